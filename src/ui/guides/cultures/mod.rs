//! Markets, and what their answers change in the checklists.

mod beside;
mod calls;
mod caution;
mod day;
mod house;
mod markets;
mod overlap;
mod pick;
mod place;
mod profile;
mod question;
mod why;

use yew::prelude::*;

use crate::workspace::papers::{self, HOUSE};

use super::papers::Papers;
use markets::Markets;

/// What the page shows below the list of markets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    Answers,
    Facts,
    House,
    BesideHouse,
    BesideOther,
}

impl View {
    const ALL: [View; 5] = [
        View::Answers,
        View::Facts,
        View::BesideHouse,
        View::BesideOther,
        View::House,
    ];

    fn key(self) -> &'static str {
        match self {
            View::Answers => "view-answers",
            View::Facts => "view-facts",
            View::House => "view-house",
            View::BesideHouse => "view-beside-house",
            View::BesideOther => "view-beside-other",
        }
    }
}

/// The page.
#[component]
pub fn Cultures(papers: &Papers) -> Html {
    let view = use_state_eq(|| View::Answers);
    let speech = &papers.speech;
    let made = papers::markets(&papers.lab.workspace);
    let current = papers.market();
    let is_there = made.iter().any(|id| **id == *current);
    let is_house = *current == *HOUSE;
    // Without a market only the own house can be looked at.
    let shown = if is_there { *view } else { View::House };
    let heading = match shown {
        View::House => speech.text("market-house"),
        _ => papers.market_name(&current),
    };
    let choice = |choice: View| {
        let view = view.setter();
        let press = Callback::from(move |_: MouseEvent| view.set(choice));
        html! {
            <li key={choice.key()}>
                <button type="button" data-view={choice.key()} aria-pressed={(choice == shown).to_string()} onclick={press}>
                    { speech.text(choice.key()) }
                </button>
            </li>
        }
    };
    html! {
        <article class="cultures">
            <h1>{ speech.text("cultures-title") }</h1>
            { why::why(speech) }
            <Markets ..papers.clone() />
            <section class="market" aria-labelledby="market-shown">
                <h2 id="market-shown">{ heading }</h2>
                if is_there {
                    <ul class="views" aria-label={speech.text("cultures-views")}>{ for View::ALL.map(choice) }</ul>
                }
                if is_there {
                    <div key={shown.key()} data-shown={shown.key()}>{ content(papers, shown, current.to_string()) }</div>
                } else if is_house {
                    { content(papers, shown, String::new()) }
                } else {
                    <details class="house">
                        <summary>{ speech.text("house-describe") }</summary>
                        { content(papers, shown, String::new()) }
                    </details>
                }
            </section>
        </article>
    }
}

fn content(papers: &Papers, view: View, current: String) -> Html {
    let key = current.clone();
    let market = AttrValue::from(current);
    match view {
        View::Answers => html! { <profile::Profile {key} papers={papers.clone()} {market} /> },
        View::Facts => html! { <place::Place {key} papers={papers.clone()} {market} /> },
        View::House => html! {
            <>
                <p class="lead">{ papers.speech.text("house-lead") }</p>
                <place::Place papers={papers.clone()} market={HOUSE} />
                { profile::questions(papers, HOUSE) }
            </>
        },
        View::BesideHouse => house::beside_house(papers, &market),
        View::BesideOther => {
            html! { <beside::BesideOther {key} papers={papers.clone()} {market} /> }
        }
    }
}
