//! A definition: a result, the formula for it, and the checks it must pass.

use crate::formula::check::Check;
use crate::formula::evaluate::{Problem, Values, evaluate};
use crate::formula::expression::Expr;
use crate::formula::variable::Variable;

/// One way to compute one result. Rivals are other definitions of the same result variable.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// The result's id; for a rival, followed by a dot and the rival's name.
    pub id: &'static str,
    pub result: Variable,
    /// The forms of the formula, each without a variable that the previous one uses.
    forms: Vec<Form>,
    checks: Vec<Check>,
    reached_by: Option<Variable>,
    better_for: Option<Variable>,
    concerned: Vec<Variable>,
}

#[derive(Clone, Debug, PartialEq)]
struct Form {
    formula: Expr,
    /// The variables of the formula, kept because a page needs them at every keystroke.
    variables: Vec<Variable>,
    /// Checks for this form only.
    checks: Vec<Check>,
}

impl Form {
    fn new(formula: Expr, checks: Vec<Check>) -> Self {
        let variables = formula.variables();
        Form {
            formula,
            variables,
            checks,
        }
    }
}

impl Definition {
    /// The standard definition of the result.
    pub fn new(result: Variable, formula: impl Into<Expr>) -> Self {
        Self::rival(result.id, result, formula)
    }

    /// A rival definition, named `<result>.<rival>`.
    pub fn rival(id: &'static str, result: Variable, formula: impl Into<Expr>) -> Self {
        let form = Form::new(formula.into(), Vec::new());
        Self {
            id,
            result,
            concerned: form.variables.clone(),
            forms: vec![form],
            checks: Vec::new(),
            reached_by: None,
            better_for: None,
        }
    }

    /// The formula to use when an optional variable of the earlier forms isn't given, with the checks
    /// for this form only.
    pub fn otherwise(
        mut self,
        formula: impl Into<Expr>,
        checks: impl IntoIterator<Item = Check>,
    ) -> Self {
        let form = Form::new(formula.into(), checks.into_iter().collect());
        self.concern(&form.variables);
        for check in &form.checks {
            self.concern(&check.variables());
        }
        self.forms.push(form);
        self
    }

    /// The variable whose field reports that a sum never reaches its total.
    pub fn reached_by(mut self, at: Variable) -> Self {
        self.reached_by = Some(at);
        self
    }

    /// Makes the result the better figure for that variable: other metrics use it for the variable whenever
    /// it can be computed.
    pub fn better_for(mut self, variable: Variable) -> Self {
        self.better_for = Some(variable);
        self
    }

    /// Whether the result is the better figure for another variable.
    pub fn is_better(&self) -> bool {
        self.better_for.is_some()
    }

    /// The variable for which other metrics use the result; None for a rival that isn't a better figure.
    pub fn feeds(&self) -> Option<Variable> {
        let own = (!self.is_rival()).then_some(self.result);
        self.better_for.or(own)
    }

    /// Checks that apply to every form.
    pub fn checked(mut self, checks: impl IntoIterator<Item = Check>) -> Self {
        for check in checks {
            self.concern(&check.variables());
            self.checks.push(check);
        }
        self
    }

    /// The checks that apply to the given values.
    pub fn checks(&self, values: &Values) -> impl Iterator<Item = &Check> {
        self.checks
            .iter()
            .chain(self.best(values).into_iter().flat_map(|form| &form.checks))
    }

    /// Whether this is one of several definitions of the same result.
    pub fn is_rival(&self) -> bool {
        self.id != self.result.id
    }

    /// Every variable that any form uses.
    pub fn variables(&self) -> Vec<Variable> {
        let mut found: Vec<Variable> = Vec::new();
        for variable in self.forms.iter().flat_map(|form| &form.variables) {
            if !found.contains(variable) {
                found.push(*variable);
            }
        }
        found
    }

    /// Every variable that the result can depend on: those of all forms and all checks.
    pub fn concerned(&self) -> impl Iterator<Item = Variable> {
        self.concerned.iter().copied()
    }

    /// The variables that every form needs.
    pub fn needs(&self) -> &[Variable] {
        self.forms.last().map_or(&[], |form| &form.variables)
    }

    /// The formula of the form that uses the most of the given values.
    pub fn formula(&self, values: &Values) -> &Expr {
        const NOTHING: &Expr = &Expr::Number(0.0);
        // There is always a form, so the fallback is never used.
        self.best(values).map_or(NOTHING, |form| &form.formula)
    }

    /// Every check that fails, as far as its variables are known.
    pub fn problems(&self, values: &Values) -> Vec<Problem> {
        self.checks(values)
            .filter_map(|check| check.problem(values))
            .collect()
    }

    /// The result in inner units, or the first problem that prevents it. A broken check comes before a
    /// missing variable, because a contradiction remains whatever else is typed.
    pub fn evaluate(&self, values: &Values) -> Result<f64, Problem> {
        match self.problems(values).first() {
            Some(problem) => Err(*problem),
            None => evaluate(self.formula(values), values).map_err(|problem| match problem {
                Problem::NeverReached { .. } => Problem::NeverReached {
                    at: self.reached_by,
                },
                _ => problem,
            }),
        }
    }

    fn concern(&mut self, variables: &[Variable]) {
        for variable in variables {
            if !self.concerned.contains(variable) {
                self.concerned.push(*variable);
            }
        }
    }

    fn best(&self, values: &Values) -> Option<&Form> {
        let needs = self.needs();
        let fits = |form: &&Form| {
            let mut variables = form.variables.iter();
            variables.all(|v| values.is_given(*v) || needs.contains(v))
        };
        self.forms.iter().find(fits)
    }
}
