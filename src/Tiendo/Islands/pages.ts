// <div data-island="pages">: the review of a document. Pages or text on the left, orders on the right; choosing one lights the
// other. Keys: j k next and previous, a accept, d drop, e edit, m mark words, ? help; none while one types in a field.
import { startMarking } from "./marking";

const typing = "input, textarea, select, [contenteditable]";
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const wide = matchMedia("(min-width: 992px)");

export function start(island: HTMLElement): void {
  const pane = island.querySelector<HTMLElement>(".reading-pages, .reading-text");
  const cards = [...island.querySelectorAll<HTMLElement>("article[data-order]")];
  const place = `order:${location.pathname}`;
  const marking = startMarking(island);
  let chosen: HTMLElement | undefined;

  const marksOf = (order: string | undefined): Element[] =>
    order ? [...island.querySelectorAll(`rect[data-order="${CSS.escape(order)}"], mark[data-order="${CSS.escape(order)}"]`)] : [];

  function showMark(order: string | undefined): void {
    const [first] = marksOf(order);
    if (!first || !pane) return;
    const offset = first.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    const top = pane.scrollTop + offset - pane.clientHeight / 4;
    pane.scrollTo({ top, behavior: calm.matches ? "auto" : "smooth" });
  }

  function choose(card: HTMLElement | undefined, from: "card" | "page"): void {
    if (!card || card === chosen) return;
    for (const lit of island.querySelectorAll(".lit")) lit.classList.remove("lit");
    chosen = card;
    for (const mark of [card, ...marksOf(card.dataset.order)]) mark.classList.add("lit");
    sessionStorage.setItem(place, card.dataset.order ?? "");
    if (from === "card") showMark(card.dataset.order);
    else card.scrollIntoView({ block: wide.matches ? "center" : "start", behavior: calm.matches ? "auto" : "smooth" });
  }

  function step(by: number): void {
    const at = chosen ? cards.indexOf(chosen) + by : 0;
    const next = cards[Math.min(Math.max(at, 0), cards.length - 1)];
    if (!next) return;
    choose(next, "card");
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }

  // After accepting or dropping, the page that comes back stands at the next order that is still open.
  function rememberNext(card: HTMLElement): void {
    const next = cards.slice(cards.indexOf(card) + 1).find((later) => later.querySelector("[data-accept]"));
    if (next) sessionStorage.setItem(place, next.dataset.order ?? "");
  }

  function open(element: Element | null | undefined): void {
    for (let around = element?.closest("details"); around; around = around.parentElement?.closest("details")) around.open = true;
  }

  function focusField(around: Element | null | undefined): void {
    const field = around?.querySelector<HTMLElement>(
      "input:not([type=hidden], [type=submit], [type=checkbox]), textarea, select",
    );
    open(field);
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }

  const keys: Record<string, () => void> = {
    j: () => step(1),
    k: () => step(-1),
    a: () => chosen?.querySelector<HTMLButtonElement>("[data-accept]")?.click(),
    d: () => {
      const drop = chosen?.querySelector("details[data-drop]");
      if (drop instanceof HTMLDetailsElement) drop.open = true;
      focusField(drop);
    },
    e: () => focusField(chosen?.querySelector("[data-edit]") ?? chosen),
    m: () => marking.toggle(),
    "?": () => {
      const help = island.querySelector<HTMLDetailsElement>("details[data-help]");
      if (!help) return;
      help.open = !help.open;
      if (help.open) help.querySelector<HTMLElement>("summary")?.focus();
    },
  };

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (event.target.closest(typing)) {
      if (event.key === "Escape") chosen?.focus({ preventScroll: true });
      return;
    }
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  document.addEventListener("keydown", onKey);
  island.addEventListener("click", ({ target }) => {
    const mark = target instanceof Element ? target.closest("rect[data-order], mark[data-order]") : null;
    if (mark && !marking.isOn()) choose(cards.find(({ dataset }) => dataset.order === mark.getAttribute("data-order")), "page");
    else if (target instanceof Element && target.closest("[data-accept]")) {
      const card = target.closest<HTMLElement>("article[data-order]");
      if (card) rememberNext(card);
    }
  });
  for (const card of cards) {
    card.addEventListener("focusin", () => choose(card, "card"));
    card.addEventListener("click", () => choose(card, "card"));
    card.querySelector("details[data-drop] form, form[data-drop]")?.addEventListener("submit", () => rememberNext(card));
  }

  const last = location.hash.replace(/^#order-/, "") || new URLSearchParams(location.search).get("order") || sessionStorage.getItem(place);
  const card = cards.find(({ dataset }) => dataset.order === last) ?? cards[0];
  choose(card, "card");
  if (card && card !== cards[0]) card.scrollIntoView({ block: "center" });
}
