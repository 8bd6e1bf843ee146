### The pages of the metrics: what is the same on all of them.

# Heading above the buttons that fill the form with the figures of an example.
cases = Examples
target-found = { $unknown }: what it would take for the target ({ $name }: { $target }).
# In place of the unknown’s field, above what follows from the target, and before the title of a picture.
target-with = If the target is reached
fields = Figures
optional = optional
answer = Result
working = How it is calculated
picture-table = The picture as a table
picture-part = Part
picture-value = Value
sources = Sources
spreadsheet = In a spreadsheet

# Heading of the part with copying, saving and sharing.
take = Share and export
undo = Undo
redo = Redo
copy-link = Copy the link
copied-link = The link is on the clipboard.
copy-by-hand = The browser didn’t let this page copy the text. Copy it by hand:

missing-one = Still missing: { $names }.
# The user’s own figures (A) are for another period than this variant, so these weren’t taken over; $per: "per year".
missing-period = Still missing { $per }: { $names }. A has another period.
missing-all = Fill in { $names }, or try one of the examples.
missing-wrong = Correct the marked figure to see the result.
read-as = read as { $value }
follows-from = { $value }, from { $metric }
follows-typed-differs = { $metric } would give { $value }.
use-it = Use it
or-instead = or { $value }?
# Under a field into which more cells were pasted than it and the fields after it can take; both are numbers.
cells-left-over = Pasted cells: { $filled } of { $all }. There are no fields for the rest.
# $names is a list of labels and cells.
cells-unused = Not used: { $names }.
take-instead = Use { $value }
other-currency = { $typed } is not converted: figures here are in { $shown }.

# When the figure that is solved for counts customers. $lower, $upper: whole numbers; the others: the results that they give.
solve-whole = Only whole numbers are possible: { $lower } would give { $lower-result }, and { $upper } would give { $upper-result }.
# In place of a solved figure. $name: the figure’s label, $target: the wish, $least, $greatest: results that can be reached.
solve-out-of-reach = No value of “{ $name }” can give { $target }. With the other figures as they are, the lowest possible result is { $least } and the highest is { $greatest }.
solve-out-of-reach-above = No value of “{ $name }” can give { $target }. With the other figures as they are, anything from { $least } up can be reached.
solve-out-of-reach-below = No value of “{ $name }” can give { $target }. With the other figures as they are, anything up to { $greatest } can be reached.
# $limit is one of the two after it.
solve-out-of-reach-beyond = No value of “{ $name }” can give { $target }. With the other figures as they are, anything { $limit } can be reached.
# In place of $least, $greatest and $limit, if that result itself can’t be reached.
solve-limit-above = above { $value }
solve-limit-below = below { $value }
solve-out-of-reach-at-all = No value of “{ $name }” can give { $target }, nor any other result, with the other figures as they are.
solve-anything = With the other figures as they are, “{ $name }” makes no difference: every value gives the same result.

periods =
    { $number ->
        [one] { $number } period
       *[other] { $number } periods
    }
points =
    { $number ->
        [one] { $shown } point
       *[other] { $shown } points
    }
percentage-points =
    { $number ->
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
period-named = Other (name it)
period-name = Name of the period
per-week = per week
per-month = per month
per-quarter = per quarter
per-year = per year
per-named = per { $name }
# The unit of a result that counts what happens during a period, after a figure: “64% in a month”.
during-week = in a week
during-month = in a month
during-quarter = in a quarter
during-year = in a year
# After a result such as “4.37”, and in brackets after its name.
on-revenue = on revenue
# Below such a result.
on-revenue-warning = No gross margin is known, so this counts revenue, not profit.
# After “Still missing: Margin per period.”
payback-margin = Payback needs a margin, because revenue also has to pay for the goods.
rates = The same rate over other periods
rates-why-kept = In each period, the same share of the remaining customers stays, so rates multiply.
rates-why-lost = In each period, the same share of the remaining customers leaves. Don’t add the rates: multiply the shares that stay.
periods-week =
    { $number ->
        [one] { $number } week
       *[other] { $number } weeks
    }
periods-month =
    { $number ->
        [one] { $number } month
       *[other] { $number } months
    }
periods-quarter =
    { $number ->
        [one] { $number } quarter
       *[other] { $number } quarters
    }
periods-year =
    { $number ->
        [one] { $number } year
       *[other] { $number } years
    }

## Sets of figures and their comparison. A is the letter of the user's own figures, B to D are variants.

sets = Figures shown
set-mine = My figures
set-guest = These figures
set-variant = Variant
# Under an empty field of a variant that shows the user's own figure.
as-in-mine = as in A
# Under an empty field of a variant; $per: "per year".
other-period = Enter it { $per }: A has another period.

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
doubt-frequency = Is this per year? That’s a lot for such a lifespan.
doubt-discount = Is this per year? That’s a lot for one period.
doubt-lifespan = Are these months? As years, that’s very long.
doubt-monthly = Yes, months
doubt-yearly = It’s per year
# "36 months (3 years)"
periods-in-years = { $periods } ({ $years })
## Charts as files
chart-svg = Save as SVG
chart-png = Save as PNG
chart-saved = The picture is saved as a file.
problem-chart_not_saved = The browser couldn’t make the picture. Nothing was saved.

## How to improve a metric

improve-title = How to improve this

## The example on the first page

home-example = How long do customers stay?
home-example-rate = Customers lost a month
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
# Under a result: what changes if a figure falls by a step. $step: a figure with its unit; $change: the change of the result.
step-less = { $step } less: { $change }
# $name is a result other than the main one: "€10 more, LTV : CAC ratio: +0.13 (+3%)".
step-more-of = { $step } more, { $name }: { $change }
step-less-of = { $step } less, { $name }: { $change }
# The names of the buttons + and −.
step-up = { $name }: { $step } more
step-down = { $name }: { $step } less
matters-title = What matters most
# Below the list, if 10% more or less of each has the same effect.
matters-all-same = They all count equally.
matters-some-same = Those with the same number count equally.
# $percent is "10%".
matters-more = { $name }, { $percent } more: { $change }
# A line in the list of what moves the result most. $name: a label; $percent: such as “1%”.
matters-less = { $name }, { $percent } less: { $change }
matters-share-more = { $name }, { $percent } more ({ $value }): { $change }
matters-share-less = { $name }, { $percent } less ({ $value }): { $change }
# Percentage points, where it is clear that they are.
points-short =
    { $number ->
        [one] { $shown } point
       *[other] { $shown } points
    }

## What a sample tells about everyone

margin-between = Between { $lower } and { $upper }, with { $level } confidence.
margin-everyone = All customers are included, so nothing is left to chance.
margin-no-spread = There is no margin: all answers are the same, so they don’t show how much answers vary.
margin-about = About this margin
margin-ask = From a sample?
margin-sample = About this sample
# In the list of metrics, under a result. $change: a variant’s difference from A, “B: +6 points”.
change-chance = { $change } (could be chance)
sample-origin = These figures come from
sample-everyone = everyone
sample-part = a sample
sample-level = Confidence
margin-random = This holds for a random sample. People who choose to answer may differ from those who don’t.
margin-wilson = Wilson’s interval for a share (Wilson, 1927).
margin-outside = The score is outside these limits, because three answers are added first.
margin-adjusted-wald = Adjusted Wald interval: three answers are added first (Rocks, 2016).
margin-student = Student’s interval for a mean (Student, 1908).
margin-limits = Lower and upper limit: { $lower } and { $upper }.
margin-plain = Without the three added answers (plain Wald): { $lower } to { $upper }.
margin-full = The result in full: { $value }
picture-margin = Margin
# Both are figures: "+22 to +47".
picture-margin-value = { $lower } to { $upper }

## How many customers a sample is drawn from

sample-population = Customers in all
sample-population-hint = optional, narrows the margin if many of them answered
margin-finite = Answers from a known number of customers: finite population correction (Cochran, 1977).

# On every stage.
stage-blank = The screen is dark
