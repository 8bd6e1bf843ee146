//! The calculation of a metric's page: every field is read, and every result is computed or its problem
//! reported. Pure, so it is tested natively.

use std::borrow::Cow;
use std::rc::Rc;

use crate::calculation::field::Field;
use crate::calculation::figure_sets::FigureSets;
use crate::calculation::figures::Figures;
use crate::calculation::input::Content;
use crate::calculation::margin::Margin;
use crate::calculation::target::{Change, Target};
use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, Values};
use crate::formula::period::Period;
use crate::formula::solve::NoSolution;
use crate::formula::variable::Variable;
use crate::guides::rules::ordering::sort_by_key;
use crate::metrics::metric::{Case, Metric};
use crate::words::language::Language;
use crate::words::number::Plain;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;
use crate::workspace::variant::key_in;

/// A page that solves for an unknown.
#[derive(Clone, Debug)]
pub struct Solving {
    pub unknown: Variable,
    pub definition: &'static Definition,
    /// The field in which the result is given.
    pub given: Field,
    pub outcome: Result<f64, NoSolution>,
}

/// The calculation of a metric's page.
#[derive(Clone, Debug)]
pub struct Calculation {
    pub metric: &'static Metric,
    /// The inputs; while solving, all but the unknown.
    pub fields: Vec<Field>,
    /// Every known figure: typed, derived from other metrics, or solved for and rounded.
    pub values: Values,
    pub solving: Option<Solving>,
    pub target: Option<Target>,
    /// The period that the figures are for, if the user named one.
    pub period: Option<Period>,
    /// The figures of all metrics in the current set.
    figures: Rc<Figures>,
    /// All sets.
    sets: FigureSets,
}

impl Calculation {
    /// Computes the page from the figures of the current set.
    pub fn new(metric: &'static Metric, workspace: &Workspace, sets: &FigureSets) -> Calculation {
        let figures = sets.current();
        let unknown = metric.input(&workspace.text(&Slot::Unknown(metric.id)));
        let mut values = figures.values(metric);
        if let Some(unknown) = unknown {
            values = figures.without(unknown).values(metric);
            values.unset(unknown);
        }
        let mut fields = figures.form(metric, &values);
        fields.retain(|field| Some(field.variable) != unknown);
        let target = figures.target(metric).cloned();
        let solving = unknown
            .zip(target.clone())
            .map(|(unknown, target)| Solving {
                unknown,
                definition: target.definition,
                outcome: target.solve(unknown, &values),
                given: target.field,
            });
        if let Some((solving, target)) = solving.as_ref().zip(target.as_ref())
            && let Ok(exact) = solving.outcome
        {
            let rounded = target.round(solving.unknown, exact, &figures.values(metric));
            let found = rounded.map_or(exact, |found| found.value);
            values.set(solving.unknown, Some(found));
        }
        Calculation {
            metric,
            fields,
            values,
            solving,
            target,
            period: figures.period(),
            figures: figures.clone(),
            sets: sets.clone(),
        }
    }

    /// The slot of each input's figure, including the unknown's.
    pub fn slots(&self) -> Rc<[(Variable, Slot)]> {
        let inputs = self.metric.inputs.iter();
        let slot = |input: &Variable| Some((*input, self.figures.field(input.id)?.slot.clone()));
        inputs.filter_map(slot).collect()
    }

    /// The result of one of the page's definitions, or the first problem that prevents it.
    pub fn result(&self, definition: &Definition) -> Result<f64, Problem> {
        self.figures.evaluate(definition, &self.values)
    }

    /// The same with what was typed for the unknown, if the page solves for one.
    pub fn today(&self, definition: &Definition) -> Result<f64, Problem> {
        let values = self.figures.values(self.metric);
        self.figures.evaluate(definition, &values)
    }

    /// The interval around a result; None unless the figures are a sample, and while solving, because the
    /// result is then only wished for.
    pub fn margin(&self, definition: &Definition) -> Option<Margin> {
        let is_found = self.solving.is_none();
        is_found.then(|| self.figures.margin(self.metric, definition))?
    }

    /// The figures of the page if this value were typed for the variable, with everything derived from it.
    pub fn values_with(&self, variable: Variable, value: f64) -> Values {
        self.figures.values_with(self.metric, variable, value)
    }

    /// Whether anything was typed for the variable.
    pub fn is_typed(&self, variable: Variable) -> bool {
        self.figures.is_typed(variable)
    }

    /// The definition of the large figure: the one that is solved, or the main one.
    pub fn leading(&self) -> Option<&'static Definition> {
        match &self.solving {
            Some(solving) => Some(solving.definition),
            None => self.metric.main(),
        }
    }

    /// The large figure, or the problem that prevents it. None if an input is merely missing.
    pub fn answer(&self) -> Option<Result<f64, Problem>> {
        let result = match &self.solving {
            Some(solving) => match solving.outcome {
                Ok(found) => Ok(found),
                Err(NoSolution::Problem(problem)) => Err(problem),
                Err(_) => return None,
            },
            None => self.result(self.leading()?),
        };
        match result {
            Err(Problem::Missing(_) | Problem::Unusable(_)) => None,
            result => Some(result),
        }
    }

    /// Whether no value of the unknown gives the given result, or every value does.
    pub fn is_unsolvable(&self) -> bool {
        let outcome = self.solving.as_ref().map(|solving| &solving.outcome);
        matches!(
            outcome,
            Some(Err(NoSolution::OutOfReach { .. } | NoSolution::Anything))
        )
    }

    /// What each input would have to be to reach the target, if the others stay as they are; empty without a
    /// target.
    pub fn changes(&self) -> Vec<Change> {
        let Some(target) = &self.target else {
            return Vec::new();
        };
        if !matches!(target.field.content, Content::Value(_)) {
            return Vec::new();
        }
        let values = self.figures.values(self.metric);
        let uses = target.definition.variables();
        let inputs = self
            .metric
            .inputs
            .iter()
            .filter(|input| uses.contains(input));
        inputs.map(|input| target.change(*input, &values)).collect()
    }

    /// The value of the unknown as it is shown: a count is rounded on the side that reaches the target.
    pub fn found(&self) -> Option<f64> {
        let solving = self.solving.as_ref()?;
        solving.outcome.ok()?;
        self.values.get(solving.unknown).ok()
    }

    /// The inputs that are still missing for the large figure.
    pub fn missing(&self) -> Vec<Variable> {
        let Some(leading) = self.leading() else {
            return Vec::new();
        };
        let mut missing: Vec<Variable> = leading
            .formula(&self.values)
            .variables()
            .into_iter()
            .filter(|v| !self.values.is_given(*v) && !self.is_unknown(*v))
            .collect();
        // In the order of the fields.
        let inputs = &self.metric.inputs;
        sort_by_key(&mut missing, |variable| {
            let place = inputs.iter().position(|input| input == variable);
            (place.map_or(-1, |place| place as i64), "")
        });
        if let Some(solving) = &self.solving
            && solving.given.content == Content::Empty
        {
            missing.push(solving.given.variable);
        }
        missing
    }

    /// The problems that are shown at the field of that variable. Problems of rival definitions aren't among
    /// them, because they are shown with the rival, unless the rival is the leading one.
    pub fn broken_at(&self, variable: Variable) -> Vec<Problem> {
        let leading = self.leading().map(|leading| leading.id);
        let definitions = self.metric.definitions.iter();
        let mut broken = Vec::new();
        for definition in definitions.filter(|d| !d.is_rival() || Some(d.id) == leading) {
            let mut problems = definition.problems(&self.values);
            problems.extend(self.result(definition).err());
            for problem in problems {
                if problem.at() == Some(variable) && !broken.contains(&problem) {
                    broken.push(problem);
                }
            }
        }
        broken
    }

    /// The other definitions without a result whose reason, shown with them, concerns this input.
    pub fn results_told_of(&self, variable: Variable) -> impl Iterator<Item = &'static Definition> {
        self.others().filter_map(move |(definition, result)| {
            let problem = result.err()?;
            let is_concerned = match (problem, problem.at()) {
                (Problem::Missing(_) | Problem::Unusable(_), _) => false,
                (_, Some(at)) => at == variable && !self.broken_at(at).contains(&problem),
                (_, None) => definition.variables().contains(&variable),
            };
            is_concerned.then_some(definition)
        })
    }

    /// Every other definition with its result, in the order of the catalogue.
    pub fn others(&self) -> impl Iterator<Item = (&'static Definition, Result<f64, Problem>)> {
        let leading = self.leading().map(|leading| leading.id);
        self.metric
            .definitions
            .iter()
            .filter(move |definition| Some(definition.id) != leading)
            .map(|definition| (definition, self.result(definition)))
    }

    /// Whether the fields hold exactly this case, and not for another period.
    pub fn shows(&self, case: &Case, language: Language) -> bool {
        let period = self.sets.current().period().or(case.period);
        self.solving.is_none()
            && (case.period.is_none() || case.period == period)
            && self
                .fields
                .iter()
                .all(|field| field.text.as_ref() == text_in(case, field.variable, language))
    }

    /// Whether nothing was typed or chosen on this page.
    pub fn is_untouched(&self) -> bool {
        let target = self.target.iter().map(|target| &target.field);
        let mut fields = self.fields.iter().chain(target);
        self.solving.is_none() && fields.all(|field| field.text.is_empty())
    }

    /// The figures of every set.
    pub fn sets(&self) -> &FigureSets {
        &self.sets
    }

    /// The key of one of the page's results in links and on the page: with the letter of the variant
    /// before it, if the page shows one.
    pub fn key(&self, id: &'static str) -> Cow<'static, str> {
        key_in(self.sets.current_set(), id)
    }

    fn is_unknown(&self, variable: Variable) -> bool {
        self.solving
            .as_ref()
            .is_some_and(|solving| solving.unknown == variable)
    }
}

/// What a case puts into the field of a variable.
pub fn text_in(case: &Case, variable: Variable, language: Language) -> String {
    let figure = case.figures.iter().find(|(known, _)| *known == variable);
    figure
        .and_then(|(_, figure)| Plain::parse(figure))
        .map(|n| n.typed(language))
        .unwrap_or_default()
}
