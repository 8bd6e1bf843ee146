//! Two markets side by side.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::guides::culture::{Dimension, Position};
use crate::guides::rules::adaptation;
use crate::guides::rules::adaptation::{Answer, Comparison, Pair};
use crate::pages::cultures::adaptation_list::view_adaptations;
use crate::pages::cultures::compare_with_own::{as_pairs, list_answers};
use crate::pages::cultures::market_props::MarketProps;
use crate::pages::cultures::score_caution::view_caution;
use crate::ui::context::Context;
use crate::workspace::markets::markets;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::market;

/// The view: the current market next to one that the user chooses here.
#[component]
pub fn CompareMarkets(props: &MarketProps) -> Html {
    let chosen = use_state_eq(AttrValue::default);
    let MarketProps {
        context,
        market: id,
    } = props;
    let l10n = &context.l10n;
    let others: Vec<String> = markets(&context.workspace)
        .into_iter()
        .filter(|other| **other != **id)
        .collect();
    let other = match others.as_slice() {
        [] => {
            return html! { <p class="hint" data-hint="compared-other-alone">{ l10n.text("compared-other-alone") }</p> };
        }
        // If there are only two markets, there is nothing to choose.
        [only] => only.clone(),
        _ => chosen.to_string(),
    };
    let is_there = others.contains(&other);
    let change = {
        let chosen = chosen.setter();
        Callback::from(move |event: Event| {
            chosen.set(
                event
                    .target_unchecked_into::<HtmlSelectElement>()
                    .value()
                    .into(),
            );
        })
    };
    let option = |market: &String| {
        let is_chosen = *market == other;
        html! { <option key={market.clone()} value={market.clone()} selected={is_chosen}>{ context.market_name(market) }</option> }
    };
    html! {
        <section class="compared" aria-label={l10n.text("view-compare-markets")}>
            <p class="lead">{ l10n.text("compared-other-lead") }</p>
            <div class="line">
                <label for="compared-other">{ l10n.text("compared-other-market") }</label>
                <select id="compared-other" ~value={if is_there { &*other } else { "" }} onchange={change}>
                    if others.len() > 1 {
                        <option value="" selected={!is_there}>{ l10n.text("compared-other-choose") }</option>
                    }
                    { for others.iter().map(option) }
                </select>
            </div>
            <div key={other.clone()}>
                if is_there { { view_both(context, id, &other) } }
            </div>
        </section>
    }
}

fn view_both(context: &Context, one: &str, other: &str) -> Html {
    let l10n = &context.l10n;
    let (first, second) = (list_answers(context, one), list_answers(context, other));
    let pairs = adaptation::pair_answers(&as_pairs(&first), &as_pairs(&second));
    let of = |standing: Comparison| -> Vec<&Pair> {
        pairs
            .iter()
            .filter(|pair| pair.standing() == standing)
            .collect()
    };
    let (different, open) = (of(Comparison::Different), of(Comparison::Open));
    let shown = |pair: &&Pair| view_pair(context, pair, (one, other));
    let folded = |standing: Comparison, key: &'static str| {
        let alike = of(standing);
        if alike.is_empty() {
            return Html::default();
        }
        let line = |pair: &&Pair| {
            let id = pair.dimension.id;
            html! {
                <div key={id}>
                    <dt>{ l10n.text(&format!("dimension-{id}")) }</dt>
                    if standing == Comparison::Same { <dd>{ l10n.text(&format!("position-{}", pair.one.id)) }</dd> }
                    else { <dd>{ l10n.text(&format!("dimension-{id}-question")) }</dd> }
                </div>
            }
        };
        html! {
            <details data-folded={key}>
                <summary>{ l10n.with(key, &[("count", (alike.len() as f64).into())]) }</summary>
                <dl class="facts">{ for alike.iter().map(line) }</dl>
            </details>
        }
    };
    html! {
        <>
            <h3>{ l10n.text("compared-different") }</h3>
            if different.is_empty() { <p class="hint">{ l10n.text("compared-different-none") }</p> }
            <div>{ for different.iter().map(shown) }</div>
            <div>
                if !open.is_empty() {
                    <h3>{ l10n.text("compared-half-known") }</h3>
                    { for open.iter().map(shown) }
                }
            </div>
            { folded(Comparison::Same, "compared-same") }
            { folded(Comparison::Unknown, "compared-unknown") }
            { view_caution(l10n) }
        </>
    }
}

/// One question with the answers of both markets and the adaptations of each.
fn view_pair(context: &Context, pair: &Pair, (one, other): (&str, &str)) -> Html {
    let l10n = &context.l10n;
    let id = pair.dimension.id;
    html! {
        <section class="pair" key={id} data-pair={id} aria-labelledby={format!("pair-{id}")}>
            <h4 id={format!("pair-{id}")}>{ l10n.text(&format!("dimension-{id}")) }</h4>
            <div class="columns">
                { view_column(context, one, pair.dimension, pair.one) }
                { view_column(context, other, pair.dimension, pair.other) }
            </div>
        </section>
    }
}

fn view_column(
    context: &Context,
    id: &str,
    dimension: &Dimension,
    position: &'static Position,
) -> Html {
    let l10n = &context.l10n;
    let text = context.text(&market(id, MarketField::Answer(dimension.id)));
    let ground = context.text(&market(id, MarketField::Ground(dimension.id)));
    let label = l10n.text(&format!("position-{}", position.id));
    let label = match adaptation::parse_answer(dimension, &text) {
        Answer::Given(_) => label,
        _ => l10n.text("compared-not-answered"),
    };
    html! {
        <div class="column">
            <h5>{ context.market_name(id) }</h5>
            <p class="position">{ label }</p>
            if !ground.is_empty() {
                <p class="hint">{ l10n.with("compared-ground", &[("ground", (*ground).into())]) }</p>
            }
            { view_adaptations(l10n, position) }
        </div>
    }
}
