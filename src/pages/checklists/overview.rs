//! All themes: the purpose of each, the number of its items, and their progress.

use yew::prelude::*;

use crate::calculation::checklist::notes;
use crate::guides::rules::checklist::{Progress, Scope, list_rows};
use crate::pages::checklists::checklist::ChecklistEditor;
use crate::pages::checklists::market_select::view_market_select;
use crate::pages::checklists::theme_list::{is_same_theme, states, view_progress};
use crate::pages::checklists::way_in::WayIn;
use crate::pages::guides::nav::view_claim_links;
use crate::ui::context::Context;

/// The overview.
pub fn view_overview(context: &Context) -> Html {
    let l10n = &context.l10n;
    let market = context.market();
    let notes = notes(&context.workspace, &market);
    let rows = list_rows(Scope::All, &notes);
    let all = Progress::count(states(&rows));
    let counts = [
        (
            "themes",
            (rows.chunk_by(is_same_theme).count() as f64).into(),
        ),
        ("items", (rows.len() as f64).into()),
    ];
    html! {
        <article key="all" class="strategies">
            <h1>{ l10n.text("guides-title") }</h1>
            <p class="lead">{ l10n.with("checklist-lead", &counts) }</p>
            <WayIn ..context.clone() />
            <h2 class="all">{ l10n.text("way-all") }</h2>
            { view_market_select(context) }
            <div class="theme-facts">{ view_progress(l10n, all, true) }</div>
            <ChecklistEditor context={context.clone()} scope={Scope::All} title={l10n.text("guides-title")}
                is_overview=true />
            { view_claim_links(l10n) }
        </article>
    }
}
