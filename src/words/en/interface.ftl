### The frame of the pages: what is the same on all of them.

app-name = Loyalty Lab
app-purpose = A laboratory for customer-loyalty numbers. Type your own figures; every answer moves as you type, and nothing that you type leaves this device.
page-title = { $page } · Loyalty Lab
skip-to-content = Skip to the content

nav-main = Main
nav-metrics = Metrics
nav-contents = All metrics

## Home

home-title = What would you like to know?
home-lead = Choose the question. You get the number, the working behind it, and the definitions that others would use.

## Settings

settings = Settings
settings-currency = Currency
settings-theme = Look
theme-auto = Like the device
theme-light = Light
theme-dark = Dark
settings-work = Your work
settings-private = It is kept in this browser, on this device, and nowhere else.
save-file = Save as a file
open-file = Open a file
print-page = Print this page

## A metric's page

cases = Try
find = Find
find-hint = Any number of the formula may be the unknown.
given-by = from
fields = Figures
optional = optional
result-given = { $name }, as you would like it
answer = Result
further-results = Further results
working = How it comes about
picture-table = The picture as a table
picture-part = Part
picture-value = Value
rivals = Another definition
rivals-same = With these figures both definitions give the same.
rivals-apart = With these figures the two part by { $gap }.
meaning-unit = Unit and range
meaning-undefined = Without a value
sources = Sources
spreadsheet = In a spreadsheet
spreadsheet-cells = Put the figures into these cells; shares as per cent.
spreadsheet-cell = Cell
spreadsheet-figure = Figure

take = Take it with you
undo = Undo
redo = Redo
reset = Empty the fields
copy-sentence = Copy as a sentence
copy-spreadsheet = Copy for a spreadsheet
copy-link = Copy the link
copied-sentence = The sentence is on the clipboard.
copied-spreadsheet = The formula is on the clipboard.
copied-link = The link is on the clipboard.
copy-by-hand = The browser did not let this page copy. Here is the text; copy it by hand:
nothing-to-copy = There is no result to copy yet.

missing-one = Still missing: { $names }.
missing-all = Fill in { $names }, or try one of the cases above.
read-as = read as { $value }
follows-from = { $value }, from { $metric }
follows-typed-differs = { $metric } would give { $value }.
use-it = Use it
or-instead = or { $value }?
take-instead = Take { $value }
other-currency = { $typed } is not converted: figures here are in { $shown }.

solve-whole = There are no parts of a customer: { $lower } gives { $lower-result }, { $upper } gives { $upper-result }.
solve-out-of-reach = No value of “{ $name }” can give { $target }. With the other figures as they are, { $least } to { $greatest } can be reached.
solve-out-of-reach-above = No value of “{ $name }” can give { $target }. With the other figures as they are, everything from { $least } up can be reached.
solve-out-of-reach-below = No value of “{ $name }” can give { $target }. With the other figures as they are, everything up to { $greatest } can be reached.
solve-out-of-reach-at-all = No value of “{ $name }” can give { $target }, nor any other result, with the other figures as they are.
solve-anything = With the other figures as they are, “{ $name }” makes no difference: every value gives the same result.

periods =
    { $number ->
        [one] { $number } period
       *[other] { $number } periods
    }
points =
    { $number ->
        [one] { $shown } point
       *[other] { $shown } points
    }
percentage-points =
    { $number ->
        [one] { $shown } percentage point
       *[other] { $shown } percentage points
    }
list-and = { $before } and { $last }

## Links

visit-notice = These figures came with a link. Your own are kept as they were.
visit-keep = Make them mine
visit-leave = Back to mine
visit-waiting = Figures from a link that you changed are still kept beside yours.
visit-open = Open them
visit-discard = Discard them
language-not-yet = The words are not available in this language yet; numbers follow its habits.

problem-link_unknown_key = The link gives “{ $quoted }”, which this page does not know. Everything else in it works.
problem-link_repeated = The link gives “{ $quoted }” more than once; the last value counts.
problem-link_no_value = The link holds “{ $quoted }” without a value.
problem-link_bad_escape = The link holds “{ $quoted }”, which is damaged; it is shown as it stands.
problem-link_cannot_solve = The link asks to solve for “{ $quoted }”, which is no figure of this page.
problem-link_more = { $quoted } more parts of the link are wrong in some such way.
problem-link_bad_setting = The link sets “{ $quoted }”, which is no choice here.
problem-link_unknown_language = The link asks for the language “{ $quoted }”, which is not one of ours.

unknown-page-title = There is no such page
problem-unknown_page = Nothing is kept under “{ $quoted }”. The address may be misspelt, or come from a later version.
unknown-page-home = All metrics

## Keeping the work

problem-storage_blocked = This browser keeps nothing for this page. Everything works, but closing the tab loses what you typed.
problem-storage_not_kept = The browser did not keep your last change: its storage is full or closed. What you see is safe as long as this tab is open.
problem-storage_damaged =
    { $count ->
        [one] { $count } saved text was damaged and could not be read. It stays where it is until you type anew; the file holds it.
       *[other] { $count } saved texts were damaged and could not be read. They stay where they are until you type anew; the file holds them.
    }
problem-file_not_ours = This is no file of Loyalty Lab, or it is damaged. Nothing was changed.
problem-file_too_new = This file was written by a later version of Loyalty Lab. Nothing was changed.
problem-file_unreadable = The browser could not read this file. Nothing was changed.
file-opened =
    { $count ->
        [0] The file holds nothing newer than what you have.
        [one] { $count } figure or choice was taken from the file.
       *[other] { $count } figures and choices were taken from the file.
    }
close-notice = Close this message

crash-title = Loyalty Lab has stopped
crash-explanation = Something went wrong inside the program; it is our fault, not yours. What you typed up to a moment ago is kept on this device. To be safe, take it with you as a file, then start again.
crash-save = Save my work as a file
crash-reload = Start again
crash-details = For those who want to report it
