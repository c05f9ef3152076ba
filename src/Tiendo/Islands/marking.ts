// Marking the words of an order that the reader missed: by selecting text, or by dragging over words on a page's picture. It fills
// form[data-marked]: the hidden fields "start" and "end" (offsets in the document's text) and whatever carries data-quote.

interface Marking {
  toggle(): void;
  isOn(): boolean;
}

// Offsets count from the nearest element that says where it starts.
function offsetOf(node: Node, at: number): number | null {
  const around = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]");
  if (!around) return null;
  const before = document.createRange();
  before.setStart(around, 0);
  before.setEnd(node, at);
  return Number(around.dataset.start) + before.toString().length;
}

function wordAt({ clientX, clientY }: PointerEvent): Element | null {
  return document.elementsFromPoint(clientX, clientY).find((element) => element.matches("rect[data-word]")) ?? null;
}

/** Begins to watch for marked words. */
export function startMarking(island: HTMLElement): Marking {
  const form = island.querySelector<HTMLFormElement>("form[data-marked]");
  const button = island.querySelector("[data-mark]");
  const words = [...island.querySelectorAll("rect[data-word]")];
  let first = -1;

  function fill(start: number, end: number, quote: string): void {
    if (!form) return;
    const set = (name: string, value: number): void => {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = `${value}`;
    };
    set("start", start);
    set("end", end);
    const shown = form.querySelector("[data-quote]");
    if (shown instanceof HTMLTextAreaElement || shown instanceof HTMLInputElement) shown.value = quote;
    else if (shown) shown.textContent = quote;
    form.dataset.marked = "yes";
  }

  function reveal(): void {
    const quote = form?.querySelector<HTMLElement>("[data-quote]");
    for (let around = quote?.closest("details"); around; around = around.parentElement?.closest("details")) around.open = true;
    const field = quote?.matches("input, textarea") ? quote : form?.querySelector<HTMLElement>("input:not([type=hidden]), button");
    (quote ?? form)?.scrollIntoView({ block: "nearest" });
    field?.focus({ preventScroll: true });
  }

  function onText(): void {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const text = island.querySelector(".reading-text");
    if (!text?.contains(range.commonAncestorContainer)) return;
    const start = offsetOf(range.startContainer, range.startOffset);
    const end = offsetOf(range.endContainer, range.endOffset);
    if (start === null || end === null || end <= start) return;
    fill(start, end, range.toString());
    if (isOn()) reveal();
  }

  function onWords(last: number): void {
    const [from, to] = [Math.min(first, last), Math.max(first, last)];
    words.forEach((word, at) => word.classList.toggle("marked", at >= from && at <= to));
    const marked = words.slice(from, to + 1);
    const start = Number(marked[0]?.getAttribute("data-start"));
    const end = Number(marked.at(-1)?.getAttribute("data-end"));
    fill(start, end, marked.map((word) => word.getAttribute("data-word")).join(" "));
  }

  const isOn = (): boolean => island.classList.contains("marking");

  function toggle(): void {
    const on = island.classList.toggle("marking");
    button?.setAttribute("aria-pressed", `${on}`);
    if (on && form?.dataset.marked === "yes") reveal();
  }

  island.addEventListener("pointerdown", (event) => {
    const word = isOn() ? wordAt(event) : null;
    if (!word) return;
    event.preventDefault();
    // A second tap ends what the first began.
    if (first >= 0 && event.pointerType === "touch") {
      onWords(words.indexOf(word));
      first = -1;
      reveal();
      return;
    }
    first = words.indexOf(word);
    onWords(first);
  });
  island.addEventListener("pointermove", (event) => {
    const word = first >= 0 && event.buttons ? wordAt(event) : null;
    if (word) onWords(words.indexOf(word));
  });
  island.addEventListener("pointerup", (event) => {
    if (first >= 0 && event.pointerType !== "touch") {
      first = -1;
      reveal();
    }
    setTimeout(onText);
  });
  island.addEventListener("keyup", ({ shiftKey, key }) => {
    if (shiftKey || key === "Shift") onText();
  });
  button?.addEventListener("click", toggle);
  return { toggle, isOn };
}
