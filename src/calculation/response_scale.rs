//! The vertical scale that the response curves of a page share.

use crate::guides::rules::ordering::{rank, sort_by_key};

/// The range of results in which curves are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResponseScale {
    pub low: f64,
    pub high: f64,
}

/// A scale extends at most this far beyond the middle 80% of the results, as a fraction of their span.
const BEYOND: f64 = 0.5;

impl ResponseScale {
    /// The scale that shows all these results. If a few extreme ones would flatten all the others, for
    /// example near a pole, it ends before them.
    pub fn from_results(mut results: Vec<f64>, now: Option<f64>) -> ResponseScale {
        sort_by_key(&mut results, |result| (rank(*result), ""));
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
        // All results are the same, so they are in the middle of the scale.
        let room = Some(low.abs()).filter(|room| *room > 0.0).unwrap_or(1.0);
        ResponseScale {
            low: low - room,
            high: high + room,
        }
    }

    /// The height of a result: 0 at the lower end, 1 at the upper one, and below 0 or above 1 outside the
    /// scale.
    pub fn place(self, result: f64) -> f64 {
        let place = (result - self.low) / (self.high - self.low);
        if place.is_finite() { place } else { 0.5 }
    }
}
