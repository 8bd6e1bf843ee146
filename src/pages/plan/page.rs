//! The page of the plan.

use yew::prelude::*;

use crate::browser::{document, intl, regions};
use crate::guides::rules::day::Day;
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::labels::view_date_field;
use crate::pages::plan::step_problem::has_problem;
use crate::pages::plan::{gantt, labels, offered_items, panels, share, shift_notice, step};
use crate::ui::actions::fill;
use crate::ui::citation::view_naming_guide;
use crate::ui::context::Context;
use crate::workspace::records::Record;

#[component]
pub fn PlanPage(context: &Context) -> Html {
    let plan = Plan::new(context);
    let l10n = &context.l10n;
    let shows_guest = context.workspace.shows_guest();
    let moved = shift_notice::use_shift_notice(l10n, &plan.schedule, shows_guest);
    let (places, scale) = (0..plan.schedule.rows.len(), gantt::Scale::new(&plan));
    use_effect_with((), {
        let plan = plan.clone();
        move |()| open_wrong_step(&plan)
    });
    html! {
        <article class="plan">
            <h1>{ l10n.text("plan-title") }</h1>
            <p class="lead">{ view_naming_guide(l10n, &l10n.text("plan-lead")) }</p>
            <section class="plan-time" aria-label={l10n.text("plan-time")}>
                { view_date_field(&plan, Record::PlanStart.slot(), "plan-start", l10n.text("plan-start-hint"), plan.schedule.start_problem) }
                { view_next_week(&plan) }
                <p class="plan-end">{ labels::end(l10n, &plan.schedule) }</p>
                <div role="status" class="plan-moved">{ moved }</div>
            </section>
            <section class="plan-steps">
                <h2>{ l10n.text("plan-steps") }</h2>
                { offered_items::view_offer(&plan) }
                { for places.map(|place| step::view_step(&plan, place, &scale)) }
            </section>
            <panels::Panels plan={plan.clone()} />
            <share::Share ..share::ShareProps { plan } />
        </article>
    }
}

/// Opens the first step with something to correct, so that problems in a link are visible.
fn open_wrong_step(plan: &Plan) {
    let wrong = plan.schedule.rows.iter().find(|row| has_problem(plan, row));
    if let Some(row) = wrong {
        document::open_fold(&step::heading_id(row.step));
    }
}

/// A button that sets the start of the plan to the first day of the next week, shown while there is no start.
fn view_next_week(plan: &Plan) -> Html {
    let (slot, text) = plan.on_record(&Record::PlanStart);
    let l10n = &plan.context.l10n;
    let begins = |today: Day| {
        let weekday = regions::first_day_of_week(l10n.language.tag());
        today.plus(1).next_weekday(weekday)
    };
    let day = plan.today.filter(|_| text.is_empty()).map(begins);
    let offer = day.map(|day| {
        let named = intl::day_of_week(l10n.language.tag(), &day.iso());
        let label = l10n.with("plan-start-week", &[("day", named.into())]);
        let (act, iso) = (plan.context.act.clone(), day.iso());
        let press = Callback::from(move |_: MouseEvent| {
            act.emit(fill(slot.clone(), iso.as_str()));
            // The button disappears, so the focus moves to the field that it has filled.
            document::focus(&slot.name().replace('/', "-"));
        });
        html! { <button type="button" class="plan-next-week" onclick={press}>{ label }</button> }
    });
    html! { <div>{ offer }</div> }
}
