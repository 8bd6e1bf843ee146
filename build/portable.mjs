// Writes the page with everything in it, as a single file that opens from a disk. A page from a disk can't fetch
// anything and has no origin that a policy could name, so its policy names its only script and its only style
// sheet by hash.

import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const quoted = (list) => JSON.stringify(list).replaceAll("&", "&amp;").replaceAll("'", "&#39;");

// The content of an element must not contain the element's end tag.
function checked(text, tag) {
  if (new RegExp(`</${tag}|<!--`, "i").test(text)) throw new Error(`the ${tag} would end too early`);
  return text;
}

// Replaces a placeholder, which must be in the page exactly once.
function put(page, place, text) {
  if (page.split(place).length !== 2) throw new Error(`index.html doesn't have ${place} once`);
  return page.replace(place, () => text);
}

export function writePortable({ page, target, script, style, icon, files, lists }) {
  const policy = `default-src 'none'; script-src ${hash(script)} 'wasm-unsafe-eval'; style-src ${hash(style)}; \
img-src data: blob:; base-uri 'none'; form-action 'none'`;
  const held = files.map(([name, bytes]) => {
    const text = deflateRawSync(bytes, { level: 9 }).toString("base64");
    return `<script type="application/octet-stream" id="${name}">${text}</script>`;
  });
  const data = Object.entries(lists).map(([name, list]) => `data-${name}='${quoted(list)}'`).join(" ");
  const boot = `<script type="module" id="boot" ${data}>${checked(script, "script")}</script>`;
  let whole = page.replace(/(Content-Security-Policy" content=")[^"]*/, (_, start) => start + policy);
  whole = whole.replace(/(<link rel="icon"[^>]*href=")[^"]*/, (_, start) =>
    `${start}data:image/svg+xml;base64,${icon.toString("base64")}`);
  whole = put(whole, '<link id="style">', `<style>${checked(style, "style")}</style>`);
  whole = put(whole, '<script id="boot"></script>', "");
  whole = put(whole, "</body>", `${held.join("\n")}\n${boot}\n</body>`);
  writeFileSync(target, whole);
}
