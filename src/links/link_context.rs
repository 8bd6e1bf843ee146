//! What links within the program include in addition to their page.

use std::borrow::Cow;

use crate::links::page::Page;
use crate::links::query::print;

/// The settings from the current address (language, theme, size), and a guest's records, which exist
/// only in the address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkContext {
    settings: Vec<(&'static str, String)>,
    guest_records: Vec<(String, String)>,
    example: Option<String>,
}

impl LinkContext {
    /// Keys and values, in the order in which links list them.
    pub fn new(
        settings: Vec<(&'static str, String)>,
        guest_records: Vec<(String, String)>,
    ) -> LinkContext {
        LinkContext {
            settings,
            guest_records,
            example: None,
        }
    }

    /// The same while the worked case with that id is shown: links with its figures say so.
    pub fn of_example(self, example: Option<String>) -> LinkContext {
        LinkContext { example, ..self }
    }

    /// The same with another setting for the projector; None for none.
    pub fn presented(mut self, present: Option<&str>) -> LinkContext {
        self.settings.retain(|(key, _)| *key != "present");
        let present = present.map(|value| ("present", value.to_owned()));
        self.settings.extend(present);
        self
    }

    /// The `href` of a page: with the guest's records if the page accepts records.
    pub fn to(&self, page: &Page) -> String {
        if page.takes_records() {
            let records = self.guest_records.iter();
            self.with_figures(page, records.map(|(key, value)| (&**key, value.clone())))
        } else {
            self.to_own(page)
        }
    }

    /// The `href` of a page with the user's own work.
    pub fn to_own(&self, page: &Page) -> String {
        self.with_figures::<&str>(page, [])
    }

    /// The `href` of a page with figures or records.
    pub fn with_figures<'a, K: Into<Cow<'a, str>>>(
        &'a self,
        page: &Page,
        figures: impl IntoIterator<Item = (K, String)>,
    ) -> String {
        format!("#{}", self.fragment(page, figures))
    }

    /// The same without the `#`.
    pub fn fragment<'a, K: Into<Cow<'a, str>>>(
        &'a self,
        page: &Page,
        figures: impl IntoIterator<Item = (K, String)>,
    ) -> String {
        let figures = figures.into_iter();
        let mut pairs: Vec<(Cow<str>, String)> =
            figures.map(|(key, value)| (key.into(), value)).collect();
        if let Some(example) = self.example.clone().filter(|_| !pairs.is_empty()) {
            pairs.push(("example".into(), example));
        }
        let settings = self.settings.iter().cloned();
        pairs.extend(settings.map(|(key, value)| (key.into(), value)));
        print(page, &pairs)
    }
}
