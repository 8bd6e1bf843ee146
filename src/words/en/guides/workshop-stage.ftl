### The workshop: its overview, and what every demonstration shares on the stage.

workshop-title = Workshop
workshop-lead = Demonstrations that ask before they show: the room guesses first, then sees the answer.
# $number is 20.
workshop-minutes =
    { $number ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
workshop-second = Second language on stage
workshop-second-none = None
workshop-before = Before the room fills
workshop-check = Open the demonstration once on this device and press F for full screen. Try the clicker. From the last row, everything on the first step should be easy to read.
workshop-keys = Keys and clickers
workshop-private = What the room guesses stays in this tab. It is never saved, shared or put into a link.

stage-key-forward = next step
stage-key-back = previous step
stage-key-guess = add a guess, or hands raised per option
stage-key-blank = dark screen
stage-key-countdown = countdown
stage-key-notes = notes for the trainer
stage-key-full = full screen
stage-key-edit = your own figures
stage-key-reset = pressed twice: clear all guesses and start again
stage-key-leave = leave the stage

stage-forward = Next step
stage-back = Previous step
stage-countdown = Time left
# $number is the current step, $count is how many there are.
stage-place = { $number } / { $count }
stage-armed = Press R again to clear all guesses
stage-kept = Guesses from before: press R twice to clear
stage-box = Your guess
stage-answer = Answer
stage-why = Write down your guess, and why.
stage-hands = Hands up: count A, B and C.
stage-hands-four = Hands up: count A, B, C and D.
stage-again = Talk to your neighbour, then guess again.
stage-what-if = What if…
stage-recall = Do you remember?
stage-edit = Your own figures: { $title }
stage-edit-use = Use these figures
stage-edit-original = Original figures
stage-edit-close = Close
stage-question = Question { $number }
# The description of the axis; $number counts guesses.
stage-guesses =
    { $number ->
        [0] An axis without guesses
        [one] An axis with { $number } guess
       *[other] An axis with { $number } guesses
    }
# What is at a place of the axis: $value is 110%, $sentence says what a usual wrong guess comes from, or is stage-answer or
# stage-nearest, for screen readers.
stage-slip = { $value }: { $sentence }
stage-nearest = Nearest guess
problem-stage_unread = That isn’t a number. Correct it, then press Enter.
problem-stage_unread-hands = Type one number for each option, with spaces between them.
problem-demo_missing = Enter a figure.
problem-demo_too_many_answers = Enter at most 1,000 answers in all.
problem-demo_no_rise = Enter a rise above zero.
problem-demo_loyal_stay_less = Loyal customers need a higher rate than the others.
problem-demo_group_got_worse = Each group’s rate must be higher than last year’s.
problem-demo_nothing_to_show = This figure leaves nothing to show. Enter another one.
