//! What can be wrong with the dates and lengths of the plan.

/// Why a date or a length of the plan isn't accepted as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanProblem {
    NotADate,
    /// A year outside the range for plans.
    FarDate,
    /// A step has a date, but the plan has no start.
    NoStart,
    StepBeforePlan,
    GoalBeforeStep,
    WeeksNotANumber,
    WeeksNotWhole,
    TooFewWeeks,
    TooManyWeeks,
}

impl PlanProblem {
    /// The code for the problem on pages and in messages.
    pub fn code(self) -> &'static str {
        match self {
            PlanProblem::NotADate => "not_a_date",
            PlanProblem::FarDate => "date_far",
            PlanProblem::NoStart => "plan_no_start",
            PlanProblem::StepBeforePlan => "step_before_plan",
            PlanProblem::GoalBeforeStep => "goal_before_step",
            PlanProblem::WeeksNotANumber => "weeks_not_a_number",
            PlanProblem::WeeksNotWhole => "weeks_not_whole",
            PlanProblem::TooFewWeeks => "weeks_too_few",
            PlanProblem::TooManyWeeks => "weeks_too_many",
        }
    }
}
