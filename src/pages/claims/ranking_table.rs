//! The user's order next to the guide's: two columns, the difference in words, and how well the two agree.

use yew::prelude::*;

use crate::guides::evidence::factors::{Factor, by_weight};
use crate::guides::rules::factor_ranking::{Ranking, place_in_guide};
use crate::pages::claims::labels::factor;
use crate::ui::localizer::Localizer;

/// The comparison. Until the user has set an order, only a hint about what will be shown here.
pub fn view_ranking_table(l10n: &Localizer, ranking: &Ranking) -> Html {
    if !ranking.is_own {
        return html! { <p class="hint">{ l10n.text("factors-not-yet") }</p> };
    }
    let agreement = ranking.agreement();
    let share = agreement.same as f64 / agreement.pairs as f64;
    let arguments = [
        ("same", (agreement.same as f64).into()),
        ("pairs", (agreement.pairs as f64).into()),
    ];
    let row = |one: &&'static Factor| view_row(l10n, ranking, one);
    html! {
        <>
            <p class="agreement">
                <data data-variable="factors_agreement" value={share.to_string()}>
                    { l10n.with("factors-agreement", &arguments) }
                </data>
            </p>
            <p class="soft">{ l10n.text("factors-agreement-means") }</p>
            <div class="ranks" tabindex="0">
                <table>
                    <thead><tr>
                        <th scope="col">{ l10n.text("factors-column-factor") }</th>
                        <th scope="col">{ l10n.text("factors-column-guide") }</th>
                        <th scope="col">{ l10n.text("factors-column-own") }</th>
                        <th scope="col">{ l10n.text("factors-column-difference") }</th>
                    </tr></thead>
                    <tbody>{ for by_weight().iter().map(row) }</tbody>
                </table>
            </div>
        </>
    }
}

fn view_row(l10n: &Localizer, ranking: &Ranking, one: &'static Factor) -> Html {
    let (guide, own) = (place_in_guide(one.id), ranking.place(one.id));
    let apart = [("count", (guide.abs_diff(own) as f64).into())];
    let difference = match own.cmp(&guide) {
        std::cmp::Ordering::Equal => l10n.text("factors-same").to_string(),
        std::cmp::Ordering::Less => l10n.with("factors-higher", &apart),
        std::cmp::Ordering::Greater => l10n.with("factors-lower", &apart),
    };
    html! {
        <tr key={one.id}>
            <th scope="row">{ factor(l10n, one.id) }</th>
            <td>{ guide }</td>
            <td>{ own }</td>
            <td>{ difference }</td>
        </tr>
    }
}
