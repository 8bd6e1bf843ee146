//! What the customers of two markets answered, side by side.

use yew::prelude::*;

use crate::pages::workshop::figures::LETTERS;
use crate::pages::workshop::second::view_below;
use crate::pages::workshop::stage_words::part;
use crate::ui::localizer::Localizer;
use crate::workshop::card::Card;
use crate::workshop::demo::{Ask, Demo};

/// The answers that the questions of the demonstration are about; empty for a demonstration with figures.
pub fn view_all_answers(l10n: &Localizer, second: Option<&Localizer>, demo: &Demo) -> Html {
    let questions = demo.questions.iter();
    let cards: Vec<Card> = questions
        .filter_map(|question| match question.ask {
            Ask::Sort(card) => Some(card),
            _ => None,
        })
        .collect();
    view_answers(l10n, second, demo, "stage-markets", &cards)
}

/// The answers that these cards are about.
pub fn view_answers(
    l10n: &Localizer,
    second: Option<&Localizer>,
    demo: &Demo,
    class: &'static str,
    cards: &[Card],
) -> Html {
    if cards.is_empty() {
        return Html::default();
    }
    let market = |place: usize| {
        let answers = cards.iter().filter_map(|card| card.answers()[place]);
        let answer = |position: &str| {
            let below = second.map(|second| view_below(second, part(second, demo, position)));
            html! { <li key={position.to_owned()}>{ part(l10n, demo, position) }{ for below }</li> }
        };
        html! {
            <div class="case" key={place}>
                <b class="letter">{ LETTERS[place] }</b>
                <ul>{ for answers.map(|position| answer(position.id)) }</ul>
            </div>
        }
    };
    html! { <div {class} key={class}>{ for (0..2).map(market) }</div> }
}
