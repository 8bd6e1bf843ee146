//! Files: offering one to the user, and reading one that the user picked.

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
    Markdown,
    Calendar,
}

impl FileFormat {
    /// The ending of the file's name, and its media type.
    fn ending_and_type(self) -> (&'static str, &'static str) {
        match self {
            FileFormat::Json => ("json", "application/json"),
            FileFormat::Csv => ("csv", "text/csv;charset=utf-8"),
            FileFormat::Markdown => ("md", "text/markdown;charset=utf-8"),
            FileFormat::Calendar => ("ics", "text/calendar;charset=utf-8"),
        }
    }
}

/// Offers the text to the user as a file to download, named after `root` and today. False where the
/// browser refuses.
pub fn offer(root: &str, format: FileFormat, text: &str) -> bool {
    let (ending, kind) = format.ending_and_type();
    let Some(address) = object_url(kind, text) else {
        return false;
    };
    let link = gloo::utils::document().create_element("a").ok();
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else {
        return false;
    };
    link.set_href(&address);
    link.set_download(&format!("{root}-{}.{ending}", clock::today()));
    link.click();
    // The browser holds the content by the time `click` returns.
    let _ = Url::revoke_object_url(&address);
    true
}

/// An address under which the browser holds the text.
pub fn object_url(kind: &str, text: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// Reads the file that the user picked and clears the choice, so that the same file can be picked
/// again. `done` gets None where the file can't be read.
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
