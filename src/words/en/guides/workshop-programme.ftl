### A programme: demonstrations chosen on the page of the workshop.
### $title is the title of a demonstration, $minutes is “20 minutes”, $quoted a part of a link.

programme = Programme
programme-of = Programme: { $title }
programme-minutes = Minutes: { $title }
programme-earlier = Move up: { $title }
programme-hint = Tick demonstrations above. This page’s link includes them.
programme-total = In all: { $minutes }
programme-begin = Begin
programme-open = Open a programme file
programme-next = Next: { $title }
problem-programme_unknown = “{ $quoted }” isn’t a demonstration. The rest of the programme works.
problem-programme_repeated = “{ $quoted }” is in the programme already. The first one counts.
problem-programme_minutes = “{ $quoted }” needs 1 to 240 minutes. The usual time is used.
problem-programme_too_long = The programme is too long to be read. Choose the demonstrations again.
problem-programme_file = This file isn’t a programme. Choose one that was saved on this page.
sheets-all = All sheets
