### What the frame shows only at times: the settings, the notices.

## Settings

settings-currency = Currency
settings-theme = Theme
# A choice of colours: as the device has it. The others are light and dark.
theme-auto = Match device
theme-light = Light
theme-dark = Dark
settings-work = Your work
settings-private = It is saved in this browser, on this device, and nowhere else.
save-file = Save as a file
open-file = Open a file
print-page = Print this page

## Links

visit-notice = You’re viewing the figures of a link. Yours are unchanged.
example-notice = You’re viewing an example. Your figures are unchanged.
# Button in the notice of a link: the figures of the link replace the user’s own. At most 24 characters.
visit-keep = Use these figures
# Button in the same notice: back to the user’s own figures.
visit-leave = Return to my figures
visit-waiting = Figures that you changed in a link or an example are still kept here.
# One changed link in the list: $page is what its page is called, $day when it was changed.
visit-guest = { $page }, { $day }
visit-open = Open
visit-discard = Discard
language-not-yet = This language isn’t available yet; numbers follow its format.

problem-link_unknown_key = The link contains “{ $quoted }”, which this page doesn’t know. The rest of the link works.
problem-link_repeated = The link contains “{ $quoted }” more than once; the last value counts.
problem-link_no_value = The link contains “{ $quoted }” without a value.
problem-link_bad_escape = The link contains “{ $quoted }”, which is damaged; it is shown unchanged.
problem-link_cannot_solve = The link asks to solve for “{ $quoted }”, which isn’t a figure of this page.
problem-link_more = { $quoted } more parts of the link have similar problems.
problem-link_bad_setting = The link sets “{ $quoted }”, which isn’t an option here.
problem-link_unknown_language = The link asks for the language “{ $quoted }”, which we don’t have.

## Keeping the work

problem-storage_blocked = This browser doesn’t save anything for this page. Everything works, but closing the tab loses what you typed.
problem-storage_not_kept = The browser didn’t save your last change: its storage is full or closed. What you see is safe as long as this tab is open.
problem-storage_damaged =
    { PLURAL($count) ->
        [one] { $count } saved text was damaged and couldn’t be read. It stays until you enter something new. Saved files include it.
       *[other] { $count } saved texts were damaged and couldn’t be read. They stay until you enter something new. Saved files include them.
    }
problem-file_not_ours = This isn’t a Loyalty Lab file, or it is damaged. Nothing was changed.
problem-file_too_new = This file was written by a later version of Loyalty Lab. Nothing was changed.
problem-file_unreadable = The browser could not read this file. Nothing was changed.
problem-file_unchecked = The file couldn’t be checked, because a part of the page couldn’t be loaded. Check the connection, then open the file again. Nothing was changed.
file-opened =
    { PLURAL($count) ->
        [0] The file doesn’t change anything in your work.
        [one] { $count } figure or choice was taken from the file. Undo brings back your own.
       *[other] { $count } figures and choices were taken from the file. Undo brings back your own.
    }
file-passed-over =
    { PLURAL($count) ->
        [one] { $count } entry wasn’t taken: it isn’t part of Loyalty Lab, or its value is impossible or too long.
       *[other] { $count } entries weren’t taken: they aren’t part of Loyalty Lab, or their values are impossible or too long.
    }
close-notice = Close this message
