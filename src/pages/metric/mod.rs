//! The page of a metric.

mod answers_column;
mod answers_curve;
mod answers_draft;
mod answers_input;
mod answers_needed;
mod answers_shares;
mod answers_tally;
mod answers_wording;
mod better_spend;
pub mod chart;
mod compare;
mod compare_table;
mod compare_words;
mod comparison_export;
mod copied;
mod curve_context;
mod edits;
mod experiments;
mod form;
mod margin;
mod matters;
mod page;
mod period;
mod real;
mod report;
mod response_curve;
mod response_words;
mod result;
mod result_words;
mod sentence;
mod sets;
mod share;
mod sidebar;
mod solve_button;
pub mod spreadsheet_rows;
mod stage;
mod stage_keys;
mod target;
pub mod tools;
mod working;

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::calculation::response::Responses;
use crate::links::keys::metric_of;
use crate::pages::metric::answers_input::AnswersInput;
use crate::pages::metric::chart::view_chart;
use crate::pages::metric::edits::view_edits;
use crate::pages::metric::experiments::Experiments;
use crate::pages::metric::matters::view_matters;
use crate::pages::metric::page::MetricPage;
use crate::pages::metric::report::ReportFoot;
use crate::pages::metric::response_curve::view_response_curve;
use crate::pages::metric::share::{Share, page_address};
use crate::pages::metric::sidebar::{view_sidebar, view_sources};
use crate::pages::metric::solve_button::view_solve_button;
use crate::pages::metric::stage::MetricStage;
use crate::pages::metric::tools::{MetricToolProps, MetricTools};
use crate::pages::metric::working::view_working;
use crate::ui::context::Context;

/// The page of the metric in the address, with the items that improve it. The parts that its answer doesn't
/// wait for are drawn by the tools' chunk; until it is loaded, a note is shown in their place.
pub fn view_metric_page(
    context: &Context,
    improvement: Html,
    tools: Result<MetricTools, Html>,
) -> Html {
    let Some(metric) = metric_of(&context.page) else {
        return Html::default();
    };
    let calculation = Rc::new(Calculation::new(
        metric,
        &context.workspace,
        &context.figures,
    ));
    if context.is_presented {
        let context = context.clone();
        let props = MetricToolProps {
            context,
            calculation,
        };
        return tools.map_or_else(|loading| loading, |tools| (tools.stage)(&props));
    }
    html! { <MetricPage key={metric.id} context={context.clone()} {calculation} {improvement} {tools} /> }
}

/// The functions that draw the parts that the answer doesn't wait for.
pub fn metric_tools() -> MetricTools {
    MetricTools {
        survey: view_survey,
        edits: view_edits,
        experiments: |props| html! { <Experiments ..props.clone() /> },
        share: |props| html! { <Share ..props.clone() /> },
        stage: |props| html! { <MetricStage key={props.calculation.metric.id} ..props.clone() /> },
        sidebar: |MetricToolProps {
                      context,
                      calculation,
                  }| view_sidebar(&context.l10n, calculation),
        report: view_report,
        respond: Responses::of_page,
        curve: view_response_curve,
        matters: view_matters,
        solve: view_solve_button,
        working: view_working,
        chart: view_chart,
    }
}

fn view_survey(
    MetricToolProps {
        context,
        calculation,
    }: &MetricToolProps,
) -> Html {
    let metric = calculation.metric;
    if metric.scale.is_none() {
        return Html::default();
    }
    let sampling = calculation.sets().current().sampling();
    html! {
        <AnswersInput l10n={context.l10n.clone()} act={context.act.clone()} metric={metric.id} slots={calculation.slots()}
            set={calculation.sets().current_set()} sampling={sampling.is_sample(metric).then_some(sampling)} />
    }
}

fn view_report(
    MetricToolProps {
        context,
        calculation,
    }: &MetricToolProps,
) -> Html {
    let l10n = &context.l10n;
    html! {
        <ReportFoot l10n={l10n.clone()} address={page_address(calculation)}>{ view_sources(l10n, calculation) }</ReportFoot>
    }
}
