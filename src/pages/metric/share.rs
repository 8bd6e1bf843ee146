//! Sharing the result: as a sentence, for a spreadsheet, as a link.

use yew::prelude::*;

use crate::browser::address;
use crate::calculation::input::Content;
use crate::calculation::metric::{Calculation, Solving};
use crate::formula::variable::Variable;
use crate::links::page::Page;
use crate::links::query;
use crate::pages::metric::copied::use_copied;
use crate::pages::metric::form::result_name;
use crate::pages::metric::report::view_report_button;
use crate::pages::metric::sentence::sentence;
use crate::pages::metric::spreadsheet_rows::{SpreadsheetRow, list_rows, to_tsv};
use crate::pages::metric::tools::MetricToolProps;
use crate::ui::code::Code;
use crate::ui::context::{Act, Context};
use crate::ui::copy::{CopyOutcome, copy, view_copy_outcome};
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::describe_margin;
use crate::ui::notation_choice::view_notation_choice;
use crate::ui::period_words::with_unit;

/// The section.
#[component]
pub fn Share(props: &MetricToolProps) -> Html {
    let MetricToolProps {
        context,
        calculation,
    } = props;
    let outcome = use_copied(props);
    let Context { l10n, act, .. } = context;
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
    html! {
        <section class="take" aria-label={l10n.text("take")}>
            <div class="row">
                { copy("copy-sentence", "copied-sentence", result_sentence) }
                { copy("copy-spreadsheet", "copied-spreadsheet", |l10n, calculation| Some(to_tsv(l10n, calculation))) }
                { copy("copy-link", "copied-link", |_, calculation| Some(page_address(calculation))) }
            </div>
            <div class="row quiet">
                { view_report_button(l10n) }
                <a class="button" data-take="present" href={stage_link(l10n, calculation)}>{ l10n.text("present") }</a>
                <Code l10n={l10n.clone()} address={page_address(calculation)} />
            </div>
            { view_copy_outcome(l10n, &outcome, "by-hand") }
            { view_spreadsheet(l10n, calculation, act) }
        </section>
    }
}

fn result_sentence(l10n: &Localizer, calculation: &Calculation) -> Option<String> {
    if let Some(solving) = &calculation.solving {
        return target_sentence(l10n, calculation, solving);
    }
    let main = calculation.metric.main()?;
    calculation.result(main).ok()?;
    let sentence = sentence(l10n, calculation, "-copy");
    let Some(margin) = calculation.margin(main) else {
        return Some(sentence);
    };
    let margin = describe_margin(l10n, main.result.kind, &margin);
    Some(format!("{sentence} {margin}"))
}

/// What it would take to reach the target. The sentence states nothing as a fact.
fn target_sentence(
    l10n: &Localizer,
    calculation: &Calculation,
    solving: &Solving,
) -> Option<String> {
    let Content::Value(wanted) = &solving.given.content else {
        return None;
    };
    let unknown = solving.unknown;
    let found = calculation.found()?;
    let figure = |input: &Variable| {
        let value = calculation.values.get(*input).ok()?;
        let shown = l10n.spoken_with_unit(*input, value);
        Some(AttrValue::from(format!("{} {shown}", l10n.label(input.id))))
    };
    let used = solving.definition.formula(&calculation.values).variables();
    let others = calculation.metric.inputs.iter();
    let others = others.filter(|input| **input != unknown && used.contains(input));
    let others: Vec<AttrValue> = others.filter_map(figure).collect();
    let wished = solving.given.variable;
    let target = l10n.typed(wished.kind, &wanted.number);
    let arguments = [
        ("name", result_name(l10n, solving.definition).into()),
        ("target", with_unit(target, l10n.time_unit(wished)).into()),
        ("unknown", l10n.label(unknown.id).as_str().into()),
        ("found", l10n.spoken_with_unit(unknown, found).into()),
        ("others", l10n.list(&others).into()),
    ];
    let sentence = l10n.with("target-copy", &arguments);
    let figures = calculation.sets().current();
    match figures.counts_revenue(calculation.metric, solving.definition) {
        true => Some(format!("{sentence} {}", l10n.text("on-revenue-warning"))),
        false => Some(sentence),
    }
}

/// The address that opens the page with its figures.
pub fn page_address(calculation: &Calculation) -> String {
    let figures = calculation.link_figures();
    address::with_fragment(&query::print(
        &Page::Metric(calculation.metric.id),
        &figures,
    ))
}

/// The link to the same page on a projector.
fn stage_link(l10n: &Localizer, calculation: &Calculation) -> String {
    let links = (*l10n.links).clone().presented(Some("1"));
    let page = Page::Metric(calculation.metric.id);
    links.with_figures(&page, calculation.link_figures())
}

fn view_spreadsheet(l10n: &Localizer, calculation: &Calculation, act: &Act) -> Html {
    let rows = list_rows(l10n, calculation);
    let formula = rows.last().map(|row| row.content.clone());
    let row = |(place, row): (usize, &SpreadsheetRow)| {
        html! { <tr key={row.variable.id}><td>{ format!("B{}", place + 1) }</td><th scope="row">{ row.label.clone() }</th></tr> }
    };
    html! {
        <details class="spreadsheet">
            <summary>{ l10n.text("spreadsheet") }</summary>
            { view_notation_choice(l10n, act) }
            <p>{ l10n.text("spreadsheet-cells") }</p>
            <table>
                <thead><tr>
                    <th scope="col">{ l10n.text("spreadsheet-cell") }</th>
                    <th scope="col">{ l10n.text("spreadsheet-figure") }</th>
                </tr></thead>
                <tbody>{ for rows.iter().enumerate().map(row) }</tbody>
            </table>
            <p><code data-face="spreadsheet" translate="no">{ formula.unwrap_or_default() }</code></p>
        </details>
    }
}
