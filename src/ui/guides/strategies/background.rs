//! What stands behind an item: its sources, one guide's rating, and what a trainer should know.

use yew::prelude::*;

use crate::guides::theme::Rating;
use crate::ui::guides::contents::way;
use crate::ui::speech::Speech;

use super::said;

/// The page of the register that says what a guide's ratings are worth.
const OF_RATINGS: &str = "/guides/myths/d14";

/// The rating as the opinion that it is, if there is one.
pub fn rating(speech: &Speech, rating: Option<&Rating>, is_of_item: bool) -> Html {
    let Some(rating) = rating else {
        return Html::default();
    };
    html! {
        <p class="rating">
            { said::rating(speech, rating, is_of_item) }
            { " " }
            <a href={way(speech, OF_RATINGS)}>{ speech.text("methods-to-claim") }</a>
        </p>
    }
}

/// The sources, folded.
pub fn sources(speech: &Speech, sources: &[&str]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let count = ("count", (sources.len() as f64).into());
    let line = |line: String| html! { <li key={line.clone()}>{ line }</li> };
    html! {
        <details class="behind">
            <summary>{ speech.with("checklist-sources", &[count]) }</summary>
            <ul>{ for said::sources(speech, sources).into_iter().map(line) }</ul>
        </details>
    }
}

/// The stories of the contradictions and doubtful claims that touch something, each folded.
pub fn stories(speech: &Speech, register: &[&str]) -> Html {
    html! { { for register.iter().map(|id| story(speech, id)) } }
}

fn story(speech: &Speech, id: &str) -> Html {
    let number = id.to_lowercase();
    let keys = if id.starts_with('D') {
        ["claimed", "against"]
            .map(|part| format!("claim-{number}-{part}"))
            .to_vec()
    } else {
        vec![format!("contradiction-{number}-story")]
    };
    html! {
        <details class="behind story" key={id.to_owned()} data-register={id.to_owned()}>
            <summary>{ said::entry(speech, id) }</summary>
            { for keys.iter().map(|key| html! { <p>{ speech.text(key) }</p> }) }
            <p><a href={way(speech, &format!("/guides/myths/{number}"))}>{ speech.text("checklist-to-entry") }</a></p>
        </details>
    }
}
