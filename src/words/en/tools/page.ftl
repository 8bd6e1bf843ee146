### What a metric's page shows once its answer stands: survey input, comparing, targets, taking it along.

target-title = What would it take?
target-field = I want it to be
target-result = Result
target-input = By changing
target-any-input = Any one figure
target-change = { $name }: { $found } instead of { $from }
target-change-new = { $name }: { $found }
# $change is one of the two before.
target-change-whole = { $change } (result: { $result })
target-whole = Whole numbers only, rounded so that the target is reached.
# In place of the list of changes.
target-reached = The target is already reached.
target-solve = Solve for this
# A button next to the value that a figure would have to be.
target-show = Show in the form
# Copied from the solver. $name: a result, $target: the wish, $unknown: a figure, $found: its value, $others: a list “label: value”.
target-copy = Target: { $name } { $target }. It would take: { $unknown } { $found } (other figures: { $others }).
further-results = Further results
rivals = Another definition
# In the same place, when both definitions give the same.
rivals-same = Both definitions give the same result.
# Under a result that two definitions give differently. $gap: a figure with its unit, such as “10 percentage points”.
rivals-apart = The two results differ by { $gap }.
about-metric = About this metric
meaning-unit = Unit and range
meaning-undefined = When there is no result
spreadsheet-cells = Enter the figures in these cells; enter shares as percentages.
spreadsheet-cell = Cell
spreadsheet-figure = Figure
# A button under a form.
reset = Clear all
copy-sentence = Copy as a sentence
copy-spreadsheet = Copy for a spreadsheet
copied-sentence = The sentence is on the clipboard.
copied-spreadsheet = The formula is on the clipboard.
nothing-to-copy = There is no result to copy yet.
answers-title = Fill in from a survey
answers-label = One answer per line, { $least } to { $greatest }
answers-read =
    { $count ->
        [one] { $count } answer read.
       *[other] { $count } answers read.
    }
answers-mean = Mean answer:
answers-refused = Line { $line }: “{ $text }” is left out.
answers-ambiguous = Line { $line }: “{ $text }” could be one answer or two, so it is left out.
answers-more =
    { $count ->
        [one] { $count } more is left out.
       *[other] { $count } more are left out.
    }
answers-blank =
    { $count ->
        [one] { $count } blank line.
       *[other] { $count } blank lines.
    }
answers-use = Use these answers
compare-title = Compare
compare-hint = Change a copy of your figures and compare the results.
compare-from-mine = Compare with a copy
compare-from-empty = Start from scratch
compare-full = You can compare up to four sets of figures.
compare-same = no difference
compare-none = nothing
# A difference in the unit of the result, and the same as a percentage: "+2.6 percentage points (+3%)".
compare-difference = { $difference } ({ $relative })
compare-change = { $name }: { $value } instead of { $from }
compare-unchanged = Nothing differs from A yet. Change a figure above.
# $changes is a list of the messages before.
compare-changes = { $changes }.
compare-effect = { $changes }. Result: { $value } instead of { $from }, { $difference }.
# A result other than the main one: $name is its label.
compare-effect-on = { $changes }. { $name }: { $value } instead of { $from }, { $difference }.
# A result for another period than that of A. One of the next two messages follows.
compare-effect-periods = { $changes }. { $name }: { $value } instead of { $from }.
# $value is a result such as “98.3% per month”, $difference such as “+2.6 percentage points (+3%)”.
compare-in-period = In A’s period, { $letter } is { $value }: { $difference }.
# Also alone below a result in the table.
compare-periods-apart = Their periods differ, so they can’t be subtracted.
compare-difference-of = { $name }, difference from A
compare-copy-tsv = Copy table
compare-copy-markdown = Copy as Markdown
compare-save-csv = Save as CSV
compare-copied = The table is on the clipboard.
variant-name = Name of variant { $letter }
variant-placeholder = Name, such as Last quarter
variant-adopt = Use as my figures
variant-remove = Remove
reset-shared = This also clears { $names } on: { $pages }.
compare-table = All sets of figures
answers-as = What do you have?
answers-as-column = Single answers
answers-as-shares = Percentages
answers-as-tally = Answers per score
answers-number = Number of answers
answers-number-hint = all who answered
# Below the percentages, for each count that is no whole number: $exact is what it was before rounding, such as 75.4.
answers-rounded = { $name }: { $exact } rounded to { $count }
answers-scaled = The percentages add up to { $sum }, so they were scaled to 100%.
# Above the small fields, one for each score.
answers-tally = How many gave each score
# What a field of the tally is called in a message about it.
answers-score = Score { $score }
report = Print a report
# $day is a date, $address a web address with the figures.
report-made = Made with Loyalty Lab on { $day }. To open it again: { $address }

## Is a difference real? How many answers does it take?

real-title = Is the difference real?
real-in-period = { $letter } is converted to A’s period first.
# $difference is "4 points", $letter is B, C or D. Another sentence follows.
real-up = { $letter } is { $difference } higher than A.
real-down = { $letter } is { $difference } lower than A.
# The results are the same, from other counts.
real-tie = { $letter } has the same result as A. The true change is between { $lower } and { $upper }, with { $level } confidence.
# $lower and $upper are signed numbers.
real-chance = That could easily be chance. The true change is between { $lower } and { $upper }, with { $level } confidence.
real-close = That is a close call: it may still be chance. The true change is between { $lower } and { $upper }, with { $level } confidence.
real-seen = That is more than chance. The true change is between { $lower } and { $upper }, with { $level } confidence.
real-many = With several comparisons, one will look real by chance sooner or later. Decide beforehand which one counts.
# Below the limits of one variant.
real-outside = The difference found is outside these limits, because three answers are added to each survey first.
# In place of a comparison; $letter is B, C or D, and A too where all answers are the same.
real-one-sample = Only one of A and { $letter } is a sample, so their difference has no margin.
real-no-spread = All answers in { $letter } are the same. They don’t show how much answers vary, so the difference has no margin.
real-everyone = All customers are included in A and { $letter }, so chance plays no part in the difference.
# A fold with the methods.
real-about = About this comparison
real-newcombe = Difference between two shares: Newcombe’s interval (Newcombe, 1998).
real-converted = Different periods: the share is converted to the period of A with its limits, then compared (Zou and Donner, 2008).
real-adjusted-wald = Difference between two scores: adjusted Wald, three answers are added to each survey first (Rocks, 2016).
real-welch = Difference between two means: Welch’s interval (Welch, 1947).
real-p = p is how often chance alone would give a difference at least this large.
needed-title = How many answers?
# In place of the answers to a survey, the customers of a list are counted.
needed-title-customers = How many customers in the sample?
needed-margin = Margin you want, ±
needed-difference = Change to detect
# Under an empty field.
needed-in-percentage-points = in percentage points, such as 5
needed-in-points = in points, such as 5
needed-in-scale-points = in points of the scale, such as 0.2
# Label of a choice between 80% and 90%.
needed-power = Chance of detecting it
problem-not_above_zero = “{ $label }” must be above zero.
problem-beyond_scale = No result can vary that much. Enter a smaller number.
problem-too_fine = No sample is large enough for this. Enter a larger number.
needed-for-margin =
    { $answers ->
        [one] You need about { $answers } answer.
       *[other] You need about { $answers } answers.
    }
needed-for-margin-customers =
    { $answers ->
        [one] You need about { $answers } customer.
       *[other] You need about { $answers } customers.
    }
# $power: "80%".
needed-for-difference =
    { $answers ->
        [one] To detect it in { $power } of cases, you need about { $answers } answer in each survey.
       *[other] To detect it in { $power } of cases, you need about { $answers } answers in each survey.
    }
needed-for-difference-customers =
    { $answers ->
        [one] To detect it in { $power } of cases, you need about { $answers } customer in each group.
       *[other] To detect it in { $power } of cases, you need about { $answers } customers in each group.
    }
needed-now =
    { $answers ->
        [one] Your { $answers } answer has a margin of ± { $margin }.
       *[other] Your { $answers } answers have a margin of ± { $margin }.
    }
needed-now-customers =
    { $answers ->
        [one] The { $answers } customer in your sample gives a margin of ± { $margin }.
       *[other] The { $answers } customers in your sample give a margin of ± { $margin }.
    }
compare-lower = { $name }, lower limit ({ $level }, { $method })
compare-upper = { $name }, upper limit ({ $level }, { $method })
# $method in the two labels above.
compare-wilson = Wilson
compare-adjusted-wald = adjusted Wald
compare-student = Student
compare-newcombe = Newcombe
compare-converted = Zou and Donner
compare-welch = Welch

needed-curve = Margin by number of answers
needed-curve-customers = Margin by number of customers
needed-with =
    { $answers ->
        [one] With { $answers } answer, the margin is ± { $margin }.
       *[other] With { $answers } answers, the margin is ± { $margin }.
    }
needed-with-customers =
    { $answers ->
        [one] With { $answers } customer, the margin is ± { $margin }.
       *[other] With { $answers } customers, the margin is ± { $margin }.
    }
# After one of the sentences about the margin. $difference: "9 percentage points".
needed-detect = A change of about { $difference } would be detected in { $power } of cases.
needed-detect-none = Even the largest possible change would be detected in less than { $power } of cases.
