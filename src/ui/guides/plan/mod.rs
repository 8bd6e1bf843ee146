//! The plan in six steps: reckoned, shown as a table and as bars, edited, taken along.

mod attached;
mod bars;
mod files;
mod goal;
mod moved;
mod said;
mod step;
mod stories;
mod table;
mod take;
mod tips;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clock, intl, page, regions};
use crate::guides::dates::Day;
use crate::guides::schedule::Schedule;
use crate::ui::known::Known;
use crate::workspace::papers;
use crate::workspace::slot::Slot;

use super::fields::fill;
use super::papers::Papers;
use said::date_line;

/// The plan as it stands, with everything that its parts need.
#[derive(Clone, PartialEq)]
struct Plan {
    papers: Papers,
    schedule: Rc<Schedule>,
    /// By the device's calendar.
    today: Option<Day>,
}

impl Plan {
    fn of(papers: &Papers) -> Plan {
        let schedule = Schedule::of(|name| papers.text(&papers::plan(name)));
        Plan {
            papers: papers.clone(),
            schedule: Rc::new(schedule),
            today: Day::parse(&clock::today()),
        }
    }

    /// A line of the plan: its slot, and what stands there.
    fn line(&self, name: &str) -> (Slot, Rc<str>) {
        let slot = papers::plan(name);
        let text = self.papers.text(&slot);
        (slot, text)
    }

    /// A line on a step.
    fn on(&self, step: &str, part: &str) -> (Slot, Rc<str>) {
        self.line(&format!("{step}/{part}"))
    }

    /// The figures of the lab.
    fn known(&self) -> Known {
        Known::of(&self.papers.lab.workspace, self.papers.speech.language)
    }
}

#[component]
pub fn PlanPage(papers: &Papers) -> Html {
    let plan = Plan::of(papers);
    let speech = &papers.speech;
    let is_visiting = papers.lab.workspace.is_visiting();
    let moved = moved::use_moved(speech, &plan.schedule, is_visiting);
    html! {
        <article class="plan">
            <h1>{ speech.text("plan-title") }</h1>
            <p class="lead">{ speech.text("plan-lead") }</p>
            { tips::tips(&plan) }
            <section class="plan-time">
                <h2>{ speech.text("plan-time") }</h2>
                { date_line(&plan, "start", "plan-start", speech.text("plan-start-hint"), plan.schedule.start_problem) }
                { next_week(&plan) }
                <p class="plan-end">{ said::end(speech, &plan.schedule) }</p>
                <div role="status" class="plan-moved">{ moved }</div>
                { bars::bars(&plan) }
                { table::table(&plan) }
            </section>
            <section class="plan-steps">
                <h2>{ speech.text("plan-steps") }</h2>
                { for (0..plan.schedule.rows.len()).map(|place| step::step(&plan, place)) }
            </section>
            <take::Take ..take::TakeProps { plan } />
        </article>
    }
}

/// While the plan has no start: the first day of the next week, at one press.
fn next_week(plan: &Plan) -> Html {
    let (slot, text) = plan.line("start");
    let speech = &plan.papers.speech;
    let begins = |today: Day| {
        let weekday = regions::week_begins(speech.language.tag());
        today.plus(1).next_weekday(weekday)
    };
    let day = plan.today.filter(|_| text.is_empty()).map(begins);
    let offer = day.map(|day| {
        let named = intl::day_of_week(speech.language.tag(), &day.iso());
        let label = speech.with("plan-start-week", &[("day", named.into())]);
        let (act, iso) = (plan.papers.act.clone(), day.iso());
        let press = Callback::from(move |_: MouseEvent| {
            act.emit(fill(slot.clone(), iso.as_str()));
            // The button goes, so the focus goes to the field that it filled.
            page::focus(&slot.name().replace('/', "-"));
        });
        html! { <button type="button" class="plan-next-week" onclick={press}>{ label }</button> }
    });
    html! { <div>{ offer }</div> }
}
