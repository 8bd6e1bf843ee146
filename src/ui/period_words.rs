//! Figures with their unit of time in words.

use yew::AttrValue;

use crate::calculation::margin::Margin;
use crate::formula::period::{Period, PeriodLaw};
use crate::formula::variable::{Kind, Variable};
use crate::ui::localizer::{Localizer, rounded};
use crate::ui::margin_figure::show_result;

impl Localizer {
    /// The name of the period: "Month", or what the user calls it.
    pub fn period_name(&self, period: Period) -> AttrValue {
        match period {
            Period::Named(name) => name.as_str().into(),
            _ => self.text(&format!("period-{}", period.id())),
        }
    }

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
        match (variable.kind, variable.per_period) {
            // A number of periods: "24 months".
            (Kind::Count, Some(PeriodLaw::Duration)) if self.period.is_some() => {
                self.duration(self.period, value)
            }
            _ => with_unit(self.spoken(variable.kind, value), self.input_unit(variable)),
        }
    }

    /// A result with its unit of time, rounded to what its margin supports: "94.94% per month".
    pub fn result_with_unit(
        &self,
        variable: Variable,
        value: f64,
        margin: Option<&Margin>,
    ) -> String {
        let shown = show_result(self, variable.kind, value, margin);
        with_unit(shown, self.time_unit(variable))
    }

    /// The unit of time of a figure that is entered or solved for. The amounts and numbers of customers in a form
    /// belong to a period too, but some of them are those of its first or last day.
    pub fn input_unit(&self, variable: Variable) -> Option<AttrValue> {
        let is_rate = variable.per_period.is_some() || variable.kind == Kind::Share;
        self.time_unit(variable).filter(|_| is_rate)
    }

    /// The unit of time of a variable's results: "per month" for a rate, an amount or a frequency, "in a month" for
    /// what happens during the period. None without a period, for what belongs to none, and for a number of
    /// periods, which says its unit itself.
    pub fn time_unit(&self, variable: Variable) -> Option<AttrValue> {
        let period = self.period?;
        match variable.per_period {
            Some(PeriodLaw::Duration) => None,
            Some(_) => Some(self.per_period()),
            None if !variable.is_during_period => None,
            None if period.is_named() => Some(self.per_period()),
            None => Some(self.text(&format!("during-{}", period.id()))),
        }
    }

    /// The name of figures in a table with their unit: "Retention rate (per month)", "Payback time (months)". `unit`
    /// is the unit of time of anything but a number of periods.
    pub fn name_with_unit(
        &self,
        variable: Variable,
        name: &str,
        unit: Option<AttrValue>,
    ) -> String {
        let is_duration = variable.per_period == Some(PeriodLaw::Duration);
        let counted = self
            .period
            .filter(|period| is_duration && !period.is_named());
        match counted
            .map(|period| self.text(&format!("in-{}", period.id())))
            .or(unit)
        {
            Some(unit) => format!("{name} ({unit})"),
            None => name.to_owned(),
        }
    }

    /// The label of an input in a table whose figures are per that period: "Purchases per period (per month)".
    pub fn label_in(&self, variable: Variable, period: Option<Period>) -> String {
        let l10n = Localizer {
            period,
            ..self.clone()
        };
        let name = l10n.label(variable.id);
        l10n.name_with_unit(variable, &name, l10n.input_unit(variable))
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

/// The figure followed by its unit.
pub fn with_unit(shown: String, unit: Option<AttrValue>) -> String {
    match unit {
        Some(unit) => format!("{shown} {unit}"),
        None => shown,
    }
}
