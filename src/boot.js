// Starts the app. Its code, its WebAssembly and the words of one language are fetched side by side,
// so that none of the three waits for another.

const { code, wasm, wasmIntegrity, words } = document.getElementById("boot").dataset;
const files = JSON.parse(words);

// What the link asks for, then what was chosen here before, then what the browser prefers.
function wantedLanguages() {
  const [, query] = /\?(.*)/.exec(location.hash) ?? [];
  return [
    new URLSearchParams(query).get("lang"),
    savedLanguage(),
    ...navigator.languages.map((tag) => tag.split("-")[0].toLowerCase()),
  ];
}

function savedLanguage() {
  try {
    return JSON.parse(localStorage.getItem("loyalty-lab/language")).value;
  } catch {
    // Nothing saved, or the browser keeps its storage closed.
    return null;
  }
}

async function load(file, options) {
  const response = await fetch(new URL(file, document.baseURI), options);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

const language = wantedLanguages().find((tag) => Object.hasOwn(files, tag)) ?? "en";

try {
  const [app, program, text] = await Promise.all([
    import(new URL(code, document.baseURI)),
    load(wasm, { integrity: wasmIntegrity }),
    load(files[language]).then((response) => response.text()),
  ]);
  globalThis.loyaltyLab = { words: text, language, files };
  await app.default({ module_or_path: program });
} catch (problem) {
  document.getElementById("failed").hidden = false;
  throw problem;
}
