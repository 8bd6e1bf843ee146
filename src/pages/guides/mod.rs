//! The pages of the guides' chunk: which component draws which page.

pub mod nav;

use yew::prelude::*;

use crate::guides::rules::claim_list;
use crate::guides::themes;
use crate::links::entry_page::{find_item, resolve};
use crate::links::page::Page;
use crate::links::query::Link;
use crate::pages::checklists::labels;
use crate::pages::missing::view_missing_page;
use crate::pages::{checklists, claims, cultures, plan, workshop};
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;

/// The page in the address, with what its link contains.
pub fn view_guide_page(context: &Context, link: &Link) -> Html {
    match &context.page {
        Page::Checklists => checklists::view_overview(context),
        Page::Theme(id) => match themes::find(id) {
            Some(theme) => checklists::view_theme_page(context, theme, None),
            None => view_missing_page(&context.l10n, &context.page.path()),
        },
        Page::Item(ids) => match find_item(&ids.0, &ids.1) {
            Some((theme, item)) => checklists::view_theme_page(context, theme, Some(item.id)),
            None => view_missing_page(&context.l10n, &context.page.path()),
        },
        Page::MetricItems(metric) => checklists::view_metric_items(context, metric),
        Page::Factors => claims::view_factors(context),
        Page::Methods => claims::view_methods(context),
        Page::Claims(_) | Page::AboutGuides(_) => view_claims(context),
        Page::Cultures => html! { <cultures::Cultures ..context.clone() /> },
        Page::Plan => html! { <plan::PlanPage ..context.clone() /> },
        Page::Workshop | Page::Stage(_) => workshop::view_workshop_page(context, link),
        Page::Home | Page::Metric(_) | Page::Lab(_) | Page::Unknown(_) => Html::default(),
    }
}

/// The page that shows the claim or guide of the address.
fn view_claims(context: &Context) -> Html {
    match resolve(&context.page) {
        Some(Page::Claims(claim)) => match claim.and_then(|claim| claim_list::find(&claim)) {
            Some(entry) => {
                html! { <claims::Saying key={entry.id} id={entry.id} context={context.clone()} /> }
            }
            None => claims::view_myths(context),
        },
        Some(Page::AboutGuides(place)) => claims::view_about_guides(context, place.as_deref()),
        _ => view_missing_page(&context.l10n, &context.page.path()),
    }
}

/// The items that fit the metric whose page is shown.
pub fn view_fitting_items(context: &Context) -> Html {
    html! { <checklists::FittingItems ..context.clone() /> }
}

/// The title of the page; None if there is no such page.
pub fn title(page: &Page, l10n: &Localizer) -> Option<AttrValue> {
    Some(match page {
        Page::Checklists => l10n.text("guides-title"),
        Page::Theme(id) => l10n.text(&format!("theme-{}", themes::find(id)?.id)),
        Page::Item(ids) => {
            let (_, item) = find_item(&ids.0, &ids.1)?;
            labels::item(l10n, item.id, "")
        }
        Page::MetricItems(metric) => {
            let name = l10n.text(&format!("metric-{metric}"));
            let argument = [("metric", name.as_str().into())];
            l10n.with("moves-title", &argument).into()
        }
        Page::Factors => l10n.text("factors-title"),
        Page::Methods => l10n.text("methods-title"),
        Page::Claims(_) | Page::AboutGuides(_) => match resolve(page)? {
            Page::AboutGuides(_) => l10n.text("about-guides-title"),
            Page::Claims(Some(claim)) => l10n.text(&claim_list::find(&claim)?.key()),
            _ => l10n.text("myths-title"),
        },
        Page::Cultures => l10n.text("cultures-title"),
        Page::Plan => l10n.text("plan-title"),
        Page::Workshop => l10n.text("workshop-title"),
        Page::Stage(demo) => l10n.text(&format!("demo-{demo}")),
        Page::Home | Page::Metric(_) | Page::Lab(_) | Page::Unknown(_) => return None,
    })
}
