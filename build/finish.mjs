// Trunk calls this when its files are ready, before they become dist/. Every file that boot.js
// starts the app from is named after its own bytes, so that a browser may keep it for ever, and
// index.html gets the script that knows those names.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { cut } from "./cut.mjs";

const { TRUNK_SOURCE_DIR: source, TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile } = process.env;

// Writes the file under a name that holds its hash.
function publish(stem, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const name = `${stem}-${hash}.${extension}`;
  writeFileSync(join(staging, name), content);
  return { name, integrity: `sha256-${createHash("sha256").update(content).digest("base64")}` };
}

function bundle(file) {
  const options = { bundle: true, minify: true, format: "esm", write: false, logLevel: "error" };
  return buildSync({ entryPoints: [join(source, file)], ...options }).outputFiles[0].contents;
}

// The messages in one folder are one file, however many the source keeps them in. Comments are for
// translators.
function publishWords(stem, folder) {
  const parts = readdirSync(folder).filter((file) => file.endsWith(".ftl")).sort();
  const text = parts.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  return publish(stem, "ftl", text.replace(/^#.*\n/gm, "").replace(/\n\n+/g, "\n"));
}

function folders(of) {
  const entries = readdirSync(of, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

// A language's own messages come with the start; those in its folders, with the part of that name.
function publishLanguage(language) {
  const folder = join(source, "src/words", language);
  const parts = folders(folder).map((part) => [
    part,
    publishWords(`words-${language}-${part}`, join(folder, part)),
  ]);
  return { start: publishWords(`words-${language}`, folder), ...Object.fromEntries(parts) };
}

// What Trunk itself made of the program is not used: it knows nothing of the cut.
for (const file of readdirSync(staging)) {
  if (/^loyalty-lab-.*\.(js|wasm)$/.test(file)) rmSync(join(staging, file));
}

// What a part looks like comes with it, where that is not needed before.
function styleOf(piece) {
  const part = piece.replace("split_", "");
  const file = `styles/${part}.css`;
  if (part === piece || !existsSync(join(source, file))) return {};
  return { style: publish(`style-${part}`, "css", bundle(file)) };
}

const { pieces, code } = await cut(source, profile);
const published = Object.entries(pieces).map(([piece, bytes]) => [
  piece,
  {
    ...publish(piece === "main" ? "loyalty-lab" : `loyalty-lab-${piece}`, "wasm", bytes),
    ...styleOf(piece),
  },
]);
const programs = Object.fromEntries(published);
const app = publish("loyalty-lab", "js", code);
const boot = publish("boot", "js", bundle("src/boot.js"));
// A language is published once it has every file that English has: nobody meets half of one.
const languages = folders(join(source, "src/words"));
const has = (language, file) => existsSync(join(source, "src/words", language, file));
const files = readdirSync(join(source, "src/words/en"), { recursive: true });
const words = Object.fromEntries(
  languages
    .filter((language) => files.every((file) => has(language, file)))
    .map((language) => [language, publishLanguage(language)]),
);

// The sections of the site with the chunks that draw them; the others lean on the metrics'.
const routes = readFileSync(join(source, "src/links/page.rs"), "utf8");
const sections = Object.fromEntries(
  [...routes.matchAll(/\("(\w+)", Chunk::(\w+)\)/g)].map(([, section, chunk]) => [
    section,
    chunk === "Metrics" ? ["metrics"] : ["metrics", chunk.toLowerCase()],
  ]),
);
if (!sections.metrics || !sections.guides) throw new Error("src/links/page.rs lists no sections");

const style = publish("style", "css", bundle("styles/index.css"));

// The script is asynchronous so as not to wait for the style sheets. The preload carries no
// integrity, which Chromium would warn that it ignores there; boot.js asks for it when it fetches.
const start = `
<link rel="preload" as="fetch" type="application/wasm" crossorigin href="./${programs.main.name}">
<link rel="modulepreload" href="./${app.name}" integrity="${app.integrity}">
<script type="module" async id="boot" src="./${boot.name}" integrity="${boot.integrity}"
  data-code="./${app.name}" data-programs='${JSON.stringify(programs)}'
  data-words='${JSON.stringify(words)}'
  data-sections='${JSON.stringify(sections)}'></script>`;

const looks = `<link rel="stylesheet" href="./${style.name}" integrity="${style.integrity}">`;

const index = join(staging, "index.html");
const html = readFileSync(index, "utf8");
const places = { '<script id="boot"></script>': start, '<link id="style">': looks };
for (const place of Object.keys(places)) {
  if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
}
const filled = Object.entries(places).reduce(
  (page, [place, text]) => page.replace(place, () => text),
  html,
);
writeFileSync(index, filled);
