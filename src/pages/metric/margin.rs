//! What a sample says about everyone: the interval around the result, how it was computed, and whether the
//! figures are a sample at all.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::calculation::input::Content;
use crate::calculation::margin::{Margin, NoMargin};
use crate::calculation::metric::Calculation;
use crate::calculation::sampling::is_usually_sample;
use crate::formula::definition::Definition;
use crate::formula::variable::Kind;
use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::ui::actions::fill_from_list;
use crate::ui::context::Act;
use crate::ui::fold::Disclosure;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::{show_level, show_result};
use crate::ui::number_field::NumberField;
use crate::ui::number_field_props::StandIn;
use crate::workspace::action::Action;
use crate::workspace::sampling::{EVERYONE, SAMPLE};
use crate::workspace::slot::Slot;
use crate::workspace::variant::Variant;
use crate::workspace::variants::sample_slot;

/// The id of the problem with the population.
const POPULATION_PROBLEM: &str = "population-too-small";

/// Placeholders for the limits in a sentence, which are replaced with elements.
const LOWER: &str = "\u{E000}";
const UPPER: &str = "\u{E001}";

/// The interval in words, and what it is based on; empty if no result can be estimated from a sample.
pub fn view_margin(l10n: &Localizer, calculation: &Calculation, act: &Act) -> Html {
    let leading = calculation
        .leading()
        .filter(|leading| calculation.result(leading).is_ok());
    let (Some(leading), None) = (leading, &calculation.solving) else {
        return Html::default();
    };
    if calculation.metric.estimates.is_empty() {
        return Html::default();
    }
    let margin = calculation.margin(leading);
    let score = calculation.result(leading).ok();
    let is_outside = margin.zip(score).is_some_and(|(margin, score)| {
        leading.result.kind == Kind::Points
            && !margin.is_everyone
            && !margin.interval.contains(score)
    });
    let figures = calculation.sets().current();
    let counts = figures.read_counts(calculation.metric, leading);
    let key = calculation.key(leading.id);
    let has_no_spread = counts.err() == Some(NoMargin::NoSpread);
    let summary = match margin {
        Some(_) => "margin-about",
        None if has_no_spread => "margin-sample",
        None => "margin-ask",
    };
    let population = figures.population().map(|field| &field.content);
    let has_problem =
        matches!(population, Some(Content::Wrong(_))) || is_population_short(calculation);
    html! {
        <div class="margin">
            if let Some(margin) = &margin { <p>{ view_interval(l10n, &key, leading.result.kind, margin) }</p> }
            if is_outside { <p class="hint" data-margin="outside">{ l10n.text("margin-outside") }</p> }
            if has_no_spread { <p data-margin="no-spread">{ l10n.text("margin-no-spread") }</p> }
            <Disclosure title={l10n.text(summary)} has_problem={has_problem}>
                { view_choices(l10n, calculation, act) }
                if let Some(margin) = &margin { { view_method(l10n, calculation, leading, margin) } }
            </Disclosure>
        </div>
    }
}

/// "Between +22 and +47, with 95% confidence", or that all customers have answered. Programs find the limits
/// under this key.
pub fn view_interval(l10n: &Localizer, key: &str, kind: Kind, margin: &Margin) -> Html {
    if margin.is_everyone {
        return html! { <span data-margin="everyone">{ l10n.text("margin-everyone") }</span> };
    }
    let arguments = [
        ("lower", LOWER.into()),
        ("upper", UPPER.into()),
        ("level", show_level(l10n, margin).into()),
    ];
    let sentence = l10n.with("margin-between", &arguments);
    let limits = view_limits(l10n, key, kind, margin, margin.interval);
    fill_limits(&sentence, limits)
}

/// The limits of an interval in a form that programs can read, rounded like the result.
pub fn view_limits(
    l10n: &Localizer,
    key: &str,
    kind: Kind,
    margin: &Margin,
    interval: Interval,
) -> [Html; 2] {
    [("lower", interval.lower), ("upper", interval.upper)].map(|(end, value)| {
        let text = show_result(l10n, kind, value, Some(margin));
        html! { <data data-variable={format!("{key}.{end}")} value={value.to_string()}>{ text }</data> }
    })
}

/// Replaces the placeholders in a sentence with the elements of the limits.
fn fill_limits(sentence: &str, [lower, upper]: [Html; 2]) -> Html {
    let mut parts = Vec::new();
    let mut rest = sentence;
    while let Some(place) = rest.find([char_of(LOWER), char_of(UPPER)]) {
        parts.push(html! { { rest[..place].to_owned() } });
        let is_lower = rest[place..].starts_with(LOWER);
        parts.push(if is_lower {
            lower.clone()
        } else {
            upper.clone()
        });
        rest = &rest[place + LOWER.len()..];
    }
    parts.push(html! { { rest.to_owned() } });
    html! { <>{ for parts }</> }
}

fn char_of(mark: &str) -> char {
    mark.chars().next().unwrap_or_default()
}

/// Whether the figures are a sample, and the confidence level.
fn view_choices(l10n: &Localizer, calculation: &Calculation, act: &Act) -> Html {
    let sampling = calculation.sets().current().sampling();
    let is_sample = sampling.is_sample(calculation.metric);
    let origin = |value: &'static str, key: &str| {
        let is_chosen = (value == SAMPLE) == is_sample;
        html! { <option {value} selected={is_chosen}>{ l10n.text(key) }</option> }
    };
    let level = |level: Level| {
        let name = l10n.rounded_figure(Kind::Share, level.fraction(), 0);
        let value = level.percent().to_string();
        html! { <option key={value.clone()} value={value.clone()} selected={level == sampling.level}>{ name }</option> }
    };
    let choose = |slot: Slot| fill_from_list(act, slot, Vec::new());
    let set = calculation.sets().current_set();
    html! {
        <>
            <div class="row">
                <label>
                    <span>{ l10n.text("sample-origin") }</span>
                    <select name="sample" ~value={if is_sample { SAMPLE } else { EVERYONE }} onchange={choose_origin(act, set, is_usually_sample(calculation.metric))}>
                        { origin(EVERYONE, "sample-everyone") }
                        { origin(SAMPLE, "sample-part") }
                    </select>
                </label>
                if is_sample {
                    <label>
                        <span>{ l10n.text("sample-level") }</span>
                        <select name="level" ~value={sampling.level.percent().to_string()} onchange={choose(Slot::Level)}>
                            { for Level::ALL.map(level) }
                        </select>
                    </label>
                }
            </div>
            if is_sample { { view_population(l10n, calculation, act) } }
        </>
    }
}

/// Saves whether the figures of a set are a sample. What the user's own figures are anyway is saved as nothing, because
/// it would also count for the other metrics, where it may be the exception.
fn choose_origin(act: &Act, set: Option<Variant>, is_usually_sample: bool) -> Callback<Event> {
    let act = act.clone();
    let usual = if is_usually_sample { SAMPLE } else { EVERYONE };
    Callback::from(move |event: Event| {
        let list: HtmlSelectElement = event.target_unchecked_into();
        let chosen = list.value();
        let is_plain = set.is_none() && chosen == usual;
        let text = if is_plain { String::new() } else { chosen };
        let texts = vec![(sample_slot(set), text.into())];
        act.emit(Action::Fill { texts });
    })
}

/// How many customers there are in total, which can't be fewer than have answered.
fn view_population(l10n: &Localizer, calculation: &Calculation, act: &Act) -> Html {
    let figures = calculation.sets().current();
    let Some(field) = figures.population() else {
        return Html::default();
    };
    let is_short = is_population_short(calculation);
    let inherited = field.inherited();
    html! {
        <div class="fields">
            <NumberField l10n={l10n.clone()} act={act.clone()} id={field.name} name={field.name} slot={field.slot.clone()}
                variable={field.variable} text={field.text.clone()} content={field.content.clone()}
                label={l10n.text("sample-population")} has_symbol=false hint={l10n.text("sample-population-hint")}
                stand_in={inherited.map(|mine| StandIn::Inherited(mine.text.clone()))}
                told_at={is_short.then_some(POPULATION_PROBLEM)} form={Rc::from([field.slot.clone()])} />
            if is_short {
                <p id={POPULATION_PROBLEM} role="alert" data-problem="population_too_small">{ l10n.text("problem-population_too_small") }</p>
            }
        </div>
    }
}

/// Whether more customers have answered than there are.
fn is_population_short(calculation: &Calculation) -> bool {
    let figures = calculation.sets().current();
    let counts = calculation
        .leading()
        .and_then(|leading| figures.counts(calculation.metric, leading));
    counts.is_some_and(|counts| {
        let sampling = figures.sampling();
        sampling.population.is_some() && sampling.population_of(counts.answers()).is_none()
    })
}

/// The method with its source, what the simple method would give, and the unrounded result.
fn view_method(
    l10n: &Localizer,
    calculation: &Calculation,
    leading: &Definition,
    margin: &Margin,
) -> Html {
    let kind = leading.result.kind;
    let value = calculation
        .result(leading)
        .map(|value| l10n.fine_figure(kind, value, 2));
    let full = value.map(|value| l10n.with("margin-full", &[("value", value.into())]));
    let method = match kind {
        Kind::Share | Kind::Duration => "margin-wilson",
        Kind::Points => "margin-adjusted-wald",
        _ => "margin-student",
    };
    let sampling = calculation.sets().current().sampling();
    let is_finite = sampling.population_of(margin.answers).is_some();
    let key = calculation.key(leading.id);
    // Without an interval in the sentence, programs still find its limits here.
    let limits = margin.is_everyone.then(|| {
        let sentence = l10n.with(
            "margin-limits",
            &[("lower", LOWER.into()), ("upper", UPPER.into())],
        );
        let limits = view_limits(l10n, &key, kind, margin, margin.interval);
        html! { <p>{ fill_limits(&sentence, limits) }</p> }
    });
    let key = format!("{key}.wald");
    let plain = margin.plain.map(|plain| {
        let arguments = [("lower", LOWER.into()), ("upper", UPPER.into())];
        let sentence = l10n.with("margin-plain", &arguments);
        let limits = view_limits(l10n, &key, kind, margin, plain);
        html! { <p>{ fill_limits(&sentence, limits) }</p> }
    });
    html! {
        <>
            if !margin.is_everyone { <p>{ l10n.text("margin-random") }</p> }
            <p>{ l10n.text(method) }</p>
            if is_finite { <p>{ l10n.text("margin-finite") }</p> }
            { for limits }
            { for plain }
            { for full.map(|full| html! { <p>{ full }</p> }) }
        </>
    }
}
