//! Which entries of a file are accepted: those of fields, records and settings that exist, with
//! possible values.

use crate::formula::period::Period;
use crate::links::page::Page;
use crate::links::query;
use crate::links::record_names::is_record;
use crate::metrics;
use crate::metrics::metric::Metric;
use crate::stats::level::Level;
use crate::workspace::record_fields::{MarketField, StepField};
use crate::workspace::records::Record;
use crate::workspace::sampling::{EVERYONE, SAMPLE};
use crate::workspace::slot::Slot;
use crate::workspace::variant::{FROM_EMPTY, FROM_MINE, Variant, VariantPart};

/// The longest figure, in characters.
const LONGEST_FIGURE: usize = 100;

/// The longest name of a variant, in characters.
const LONGEST_NAME: usize = 200;

/// The longest note, in characters.
const LONGEST_NOTE: usize = 20_000;

/// The longest link to a guest's figures or records, in characters. A plan with long notes has a long link.
const LONGEST_LINK: usize = 200_000;

/// Whether this program could have written the entry.
pub fn is_taken(slot: &Slot, text: &str) -> bool {
    match slot {
        Slot::Field(id) => metrics::field(id).is_some() && fits(text, LONGEST_FIGURE),
        Slot::Unknown(metric) => is_of(metric, text, |metric| metric.input(text).is_some()),
        Slot::Given(metric) => is_of(metric, text, |metric| metric.definition(text).is_some()),
        Slot::Target(_) | Slot::Population => fits(text, LONGEST_FIGURE),
        Slot::Record(name) => is_record(name) && is_possible(name, text),
        Slot::Variant(_, part) => is_possible_part(part, text),
        Slot::CurrentSet => text.is_empty() || Variant::parse(text).is_some(),
        Slot::Period => text.is_empty() || Period::parse(text).is_some(),
        Slot::Sample => is_sample_answer(text),
        Slot::Level => text.is_empty() || Level::parse(text).is_some(),
        Slot::Currency => is_currency(text),
        Slot::Guest(_) => text.is_empty() || is_link(text),
        // Settings for one device only, which no file contains.
        Slot::Spreadsheet | Slot::Language | Slot::Theme => false,
    }
}

fn is_possible_part(part: &VariantPart, text: &str) -> bool {
    match part {
        VariantPart::Base => matches!(text, "" | FROM_MINE | FROM_EMPTY),
        VariantPart::Name => fits(text, LONGEST_NAME),
        VariantPart::Period => text.is_empty() || Period::parse(text).is_some(),
        VariantPart::Sample => is_sample_answer(text),
        VariantPart::Population => fits(text, LONGEST_FIGURE),
        VariantPart::Field(id) => metrics::field(id).is_some() && fits(text, LONGEST_FIGURE),
    }
}

/// Whether the text can say whether figures come from a sample.
fn is_sample_answer(text: &str) -> bool {
    matches!(text, "" | SAMPLE | EVERYONE)
}

fn fits(text: &str, longest: usize) -> bool {
    text.chars().nth(longest).is_none()
}

/// Whether the text is empty or the name of something in the metric.
fn is_of(metric: &str, text: &str, names: impl Fn(&Metric) -> bool) -> bool {
    text.is_empty() || metrics::find(metric).is_some_and(names)
}

fn is_possible(name: &str, text: &str) -> bool {
    match Record::parse(name) {
        None => false,
        Some(Record::Market {
            field: MarketField::Currency,
            ..
        }) => text.is_empty() || is_currency(text),
        Some(
            Record::Assumption(_)
            | Record::PlanStep {
                field: StepField::Today | StepField::Goal | StepField::Weeks,
                ..
            },
        ) => fits(text, LONGEST_FIGURE),
        Some(_) => fits(text, LONGEST_NOTE),
    }
}

/// Whether the text is well-formed as an ISO currency code, as all available ones are.
fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_link(text: &str) -> bool {
    fits(text, LONGEST_LINK) && !matches!(query::parse(text, None).page, Page::Unknown(_))
}
