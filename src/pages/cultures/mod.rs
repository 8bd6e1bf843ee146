//! Markets, and what their answers change in the checklists.

mod adaptation_list;
mod compare_markets;
mod compare_with_own;
mod first_adaptations;
mod market_facts;
mod market_list;
mod market_props;
mod office_hours;
mod office_hours_chart;
mod principle;
mod profile;
mod question;
mod question_list;
mod region_pickers;
mod score_caution;

use yew::prelude::*;

use crate::pages::cultures::market_list::Markets;
use crate::ui::context::Context;
use crate::workspace::markets::markets;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::{HOUSE, market};

/// What the user can enter about the place of the company.
const OWN_FACTS: [MarketField; 5] = [
    MarketField::Region,
    MarketField::Zone,
    MarketField::Currency,
    MarketField::Opens,
    MarketField::Closes,
];

/// What the page shows below the list of markets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum MarketView {
    Answers,
    Facts,
    House,
    CompareWithOwn,
    CompareMarkets,
}

impl MarketView {
    const ALL: [MarketView; 5] = [
        MarketView::Answers,
        MarketView::Facts,
        MarketView::CompareWithOwn,
        MarketView::CompareMarkets,
        MarketView::House,
    ];

    fn key(self) -> &'static str {
        match self {
            MarketView::Answers => "view-answers",
            MarketView::Facts => "view-facts",
            MarketView::House => "view-house",
            MarketView::CompareWithOwn => "view-compare-own",
            MarketView::CompareMarkets => "view-compare-markets",
        }
    }
}

/// The page.
#[component]
pub fn Cultures(context: &Context) -> Html {
    let view = use_state_eq(|| MarketView::Answers);
    let l10n = &context.l10n;
    let made = markets(&context.workspace);
    let current = context.market();
    let is_there = made.iter().any(|id| **id == *current);
    let is_house = *current == *HOUSE;
    // Without a market, only the user's own company can be shown.
    let shown = if is_there { *view } else { MarketView::House };
    let heading = match shown {
        MarketView::House => l10n.text("market-house"),
        _ => context.market_name(&current),
    };
    let choice = |choice: MarketView| {
        let view = view.setter();
        let press = Callback::from(move |_: MouseEvent| view.set(choice));
        html! {
            <li key={choice.key()}>
                <button type="button" data-view={choice.key()} aria-pressed={(choice == shown).to_string()} onclick={press}>
                    { l10n.text(choice.key()) }
                </button>
            </li>
        }
    };
    html! {
        <article class="cultures">
            <h1>{ l10n.text("cultures-title") }</h1>
            <Markets ..context.clone() />
            <section class="market" aria-labelledby="market-shown">
                <h2 id="market-shown">{ heading }</h2>
                if is_there {
                    <ul class="views" aria-label={l10n.text("cultures-views")}>{ for MarketView::ALL.map(choice) }</ul>
                }
                if is_there {
                    <div key={shown.key()} data-shown={shown.key()}>{ view_content(context, shown, current.to_string()) }</div>
                } else if is_house {
                    { view_content(context, shown, String::new()) }
                } else {
                    <details class="house">
                        <summary>{ l10n.text("house-describe") }</summary>
                        { view_content(context, shown, String::new()) }
                    </details>
                }
            </section>
            { principle::view_principle(l10n) }
        </article>
    }
}

/// Where the user's own company is, folded until something was entered there, so that a problem in a link is
/// visible. After that, the user opens and closes it.
#[component]
fn OwnFacts(context: &Context) -> Html {
    let is_open = use_memo((), |()| {
        OWN_FACTS
            .iter()
            .any(|field| !context.text(&market(HOUSE, *field)).is_empty())
    });
    html! {
        <details class="own-facts" open={*is_open}>
            <summary>{ context.l10n.text("view-facts") }</summary>
            <market_facts::MarketFacts context={context.clone()} market={HOUSE} />
        </details>
    }
}

fn view_content(context: &Context, view: MarketView, current: String) -> Html {
    let key = current.clone();
    let market = AttrValue::from(current);
    match view {
        MarketView::Answers => profile::view_profile(context, &market),
        MarketView::Facts => {
            html! { <market_facts::MarketFacts {key} context={context.clone()} {market} /> }
        }
        MarketView::House => html! {
            <>
                <p class="lead">{ context.l10n.text("house-lead") }</p>
                <question_list::Questions context={context.clone()} market={HOUSE} />
                <OwnFacts ..context.clone() />
            </>
        },
        MarketView::CompareWithOwn => compare_with_own::view_comparison(context, &market),
        MarketView::CompareMarkets => {
            html! { <compare_markets::CompareMarkets {key} context={context.clone()} {market} /> }
        }
    }
}
