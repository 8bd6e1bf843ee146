### The page of cultures: markets, the user’s own company, what differs, and the facts that the browser knows.

# A folded note below the form. “Preset”: that the page would already know.
cultures-why = Why no country has a preset answer
cultures-why-text = Customers in one country aren’t alike. [Guide 2, in Slovenian], advises not to generalise about whole cultures, and to ask people how your own ways come across.

## Choosing, making and removing a market

markets = Your markets
# Where the list of markets will be.
markets-none-yet = You haven’t added a market yet. Give the first one a name: a group of customers that you know something about, such as small hotels that order online.
# Label of a choice; its options are the user’s markets and market-none.
markets-choose = Adapt checklists to
# Option of the choice above: the checklists stay as the guides have them.
market-none = None: as in the guides
market-unnamed = Market without a name
# Next to the name of a market. $count, $all: numbers, such as 3 of 14.
market-answered = { $count } of { $all } questions answered
market-new = Name of a new market
market-make = Create market
# Read out and shown after the button. $name: the name that the user gave.
market-made = “{ $name }” was created and is now the current market.
market-remove = Remove { $name }
market-remove-short = Remove
market-removed = “{ $name }” was removed. Undo brings it back, with everything in it.
market-chosen = The checklists now adapt to “{ $name }”.
# Read out by a screen reader after no market was chosen.
market-chosen-none = The checklists are no longer adapted to a market.
# The user’s own company, where markets are named.
market-house = Your company
problem-market_without_name = This market has no name. Give it one, so that you can tell it from the others.
problem-market_name_twice = Another market has the same name. Change one of the two, so that you can tell them apart.
problem-market_unknown = The current market no longer exists. Choose another, or none.

house-describe = Describe your company
# Read out: the name of the row of buttons that follows.
cultures-views = What to look at
view-answers = Answers
view-facts = Facts and office hours
view-house = Your company
view-compare-own = Compare with my company
view-compare-markets = Compare with a market

## A profile

market-name = Name
market-note = Note
market-note-hint = Who these customers are, and whom you asked.
house-lead = Your company has habits too. Answer for your colleagues as you do for customers; the comparison with a market then shows what to change.
# Heading of the questions about a market; answers-about-house is the same for the user’s company.
answers-about = What these customers expect
answers-about-house = What is usual in your company
# $known: how many questions have an answer other than “not known”.
answers-progress = { $known ->
    [0] Nothing is known yet, so each question counts as something to ask.
   *[other] Known: { $known } of { $all }. The others count as something to ask.
}
# Below a question without an answer.
answer-none = Not answered: it counts as not known.
answer-take-back = Clear the answer
# Label of a field for the source of an answer: a survey, a colleague, a customer.
answer-ground = How do you know this?
problem-answer_foreign = “{ $text }” isn’t an answer to this question. It is kept until you choose one.
# A line that unfolds what the answer to a question asks you to do.
calls-for =
    { $count ->
        [one] What to do: one thing
       *[other] What to do: { $count } things
    }
calls-for-until-known = { $count ->
    [one] Until you know: one thing to do
   *[other] Until you know: { $count } things to do
}
# After a thing to do that is our suggestion.
calls-beyond = Not in the guides.
calls-why = Grounds and sources
calls-sources = Sources
# Before the items of the checklists that the answer changes.
calls-adapts = Items adapted

## Comparing with the user’s own company

compared-own-lead = Only differences are shown: the market’s answer, what is usual in your company, and what to do about it.
compared-own-rule = The strongest differences come first: those that affect the most checklist items. Equal differences follow the order of the questions.
# Heading of the differences, and head of their column with things to do.
compared-own-change = What to change
compared-own-nothing = Where both are known, the market and your company don’t differ.
compared-own-empty = Answer some questions for your company first. This page then shows how the market differs.
compared-own-further = { $count ->
    [one] One weaker difference
   *[other] { $count } weaker differences
}
# At a difference. $count: how many items of the checklists change with it.
compared-touches = { $count ->
    [one] Affects one checklist item
   *[other] Affects { $count } checklist items
}
# Folded line over questions that are answered for the market or for the company, but not for both.
compared-open = { $count ->
    [one] Known for only one of the two: one question
   *[other] Known for only one of the two: { $count } questions
}
compared-open-advice = You can’t conclude anything from these yet. Ask first.
compared-same = { $count ->
    [one] One question has the same answer for both
   *[other] { $count } questions have the same answer for both
}
compared-unknown = { $count ->
    [one] Known for neither: one question
   *[other] Known for neither: { $count } questions
}

## Compared with another market

compared-other-lead = Where two markets differ, each is shown with what to do. Matching answers are collapsed.
compared-other-market = The other market
compared-other-choose = Choose a market
compared-other-alone = There is no other market yet. Create a second one above.
compared-different = Where the two differ
compared-different-none = Where both are known, the two don’t differ.
compared-not-answered = Not answered
# $ground: what the user entered at answer-ground.
compared-ground = Based on: { $ground }
compared-half-known = Known for only one of the two
# Folded line. $title: a heading about scores of countries; $count: how many statements it has.
caution-part = { $title } ({ $count })

## Facts

facts-lead = These facts come from your browser’s data for the region and time zones that you choose. They may be out of date, and they say nothing about individual customers.
facts-region = Region
facts-region-none = No region
problem-region_unknown = The browser doesn’t know the region “{ $text }”. Pick one from the list.
# $region: the name of a region such as “Japan”, from the browser.
facts-list = Browser data for { $region }
facts-language = Most likely language
# $language: its name, from the browser.
facts-language-note = { $language }. The browser names one language only; customers may well speak others.
# The script of that language, such as “Cyrillic”.
facts-script = Its script
facts-week = First day of the week
facts-weekend = Weekend
facts-calendars = Calendars
facts-zones = Time zones
facts-numbers = Numbers
facts-dates = Today’s date
facts-times = Time of day
facts-money = Amounts of money
# Instead of a fact that the browser doesn’t have.
facts-untold = This browser doesn’t say.
facts-currency = Currency that customers pay in
facts-currency-none = Not chosen
facts-currency-note = Browsers don’t say which currency a region uses, so choose it yourself.
problem-currency_unknown = The browser doesn’t know the currency “{ $text }”. Pick one from the list.
facts-zone = Time zone
facts-zone-add = Add a time zone
facts-zone-pick = Pick a time zone
# Heading of a group of options, before facts-zone-elsewhere.
facts-zone-here = In this region
facts-zone-elsewhere = All time zones
facts-zone-remove = Remove { $zone }
problem-zone_unknown = The browser doesn’t know the time zone “{ $text }”. Remove it and pick another.

## Office hours

hours = Office hours
hours-opens = Offices open at
hours-closes = Offices close at
# $time: such as “9:00”.
hours-usual = Default: { $time }
problem-hours_opens = Enter a time such as 9:00 or 9:30.
problem-hours_closes = Enter a time such as 17:00 or 17:30.
problem-hours_order = The office closes before it opens. Enter a later closing time.
# Heading of the chart of office hours.
overlap = When both are at work
overlap-needs-zone = Pick a time zone for the market to see when both are at work.
overlap-needs-own = Choose a time zone for your company to see when both are at work.
overlap-needs-hours = An opening or closing time can’t be read. Correct it in its field.
overlap-own-device = Your time zone comes from this device: { $zone }. Choose another under “Your company” if it is wrong.
overlap-own-house = Your time zone is your company’s: { $zone }.
# $own, $zone: time zones such as “Vilnius” and “Tokyo”.
overlap-title = A day on your own clock, in { $own } and in { $zone }
overlap-own-row = Your company, { $zone }
overlap-own-hours = { $from } to { $to }
# A bar of the chart: the hours of the market on its own clock. overlap-own-hours: the company’s.
overlap-hours = { $from } to { $to } there
# Read out. $row: overlap-own-row or the name of the market’s time zone; $hours: overlap-hours.
overlap-described = { $row }: { $hours }
# $pieces: in how many parts of the day the office hours overlap; $length: such as “3 hours”; the others: times of day.
overlap-sentence = { $pieces ->
    [0] Today, office hours don’t overlap.
    [one] Today, office hours overlap for { $length }, from { $from } to { $to } on your own clock.
   *[other] Today, office hours overlap for { $length }, from { $from } to { $to } and from { $later-from } to { $later-to } on your own clock.
}
# $days: names of days, as a list.
overlap-days = Working days for both: { $days }.
overlap-no-days = No day of the week is a working day for both.
overlap-weekend = The weekend there: { $days }. Choose a region for your company to see which working days you share.
clock-same = Clocks there show the same time as yours.
# $length: length-hours, length-minutes or length-both.
clock-ahead = Clocks there are { $length } ahead of yours.
clock-behind = Clocks there are { $length } behind yours.
# Below the two clocks, before daylight saving time begins or ends in a place. $day: a date, $length: such as “2 hours”.
clock-changes-same = From { $day }, both will show the same time, because clocks change in one of the two places.
clock-changes-ahead = From { $day }, clocks there will be { $length } ahead, because clocks change in one of the two places.
clock-changes-behind = From { $day }, clocks there will be { $length } behind, because clocks change in one of the two places.
length-hours = { $hours ->
    [one] one hour
   *[other] { $hours } hours
}
length-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
# $hours: length-hours; $minutes: length-minutes: “5 hours and 30 minutes”.
length-both = { $hours } and { $minutes }
overlap-legend = The coloured part of a bar shows when both are at work.

## Taking a market along

# A button; market-link-done is shown after it.
market-link = Copy link to this market
market-link-done = The link is copied. Whoever opens it sees this market; their own work stays as it was.

## The questions, one at a time or as a list, and what follows first

questions-one = One at a time
questions-list = All questions
questions-back = Back
questions-next = Next
# Next to the buttons. $number of $all questions.
questions-at = Question { $number } of { $all }
first-adaptations = What to adapt first
# $count: 3.
first-adaptations-wait = After { $count } answers, the first things to adapt appear here.
first-adaptations-rule = Based on the answers that affect the most checklist items.
first-adaptations-all = To the adapted checklists
# Head of a column.
compared-own-question = Question
