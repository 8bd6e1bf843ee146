//! The figures of a demonstration, which a trainer can replace.

use crate::formula::evaluate::{Problem, evaluate};
use crate::formula::variable::{Kind, Variable};
use crate::workshop::demo::{Demo, NOTHING_TO_SHOW, Question};
use crate::workshop::outcome::values_of;

/// The prefix of a key for each set of figures, as for variants.
const SETS: [&str; 4] = ["", "b.", "c.", "d."];

/// One figure, which can be used in several questions.
#[derive(Clone, Debug, PartialEq)]
pub struct DemoFigure {
    /// Its key in links: the id of the variable, preceded by `b.` and so on for later sets.
    pub key: String,
    pub variable: Variable,
    /// In inner units.
    pub value: f64,
    /// The set that it belongs to. Sets are the cases of all questions, counted from 0.
    pub set: usize,
}

/// The problem with some figures that keeps a demonstration from using them, and the set that it is in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetProblem {
    pub set: usize,
    pub problem: Problem,
}

impl Demo {
    /// The figures of this demonstration. Where a later set has the same as the first one, it is the same
    /// figure.
    pub fn figures(&self) -> Vec<DemoFigure> {
        let mut figures: Vec<DemoFigure> = Vec::new();
        for (set, case) in self.sets().enumerate() {
            for (variable, value) in case {
                let is_known = figures.iter().any(|figure| {
                    figure.set == 0 && figure.variable == *variable && figure.value == *value
                });
                if !is_known {
                    let head = SETS.get(set).copied().unwrap_or_default();
                    figures.push(DemoFigure {
                        key: format!("{head}{}", variable.id),
                        variable: *variable,
                        value: *value,
                        set,
                    });
                }
            }
        }
        figures
    }

    /// The same demonstration with other values for [`figures`](Demo::figures), in that order.
    pub fn with_figures(&self, values: &[f64]) -> Demo {
        let known: Vec<DemoFigure> = self.figures();
        let value_in = |set: usize, variable: Variable| {
            let of = |set: usize| {
                let mut all = known.iter().zip(values);
                all.find(|(figure, _)| figure.set == set && figure.variable == variable)
            };
            of(set).or_else(|| of(0)).map(|(_, value)| *value)
        };
        let mut demo = self.clone();
        let cases = demo.questions.iter_mut().flat_map(|one| &mut one.cases);
        for (set, case) in cases.enumerate() {
            for (variable, value) in case {
                *value = value_in(set, *variable).unwrap_or(*value);
            }
        }
        demo
    }

    /// The contradiction between its figures, if there is one.
    pub fn contradiction(&self) -> Option<SetProblem> {
        let questions = self.questions.iter();
        let cases =
            questions.flat_map(|question| question.cases.iter().map(move |case| (question, case)));
        let of_cases = cases.enumerate().find_map(|(set, (question, case))| {
            let values = values_of(case);
            let premise = self
                .premises
                .iter()
                .find_map(|check| check.problem(&values));
            let mut mentions = self.mentions.iter().filter(|_| set == 0);
            let problem = premise
                .or_else(|| question.answer.problem(&values))
                .or_else(|| mentions.find_map(|(_, source)| source.problem(&values)))?;
            Some(SetProblem { set, problem })
        });
        of_cases.or_else(|| self.repetition())
    }

    /// A question that has the figures of an earlier one, and so the same answer.
    fn repetition(&self) -> Option<SetProblem> {
        let mut set = 0;
        for (place, question) in self.questions.iter().enumerate() {
            let mut earlier = self.questions[..place].iter();
            if let Some((at, _)) = question.cases.first().and_then(|case| case.last())
                && earlier.any(|earlier| earlier.cases == question.cases)
            {
                let (code, at) = (NOTHING_TO_SHOW, *at);
                let problem = Problem::Broken { code, at };
                return Some(SetProblem { set, problem });
            }
            set += question.cases.len();
        }
        None
    }

    /// The figures that its texts mention, in the order of the first case, followed by those derived from it.
    pub fn mentioned(&self) -> Vec<(Variable, f64)> {
        let Some(question) = self.questions.first() else {
            return Vec::new();
        };
        let values = question.values();
        let given = question.cases.iter().take(1).flatten().copied();
        let derived = self.mentions.iter();
        let derived =
            derived.filter_map(|(variable, source)| Some((*variable, source.value(&values)?)));
        given.chain(derived).collect()
    }

    /// The question that a set belongs to, and the position of its case there, counted from 0.
    pub fn place_of(&self, set: usize) -> Option<(usize, usize)> {
        let questions = self.questions.iter().enumerate();
        let mut places = questions
            .flat_map(|(place, question)| (0..question.cases.len()).map(move |case| (place, case)));
        places.nth(set)
    }

    /// The figure that is changed at the end, with each of its values and the question that has that value.
    /// Values that allow no answer are left out.
    pub fn varied(&self) -> Option<(Variable, Vec<(f64, Question)>)> {
        let (variable, formulas) = self.vary.as_ref()?;
        let question = self.questions.first()?;
        let before = question.values().get(*variable).ok()?;
        let change = |formula| {
            let value = evaluate(formula, &question.values()).ok()?;
            let value = match variable.kind {
                Kind::Count => value.round(),
                _ => (value * 1e6).round() / 1e6,
            };
            let (least, most) = variable.range;
            let mut changed = self.clone();
            let cases = changed
                .questions
                .iter_mut()
                .take(1)
                .flat_map(|one| &mut one.cases);
            let figures = cases.flatten().filter(|(of, _)| of == variable);
            figures.for_each(|(_, figure)| *figure = value);
            let is_other = value != before && (least..=most).contains(&value);
            let holds = changed.contradiction().is_none();
            (is_other && holds).then(|| Some((value, changed.questions.into_iter().next()?)))?
        };
        Some((*variable, formulas.iter().filter_map(change).collect()))
    }

    fn sets(&self) -> impl Iterator<Item = &Vec<(Variable, f64)>> {
        self.questions.iter().flat_map(|question| &question.cases)
    }
}
