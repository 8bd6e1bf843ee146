#!/usr/bin/env bash
# Usage: build/tools.sh <folder for tools> <versions of Trunk, wasm-bindgen, wasm-split and geckodriver>
# Installs what a build needs, and Firefox's driver for the tests. A tool of the right version on the PATH is
# used as it is.
set -euo pipefail

tools=$1 trunk=$2 wasm_bindgen=$3 wasm_split=$4 geckodriver=$5
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

# The tools' own release profiles optimise at link time, which takes most of the time and makes builds hardly
# any faster.
export CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off \
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS=64 CARGO_PROFILE_RELEASE_DEBUG=0
# Cargo shows its counter of finished crates only in a terminal by default, but here it is needed in a log.
export CARGO_TERM_PROGRESS_WHEN=always CARGO_TERM_PROGRESS_WIDTH=80

builds=()

# install <crate> <version> <options of cargo install>
# Starts the build of a tool; `await_builds` waits for all builds. They run in parallel, because each ends with
# one large crate that uses only a single core.
install() {
  local crate=$1 version=$2
  shift 2
  local root=$tools/$crate-$version
  local into=(--locked --root "$root" "$crate@$version")
  if cargo binstall -V &>/dev/null; then
    echo "Fetching $crate $version (seconds)"
    if cargo binstall --no-confirm --disable-strategies compile "${into[@]}"; then return; fi
  fi
  echo "Building $crate $version from source (once for this machine)"
  mkdir -p "$root"
  CARGO_TARGET_DIR="$root/target" cargo install "$@" "${into[@]}" >"$root/build.log" 2>&1 &
  builds+=("$!:$root")
}

# crates_done <folder of a build>: prints, for example, 120/324, or nothing until cargo has counted them.
crates_done() { grep -ao '[0-9]*/[0-9]*: ' "$1/build.log" | tail -n 1 | tr -d ': ' || true; }

# Prints how many crates of each build are done, until all builds have ended.
await_builds() {
  local build line
  while [ -n "$(jobs -r)" ]; do
    sleep 1
    if ((SECONDS % 15)); then continue; fi
    line=
    for build in "${builds[@]}"; do
      line+="  $(basename "${build#*:}") $(crates_done "${build#*:}")"
    done
    echo "$((SECONDS / 60)) min $((SECONDS % 60)) s, crates done of all:$line"
  done
  for build in "${builds[@]}"; do
    if ! wait "${build%%:*}"; then
      tr '\r' '\n' <"${build#*:}/build.log" | tail -n 40 >&2
      exit 1
    fi
    rm -rf "${build#*:}/target" "${build#*:}/build.log"
  done
}

# is_installed <program> <version>
is_installed() { [ "$("$1" --version 2>/dev/null | head -n 1 | cut -d ' ' -f 2)" = "$2" ]; }

is_installed trunk "$trunk" || install trunk "$trunk" --no-default-features --features rustls
is_installed wasm-bindgen "$wasm_bindgen" || install wasm-bindgen-cli "$wasm_bindgen"
# This tool doesn't report its version, so its folder is named after the version.
[ -x "$tools/wasm_split_cli_support-$wasm_split/bin/wasm-split-cli" ] ||
  install wasm_split_cli_support "$wasm_split" --features build-binary

if [ "${LOYALTY_LAB_NO_BROWSER:-}" != 1 ]; then
  is_installed geckodriver "$geckodriver" || install geckodriver "$geckodriver"
fi

need npm "Node.js 20 or newer with npm" nodejs npm
# npm writes this file last, so its date shows whether the folder is up to date.
if [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo "Installing wasm-opt, esbuild and axe-core from npm (seconds)"
  npm ci --no-fund --no-audit
  touch node_modules/.package-lock.json
fi

await_builds
