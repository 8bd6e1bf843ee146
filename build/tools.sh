#!/usr/bin/env bash
# Usage: build/tools.sh <folder for tools> <versions of Trunk, wasm-bindgen and wasm-split>
# Puts in place what a build needs. A tool on the PATH at the right version is used as it is.
set -euo pipefail

tools=$1 trunk=$2 wasm_bindgen=$3 wasm_split=$4
source build/packages.sh

if ! command -v cargo >/dev/null; then
  echo "Rust is missing: install it from https://rustup.rs" >&2
  exit 1
fi

rust_is_ready() {
  [ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ] &&
    cargo fmt --version && cargo clippy --version
}
if ! rust_is_ready &>/dev/null; then
  echo "Installing the Rust toolchain of rust-toolchain.toml (about a minute)"
  channel=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  rustup toolchain install "$channel" --profile minimal \
    --component clippy --component rustfmt --target wasm32-unknown-unknown
fi

# install <crate> <program> <version> <how long> <options of cargo install>
install() {
  local crate=$1 program=$2 version=$3 time=$4
  shift 4
  if [ "$("$program" --version 2>/dev/null | cut -d ' ' -f 2)" = "$version" ]; then return; fi
  local into=(--locked --root "$tools/$crate-$version" "$crate@$version")
  if cargo binstall -V &>/dev/null; then
    echo "Fetching $crate $version (seconds)"
    if cargo binstall --no-confirm --disable-strategies compile "${into[@]}"; then return; fi
  fi
  echo "Building $crate $version from source ($time of processor time, once for this machine)"
  CARGO_TARGET_DIR="$tools/target" cargo install "$@" "${into[@]}"
}
install trunk trunk "$trunk" "about 12 minutes" --no-default-features --features rustls
install wasm-bindgen-cli wasm-bindgen "$wasm_bindgen" "about 6 minutes"
# This one does not tell its version, so the folder that is named after it has to.
if [ ! -x "$tools/wasm_split_cli_support-$wasm_split/bin/wasm-split-cli" ]; then
  install wasm_split_cli_support wasm-split-cli "$wasm_split" "about 2 minutes" --features build-binary
fi

need npm "Node.js 18 or newer with npm" nodejs npm
# npm writes this file last, so it tells whether the folder is up to date.
if [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo "Installing wasm-opt, esbuild and axe-core from npm (seconds)"
  npm ci --no-fund --no-audit
  touch node_modules/.package-lock.json
fi
