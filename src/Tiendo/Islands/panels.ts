// Menus and sources of figures are <details>. With script only one is open, Escape and a click beside close it, and the source
// of a figure stands next to it instead of in the corner.
const kinds = "details.figure-source, details.menu, details.account-menu";

function close(except?: Element | null): void {
  for (const open of document.querySelectorAll<HTMLDetailsElement>(`:is(${kinds})[open]`)) {
    if (!except || !open.contains(except)) open.open = false;
  }
}

function place(details: Element): void {
  const summary = details.querySelector(":scope > summary");
  const panel = details.querySelector<HTMLElement>(":scope > :not(summary)");
  if (!summary || !panel || !details.matches(".figure-source")) return;
  const mark = summary.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const below = mark.bottom + 6 + height < innerHeight;
  panel.style.insetBlock = below ? `${mark.bottom + 6}px auto` : `${Math.max(8, mark.top - 6 - height)}px auto`;
  panel.style.insetInline = `${Math.min(Math.max(8, mark.left - width / 2), innerWidth - width - 8)}px auto`;
}

/** Begins to watch the page's menus and sources. */
export function placePanels(): void {
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches(kinds)) return;
      close(target);
      place(target);
    },
    true,
  );
  document.addEventListener("click", ({ target }) => close(target as Element));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    const summary = document.activeElement?.closest(kinds)?.querySelector<HTMLElement>(":scope > summary");
    close();
    summary?.focus();
  });
  addEventListener("scroll", () => document.querySelectorAll(`:is(${kinds})[open]`).forEach(place), { passive: true, capture: true });
}
