### What a metric's page shows once its answer stands: survey input, comparing, targets, taking it along.

target-title = Kaj bi bilo potrebno?
target-field = Želim, da bo
target-result = Rezultat
target-input = Spremenim
target-any-input = Kateri koli podatek
target-change = { $name }: { $found } namesto { $from }
target-change-new = { $name }: { $found }
# $change is one of the two before.
target-change-whole = { $change } (rezultat: { $result })
target-whole = Samo cela števila, zaokrožena tako, da je cilj dosežen.
target-reached = Rezultat je že tak.
target-solve = Izračunaj
# A button next to the value that a figure would have to be.
target-show = Prikaži v obrazcu
target-copy = Cilj: { $name } { $target }. Zanj bi bilo potrebno: { $unknown } { $found } (drugi podatki: { $others }).
further-results = Drugi rezultati
rivals = Druga opredelitev
rivals-same = Pri teh podatkih dasta obe opredelitvi enak rezultat.
rivals-apart = Razlika med opredelitvama pri teh podatkih: { $gap }.
about-metric = O metriki
meaning-unit = Enota in razpon
meaning-undefined = Kdaj vrednosti ni
spreadsheet-cells = Vpišite podatke v te celice, deleže kot odstotke.
spreadsheet-cell = Celica
spreadsheet-figure = Podatek
reset = Počisti polja
copy-sentence = Kopiraj kot stavek
copy-spreadsheet = Kopiraj za preglednico
copied-sentence = Stavek je v odložišču.
copied-spreadsheet = Formula je v odložišču.
nothing-to-copy = Rezultata za kopiranje še ni.
answers-title = Vnos iz ankete
answers-label = Po en odgovor v vrstici, od { $least } do { $greatest }
answers-read =
    { $count ->
        [one] Prebran { $count } odgovor.
        [two] Prebrana { $count } odgovora.
        [few] Prebrani { $count } odgovori.
       *[other] Prebranih { $count } odgovorov.
    }
answers-mean = Povprečni odgovor:
answers-refused = Vrstica { $line }: »{ $text }« je izpuščeno.
answers-ambiguous = Vrstica { $line }: »{ $text }« je lahko en odgovor ali dva, zato je izpuščeno.
answers-more =
    { $count ->
        [one] Izpuščen še { $count }.
        [two] Izpuščena še { $count }.
        [few] Izpuščeni še { $count }.
       *[other] Izpuščenih še { $count }.
    }
answers-blank =
    { $count ->
        [one] { $count } prazna vrstica.
        [two] { $count } prazni vrstici.
        [few] { $count } prazne vrstice.
       *[other] { $count } praznih vrstic.
    }
answers-use = Uporabi te odgovore
compare-title = Primerjava
compare-hint = Spremenite kopijo svojih podatkov in primerjajte rezultata.
compare-from-mine = Primerjaj s kopijo
compare-from-empty = Začni brez podatkov
compare-full = Primerjate lahko največ štiri nabore podatkov.
compare-same = ni razlike
compare-none = nič
compare-difference = { $difference } ({ $relative })
compare-change = { $name }: { $value } namesto { $from }
compare-unchanged = Razlike glede na A še ni. Spremenite katero od števil zgoraj.
compare-changes = { $changes }.
compare-effect = { $changes }. Rezultat: { $value } namesto { $from }, { $difference }.
compare-effect-on = { $changes }. { $name }: { $value } namesto { $from }, { $difference }.
compare-effect-periods = { $changes }. { $name }: { $value } namesto { $from }.
compare-in-period = Za obdobje A je { $letter } { $value }: { $difference }.
compare-periods-apart = Obdobji sta različni, zato se vrednosti ne da odšteti.
compare-difference-of = { $name }, razlika glede na A
compare-copy-tsv = Kopiraj tabelo
compare-copy-markdown = Kopiraj kot Markdown
compare-save-csv = Shrani kot CSV
compare-copied = Tabela je v odložišču.
variant-name = Ime različice { $letter }
variant-placeholder = Ime, na primer Prejšnje četrtletje
variant-adopt = Uporabi kot moje podatke
variant-remove = Odstrani
reset-shared = To počisti tudi: { $names } (strani: { $pages }).
compare-table = Vsi nabori podatkov
answers-as = Kaj imate na voljo?
answers-as-column = Posamezni odgovori
answers-as-shares = Odstotki
answers-as-tally = Število po ocenah
answers-number = Število odgovorov
answers-number-hint = vsi, ki so odgovorili
answers-rounded = { $name }: { $exact }, zaokroženo na { $count }
answers-scaled = Vsota odstotkov je { $sum }, zato so preračunani na 100 %.
answers-tally = Koliko strank je dalo posamezno oceno
answers-score = Ocena { $score }
report = Natisni poročilo
report-made = Pripravljeno s programom Loyalty Lab ({ $day }). Povezava: { $address }

## Is a difference real? How many answers does it take?

real-title = Je razlika resnična?
real-in-period = { $letter } je najprej preračunan na obdobje A.
# $difference is "4 points", $letter is B, C or D. Another sentence follows.
real-up = Rezultat { $letter } je višji od rezultata A; razlika: { $difference }.
real-down = Rezultat { $letter } je nižji od rezultata A; razlika: { $difference }.
real-tie = Rezultat { $letter } je enak rezultatu A. Resnična sprememba je med { $lower } in { $upper } pri stopnji zaupanja { $level }.
# $lower and $upper are signed numbers.
real-chance = To je lahko naključje. Resnična sprememba je med { $lower } in { $upper } pri stopnji zaupanja { $level }.
real-close = To je na meji: lahko je tudi naključje. Resnična sprememba je med { $lower } in { $upper } pri stopnji zaupanja { $level }.
real-seen = To ni le naključje. Resnična sprememba je med { $lower } in { $upper } pri stopnji zaupanja { $level }.
real-many = Pri več primerjavah se bo prej ali slej katera po naključju zdela resnična. Vnaprej določite, katera šteje.
real-outside = Ugotovljena razlika je zunaj teh mej, ker se vsaki anketi najprej dodajo trije odgovori.
real-one-sample = Samo eden od naborov A in { $letter } je vzorec, zato razlika nima razpona.
real-no-spread = Vsi odgovori v { $letter } so enaki. Ne kažejo, koliko se odgovori razlikujejo, zato razlika nima razpona.
real-everyone = A in { $letter } zajemata vse stranke, zato razlika ni odvisna od naključja.
real-about = O tej primerjavi
real-newcombe = Razlika dveh deležev: Newcombov interval (Newcombe, 1998).
real-converted = Različni obdobji: delež se skupaj z mejama preračuna na obdobje A in nato primerja (Zou in Donner, 2008).
real-adjusted-wald = Razlika dveh indeksov: prilagojeni Waldov interval, vsaki anketi se najprej dodajo trije odgovori (Rocks, 2016).
real-welch = Razlika dveh povprečij: Welchev interval (Welch, 1947).
real-p = p pove, kako pogosto bi že samo naključje dalo vsaj tolikšno razliko.
needed-title = Koliko odgovorov potrebujete?
needed-title-customers = Koliko strank potrebujete v vzorcu?
needed-margin = Želena vzorčna napaka, ±
needed-difference = Sprememba, ki jo želite zaznati
needed-in-percentage-points = v odstotnih točkah, na primer 5
needed-in-points = v točkah, na primer 5
needed-in-scale-points = v točkah lestvice, na primer 0,2
needed-power = Verjetnost zaznave
problem-not_above_zero = Vrednost v polju »{ $label }« mora biti večja od nič.
problem-beyond_scale = Rezultat se ne more toliko spremeniti. Vpišite manjše število.
problem-too_fine = Za to noben vzorec ni dovolj velik. Vpišite večje število.
needed-for-margin =
    { $answers ->
        [one] Potrebujete približno { $answers } odgovor.
        [two] Potrebujete približno { $answers } odgovora.
        [few] Potrebujete približno { $answers } odgovore.
       *[other] Potrebujete približno { $answers } odgovorov.
    }
needed-for-margin-customers =
    { $answers ->
        [one] Potrebujete približno { $answers } stranko.
        [two] Potrebujete približno { $answers } stranki.
        [few] Potrebujete približno { $answers } stranke.
       *[other] Potrebujete približno { $answers } strank.
    }
needed-for-difference =
    { $answers ->
        [one] Da jo zaznate v { $power } primerov, potrebujete približno { $answers } odgovor v vsaki anketi.
        [two] Da jo zaznate v { $power } primerov, potrebujete približno { $answers } odgovora v vsaki anketi.
        [few] Da jo zaznate v { $power } primerov, potrebujete približno { $answers } odgovore v vsaki anketi.
       *[other] Da jo zaznate v { $power } primerov, potrebujete približno { $answers } odgovorov v vsaki anketi.
    }
needed-for-difference-customers =
    { $answers ->
        [one] Da jo zaznate v { $power } primerov, potrebujete približno { $answers } stranko v vsaki skupini.
        [two] Da jo zaznate v { $power } primerov, potrebujete približno { $answers } stranki v vsaki skupini.
        [few] Da jo zaznate v { $power } primerov, potrebujete približno { $answers } stranke v vsaki skupini.
       *[other] Da jo zaznate v { $power } primerov, potrebujete približno { $answers } strank v vsaki skupini.
    }
needed-now =
    { $answers ->
        [one] Imate { $answers } odgovor in vzorčno napako ± { $margin }.
        [two] Imate { $answers } odgovora in vzorčno napako ± { $margin }.
        [few] Imate { $answers } odgovore in vzorčno napako ± { $margin }.
       *[other] Imate { $answers } odgovorov in vzorčno napako ± { $margin }.
    }
needed-now-customers =
    { $answers ->
        [one] Vzorec zajema { $answers } stranko, vzorčna napaka je ± { $margin }.
        [two] Vzorec zajema { $answers } stranki, vzorčna napaka je ± { $margin }.
        [few] Vzorec zajema { $answers } stranke, vzorčna napaka je ± { $margin }.
       *[other] Vzorec zajema { $answers } strank, vzorčna napaka je ± { $margin }.
    }
compare-lower = { $name }, spodnja meja ({ $level }, { $method })
compare-upper = { $name }, zgornja meja ({ $level }, { $method })
compare-wilson = Wilsonova metoda
compare-adjusted-wald = prilagojena Waldova metoda
compare-student = Studentova metoda
compare-newcombe = Newcombova metoda
compare-converted = metoda Zouja in Donnerja
compare-welch = Welcheva metoda

needed-curve = Vzorčna napaka glede na število odgovorov
needed-curve-customers = Vzorčna napaka glede na število strank
needed-with =
    { $answers ->
        [one] Pri { $answers } odgovoru je vzorčna napaka ± { $margin }.
        [two] Pri { $answers } odgovorih je vzorčna napaka ± { $margin }.
        [few] Pri { $answers } odgovorih je vzorčna napaka ± { $margin }.
       *[other] Pri { $answers } odgovorih je vzorčna napaka ± { $margin }.
    }
needed-with-customers =
    { $answers ->
        [one] Pri { $answers } stranki je vzorčna napaka ± { $margin }.
        [two] Pri { $answers } strankah je vzorčna napaka ± { $margin }.
        [few] Pri { $answers } strankah je vzorčna napaka ± { $margin }.
       *[other] Pri { $answers } strankah je vzorčna napaka ± { $margin }.
    }
needed-detect = V { $power } primerov boste zaznali tolikšno spremembo: približno { $difference }.
needed-detect-none = Tudi največjo možno spremembo boste zaznali v manj kot { $power } primerov.
