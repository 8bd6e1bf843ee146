//! The line under a number field: how its text was read, where its figure comes from, and what else the user
//! might have meant.

use yew::prelude::*;

use crate::calculation::doubt::Doubt;
use crate::calculation::input;
use crate::calculation::input::{Content, Understood};
use crate::formula::period::{Period, PeriodLaw};
use crate::formula::period_unit::{join, split};
use crate::formula::variable::Variable;
use crate::links::page::Page;
use crate::metrics::graph::Derived;
use crate::ui::actions::{fill, press};
use crate::ui::localizer::Localizer;
use crate::ui::number_field_props::{LeftOver, NumberFieldProps, StandIn, Unused};
use crate::ui::unit_choice::unit_key;
use crate::words::currency::is_other;
use crate::words::number::Plain;

/// At most this many unused cells are named.
const NAMED: usize = 5;

/// The line under the field.
pub fn view_notes(props: &NumberFieldProps, left_over: Option<&LeftOver>) -> Html {
    let NumberFieldProps { l10n, .. } = props;
    let note = match (&props.content, &props.stand_in) {
        (Content::Value(understood), stand_in) => {
            let differing = match stand_in {
                Some(StandIn::Derived(derived)) => view_difference(props, understood, derived),
                _ => Html::default(),
            };
            html! {
                <>
                    { view_reading(props, understood) }
                    { view_offers(props, understood.other.as_slice(), "or-instead") }
                    { differing }
                    { view_doubt(props) }
                </>
            }
        }
        (Content::Empty, Some(StandIn::Derived(derived))) => view_source(props, derived),
        (Content::Empty, Some(StandIn::Inherited(_))) => html! { { l10n.text("as-in-mine") } },
        (Content::Empty, Some(StandIn::OtherPeriod)) => {
            let arguments = [("per", l10n.per_period().as_str().into())];
            html! { <span data-hint="other-period">{ l10n.with("other-period", &arguments) }</span> }
        }
        (Content::Empty, Some(StandIn::Usual(number))) => {
            let number = input::inner(props.variable, number);
            let arguments = [
                ("hint", props.hint.as_str().into()),
                ("value", l10n.typed(props.variable.kind, &number).into()),
            ];
            html! { { l10n.with("bench-left-empty", &arguments) } }
        }
        _ => html! { { &props.hint } },
    };
    let left_over = left_over.map(|left| {
        let (key, sentence) = describe_left_over(l10n, &left.what);
        html! { <span class="offer" role="status" data-hint={key}>{ sentence }</span> }
    });
    html! { <>{ note }{ for left_over }</> }
}

/// What a paste didn't use, with the key of the message.
fn describe_left_over(l10n: &Localizer, unused: &Unused) -> (&'static str, String) {
    let (key, arguments) = match unused {
        Unused::Cells { filled, all } => (
            "cells-left-over",
            vec![
                ("filled", (*filled as f64).into()),
                ("all", (*all as f64).into()),
            ],
        ),
        Unused::Rows(cells) => {
            let more = (cells.len() > NAMED).then(|| "…".into());
            let named = cells.iter().take(NAMED).map(|cell| cell.clone().into());
            let names: Vec<AttrValue> = named.chain(more).collect();
            ("cells-unused", vec![("names", l10n.list(&names).into())])
        }
    };
    (key, l10n.with(key, &arguments))
}

/// How the text was read, unless it is a few digits that can only be read one way.
fn view_reading(props: &NumberFieldProps, understood: &Understood) -> Html {
    let NumberFieldProps { l10n, .. } = props;
    // "20 months = 20 months" would say nothing.
    let differs = |unit: &Period| l10n.period.is_some_and(|own| own != *unit);
    match (&understood.given, props.variable.per_period) {
        (Some((number, unit)), Some(law)) if differs(unit) => {
            return view_conversion(props, understood, law, number, *unit);
        }
        _ => {}
    }
    let text = split(props.variable, &props.text).0.trim();
    let is_plain = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain {
        return html! { { &props.hint } };
    }
    let number = input::outer(props.variable, &understood.number);
    let shown = l10n.typed(props.variable.kind, &understood.number);
    let foreign = understood
        .currency
        .filter(|code| is_other(code, &l10n.currency));
    let foreign = foreign.map(|typed| {
        let arguments = [
            ("typed", l10n.currency_name(typed).into()),
            ("shown", l10n.currency.to_string().into()),
        ];
        html! { <span class="offer">{ l10n.with("other-currency", &arguments) }</span> }
    });
    html! {
        <>
            <span data-read-as={number.as_str().to_owned()}>{ l10n.with("read-as", &[("value", shown.into())]) }</span>
            { for foreign }
        </>
    }
}

/// The question whether the figure is for another period, with a button that makes it so if the period is known.
fn view_doubt(props: &NumberFieldProps) -> Html {
    let Some(doubt) = props.doubt else {
        return Html::default();
    };
    let NumberFieldProps { l10n, act, .. } = props;
    let (number, _) = split(props.variable, &props.text);
    let meant = join(props.variable, number, Some(doubt.period()));
    let take = press(act, fill(props.slot.clone(), meant));
    let answer = match doubt {
        Doubt::Lifespan => "doubt-monthly",
        Doubt::Frequency | Doubt::Discount => "doubt-yearly",
    };
    html! {
        <span class="offer" role="status" data-hint="doubt">
            { l10n.text(&format!("doubt-{}", doubt.code())) }{ " " }
            if l10n.period.is_some_and(|period| !period.is_named()) { <button type="button" onclick={take}>{ l10n.text(answer) }</button> }
        </span>
    }
}

/// The figure as it was typed, and what it amounts to in the period of the other figures.
fn view_conversion(
    props: &NumberFieldProps,
    understood: &Understood,
    law: PeriodLaw,
    number: &Plain,
    unit: Period,
) -> Html {
    let NumberFieldProps { l10n, .. } = props;
    let kind = props.variable.kind;
    let shown = |value: f64, period: Period| {
        let figure = match law {
            PeriodLaw::Duration => l10n.duration(Some(period), value),
            _ => format!(
                "{} {}",
                l10n.figure(kind, value),
                l10n.text(&unit_key(law, period))
            ),
        };
        figure.into()
    };
    let own = l10n.period.unwrap_or(unit);
    let arguments = [
        ("given", shown(number.value(), unit)),
        ("value", shown(understood.value, own)),
    ];
    let outer = input::outer(props.variable, &understood.number);
    html! { <span data-read-as={outer.as_str().to_owned()}>{ l10n.with("unit-converted", &arguments) }</span> }
}

/// Where the greyed-out figure in the empty field comes from.
fn view_source(props: &NumberFieldProps, derived: &Derived) -> Html {
    let NumberFieldProps { l10n, .. } = props;
    let metric = l10n.metric(derived.from, "-short");
    let arguments = [
        (
            "value",
            l10n.spoken(props.variable.kind, derived.value).into(),
        ),
        ("metric", metric.as_str().into()),
    ];
    let sentence = l10n.with("follows-from", &arguments);
    let link = html! { <a href={l10n.link_to(&Page::Metric(derived.from.id))}>{ sentence }</a> };
    if derived.has_better {
        let warning = l10n.text(&format!("variable-{}-better", props.variable.id));
        return html! { <>{ link }<span class="offer warning" data-hint="has-better">{ warning }</span></> };
    }
    link
}

/// Other numbers that the user might have meant, each as a button that puts it into the field.
pub fn view_offers(props: &NumberFieldProps, numbers: &[Plain], key: &'static str) -> Html {
    let NumberFieldProps { l10n, act, .. } = props;
    let offer = |number: &Plain| {
        let take = fill(props.slot.clone(), unmistakable(number, l10n));
        let inner = input::inner(props.variable, number);
        let shown = l10n.typed(props.variable.kind, &inner);
        html! {
            <button type="button" class="offer" data-instead={number.as_str().to_owned()} onclick={press(act, take)}>
                { l10n.with(key, &[("value", shown.into())]) }
            </button>
        }
    };
    html! { { for numbers.iter().map(offer) } }
}

/// Text for a field that can only be read one way. It has no grouping, and an extra zero keeps three
/// decimals from being read as thousands: 1234 or 1.2340.
fn unmistakable(number: &Plain, l10n: &Localizer) -> String {
    let text = number.typed(l10n.language);
    let decimals = number
        .as_str()
        .split_once('.')
        .map_or(0, |(_, part)| part.len());
    if decimals == 3 {
        format!("{text}0")
    } else {
        text
    }
}

/// If something else was typed, the value that another metric would give.
fn view_difference(props: &NumberFieldProps, understood: &Understood, derived: &Derived) -> Html {
    let NumberFieldProps { l10n, act, .. } = props;
    let value = derived.value;
    if (value - understood.value).abs() <= 0.005 * value.abs() {
        return Html::default();
    }
    let metric = l10n.metric(derived.from, "-short");
    let arguments = [
        ("metric", metric.as_str().into()),
        ("value", l10n.spoken(props.variable.kind, value).into()),
    ];
    // An empty field uses the value that follows from the other metric.
    let take = press(act, fill(props.slot.clone(), ""));
    html! {
        <span class="offer">
            { l10n.with("follows-typed-differs", &arguments) }{ " " }
            <button type="button" onclick={take}>{ l10n.text("use-it") }</button>
        </span>
    }
}

/// A value in the field's units, to two decimals.
pub fn rounded(variable: Variable, value: f64, l10n: &Localizer) -> Option<String> {
    let number = input::outer(variable, &Plain::from_value(value)?);
    let number = Plain::from_value((number.value() * 100.0).round() / 100.0)?;
    Some(number.typed(l10n.language))
}
