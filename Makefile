# Versions are kept where the tools look for them: Rust in rust-toolchain.toml, Trunk in Trunk.toml, wasm-bindgen
# in Cargo.lock, wasm-opt, esbuild and axe-core in package.json, wasm-split in Cargo.toml. Those of Firefox's driver
# and Lighthouse are kept here, because no other file has them.
GECKODRIVER := 0.37.1
LIGHTHOUSE_VERSION := 12.2.3
TRUNK := $(shell sed -n 's/^trunk-version = "=\(.*\)"/\1/p' Trunk.toml)
WASM_BINDGEN := $(shell sed -n '/^name = "wasm-bindgen"$$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)
WASM_SPLIT := $(shell sed -n 's/^wasm-split = "\(.*\)"/\1/p' Cargo.toml)

# Tools that are built here are shared by all clones on the machine. Each version has its own folder.
TOOLS := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/loyalty-lab/tools

SHELL := bash
export PATH := $(CURDIR)/node_modules/.bin:$(TOOLS)/trunk-$(TRUNK)/bin:$(TOOLS)/wasm-bindgen-cli-$(WASM_BINDGEN)/bin:$(TOOLS)/wasm_split_cli_support-$(WASM_SPLIT)/bin:$(TOOLS)/geckodriver-$(GECKODRIVER)/bin:$(PATH)
# Trunk 0.21 treats NO_COLOR=1 as an error and doesn't start.
unexport NO_COLOR

.PHONY: serve build portable test check bench fmt lint tools browser

serve: tools
	trunk serve

build: tools
	trunk build

# The site as a single file, which every build writes.
portable: build
	@ls -l dist/loyalty-lab.html

# Property tests use the same random numbers in every run, so that a failure is due to a change and not to chance.
# PROPTEST_RNG_SEED=2, or any other number, gives different ones.
export PROPTEST_RNG_SEED ?= 1

# The browser is installed while the tools compile.
test:
	@build/browser.sh & browser=$$!; $(MAKE) --no-print-directory build && wait $$browser
	cargo test --locked

# The tests, and what `make lint` finds. The compiler that finds it compiles the tests too, so that nothing is compiled
# once more for the lints. What needs no page is tested while the page is built, because one thread links it.
check: LINTING := RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS=-Dwarnings
check: tools
	cargo fmt --check
	@($(LINTING) cargo test --locked --no-run --tests --bench limits && \
	  $(LINTING) cargo test --locked --test native && $(LINTING) cargo test --locked --doc) & others=$$!; \
	  build/browser.sh & browser=$$!; trunk build && wait $$browser && wait $$others
	$(LINTING) cargo test --locked --test browser

# `make bench PART=pages` measures only one part: payload, keystrokes, times, pages or lighthouse.
bench: export CHROME_PATH ?= $(shell command -v chromium)
bench: export LIGHTHOUSE := $(TOOLS)/lighthouse-$(LIGHTHOUSE_VERSION)
bench: build browser
	[ -d $(LIGHTHOUSE)/node_modules/lighthouse ] || \
	  npm install --prefix $(LIGHTHOUSE) --no-fund --no-audit --loglevel=error lighthouse@$(LIGHTHOUSE_VERSION)
	PART=$(PART) cargo bench --profile bench-driver --locked --bench limits

fmt:
	cargo fmt

# Only the allocator in main.rs is compiled for wasm alone, so the lints of the native target cover the program.
lint: tools
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings

# Both targets install only what is missing.
tools:
	@build/tools.sh $(TOOLS) $(TRUNK) $(WASM_BINDGEN) $(WASM_SPLIT) $(GECKODRIVER)

browser:
	@build/browser.sh
