### The pages of the strategies: checklists that a team works through, and what it takes along.

checklist-lead = Kaj lahko storite po nasvetih petih vodnikov (postavke: { $items }, teme: { $themes }). Označite, kar je opravljeno, izločite, kar ni za vas, in poglejte, na kaj naj bi posamezna postavka vplivala.
checklist-expectation = Na katero metriko naj bi postavka vplivala, je naše pričakovanje; vodniki tega niso izmerili.

## The market in force

checklist-market = Trg
checklist-market-none = Brez: kot v vodnikih
checklist-market-said = Oznake in opombe veljajo za ta trg; postavke so prilagojene odgovorom zanj.
checklist-market-none-said = Izberite trg in videli boste, kaj pričakujejo njegove stranke.
checklist-to-cultures = Trgi in odgovori zanje

## Searching and filtering

checklist-filters = Iskanje, filtri in vrstni red
checklist-search = Išči postavke
checklist-any = brez omejitve
checklist-filter-metric = Pričakovani vpliv na
checklist-filter-effort = Obseg dela
checklist-filter-horizon = Čas uvedbe
checklist-filter-guide = Vodnik
checklist-guide-g0 = Vodnik 1, v bolgarščini
checklist-guide-g1 = Vodnik 2, v slovenščini
checklist-guide-g2 = Vodnik 3, v bolgarščini
checklist-guide-g3 = Vodnik 4, v litovščini
checklist-guide-g4 = Vodnik 5, v ruščini
checklist-order = Vrstni red
checklist-order-guides = kot v vodnikih
checklist-order-state = po stanju, najprej v delu
checklist-order-effort = po obsegu, najprej najmanjši
checklist-order-effect = po učinku, najprej največji
checklist-order-date = po roku, najprej najzgodnejši
checklist-clear = Počisti filter
checklist-all-items = Pokaži vse postavke
checklist-items = Postavke
checklist-count =
    { $count ->
        [one] { $count } postavka
        [two] { $count } postavki
        [few] { $count } postavke
       *[other] { $count } postavk
    }
checklist-count-of =
    { $count ->
        [one] Ustreza { $count } postavka od { $all }
        [two] Ustrezata { $count } postavki od { $all }
        [few] Ustrezajo { $count } postavke od { $all }
       *[other] Ustreza { $count } postavk od { $all }
    }
checklist-some-words =
    { $count ->
        [one] Vseh besed nima nobena postavka, nekatere ima { $count } od { $all }
        [two] Vseh besed nima nobena postavka, nekatere imata { $count } od { $all }
        [few] Vseh besed nima nobena postavka, nekatere imajo { $count } od { $all }
       *[other] Vseh besed nima nobena postavka, nekatere ima { $count } od { $all }
    }
checklist-none-fits = Ne ustreza nobena postavka. Odstranite kakšno besedo ali izbiro.
checklist-rest =
    { $count ->
        [one] Pokaži še { $count } postavko
        [two] Pokaži še { $count } postavki
        [few] Pokaži še { $count } postavke
       *[other] Pokaži še { $count } postavk
    }
checklist-stale = Po vaših spremembah bi bil vrstni red drugačen; seznam ostaja, kot je, da ne izgubite mesta.
checklist-refresh = Osveži seznam

## How far items have come

progress-untouched =
    { $all ->
        [one] { $all } postavka
        [two] { $all } postavki
        [few] { $all } postavke
       *[other] { $all } postavk
    }
progress = opravljeno: { $done } od { $to-do }, v delu: { $doing }
progress-without = opravljeno: { $done } od { $to-do }, v delu: { $doing }, ni za nas: { $not }
progress-set-aside = ni za nas: vseh { $all }

## An item

checklist-state = Stanje
checklist-state-open = odprto
checklist-state-doing = v delu
checklist-state-done = opravljeno
checklist-state-not-for-us = ni za nas
problem-unknown_state = Ta različica ne pozna shranjenega stanja. Izberite eno od štirih.
checklist-choose = v izročku
checklist-expected = Pričakovani vpliv na
checklist-beyond = Tega v vodnikih ni.
checklist-rating = Ocena [vodnika 5, v ruščini] – obseg dela: { $effort }, učinek: { $effect }, čas uvedbe: { $horizon }.
checklist-rating-method = Ocena [vodnika 5, v ruščini], za celotno temo – obseg dela: { $effort }, učinek: { $effect }, čas uvedbe: { $horizon }.
checklist-notes = Nosilec, rok, opomba
checklist-owner = Nosilec
checklist-date = Rok
checklist-note = Opomba
problem-not_a_date = Tega dne v koledarju ni. Vpišite leto, mesec in dan, na primer 2026-03-31, ali pustite polje prazno.
checklist-sources =
    { $count ->
        [one] { $count } vir
        [two] { $count } vira
        [few] { $count } viri
       *[other] { $count } virov
    }
checklist-contradiction = Kjer se vodniki ne strinjajo: { $title }
checklist-claim = Vprašljivo: { $title }
checklist-to-entry = Kaj je o tem znano, z viri
checklist-adapted = Trg: { $market }
checklist-because = razlog: »{ $reason }« ({ $question })

## What may move a metric

moves-up = Postavke, ki naj bi zvišale metriko: { $metric }. To je naše pričakovanje; vodniki tega niso izmerili.
moves-down = Postavke, ki naj bi znižale metriko: { $metric }. To je naše pričakovanje; vodniki tega niso izmerili.
moves-none = Na to metriko se ne nanaša nobena postavka iz vodnikov.
moves-figure = Vaša vrednost: { $value }
moves-no-figure = Izračunajte s svojimi podatki

## The handout

handout-title = Izroček
handout-of = Katere postavke
handout-shown =
    { $count ->
        [one] { $count } tu prikazana postavka
        [two] { $count } tu prikazani postavki
        [few] { $count } tu prikazane postavke
       *[other] { $count } tu prikazanih postavk
    }
handout-chosen =
    { $count ->
        [0] postavke, ki jih izberete (zdaj še nobena)
        [one] { $count } izbrana postavka
        [two] { $count } izbrani postavki
        [few] { $count } izbrane postavke
       *[other] { $count } izbranih postavk
    }
handout-empty = Pri postavkah, ki jih želite na papirju, označite »v izročku«.
handout-print = Natisni
handout-markdown = Shrani kot Markdown
handout-csv = Shrani kot tabelo (CSV)
handout-choose-shown = Izberi vse prikazane
handout-choose-none = Ne izberi nobene
handout-about = { $date }
handout-about-market = { $date } · { $market }
handout-expectation = Na katero metriko naj bi postavka vplivala, je pričakovanje in ne ugotovitev vodnikov.
handout-adapted = { $text } – { $because } [{ $sources }]
handout-state = Stanje: { $text }
handout-owner = Nosilec: { $text }
handout-date = Rok: { $text }
handout-note = Opomba: { $text }
handout-expected = Pričakovani vpliv na: { $text }.
handout-beyond = Tega v vodnikih ni. { $text }
column-theme = Tema
column-item = Postavka
column-why = Zakaj
column-state = Stanje
column-owner = Nosilec
column-date = Rok
column-note = Opomba
column-metrics = Pričakovani vpliv na
column-effort = Obseg dela (vodnik 5)
column-effect = Učinek (vodnik 5)
column-horizon = Čas uvedbe (vodnik 5)
column-market = Trg
column-adapted = Za ta trg
column-beyond = Tega v vodnikih ni
column-remarks = Kaj naj ve predavatelj
column-sources = Viri

## The items that fit a metric, on its own page

fitting-rule = Postavke, ki naj bi vplivale na to metriko in še niso opravljene. Najprej najmanjši obseg dela po primerjavi metod v [vodniku 5, v ruščini]; postavke brez ocene so zadnje.
fitting-effort = Obseg dela: { $effort }
fitting-rule-market = Postavke, ki naj bi vplivale na to metriko in še niso opravljene. Najprej tiste, ki jih prilagodijo odgovori za trg { $market }, nato najmanjši obseg dela po primerjavi metod v [vodniku 5, v ruščini]; postavke brez ocene so zadnje.
fitting-add = Dodaj v načrt
# The same button once the item is in the plan.
fitting-added = V vašem načrtu
fitting-open = Odpri načrt
fitting-plan = Dodana postavka dobi stanje »v delu« in je na voljo v vsakem koraku načrta.
fitting-guest = Če želite postavko dodati v načrt, se vrnite k svojim podatkom.
# A link to all items that are expected to move the metric and aren't done.
fitting-all =
    { $count ->
        [one] Vsa { $count } postavka
        [two] Vsi { $count } postavki
        [few] Vse { $count } postavke
       *[other] Vseh { $count } postavk
    }
# What a market changes about an item.
fitting-adapted = Za trg { $market }: { $text }
# On the page of all items that may move a metric; $metrics lists the names of others.
moves-through = Vodniki za to metriko ne navajajo postavk. Spodnje naj bi vplivale na metrike, na katerih temelji: { $metrics }.

# On the page of a metric, above links to the myths about it.
fitting-sayings = Trditve o tem: ugibajte in preizkusite

## The two questions that lead in, above the themes

way-metric = Kaj želite izboljšati?
way-situation = Kaj se dogaja?
way-all = Vse teme
# Above five items.
situation-rule = Naš izbor za ta položaj, brez že opravljenega. Najprej najmanjši obseg dela po primerjavi metod v [vodniku 5, v ruščini]; postavke brez ocene so zadnje.
situation-no-return = Nove stranke se ne vrnejo
situation-leave-early = Stranke odidejo po prvih mesecih
situation-complaints = Pritožbe se kopičijo
situation-new-market = Vstop na nov trg
situation-few-recommendations = Malo priporočil
situation-price-pressure = Pritisk na cene
checklist-more-filters = Filtri in vrstni red

## Words that users type into the search: never shown, so any form that people type is welcome.
## Each line holds the words for one topic, such as leaving, refunds or the first weeks.

topic-cancel = odpoved odpovedi odpove odpovedo odpovedati odpovem preklic preklicati prekličem prekinitev prekiniti pogodba odjava odhod odliv
topic-pause = premor pavza zamrznitev začasna prekinitev mirovanje
topic-annual = letni letna letno leto paket pogodba predplačilo
topic-subscription = naročnina naročnine naročnik naročniki naročniški članstvo mesečna podaljšanje obnovitev
topic-refund = vračilo vračila vrniti kupnina reklamacija garancija zamenjava denar nazaj
topic-onboarding = onboarding uvajanje uvajanja prvi koraki aktivacija nastavitev preizkus začetek
topic-upgrade = nadgradnja dodatna prodaja navzkrižna prodaja višji paket
topic-price = cena cene cenovni drago poceni popust konkurenca
topic-angry = jezen jezni nezadovoljen pritožba pritožbe težava izpad
topic-stars = zvezdice ocena ocene mnenje mnenja recenzija Google
topic-friend = prijatelj prijatelji priporočilo priporoči od ust do ust povabi ambasador
topic-chat = klepet klepetalnik robot telefon klicni center pogosta vprašanja
topic-privacy = zasebnost GDPR osebni podatki privolitev
topic-late = zamuda zamude pozno dostava razprodano
search-fillers = ali do in iz k kako na naš o ob od po pri s se so v z za
