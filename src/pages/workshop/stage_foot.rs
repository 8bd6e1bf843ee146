//! The foot of the stage: title, place, countdown, and what a key has opened.

use gloo::timers::callback::Interval;
use yew::prelude::*;

use crate::browser::clock;
use crate::pages::workshop::stage_state::{Press, StageState};
use crate::pages::workshop::stage_words::part;
use crate::ui::localizer::Localizer;

/// The foot.
pub fn view_foot(l10n: &Localizer, state: &UseReducerHandle<StageState>) -> Html {
    let press = |press: Press| {
        let dispatcher = state.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(press))
    };
    let at = [
        ("number", (state.run.step as f64 + 1.0).into()),
        ("count", (state.steps.len() as f64).into()),
    ];
    html! {
        <div class="stage-foot" key="foot">
            <h1>{ l10n.text(&format!("demo-{}", state.demo.id)) }</h1>
            if state.is_armed { <strong role="status">{ l10n.text("stage-armed") }</strong> }
            if let Some(ends) = state.ends { <Countdown {ends} label={l10n.text("stage-countdown")} /> }
            <span class="stage-place">{ l10n.with("stage-place", &at) }</span>
            <button type="button" data-press="back" aria-label={l10n.text("stage-back")} disabled={state.run.step == 0} onclick={press(Press::Back)}>{ "←" }</button>
            <button type="button" data-press="forward" aria-label={l10n.text("stage-forward")} disabled={state.run.step + 1 == state.steps.len()} onclick={press(Press::Forward)}>{ "→" }</button>
        </div>
    }
}

/// The notes for the trainer, above everything else.
pub fn view_notes(l10n: &Localizer, state: &StageState) -> Html {
    html! { <aside class="stage-notes" key="notes" role="status">{ part(l10n, &state.demo, "notes") }</aside> }
}

#[derive(PartialEq, Properties)]
struct CountdownProps {
    /// In milliseconds since the page was opened.
    ends: f64,
    label: AttrValue,
}

/// Minutes and seconds left, down to zero.
#[component]
fn Countdown(CountdownProps { ends, label }: &CountdownProps) -> Html {
    let redraw = use_force_update();
    use_effect_with((), move |()| {
        let interval = Interval::new(250, move || redraw.force_update());
        move || drop(interval)
    });
    let left = ((ends - clock::precise()) / 1000.0).ceil().max(0.0) as u64;
    html! {
        <span class="stage-countdown" role="timer" aria-label={label.clone()}>{ format!("{}:{:02}", left / 60, left % 60) }</span>
    }
}
