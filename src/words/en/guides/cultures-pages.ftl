### The page of cultures: markets, the user’s own company, what differs, and the facts that the browser knows.

cultures-why = Why no country has a preset answer
cultures-why-text = Customers in one country aren’t alike. Create a market from customers that you have researched, and answer for them. Guide 2 advises the same: don’t generalise about whole cultures, and ask people how your own ways come across.

## Choosing, making and removing a market

markets = Your markets
markets-none-yet = You haven’t added a market yet. Give the first one a name: a group of customers that you know something about, such as “small hotels that order online”.
markets-choose = Adapt checklists to
market-none = no market: they stay as they are
market-unnamed = Market without a name
market-answered = { $count } of { $all } questions answered
market-new = Name of a new market
market-make = Create market
market-made = “{ $name }” was created and is now the current market.
market-remove = Remove { $name }
market-remove-short = Remove
market-removed = “{ $name }” was removed. Undo brings it back, with everything in it.
market-chosen = The checklists now adapt to “{ $name }”.
# Read out by a screen reader after no market was chosen.
market-chosen-none = The checklists are no longer adapted to a market.
market-house = Your company
problem-market_without_name = This market has no name. Give it one, so that you can tell it from the others.
problem-market_name_twice = Another market has the same name. Change one of the two, so that you can tell them apart.
problem-market_unknown = The current market no longer exists. Choose another, or none.

house-describe = Describe your company
cultures-views = What to look at
view-answers = Answers
view-facts = Facts and office hours
view-house = Your company
view-beside-house = Compare to your company
view-beside-other = Compare with a market

## A profile

market-name = Name
market-note = Note
market-note-hint = Who these customers are, and whom you asked.
house-lead = Your company has habits too. Answer for your colleagues as you do for customers; the comparison with a market then shows what to change.
answers-about = What these customers expect
answers-about-house = What is usual in your company
answers-progress = { $known ->
    [0] Nothing is known yet, so each question counts as something to ask.
   *[other] Known: { $known } of { $all }. The others count as something to ask.
}
answer-none = Not answered: it counts as not known.
answer-take-back = Clear the answer
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
calls-beyond = Not in the guides.
calls-why = Grounds and sources
calls-sources = Sources
calls-adapts = Items adapted

## Comparing with the user’s own company

beside-house-lead = Only differences are shown: the market’s answer, what is usual in your company, and what to do about it.
beside-house-rule = The strongest differences come first: those that affect the most checklist items. Equal differences follow the order of the questions.
beside-house-change = What to change
beside-house-nothing = Where both are known, the market and your company don’t differ.
beside-house-empty = Answer some questions for your company first. This page then shows how the market differs.
beside-house-further = { $count ->
    [one] One weaker difference
   *[other] { $count } weaker differences
}
beside-touches = { $count ->
    [one] Affects one checklist item
   *[other] Affects { $count } checklist items
}
beside-open = { $count ->
    [one] Known for only one of the two: one question
   *[other] Known for only one of the two: { $count } questions
}
beside-open-advice = You can’t conclude anything from these yet. Ask first.
beside-same = { $count ->
    [one] One question has the same answer for both
   *[other] { $count } questions have the same answer for both
}
beside-unknown = { $count ->
    [one] Known for neither: one question
   *[other] Known for neither: { $count } questions
}

## Beside another market

beside-other-lead = Where two markets differ, each is shown with what to do. Matching answers are collapsed.
beside-other-market = The other market
beside-other-choose = Choose a market
beside-other-alone = There is no other market yet. Create a second one above.
beside-different = Where the two differ
beside-different-none = Where both are known, the two don’t differ.
beside-not-answered = Not answered
beside-ground = Based on: { $ground }
beside-half-known = Known for only one of the two
caution-part = { $title } ({ $count })

## Facts

facts-lead = These facts come from your browser’s data for the region and time zones that you choose. They may be out of date, and they say nothing about individual customers.
facts-region = Region
facts-region-none = No region
problem-region_unknown = The browser doesn’t know the region “{ $text }”. Pick one from the list.
facts-list = Browser data for { $region }
facts-language = Most likely language
facts-language-note = { $language }. The browser names one language only; customers may well speak others.
facts-script = Its script
facts-week = First day of the week
facts-weekend = Weekend
facts-calendars = Calendars
facts-zones = Time zones
facts-numbers = Numbers
facts-dates = Today’s date
facts-times = Time of day
facts-money = Amounts of money
facts-untold = This browser doesn’t say.
facts-currency = Currency that customers pay in
facts-currency-none = Not chosen
facts-currency-note = Browsers don’t say which currency a region uses, so choose it yourself.
problem-currency_unknown = The browser doesn’t know the currency “{ $text }”. Pick one from the list.
facts-zone = Time zone
facts-zone-add = Add a time zone
facts-zone-pick = Pick a time zone
facts-zone-here = In this region
facts-zone-elsewhere = All time zones
facts-zone-remove = Remove { $zone }
problem-zone_unknown = The browser doesn’t know the time zone “{ $text }”. Remove it and pick another.

## Office hours

hours = Office hours
hours-opens = Offices open at
hours-closes = Offices close at
hours-usual = Default: { $time }
problem-hours_opens = Enter a time such as 9:00 or 9:30.
problem-hours_closes = Enter a time such as 17:00 or 17:30.
problem-hours_order = The office closes before it opens. Enter a later closing time.
overlap = When both are at work
overlap-needs-zone = Pick a time zone for the market to see when both are at work.
overlap-needs-own = Choose a time zone for your company to see when both are at work.
overlap-needs-hours = An opening or closing time can’t be read. Correct it in its field.
overlap-own-device = Your time zone comes from this device: { $zone }. Choose another under “Your company” if it is wrong.
overlap-own-house = Your time zone is your company’s: { $zone }.
overlap-title = A day on your own clock, in { $own } and in { $zone }
overlap-own-row = Your company, { $zone }
overlap-own-hours = { $from } to { $to }
overlap-hours = { $from } to { $to } there
overlap-described = { $row }: { $hours }
# $pieces: in how many parts of the day the office hours overlap; $length: such as “3 hours”; the others: times of day.
overlap-sentence = { $pieces ->
    [0] Today, office hours don’t overlap.
    [one] Today, office hours overlap for { $length }, from { $from } to { $to } on your own clock.
   *[other] Today, office hours overlap for { $length }, from { $from } to { $to } and from { $later-from } to { $later-to } on your own clock.
}
overlap-days = Working days for both: { $days }.
overlap-no-days = No day of the week is a working day for both.
overlap-weekend = The weekend there: { $days }. Choose a region for your company to see which working days you share.
clock-same = Clocks there show the same time as yours.
clock-ahead = Clocks there are { $length } ahead of yours.
clock-behind = Clocks there are { $length } behind yours.
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
length-both = { $hours } and { $minutes }
overlap-legend = The coloured part of a bar shows when both are at work.

## Taking a market along

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
beside-house-question = Question
