// Runs before anything is drawn: light or dark as the person chose (data-theme, or the cookie "theme"), else as the device does; on paper always light.
const root = document.documentElement;
const device = matchMedia("(prefers-color-scheme: dark)");
const wanted = root.dataset.theme ?? /(?:^|;\s*)theme=(light|dark|auto)/.exec(document.cookie)?.[1];

// Tabler heeds both attributes.
function show(theme: "light" | "dark"): void {
  root.dataset.theme = theme;
  root.dataset.bsTheme = theme;
}

function choose(): void {
  show(wanted === "dark" || (wanted !== "light" && device.matches) ? "dark" : "light");
}

choose();
root.classList.add("scripted");
device.addEventListener("change", choose);
addEventListener("beforeprint", () => {
  root.dataset.printing = "";
  show("light");
});
addEventListener("afterprint", () => {
  delete root.dataset.printing;
  choose();
});

export {};
