### The panel of settings, and the work as a file.

settings-currency = Currency
settings-theme = Look
theme-auto = Like the device
theme-light = Light
theme-dark = Dark
settings-work = Your work
settings-private = It is kept in this browser, on this device, and nowhere else.
open-file = Open a file
print-page = Print this page
spreadsheet-notation = Notation of your spreadsheet

problem-file_not_ours = This is no file of Loyalty Lab, or it is damaged. Nothing was changed.
problem-file_too_new = This file was written by a later version of Loyalty Lab. Nothing was changed.
problem-file_unreadable = The browser could not read this file. Nothing was changed.
problem-file_unchecked = The file couldn’t be checked, because a part of the page couldn’t be loaded. Check the connection, then open the file again. Nothing was changed.
file-opened =
    { PLURAL($count) ->
        [0] The file holds nothing that differs from your work.
        [one] { $count } figure or choice was taken from the file. Undo brings back what stood there before.
       *[other] { $count } figures and choices were taken from the file. Undo brings back what stood there before.
    }
file-passed-over =
    { PLURAL($count) ->
        [one] { $count } entry wasn’t taken: it’s no part of Loyalty Lab, or its value is impossible or too long.
       *[other] { $count } entries weren’t taken: they’re no part of Loyalty Lab, or their values are impossible or too long.
    }
