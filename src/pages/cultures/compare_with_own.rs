//! A market compared with the user's own company: what differs, and what to change, the strongest
//! differences first.

use yew::prelude::*;

use crate::guides::dimensions::dimensions;
use crate::guides::rules::adaptation;
use crate::guides::rules::adaptation::{Comparison, Pair};
use crate::pages::cultures::adaptation_list::view_adaptations;
use crate::pages::cultures::market_list::count_answered;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::{HOUSE, market};

/// How many differences are shown; weaker ones are collapsed.
const SHORT: usize = 5;

/// The answers of a market, by the ids of the questions.
pub fn list_answers(context: &Context, id: &str) -> Vec<(&'static str, String)> {
    let answer = |dimension: &crate::guides::culture::Dimension| {
        let text = context.text(&market(id, MarketField::Answer(dimension.id)));
        (dimension.id, text.to_string())
    };
    dimensions().iter().map(answer).collect()
}

/// The answers in the form that the rules accept.
pub fn as_pairs<'a>(answers: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    answers
        .iter()
        .map(|(id, text)| (*id, text.as_str()))
        .collect()
}

/// The view.
pub fn view_comparison(context: &Context, id: &str) -> Html {
    let l10n = &context.l10n;
    if count_answered(context, HOUSE) == 0 {
        return html! { <p class="hint" data-hint="compared-own-empty">{ l10n.text("compared-own-empty") }</p> };
    }
    let (own, theirs) = (list_answers(context, HOUSE), list_answers(context, id));
    let (own, theirs) = (as_pairs(&own), as_pairs(&theirs));
    let pairs = adaptation::pair_answers(&theirs, &own);
    let differences = adaptation::find_differences(&theirs, &own);
    let short = differences.len().min(SHORT);
    let name = context.market_name(id);
    let weaker = (differences.len() - short) as f64;
    html! {
        <section class="compared" aria-labelledby="what-to-change">
            <p class="lead">{ l10n.text("compared-own-lead") }</p>
            <h3 id="what-to-change">{ l10n.text("compared-own-change") }</h3>
            if differences.is_empty() {
                <p class="hint" data-hint="compared-own-nothing">{ l10n.text("compared-own-nothing") }</p>
            } else {
                <p class="rule">{ l10n.text("compared-own-rule") }</p>
                { view_table(l10n, &differences[..short], &name) }
            }
            <div>
                if weaker > 0.0 {
                    <details>
                        <summary>{ l10n.with("compared-own-further", &[("count", weaker.into())]) }</summary>
                        { view_table(l10n, &differences[short..], &name) }
                    </details>
                }
            </div>
            { view_open(l10n, &pairs) }
        </section>
    }
}

/// The differences as a table: the question, both answers, and what to change.
fn view_table(l10n: &Localizer, differences: &[Pair], name: &str) -> Html {
    let house = l10n.text("market-house");
    let heads = [
        l10n.text("compared-own-question"),
        name.to_owned().into(),
        house,
        l10n.text("compared-own-change"),
    ];
    html! {
        <table class="differences">
            <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ head.clone() }</th> }) }</tr></thead>
            <tbody>{ for differences.iter().map(|pair| view_difference(l10n, pair, &heads)) }</tbody>
        </table>
    }
}

/// A row. On a narrow screen its cells are stacked, each with the heading of its column.
fn view_difference(l10n: &Localizer, pair: &Pair, heads: &[AttrValue; 4]) -> Html {
    let count = adaptation::affected_items(pair.one).len() as f64;
    let label = |position: &str| l10n.text(&format!("position-{position}"));
    let [_, theirs, own, change] = heads.clone();
    html! {
        <tr key={pair.dimension.id} data-difference={pair.dimension.id}>
            <th scope="row">
                { l10n.text(&format!("dimension-{}", pair.dimension.id)) }
                <span class="weight">{ l10n.with("compared-touches", &[("count", count.into())]) }</span>
            </th>
            <td data-head={theirs}>{ label(pair.one.id) }</td>
            <td data-head={own}>{ label(pair.other.id) }</td>
            <td data-head={change}>{ view_adaptations(l10n, pair.one) }</td>
        </tr>
    }
}

/// The questions whose answer is known for only one of the two, so nothing follows from them yet.
fn view_open(l10n: &Localizer, pairs: &[Pair]) -> Html {
    let open: Vec<&Pair> = pairs
        .iter()
        .filter(|pair| pair.standing() == Comparison::Open)
        .collect();
    if open.is_empty() {
        return Html::default();
    }
    let line = |pair: &&Pair| {
        let id = pair.dimension.id;
        html! { <li key={id}>{ l10n.text(&format!("dimension-{id}-question")) }</li> }
    };
    html! {
        <details class="open">
            <summary>{ l10n.with("compared-open", &[("count", (open.len() as f64).into())]) }</summary>
            <p>{ l10n.text("compared-open-advice") }</p>
            <ul class="plain">{ for open.iter().map(line) }</ul>
        </details>
    }
}
