// Trunk calls this when its files are ready, before they become dist/. Every file that boot.js
// starts the app from is named after its own bytes, so that a browser may keep it for ever, and
// index.html gets the script that knows those names.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const { TRUNK_SOURCE_DIR: source, TRUNK_STAGING_DIR: staging } = process.env;

// Writes the file under a name that holds its hash.
function publish(stem, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const name = `${stem}-${hash}.${extension}`;
  writeFileSync(join(staging, name), content);
  return { name, integrity: `sha384-${createHash("sha384").update(content).digest("base64")}` };
}

// Takes a file that Trunk named in its own way out of the staging folder.
function take(pattern) {
  const name = readdirSync(staging).find((file) => pattern.test(file));
  const content = readFileSync(join(staging, name));
  rmSync(join(staging, name));
  return { name, content };
}

// The messages of one language are one file, however many the source keeps them in.
function publishWords(language) {
  const folder = join(source, "src/words", language);
  const parts = readdirSync(folder).filter((file) => file.endsWith(".ftl")).sort();
  const text = parts.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  return publish(`words-${language}`, "ftl", text).name;
}

const built = { wasm: take(/^loyalty-lab-.*_bg\.wasm$/), code: take(/^loyalty-lab-.*\.js$/) };
const wasm = publish("loyalty-lab", "wasm", built.wasm.content);
const code = publish(
  "loyalty-lab",
  "js",
  built.code.content.toString().replaceAll(built.wasm.name, wasm.name),
);
const boot = publish("boot", "js", readFileSync(join(source, "src/boot.js")));
const words = Object.fromEntries(
  readdirSync(join(source, "src/words"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, publishWords(name)]),
);

// The script is asynchronous so as not to wait for the style sheets. The preload carries no
// integrity, which Chromium would warn that it ignores there; boot.js asks for it when it fetches.
const start = `
<link rel="preload" as="fetch" type="application/wasm" crossorigin href="./${wasm.name}">
<link rel="modulepreload" href="./${code.name}" integrity="${code.integrity}">
<script type="module" async id="boot" src="./${boot.name}" integrity="${boot.integrity}"
  data-code="./${code.name}" data-wasm="./${wasm.name}" data-wasm-integrity="${wasm.integrity}"
  data-words='${JSON.stringify(words)}'></script>`;

if (!words.en) throw new Error("src/words has no English, which boot.js falls back on");

const index = join(staging, "index.html");
const html = readFileSync(index, "utf8");
const place = '<script id="boot"></script>';
if (!html.includes(place)) throw new Error("index.html has no place for the boot script");
writeFileSync(index, html.replace(place, () => start));
