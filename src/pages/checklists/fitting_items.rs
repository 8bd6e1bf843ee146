//! The items of the guides that fit a metric best, on the metric's own page.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::checklist::notes;
use crate::guides::evidence::claims::ABOUT;
use crate::guides::rules::checklist::ItemRow;
use crate::guides::rules::claim_list::{self, ClaimEntry};
use crate::guides::rules::fitting_items::fitting_items;
use crate::guides::rules::item_state::ItemState;
use crate::links::entry_page::{page_of, page_of_item};
use crate::links::page::Page;
use crate::pages::checklists::adaptations::{MarketAnswers, text, use_answers};
use crate::pages::checklists::labels;
use crate::ui::actions::{fill, press};
use crate::ui::citation::view_naming_guide;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::workspace::record_fields::ItemField;
use crate::workspace::records;

/// How many items are shown.
const AT_ONCE: usize = 5;

/// The items, each with a button that marks it as being done, so that the plan offers it; and a link to all.
///
/// They are selected by the user's own notes, even while a guest's figures are shown. A guest has no plan, so
/// nothing can be added to it then.
#[component]
pub fn FittingItems(shown: &Context) -> Html {
    let Page::Metric(metric) = shown.page else {
        return Html::default();
    };
    let is_guest = shown.workspace.shows_guest();
    let context = if is_guest {
        Context {
            workspace: Rc::new(shown.workspace.without_guest()),
            ..shown.clone()
        }
    } else {
        shown.clone()
    };
    let answers = use_answers(&context);
    let notes = notes(&context.workspace, &context.market());
    let adapted = answers.as_ref().map(|answers| answers.items());
    let fitting = fitting_items(metric, &notes, &adapted.unwrap_or_default());
    html! {
        <>
            { view_fitting(&context, &fitting, answers.as_deref(), is_guest, metric) }
            { view_sayings(&context.l10n, metric) }
        </>
    }
}

/// The claims about the metric that can be tested.
fn view_sayings(l10n: &Localizer, metric: &str) -> Html {
    let Some((_, sayings)) = ABOUT.iter().find(|(about, _)| *about == metric) else {
        return Html::default();
    };
    let line = |entry: ClaimEntry| {
        html! { <li key={entry.id}><a href={l10n.link_to(&page_of(&entry))}>{ l10n.text(&entry.key()) }</a></li> }
    };
    let entries = sayings.iter().filter_map(|id| claim_list::find(id));
    html! {
        <>
            <h3>{ l10n.text("fitting-sayings") }</h3>
            <ul class="about-metric">{ for entries.map(line) }</ul>
        </>
    }
}

/// How the items are selected, the first items, and the link to all that can affect the metric.
pub fn view_fitting(
    context: &Context,
    fitting: &[ItemRow],
    answers: Option<&MarketAnswers>,
    is_guest: bool,
    metric: &'static str,
) -> Html {
    let l10n = &context.l10n;
    let all = [("count", (fitting.len() as f64).into())];
    let rule = match answers {
        None => l10n.text("fitting-rule").to_string(),
        Some(_) => {
            let market = context.market_name(&context.market());
            l10n.with("fitting-rule-market", &[("market", market.as_str().into())])
        }
    };
    html! {
        <>
            <p class="hint">{ view_naming_guide(l10n, &rule) }</p>
            { view_first(context, fitting, answers, is_guest) }
            <p><a href={l10n.link_to(&Page::MetricItems(metric))} data-movers={metric}>{ l10n.with("fitting-all", &all) }</a></p>
        </>
    }
}

/// The first items, and what adding one of them does.
pub fn view_first(
    context: &Context,
    fitting: &[ItemRow],
    answers: Option<&MarketAnswers>,
    is_guest: bool,
) -> Html {
    let first = fitting.iter().take(AT_ONCE);
    let plan = match is_guest {
        true => context.l10n.text("fitting-guest"),
        false => context.l10n.text("fitting-plan"),
    };
    html! {
        <>
            <ol>{ for first.map(|row| view_item(context, row, answers, is_guest)) }</ol>
            <p class="hint">{ plan }</p>
        </>
    }
}

fn view_item(
    context: &Context,
    row: &ItemRow,
    answers: Option<&MarketAnswers>,
    is_guest: bool,
) -> Html {
    let (l10n, id) = (&context.l10n, row.item.id);
    let market = context.market();
    let name = context.market_name(&market);
    let adapted = answers.map_or_else(Vec::new, |answers| answers.on(id));
    let adaptation = adapted.iter().map(|(_, adaptation)| {
        let arguments = [
            ("market", name.as_str().into()),
            ("text", text(l10n, adaptation).as_str().into()),
        ];
        html! { <p class="hint" key={adaptation.id}>{ l10n.with("fitting-adapted", &arguments) }</p> }
    });
    let effort = row.rating().map(|rating| {
        let level = l10n.text(&format!("level-{}", rating.effort.id()));
        let effort = l10n.with("fitting-effort", &[("effort", level.as_str().into())]);
        html! { <p class="hint" data-effort={rating.effort.id()}>{ effort }</p> }
    });
    let heading = format!("fitting-{id}");
    let is_doing = row.noted.state() == ItemState::Doing;
    let (label, next) = if is_doing {
        ("fitting-added", ItemState::Open)
    } else {
        ("fitting-add", ItemState::Doing)
    };
    let slot = records::item(&market, id, ItemField::State);
    let add = press(&context.act, fill(slot, next.text()));
    html! {
        <li key={id} data-item={id}>
            <div>
                <a id={heading.clone()} href={l10n.link_to(&page_of_item(id))}>{ labels::item(l10n, id, "") }</a>
                { for effort }
                { for adaptation }
            </div>
            if !is_guest {
                <button type="button" aria-pressed={is_doing.to_string()} aria-describedby={heading} onclick={add}>{ l10n.text(label) }</button>
            }
            if is_doing && !is_guest { <a href={l10n.link_to(&Page::Plan)}>{ l10n.text("fitting-open") }</a> }
        </li>
    }
}
