### The frame of the pages: what is the same on all of them.

app-name = Loyalty Lab
app-purpose = Enter your own figures: every answer updates as you type, and nothing you type leaves this device.
page-title = { $page } · Loyalty Lab
skip-to-content = Skip to the content

settings = Settings
language = Language
nav-main = Main
nav-metrics = Metrics
nav-guides = Strategies
nav-myths = Myths
nav-cultures = Markets
nav-plan = Plan
nav-lab = Experiments
nav-workshop = Workshop
nav-contents = All metrics

# Shown for a moment while a page loads.
part-awaited = Loading…
problem-part_unreachable = This couldn’t be loaded. Check the connection. Nothing that you typed is lost.
problem-part_outdated = This page is from an earlier version of the site. Reload it. Nothing that you typed is lost.
problem-style_unreachable = The style of this page couldn’t be loaded. Reload the page.
reload = Reload
problem-language_unreachable = The words in { $language } couldn’t be loaded, so nothing has changed. Check the connection and choose the language again.
try-again = Try again
problem-print_refused = Printing didn’t start. Print from your browser’s menu instead.

## Home

home-title = A laboratory for customer loyalty
home-lead = What would you like to know?

## No such page

unknown-page-title = Page not found
problem-unknown_page = There is no page at “{ $quoted }”. The address may be misspelt, or come from a later version.
unknown-page-home = All metrics

## When the program has stopped

crash-title = Loyalty Lab has stopped
crash-explanation = Something went wrong inside the program; it is our fault, not yours. What you typed up to a moment ago is kept on this device. To be safe, save it as a file, then start again.
crash-save = Save my work as a file
crash-reload = Start again
crash-details = For those who want to report it

## The header on phones

nav-menu = Menu

## The ways from the first page, each after the name of its page

home-guides = 164 things to do, in checklists based on five guides.
home-cultures = Adapt them to what customers in a market tell you.
home-plan = Six steps, with owners, dates and goals.
home-myths = Sayings that people repeat: guess first, then try them with your figures.
home-lab = See how much chance, answering habits and the mix of customers change the numbers.
home-workshop = Projector demonstrations: ask the room, then show the answer.
