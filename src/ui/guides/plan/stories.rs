//! What a trainer should know of a step: contradictions between the guides, and doubtful claims.

use yew::prelude::*;

use crate::guides::plan::Step;
use crate::ui::guides::contents::way;
use crate::ui::speech::Speech;

/// The stories of a step and its tasks, folded; nothing where there are none.
pub fn stories(speech: &Speech, step: &Step) -> Html {
    let of_tasks = step.tasks.iter().flat_map(|task| task.register);
    let entries: Vec<&str> = step.register.iter().chain(of_tasks).copied().collect();
    if entries.is_empty() {
        return Html::default();
    }
    html! {
        <details class="plan-stories">
            <summary>{ speech.with("plan-stories", &[("count", (entries.len() as f64).into())]) }</summary>
            { for entries.iter().map(|entry| story(speech, entry)) }
            <p><a href={way(speech, "/guides/myths")}>{ speech.text("plan-stories-all") }</a></p>
        </details>
    }
}

fn story(speech: &Speech, entry: &str) -> Html {
    let number = entry.to_lowercase();
    let (title, parts) = if entry.starts_with('X') {
        let root = format!("contradiction-{number}");
        (root.clone(), vec![format!("{root}-story")])
    } else {
        let root = format!("claim-{number}");
        let parts = ["claimed", "for", "against"].map(|part| format!("{root}-{part}"));
        (root, parts.to_vec())
    };
    html! {
        <div key={entry.to_owned()} class="story" data-register={entry.to_owned()}>
            <p><b>{ speech.text(&title) }</b></p>
            { for parts.iter().map(|part| html! { <p>{ speech.text(part) }</p> }) }
        </div>
    }
}
