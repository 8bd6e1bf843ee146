//! The page of a metric.

mod answers_column;
mod answers_draft;
mod answers_input;
mod answers_shares;
mod answers_tally;
pub mod chart;
mod compare;
mod compare_table;
mod compare_words;
mod comparison_export;
mod form;
mod matters;
mod page;
mod period;
mod report;
mod response_curve;
mod response_words;
mod result;
mod sentence;
mod sets;
mod share;
mod sidebar;
pub mod spreadsheet_rows;
mod target;
mod working;

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::links::keys::metric_of;
use crate::ui::context::Context;
use page::MetricPage;

/// The page of the metric that the address names, with what is shown of how to improve it.
pub fn view_metric_page(context: &Context, improvement: Html) -> Html {
    let Some(metric) = metric_of(&context.page) else {
        return Html::default();
    };
    let calculation = Calculation::new(metric, &context.workspace, &context.figures);
    html! { <MetricPage key={metric.id} context={context.clone()} calculation={Rc::new(calculation)} {improvement} /> }
}
