//! Is the difference between two sets real, or could it be due to chance? In words, as a drawing, and in
//! numbers.

use yew::prelude::*;

use crate::calculation::difference_margin::{DifferenceMargin, DifferenceMethod, NoDifference};
use crate::calculation::difference_words::Verdict;
use crate::calculation::figure_sets::VariantFigures;
use crate::calculation::metric::Calculation;
use crate::formula::definition::Definition;
use crate::formula::variable::Kind;
use crate::ui::difference_figure::DifferenceFigures;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::write_level;
use crate::workspace::variant::{Variant, difference_key, letter_of};

/// The width of the drawing, in its own units.
const WIDTH: f64 = 100.0;

type Outcome<'a> = (&'a VariantFigures, Result<DifferenceMargin, NoDifference>);

/// Each variant compared with the user's own figures; empty without a variant, or if they aren't a sample.
pub fn view_real(l10n: &Localizer, calculation: &Calculation) -> Html {
    let sets = calculation.sets();
    let metric = calculation.metric;
    let Some(main) = metric.main() else {
        return Html::default();
    };
    let compare = |one| -> Outcome {
        let one: &VariantFigures = one;
        let margin = one.figures.difference_margin(sets.mine(), metric, main);
        (one, margin)
    };
    let outcomes: Vec<Outcome> = sets.variants().iter().map(compare).collect();
    let margins: Vec<&DifferenceMargin> = outcomes
        .iter()
        .filter_map(|(_, found)| found.as_ref().ok())
        .collect();
    let reach = find_reach(&margins);
    let line = |(one, found): &Outcome| match found {
        Ok(margin) => Some(view_difference(l10n, main, one.variant, margin, reach)),
        Err(reason) => view_reason(l10n, one.variant, *reason),
    };
    let lines: Vec<Html> = outcomes.iter().filter_map(line).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="real" aria-labelledby="real-title">
            <h3 id="real-title">{ l10n.text("real-title") }</h3>
            { for lines }
            if margins.len() > 1 { <p class="hint">{ l10n.text("real-many") }</p> }
            { view_methods(l10n, &margins) }
        </section>
    }
}

/// How far the drawings reach to either side of zero: the same for all, so that they can be compared.
fn find_reach(margins: &[&DifferenceMargin]) -> f64 {
    let ends = margins.iter().flat_map(|margin| {
        [
            margin.interval.lower,
            margin.interval.upper,
            margin.difference,
        ]
    });
    ends.map(f64::abs).fold(f64::MIN_POSITIVE, f64::max)
}

/// Why nothing can be said about a variant, unless that is plain.
fn view_reason(l10n: &Localizer, variant: Variant, reason: NoDifference) -> Option<Html> {
    let letter = |set| [("letter", letter_of(set).into())];
    let own = Some(variant);
    let sentence = match reason {
        NoDifference::NoSamples | NoDifference::Unchanged => return None,
        NoDifference::OneSample => l10n.with("real-one-sample", &letter(own)),
        NoDifference::NoSpread(set) => l10n.with("real-no-spread", &letter(set)),
        NoDifference::Everyone => l10n.with("real-everyone", &letter(own)),
    };
    Some(html! { <p key={variant.letter()} class="hint" data-real="none">{ sentence }</p> })
}

fn view_difference(
    l10n: &Localizer,
    main: &Definition,
    variant: Variant,
    margin: &DifferenceMargin,
    reach: f64,
) -> Html {
    let figures = DifferenceFigures::new(l10n, main.result.kind, margin);
    let [lower, upper] = view_difference_limits(l10n, main, variant, margin);
    let verdict = match margin.verdict() {
        Verdict::Same => "same",
        Verdict::Chance => "chance",
        Verdict::Close => "close",
        Verdict::Seen => "seen",
    };
    let letter = ("letter", letter_of(Some(variant)).into());
    let is_converted = margin.method == DifferenceMethod::Combined;
    let converted = is_converted.then(|| l10n.with("real-in-period", &[letter]) + " ");
    let is_outside = !margin.interval.contains(margin.difference);
    html! {
        <div key={variant.letter()} data-real={verdict}>
            <p>{ for converted }{ describe(l10n, &figures, variant, margin, verdict) }</p>
            { view_drawing(l10n, margin, reach) }
            <p class="hint numbers">
                { format!("{} − A: ", letter_of(Some(variant))) }
                { lower }{ " … " }{ upper }
                { describe_test(l10n, margin) }
            </p>
            if is_outside && margin.method == DifferenceMethod::AdjustedWald {
                <p class="hint">{ l10n.text("real-outside") }</p>
            }
        </div>
    }
}

/// The limits of a difference in a form that programs can read.
pub fn view_difference_limits(
    l10n: &Localizer,
    definition: &Definition,
    variant: Variant,
    margin: &DifferenceMargin,
) -> [Html; 2] {
    let figures = DifferenceFigures::new(l10n, definition.result.kind, margin);
    let key = difference_key(variant, definition.id);
    [
        ("lower", margin.interval.lower),
        ("upper", margin.interval.upper),
    ]
    .map(|(end, value)| {
        let name = format!("{key}.{end}");
        html! { <data data-variable={name} value={value.to_string()}>{ figures.signed(value) }</data> }
    })
}

/// "B is 4 points lower than A. That could easily be chance. The true change is between −24 and +16, with 95%
/// confidence."
fn describe(
    l10n: &Localizer,
    figures: &DifferenceFigures,
    variant: Variant,
    margin: &DifferenceMargin,
    verdict: &str,
) -> String {
    let letter = ("letter", letter_of(Some(variant)).into());
    let limits = [
        ("lower", figures.possible(margin.interval.lower).into()),
        ("upper", figures.possible(margin.interval.upper).into()),
        ("level", write_level(l10n, margin.level).into()),
    ];
    if margin.is_tie() {
        let [lower, upper, level] = limits;
        return l10n.with("real-tie", &[letter, lower, upper, level]);
    }
    let side = match margin.difference > 0.0 {
        true => "real-up",
        false => "real-down",
    };
    let size = ("difference", figures.size(margin.difference).into());
    format!(
        "{} {}",
        l10n.with(side, &[letter, size]),
        l10n.with(&format!("real-{verdict}"), &limits)
    )
}

/// " · z = −0.38 · p = 0.704", as far as the method has them.
fn describe_test(l10n: &Localizer, margin: &DifferenceMargin) -> String {
    let z = margin
        .z
        .map(|z| format!(" · z = {}", l10n.rounded_figure(Kind::Ratio, z, 2)));
    let p = margin.p.map(|p| match p < 0.001 {
        true => format!(" · p < {}", l10n.figure(Kind::Ratio, 0.001)),
        false => format!(" · p = {}", l10n.rounded_figure(Kind::Ratio, p, 3)),
    });
    z.into_iter().chain(p).collect()
}

/// The interval across a line at zero.
fn view_drawing(l10n: &Localizer, margin: &DifferenceMargin, reach: f64) -> Html {
    let x = |value: f64| format!("{:.2}", WIDTH / 2.0 + value / reach * WIDTH * 0.47);
    let (lower, upper) = (x(margin.interval.lower), x(margin.interval.upper));
    let middle = x(margin.difference);
    html! {
        <>
            <svg class="difference" viewBox={format!("0 0 {WIDTH} 12")} preserveAspectRatio="none" aria-hidden="true">
                <path class="zero" d="M50 0V12" />
                <path class="band" d={format!("M{lower} 6H{upper}")} />
                <path class="ends" d={format!("M{lower} 2V10M{upper} 2V10")} />
                <path class="dot" d={format!("M{middle} 6h0")} />
            </svg>
            <span class="zero" aria-hidden="true">{ l10n.figure(Kind::Ratio, 0.0) }</span>
        </>
    }
}

/// The methods with their sources.
fn view_methods(l10n: &Localizer, margins: &[&DifferenceMargin]) -> Html {
    if margins.is_empty() {
        return Html::default();
    }
    let texts = [
        (DifferenceMethod::Newcombe, "real-newcombe"),
        (DifferenceMethod::Combined, "real-converted"),
        (DifferenceMethod::AdjustedWald, "real-adjusted-wald"),
        (DifferenceMethod::Welch, "real-welch"),
    ];
    let is_used = |method| margins.iter().any(|margin| margin.method == method);
    let used = texts.into_iter().filter(|(method, _)| is_used(*method));
    let has_p = margins.iter().any(|margin| margin.p.is_some());
    html! {
        <details>
            <summary>{ l10n.text("real-about") }</summary>
            { for used.map(|(_, key)| html! { <p>{ l10n.text(key) }</p> }) }
            if has_p { <p>{ l10n.text("real-p") }</p> }
        </details>
    }
}
