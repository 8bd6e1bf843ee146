//! The ten factors of the fourth guide, and the person's own order of them.

use yew::prelude::*;

use crate::guides::evidence::factors;
use crate::guides::ranking::Ranking;
use crate::ui::guides::back::back;
use crate::ui::guides::contents::way;
use crate::ui::guides::copy_link::CopyLink;
use crate::ui::guides::papers::Papers;
use crate::workspace::papers;

use super::factor_bars::factor_bars;
use super::own_order::OwnOrder;
use super::rank_table::rank_table;

/// The page of the factors.
#[component]
pub fn Factors(papers: &Papers) -> Html {
    let speech = &papers.speech;
    let text = papers.text(&papers::evidence("factors"));
    let ranking = Ranking::read(&text);
    let total = [("total", f64::from(factors::total()).into())];
    html! {
        <article class="evidence" data-page="factors">
            <h1>{ speech.text("factors-title") }</h1>
            <p class="lead">{ speech.with("factors-note", &total) }</p>
            <section>{ factor_bars(speech) }</section>
            <section aria-labelledby="own-order">
                <h2 id="own-order">{ speech.text("factors-own") }</h2>
                <p>{ speech.text("factors-own-lead") }</p>
                <OwnOrder speech={speech.clone()} act={papers.act.clone()} {text} />
            </section>
            <section aria-labelledby="compared">
                <h2 id="compared">{ speech.text("factors-compared") }</h2>
                { rank_table(speech, &ranking) }
            </section>
            <section class="take" aria-label={speech.text("take")}>
                <div class="row quiet">{ back(papers) }</div>
                <CopyLink papers={papers.clone()} path="/guides/factors" beginnings={vec!["evidence/factors".to_owned()]} />
            </section>
            <p><a href={way(speech, "/guides/myths/d3")}>{ speech.text("factors-to-claim") }</a></p>
        </article>
    }
}
