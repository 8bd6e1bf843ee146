//! Expressions: the results of operators on variables.

use std::ops::{Add, Div, Mul, Sub};

use crate::formula::variable::Variable;

/// A formula as a tree, built with `+ - * /` on variables, numbers and other expressions:
///
/// ```
/// use loyalty_lab::formula::variable::{Meaning, Variable};
/// const START: Variable = Variable::new(&Meaning::count("start", "S"));
/// const END: Variable = Variable::new(&Meaning::count("end", "E"));
/// const NEW: Variable = Variable::new(&Meaning::count("new", "N"));
/// let retention = (END - NEW) / START;
/// assert_eq!(loyalty_lab::formula::text::text(&retention), "(E − N) ÷ S");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    Number(f64),
    Variable(Variable),
    /// An expression with its own name: written as its symbol, computed from its content.
    Named(Variable, Box<Expr>),
    Sum(Box<Expr>, Box<Expr>),
    Difference(Box<Expr>, Box<Expr>),
    Product(Box<Expr>, Box<Expr>),
    Quotient(Box<Expr>, Box<Expr>),
    /// base^exponent. The base is not negative; 0^0 counts as 1.
    Power(Box<Expr>, Box<Expr>),
    /// The natural logarithm of the content, which must be above zero.
    Logarithm(Box<Expr>),
    /// The smallest whole number that is not below the content.
    Ceiling(Box<Expr>),
    /// The first `terms` terms of a geometric series that starts with 1: Σ ratio^t for t from 0 to terms − 1.
    /// The ratio is not negative.
    Series {
        ratio: Box<Expr>,
        terms: Box<Expr>,
    },
    /// The smallest number of terms with which that series reaches `total`.
    TermsToReach {
        total: Box<Expr>,
        ratio: Box<Expr>,
    },
}

impl Expr {
    /// ⌈self⌉, the smallest whole number that is not below it.
    pub fn ceiling(self) -> Expr {
        Expr::Ceiling(Box::new(self))
    }

    /// self^exponent
    pub fn power(self, exponent: impl Into<Expr>) -> Expr {
        join(Expr::Power, self, exponent.into())
    }

    /// ln self
    pub fn logarithm(self) -> Expr {
        Expr::Logarithm(Box::new(self))
    }

    /// Every variable that the value depends on, each once, in order of first appearance.
    pub fn variables(&self) -> Vec<Variable> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }

    fn collect(&self, found: &mut Vec<Variable>) {
        if let Expr::Variable(variable) = self
            && !found.contains(variable)
        {
            found.push(*variable);
        }
        for part in self.parts() {
            part.collect(found);
        }
    }

    fn parts(&self) -> Vec<&Expr> {
        match self {
            Expr::Number(_) | Expr::Variable(_) => vec![],
            Expr::Named(_, content) | Expr::Ceiling(content) | Expr::Logarithm(content) => {
                vec![content]
            }
            Expr::Sum(left, right)
            | Expr::Difference(left, right)
            | Expr::Product(left, right)
            | Expr::Quotient(left, right)
            | Expr::Power(left, right) => vec![left, right],
            Expr::Series { ratio, terms } => vec![ratio, terms],
            Expr::TermsToReach { total, ratio } => vec![total, ratio],
        }
    }
}

impl Variable {
    /// Gives a part of a formula its own name: `CAC.means(SPEND / NEW)`.
    pub fn means(self, content: Expr) -> Expr {
        Expr::Named(self, Box::new(content))
    }
}

/// Σ ratio^t for t from 0 to terms − 1.
pub fn series(ratio: impl Into<Expr>, terms: impl Into<Expr>) -> Expr {
    Expr::Series {
        ratio: Box::new(ratio.into()),
        terms: Box::new(terms.into()),
    }
}

/// The last exponent of a series with n + 1 terms, which is n.
pub(crate) fn last_power(terms: &Expr) -> Option<&Expr> {
    match terms {
        Expr::Sum(last, one) if **one == Expr::Number(1.0) => Some(last),
        _ => None,
    }
}

/// The smallest k with Σ ratio^t ≥ total, t from 0 to k − 1.
pub fn terms_to_reach(total: impl Into<Expr>, ratio: impl Into<Expr>) -> Expr {
    Expr::TermsToReach {
        total: Box::new(total.into()),
        ratio: Box::new(ratio.into()),
    }
}

impl From<Variable> for Expr {
    fn from(variable: Variable) -> Expr {
        Expr::Variable(variable)
    }
}

impl From<f64> for Expr {
    fn from(number: f64) -> Expr {
        Expr::Number(number)
    }
}

/// Makes `+ - * /` work between expressions, variables and numbers.
macro_rules! operator {
    ($trait:ident, $method:ident, $node:ident) => {
        operator!($trait, $method, $node, Expr);
        operator!($trait, $method, $node, Variable);
        operator!($trait, $method, $node, f64, Expr);
        operator!($trait, $method, $node, f64, Variable);
    };
    ($trait:ident, $method:ident, $node:ident, $left:ty) => {
        impl<R: Into<Expr>> $trait<R> for $left {
            type Output = Expr;
            fn $method(self, right: R) -> Expr {
                join(Expr::$node, self.into(), right.into())
            }
        }
    };
    ($trait:ident, $method:ident, $node:ident, $left:ty, $right:ty) => {
        impl $trait<$right> for $left {
            type Output = Expr;
            fn $method(self, right: $right) -> Expr {
                join(Expr::$node, self.into(), right.into())
            }
        }
    };
}

/// Not inlined, so that a formula compiles to a few calls.
#[inline(never)]
fn join(node: fn(Box<Expr>, Box<Expr>) -> Expr, left: Expr, right: Expr) -> Expr {
    node(Box::new(left), Box::new(right))
}

operator!(Add, add, Sum);
operator!(Sub, sub, Difference);
operator!(Mul, mul, Product);
operator!(Div, div, Quotient);
