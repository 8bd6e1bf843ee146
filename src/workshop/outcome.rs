//! The answers to a question, computed from its figures.

use crate::formula::evaluate::{Problem, Values, evaluate};
use crate::formula::expression::Expr;
use crate::formula::variable::{Kind, Variable};
use crate::metrics;
use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::proportion::Proportion;
use crate::stats::proportion_difference::ProportionDifference;
use crate::workshop::chance_of_rise::{answers_beyond_chance, chance_of_rise};
use crate::workshop::demo::{AnswerSource, Ask, Question};

/// The question's axis is kept if a value reaches this fraction of it.
const SEEN: f64 = 0.25;
/// Results that differ by less are equal, because decimals have no exact doubles.
const CLOSE: f64 = 1e-9;

/// The figures of a case as values.
pub fn values_of(case: &[(Variable, f64)]) -> Values {
    case.iter()
        .fold(Values::default(), |values, (variable, value)| {
            values.with(*variable, *value)
        })
}

impl AnswerSource {
    /// The answer with these figures, in inner units; None if they don't allow one.
    pub fn value(&self, values: &Values) -> Option<f64> {
        match self {
            AnswerSource::Catalogue(id) => {
                let all = metrics::all().iter();
                let definition = all.filter_map(|metric| metric.definition(id)).next()?;
                definition.evaluate(values).ok()
            }
            AnswerSource::Formula(formula) => evaluate(formula, values).ok(),
            AnswerSource::Rises(rise) => {
                let rise = evaluate(rise, values).ok()?;
                chance_of_rise(values, rise).map(|chance| 100.0 * chance)
            }
            AnswerSource::AnswersFor(rise) => {
                answers_beyond_chance(values, evaluate(rise, values).ok()?)
            }
        }
    }

    /// What prevents an answer with these figures, if anything does.
    pub fn problem(&self, values: &Values) -> Option<Problem> {
        match self {
            AnswerSource::Catalogue(id) => {
                let mut all = metrics::all().iter();
                let definition = all.find_map(|metric| metric.definition(id))?;
                definition.evaluate(values).err()
            }
            AnswerSource::Formula(formula) => evaluate(formula, values).err(),
            AnswerSource::Rises(rise) | AnswerSource::AnswersFor(rise) => {
                match self.value(values) {
                    Some(_) => None,
                    None => Some(
                        evaluate(rise, values)
                            .err()
                            .unwrap_or(Problem::ZeroDenominator),
                    ),
                }
            }
        }
    }

    /// The formula; None if there is none that could be followed with a calculator.
    pub fn formula(&self, values: &Values) -> Option<Expr> {
        match self {
            AnswerSource::Catalogue(id) => {
                let mut all = metrics::all().iter();
                let definition = all.find_map(|metric| metric.definition(id))?;
                Some(definition.formula(values).clone())
            }
            AnswerSource::Formula(formula) => Some(formula.clone()),
            AnswerSource::Rises(_) | AnswerSource::AnswersFor(_) => None,
        }
    }
}

impl Question {
    /// The figures of the first case.
    pub fn values(&self) -> Values {
        self.cases
            .first()
            .map(|case| values_of(case))
            .unwrap_or_default()
    }

    /// The result of the first case.
    pub fn truth(&self) -> Option<f64> {
        self.answer.value(&self.values())
    }

    /// The result of each case.
    pub fn results(&self) -> Vec<Option<f64>> {
        let values = self.cases.iter().map(|case| values_of(case));
        values.map(|values| self.answer.value(&values)).collect()
    }

    /// The common wrong guesses that the figures allow. On an axis that begins at zero, those below it make no
    /// sense: a number of customers is never negative.
    pub fn slip_values(&self) -> Vec<(&'static str, f64)> {
        let values = self.values();
        let is_possible = |value: f64| match self.ask {
            Ask::Number { axis: [0.0, _], .. } => value >= 0.0,
            _ => true,
        };
        let slips = self.slips.iter();
        slips
            .filter_map(|slip| Some((slip.id, slip.answer.value(&values)?)))
            .filter(|(_, value)| is_possible(*value))
            .collect()
    }

    /// The ends of the axis: those of the question, or if the figures were changed, an axis on which the
    /// result and the common guesses fit. None if the question doesn't ask for a number.
    pub fn axis(&self) -> Option<[f64; 2]> {
        let Ask::Number { axis, .. } = self.ask else {
            return None;
        };
        let slips = self.slip_values().into_iter().map(|(_, value)| value);
        let values: Vec<f64> = slips.chain(self.truth()).collect();
        let scaled = |factor: f64| axis.map(|end| end * factor);
        let holds = |factor: f64| {
            let [least, most] = scaled(factor);
            values.iter().all(|value| (least..=most).contains(value))
        };
        let farthest = values
            .iter()
            .fold(0.0, |far: f64, value| far.max(value.abs()));
        // Shares and chances have fixed ends, but an amount can be much smaller than the axis.
        let may_shrink = matches!(self.result.kind, Kind::Money | Kind::Count | Kind::Ratio)
            && !matches!(self.answer, AnswerSource::Rises(_));
        // Its marks are whole numbers, or those of a ratio tenths, and must differ.
        let shortest = match self.result.kind {
            Kind::Ratio => 0.5,
            _ => 5.0,
        };
        let has_marks = |factor: f64| !may_shrink || axis[1] * factor >= shortest;
        let is_seen = !may_shrink || farthest >= SEEN * axis[1];
        if is_seen && holds(1.0) {
            return Some(axis);
        }
        let powers = (-6..=15).map(|power| 10f64.powi(power));
        let mut factors = powers.flat_map(|power| [1.0, 2.0, 5.0].map(|round| round * power));
        let factor = factors
            .find(|factor| (may_shrink || *factor > 1.0) && has_marks(*factor) && holds(*factor));
        Some(scaled(factor.unwrap_or(1.0)))
    }

    /// The right option, counted from 0; None if the question asks for a number, or if there is no right
    /// option.
    pub fn right_option(&self) -> Option<usize> {
        if let Ask::Sort(card) = self.ask {
            return card.place();
        }
        let [Some(first), Some(second)] = self.results()[..] else {
            return None;
        };
        let higher = match first - second {
            gap if gap.abs() < CLOSE => 2,
            gap if gap > 0.0 => 0,
            _ => 1,
        };
        match self.ask {
            Ask::Number { .. } | Ask::Sort(_) => None,
            Ask::Higher { .. } => Some(higher),
            Ask::SurelyHigher { .. } => match self.may_be_chance() {
                true => Some(2),
                false => Some(higher),
            },
        }
    }

    /// For two shares of answers, the 95% interval of each; otherwise none.
    pub fn intervals(&self) -> Vec<Option<Interval>> {
        let Ask::SurelyHigher { .. } = self.ask else {
            return Vec::new();
        };
        let shares = self.shares().into_iter();
        shares
            .map(|share| share.map(|share| share.wilson(Level::NinetyFive)))
            .collect()
    }

    fn shares(&self) -> Vec<Option<Proportion>> {
        let share = |case: &Vec<(Variable, f64)>| match case[..] {
            [(_, part), (_, all)] => Proportion::new(part, all).ok(),
            _ => None,
        };
        self.cases.iter().map(share).collect()
    }

    /// Whether the difference between two shares of answers could be due to chance, at the 95% level.
    fn may_be_chance(&self) -> bool {
        match self.shares()[..] {
            [Some(first), Some(second)] => ProportionDifference::between(first, second)
                .newcombe(Level::NinetyFive)
                .contains(0.0),
            _ => true,
        }
    }
}
