//! The lab: experiments with the numbers of nobody's company. What is set here is kept nowhere.

mod chance;
mod chance_picture;
mod fields;
mod habits;
mod habits_picture;
mod mixture;
mod mixture_numbers;
mod mixture_picture;
mod mixture_words;

use yew::prelude::*;

use crate::links::lab_page::LabPage;
use crate::pages::lab::chance::Chance;
use crate::pages::lab::habits::HabitsExperiment;
use crate::pages::lab::mixture::Mixture;
use crate::ui::context::Context;

/// The page of an experiment.
pub fn view_lab_page(context: &Context, lab: LabPage) -> Html {
    let l10n = context.l10n.clone();
    match lab {
        LabPage::Chance => html! { <Chance {l10n} /> },
        LabPage::Habits => html! { <HabitsExperiment {l10n} /> },
        LabPage::Mixture => html! { <Mixture {l10n} /> },
    }
}
