//! Numbers as they are put into fields, and cells as they come from a spreadsheet.

use std::rc::Rc;

use crate::calculation::field::Field;
use crate::calculation::input;
use crate::formula::variable::Kind;
use crate::ui::localizer::Localizer;
use crate::words::number::Plain;

/// The cells of a spreadsheet as they are copied: with tabs between columns and breaks between rows.
pub fn cells_of(text: &str) -> Vec<Rc<str>> {
    let rows = text.trim_matches(['\r', '\n']).split(['\t', '\n']);
    rows.map(|cell| Rc::from(cell.trim())).collect()
}

/// A figure for a field, to two decimals.
pub fn rounded(field: &Field, value: f64, l10n: &Localizer) -> Option<String> {
    let text = input::outer(field.variable, &Plain::from_value(value)?);
    let number = Plain::from_value((text.value() * 100.0).round() / 100.0)?;
    Some(number.typed(l10n.language))
}

/// Text for a field that can be read one way only: a further zero keeps three decimals from being
/// taken for thousands.
pub fn unmistakable(number: &Plain, l10n: &Localizer) -> String {
    let text = number.typed(l10n.language);
    let decimals = number
        .as_str()
        .split_once('.')
        .map_or(0, |(_, part)| part.len());
    if decimals == 3 {
        format!("{text}0")
    } else {
        text
    }
}

/// Problems may have words of their own for a kind.
pub fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Count => "count",
        Kind::Money => "money",
        Kind::Share => "share",
        Kind::PercentagePoints => "percentage_points",
        Kind::Points => "points",
        Kind::Ratio => "ratio",
        Kind::Duration => "duration",
    }
}
