// Trunk calls this when its files are ready, before they become dist/. Every file from which boot.js starts the
// app is named after its content, so that browsers can cache it indefinitely, and index.html gets the script that
// knows those names.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { cut } from "./cut.mjs";
import { writePortable } from "./portable.mjs";

const { TRUNK_SOURCE_DIR: source, TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile } = process.env;

const shortHash = (content) => createHash("sha256").update(content).digest("hex").slice(0, 8);
const integrityOf = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

// Writes the file under a name that contains its hash.
function publish(stem, extension, content) {
  const name = `${stem}-${shortHash(content)}.${extension}`;
  writeFileSync(join(staging, name), content);
  return { name, integrity: integrityOf(content) };
}

function bundle(file, options) {
  const always = { bundle: true, minify: true, format: "esm", write: false, logLevel: "error" };
  const entryPoints = [join(source, file)];
  return buildSync({ entryPoints, ...always, ...options }).outputFiles[0].contents;
}

// A translator reads comments, white space and a plural form that looks like the default one. Fluent needs none of
// them.
function withoutExtras(messages) {
  const bare = messages.replace(/^#.*\n/gm, "").replace(/\n\n+/g, "\n").replace(/\n +/g, "\n ")
    .replace(/^([\w-]+) = ?/gm, "$1=").replace(/\{ (\$[\w-]+) \}/g, "{$1}");
  return bare.replace(/(?:\n \[\w+\] .*)+\n \*\[\w+\] (.*)/g, (variants, common) =>
    variants.replace(/\n \[\w+\] (.*)/g, (variant, text) => (text === common ? "" : variant)))
    .replace(/^ (\*?\[\w+\]) /gm, "$1");
}

// Cyrillic compresses better with one byte for each letter.
const ENCODINGS = { bg: "windows-1251", ru: "windows-1251" };

// A character that the encoding doesn't have is written as an escape, which Fluent reads.
function encode(messages, encoding) {
  if (!encoding) return messages;
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const escape = (letter) => `{"\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}"}`;
  const letters = messages.replace(/[^\0-\x7f]/g, (letter) => (bytes.has(letter) ? letter : escape(letter)));
  return Buffer.from(Array.from(letters, (letter) => bytes.get(letter)));
}

// The messages in one folder are published as one file, however many files the source has.
function publishWords(stem, language, folder) {
  const parts = readdirSync(folder).filter((file) => file.endsWith(".ftl")).sort();
  const text = parts.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const encoding = ENCODINGS[language];
  return { ...publish(stem, "ftl", encode(withoutExtras(text), encoding)), encoding };
}

function folders(of) {
  const entries = readdirSync(of, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

// The messages directly in a language's folder are loaded at the start; those in a subfolder, with the chunk of
// that name.
function publishLanguage(language) {
  const folder = join(source, "src/words", language);
  const parts = folders(folder).map((part) => [
    part,
    publishWords(`words-${language}-${part}`, language, join(folder, part)),
  ]);
  return { start: publishWords(`words-${language}`, language, folder), ...Object.fromEntries(parts) };
}

// Trunk's own output for the program isn't used, because Trunk doesn't know that the program is split.
for (const file of readdirSync(staging)) {
  if (/^loyalty-lab-.*\.(js|wasm)$/.test(file)) rmSync(join(staging, file));
}

// The style sheet that is loaded with a chunk, if the chunk has one.
function styleOf(chunk) {
  const part = chunk.replace("split_", "");
  const file = `styles/${part}.css`;
  if (part === chunk || !existsSync(join(source, file))) return {};
  return { style: publish(`style-${part}`, "css", bundle(file)) };
}

const { chunks, code } = await cut(source, profile);
const published = Object.entries(chunks).map(([chunk, bytes]) => [
  chunk,
  {
    ...publish(chunk === "main" ? "loyalty-lab" : `loyalty-lab-${chunk}`, "wasm", bytes),
    ...styleOf(chunk),
  },
]);
const programs = Object.fromEntries(published);
const app = publish("loyalty-lab", "js", code);
const boot = publish("boot", "js", bundle("src/boot.js", { alias: { files: join(source, "src/fetched.js") } }));
// A language is published once it has every file that English has, so that no user gets half of one.
const languages = folders(join(source, "src/words"));
const has = (language, file) => existsSync(join(source, "src/words", language, file));
const files = readdirSync(join(source, "src/words/en"), { recursive: true });
const words = Object.fromEntries(
  languages
    .filter((language) => files.every((file) => has(language, file)))
    .map((language) => [language, publishLanguage(language)]),
);

// The sections of the site with the chunks that draw them. All other chunks depend on the metrics' chunk.
const routes = readFileSync(join(source, "src/links/page.rs"), "utf8");
const sections = Object.fromEntries(
  [...routes.matchAll(/\("(\w+)", Chunk::(\w+)\)/g)].map(([, section, chunk]) => [
    section,
    chunk === "Metrics" ? ["metrics"] : ["metrics", chunk.toLowerCase()],
  ]),
);
if (!sections.metrics || !sections.guides) throw new Error("src/links/page.rs lists no sections");

const style = publish("style", "css", bundle("styles/index.css"));

const icons = Object.fromEntries(
  ["192", "512", "maskable-512"].map((kind) => [
    kind,
    publish(`icon-${kind}`, "png", readFileSync(join(source, `src/icons/${kind}.png`))),
  ]),
);

function message(language, key) {
  const folder = join(source, "src/words", language);
  const parts = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ftl"));
  const found = parts
    .map((file) => new RegExp(`^${key} = (.+)$`, "m").exec(readFileSync(join(folder, file), "utf8")))
    .find(Boolean);
  if (!found) throw new Error(`${language} has no message ${key}`);
  return found[1];
}

// How a device shows the site once it is installed. No browser chooses between languages within one manifest yet,
// so each language has its own manifest; all have the same id.
function publishManifest(language) {
  const icon = (kind, purpose) => ({
    src: `./${icons[kind].name}`,
    sizes: kind.replace(/.*?(\d+)$/, "$1x$1"),
    type: "image/png",
    purpose,
  });
  const manifest = {
    id: "./",
    start_url: "./",
    scope: "./",
    lang: language,
    name: message(language, "app-name"),
    short_name: message(language, "app-name"),
    description: message(language, "app-description"),
    display: "standalone",
    background_color: "#fbfaf6",
    theme_color: "#fbfaf6",
    icons: [icon("192", "any"), icon("512", "any"), icon("maskable-512", "maskable")],
  };
  return publish(`manifest-${language}`, "webmanifest", JSON.stringify(manifest));
}
const manifests = Object.fromEntries(
  Object.keys(words).map((language) => [language, publishManifest(language)]),
);

const manifestNames = Object.fromEntries(
  Object.entries(manifests).map(([language, { name }]) => [language, name]),
);
const define = { MANIFESTS: JSON.stringify(manifestNames) };
const offline = publish("offline", "js", bundle("src/offline.js", { define }));

// The files that the site needs in every language to work without a network. The icons aren't among them, because
// they are fetched from the network when the site is installed.
const [favicon] = readdirSync(staging).filter((file) => /^icon-\w+\.svg$/.test(file));
const iconFile = { name: favicon, integrity: integrityOf(readFileSync(join(staging, favicon))) };
const parts = Object.values(programs).flatMap(({ style, ...chunk }) => (style ? [chunk, style] : [chunk]));
const shared = [app, boot, offline, style, iconFile, ...parts, ...Object.values(manifests)];

// The build's name can be computed only once everything else is known.
const BUILD_PLACE = "[build]";

// The script is asynchronous so that it doesn't wait for the style sheets. The preload has no integrity attribute,
// because Chromium would warn that it is ignored there; boot.js checks integrity when it fetches.
const start = `
<link rel="preload" as="fetch" type="application/wasm" crossorigin href="./${programs.main.name}">
<link rel="modulepreload" href="./${app.name}" integrity="${app.integrity}">
<script type="module" async id="boot" src="./${boot.name}" integrity="${boot.integrity}"
  data-build="${BUILD_PLACE}" data-offline='${JSON.stringify(offline)}'
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

// The name of a build depends on everything in it, including the page.
const tongues = Object.fromEntries(
  Object.entries(words).map(([language, files]) => [language, Object.values(files)]),
);
const worker = (build) => {
  const lists = { BUILD: build, FILES: shared, WORDS: tongues };
  const define = Object.entries(lists).map(([name, list]) => [name, JSON.stringify(list)]);
  return bundle("src/worker.js", { define: Object.fromEntries(define) });
};
const build = shortHash(filled + Buffer.from(worker("")).toString());
writeFileSync(index, filled.replace(BUILD_PLACE, build));
writeFileSync(join(staging, "sw.js"), worker(build));

// Everything in a single file, for a computer without a network.
const sheets = [style, ...Object.values(programs).flatMap(({ style }) => style ?? [])];
const held = [...Object.values(programs), ...Object.values(tongues).flat()];
writePortable({
  page: html,
  target: join(staging, "loyalty-lab.html"),
  script: Buffer.from(bundle("src/boot.js", {
    alias: { files: join(source, "src/embedded.js"), program: join(staging, app.name) },
  })).toString(),
  style: sheets.map(({ name }) => readFileSync(join(staging, name), "utf8")).join("\n"),
  icon: readFileSync(join(staging, favicon)),
  files: held.map(({ name }) => [name, readFileSync(join(staging, name))]),
  lists: { programs, words, sections },
});
