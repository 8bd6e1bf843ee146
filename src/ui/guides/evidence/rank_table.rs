//! The person's order beside the guide's: two columns, the difference in words, and how far the
//! two agree.

use yew::prelude::*;

use crate::guides::evidence::factors::{Factor, by_weight};
use crate::guides::ranking::{Ranking, place_in_guide};
use crate::ui::speech::Speech;

use super::shown::factor;

/// The comparison; before an order was set, only what will stand here.
pub fn rank_table(speech: &Speech, ranking: &Ranking) -> Html {
    if !ranking.is_own {
        return html! { <p class="hint">{ speech.text("factors-not-yet") }</p> };
    }
    let agreement = ranking.agreement();
    let share = agreement.same as f64 / agreement.pairs as f64;
    let arguments = [
        ("same", (agreement.same as f64).into()),
        ("pairs", (agreement.pairs as f64).into()),
    ];
    let row = |one: &&'static Factor| row(speech, ranking, one);
    html! {
        <>
            <p class="agreement">
                <data data-variable="factors_agreement" value={share.to_string()}>
                    { speech.with("factors-agreement", &arguments) }
                </data>
            </p>
            <p class="soft">{ speech.text("factors-agreement-means") }</p>
            <div class="ranks" tabindex="0">
                <table>
                    <thead><tr>
                        <th scope="col">{ speech.text("factors-column-factor") }</th>
                        <th scope="col">{ speech.text("factors-column-guide") }</th>
                        <th scope="col">{ speech.text("factors-column-own") }</th>
                        <th scope="col">{ speech.text("factors-column-difference") }</th>
                    </tr></thead>
                    <tbody>{ for by_weight().iter().map(row) }</tbody>
                </table>
            </div>
        </>
    }
}

fn row(speech: &Speech, ranking: &Ranking, one: &'static Factor) -> Html {
    let (guide, own) = (place_in_guide(one.id), ranking.place(one.id));
    let apart = [("count", (guide.abs_diff(own) as f64).into())];
    let difference = match own.cmp(&guide) {
        std::cmp::Ordering::Equal => speech.text("factors-same").to_string(),
        std::cmp::Ordering::Less => speech.with("factors-higher", &apart),
        std::cmp::Ordering::Greater => speech.with("factors-lower", &apart),
    };
    html! {
        <tr key={one.id}>
            <th scope="row">{ factor(speech, one.id) }</th>
            <td>{ guide }</td>
            <td>{ own }</td>
            <td>{ difference }</td>
        </tr>
    }
}
