//! Figures with their unit of time in words.

use yew::AttrValue;

use crate::formula::period::{Period, PeriodLaw};
use crate::formula::variable::{Kind, Variable};
use crate::ui::localizer::{Localizer, rounded};

impl Localizer {
    /// "per month", or "per period" if there is no period.
    pub fn per_period(&self) -> AttrValue {
        match self.period {
            Some(Period::Named(name)) if !name.as_str().is_empty() => {
                let arguments = [("name", name.as_str().into())];
                self.with("per-named", &arguments).into()
            }
            None | Some(Period::Named(_)) => self.text("per-period"),
            Some(period) => self.text(&format!("per-{}", period.id())),
        }
    }

    /// A figure of a variable with its unit: "€10.00 per month".
    pub fn spoken_with_unit(&self, variable: Variable, value: f64) -> String {
        let spoken = self.spoken(variable.kind, value);
        match (variable.kind, variable.per_period) {
            (Kind::Duration, _) | (_, None) => spoken,
            _ if self.period.is_none() => spoken,
            // A number of periods: "24 months".
            (_, Some(PeriodLaw::Duration)) => self.duration(self.period, value),
            _ => format!("{spoken} {}", self.per_period()),
        }
    }

    /// A number of periods, followed by the same in years if it is two years or more.
    pub(super) fn duration_with_years(&self, value: f64) -> String {
        let shown = self.duration(self.period, value);
        let years = self
            .period
            .and_then(|period| Some(value / period.per_year()?));
        match years.filter(|years| self.period != Some(Period::Year) && *years >= 2.0) {
            None => shown,
            Some(years) => {
                let years = self.duration(Some(Period::Year), (years * 10.0).round() / 10.0);
                let arguments = [("periods", shown.into()), ("years", years.into())];
                self.with("periods-in-years", &arguments)
            }
        }
    }

    /// A number of periods, such as "20 months".
    pub fn duration(&self, period: Option<Period>, value: f64) -> String {
        let key = match period {
            Some(period) if !period.is_named() => format!("periods-{}", period.id()),
            _ => "periods".to_owned(),
        };
        self.with(&key, &[("number", rounded(value).into())])
    }
}
