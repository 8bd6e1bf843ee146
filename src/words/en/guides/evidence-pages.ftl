### The pages of the evidence: the ten factors, the five methods, and the list of myths, claims and contradictions. What the claims say stands in evidence.ftl.

evidence-column-source = Place in the guide

## The factors

factors-picture = “Influence on loyalty” as the Russian guide has it, from 0 to 100%
factors-bar-words = { $factor }: { $figure }.
factors-column-factor = Factor
factors-column-figure = The guide’s figure
factors-own = Your own order
factors-own-lead = What makes your customers loyal? Put the ten into your own order, the weightiest first: drag a row by its grip, or move it with the arrows. To begin with they stand as in the guide’s table, which is in no order of weight.
factors-up = Move up: { $factor }
factors-down = Move down: { $factor }
factors-moved = { $factor } now stands in place { $place }.
factors-reset = Give up your order
factors-reset-done = Your order was given up. Undo brings it back.
factors-compared = Your order beside the guide’s
factors-not-yet = Once you have moved a factor, the two orders stand here side by side.
factors-agreement = { $same } of { $pairs } pairs stand the same way round in both orders.
factors-agreement-means = Ten factors make 45 pairs. A pair agrees when you and the guide put the same one of the two first: 45 is the same order, 0 the reverse, and shuffled cards come to about 22. Agreement with the guide is no mark of being right, for its figures have no source.
factors-column-guide = In the guide
factors-column-own = In your order
factors-column-difference = Difference
factors-same = same place
factors-higher =
    { PLURAL($count) ->
        [one] one place higher
       *[other] { $count } places higher
    }
factors-lower =
    { PLURAL($count) ->
        [one] one place lower
       *[other] { $count } places lower
    }
factors-to-claim = What is known of these figures (D3)
problem-order_damaged = What is kept here is not an order of the ten factors. The factors that it names stand in its order, the others follow at the end; move one, and the order is whole again.

## The methods

methods-picture = Effort from left to right, effect from below upwards
methods-picture-words = A grid of three by three with a numbered mark for each of the five methods. The table below says the same in words.
methods-drag = Drag a mark to where you see the method, or choose below.
methods-numbered = { $number }. { $method }
methods-key-guide = hollow: the Russian guide’s opinion
methods-key-own = filled: your own
methods-key-short = round: short term
methods-key-long = square: long term
methods-own = Where you would place them
methods-moved =
    { PLURAL($count) ->
        [0] You see all { $all } where the guide does, or have not said.
        [one] You see one of { $all } elsewhere than the guide.
       *[other] You see { $count } of { $all } elsewhere than the guide.
    }
methods-effort = Effort
methods-effect = Effect
methods-horizon = Takes effect in the
methods-as-guide = the guide: { $rating }
methods-back = Back to the guide’s place
methods-back-label = Back to the guide’s place: { $method }
methods-to-theme = Its checklist
methods-reset = Give up all your places
methods-place = effort { $effort }, effect { $effect }, { $horizon }
methods-own-none = not said
methods-column-method = Method
methods-column-guide = The guide’s opinion
methods-column-own = Your own
methods-clear = Empty it
methods-to-claim = What is known of these ratings (D14)
problem-unknown_rating = What is kept here is none of the ratings, so the guide’s counts. Choose one, or empty it.

## The list

register-lead = Sayings, myths, figures without a source, and places where the guides contradict one another. Read a saying out, let the room guess, then open it.
register-guide = Said by
register-all = any guide, or none
register-none = none of the five guides
register-guess = Guess first: keep what is known folded
register-count =
    { PLURAL($count) ->
        [one] { $count } entry
       *[other] { $count } entries
    }
register-index = Index
register-sayings = Sayings
register-sayings-lead = Repeated in many places; each can be tried on a bench.
register-myths = Myths
register-myths-lead = The Russian guide names two and answers them.
register-claims = Claims and figures
register-claims-lead = What the five guides say without saying how they know it.
register-contradictions = Contradictions
register-contradictions-lead = Where the guides do not agree with one another, or with themselves.
register-claimed = What is claimed, and by whom
register-for = What speaks for it
register-against = What speaks against it, or is not known
register-literature = To read
register-no-guide = None of the five guides says it in this form.
register-reveal = Show what is known
register-reveal-verdict = Show whether it holds
register-try = See it at work: { $page }
register-link = Link to this entry

## A bench

bench-title = Try it
bench-left-empty = { $hint }; left empty: { $value }
bench-reset = Empty the fields
bench-holds = holds
bench-fails = does not hold
bench-stopped = There is no verdict until the fields above are in order.
bench-unmoved = With the other figures as they are, no value of “{ $name }” changes the verdict.
bench-between = On the way
