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
target-solve = Solve for this
# A button next to the value that a figure would have to be.
target-show = Show in the form
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
answers-label = One answer per line or cell, { $least } to { $greatest }
answers-read =
    { PLURAL($count) ->
        [one] { $count } answer read.
       *[other] { $count } answers read.
    }
answers-refused = Line { $line }: “{ $text }” is left out.
answers-more =
    { PLURAL($count) ->
        [one] { $count } more is left out.
       *[other] { $count } more are left out.
    }
answers-blank =
    { PLURAL($count) ->
        [one] { $count } blank line.
       *[other] { $count } blank lines.
    }
answers-use = Use these answers
compare-title = Compare
compare-hint = Change a copy of your figures and see both results. Yours stay as they are.
compare-from-mine = Compare with a copy
compare-from-empty = Start from scratch
compare-full = You can compare up to four sets of figures.
compare-same = no difference
compare-none = nothing
# A difference in the unit of the result, and the same in per cent: "+2.6 percentage points (+3%)".
compare-difference = { $difference } ({ $relative })
compare-change = { $name }: { $value } instead of { $from }
compare-unchanged = Nothing differs from A yet. Change a figure above.
# $changes is a list of the messages before.
compare-changes = { $changes }.
compare-effect = { $changes }. Result: { $value } instead of { $from }, { $difference }.
compare-difference-of = { $name }, difference from A
compare-copy-tsv = Copy table
compare-copy-markdown = Copy as Markdown
compare-save-csv = Save as CSV
compare-copied = The table is on the clipboard.
variant-name = Name of variant { $letter }
variant-placeholder = Name, such as “Last quarter”
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
# $difference is "4 points", $letter is B, C or D. Another sentence follows.
real-up = { $letter } is { $difference } higher than A.
real-down = { $letter } is { $difference } lower than A.
real-same = { $letter } has the same result as A.
# $lower and $upper are signed numbers.
real-chance = That could easily be chance. The true change is between { $lower } and { $upper }, with { $level } confidence.
real-seen = That is more than chance. The true change is between { $lower } and { $upper }, with { $level } confidence.
real-many = With several comparisons, one will look real by chance sooner or later. Decide beforehand which one counts.
needed-title = How many answers?
needed-margin = Margin you want, ±
needed-difference = Change to detect
needed-for-margin = About { $answers } answers
needed-for-difference = About { $answers } answers in each survey
needed-none = No number of answers achieves this.
needed-now = Your { $answers } answers have a margin of ± { $margin }. With them you can detect a change of about { $difference }, four times out of five.
compare-lower = { $name }, lower limit
compare-upper = { $name }, upper limit

needed-curve = Margin by number of answers
needed-with = With { $answers } answers, the margin is ± { $margin }. You can detect a change of about { $difference }, four times out of five.
