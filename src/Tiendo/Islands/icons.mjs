// The sprite of the icons that pages use: one symbol a line of icons.txt, "name" or "name = name in Tabler".
import fs from "node:fs/promises";

const folder = new URL("node_modules/@tabler/icons/icons/outline/", import.meta.url);

async function symbol(line) {
  const [name, drawn = name] = line.split("=").map((word) => word.trim());
  const icon = await fs.readFile(new URL(`${drawn}.svg`, folder), "utf8").catch(() => {
    throw new Error(`icons.txt: Tabler has no icon "${drawn}"`);
  });
  const shapes = icon
    .slice(icon.indexOf(">") + 1, icon.lastIndexOf("</svg>"))
    .replace(/<path stroke="none"[^>]*>/, "")
    .replace(/\s*\n\s*/g, "");
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
}

/** An SVG document: <use href="/assets/icons-….svg#name"> draws one in the colour of the text. */
export async function sprite() {
  const lines = (await fs.readFile(new URL("icons.txt", import.meta.url), "utf8"))
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter(Boolean);
  return `<svg xmlns="http://www.w3.org/2000/svg">${(await Promise.all(lines.map(symbol))).join("")}</svg>`;
}
