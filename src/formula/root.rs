//! Finds where a function of one variable takes a given value, when there is no closed form.
//!
//! The function can be undefined in places and can move in steps. The search always ends: a grid of a few
//! hundred points finds a bracket, and bisecting the doubles within it takes at most 64 steps.

/// A function that is undefined (None) in places.
pub type Function<'a> = &'a dyn Fn(f64) -> Option<f64>;

/// Every x in [low, high] at which the function was found to reach or cross `target`, in ascending order.
/// Each is the end of the last bracket whose value is nearer. The caller checks that it is near enough.
pub fn roots(function: Function, target: f64, low: f64, high: f64) -> Vec<f64> {
    let side = |x: f64| function(x).map(|value| value - target);
    let mut before: Option<(f64, f64)> = None;
    let mut found = Vec::new();
    for (x, value) in samples(function, low, high) {
        let Some(value) = value else {
            before = None;
            continue;
        };
        let offset = value - target;
        match before {
            _ if offset == 0.0 => found.push(first_equal(&side, before.map(|b| b.0), x)),
            Some((left, left_offset)) if left_offset * offset < 0.0 => {
                found.push(halve(&side, (left, left_offset), (x, offset)));
            }
            _ => {}
        }
        before = Some((x, offset));
    }
    found
}

/// The values that the function was found to take on [low, high].
pub fn values(function: Function, low: f64, high: f64) -> Vec<f64> {
    let samples = samples(function, low, high).into_iter();
    samples.filter_map(|(_, value)| value).collect()
}

/// A point at which the function is lowest or highest, and the value there.
pub type End = (f64, f64);

/// Where the function was found to be lowest and highest on [low, high].
pub fn range(function: Function, low: f64, high: f64) -> Option<(End, End)> {
    samples(function, low, high)
        .into_iter()
        .filter_map(|(x, value)| Some((x, value.filter(|value| is_resolved(function, x, *value))?)))
        .fold(None, |range, here| match range {
            None => Some((here, here)),
            Some((least, greatest)) => Some((
                if here.1 < least.1 { here } else { least },
                if here.1 > greatest.1 { here } else { greatest },
            )),
        })
}

/// A root counts as found if the function comes this near to the target, as a fraction of it.
pub const FOUND: f64 = 1e-6;

/// Whether the neighbouring doubles give nearly the same value. If they don't, the function is so steep that
/// no double gives most of the values in between, so none of these can be promised.
fn is_resolved(function: Function, x: f64, value: f64) -> bool {
    [1, -1].into_iter().all(|step| {
        let neighbour = function(from_rank(rank(x) + step));
        neighbour.is_none_or(|neighbour| (neighbour - value).abs() <= FOUND * value.abs().max(1.0))
    })
}

/// A point of the function: x, and the value there if it has one.
type GridPoint = (f64, Option<f64>);

/// The function at the grid points, at the edges of its domain between two of them, and at the peak of
/// each hump. The reported range and the roots found both come from these points.
fn samples(function: Function, low: f64, high: f64) -> Vec<GridPoint> {
    let on_grid: Vec<GridPoint> = grid(low, high)
        .into_iter()
        .map(|x| (x, function(x)))
        .collect();
    let mut edged: Vec<GridPoint> = Vec::new();
    for sample in on_grid {
        if let Some(before) = edged.last()
            && before.1.is_some() != sample.1.is_some()
        {
            let edge = edge(function, *before, sample);
            edged.push(edge);
        }
        edged.push(sample);
    }
    let mut all: Vec<GridPoint> = Vec::new();
    for (place, sample) in edged.iter().enumerate() {
        let next = edged.get(place + 1);
        let hump = all.last().zip(next).and_then(|(before, next)| {
            let (left, here, right) = (before.1?, sample.1?, next.1?);
            let is_peak = here > left && here > right;
            let is_pit = here < left && here < right;
            (is_peak || is_pit).then(|| peak(function, before.0, next.0, is_peak))?
        });
        match hump {
            Some(top) if top.0 < sample.0 => all.extend([top, *sample]),
            Some(top) if top.0 > sample.0 => all.extend([*sample, top]),
            _ => all.push(*sample),
        }
    }
    all
}

/// The last point between two samples at which the function is defined, on the defined side.
fn edge(function: Function, left: GridPoint, right: GridPoint) -> GridPoint {
    let (mut defined, mut undefined) = match left.1 {
        Some(_) => (left, right.0),
        None => (right, left.0),
    };
    while let Some(x) = between(defined.0.min(undefined), defined.0.max(undefined)) {
        match function(x) {
            Some(value) => defined = (x, Some(value)),
            None => undefined = x,
        }
    }
    defined
}

/// How often the search for a peak narrows its interval: enough for every digit of a double.
const NARROWINGS: usize = 90;

/// The highest point of a hump between two points, or the lowest point of a dip. None if the function
/// isn't defined throughout.
fn peak(function: Function, mut low: f64, mut high: f64, is_peak: bool) -> Option<GridPoint> {
    let height = |x: f64| function(x).map(|value| if is_peak { value } else { -value });
    let golden = (5f64.sqrt() - 1.0) / 2.0;
    let mut best: Option<(f64, f64)> = None;
    for _ in 0..NARROWINGS {
        let (one, other) = (high - golden * (high - low), low + golden * (high - low));
        let (left, right) = (height(one)?, height(other)?);
        for (x, height) in [(one, left), (other, right)] {
            if best.is_none_or(|(_, most)| height > most) {
                best = Some((x, height));
            }
        }
        if left < right {
            low = one;
        } else {
            high = other;
        }
    }
    best.map(|(x, height)| (x, Some(if is_peak { height } else { -height })))
}

/// Both ends, points close to them, evenly spaced points between them, and every order of magnitude,
/// in ascending order.
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

/// If a stepwise function equals its target over an interval, the left end of that interval, which is the
/// smallest solution.
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

/// The double halfway between two others, counted in doubles, so that a bracket spanning many orders of
/// magnitude closes as fast as a narrow one.
fn between(low: f64, high: f64) -> Option<f64> {
    let middle = from_rank(rank(low) + (rank(high) - rank(low)) / 2);
    (low < middle && middle < high).then_some(middle)
}

/// Numbers the doubles in order, starting from zero.
fn rank(x: f64) -> i128 {
    let bits = i128::from((x.to_bits() << 1) >> 1);
    if x.is_sign_negative() { -bits } else { bits }
}

fn from_rank(rank: i128) -> f64 {
    let size = f64::from_bits(rank.unsigned_abs() as u64);
    if rank < 0 { -size } else { size }
}
