// The service worker: answers with the files of one build, so that the site works without a network.
// The build fills in BUILD, FILES (what every language needs) and WORDS (the words of each language).
//
// Every file but the page itself is named after its bytes, so a file of one build is never taken for one
// of another. Each build has a cache of its own; one that isn't whole never answers for the page.

const { scope } = registration;
const ours = `loyalty-lab ${scope} `;
const own = ours + BUILD;
const at = (name) => new URL(name, scope).href;
const news = new BroadcastChannel(ours);

// Under this name a cache holds which pages were open when its build took over from an earlier one.
const EARLIER = at("earlier-pages");

async function keep({ name, integrity }) {
  const [cache, address] = [await caches.open(own), at(name)];
  if (await cache.match(address)) return;
  // A file that didn't change is there already, in the cache of an earlier build.
  const response =
    (await caches.match(address)) ??
    (await fetch(address, { integrity })
      // What the browser's own cache holds may be damaged.
      .catch(() => fetch(address, { integrity, cache: "reload" })));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  await cache.put(address, response);
  news.postMessage("");
}

// The page has the same name in every build, so it is asked which one it belongs to.
async function keepPage() {
  const cache = await caches.open(own);
  if (await cache.match(scope)) return;
  const response = await fetch(scope, { cache: "reload" });
  const text = await response.text();
  if (!response.ok || !text.includes(`data-build="${BUILD}"`)) throw new Error("another build");
  await cache.put(scope, new Response(text, { headers: response.headers }));
}

// The languages that an earlier build can show without a network: an update must not lose them.
async function heldLanguages() {
  const held = await Promise.all((await builds()).map(async (build) => (await caches.open(build)).keys()));
  const names = held.flat().map(({ url }) => url);
  return Object.keys(WORDS).filter((tag) => names.some((name) => name.includes(`/words-${tag}-`)));
}

async function builds() {
  return (await caches.keys()).filter((name) => name.startsWith(ours));
}

// What is there already isn't fetched again, so this also repairs what the browser has cleared.
const keepShared = () => Promise.all([keepPage(), ...FILES.map(keep)]);

async function install() {
  await keepShared();
  await keepLanguages(await heldLanguages());
  // Another build may have tidied up meanwhile.
  if (!(await caches.has(own))) throw new Error("the cache is gone");
}

const openPages = async () =>
  (await clients.matchAll({ type: "window", includeUncontrolled: true })).map(({ id }) => id);

async function takeOver() {
  const cache = await caches.open(own);
  await cache.put(EARLIER, new Response(JSON.stringify(await openPages())));
  await clients.claim();
}

// Removes earlier builds once the last page that began with one of them is closed.
async function tidy() {
  if (registration.installing || registration.waiting) return;
  const [earlier, open] = [await caches.match(EARLIER, { cacheName: own }), await openPages()];
  if ((await earlier?.json())?.some((page) => open.includes(page))) return;
  for (const build of await builds()) if (build !== own) await caches.delete(build);
}

// The words of each language, those that are wanted first before the others.
async function keepLanguages(tags) {
  for (const tag of tags) await Promise.all((WORDS[tag] ?? []).map(keep));
}

async function keepAll(tags) {
  await tidy();
  await keepShared();
  await keepLanguages(tags);
}

async function answer(request) {
  const isPage = request.mode === "navigate" && [scope, at("index.html")].includes(request.url.split(/[?#]/)[0]);
  const held = isPage
    ? await caches.match(scope, { cacheName: own })
    : await caches.match(request.url, { ignoreVary: true });
  return held ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(scope)) event.respondWith(answer(event.request));
});
addEventListener("message", (event) => {
  if (event.data === "take over") return event.waitUntil(skipWaiting());
  event.waitUntil(keepAll(event.data).finally(() => news.postMessage("")));
});
