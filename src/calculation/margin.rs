//! What the figures of a sample say about everyone: the interval around a result, and around the difference
//! of two results.

use crate::calculation::figures::Figures;
use crate::calculation::sampling::Sampling;
use crate::formula::definition::Definition;
use crate::formula::evaluate::{Values, evaluate};
use crate::metrics::estimate::Estimate;
use crate::metrics::metric::Metric;
use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::mean::MeanEstimate;
use crate::stats::nps::{NpsCounts, NpsMethod};
use crate::stats::proportion::Proportion;
use crate::stats::proportion_difference::ProportionDifference;

/// The interval around a result, in inner units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margin {
    pub level: Level,
    pub interval: Interval,
    /// The interval by the simple method, if it is shown next to the better one.
    pub plain: Option<Interval>,
    /// How many answered.
    pub answers: f64,
}

/// The interval around a difference, in inner units, and the test for no difference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DifferenceMargin {
    pub level: Level,
    pub interval: Interval,
    /// How often chance alone gives a difference at least as large, in either direction; None if all answers
    /// are the same.
    pub p: Option<f64>,
}

impl DifferenceMargin {
    /// Whether the difference could easily be due to chance: the interval contains zero.
    pub fn may_be_chance(&self) -> bool {
        self.interval.contains(0.0)
    }
}

/// The counts of a sample.
#[derive(Clone, Copy, Debug)]
pub enum Counts {
    Share(Proportion),
    Score(NpsCounts),
    /// The estimate, and the ends of the scale.
    Mean(MeanEstimate, (f64, f64)),
}

impl Counts {
    /// The counts behind a result, as part of the population if that is known; None if something is missing
    /// or they contradict each other.
    pub fn read(estimate: &Estimate, values: &Values, sampling: Sampling) -> Option<Counts> {
        let count = |expression| evaluate(expression, values).ok();
        match estimate {
            Estimate::Share { successes, answers } => {
                let proportion = Proportion::new(count(successes)?, count(answers)?).ok()?;
                let population = sampling.population_of(proportion.sample().answers());
                let proportion = match population {
                    Some(population) => proportion.within(population).ok()?,
                    None => proportion,
                };
                Some(Counts::Share(proportion))
            }
            Estimate::Score {
                promoters,
                passives,
                detractors,
            } => {
                let counts =
                    NpsCounts::new(count(promoters)?, count(passives)?, count(detractors)?).ok()?;
                let counts = match sampling.population_of(counts.answers()) {
                    Some(population) => counts.within(population).ok()?,
                    None => counts,
                };
                Some(Counts::Score(counts))
            }
            Estimate::Mean(scale) => {
                let counts = scale
                    .iter()
                    .map(|(point, people)| Some((*point, count(people)?)));
                let counts = counts.collect::<Option<Vec<_>>>()?;
                let answers = counts.iter().map(|(_, count)| count).sum();
                let mean = match sampling.population_of(answers) {
                    Some(population) => MeanEstimate::from_counts_within(&counts, population),
                    None => MeanEstimate::from_counts(&counts),
                };
                let points = scale.iter().map(|(point, _)| *point);
                let least = points.clone().fold(f64::INFINITY, f64::min);
                let greatest = points.fold(f64::NEG_INFINITY, f64::max);
                Some(Counts::Mean(mean.ok()?, (least, greatest)))
            }
        }
    }

    /// How many answered.
    pub fn answers(&self) -> f64 {
        match self {
            Counts::Share(share) => share.sample().answers(),
            Counts::Score(counts) => counts.answers(),
            Counts::Mean(mean, _) => mean.freedom() + 1.0,
        }
    }

    fn margin(self, level: Level) -> Option<Margin> {
        Some(match self {
            Counts::Share(share) => Margin {
                level,
                interval: share.wilson(level),
                plain: None,
                answers: self.answers(),
            },
            Counts::Score(counts) => Margin {
                level,
                interval: counts.interval(NpsMethod::AdjustedWald, level),
                plain: Some(counts.interval(NpsMethod::Wald, level)),
                answers: self.answers(),
            },
            Counts::Mean(mean, (least, greatest)) => Margin {
                level,
                interval: mean.interval(level).ok()?.clipped(least, greatest),
                plain: None,
                answers: self.answers(),
            },
        })
    }

    /// This minus another one of the same kind.
    fn minus(self, other: Counts, level: Level) -> Option<DifferenceMargin> {
        match (self, other) {
            (Counts::Share(x), Counts::Share(y)) => {
                let difference = ProportionDifference::between(x, y);
                Some(DifferenceMargin {
                    level,
                    interval: difference.newcombe(level),
                    p: difference.test().ok().map(|test| test.p),
                })
            }
            (Counts::Score(x), Counts::Score(y)) => {
                let [x, y] = [x, y].map(|counts| counts.estimate(NpsMethod::AdjustedWald));
                let difference = x.minus(y);
                Some(DifferenceMargin {
                    level,
                    interval: difference.interval(level).ok()?,
                    p: difference.test().ok().map(|test| test.p),
                })
            }
            (Counts::Mean(x, _), Counts::Mean(y, _)) => {
                let difference = x.minus(y).ok()?;
                Some(DifferenceMargin {
                    level,
                    interval: difference.interval(level).ok()?,
                    p: difference.p().ok(),
                })
            }
            _ => None,
        }
    }
}

impl Figures {
    /// The interval around a result of a metric; None unless the figures are a sample that the result can
    /// be estimated from.
    pub fn margin(&self, metric: &Metric, definition: &Definition) -> Option<Margin> {
        let values = self.values(metric);
        self.evaluate(definition, &values).ok()?;
        let counts = self.counts(metric, definition)?;
        counts.margin(self.sampling().level)
    }

    /// The interval around the difference between this result and the one in another set.
    pub fn difference_margin(
        &self,
        other: &Figures,
        metric: &Metric,
        definition: &Definition,
    ) -> Option<DifferenceMargin> {
        let (own, theirs) = (
            self.counts(metric, definition)?,
            other.counts(metric, definition)?,
        );
        own.minus(theirs, self.sampling().level)
    }

    /// The counts behind a result, if they are a sample.
    pub fn counts(&self, metric: &Metric, definition: &Definition) -> Option<Counts> {
        if !self.sampling().is_sample(metric) {
            return None;
        }
        let mut estimates = metric.estimates.iter();
        let (_, estimate) = estimates.find(|(id, _)| *id == definition.id)?;
        Counts::read(estimate, &self.values(metric), self.sampling())
    }
}

/// How many decimals are worth showing for a figure with this margin, in the units that users read: none if
/// the margin is one whole unit or more.
pub fn decimals_for(half_width: f64) -> u8 {
    match half_width {
        wide if wide >= 1.0 => 0,
        wide if wide >= 0.1 => 1,
        _ => 2,
    }
}
