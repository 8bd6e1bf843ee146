### The panel of settings, and the work as a file.

settings-currency = Currency
settings-theme = Theme
# A choice of colours: as the device has it. The others are light and dark.
theme-auto = Match device
theme-light = Light
theme-dark = Dark
settings-work = Your work
settings-private = It is saved in this browser, on this device, and nowhere else.
open-file = Open a file
print-page = Print this page
# Label: English or local function names and separators in copied formulas.
spreadsheet-notation = Formula format
# The language of the user’s program, and how it writes a formula: IF(1.5,A1).
notation-point = Excel, English · { $example }
notation-comma = Excel, Bulgarian, Slovenian or Lithuanian · { $example }
notation-russian = Excel, Russian · { $example }

problem-file_not_ours = This isn’t a Loyalty Lab file, or it is damaged. Nothing was changed.
problem-file_too_new = This file was saved by a later version of Loyalty Lab. Nothing was changed.
problem-file_unreadable = The browser could not read this file. Nothing was changed.
problem-file_unchecked = The file couldn’t be checked, because a part of the page couldn’t be loaded. Check the connection, then open the file again. Nothing was changed.
file-opened =
    { $count ->
        [0] The file doesn’t change anything in your work.
        [one] { $count } figure or choice was taken from the file. Undo brings back your own.
       *[other] { $count } figures and choices were taken from the file. Undo brings back your own.
    }
file-passed-over =
    { $count ->
        [one] { $count } entry was skipped: it isn’t part of Loyalty Lab, or its value is impossible or too long.
       *[other] { $count } entries were skipped: they aren’t part of Loyalty Lab, or their values are impossible or too long.
    }
