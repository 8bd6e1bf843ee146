//! The goal of a step: a metric, where it stands today, where it is to stand, and by when.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::input;
use crate::calculation::input::{Content, Understood};
use crate::formula::variable::{Kind, Variable};
use crate::guides::aims;
use crate::guides::rules::schedule::ScheduledStep;
use crate::links::page::Page;
use crate::metrics;
use crate::metrics::metric::Metric;
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::labels;
use crate::ui::localizer::Localizer;
use crate::ui::text_field::{Line, Select, SelectOption, fill, press};
use crate::ui::typed_number::{kind_word, unmistakable};
use crate::words::number::Plain;
use crate::workspace::slot::Slot;

/// A goal, read.
pub struct Goal {
    pub metric: &'static Metric,
    pub variable: Variable,
    pub today: Option<f64>,
    pub goal: Option<f64>,
}

impl Goal {
    /// The goal of the step; None without a metric.
    pub fn of(plan: &Plan, step: &str) -> Option<Goal> {
        let (_, metric) = plan.on(step, "metric");
        let metric = metrics::find(&metric)?;
        let variable = metric.main()?.result;
        let value = |part: &str| match read(plan, step, part, variable) {
            Content::Value(understood) => Some(understood.value),
            _ => None,
        };
        Some(Goal {
            metric,
            variable,
            today: value("today"),
            goal: value("goal"),
        })
    }

    /// The goal in words; None until there is a figure to reach.
    pub fn sentence(&self, plan: &Plan, step: &str) -> Option<String> {
        let l10n = &plan.context.l10n;
        let spoken = |value: f64| l10n.spoken(self.variable.kind, value);
        let (_, due) = plan.on(step, "due");
        let day = crate::guides::rules::day::Day::parse(due.trim());
        let metric = l10n.metric(self.metric, "");
        let goal = spoken(self.goal?);
        let mut arguments = vec![("metric", metric.as_str().into()), ("goal", goal.into())];
        arguments.extend(self.today.map(|today| ("today", spoken(today).into())));
        arguments.extend(day.map(|day| ("day", labels::day(l10n, day).into())));
        let key = match (self.today.is_some(), day.is_some()) {
            (true, true) => "plan-goal-today-by",
            (true, false) => "plan-goal-today",
            (false, true) => "plan-goal-by",
            (false, false) => "plan-goal-alone",
        };
        Some(l10n.with(key, &arguments))
    }

    /// Whether reaching the goal would make matters worse.
    fn is_worse(&self) -> bool {
        let Some((today, goal)) = self.today.zip(self.goal) else {
            return false;
        };
        let aim = aims::aim(self.metric.id);
        aim.is_some_and(|aim| {
            if aim.is_better_high {
                goal < today
            } else {
                goal > today
            }
        })
    }
}

fn read(plan: &Plan, step: &str, part: &str, variable: Variable) -> Content {
    let (_, text) = typed_on(plan, step, part, variable);
    input::content(variable, &text, plan.context.l10n.language)
}

/// The slot of a figure, and what was typed into it as the language in force writes it.
fn typed_on(plan: &Plan, step: &str, part: &str, variable: Variable) -> (Slot, Rc<str>) {
    let (slot, _) = plan.on(step, part);
    let context = &plan.context;
    let (workspace, language) = (&context.workspace, context.l10n.language);
    let text = input::shown_text(variable, &slot, workspace, language);
    (slot, text)
}

/// The fields of the goal.
pub fn goal(plan: &Plan, row: &ScheduledStep) -> Html {
    let l10n = &plan.context.l10n;
    let step = row.step.id;
    let (slot, text) = plan.on(step, "metric");
    let none: SelectOption = ("".into(), l10n.text("plan-goal-none"));
    let named = metrics::all()
        .iter()
        .filter(|metric| metric.main().is_some())
        .map(|metric| -> SelectOption { (metric.id.into(), l10n.metric(metric, "")) });
    let choices: Rc<[SelectOption]> = [none].into_iter().chain(named).collect();
    let goal = Goal::of(plan, step);
    let is_odd = goal.is_none() && !text.is_empty();
    let problem = l10n.with("problem-unknown_metric", &[("text", (*text).into())]);
    // Figures of one metric are none of another. The day stays until there is no goal.
    let empties = ["today", "goal"].map(|part| plan.on(step, part).0).to_vec();
    html! {
        <div class="plan-goal">
            <Select act={plan.context.act.clone()} {slot} {text} label={l10n.text("plan-goal")} {choices} {empties} />
            <div>
                if is_odd { <p class="problem" role="alert" data-problem="unknown_metric">{ problem }</p> }
            </div>
            <div>{ for goal.iter().map(|goal| figures(plan, row, goal)) }</div>
        </div>
    }
}

fn figures(plan: &Plan, row: &ScheduledStep, goal: &Goal) -> Html {
    let l10n = &plan.context.l10n;
    let step = row.step.id;
    let due = format!("{step}/due");
    let hint = l10n.text("plan-goal-due-hint");
    html! {
        <>
            <div class="plan-fields">
                { figure(plan, step, "today", "plan-goal-now", goal) }
                { figure(plan, step, "goal", "plan-goal-figure", goal) }
                { labels::date_line(plan, &due, "plan-goal-due", hint, row.due_problem) }
            </div>
            { offer(plan, step, goal) }
            <p class="plan-goal-said">{ goal.sentence(plan, step) }</p>
            <p class="hint">{ if goal.is_worse() { l10n.text("plan-goal-worse") } else { "".into() } }</p>
        </>
    }
}

fn figure(plan: &Plan, step: &str, part: &str, label: &str, goal: &Goal) -> Html {
    let l10n = &plan.context.l10n;
    let (slot, text) = typed_on(plan, step, part, goal.variable);
    let name = l10n.text(label);
    let label = with_unit(l10n, label, goal.variable.kind);
    let content = read(plan, step, part, goal.variable);
    let problem = match &content {
        Content::Wrong(wrong) => Some((
            wrong.code.into(),
            sentence(l10n, &name, goal.variable.kind, wrong.code),
        )),
        _ => None,
    };
    let hint = match &content {
        Content::Value(understood) => {
            let shown = l10n.typed(goal.variable.kind, &understood.number);
            l10n.with("plan-goal-read", &[("shown", shown.into())])
        }
        _ => String::new(),
    };
    html! {
        <div>
            <Line l10n={l10n.clone()} act={plan.context.act.clone()} slot={slot.clone()} {text} {label} {hint} {problem} />
            <div>{ for other(plan, slot, goal.variable, &content) }</div>
        </div>
    }
}

/// The other reading of a text that can be read two ways, as a button that takes it.
fn other(plan: &Plan, slot: Slot, variable: Variable, content: &Content) -> Option<Html> {
    let Content::Value(Understood {
        other: Some(number),
        ..
    }) = content
    else {
        return None;
    };
    let l10n = &plan.context.l10n;
    let shown = l10n.typed(variable.kind, &input::inner(variable, number));
    let take = press(&plan.context.act, fill(slot, unmistakable(number, l10n)));
    let label = l10n.with("or-instead", &[("value", shown.into())]);
    Some(html! { <button type="button" class="offer" onclick={take}>{ label }</button> })
}

/// A figure of the goal for a spreadsheet, as it writes numbers; what is none, as it was typed.
pub fn figure_of_table(plan: &Plan, step: &str, part: &str) -> String {
    let (_, text) = plan.on(step, part);
    let Some(goal) = Goal::of(plan, step) else {
        return text.to_string();
    };
    match read(plan, step, part, goal.variable) {
        Content::Value(understood) => {
            let number = input::outer(goal.variable, &understood.number);
            plan.context.l10n.notation.digits(number.as_str())
        }
        _ => text.to_string(),
    }
}

/// The label of a figure with the unit in which it is typed.
fn with_unit(l10n: &Localizer, label: &str, kind: Kind) -> String {
    let name = l10n.text(label);
    let unit = match kind {
        Kind::Share => "%".to_owned(),
        Kind::Money => l10n.currency.to_string(),
        _ => return name.to_string(),
    };
    l10n.with(
        "plan-goal-unit",
        &[("name", name.as_str().into()), ("unit", unit.into())],
    )
}

/// What is wrong with the figure in the field of that name, as the lab says it.
fn sentence(l10n: &Localizer, name: &str, kind: Kind, code: &str) -> AttrValue {
    let label = [("label", name.into())];
    let of_kind = format!("problem-{code}-{}", kind_word(kind));
    let key = if l10n.messages.has(&of_kind) {
        of_kind
    } else {
        format!("problem-{code}")
    };
    l10n.with(&key, &label).into()
}

/// The figure that the lab has today, to be taken over; or the way to it.
fn offer(plan: &Plan, step: &str, goal: &Goal) -> Html {
    let l10n = &plan.context.l10n;
    let page = l10n.link_to(&Page::Metric(goal.metric.id));
    let link = html! { <a href={page}>{ l10n.metric(goal.metric, "") }</a> };
    let Some(value) = plan.context.figures.result(goal.metric) else {
        return html! { <p class="hint">{ l10n.text("plan-goal-unknown") }{ " " }{ link }</p> };
    };
    let (slot, text) = typed_on(plan, step, "today", goal.variable);
    let typed = typed(goal.variable, value, l10n);
    let shown = l10n.spoken(goal.variable.kind, value);
    let label = l10n.with("plan-goal-take", &[("shown", shown.into())]);
    let is_taken = *text == *typed;
    html! {
        <p class="plan-offer">
            <button type="button" disabled={is_taken} onclick={press(&plan.context.act, fill(slot, typed))}>{ label }</button>
            { " " }{ link }
        </p>
    }
}

/// A figure as a user would type it: to two decimals, where that leaves anything of it.
fn typed(variable: Variable, value: f64, l10n: &Localizer) -> String {
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
