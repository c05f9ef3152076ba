// <form data-keep data-kept="words" data-discard="words">: what is typed survives a reload, an error and a closed lid.
import { drop, markSent, nameOf, read, write } from "./drafts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const unkept = new Set(["hidden", "password", "file", "submit", "button", "reset"]);
const fieldsOf = (form: HTMLFormElement): Field[] =>
  ([...form.elements] as Field[]).filter((field) => field.name && !unkept.has(field.type));
const isChoice = (field: Field): field is HTMLInputElement => field.type === "checkbox" || field.type === "radio";

function typedIn(form: HTMLFormElement): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  for (const field of fieldsOf(form)) {
    const values = (typed[field.name] ??= []);
    if (!isChoice(field)) values.push(field.value);
    else if (field.checked) values.push(field.value);
  }
  return typed;
}

function fill(form: HTMLFormElement, typed: Record<string, string[]>): boolean {
  let changed = false;
  const taken: Record<string, number> = {};
  for (const field of fieldsOf(form)) {
    const values = typed[field.name];
    if (!values) continue;
    if (isChoice(field)) {
      const checked = values.includes(field.value);
      changed ||= checked !== field.checked;
      field.checked = checked;
    } else {
      const at = taken[field.name] ?? 0;
      taken[field.name] = at + 1;
      const value = values[at];
      if (value === undefined) continue;
      changed ||= value !== field.value;
      field.value = value;
    }
  }
  return changed;
}

function say(form: HTMLFormElement, discard: () => void): void {
  if (!form.dataset.kept) return;
  const line = document.createElement("p");
  line.className = "text-secondary";
  line.setAttribute("role", "status");
  line.append(form.dataset.kept, " ");
  if (form.dataset.discard) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-sm btn-link";
    button.textContent = form.dataset.discard;
    button.addEventListener("click", () => {
      discard();
      line.remove();
    });
    line.append(button);
  }
  form.prepend(line);
}

export function start(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const name = nameOf(form);
  const draft = read(name);
  const given = typedIn(form);
  if (draft && fill(form, draft)) {
    say(form, () => {
      fill(form, given);
      drop(name);
    });
  }
  form.addEventListener("input", () => write(name, typedIn(form)));
  form.addEventListener("submit", () => markSent(name));
}
