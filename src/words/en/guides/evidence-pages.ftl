### The pages of the evidence: the ten factors, the five methods, and the list of myths, claims and contradictions. What the claims say stands in evidence.ftl.

## The factors

factors-picture = Influence on loyalty according to guide 5, from 0 to 100%
factors-bar-words = { $factor }: { $figure }.
factors-column-factor = Factor
factors-column-figure = The guide’s figure
factors-own = Your own order
factors-own-lead = What makes your customers loyal? Drag the factors into your order, most important first, or move them with the arrows. The guide’s table isn’t ranked.
factors-up = Move up: { $factor }
factors-down = Move down: { $factor }
# Read out by a screen reader after a move. $place: a number from 1 to 10.
factors-moved = { $factor } is now in place { $place }.
factors-reset = Reset my order
factors-reset-done = Your order was reset. Undo brings it back.
factors-compared = Your order and the guide’s
factors-not-yet = Move a factor to compare the two orders here.
# $pairs is always 45.
factors-agreement = { $same } of { $pairs } pairs are in the same order.
factors-agreement-means = Ten factors make 45 pairs. 45 means the same order, 0 the reverse, and a random order gives about 22. Agreeing with the guide doesn’t make you right.
factors-column-guide = In the guide
factors-column-own = In your order
factors-column-difference = Difference
factors-same = same place
factors-higher =
    { $count ->
        [one] one place higher
       *[other] { $count } places higher
    }
factors-lower =
    { $count ->
        [one] one place lower
       *[other] { $count } places lower
    }
factors-to-claim = What is known about these figures
problem-order_damaged = The saved order isn’t complete. Missing factors are at the end. Move one to repair it.

## The methods

methods-picture = Effort (left to right), effect (bottom to top)
methods-picture-words = A grid of three by three with a numbered mark for each of the five methods. The table below says the same in words.
methods-drag = Drag a mark to where you’d put the method, or choose below.
methods-numbered = { $number }. { $method }
methods-key-guide = hollow: guide 5
methods-key-own = filled: your own
methods-key-short = round: quick to implement
methods-key-long = square: takes long to implement
methods-own = Where you would place them
# $count: on how many of $all methods the user’s rating differs from the guide’s.
methods-moved =
    { $count ->
        [0] You agree with the guide on all { $all }, or haven’t chosen yet.
        [one] You differ from the guide on one of { $all }.
       *[other] You differ from the guide on { $count } of { $all }.
    }
methods-effort = Effort
methods-effect = Effect
methods-horizon = Time to implement
methods-as-guide = the guide: { $rating }
methods-back = Use the guide’s place
methods-back-label = Use the guide’s place: { $method }
methods-to-theme = Its checklist
methods-reset = Reset my places
# In a table. $effort, $effect: level-low or another level; $horizon: horizon-short or horizon-long.
methods-place = effort { $effort }, effect { $effect }, time to implement { $horizon }
methods-own-none = not rated
methods-column-method = Method
methods-column-guide = Guide 5
methods-column-own = Your own
methods-clear = Clear
methods-to-claim = What is known about these ratings
problem-unknown_rating = The saved rating isn’t an option, so the guide’s counts. Choose one, or clear it.

## The list

register-claimed = Who says it
register-for = Evidence for
register-against = Evidence against, and what we don’t know
register-literature = Further reading
register-no-source = We know of no published source for this.
register-no-guide = None of the five guides puts it this way.
# Link to a page where the claim can be tried. $page: the page’s title.
register-try = See it at work: { $page }
register-link = Link to this entry

## A bench

bench-title = Try it
# Under a field. $hint: the hint of the field; $value: the figure that counts while the field is empty.
bench-left-empty = { $hint }; default: { $value }
bench-reset = Clear all
# Verdict on a saying, next to each of the ways to calculate it.
bench-holds = true
bench-fails = not true
# The figure comes about without the cause that the claim names; and: more than that explains.
bench-unproven = proves nothing
bench-possible = may be true
bench-stopped = Correct the fields above to see the verdict.
bench-unmoved = With the other figures unchanged, no value of “{ $name }” changes the verdict.
bench-between = Intermediate results

## About the guides

about-guides-title = About the guides
about-guides-lead = Loyalty Lab is built on five guides. Here is what each of them offers, and where they disagree.
# $kind is “guide” or “article”; $author and $publisher are names.
guide-origin-none = { $kind }, no author or publisher named
guide-origin-publisher = { $kind }, published by { $publisher }
guide-origin-both = { $kind } by { $author }, published by { $publisher }
guide-kind-guide = Guide
guide-kind-article = Article
# The titles in English, for readers who don’t read the original.
guide-g0-title = Building customer relationships and loyalty: a global perspective
guide-g1-title = Building strong customer relationships: a global guide
guide-g2-title = How to build customer satisfaction, value and retention
guide-g3-title = Strengthening customer loyalty: advice
guide-g4-title = How a customer-centred strategy influences consumer loyalty: myths and reality
guide-g0-gives = The only guide with all four formulas: retention, churn, NPS and lifetime value; plus advice on culture. Its lists of examples are missing from our copy.
guide-g1-gives = Complete lists of advice, many of them on other cultures, and definitions of five metrics. It contains no figures.
guide-g2-gives = Satisfaction, value for the customer and retention, with obstacles and answers to common questions. The only guide that cites research.
guide-g3-gives = Loyalty programmes, a formula for retention that differs from the usual one, and how to interpret the rate.
guide-g4-gives = Two myths, ten loyalty factors, five rated methods, company stories and a six-step plan. It names no source for its figures.
# $sections is a list of titles, such as “feedback; trust and credibility”. The titles also stand after a colon in citations.
guide-sections = We cite its sections: { $sections }.
section-introduction = introduction
section-frame = introduction and conclusions
section-benefits = benefits of loyalty
section-landscape = global landscape
section-definitions = definitions
section-strategies = strategies
section-approaches = raising satisfaction and value
section-measures = measures
section-personalisation = personalisation
section-quality = product quality
section-service = customer service
section-communication = communication
section-sensitivity = cultural sensitivity
section-trust = trust and credibility
section-community = community building
section-programmes = loyalty programmes
section-feedback = feedback
section-technology = technology
section-long-term = long-term value
section-retention = customer retention
section-after-sale = service after the purchase
section-culture = cultural aspects
section-challenges = challenges and remedies
section-myths = myths
section-factors = table of ten factors
section-stories = success stories
section-pros = pros and cons
section-methods = five methods
section-ratings = comparison of methods
section-plan = six-step plan
section-progress = progress table
section-answers = questions and answers
section-conclusion = conclusion
section-tips = practical tips
register-formulas = Formulas and metrics
register-formulas-lead = A different formula or reading gives a different number.
register-advice = Advice that differs
register-advice-lead = Choose what fits your company.
register-figures = Figures without a source
register-figures-lead = Don’t quote these without checking them.
register-wording = Words and origins
register-wording-lead = Where a guide is unclear about its terms or its sources.

## Myths: the list, and the page of a saying, which asks before it tells

myths-lead = Sayings that people repeat. Guess first, then try each with your own figures.
myths-more = More sayings, without a test ({ $count })
myths-all = All myths
myth-question = Is it true with these figures?
myth-question-bare = Is it true?
myth-true = True
myth-not-true = Not true
myth-depends = It depends
myth-show = Show without a guess
# $guess: myth-true or another of the guesses.
myth-guessed = Your guess: { $guess }.
myth-guess-right = That’s right.
myth-guess-wrong = That’s not right.
myth-mixed = The answer depends on how you count.
myth-known = What is known
# Above a curve. $name: label of a field.
bench-curve = How the result depends on “{ $name }”
# In the legend of the curve. $limit: the figure that the claim asks for.
bench-curve-limit = the claim: { $limit }
