//! The given figures of a demonstration as bars, before anything is asked.

use crate::formula::variable::Variable;

/// More figures than this are in several rows, which leave no room for bars.
const MOST: usize = 4;

/// The height of each figure's bar as a fraction of the highest one. No bars for figures of different kinds or below
/// zero, which one scale from zero can't compare; only a last figure of another kind, about all of them, has no bar.
pub fn bar_heights(figures: &[(Variable, f64)]) -> Vec<Option<f64>> {
    let is_alike = |(variable, value): &(Variable, f64)| {
        figures
            .first()
            .is_some_and(|(first, _)| first.kind == variable.kind)
            && *value >= 0.0
    };
    let alike = figures.iter().take_while(|figure| is_alike(figure)).count();
    let highest = figures[..alike]
        .iter()
        .map(|(_, value)| *value)
        .fold(0.0, f64::max);
    let is_drawn =
        figures.len() <= MOST && alike > 1 && alike + 1 >= figures.len() && highest > 0.0;
    let height = |(place, (_, value)): (usize, &(Variable, f64))| {
        (is_drawn && place < alike).then_some(value / highest)
    };
    figures.iter().enumerate().map(height).collect()
}
