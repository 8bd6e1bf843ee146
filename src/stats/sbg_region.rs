//! How far off the consequences of a fitted shifted beta-geometric model can be: intervals by profile
//! likelihood (Y. Pawitan, In All Likelihood, 2001, chapter 3).
//!
//! The parameters with LL >= LL_max - z² / 2 are those that the survivors don't rule out at the level of z.
//! The interval of a figure is from its lowest to its highest value there. Survival and lifetime decrease
//! with the mean churn, so only the two ends of the range of means matter for each spread. Unlike a standard
//! error, this also works if the best spread is zero, and it keeps the limits possible.

use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::sbg::Sbg;
use crate::stats::sbg_fit::{SbgFit, Survivors, halve};

/// Pairs of models at the edge of the region: for each spread, the model with the lowest and the one with the
/// highest mean churn.
#[derive(Clone, Debug, PartialEq)]
pub struct SbgRegion {
    edges: Vec<[Sbg; 2]>,
}

/// How many spreads are tried, and the largest one: α + β = 0.001.
const GRID: usize = 48;
const WIDEST: f64 = 1000.0;

impl SbgRegion {
    /// The region around a fit; None if nothing was fitted. The survivors must be numbers of customers:
    /// shares would count as one customer.
    pub fn new(survivors: &Survivors, fit: SbgFit, level: Level) -> Option<Self> {
        let (SbgFit::Found(best) | SbgFit::Alike(best)) = fit else {
            return None;
        };
        let least = survivors.ln_likelihood(best) - level.z() * level.z() / 2.0;
        let is_inside = |mean: f64, spread: f64| {
            Sbg::new(mean, spread).is_some_and(|model| survivors.ln_likelihood(model) >= least)
        };
        let has_inside = |spread: f64| is_inside(survivors.best_mean(spread), spread);
        let middle = best.spread();
        let low = match has_inside(0.0) {
            true => 0.0,
            false => halve(0.0, middle, |spread| !has_inside(spread)),
        };
        let high = match has_inside(WIDEST) {
            true => WIDEST,
            // On a logarithmic scale, because the region can be narrow or very wide.
            false => {
                let log = |spread: f64| libm::log1p(spread);
                let found = halve(log(middle), log(WIDEST), |place| {
                    has_inside(libm::expm1(place))
                });
                libm::expm1(found)
            }
        };
        let (first, last) = (libm::log1p(low), libm::log1p(high));
        let edge = |place: usize| {
            let spread = libm::expm1(first + (last - first) * place as f64 / GRID as f64);
            let mean = survivors.best_mean(spread);
            let inside = |mean: f64| is_inside(mean, spread);
            let least = halve(0.0, mean, |mean| !inside(mean));
            let greatest = halve(mean, 1.0, inside);
            Some([Sbg::new(least, spread)?, Sbg::new(greatest, spread)?])
        };
        let edges: Vec<[Sbg; 2]> = (0..=GRID).filter_map(edge).chain([[best, best]]).collect();
        Some(Self { edges })
    }

    /// The interval of a figure that decreases with the mean churn. Its upper end is None if the figure has
    /// no value in some part of the region, so that the interval is open.
    pub fn interval(&self, figure: impl Fn(Sbg) -> Option<f64>) -> Option<OpenInterval> {
        let lower = self.edges.iter().filter_map(|[_, most]| figure(*most));
        let lower = lower.reduce(f64::min)?;
        let upper: Option<Vec<f64>> = self.edges.iter().map(|[least, _]| figure(*least)).collect();
        let upper = upper.and_then(|upper| upper.into_iter().reduce(f64::max));
        Some(OpenInterval { lower, upper })
    }

    /// The interval of the share of customers remaining after t periods, a fraction.
    pub fn survival(&self, t: u32) -> Interval {
        let ends = |side: usize| self.edges.iter().map(move |edge| edge[side].survival(t));
        Interval {
            lower: ends(1).fold(1.0, f64::min),
            upper: ends(0).fold(0.0, f64::max),
        }
    }
}

/// An interval that can lack an upper end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenInterval {
    /// The lower end, in the units of the figure.
    pub lower: f64,
    /// The upper end; None if there is none.
    pub upper: Option<f64>,
}
