### The page of cultures: markets, the user’s own company, what differs, and the facts that the browser knows.

cultures-why = Zakaj nobena država nima vnaprej danih odgovorov
cultures-why-text = Stranke v eni državi si niso enake. [Vodnik 2, v slovenščini], svetuje, naj ne posplošujete o celih kulturah in naj ljudi vprašate, kako sprejemajo vaše navade.

## Choosing, making and removing a market

markets = Vaši trgi
markets-none-yet = Nimate še nobenega trga. Prvemu dajte ime: to je skupina strank, o kateri kaj veste, na primer majhni hoteli, ki naročajo prek spleta.
markets-choose = Kontrolni seznami se prilagajajo trgu
market-none = Brez: kot v vodnikih
market-unnamed = Trg brez imena
market-answered = Število odgovorov: { $count } od { $all }
market-new = Ime novega trga
market-make = Ustvari trg
market-made = Trg »{ $name }« je ustvarjen in izbran.
market-remove = Odstrani: { $name }
market-remove-short = Odstrani
market-removed = Trg »{ $name }« je odstranjen. Gumb »Razveljavi« ga vrne z vso vsebino.
market-chosen = Kontrolni seznami se zdaj prilagajajo trgu »{ $name }«.
market-chosen-none = Kontrolni seznami zdaj niso prilagojeni nobenemu trgu.
market-house = Naše podjetje
problem-market_without_name = Ta trg nima imena. Poimenujte ga, da ga boste ločili od drugih.
problem-market_name_twice = Enako ime ima še en trg. Enega od obeh preimenujte, da ju boste ločili.
problem-market_unknown = Trenutni trg je bil odstranjen ali pa ga tu nikoli ni bilo. Izberite drugega ali možnost brez trga.

house-describe = Opišite svoje podjetje
cultures-views = Kaj si želite ogledati
view-answers = Odgovori
view-facts = Dejstva in delovni čas
view-house = Naše podjetje
view-compare-own = Primerjava z nami
view-compare-markets = Primerjava trgov

## A profile

market-name = Ime
market-note = Opomba
market-note-hint = Kdo so te stranke in koga ste vprašali.
house-lead = Navade ima tudi vaše podjetje. Na vprašanja odgovorite v imenu sodelavcev, tako kot sicer v imenu strank; primerjava s trgom nato pokaže, kaj spremeniti.
answers-about = Kaj te stranke pričakujejo
answers-about-house = Kaj je v navadi v našem podjetju
answers-progress = { $known ->
    [0] Znanega še ni nič, zato je treba vprašati o vsem.
   *[other] Znano: { $known } od { $all }. O drugem je treba še vprašati.
}
answer-none = Brez odgovora: šteje za neznano.
answer-take-back = Umakni odgovor
answer-ground = Od kod to vemo?
problem-answer_foreign = »{ $text }« ni odgovor na to vprašanje. Shranjeno ostane, dokler ne izberete odgovora.
calls-for =
    { $count ->
        [one] Kaj je zato treba storiti: { $count } ukrep
        [two] Kaj je zato treba storiti: { $count } ukrepa
        [few] Kaj je zato treba storiti: { $count } ukrepi
       *[other] Kaj je zato treba storiti: { $count } ukrepov
    }
calls-for-until-known = { $count ->
    [one] Dokler ne veste: { $count } opravilo
    [two] Dokler ne veste: { $count } opravili
    [few] Dokler ne veste: { $count } opravila
   *[other] Dokler ne veste: { $count } opravil
}
calls-beyond = Tega v vodnikih ni.
calls-why = Utemeljitev in viri
calls-sources = Viri
calls-adapts = Prilagojene postavke

## Comparing with the user’s own company

compared-own-lead = Prikazano je le, kar se razlikuje: odgovor za trg, navada v vašem podjetju in kaj storiti.
compared-own-rule = Največja razlika je na prvem mestu. Več ko je postavk, ki se prilagodijo odgovoru za trg, večja je razlika. Enako velike si sledijo po vrstnem redu vprašanj.
compared-own-change = Kaj spremeniti
compared-own-nothing = Kjer je oboje znano, se trg in vaše podjetje ne razlikujeta.
compared-own-empty = Najprej odgovorite na nekaj vprašanj za svoje podjetje. Potem bo stran pokazala, v čem se podjetje in trg razlikujeta.
compared-own-further = { $count ->
    [one] Še { $count } manjša razlika
    [two] Še { $count } manjši razliki
    [few] Še { $count } manjše razlike
   *[other] Še { $count } manjših razlik
}
compared-touches = { $count ->
    [one] Prilagaja { $count } postavko kontrolnih seznamov
    [two] Prilagaja { $count } postavki kontrolnih seznamov
    [few] Prilagaja { $count } postavke kontrolnih seznamov
   *[other] Prilagaja { $count } postavk kontrolnih seznamov
}
compared-open = { $count ->
    [one] Znano le za eno stran: { $count } vprašanje
    [two] Znano le za eno stran: { $count } vprašanji
    [few] Znano le za eno stran: { $count } vprašanja
   *[other] Znano le za eno stran: { $count } vprašanj
}
compared-open-advice = Iz tega še nič ne sledi. Najprej vprašajte.
compared-same = { $count ->
    [one] { $count } vprašanje ima za obe strani enak odgovor
    [two] { $count } vprašanji imata za obe strani enak odgovor
    [few] { $count } vprašanja imajo za obe strani enak odgovor
   *[other] { $count } vprašanj ima za obe strani enak odgovor
}
compared-unknown = { $count ->
    [one] Neznano za obe strani: { $count } vprašanje
    [two] Neznano za obe strani: { $count } vprašanji
    [few] Neznano za obe strani: { $count } vprašanja
   *[other] Neznano za obe strani: { $count } vprašanj
}

## Compared with another market

compared-other-lead = Kjer se trga razlikujeta, je ob vsakem navedeno, kaj storiti. Kar je enako, je skrito.
compared-other-market = Drugi trg
compared-other-choose = Izberite trg
compared-other-alone = Drugega trga še ni. Ustvarite ga zgoraj.
compared-different = V čem se trga razlikujeta
compared-different-none = Kjer je oboje znano, se trga ne razlikujeta.
compared-not-answered = Brez odgovora
compared-ground = Od kod to vemo: { $ground }
compared-half-known = Znano le za eno stran
caution-part = { $title } ({ $count })

## Facts

facts-lead = To niso mnenja, temveč podatki, ki jih za izbrano regijo in časovne pasove hrani vaš brskalnik. Morda so zastareli, o ljudeh pa ne povedo ničesar.
facts-region = Regija
facts-region-none = Brez regije
problem-region_unknown = Brskalnik ne pozna regije »{ $text }«. Izberite jo s seznama.
facts-list = Kaj brskalnik ve o regiji: { $region }
facts-language = Najverjetnejši jezik
facts-language-note = { $language }. Brskalnik navede en sam jezik; stranke morda govorijo tudi druge.
facts-script = Pisava tega jezika
facts-week = Prvi dan tedna
facts-weekend = Konec tedna
facts-calendars = Koledarji
facts-zones = Časovni pasovi
facts-numbers = Števila
facts-dates = Današnji datum
facts-times = Ura
facts-money = Denarni zneski
facts-untold = Ta brskalnik tega ne pove.
facts-currency = Valuta, v kateri stranke plačujejo
facts-currency-none = Ni izbrana
facts-currency-note = Noben brskalnik ne pove, katero valuto uporablja regija, zato jo izberite sami.
problem-currency_unknown = Brskalnik ne pozna valute »{ $text }«. Izberite jo s seznama.
facts-zone = Časovni pas
facts-zone-add = Dodaj časovni pas
facts-zone-pick = Izberite časovni pas
facts-zone-here = V tej regiji
facts-zone-elsewhere = Vsi časovni pasovi
facts-zone-remove = Odstrani: { $zone }
problem-zone_unknown = Brskalnik ne pozna časovnega pasu »{ $text }«. Odstranite ga in izberite drugega s seznama.

## Office hours

hours = Delovni čas
hours-opens = Začetek dela
hours-closes = Konec dela
hours-usual = Če pustite prazno: { $time }
problem-hours_opens = To ni ura. Vpišite na primer 9.00 ali 9.30.
problem-hours_closes = To ni ura. Vpišite na primer 17.00 ali 17.30.
problem-hours_order = Delo bi se končalo, preden bi se začelo. Vpišite poznejši konec.
overlap = Kdaj delajo oboji
overlap-needs-zone = Izberite časovni pas trga in videli boste, kdaj delajo oboji.
overlap-needs-own = Izberite časovni pas svojega podjetja in videli boste, kdaj delajo oboji.
overlap-needs-hours = Enega od delovnih časov ni mogoče prebrati. Popravite ga tam, kjer je vpisan.
overlap-own-device = Vaš časovni pas je pas te naprave: { $zone }. Če ni pravi, izberite drugega pod »Naše podjetje«.
overlap-own-house = Vaš časovni pas je pas vašega podjetja: { $zone }.
overlap-title = Dan po vašem času ({ $own }); za primerjavo: { $zone }
overlap-own-row = Naše podjetje, { $zone }
overlap-own-hours = od { $from } do { $to }
overlap-hours = od { $from } do { $to } po tamkajšnjem času
overlap-described = { $row }: { $hours }
overlap-sentence = { $pieces ->
    [0] Danes se delovna časa ne prekrivata.
    [one] Danes se delovna časa prekrivata (skupaj { $length }): po vašem času od { $from } do { $to }.
    [two] Danes se delovna časa prekrivata (skupaj { $length }): po vašem času od { $from } do { $to } in od { $later-from } do { $later-to }.
    [few] Danes se delovna časa prekrivata (skupaj { $length }): po vašem času od { $from } do { $to } in od { $later-from } do { $later-to }.
   *[other] Danes se delovna časa prekrivata (skupaj { $length }): po vašem času od { $from } do { $to } in od { $later-from } do { $later-to }.
}
overlap-days = Skupni delovni dnevi: { $days }.
overlap-no-days = Noben dan v tednu ni delovni dan za oboje.
overlap-weekend = Konec tedna na tem trgu: { $days }. Izberite regijo svojega podjetja, da boste videli, kateri delovni dnevi so skupni.
clock-same = Tamkajšnji čas je enak vašemu.
clock-ahead = Tamkajšnji čas je pred vašim; razlika: { $length }.
clock-behind = Čas tam zaostaja za vašim; razlika: { $length }.
clock-changes-same = Naslednja sprememba: { $day }. Odtlej bosta časa enaka, ker se v enem kraju premakne ura.
clock-changes-ahead = Naslednja sprememba: { $day }. Odtlej bo tamkajšnji čas pred vašim, ker se v enem kraju premakne ura; razlika: { $length }.
clock-changes-behind = Naslednja sprememba: { $day }. Odtlej bo čas tam zaostajal za vašim, ker se v enem kraju premakne ura; razlika: { $length }.
length-hours = { $hours ->
    [one] { $hours } ura
    [two] { $hours } uri
    [few] { $hours } ure
   *[other] { $hours } ur
}
length-minutes = { $minutes ->
    [one] { $minutes } minuta
    [two] { $minutes } minuti
    [few] { $minutes } minute
   *[other] { $minutes } minut
}
length-both = { $hours } in { $minutes }
overlap-legend = Obarvani del traku kaže, kdaj delajo oboji.

## Taking a market along

market-link = Kopiraj povezavo do trga
market-link-done = Povezava je v odložišču. Kdor jo odpre, vidi ta trg, svoje delo pa obdrži nespremenjeno.

## The questions, one at a time or as a list, and what follows first

questions-one = Eno za drugim
questions-list = Vsa vprašanja
questions-back = Nazaj
questions-next = Naprej
# Next to the buttons. $number of $all questions.
questions-at = Vprašanje { $number } od { $all }
first-adaptations = Kaj prilagoditi najprej
# $count: 3.
first-adaptations-wait = Ko so znani odgovori na { $count } vprašanja, se tu pokaže, kaj prilagoditi najprej.
first-adaptations-rule = Po odgovorih, ki spremenijo največ postavk kontrolnih seznamov.
first-adaptations-all = Na prilagojene kontrolne sezname
# Head of a column.
compared-own-question = Vprašanje
