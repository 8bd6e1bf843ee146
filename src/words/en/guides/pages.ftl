### The pages of the guides: what they are called, and what they share.

nav-guides-contents = All strategies
guides-title = Strategies
# Heading of the page of items for one metric. $metric: its name, such as “Customer retention rate (CRR)”.
moves-title = How to improve { $metric }
factors-title = Ten loyalty factors
methods-title = Five methods
myths-title = Myths
cultures-title = Markets
plan-title = The plan
problem-text_too_long = This note is very long. Shorten it, or move it to a file.
problem-date_unread = This date doesn’t exist or is incomplete. No date is saved.
problem-date_unread-kept = This date doesn’t exist or is incomplete. { $day } stays saved until you correct it.
# A value of effort and of effect.
level-low = low
level-medium = medium
level-high = high
# A value of “Time to implement”: also used alone in a choice.
horizon-short = short
horizon-long = long
nav-evidence = Evidence
