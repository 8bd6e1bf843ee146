//! What the catalogue says about a metric.

use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::period::{Period, PeriodLaw};
use crate::formula::variable::Variable;
use crate::metrics::answer_scale::AnswerScale;
use crate::metrics::chart_spec::ChartSpec;
use crate::metrics::estimate::Estimate;

/// A metric as its page shows it. Its texts are in the language files under the same ids.
#[derive(Clone, Debug)]
pub struct Metric {
    /// The last part of the page's address: frozen once shipped.
    pub id: &'static str,
    /// The inputs, in the order of the form.
    pub inputs: Vec<Variable>,
    /// The first definition is the page's main result; the others are further results, or rivals.
    pub definitions: Vec<Definition>,
    /// The charts for the metric; the first one with enough known values is drawn.
    pub charts: Vec<ChartSpec>,
    /// Further figures for the page's sentence.
    pub mentions: Vec<(Variable, Expr)>,
    /// The scale on which customers answer, if the figures count answers.
    pub scale: Option<AnswerScale>,
    /// Figures that only other metrics use, because this page shows them in another form.
    pub provided: Vec<Definition>,
    /// The results that a sample can estimate, by the ids of their definitions.
    pub estimates: Vec<(&'static str, Estimate)>,
    pub cases: Vec<Case>,
    pub sources: Vec<Source>,
}

/// A worked case: realistic figures, with a name in the language files.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub id: &'static str,
    /// Plain decimals in the units that users read (a share in percent); a variable that is left out stays
    /// empty.
    pub figures: Vec<(Variable, &'static str)>,
    /// The period that the figures belong to, if their name or their size tells.
    pub period: Option<Period>,
}

impl Case {
    /// Figures without a period.
    pub fn new(
        id: &'static str,
        figures: impl IntoIterator<Item = (Variable, &'static str)>,
    ) -> Case {
        Case {
            id,
            figures: figures.into_iter().collect(),
            period: None,
        }
    }

    /// The same with figures that belong to this period.
    pub fn per(self, period: Period) -> Case {
        Case {
            period: Some(period),
            ..self
        }
    }
}

/// Where a statement comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Source {
    /// An item of the inventory of the five guides, such as `g0.k1.f`.
    Guide(&'static str),
    /// A publication, by its key in the language files.
    Literature(&'static str),
}

impl Metric {
    /// The definition with that id: the main one, a further one or a rival.
    pub fn definition(&self, id: &str) -> Option<&Definition> {
        self.definitions
            .iter()
            .find(|definition| definition.id == id)
    }

    /// The main definition.
    pub fn main(&self) -> Option<&Definition> {
        self.definitions.first()
    }

    /// The definitions that can be solved for a variable.
    pub fn solvable(&self, unknown: Variable) -> impl Iterator<Item = &Definition> {
        let definitions = self.definitions.iter();
        definitions.filter(move |definition| definition.variables().contains(&unknown))
    }

    /// The definition that a target on the page is for: the given one. Without one, it is the first that depends
    /// on the unknown that is solved for, or the main one.
    pub fn target(&self, given: &str, unknown: &str) -> Option<&Definition> {
        let unknown = self.input(unknown);
        let fits = |definition: &&Definition| {
            unknown.is_none_or(|unknown| definition.variables().contains(&unknown))
        };
        let definitions = || self.definitions.iter().filter(fits);
        let given = definitions().find(|definition| definition.id == given);
        given.or_else(|| definitions().next())
    }

    /// How a sample estimates the result of a definition, if it can.
    pub fn estimate(&self, definition: &Definition) -> Option<&Estimate> {
        let mut estimates = self.estimates.iter();
        estimates.find_map(|(id, estimate)| (*id == definition.id).then_some(estimate))
    }

    /// The input with that id.
    pub fn input(&self, id: &str) -> Option<Variable> {
        self.inputs.iter().copied().find(|input| input.id == id)
    }

    /// Whether any of its figures belongs to a period: it is a rate, a number of periods, or counted during one.
    pub fn is_of_period(&self) -> bool {
        let results = self.definitions.iter().map(|definition| definition.result);
        let mut variables = self.inputs.iter().copied().chain(results);
        variables.any(|variable| variable.is_of_period())
    }

    /// How the main result is converted to the rate of another period, if it is a share of customers who stay
    /// or leave.
    pub fn rate(&self) -> Option<PeriodLaw> {
        let law = self.main()?.result.per_period;
        law.filter(|law| law.is_of_customers())
    }

    /// Whether the main result can be computed without this input.
    pub fn is_optional(&self, input: Variable) -> bool {
        !self
            .main()
            .is_some_and(|main| main.needs().contains(&input))
    }
}
