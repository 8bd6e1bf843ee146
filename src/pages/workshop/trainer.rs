//! The trainer's window: what is on the stage, what comes next, the answer, the time, and guesses from the
//! audience.

use gloo::timers::callback::Interval;
use web_sys::{HtmlInputElement, SubmitEvent};
use yew::prelude::*;

use crate::browser::companion::{self, OtherWindow};
use crate::browser::{address, events, session};
use crate::pages::workshop::answer::read_answer;
use crate::pages::workshop::running::Known;
use crate::pages::workshop::second::use_second;
use crate::pages::workshop::sheet::view_solution;
use crate::pages::workshop::stage_keys::{Act, act_of};
use crate::pages::workshop::stage_state::StageState;
use crate::pages::workshop::stage_step::view_step;
use crate::pages::workshop::stage_words::part;
use crate::ui::localizer::Localizer;
use crate::workshop::companion::{FromStage, FromTrainer, Mirror, TRAINER_KEY, fragment_with};
use crate::workshop::demo::Step;
use crate::workshop::programme::Programme;

/// The name under which this window remembers that the audience doesn't see it.
const PRIVATE: &str = "loyalty-lab/trainer";
/// How often the window asks what is on the stage, in milliseconds.
const PAUSE: u32 = 1000;
/// How many requests can stay without an answer before the window says that there is no stage.
const PATIENCE: u8 = 3;

#[derive(Clone, PartialEq, Properties)]
pub struct TrainerProps {
    pub l10n: Localizer,
    pub demo: Known,
    pub programme: Programme,
    /// The tag of the second language.
    pub second: Option<String>,
}

/// The window. It shows nothing of the answer until the trainer confirms that the audience doesn't see the
/// window.
#[component]
pub fn Trainer(props: &TrainerProps) -> Html {
    let TrainerProps {
        l10n,
        demo,
        programme,
        second,
    } = props;
    let told = use_state_eq(|| None::<FromStage>);
    // For the next demonstration of a programme, the trainer doesn't have to confirm it again.
    let is_private = use_state_eq(|| session::read(PRIVATE).is_some());
    let is_unread = use_state_eq(|| false);
    let voice = use_second(l10n, second.as_deref());
    {
        let told = told.setter();
        use_effect_with((), move |()| {
            let waiting = std::rc::Rc::new(std::cell::Cell::new(0));
            let heard = (waiting.clone(), told.clone());
            let listener = companion::listen(move |text, source| {
                let is_stage = companion::opener().is_some_and(|opener| opener == source);
                if let Some(message) = FromStage::read(text).filter(|_| is_stage) {
                    heard.0.set(0);
                    heard.1.set(Some(message));
                }
            });
            let ask = move || {
                waiting.set(PATIENCE.min(waiting.get() + 1));
                if waiting.get() == PATIENCE {
                    told.set(None);
                }
                send(&FromTrainer::Hello);
            };
            ask();
            let interval = Interval::new(PAUSE, ask);
            move || drop((listener, interval))
        });
    }
    let mirror = match (*told).clone() {
        Some(FromStage::Shows(mirror)) => Some(mirror),
        _ => None,
    };
    // The stage has moved on to another demonstration, or to other figures.
    let fragment = mirror.as_ref().map(|mirror| mirror.fragment.clone());
    use_effect_with(fragment, |fragment| {
        if let Some(fragment) = fragment {
            let own = fragment_with(fragment, &format!("{TRAINER_KEY}=1"));
            if own != address::fragment() {
                address::change_to(&format!("#{own}"));
            }
        }
    });
    let state = mirror.as_ref().map(|mirror| {
        let mut state = StageState::new(demo.0.clone(), Some(mirror.run.clone()));
        state.typed = mirror.typed.clone();
        state
    });
    {
        // Both windows have the same keys, because a clicker controls the window in front.
        let state = state.clone().filter(|_| *is_private);
        let language = l10n.language;
        use_effect(move || {
            let listener = events::on_key(move |key| {
                let act = state
                    .as_ref()
                    .and_then(|state| act_of(state, key, language));
                let is_press = matches!(act, Some(Act::Press(_)));
                if is_press {
                    send(&FromTrainer::Key(key.to_owned()));
                }
                is_press
            });
            move || drop(listener)
        });
    }
    let show = {
        let setter = is_private.setter();
        Callback::from(move |_: MouseEvent| {
            session::write(PRIVATE, "1");
            setter.set(true);
        })
    };
    let content = match (mirror, state) {
        (Some(mirror), Some(state)) if *is_private => {
            let guess = view_guess(l10n, &state, &is_unread);
            view_content(l10n, voice.localizer(), &state, &mirror, programme, guess)
        }
        (Some(_), _) => html! {
            <>
                <p>{ l10n.text("trainer-private") }</p>
                <button type="button" class="primary" data-press="private" onclick={show}>{ l10n.text("trainer-show") }</button>
            </>
        },
        (None, _) => {
            let key = match *told {
                Some(FromStage::Taken) => "trainer_taken",
                _ => "trainer_alone",
            };
            html! { <p role="alert" data-problem={key}>{ l10n.text(&format!("problem-{key}")) }</p> }
        }
    };
    html! {
        <article class="trainer" data-page="trainer">
            <h1>{ l10n.text("trainer") }</h1>
            { content }
        </article>
    }
}

/// Sends a message to the stage.
fn send(message: &FromTrainer) {
    companion::opener()
        .iter()
        .for_each(|stage: &OtherWindow| stage.send(&message.write()));
}

fn view_content(
    l10n: &Localizer,
    second: Option<&Localizer>,
    state: &StageState,
    mirror: &Mirror,
    programme: &Programme,
    guess: Html,
) -> Html {
    let demo = &state.demo;
    let time = [
        ("used", f64::from(mirror.seconds / 60).into()),
        ("planned", f64::from(demo.minutes).into()),
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
        Step::Ask(place) | Step::Again(place) | Step::Reveal(place) | Step::Work(place, _) => place,
        _ => 0,
    };
    let solution = demo.questions.get(place);
    html! {
        <>
            <p class="trainer-line">
                <b>{ title(demo.id) }</b>
                <span>{ l10n.with("stage-place", &at) }</span>
                <span data-part="time">{ l10n.with("trainer-time", &time) }</span>
            </p>
            <div class="trainer-steps">
                { view_small(l10n, second, state, "now") }
                <div><h2>{ l10n.text("trainer-next") }</h2>{ then }</div>
            </div>
            { guess }
            <p>{ part(l10n, demo, "notes") }</p>
            <section class="sheet" data-part="answer" aria-label={l10n.text("sheet-key")}>
                { for solution.map(|question| view_solution(l10n, demo, question, place)) }
            </section>
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
fn view_guess(l10n: &Localizer, state: &StageState, is_unread: &UseStateHandle<bool>) -> Html {
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
