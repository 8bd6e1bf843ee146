//! The questions of a profile: one at a time, or as a list, with how many are answered.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::culture::Dimension;
use crate::guides::dimensions::dimensions;
use crate::guides::rules::adaptation::{Answer, parse_answer};
use crate::pages::cultures::market_list::count_answered;
use crate::pages::cultures::question::Question;
use crate::ui::actions::keep_focus;
use crate::ui::context::Context;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::{HOUSE, market};

#[derive(Clone, PartialEq, Properties)]
pub struct QuestionsProps {
    pub context: Context,
    pub market: AttrValue,
}

/// The questions with their answers.
#[component]
pub fn Questions(props: &QuestionsProps) -> Html {
    let QuestionsProps {
        context,
        market: id,
    } = props;
    let l10n = &context.l10n;
    let is_list = use_state_eq(|| false);
    let place = use_state_eq(|| find_first(context, id));
    let last = dimensions().len().saturating_sub(1);
    let now = (*place).min(last);
    let owner: Rc<str> = id.as_str().into();
    let question = |dimension: &'static Dimension| {
        let text = |on| context.text(&market(id, on));
        html! {
            <Question key={dimension.id} l10n={l10n.clone()} act={context.act.clone()} market={owner.clone()}
                dimension={dimension.id} answer={text(MarketField::Answer(dimension.id))}
                ground={text(MarketField::Ground(dimension.id))} />
        }
    };
    let turn = |to: usize| {
        let place = place.setter();
        Callback::from(move |event: MouseEvent| {
            place.set(to);
            keep_focus(&event);
        })
    };
    let mode = |list: bool, key: &'static str| {
        let is_list_now = is_list.setter();
        let press = Callback::from(move |_: MouseEvent| is_list_now.set(list));
        let is_pressed = list == *is_list;
        html! { <button type="button" data-mode={key} aria-pressed={is_pressed.to_string()} onclick={press}>{ l10n.text(key) }</button> }
    };
    let title = if **id == *HOUSE {
        "answers-about-house"
    } else {
        "answers-about"
    };
    let number = |count: usize| (count as f64).into();
    let known = [
        ("known", number(count_answered(context, id))),
        ("all", number(last + 1)),
    ];
    let at = [("number", number(now + 1)), ("all", number(last + 1))];
    let shown = if *is_list {
        dimensions()
    } else {
        &dimensions()[now..=now]
    };
    html! {
        <section class="questions-of" aria-labelledby="answers-about">
            <h3 id="answers-about">{ l10n.text(title) }</h3>
            <div class="modes">
                { mode(false, "questions-one") }
                { mode(true, "questions-list") }
            </div>
            { view_progress(context, id) }
            <p class="hint">{ l10n.with("answers-progress", &known) }</p>
            { for shown.iter().map(question) }
            if !*is_list {
                <div class="turn">
                    <button type="button" data-turn="back" disabled={now == 0} onclick={turn(now.saturating_sub(1))}>{ l10n.text("questions-back") }</button>
                    <button type="button" data-turn="next" disabled={now == last} onclick={turn(now + 1)}>{ l10n.text("questions-next") }</button>
                    <span class="hint" role="status">{ l10n.with("questions-at", &at) }</span>
                </div>
            }
            <p class="hint">{ l10n.text("culture-legal-note") }</p>
        </section>
    }
}

/// The first question with something to correct, otherwise the first without an answer.
fn find_first(context: &Context, id: &str) -> usize {
    let answers: Vec<Answer> = dimensions()
        .iter()
        .map(|dimension| {
            let text = context.text(&market(id, MarketField::Answer(dimension.id)));
            parse_answer(dimension, &text)
        })
        .collect();
    let first = |wanted: Answer| answers.iter().position(|answer| *answer == wanted);
    first(Answer::Foreign)
        .or(first(Answer::None))
        .unwrap_or_default()
}

/// How many answers are known, as a bar.
fn view_progress(context: &Context, id: &str) -> Html {
    let all = dimensions().len().to_string();
    let known = count_answered(context, id).to_string();
    html! {
        <svg class="answered" viewBox={format!("0 0 {all} 1")} preserveAspectRatio="none" aria-hidden="true">
            <rect class="all" width={all} height="1" />
            <rect class="known" width={known} height="1" />
        </svg>
    }
}
