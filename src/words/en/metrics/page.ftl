### The pages of the metrics: what is the same on all of them.

cases = Try an example
target-title = What would it take?
target-field = I want it to be
target-result = Result
target-input = By changing
target-any-input = Any one figure
target-change = { $name }: { $found } instead of { $from }
target-change-new = { $name }: { $found }
# $change is one of the two before.
target-change-whole = { $change } (result: { $result })
target-whole = Whole numbers only, rounded to the side that reaches the target.
target-solve = Solve for this
target-found = { $unknown }: what it would take for the target ({ $name }: { $target }).
target-copy = Target: { $name } { $target }. It would take: { $unknown } { $found } (other figures: { $others }).
fields = Figures
optional = optional
answer = Result
further-results = Further results
working = How it comes about
picture-table = The picture as a table
picture-part = Part
picture-value = Value
rivals = Another definition
rivals-same = With these figures both definitions give the same.
rivals-apart = With these figures the two part by { $gap }.
about-metric = About this metric
meaning-unit = Unit and range
meaning-undefined = Without a value
sources = Sources
spreadsheet = In a spreadsheet
spreadsheet-cells = Put the figures into these cells; shares as per cent.
spreadsheet-cell = Cell
spreadsheet-figure = Figure

take = Take it with you
undo = Undo
redo = Redo
reset = Empty the fields
copy-sentence = Copy as a sentence
copy-spreadsheet = Copy for a spreadsheet
copy-link = Copy the link
copied-sentence = The sentence is on the clipboard.
copied-spreadsheet = The formula is on the clipboard.
copied-link = The link is on the clipboard.
copy-by-hand = The browser did not let this page copy. Here is the text; copy it by hand:
nothing-to-copy = There is no result to copy yet.

missing-one = Still missing: { $names }.
missing-all = Fill in { $names }, or try one of the examples below.
read-as = read as { $value }
follows-from = { $value }, from { $metric }
follows-typed-differs = { $metric } would give { $value }.
use-it = Use it
or-instead = or { $value }?
# Under a field into which more cells were pasted than it and the fields after it can take; both are numbers.
cells-left-over = Pasted cells: { $filled } of { $all }. There are no fields for the rest.
take-instead = Take { $value }
other-currency = { $typed } is not converted: figures here are in { $shown }.

solve-whole = Only whole numbers are possible: { $lower } would give { $lower-result }, and { $upper } would give { $upper-result }.
solve-out-of-reach = No value of “{ $name }” can give { $target }. With the other figures as they are, { $least } to { $greatest } can be reached.
solve-out-of-reach-above = No value of “{ $name }” can give { $target }. With the other figures as they are, everything from { $least } up can be reached.
solve-out-of-reach-below = No value of “{ $name }” can give { $target }. With the other figures as they are, everything up to { $greatest } can be reached.
solve-out-of-reach-at-all = No value of “{ $name }” can give { $target }, nor any other result, with the other figures as they are.
solve-anything = With the other figures as they are, “{ $name }” makes no difference: every value gives the same result.

periods =
    { PLURAL($number) ->
        [one] { $number } period
       *[other] { $number } periods
    }
points =
    { PLURAL($number) ->
        [one] { $shown } point
       *[other] { $shown } points
    }
percentage-points =
    { PLURAL($number) ->
        [one] { $shown } percentage point
       *[other] { $shown } percentage points
    }
list-and = { $before } and { $last }
period = Period
period-none = Not specified
period-week = Week
period-month = Month
period-quarter = Quarter
period-year = Year
per-week = per week
per-month = per month
per-quarter = per quarter
per-year = per year
rates = The same rate over other periods
rates-why-kept = Each period keeps its share of the customers who are left, so rates multiply.
rates-why-lost = Each period takes its share of the customers who are left, so rates multiply instead of adding up.
periods-week =
    { PLURAL($number) ->
        [one] { $number } week
       *[other] { $number } weeks
    }
periods-month =
    { PLURAL($number) ->
        [one] { $number } month
       *[other] { $number } months
    }
periods-quarter =
    { PLURAL($number) ->
        [one] { $number } quarter
       *[other] { $number } quarters
    }
periods-year =
    { PLURAL($number) ->
        [one] { $number } year
       *[other] { $number } years
    }
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

## Sets of figures and their comparison. A is the letter of the user's own figures, B to D are variants.

sets = Figures shown
set-mine = My figures
set-guest = These figures
set-variant = Variant
compare-title = Compare
compare-hint = Change a copy of your figures and see both results. Yours stay as they are.
compare-from-mine = Compare with a copy
compare-from-empty = Start empty
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
# Under an empty field of a variant that shows the user's own figure.
as-in-mine = as in A

## The unit of a field whose figure is per period, or counts periods.

unit-of = Unit of “{ $name }”
# "4 per year = 0.33 per month"
unit-converted = { $given } = { $value }
in-week = weeks
in-month = months
in-quarter = quarters
in-year = years
period-ask = Are these figures per month?
period-ask-yes = Yes, per month
per-period = per period
reset-shared = This also empties { $names } on: { $pages }.
compare-table = All sets of figures
doubt-frequency = Is this per year? It’s a lot for such a lifespan.
doubt-discount = Is this per year? For one period it’s a lot.
doubt-yearly = It’s per year
# "36 months (3 years)"
periods-in-years = { $periods } ({ $years })
## Survey answers: other ways to enter them
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

## Charts as files
chart-svg = Save as SVG
chart-png = Save as PNG
chart-saved = The picture is saved as a file.
problem-chart_not_saved = The browser couldn’t make the picture. Nothing was saved.

## The printed page of a metric
report = Print a report
# $day is a date, $address a web address with the figures.
report-made = Made with Loyalty Lab on { $day }. To open it again: { $address }
## How to improve a metric

improve-title = How to improve this

## The example on the first page

home-example = How long do customers stay?
home-example-rate = Customers who leave each month
# Before a duration such as “20 months”.
home-example-lifespan = A customer stays on average
# $kept is a share such as “54%”.
home-example-kept = After a year, { $kept } of your customers are still there.
home-example-note = This is an example. Nothing is saved.
home-example-own = Work it out with your figures

## Response curves: what one step of an input is worth, and which input matters most.

# The name of a slider.
curve-name = { $name }: try other values
# Beneath a field, what one step changes. $step is "100", "€10", "1 point" or "0.1 months"; $change is
# "−1.9 points" or "+€41.00 (+13%)".
step-more = { $step } more: { $change }
step-less = { $step } less: { $change }
# The names of the buttons + and −.
step-up = { $name }: { $step } more
step-down = { $name }: { $step } less
matters-title = What matters most
# $percent is "10%".
matters-more = { $name }, { $percent } more: { $change }
matters-less = { $name }, { $percent } less: { $change }
matters-share-more = { $name }, { $percent } more ({ $value }): { $change }
matters-share-less = { $name }, { $percent } less ({ $value }): { $change }
# Percentage points, where it is clear that they are.
points-short =
    { PLURAL($number) ->
        [one] { $shown } point
       *[other] { $shown } points
    }
