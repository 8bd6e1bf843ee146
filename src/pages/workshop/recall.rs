//! A question of an earlier demonstration, asked once more.

use yew::prelude::*;

use crate::pages::workshop::figures::{LETTERS, view_figures, view_result};
use crate::pages::workshop::second::view_second;
use crate::pages::workshop::stage_words::{answer_label, part};
use crate::ui::localizer::Localizer;
use crate::workshop;

/// Demonstrations whose question can't be understood without the scene.
const NEED_SCENE: [&str; 1] = ["alone"];

/// The question, and its answer once it is revealed.
pub fn view_recall(
    l10n: &Localizer,
    second: Option<&Localizer>,
    earlier: &str,
    is_open: bool,
) -> Html {
    let demo = workshop::find(earlier);
    let Some((demo, question)) = demo
        .as_ref()
        .and_then(|demo| Some((demo, demo.questions.first()?)))
    else {
        return Html::default();
    };
    let answer = match question.right_option() {
        Some(right) => html! {
            <b class="stage-result">{ LETTERS.get(right).copied() }</b>
        },
        None => html! {
            { for question.truth().map(|truth| view_result(l10n, question.result, truth, question.decimals())) }
        },
    };
    html! {
        <div class="stage-whole" key="recall">
            <p class="stage-kicker">{ l10n.text("stage-recall") }</p>
            if NEED_SCENE.contains(&earlier) { <p class="stage-earlier">{ part(l10n, demo, "scene") }</p> }
            <p class="stage-question">{ part(l10n, demo, "ask") }</p>
            { for second.map(|second| view_second(second, part(second, demo, "ask"))) }
            { view_figures(l10n, second, "stage-row", &question.cases) }
            if is_open { <div class="stage-answer"><span class="stage-of">{ answer_label(l10n, question) }</span>{ answer }</div> }
        </div>
    }
}
