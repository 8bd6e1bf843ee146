//! What a trainer should know about a step: contradictions between the guides, and doubtful claims.

use yew::prelude::*;

use crate::guides::plan_steps::Step;
use crate::guides::rules::claim_list;
use crate::links::page::Page;
use crate::ui::citation::view_marked;
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
            <p><a href={l10n.link_to(&Page::AboutGuides(None))}>{ l10n.text("plan-stories-all") }</a></p>
        </details>
    }
}

fn view_entry(l10n: &Localizer, id: &str) -> Html {
    let Some(entry) = claim_list::find(id) else {
        return Html::default();
    };
    html! {
        <div key={entry.id} class="story" data-register={entry.id}>
            <p><b>{ l10n.text(&entry.key()) }</b></p>
            { for entry.texts().iter().map(|key| html! { <p>{ view_marked(&l10n.text(key)) }</p> }) }
        </div>
    }
}
