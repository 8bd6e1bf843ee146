//! A market beside the own house: what differs, and what to change, the strongest first.

use yew::prelude::*;

use crate::guides::advice::{self, Pair, Standing};
use crate::guides::culture::dimensions;
use crate::ui::guides::papers::Papers;
use crate::ui::speech::Speech;
use crate::workspace::papers::{HOUSE, OnMarket, market};

use super::calls::adaptations;
use super::markets::answered;

/// So many differences make a short list; weaker ones are folded away.
const SHORT: usize = 5;

/// The answers of a market, by the ids of the questions.
pub fn answers(papers: &Papers, id: &str) -> Vec<(&'static str, String)> {
    let answer = |dimension: &crate::guides::culture::Dimension| {
        let text = papers.text(&market(id, OnMarket::Answer(dimension.id)));
        (dimension.id, text.to_string())
    };
    dimensions().iter().map(answer).collect()
}

/// The same as the advice takes them.
pub fn lent<'a>(answers: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    answers
        .iter()
        .map(|(id, text)| (*id, text.as_str()))
        .collect()
}

/// The view.
pub fn beside_house(papers: &Papers, id: &str) -> Html {
    let speech = &papers.speech;
    if answered(papers, HOUSE) == 0 {
        return html! { <p class="hint" data-hint="beside-house-empty">{ speech.text("beside-house-empty") }</p> };
    }
    let (own, theirs) = (answers(papers, HOUSE), answers(papers, id));
    let (own, theirs) = (lent(&own), lent(&theirs));
    let pairs = advice::pairs(&theirs, &own);
    let differences = advice::differences(&theirs, &own);
    let short = differences.len().min(SHORT);
    let name = papers.market_name(id);
    let line = |pair: &Pair| difference(speech, pair, &name);
    let weaker = (differences.len() - short) as f64;
    html! {
        <section class="beside-house" aria-labelledby="what-to-change">
            <p class="lead">{ speech.text("beside-house-lead") }</p>
            <h3 id="what-to-change">{ speech.text("beside-house-change") }</h3>
            if differences.is_empty() {
                <p class="hint" data-hint="beside-house-nothing">{ speech.text("beside-house-nothing") }</p>
            } else {
                <p class="rule">{ speech.text("beside-house-rule") }</p>
                <ol class="differences">{ for differences[..short].iter().map(line) }</ol>
            }
            <div>
                if weaker > 0.0 {
                    <details>
                        <summary>{ speech.with("beside-house-further", &[("count", weaker.into())]) }</summary>
                        <ol class="differences" start={(short + 1).to_string()}>{ for differences[short..].iter().map(line) }</ol>
                    </details>
                }
            </div>
            { open(speech, &pairs) }
        </section>
    }
}

fn difference(speech: &Speech, pair: &Pair, name: &str) -> Html {
    let count = advice::touched(pair.one).len() as f64;
    let label = |position: &str| speech.text(&format!("position-{position}"));
    html! {
        <li key={pair.dimension.id} data-difference={pair.dimension.id}>
            <h4>{ speech.text(&format!("dimension-{}", pair.dimension.id)) }</h4>
            <dl class="two">
                <div><dt>{ name.to_owned() }</dt><dd>{ label(pair.one.id) }</dd></div>
                <div><dt>{ speech.text("market-house") }</dt><dd>{ label(pair.other.id) }</dd></div>
            </dl>
            <p class="weight">{ speech.with("beside-touches", &[("count", count.into())]) }</p>
            { adaptations(speech, pair.one) }
        </li>
    }
}

/// The questions that are known for one of the two only: nothing follows from them yet.
fn open(speech: &Speech, pairs: &[Pair]) -> Html {
    let open: Vec<&Pair> = pairs
        .iter()
        .filter(|pair| pair.standing() == Standing::Open)
        .collect();
    if open.is_empty() {
        return Html::default();
    }
    let line = |pair: &&Pair| {
        let id = pair.dimension.id;
        html! { <li key={id}>{ speech.text(&format!("dimension-{id}-question")) }</li> }
    };
    html! {
        <details class="open">
            <summary>{ speech.with("beside-open", &[("count", (open.len() as f64).into())]) }</summary>
            <p>{ speech.text("beside-open-advice") }</p>
            <ul class="plain">{ for open.iter().map(line) }</ul>
        </details>
    }
}
