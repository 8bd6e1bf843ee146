// Starts the app. Its code, its WebAssembly and the words of one language are fetched side by side,
// so that none of the three waits for another. Parts that the first page does without are fetched
// when the app asks for them.

const { code, ...lists } = document.getElementById("boot").dataset;
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

// Whether a file is no longer what this page was built with, so that only loading the page again helps.
let isOutdated = false;

async function load({ name, integrity }) {
  const url = new URL(name, document.baseURI);
  try {
    const response = await fetch(url, { integrity });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  } catch (problem) {
    await noticeOutdated(url);
    throw problem;
  }
}

// An answer of any kind means that the network isn't what is wrong.
async function noticeOutdated(url) {
  const answer = await fetch(url, { method: "HEAD", cache: "no-store" }).catch(() => null);
  isOutdated ||= answer !== null;
}

// Puts a style sheet in force.
function dress({ name, integrity }) {
  const { href } = new URL(name, document.baseURI);
  return new Promise((done, fail) => {
    // An earlier attempt may have brought it, and failed for something else.
    if ([...document.styleSheets].some((sheet) => sheet.href === href)) return done();
    const link = document.createElement("link");
    const onerror = async () => {
      link.remove();
      await noticeOutdated(href);
      fail(new Error(name));
    };
    const onload = done;
    document.head.append(Object.assign(link, { rel: "stylesheet", href, integrity, onload, onerror }));
  });
}

async function piece(of) {
  const { style, ...program } = programs[of];
  const [loaded] = await Promise.all([load(program), style && dress(style)]);
  return loaded;
}

// Whether the page's own style sheet couldn't be loaded. Where that failed before this script ran, only
// the page's own event tells when to look.
async function isStyleMissing() {
  const link = document.querySelector("link[rel=stylesheet]");
  await new Promise((done) => {
    if (link.sheet || document.readyState === "complete") return done();
    Object.assign(link, { onload: done, onerror: done });
    addEventListener("load", done);
  });
  return !getComputedStyle(document.documentElement).getPropertyValue("--paper");
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
    import(new URL(code, document.baseURI)),
    piece("main"),
    startWords(),
    isStyleMissing(),
  ]);
  const languages = Object.keys(words).join();
  globalThis.loyaltyLab = {
    words: start, language: spoken, device, languages, piece: askPiece, wordsOf: askWords, isUnstyled,
    isOutdated: () => isOutdated,
  };
  await app.default({ module_or_path: program });
} catch (problem) {
  failed.dataset.sure = "";
  failed.hidden = false;
  throw problem;
}
