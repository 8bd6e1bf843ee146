//! The guide's figures as bars. Labels are text next to the bars, so that they wrap and grow.

use yew::prelude::*;

use crate::guides::evidence::factors::{Factor, by_weight};
use crate::pages::claims::labels::{factor, percent};
use crate::ui::chart_frame::{ChartFrame, ChartTable, view_chart_frame};
use crate::ui::chart_saving::view_chart_saving;
use crate::ui::localizer::Localizer;

/// The ten figures from the highest to the lowest, as bars and as a table.
pub fn view_factor_bars(l10n: &Localizer) -> Html {
    let factors = by_weight();
    let bars = factors.iter().map(|one| view_bar(l10n, one));
    let words = factors.iter().map(|one| {
        let sentence = l10n.with(
            "factors-bar-words",
            &[
                ("factor", factor(l10n, one.id).as_str().into()),
                ("figure", percent(l10n, one.percent).into()),
            ],
        );
        html! { <li key={one.id}>{ sentence }</li> }
    });
    let row = |one: &&Factor| {
        html! {
            <tr key={one.id}>
                <th scope="row">{ factor(l10n, one.id) }</th>
                <td>{ percent(l10n, one.percent) }</td>
            </tr>
        }
    };
    let frame = ChartFrame {
        saving: view_chart_saving,
        id: "factors",
        class: "factor-bars",
        name: "factors",
        title: l10n.text("factors-picture"),
        drawing: html! { <>{ for bars }</> },
        words: html! { <ul>{ for words }</ul> },
        legend: html! { <p class="soft">{ l10n.text("factors-overlap") }</p> },
        table: Some(ChartTable {
            columns: vec!["factors-column-factor", "factors-column-figure"],
            rows: factors.iter().map(row).collect(),
            ..ChartTable::default()
        }),
    };
    view_chart_frame(l10n, frame)
}

fn view_bar(l10n: &Localizer, one: &Factor) -> Html {
    let width = format!("{}%", one.percent);
    html! {
        <div class="factor-bar" key={one.id}>
            <p><span>{ factor(l10n, one.id) }</span><span>{ percent(l10n, one.percent) }</span></p>
            <svg class="factor-lane" width="100%" aria-hidden="true">
                <line class="ground" x1="0" x2="100%" y1="50%" y2="50%" />
                <rect class="part kept" x="0" y="0" {width} height="100%" />
            </svg>
        </div>
    }
}
