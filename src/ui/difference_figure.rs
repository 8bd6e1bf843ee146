//! Differences rounded according to their margin, so that no digit is shown that the samples can't support.

use crate::calculation::difference_margin::{DifferenceMargin, DifferenceMethod};
use crate::calculation::margin::Margin;
use crate::formula::variable::Kind;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::decimals_of;
use crate::ui::signed::signed;

/// The format of a difference's figures.
pub struct DifferenceFigures<'a> {
    l10n: &'a Localizer,
    kind: Kind,
    decimals: u8,
    /// The decimals of the difference itself.
    own_decimals: u8,
}

impl<'a> DifferenceFigures<'a> {
    /// The format for differences between results of that kind.
    pub fn new(l10n: &'a Localizer, kind: Kind, margin: &DifferenceMargin) -> Self {
        let scale = if kind == Kind::Share { 100.0 } else { 1.0 };
        Self {
            l10n,
            kind,
            decimals: margin.decimals(scale),
            own_decimals: margin.decimals_of_difference(scale),
        }
    }

    /// The format for a difference between two results of the same figures, which have this margin.
    pub fn within(l10n: &'a Localizer, kind: Kind, margin: &Margin) -> Self {
        let decimals = decimals_of(kind, margin);
        Self {
            l10n,
            kind,
            decimals,
            own_decimals: decimals,
        }
    }

    /// A value with its sign, in percentage points if the result is a share.
    pub fn signed(&self, value: f64) -> String {
        let value = match self.kind {
            Kind::Share => value * 100.0,
            _ => value,
        };
        self.l10n.rounded_figure(Kind::Points, value, self.decimals)
    }

    /// The same, limited to what can be: no score changes by more than from one end of its scale to the other.
    pub fn possible(&self, value: f64) -> String {
        let most = match self.kind {
            Kind::Points => 200.0,
            Kind::Share => 1.0,
            _ => f64::INFINITY,
        };
        self.signed(value.clamp(-most, most))
    }

    /// One of the two results, with as many decimals.
    pub fn result(&self, value: f64) -> String {
        self.l10n.rounded_figure(self.kind, value, self.decimals)
    }

    /// The size with its unit in words, rounded to what the margin supports unless that would give zero: "4 points".
    pub fn size(&self, value: f64) -> String {
        self.l10n.gap(self.kind, self.rounded(value))
    }

    /// A difference in inner units, rounded to what the margin supports unless that would give zero.
    pub fn rounded(&self, value: f64) -> f64 {
        let digits = 10_f64.powi(i32::from(self.own_decimals));
        let scale = match self.kind {
            Kind::Share => digits * 100.0,
            _ => digits,
        };
        let rounded = (value * scale).round() / scale;
        if rounded == 0.0 { value } else { rounded }
    }
}

/// A difference with its sign and its unit in words, rounded to what the margin supports if there is one: "+4 points".
pub fn show_difference(
    l10n: &Localizer,
    kind: Kind,
    difference: f64,
    margin: Option<&DifferenceMargin>,
) -> String {
    let size = match margin {
        Some(margin) => DifferenceFigures::new(l10n, kind, margin).size(difference),
        None => l10n.gap(kind, difference),
    };
    signed(difference, &size)
}

/// The name of the method that gave the interval.
pub fn difference_method(method: DifferenceMethod) -> &'static str {
    match method {
        DifferenceMethod::Newcombe => "compare-newcombe",
        DifferenceMethod::Combined => "compare-converted",
        DifferenceMethod::AdjustedWald => "compare-adjusted-wald",
        DifferenceMethod::Welch => "compare-welch",
    }
}
