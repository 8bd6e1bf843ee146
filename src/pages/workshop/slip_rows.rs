//! The rows below an axis in which the common guesses are named, so that no line runs through the name of another.

/// The distance of a label from its line, as a percentage of the stage.
const GAP: f64 = 0.6;
/// More than this many labels aren't arranged: the ways to do so would be too many.
const MOST: usize = 5;

/// Where a label is. Positions are percentages of the stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// Counted from 0, downwards.
    pub row: usize,
    pub anchor: &'static str,
    pub x: f64,
    start: f64,
    end: f64,
}

impl Label {
    /// Whether a line there would run through it.
    pub fn is_at(&self, along: f64) -> bool {
        (self.start..=self.end).contains(&along)
    }
}

/// A label for each line, given as its position and the width of its text: in their order, and to the left, unless fewer
/// lines then run through labels.
pub fn arrange(lines: &[(f64, f64)]) -> Vec<Label> {
    let mut best: Option<(usize, Vec<Label>)> = None;
    let mut begun = vec![Vec::new()];
    if lines.len() > MOST {
        return lines
            .iter()
            .enumerate()
            .map(|(row, line)| sides(*line, row)[0])
            .collect();
    }
    // Each label takes one of the rows that are left, on one of its sides.
    for line in lines {
        let further = |labels: Vec<Label>| {
            let free = (0..lines.len()).filter(|row| labels.iter().all(|label| label.row != *row));
            let ways: Vec<Label> = free.flat_map(|row| sides(*line, row)).collect();
            ways.into_iter().map(move |label| {
                let mut labels = labels.clone();
                labels.push(label);
                labels
            })
        };
        begun = begun.into_iter().flat_map(further).collect();
    }
    for labels in begun {
        let crossed = crossings(lines, &labels);
        if best.as_ref().is_none_or(|(fewest, _)| crossed < *fewest) {
            best = Some((crossed, labels));
        }
    }
    best.map(|(_, labels)| labels).unwrap_or_default()
}

/// The label to the left of its line and to its right, as far as there is room. If there is none, it is below the line,
/// as far to the left or to the right as possible.
fn sides((along, width): (f64, f64), row: usize) -> Vec<Label> {
    let left = (along >= width).then(|| {
        let x = along - GAP;
        Label {
            row,
            anchor: "end",
            x,
            start: x - width,
            end: x,
        }
    });
    let right = |x: f64| Label {
        row,
        anchor: "start",
        x,
        start: x,
        end: x + width,
    };
    let beside = (along + GAP + width <= 100.0).then(|| right(along + GAP));
    let sides: Vec<Label> = left.into_iter().chain(beside).collect();
    match sides.is_empty() {
        true => vec![right(0.0), right((100.0 - width).max(0.0))],
        false => sides,
    }
}

/// How many lines run through the labels of others.
fn crossings(lines: &[(f64, f64)], labels: &[Label]) -> usize {
    let through = |label: &Label| {
        let others = lines.iter().zip(labels);
        others
            .filter(|((along, _), other)| other.row > label.row && label.is_at(*along))
            .count()
    };
    labels.iter().map(through).sum()
}
