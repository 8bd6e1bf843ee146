//! The bottom line of the stage: title, position, countdown; and what a key has opened.

use gloo::timers::callback::Interval;
use yew::prelude::*;

use crate::browser::clock;
use crate::pages::workshop::stage_state::{Countdown, Press, StageState};
use crate::pages::workshop::stage_words::part;
use crate::ui::localizer::Localizer;

/// The bottom line. After the last step, the programme continues with the next demonstration, if there is
/// one.
pub fn view_foot(
    l10n: &Localizer,
    state: &StageState,
    act: &Callback<Press>,
    next: Option<&str>,
) -> Html {
    let press = |press: Press| act.reform(move |_: MouseEvent| press);
    let at = [
        ("number", (state.run.step as f64 + 1.0).into()),
        ("count", (state.steps.len() as f64).into()),
    ];
    let notice = match state.is_armed {
        true => Some("stage-armed"),
        false => state.has_earlier_answers().then_some("stage-kept"),
    };
    // A notice for the trainer needs the whole line.
    let is_noted = notice.is_some();
    let is_last = state.is_last();
    let title = |demo: &str| l10n.text(&format!("demo-{demo}"));
    let next = next.filter(|_| is_last).map(title);
    let next = next.map(|title| l10n.with("programme-next", &[("title", title.as_str().into())]));
    html! {
        <div class="stage-foot" key="foot">
            <h1 class={is_noted.then_some("unseen")}>{ title(state.demo.id) }</h1>
            { for notice.map(|key| html! { <strong role="status" data-notice={key}>{ l10n.text(key) }</strong> }) }
            if let Some(Countdown { ends, .. }) = state.countdown { <CountdownTimer {ends} label={l10n.text("stage-countdown")} /> }
            { for next.as_ref().map(|next| html! { <span class="stage-next" role="status">{ next.clone() }</span> }) }
            if !is_noted { <span class="stage-place">{ l10n.with("stage-place", &at) }</span> }
            <button type="button" data-press="back" aria-label={l10n.text("stage-back")} disabled={state.run.step == 0} onclick={press(Press::Back)}>{ "←" }</button>
            <button type="button" data-press="forward" aria-label={l10n.text("stage-forward")} disabled={is_last && next.is_none()} onclick={press(Press::Forward(l10n.language))}>{ "→" }</button>
        </div>
    }
}

/// The notes for the trainer, above everything else.
pub fn view_notes(l10n: &Localizer, state: &StageState) -> Html {
    html! { <aside class="stage-notes" key="notes" role="status">{ part(l10n, &state.demo, "notes") }</aside> }
}

/// A notice for the trainer, in the same place. If the trainer's window can't be opened, it offers the notes
/// on paper.
pub fn view_notice(
    l10n: &Localizer,
    code: &'static str,
    sentence: String,
    notes: Option<String>,
) -> Html {
    html! {
        <div class="stage-notes" key="notice" role="alert" data-problem={code}>
            { sentence }
            { for notes.map(|href| html! { <>{ " " }<a {href} target="_blank" rel="noopener">{ l10n.text("trainer-print") }</a></> }) }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct TimerProps {
    /// In milliseconds since the page was opened.
    ends: f64,
    label: AttrValue,
}

/// The minutes and seconds that are left, down to zero, which the whole room should notice.
#[component]
fn CountdownTimer(TimerProps { ends, label }: &TimerProps) -> Html {
    let redraw = use_force_update();
    use_effect_with((), move |()| {
        let interval = Interval::new(250, move || redraw.force_update());
        move || drop(interval)
    });
    let left = ((ends - clock::precise()) / 1000.0).ceil().max(0.0) as u64;
    html! {
        <span class={classes!("stage-countdown", (left == 0).then_some("over"))} role="timer" aria-label={label.clone()}>{ format!("{}:{:02}", left / 60, left % 60) }</span>
    }
}
