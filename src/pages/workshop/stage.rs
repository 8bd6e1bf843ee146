//! The stage: a demonstration in the whole window, one step at a time.

use yew::prelude::*;

use crate::browser::{screen, session};
use crate::links::page::Page;
use crate::pages::workshop::stage_foot::{view_foot, view_notes};
use crate::pages::workshop::stage_keys::use_stage_keys;
use crate::pages::workshop::stage_state::StageState;
use crate::pages::workshop::stage_step::view_step;
use crate::ui::localizer::Localizer;
use crate::workshop;
use crate::workshop::demo::Demo;

#[derive(Clone, PartialEq, Properties)]
pub struct StageProps {
    pub l10n: Localizer,
    /// The id of the demonstration.
    pub demo: &'static str,
}

/// The stage of a demonstration. The run is remembered by this tab, so that a reload loses nothing.
#[component]
pub fn Stage(StageProps { l10n, demo }: &StageProps) -> Html {
    match workshop::find(demo) {
        Some(found) => html! { <Running l10n={l10n.clone()} demo={Known(found)} /> },
        None => Html::default(),
    }
}

/// A demonstration, compared by its id.
#[derive(Clone)]
struct Known(Demo);

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RunningProps {
    l10n: Localizer,
    demo: Known,
}

#[component]
fn Running(RunningProps { l10n, demo }: &RunningProps) -> Html {
    let name = format!("loyalty-lab/stage/{}", demo.0.id);
    let state = {
        let (demo, name) = (demo.0.clone(), name.clone());
        use_reducer(move || StageState::new(demo, session::read(&name)))
    };
    use_effect_with(state.run.write(), move |text| session::write(&name, text));
    use_effect_with((), |()| screen::keep_awake());
    use_stage_keys(&state, l10n.language, l10n.link_to(&Page::Workshop));
    if state.is_blank {
        return html! { <article class="stage blank" data-page="stage"><h1 class="unseen">{ l10n.text("stage-blank") }</h1></article> };
    }
    html! {
        <article class="stage" data-page="stage" data-step={state.run.step.to_string()}>
            <div class="stage-body" key="body" aria-live="polite">{ view_step(l10n, &state) }</div>
            { view_foot(l10n, &state) }
            if state.has_notes { { view_notes(l10n, &state) } }
        </article>
    }
}
