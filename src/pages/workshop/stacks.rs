//! Where the dots of guesses are on an axis. Heights are in units of the stage, from the top.

/// The vertical position of the line.
pub const LINE: f64 = 8.6;
/// The radius of a dot.
pub const DOT: f64 = 0.62;
/// The height of the lowest and of the highest dot of a stack.
pub const LOWEST: f64 = LINE - 1.1;
const HIGHEST: f64 = DOT + 0.3;
/// The distance between the dots of a stack, if there is room for it.
const STEP: f64 = 1.25;
/// The size of a stack of more dots than this is written next to it.
const COUNTED: usize = 6;
/// Dots closer than this fraction of the axis are stacked.
const STACK: f64 = 0.014;

/// A dot with its place in a stack.
pub struct Dot {
    pub round: usize,
    /// The stack that it is in.
    stack: usize,
    pub part: f64,
    pub y: f64,
}

/// Stacks the guesses of both rounds: those that are close to each other, the first round below the second. A high
/// stack has its dots closer together, so that all of them are seen.
pub fn stacks(rounds: &[Vec<f64>]) -> Vec<Dot> {
    let mut feet: Vec<(f64, usize)> = Vec::new();
    let mut dots = Vec::new();
    for (round, parts) in rounds.iter().enumerate() {
        for part in parts {
            let found = feet
                .iter()
                .position(|(foot, _)| (foot - part).abs() < STACK);
            let stack = found.unwrap_or(feet.len());
            if found.is_none() {
                feet.push((*part, 0));
            }
            let size = &mut feet[stack].1;
            // For the moment, the place in the stack.
            let y = *size as f64;
            *size += 1;
            dots.push(Dot {
                round,
                stack,
                part: *part,
                y,
            });
        }
    }
    for dot in &mut dots {
        let gaps = feet[dot.stack].1.saturating_sub(1).max(1) as f64;
        dot.y = LOWEST - dot.y * STEP.min((LOWEST - HIGHEST) / gaps);
    }
    dots
}

/// For each round of each high stack: its position, the middle of its dots, and how many there are.
pub fn sizes(dots: &[Dot]) -> Vec<(f64, f64, usize)> {
    let last = dots.iter().map(|dot| dot.stack).max();
    let all = last.map_or(0..0, |last| 0..last + 1);
    let of_stack = |stack: usize| {
        let members: Vec<&Dot> = dots.iter().filter(|dot| dot.stack == stack).collect();
        let is_high = members.len() > COUNTED;
        [0, 1].into_iter().filter_map(move |round| {
            let ys: Vec<f64> = members
                .iter()
                .filter(|dot| dot.round == round)
                .map(|dot| dot.y)
                .collect();
            let (lowest, highest) = (ys.first()?, ys.last()?);
            let part = members.iter().map(|dot| dot.part).fold(0.0, f64::max);
            // The middle of the letters isn't at their foot.
            is_high.then_some((part, (lowest + highest) / 2.0 + 0.6, ys.len()))
        })
    };
    all.flat_map(of_stack).collect()
}
