// Cuts the compiled program at the functions that the source marks, so that what the first page
// does not show comes when it is asked for, and makes every piece small.

import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
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

// A panic names the file it came from by the path on the machine that built it. Blanks keep every
// length, and say nothing of that machine.
function forget(bytes) {
  const text = bytes.toString("latin1");
  const machine = /\/[\w./-]*?\/registry\/src\/[^/\0]+\/|\/rustc\/[0-9a-f]{40}\/library\//g;
  return Buffer.from(text.replace(machine, (path) => " ".repeat(path.length)), "latin1");
}

// Rust keeps nothing in the first kilobyte of memory. A large function that is inlined where it is called
// compresses worse.
const SMALL = ["-Oz", "--low-memory-unused", "--one-caller-inline-max-function-size=25"];
// The chunks of pages compress better when the functions that are called often come first; what is shared
// compresses worse.
const ORDERED = [...SMALL, "--reorder-functions"];

async function shrink(file, isRelease) {
  const small = basename(file).startsWith("split_") ? ORDERED : SMALL;
  const level = isRelease ? small : ["-O1"];
  await run("wasm-opt", [...FEATURES, ...level, "--strip-debug", "--strip-producers", file, "-o", file]);
}

// wasm-bindgen names what the program imports after its signature, with a hash. Hashes don't compress, and
// each stands in the program and in its code, so both get short names.
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

// Gives the pieces by their file names, the first one as `main`, and the code that loads them.
export async function cut(source, profile) {
  const target = targetFolder(source);
  const whole = join(target, "wasm32-unknown-unknown", profile, "loyalty-lab.wasm");
  const folder = join(target, "pieces");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  execFileSync("wasm-split-cli", [whole, folder, "--out-name", "main"]);
  const later = readdirSync(folder).filter((file) => file.endsWith(".wasm") && file !== "main.wasm");
  execFileSync("wasm-bindgen", [
    join(folder, "main.wasm"), "--target", "web", "--no-typescript", "--out-dir", folder,
    // The later pieces are linked to the first one's table and memory by name.
    "--keep-lld-exports",
  ]);

  const files = ["main_bg.wasm", ...later];
  const isRelease = profile === "release";
  await Promise.all(files.map((file) => shrink(join(folder, file), isRelease)));
  if (isRelease) await shortenImports(join(folder, "main_bg.wasm"), join(folder, "main.js"));
  const pieces = Object.fromEntries(
    files.map((file) => [
      file.replace("_bg.wasm", "").replace(".wasm", ""),
      forget(readFileSync(join(folder, file))),
    ]),
  );

  // The start script knows the names under which the pieces are published, and what they must be.
  const linker = join(folder, "__wasm_split.js");
  const fetching = /fetch\(new URL\("\.\/(\w+)\.wasm", import\.meta\.url\)\)/g;
  const code = readFileSync(linker, "utf8");
  const rewritten = code.replace(fetching, (_, piece) => `globalThis.loyaltyLab.piece("${piece}")`);
  if (later.length > 0 && rewritten === code) throw new Error("the cut loads its pieces in a new way");
  writeFileSync(linker, rewritten);
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, "main.js")], bundle: true, format: "esm", minify: true, write: false,
    logLevel: "error",
  });
  return { pieces, code: outputFiles[0].contents };
}
