//! What a trainer should know about the steps: contradictions between the guides, and doubtful claims.

use yew::prelude::*;

use crate::guides::plan_steps::{PlanStep, STEPS};
use crate::guides::rules::claim_list;
use crate::links::page::Page;
use crate::pages::plan::labels::step_name;
use crate::ui::citation::view_marked;
use crate::ui::localizer::Localizer;

/// How many remarks there are on all steps.
pub fn count_remarks() -> usize {
    STEPS.iter().map(|step| list_entries(step).len()).sum()
}

/// The remarks, step by step.
pub fn view_remarks(l10n: &Localizer) -> Html {
    let steps = STEPS.iter().enumerate();
    let steps = steps.filter(|(_, step)| !list_entries(step).is_empty());
    html! {
        <div class="plan-stories">
            { for steps.map(|(place, step)| view_step(l10n, place, step)) }
            <p><a href={l10n.link_to(&Page::AboutGuides(None))}>{ l10n.text("plan-stories-all") }</a></p>
        </div>
    }
}

/// The entries about a step and its tasks.
fn list_entries(step: &PlanStep) -> Vec<&'static str> {
    let of_tasks = step.tasks.iter().flat_map(|task| task.register);
    step.register.iter().chain(of_tasks).copied().collect()
}

fn view_step(l10n: &Localizer, place: usize, step: &PlanStep) -> Html {
    html! {
        <section key={step.id}>
            <h3>{ step_name(l10n, place, step) }</h3>
            { for list_entries(step).into_iter().map(|entry| view_entry(l10n, entry)) }
        </section>
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
