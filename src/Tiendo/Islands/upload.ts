// <form data-upload data-parts="ADDRESS">: many files by choosing or dropping, in pieces of a megabyte, each with its progress; a
// broken line is taken up again where it broke, also after the page was closed. Without script the form posts as it is.
import { dataOf } from "./island";
import { sha256 } from "./sha256";

interface Words {
  drop: string;
  hashing: string;
  sending: string;
  waiting: string;
  done: string;
  known: string;
  failed: string;
  again: string;
}

interface Started {
  id: string;
  received: number;
  known?: string;
}

const piece = 1 << 20;
const longestWait = 30_000;
const attempts = 8;

/** What the server refuses for good: its words are shown, nothing is tried again. */
class Refused extends Error {}

async function call<T>(address: string, request: RequestInit, token: string): Promise<T> {
  const answer = await fetch(address, {
    ...request,
    headers: { accept: "application/json", RequestVerificationToken: token, ...request.headers },
  });
  if (answer.ok) return (await answer.json()) as T;
  const said = ((await answer.json().catch(() => ({}))) as { detail?: string; title?: string });
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 408 && answer.status !== 429 && answer.status !== 409) {
    throw new Refused(said.detail ?? said.title ?? `${answer.status}`);
  }
  throw new Error(`${answer.status}`);
}

class Line {
  readonly item = document.createElement("li");
  private readonly state = document.createElement("span");
  private readonly bar = document.createElement("progress");

  constructor(readonly file: File) {
    const name = document.createElement("span");
    name.textContent = file.name;
    this.state.setAttribute("role", "status");
    this.bar.max = Math.max(1, file.size);
    this.bar.value = 0;
    this.bar.setAttribute("aria-label", file.name);
    this.item.append(name, this.state, this.bar);
  }

  say(words: string, received?: number): void {
    this.state.textContent = words;
    if (received !== undefined) this.bar.value = received;
  }

  end(words: string, href?: string): void {
    this.bar.remove();
    if (!href) return this.say(words);
    const link = document.createElement("a");
    link.href = href;
    link.textContent = words;
    this.state.replaceChildren(link);
  }

  offer(words: string, again: string, act: () => void): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-sm";
    button.textContent = again;
    button.addEventListener("click", act);
    this.state.replaceChildren(`${words} `, button);
    button.focus();
  }
}

export function start(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const words = dataOf<{ words: Words }>(form).words ?? dataOf<{ words: Words }>(form.closest("[data-island]") ?? form).words;
  const parts = form.dataset.parts ?? "";
  const input = form.querySelector<HTMLInputElement>("input[type=file]");
  const token = form.querySelector<HTMLInputElement>('input[name="__RequestVerificationToken"]')?.value ?? "";
  const list = document.createElement("ul");
  list.className = "upload-files";
  form.append(list);
  let underWay = 0;

  async function send(line: Line): Promise<{ href: string; known: boolean }> {
    const { file } = line;
    line.say(words.hashing);
    const body = JSON.stringify({ name: file.name, size: file.size, sha256: await sha256(file) });
    const json = { "content-type": "application/json" };
    const begin = (): Promise<Started> => call<Started>(parts, { method: "POST", body, headers: json }, token);
    const begun = await patiently(line, begin);
    if (begun.known) return { href: begun.known, known: true };
    const address = `${parts}/${encodeURIComponent(begun.id)}`;
    let { received } = begun;
    let broken = false;
    while (received < file.size) {
      received = await patiently(line, async () => {
        if (broken) ({ received } = await call<Started>(address, {}, token));
        broken = true;
        if (received >= file.size) return received;
        const body = file.slice(received, received + piece);
        const headers = { "content-type": "application/octet-stream" };
        return (await call<Started>(`${address}?at=${received}`, { method: "PUT", body, headers }, token)).received;
      });
      broken = false;
      line.say(`${words.sending} ${Math.floor((received / file.size) * 100)} %`, received);
    }
    const { href } = await patiently(line, () => call<{ href: string }>(`${address}/finish`, { method: "POST" }, token));
    return { href, known: false };
  }

  async function patiently<T>(line: Line, act: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await act();
      } catch (failure) {
        if (failure instanceof Refused || attempt === attempts) throw failure;
        line.say(words.waiting);
        await new Promise((done) => setTimeout(done, Math.min(500 * 2 ** attempt, longestWait)));
      }
    }
  }

  async function take(line: Line): Promise<string | undefined> {
    underWay++;
    try {
      const { href, known } = await send(line);
      line.end(known ? words.known : words.done, href);
      return href;
    } catch (failure) {
      if (failure instanceof Refused) line.end(`${words.failed} ${failure.message}`);
      else line.offer(words.failed, words.again, () => void take(line));
      return undefined;
    } finally {
      underWay--;
    }
  }

  async function takeAll(files: File[]): Promise<void> {
    const lines = files.map((file) => new Line(file));
    list.append(...lines.map(({ item }) => item));
    const taken: (string | undefined)[] = [];
    for (const line of lines) taken.push(await take(line));
    const [only] = taken;
    if (taken.length === 1 && only) location.assign(only);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const files = [...(input?.files ?? [])];
    if (input) input.value = "";
    void takeAll(files);
  });
  input?.addEventListener("change", () => form.requestSubmit());
  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.add("drop-here");
    });
  }
  form.addEventListener("dragleave", () => form.classList.remove("drop-here"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("drop-here");
    void takeAll([...(event.dataTransfer?.files ?? [])]);
  });
  addEventListener("beforeunload", (event) => {
    if (underWay > 0) event.preventDefault();
  });
  const hint = document.createElement("p");
  hint.className = "text-secondary";
  hint.textContent = words.drop;
  (input?.closest("label, div") ?? form).after(hint);
}
