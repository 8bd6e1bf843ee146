//! Cells copied from a spreadsheet, and the fields that they go into.

use std::rc::Rc;
use std::slice;

use crate::calculation::input::text_of_link;
use crate::formula::period::Period;
use crate::formula::period_unit::join;
use crate::formula::variable::Variable;
use crate::metrics;
use crate::words::language::Language;
use crate::words::number::read;
use crate::workspace::slot::Slot;
use crate::workspace::variant::VariantPart;

/// The cells of a pasted text, row by row. None if the text is a single piece.
///
/// Blank cells at the end are dropped, because spreadsheets end every copied row with a line break.
pub fn cells(pasted: &str) -> Option<Vec<&str>> {
    let mut cells: Vec<&str> = pasted
        .split('\n')
        .flat_map(|row| row.strip_suffix('\r').unwrap_or(row).split(['\t', '\r']))
        .map(str::trim)
        .collect();
    let last = cells.iter().rposition(|cell| !cell.is_empty())?;
    cells.truncate(last + 1);
    (cells.len() > 1).then_some(cells)
}

/// The text for each field: the first cell goes into the field `at`, and the others into the fields after it,
/// as long as there are any.
pub fn spread(cells: &[&str], form: &[Slot], at: &Slot) -> Vec<(Slot, Rc<str>)> {
    let place = form.iter().position(|slot| slot == at);
    let fields = place.map_or(slice::from_ref(at), |place| &form[place..]);
    let texts = cells.iter().map(|cell| Rc::from(*cell));
    fields.iter().cloned().zip(texts).collect()
}

/// What rows of a label and a figure fill.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelledRows {
    pub texts: Vec<(Slot, Rc<str>)>,
    /// The labels and further cells that weren't used, in order.
    pub unused: Vec<String>,
}

/// The labels of fields.
pub struct Labels<'a> {
    /// The label of a figure's field; with a period, the label that the figure has in a table of that period.
    pub of: &'a dyn Fn(Variable, Option<Period>) -> String,
    /// The period of the fields.
    pub period: Option<Period>,
    /// A text without the difference between capital and small letters.
    pub fold: fn(&str) -> String,
}

/// Reads rows of a label and a figure, such as those that a page copies for a spreadsheet. Each figure goes into the
/// field with that label, per the period that the label names. If no field has any of the labels, the figures fill the field `at` and those after it.
/// None if the text isn't such rows, or nothing in it is a figure.
pub fn read_rows(
    pasted: &str,
    form: &[Slot],
    at: &Slot,
    labels: &Labels,
    language: Language,
) -> Option<LabelledRows> {
    let rows: Vec<Vec<&str>> = pasted.lines().filter_map(read_row).collect();
    let is_figure = |text: &str| !is_formula(text) && read(text, language).is_ok();
    let is_labelled = |row: &Vec<&str>| !is_figure(row[0]) && !is_formula(row[0]);
    if !rows.iter().all(is_labelled) {
        return None;
    }
    let is_copy = rows.iter().flatten().any(|cell| is_formula(cell));
    let find = |name: &str| {
        let mut slots = form.iter();
        slots.find_map(|slot| Some((slot, labels.match_name(name, variable_of(slot)?)?)))
    };
    let has_labels = rows.iter().any(|row| find(row[0]).is_some());
    let place = form.iter().position(|slot| slot == at)?;
    let mut next = form[place..].iter();
    let mut read = LabelledRows::default();
    for row in &rows {
        let is_empty = |(slot, _): &(&Slot, _)| !read.texts.iter().any(|(known, _)| known == *slot);
        let figure = row.get(1).filter(|cell| is_figure(cell));
        let slot = figure.and_then(|_| match has_labels {
            true => find(row[0]).filter(is_empty),
            false => next.next().map(|slot| (slot, None)),
        });
        let used = match figure.zip(slot) {
            None => 0,
            Some((figure, (slot, unit))) => {
                let text = text_for(slot, figure, is_copy, language);
                let variable = variable_of(slot);
                let text = variable.map_or(text.clone(), |variable| join(variable, &text, unit));
                read.texts.push((slot.clone(), text.into()));
                2
            }
        };
        // A formula goes with its label.
        let rest = row.iter().skip(used).filter(|cell| !is_formula(cell));
        read.unused.extend(rest.map(|cell| (*cell).to_owned()));
    }
    (!read.texts.is_empty()).then_some(read)
}

/// The cells of a row that aren't blank.
fn read_row(row: &str) -> Option<Vec<&str>> {
    let cells = row.split('\t').map(str::trim);
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    (!cells.is_empty()).then_some(cells)
}

fn is_formula(cell: &str) -> bool {
    cell.starts_with('=')
}

/// The figure in the slot.
fn variable_of(slot: &Slot) -> Option<Variable> {
    match slot {
        Slot::Field(id) | Slot::Variant(_, VariantPart::Field(id)) => metrics::find_input(id),
        _ => None,
    }
}

impl Labels<'_> {
    /// Whether that is the name of the figure, and the period that the name contains if it isn't the fields' own.
    fn match_name(&self, name: &str, variable: Variable) -> Option<Option<Period>> {
        let name = (self.fold)(name.trim_end_matches(':').trim());
        let is_name = |period| (self.fold)(&(self.of)(variable, period)) == name;
        if is_name(None) || is_name(self.period) {
            return Some(None);
        }
        // Without a law, a figure of another period can't be converted.
        let mut others = Period::ALL
            .into_iter()
            .filter(|_| variable.per_period.is_some());
        others.find(|period| is_name(Some(*period))).map(Some)
    }
}

/// The text of a figure for its field. Spreadsheets hold shares as fractions: always in what a page copied, which has
/// a formula, and in other rows if it is below 1 and has no percent sign.
fn text_for(slot: &Slot, figure: &str, is_copy: bool, language: Language) -> String {
    let share = variable_of(slot).filter(|variable| variable.kind.is_in_hundredths());
    let fraction = figure.replace(',', ".");
    match share {
        Some(share) if is_copy || fraction.starts_with("0.") => {
            text_of_link(share, &fraction, language)
        }
        _ => figure.to_owned(),
    }
}
