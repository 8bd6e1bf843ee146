//! Whether something that the user entered on a step has to be corrected.

use crate::calculation::input::Content;
use crate::guides::rules::item_state::ItemState;
use crate::guides::rules::market_name::parts;
use crate::guides::rules::schedule::ScheduledStep;
use crate::guides::themes;
use crate::pages::plan::current_plan::Plan;
use crate::ui::text_field::LONGEST;
use crate::workspace::record_fields::StepField;

/// A collapsed step mentions its problems on its line, because its fields can't be seen.
pub fn has_problem(plan: &Plan, row: &ScheduledStep) -> bool {
    let text = |field| plan.step(row.step.id, field).1;
    let goal = plan.goal(row.step.id);
    let is_wrong = |content: &Content| matches!(content, Content::Wrong(_));
    let schedule = [row.start_problem, row.weeks_problem, row.due_problem];
    schedule.iter().any(Option::is_some)
        || ItemState::parse(&text(StepField::State)).is_none()
        || goal.is_none() && !text(StepField::Metric).is_empty()
        || goal.is_some_and(|goal| is_wrong(&goal.today.content) || is_wrong(&goal.goal.content))
        || parts(&text(StepField::Items))
            .iter()
            .any(|item| themes::find_item(item).is_none())
        || text(StepField::Note).chars().count() > LONGEST
}
