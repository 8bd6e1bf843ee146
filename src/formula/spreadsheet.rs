//! A formula in the notation of the user's spreadsheet: `=(B2-B3)/B1`.

use crate::formula::expression::Expr;
use crate::formula::precedence::Rank;
use crate::formula::variable::Variable;

/// The notation of a spreadsheet: its decimal sign, the separator between function arguments and
/// between table cells, and its function names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notation {
    /// `IF(1.5,A1)`
    #[default]
    Point,
    /// `IF(1,5;A1)`
    Comma,
    /// `ЕСЛИ(1,5;A1)`: Excel in Russian doesn't accept English function names.
    Russian,
}

/// The functions used, in English and in Russian. Source for the Russian names: the language pack
/// `ruRU` of HyperFormula 3, which follows Excel.
const FUNCTIONS: [(&str, &str); 5] = [
    ("IF", "ЕСЛИ"),
    ("LN", "LN"),
    ("ROUND", "ОКРУГЛ"),
    ("ROUNDUP", "ОКРУГЛВВЕРХ"),
    ("NA", "НД"),
];

impl Notation {
    /// Every notation, in the order shown to users.
    pub const ALL: [Notation; 3] = [Notation::Point, Notation::Comma, Notation::Russian];

    /// The code stored for this setting: frozen once shipped.
    pub fn id(self) -> &'static str {
        match self {
            Notation::Point => "point",
            Notation::Comma => "comma",
            Notation::Russian => "russian",
        }
    }

    /// The notation with that code.
    pub fn parse(id: &str) -> Option<Notation> {
        Self::ALL.into_iter().find(|notation| notation.id() == id)
    }

    /// The notation of a spreadsheet with that decimal sign and English function names.
    pub fn with_decimal(sign: char) -> Notation {
        if sign == ',' {
            Notation::Comma
        } else {
            Notation::Point
        }
    }

    /// The separator between arguments and between table cells: a character that no number contains.
    pub fn separator(self) -> char {
        match self {
            Notation::Point => ',',
            Notation::Comma | Notation::Russian => ';',
        }
    }

    /// An example that lets users recognise the notation.
    pub fn example(self) -> String {
        self.function("IF", &[&self.number(1.5), "A1"])
    }

    /// Plain decimal digits in the form that the spreadsheet reads as a number.
    pub fn digits(self, plain: &str) -> String {
        match self {
            Notation::Point => plain.to_owned(),
            Notation::Comma | Notation::Russian => plain.replace('.', ","),
        }
    }

    fn number(self, number: f64) -> String {
        self.digits(&number.to_string())
    }

    fn function(self, name: &str, arguments: &[&str]) -> String {
        let known = FUNCTIONS.iter().find(|(english, _)| *english == name);
        let name = match (self, known) {
            (Notation::Russian, Some((_, russian))) => russian,
            _ => name,
        };
        format!("{name}({})", arguments.join(&self.separator().to_string()))
    }
}

/// The formula, starting with `=`, with the cell that `cell` returns for each variable.
///
/// Uses only functions that every spreadsheet has had for twenty years. If the formula has no value,
/// the cell shows one of the spreadsheet's own errors.
pub fn spreadsheet(expr: &Expr, notation: Notation, cell: &dyn Fn(Variable) -> String) -> String {
    let writer = Writer { notation, cell };
    format!("={}", writer.write(expr, Rank::Sum))
}

struct Writer<'a> {
    notation: Notation,
    cell: &'a dyn Fn(Variable) -> String,
}

impl Writer<'_> {
    fn write(&self, expr: &Expr, place: Rank) -> String {
        let part = |part: &Expr, place: Rank| self.write(part, place);
        let (rank, line) = match expr {
            Expr::Number(number) => (Rank::Factor, self.notation.number(*number)),
            Expr::Variable(variable) => (Rank::Factor, (self.cell)(*variable)),
            Expr::Named(_, content) => return part(content, place),
            Expr::Sum(left, right) => (
                Rank::Sum,
                format!("{}+{}", part(left, Rank::Sum), part(right, Rank::Sum)),
            ),
            Expr::Difference(left, right) => (
                Rank::Sum,
                format!("{}-{}", part(left, Rank::Sum), part(right, Rank::Product)),
            ),
            Expr::Product(left, right) => (
                Rank::Product,
                format!(
                    "{}*{}",
                    part(left, Rank::Product),
                    part(right, Rank::Factor)
                ),
            ),
            Expr::Quotient(left, right) => (
                Rank::Product,
                format!(
                    "{}/{}",
                    part(left, Rank::Product),
                    part(right, Rank::Factor)
                ),
            ),
            Expr::Power(base, exponent) => {
                let place = Rank::Factor;
                let (base, power) = (part(base, place), part(exponent, place));
                let line = format!("{base}^{power}");
                match **exponent {
                    // Spreadsheets reject 0^0, so an exponent that can be zero is a separate case.
                    Expr::Variable(_) => (
                        Rank::Factor,
                        self.call("IF", &[&format!("{power}=0"), "1", &line]),
                    ),
                    _ => (Rank::Power, line),
                }
            }
            Expr::Logarithm(content) => {
                (Rank::Factor, self.call("LN", &[&part(content, Rank::Sum)]))
            }
            Expr::Ceiling(content) => (
                Rank::Factor,
                self.call("ROUNDUP", &[&part(content, Rank::Sum), "0"]),
            ),
            Expr::Series { ratio, terms } => {
                let (q, n) = (part(ratio, Rank::Factor), part(terms, Rank::Factor));
                let sum = format!("(1-{q}^{n})/(1-{q})");
                let sum = self.call("IF", &[&format!("{q}=1"), &n, &sum]);
                // Spreadsheets reject 0^0, so zero terms is a separate case.
                (
                    Rank::Factor,
                    self.call("IF", &[&format!("{n}=0"), "0", &sum]),
                )
            }
            Expr::TermsToReach { total, ratio } => {
                let (a, q) = (part(total, Rank::Factor), part(ratio, Rank::Factor));
                (Rank::Factor, self.terms_to_reach(&a, &q))
            }
        };
        if rank < place {
            format!("({line})")
        } else {
            line
        }
    }

    fn terms_to_reach(&self, a: &str, q: &str) -> String {
        let ln = |content: String| self.call("LN", &[&content]);
        let terms = format!("{}/{}", ln(format!("1-{a}*(1-{q})")), ln(q.to_owned()));
        let terms = self.call("IF", &[&format!("{q}=1"), a, &terms]);
        // ROUND prevents a slightly inexact logarithm from adding a payment.
        let count = self.call("ROUND", &[&terms, "9"]);
        let count = self.call("ROUNDUP", &[&count, "0"]);
        let never = self.call("NA", &[]);
        let later = self.call("IF", &[&format!("{a}*(1-{q})>=1"), &never, &count]);
        let later = self.call("IF", &[&format!("{a}<=1"), "1", &later]);
        self.call("IF", &[&format!("{a}<=0"), "0", &later])
    }

    fn call(&self, name: &str, arguments: &[&str]) -> String {
        self.notation.function(name, arguments)
    }
}
