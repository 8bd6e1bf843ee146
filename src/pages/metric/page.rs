//! The page of a metric.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::document;
use crate::calculation::input::link_of_text;
use crate::calculation::metric::{Calculation, text_in};
use crate::calculation::response::HeldResponse;
use crate::formula::variable::Variable;
use crate::links::page::Page;
use crate::metrics::metric::Case;
use crate::pages::metric::better_spend::view_better_spend;
use crate::pages::metric::curve_context::CurveContext;
use crate::pages::metric::form::{Curves, view_form, view_unknown};
use crate::pages::metric::margin::view_margin;
use crate::pages::metric::period::{view_period_choice, view_rates};
use crate::pages::metric::result::{use_result_announcement, view_result};
use crate::pages::metric::sets::view_set_choice;
use crate::pages::metric::tools::{MetricToolProps, MetricTools, ViewLit, view_tool};
use crate::ui::context::Context;
use crate::ui::fold::use_open_notes;
use crate::ui::localizer::Localizer;

#[derive(Clone, Properties)]
pub struct MetricPageProps {
    pub context: Context,
    pub calculation: Rc<Calculation>,
    /// How to improve it, which is drawn by another chunk.
    pub improvement: Html,
    /// What draws the parts that the answer doesn't wait for, or the note that is shown until it is loaded.
    pub tools: Result<MetricTools, Html>,
}

impl PartialEq for MetricPageProps {
    /// The calculation follows from the context, so it isn't compared.
    fn eq(&self, other: &Self) -> bool {
        self.context == other.context
            && self.improvement == other.improvement
            && self.tools.as_ref().err() == other.tools.as_ref().err()
    }
}

#[component]
pub fn MetricPage(props: &MetricPageProps) -> Html {
    let MetricPageProps {
        context,
        calculation,
        improvement,
        tools,
    } = props;
    let Context { l10n, act, .. } = context;
    // The variable whose field was used last: its symbol and its part of the chart are highlighted.
    let lit = use_state_eq(|| None::<Variable>);
    let touch = {
        let lit = lit.setter();
        use_callback((), move |variable: Option<Variable>, ()| lit.set(variable))
    };
    // While a mark is dragged, its curve keeps its ends.
    let held = use_state_eq(|| None::<HeldResponse>);
    let responses = {
        let (calculation, tools) = (calculation.clone(), tools.clone().ok());
        let key = (context.clone(), (*held).clone(), tools.is_some());
        use_memo(key, move |(_, held, _)| {
            tools.map_or_else(Vec::new, |tools| {
                (tools.respond)(&calculation, held.as_ref())
            })
        })
    };
    let hold = {
        let held = held.setter();
        use_callback((), move |now: Option<HeldResponse>, ()| held.set(now))
    };
    let curve_context = (!responses.is_empty()).then(|| CurveContext {
        l10n,
        act,
        touch: &touch,
        responses: &responses,
        held: (*held).as_ref(),
        hold: &hold,
    });
    let is_answered = matches!(calculation.answer(), Some(Ok(_)));
    let curves = match (tools, &curve_context) {
        (Ok(tools), Some(context)) => Curves::Ready(context, tools),
        (Err(_), _) if is_answered => Curves::Awaited,
        _ => Curves::None,
    };
    let leading = responses.first().filter(|first| first.is_leading);
    let matters = match (tools, leading) {
        (Ok(tools), Some(responses)) => (tools.matters)(l10n, responses),
        _ => Html::default(),
    };
    let unknown = calculation.solving.as_ref().map(|solving| solving.unknown);
    let solve = |variable: Variable| match tools {
        _ if unknown == Some(variable) => Some(view_unknown(l10n, calculation, variable)),
        Ok(tools) => Some((tools.solve)(l10n, calculation, variable, act)),
        Err(_) => None,
    };
    let spoken = use_result_announcement(l10n, calculation);
    let metric = calculation.metric;
    let tool_props = MetricToolProps {
        context: context.clone(),
        calculation: calculation.clone(),
    };
    let lit_tool = |part: fn(&MetricTools) -> ViewLit| {
        let tools = tools.as_ref().ok()?;
        Some(part(tools)(l10n, calculation, *lit))
    };
    let tool = |part| view_tool(tools.as_ref().ok(), part, &tool_props);
    // On a page with one column, notes are folded under the picture.
    let has_open_notes = use_open_notes();
    let working = lit_tool(|tools| tools.working);
    let (working, folded) = match has_open_notes {
        true => (working, None),
        false => (
            None,
            working.map(|working| view_folded_notes(l10n, working, tool(|tools| tools.sidebar))),
        ),
    };
    html! {
        <article class="metric" data-metric={metric.id}>
            <div class="head">
                <h1>{ l10n.metric(metric, "") }</h1>
                <p class="lead">{ l10n.metric(metric, "-meaning") }</p>
                { view_set_choice(context) }
            </div>
            <div class="front">
                <div class="inputs">
                    { view_form(l10n, calculation, act, &touch, curves, &solve, view_period_choice(l10n, calculation, act)) }
                    { tool(|tools| tools.survey) }
                </div>
                <div class="outcome">
                    { view_result(l10n, calculation, true, Html::default()) }
                    if tools.is_ok() && calculation.solving.is_none() { { for view_target_link(l10n, calculation) } }
                    { view_better_spend(l10n, calculation) }
                    { view_margin(l10n, calculation, act) }
                    <p class="unseen" role="status" aria-live="polite">{ spoken }</p>
                    { working.unwrap_or_default() }
                    { lit_tool(|tools| tools.chart).unwrap_or_default() }
                    { folded.unwrap_or_default() }
                    { view_rates(l10n, calculation) }
                </div>
                <div class="around">
                    { tool(|tools| tools.edits) }
                    { view_cases(l10n, calculation) }
                    { matters }
                </div>
            </div>
            <div>
                { tool(|tools| tools.experiments) }
                { tools.as_ref().err().cloned().unwrap_or_default() }
            </div>
            if has_open_notes { { tool(|tools| tools.sidebar) } }
            <div>
                <section class="improve" aria-labelledby="improve">
                    <h2 id="improve">{ l10n.text("improve-title") }</h2>
                    { improvement.clone() }
                </section>
                { tool(|tools| tools.share) }
            </div>
            { tool(|tools| tools.report) }
        </article>
    }
}

/// A button below the result that moves the focus to the target, further down.
fn view_target_link(l10n: &Localizer, calculation: &Calculation) -> Option<Html> {
    let target = calculation.target.as_ref()?.field.name;
    calculation.answer()?.ok()?;
    let focus = Callback::from(move |_: MouseEvent| document::focus(target));
    Some(html! {
        <div class="quiet"><button type="button" class="to-target" onclick={focus}>{ l10n.text("target-title") }</button></div>
    })
}

/// The working and the side notes, folded.
fn view_folded_notes(l10n: &Localizer, working: Html, sidebar: Html) -> Html {
    html! {
        <>
            <details class="fold"><summary>{ l10n.text("working") }</summary>{ working }</details>
            { sidebar }
        </>
    }
}

/// The worked cases. Each opens as a guest, as a link would, so the user's own figures stay as they are.
fn view_cases(l10n: &Localizer, calculation: &Calculation) -> Html {
    let metric = calculation.metric;
    let chip = |case: &Case| {
        let figures = case.figures.iter().map(|(input, _)| {
            let text = text_in(case, *input, l10n.language);
            (input.id, link_of_text(*input, &text, l10n.language))
        });
        let period = case.period.map(|period| ("period", period.id().to_owned()));
        let figures = figures.chain(period);
        let context = (*l10n.links).clone().of_example(Some(case.id.to_owned()));
        let address = context.with_figures(&Page::Metric(metric.id), figures);
        let is_shown = calculation.shows(case, l10n.language);
        html! {
            <li key={case.id}>
                <a class="button" href={address} data-case={case.id} aria-current={is_shown.then_some("true")}>
                    { l10n.text(&format!("case-{}-{}", metric.id, case.id)) }
                </a>
            </li>
        }
    };
    html! {
        <div class="cases">
            <span id="cases">{ l10n.text("cases") }</span>
            <ul aria-labelledby="cases">{ for metric.cases.iter().map(chip) }</ul>
        </div>
    }
}
