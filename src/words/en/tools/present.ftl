### The page of a metric on a projector.

present = Show on a projector
present-show = Show the result
present-cover = Cover the result
present-leave = Leave the stage
