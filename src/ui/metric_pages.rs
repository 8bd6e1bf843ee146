//! What the pages of the metrics are made by: the part of the program that comes when the first of
//! them is opened.

use std::rc::Rc;

use yew::prelude::*;

use crate::metrics;
use crate::workspace::keys::{KEYS, metric_of};
use crate::workspace::link::Page;

use super::app::Act;
use super::known::Known;
use super::lab::Lab;
use super::metric_page::MetricPage;
use super::opening;
use super::part::Metrics;
use super::sheet::Sheet;
use super::shell::{Content, address};
use super::speech::Speech;

pub const PART: Metrics = Metrics {
    keys: KEYS,
    open: opening::open,
    page,
    contents,
    figures,
};

fn page(lab: &Lab, speech: &Speech, act: &Act) -> Html {
    let Some(metric) = metric_of(lab.page()) else {
        return Html::default();
    };
    let known = Known::of(&lab.workspace, speech.language);
    let sheet = Sheet::of(metric, &lab.workspace, &known, speech.language);
    let undo = (lab.workspace.can_undo(), lab.workspace.can_redo());
    html! {
        <MetricPage key={metric.id} {undo} speech={speech.clone()}
            sheet={Rc::new(sheet)} act={act.clone()} />
    }
}

/// Every metric with its present value.
fn contents(lab: &Lab, speech: &Speech) -> Vec<Content> {
    let known = Known::of(&lab.workspace, speech.language);
    let content = |metric| {
        let value = known.result(metric).and_then(|value| {
            let main = metric.main()?;
            Some(speech.figure(main.result.kind, value))
        });
        let mut figures = Vec::new();
        if lab.workspace.is_visiting() {
            // The figures of a link stand in the address alone, so the way to other pages carries
            // them.
            let sheet = Sheet::of(metric, &lab.workspace, &known, speech.language);
            figures = sheet.figures(speech.language);
        }
        Content {
            metric: metric.id,
            address: address(lab, &Page::Metric(metric.id), figures),
            value: value.unwrap_or_default().into(),
        }
    };
    metrics::all().iter().map(content).collect()
}

fn figures(lab: &Lab) -> Vec<(&'static str, String)> {
    let Some(metric) = metric_of(lab.page()) else {
        return Vec::new();
    };
    let language = lab.language();
    let known = Known::of(&lab.workspace, language);
    Sheet::of(metric, &lab.workspace, &known, language).figures(language)
}
