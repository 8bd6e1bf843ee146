### The pages of the metrics: what is the same on all of them.

cases = Primeri
target-found = { $unknown }: toliko bi bilo potrebno za cilj ({ $name }: { $target }).
target-with = Če je cilj dosežen
fields = Podatki
optional = neobvezno
answer = Rezultat
working = Potek izračuna
picture-table = Slika kot tabela
picture-part = Del
picture-value = Vrednost
sources = Viri
spreadsheet = V preglednici

take = Deli in izvozi
undo = Razveljavi
redo = Uveljavi znova
copy-link = Kopiraj povezavo
copied-link = Povezava je v odložišču.
copy-by-hand = Brskalnik tej strani ni dovolil kopiranja. Tu je besedilo, kopirajte ga ročno:

missing-one = Manjka še: { $names }.
missing-period = Manjkajo še podatki { $per }: { $names }. A velja za drugo obdobje.
missing-all = Vpišite te podatke: { $names }. Lahko pa izberete enega od primerov.
missing-wrong = Ko popravite označeni podatek, se pokaže rezultat.
read-as = prebrano kot { $value }
follows-from = { $value }; izračun: { $metric }
follows-typed-differs = { $metric }: izračun bi dal { $value }.
use-it = Uporabi
or-instead = ali { $value }?
# Under a field into which more cells were pasted than it and the fields after it can take; both are numbers.
cells-left-over = Prilepljene celice: { $filled } od { $all }. Za druge ni polj.
cells-unused = Neuporabljeno: { $names }.
take-instead = Uporabi { $value }
other-currency = Valuta »{ $typed }« se ne preračunava; zneski so tu v valuti »{ $shown }«.

solve-whole = Možna so le cela števila: pri { $lower } bi bil rezultat { $lower-result }, pri { $upper } pa { $upper-result }.
solve-out-of-reach = Nobena vrednost polja »{ $name }« ne more dati rezultata { $target }. Ob nespremenjenih drugih podatkih je najnižji možni rezultat { $least }, najvišji pa { $greatest }.
solve-out-of-reach-above = Nobena vrednost polja »{ $name }« ne more dati rezultata { $target }. Ob nespremenjenih drugih podatkih je dosegljivo vse od { $least } navzgor.
solve-out-of-reach-below = Nobena vrednost polja »{ $name }« ne more dati rezultata { $target }. Ob nespremenjenih drugih podatkih je dosegljivo vse do { $greatest }.
solve-out-of-reach-beyond = Nobena vrednost polja »{ $name }« ne more dati rezultata { $target }. Ob nespremenjenih drugih podatkih je dosegljivo vse, kar je { $limit }.
solve-limit-above = več kot { $value }
solve-limit-below = manj kot { $value }
solve-out-of-reach-at-all = Ob nespremenjenih drugih podatkih polje »{ $name }« pri nobeni vrednosti ne da rezultata, torej tudi { $target } ne.
solve-anything = Ob nespremenjenih drugih podatkih polje »{ $name }« ne vpliva na nič: rezultat je pri vsaki vrednosti enak.

periods =
    { $number ->
        [one] { $number } obdobje
        [two] { $number } obdobji
        [few] { $number } obdobja
       *[other] { $number } obdobij
    }
points =
    { $number ->
        [one] { $shown } točka
        [two] { $shown } točki
        [few] { $shown } točke
       *[other] { $shown } točk
    }
percentage-points =
    { $number ->
        [one] { $shown } odstotna točka
        [two] { $shown } odstotni točki
        [few] { $shown } odstotne točke
       *[other] { $shown } odstotnih točk
    }
list-and = { $before } in { $last }
period = Obdobje
period-none = Ni navedeno
period-week = Teden
period-month = Mesec
period-quarter = Četrtletje
period-year = Leto
period-named = Drugo (poimenujte ga)
period-name = Ime obdobja
per-week = na teden
per-month = na mesec
per-quarter = na četrtletje
per-year = na leto
per-named = na obdobje »{ $name }«
during-week = v enem tednu
during-month = v enem mesecu
during-quarter = v enem četrtletju
during-year = v enem letu
on-revenue = na prihodke
on-revenue-warning = Bruto marža ni znana, zato ta izračun upošteva prihodke, ne dobička.
payback-margin = Za dobo povračila je potrebna marža, ker prihodki krijejo tudi stroške blaga.
rates = Ista stopnja za druga obdobja
rates-why-kept = V vsakem obdobju ostane enak delež preostalih strank, zato se stopnje množijo.
rates-why-lost = V vsakem obdobju odide enak delež preostalih strank, zato se stopnje ne seštevajo: množijo se deleži, ki ostanejo.
periods-week =
    { $number ->
        [one] { $number } teden
        [two] { $number } tedna
        [few] { $number } tedni
       *[other] { $number } tednov
    }
periods-month =
    { $number ->
        [one] { $number } mesec
        [two] { $number } meseca
        [few] { $number } meseci
       *[other] { $number } mesecev
    }
periods-quarter =
    { $number ->
        [one] { $number } četrtletje
        [two] { $number } četrtletji
        [few] { $number } četrtletja
       *[other] { $number } četrtletij
    }
periods-year =
    { $number ->
        [one] { $number } leto
        [two] { $number } leti
        [few] { $number } leta
       *[other] { $number } let
    }

sets = Prikazani podatki
set-mine = Moji podatki
set-guest = Ti podatki
set-variant = Različica
as-in-mine = kot v A
other-period = Vnesite podatek { $per }: A velja za drugo obdobje.

unit-of = Enota za »{ $name }«
unit-converted = { $given } = { $value }
in-week = tedni
in-month = meseci
in-quarter = četrtletja
in-year = leta
period-ask = So to mesečni podatki?
period-ask-yes = Da, mesečni
per-period = na obdobje
doubt-frequency = Je to letni podatek? Za tako trajanje je veliko.
doubt-discount = Je to letni podatek? Za eno obdobje je veliko.
doubt-lifespan = So to meseci? V letih je to zelo dolgo.
doubt-monthly = Da, meseci
doubt-yearly = Na leto
periods-in-years = { $periods } ({ $years })
## Grafikoni kot datoteke
chart-svg = Shrani kot SVG
chart-png = Shrani kot PNG
chart-saved = Slika je shranjena kot datoteka.
problem-chart_not_saved = Brskalnik slike ni mogel ustvariti. Nič ni bilo shranjeno.

## How to improve a metric

improve-title = Kako to izboljšati

## The example on the first page

home-example = Kako dolgo ostanejo stranke?
home-example-rate = Stranke, ki odidejo vsak mesec
# Before a duration such as “20 months”.
home-example-lifespan = Stranka v povprečju ostane
# $kept is a share such as “54%”.
home-example-kept = Po enem letu ostane { $kept } vaših strank.
home-example-note = To je primer. Nič se ne shrani.
home-example-own = Izračunajte s svojimi podatki

## Response curves: what one step of an input is worth, and which input matters most.

# The name of a slider.
curve-name = { $name }: preizkus drugih vrednosti
# Beneath a field, what one step changes. $step is "100", "€10", "1 point" or "0.1 months"; $change is
# "−1.9 points" or "+€41.00 (+13%)".
step-more = { $step } več: { $change }
step-less = { $step } manj: { $change }
step-more-of = { $step } več, { $name }: { $change }
step-less-of = { $step } manj, { $name }: { $change }
# The names of the buttons + and −.
step-up = { $name }: { $step } več
step-down = { $name }: { $step } manj
matters-title = Kaj vpliva najbolj
# Below the list, if 10% more or less of each has the same effect.
matters-all-same = Vsi vplivajo enako.
matters-some-same = Podatki z enako številko vplivajo enako.
# $percent is "10%".
matters-more = { $name }, { $percent } več: { $change }
matters-less = { $name }, { $percent } manj: { $change }
matters-share-more = { $name }, { $percent } več ({ $value }): { $change }
matters-share-less = { $name }, { $percent } manj ({ $value }): { $change }
# Percentage points, where it is clear that they are.
points-short =
    { $number ->
        [one] { $shown } točka
        [two] { $shown } točki
        [few] { $shown } točke
       *[other] { $shown } točk
    }

## Kaj vzorec pove o vseh

margin-between = Med { $lower } in { $upper } pri stopnji zaupanja { $level }.
margin-everyone = Zajete so vse stranke, zato nič ni prepuščeno naključju.
margin-no-spread = Razpona ni: vsi odgovori so enaki, zato ne kažejo, koliko se odgovori razlikujejo.
margin-about = O tem razponu
margin-ask = So podatki iz vzorca?
margin-sample = O tem vzorcu
change-chance = { $change } (lahko je naključje)
sample-origin = Podatki zajemajo
sample-everyone = vse
sample-part = vzorec
sample-level = Stopnja zaupanja
margin-random = To velja za naključni vzorec. Ljudje, ki se odločijo odgovoriti, so lahko drugačni od drugih.
margin-wilson = Wilsonov interval za delež (Wilson, 1927).
margin-outside = Indeks je zunaj teh mej, ker se najprej dodajo trije odgovori.
margin-adjusted-wald = Prilagojeni Waldov interval: najprej se dodajo trije odgovori (Rocks, 2016).
margin-student = Studentov interval za povprečje (Student, 1908).
margin-limits = Spodnja in zgornja meja: { $lower } in { $upper }.
margin-plain = Brez treh dodanih odgovorov (navadni Waldov interval): od { $lower } do { $upper }.
margin-full = Celoten rezultat: { $value }
picture-margin = Razpon
# Both are figures: "+22 to +47".
picture-margin-value = od { $lower } do { $upper }

## Iz koliko strank je vzorec

sample-population = Vse stranke
sample-population-hint = neobvezno, zoži razpon, če jih je odgovorilo veliko
margin-finite = Število strank je znano: popravek za končno populacijo (Cochran, 1977).

stage-blank = Zaslon je temen
