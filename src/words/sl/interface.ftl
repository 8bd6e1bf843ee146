### The frame of the pages: what is the same on all of them.

app-name = Loyalty Lab
app-purpose = Vpišite svoje podatke: rezultati se spreminjajo sproti in nič od vpisanega ne zapusti te naprave.
page-title = { $page } · Loyalty Lab
skip-to-content = Na vsebino

settings = Nastavitve
language = Jezik
nav-main = Glavni meni
nav-metrics = Metrike
nav-guides = Strategije
nav-myths = Miti
nav-cultures = Trgi
nav-plan = Načrt
nav-lab = Poskusi
nav-workshop = Delavnica
nav-contents = Vse metrike

part-awaited = Trenutek …
problem-part_unreachable = Tega ni bilo mogoče naložiti. Preverite povezavo; nič od vpisanega ni izgubljeno.
problem-part_outdated = Ta stran je iz starejše različice spletnega mesta. Znova jo naložite. Nič od vpisanega ni izgubljeno.
problem-style_unreachable = Sloga te strani ni bilo mogoče naložiti. Znova naložite stran.
reload = Znova naloži
problem-language_unreachable = Besedil v jeziku »{ $language }« ni bilo mogoče naložiti, zato vse ostaja, kot je bilo. Preverite povezavo in znova izberite jezik.
try-again = Poskusi znova
problem-print_refused = Tiskanje se ni začelo. Natisnite iz menija brskalnika.

## Home

home-title = Laboratorij za zvestobo strank
home-lead = Kaj vas zanima?

## No such page

unknown-page-title = Te strani ni
problem-unknown_page = Pod naslovom »{ $quoted }« ni ničesar. Morda je v njem tipkarska napaka ali pa izvira iz novejše različice.
unknown-page-home = Vse metrike

## When the program has stopped

crash-title = Loyalty Lab je prenehal delovati
crash-explanation = Prišlo je do napake v programu; krivda je naša. Kar ste vpisali do zadnjega trenutka, je shranjeno v tej napravi. Za vsak primer svoje delo shranite kot datoteko, nato začnite znova.
crash-save = Shrani moje delo kot datoteko
crash-reload = Začni znova
crash-details = Za tiste, ki želijo napako sporočiti

## The header on phones

nav-menu = Meni

## The ways from the first page, each after the name of its page

home-guides = 164 postavk iz petih vodnikov na kontrolnih seznamih.
home-cultures = Prilagodite kontrolne sezname odgovorom strank.
home-plan = Šest korakov z nosilci, roki in cilji.
home-myths = Trditve, ki jih ljudje ponavljajo: najprej ugibajte, nato jih preizkusite s svojimi podatki.
home-lab = Oglejte si, kako na številke vplivajo naključje, navade pri odgovarjanju in sestava strank.
home-workshop = Najprej vprašajte, nato pokažite: prikazi za projektor.
