//! The comparison as a table for other programs.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::files;
use crate::browser::files::FileFormat;
use crate::calculation::comparison::{ComparedSet, compare};
use crate::calculation::margin::Margin;
use crate::calculation::metric::Calculation;
use crate::export::csv_markdown::write_csv;
use crate::export::tables::{write_markdown_table, write_tsv};
use crate::formula::variable::Kind;
use crate::pages::metric::compare_words::in_set;
use crate::pages::metric::form::result_name;
use crate::pages::metric::sets::set_name;
use crate::ui::context::Context;
use crate::ui::copy::{CopyOutcome, copy, view_copy_outcome};
use crate::ui::margin_figure::limit_rows;
use crate::words::number::Plain;
use crate::workspace::variant::letter_of;

/// The format of the figures.
#[derive(Clone, Copy)]
enum Figures {
    /// As the user's spreadsheet reads numbers.
    ForSpreadsheet,
    /// As users read them.
    InWords,
}

/// The buttons.
pub fn view_export(
    context: &Context,
    calculation: &Rc<Calculation>,
    outcome: &UseStateHandle<CopyOutcome>,
) -> Html {
    let Context { l10n, .. } = context;
    let button = |key: &'static str,
                  take: fn(&Context, &Calculation, UseStateSetter<CopyOutcome>)| {
        let (context, calculation, outcome) =
            (context.clone(), calculation.clone(), outcome.setter());
        let press =
            Callback::from(move |_: MouseEvent| take(&context, &calculation, outcome.clone()));
        html! { <button type="button" data-take={key} onclick={press}>{ l10n.text(key) }</button> }
    };
    html! {
        <>
            <div class="row quiet">
                { button("compare-copy-tsv", |context, calculation, outcome| {
                    let rows = list_rows(context, calculation, Figures::ForSpreadsheet);
                    copy(write_tsv(&rows), "compare-copied", outcome);
                }) }
                { button("compare-copy-markdown", |context, calculation, outcome| {
                    let rows = list_rows(context, calculation, Figures::InWords);
                    copy(write_markdown_table(&rows), "compare-copied", outcome);
                }) }
                { button("compare-save-csv", |context, calculation, _| {
                    let rows = list_rows(context, calculation, Figures::ForSpreadsheet);
                    let name = format!("loyalty-lab-{}", calculation.metric.id);
                    files::offer(&name, FileFormat::Csv, &write_csv(&rows, context.l10n.notation));
                }) }
            </div>
            { view_copy_outcome(l10n, outcome, "comparison-by-hand") }
        </>
    }
}

/// One row for each input and result, one column for each set, and for each result a row of the differences
/// from the user's own.
fn list_rows(context: &Context, calculation: &Calculation, figures: Figures) -> Vec<Vec<String>> {
    let l10n = &context.l10n;
    let metric = calculation.metric;
    let columns = compare(metric, calculation.sets());
    let write = |column: &ComparedSet, kind: Kind, value: Option<f64>| match (value, figures) {
        (None, _) => String::new(),
        (Some(value), Figures::InWords) => in_set(context, column.set).spoken(kind, value),
        (Some(value), Figures::ForSpreadsheet) => Plain::from_value(value)
            .map(|number| l10n.notation.digits(number.as_str()))
            .unwrap_or_default(),
    };
    let row = |name: String, cell: &dyn Fn(&ComparedSet) -> String| {
        let cells = columns.iter().map(cell);
        std::iter::once(name).chain(cells).collect::<Vec<String>>()
    };
    let title = |column: &ComparedSet| {
        format!(
            "{} {}",
            letter_of(column.set),
            set_name(context, column.set)
        )
    };
    let mut rows = vec![row(l10n.metric(metric, "").to_string(), &title)];
    for (place, variable) in metric.inputs.iter().enumerate() {
        rows.push(row(l10n.label(variable.id).to_string(), &|column| {
            let input = column.inputs.get(place);
            write(column, variable.kind, input.and_then(|input| input.value))
        }));
    }
    for (place, definition) in metric.definitions.iter().enumerate() {
        let kind = definition.result.kind;
        let name = result_name(l10n, definition);
        rows.push(row(name.clone(), &|column| {
            let result = column.results.get(place);
            write(column, kind, result.and_then(|result| result.value.ok()))
        }));
        let margins: Vec<Option<Margin>> = columns
            .iter()
            .map(|column| calculation.sets().of(column.set).margin(metric, definition))
            .collect();
        if margins.iter().any(Option::is_some) {
            for (title, end) in limit_rows(l10n, &name) {
                let cells = columns.iter().zip(&margins);
                let cells =
                    cells.map(|(column, margin)| write(column, kind, margin.as_ref().map(end)));
                rows.push(std::iter::once(title).chain(cells).collect());
            }
        }
        let name = l10n.with("compare-difference-of", &[("name", name.into())]);
        rows.push(row(name, &|column| {
            let result = column.results.get(place);
            let difference = result.and_then(|result| result.difference);
            // Differences are in the period of the user's own figures.
            let difference = difference.map(|difference| difference.absolute);
            write(&columns[0], difference_kind(kind), difference)
        }));
    }
    rows
}

/// The kind of the difference of two figures.
fn difference_kind(kind: Kind) -> Kind {
    match kind {
        Kind::Share => Kind::PercentagePoints,
        kind => kind,
    }
}
