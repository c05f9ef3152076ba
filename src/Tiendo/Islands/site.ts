// Loaded by every page: finds what script can do better there and loads only that. Without it every page works.
import { forget } from "./drafts";
import { placePanels } from "./panels";
import { watchScrollers } from "./scrollers";

type Start = (element: HTMLElement) => void | Promise<void>;

const islands: [selector: string, load: () => Promise<{ start: Start }>][] = [
  ['[data-island="map"]', () => import("./map")],
  ['[data-island="chart"]', () => import("./chart")],
  ['[data-island="pages"]', () => import("./pages")],
  ["form[data-upload]", () => import("./upload")],
  ["input[data-suggest]", () => import("./suggest")],
  ["form[data-keep]", () => import("./keep")],
];

async function begin(element: HTMLElement, load: () => Promise<{ start: Start }>): Promise<void> {
  try {
    const { start } = await load();
    await start(element);
    element.dataset.drawn = "";
  } catch (failure) {
    // What stood there without script still stands.
    element.dataset.failed = "";
    console.warn(failure);
  }
}

function startIslands(): void {
  for (const [selector, load] of islands) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) void begin(element, load);
  }
}

function onClick(event: Event): void {
  if (!(event.target instanceof Element)) return;
  if (event.target.closest("[data-print]")) print();
}

// A choice that is sent at once: <select data-submit>; without script the button beside it sends.
function onChange(event: Event): void {
  if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement) {
    if ("submit" in event.target.dataset) event.target.form?.requestSubmit();
  }
}

document.addEventListener("click", onClick);
document.addEventListener("change", onChange);
placePanels();
watchScrollers();
if (new URLSearchParams(location.search).has("wrote")) forget();
if ("requestIdleCallback" in globalThis) requestIdleCallback(startIslands, { timeout: 500 });
else startIslands();
