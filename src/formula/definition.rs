//! A definition: a result, the formula that gives it, and what must hold for it.

use crate::formula::check::Check;
use crate::formula::evaluate::{Problem, Values, evaluate};
use crate::formula::expression::Expr;
use crate::formula::variable::Variable;

/// One way to compute one result. Rivals are further definitions of the same result variable.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// The result's id, followed for a rival by a point and the rival's name.
    pub id: &'static str,
    pub result: Variable,
    /// The formula in its forms: each further form does without a variable of the one before.
    forms: Vec<Form>,
    checks: Vec<Check>,
    reached_by: Option<Variable>,
    concerned: Vec<Variable>,
}

#[derive(Clone, Debug, PartialEq)]
struct Form {
    formula: Expr,
    /// The variables of the formula: a page asks for them at every keystroke.
    variables: Vec<Variable>,
    /// What must hold for this form alone.
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
    /// The definition that the field knows the result by.
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
        }
    }

    /// The formula to use where an optional variable of the forms before it is left out, and what
    /// must hold for this form alone.
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

    /// At whose field to say that a sum never reaches its total.
    pub fn reached_by(mut self, at: Variable) -> Self {
        self.reached_by = Some(at);
        self
    }

    /// What must hold before any form means anything.
    pub fn checked(mut self, checks: impl IntoIterator<Item = Check>) -> Self {
        for check in checks {
            self.concern(&check.variables());
            self.checks.push(check);
        }
        self
    }

    /// The checks that apply to what is given.
    pub fn checks(&self, values: &Values) -> impl Iterator<Item = &Check> {
        self.checks
            .iter()
            .chain(self.best(values).into_iter().flat_map(|form| &form.checks))
    }

    /// Whether this is one of several answers to the same question.
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

    /// Every variable that the result may depend on: those of all forms and of all checks.
    pub fn concerned(&self) -> impl Iterator<Item = Variable> {
        self.concerned.iter().copied()
    }

    /// The variables without which no form can be computed.
    pub fn needs(&self) -> &[Variable] {
        self.forms.last().map_or(&[], |form| &form.variables)
    }

    /// The formula of the form that uses the most of what is given.
    pub fn formula(&self, values: &Values) -> &Expr {
        const NOTHING: &Expr = &Expr::Number(0.0);
        // There is always a form, so the alternative is never taken.
        self.best(values).map_or(NOTHING, |form| &form.formula)
    }

    /// Every check that does not hold, as far as its variables are known.
    pub fn problems(&self, values: &Values) -> Vec<Problem> {
        self.checks(values)
            .filter_map(|check| check.problem(values))
            .collect()
    }

    /// The result in inner units, or the first problem in its way: a broken check before a
    /// missing variable, since a contradiction stays one whatever else is typed.
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
