//! The three browser engines, and how each is started.

use std::path::PathBuf;
use std::{env, fs};

use super::browser::Options;
use serde_json::{Value, json};

/// Headless, and making no requests of its own.
const CHROMIUM_ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--window-size=1280,900",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Used by all tests. It is the only one with the DevTools protocol and a console that can be read.
    Chromium,
    Firefox,
    /// The engine of Safari, in the small browser that is part of its GTK port.
    WebKit,
}

impl Engine {
    /// The programs without which the engine can't be driven; the first is the driver.
    pub fn programs(self) -> Vec<String> {
        let driver =
            |variable: &str, name: &str| env::var(variable).unwrap_or_else(|_| name.into());
        match self {
            Engine::Chromium => vec![driver("CHROMEDRIVER", "chromedriver")],
            Engine::Firefox => vec![driver("GECKODRIVER", "geckodriver"), firefox()],
            Engine::WebKit => vec![
                driver("WEBKITDRIVER", "WebKitWebDriver"),
                "Xvfb".into(),
                mini_browser(),
            ],
        }
    }

    /// The first of its programs that isn't on this machine.
    pub fn missing_program(self) -> Option<String> {
        self.programs()
            .into_iter()
            .find(|program| !is_there(program))
    }

    /// The commands with which bash starts the driver `$1` in the background, on port `$2`.
    pub fn start_command(self) -> &'static str {
        match self {
            Engine::Chromium => r#""$1" --port="$2" </dev/null &"#,
            Engine::Firefox => r#""$1" --port="$2" --log=fatal </dev/null >/dev/null 2>&1 &"#,
            Engine::WebKit => {
                r#"Xvfb -displayfd 1 -screen 0 1280x1000x24 -nolisten tcp </dev/null >"$TMPDIR/display" 2>/dev/null &
                until [ -s "$TMPDIR/display" ]; do sleep 0.05; done
                DISPLAY=:$(cat "$TMPDIR/display") "$1" --port="$2" </dev/null >/dev/null 2>&1 &"#
            }
        }
    }

    pub fn capabilities(self, options: Options) -> Value {
        match self {
            Engine::Chromium => {
                let mut capabilities = json!({
                    "goog:chromeOptions": {
                        "args": CHROMIUM_ARGUMENTS,
                        "prefs": {
                            "intl.accept_languages": options.languages,
                            "profile.default_content_setting_values.cookies":
                                if options.storage_blocked { 2 } else { 1 },
                        },
                    },
                    "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
                });
                if let Some(path) = chromium(options) {
                    capabilities["goog:chromeOptions"]["binary"] = json!(path);
                }
                capabilities
            }
            Engine::Firefox => json!({
                "moz:firefoxOptions": {
                    "binary": found(&firefox()),
                    "args": ["-headless"],
                    "prefs": { "intl.accept_languages": options.languages },
                },
            }),
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] },
            }),
        }
    }
}

/// The one in `CHROME_PATH`, or else Debian's without windows, in which tests take less time, or else the one that the
/// driver finds.
fn chromium(options: Options) -> Option<PathBuf> {
    // Debian's command would leave it running, because it starts it as another process.
    const WITHOUT_WINDOWS: &str = "/usr/lib/chromium/chromium-headless-shell";
    let chosen = env::var_os("CHROME_PATH").filter(|path| !path.is_empty());
    // It ignores preferences.
    let is_usual = options.languages == "en" && !options.storage_blocked;
    let chosen = chosen.map(PathBuf::from);
    chosen.or_else(|| found(WITHOUT_WINDOWS).filter(|_| is_usual))
}

fn firefox() -> String {
    let names = ["firefox-esr", "firefox"];
    let name = names.into_iter().find(|name| is_there(name));
    name.unwrap_or(names[0]).to_owned()
}

/// Debian doesn't put it in the PATH, but in a folder for the processor architecture.
fn mini_browser() -> String {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let found = folders
        .map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser"))
        .find(|path| path.exists());
    found.map_or_else(
        || "MiniBrowser".to_owned(),
        |path| path.to_string_lossy().into_owned(),
    )
}

fn is_there(program: &str) -> bool {
    found(program).is_some()
}

/// The path of a program: in one of the folders of the PATH, unless it is given with its folder.
fn found(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|path| path.exists())
}
