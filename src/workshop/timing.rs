//! How the minutes of a demonstration are divided between its steps.

use crate::workshop::demo::{Demo, Step};

/// Steps start at multiples of this many seconds.
const GRAIN: f64 = 15.0;

impl Step {
    /// How long it takes compared with other steps: in a demonstration of 20 minutes with one question, about this
    /// many minutes.
    fn weight(self) -> f64 {
        match self {
            Step::Scene => 2.0,
            Step::Ask(_) | Step::Again(_) => 3.0,
            Step::Reveal(_) | Step::Picture(_) | Step::Vary(..) | Step::Recall(false) => 1.0,
            Step::Compare(_) => 1.0,
            Step::Work(..) | Step::Recall(true) => 0.5,
            // It includes the audience's own figures.
            Step::Lesson => 5.0,
        }
    }
}

impl Demo {
    /// The planned seconds of each of its [`steps`](Demo::steps). Together they are exactly its minutes.
    pub fn seconds(&self) -> Vec<u32> {
        let steps = self.steps();
        let all: f64 = steps.iter().map(|step| step.weight()).sum();
        let planned = f64::from(self.minutes) * 60.0;
        let (mut passed, mut end) = (0.0, 0.0);
        let of_step = |step: &Step| {
            passed += step.weight();
            let start = end;
            end = (planned * passed / all / GRAIN).round() * GRAIN;
            (end - start) as u32
        };
        steps.iter().map(of_step).collect()
    }
}
