//! Taking the plan along, and going back a step.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clipboard, clock, files as device, page};
use crate::ui::guides::back::back;
use crate::ui::guides::copy_link::LONG_ADDRESS;
use crate::ui::guides::fields::press;
use crate::workspace::action::Action;

use super::{Plan, files};

#[derive(Clone, PartialEq, Properties)]
pub struct TakeProps {
    pub plan: Plan,
}

/// What became of the latest wish.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Nothing,
    /// It was done; the key of the sentence.
    Done(&'static str),
    /// The browser refused to copy; the text, to be copied by hand.
    ByHand(String),
    /// It cannot be done; the code of the problem.
    Refused(&'static str),
}

/// Which button was pressed.
#[derive(Clone, Copy)]
enum Wish {
    Table,
    Calendar,
    Print,
    Link,
}

#[component]
pub fn Take(props: &TakeProps) -> Html {
    let plan = &props.plan;
    let speech = &plan.papers.speech;
    let outcome = use_state_eq(|| Outcome::Nothing);
    let button = |key: &'static str, wish: Wish| {
        let (plan, outcome) = (plan.clone(), outcome.setter());
        let press = Callback::from(move |_: MouseEvent| grant(&plan, wish, &outcome));
        html! { <button type="button" data-take={key} onclick={press}>{ speech.text(key) }</button> }
    };
    let lines = files::lines(plan);
    let is_empty = lines.is_empty();
    let reset = Action::Fill {
        texts: lines
            .into_iter()
            .map(|(slot, _)| (slot, "".into()))
            .collect(),
    };
    html! {
        <section class="take plan-take" aria-label={speech.text("take")}>
            <div class="row">
                { button("plan-csv", Wish::Table) }
                { button("plan-ics", Wish::Calendar) }
                { button("plan-print", Wish::Print) }
                { button("plan-link", Wish::Link) }
            </div>
            <div class="row quiet">
                { back(&plan.papers) }
                <button type="button" data-take="plan-reset" disabled={is_empty} onclick={press(&plan.papers.act, reset)}>{ speech.text("plan-reset") }</button>
            </div>
            <div role="status" class="copied">{ told(plan, &outcome) }</div>
        </section>
    }
}

fn grant(plan: &Plan, wish: Wish, outcome: &UseStateSetter<Outcome>) {
    match wish {
        Wish::Print => page::print(),
        Wish::Table => {
            let text = files::table(plan);
            outcome.set(offer("csv", "text/csv", &text, "plan-file-done"));
        }
        Wish::Calendar => outcome.set(match files::calendar(plan, clock::now(), &made(plan)) {
            Some(text) => offer("ics", "text/calendar", &text, "plan-ics-done"),
            None => Outcome::Refused("plan_no_start"),
        }),
        Wish::Link => {
            let address = files::address(plan);
            let outcome = outcome.clone();
            clipboard::copy(&address.clone(), move |is_done| {
                outcome.set(match is_done {
                    true if address.len() > LONG_ADDRESS => Outcome::Done("plan-link-long"),
                    true => Outcome::Done("plan-link-done"),
                    false => Outcome::ByHand(address),
                });
            });
        }
    }
}

/// When the plan was first put into a calendar, by which its events are known there ever after.
fn made(plan: &Plan) -> Rc<str> {
    let (slot, text) = plan.line("made");
    if !text.is_empty() {
        return text;
    }
    let text: Rc<str> = clock::now().to_string().into();
    plan.papers.act.emit(Action::Set {
        slot,
        text: text.clone(),
    });
    text
}

/// Hands out a file whose name tells what it is and of which day, and says what is told when that is
/// done.
fn offer(ending: &str, kind: &str, text: &str, done: &'static str) -> Outcome {
    let name = format!("loyalty-lab-plan-{}.{ending}", clock::today());
    if device::offer(&name, &format!("{kind};charset=utf-8"), text) {
        Outcome::Done(done)
    } else {
        Outcome::Refused("file_refused")
    }
}

fn told(plan: &Plan, outcome: &Outcome) -> Html {
    let speech = &plan.papers.speech;
    match outcome {
        Outcome::Nothing => Html::default(),
        Outcome::Done(key) => html! { <p>{ speech.text(key) }</p> },
        Outcome::Refused(code) => html! {
            <p class="problem" role="alert" data-problem={*code}>{ speech.text(&format!("plan-problem-{code}")) }</p>
        },
        Outcome::ByHand(text) => html! {
            <label>
                { speech.text("copy-by-hand") }
                <input id="by-hand" readonly=true value={text.clone()}
                    onfocus={|_: FocusEvent| page::select("by-hand")} />
            </label>
        },
    }
}
