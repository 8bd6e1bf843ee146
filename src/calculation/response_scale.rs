//! The vertical scale that the response curves of a page share.

/// The results between which curves are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResponseScale {
    pub low: f64,
    pub high: f64,
}

/// A scale ends this far beyond the middle results, as a part of their span.
const BEYOND: f64 = 0.5;

impl ResponseScale {
    /// The scale on which all these results can be seen. Where a few would flatten all the others, as
    /// near a pole, it ends before them.
    pub fn of(mut results: Vec<f64>, now: Option<f64>) -> ResponseScale {
        results.sort_by(f64::total_cmp);
        let at = |part: f64| {
            let place = part * results.len().saturating_sub(1) as f64;
            results.get(place.round() as usize).copied()
        };
        let (Some(least), Some(low), Some(high), Some(greatest)) =
            (at(0.0), at(0.1), at(0.9), at(1.0))
        else {
            return ResponseScale {
                low: 0.0,
                high: 1.0,
            };
        };
        let now_or = |result: f64| now.unwrap_or(result);
        let (low, high) = (low.min(now_or(low)), high.max(now_or(high)));
        let room = BEYOND * (high - low);
        let scale = ResponseScale {
            low: least.max(low - room),
            high: greatest.min(high + room),
        };
        if scale.high > scale.low {
            return scale;
        }
        // Nothing changes the result: it lies in the middle.
        let room = Some(low.abs()).filter(|room| *room > 0.0).unwrap_or(1.0);
        ResponseScale {
            low: low - room,
            high: high + room,
        }
    }

    /// How high a result lies: 0 at the lower end, 1 at the upper one, less and more beyond them.
    pub fn place(self, result: f64) -> f64 {
        let place = (result - self.low) / (self.high - self.low);
        if place.is_finite() { place } else { 0.5 }
    }
}
