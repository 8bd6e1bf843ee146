//! The page of a theme: its purpose, its progress, its items.

use yew::prelude::*;

use crate::calculation::checklist::notes;
use crate::guides::rules::checklist::{Progress, Scope, list_rows};
use crate::guides::theme::Theme;
use crate::pages::checklists::checklist::ChecklistEditor;
use crate::pages::checklists::item_background;
use crate::pages::checklists::market_select::view_market_select;
use crate::pages::checklists::theme_list::view_progress;
use crate::ui::context::Context;

/// The page of that theme. The address can name one of its items, which then is open and in view.
pub fn view_theme_page(
    context: &Context,
    theme: &'static Theme,
    asked: Option<&'static str>,
) -> Html {
    let l10n = &context.l10n;
    let word = |part: &str| l10n.text(&format!("theme-{}{part}", theme.id));
    let market = context.market();
    let notes = notes(&context.workspace, &market);
    let states = list_rows(Scope::Theme(theme.id), &notes)
        .into_iter()
        .map(|row| row.noted.state());
    html! {
        <article key={context.page.path()} class="strategies" data-theme-id={theme.id}>
            <h1>{ word("") }</h1>
            <p class="lead">{ word("-purpose") }</p>
            { view_market_select(context) }
            <div class="theme-facts">
                { view_progress(l10n, Progress::count(states), true) }
                { item_background::view_rating(l10n, theme.rating.as_ref(), true) }
                { item_background::view_sources(l10n, theme.sources) }
            </div>
            <p class="soft expectation">{ l10n.text("checklist-expectation") }</p>
            <ChecklistEditor context={context.clone()} scope={Scope::Theme(theme.id)} title={word("")} {asked} />
        </article>
    }
}
