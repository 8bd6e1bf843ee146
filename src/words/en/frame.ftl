### What the frame shows only at times: the notices.

## Links

visit-notice = You’re viewing figures from a link.
example-notice = You’re viewing an example.
# Button in the notice of a link: the figures of the link replace the user’s own. At most 24 characters.
visit-keep = Use these figures
# Before adopting a link’s, an example’s or a variant’s figures, if some of the user’s own on other pages can’t be
# converted to their period.
adopt-periods = Using these changes the period of some of your own figures.
# Before the button that adopts a link’s figures, if that changes more than this page.
adopt-further = This also changes figures in variants or on other pages.
# Button in the same notice: back to the user’s own figures.
visit-leave = Return to my figures
# What unfolds the list of them, in one line on phones.
visit-waiting = Links and examples you changed
# One changed link in the list: $page is what its page is called, $day when it was changed.
visit-guest = { $page }, { $day }
visit-open = Open
visit-discard = Discard
language-not-yet = This language isn’t available yet; numbers follow its format.

problem-link_unknown_key = The link contains “{ $quoted }”, which this page doesn’t know. The rest of the link works.
problem-link_repeated = The link contains “{ $quoted }” more than once. The last value counts.
problem-link_no_value = The link contains “{ $quoted }” without a value.
problem-link_bad_escape = The link contains “{ $quoted }”, which is damaged. It is shown unchanged.
problem-link_cannot_solve = The link asks to solve for “{ $quoted }”, which isn’t a figure of this page.
problem-link_more = Other parts of the link with similar problems: { $quoted }.
problem-link_bad_setting = The link sets “{ $quoted }”, which isn’t an option here.
problem-link_unused = The link sets “{ $quoted }”, but this page works it out, so it isn’t used.
problem-link_comma = The link has “{ $quoted }” with a comma. Check how it was read: links use a decimal point.
problem-link_unknown_language = The link asks for the language “{ $quoted }”, which we don’t have.

## Keeping the work

problem-storage_blocked = This browser doesn’t save anything for this page. Everything works, but closing the tab loses what you typed.
problem-storage_not_kept = The browser didn’t save your last change: its storage is full or unavailable. What you see is safe as long as this tab is open.
problem-storage_damaged =
    { $count ->
        [one] { $count } saved text was damaged and couldn’t be read. It stays until you enter something new. Saved files include it.
       *[other] { $count } saved texts were damaged and couldn’t be read. They stay until you enter something new. Saved files include them.
    }
save-file = Save as a file
close-notice = Close this message
