//! Taking a checklist along: on paper, as Markdown, as a table; and going back a step.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clock, files, page};
use crate::guides::checklist::Row;
use crate::ui::guides::back::back;
use crate::ui::guides::copy_link::CopyLink;
use crate::ui::guides::fields::press;
use crate::ui::guides::papers::Papers;
use crate::ui::speech::Speech;
use crate::workspace::action::Action;
use crate::workspace::papers::{OnItem, item};
use crate::workspace::slot::Slot;

use super::card::Market;
use super::export::Sheet;
use super::market::folder;

/// What can be taken along.
pub struct Take<'a> {
    pub papers: &'a Papers,
    pub market: &'a Market,
    /// What the page is called.
    pub title: &'a AttrValue,
    /// The items that the page shows.
    pub shown: &'a [Row<'a>],
    /// Those that the person put into the handout.
    pub chosen: &'a [Row<'a>],
    /// Whether the chosen items are taken, or those that are shown.
    pub is_of_chosen: bool,
    /// Whether the title names the theme of all items already.
    pub is_one_theme: bool,
}

impl<'a> Take<'a> {
    /// The items that are taken.
    pub fn rows(&self) -> &'a [Row<'a>] {
        if self.is_of_chosen {
            self.chosen
        } else {
            self.shown
        }
    }

    /// What the handout is called.
    pub fn name(&self) -> AttrValue {
        if self.is_of_chosen {
            self.papers.speech.text("handout-title")
        } else {
            self.title.clone()
        }
    }
}

pub fn take(taken: &Take, is_of_chosen: &UseStateHandle<bool>) -> Html {
    let speech = &taken.papers.speech;
    let is_empty = taken.rows().is_empty();
    let what = |value: bool, key: &'static str, rows: &[Row]| {
        let setter = is_of_chosen.setter();
        let change = Callback::from(move |_: Event| setter.set(value));
        let count = ("count", (rows.len() as f64).into());
        html! {
            <label>
                <input type="radio" name="handout" value={key} checked={taken.is_of_chosen == value} onchange={change} />
                <span>{ speech.with(key, &[count]) }</span>
            </label>
        }
    };
    let act = &taken.papers.act;
    let sheet = Rc::new(Sheet::of(taken));
    let file = |key| file(&taken.papers.speech, &sheet, is_empty, key);
    html! {
        <section class="take" aria-label={speech.text("handout-title")}>
            <h2>{ speech.text("handout-title") }</h2>
            <fieldset class="states what">
                <legend class="unseen">{ speech.text("handout-of") }</legend>
                if !taken.shown.is_empty() { { what(false, "handout-shown", taken.shown) } }
                { what(true, "handout-chosen", taken.chosen) }
            </fieldset>
            if is_empty { <p class="hint">{ speech.text("handout-empty") }</p> }
            <div class="row">
                <button type="button" data-take="print" disabled={is_empty} onclick={|_| page::print()}>{ speech.text("handout-print") }</button>
                { file("handout-markdown") }
                { file("handout-csv") }
            </div>
            <div class="row quiet">
                <button type="button" data-take="choose-shown" disabled={taken.shown.iter().all(|row| row.noted.chosen)}
                    onclick={press(act, choose(taken.market, taken.shown, "1"))}>{ speech.text("handout-choose-shown") }</button>
                <button type="button" data-take="choose-none" disabled={taken.chosen.is_empty()}
                    onclick={press(act, choose(taken.market, taken.chosen, ""))}>{ speech.text("handout-choose-none") }</button>
                { back(taken.papers) }
            </div>
            <CopyLink papers={taken.papers.clone()} path={taken.papers.path()} beginnings={of_market(taken.market)} />
        </section>
    }
}

/// What is noted on the checklists for the market in force, and the market itself.
fn of_market(market: &Market) -> Vec<String> {
    let mut beginnings = vec![folder(&market.id)];
    if !market.id.is_empty() {
        beginnings.push(format!("market/{}/", market.id));
        beginnings.push("market/current".to_owned());
    }
    beginnings
}

/// Puts the items into the handout, or takes them out, as one change.
fn choose(market: &Market, rows: &[Row], text: &'static str) -> Action {
    let line = |row: &Row| {
        (
            item(&market.id, row.item.id, OnItem::Chosen),
            Rc::from(text),
        )
    };
    let texts: Vec<(Slot, Rc<str>)> = rows.iter().map(line).collect();
    Action::Fill { texts }
}

/// A button that hands over a file.
fn file(speech: &Speech, sheet: &Rc<Sheet>, is_empty: bool, key: &'static str) -> Html {
    let word = speech.text(key);
    let (speech, sheet) = (speech.clone(), sheet.clone());
    let save = Callback::from(move |_: MouseEvent| {
        let today = clock::today();
        if key == "handout-csv" {
            let name = format!("checklist-{today}.csv");
            files::offer(&name, "text/csv;charset=utf-8", &sheet.csv(&speech));
        } else {
            let name = format!("checklist-{today}.md");
            let text = sheet.markdown(&speech, &today);
            files::offer(&name, "text/markdown;charset=utf-8", &text);
        }
    });
    html! { <button type="button" data-take={key} disabled={is_empty} onclick={save}>{ word }</button> }
}
