//! Sharing the result: as a sentence, for a spreadsheet, as a link; and undo and redo.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::address;
use crate::calculation::metric::Calculation;
use crate::formula::spreadsheet::spreadsheet;
use crate::formula::variable::Variable;
use crate::links::page::Page;
use crate::links::query;
use crate::pages::metric::sentence::sentence;
use crate::ui::actions::press;
use crate::ui::context::{Act, Context};
use crate::ui::copy::{CopyOutcome, copy, view_copy_outcome};
use crate::ui::localizer::Localizer;
use crate::ui::notation_choice::NotationChoice;
use crate::ui::undo_redo::view_undo_redo;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// The section; `outcome` is the outcome of the last copy.
pub fn view_share(
    context: &Context,
    calculation: &Rc<Calculation>,
    outcome: &UseStateHandle<CopyOutcome>,
) -> Html {
    let Context {
        l10n,
        workspace,
        act,
        ..
    } = context;
    let copy = |key: &'static str,
                done: &'static str,
                text: fn(&Localizer, &Calculation) -> Option<String>| {
        let (outcome, l10n_then, calculation) =
            (outcome.setter(), l10n.clone(), calculation.clone());
        let press = Callback::from(move |_: MouseEvent| match text(&l10n_then, &calculation) {
            Some(text) => copy(text, done, outcome.clone()),
            None => outcome.set(CopyOutcome::Done("nothing-to-copy")),
        });
        html! { <button type="button" data-take={key} onclick={press}>{ l10n.text(key) }</button> }
    };
    let reset_button = html! {
        <button type="button" data-take="reset" disabled={calculation.is_untouched()} onclick={press(act, reset(calculation))}>
            { l10n.text("reset") }
        </button>
    };
    html! {
        <section class="take" aria-label={l10n.text("take")}>
            <div class="row">
                { copy("copy-sentence", "copied-sentence", result_sentence) }
                { copy("copy-spreadsheet", "copied-spreadsheet", |l10n, calculation| Some(cells(l10n, calculation).1)) }
                { copy("copy-link", "copied-link", shared_link) }
            </div>
            <div class="row quiet">
                { view_undo_redo(l10n, workspace, act) }
                { reset_button }
            </div>
            { view_copy_outcome(l10n, outcome, "by-hand") }
            { view_spreadsheet(l10n, calculation, act) }
        </section>
    }
}

fn result_sentence(l10n: &Localizer, calculation: &Calculation) -> Option<String> {
    let main = calculation.metric.main()?;
    calculation.result(main).ok()?;
    Some(sentence(l10n, calculation, "-copy"))
}

fn shared_link(_: &Localizer, calculation: &Calculation) -> Option<String> {
    let figures = calculation.link_figures();
    Some(address::with_fragment(&query::print(
        &Page::Metric(calculation.metric.id),
        &figures,
    )))
}

/// Clears every field of the page and ends solving.
fn reset(calculation: &Calculation) -> Action {
    let metric = calculation.metric;
    let fields = metric
        .inputs
        .iter()
        .map(|input| (Slot::field(input.id), "".into()));
    let given = calculation
        .solving
        .iter()
        .map(|solving| (Slot::field(solving.given.name), "".into()));
    let unknown = [(Slot::Unknown(metric.id), "".into())];
    Action::Fill {
        texts: fields.chain(given).chain(unknown).collect(),
    }
}

/// The variables of the leading formula with their cells, and the formula.
fn cells(l10n: &Localizer, calculation: &Calculation) -> (Vec<(Variable, String)>, String) {
    let Some(leading) = calculation.leading() else {
        return (Vec::new(), String::new());
    };
    let formula = leading.formula(&calculation.values);
    let used = formula.variables();
    let inputs = calculation
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
    let formula = spreadsheet(formula, l10n.notation, &cell);
    (cells, formula)
}

fn view_spreadsheet(l10n: &Localizer, calculation: &Calculation, act: &Act) -> Html {
    let (cells, formula) = cells(l10n, calculation);
    let row = |(variable, cell): &(Variable, String)| {
        html! { <tr key={variable.id}><td>{ cell.clone() }</td><th scope="row">{ l10n.label(variable.id) }</th></tr> }
    };
    html! {
        <details class="spreadsheet">
            <summary>{ l10n.text("spreadsheet") }</summary>
            <NotationChoice l10n={l10n.clone()} act={act.clone()} />
            <p>{ l10n.text("spreadsheet-cells") }</p>
            <table>
                <thead><tr>
                    <th scope="col">{ l10n.text("spreadsheet-cell") }</th>
                    <th scope="col">{ l10n.text("spreadsheet-figure") }</th>
                </tr></thead>
                <tbody>{ for cells.iter().map(row) }</tbody>
            </table>
            <p><code data-face="spreadsheet" translate="no">{ formula }</code></p>
        </details>
    }
}
