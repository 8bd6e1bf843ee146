//! What the answers of a market change about an item.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::advice::adaptations_for;
use crate::guides::culture::{self, Adaptation, Position, dimensions};
use crate::ui::guides::papers::Papers;
use crate::ui::speech::Speech;
use crate::workspace::papers::{OnMarket, market};

use super::said;

/// The answers of the market in force, by the ids of the questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers(Vec<(&'static str, Rc<str>)>);

impl Answers {
    /// The answers as they stand; None without a market.
    fn of(papers: &Papers) -> Option<Answers> {
        let id = papers.market();
        if id.is_empty() {
            return None;
        }
        let answer = |dimension: &'static str| {
            let text = papers.text(&market(&id, OnMarket::Answer(dimension)));
            (dimension, text)
        };
        let dimensions = dimensions().iter().map(|dimension| dimension.id);
        Some(Answers(dimensions.map(answer).collect()))
    }

    /// What they call for on an item, with the reasons.
    pub fn on(&self, item: &str) -> Vec<(&'static Position, &'static Adaptation)> {
        let pairs: Vec<(&str, &str)> = self.0.iter().map(|(id, text)| (*id, &**text)).collect();
        adaptations_for(item, &pairs)
    }
}

/// The answers, as one and the same thing as long as none of them changes.
#[hook]
pub fn use_answers(papers: &Papers) -> Option<Rc<Answers>> {
    let answers = use_memo(Answers::of(papers), |answers| answers.clone().map(Rc::new));
    (*answers).clone()
}

/// The adaptations of an item, each with its reason, its sources and the beyond mark.
pub fn adapted(speech: &Speech, answers: Option<&Answers>, item: &str, market: &str) -> Html {
    let called_for = answers.map_or_else(Vec::new, |answers| answers.on(item));
    if called_for.is_empty() {
        return Html::default();
    }
    let line = |(position, adaptation): (&Position, &Adaptation)| {
        html! {
            <li key={adaptation.id} data-adaptation={adaptation.id}>
                <p>{ text(speech, adaptation) }</p>
                <p class="because">{ because(speech, position) }</p>
                { beyond(speech, adaptation) }
                <p class="behind">{ said::sources(speech, adaptation.sources).join("; ") }</p>
            </li>
        }
    };
    let title = speech.with("checklist-adapted", &[("market", market.into())]);
    html! {
        <div class="adapted">
            <h4>{ title }</h4>
            <ul>{ for called_for.into_iter().map(line) }</ul>
        </div>
    }
}

/// What is to be done.
pub fn text(speech: &Speech, adaptation: &Adaptation) -> AttrValue {
    speech.text(&format!("adaptation-{}", adaptation.id))
}

/// The answer that calls for it, with what was asked.
pub fn because(speech: &Speech, position: &Position) -> String {
    let asked = culture::find_position(position.id).map(|(dimension, _)| dimension.id);
    let text = |key: String| speech.text(&key).to_string();
    let arguments = [
        ("reason", text(format!("position-{}", position.id)).into()),
        (
            "question",
            text(format!("dimension-{}", asked.unwrap_or_default())).into(),
        ),
    ];
    speech.with("checklist-because", &arguments)
}

/// What is to be done, why, and where it stands, in one line.
pub fn line(speech: &Speech, position: &Position, adaptation: &Adaptation) -> String {
    let mut sources = said::sources(speech, adaptation.sources).join("; ");
    if adaptation.beyond {
        let (beyond, ground) = (speech.text("checklist-beyond"), ground(speech, adaptation));
        sources = format!("{beyond} {ground} {sources}");
    }
    let arguments = [
        ("text", text(speech, adaptation).as_str().into()),
        ("because", because(speech, position).into()),
        ("sources", sources.into()),
    ];
    speech.with("handout-adapted", &arguments)
}

fn beyond(speech: &Speech, adaptation: &Adaptation) -> Html {
    if !adaptation.beyond {
        return Html::default();
    }
    html! { <p class="beyond"><b>{ speech.text("checklist-beyond") }</b>{ " " }{ ground(speech, adaptation) }</p> }
}

fn ground(speech: &Speech, adaptation: &Adaptation) -> AttrValue {
    speech.text(&format!("adaptation-{}-ground", adaptation.id))
}
