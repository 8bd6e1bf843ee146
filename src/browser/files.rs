//! Files: offering one for download, and reading one that the user picked.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

use crate::browser::clock;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    Json,
    Csv,
    Text,
    Markdown,
    Calendar,
    Svg,
    Png,
}

impl FileFormat {
    /// The file name's extension, and the media type.
    fn ending_and_type(self) -> (&'static str, &'static str) {
        match self {
            FileFormat::Json => ("json", "application/json"),
            FileFormat::Csv => ("csv", "text/csv;charset=utf-8"),
            FileFormat::Text => ("txt", "text/plain;charset=utf-8"),
            FileFormat::Markdown => ("md", "text/markdown;charset=utf-8"),
            FileFormat::Calendar => ("ics", "text/calendar;charset=utf-8"),
            FileFormat::Svg => ("svg", "image/svg+xml"),
            FileFormat::Png => ("png", "image/png"),
        }
    }
}

/// Offers the text as a file to download, named after `root` and today's date. False if the browser refuses.
pub fn offer(root: &str, format: FileFormat, text: &str) -> bool {
    let (_, kind) = format.ending_and_type();
    object_url(kind, text).is_some_and(|address| offer_address(root, format, &address))
}

/// The same for content that isn't text.
pub fn offer_blob(root: &str, format: FileFormat, blob: &Blob) -> bool {
    let address = Url::create_object_url_with_blob(blob);
    address.is_ok_and(|address| offer_address(root, format, &address))
}

/// Offers the content of an object URL as a download, then releases the URL.
fn offer_address(root: &str, format: FileFormat, address: &str) -> bool {
    let (ending, _) = format.ending_and_type();
    let link = gloo::utils::document().create_element("a").ok();
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else {
        return false;
    };
    link.set_href(address);
    link.set_download(&format!("{root}-{}.{ending}", clock::today()));
    link.click();
    // The browser has read the content by the time `click` returns.
    let _ = Url::revoke_object_url(address);
    true
}

/// An object URL for the text.
pub fn object_url(kind: &str, text: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// Reads the file that the user picked and clears the choice, so that the same file can be picked again.
/// `done` receives None if the file can't be read.
pub fn read_picked(input: &HtmlInputElement, done: impl FnOnce(Option<String>) + 'static) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else {
        return;
    };
    input.set_value("");
    let promise = file.text();
    spawn_local(async move {
        done(
            JsFuture::from(promise)
                .await
                .ok()
                .and_then(|text| text.as_string()),
        );
    });
}
