// Runs before anything is drawn: light or dark as the person chose (data-theme, or the cookie "theme"), else as the device does; on paper always light.
const root = document.documentElement;
const device = matchMedia("(prefers-color-scheme: dark)");
const wanted = root.dataset.theme ?? /(?:^|;\s*)theme=(light|dark|auto)/.exec(document.cookie)?.[1];

function choose(): void {
  const dark = wanted === "dark" || (wanted !== "light" && device.matches);
  root.setAttribute("data-bs-theme", dark ? "dark" : "light");
}

choose();
root.classList.add("scripted");
device.addEventListener("change", choose);
addEventListener("beforeprint", () => root.setAttribute("data-bs-theme", "light"));
addEventListener("afterprint", choose);

export {};
