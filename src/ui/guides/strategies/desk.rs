//! The working part of a page of checklists: the filter, the items that fit it, and what can be
//! taken along.
//!
//! The list stands still while a person works on it: ticking an item takes it neither away nor to
//! another place. Where the list would now be another, the page offers to bring it up to date.

use yew::prelude::*;

use crate::browser::text::folded;
use crate::guides::checklist::{Notes, Row, Scope, rows as rows_of};
use crate::guides::choosing::{Order, select};
use crate::ui::guides::papers::Papers;
use crate::ui::speech::Speech;

use super::adapted::{self, Answers, use_answers};
use super::card::Market;
use super::filters::Filters;
use super::handout::handout;
use super::listing::{GroupProps, listing};
use super::overview::themes;
use super::take::{Take, take};
use super::view::use_view;
use super::{market, said};

/// So many items are shown at once; the others on demand, for a list of all of them is long.
const AT_ONCE: usize = 30;

#[derive(Clone, PartialEq, Properties)]
pub struct DeskProps {
    pub papers: Papers,
    pub scope: Scope,
    /// What the handout is called.
    pub title: AttrValue,
    /// Whether the themes stand in the place of the list while nothing is sought.
    #[prop_or_default]
    pub is_overview: bool,
}

#[component]
pub fn Desk(props: &DeskProps) -> Html {
    let DeskProps { papers, scope, .. } = props;
    let (scope, speech) = (*scope, &papers.speech);
    let (view, change) = use_view(&papers.path());
    let market = Market {
        id: AttrValue::from(papers.market()),
        name: papers.market_name(&papers.market()),
        answers: use_answers(papers),
    };
    let noted_under = market::folder(&market.id);
    let notes = Notes::of(papers.lab.workspace.papers(&noted_under));
    let rows = rows_of(scope, &notes);
    // What was once made ready to be searched stays so.
    let is_searched = use_mut_ref(|| false);
    *is_searched.borrow_mut() |= !view.filter.words.trim().is_empty();
    let answers = market.answers.clone();
    let key = (speech.clone(), *is_searched.borrow(), answers);
    let words = use_memo(key, |(speech, is_searched, answers)| match is_searched {
        true => haystacks(speech, &rows, answers.as_deref()),
        false => Vec::new(),
    });
    let round = use_state_eq(|| 0);
    let fresh = || select(&rows, &words, &view.filter, view.order, folded);
    let key = (view.clone(), market.id.clone(), speech.clone(), *round);
    let places = use_memo(key, |_| fresh());
    let is_stale = view.heeds_notes() && fresh() != *places;
    let is_unfolded = use_state_eq(|| false);

    let shown: Vec<Row> = places
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
        speech: speech.clone(),
        act: papers.act.clone(),
        market: market.clone(),
        rows: Vec::new(),
        theme: None,
        is_theme_named: !is_by_theme && !is_at_home,
        is_at_home,
    };
    let is_overview = props.is_overview && view.is_neutral();
    // The head of the page says how many there are.
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
    let chosen: Vec<Row> = if scope == Scope::All {
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
    let taken = Take {
        papers,
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
                <Filters speech={speech.clone()} {scope} view={view.clone()} change={change.clone()} />
                if props.is_overview {
                    <p class="all-or-themes">
                        <button type="button" data-do="all-items" aria-pressed={view.is_all.to_string()} onclick={all_or_themes}>{ speech.text("checklist-all-items") }</button>
                    </p>
                }
                <p class={if is_told { "unseen" } else { "shown" }} role="status">
                    { if is_told { String::new() } else { count(speech, shown.len(), rows.len()) } }
                </p>
                if is_stale && !is_overview {
                    <p class="stale">
                        <span>{ speech.text("checklist-stale") }</span>
                        <button type="button" data-do="refresh" onclick={refresh}>{ speech.text("checklist-refresh") }</button>
                    </p>
                }
                if is_overview {
                    { themes(speech, &rows) }
                } else {
                    if !is_by_theme { <h2 class="unseen">{ speech.text("checklist-items") }</h2> }
                    { listing(&group, first, is_by_theme) }
                    if first.len() < shown.len() {
                        <p><button type="button" data-do="show-rest" onclick={unfold}>{ speech.with("checklist-rest", &[("count", ((shown.len() - first.len()) as f64).into())]) }</button></p>
                    }
                }
                { take(&taken, &is_of_chosen) }
            </div>
            { handout(&taken) }
        </>
    }
}

/// How many items are shown, of how many.
fn count(speech: &Speech, shown: usize, all: usize) -> String {
    let arguments = [
        ("count", (shown as f64).into()),
        ("all", (all as f64).into()),
    ];
    let key = match shown {
        0 => "checklist-none-fits",
        _ if shown == all => "checklist-count",
        _ => "checklist-count-of",
    };
    speech.with(key, &arguments)
}

/// What each row says, the name of its theme and what the market calls for included, ready to be
/// searched.
fn haystacks(speech: &Speech, rows: &[Row], answers: Option<&Answers>) -> Vec<String> {
    let text = |row: &Row| {
        let id = row.item.id;
        let mut parts = vec![
            speech.text(&format!("theme-{}", row.theme.id)),
            said::item(speech, id, ""),
            said::item(speech, id, "-why"),
        ];
        if row.item.beyond {
            parts.push(said::item(speech, id, "-ground"));
        }
        let called_for = answers.map_or_else(Vec::new, |answers| answers.on(id));
        parts.extend(called_for.iter().map(|(_, one)| adapted::text(speech, one)));
        folded(&parts.join("\n"))
    };
    rows.iter().map(text).collect()
}
