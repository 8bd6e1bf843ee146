//! Every figure of all metrics, with each field read only once and each definition evaluated only once.

use crate::calculation::evaluations::Evaluations;
use crate::calculation::field::{Field, FieldSource};
use crate::calculation::input::Content;
use crate::calculation::sampling::{Sampling, read_population};
use crate::calculation::target::Target;
use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, Values};
use crate::formula::period::Period;
use crate::formula::variable::Variable;
use crate::metrics;
use crate::metrics::graph::{self, Derived};
use crate::metrics::metric::Metric;
use crate::words::language::Language;
use crate::workspace::state::Workspace;
use crate::workspace::variant::Variant;
use crate::workspace::variants::{figure_slot, period_slot};

/// What was typed for every metric in one set, and what follows from it.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    language: Language,
    /// The set that the figures belong to; None for the user's own.
    set: Option<Variant>,
    /// The period that the figures are for, if the user named one.
    period: Option<Period>,
    sampling: Sampling,
    /// How many customers a sample is drawn from.
    population: Option<Field>,
    /// The fields of inputs.
    fields: Vec<Field>,
    /// The target of each metric, by the metric's id. No figure is derived from it.
    targets: Vec<(&'static str, Target)>,
    typed: Values,
    derived: Vec<Derived>,
    evaluations: Evaluations,
}

impl Figures {
    /// Reads every field of the user's own figures by the language's conventions, and derives figures along
    /// the graph of the metrics.
    pub fn read(workspace: &Workspace, language: Language) -> Figures {
        Self::read_set(None, None, workspace, language)
    }

    /// The same for a variant; `mine` holds the user's own figures.
    pub fn read_variant(
        variant: Variant,
        mine: &Figures,
        workspace: &Workspace,
        language: Language,
    ) -> Figures {
        let base = (!workspace.starts_empty(variant)).then_some(mine);
        let figures = Self::read_set(Some(variant), base, workspace, language);
        Figures {
            // Sets with the same values have the same results.
            evaluations: mine.evaluations.clone(),
            ..figures
        }
        .derived_anew()
    }

    /// Reads a set; an empty field inherits from the base.
    fn read_set(
        set: Option<Variant>,
        base: Option<&Figures>,
        workspace: &Workspace,
        language: Language,
    ) -> Figures {
        let named = Period::parse(&workspace.text(&period_slot(set)));
        let period = named.or(base.and_then(|base| base.period));
        let source = FieldSource {
            workspace,
            language,
            period,
        };
        let mut fields: Vec<Field> = Vec::new();
        let mut typed = Values::default();
        for input in metrics::all().iter().flat_map(|metric| &metric.inputs) {
            if fields.iter().any(|field| field.name == input.id) {
                continue;
            }
            let mut field = Field::read(*input, input.id, figure_slot(set, input.id), &source);
            let own = base.and_then(|base| Some((base.field(input.id)?, base.period)));
            if let Some((own, named)) = own {
                field.inherit(own, named, &source);
            }
            match &field.counting().content {
                Content::Empty => {}
                Content::Value(understood) => typed.set(*input, Some(understood.value)),
                Content::Wrong(_) => typed.set(*input, None),
            }
            fields.push(field);
        }
        let population = read_population(set, base.and_then(Figures::population), &source);
        let sampling = Sampling::read(workspace, set, base.map(Figures::sampling), &population);
        let target = |metric: &'static Metric| Some((metric.id, Target::read(metric, &source)?));
        let targets = metrics::all().iter().filter_map(target).collect();
        let figures = Figures {
            language,
            set,
            period,
            sampling,
            population: Some(population),
            fields,
            targets,
            typed,
            ..Figures::default()
        };
        match set {
            None => figures.derived_anew(),
            Some(_) => figures,
        }
    }

    /// The set that the figures belong to; None for the user's own.
    pub fn set(&self) -> Option<Variant> {
        self.set
    }

    /// The period that the figures are for, if the user named one.
    pub fn period(&self) -> Option<Period> {
        self.period
    }

    /// Whether the figures come from a sample, and the level of confidence.
    pub fn sampling(&self) -> Sampling {
        self.sampling
    }

    /// The field for how many customers a sample is drawn from.
    pub fn population(&self) -> Option<&Field> {
        self.population.as_ref()
    }

    /// The fields of a metric's form, each with the value derived for it from other metrics.
    pub fn form(&self, metric: &Metric, values: &Values) -> Vec<Field> {
        let field = |input: &Variable| {
            let mut field = self.field(input.id)?.clone();
            field.derived = self.elsewhere(*input, metric, values);
            Some(field)
        };
        metric.inputs.iter().filter_map(field).collect()
    }

    /// The language whose number format the fields were read in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The target of a metric.
    pub fn target(&self, metric: &Metric) -> Option<&Target> {
        let mut targets = self.targets.iter();
        targets.find_map(|(id, target)| (*id == metric.id).then_some(target))
    }

    /// The field of an input by its id; None for an id that no metric has.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The result of a definition, or the first problem that prevents it.
    pub fn evaluate(&self, definition: &Definition, values: &Values) -> Result<f64, Problem> {
        self.evaluations.evaluate(definition, values)
    }

    /// The main result of a metric, regardless of whether its page solves for an unknown.
    pub fn result(&self, metric: &Metric) -> Option<f64> {
        self.evaluate(metric.main()?, &self.values(metric)).ok()
    }

    /// What another metric would give for the variable, even if something was typed for it.
    pub fn elsewhere(
        &self,
        variable: Variable,
        metric: &Metric,
        values: &Values,
    ) -> Option<Derived> {
        graph::derive_elsewhere(variable, metric, |definition| {
            self.evaluate(definition, values)
        })
    }

    /// The figures without what was typed for one variable.
    pub fn without(&self, unknown: Variable) -> Figures {
        let mut typed = self.typed.clone();
        typed.unset(unknown);
        Figures {
            typed,
            ..self.clone()
        }
        .derived_anew()
    }

    /// The figures that a metric's page uses, which don't include its own results.
    pub fn values(&self, metric: &Metric) -> Values {
        usable(&self.typed, &self.derived, metric)
    }

    /// The figures that the page would use if this value was typed for the variable.
    pub fn values_with(&self, metric: &Metric, variable: Variable, value: f64) -> Values {
        let typed = self.typed.clone().with(variable, value);
        let derived = graph::derive(&typed, Definition::evaluate);
        usable(&typed, &derived, metric)
    }

    /// Whether anything was typed for the variable.
    pub fn is_typed(&self, variable: Variable) -> bool {
        self.typed.is_given(variable)
    }

    /// The same with everything derived again from what was typed.
    fn derived_anew(self) -> Figures {
        let derived = graph::derive(&self.typed, |definition, values| {
            self.evaluate(definition, values)
        });
        Figures { derived, ..self }
    }
}

/// What was typed, and what other metrics give for this metric.
fn usable(typed: &Values, derived: &[Derived], metric: &Metric) -> Values {
    let mut values = typed.clone();
    for derived in derived.iter().filter(|one| one.from.id != metric.id) {
        values.set(derived.variable, Some(derived.value));
    }
    values
}
