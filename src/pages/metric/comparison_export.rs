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
use crate::ui::difference_figure::{DifferenceFigures, difference_method};
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::{limit_rows, margin_method, show_result};
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
/// from the user's own. Results and differences of samples are followed by their limits.
fn list_rows(context: &Context, calculation: &Calculation, figures: Figures) -> Vec<Vec<String>> {
    let l10n = &context.l10n;
    let metric = calculation.metric;
    let columns = &compare(metric, calculation.sets());
    let write = |column: &ComparedSet, kind: Kind, value: Option<f64>| {
        write_figure(&in_set(context, column.set), figures, kind, value, None)
    };
    let title = |column: &ComparedSet| {
        let name = set_name(context, column.set);
        format!("{} {name}", letter_of(column.set))
    };
    let name = l10n.metric(metric, "").to_string();
    let mut rows = vec![list_row(name, columns, title)];
    for (place, variable) in metric.inputs.iter().enumerate() {
        rows.push(list_row(
            l10n.label(variable.id).to_string(),
            columns,
            |column| {
                let input = column.inputs.get(place);
                write(column, variable.kind, input.and_then(|input| input.value))
            },
        ));
    }
    for place in 0..metric.definitions.len() {
        rows.extend(list_result(context, calculation, columns, place, figures));
        rows.extend(list_differences(
            context,
            calculation,
            columns,
            place,
            figures,
        ));
    }
    rows
}

/// A row with a cell for each set.
fn list_row(
    name: String,
    columns: &[ComparedSet],
    cell: impl Fn(&ComparedSet) -> String,
) -> Vec<String> {
    std::iter::once(name)
        .chain(columns.iter().map(cell))
        .collect()
}

/// A result in every set, and its limits.
fn list_result(
    context: &Context,
    calculation: &Calculation,
    columns: &[ComparedSet],
    place: usize,
    figures: Figures,
) -> Vec<Vec<String>> {
    let (l10n, metric) = (&context.l10n, calculation.metric);
    let definition = &metric.definitions[place];
    let kind = definition.result.kind;
    let name = result_name(l10n, definition);
    let margin =
        |column: &ComparedSet| calculation.sets().of(column.set).margin(metric, definition);
    let write = |column: &ComparedSet, value: Option<f64>| {
        let l10n = in_set(context, column.set);
        write_figure(&l10n, figures, kind, value, margin(column).as_ref())
    };
    let mut rows = vec![list_row(name.clone(), columns, |column| {
        let result = column.results.get(place);
        write(column, result.and_then(|result| result.value.ok()))
    })];
    if let Some(first) = columns.iter().find_map(margin) {
        for (title, end) in limit_rows(l10n, &name, first.level, margin_method(kind)) {
            rows.push(list_row(title, columns, |column| {
                write(column, margin(column).map(|margin| end(margin.interval)))
            }));
        }
    }
    rows
}

/// How far a result is from the user's own, in the period of those figures, and the limits of that.
fn list_differences(
    context: &Context,
    calculation: &Calculation,
    columns: &[ComparedSet],
    place: usize,
    figures: Figures,
) -> Vec<Vec<String>> {
    let l10n = &in_set(context, None);
    let (metric, sets) = (calculation.metric, calculation.sets());
    let definition = &metric.definitions[place];
    let kind = definition.result.kind;
    let margin = |column: &ComparedSet| {
        let variant = sets.variant(column.set?)?;
        let margin = variant
            .figures
            .difference_margin(sets.mine(), metric, definition);
        margin.ok()
    };
    let write = |column: &ComparedSet, value: Option<f64>| {
        let rounded = value.map(|value| match (figures, margin(column)) {
            (Figures::InWords, Some(margin)) => {
                DifferenceFigures::new(l10n, kind, &margin).rounded(value)
            }
            _ => value,
        });
        write_figure(l10n, figures, difference_kind(kind), rounded, None)
    };
    let name = result_name(l10n, definition);
    let name = l10n.with("compare-difference-of", &[("name", name.into())]);
    let mut rows = vec![list_row(name.clone(), columns, |column| {
        let difference = column
            .results
            .get(place)
            .and_then(|result| result.difference);
        write(column, difference.map(|difference| difference.absolute))
    })];
    if let Some(first) = columns.iter().find_map(margin) {
        let method = difference_method(first.method);
        for (title, end) in limit_rows(l10n, &name, first.level, method) {
            rows.push(list_row(title, columns, |column| {
                write(column, margin(column).map(|margin| end(margin.interval)))
            }));
        }
    }
    rows
}

/// A cell; for readers, a figure with a margin is rounded to what that supports.
fn write_figure(
    l10n: &Localizer,
    figures: Figures,
    kind: Kind,
    value: Option<f64>,
    margin: Option<&Margin>,
) -> String {
    match (value, figures) {
        (None, _) => String::new(),
        (Some(value), Figures::InWords) => show_result(l10n, kind, value, margin),
        (Some(value), Figures::ForSpreadsheet) => Plain::from_value(value)
            .map(|number| l10n.notation.digits(number.as_str()))
            .unwrap_or_default(),
    }
}

/// The kind of the difference of two figures.
fn difference_kind(kind: Kind) -> Kind {
    match kind {
        Kind::Share => Kind::PercentagePoints,
        kind => kind,
    }
}
