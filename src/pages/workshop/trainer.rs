//! The trainer's window: what is on the stage, what comes next, the answer, the time, and guesses from the
//! audience.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Interval;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::companion;
use crate::browser::events::{self, Typed};
use crate::browser::{address, session};
use crate::pages::workshop::running::Known;
use crate::pages::workshop::second::use_second;
use crate::pages::workshop::stage_keys::{StageAction, act_of};
use crate::pages::workshop::stage_state::{Press, StageState};
use crate::pages::workshop::trainer_content::{view_content, view_guess};
use crate::pages::workshop::trainer_link::send;
use crate::ui::localizer::Localizer;
use crate::workshop::companion::{FromStage, FromTrainer, TRAINER_KEY, fragment_with};
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
            let waiting = Rc::new(Cell::new(0));
            let is_left = Rc::new(Cell::new(false));
            let heard = (waiting.clone(), is_left.clone(), told.clone());
            let listener = companion::listen(move |text, source| {
                let (waiting, is_left, told) = &heard;
                let is_stage = companion::opener().is_some_and(|opener| opener == source);
                if let Some(message) = FromStage::read(text).filter(|_| is_stage) {
                    waiting.set(0);
                    is_left.set(message == FromStage::Left);
                    // The next demonstration may be on the stage already.
                    if is_left.get() {
                        send(&FromTrainer::Hello);
                    }
                    told.set(Some(message));
                }
            });
            let ask = move || {
                waiting.set(PATIENCE.min(waiting.get() + 1));
                // A page that was left stays silent, but its window is still there.
                let is_waiting = is_left.get() && companion::opener().is_some();
                if waiting.get() == PATIENCE && !is_waiting {
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
        state.is_blank = mirror.is_dark;
        state
    });
    {
        // Both windows have the same keys, because a clicker controls the window in front. What a clicker sends
        // also works before the trainer has confirmed.
        let (state, is_private) = (state.clone(), *is_private);
        let language = l10n.language;
        use_effect(move || {
            let listener = events::on_key(Typed::Guesses, move |key, is_repeated| {
                let act = state
                    .as_ref()
                    .and_then(|state| act_of(state, key, language));
                let is_press = match act {
                    Some(StageAction::Press(Press::Forward(_) | Press::Back | Press::Blank)) => {
                        true
                    }
                    Some(StageAction::Press(_)) => is_private,
                    _ => false,
                };
                if is_press && !is_repeated {
                    send(&FromTrainer::Key(key.to_owned()));
                }
                // What only the stage itself can do isn't a guess either.
                is_press || matches!(act, Some(StageAction::FullScreen | StageAction::Trainer))
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
                <ShowButton label={l10n.text("trainer-show")} {show} />
            </>
        },
        (None, _) => {
            let key = match *told {
                Some(FromStage::Taken) => "trainer_taken",
                Some(FromStage::Left) => "trainer_left",
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

#[derive(PartialEq, Properties)]
struct ShowButtonProps {
    label: AttrValue,
    show: Callback<MouseEvent>,
}

/// The button with which the trainer confirms that the audience doesn't see the window. It has the focus at first.
#[component]
fn ShowButton(ShowButtonProps { label, show }: &ShowButtonProps) -> Html {
    let button = use_node_ref();
    use_effect_with((), {
        let button = button.clone();
        move |()| {
            if let Some(button) = button.cast::<HtmlElement>() {
                // If it can't be focused, it can still be clicked.
                let _ = button.focus();
            }
        }
    });
    html! { <button ref={button} type="button" class="primary" data-press="private" onclick={show.clone()}>{ label.clone() }</button> }
}
