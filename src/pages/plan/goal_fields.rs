//! The fields of a step's goal.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::input;
use crate::formula::period::Period;
use crate::formula::variable::Variable;
use crate::guides::rules::schedule::ScheduledStep;
use crate::links::page::Page;
use crate::metrics;
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::goal::{Goal, GoalFigure};
use crate::pages::plan::labels;
use crate::ui::actions::press;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::{show_margin, show_result};
use crate::ui::number_field::NumberField;
use crate::ui::period_words::with_unit;
use crate::ui::select::{Select, SelectOption};
use crate::words::number::Plain;
use crate::workspace::action::Action;
use crate::workspace::record_fields::StepField;
use crate::workspace::slot::Slot;

/// The metric of the goal, and its figures if there is one.
pub fn view_goal(plan: &Plan, row: &ScheduledStep) -> Html {
    let l10n = &plan.context.l10n;
    let step = row.step.id;
    let (slot, text) = plan.step(step, StepField::Metric);
    let none: SelectOption = ("".into(), l10n.text("plan-goal-none"));
    let named = metrics::all()
        .iter()
        .filter(|metric| metric.main().is_some())
        .map(|metric| -> SelectOption { (metric.id.into(), l10n.metric(metric, "")) });
    let choices: Rc<[SelectOption]> = [none].into_iter().chain(named).collect();
    let goal = plan.goal(step);
    let is_odd = goal.is_none() && !text.is_empty();
    let problem = is_odd.then(|| {
        let quoted = [("text", (*text).into())];
        (
            "unknown_metric",
            l10n.with("problem-unknown_metric", &quoted).into(),
        )
    });
    // Figures of one metric have no meaning for another, but the deadline stays until there is no goal. The figures
    // that are to come are per the period of the user's own, until another one is chosen.
    let period = l10n.period.map_or("", Period::id);
    let also = [
        (StepField::Today, ""),
        (StepField::Goal, ""),
        (StepField::Period, period),
    ]
    .map(|(field, text)| (plan.step(step, field).0, Rc::from(text)))
    .to_vec();
    html! {
        <div class="plan-goal">
            <Select act={plan.context.act.clone()} {slot} {text} label={l10n.text("plan-goal")} {choices} {also} {problem} />
            <div>{ for goal.map(|goal| view_figures(plan, row, goal)) }</div>
        </div>
    }
}

fn view_figures(plan: &Plan, row: &ScheduledStep, goal: &Goal) -> Html {
    let l10n = &plan.context.l10n;
    let step = row.step.id;
    let (due, _) = plan.step(step, StepField::Due);
    let hint = l10n.text("plan-goal-due-hint");
    html! {
        <>
            <div class="plan-fields">
                { view_figure(plan, goal, &goal.today, "plan-goal-now") }
                { view_figure(plan, goal, &goal.goal, "plan-goal-figure") }
                { view_period_choice(plan, step, goal) }
                { labels::view_date_field(plan, due, "plan-goal-due", hint, row.due_problem) }
            </div>
            { view_offer(plan, step, goal) }
            <p class="plan-goal-said">{ labels::goal_sentence(plan, step) }</p>
            <p class="hint">{ if goal.is_worse() { l10n.text("plan-goal-worse") } else { "".into() } }</p>
        </>
    }
}

/// The choice of the period that the figures are per; nothing if they belong to none.
fn view_period_choice(plan: &Plan, step: &'static str, goal: &Goal) -> Html {
    if !goal.variable.is_of_period() {
        return Html::default();
    }
    let l10n = &plan.context.l10n;
    let (slot, text) = plan.step(step, StepField::Period);
    let none: SelectOption = ("".into(), l10n.text("period-none"));
    let option =
        |period: Period| -> SelectOption { (period.id().into(), l10n.period_name(period)) };
    let named = goal.period.filter(|period| period.is_named());
    let periods = Period::ALL.into_iter().chain(named).map(option);
    let choices: Rc<[SelectOption]> = [none].into_iter().chain(periods).collect();
    let is_odd = goal.period.is_none() && !text.is_empty();
    let problem = is_odd.then(|| {
        let quoted = [("quoted", (*text).into())];
        (
            "link_bad_setting",
            l10n.with("problem-link_bad_setting", &quoted).into(),
        )
    });
    html! { <Select act={plan.context.act.clone()} {slot} {text} label={l10n.text("period")} {choices} {problem} /> }
}

fn view_figure(plan: &Plan, goal: &Goal, figure: &GoalFigure, label: &str) -> Html {
    let l10n = goal.localizer(&plan.context.l10n);
    let name = figure.slot.name();
    let form: Rc<[Slot]> = [&goal.today, &goal.goal]
        .map(|figure| figure.slot.clone())
        .into();
    html! {
        <NumberField key={label} label={l10n.text(label)} {l10n} act={plan.context.act.clone()} id={name.replace('/', "-")}
            {name} slot={figure.slot.clone()} variable={goal.variable} text={figure.text.clone()}
            content={figure.content.clone()} has_symbol=false {form} />
    }
}

/// A button that takes today's value from the metric's page, or a link to that page.
fn view_offer(plan: &Plan, step: &'static str, goal: &Goal) -> Html {
    let l10n = &plan.context.l10n;
    let page = l10n.link_to(&Page::Metric(goal.metric.id));
    let link = html! { <a href={page}>{ l10n.metric(goal.metric, "") }</a> };
    let figures = plan.context.figures.current();
    let main = goal.metric.main();
    let margin = main.and_then(|main| figures.margin(goal.metric, main));
    let value = figures.result(goal.metric);
    let found = value.and_then(|value| goal.convert(value, margin, figures.period()));
    let Some((value, margin)) = found else {
        return html! { <p class="hint">{ l10n.text("plan-goal-unknown") }{ " " }{ link }</p> };
    };
    let typed = to_typed(goal.variable, value, l10n);
    let period = goal.period.or(figures.period());
    let l10n = &Localizer {
        period,
        ..l10n.clone()
    };
    let kind = goal.variable.kind;
    let shown = show_result(l10n, kind, value, margin.as_ref());
    let reach = margin.and_then(|margin| show_margin(l10n, kind, value, &margin));
    let shown = reach.map_or(shown.clone(), |reach| format!("{shown} {reach}"));
    let shown = with_unit(shown, l10n.time_unit(goal.variable));
    let label = l10n.with("plan-goal-take", &[("shown", shown.into())]);
    let is_taken = *goal.today.text == *typed;
    let period = (
        plan.step(step, StepField::Period).0,
        Rc::from(period.map_or("", Period::id)),
    );
    let texts = [
        Some((goal.today.slot.clone(), Rc::from(typed))),
        goal.variable.is_of_period().then_some(period),
    ];
    let take = press(
        &plan.context.act,
        Action::Fill {
            texts: texts.into_iter().flatten().collect(),
        },
    );
    html! {
        <p class="plan-offer">
            <button type="button" disabled={is_taken} onclick={take}>{ label }</button>
            { " " }{ link }
        </p>
    }
}

/// A value as a user would type it: to two decimals, unless that would give zero.
fn to_typed(variable: Variable, value: f64, l10n: &Localizer) -> String {
    let plain = Plain::from_value(value).map(|number| input::outer(variable, &number));
    let rounded = plain
        .as_ref()
        .map(|number| (number.value() * 100.0).round() / 100.0);
    let number = rounded
        .filter(|number| *number != 0.0)
        .and_then(Plain::from_value);
    let number = number.or(plain);
    number
        .map(|number| number.typed(l10n.language))
        .unwrap_or_default()
}
