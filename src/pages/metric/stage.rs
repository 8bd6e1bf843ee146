//! The page of a metric on a projector: figures, result and chart in large type. What is covered isn't drawn
//! at all.

use yew::prelude::*;

use crate::browser::{address, document, screen};
use crate::calculation::metric::Calculation;
use crate::formula::variable::Variable;
use crate::links::page::Page;
use crate::links::query::COVERED;
use crate::pages::metric::chart::view_chart;
use crate::pages::metric::form::{Curves, view_form};
use crate::pages::metric::margin::view_interval;
use crate::pages::metric::result::view_result;
use crate::pages::metric::sentence::mentions_optional;
use crate::pages::metric::stage_keys::{Above, CoverLinks, use_cover_keys};
use crate::pages::metric::tools::MetricToolProps;
use crate::ui::localizer::Localizer;

/// Figures, result and chart, or while covered, the figures and a question mark.
#[component]
pub fn MetricStage(props: &MetricToolProps) -> Html {
    let MetricToolProps {
        context,
        calculation,
    } = props;
    let l10n = &context.l10n;
    let metric = calculation.metric;
    let link = |present: Option<&str>| -> AttrValue {
        let links = (*l10n.links).clone().presented(present);
        let page = Page::Metric(metric.id);
        links.with_figures(&page, calculation.link_figures()).into()
    };
    let links = CoverLinks {
        covered: link(Some(COVERED)),
        shown: link(Some("1")),
        left: link(None),
    };
    let above = use_cover_keys(links.clone(), context.is_covered);
    use_effect_with((), |()| {
        let awake = screen::keep_awake();
        move || drop(awake)
    });
    use_effect_with(above == Above::Dark, |is_dark| {
        document::set_root("data-stage", Some(if *is_dark { "dark" } else { "light" }));
        || document::set_root("data-stage", None)
    });
    let touch = use_callback((), |_: Option<Variable>, ()| ());
    if above == Above::Dark {
        return html! { <article class="presented dark"><h1 class="unseen">{ l10n.text("stage-blank") }</h1></article> };
    }
    let figures = view_form(
        l10n,
        calculation,
        &context.act,
        &touch,
        Curves::None,
        &|_| None,
        Html::default(),
    );
    let onsubmit = |event: SubmitEvent| event.prevent_default();
    let (to, key) = match context.is_covered {
        true => (links.shown, "present-show"),
        false => (links.covered, "present-cover"),
    };
    let toggle = Callback::from(move |_: MouseEvent| address::change_to(&to));
    // What the number is of isn't plain from the heading and the chart alone.
    let is_told = calculation.solving.is_some() || mentions_optional(l10n, calculation);
    let class = classes!(
        "presented",
        context.is_covered.then_some("covered"),
        is_told.then_some("told")
    );
    html! {
        <article {class} data-metric={metric.id} {onsubmit}>
            <div class="presented-head">
                <h1>{ l10n.metric(metric, "") }</h1>
                <div class="presented-acts">
                <button type="button" data-press="cover" onclick={toggle}>{ l10n.text(key) }</button>
                <a class="button" data-press="leave" href={links.left}>{ l10n.text("present-leave") }</a>
                </div>
            </div>
            { figures }
            if context.is_covered {
                <section class="answer" aria-label={l10n.text("answer")}><p class="presented-cover">{ "?" }</p></section>
            } else {
                { view_result(l10n, calculation, false, view_limits(l10n, calculation)) }
                { view_chart(l10n, calculation, None) }
            }
            if above == Above::Refused {
                <p class="presented-notice" role="alert" data-problem="full_screen_refused">{ l10n.text("problem-full_screen_refused") }</p>
            }
        </article>
    }
}

/// What a sample says about everyone, in a sentence.
fn view_limits(l10n: &Localizer, calculation: &Calculation) -> Html {
    let limits = calculation.leading().and_then(|leading| {
        let margin = calculation.margin(leading)?;
        let key = calculation.key(leading.id);
        let interval = view_interval(l10n, &key, leading.result.kind, &margin);
        Some(html! { <p class="limits">{ interval }</p> })
    });
    limits.unwrap_or_default()
}
