//! The texts and figures of a page, in the current language and currency.

use std::rc::Rc;

use yew::AttrValue;

use crate::browser::intl;
use crate::browser::intl::Style;
use crate::formula::period::Period;
use crate::formula::precision::{is_tiny, round_as_shown, usual_decimals};
use crate::formula::spreadsheet::Notation;
use crate::formula::variable::Kind;
use crate::guides::rules::filter::is_date;
use crate::links::link_context::LinkContext;
use crate::links::page::Page;
use crate::metrics::metric::Metric;
use crate::words::argument::{Argument, Numbers};
use crate::words::language::Language;
use crate::words::messages::Messages;
use crate::words::number::Plain;

/// Everything a page needs to write its texts. Cheap to clone and compare.
#[derive(Clone)]
pub struct Localizer {
    pub messages: Rc<Messages>,
    pub language: Language,
    pub currency: Rc<str>,
    /// The period that durations are counted in.
    pub period: Option<Period>,
    /// How the user's spreadsheet writes formulas and tables.
    pub notation: Notation,
    /// What links to other pages carry.
    pub links: Rc<LinkContext>,
}

impl PartialEq for Localizer {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.messages, &other.messages)
            && self.language == other.language
            && self.currency == other.currency
            && self.notation == other.notation
            && self.period == other.period
            && self.links == other.links
    }
}

/// The arguments of a message.
pub type Arguments = Vec<(&'static str, Argument)>;

impl Localizer {
    /// The message with that key.
    pub fn text(&self, key: &str) -> AttrValue {
        AttrValue::from(self.messages.text(key))
    }

    /// The message with that key, with its arguments filled in.
    pub fn with(&self, key: &str, arguments: &[(&'static str, Argument)]) -> String {
        let tag = self.language.tag();
        let numbers = Numbers {
            write: &|number| intl::write(tag, &Style::Decimal { decimals: 2 }, number),
            form: &|number| intl::plural_form(tag, number),
        };
        self.messages.with(key, arguments, numbers)
    }

    /// The address of a page, with a guest's records if the page accepts records.
    pub fn link_to(&self, page: &Page) -> AttrValue {
        self.links.to(page).into()
    }

    /// The address of a page with the user's own work.
    pub fn link_to_own(&self, page: &Page) -> AttrValue {
        self.links.to_own(page).into()
    }

    /// The name of a variable, a definition or a result, by its id.
    pub fn label(&self, id: &str) -> AttrValue {
        self.text(&format!("variable-{}", id.replace('.', "-")))
    }

    /// The name of a definition, to tell it apart from its rivals.
    pub fn definition(&self, id: &str) -> AttrValue {
        self.text(&format!("definition-{}", id.replace('.', "-")))
    }

    pub fn metric(&self, metric: &Metric, part: &str) -> AttrValue {
        self.text(&format!("metric-{}{part}", metric.id))
    }

    /// A figure in the format of its kind, without units that need a word.
    pub fn figure(&self, kind: Kind, value: f64) -> String {
        self.fine_figure(kind, value, 0)
    }

    /// The same with this many more decimals than usual; see [`precision`](crate::formula::precision).
    pub fn fine_figure(&self, kind: Kind, value: f64, extra: u8) -> String {
        let digits = 2 + extra;
        let currency = || self.currency.to_string();
        let style = match (kind, is_tiny(kind, value)) {
            (Kind::Money, true) => Style::MoneySignificant {
                currency: currency(),
                digits,
            },
            (Kind::Share | Kind::PercentagePoints, true) => Style::PercentSignificant { digits },
            (_, true) => Style::Significant { digits },
            (Kind::Count | Kind::Ratio | Kind::Duration, false) => Style::Decimal {
                decimals: usual_decimals(kind, value) as u8 + extra,
            },
            (Kind::Money, false) if extra == 0 => Style::Money {
                currency: currency(),
            },
            (Kind::Money, false) => Style::FineMoney {
                currency: currency(),
                decimals: 2 + extra,
            },
            (Kind::Share | Kind::PercentagePoints, false) => Style::Percent {
                decimals: 2 + extra,
            },
            (Kind::Points, false) => Style::Signed {
                decimals: 1 + extra,
            },
        };
        intl::write(self.language.tag(), &style, value)
    }

    /// The same with at most this many decimals, when fewer would hide a difference.
    pub fn finer(&self, kind: Kind, value: f64, decimals: u8) -> String {
        let write = |style: Style, value: f64| intl::write(self.language.tag(), &style, value);
        match kind {
            Kind::Share => write(Style::Percent { decimals }, value),
            Kind::PercentagePoints => {
                let points = value * 100.0;
                let shown = write(Style::Decimal { decimals }, points);
                let arguments = [("number", points.into()), ("shown", shown.into())];
                self.with("percentage-points", &arguments)
            }
            Kind::Points => write(Style::Signed { decimals }, value),
            _ => write(Style::Decimal { decimals }, value),
        }
    }

    /// The same with exactly this many decimals, for figures that aren't known more precisely: a zero at the end says
    /// how precisely, as in "between 4.0 and 4.2".
    pub fn rounded_figure(&self, kind: Kind, value: f64, decimals: u8) -> String {
        let style = match kind {
            Kind::Share | Kind::PercentagePoints => Style::FixedPercent { decimals },
            Kind::Points => Style::FixedSigned { decimals },
            _ => Style::FixedDecimal { decimals },
        };
        intl::write(self.language.tag(), &style, value)
    }

    /// A figure in the form that users read, with its unit.
    pub fn spoken(&self, kind: Kind, value: f64) -> String {
        match kind {
            Kind::Duration => self.duration_with_years(value),
            Kind::PercentagePoints => self.points("percentage-points", value * 100.0),
            _ => self.figure(kind, value),
        }
    }

    /// The same with this many decimals, for figures that aren't known more precisely.
    pub fn spoken_rounded(&self, kind: Kind, value: f64, decimals: u8) -> String {
        match kind {
            Kind::Duration => {
                let scale = 10_f64.powi(i32::from(decimals));
                self.duration(self.period, (value * scale).round() / scale)
            }
            _ => self.rounded_figure(kind, value, decimals),
        }
    }

    /// An amount without decimals.
    pub fn whole_money(&self, value: f64) -> String {
        let style = Style::FineMoney {
            currency: self.currency.to_string(),
            decimals: 0,
        };
        intl::write(self.language.tag(), &style, value)
    }

    /// A share as a percentage with two significant digits, for comparisons.
    pub fn rounded_percent(&self, value: f64) -> String {
        let style = Style::PercentSignificant { digits: 2 };
        intl::write(self.language.tag(), &style, value)
    }

    /// The difference between two figures of that kind.
    pub fn gap(&self, kind: Kind, value: f64) -> String {
        match kind {
            Kind::Share => self.spoken(Kind::PercentagePoints, value.abs()),
            Kind::Points => self.points("points", value.abs()),
            _ => self.spoken(kind, value.abs()),
        }
    }

    /// A number of points in words.
    fn points(&self, key: &str, number: f64) -> String {
        let number = rounded(number);
        let shown = self.figure(Kind::Ratio, number);
        self.with(key, &[("number", number.into()), ("shown", shown.into())])
    }

    /// A number in inner units as it was typed, with every digit; percentage points to two decimals.
    pub fn typed(&self, kind: Kind, number: &Plain) -> String {
        // Money is written to the cent, unless it was typed with more decimals.
        let decimals = number
            .as_str()
            .split_once('.')
            .map_or(0, |(_, part)| part.len());
        let style = match kind {
            Kind::Money if decimals <= 2 => Style::Money {
                currency: self.currency.to_string(),
            },
            Kind::PercentagePoints => return self.spoken(kind, number.value()),
            Kind::Share => Style::Percent { decimals: 15 },
            _ => Style::Decimal { decimals: 15 },
        };
        intl::write(self.language.tag(), &style, number.value())
    }

    /// A day such as `2026-01-05` in the language's format; any other text unchanged.
    pub fn date(&self, iso: &str) -> String {
        match is_date(iso) {
            true => intl::date(self.language.tag(), iso),
            // The browser would turn 31 February into another day.
            false => iso.to_owned(),
        }
    }

    pub fn currency_name(&self, code: &str) -> String {
        intl::currency_name(self.language.tag(), code)
    }

    /// An argument for a figure: counts as numbers, which choose plural forms, everything else as
    /// text.
    pub fn argument(&self, kind: Kind, value: f64) -> Argument {
        match kind {
            Kind::Count => Argument::Number(round_as_shown(kind, value, 0)),
            _ => Argument::Text(self.spoken(kind, value)),
        }
    }

    /// Several names as a list in words.
    pub fn list(&self, names: &[AttrValue]) -> String {
        match names {
            [] => String::new(),
            [name] => name.to_string(),
            [before @ .., last] => {
                let before: Vec<&str> = before.iter().map(AttrValue::as_str).collect();
                let before = before.join(", ");
                self.with(
                    "list-and",
                    &[("before", before.into()), ("last", last.as_str().into())],
                )
            }
        }
    }
}

/// A number as it is shown, so that the plural form matches what users read.
pub(super) fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
