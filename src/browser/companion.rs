//! Two windows of this page that exchange messages without a server, one of which opened the other.

use gloo::events::EventListener;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The other window.
#[derive(Clone, PartialEq)]
pub struct OtherWindow(JsValue);

/// Always the same name, so that opening the window again brings it back instead of creating a second one.
const NAME: &str = "loyalty-lab-trainer";
const SIZE: &str = "popup,width=1000,height=760";

/// Opens the address in a separate window; None if the browser refuses.
pub fn open(address: &str) -> Option<OtherWindow> {
    let arguments = Array::of3(&address.into(), &NAME.into(), &SIZE.into());
    let opened = call(&gloo::utils::window(), "open", &arguments)?;
    opened.is_object().then_some(OtherWindow(opened))
}

/// The window that opened this one, unless it is closed.
pub fn opener() -> Option<OtherWindow> {
    let opener = OtherWindow(get(&gloo::utils::window(), "opener")?);
    (opener.0.is_object() && !opener.is_closed()).then_some(opener)
}

/// Whether the browser reports that there is only one screen, or several that show the same thing.
pub fn has_one_screen() -> bool {
    let screen = get(&gloo::utils::window(), "screen");
    let is_extended = screen.and_then(|screen| get(&screen, "isExtended"));
    is_extended.and_then(|is_extended| is_extended.as_bool()) == Some(false)
}

/// Calls with each string that another window of this page sends.
pub fn listen(call: impl Fn(&str, OtherWindow) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "message", move |event| {
        let text = |name: &str| get(event, name).and_then(|value| value.as_string());
        let source = get(event, "source").filter(JsValue::is_object);
        // Other sites can send messages too.
        if text("origin") == origin()
            && let (Some(text), Some(source)) = (text("data"), source)
        {
            call(&text, OtherWindow(source));
        }
    })
}

impl OtherWindow {
    pub fn is_closed(&self) -> bool {
        get(&self.0, "closed").is_none_or(|closed| closed.is_truthy())
    }

    /// Sends a string. A page opened from a disk has no origin that could be named as the target.
    pub fn send(&self, text: &str) {
        let origin = origin().filter(|origin| origin != "null");
        let target = origin.as_deref().unwrap_or("*");
        // If the window has been closed in the meantime, nothing happens.
        let _ = call(
            &self.0,
            "postMessage",
            &Array::of2(&text.into(), &target.into()),
        );
    }

    /// Brings the window to the front, if the browser allows it.
    pub fn focus(&self) {
        let _ = call(&self.0, "focus", &Array::new());
    }
}

fn origin() -> Option<String> {
    get(&gloo::utils::window(), "origin")?.as_string()
}

/// A property that can be missing or unreadable.
fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok()
}

fn call(of: &JsValue, method: &str, arguments: &Array) -> Option<JsValue> {
    let function = get(of, method)?.dyn_into::<Function>().ok()?;
    function.apply(of, arguments).ok()
}
