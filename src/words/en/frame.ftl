### What the frame shows only at times: the notices.

## Links

visit-notice = You’re viewing the figures of a link.
example-notice = You’re viewing an example.
visit-keep = Use these figures
visit-leave = Return to my figures
visit-waiting = Figures that you changed in a link or an example are still kept here.
# One changed link in the list: $page is what its page is called, $day when it was changed.
visit-guest = { $page }, { $day }
visit-open = Open
visit-discard = Discard
language-not-yet = The words are not available in this language yet; numbers follow its habits.

problem-link_unknown_key = The link gives “{ $quoted }”, which this page does not know. Everything else in it works.
problem-link_repeated = The link gives “{ $quoted }” more than once; the last value counts.
problem-link_no_value = The link holds “{ $quoted }” without a value.
problem-link_bad_escape = The link holds “{ $quoted }”, which is damaged; it is shown as it stands.
problem-link_cannot_solve = The link asks to solve for “{ $quoted }”, which is no figure of this page.
problem-link_more = { $quoted } more parts of the link are wrong in some such way.
problem-link_bad_setting = The link sets “{ $quoted }”, which is no choice here.
problem-link_unknown_language = The link asks for the language “{ $quoted }”, which is not one of ours.

## Keeping the work

problem-storage_blocked = This browser keeps nothing for this page. Everything works, but closing the tab loses what you typed.
problem-storage_not_kept = The browser did not keep your last change: its storage is full or closed. What you see is safe as long as this tab is open.
problem-storage_damaged =
    { PLURAL($count) ->
        [one] { $count } saved text was damaged and could not be read. It stays where it is until you type anew; the file holds it.
       *[other] { $count } saved texts were damaged and could not be read. They stay where they are until you type anew; the file holds them.
    }
save-file = Save as a file
close-notice = Close this message
