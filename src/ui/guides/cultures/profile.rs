//! A profile: the name of a market, a note, and the answers to the questions.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::culture::{Dimension, dimensions};
use crate::ui::guides::copy_link::CopyLink;
use crate::ui::guides::fields::Line;
use crate::ui::guides::papers::Papers;
use crate::workspace::papers::{HOUSE, OnMarket, market};

use super::markets::{answered, bad_name_of};
use super::question::Question;

#[derive(Clone, PartialEq, Properties)]
pub struct ProfileProps {
    pub papers: Papers,
    pub market: AttrValue,
}

/// The profile of a market.
#[component]
pub fn Profile(props: &ProfileProps) -> Html {
    let ProfileProps { papers, market: id } = props;
    let speech = &papers.speech;
    let name = market(id, OnMarket::Name);
    let note = market(id, OnMarket::Note);
    let problem = bad_name_of(papers, id).map(|bad| {
        let code = bad.code();
        (code.into(), speech.text(&format!("problem-{code}")))
    });
    html! {
        <>
            <div class="about">
                <Line speech={speech.clone()} act={papers.act.clone()} text={papers.text(&name)} slot={name}
                    label={speech.text("market-name")} {problem} />
                <Line speech={speech.clone()} act={papers.act.clone()} text={papers.text(&note)} slot={note}
                    label={speech.text("market-note")} hint={speech.text("market-note-hint")} is_long=true />
                <CopyLink papers={papers.clone()} path="/cultures" words={("market-link", "market-link-done")}
                    beginnings={vec![format!("market/{id}/"), "market/current".to_owned()]} />
            </div>
            { questions(papers, id) }
        </>
    }
}

/// The questions of a profile with their answers.
pub fn questions(papers: &Papers, id: &str) -> Html {
    let speech = &papers.speech;
    let owner: Rc<str> = id.into();
    let question = |dimension: &'static Dimension| {
        let text = |on| papers.text(&market(id, on));
        html! {
            <Question key={dimension.id} speech={speech.clone()} act={papers.act.clone()} market={owner.clone()}
                dimension={dimension.id} answer={text(OnMarket::Answer(dimension.id))}
                ground={text(OnMarket::Ground(dimension.id))} />
        }
    };
    let title = if id == HOUSE {
        "answers-about-house"
    } else {
        "answers-about"
    };
    let known = [
        ("known", (answered(papers, id) as f64).into()),
        ("all", (dimensions().len() as f64).into()),
    ];
    html! {
        <section class="questions-of" aria-labelledby="answers-about">
            <h3 id="answers-about">{ speech.text(title) }</h3>
            <p class="hint">{ speech.with("answers-progress", &known) }</p>
            { for dimensions().iter().map(question) }
            <p class="hint">{ speech.text("culture-legal-note") }</p>
        </section>
    }
}
