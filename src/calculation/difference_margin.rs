//! What two samples say about the difference between their results.

use crate::calculation::field::Field;
use crate::calculation::figures::Figures;
use crate::calculation::margin::{Counts, NoMargin};
use crate::formula::definition::Definition;
use crate::formula::evaluate::evaluate;
use crate::metrics::metric::Metric;
use crate::stats::difference::Test;
use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::nps::NpsMethod;
use crate::stats::proportion_difference::ProportionDifference;
use crate::workspace::variant::Variant;

/// The interval around a difference, in inner units and in the period of the set that is compared with, and
/// the test for no difference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DifferenceMargin {
    pub level: Level,
    /// The difference between the two results.
    pub difference: f64,
    /// The result that is compared with.
    pub compared_with: f64,
    pub interval: Interval,
    pub method: DifferenceMethod,
    /// The difference in standard errors; None if the method's test isn't a normal one, or there is none.
    pub z: Option<f64>,
    /// How often chance alone gives a difference at least as large, in either direction; None if all answers
    /// are the same, or the method has no test.
    pub p: Option<f64>,
}

/// How the interval is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DifferenceMethod {
    /// Two shares: Newcombe (1998).
    Newcombe,
    /// Two shares of different periods, of which one is converted with its limits, or two inverse shares: the
    /// limits are combined in the same way (Zou and Donner, 2008).
    Combined,
    /// Two scores: adjusted Wald (Rocks, 2016).
    AdjustedWald,
    /// Two means: Welch (1947).
    Welch,
}

/// Why there is no interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDifference {
    /// Neither set is a sample, figures are missing, or a period can't be converted.
    NoSamples,
    /// The set is an unchanged copy of the other one: no figure of its own, and the same counts.
    Unchanged,
    /// Only one of them is a sample.
    OneSample,
    /// All answers in this set are the same.
    NoSpread(Option<Variant>),
    /// All customers have answered, in both sets.
    Everyone,
}

impl DifferenceMargin {
    /// Whether the difference could easily be due to chance: the interval contains zero.
    pub fn may_be_chance(&self) -> bool {
        self.interval.contains(0.0)
    }

    /// Whether both results are the same, apart from rounding.
    pub fn is_tie(&self) -> bool {
        self.difference.abs() < 1e-9
    }
}

impl Figures {
    /// The interval around the difference between this result and the one in another set, in the period of
    /// the other set.
    pub fn difference_margin(
        &self,
        other: &Figures,
        metric: &Metric,
        definition: &Definition,
    ) -> Result<DifferenceMargin, NoDifference> {
        let sets = [self, other];
        let has_result = |set: &Figures| set.evaluate(definition, &set.values(metric)).is_ok();
        if metric.estimate(definition).is_none() || !sets.into_iter().all(has_result) {
            return Err(NoDifference::NoSamples);
        }
        match sets.map(|set| set.sampling().is_sample(metric)) {
            [true, true] => {}
            [false, false] => return Err(NoDifference::NoSamples),
            _ => return Err(NoDifference::OneSample),
        }
        let law = definition.result.per_period;
        let is_per_other = law.is_some() && self.period() != other.period();
        if !is_per_other && self.is_copy_of(other, metric, definition) {
            return Err(NoDifference::Unchanged);
        }
        let [own, theirs] = sets.map(|set| set.count_for_difference(metric, definition));
        let (own, theirs, level) = (own?, theirs?, self.sampling().level);
        if own.is_everyone() && theirs.is_everyone() {
            return Err(NoDifference::Everyone);
        }
        let found = if is_per_other {
            let (law, from, to) = (law, self.period(), other.period());
            let periods = law.zip(from.zip(to));
            periods.and_then(|(law, (from, to))| {
                combine_limits(own, theirs, level, |value| law.convert(value, from, to))
            })
        } else {
            subtract(own, theirs, level)
        };
        found.ok_or(NoDifference::NoSamples)
    }

    fn count_for_difference(
        &self,
        metric: &Metric,
        definition: &Definition,
    ) -> Result<Counts, NoDifference> {
        let counts = self.read_counts(metric, definition);
        counts.map_err(|reason| match reason {
            NoMargin::NoSample => NoDifference::NoSamples,
            NoMargin::NoSpread => NoDifference::NoSpread(self.set()),
        })
    }

    /// Whether nothing was typed for the metric in this set, and each count behind the result is the same as
    /// in the other one. Two surveys with the same counts are still two surveys.
    fn is_copy_of(&self, other: &Figures, metric: &Metric, definition: &Definition) -> bool {
        let mut inputs = metric.inputs.iter();
        let is_own = |field: &Field| !field.text.is_empty();
        if inputs.any(|input| self.field(input.id).is_some_and(is_own)) {
            return false;
        }
        let (mine, theirs) = (self.values(metric), other.values(metric));
        let counts = metric.estimate(definition).map(|one| one.counts());
        counts.is_some_and(|counts| {
            let mut counts = counts.into_iter();
            counts.all(|count| evaluate(count, &mine).ok() == evaluate(count, &theirs).ok())
        })
    }
}

/// x minus y; None if they are of different kinds, or there is no spread.
fn subtract(x: Counts, y: Counts, level: Level) -> Option<DifferenceMargin> {
    match (x, y) {
        (Counts::Share(x), Counts::Share(y)) => {
            let difference = ProportionDifference::between(x, y);
            Some(DifferenceMargin {
                level,
                difference: difference.difference(),
                compared_with: y.share(),
                interval: difference.newcombe(level),
                method: DifferenceMethod::Newcombe,
                z: z_of(difference.test().ok()),
                p: difference.test().ok().map(|test| test.p),
            })
        }
        (Counts::Score(x), Counts::Score(y)) => {
            let (observed, compared_with) = (x.score() - y.score(), y.score());
            let [x, y] = [x, y].map(|counts| counts.estimate(NpsMethod::AdjustedWald));
            let adjusted = x.minus(y);
            Some(DifferenceMargin {
                level,
                difference: observed,
                compared_with,
                interval: adjusted.interval(level).ok()?,
                method: DifferenceMethod::AdjustedWald,
                z: z_of(adjusted.test().ok()),
                p: adjusted.test().ok().map(|test| test.p),
            })
        }
        (Counts::Mean(x, _), Counts::Mean(y, _)) => {
            let difference = x.minus(y).ok()?;
            Some(DifferenceMargin {
                level,
                difference: difference.difference,
                compared_with: y.mean(),
                interval: difference.interval(level).ok()?,
                method: DifferenceMethod::Welch,
                z: None,
                p: difference.p().ok(),
            })
        }
        (Counts::InverseShare(_), Counts::InverseShare(_)) => combine_limits(x, y, level, Some),
        _ => None,
    }
}

fn z_of(test: Option<Test>) -> Option<f64> {
    test.map(|test| test.z)
}

/// The same from the limits of each, after `convert` has brought x to the period of y. The conversion grows with
/// x, so that it turns the limits of x into those of the converted x.
fn combine_limits(
    x: Counts,
    y: Counts,
    level: Level,
    convert: impl Fn(f64) -> Option<f64>,
) -> Option<DifferenceMargin> {
    let bounded = |counts: Counts| match counts {
        Counts::Share(share) => Some((share.share(), share.wilson(level))),
        Counts::InverseShare(share) => Some((1.0 / share.share(), share.wilson(level).inverted()?)),
        _ => None,
    };
    let widest = match (&x, &y) {
        (Counts::Share(_), Counts::Share(_)) => 1.0,
        (Counts::InverseShare(_), Counts::InverseShare(_)) => f64::INFINITY,
        _ => return None,
    };
    let (value, limits) = bounded(x)?;
    let x = (convert(value)?, limits.converted(&convert)?);
    let y = bounded(y)?;
    Some(DifferenceMargin {
        level,
        difference: x.0 - y.0,
        compared_with: y.0,
        interval: Interval::of_difference(x, y).clipped(-widest, widest),
        method: DifferenceMethod::Combined,
        z: None,
        p: None,
    })
}
