//! All themes: the purpose of each, the number of its items, and their progress.

use yew::prelude::*;

use crate::calculation::checklist::notes;
use crate::guides::rules::checklist::{Progress, Scope, rows};
use crate::pages::checklists::checklist::Desk;
use crate::pages::checklists::market_select::market_bar;
use crate::pages::checklists::theme_list::{is_same_theme, progress, states};
use crate::pages::guides::nav::claim_pages;
use crate::ui::context::Context;

#[component]
pub fn Overview(context: &Context) -> Html {
    let l10n = &context.l10n;
    let market = context.market();
    let notes = notes(&context.workspace, &market);
    let rows = rows(Scope::All, &notes);
    let all = Progress::of(states(&rows));
    let counts = [
        (
            "themes",
            (rows.chunk_by(is_same_theme).count() as f64).into(),
        ),
        ("items", (rows.len() as f64).into()),
    ];
    html! {
        <article class="strategies">
            <h1>{ l10n.text("guides-title") }</h1>
            <p class="lead">{ l10n.with("checklist-lead", &counts) }</p>
            { claim_pages(l10n) }
            { market_bar(context) }
            <div class="theme-facts">{ progress(l10n, all, true) }</div>
            <Desk context={context.clone()} scope={Scope::All} title={l10n.text("guides-title")}
                is_overview=true />
        </article>
    }
}
