//! What the trainer's window shows: the current and the next step, the answer, the time, and a field for guesses.

use web_sys::{HtmlInputElement, SubmitEvent};
use yew::prelude::*;

use crate::pages::workshop::answer::read_answer;
use crate::pages::workshop::figures::minutes;
use crate::pages::workshop::sheet::view_solution;
use crate::pages::workshop::stage_state::StageState;
use crate::pages::workshop::stage_step::view_step;
use crate::pages::workshop::stage_words::part;
use crate::pages::workshop::trainer_link::send;
use crate::ui::localizer::Localizer;
use crate::workshop::companion::{FromTrainer, Mirror};
use crate::workshop::demo::Step;
use crate::workshop::programme::Programme;

/// Everything that only the trainer may see.
pub fn view_content(
    l10n: &Localizer,
    second: Option<&Localizer>,
    state: &StageState,
    mirror: &Mirror,
    programme: &Programme,
    guess: Html,
) -> Html {
    let demo = &state.demo;
    let planned = demo.seconds();
    let planned = planned.get(state.run.step).copied().unwrap_or_default();
    let time = [
        ("step", minutes(mirror.step_seconds).into()),
        ("step-planned", minutes(planned).into()),
        ("used", minutes(mirror.seconds).into()),
        ("planned", minutes(u32::from(demo.minutes) * 60).into()),
    ];
    let at = [
        ("number", (state.run.step as f64 + 1.0).into()),
        ("count", (state.steps.len() as f64).into()),
    ];
    let title = |id: &str| l10n.text(&format!("demo-{id}"));
    let mut next = state.clone();
    next.run.step += 1;
    let then = match (state.is_last(), programme.next(demo.id)) {
        (false, _) => view_small(l10n, second, &next, "next"),
        (true, Some(id)) => html! { <p class="trainer-next">{ title(id) }</p> },
        (true, None) => html! { <p class="trainer-next">{ "–" }</p> },
    };
    let place = match state.step() {
        Step::Ask(place)
        | Step::Again(place)
        | Step::Reveal(place)
        | Step::Picture(place)
        | Step::Work(place, _) => place,
        _ => 0,
    };
    let solution = demo.questions.get(place);
    html! {
        <>
            <p class="trainer-line">
                <b>{ title(demo.id) }</b>
                <span>{ l10n.with("stage-place", &at) }</span>
                if state.is_blank { <strong role="status" data-part="dark">{ l10n.text("stage-blank") }</strong> }
                <span data-part="time">{ l10n.with("trainer-time", &time) }</span>
            </p>
            <div class="trainer-columns">
                <div>
                    { view_small(l10n, second, state, "now") }
                    <h2>{ l10n.text("trainer-next") }</h2>
                    { then }
                </div>
                <div>
                    { guess }
                    <section class="sheet" data-part="answer" aria-label={l10n.text("sheet-key")}>
                        { for solution.map(|question| view_solution(l10n, demo, question, place, true)) }
                    </section>
                    <p>{ part(l10n, demo, "notes") }</p>
                </div>
            </div>
        </>
    }
}

/// A step of the stage, drawn smaller.
fn view_small(
    l10n: &Localizer,
    second: Option<&Localizer>,
    state: &StageState,
    key: &'static str,
) -> Html {
    html! {
        <div class="stage small" {key} data-small={key} data-step={state.run.step.to_string()}>
            <div class="stage-body">{ view_step(l10n, second, state) }</div>
        </div>
    }
}

/// The field for an answer from the audience, if the step accepts answers.
pub fn view_guess(l10n: &Localizer, state: &StageState, is_unread: &UseStateHandle<bool>) -> Html {
    let Some((place, _)) = state.asked() else {
        return Html::default();
    };
    let onsubmit = {
        let (demo, setter, language) = (state.demo.clone(), is_unread.setter(), l10n.language);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let form: web_sys::Element = event.target_unchecked_into();
            let field = form.query_selector("input").ok().flatten();
            let Some(field) = field.map(wasm_bindgen::JsCast::unchecked_into::<HtmlInputElement>)
            else {
                return;
            };
            let text = field.value();
            let question = demo.questions.get(place);
            let answer = question.and_then(|question| read_answer(question, &text, language));
            setter.set(answer.is_none());
            if answer.is_some() {
                field.set_value("");
                send(&FromTrainer::Guess(text));
            }
        })
    };
    let problem = match state.demo.questions.get(place).map_or(0, |of| of.options()) {
        0 => "problem-stage_unread",
        _ => "problem-stage_unread-hands",
    };
    html! {
        <form class="trainer-guess" {onsubmit} autocomplete="off">
            <label for="guess">{ l10n.text("trainer-guess") }</label>
            <input id="guess" name="guess" type="text" inputmode="decimal" aria-invalid={is_unread.then_some("true")} aria-describedby={is_unread.then_some("guess-problem")} />
            <button type="submit">{ l10n.text("trainer-add") }</button>
            if **is_unread { <p class="problem" role="alert" id="guess-problem" data-problem="stage_unread">{ l10n.text(problem) }</p> }
        </form>
    }
}
