//! The page as a whole: title, attributes of the root element, focus, scrolling and print.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlTextAreaElement};

pub fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
}

/// Sets or removes an attribute of the root element, which style sheets use.
pub fn set_root(attribute: &str, value: Option<&str>) {
    if let Some(root) = gloo::utils::document().document_element() {
        // Attribute names are our own and valid, so neither call can fail.
        let _ = match value {
            Some(value) => root.set_attribute(attribute, value),
            None => root.remove_attribute(attribute),
        };
    }
}

/// Moves the focus to the element with that id.
pub fn focus(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that can't take the focus leaves it where it was.
        let _ = element.focus();
    }
}

/// Opens the `details` element whose summary has that id.
pub fn open_fold(id: &str) {
    let summary = gloo::utils::document().get_element_by_id(id);
    if let Some(fold) = summary.and_then(|summary| summary.parent_element()) {
        // The name of the attribute is valid.
        let _ = fold.set_attribute("open", "");
    }
}

/// If the focus was lost, moves it to the first control in the first of these elements that is
/// still on the page and contains one. Callers pass an element and its ancestors.
pub fn recover_focus(homes: &[web_sys::Element]) {
    let active = gloo::utils::document().active_element();
    // Browsers move the focus away from a newly disabled control only with the next frame.
    let is_lost = |active: &web_sys::Element| {
        active.tag_name() == "BODY" || active.matches(":disabled").unwrap_or_default()
    };
    if active.is_some_and(|active| !is_lost(&active)) {
        return;
    }
    let controls =
        "a[href], button:not(:disabled), input:not(:disabled), select, summary, textarea";
    let found = homes
        .iter()
        .filter(|home| home.is_connected())
        .find_map(|home| home.query_selector(controls).ok().flatten());
    if let Some(control) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = control.focus();
    }
}

/// The ancestors of the element, from the inside out.
pub fn ancestors(element: &web_sys::Element) -> Vec<web_sys::Element> {
    std::iter::successors(element.parent_element(), |element| element.parent_element()).collect()
}

/// Moves the focus into the text area with that id and selects its content.
pub fn select(id: &str) {
    focus(id);
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(area) = element.and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        area.select();
    }
}

/// The text of the element with that id, with its paragraphs and list items separated; empty if there is no
/// such element.
pub fn text_of(id: &str) -> String {
    let Some(element) = gloo::utils::document().get_element_by_id(id) else {
        return String::new();
    };
    let children = element.children();
    let parts = (0..children.length()).filter_map(|place| children.item(place));
    let items = parts.flat_map(|part| {
        let items = part.children();
        let of: Vec<web_sys::Element> = (0..items.length())
            .filter_map(|place| items.item(place))
            .collect();
        if of.is_empty() { vec![part] } else { of }
    });
    let texts = items.filter_map(|item| item.text_content());
    texts.collect::<Vec<_>>().join(" ")
}

pub fn scroll_to_top() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Scrolls while something is dragged to the upper or lower edge of the window.
pub fn scroll_at_edge(y: i32) {
    const EDGE: f64 = 48.0;
    const STEP: f64 = 24.0;
    let window = gloo::utils::window();
    let height = window
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64());
    let y = f64::from(y);
    if y < EDGE {
        window.scroll_by_with_x_and_y(0.0, -STEP);
    } else if height.is_some_and(|height| y > height - EDGE) {
        window.scroll_by_with_x_and_y(0.0, STEP);
    }
}

/// Opens the print dialogue. False if the browser has none, or refuses it.
pub fn print() -> bool {
    gloo::utils::window().print().is_ok()
}

/// Whether an element that matches is on the page.
pub fn has(selector: &str) -> bool {
    let found = gloo::utils::document().query_selector(selector);
    found.is_ok_and(|found| found.is_some())
}

/// Shows the message, already in the page, that the program couldn't start.
pub fn show_failed_start() {
    if let Some(sentence) = gloo::utils::document().get_element_by_id("failed") {
        // Attribute names are our own and valid, so neither can fail.
        let _ = sentence.set_attribute("data-sure", "");
        let _ = sentence.remove_attribute("hidden");
    }
}

/// Loads the page again.
pub fn reload() {
    // No browser refuses this.
    let _ = gloo::utils::window().location().reload();
}

/// The element that the program is mounted on.
pub fn mount(id: &str) -> Option<web_sys::Element> {
    gloo::utils::document().get_element_by_id(id)
}
