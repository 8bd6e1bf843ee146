//! Whether the site works without a network, as reported by the script `src/offline.js`.

use gloo::events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// How far the site is stored for use without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Some files are missing, or the service worker isn't in control of the page yet.
    Awaited,
    Ready,
    /// The browser can't store sites.
    Unsupported,
    /// Everything is in one file, which was opened from a disk.
    OneFile,
}

/// What went wrong with what the user asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The browser doesn't promise to keep what is stored.
    NotLasting,
    /// The one file can't be fetched.
    FileUnreachable,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OfflineStatus {
    pub keeping: Keeping,
    /// How many files of the page's own language are missing.
    pub missing: u32,
    /// The tags of the languages that aren't complete yet.
    pub languages: Vec<String>,
    /// Whether the site has a newer version than this page.
    pub is_newer: bool,
    /// Whether the browser promised to keep what is stored; None if it can't be asked.
    pub is_lasting: Option<bool>,
    pub failure: Option<Failure>,
}

/// Loads the script that stores the site, and tells it the page's language.
pub async fn keep(language: &str) {
    let Some(keep) = function("keepOffline") else {
        return;
    };
    let asked = keep.call0(&JsValue::UNDEFINED).ok();
    let Some(promise) = asked.and_then(|asked| asked.dyn_into::<Promise>().ok()) else {
        return;
    };
    // Without the script, the site isn't stored and there is nothing to report.
    if JsFuture::from(promise).await.is_ok() {
        act("speak", language);
    }
}

/// Reloads the page with the newer version.
pub fn update() {
    act("update", "");
}

/// Asks the browser to keep what is stored.
pub fn ask_to_last() {
    act("last", "");
}

/// Offers the single-file version for download, opening at the page's current address, in its language.
pub fn take_along() {
    act("take", "here");
}

/// Offers the single-file version as it is. Returns whether this works, and a failure is reported: the script may not
/// be there yet.
pub fn take_file() -> bool {
    act("take", "")
}

/// Calls whenever the status has changed.
pub fn on_change(call: impl Fn() + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "loyalty-lab-offline", move |_| {
        call()
    })
}

/// The status, once it is known.
pub fn status() -> Option<OfflineStatus> {
    let held = Reflect::get(&start_object()?, &"offline".into()).ok()?;
    let read = |name: &str| Reflect::get(&held, &JsValue::from(name)).ok();
    let text = |name: &str| read(name)?.as_string();
    Some(OfflineStatus {
        keeping: match text("state")?.as_str() {
            "ready" => Keeping::Ready,
            "awaited" => Keeping::Awaited,
            "file" => Keeping::OneFile,
            _ => Keeping::Unsupported,
        },
        missing: read("missing")?.as_f64()? as u32,
        languages: text("languages")?
            .split(',')
            .filter(|tag| !tag.is_empty())
            .map(str::to_owned)
            .collect(),
        is_newer: read("isNewer")?.is_truthy(),
        is_lasting: read("isLasting")?.as_bool(),
        failure: match text("problem")?.as_str() {
            "lasting" => Some(Failure::NotLasting),
            "file" => Some(Failure::FileUnreachable),
            _ => None,
        },
    })
}

/// Starts an action, and returns whether the script is there for it. It reports the outcome by an event.
fn act(name: &str, argument: &str) -> bool {
    let act = function("act");
    act.is_some_and(|act| {
        act.call2(&JsValue::UNDEFINED, &name.into(), &argument.into())
            .is_ok()
    })
}

fn function(name: &str) -> Option<Function> {
    Reflect::get(&start_object()?, &name.into())
        .ok()?
        .dyn_into()
        .ok()
}

/// What the start script left for the program.
fn start_object() -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &"loyaltyLab".into()).ok()
}
