//! What the figures of a sample say about everyone: the interval around a result.

use crate::calculation::figures::Figures;
use crate::calculation::sampling::Sampling;
use crate::formula::definition::Definition;
use crate::formula::evaluate::{Values, evaluate};
use crate::metrics::estimate::Estimate;
use crate::metrics::metric::Metric;
use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::mean::MeanEstimate;
use crate::stats::no_estimate::NoEstimate;
use crate::stats::nps::{NpsCounts, NpsMethod};
use crate::stats::proportion::Proportion;

/// The interval around a result, in inner units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margin {
    pub level: Level,
    pub interval: Interval,
    /// The interval by the simple method, if it is shown next to the better one.
    pub plain: Option<Interval>,
    /// How many answered.
    pub answers: f64,
    /// Whether all customers have answered, so that the interval has no width.
    pub is_everyone: bool,
}

impl Margin {
    /// The margin of the converted result, by a conversion that grows with the result; None if a limit can't be
    /// converted.
    pub fn converted(self, convert: impl Fn(f64) -> Option<f64>) -> Option<Self> {
        let plain = match self.plain {
            Some(plain) => Some(plain.converted(&convert)?),
            None => None,
        };
        Some(Self {
            interval: self.interval.converted(convert)?,
            plain,
            ..self
        })
    }
}

/// Why a result has no margin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMargin {
    /// The figures aren't a sample, or some of them are missing or impossible.
    NoSample,
    /// All answers are the same, or there is only one, so the sample doesn't show how much answers vary.
    NoSpread,
}

impl From<NoEstimate> for NoMargin {
    fn from(reason: NoEstimate) -> Self {
        match reason {
            NoEstimate::NoVariance | NoEstimate::OneAnswer => NoMargin::NoSpread,
            _ => NoMargin::NoSample,
        }
    }
}

/// The counts of a sample.
#[derive(Clone, Copy, Debug)]
pub enum Counts {
    Share(Proportion),
    /// One divided by the share.
    InverseShare(Proportion),
    Score(NpsCounts),
    /// The estimate, and the ends of the scale.
    Mean(MeanEstimate, (f64, f64)),
}

impl Counts {
    /// The counts behind a result, as part of the population if that is known; an error if something is
    /// missing, they contradict each other, or a mean has no spread.
    pub fn read(
        estimate: &Estimate,
        values: &Values,
        sampling: Sampling,
    ) -> Result<Counts, NoMargin> {
        let count = |expression| evaluate(expression, values).map_err(|_| NoMargin::NoSample);
        match estimate {
            Estimate::Share { successes, answers } => Ok(Counts::Share(read_share(
                count(successes)?,
                count(answers)?,
                sampling,
            )?)),
            Estimate::InverseShare { successes, answers } => Ok(Counts::InverseShare(read_share(
                count(successes)?,
                count(answers)?,
                sampling,
            )?)),
            Estimate::Score {
                promoters,
                passives,
                detractors,
            } => {
                let counts =
                    NpsCounts::new(count(promoters)?, count(passives)?, count(detractors)?)?;
                let counts = match sampling.population_of(counts.answers()) {
                    Some(population) => counts.within(population)?,
                    None => counts,
                };
                Ok(Counts::Score(counts))
            }
            Estimate::Mean(scale) => {
                let counts = scale
                    .iter()
                    .map(|(point, people)| Ok((*point, count(people)?)));
                Counts::from_scale(&counts.collect::<Result<Vec<_>, NoMargin>>()?, sampling)
            }
        }
    }

    /// The mean of answers on a scale, from every point of the scale with how many people chose it.
    fn from_scale(counts: &[(f64, f64)], sampling: Sampling) -> Result<Counts, NoMargin> {
        let answers = counts.iter().map(|(_, count)| count).sum();
        let mean = match sampling.population_of(answers) {
            Some(population) => MeanEstimate::from_counts_within(counts, population),
            None => MeanEstimate::from_counts(counts),
        };
        let points = counts.iter().map(|(point, _)| *point);
        let least = points.clone().fold(f64::INFINITY, f64::min);
        let greatest = points.fold(f64::NEG_INFINITY, f64::max);
        Ok(Counts::Mean(mean?, (least, greatest)))
    }

    /// How many answered.
    pub fn answers(&self) -> f64 {
        match self {
            Counts::Share(share) | Counts::InverseShare(share) => share.sample().answers(),
            Counts::Score(counts) => counts.answers(),
            Counts::Mean(mean, _) => mean.freedom() + 1.0,
        }
    }

    /// Whether all customers have answered, so that nothing is left to chance.
    pub fn is_everyone(&self) -> bool {
        match self {
            Counts::Share(share) | Counts::InverseShare(share) => share.sample().is_everyone(),
            Counts::Score(counts) => counts.estimate(NpsMethod::AdjustedWald).standard_error == 0.0,
            Counts::Mean(mean, _) => mean.standard_error() == 0.0,
        }
    }

    fn margin(self, level: Level) -> Option<Margin> {
        let (interval, plain) = match self {
            Counts::Share(share) => (share.wilson(level), None),
            Counts::InverseShare(share) => (share.wilson(level).inverted()?, None),
            Counts::Score(counts) => (
                counts.interval(NpsMethod::AdjustedWald, level),
                Some(counts.interval(NpsMethod::Wald, level)),
            ),
            Counts::Mean(mean, (least, greatest)) => {
                (mean.interval(level).ok()?.clipped(least, greatest), None)
            }
        };
        Some(Margin {
            level,
            interval,
            plain,
            answers: self.answers(),
            is_everyone: self.is_everyone(),
        })
    }
}

fn read_share(successes: f64, answers: f64, sampling: Sampling) -> Result<Proportion, NoEstimate> {
    let share = Proportion::new(successes, answers)?;
    match sampling.population_of(share.sample().answers()) {
        Some(population) => share.within(population),
        None => Ok(share),
    }
}

/// The mean of a tally of all points of a scale, with its margin if these answers are a sample and vary.
/// None without answers.
pub fn mean_of(tally: &[(u32, u64)], sampling: Option<Sampling>) -> Option<(f64, Option<Margin>)> {
    let counts = tally
        .iter()
        .map(|(point, answers)| (f64::from(*point), *answers as f64));
    let counts: Vec<(f64, f64)> = counts.collect();
    let answers: f64 = counts.iter().map(|(_, answers)| answers).sum();
    let sum: f64 = counts.iter().map(|(point, answers)| point * answers).sum();
    let margin = sampling.and_then(|sampling| {
        let counts = Counts::from_scale(&counts, sampling).ok()?;
        counts.margin(sampling.level)
    });
    (answers > 0.0).then(|| (sum / answers, margin))
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

    /// The counts behind a result, if they are a sample.
    pub fn counts(&self, metric: &Metric, definition: &Definition) -> Option<Counts> {
        self.read_counts(metric, definition).ok()
    }

    /// The same, or why the result has no margin.
    pub fn read_counts(
        &self,
        metric: &Metric,
        definition: &Definition,
    ) -> Result<Counts, NoMargin> {
        let estimate = metric.estimate(definition);
        let estimate = estimate.filter(|_| self.sampling().is_sample(metric));
        Counts::read(
            estimate.ok_or(NoMargin::NoSample)?,
            &self.values(metric),
            self.sampling(),
        )
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
