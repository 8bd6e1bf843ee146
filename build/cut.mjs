// Splits the compiled program at the functions that are marked in the source, so that what the first page
// doesn't show is loaded on demand, and makes every chunk small.

import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildSync } from "esbuild";

const run = promisify(execFile);

const FEATURES = [
  "bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types",
  "multivalue",
].map((feature) => `--enable-${feature}`);

function targetFolder(source) {
  const arguments_ = ["metadata", "--format-version", "1", "--no-deps", "--offline"];
  return JSON.parse(execFileSync("cargo", arguments_, { cwd: source })).target_directory;
}

// Panic messages contain source paths from the build machine. Those of packages and of the standard library are
// replaced with blanks, which keep every length, compress well and reveal nothing about that machine.
function forget(bytes) {
  const text = bytes.toString("latin1");
  const machine = /\/([\w./-]*?\/registry\/src\/[^/\0]+|rustc\/[0-9a-f]{40}\/library)\/[\w./-]+?\.rs/g;
  return Buffer.from(text.replace(machine, (path) => " ".repeat(path.length)), "latin1");
}

// Rust stores nothing in the first kilobyte of memory. The passes that are left out make a chunk smaller, but not once
// it is compressed: code that is repeated compresses better than what is computed once and kept (local-cse), and so
// do functions that aren't inlined. Engines don't need the hints at the alignment of data, which compress badly.
const SMALL = [
  "--flatten", "--rereloop", "-Oz", "-Os", "-Oz", "--skip-pass=local-cse", "--skip-pass=merge-locals",
  "--skip-pass=dae-optimizing", "--skip-pass=code-pushing", "--skip-pass=simplify-locals",
  "--low-memory-unused", "--always-inline-max-function-size=0", "--one-caller-inline-max-function-size=25",
  "--dealign",
];

async function shrink(file, isRelease) {
  const level = isRelease ? SMALL : ["-O1"];
  await run("wasm-opt", [...FEATURES, ...level, "--strip-debug", "--strip-producers", file, "-o", file]);
}

// Merges chunks that are always loaded together, because one file compresses better than several. They all import the
// memory, the table and the stack pointer of the first chunk; a module that only passes these on makes them one.
async function merge(folder, names, into) {
  const files = names.map((name) => join(folder, `${name}.wasm`));
  const text = join(folder, "merged.wat");
  await run("wasm-opt", [...FEATURES, files[0], "--emit-text", "-o", text]);
  const imports = readFileSync(text, "utf8").match(/^ \(import "__wasm_split" .*$/gm);
  const passed = imports.map((line) => {
    const [, name, kind, id] = /"__wasm_split" "(\w+)" \((\w+) (\$\S+)/.exec(line);
    return `(export "${name}" (${kind} ${id}))`;
  });
  const inputs = imports.map((line) => line.replace("__wasm_split", "first"));
  writeFileSync(text, `(module ${inputs.join("")} ${passed.join("")})`);
  const shared = join(folder, "shared.wasm");
  await run("wasm-as", [...FEATURES, text, "-o", shared]);
  const merged = join(folder, "merged.wasm");
  const parts = names.flatMap((name, index) => [files[index], name]);
  await run("wasm-merge", [...FEATURES, shared, "__wasm_split", ...parts, "-o", merged]);
  await run("wasm-opt", [...FEATURES, merged, "--emit-text", "-o", text]);
  const exports = / \(export "[^"]*" \(\w+ \$\S+\)\)\n/g;
  writeFileSync(text, readFileSync(text, "utf8").replaceAll('(import "first"', '(import "__wasm_split"').replace(exports, ""));
  for (const file of [...files, merged, shared]) rmSync(file);
  await run("wasm-as", [...FEATURES, text, "-o", join(folder, `${into}.wasm`)]);
}

// The tool puts functions that several chunks need into chunks of their own. What this chunk needs is merged into it:
// it is loaded before every other one (src/app/chunks.rs), so whoever needs a merged chunk waits for it.
async function mergeNeeded(folder, chunk) {
  const linker = join(folder, "__wasm_split.js");
  const code = readFileSync(linker, "utf8");
  const loading = new RegExp(`(__wasm_split_load_${chunk} = wrapAsyncCb\\()(makeLoad\\([^;]*;[^;]*;[^;]*;\\s*}\\s*), \\[(.*?)\\]\\)`);
  const [, , load, needed] = loading.exec(code) ?? [];
  if (!needed) throw new Error("the cut lists the chunks in a new way");
  const names = needed.split(", ");
  const own = names.reduce(
    (text, name) => text.replace(new RegExp(`const ${name} = makeLoad\\([^]*?\\[\\]\\);`), `const ${name} = ${chunk};`),
    code.replace(loading, `$1${chunk}`),
  );
  writeFileSync(linker, own.replace(/^const __/m, `const ${chunk} = ${load}, []);\n$&`));
  await merge(folder, [`split_${chunk}`, ...names.map((name) => name.slice(2))], `split_${chunk}`);
}

// Functions compress best in the order of their signature and body, apart from names, because those that begin alike are
// often generated from the same source.
const compare = (one, other) => (one < other ? -1 : Number(one > other));

// The first line of a function, without its own number.
const signatureOf = (text) => text.slice(0, text.indexOf("\n")).replaceAll(/\$\d+/g, "");

// The other lines, without indents and the names of what they use.
const bodyOf = (text) => text.slice(text.indexOf("\n")).replaceAll(/\$[\w.:]+/g, "").replaceAll(/\n\s+/g, "\n");

async function orderFunctions(file) {
  const text = file.replace(".wasm", ".wat");
  await run("wasm-opt", [...FEATURES, file, "--emit-text", "-o", text]);
  const items = readFileSync(text, "utf8").trimEnd().slice(0, -1).split(/^ (?=\()/m);
  const isFunction = (item) => item.startsWith("(func ");
  const functions = items.filter(isFunction).map((text) => ({ text, signature: signatureOf(text), body: bodyOf(text) }));
  functions.sort((one, other) => compare(one.signature, other.signature) || compare(one.body, other.body));
  const ordered = functions.values();
  const placed = items.map((item) => (isFunction(item) ? ordered.next().value.text : item));
  writeFileSync(text, `${placed.map((item) => `${item}\n`).join(" ")})`);
  await run("wasm-opt", [...FEATURES, text, "-o", file]);
}

// wasm-bindgen names the program's imports after their signatures, with a hash. Hashes don't compress, and each
// one is in both the program and its JavaScript, so both get short names.
async function shortenImports(program, code) {
  const text = program.replace(".wasm", ".wat");
  await run("wasm-opt", [...FEATURES, program, "--emit-text", "-o", text]);
  const short = new Map();
  const shortened = readFileSync(text, "utf8").replace(
    /(\(import "\.\/main_bg\.js" )"(\w+)"/g,
    (_, start, name) => {
      short.set(name, `i${short.size.toString(36)}`);
      return `${start}"${short.get(name)}"`;
    },
  );
  if (short.size === 0) throw new Error("the program imports its code in a new way");
  writeFileSync(text, shortened);
  await run("wasm-opt", [...FEATURES, text, "-o", program]);
  writeFileSync(code, readFileSync(code, "utf8").replace(/\b__wb\w+\b/g, (name) => short.get(name) ?? name));
}

// Returns the chunks by their file names, with the first one as `main`, and the code that loads them.
export async function cut(source, profile) {
  const target = targetFolder(source);
  const whole = join(target, "wasm32-unknown-unknown", profile, "loyalty-lab.wasm");
  const folder = join(target, "chunks");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  execFileSync("wasm-split-cli", [whole, folder, "--out-name", "main"]);
  await mergeNeeded(folder, "metrics");
  const later = readdirSync(folder).filter((file) => file.endsWith(".wasm") && file !== "main.wasm");
  execFileSync("wasm-bindgen", [
    join(folder, "main.wasm"), "--target", "web", "--no-typescript", "--out-dir", folder,
    // The later chunks are linked to the first one's table and memory by name.
    "--keep-lld-exports",
  ]);

  const files = ["main_bg.wasm", ...later];
  const isRelease = profile === "release";
  await Promise.all(files.map((file) => shrink(join(folder, file), isRelease)));
  if (isRelease) {
    await Promise.all(files.map((file) => orderFunctions(join(folder, file))));
    await shortenImports(join(folder, "main_bg.wasm"), join(folder, "main.js"));
  }
  const chunks = Object.fromEntries(
    files.map((file) => [
      file.replace("_bg.wasm", "").replace(".wasm", ""),
      forget(readFileSync(join(folder, file))),
    ]),
  );

  // The start script knows the names under which the chunks are published, and their hashes.
  const linker = join(folder, "__wasm_split.js");
  const fetching = /fetch\(new URL\("\.\/(\w+)\.wasm", import\.meta\.url\)\)/g;
  const code = readFileSync(linker, "utf8");
  const rewritten = code.replace(fetching, (_, chunk) => `globalThis.loyaltyLab.chunk("${chunk}")`);
  if (later.length > 0 && rewritten === code) throw new Error("the cut loads its chunks in a new way");
  writeFileSync(linker, rewritten);
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, "main.js")], bundle: true, format: "esm", minify: true, write: false,
    logLevel: "error",
  });
  return { chunks, code: outputFiles[0].contents };
}
