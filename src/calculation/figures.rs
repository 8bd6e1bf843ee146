//! Every figure that is known, of all pages together. Pure: it compiles and is tested natively.

use crate::calculation::input;
use crate::calculation::input::Content;
use crate::formula::evaluate::Values;
use crate::formula::variable::Variable;
use crate::metrics;
use crate::metrics::graph;
use crate::metrics::graph::Derived;
use crate::metrics::metric::Metric;
use crate::words::language::Language;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// Every figure of every page: what was typed, and what follows from it.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    language: Language,
    typed: Values,
    derived: Vec<Derived>,
}

impl Figures {
    /// Reads every field and follows the graph of the metrics.
    pub fn read(workspace: &Workspace, language: Language) -> Figures {
        let typed = typed(workspace, language);
        let derived = graph::derive(&typed);
        Figures {
            language,
            typed,
            derived,
        }
    }

    /// The language by whose habits the fields were read.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The main result of a metric, asked the usual way round.
    pub fn result(&self, metric: &Metric) -> Option<f64> {
        metric.main()?.evaluate(&self.values(metric)).ok()
    }

    /// The same without what was typed for one variable.
    pub fn without(&self, unknown: Variable) -> Figures {
        let mut typed = self.typed.clone();
        typed.unset(unknown);
        let derived = graph::derive(&typed);
        Figures {
            language: self.language,
            typed,
            derived,
        }
    }

    /// The figures that a metric's page goes by: its own results are not among them.
    pub fn values(&self, metric: &Metric) -> Values {
        let mut values = self.typed.clone();
        for derived in self
            .derived
            .iter()
            .filter(|derived| derived.from.id != metric.id)
        {
            values.set(derived.variable, Some(derived.value));
        }
        values
    }
}

/// What stands in the fields of all metrics.
fn typed(workspace: &Workspace, language: Language) -> Values {
    let mut values = Values::default();
    for input in metrics::all().iter().flat_map(|metric| &metric.inputs) {
        let slot = Slot::field(input.id);
        let text = input::shown_text(*input, &slot, workspace, language);
        match input::content(*input, &text, language) {
            Content::Empty => {}
            Content::Value(understood) => values.set(*input, Some(understood.value)),
            Content::Wrong(_) => values.set(*input, None),
        }
    }
    values
}
