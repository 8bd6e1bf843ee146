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
answers-label = Po en odgovor v vrstici ali celici, od { $least } do { $greatest }
answers-read =
    { PLURAL($count) ->
        [one] Prebran { $count } odgovor.
        [two] Prebrana { $count } odgovora.
        [few] Prebrani { $count } odgovori.
       *[other] Prebranih { $count } odgovorov.
    }
answers-refused = Vrstica { $line }: »{ $text }« je izpuščeno.
answers-more =
    { PLURAL($count) ->
        [one] Izpuščen še { $count }.
        [two] Izpuščena še { $count }.
        [few] Izpuščeni še { $count }.
       *[other] Izpuščenih še { $count }.
    }
answers-blank =
    { PLURAL($count) ->
        [one] { $count } prazna vrstica.
        [two] { $count } prazni vrstici.
        [few] { $count } prazne vrstice.
       *[other] { $count } praznih vrstic.
    }
answers-use = Uporabi te odgovore
compare-title = Primerjava
compare-hint = Spremenite kopijo svojih podatkov in primerjajte rezultata. Vaši podatki ostanejo nespremenjeni.
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
compare-difference-of = { $name }, razlika glede na A
compare-copy-tsv = Kopiraj tabelo
compare-copy-markdown = Kopiraj kot Markdown
compare-save-csv = Shrani kot CSV
compare-copied = Tabela je v odložišču.
variant-name = Ime različice { $letter }
variant-placeholder = Ime, na primer »Prejšnje četrtletje«
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
# $difference is "4 points", $letter is B, C or D. Another sentence follows.
real-up = Rezultat { $letter } je višji od rezultata A; razlika: { $difference }.
real-down = Rezultat { $letter } je nižji od rezultata A; razlika: { $difference }.
real-same = Rezultat { $letter } je enak rezultatu A.
# $lower and $upper are signed numbers.
real-chance = To je lahko naključje. Resnična sprememba je med { $lower } in { $upper } pri stopnji zaupanja { $level }.
real-seen = To ni le naključje. Resnična sprememba je med { $lower } in { $upper } pri stopnji zaupanja { $level }.
real-many = Pri več primerjavah se bo prej ali slej katera po naključju zdela resnična. Vnaprej določite, katera šteje.
needed-title = Koliko odgovorov potrebujete?
needed-margin = Želena vzorčna napaka, ±
needed-difference = Sprememba, ki jo želite zaznati
needed-for-margin = Odgovorov: okrog { $answers }
needed-for-difference = Odgovorov v vsaki anketi: okrog { $answers }
needed-none = Noben vzorec ni dovolj velik.
needed-now = Odgovorov: { $answers }, vzorčna napaka: ± { $margin }. V 4 od 5 primerov boste z njimi zaznali tolikšno spremembo: približno { $difference }.
compare-lower = { $name }, spodnja meja
compare-upper = { $name }, zgornja meja

needed-curve = Vzorčna napaka glede na število odgovorov
needed-with = Odgovorov: { $answers }, vzorčna napaka: ± { $margin }. V 4 od 5 primerov boste z njimi zaznali tolikšno spremembo: približno { $difference }.
