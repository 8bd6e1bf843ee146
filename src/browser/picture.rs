//! Converts an SVG file to PNG.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use crate::browser::files::object_url;

/// Draws the SVG at this many times its size, and passes on the PNG; None if the browser refuses.
pub fn draw_png(
    svg: &str,
    (width, height): (f64, f64),
    scale: f64,
    done: impl FnOnce(Option<Blob>) + 'static,
) {
    let Some((image, address)) = start_image(svg) else {
        done(None);
        return;
    };
    let is_loaded = js_sys::Promise::new(&mut |resolve, reject| {
        image.set_onload(Some(&resolve));
        image.set_onerror(Some(&reject));
        image.set_src(&address);
    });
    wasm_bindgen_futures::spawn_local(async move {
        let is_loaded = wasm_bindgen_futures::JsFuture::from(is_loaded).await;
        let canvas = is_loaded
            .ok()
            .and_then(|_| paint(&image, width * scale, height * scale));
        let _ = Url::revoke_object_url(&address);
        match canvas {
            Some(canvas) => hand_over(&canvas, done),
            None => done(None),
        }
    });
}

fn start_image(svg: &str) -> Option<(HtmlImageElement, String)> {
    let image = HtmlImageElement::new().ok()?;
    Some((image, object_url("image/svg+xml", svg)?))
}

fn paint(image: &HtmlImageElement, width: f64, height: f64) -> Option<HtmlCanvasElement> {
    let canvas = gloo::utils::document().create_element("canvas").ok()?;
    let canvas = canvas.dyn_into::<HtmlCanvasElement>().ok()?;
    canvas.set_width(width.ceil() as u32);
    canvas.set_height(height.ceil() as u32);
    let context = canvas.get_context("2d").ok()??;
    let context = context.dyn_into::<CanvasRenderingContext2d>().ok()?;
    context
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        .ok()?;
    Some(canvas)
}

fn hand_over(canvas: &HtmlCanvasElement, done: impl FnOnce(Option<Blob>) + 'static) {
    let made = Closure::once_into_js(move |blob: JsValue| done(blob.dyn_into::<Blob>().ok()));
    // This is refused only for pictures from other sites, and ours is made here.
    let _ = canvas.to_blob(made.unchecked_ref());
}
