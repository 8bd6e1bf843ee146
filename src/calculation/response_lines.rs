//! A response curve as lines to draw.

use crate::calculation::response::ResponseCurve;
use crate::calculation::response_scale::ResponseScale;

/// A point of the drawing: from 0 at the left to 1 at the right, and from 0 at the bottom to 1 at the top.
pub type Place = (f64, f64);

/// The connected lines of the curve. A line ends at a gap and where the curve leaves the scale.
pub fn lines(curve: &ResponseCurve, scale: ResponseScale) -> Vec<Vec<Place>> {
    let places = curve.points.iter().map(|point| {
        let height = scale.place(point.result?);
        Some((curve.range.place(point.input), height))
    });
    let places: Vec<Option<Place>> = places.collect();
    let mut lines: Vec<Vec<Place>> = Vec::new();
    for pair in places.windows(2) {
        let [Some(from), Some(to)] = pair else {
            continue;
        };
        let Some((from, to)) = clip(*from, *to) else {
            continue;
        };
        match lines.last_mut() {
            Some(line) if line.last() == Some(&from) => line.push(to),
            _ => lines.push(vec![from, to]),
        }
    }
    lines
}

/// Where the mark is drawn: at the edge of the scale if the result is beyond it, and at the bottom if there
/// is no result.
pub fn mark(curve: &ResponseCurve, scale: ResponseScale) -> Place {
    let height = curve.now.result.map_or(0.0, |result| scale.place(result));
    (curve.range.place(curve.now.input), height.clamp(0.0, 1.0))
}

/// The part of a line whose height is from 0 to 1.
fn clip(from: Place, to: Place) -> Option<(Place, Place)> {
    let rise = to.1 - from.1;
    let at = |part: f64, height: f64| (from.0 + part * (to.0 - from.0), height);
    let crossing = |height: f64| at((height - from.1) / rise, height);
    if from.1.max(to.1) < 0.0 || from.1.min(to.1) > 1.0 {
        return None;
    }
    let end = |place: Place| match place.1 {
        height if height < 0.0 => crossing(0.0),
        height if height > 1.0 => crossing(1.0),
        _ => place,
    };
    Some((end(from), end(to)))
}
