// What was typed and not yet sent, by form, for as long as the window is open.
const prefix = "draft:";
const sent = "sent:";

type Draft = Record<string, string[]>;

/** The name under which a form's draft is kept. */
export const nameOf = (form: HTMLFormElement): string => `${location.pathname}#${form.id || form.getAttribute("action") || ""}`;

export function read(name: string): Draft | null {
  const kept = sessionStorage.getItem(prefix + name);
  return kept ? (JSON.parse(kept) as Draft) : null;
}

export function write(name: string, draft: Draft): void {
  sessionStorage.setItem(prefix + name, JSON.stringify(draft));
}

export function drop(name: string): void {
  sessionStorage.removeItem(prefix + name);
  sessionStorage.removeItem(sent + name);
}

/** The form is on its way; its draft goes once a page says that something was written. */
export function markSent(name: string): void {
  sessionStorage.setItem(sent + name, "");
}

/** Drops the drafts of the forms that were sent. */
export function forget(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(sent)) drop(key.slice(sent.length));
  }
}
