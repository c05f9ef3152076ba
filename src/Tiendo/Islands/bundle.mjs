// What build.mjs runs when something has changed: bundles, hashes, compresses. Written so that a running server never misses a file.
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import zlib from "node:zlib";
import esbuild from "esbuild";
import { sprite } from "./icons.mjs";
import { outline } from "./outline.mjs";
import { cutTabler } from "./tabler.mjs";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const compressible = /\.(js|css|svg|json)$/;
const hashed = /-[0-9A-Z]{8}(?=\.[a-z0-9]+$)/;

// import address from "file:package/path" gives the address of that file, copied as it is; "file:outline" is the map's outline.
const filesByAddress = {
  name: "file",
  setup(build) {
    build.onResolve({ filter: /^file:outline$/ }, () => ({ path: "vietnam.json", namespace: "outline" }));
    build.onResolve({ filter: /^file:/ }, ({ path: address, resolveDir }) =>
      build.resolve(address.slice("file:".length), { resolveDir, kind: "import-statement" }).then((found) => ({
        path: found.path.replace(/\.mjs$/, ".js"),
        namespace: "address",
        pluginData: found.path,
      })),
    );
    build.onLoad({ filter: /.*/, namespace: "outline" }, async () => ({
      contents: JSON.stringify(await outline()),
      loader: "file",
    }));
    build.onLoad({ filter: /.*/, namespace: "address" }, async ({ pluginData: file }) => ({
      contents: await fs.readFile(file),
      loader: "file",
    }));
  },
};

const tabler = {
  name: "tabler",
  setup(build) {
    build.onLoad({ filter: /tabler\.css$/ }, async ({ path: file }) => ({
      contents: cutTabler(await fs.readFile(file, "utf8")),
      loader: "css",
    }));
  },
};

const shared = {
  bundle: true,
  minify: true,
  write: false,
  outdir: "/",
  publicPath: "/assets",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  legalComments: "none",
  logLevel: "warning",
  absWorkingDir: path.dirname(fileURLToPath(import.meta.url)),
};

async function built() {
  const [modules, blocking, style] = await Promise.all([
    esbuild.build({
      ...shared,
      entryPoints: ["site.ts"],
      format: "esm",
      splitting: true,
      target: "es2022",
      plugins: [filesByAddress],
    }),
    esbuild.build({ ...shared, entryPoints: ["theme.ts"], format: "iife", target: "es2022" }),
    esbuild.build({ ...shared, entryPoints: ["site.css"], loader: { ".woff2": "file" }, plugins: [tabler] }),
  ]);
  return [modules, blocking, style]
    .flatMap((result) => result.outputFiles)
    .map((file) => ({ name: path.basename(file.path), contents: Buffer.from(file.contents) }));
}

function withHash(name, text) {
  const contents = Buffer.from(text);
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8).toUpperCase();
  return { name: name.replace(/(\.\w+)$/, `-${hash}$1`), contents };
}

async function write(folder, { name, contents }) {
  const file = path.join(folder, name);
  await fs.writeFile(file, contents);
  if (!compressible.test(name)) return [name];
  await Promise.all([
    brotli(contents, { params: { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: contents.length } }).then((small) =>
      fs.writeFile(`${file}.br`, small),
    ),
    gzip(contents, { level: 9 }).then((small) => fs.writeFile(`${file}.gz`, small)),
  ]);
  return [name, `${name}.br`, `${name}.gz`];
}

/** Fills the folder; manifest.json maps "site.css" to "site-1A2B3C4D.css". */
export async function bundle(folder) {
  const icon = await fs.readFile(new URL("icon.svg", import.meta.url));
  const files = [...(await built()), withHash("icons.svg", await sprite()), withHash("icon.svg", icon)];
  await fs.mkdir(folder, { recursive: true });
  const written = (await Promise.all(files.map((file) => write(folder, file)))).flat();
  const named = files.map(({ name }) => name).filter((name) => !name.startsWith("chunk-"));
  const manifest = Object.fromEntries(named.map((name) => [name.replace(hashed, ""), name]).sort());
  await fs.writeFile(path.join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const keep = new Set([...written, "manifest.json"]);
  for (const name of await fs.readdir(folder)) {
    if (!keep.has(name)) await fs.rm(path.join(folder, name), { recursive: true });
  }
}
