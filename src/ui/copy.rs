//! Copying a string, and the outcome.

use yew::prelude::*;

use crate::browser::{clipboard, document};
use crate::ui::localizer::Localizer;

/// Some programs truncate longer addresses.
const LONG_ADDRESS: usize = 8000;

/// The outcome of copying something, or of offering a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CopyOutcome {
    /// Nothing has been requested yet.
    #[default]
    Nothing,
    /// It worked; the key of the message.
    Done(&'static str),
    /// The browser refused to copy; the text for the user to copy by hand.
    ByHand(String),
    /// It can't be done; the code of the problem and the key of its message.
    Refused(&'static str, &'static str),
}

/// The outcome of the last copy, which is forgotten when what it was about changes.
#[hook]
pub fn use_copy_outcome<T: PartialEq + 'static>(about: T) -> UseStateHandle<CopyOutcome> {
    let outcome = use_state_eq(CopyOutcome::default);
    let forget = outcome.setter();
    use_effect_with(about, move |_| forget.set(CopyOutcome::Nothing));
    outcome
}

/// Copies the text and confirms it with the message under the key `done`.
pub fn copy(text: String, done: &'static str, outcome: UseStateSetter<CopyOutcome>) {
    clipboard::copy(&text.clone(), move |is_done| {
        outcome.set(if is_done {
            CopyOutcome::Done(done)
        } else {
            CopyOutcome::ByHand(text)
        });
    });
}

/// Copies an address; if it is long, with a warning that some programs truncate it.
pub fn copy_address(address: String, done: &'static str, outcome: UseStateSetter<CopyOutcome>) {
    let done = if address.len() > LONG_ADDRESS {
        "plan-link-long"
    } else {
        done
    };
    copy(address, done, outcome);
}

/// The outcome in words; `id` is the id of the field to copy from by hand.
pub fn view_copy_outcome(l10n: &Localizer, outcome: &CopyOutcome, id: &str) -> Html {
    let field = id.to_owned();
    let content = match outcome {
        CopyOutcome::Nothing => Html::default(),
        CopyOutcome::Done(key) => html! { <p>{ l10n.text(key) }</p> },
        CopyOutcome::Refused(code, key) => html! {
            <p class="problem" role="alert" data-problem={*code}>{ l10n.text(key) }</p>
        },
        CopyOutcome::ByHand(text) => html! {
            <label>
                { l10n.text("copy-by-hand") }
                <textarea id={id.to_owned()} readonly=true rows={text.lines().count().to_string()} value={text.clone()}
                    onfocus={move |_: FocusEvent| document::select(&field)} />
            </label>
        },
    };
    html! { <div role="status" class="copied">{ content }</div> }
}
