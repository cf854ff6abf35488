/** Bundles the pages' modules: reads a plan (infra/bundles.py) from standard input, writes files and their manifest. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/**
 * @typedef {object} Plan
 * @property {string} web the folder of the sources
 * @property {string} out the folder to fill
 * @property {Record<string, string[]>} pages by name, the modules that a page names
 * @property {Record<string, string[]>} sheets by name, the style sheets that come as one
 *
 * @typedef {object} Page where each source came to lie, and what each file imports at once
 * @property {Record<string, string>} files
 * @property {Record<string, string[]>} imports
 */

const SHARED_BY = 3; // of a page's later parts: what so many have in common comes with the first of them
const STARTING = { name: "starting", test: /[\\/]kit[\\/]starting\.js$/, priority: 3 }; // before all else

const URLS = /url\("\/web\/([^"]+)"\)/g;

const compress = promisify(brotliCompress);
/** @type {Plan} */
const { web, out, pages, sheets } = JSON.parse(readFileSync(0, "utf8"));

/** @param {string | Buffer} held */
const digest = (held) => createHash("sha256").update(held).digest("hex");
/** @param {string} file which a sheet names, as the server names it: entrypoints/pages/assets.py */
const hashOf = (file) => digest(readFileSync(join(web, file)));
/** @param {string} path */
const named = (path) => relative(web, path).split(sep).join("/");

/**
 * A page's modules in few files: what it begins with is one, and what most of its later parts share.
 * @param {string} name
 * @param {string[]} entries
 * @returns {Promise<Page>}
 */
async function bundled(name, entries) {
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((file) => [entryName(name, file), join(web, file)])),
    onLog: (_level, log) => {
      if (log.code !== "INEFFECTIVE_DYNAMIC_IMPORT") throw new Error(log.message); // it comes earlier, that is all
    },
  });
  const output = await written(bundle, [
    { name, tags: ["$initial"], priority: 2 },
    { name: `${name}_shared`, minShareCount: SHARED_BY, priority: 1 },
  ]);
  /** @type {Page} */
  const page = { files: {}, imports: {} };
  for (const chunk of output) {
    if (chunk.isEntry && !chunk.moduleIds.length) continue; // leads on to another, which the page names itself
    for (const id of chunk.moduleIds.filter((id) => id.startsWith(web)))
      page.files[named(id)] = chunk.fileName;
    page.imports[chunk.fileName] = chunk.imports;
    await write(chunk.fileName, chunk.code, [name, STARTING.name, `${name}_shared`].includes(chunk.name));
  }
  return page;
}

/**
 * @param {import("rolldown").RolldownBuild} bundle
 * @param {import("rolldown").CodeSplittingGroup[]} groups
 */
async function written(bundle, groups) {
  const { output } = await bundle.generate({
    format: "esm",
    minify: true,
    hashCharacters: "hex",
    entryFileNames: "[name]-[hash:12].js",
    chunkFileNames: "[name]-[hash:12].js",
    codeSplitting: { groups: [STARTING, ...groups] },
  });
  return output.filter((each) => each.type === "chunk");
}

/**
 * @param {string} page
 * @param {string} file
 */
const entryName = (page, file) => (file.endsWith("/main.js") ? page : file.replace(/^.*\/|\.js$/g, ""));

/**
 * Style sheets as one, in their order.
 * @param {string} name
 * @param {string[]} parts
 */
async function joined(name, parts) {
  const texts = await Promise.all(parts.map((part) => readFile(join(web, part), "utf8")));
  const held = texts
    .join("\n")
    .replace(URLS, (_, file) => `url("/web/${file}?v=${hashOf(file).slice(0, 16)}")`);
  const file = `${name.replace(/^.*\/|\.css$/g, "")}-${digest(held).slice(0, 12)}.css`;
  await write(file, held);
  return file;
}

/**
 * The file packed for whom Brotli is strange, and where somebody waits for it at once in that too: all twice would
 * be 2 % of what a function downloads before it starts.
 * @param {string} file
 * @param {string} text
 * @param {boolean} waited
 */
async function write(file, text, waited = true) {
  const held = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: held.length,
  };
  await writeFile(join(out, `${file}.gz`), gzipSync(held, { level: 9 }));
  if (waited) await writeFile(join(out, `${file}.br`), await compress(held, { params }));
}

/**
 * @template From, To
 * @param {Record<string, From>} held
 * @param {(name: string, from: From) => Promise<To>} made
 */
const each = async (held, made) =>
  Object.fromEntries(
    await Promise.all(Object.entries(held).map(async ([name, from]) => [name, await made(name, from)])),
  );

const manifest = { pages: await each(pages, bundled), sheets: await each(sheets, joined) };
await writeFile(join(out, "manifest.json"), JSON.stringify(manifest));
