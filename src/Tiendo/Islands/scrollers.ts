// A table that is wider than its box can be scrolled by keyboard: the box takes the focus while there is something to scroll.
const boxes = ".table-responsive";

function check(box: Element): void {
  const isScrolled = box.scrollWidth > box.clientWidth + 1;
  if (isScrolled === box.hasAttribute("tabindex")) return;
  if (!isScrolled) box.removeAttribute("tabindex");
  else box.setAttribute("tabindex", "0");
}

/** Begins to watch the page's wide tables. */
export function watchScrollers(): void {
  const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => check(target)));
  for (const box of document.querySelectorAll(boxes)) sizes.observe(box);
}
