//! What a typed text means in the field of a variable. Pure, so it is tested natively.

use std::rc::Rc;

use crate::calculation::field_problem::FieldProblem;
use crate::formula::period::Period;
use crate::formula::period_unit::{join, split};
use crate::formula::variable::{Kind, LARGEST_AMOUNT, Variable};
use crate::words::language::Language;
use crate::words::number::{Misreading, Plain, Reading, read};
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// The content of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Nothing yet, or the start of a number.
    Empty,
    /// A value that the variable can take.
    Value(Understood),
    /// Anything else, with what is wrong with it.
    Wrong(Wrong),
}

/// A number that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Understood {
    /// In inner units: a share as a fraction.
    pub value: f64,
    /// The same, to the last digit.
    pub number: Plain,
    /// The other number that the text could mean, in the units of the field.
    pub other: Option<Plain>,
    /// The currency that was typed with an amount.
    pub currency: Option<&'static str>,
    /// The number as it was typed, and its period if one was named.
    pub given: Option<(Plain, Period)>,
}

/// A text that isn't a value of the variable.
#[derive(Clone, Debug, PartialEq)]
pub struct Wrong {
    pub problem: FieldProblem,
    /// What would be accepted instead: another reading or the nearest whole numbers, in the units
    /// of the field.
    pub instead: Vec<Plain>,
}

/// Reads the text of a field. The rules, in this order: it must be a number without the sign of another unit,
/// not negative if the variable can't be, whole if it counts things, exact, and in range.
pub fn content(variable: Variable, text: &str, language: Language) -> Content {
    if text.is_empty() {
        return Content::Empty;
    }
    content_of_reading(variable, read(text, language))
}

/// Reads the text of a metric's field once: its [`content`], and how it is written in a link
/// ([`link_of_text`]). A figure per another period is converted to the period of the others.
pub fn read_field(
    variable: Variable,
    text: &str,
    language: Language,
    period: Option<Period>,
) -> (Content, String) {
    if text.is_empty() {
        return (Content::Empty, String::new());
    }
    #[cfg(debug_assertions)]
    super::counters::count_reading();
    let (number, unit) = split(variable, text);
    let reading = read(number, language);
    let link = link_of_reading(variable, number, &reading);
    let content = content_of_reading(variable, reading);
    let content = match unit {
        Some(unit) => convert(variable, content, unit, period),
        None => content,
    };
    (content, join(variable, &link, unit))
}

/// Converts a content that is per `unit` to the period of the other figures.
fn convert(variable: Variable, content: Content, unit: Period, to: Option<Period>) -> Content {
    let (Content::Value(given), Some(law)) = (&content, variable.per_period) else {
        return content;
    };
    let Some(value) = to.and_then(|to| law.convert(given.value, unit, to)) else {
        return wrong(FieldProblem::NoPeriod);
    };
    match Plain::from_value(value) {
        Some(number) if value.abs() <= LARGEST_AMOUNT => Content::Value(Understood {
            value,
            number,
            other: None,
            currency: given.currency,
            given: Some((given.number.clone(), unit)),
        }),
        _ => wrong(FieldProblem::TooLarge),
    }
}

fn content_of_reading(variable: Variable, reading: Result<Reading, Misreading>) -> Content {
    let reading = match reading {
        Err(Misreading::Incomplete) => return Content::Empty,
        Err(misreading) => return wrong(misreading.into()),
        Ok(reading) => reading,
    };
    match problem(variable, &reading) {
        Some(problem) => {
            let fits = |number: &Plain| refusal(variable, &inner(variable, number)).is_none();
            let near = if problem == FieldProblem::NotWhole {
                neighbours(&reading.number)
            } else {
                Vec::new()
            };
            let instead = reading.other.into_iter().chain(near).filter(fits).collect();
            Content::Wrong(Wrong { problem, instead })
        }
        None => {
            let number = inner(variable, &reading.number);
            let fits = |other: &Plain| refusal(variable, &inner(variable, other)).is_none();
            let other = reading
                .other
                .clone()
                .or_else(|| fraction(variable, &reading));
            Content::Value(Understood {
                value: number.value(),
                number,
                other: other.filter(fits),
                currency: reading.currency,
                given: None,
            })
        }
    }
}

/// The text to put into the field for a figure from a link: plain decimals, or `85%` for a share. Anything
/// else is kept unchanged, so that the field can say what is wrong with it.
pub fn text_of_link(variable: Variable, figure: &str, language: Language) -> String {
    let (number, unit) = split(variable, figure);
    let trimmed = number.trim();
    let (digits, percent) = match trimmed.strip_suffix('%') {
        Some(digits) if variable.kind.is_in_hundredths() => (digits.trim_end(), true),
        _ => (trimmed, false),
    };
    let text = match Plain::parse(digits) {
        Some(number) if percent => number.typed(language),
        Some(number) => outer(variable, &number).typed(language),
        None => return figure.to_owned(),
    };
    join(variable, &text, unit)
}

/// The figure for a link, from the text of a field: a share as a fraction. A text that can't be
/// read is passed on unchanged, so that nothing is lost.
pub fn link_of_text(variable: Variable, text: &str, language: Language) -> String {
    let (number, unit) = split(variable, text);
    let link = link_of_reading(variable, number, &read(number, language));
    join(variable, &link, unit)
}

fn link_of_reading(
    variable: Variable,
    text: &str,
    reading: &Result<Reading, Misreading>,
) -> String {
    match reading {
        // The sign of another unit is what is wrong with the text, so it is kept.
        Ok(reading) if foreign_sign(variable, reading).is_none() => {
            inner(variable, &reading.number).as_str().to_owned()
        }
        _ => text.to_owned(),
    }
}

/// The text of a variable's field, in the number format of that language. A number typed in another
/// language is converted; a text that can't be read stays as it was typed.
pub fn shown_text(
    variable: Variable,
    slot: &Slot,
    workspace: &Workspace,
    language: Language,
) -> Rc<str> {
    let Some(entry) = workspace.entry(slot) else {
        return "".into();
    };
    let from = Language::from_tag(&entry.language).unwrap_or_default();
    if from.habits() == language.habits() || entry.text.is_empty() {
        return entry.text.clone();
    }
    let (number, unit) = split(variable, &entry.text);
    let reading = read(number, from);
    let figure = link_of_reading(variable, number, &reading);
    let shown = text_of_link(variable, &figure, language);
    // A currency's code is understood in every language.
    let shown = match reading.ok().and_then(|reading| reading.currency) {
        Some(code) if figure != number => format!("{shown} {code}"),
        _ => shown,
    };
    join(variable, &shown, unit).into()
}

/// The text to put into the field for a value that was computed.
pub fn text_of_value(variable: Variable, value: f64, language: Language) -> String {
    Plain::from_value(value)
        .map(|number| outer(variable, &number).typed(language))
        .unwrap_or_default()
}

/// A number in inner units, converted to the units of the field.
pub fn outer(variable: Variable, number: &Plain) -> Plain {
    if variable.kind.is_in_hundredths() {
        number.shifted(2)
    } else {
        number.clone()
    }
}

/// A number of the field, converted to inner units.
pub fn inner(variable: Variable, number: &Plain) -> Plain {
    if variable.kind.is_in_hundredths() {
        number.shifted(-2)
    } else {
        number.clone()
    }
}

fn wrong(problem: FieldProblem) -> Content {
    Content::Wrong(Wrong {
        problem,
        instead: Vec::new(),
    })
}

fn problem(variable: Variable, reading: &Reading) -> Option<FieldProblem> {
    foreign_sign(variable, reading).or_else(|| refusal(variable, &inner(variable, &reading.number)))
}

/// A percent sign or a currency where the variable has none.
fn foreign_sign(variable: Variable, reading: &Reading) -> Option<FieldProblem> {
    if reading.percent && !variable.kind.is_in_hundredths() {
        return Some(FieldProblem::Percent);
    }
    if reading.currency.is_some() && variable.kind != Kind::Money {
        return Some(FieldProblem::Currency);
    }
    None
}

/// Why the variable can't take that number, in inner units.
fn refusal(variable: Variable, number: &Plain) -> Option<FieldProblem> {
    let (least, greatest) = variable.range;
    let value = number.value();
    if variable.is_whole && !number.is_whole() {
        return Some(if number.is_negative() {
            FieldProblem::Negative
        } else {
            FieldProblem::NotWhole
        });
    }
    if value < least && least == 0.0 {
        return Some(FieldProblem::Negative);
    }
    if variable.kind.is_in_hundredths() && value > greatest && greatest == 1.0 {
        return Some(FieldProblem::AboveOne);
    }
    if variable.kind == Kind::Points && !(least..=greatest).contains(&value) {
        return Some(FieldProblem::BeyondPoints);
    }
    let is_too_large = match variable.kind {
        Kind::Count => number.exceeds(greatest),
        _ => value.abs() > LARGEST_AMOUNT,
    };
    is_too_large.then_some(FieldProblem::TooLarge)
}

/// `0.85` in a percent field might mean 85%.
fn fraction(variable: Variable, reading: &Reading) -> Option<Plain> {
    let value = reading.number.value();
    let is_per_cent = variable.kind.is_in_hundredths() && !reading.percent;
    (is_per_cent && 0.0 < value && value < 1.0).then(|| reading.number.shifted(2))
}

/// The two whole numbers next to a number that isn't whole.
fn neighbours(number: &Plain) -> Vec<Plain> {
    let value = number.value();
    [value.floor(), value.ceil()]
        .into_iter()
        .filter_map(Plain::from_value)
        .collect()
}
