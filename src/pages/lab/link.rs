//! What is set in an experiment, in the address: whatever differs from what the experiment begins with.

use std::borrow::Cow;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::address;
use crate::calculation::input::{link_of_text, text_of_link};
use crate::formula::variable::Variable;
use crate::links::lab_page::LabPage;
use crate::links::page::Page;
use crate::pages::lab::fields::LabDraft;
use crate::ui::localizer::Localizer;

/// The address follows once nothing has been set for this many milliseconds.
const PAUSE: u32 = 350;

/// Keys and figures, in the order in which the address lists them.
pub type LabFigures = Vec<(&'static str, String)>;

/// The figures of the link with which an experiment was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct LabStart(pub Rc<[(Cow<'static, str>, String)]>);

impl LabStart {
    /// What the link says for a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        let mut figures = self.0.iter();
        figures.find_map(|(known, text)| (known == key).then_some(text.as_str()))
    }

    /// The text that a field begins with: that of the link, or the usual one.
    pub fn text(&self, variable: Variable, usual: &str, l10n: &Localizer) -> String {
        match self.get(key_of(variable)) {
            Some(figure) => text_of_link(variable, figure, l10n.language),
            None => usual.to_owned(),
        }
    }

    /// A whole number of the link, no further than the range.
    pub fn whole(&self, key: &str, (least, most): (usize, usize)) -> Option<usize> {
        let number: usize = self.get(key)?.parse().ok()?;
        Some(number.clamp(least, most))
    }
}

/// The key of a field in links: its id without what only keeps it apart from the fields of metrics.
fn key_of(variable: Variable) -> &'static str {
    variable.id.strip_prefix("lab-").unwrap_or(variable.id)
}

/// What a field says in the address; nothing while it holds the usual text.
pub fn figure_of(
    draft: &LabDraft,
    variable: Variable,
    usual: &str,
    l10n: &Localizer,
) -> Option<(&'static str, String)> {
    let text = draft.text(variable.id);
    let figure = || link_of_text(variable, &text, l10n.language);
    (&*text != usual).then(|| (key_of(variable), figure()))
}

/// Keeps the address in step with what is set.
#[hook]
pub fn use_lab_address(l10n: &Localizer, page: LabPage, figures: LabFigures) {
    let fragment = l10n.links.fragment(&Page::Lab(page), figures);
    let is_opened = use_mut_ref(|| false);
    use_effect_with(fragment, move |fragment| {
        let fragment = fragment.clone();
        // The address that the experiment was opened with stays as it was written.
        let is_changed = is_opened.replace(true);
        let wait = is_changed.then(|| {
            Timeout::new(PAUSE, move || {
                if !address::has_moved_on() {
                    address::replace_own(&fragment);
                }
            })
        });
        move || drop(wait)
    });
}
