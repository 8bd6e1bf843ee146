### The pages of the strategies: checklists that a team works through, and what it takes along.

checklist-lead = { $items } things to do in { $themes } themes, drawn from five guides. Tick what is done and set aside what isn’t for you.
checklist-expectation = Which metric an item should affect is our expectation; the guides didn’t measure it.

## The market in force

checklist-market = Market
checklist-market-none = None: as in the guides
checklist-market-said = Ticks and notes belong to this market; its answers adapt the items.
checklist-market-none-said = Choose a market to see what its customers need.
checklist-to-cultures = Markets and their answers

## Searching and filtering

checklist-filters = Search, filter and order
checklist-search = Search items
checklist-any = any
checklist-filter-metric = Expected effect on
checklist-filter-effort = Effort
checklist-filter-horizon = Time to implement
checklist-filter-guide = Guide
checklist-guide-g0 = Guide 1, in Bulgarian
checklist-guide-g1 = Guide 2, in Slovenian
checklist-guide-g2 = Guide 3, in Bulgarian
checklist-guide-g3 = Guide 4, in Lithuanian
checklist-guide-g4 = Guide 5, in Russian
checklist-order = Order
checklist-order-guides = as in the guides
checklist-order-state = status: in progress first
checklist-order-effort = effort: lowest first
checklist-order-effect = effect: greatest first
checklist-order-date = date: earliest first
checklist-clear = Clear the filter
checklist-all-items = Show all items
checklist-items = Items
checklist-count =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
# Above a filtered list. $count of $all items are shown.
checklist-count-of =
    { $count ->
        [one] { $count } of { $all } items matches
       *[other] { $count } of { $all } items match
    }
checklist-some-words =
    { $count ->
        [one] No item has all the words; { $count } of { $all } has some of them
       *[other] No item has all the words; { $count } of { $all } have some of them
    }
checklist-none-fits = No items match. Remove a word or a filter.
checklist-rest =
    { $count ->
        [one] Show one more
       *[other] Show the other { $count }
    }
checklist-stale = Your changes affect the order; the list stays as it is so that you don’t lose your place.
checklist-refresh = Update the order

## How far items have come

progress-untouched =
    { $all ->
        [one] { $all } item
       *[other] { $all } items
    }
# Under a checklist. $done, $to-do, $doing: numbers of items.
progress = { $done } of { $to-do } done, { $doing } in progress
progress-without = { $done } of { $to-do } done, { $doing } in progress, { $not } not for us
progress-set-aside = not for us: all { $all }

## An item

checklist-state = Status
checklist-state-open = open
checklist-state-doing = doing
checklist-state-done = done
checklist-state-not-for-us = not for us
problem-unknown_state = This version doesn’t know the saved status. Choose one of the four.
checklist-choose = in the handout
checklist-expected = Expected effect on
# Under an item, before its ground (item-…-ground), which is a sentence of its own.
checklist-beyond = Not in the guides.
# Under an item. $effort, $effect: level-low or another level; $horizon: horizon-short or horizon-long.
checklist-rating = Rating by [guide 5, in Russian]: effort { $effort }, effect { $effect }, time to implement { $horizon }.
checklist-rating-method = Rating of the whole theme by [guide 5, in Russian]: effort { $effort }, effect { $effect }, time to implement { $horizon }.
checklist-notes = Owner, date, note
checklist-owner = Owner
checklist-date = By
checklist-note = Note
problem-not_a_date = This date doesn’t exist. Enter a date such as 2026-03-31, or clear the field.
checklist-sources =
    { $count ->
        [one] One source
       *[other] { $count } sources
    }
# Folded line under an item. $title: a title such as “How to begin” from the page about the guides.
checklist-contradiction = Where the guides disagree: { $title }
# The same for a claim or a figure.
checklist-claim = Doubtful: { $title }
checklist-to-entry = What is known about it, with sources
checklist-adapted = For { $market }
# Under an adaptation. $question: the title of a question; $reason: the answer that was given.
checklist-because = because: { $reason } ({ $question })

## What may move a metric

moves-up = Items that should raise this metric: { $metric }. This is our expectation; the guides didn’t measure it.
moves-down = Items that should lower this metric: { $metric }. This is our expectation; the guides didn’t measure it.
moves-none = No item in the guides is about this metric.
moves-figure = Your own figure: { $value }
moves-no-figure = Work it out with your own figures

## The handout

handout-title = Handout
handout-of = Which items
handout-shown =
    { $count ->
        [one] the item shown here
       *[other] the { $count } items shown here
    }
handout-chosen =
    { $count ->
        [0] the items that you choose (none yet)
        [one] the chosen item
       *[other] the { $count } chosen items
    }
handout-empty = Tick “in the handout” on the items that you want on paper.
handout-print = Print
handout-markdown = Save as Markdown
handout-csv = Save as a table (CSV)
handout-choose-shown = Choose all shown
handout-choose-none = Choose none
# Line below the title of the handout. $date: the date of today, $market: the user’s name for the market.
handout-about = { $date }
handout-about-market = { $date } · { $market }
handout-expectation = Which figure an item should affect is an expectation, not a finding of the guides.
# A line on paper. $text: what to do; $because: checklist-because; $sources: guides, with semicolons.
handout-adapted = { $text } – { $because } [{ $sources }]
handout-state = Status: { $text }
handout-owner = Owner: { $text }
handout-date = By: { $text }
handout-note = Note: { $text }
handout-expected = Expected effect on: { $text }.
handout-beyond = Not in the guides. { $text }
column-theme = Theme
column-item = Item
column-why = Why
column-state = Status
column-owner = Owner
column-date = By
column-note = Note
column-metrics = Expected effect on
column-effort = Effort (guide 5)
column-effect = Effect (guide 5)
column-horizon = Time to implement (guide 5)
column-market = Market
column-adapted = For this market
column-beyond = Not in the guides
column-remarks = What a trainer should know
column-sources = Sources

## The items that fit a metric, on its own page

fitting-rule = Expected to affect this metric, not done yet. Lowest effort first, as the comparison of methods in [guide 5, in Russian], rates it; items that it doesn’t rate come last.
fitting-effort = Effort: { $effort }
# The same with a market, whose name is $market.
fitting-rule-market = Expected to affect this metric, not done yet. First what the answers for { $market } change, then lowest effort, as the comparison of methods in [guide 5, in Russian], rates it; items that it doesn’t rate come last.
fitting-add = Add to plan
# The same button once the item is in the plan.
fitting-added = In your plan
fitting-open = Open the plan
fitting-plan = An item that you add is marked “doing”, and each step of your plan offers it.
fitting-guest = Return to your own figures to add an item to your plan.
# A link to all items that are expected to move the metric and aren't done.
fitting-all =
    { $count ->
        [one] { $count } item to do
       *[other] All { $count } items to do
    }
# What a market changes about an item.
fitting-adapted = For { $market }: { $text }
# On the page of all items that may move a metric; $metrics lists the names of others.
moves-through = The guides name no item for this figure. These should affect the figures it is based on: { $metrics }.

# On the page of a metric, above links to the myths about it.
fitting-sayings = Sayings about it: guess, then try

## The two questions that lead in, above the themes

way-metric = What do you want to improve?
way-situation = What is going on?
way-all = All themes
# Above five items.
situation-rule = Our choice for this situation, except what is already done. Lowest effort first, as the comparison of methods in [guide 5, in Russian], rates it; items that it doesn’t rate come last.
situation-no-return = New customers don’t return
situation-leave-early = Customers leave after the first months
situation-complaints = Complaints pile up
situation-new-market = Entering a new market
situation-few-recommendations = Few recommendations
situation-price-pressure = Price pressure
checklist-more-filters = Filters and order

## Words that users type into the search: never shown, so any form that people type is welcome.
## Each line holds the words for one topic, such as leaving, refunds or the first weeks.

topic-cancel = cancel cancels cancelled canceled cancelling canceling cancellation cancelation unsubscribe quit leave churn terminate contract account downgrade
topic-pause = pause paused pausing freeze freezing frozen suspend holiday skip account
topic-annual = annual annually yearly year plan contract commitment prepay
topic-subscription = subscription subscriptions subscriber subscribers SaaS membership monthly renewal renew recurring
topic-refund = refund refunds refunded return returns money back warranty exchange
topic-onboarding = onboarding onboard setup activation tutorial trial first steps getting started
topic-upgrade = upgrade upsell downgrade cross-sell cross-selling add-on bigger plan
topic-price = price prices pricing expensive cheap discount cost competitor
topic-angry = angry complaint complaints escalation outage bug problem
topic-stars = stars rating ratings review reviews Google Trustpilot
topic-friend = friend friends referral refer word of mouth invite ambassador
topic-chat = chat chatbot bot helpdesk hotline FAQ phone
topic-privacy = privacy GDPR data protection consent
topic-late = late delay delayed shipping delivery out of stock
# Short words that the search ignores if other words were typed.
search-fillers = a an and for from how i in is my of on or our the to we with your
