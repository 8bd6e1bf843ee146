// Keeps the site for use without a network, and tells the page how far that is. The page reads
// `loyaltyLab.offline` after each event "loyalty-lab-offline", and calls `loyaltyLab.act`. The build fills in
// MANIFESTS, the name of each language's manifest.

const lab = globalThis.loyaltyLab;
const boot = document.getElementById("boot");
const { build, code } = boot.dataset;
const [programs, words] = [JSON.parse(boot.dataset.programs), JSON.parse(boot.dataset.words)];
const workers = navigator.serviceWorker;
const scope = new URL("./", document.baseURI).href;
const ours = `loyalty-lab ${scope} `;
const at = (name) => new URL(name, scope).href;

// What this page needs to be shown in that language.
function needed(language) {
  const chunks = Object.values(programs).flatMap(({ name, style }) => (style ? [name, style.name] : [name]));
  const texts = Object.values(words[language]).map(({ name }) => name);
  return [scope, boot.src, document.querySelector("link[rel=stylesheet]").href, ...[code, ...chunks, ...texts].map(at)];
}

async function heldFiles() {
  // Opening a cache would create it.
  if (!(await caches.has(ours + build))) return null;
  return (await (await caches.open(ours + build)).keys()).map(({ url }) => url);
}

let language = "en";
let isReplaced = false;
let isRefused = !workers;
let problem = "";

const unsupported = (isLasting) => ({
  state: "unsupported", missing: 0, languages: "", isNewer: false, isLasting, problem,
});

async function look() {
  const isLasting = (await navigator.storage?.persisted?.()) ?? null;
  if (isRefused) return unsupported(isLasting);
  // Where installing failed, there is none until the next attempt.
  const { active, waiting, installing } = (await workers.getRegistration(scope)) ?? {};
  const held = await heldFiles();
  const missing = (tag) => needed(tag).filter((file) => !held?.includes(file)).length;
  const isReady = active && workers.controller && missing(language) === 0;
  return {
    state: isReady ? "ready" : "awaited",
    missing: missing(language),
    // Those that are still to come.
    languages: Object.keys(words).filter((tag) => missing(tag) > 0).join(),
    isNewer: isReplaced || Boolean(active && (waiting || (!installing && !held))),
    isLasting,
    problem,
  };
}

// Looks once more for everything that happened while it was looking.
let looking = null;
let isStale = false;
async function report() {
  isStale = true;
  looking ??= (async () => {
    while (isStale) {
      isStale = false;
      lab.offline = await look().catch(() => unsupported(null));
      dispatchEvent(new Event("loyalty-lab-offline"));
    }
    looking = null;
  })();
  return looking;
}

// The words of this language come before those of the others.
async function askForWords() {
  const { active } = await workers.ready;
  active.postMessage([language, ...Object.keys(words).filter((tag) => tag !== language)]);
}

async function keep() {
  const registration = await workers.register(at("sw.js"), { scope });
  const follow = (worker) => worker?.addEventListener("statechange", report);
  follow(registration.installing);
  registration.onupdatefound = () => {
    follow(registration.installing);
    report();
  };
  await askForWords();
}

// A failure of the network is no refusal: the next attempt may succeed.
const begin = () => keep().catch(({ name }) => (isRefused = name !== "TypeError")).then(report);

async function update() {
  const { waiting } = await workers.getRegistration(scope);
  if (!waiting) return location.reload();
  workers.addEventListener("controllerchange", () => location.reload());
  waiting.postMessage("take over");
}

// The address of this page with its figures, in the language that it has now: the user may have chosen another
// one than the link.
function addressHere() {
  const page = (location.hash || "#/").replace(/([?&])lang=[^&]*&?/, "$1").replace(/[?&]$/, "");
  return `${page}${page.includes("?") ? "&" : "?"}lang=${language}`;
}

// Offers the one file, which then opens at that address if it is wanted.
async function takeFile(isHere) {
  const response = await fetch(at("loyalty-lab.html"));
  if (!response.ok) throw new Error(response.status);
  let text = await response.text();
  if (isHere) {
    const quoted = addressHere().replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    text = text.replace(' id="boot"', (start) => `${start} data-address="${quoted}"`);
  }
  const href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  Object.assign(document.createElement("a"), { href, download: "loyalty-lab.html" }).click();
  URL.revokeObjectURL(href);
}

// The name of the site and what it is, in the language of the page.
function describe() {
  const link = document.querySelector("link[rel=manifest]") ?? document.createElement("link");
  document.head.append(Object.assign(link, { rel: "manifest", href: at(MANIFESTS[language]) }));
}

const actions = {
  async speak(tag) {
    if (tag === language && lab.offline) return;
    language = tag;
    describe();
    if (workers?.controller) await askForWords();
  },
  update,
  async last() {
    problem = (await navigator.storage.persist()) ? "" : "lasting";
  },
  async take(isHere) {
    problem = "";
    await takeFile(isHere).catch(() => (problem = "file"));
  },
};
lab.act = (name, argument) => actions[name](argument).finally(report);

if (workers) {
  // The first worker of the site replaces nothing.
  let isFirst = !workers.controller;
  workers.addEventListener("controllerchange", () => {
    isReplaced ||= !isFirst;
    isFirst = false;
    report();
  });
  new BroadcastChannel(ours).onmessage = report;
  addEventListener("online", begin);
  // A tab may be open for days.
  document.addEventListener("visibilitychange", async () => {
    if (document.hidden) return;
    const registration = await workers.getRegistration(scope);
    if (registration?.active) registration.update().catch(() => {});
    else begin();
  });
  begin();
} else {
  report();
}
