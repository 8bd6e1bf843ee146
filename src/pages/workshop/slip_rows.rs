//! The rows below an axis in which the common guesses are named, so that no line runs through the name of another.

/// The distance of a label from its line, as a percentage of the stage.
const GAP: f64 = 0.6;

/// Where the label of a line is. Positions are percentages of the stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// Counted from 0, downwards.
    pub row: usize,
    pub anchor: &'static str,
    pub x: f64,
    /// Whether it is below its line, because there is no room on either side.
    pub is_below: bool,
}

/// A label for each line. Lines are given as their position and the width of their text, in order of position. Labels to
/// the left of their lines come first, in that order, so that all further lines pass them on the right. Those at the left
/// end have only room on the right: they follow in reverse order, so that all further lines pass them on the left.
pub fn arrange(lines: &[(f64, f64)]) -> Vec<Label> {
    let sides: Vec<(&'static str, f64)> = lines.iter().map(|line| side(*line)).collect();
    let is_right = |(anchor, x): &&(&str, f64)| *anchor == "start" && *x > 0.0;
    let label = |(place, (anchor, x)): (usize, &(&'static str, f64))| Label {
        row: match is_right(&&(*anchor, *x)) {
            true => lines.len() - 1 - sides[..place].iter().filter(is_right).count(),
            false => place - sides[..place].iter().filter(is_right).count(),
        },
        anchor,
        x: *x,
        is_below: *x == 0.0,
    };
    sides.iter().enumerate().map(label).collect()
}

/// The anchor and the position of the label of a line.
fn side((along, width): (f64, f64)) -> (&'static str, f64) {
    match along {
        _ if along >= width => ("end", along - GAP),
        _ if along + GAP + width <= 100.0 => ("start", along + GAP),
        _ => ("start", 0.0),
    }
}
