//! The page as rows for an empty spreadsheet: labelled figures, and the formula on them.

use crate::calculation::input::Content;
use crate::calculation::metric::Calculation;
use crate::formula::expression::Expr;
use crate::formula::isolate::isolate;
use crate::formula::spreadsheet::spreadsheet;
use crate::formula::variable::Variable;
use crate::pages::metric::form::result_name;
use crate::pages::metric::result_words::result_unit;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::{ReadEnd, limit_rows, margin_method};
use crate::words::number::Plain;

/// One row: the label for column A, and the content of column B.
#[derive(Clone, Debug, PartialEq)]
pub struct SpreadsheetRow {
    /// The variable whose figure it is.
    pub variable: Variable,
    pub label: String,
    pub content: String,
}

/// The rows from row 1 on; the last one has the formula. A page that solves for an unknown has the solved
/// formula, with the target in place of the result, or if there is no such formula, the value that was found.
pub fn list_rows(l10n: &Localizer, calculation: &Calculation) -> Vec<SpreadsheetRow> {
    let Some(leading) = calculation.leading() else {
        return Vec::new();
    };
    let formula = leading.formula(&calculation.values);
    let used = formula.variables();
    let inputs = calculation.metric.inputs.iter();
    let mut known: Vec<Variable> = inputs
        .filter(|input| used.contains(input))
        .copied()
        .collect();
    let (asked, formula) = match &calculation.solving {
        None => (leading.result, formula.clone()),
        Some(solving) => match isolate(formula, solving.unknown, Expr::Variable(leading.result)) {
            None => (leading.result, formula.clone()),
            Some(solved) => {
                known.retain(|input| *input != solving.unknown);
                known.push(leading.result);
                (solving.unknown, solved)
            }
        },
    };
    let label = |variable: Variable| match variable == leading.result {
        true => {
            let name = result_name(l10n, leading);
            let unit = result_unit(
                l10n,
                calculation.sets().current(),
                calculation.metric,
                leading,
            );
            l10n.name_with_unit(variable, &name, unit)
        }
        false => l10n.label_in(variable, l10n.period),
    };
    let value = |variable: Variable| {
        let value = match variable == leading.result {
            true => match calculation
                .solving
                .as_ref()
                .map(|solving| &solving.given.content)
            {
                // The result of a whole number isn't exactly the target.
                Some(Content::Value(wanted)) => Some(wanted.value),
                _ => calculation.result(leading).ok(),
            },
            false => calculation.values.get(variable).ok(),
        };
        let digits = value.and_then(Plain::from_value);
        digits.map(|digits| l10n.notation.digits(digits.as_str()))
    };
    let cell = |variable: Variable| {
        let place = known.iter().position(|one| *one == variable);
        place
            .map(|place| format!("B{}", place + 1))
            .unwrap_or_default()
    };
    let content = spreadsheet(&formula, l10n.notation, &cell);
    let row = |variable: &Variable| SpreadsheetRow {
        variable: *variable,
        label: label(*variable),
        content: value(*variable).unwrap_or_default(),
    };
    let mut rows: Vec<SpreadsheetRow> = known.iter().map(row).collect();
    rows.push(SpreadsheetRow {
        variable: asked,
        label: label(asked),
        content,
    });
    rows
}

/// The page in the form in which spreadsheets read it from the clipboard: the rows, and below them the limits
/// of a sample's margin.
pub fn to_tsv(l10n: &Localizer, calculation: &Calculation) -> String {
    let rows = list_rows(l10n, calculation);
    let rows = rows.into_iter().map(|row| (row.label, row.content));
    let line = |(label, content): (String, String)| format!("{label}\t{content}");
    let lines: Vec<String> = rows
        .chain(list_limits(l10n, calculation))
        .map(line)
        .collect();
    lines.join("\n")
}

/// The limits as plain figures; none while solving, because a target isn't the result of a sample.
fn list_limits(l10n: &Localizer, calculation: &Calculation) -> Vec<(String, String)> {
    let leading = calculation.leading();
    let (Some(leading), None) = (leading, &calculation.solving) else {
        return Vec::new();
    };
    let Some(margin) = calculation.margin(leading) else {
        return Vec::new();
    };
    let row = |(label, end): (String, ReadEnd)| {
        let digits = Plain::from_value(end(margin.interval))?;
        Some((label, l10n.notation.digits(digits.as_str())))
    };
    let method = margin_method(leading.result.kind);
    let rows = limit_rows(l10n, &result_name(l10n, leading), margin.level, method);
    rows.into_iter().filter_map(row).collect()
}
