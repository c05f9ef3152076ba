// What islands share: the words and data in an element's JSON block, and the language and theme of the page.

/** Reads the JSON block directly inside the element; an empty object where there is none. */
export function dataOf<T>(element: Element): T {
  const block = element.querySelector(':scope > script[type="application/json"]');
  return JSON.parse(block?.textContent || "{}") as T;
}

/** The page's language: "vi" or "en". */
export const language = document.documentElement.lang.startsWith("en") ? "en" : "vi";

/** The value of a custom property of the style sheet, as the browser computes the colour now. */
export function colour(property: string): string {
  const probe = document.createElement("i");
  probe.style.color = `var(${property})`;
  probe.hidden = true;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return asRgb(found);
}

// Canvas and WebGL libraries parse rgb() alone; a canvas turns whatever the browser knows into it.
function asRgb(text: string): string {
  const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!brush) return text;
  brush.fillStyle = text;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = brush.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${alpha / 255})`;
}

/** Calls back whenever the page turns light or dark. */
export function onTheme(redraw: () => void): void {
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ["data-bs-theme"] });
}

/** Shows a drawn box in place of what stood there for want of script; the JSON block stays. */
export function replaceFallback(island: Element, drawn: Element): void {
  for (const child of [...island.children]) {
    if (child !== drawn && child.tagName !== "SCRIPT") child.remove();
  }
}
