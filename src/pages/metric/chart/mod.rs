//! Charts as our own inline SVG. Lengths are percentages of the available width, so that text keeps its size
//! on a phone and on a projector; heights are fixed.

mod bars;
mod curve;
pub mod drawing;
mod payments;
mod score;

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::definition::Definition;
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
    let Some(Drawing { svg, rows, .. }) = draw(l10n, calculation, lit) else {
        return Html::default();
    };
    let row = |(part, value): &(String, String)| match value.is_empty() {
        true => html! { <tr><th scope="row" colspan="2">{ part.clone() }</th></tr> },
        false => html! { <tr><th scope="row">{ part.clone() }</th><td>{ value.clone() }</td></tr> },
    };
    let frame = ChartFrame {
        id: "picture",
        class: "",
        name: calculation.metric.id,
        title: title(l10n, calculation),
        drawing: svg,
        saving: view_chart_saving,
        words: html! { <p>{ describe(&rows) }</p> },
        legend: Html::default(),
        table: Some(ChartTable {
            columns: vec!["picture-part", "picture-value"],
            rows: rows.iter().map(row).collect(),
            ..ChartTable::default()
        }),
    };
    view_chart_frame(l10n, frame)
}

/// The same chart for an audience: its title above the drawing alone, which is enlarged as a whole.
pub fn view_large_chart(l10n: &Localizer, calculation: &Calculation) -> Html {
    let Some(Drawing { svg, rows, .. }) = draw(l10n, calculation, None) else {
        return Html::default();
    };
    html! {
        <figure class="large-chart">
            <figcaption>{ title(l10n, calculation) }</figcaption>
            <svg role="img" aria-label={describe(&rows)} viewBox={LARGE} preserveAspectRatio="xMinYMid">{ svg }</svg>
        </figure>
    }
}

/// The part of a drawing that is enlarged: its width, and the height of two bars or of a score.
const LARGE: &str = "0 0 420 136";

/// The title, which says if the figures are those of a target.
fn title(l10n: &Localizer, calculation: &Calculation) -> AttrValue {
    let key = format!("picture-{}", calculation.metric.id);
    let title = l10n.with(&key, &arguments(l10n, calculation));
    match &calculation.solving {
        Some(_) => format!("{}: {title}", l10n.text("target-with")).into(),
        None => title.into(),
    }
}

/// The drawing. Its rows end with the margin, if the result has one.
fn draw(l10n: &Localizer, calculation: &Calculation, lit: Option<Variable>) -> Option<Drawing> {
    let is_sound = calculation
        .metric
        .main()
        .is_some_and(|main| calculation.result(main).is_ok());
    let mut plans = calculation.metric.charts.iter().filter(|_| is_sound);
    let mut drawing = plans.find_map(|plan| match plan {
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
    })?;
    let estimated = drawing.estimated.or(calculation.metric.main());
    let margin = estimated.and_then(|definition| margin_row(l10n, calculation, definition));
    drawing.rows.extend(margin);
    Some(drawing)
}

/// The interval around the result of the definition, as a row of the table.
fn margin_row(
    l10n: &Localizer,
    calculation: &Calculation,
    definition: &Definition,
) -> Option<(String, String)> {
    let margin = calculation
        .margin(definition)
        .filter(|margin| !margin.is_everyone)?;
    let kind = definition.result.kind;
    let figure = |value| l10n.rounded_figure(kind, value, decimals_of(kind, &margin));
    let arguments = [
        ("lower", figure(margin.interval.lower).into()),
        ("upper", figure(margin.interval.upper).into()),
    ];
    let mut name = l10n.text("picture-margin").to_string();
    if definition.is_rival() {
        name = format!("{name} · {}", l10n.definition(definition.id));
    }
    let name = format!("{name} ({})", show_level(l10n, &margin));
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
