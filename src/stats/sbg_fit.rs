//! The shifted beta-geometric model fitted to survivors by maximum likelihood, and the cases in which
//! survivors don't determine its parameters.
//!
//! With n_t of the R_t customers at risk leaving in period t, LL = Σ n_t ln h_t + (R_t - n_t) ln(1 - h_t),
//! h_t = mean / (1 + spread (t - 1)). For a given spread it is concave in the mean, so the best mean is found
//! by bisection; the best spread is where the derivative of that profile crosses zero.

use crate::stats::sbg::Sbg;

/// How many customers left in each period, and how many stayed.
#[derive(Clone, Debug, PartialEq)]
pub struct Survivors {
    /// For t = 1, 2, …: how many left in period t, and how many stayed through it.
    periods: Vec<(f64, f64)>,
}

/// What is wrong with the survivors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCohort {
    /// A number that is negative, too large or not a number; or there are no numbers.
    BadCount,
    /// There are no customers at the start, or there is no period after it.
    Empty,
    /// There are more customers after that period, from 1, than before it.
    Increase(usize),
}

/// What survivors show about the model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SbgFit {
    /// The likelihood has its maximum at these parameters.
    Found(Sbg),
    /// The survivors show no difference between customers: the likelihood is highest in the limit in which
    /// all leave with the same probability.
    Alike(Sbg),
    /// The likelihood is highest in the limit in which customers leave either in the first period or never;
    /// holds the share that leaves.
    LeaveAtOnceOrNever(f64),
    /// Only the mean churn is known, a fraction: no customers were left after the first period, or no later
    /// period was observed.
    OnlyMean(f64),
    /// No customer left, so nothing shows when they would.
    NoneLeft,
}

impl Survivors {
    /// From the survivors at times 0, 1, 2, … of one or several cohorts.
    pub fn new(cohorts: &[&[f64]]) -> Result<Self, NoCohort> {
        let mut periods: Vec<(f64, f64)> = Vec::new();
        for cohort in cohorts {
            if !cohort.iter().all(|count| (0.0..=1e15).contains(count)) {
                return Err(NoCohort::BadCount);
            }
            for (place, pair) in cohort.windows(2).enumerate() {
                let (before, after) = (pair[0], pair[1]);
                if after > before {
                    return Err(NoCohort::Increase(place + 1));
                }
                if place == periods.len() {
                    periods.push((0.0, 0.0));
                }
                periods[place].0 += before - after;
                periods[place].1 += after;
            }
        }
        let at_risk = periods.first().map(|(lost, stayed)| lost + stayed);
        match at_risk {
            Some(at_risk) if at_risk > 0.0 => Ok(Self { periods }),
            _ => Err(NoCohort::Empty),
        }
    }

    /// The share of the customers at risk who left, over all periods, as a fraction: the best fit if churn is
    /// constant.
    pub fn constant_churn(&self) -> f64 {
        let lost: f64 = self.periods.iter().map(|(lost, _)| lost).sum();
        let stayed: f64 = self.periods.iter().map(|(_, stayed)| stayed).sum();
        lost / (lost + stayed)
    }

    /// The log-likelihood of the model, natural logarithm.
    pub fn ln_likelihood(&self, model: Sbg) -> f64 {
        let one = |(place, (lost, stayed)): (usize, &(f64, f64))| {
            let rate = model.churn_rate(place as u32 + 1);
            // If none left or none stayed, that part is certain.
            let part = |count: f64, ln: f64| if count > 0.0 { count * ln } else { 0.0 };
            part(*lost, libm::log(rate)) + part(*stayed, libm::log1p(-rate))
        };
        self.periods.iter().enumerate().map(one).sum()
    }

    /// The mean churn with the highest likelihood for that spread; strictly between 0 and 1 if in the first
    /// period some left and some stayed.
    pub fn best_mean(&self, spread: f64) -> f64 {
        let slope = |mean: f64| {
            let one = |(place, (lost, stayed)): (usize, &(f64, f64))| {
                lost / mean - stayed / (1.0 - mean + spread * place as f64)
            };
            self.periods.iter().enumerate().map(one).sum::<f64>()
        };
        halve(0.0, 1.0, |mean| slope(mean) > 0.0)
    }

    /// The derivative of the log-likelihood with respect to the spread, at the best mean for it.
    fn slope(&self, spread: f64) -> f64 {
        let mean = self.best_mean(spread);
        let one = |(place, (lost, stayed)): (usize, &(f64, f64))| {
            let before = place as f64;
            let all = before / (1.0 + spread * before);
            stayed * before / (1.0 - mean + spread * before) - (lost + stayed) * all
        };
        self.periods.iter().enumerate().map(one).sum()
    }

    /// The parameters with the highest likelihood.
    pub fn fit(&self) -> SbgFit {
        let all = |part: fn(&(f64, f64)) -> f64| self.periods.iter().map(part).sum::<f64>();
        let (lost, stayed) = (all(|period| period.0), all(|period| period.1));
        if lost == 0.0 {
            return SbgFit::NoneLeft;
        }
        let later = &self.periods[1..];
        if stayed == 0.0 || later.iter().all(|(lost, stayed)| lost + stayed == 0.0) {
            return SbgFit::OnlyMean(self.constant_churn());
        }
        let likelihood = |spread: f64| {
            let model = Sbg::new(self.best_mean(spread), spread);
            model.map_or(f64::NEG_INFINITY, |model| self.ln_likelihood(model))
        };
        // The likelihood can have several peaks, so the spreads are first searched on a coarse grid.
        let spread = |place: usize| {
            let part = place as f64 / GRID as f64;
            (part / (1.0 - part)) * (part / (1.0 - part))
        };
        let best = (0..GRID).fold((0, f64::NEG_INFINITY), |best, place| {
            let here = likelihood(spread(place));
            if here > best.1 { (place, here) } else { best }
        });
        let place = best.0;
        // A slope that could be due to rounding alone counts as zero.
        if place == 0 && self.slope(0.0) <= 1e-9 * (lost + stayed) {
            let alike = Sbg::geometric(self.constant_churn());
            return alike.map_or(SbgFit::NoneLeft, SbgFit::Alike);
        }
        if place == GRID - 1 {
            let (lost, stayed) = self.periods[0];
            return SbgFit::LeaveAtOnceOrNever(lost / (lost + stayed));
        }
        let (low, high) = (spread(place.saturating_sub(1)), spread(place + 1));
        let spread = halve(low, high, |spread| self.slope(spread) > 0.0);
        let model = Sbg::new(self.best_mean(spread), spread);
        model.map_or(SbgFit::OnlyMean(self.constant_churn()), SbgFit::Found)
    }
}

/// How many spreads are tried. If the last one, 63² = 3969, is the best, customers are taken to leave at once
/// or never; the one before it, 31² = 961, corresponds to α + β = 0.001.
const GRID: usize = 64;

/// The point of low..high up to which `is_below` holds, by bisection.
pub(super) fn halve(mut low: f64, mut high: f64, is_below: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..60 {
        let middle = low + (high - low) / 2.0;
        if is_below(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    low + (high - low) / 2.0
}
