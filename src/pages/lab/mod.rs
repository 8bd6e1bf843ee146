//! The lab: experiments with made-up numbers. What is set here is stored only in the address.

mod chance;
mod chance_picture;
mod fields;
mod habits;
mod habits_picture;
mod link;
mod mixture;
mod mixture_numbers;
mod mixture_picture;
mod mixture_words;
mod start;

use yew::prelude::*;

use crate::links::lab_page::LabPage;
use crate::links::page::Page;
use crate::links::query::Link;
use crate::pages::lab::chance::Chance;
use crate::pages::lab::habits::HabitsExperiment;
use crate::pages::lab::mixture::Mixture;
use crate::pages::lab::start::{LabLevel, LabStart};
use crate::stats::level::Level;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::workspace::slot::Slot;

/// The page of the experiment that the link leads to.
pub fn view_lab_page(context: &Context, link: &Link) -> Html {
    let Page::Lab(lab) = context.page else {
        return Html::default();
    };
    let l10n = context.l10n.clone();
    let others = view_others(&l10n, lab);
    // Another link starts the experiment again.
    let figures = link.figures.iter();
    let figures = figures.flat_map(|(key, text)| [key.as_ref(), text.as_str()]);
    let key: String = std::iter::once(lab.id()).chain(figures).collect();
    let start = LabStart(link.figures.clone().into());
    let level = LabLevel::new(link.level, Level::parse(&context.text(&Slot::Level)));
    let page = match lab {
        LabPage::Chance => html! { <Chance {key} {l10n} {start} {level} /> },
        LabPage::Habits => html! { <HabitsExperiment {key} {l10n} {start} /> },
        LabPage::Mixture => html! { <Mixture {key} {l10n} {start} {level} /> },
    };
    html! { <>{ page }{ others }</> }
}

/// The links to the other experiments.
fn view_others(l10n: &Localizer, lab: LabPage) -> Html {
    let others = LabPage::ALL.into_iter().filter(|page| *page != lab);
    let link = |page: LabPage| {
        html! { <a key={page.id()} href={l10n.link_to(&Page::Lab(page))}>{ l10n.text(page.title()) }</a> }
    };
    html! {
        <nav class="other-experiments" key="others" aria-label={l10n.text("lab-others")}>
            <span class="soft">{ l10n.text("lab-others") }</span>
            { for others.map(link) }
        </nav>
    }
}
