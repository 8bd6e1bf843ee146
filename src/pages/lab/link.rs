//! Puts what is set in an experiment into the address: everything that differs from the initial state.

use yew::prelude::*;

use crate::browser::{address, timer};
use crate::calculation::input::link_of_text;
use crate::formula::variable::Variable;
use crate::links::lab_page::LabPage;
use crate::links::page::Page;
use crate::pages::lab::start::key_of;
use crate::ui::code::Code;
use crate::ui::draft::Draft;
use crate::ui::localizer::Localizer;
use crate::workspace::slot::Slot;

/// The address is updated once nothing has been set for this many milliseconds.
const PAUSE: u32 = 350;

/// Keys and figures, in the order in which the address lists them.
pub type LabFigures = Vec<(&'static str, String)>;

/// How a field is written in the address; None if it has its usual text.
pub fn figure_of(
    draft: &Draft,
    variable: Variable,
    usual: &str,
    l10n: &Localizer,
) -> Option<(&'static str, String)> {
    let text = draft.text(&Slot::field(variable.id));
    let figure = || link_of_text(variable, &text, l10n.language);
    (&*text != usual).then(|| (key_of(variable), figure()))
}

/// Keeps the address in step with what is set. Returns its QR code.
#[hook]
pub fn use_lab_address(l10n: &Localizer, page: LabPage, figures: LabFigures) -> Html {
    let fragment = l10n.links.fragment(&Page::Lab(page), figures);
    let address = address::with_fragment(&fragment);
    let is_opened = use_mut_ref(|| false);
    use_effect_with(fragment, move |fragment| {
        let fragment = fragment.clone();
        // The address with which the experiment was opened stays as it was written.
        let is_changed = is_opened.replace(true);
        let wait = is_changed.then(|| {
            timer::start(PAUSE, move || {
                if !address::has_moved_on() {
                    address::replace_own(&fragment);
                }
            })
        });
        move || drop(wait)
    });
    html! { <Code l10n={l10n.clone()} {address} /> }
}
