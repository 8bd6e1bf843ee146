//! The comparison as a table for other programs.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::files;
use crate::browser::files::FileFormat;
use crate::calculation::comparison::{ComparedSet, compare};
use crate::calculation::metric::Calculation;
use crate::export::csv_markdown::write_csv;
use crate::export::tables::{write_markdown_table, write_tsv};
use crate::formula::variable::Kind;
use crate::pages::metric::compare_words::{in_set, is_of_one_period, name_with_units};
use crate::pages::metric::form::result_name;
use crate::pages::metric::period::{has_period, view_period};
use crate::pages::metric::result_words::describe_result;
use crate::pages::metric::sets::set_name;
use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::ui::context::Context;
use crate::ui::copy::{CopyOutcome, copy, view_copy_outcome};
use crate::ui::difference_figure::{DifferenceFigures, difference_method};
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::{limit_rows, margin_method};
use crate::words::number::Plain;
use crate::workspace::variant::letter_of;

/// The format of the figures.
#[derive(Clone, Copy)]
enum FigureFormat {
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
                    let rows = list_rows(context, calculation, FigureFormat::ForSpreadsheet);
                    copy(write_tsv(&rows), "compare-copied", outcome);
                }) }
                { button("compare-copy-markdown", |context, calculation, outcome| {
                    let rows = list_rows(context, calculation, FigureFormat::InWords);
                    copy(write_markdown_table(&rows), "compare-copied", outcome);
                }) }
                { button("compare-save-csv", |context, calculation, _| {
                    let rows = list_rows(context, calculation, FigureFormat::ForSpreadsheet);
                    let name = format!("loyalty-lab-{}", calculation.metric.id);
                    files::offer(&name, FileFormat::Csv, &write_csv(&rows, context.l10n.notation));
                }) }
            </div>
            { view_copy_outcome(l10n, outcome, "comparison-by-hand") }
        </>
    }
}

/// The period of each set on pages whose figures have one, a row for each input and result, and for each result a
/// row of the differences from the user's own. Results and differences of samples are followed by their limits.
fn list_rows(
    context: &Context,
    calculation: &Calculation,
    figures: FigureFormat,
) -> Vec<Vec<String>> {
    let l10n = &context.l10n;
    let metric = calculation.metric;
    let columns = &compare(metric, calculation.sets());
    let title = |column: &ComparedSet| {
        let name = set_name(context, column.set);
        format!("{} {name}", letter_of(column.set))
    };
    let name = l10n.metric(metric, "").to_string();
    let mut rows = vec![list_row(name, columns, &title)];
    if has_period(calculation) {
        let period = |column: &ComparedSet| {
            view_period(l10n, calculation.sets().of(column.set).period()).to_string()
        };
        rows.push(list_row(l10n.text("period").to_string(), columns, &period));
    }
    for (place, variable) in metric.inputs.iter().enumerate() {
        let name = l10n.label(variable.id);
        let name = match figures {
            FigureFormat::ForSpreadsheet if is_of_one_period(context, columns) => {
                let l10n = in_set(context, None);
                l10n.name_with_unit(*variable, &name, l10n.input_unit(*variable))
            }
            _ => name.to_string(),
        };
        rows.push(list_row(name, columns, &|column| {
            let value = column.inputs.get(place).and_then(|input| input.value);
            let l10n = in_set(context, column.set);
            let in_words = |value| l10n.spoken_with_unit(*variable, value);
            write_figure(&l10n, figures, value, &in_words)
        }));
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
    cell: &dyn Fn(&ComparedSet) -> String,
) -> Vec<String> {
    std::iter::once(name)
        .chain(columns.iter().map(cell))
        .collect()
}

/// The interval of a sample, its level, and the key of its method.
type Limits = (Interval, Level, &'static str);

/// A figure in every set, and its limits, if any set has some.
fn list_figure(
    l10n: &Localizer,
    name: String,
    columns: &[ComparedSet],
    value: &dyn Fn(&ComparedSet) -> Option<f64>,
    limits: &dyn Fn(&ComparedSet) -> Option<Limits>,
    write: &dyn Fn(&ComparedSet, Option<f64>) -> String,
) -> Vec<Vec<String>> {
    let figures = |column: &ComparedSet| write(column, value(column));
    let mut rows = vec![list_row(name.clone(), columns, &figures)];
    if let Some((_, level, method)) = columns.iter().find_map(limits) {
        for (title, end) in limit_rows(l10n, &name, level, method) {
            rows.push(list_row(title, columns, &|column| {
                write(column, limits(column).map(|(interval, ..)| end(interval)))
            }));
        }
    }
    rows
}

/// A result in every set, and its limits.
fn list_result(
    context: &Context,
    calculation: &Calculation,
    columns: &[ComparedSet],
    place: usize,
    figures: FigureFormat,
) -> Vec<Vec<String>> {
    let metric = calculation.metric;
    let definition = &metric.definitions[place];
    let variable = definition.result;
    let margin =
        |column: &ComparedSet| calculation.sets().of(column.set).margin(metric, definition);
    let method = margin_method(variable.kind);
    let name = result_name(&context.l10n, definition);
    let name = match figures {
        FigureFormat::ForSpreadsheet => name_with_units(context, metric, columns, definition, name),
        FigureFormat::InWords => name,
    };
    list_figure(
        &context.l10n,
        name,
        columns,
        &|column| column.results.get(place)?.value.ok(),
        &|column| margin(column).map(|margin| (margin.interval, margin.level, method)),
        &|column, value| {
            let l10n = in_set(context, column.set);
            let margin = margin(column);
            let of_set = calculation.sets().of(column.set);
            let in_words =
                |value| describe_result(&l10n, of_set, metric, definition, value, margin.as_ref());
            write_figure(&l10n, figures, value, &in_words)
        },
    )
}

/// How far a result is from the user's own, in the period of those figures, and the limits of that.
fn list_differences(
    context: &Context,
    calculation: &Calculation,
    columns: &[ComparedSet],
    place: usize,
    figures: FigureFormat,
) -> Vec<Vec<String>> {
    let l10n = &in_set(context, None);
    let (metric, sets) = (calculation.metric, calculation.sets());
    let definition = &metric.definitions[place];
    let variable = definition.result;
    let kind = variable.kind;
    let margin = |column: &ComparedSet| {
        let variant = sets.variant(column.set?)?;
        let margin = variant
            .figures
            .difference_margin(sets.mine(), metric, definition);
        margin.ok()
    };
    let name = result_name(l10n, definition);
    let name = l10n.name_with_unit(variable, &name, l10n.time_unit(variable));
    let name = ("name", name.into());
    list_figure(
        l10n,
        l10n.with("compare-difference-of", &[name]),
        columns,
        &|column| Some(column.results.get(place)?.difference?.absolute),
        &|column| {
            let margin = margin(column)?;
            let method = difference_method(margin.method);
            Some((margin.interval, margin.level, method))
        },
        &|column, value| {
            let rounded = value.map(|value| match (figures, margin(column)) {
                (FigureFormat::InWords, Some(margin)) => {
                    DifferenceFigures::new(l10n, kind, &margin).rounded(value)
                }
                _ => value,
            });
            let in_words = |value| l10n.spoken(difference_kind(kind), value);
            write_figure(l10n, figures, rounded, &in_words)
        },
    )
}

/// A cell: for readers in words, for programs as a plain number.
fn write_figure(
    l10n: &Localizer,
    figures: FigureFormat,
    value: Option<f64>,
    in_words: &dyn Fn(f64) -> String,
) -> String {
    match (value, figures) {
        (None, _) => String::new(),
        (Some(value), FigureFormat::InWords) => in_words(value),
        (Some(value), FigureFormat::ForSpreadsheet) => Plain::from_value(value)
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
