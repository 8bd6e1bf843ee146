//! What a market's answers change about an item.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::culture::{Adaptation, Position};
use crate::guides::dimensions;
use crate::guides::dimensions::dimensions;
use crate::guides::rules::adaptation::{adaptations_for, adapted_items};
use crate::pages::checklists::labels;
use crate::ui::citation::view_guides;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::market;

/// The current market's answers, by the ids of the questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketAnswers(Vec<(&'static str, Rc<str>)>);

impl MarketAnswers {
    /// The current market's answers; None without a market.
    fn read(context: &Context) -> Option<MarketAnswers> {
        let id = context.market();
        if id.is_empty() {
            return None;
        }
        let answer = |dimension: &'static str| {
            let text = context.text(&market(&id, MarketField::Answer(dimension)));
            (dimension, text)
        };
        let dimensions = dimensions().iter().map(|dimension| dimension.id);
        Some(MarketAnswers(dimensions.map(answer).collect()))
    }

    /// The adaptations of an item that the answers require, with the reasons.
    pub fn on(&self, item: &str) -> Vec<(&'static Position, &'static Adaptation)> {
        adaptations_for(item, &self.pairs())
    }

    /// The items that the known answers affect.
    pub fn items(&self) -> Vec<&'static str> {
        adapted_items(&self.pairs())
    }

    fn pairs(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(id, text)| (*id, &**text)).collect()
    }
}

/// The current market's answers. The `Rc` stays the same until one of them changes.
#[hook]
pub fn use_answers(context: &Context) -> Option<Rc<MarketAnswers>> {
    let answers = use_memo(MarketAnswers::read(context), |answers| {
        answers.clone().map(Rc::new)
    });
    (*answers).clone()
}

/// The adaptations of an item, each with its reason, its sources and the mark for going beyond the guides.
pub fn view_adaptations(
    l10n: &Localizer,
    answers: Option<&MarketAnswers>,
    item: &str,
    market: &str,
) -> Html {
    let called_for = answers.map_or_else(Vec::new, |answers| answers.on(item));
    if called_for.is_empty() {
        return Html::default();
    }
    let line = |(position, adaptation): (&Position, &Adaptation)| {
        html! {
            <li key={adaptation.id} data-adaptation={adaptation.id}>
                <p>{ text(l10n, adaptation) }</p>
                <p class="because">{ describe_reason(l10n, position) }</p>
                { view_beyond(l10n, adaptation) }
                <ul class="behind sources">{ for view_guides(l10n, adaptation.sources) }</ul>
            </li>
        }
    };
    let title = l10n.with("checklist-adapted", &[("market", market.into())]);
    html! {
        <div class="adapted">
            <h4>{ title }</h4>
            <ul>{ for called_for.into_iter().map(line) }</ul>
        </div>
    }
}

/// The sentence that says what to do.
pub fn text(l10n: &Localizer, adaptation: &Adaptation) -> AttrValue {
    l10n.text(&format!("adaptation-{}", adaptation.id))
}

/// The answer that requires it, with the question.
pub fn describe_reason(l10n: &Localizer, position: &Position) -> String {
    let asked = dimensions::find_position(position.id).map(|(dimension, _)| dimension.id);
    let text = |key: String| l10n.text(&key).to_string();
    let arguments = [
        ("reason", text(format!("position-{}", position.id)).into()),
        (
            "question",
            text(format!("dimension-{}", asked.unwrap_or_default())).into(),
        ),
    ];
    l10n.with("checklist-because", &arguments)
}

/// What to do, why, and the sources, in one line.
pub fn line(l10n: &Localizer, position: &Position, adaptation: &Adaptation) -> String {
    let mut sources = labels::sources(l10n, adaptation.sources).join("; ");
    if adaptation.beyond {
        let (beyond, ground) = (l10n.text("checklist-beyond"), ground(l10n, adaptation));
        sources = format!("{beyond} {ground} {sources}");
    }
    let arguments = [
        ("text", text(l10n, adaptation).as_str().into()),
        ("because", describe_reason(l10n, position).into()),
        ("sources", sources.into()),
    ];
    l10n.with("handout-adapted", &arguments)
}

fn view_beyond(l10n: &Localizer, adaptation: &Adaptation) -> Html {
    if !adaptation.beyond {
        return Html::default();
    }
    html! { <p class="beyond"><b>{ l10n.text("checklist-beyond") }</b>{ " " }{ ground(l10n, adaptation) }</p> }
}

fn ground(l10n: &Localizer, adaptation: &Adaptation) -> AttrValue {
    l10n.text(&format!("adaptation-{}-ground", adaptation.id))
}
