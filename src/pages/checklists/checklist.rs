//! The working part of a checklist page: the filter, the matching items, and the exports.
//!
//! The list doesn't change while the user works on it: ticking an item neither removes nor moves it. If the
//! filter would now give a different list, the page offers to update it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::unicode::fold;
use crate::calculation::checklist::notes;
use crate::guides::rules::checklist::{ItemRow, Scope, list_rows as rows_of};
use crate::guides::rules::filter::{Matches, Order, select};
use crate::guides::rules::search::{Search, SearchText, searched_keys};
use crate::pages::checklists::adaptations;
use crate::pages::checklists::adaptations::{MarketAnswers, use_answers};
use crate::pages::checklists::filter_state::use_filter_state;
use crate::pages::checklists::filters::Filters;
use crate::pages::checklists::handout::view_handout;
use crate::pages::checklists::item_card::Market;
use crate::pages::checklists::item_list::{GroupProps, view_list};
use crate::pages::checklists::selection::Selection;
use crate::pages::checklists::share::view_share;
use crate::pages::checklists::theme_list::view_themes;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;

/// The number of items shown at once; the rest on demand, because the full list is long. Another filter
/// shows as few again, so that a letter in the search never draws more.
const AT_ONCE: usize = 30;

#[derive(Clone, PartialEq, Properties)]
pub struct ChecklistEditorProps {
    pub context: Context,
    pub scope: Scope,
    /// The title of the handout.
    pub title: AttrValue,
    /// Whether the themes are shown instead of the list while nothing is filtered.
    #[prop_or_default]
    pub is_overview: bool,
    /// The id of the item in the address.
    #[prop_or_default]
    pub asked: Option<&'static str>,
}

#[component]
pub fn ChecklistEditor(props: &ChecklistEditorProps) -> Html {
    let ChecklistEditorProps { context, scope, .. } = props;
    let (scope, l10n) = (*scope, &context.l10n);
    let is_unfolded = use_state_eq(|| false);
    let (view, change) = use_filter_state(&context.page.path());
    let unfolded = is_unfolded.setter();
    let change = use_callback((change, unfolded), |view, (change, unfolded)| {
        unfolded.set(false);
        change.emit(view);
    });
    let market = Market {
        id: AttrValue::from(context.market()),
        name: context.market_name(&context.market()),
        answers: use_answers(context),
    };
    let notes = notes(&context.workspace, &market.id);
    let rows = rows_of(scope, &notes);
    // Once the words have been prepared for a search, they are kept.
    let is_searched = use_mut_ref(|| false);
    *is_searched.borrow_mut() |= !view.filter.words.trim().is_empty();
    let answers = market.answers.clone();
    let key = (l10n.clone(), *is_searched.borrow(), answers);
    let words = use_memo(key, |(l10n, is_searched, answers)| match is_searched {
        true => searchable_words(l10n, &rows, answers.as_deref()),
        false => Vec::new(),
    });
    let round = use_state_eq(|| 0);
    let fillers = use_memo(l10n.clone(), |l10n| fold(&l10n.text("search-fillers")));
    let search = Search {
        texts: &words,
        fillers: &fillers,
        fold,
    };
    let fresh = || Rc::new(select(&rows, search, &view.filter, view.order));
    let now = view.heeds_notes().then(fresh);
    let key = (view.clone(), market.id.clone(), l10n.clone(), *round);
    let found = use_memo(key, |_| now.clone().unwrap_or_else(fresh));
    let is_stale = now.is_some_and(|now| now != *found);

    let shown: Vec<ItemRow> = found
        .places
        .iter()
        .filter_map(|place| rows.get(*place).copied())
        .collect();
    let first = if *is_unfolded {
        &shown[..]
    } else {
        &shown[..shown.len().min(AT_ONCE)]
    };
    let is_at_home = matches!(scope, Scope::Theme(_));
    let is_by_theme = view.order == Order::Guides && !is_at_home;
    let group = GroupProps {
        l10n: l10n.clone(),
        act: context.act.clone(),
        market: market.clone(),
        rows: Vec::new(),
        asked: props.asked,
        theme: None,
        is_theme_named: !is_by_theme && !is_at_home,
        is_at_home,
    };
    let is_overview = props.is_overview && view.is_neutral();
    // The top of the page shows the count.
    let is_told = is_overview || (is_at_home && view.is_neutral());
    let refresh = {
        let (round, next) = (round.setter(), *round + 1);
        Callback::from(move |_: MouseEvent| round.set(next))
    };
    let unfold = {
        let is_unfolded = is_unfolded.setter();
        Callback::from(move |_: MouseEvent| is_unfolded.set(true))
    };
    let all_or_themes = {
        let (change, mut next) = (change.clone(), view.clone());
        next.is_all = !view.is_all;
        Callback::from(move |_: MouseEvent| change.emit(next.clone()))
    };
    let chosen: Vec<ItemRow> = if scope == Scope::All {
        rows.iter()
            .copied()
            .filter(|row| row.noted.chosen)
            .collect()
    } else {
        let all = rows_of(Scope::All, &notes);
        all.into_iter().filter(|row| row.noted.chosen).collect()
    };
    let of_shown = if is_overview { &[][..] } else { &shown[..] };
    let is_of_chosen = use_state_eq(|| scope == Scope::All);
    let is_by_choice = *is_of_chosen || of_shown.is_empty();
    let taken = Selection {
        context,
        market: &market,
        title: &props.title,
        shown: of_shown,
        chosen: &chosen,
        is_of_chosen: is_by_choice,
        is_one_theme: is_at_home && !is_by_choice,
    };
    html! {
        <>
            <div class="desk">
                <Filters l10n={l10n.clone()} {scope} view={view.clone()} change={change.clone()} />
                if props.is_overview {
                    <p class="all-or-themes">
                        <button type="button" data-do="all-items" aria-pressed={view.is_all.to_string()} onclick={all_or_themes}>{ l10n.text("checklist-all-items") }</button>
                    </p>
                }
                <p class={if is_told { "unseen" } else { "shown" }} role="status">
                    { if is_told { String::new() } else { count_text(l10n, &found, rows.len()) } }
                </p>
                if is_stale && !is_overview {
                    <p class="stale">
                        <span>{ l10n.text("checklist-stale") }</span>
                        <button type="button" data-do="refresh" onclick={refresh}>{ l10n.text("checklist-refresh") }</button>
                    </p>
                }
                if is_overview {
                    { view_themes(l10n, &rows) }
                } else {
                    if !is_by_theme { <h2 class="unseen">{ l10n.text("checklist-items") }</h2> }
                    { view_list(&group, first, is_by_theme) }
                    if first.len() < shown.len() {
                        <p><button type="button" data-do="show-rest" onclick={unfold}>{ l10n.with("checklist-rest", &[("count", ((shown.len() - first.len()) as f64).into())]) }</button></p>
                    }
                }
                { view_share(&taken, &is_of_chosen) }
            </div>
            { view_handout(&taken) }
        </>
    }
}

/// How many items are shown, and how many there are in total.
fn count_text(l10n: &Localizer, found: &Matches, all: usize) -> String {
    let shown = found.places.len();
    let arguments = [
        ("count", (shown as f64).into()),
        ("all", (all as f64).into()),
    ];
    let key = match shown {
        0 => "checklist-none-fits",
        _ if found.is_partial => "checklist-some-words",
        _ if shown == all => "checklist-count",
        _ => "checklist-count-of",
    };
    l10n.with(key, &arguments)
}

/// The searchable words of each row, including the market's adaptations.
fn searchable_words(
    l10n: &Localizer,
    rows: &[ItemRow],
    answers: Option<&MarketAnswers>,
) -> Vec<SearchText> {
    let text = |row: &ItemRow| {
        let keys = searched_keys(row);
        let mut parts: Vec<AttrValue> = keys.iter().map(|key| l10n.text(key)).collect();
        let called_for = answers.map_or_else(Vec::new, |answers| answers.on(row.item.id));
        parts.extend(
            called_for
                .iter()
                .map(|(_, one)| adaptations::text(l10n, one)),
        );
        SearchText::new(fold(&parts.join("\n")))
    };
    rows.iter().map(text).collect()
}
