### The page of the plan. The names of its steps and questions are in plan.ftl.

plan-lead = The six-step plan in [guide 5, in Russian]: from the current situation to a monthly review. Enter a start date, owners and durations; later steps move automatically.

## Opening questions

plan-tips = Five questions ({ $answered } of { $all })
plan-tips-lead = From the practical tips of [guide 2, in Slovenian]. Your answers stay with the plan.
plan-more = More in the checklist:

## When

plan-time = When it happens
plan-start = The plan starts on
plan-start-hint = The first day of step 1. Without it, the plan is in weeks.
plan-start-week = Start on { $day }
plan-ends = { $weeks ->
    [one] The plan takes { $weeks } week. Its last day is { $day }; reviews follow every month.
   *[other] The plan takes { $weeks } weeks. Its last day is { $day }; reviews follow every month.
}
plan-takes = { $weeks ->
    [one] The plan takes { $weeks } week; reviews follow every month.
   *[other] The plan takes { $weeks } weeks; reviews follow every month.
}
plan-one-week = Week { $first }
# In a table. Weeks from $first to $last, counted from the start of the plan.
plan-weeks = Weeks { $first } to { $last }
plan-monthly = Every month, from week { $first }
plan-no-time = Takes no time
plan-days = { $first } to { $last }
plan-from = from { $day }
plan-moved = { $count ->
    [one] This moved a step: { $steps }. { $end }
   *[other] This moved { $count } steps: { $steps }. { $end }
}
plan-moved-to-day = “{ $title }” to { $day }
plan-moved-to-week = “{ $title }” to week { $week }

## The picture and the table

plan-picture = The steps over the weeks
plan-bar-words = { $step }. { $when }. Status: { $state }.
plan-axis = Weeks of the plan
plan-today = today
plan-table = Control table
plan-cut = Long notes are shortened here; the spreadsheet has them in full.
plan-column-number = No.
plan-column-step = Step
plan-column-weeks = Weeks
plan-column-days = Days
plan-column-who = Who
plan-column-end = Ends on
plan-column-tasks = Tasks
plan-column-list = Tasks and items
# Head of a narrow column: how many of the tasks of a step are done.
plan-column-done = Tasks done
plan-done = { $done } of { $all }
plan-step = { $number }. { $title }

## A step

plan-steps = The steps
plan-owner = Owner
plan-owner-hint = In the guide: { $who }
plan-state = Status
plan-state-open = open
plan-state-doing = doing
plan-state-done = done
plan-state-not-for-us = not for us
plan-step-start = Starts on
plan-step-set = You set this day, so it stays when earlier steps move.
plan-step-overlaps = You set this day. It begins before the previous step ends.
plan-step-first = Begins with the plan
plan-step-follows = Follows the previous step: { $day }
plan-step-follows-undated = Follows the previous step
plan-follow = Follow the previous step
plan-length = Weeks it takes
# Under the field for the length of a step. $weeks: the length that counts while the field is empty.
plan-length-hint = { $weeks ->
    [one] Default: { $weeks } week, as in the guide
   *[other] Default: { $weeks } weeks, as in the guide
}
plan-every-month = A review takes a day and repeats every month.
plan-note = Notes
plan-stories = Remarks ({ $count })
plan-stories-all = All contradictions and claims

## A goal

plan-goal = Goal
plan-goal-none = No figure
plan-goal-now = Today
plan-goal-figure = Goal to reach
plan-goal-due = By
plan-goal-due-hint = Any day once the step has begun
plan-goal-take = Use today’s figure: { $shown }
plan-goal-unknown = There is no figure for this yet. Work it out here:
plan-goal-today-by = { $metric }: from { $today } to { $goal } by { $day }
plan-goal-today = { $metric }: from { $today } to { $goal }
plan-goal-by = { $metric }: { $goal } by { $day }
plan-goal-alone = { $metric }: { $goal }
plan-goal-worse = This goal is worse than today’s figure. If that’s intended, explain why in the notes.

## What is wrong

plan-problem-not_a_date = This date doesn’t exist. Enter year, month and day, such as 2026-03-02.
plan-problem-date_far = Enter a date between 1970 and 2199.
plan-problem-plan_no_start = Enter the start of the plan first.
plan-problem-step_before_plan = This is before the plan starts. Choose a later day, or start the plan earlier.
plan-problem-goal_before_step = The figure can’t move before the step begins. Choose a later day.
plan-problem-weeks_not_a_number = Enter a number of weeks, such as 3. Until then the default applies.
plan-problem-weeks_not_whole = Enter whole weeks. Until then the default applies.
plan-problem-weeks_too_few = A step takes at least one week. If it is not for you, set its status to “not for us”.
plan-problem-weeks_too_many = Enter at most 520 weeks (ten years). Until then the default applies.
plan-problem-file_refused = The browser didn’t let this page save a file. Copy the link instead.

## Taking it along

plan-csv = Table for a spreadsheet
plan-ics = Dates for a calendar
plan-print = Print the plan
plan-link = Copy link to this plan
plan-reset = Clear the plan
plan-file-done = The file is in your downloads.
plan-ics-done = The file is in your downloads. After a change, save it and open it again: the same dates move. A step that you set aside later stays in the calendar until you delete it there.
plan-link-done = The link is on the clipboard. It opens this plan next to the reader’s own; it doesn’t include your checklist progress.
plan-link-long = The link is on the clipboard. It is long, and some programs cut long links: a file from the settings is safer.
plan-event = Who: { $who }. Status: { $state }.
plan-event-open = To do: { $task }
plan-event-done = Done: { $task }

## Items of the checklists on a step

plan-items = From the checklists
plan-attach = Attach an item
plan-attach-pick = Pick an item
problem-unknown_item = “{ $text }” isn’t an item of the checklists. It stays here until you remove it.
problem-unknown_metric = “{ $text }” isn’t a metric here. Choose one, or none.

## Items that the user is doing, offered to the steps

# $names: titles of the items.
plan-offered = { $count ->
    [one] You’re doing { $count } item that isn’t in any step yet: { $names }.
   *[other] You’re doing { $count } items that aren’t in any step yet: { $names }.
}
# A button. $step: number and title of a step.
plan-offered-all = Add to “{ $step }”
# A button within a step. $name: title of an item.
plan-offered-one = Add “{ $name }”

## The tabs below the steps

plan-tabs = More about the plan
plan-tab-picture = Picture

# Instead of the state of a folded step with a wrong entry.
plan-to-correct = to be corrected
