//! The calculation of a claim test: reads every assumption and tests every reading of the claim. Pure, so it
//! is tested natively.

use std::rc::Rc;

use crate::calculation::input;
use crate::calculation::input::Content;
use crate::calculation::input_range::InputRange;
use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, Values};
use crate::formula::solve::NoSolution;
use crate::formula::variable::Variable;
use crate::guides::evidence::claim_test::{ClaimAnswer, ClaimTest, Verdict, test_reading};
use crate::metrics::metric::Case;
use crate::words::language::Language;
use crate::words::number::Plain;
use crate::workspace::records::Record;
use crate::workspace::slot::Slot;

/// One field of a claim test.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumption {
    pub variable: Variable,
    pub text: Rc<str>,
    pub content: Content,
    /// The value used if nothing was typed, in the units of the field.
    pub left_empty: Plain,
}

impl Assumption {
    /// The value used, in inner units; None if the text isn't a value of the variable.
    pub fn value(&self) -> Option<f64> {
        match &self.content {
            Content::Value(understood) => Some(understood.value),
            Content::Empty => Some(input::inner(self.variable, &self.left_empty).value()),
            Content::Wrong(_) => None,
        }
    }
}

/// A claim test with the user's figures.
#[derive(Clone, Debug)]
pub struct TestedClaim {
    pub claim_test: &'static ClaimTest,
    pub assumptions: Vec<Assumption>,
    pub values: Values,
}

/// The steps of a curve.
const STEPS: usize = 48;

/// The claim's figure as a function of one of its assumptions.
#[derive(Clone, Debug)]
pub struct ClaimCurve {
    pub variable: Variable,
    /// The curve goes from 0 to this value, which stays the same while the user moves the assumption along it.
    pub most: f64,
    /// The values on the curve that the user can choose.
    pub range: InputRange,
    /// The current value of the assumption.
    pub now: f64,
    /// The figure there by the claim's own reading, if it has one.
    pub result: Option<f64>,
    /// The limit that decides whether the claim holds.
    pub limit: f64,
    /// A line for each reading, starting with the claim's own.
    pub lines: Vec<ClaimLine>,
}

/// How the figure of one reading depends on the assumption.
#[derive(Clone, Debug)]
pub struct ClaimLine {
    pub reading: &'static Definition,
    /// Values of the assumption in ascending order, with the figure.
    pub points: Vec<(f64, f64)>,
}

impl ClaimCurve {
    /// The lowest and highest figure to show, which include the claim's own. Anything far above it is cut
    /// off, so that the point where the claim turns remains visible.
    pub fn range(&self) -> (f64, f64) {
        let results = self.lines.iter().flat_map(|line| &line.points);
        let results = results.map(|(_, result)| *result);
        let (low, high) = results.fold((0.0_f64, self.limit), |(low, high), result| {
            (low.min(result), high.max(result))
        });
        let far = 3.0 * self.limit.abs().max(f64::MIN_POSITIVE);
        (low.max(-far).min(self.limit), high.min(far))
    }
}

impl TestedClaim {
    /// Reads the texts, in the order of the claim test's assumptions.
    pub fn new(
        claim_test: &'static ClaimTest,
        texts: &[Rc<str>],
        language: Language,
    ) -> TestedClaim {
        let mut values = Values::default();
        let mut assumptions = Vec::new();
        for (place, (variable, figure)) in claim_test.defaults().iter().enumerate() {
            let text = texts.get(place).cloned().unwrap_or_default();
            let Some(left_empty) = Plain::parse(figure) else {
                continue;
            };
            let assumption = Assumption {
                variable: *variable,
                content: input::content(*variable, &text, language),
                text,
                left_empty,
            };
            values.set(*variable, assumption.value());
            assumptions.push(assumption);
        }
        TestedClaim {
            claim_test,
            assumptions,
            values,
        }
    }

    /// Every way to compute the claim's figure, with its outcome.
    pub fn verdicts(&self) -> Vec<(&'static Definition, Result<Verdict, Problem>)> {
        let readings = self.claim_test.readings();
        readings
            .map(|reading| {
                (
                    reading,
                    test_reading(self.claim_test, reading, &self.values),
                )
            })
            .collect()
    }

    /// What each way to compute the figure says about the claim, where it can be computed.
    pub fn answers(&self) -> Vec<ClaimAnswer> {
        let verdicts = self.verdicts().into_iter();
        let outcomes = verdicts.filter_map(|(_, outcome)| outcome.ok());
        outcomes
            .map(|verdict| self.claim_test.answer(&verdict))
            .collect()
    }

    /// The intermediate figures, which aren't readings of the result.
    pub fn between(&self) -> Vec<(&'static Definition, Result<f64, Problem>)> {
        let main = self.claim_test.formula.main().map(|main| main.result);
        let definitions = self.claim_test.formula.definitions.iter();
        definitions
            .filter(|definition| Some(definition.result) != main)
            .map(|definition| (definition, definition.evaluate(&self.values)))
            .collect()
    }

    /// The value at which the claim starts or stops being true, to the decimals that are shown.
    pub fn turning_point(&self) -> Result<f64, NoSolution> {
        let turn = self.claim_test.turning_point(&self.values)?;
        Ok(self.claim_test.round_turning_point(turn, &self.values))
    }

    /// How the figure of each reading depends on the assumption that decides the claim, if the others stay as
    /// they are; and the limit that decides whether the claim holds. None if nothing can be drawn.
    pub fn curve(&self) -> Option<ClaimCurve> {
        let variable = self.claim_test.turns_on;
        let now = self.values.get(variable).ok()?;
        // It is known even where the figure isn't, and the mark can be moved back from there.
        let limit = self.claim_test.condition.limit(&self.values).ok()?;
        let most = self.farthest(now)?;
        let at = |step: usize| most * step as f64 / STEPS as f64;
        let line = |reading: &'static Definition| {
            let point = |step: usize| {
                let values = self.values.clone().with(variable, at(step));
                let result = reading.evaluate(&values).ok()?;
                result.is_finite().then_some((at(step), result))
            };
            ClaimLine {
                reading,
                points: (0..=STEPS).filter_map(point).collect(),
            }
        };
        let lines: Vec<ClaimLine> = self.claim_test.readings().map(line).collect();
        lines
            .iter()
            .any(|line| line.points.len() > 1)
            .then_some(ClaimCurve {
                variable,
                most,
                range: InputRange::around(variable, most),
                now,
                result: self
                    .claim_test
                    .formula
                    .main()
                    .and_then(|main| main.evaluate(&self.values).ok()),
                limit,
                lines,
            })
    }

    /// How far the curve goes: past the turning point and what is usual, and further only if the user's figure is
    /// beyond that.
    fn farthest(&self, now: f64) -> Option<f64> {
        let variable = self.claim_test.turns_on;
        let one = self
            .assumptions
            .iter()
            .find(|one| one.variable == variable)?;
        let usual = input::inner(variable, &one.left_empty).value();
        let turn = self.turning_point().unwrap_or(usual);
        let mut most = 1.5 * usual.max(turn);
        if !most.is_finite() || most <= 0.0 {
            return None;
        }
        while most < now {
            most *= 2.0;
        }
        Some(most.min(variable.range.1))
    }

    /// The problems to show at the field of that variable: only the first of each definition,
    /// because the others may follow from it.
    pub fn broken_at(&self, variable: Variable) -> Vec<Problem> {
        let mut broken = Vec::new();
        for definition in &self.claim_test.formula.definitions {
            if let Err(problem) = definition.evaluate(&self.values)
                && problem.at() == Some(variable)
                && !broken.contains(&problem)
            {
                broken.push(problem);
            }
        }
        broken
    }

    /// Whether a field contains text that isn't a value.
    pub fn has_wrong_text(&self) -> bool {
        let mut contents = self.assumptions.iter().map(|one| &one.content);
        contents.any(|content| matches!(content, Content::Wrong(_)))
    }

    /// Whether a problem is shown at one of the fields, so that it doesn't need repeating.
    pub fn is_at_field(&self, problem: Problem) -> bool {
        match problem {
            Problem::Missing(_) | Problem::Unusable(_) => true,
            _ => problem
                .at()
                .is_some_and(|at| self.assumptions.iter().any(|one| one.variable == at)),
        }
    }

    /// Whether the fields hold exactly the values of this case.
    pub fn shows(&self, case: &Case) -> bool {
        self.assumptions.iter().all(|one| {
            let figure = case
                .figures
                .iter()
                .find(|(known, _)| *known == one.variable);
            let figure = figure.and_then(|(_, figure)| Plain::parse(figure));
            let figure = figure.map(|figure| input::inner(one.variable, &figure).value());
            figure.is_some() && figure == one.value()
        })
    }

    /// Whether anything was typed.
    pub fn is_touched(&self) -> bool {
        self.assumptions.iter().any(|one| !one.text.is_empty())
    }
}

/// The slot of an assumption: separate from the fields of the metrics, so that claim tests and
/// metrics don't change each other's figures.
pub fn slot(variable: Variable) -> Slot {
    Record::Assumption(variable.id).slot()
}
