//! Charts as our own inline SVG. Lengths are percentages of the available width, so that text keeps its size
//! on a phone and on a projector; heights are fixed.

mod bars;
mod curve;
mod drawing;
mod payments;
mod score;

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::variable::Variable;
use crate::metrics::chart_spec::ChartSpec as Plan;
use crate::pages::metric::chart::drawing::Drawing;
use crate::pages::metric::sentence::arguments;
use crate::ui::chart_frame::{ChartFrame, ChartTable, view_chart_frame};
use crate::ui::chart_saving::view_chart_saving;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::{decimals_of, show_level};

/// The first of the metric's charts with enough known values.
pub fn view_chart(l10n: &Localizer, calculation: &Calculation, lit: Option<Variable>) -> Html {
    let is_sound = calculation
        .metric
        .main()
        .is_some_and(|main| calculation.result(main).is_ok());
    let drawing = calculation
        .metric
        .charts
        .iter()
        .filter(|_| is_sound)
        .find_map(|plan| match plan {
            Plan::Bars(plan) => bars::draw(l10n, calculation, plan, lit),
            Plan::Score {
                parts,
                score,
                range,
            } => score::draw(l10n, calculation, parts, score, *range, lit),
            Plan::Payments {
                payment,
                ratio,
                periods,
                goal,
            } => payments::draw(l10n, calculation, payment, ratio, *periods, goal.as_ref()),
            Plan::Curve {
                over,
                lines,
                ceiling,
            } => curve::draw(l10n, calculation, *over, lines, ceiling.as_ref()),
        });
    let Some(Drawing { svg, mut rows }) = drawing else {
        return Html::default();
    };
    rows.extend(margin_row(l10n, calculation));
    let title = l10n.with(
        &format!("picture-{}", calculation.metric.id),
        &arguments(l10n, calculation),
    );
    let row = |(part, value): &(String, String)| match value.is_empty() {
        true => html! { <tr><th scope="row" colspan="2">{ part.clone() }</th></tr> },
        false => html! { <tr><th scope="row">{ part.clone() }</th><td>{ value.clone() }</td></tr> },
    };
    let frame = ChartFrame {
        id: "picture",
        class: "",
        name: calculation.metric.id,
        title: title.into(),
        drawing: svg,
        saving: view_chart_saving,
        words: html! { <p>{ describe(&rows) }</p> },
        legend: Html::default(),
        table: Some(ChartTable {
            columns: vec!["picture-part", "picture-value"],
            rows: rows.iter().map(row).collect(),
        }),
    };
    view_chart_frame(l10n, frame)
}

/// The interval around the result, as a row of the table.
fn margin_row(l10n: &Localizer, calculation: &Calculation) -> Option<(String, String)> {
    let main = calculation.metric.main()?;
    let margin = calculation
        .margin(main)
        .filter(|margin| !margin.is_everyone)?;
    let kind = main.result.kind;
    let figure = |value| l10n.rounded_figure(kind, value, decimals_of(kind, &margin));
    let arguments = [
        ("lower", figure(margin.interval.lower).into()),
        ("upper", figure(margin.interval.upper).into()),
    ];
    let name = format!(
        "{} ({})",
        l10n.text("picture-margin"),
        show_level(l10n, &margin)
    );
    Some((name, l10n.with("picture-margin-value", &arguments)))
}

/// The chart in words, for screen readers.
fn describe(rows: &[(String, String)]) -> String {
    let sentence = |(part, value): &(String, String)| match value.is_empty() {
        true => format!("{part}."),
        // Some amounts end with a full stop of their own, for example those in лв.
        false => format!("{part}: {}.", value.trim_end_matches('.')),
    };
    let sentences: Vec<String> = rows.iter().map(sentence).collect();
    sentences.join(" ")
}
