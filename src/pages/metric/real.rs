//! Is the difference between two sets real, or could it be due to chance? In words, as a drawing, and in
//! numbers.

use yew::prelude::*;

use crate::calculation::figure_sets::VariantFigures;
use crate::calculation::figures::Figures;
use crate::calculation::margin::{DifferenceMargin, decimals_for};
use crate::calculation::metric::Calculation;
use crate::formula::definition::Definition;
use crate::formula::variable::Kind;
use crate::ui::localizer::Localizer;
use crate::workspace::variant::{difference_key, letter_of};

/// The width of the drawing, in its own units.
const WIDTH: f64 = 100.0;

/// Each variant compared with the user's own figures; empty without a variant, or if they aren't a sample.
pub fn view_real(l10n: &Localizer, calculation: &Calculation) -> Html {
    let sets = calculation.sets();
    let metric = calculation.metric;
    let Some(main) = metric.main() else {
        return Html::default();
    };
    let line = |one: &VariantFigures| {
        let margin = one.figures.difference_margin(sets.mine(), metric, main)?;
        let value = |figures: &Figures| figures.result(metric);
        let difference = value(&one.figures)? - value(sets.mine())?;
        Some(view_difference(l10n, main, one, difference, &margin))
    };
    let lines: Vec<Html> = sets.variants().iter().filter_map(line).collect();
    if lines.is_empty() {
        return Html::default();
    }
    let are_many = lines.len() > 1;
    html! {
        <section class="real" aria-labelledby="real-title">
            <h3 id="real-title">{ l10n.text("real-title") }</h3>
            { for lines }
            if are_many { <p class="hint">{ l10n.text("real-many") }</p> }
        </section>
    }
}

fn view_difference(
    l10n: &Localizer,
    main: &Definition,
    one: &VariantFigures,
    difference: f64,
    margin: &DifferenceMargin,
) -> Html {
    let kind = main.result.kind;
    let figures = DifferenceFigures::new(l10n, kind, margin);
    let key = match margin.may_be_chance() {
        true => "real-chance",
        false => "real-seen",
    };
    let side = match difference {
        more if more > 0.0 => "real-up",
        less if less < 0.0 => "real-down",
        _ => "real-same",
    };
    let sides = [
        ("letter", letter_of(Some(one.variant)).into()),
        ("difference", figures.size(difference).into()),
    ];
    let arguments = [
        ("lower", figures.possible(margin.interval.lower).into()),
        ("upper", figures.possible(margin.interval.upper).into()),
        ("level", figures.level.clone().into()),
    ];
    let sentence = format!("{} {}", l10n.with(side, &sides), l10n.with(key, &arguments));
    let limit = |end: &str, value: f64| {
        let name = format!("{}.{end}", difference_key(one.variant, main.id));
        html! { <data data-variable={name} value={value.to_string()}>{ figures.signed(value) }</data> }
    };
    let p = margin.p.map(|p| {
        let shown = match p < 0.001 {
            true => format!("< {}", l10n.figure(Kind::Ratio, 0.001)),
            false => l10n.rounded_figure(Kind::Ratio, p, 3),
        };
        format!("p {}{shown}", if p < 0.001 { "" } else { "= " })
    });
    html! {
        <div key={one.variant.letter()} data-real={if margin.may_be_chance() { "chance" } else { "seen" }}>
            <p>{ sentence }</p>
            { view_drawing(difference, margin) }
            <p class="hint numbers">
                { format!("{} − A: ", letter_of(Some(one.variant))) }
                { limit("lower", margin.interval.lower) }{ " … " }{ limit("upper", margin.interval.upper) }
                { for p.map(|p| format!(" · {p}")) }
            </p>
        </div>
    }
}

/// The format of a difference's figures.
struct DifferenceFigures<'a> {
    l10n: &'a Localizer,
    kind: Kind,
    decimals: u8,
    level: String,
}

impl<'a> DifferenceFigures<'a> {
    fn new(l10n: &'a Localizer, kind: Kind, margin: &DifferenceMargin) -> Self {
        let half_width = margin.interval.half_width();
        let scale = if kind == Kind::Share { 100.0 } else { 1.0 };
        Self {
            l10n,
            kind,
            decimals: decimals_for(half_width * scale),
            level: l10n.rounded_figure(Kind::Share, margin.level.fraction(), 0),
        }
    }

    /// A value with its sign, in percentage points if the result is a share.
    fn signed(&self, value: f64) -> String {
        let value = match self.kind {
            Kind::Share => value * 100.0,
            _ => value,
        };
        self.l10n.rounded_figure(Kind::Points, value, self.decimals)
    }

    /// The same, limited to what can be: no score changes by more than from one end of its scale to the other.
    fn possible(&self, value: f64) -> String {
        let most = match self.kind {
            Kind::Points => 200.0,
            Kind::Share => 1.0,
            _ => f64::INFINITY,
        };
        self.signed(value.clamp(-most, most))
    }

    /// The size with its unit in words, rounded like the limits unless that would give zero: "4 points".
    fn size(&self, value: f64) -> String {
        let digits = 10_f64.powi(i32::from(self.decimals));
        let scale = match self.kind {
            Kind::Share => digits * 100.0,
            _ => digits,
        };
        let rounded = (value * scale).round() / scale;
        let shown = if rounded == 0.0 { value } else { rounded };
        self.l10n.gap(self.kind, shown)
    }
}

/// The interval across a line at zero, on a scale that contains both.
fn view_drawing(difference: f64, margin: &DifferenceMargin) -> Html {
    let interval = margin.interval;
    let reach = [interval.lower, interval.upper, difference]
        .into_iter()
        .map(f64::abs)
        .fold(f64::MIN_POSITIVE, f64::max);
    let x = |value: f64| format!("{:.2}", WIDTH / 2.0 + value / reach * WIDTH * 0.47);
    let (lower, upper, middle) = (x(interval.lower), x(interval.upper), x(difference));
    html! {
        <svg class="difference" viewBox={format!("0 0 {WIDTH} 12")} preserveAspectRatio="none" aria-hidden="true">
            <path class="zero" d="M50 0V12" />
            <path class="band" d={format!("M{lower} 6H{upper}")} />
            <path class="ends" d={format!("M{lower} 2V10M{upper} 2V10")} />
            <path class="dot" d={format!("M{middle} 6h0")} />
        </svg>
    }
}
