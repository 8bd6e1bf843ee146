//! Where the shapes of an SVG are, and how large.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// A length of a shape in pixels, which browsers also compute from percentages and rem; zero if the shape
/// doesn't have it.
pub fn length(shape: &Element, name: &str) -> f64 {
    let base = get(shape, name).and_then(|length| get(&length, "baseVal"));
    let first = |list: &JsValue| {
        let item = get(list, "getItem")?.dyn_into::<Function>().ok()?;
        // The value is a list of lengths, with a single one unless each letter has its own position.
        item.call1(list, &0.into()).ok()
    };
    let value = base.and_then(|base| {
        let length = if get(&base, "numberOfItems")?.is_undefined() {
            base
        } else {
            first(&base)?
        };
        get(&length, "value")?.as_f64()
    });
    value.unwrap_or_default()
}

/// The matrix that turns a shape's own coordinates into pixels from that corner of the window, as the attribute
/// `transform` has it.
pub fn matrix(shape: &Element, (left, top): (f64, f64)) -> Option<String> {
    let find = get(shape, "getScreenCTM")?.dyn_into::<Function>().ok()?;
    let matrix = find.call0(shape).ok()?;
    let read = |name: &str| get(&matrix, name)?.as_f64();
    let [a, b, c, d] = [read("a")?, read("b")?, read("c")?, read("d")?];
    let (x, y) = (read("e")? - left, read("f")? - top);
    Some(format!("matrix({a} {b} {c} {d} {x} {y})"))
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok()
}
