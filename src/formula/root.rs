//! Finding where a function of one variable takes a value, when no closed form says so.
//!
//! The function may be undefined in places and may move in steps. Nothing here can hang: a grid
//! of a few hundred points finds a bracket, and halving the doubles between two of them ends
//! after 64 steps at the latest.

/// A function that is undefined (None) in places.
pub type Function<'a> = &'a dyn Fn(f64) -> Option<f64>;

/// An x in [low, high] at which the function steps onto or across `target`: the end of the last
/// bracket at which it is nearer. The caller checks that it is near enough.
pub fn root(function: Function, target: f64, low: f64, high: f64) -> Option<f64> {
    let side = |x: f64| function(x).map(|value| value - target);
    let mut before: Option<(f64, f64)> = None;
    for x in grid(low, high) {
        let Some(offset) = side(x) else {
            before = None;
            continue;
        };
        match before {
            _ if offset == 0.0 => return Some(first_equal(&side, before.map(|b| b.0), x)),
            Some((left, left_offset)) if left_offset * offset < 0.0 => {
                return Some(halve(&side, (left, left_offset), (x, offset)));
            }
            _ => before = Some((x, offset)),
        }
    }
    None
}

/// The least and the greatest value that the function is seen to take on [low, high].
pub fn range(function: Function, low: f64, high: f64) -> Option<(f64, f64)> {
    grid(low, high)
        .into_iter()
        .filter_map(function)
        .fold(None, |range, value| match range {
            None => Some((value, value)),
            Some((least, greatest)) => Some((least.min(value), greatest.max(value))),
        })
}

/// Both ends, points close to them, an even comb between them, and every order of magnitude, in
/// rising order.
fn grid(low: f64, high: f64) -> Vec<f64> {
    let mut points = Vec::new();
    let mut add = |x: f64| {
        let place = points.partition_point(|point| *point < x);
        if (low..=high).contains(&x) && points.get(place) != Some(&x) {
            points.insert(place, x);
        }
    };
    for step in 0..=64 {
        add(low + (high - low) * f64::from(step) / 64.0);
    }
    for power in -12..=16 {
        for mantissa in [1.0, 2.0, 5.0] {
            let step = mantissa * 10f64.powi(power);
            for x in [step, -step, low + step, high - step] {
                add(x);
            }
        }
    }
    points
}

/// Halves the bracket until its ends are neighbouring doubles.
fn halve(side: Function, mut left: (f64, f64), mut right: (f64, f64)) -> f64 {
    while let Some(x) = between(left.0, right.0) {
        match side(x) {
            Some(offset) if offset * left.1 > 0.0 => left = (x, offset),
            Some(offset) => right = (x, offset),
            None => break,
        }
    }
    if left.1.abs() < right.1.abs() {
        left.0
    } else {
        right.0
    }
}

/// Where a stepwise function equals its target over a stretch, the stretch's left end: the least
/// value that does it.
fn first_equal(side: Function, left: Option<f64>, mut right: f64) -> f64 {
    let Some(mut left) = left else { return right };
    while let Some(x) = between(left, right) {
        if side(x) == Some(0.0) {
            right = x
        } else {
            left = x
        }
    }
    right
}

/// The double half-way between two others, counted in doubles, so that a bracket that spans many
/// orders of magnitude closes as fast as a narrow one.
fn between(low: f64, high: f64) -> Option<f64> {
    let middle = from_rank(rank(low) + (rank(high) - rank(low)) / 2);
    (low < middle && middle < high).then_some(middle)
}

/// The doubles in order, numbered around zero.
fn rank(x: f64) -> i128 {
    let bits = i128::from((x.to_bits() << 1) >> 1);
    if x.is_sign_negative() { -bits } else { bits }
}

fn from_rank(rank: i128) -> f64 {
    let size = f64::from_bits(rank.unsigned_abs() as u64);
    if rank < 0 { -size } else { size }
}
