// <input data-suggest="/20/agencies/suggest?on=2025-07-15">: asks for names while one types; answers are [{ value, hint }]. Of several
// names with ";" between them it is about the last.
interface Suggestion {
  value: string;
  hint?: string;
}

const pause = 180;
const shortest = 2;

export function start(element: HTMLElement): void {
  const input = element as HTMLInputElement;
  const address = new URL(input.dataset.suggest ?? "", location.href);
  const list = document.createElement("datalist");
  list.id = `suggest-${Math.random().toString(36).slice(2)}`;
  input.after(list);
  input.setAttribute("list", list.id);
  input.autocomplete = "off";

  let timer = 0;
  let asked = new AbortController();

  const before = (): string => input.value.slice(0, input.value.lastIndexOf(";") + 1);
  const name = (): string => input.value.slice(before().length).trim();

  async function ask(): Promise<void> {
    asked.abort();
    asked = new AbortController();
    address.searchParams.set("q", name());
    const answer = await fetch(address, { signal: asked.signal, headers: { accept: "application/json" } });
    if (!answer.ok) return;
    const found = (await answer.json()) as Suggestion[];
    const kept = before() && `${before()} `;
    list.replaceChildren(...found.map(({ value, hint }) => new Option(hint ?? value, kept + value)));
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    if (name().length < shortest) return;
    // A name that was just chosen from the list needs no further names.
    if ([...list.options].some((option) => option.value === input.value)) return;
    timer = setTimeout(() => void ask().catch(() => undefined), pause);
  });
}
