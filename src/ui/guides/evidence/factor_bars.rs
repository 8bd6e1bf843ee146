//! The guide's figures as bars. Labels are text beside the bars, so that they wrap and grow.

use yew::prelude::*;

use crate::guides::evidence::factors::{Factor, by_weight};
use crate::ui::speech::Speech;

use super::shown::{factor, percent};

/// The ten figures from the greatest to the least, and the same as a table.
pub fn factor_bars(speech: &Speech) -> Html {
    let factors = by_weight();
    let bars = factors.iter().map(|one| bar(speech, one));
    let words = factors.iter().map(|one| {
        let sentence = speech.with(
            "factors-bar-words",
            &[
                ("factor", factor(speech, one.id).as_str().into()),
                ("figure", percent(speech, one.percent).into()),
            ],
        );
        html! { <li key={one.id}>{ sentence }</li> }
    });
    let row = |one: &&Factor| {
        html! {
            <tr key={one.id}>
                <th scope="row">{ factor(speech, one.id) }</th>
                <td>{ percent(speech, one.percent) }</td>
                <td>{ one.source }</td>
            </tr>
        }
    };
    html! {
        <figure class="factor-bars">
            <figcaption id="factors-picture">{ speech.text("factors-picture") }</figcaption>
            <div class="drawing" role="img" aria-labelledby="factors-picture" aria-describedby="factors-words">
                { for bars }
            </div>
            <ul class="unseen" id="factors-words">{ for words }</ul>
            <p class="soft">{ speech.text("factors-overlap") }</p>
            <details>
                <summary>{ speech.text("picture-table") }</summary>
                <table>
                    <thead><tr>
                        <th scope="col">{ speech.text("factors-column-factor") }</th>
                        <th scope="col">{ speech.text("factors-column-figure") }</th>
                        <th scope="col">{ speech.text("evidence-column-source") }</th>
                    </tr></thead>
                    <tbody>{ for factors.iter().map(row) }</tbody>
                </table>
            </details>
        </figure>
    }
}

fn bar(speech: &Speech, one: &Factor) -> Html {
    let width = format!("{}%", one.percent);
    html! {
        <div class="factor-bar" key={one.id}>
            <p><span>{ factor(speech, one.id) }</span><span>{ percent(speech, one.percent) }</span></p>
            <svg class="factor-lane" width="100%" aria-hidden="true">
                <line class="ground" x1="0" x2="100%" y1="50%" y2="50%" />
                <rect class="part kept" x="0" y="0" {width} height="100%" />
            </svg>
        </div>
    }
}
