//! The spreadsheet face: `=(B2-B3)/B1`, as the user's spreadsheet writes formulas.

use crate::formula::expression::Expr;
use crate::formula::precedence::Rank;
use crate::formula::variable::Variable;

/// How a spreadsheet writes: its decimal sign, what stands between the arguments of a function and
/// the cells of a table, and the names of its functions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notation {
    /// `IF(1.5,A1)`
    #[default]
    Point,
    /// `IF(1,5;A1)`
    Comma,
    /// `ЕСЛИ(1,5;A1)`: Excel in Russian reads no English names.
    Russian,
}

/// The functions in use, in English and in Russian. Source of the latter: the language pack `ruRU`
/// of HyperFormula 3, which follows Excel.
const FUNCTIONS: [(&str, &str); 5] = [
    ("IF", "ЕСЛИ"),
    ("LN", "LN"),
    ("ROUND", "ОКРУГЛ"),
    ("ROUNDUP", "ОКРУГЛВВЕРХ"),
    ("NA", "НД"),
];

impl Notation {
    /// Every notation, as a user meets them.
    pub const ALL: [Notation; 3] = [Notation::Point, Notation::Comma, Notation::Russian];

    /// The code by which a setting knows it: frozen once shipped.
    pub fn id(self) -> &'static str {
        match self {
            Notation::Point => "point",
            Notation::Comma => "comma",
            Notation::Russian => "russian",
        }
    }

    /// The notation of that code.
    pub fn parse(id: &str) -> Option<Notation> {
        Self::ALL.into_iter().find(|notation| notation.id() == id)
    }

    /// What a spreadsheet with that decimal sign writes, its functions bearing their English names.
    pub fn with_decimal(sign: char) -> Notation {
        if sign == ',' {
            Notation::Comma
        } else {
            Notation::Point
        }
    }

    /// What stands between arguments, and between the cells of a table: a sign that no number holds.
    pub fn separator(self) -> char {
        match self {
            Notation::Point => ',',
            Notation::Comma | Notation::Russian => ';',
        }
    }

    /// An example by which a user knows it.
    pub fn example(self) -> String {
        self.function("IF", &[&self.number(1.5), "A1"])
    }

    /// Plain decimal digits as the spreadsheet reads a number.
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

/// The formula with the cell that `cell` names for each variable, beginning with `=`.
///
/// Only functions that every spreadsheet has had for twenty years are used. Where the formula has no
/// value, the cell shows an error of the spreadsheet's own.
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
            Expr::Ceiling(content) => (
                Rank::Factor,
                self.call("ROUNDUP", &[&part(content, Rank::Sum), "0"]),
            ),
            Expr::Series { ratio, terms } => {
                let (q, n) = (part(ratio, Rank::Factor), part(terms, Rank::Factor));
                let sum = format!("(1-{q}^{n})/(1-{q})");
                let sum = self.call("IF", &[&format!("{q}=1"), &n, &sum]);
                // Spreadsheets refuse 0^0, hence the case of no terms.
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
        // ROUND keeps a logarithm that is off by a hair from adding a payment.
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
