//! What each step of a demonstration shows. What is covered isn't drawn at all.

use yew::prelude::*;

use crate::guides::rules::ordering::{rank, sort_by_key};
use crate::pages::workshop::axis::{Axis, Revealed};
use crate::pages::workshop::comparing::view_comparison;
use crate::pages::workshop::figures::{
    BARRED, LETTERS, class_of_length, in_strip, label, say, say_given, view_figures, view_interval,
    view_result,
};
use crate::pages::workshop::markets::{view_all_answers, view_answers};
use crate::pages::workshop::picture::view_pictures;
use crate::pages::workshop::recall::view_recall;
use crate::pages::workshop::second::{view_below, view_second};
use crate::pages::workshop::stage_state::StageState;
use crate::pages::workshop::stage_words::{answer_label, lesson, part, part_of, reveal};
use crate::pages::workshop::work::view_work;
use crate::ui::citation::view_naming_guide;
use crate::ui::localizer::Localizer;
use crate::workshop::card::PLACES;
use crate::workshop::demo::{Ask, Question, Step};

/// The current step. Its question and labels are also shown in the second language if there is one.
pub fn view_step(l10n: &Localizer, second: Option<&Localizer>, state: &StageState) -> Html {
    let demo = &state.demo;
    let at = |place: usize, view: &dyn Fn(&Question) -> Html| {
        demo.questions.get(place).map(view).unwrap_or_default()
    };
    let ask = |place: usize, is_open: bool| {
        at(place, &|question| {
            view_question(l10n, second, state, (question, place), is_open)
        })
    };
    match state.step() {
        Step::Scene => {
            let cases = demo
                .questions
                .first()
                .and_then(|question| question.cases.get(..1));
            html! {
                <div class="stage-whole" key="scene">
                    <p class="stage-question">{ part(l10n, demo, "scene") }</p>
                    { view_figures(l10n, second, BARRED, cases.unwrap_or_default()) }
                    { view_all_answers(l10n, second, demo) }
                </div>
            }
        }
        Step::Ask(place) | Step::Again(place) => ask(place, false),
        Step::Reveal(place) => ask(place, true),
        Step::Work(place, lines) => at(place, &|question| view_work(l10n, second, question, lines)),
        Step::Picture(place) => at(place, &|question| {
            view_pictures(l10n, second, demo, question)
        }),
        Step::Compare(is_open) => view_comparison(l10n, second, demo, is_open),
        Step::Vary(place, is_open) => view_changed(l10n, second, state, place, is_open),
        Step::Lesson => html! {
            <div class="stage-whole" key="lesson">
                <p class="stage-lesson">{ view_naming_guide(l10n, &lesson(l10n, demo)) }</p>
                <p class="stage-try">{ part(l10n, demo, "try") }</p>
            </div>
        },
        Step::Recall(is_open) => match demo.recall {
            Some(earlier) => view_recall(l10n, second, earlier, is_open),
            None => Html::default(),
        },
    }
}

/// A question, before or after it is revealed, on the same axis or with the same options.
fn view_question(
    l10n: &Localizer,
    second: Option<&Localizer>,
    state: &StageState,
    (question, place): (&Question, usize),
    is_open: bool,
) -> Html {
    let given = match question.ask {
        Ask::Sort(card) => view_answers(l10n, second, &state.demo, "stage-strip", &[card]),
        _ => view_figures(
            l10n,
            in_strip(second, &question.cases),
            "stage-strip",
            &question.cases,
        ),
    };
    let main = match is_open {
        true => view_revealed(l10n, state, question, place),
        false => view_asked(l10n, second, state, question, place),
    };
    let answers = match question.ask {
        Ask::Number { decimals, .. } => {
            let rounds = [false, true].map(|again| state.run.guesses_of(place, again).collect());
            let truth = question.truth().filter(|_| is_open);
            let revealed = truth.map(|truth| Revealed {
                truth,
                nearest: state.run.nearest(place, truth),
                slips: slips(l10n, state, question),
            });
            let kind = question.result.kind;
            Axis {
                l10n,
                kind,
                range: question.axis().unwrap_or([0.0, 1.0]),
                decimals,
                rounds,
                revealed,
            }
            .view()
        }
        Ask::Higher { .. } | Ask::SurelyHigher { .. } | Ask::Sort(_) => {
            view_options(l10n, second, state, (question, place), is_open)
        }
    };
    html! {
        <>
            { given }
            <div class={if is_open { "stage-main open" } else { "stage-main" }} key="main">{ main }</div>
            { answers }
        </>
    }
}

fn slips(l10n: &Localizer, state: &StageState, question: &Question) -> Vec<(f64, AttrValue)> {
    let mut slips: Vec<(f64, AttrValue)> = question
        .slip_values()
        .into_iter()
        .map(|(id, value)| (value, part(l10n, &state.demo, &format!("slip-{id}"))))
        .collect();
    sort_by_key(&mut slips, |(value, _)| (rank(*value), ""));
    slips
}

/// The question, and the box with what is typed.
fn view_asked(
    l10n: &Localizer,
    second: Option<&Localizer>,
    state: &StageState,
    question: &Question,
    place: usize,
) -> Html {
    let is_again = matches!(state.step(), Step::Again(_));
    let hint = match (question.options(), is_again) {
        (_, true) => l10n.text("stage-again"),
        (0, false) => l10n.text("stage-why"),
        (PLACES, false) => l10n.text("stage-hands-four"),
        (_, false) => l10n.text("stage-hands"),
    };
    let problem = match question.options() {
        0 => l10n.text("problem-stage_unread"),
        _ => l10n.text("problem-stage_unread-hands"),
    };
    html! {
        <>
            <div>
                if !state.typed.is_empty() {
                    <output class="stage-box" aria-label={l10n.text("stage-box")}>{ state.typed.clone() }</output>
                }
                <p class="stage-question">{ part_of(l10n, &state.demo, "ask", place) }</p>
                { for second.map(|second| view_second(second, part_of(second, &state.demo, "ask", place))) }
                if state.is_unread {
                    <p class="stage-problem" role="alert" data-problem="stage_unread">{ problem }</p>
                } else {
                    <p class="stage-hint">{ hint }</p>
                }
            </div>
        </>
    }
}

/// The result and what it means.
fn view_revealed(l10n: &Localizer, state: &StageState, question: &Question, place: usize) -> Html {
    let decimals = question.decimals();
    let result = |value: f64| view_result(l10n, question.result, value, decimals);
    let shown = match question.right_option() {
        None => html! { { for question.truth().map(result) } },
        Some(right) => html! { <b class="stage-result">{ LETTERS.get(right).copied() }</b> },
    };
    html! {
        <>
            <div class="stage-answer">
                <span class="stage-of">{ answer_label(l10n, question) }</span>
                { shown }
            </div>
            { for reveal(l10n, &state.demo, place).map(|text| html! { <p class="stage-sentence">{ text }</p> }) }
        </>
    }
}

/// The options with their hands. Once revealed, also the right one and the results of the cases.
fn view_options(
    l10n: &Localizer,
    second: Option<&Localizer>,
    state: &StageState,
    (question, place): (&Question, usize),
    is_open: bool,
) -> Html {
    let [first, again] = [false, true].map(|again| state.run.hands_of(place, again));
    let right = question.right_option().filter(|_| is_open);
    let results = question.results();
    let intervals = question.intervals();
    let option = |number: usize| {
        let hands = again.or(first).map(|counts| counts[number]);
        let before = again.and(first).map(|counts| counts[number]);
        let result = results.get(number).copied().flatten().filter(|_| is_open);
        let shown = result.map(|value| say(l10n, question.result.kind, value, question.decimals()));
        let interval = intervals.get(number).copied().flatten().filter(|_| is_open);
        let interval = interval.map(|interval| {
            view_interval(l10n, question.result.kind, interval, question.decimals())
        });
        let is_right = right == Some(number);
        let name = ["option-a", "option-b", "option-c", "option-d"]
            .get(number)
            .copied()
            .unwrap_or_default();
        html! {
            <li key={number} class={if is_right { "right" } else { "" }}>
                <b class="letter">{ LETTERS[number] }</b>
                <span>
                    { part(l10n, &state.demo, name) }{ for shown.map(|shown| html! { <>{ " " }<b>{ shown }</b></> }) }{ for interval }
                    { for second.map(|second| view_below(second, part(second, &state.demo, name))) }
                </span>
                <span class="hands">
                    { for before.map(|count| html! { <small>{ count }{ " → " }</small> }) }
                    { for hands }
                </span>
            </li>
        }
    };
    html! { <ol class="stage-options" key="options">{ for (0..question.options()).map(option) }</ol> }
}

/// One changed figure, and its result once it is revealed.
fn view_changed(
    l10n: &Localizer,
    second: Option<&Localizer>,
    state: &StageState,
    place: usize,
    is_open: bool,
) -> Html {
    let (Some((variable, values)), Some(question)) =
        (state.demo.varied(), state.demo.questions.first())
    else {
        return Html::default();
    };
    let Some((value, changed)) = values.get(place) else {
        return Html::default();
    };
    let before = question.values().get(variable).ok();
    let before = before.map(|before| say_given(l10n, variable.kind, before));
    let shown = say_given(l10n, variable.kind, *value);
    let class = classes!("stage-figure", class_of_length(shown.chars().count()));
    let truth = changed.truth().filter(|_| is_open);
    html! {
        <>
            { view_figures(l10n, in_strip(second, &changed.cases), "stage-strip", &changed.cases) }
            <div class="stage-whole" key="changed">
                <p class="stage-question">{ l10n.text("stage-what-if") }</p>
                <div class="stage-answer">
                    <span class="stage-of">{ label(l10n, variable) }</span>
                    <span {class}>
                        { for before.map(|before| html! { <small>{ before }{ " → " }</small> }) }
                        { shown }
                    </span>
                </div>
                if let Some(truth) = truth {
                    <div class="stage-answer">
                        <span class="stage-of">{ label(l10n, question.result) }</span>
                        { view_result(l10n, question.result, truth, question.decimals()) }
                    </div>
                }
            </div>
        </>
    }
}
