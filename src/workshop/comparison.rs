//! What the bars of a comparison show.

use crate::formula::evaluate::evaluate;
use crate::workshop::demo::{ColumnBar, Demo};
use crate::workshop::working::named_parts;

impl ColumnBar {
    /// Its result, in inner units; None if the figures don't allow one.
    pub fn result(&self, demo: &Demo) -> Option<f64> {
        match self {
            ColumnBar::Truth(question) => demo.questions.get(*question)?.truth(),
            ColumnBar::Slip(question, wanted) => {
                let slips = demo.questions.get(*question)?.slip_values();
                let slip = slips.into_iter().find(|(id, _)| id == wanted)?;
                Some(slip.1)
            }
            ColumnBar::Figure(variable) => {
                let question = demo.questions.first()?;
                let values = question.values();
                if let Ok(given) = values.get(*variable) {
                    return Some(given);
                }
                let mut named = Vec::new();
                named_parts(&question.answer.formula(&values)?, &mut named);
                let part = named.iter().find(|(name, _)| name == variable)?;
                evaluate(&part.1, &values).ok()
            }
        }
    }
}

impl Demo {
    /// The result of its longest bar, or 1 if no bar has a length.
    pub fn longest_bar(&self) -> f64 {
        let bars = self.compare.iter().flat_map(|column| column.bars);
        let results = bars.filter_map(|bar| bar.result(self));
        let longest = results.fold(0.0, f64::max);
        if longest > 0.0 { longest } else { 1.0 }
    }
}
