//! Sharing a checklist: on paper, as Markdown, as a table or as a link; and undo and redo.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::files::FileFormat;
use crate::browser::{clock, files};
use crate::guides::rules::checklist::ItemRow;
use crate::links::page::Page;
use crate::pages::checklists::export::ExportRows;
use crate::pages::checklists::item_card::Market;
use crate::pages::checklists::selection::Selection;
use crate::ui::actions::press;
use crate::ui::copy_link::CopyLink;
use crate::ui::localizer::Localizer;
use crate::ui::print_button::PrintButton;
use crate::ui::undo_redo::view_undo_redo;
use crate::workspace::action::Action;
use crate::workspace::record_fields::ItemField;
use crate::workspace::records::{RecordGroup, item, noted_for};
use crate::workspace::slot::Slot;

pub fn view_share(taken: &Selection, is_of_chosen: &UseStateHandle<bool>) -> Html {
    let l10n = &taken.context.l10n;
    let is_empty = taken.rows().is_empty();
    // The overview shows themes at first, and then there is nothing to choose from.
    let has_items = !taken.shown.is_empty() || !taken.chosen.is_empty();
    let what = |value: bool, key: &'static str, rows: &[ItemRow]| {
        let setter = is_of_chosen.setter();
        let change = Callback::from(move |_: Event| setter.set(value));
        let count = ("count", (rows.len() as f64).into());
        html! {
            <label>
                <input type="radio" name="handout" value={key} checked={taken.is_of_chosen == value} onchange={change} />
                <span>{ l10n.with(key, &[count]) }</span>
            </label>
        }
    };
    let act = &taken.context.act;
    let rows = Rc::new(ExportRows::new(taken));
    let file = |key, format| view_file_button(l10n, &rows, is_empty, (key, format));
    html! {
        <section class="take" aria-label={l10n.text("handout-title")}>
            if has_items {
            <h2>{ l10n.text("handout-title") }</h2>
            <fieldset class="states what">
                <legend class="unseen">{ l10n.text("handout-of") }</legend>
                if !taken.shown.is_empty() { { what(false, "handout-shown", taken.shown) } }
                { what(true, "handout-chosen", taken.chosen) }
            </fieldset>
            if is_empty { <p class="hint">{ l10n.text("handout-empty") }</p> }
            <div class="row">
                <PrintButton l10n={l10n.clone()} word="handout-print" take="print" is_disabled={is_empty} />
                { file("handout-markdown", FileFormat::Markdown) }
                { file("handout-csv", FileFormat::Csv) }
            </div>
            }
            <div class="row quiet">
                if has_items {
                <button type="button" data-take="choose-shown" disabled={taken.shown.iter().all(|row| row.noted.chosen)}
                    onclick={press(act, choose(taken.market, taken.shown, "1"))}>{ l10n.text("handout-choose-shown") }</button>
                <button type="button" data-take="choose-none" disabled={taken.chosen.is_empty()}
                    onclick={press(act, choose(taken.market, taken.chosen, ""))}>{ l10n.text("handout-choose-none") }</button>
                }
                { view_undo_redo(&taken.context.l10n, &taken.context.workspace, &taken.context.act) }
            </div>
            <CopyLink context={taken.context.clone()} page={list_page(&taken.context.page)} groups={record_prefixes(taken.market)} />
        </section>
    }
}

/// The page of the list. The address can also name one of its items.
fn list_page(page: &Page) -> Page {
    match page {
        Page::Item(ids) => Page::Theme(ids.0.as_str().into()),
        page => page.clone(),
    }
}

/// The records that a link to the checklists includes: what is noted for the current market, and the market
/// itself.
fn record_prefixes(market: &Market) -> Vec<RecordGroup> {
    let mut groups = vec![noted_for(&market.id)];
    if !market.id.is_empty() {
        groups.push(RecordGroup::Market(market.id.to_string()));
        groups.push(RecordGroup::CurrentMarket);
    }
    groups
}

/// Puts the items into the handout, or removes them, as one change.
fn choose(market: &Market, rows: &[ItemRow], text: &'static str) -> Action {
    let line = |row: &ItemRow| {
        (
            item(&market.id, row.item.id, ItemField::Chosen),
            Rc::from(text),
        )
    };
    let texts: Vec<(Slot, Rc<str>)> = rows.iter().map(line).collect();
    Action::Fill { texts }
}

/// A button that offers a file.
fn view_file_button(
    l10n: &Localizer,
    rows: &Rc<ExportRows>,
    is_empty: bool,
    (key, format): (&'static str, FileFormat),
) -> Html {
    let word = l10n.text(key);
    let (l10n, rows) = (l10n.clone(), rows.clone());
    let save = Callback::from(move |_: MouseEvent| {
        let text = match format {
            FileFormat::Csv => rows.csv(&l10n),
            _ => rows.markdown(&l10n, &clock::today()),
        };
        files::offer("checklist", format, &text);
    });
    html! { <button type="button" data-take={key} disabled={is_empty} onclick={save}>{ word }</button> }
}
