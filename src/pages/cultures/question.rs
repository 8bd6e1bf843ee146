//! One question about a market: the answers to choose from, how the user knows, and what follows.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::culture::{Dimension, Position};
use crate::guides::dimensions;
use crate::guides::rules::adaptation;
use crate::guides::rules::adaptation::Answer;
use crate::pages::cultures::adaptation_list;
use crate::ui::actions::{choose, fill, press};
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::text_field::Line;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::{HOUSE, market};

#[derive(Clone, PartialEq, Properties)]
pub struct QuestionProps {
    pub l10n: Localizer,
    pub act: Act,
    pub market: Rc<str>,
    /// The id of the dimension.
    pub dimension: &'static str,
    pub answer: Rc<str>,
    pub ground: Rc<str>,
}

/// The question. Nothing is chosen until the user answers.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    match dimensions::find(props.dimension) {
        Some(dimension) => view_question(props, dimension),
        None => Html::default(),
    }
}

fn view_question(props: &QuestionProps, dimension: &'static Dimension) -> Html {
    let QuestionProps { l10n, act, .. } = props;
    let slot = market(&props.market, MarketField::Answer(dimension.id));
    let ground = market(&props.market, MarketField::Ground(dimension.id));
    let answer = adaptation::parse_answer(dimension, &props.answer);
    let in_force = match answer {
        Answer::Given(position) => Some(position),
        Answer::None | Answer::Foreign => dimension.unknown(),
    };
    let name = slot.name();
    let said = format!("{}-said", name.replace('/', "-"));
    let choice = |position: &'static Position| {
        let choose = {
            let (act, slot) = (act.clone(), slot.clone());
            Callback::from(move |_: Event| act.emit(choose(slot.clone(), position.id)))
        };
        html! {
            <li key={position.id}>
                <label>
                    <input type="radio" name={name.clone()} value={position.id} checked={*props.answer == *position.id}
                        onchange={choose} />
                    <span>{ l10n.text(&format!("position-{}", position.id)) }</span>
                </label>
            </li>
        }
    };
    let key = format!("dimension-{}", dimension.id);
    // Questions about customers are worded differently for the user's own company.
    let of_house = Some(format!("{key}-house")).filter(|_| *props.market == *HOUSE);
    let asked = of_house
        .filter(|key| l10n.messages.has(key))
        .unwrap_or_else(|| format!("{key}-question"));
    html! {
        <div class="question" data-dimension={dimension.id}>
            <fieldset aria-describedby={said.clone()}>
                <legend><span>{ l10n.text(&key) }</span>{ " " }<span>{ l10n.text(&asked) }</span></legend>
                <ul>{ for dimension.positions.iter().map(choice) }</ul>
            </fieldset>
            <div class="said" id={said}>
                { match answer {
                    Answer::None => html! { <p class="hint">{ l10n.text("answer-none") }</p> },
                    Answer::Foreign => html! {
                        <p class="problem" role="alert" data-problem="answer_foreign">
                            { l10n.with("problem-answer_foreign", &[("text", (*props.answer).into())]) }
                        </p>
                    },
                    Answer::Given(_) => Html::default(),
                } }
            </div>
            <div class="quiet">
                <button type="button" hidden={answer == Answer::None} data-take-back={dimension.id}
                    aria-describedby={format!("{}-name", dimension.id)}
                    onclick={press(act, fill(slot.clone(), ""))}>
                    { l10n.text("answer-take-back") }
                </button>
            </div>
            <Line l10n={l10n.clone()} act={act.clone()} slot={ground} text={props.ground.clone()}
                label={l10n.text("answer-ground")} />
            if let Some(position) = in_force { { adaptation_list::view_folded(l10n, position) } }
        </div>
    }
}
