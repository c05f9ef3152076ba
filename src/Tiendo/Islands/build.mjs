// Makes ../wwwroot/assets from this folder: node build.mjs. Costs nothing where nothing has changed; one at a time.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = path.dirname(fileURLToPath(import.meta.url));
const manifest = path.join(folder, "../wwwroot/assets/manifest.json");
const installed = path.join(folder, "node_modules/.package-lock.json");
const built = path.join(folder, "node_modules/.built-from");
const hash = (...parts) => parts.reduce((sum, part) => sum.update(part), createHash("sha256")).digest("hex");

function run(command, ...words) {
  const { status, error } = spawnSync(command, words, {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")}: ${error?.message ?? `exit ${status}`}`);
}

function isRunning(lock) {
  try {
    process.kill(Number(fs.readFileSync(lock, "utf8")), 0);
    return true;
  } catch (failure) {
    return failure.code === "EPERM";
  }
}

async function alone(work) {
  const lock = path.join(os.tmpdir(), `tiendo-islands-${hash(folder).slice(0, 16)}`);
  for (;;) {
    try {
      fs.writeFileSync(lock, `${process.pid}`, { flag: "wx" });
      break;
    } catch {
      if (isRunning(lock)) await new Promise((wait) => setTimeout(wait, 200));
      else fs.rmSync(lock, { force: true });
    }
  }
  try {
    await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function sources() {
  const files = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return hash(...files.map(({ name }) => name).sort().flatMap((name) => [name, fs.readFileSync(path.join(folder, name))]));
}

async function build() {
  const wanted = sources();
  if (fs.existsSync(manifest) && fs.existsSync(built) && fs.readFileSync(built, "utf8") === wanted) {
    fs.utimesSync(manifest, new Date(), new Date());
    return;
  }
  const lockFile = path.join(folder, "package-lock.json");
  if (!fs.existsSync(installed) || fs.statSync(lockFile).mtimeMs > fs.statSync(installed).mtimeMs) {
    run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
  }
  run(process.execPath, "node_modules/typescript/lib/tsc.js", "--project", ".");
  const { bundle } = await import("./bundle.mjs");
  await bundle(path.dirname(manifest));
  fs.writeFileSync(built, wanted);
}

try {
  await alone(build);
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
