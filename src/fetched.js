// How boot.js gets its files where they lie next to the page: each is fetched when it is needed, and
// checked.

// Whether a file is no longer what this page was built with, so that only loading the page again helps.
let hasChanged = false;
export const isOutdated = () => hasChanged;

const { code, offline } = document.getElementById("boot").dataset;
export const importCode = () => import(new URL(code, document.baseURI));

export async function load({ name, integrity }) {
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
  hasChanged ||= answer !== null;
}

// Puts a style sheet in force.
export function dress({ name, integrity }) {
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

// Whether the page's own style sheet couldn't be loaded. Where that failed before this script ran, only
// the page's own event tells when to look. WebKit can have a sheet for a moment before it is in force.
export async function isStyleMissing() {
  const link = document.querySelector("link[rel=stylesheet]");
  const isMissing = () => !getComputedStyle(document.documentElement).getPropertyValue("--paper");
  await new Promise((done) => {
    if (link.sheet || document.readyState === "complete") return done();
    Object.assign(link, { onload: done, onerror: done });
    addEventListener("load", done);
  });
  for (let waits = 0; isMissing() && waits < 20; waits += 1) {
    await new Promise((done) => setTimeout(done, 50));
  }
  return isMissing();
}

// Brings the script that keeps the site for use without a network, once.
let keeping = null;
export const keepOffline = () => (keeping ??= new Promise((onload, onerror) => {
  const { name, integrity } = JSON.parse(offline);
  const src = new URL(name, document.baseURI);
  const script = document.createElement("script");
  document.head.append(Object.assign(script, { type: "module", src, integrity, onload, onerror }));
}));
