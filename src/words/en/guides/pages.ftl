### The pages of the guides: what they are called, and what they share.

nav-guides-contents = All strategies
guides-title = Strategies
moves-title = What may move { $metric }
factors-title = Ten loyalty factors
methods-title = Five methods
myths-title = Myths and claims
cultures-title = Cultures
plan-title = The plan
problem-text_too_long = This is very long for a note. It is kept as long as this browser has room; better shorten it, or put it into a file of your own.
problem-date_unread = There is no such day, or a part of it is missing. No day is kept here.
problem-date_unread-kept = There is no such day, or a part of it is missing. Until it is right, { $day } stays kept.
level-low = low
level-medium = medium
level-high = high
horizon-short = short term
horizon-long = long term
nav-evidence = Evidence
