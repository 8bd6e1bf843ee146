//! Taking the result along: as a sentence, for a spreadsheet, as a link; and going back a step.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{address, clipboard, page};
use crate::formula::spreadsheet::spreadsheet;
use crate::formula::variable::Variable;
use crate::workspace::action::Action;
use crate::workspace::link::{self, Page};
use crate::workspace::slot::Slot;

use super::answer::sentence;
use super::app::Act;
use super::notation::NotationChoice;
use super::sheet::Sheet;
use super::speech::Speech;

/// What became of a copy.
#[derive(Clone, Debug, PartialEq)]
pub enum Copied {
    Nothing,
    Done(&'static str),
    /// The browser refused; the text, to be copied by hand.
    ByHand(String),
    NoResult,
}

/// The section, given whether there is something to undo and to redo, and what became of the last
/// copy.
pub fn take(
    speech: &Speech,
    sheet: &Rc<Sheet>,
    (can_undo, can_redo): (bool, bool),
    copied: &UseStateHandle<Copied>,
    act: &Act,
) -> Html {
    let copy = |key: &'static str,
                done: &'static str,
                text: fn(&Speech, &Sheet) -> Option<String>| {
        let (copied, speech_then, sheet) = (copied.setter(), speech.clone(), sheet.clone());
        let press = Callback::from(move |_: MouseEvent| {
            let Some(text) = text(&speech_then, &sheet) else {
                copied.set(Copied::NoResult);
                return;
            };
            let copied = copied.clone();
            clipboard::copy(&text.clone(), move |is_done| {
                copied.set(if is_done {
                    Copied::Done(done)
                } else {
                    Copied::ByHand(text)
                });
            });
        });
        html! { <button type="button" data-take={key} onclick={press}>{ speech.text(key) }</button> }
    };
    let step = |key: &'static str, is_possible: bool, action: Action| {
        let act = act.clone();
        let press = Callback::from(move |_: MouseEvent| act.emit(action.clone()));
        html! {
            <button type="button" data-take={key} disabled={!is_possible} onclick={press}>
                { speech.text(key) }
            </button>
        }
    };
    html! {
        <section class="take" aria-label={speech.text("take")}>
            <div class="row">
                { copy("copy-sentence", "copied-sentence", result_sentence) }
                { copy("copy-spreadsheet", "copied-spreadsheet", |speech, sheet| Some(cells(speech, sheet).1)) }
                { copy("copy-link", "copied-link", link_of) }
            </div>
            <div class="row quiet">
                { step("undo", can_undo, Action::Undo) }
                { step("redo", can_redo, Action::Redo) }
                { step("reset", !sheet.is_untouched(), reset(sheet)) }
            </div>
            <div role="status" class="copied">{ outcome(speech, copied) }</div>
            { in_spreadsheet(speech, sheet, act) }
        </section>
    }
}

fn outcome(speech: &Speech, copied: &Copied) -> Html {
    match copied {
        Copied::Nothing => Html::default(),
        Copied::Done(key) => html! { <p>{ speech.text(key) }</p> },
        Copied::NoResult => html! { <p>{ speech.text("nothing-to-copy") }</p> },
        Copied::ByHand(text) => html! {
            <label>
                { speech.text("copy-by-hand") }
                <input id="by-hand" readonly=true value={text.clone()}
                    onfocus={|_: FocusEvent| page::select("by-hand")} />
            </label>
        },
    }
}

fn result_sentence(speech: &Speech, sheet: &Sheet) -> Option<String> {
    let main = sheet.metric.main()?;
    main.evaluate(&sheet.values).ok()?;
    Some(sentence(speech, sheet, "-copy"))
}

fn link_of(speech: &Speech, sheet: &Sheet) -> Option<String> {
    let figures = sheet.figures(speech.language);
    Some(address::with_fragment(&link::print(
        &Page::Metric(sheet.metric.id),
        &figures,
    )))
}

/// Empties every field of the page and asks the usual way round.
fn reset(sheet: &Sheet) -> Action {
    let metric = sheet.metric;
    let fields = metric
        .inputs
        .iter()
        .map(|input| (Slot::field(input.id), "".into()));
    let given = sheet
        .solving
        .iter()
        .map(|solving| (Slot::field(solving.given.name), "".into()));
    let unknown = [(Slot::Unknown(metric.id), "".into())];
    Action::Fill {
        texts: fields.chain(given).chain(unknown).collect(),
    }
}

/// The variables of the leading formula with their cells, and the formula.
fn cells(speech: &Speech, sheet: &Sheet) -> (Vec<(Variable, String)>, String) {
    let Some(leading) = sheet.leading() else {
        return (Vec::new(), String::new());
    };
    let formula = leading.formula(&sheet.values);
    let used = formula.variables();
    let inputs = sheet
        .metric
        .inputs
        .iter()
        .filter(|input| used.contains(input));
    let cells: Vec<(Variable, String)> = (1..)
        .zip(inputs)
        .map(|(row, input)| (*input, format!("B{row}")))
        .collect();
    let cell = |variable: Variable| {
        let known = cells.iter().find(|(known, _)| *known == variable);
        known.map(|(_, cell)| cell.clone()).unwrap_or_default()
    };
    let formula = spreadsheet(formula, speech.notation, &cell);
    (cells, formula)
}

fn in_spreadsheet(speech: &Speech, sheet: &Sheet, act: &Act) -> Html {
    let (cells, formula) = cells(speech, sheet);
    let row = |(variable, cell): &(Variable, String)| {
        html! { <tr key={variable.id}><td>{ cell.clone() }</td><th scope="row">{ speech.label(variable.id) }</th></tr> }
    };
    html! {
        <details class="spreadsheet">
            <summary>{ speech.text("spreadsheet") }</summary>
            <NotationChoice speech={speech.clone()} act={act.clone()} />
            <p>{ speech.text("spreadsheet-cells") }</p>
            <table>
                <thead><tr>
                    <th scope="col">{ speech.text("spreadsheet-cell") }</th>
                    <th scope="col">{ speech.text("spreadsheet-figure") }</th>
                </tr></thead>
                <tbody>{ for cells.iter().map(row) }</tbody>
            </table>
            <p><code data-face="spreadsheet" translate="no">{ formula }</code></p>
        </details>
    }
}
