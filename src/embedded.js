// How boot.js gets its files where everything is in one file, which is opened from a disk: each is held
// by an element of the page, compressed, with its name as the id.

// The file may have been made for one page and its figures.
const { address } = document.getElementById("boot").dataset;
if (address && !location.hash) history.replaceState(null, "", address);

export async function load({ name }) {
  const held = atob(document.getElementById(name).textContent);
  const bytes = Uint8Array.from(held, (character) => character.charCodeAt(0));
  const content = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const type = name.endsWith(".wasm") ? "application/wasm" : "text/plain";
  return new Response(content, { headers: { "Content-Type": type } });
}

export const importCode = () => import("program");
export const isOutdated = () => false;

// All style sheets are in the page from the start.
export const dress = () => {};
export const isStyleMissing = () => false;

// Nothing has to be kept.
export async function keepOffline() {
  const lab = globalThis.loyaltyLab;
  lab.offline = { state: "file", missing: 0, languages: "", isNewer: false, isLasting: null, problem: "" };
  lab.act = async () => {};
  dispatchEvent(new Event("loyalty-lab-offline"));
}
