//! Two markets side by side.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::guides::advice::{self, Answer, Pair, Standing};
use crate::guides::culture::{Dimension, Position};
use crate::ui::guides::papers::Papers;
use crate::workspace::papers::{OnMarket, market, markets};

use super::calls::adaptations;
use super::caution::caution;
use super::house::{answers, lent};
use super::profile::ProfileProps;

/// The view: the current market beside one that is chosen here.
#[component]
pub fn BesideOther(props: &ProfileProps) -> Html {
    let chosen = use_state_eq(AttrValue::default);
    let ProfileProps { papers, market: id } = props;
    let speech = &papers.speech;
    let others: Vec<String> = markets(&papers.lab.workspace)
        .into_iter()
        .filter(|other| **other != **id)
        .collect();
    let other = match others.as_slice() {
        [] => {
            return html! { <p class="hint" data-hint="beside-other-alone">{ speech.text("beside-other-alone") }</p> };
        }
        // Of two markets there is nothing to choose.
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
        html! { <option key={market.clone()} value={market.clone()} selected={is_chosen}>{ papers.market_name(market) }</option> }
    };
    html! {
        <section class="beside" aria-label={speech.text("view-beside-other")}>
            <p class="lead">{ speech.text("beside-other-lead") }</p>
            <div class="line">
                <label for="beside-other">{ speech.text("beside-other-market") }</label>
                <select id="beside-other" ~value={if is_there { &*other } else { "" }} onchange={change}>
                    if others.len() > 1 {
                        <option value="" selected={!is_there}>{ speech.text("beside-other-choose") }</option>
                    }
                    { for others.iter().map(option) }
                </select>
            </div>
            <div key={other.clone()}>
                if is_there { { both(papers, id, &other) } }
            </div>
        </section>
    }
}

fn both(papers: &Papers, one: &str, other: &str) -> Html {
    let speech = &papers.speech;
    let (first, second) = (answers(papers, one), answers(papers, other));
    let pairs = advice::pairs(&lent(&first), &lent(&second));
    let of = |standing: Standing| -> Vec<&Pair> {
        pairs
            .iter()
            .filter(|pair| pair.standing() == standing)
            .collect()
    };
    let (different, open) = (of(Standing::Different), of(Standing::Open));
    let shown = |pair: &&Pair| side_by_side(papers, pair, (one, other));
    let folded = |standing: Standing, key: &'static str| {
        let alike = of(standing);
        if alike.is_empty() {
            return Html::default();
        }
        let line = |pair: &&Pair| {
            let id = pair.dimension.id;
            html! {
                <div key={id}>
                    <dt>{ speech.text(&format!("dimension-{id}")) }</dt>
                    if standing == Standing::Same { <dd>{ speech.text(&format!("position-{}", pair.one.id)) }</dd> }
                    else { <dd>{ speech.text(&format!("dimension-{id}-question")) }</dd> }
                </div>
            }
        };
        html! {
            <details data-folded={key}>
                <summary>{ speech.with(key, &[("count", (alike.len() as f64).into())]) }</summary>
                <dl class="facts">{ for alike.iter().map(line) }</dl>
            </details>
        }
    };
    html! {
        <>
            <h3>{ speech.text("beside-different") }</h3>
            if different.is_empty() { <p class="hint">{ speech.text("beside-different-none") }</p> }
            <div>{ for different.iter().map(shown) }</div>
            <div>
                if !open.is_empty() {
                    <h3>{ speech.text("beside-half-known") }</h3>
                    { for open.iter().map(shown) }
                }
            </div>
            { folded(Standing::Same, "beside-same") }
            { folded(Standing::Unknown, "beside-unknown") }
            { caution(speech) }
        </>
    }
}

/// One question with the answers of both and what each calls for.
fn side_by_side(papers: &Papers, pair: &Pair, (one, other): (&str, &str)) -> Html {
    let speech = &papers.speech;
    let id = pair.dimension.id;
    html! {
        <section class="pair" key={id} data-pair={id} aria-labelledby={format!("pair-{id}")}>
            <h4 id={format!("pair-{id}")}>{ speech.text(&format!("dimension-{id}")) }</h4>
            <div class="columns">
                { column(papers, one, pair.dimension, pair.one) }
                { column(papers, other, pair.dimension, pair.other) }
            </div>
        </section>
    }
}

fn column(papers: &Papers, id: &str, dimension: &Dimension, position: &'static Position) -> Html {
    let speech = &papers.speech;
    let text = papers.text(&market(id, OnMarket::Answer(dimension.id)));
    let ground = papers.text(&market(id, OnMarket::Ground(dimension.id)));
    let label = speech.text(&format!("position-{}", position.id));
    let label = match advice::read(dimension, &text) {
        Answer::Given(_) => label,
        _ => speech.text("beside-not-answered"),
    };
    html! {
        <div class="column">
            <h5>{ papers.market_name(id) }</h5>
            <p class="position">{ label }</p>
            if !ground.is_empty() {
                <p class="hint">{ speech.with("beside-ground", &[("ground", (*ground).into())]) }</p>
            }
            { adaptations(speech, position) }
        </div>
    }
}
