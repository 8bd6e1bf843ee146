//! Events from outside the page: another tab writes, the tab sleeps, wakes or closes, the address
//! changes, keys are pressed. Each listener lives as long as the returned value.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent, Node, StorageEvent};

/// The user pressed Escape, or pressed anywhere outside that element: whatever is open in it should close.
/// The callback receives whether it was the key.
pub fn on_dismissal(
    element: &Element,
    call: impl Fn(bool) + Clone + 'static,
) -> [EventListener; 2] {
    let document = gloo::utils::document();
    let (outside, press) = (element.clone(), call.clone());
    [
        EventListener::new(&document, "keydown", move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if key.as_deref() == Some("Escape") {
                call(true);
            }
        }),
        EventListener::new(&document, "pointerdown", move |event| {
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Node>().ok());
            if !outside.contains(target.as_ref()) {
                press(false);
            }
        }),
    ]
}

/// Another tab changed what is stored: the name of the entry, or None if everything was cleared.
pub fn on_storage(call: impl Fn(Option<String>) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "storage", move |event| {
        if let Some(event) = event.dyn_ref::<StorageEvent>() {
            call(event.key());
        }
    })
}

/// The address changed, by a link, by hand, or by the browser's own buttons.
pub fn on_address(call: impl Fn() + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "hashchange", move |_| call())
}

/// The tab may be about to be suspended or closed, or the user followed a link: the browser leaves the address right
/// after the call.
pub fn on_leaving(call: impl Fn() + Clone + 'static) -> [EventListener; 3] {
    let (hidden, link) = (call.clone(), call.clone());
    let document = gloo::utils::document();
    [
        EventListener::new(&gloo::utils::window(), "pagehide", move |_| call()),
        EventListener::new(&document, "visibilitychange", move |_| {
            if gloo::utils::document().hidden() {
                hidden();
            }
        }),
        EventListener::new(&document, "click", move |event| {
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            if target.is_some_and(|target| target.closest("a").is_ok_and(|found| found.is_some())) {
                link();
            }
        }),
    ]
}

/// The tab woke up and may have missed what other tabs wrote.
pub fn on_waking(call: impl Fn() + Clone + 'static) -> [EventListener; 2] {
    let shown = call.clone();
    [
        EventListener::new(&gloo::utils::window(), "pageshow", move |_| call()),
        EventListener::new(&gloo::utils::document(), "visibilitychange", move |_| {
            if !gloo::utils::document().hidden() {
                shown();
            }
        }),
    ]
}

/// The browser brought the page back as it was left, after another address had been opened in the tab.
pub fn on_return(call: impl Fn() + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "pageshow", move |event| {
        let persisted = Reflect::get(event, &"persisted".into());
        if persisted.is_ok_and(|persisted| persisted.is_truthy()) {
            call();
        }
    })
}

/// The page is about to be printed.
pub fn on_printing(call: impl Fn() + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "beforeprint", move |_| call())
}

/// A key with Ctrl (or Cmd) was pressed outside a text field: the key, and whether Shift was held.
/// The callback returns whether it used the key.
pub fn on_command_key(call: impl Fn(&str, bool) -> bool + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    let document = gloo::utils::document();
    EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let is_command = (key.ctrl_key() || key.meta_key()) && !key.alt_key();
        if is_command && !is_typed_into(event) && call(&key.key(), key.shift_key()) {
            event.prevent_default();
        }
    })
}

/// Text fields have their own undo; checkboxes don't.
fn is_typed_into(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let text = "textarea, input:not([type=checkbox], [type=radio], [type=range])";
    target.is_some_and(|target| target.matches(text).unwrap_or(false))
}

/// What is typed into the number fields of a page with a listener for keys.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// Figures: they have points, even at the start, but no spaces.
    Figures,
    /// Guesses and raised hands: once they are begun, they have points and spaces.
    Guesses,
}

/// Whether the key belongs to the text field in which it was pressed. The keys of a clicker don't: no line of text
/// has a use for turning pages, no field for numbers for letters, and an empty one for neither spaces nor arrows.
fn is_for_field(event: &Event, key: &str, typed: Typed) -> bool {
    if !is_typed_into(event) {
        return false;
    }
    let target = event.target();
    let input = target.and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return true;
    };
    let is_for_numbers = matches!(&*input.input_mode(), "decimal" | "numeric");
    let is_letter = key.len() == 1 && key.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_unused = match key {
        "PageUp" | "PageDown" => true,
        _ if !is_for_numbers => false,
        " " if typed == Typed::Figures => true,
        "." if typed == Typed::Figures => false,
        " " | "." | "ArrowLeft" | "ArrowRight" => input.value().is_empty(),
        _ => is_letter,
    };
    !is_unused
}

/// A key was pressed alone (Shift aside) that no text field needs: the key, and whether it was held down and
/// repeats itself. The callback returns whether it used the key.
pub fn on_key(typed: Typed, call: impl Fn(&str, bool) -> bool + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    let document = gloo::utils::document();
    EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let is_alone = !(key.ctrl_key() || key.meta_key() || key.alt_key());
        let name = latin_key(&key.key(), &key.code());
        if is_alone && !is_for_field(event, &name, typed) && call(&name, key.repeat()) {
            event.prevent_default();
        }
    })
}

/// The character that an English keyboard has on that key, if the layout in use has another character there that
/// isn't ASCII: Cyrillic letters, or the Lithuanian letters above the digits. Otherwise the key itself.
fn latin_key(key: &str, code: &str) -> String {
    let mut characters = key.chars();
    let is_other = match (characters.next(), characters.next()) {
        (Some(character), None) => !character.is_ascii(),
        _ => false,
    };
    let latin = match code {
        "Period" => Some("."),
        "Comma" => Some(","),
        "Minus" => Some("-"),
        _ => code
            .strip_prefix("Key")
            .or_else(|| code.strip_prefix("Digit")),
    };
    match latin.filter(|_| is_other) {
        Some(latin) => latin.to_ascii_lowercase(),
        None => key.to_owned(),
    }
}
