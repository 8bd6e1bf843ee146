//! What a trainer should know about a step: contradictions between the guides, and doubtful claims.

use yew::prelude::*;

use crate::guides::plan_steps::Step;
use crate::links::page::Page;
use crate::ui::localizer::Localizer;

/// The explanations for a step and its tasks, folded; nothing where there are none.
pub fn view_entries(l10n: &Localizer, step: &Step) -> Html {
    let of_tasks = step.tasks.iter().flat_map(|task| task.register);
    let entries: Vec<&str> = step.register.iter().chain(of_tasks).copied().collect();
    if entries.is_empty() {
        return Html::default();
    }
    html! {
        <details class="plan-stories">
            <summary>{ l10n.with("plan-stories", &[("count", (entries.len() as f64).into())]) }</summary>
            { for entries.iter().map(|entry| view_entry(l10n, entry)) }
            <p><a href={l10n.link_to(&Page::Claims(None))}>{ l10n.text("plan-stories-all") }</a></p>
        </details>
    }
}

fn view_entry(l10n: &Localizer, entry: &str) -> Html {
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
            <p><b>{ l10n.text(&title) }</b></p>
            { for parts.iter().map(|part| html! { <p>{ l10n.text(part) }</p> }) }
        </div>
    }
}
