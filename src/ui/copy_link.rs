//! A link to what is on a page, which opens as a guest for anyone else: a button that copies it, and its QR code.

use yew::prelude::*;

use crate::browser::address;
use crate::links::page::Page;
use crate::links::{open_records, query};
use crate::ui::code::Code;
use crate::ui::context::Context;
use crate::ui::copy::{copy_address, use_copy_outcome, view_copy_outcome};
use crate::workspace::records::{Record, RecordGroup};

#[derive(Clone, PartialEq, Properties)]
pub struct CopyLinkProps {
    pub context: Context,
    /// The page that the link leads to.
    pub page: Page,
    /// The records to include.
    pub groups: Vec<RecordGroup>,
    /// The keys of the button's label and of the confirmation.
    #[prop_or(("copy-link", "copied-link"))]
    pub words: (&'static str, &'static str),
}

/// The button, the outcome of copying, and the QR code.
#[component]
pub fn CopyLink(props: &CopyLinkProps) -> Html {
    let link = shared_link(&props.context, &props.page, &props.groups);
    let outcome = use_copy_outcome(link.clone());
    let l10n = &props.context.l10n;
    let (word, done) = props.words;
    let press = {
        let (outcome, link) = (outcome.setter(), link.clone());
        Callback::from(move |_: MouseEvent| copy_address(link.clone(), done, outcome.clone()))
    };
    html! {
        <div class="take-link row">
            <button type="button" data-take={word} onclick={press}>{ l10n.text(word) }</button>
            { view_copy_outcome(l10n, &outcome, &format!("by-hand-{word}")) }
            <Code l10n={l10n.clone()} address={link} />
        </div>
    }
}

/// The full address of a page with the records in those groups.
pub fn shared_link(context: &Context, page: &Page, groups: &[RecordGroup]) -> String {
    let is_meant = |record: &Record| groups.contains(&record.group());
    let records = open_records::figures(&context.workspace, context.l10n.language, is_meant);
    address::with_fragment(&query::print(page, &query::pairs(&records)))
}
