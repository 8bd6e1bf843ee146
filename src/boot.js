// Starts the app. Its code, its WebAssembly and the words of one language are fetched in parallel, so that
// none of the three waits for another. Parts that the first page doesn't need are fetched when the app asks
// for them.

import { dress, importCode, isOutdated, isStyleMissing, keepOffline, load } from "files";

const lists = document.getElementById("boot").dataset;
const [programs, words] = [JSON.parse(lists.programs), JSON.parse(lists.words)];
const sections = JSON.parse(lists.sections);

// The page's own message that the app didn't start appears by itself where this script doesn't run. From here
// on, the script decides whether to show it.
const failed = document.getElementById("failed");
failed.hidden = true;

// The first of the tags that is one of our languages, ignoring its region.
const ours = (tags) =>
  tags.map((tag) => String(tag).split("-")[0].toLowerCase()).find((tag) => Object.hasOwn(words, tag));

// The browser's preferred language among ours.
const device = ours(navigator.languages) ?? "en";

// The language that the link asks for, then the one that the user chose earlier.
function wantedLanguages() {
  const [, query] = /\?(.*)/.exec(location.hash) ?? [];
  return [new URLSearchParams(query).get("lang"), savedLanguage()];
}

function savedLanguage() {
  try {
    return JSON.parse(localStorage.getItem("loyalty-lab/language")).value;
  } catch {
    // Nothing is saved, or the browser blocks storage.
    return null;
  }
}

async function chunk(of) {
  const { style, ...program } = programs[of];
  const [loaded] = await Promise.all([load(program), style && dress(style)]);
  return loaded;
}

const text = async ({ encoding, ...file }) =>
  new TextDecoder(encoding).decode(await (await load(file)).arrayBuffer());

// Requests that were made early, kept until the app asks for the same thing.
const early = new Map();
function once(key, ask) {
  const asked = early.get(key) ?? ask();
  early.delete(key);
  return asked;
}

const language = ours(wantedLanguages()) ?? device;

// The first words, and their language. If the wanted language can't be fetched, another one is used; the app
// then tries again and says so.
async function startWords() {
  let problem;
  for (const tag of new Set([language, device, "en"])) {
    try {
      return [await text(words[tag].start), tag];
    } catch (reason) {
      problem ??= reason;
    }
  }
  throw problem;
}

const askChunk = (name) => once(`chunk ${name}`, () => chunk(name));
const askWords = (part, language) =>
  once(`words ${part} ${language}`, () => text(words[language][part]));

// Some pages need certain parts immediately.
const [section] = /^\w+/.exec(location.hash.replace(/^#\/?/, "")) ?? [];
for (const part of sections[section] ?? []) {
  for (const [key, asked] of [
    [`chunk split_${part}`, chunk(`split_${part}`)],
    [`words ${part} ${language}`, text(words[language][part])],
  ]) {
    asked.catch(() => early.delete(key));
    early.set(key, asked);
  }
}

try {
  const [app, program, [start, spoken], isUnstyled] = await Promise.all([
    importCode(),
    chunk("main"),
    startWords(),
    isStyleMissing(),
  ]);
  const languages = Object.keys(words).join();
  globalThis.loyaltyLab = {
    words: start, language: spoken, device, languages, chunk: askChunk, wordsOf: askWords, isUnstyled,
    isOutdated, keepOffline,
  };
  await app.default({ module_or_path: program });
} catch (problem) {
  failed.dataset.sure = "";
  failed.hidden = false;
  throw problem;
}
