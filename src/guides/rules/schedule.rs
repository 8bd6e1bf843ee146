//! The computed plan: when each step starts and ends, and which steps a change moved.
//!
//! A step follows the one before it unless the user set its start; a step that doesn't apply takes no time. A
//! text that can't be read is reported, and the guide's figure is used until it can be.

use std::rc::Rc;

use crate::guides::plan_steps::{PlanStep, STEPS};
use crate::guides::rules::day::Day;
use crate::guides::rules::item_state::ItemState;
use crate::guides::rules::plan_problem::PlanProblem;

/// The longest step: ten years.
pub const MOST_WEEKS: u32 = 520;

/// Plans and goals are between these years, inclusive.
pub const YEARS: (i32, i32) = (1970, 2199);

/// A step with its dates. Days are counted from the start of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct ScheduledStep {
    pub step: &'static PlanStep,
    pub state: ItemState,
    /// The first day; 0 is the day on which the plan starts.
    pub first: i32,
    /// How many weeks it takes; None for the step that repeats every month.
    pub weeks: Option<u32>,
    /// Whether the user set its start.
    pub is_set: bool,
    /// Whether it starts before the previous step has ended.
    pub overlaps: bool,
    /// What is wrong with its start, its length and the date of its goal.
    pub start_problem: Option<PlanProblem>,
    pub weeks_problem: Option<PlanProblem>,
    pub due_problem: Option<PlanProblem>,
}

impl ScheduledStep {
    /// The first day after it, counted like the first day. A review takes one day.
    pub fn end(&self) -> i32 {
        match (self.state, self.weeks) {
            (ItemState::NotForUs, _) => self.first,
            (_, Some(weeks)) => self.first + 7 * weeks as i32,
            (_, None) => self.first + 1,
        }
    }

    /// The weeks of the plan in which it starts and ends, counted from 1.
    pub fn span(&self) -> (i32, i32) {
        let last = (self.end() - 1).max(self.first);
        (self.first.div_euclid(7) + 1, last.div_euclid(7) + 1)
    }
}

/// The user's entries on a step that determine when it is.
#[derive(Clone, Debug, Default)]
pub struct TypedStep {
    pub state: Rc<str>,
    pub start: Rc<str>,
    pub weeks: Rc<str>,
    pub due: Rc<str>,
}

/// The whole plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// The day on which it starts; None until the user has set it.
    pub start: Option<Day>,
    pub start_problem: Option<PlanProblem>,
    pub rows: Vec<ScheduledStep>,
}

impl Schedule {
    /// Reads the plan: the day on which it starts, and the user's entries on each step.
    pub fn new(start: &str, typed: impl Fn(&PlanStep) -> TypedStep) -> Schedule {
        let (start, start_problem) = read_day(start);
        let mut rows: Vec<ScheduledStep> = Vec::with_capacity(STEPS.len());
        let mut free = 0;
        for step in STEPS {
            let row = schedule_step(step, start, free, &typed(step));
            // The next step starts when everything before it has ended.
            free = free.max(row.end());
            rows.push(row);
        }
        Schedule {
            start,
            start_problem,
            rows,
        }
    }

    /// The first and the last day of a step, once the plan has a start.
    pub fn days(&self, row: &ScheduledStep) -> Option<(Day, Day)> {
        let start = self.start?;
        let last = (row.end() - 1).max(row.first);
        Some((start.plus(row.first), start.plus(last)))
    }

    /// How many days the plan takes from the first day to the last, without the step that repeats.
    pub fn length(&self) -> i32 {
        let ends = self.rows.iter().filter(|row| row.weeks.is_some());
        ends.map(ScheduledStep::end).max().unwrap_or_default()
    }

    /// The last day of the plan, without the reviews; None if it has no start or takes no time.
    pub fn last_day(&self) -> Option<Day> {
        let length = self.length();
        (length > 0).then(|| Some(self.start?.plus(length - 1)))?
    }

    /// The first days of the reviews that start before the limit, counted from the plan's start.
    pub fn reviews(&self, row: &ScheduledStep, limit: i32) -> Vec<i32> {
        // Without dates, a month counts as 30.5 days.
        let from = self.start.map(|start| start.plus(row.first));
        let nth = |n: i32| match from {
            Some(from) => row.first + from.plus_months(n).since(from),
            None => row.first + n * 61 / 2,
        };
        let all = (0..).map(nth);
        all.take_while(|day| *day < limit).collect()
    }

    /// The indexes of the steps whose first day changed. Steps whose start the user set don't move, and steps
    /// that don't apply are left out.
    pub fn moved(&self, before: &Schedule) -> Vec<usize> {
        if self.start.is_some() != before.start.is_some() {
            return Vec::new();
        }
        let place = |plan: &Schedule, row: &ScheduledStep| match plan.start {
            Some(start) => start.plus(row.first),
            None => Day::from_milliseconds(0).plus(row.first),
        };
        let rows = self.rows.iter().zip(&before.rows).enumerate();
        rows.filter(|(_, (now, then))| {
            now.state != ItemState::NotForUs && place(self, now) != place(before, then)
        })
        .map(|(at, _)| at)
        .collect()
    }
}

fn schedule_step(
    step: &'static PlanStep,
    start: Option<Day>,
    free: i32,
    typed: &TypedStep,
) -> ScheduledStep {
    let state = ItemState::parse(&typed.state).unwrap_or_default();
    let (given, start_problem) = read_day(&typed.start);
    // A step that doesn't apply is skipped, even if the user set its start.
    let given = given.filter(|_| state != ItemState::NotForUs);
    let (first, start_problem) = match (given, start) {
        (None, _) => (None, start_problem),
        (Some(_), None) => (None, Some(PlanProblem::NoStart)),
        (Some(given), Some(start)) if given < start => (None, Some(PlanProblem::StepBeforePlan)),
        (Some(given), Some(start)) => (Some(given.since(start)), None),
    };
    let (weeks, weeks_problem) = match step.when.weeks() {
        None => (None, None),
        Some(usual) => match read_weeks(&typed.weeks) {
            Ok(weeks) => (Some(weeks.unwrap_or(usual)), None),
            Err(problem) => (Some(usual), Some(problem)),
        },
    };
    let (due, due_problem) = read_day(&typed.due);
    let day = start.map(|start| start.plus(first.unwrap_or(free)));
    let is_early = due.zip(day).is_some_and(|(due, day)| due < day);
    ScheduledStep {
        step,
        state,
        first: first.unwrap_or(free),
        weeks,
        is_set: first.is_some(),
        overlaps: first.is_some_and(|first| first < free),
        start_problem,
        weeks_problem,
        due_problem: due_problem.or(is_early.then_some(PlanProblem::GoalBeforeStep)),
    }
}

/// The typed date, or what is wrong with it; neither for an empty text.
pub fn read_day(text: &str) -> (Option<Day>, Option<PlanProblem>) {
    let text = text.trim();
    match Day::parse(text) {
        _ if text.is_empty() => (None, None),
        None => (None, Some(PlanProblem::NotADate)),
        Some(day) if !(YEARS.0..=YEARS.1).contains(&day.parts().0) => {
            (None, Some(PlanProblem::FarDate))
        }
        Some(day) => (Some(day), None),
    }
}

/// The typed number of weeks, or what is wrong with it; None for an empty text.
pub fn read_weeks(text: &str) -> Result<Option<u32>, PlanProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (is_negative, digits) = match text.strip_prefix(['-', '−']) {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_digits(whole) || !is_digits(part) {
        return Err(PlanProblem::WeeksNotANumber);
    }
    if part.bytes().any(|digit| digit != b'0') {
        return Err(PlanProblem::WeeksNotWhole);
    }
    // A number with too many digits to be parsed also means too many weeks.
    let weeks = whole.parse::<u32>().unwrap_or(u32::MAX);
    match weeks {
        0 => Err(PlanProblem::TooFewWeeks),
        _ if is_negative => Err(PlanProblem::TooFewWeeks),
        _ if weeks > MOST_WEEKS => Err(PlanProblem::TooManyWeeks),
        _ => Ok(Some(weeks)),
    }
}
