// Starts the app. Its code, its WebAssembly and the words of one language are fetched side by side,
// so that none of the three waits for another. Parts that the first page does without are fetched
// when the app asks for them.

import { dress, importCode, isOutdated, isStyleMissing, keepOffline, load } from "files";

const lists = document.getElementById("boot").dataset;
const [programs, words] = [JSON.parse(lists.programs), JSON.parse(lists.words)];
const sections = JSON.parse(lists.sections);

// The page's own sentence appears by itself where this script doesn't run. From here on the script
// shows it.
const failed = document.getElementById("failed");
failed.hidden = true;

// The first of the tags that is one of our languages, whatever its region.
const ours = (tags) =>
  tags.map((tag) => String(tag).split("-")[0].toLowerCase()).find((tag) => Object.hasOwn(words, tag));

// What the browser prefers, of the languages that there are.
const device = ours(navigator.languages) ?? "en";

// What the link asks for, then what was chosen here before.
function wantedLanguages() {
  const [, query] = /\?(.*)/.exec(location.hash) ?? [];
  return [new URLSearchParams(query).get("lang"), savedLanguage()];
}

function savedLanguage() {
  try {
    return JSON.parse(localStorage.getItem("loyalty-lab/language")).value;
  } catch {
    // Nothing saved, or the browser keeps its storage closed.
    return null;
  }
}

async function piece(of) {
  const { style, ...program } = programs[of];
  const [loaded] = await Promise.all([load(program), style && dress(style)]);
  return loaded;
}

const text = async (file) => (await load(file)).text();

// What was asked for early waits here for the one who takes it.
const early = new Map();
function once(key, ask) {
  const asked = early.get(key) ?? ask();
  early.delete(key);
  return asked;
}

const language = ours(wantedLanguages()) ?? device;

// The words to begin with, and their language: another one where those that are wanted do not come.
// The app tries for them again, and says so.
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

const askPiece = (name) => once(`piece ${name}`, () => piece(name));
const askWords = (part, language) =>
  once(`words ${part} ${language}`, () => text(words[language][part]));

// Some pages need their parts at once.
const [section] = /^\w+/.exec(location.hash.replace(/^#\/?/, "")) ?? [];
for (const part of sections[section] ?? []) {
  for (const [key, asked] of [
    [`piece split_${part}`, piece(`split_${part}`)],
    [`words ${part} ${language}`, text(words[language][part])],
  ]) {
    asked.catch(() => early.delete(key));
    early.set(key, asked);
  }
}

try {
  const [app, program, [start, spoken], isUnstyled] = await Promise.all([
    importCode(),
    piece("main"),
    startWords(),
    isStyleMissing(),
  ]);
  const languages = Object.keys(words).join();
  globalThis.loyaltyLab = {
    words: start, language: spoken, device, languages, piece: askPiece, wordsOf: askWords, isUnstyled,
    isOutdated, keepOffline,
  };
  await app.default({ module_or_path: program });
} catch (problem) {
  failed.dataset.sure = "";
  failed.hidden = false;
  throw problem;
}
