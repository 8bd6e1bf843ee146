### The pages of the strategies: checklists that a team works through, and what it takes along.

checklist-lead = Ką galima padaryti pagal penkiuose vadovuose pateiktus patarimus (punktų – { $items }, temų – { $themes }). Pažymėkite, kas atlikta, ir atmeskite, kas jums netinka.
checklist-expectation = Kurį rodiklį punktas turėtų paveikti, yra prielaida: vadovuose tai sakoma retai, o poveikis neišmatuotas nė karto.

## The market in force

checklist-market = Rinka
checklist-market-none = Be rinkos: kaip vadovuose
checklist-market-said = Žymos ir pastabos saugomos šiai rinkai; punktai pritaikomi pagal jos atsakymus.
checklist-market-none-said = Pasirinkite rinką ir pamatysite, ko reikia jos klientams.
checklist-to-cultures = Rinkos ir jų atsakymai

## Searching and filtering

checklist-filters = Paieška, filtrai ir rikiavimas
checklist-search = Ieškoti punktų
checklist-any = nesvarbu
checklist-filter-metric = Turėtų paveikti
checklist-filter-effort = Darbo sąnaudų lygis
checklist-filter-horizon = Įgyvendinimo laikas
checklist-filter-guide = Vadovas
checklist-guide-g0 = 1 vadovas, bulgarų kalba
checklist-guide-g1 = 2 vadovas, slovėnų kalba
checklist-guide-g2 = 3 vadovas, bulgarų kalba
checklist-guide-g3 = 4 vadovas, lietuvių kalba
checklist-guide-g4 = 5 vadovas, rusų kalba
checklist-order = Rikiavimas
checklist-order-guides = kaip vadovuose
checklist-order-state = pirma – daromi
checklist-order-effort = mažiausios sąnaudos
checklist-order-effect = didžiausias poveikis
checklist-order-date = artimiausias terminas
checklist-clear = Išvalyti filtrą
checklist-all-items = Rodyti visus punktus
checklist-items = Punktai
checklist-count =
    { $count ->
        [one] { $count } punktas
        [few] { $count } punktai
        [many] { $count } punkto
       *[other] { $count } punktų
    }
checklist-count-of =
    { $count ->
        [one] Rastas { $count } punktas iš { $all }
        [few] Rasti { $count } punktai iš { $all }
        [many] Rasta { $count } punkto iš { $all }
       *[other] Rasta { $count } punktų iš { $all }
    }
checklist-some-words =
    { $count ->
        [one] Visų žodžių nėra nė viename punkte, dalis jų yra { $count } iš { $all }
        [few] Visų žodžių nėra nė viename punkte, dalis jų yra { $count } iš { $all }
        [many] Visų žodžių nėra nė viename punkte, dalis jų yra { $count } iš { $all }
       *[other] Visų žodžių nėra nė viename punkte, dalis jų yra { $count } iš { $all }
    }
checklist-none-fits = Tokių punktų nerasta. Atsisakykite kurio nors žodžio ar pasirinkimo.
checklist-rest =
    { $count ->
        [one] Rodyti dar { $count } punktą
        [few] Rodyti dar { $count } punktus
        [many] Rodyti dar { $count } punkto
       *[other] Rodyti dar { $count } punktų
    }
checklist-stale = Po jūsų pakeitimų eilės tvarka turėtų būti kita; sąrašas kol kas lieka toks pat, kad nepamestumėte vietos.
checklist-refresh = Atnaujinti sąrašą

## How far items have come

progress-untouched =
    { $all ->
        [one] { $all } punktas
        [few] { $all } punktai
        [many] { $all } punkto
       *[other] { $all } punktų
    }
progress = atlikta { $done } iš { $to-do }, daroma { $doing }
progress-without = atlikta { $done } iš { $to-do }, daroma { $doing }, mums netinka { $not }
progress-set-aside = mums netinka visi { $all }

## An item

checklist-state = Būsena
checklist-state-open = nepradėta
checklist-state-doing = daroma
checklist-state-done = atlikta
checklist-state-not-for-us = mums netinka
problem-unknown_state = Išsaugotos būsenos ši versija neatpažįsta. Pasirinkite vieną iš keturių.
checklist-choose = į dalomąją medžiagą
checklist-expected = Turėtų paveikti
checklist-beyond = Vadovuose to nėra.
checklist-rating = Įvertinimas [5 vadove, rusų kalba]: darbo sąnaudų lygis – { $effort }, poveikis – { $effect }, įgyvendinimo laikas – { $horizon }.
checklist-rating-method = Visos temos įvertinimas [5 vadove, rusų kalba]: darbo sąnaudų lygis – { $effort }, poveikis – { $effect }, įgyvendinimo laikas – { $horizon }.
checklist-notes = Atsakingas asmuo, terminas, pastaba
checklist-owner = Atsakingas asmuo
checklist-date = Terminas
checklist-note = Pastaba
problem-not_a_date = Tokios dienos kalendoriuje nėra. Įrašykite metus, mėnesį ir dieną, pavyzdžiui, 2026-03-31, arba palikite lauką tuščią.
checklist-sources =
    { $count ->
        [one] { $count } šaltinis
        [few] { $count } šaltiniai
        [many] { $count } šaltinio
       *[other] { $count } šaltinių
    }
checklist-contradiction = Vadovuose nesutariama: { $title }
checklist-claim = Abejotina: { $title }
checklist-to-entry = Kas apie tai žinoma, su šaltiniais
checklist-adapted = Pritaikyta: { $market }
checklist-because = pagal atsakymą apie rinką: „{ $reason }“ ({ $question })

## What may move a metric

moves-up = Punktai, kurie turėtų padidinti šį rodiklį: { $metric }. Tai mūsų prielaida; vadovuose poveikis neišmatuotas.
moves-down = Punktai, kurie turėtų sumažinti šį rodiklį: { $metric }. Tai mūsų prielaida; vadovuose poveikis neišmatuotas.
moves-none = Apie šį rodiklį vadovuose nėra nė vieno punkto.
moves-figure = Jūsų rodiklis: { $value }
moves-no-figure = Apskaičiuoti pagal savo duomenis

## The handout

handout-title = Dalomoji medžiaga
handout-of = Kurie punktai
handout-shown =
    { $count ->
        [one] čia rodomas { $count } punktas
        [few] čia rodomi { $count } punktai
        [many] čia rodoma { $count } punkto
       *[other] čia rodoma { $count } punktų
    }
handout-chosen =
    { $count ->
        [0] jūsų pasirinkti punktai (kol kas nė vieno)
        [one] { $count } pasirinktas punktas
        [few] { $count } pasirinkti punktai
        [many] { $count } pasirinkto punkto
       *[other] { $count } pasirinktų punktų
    }
handout-empty = Punktus, kuriuos norite išspausdinti, pažymėkite „į dalomąją medžiagą“.
handout-print = Spausdinti
handout-markdown = Įrašyti „Markdown“ formatu
handout-csv = Įrašyti kaip lentelę (CSV)
handout-choose-shown = Pasirinkti visus rodomus
handout-choose-none = Panaikinti pasirinkimą
handout-about = { $date }
handout-about-market = { $date } · { $market }
handout-expectation = Kurį rodiklį punktas turėtų paveikti, yra prielaida, o ne vadovuose nustatytas faktas.
handout-adapted = { $text } – { $because } [{ $sources }]
handout-state = Būsena: { $text }
handout-owner = Atsakingas asmuo: { $text }
handout-date = Terminas: { $text }
handout-note = Pastaba: { $text }
handout-expected = Turėtų paveikti: { $text }.
handout-beyond = Vadovuose to nėra. { $text }
column-theme = Tema
column-item = Punktas
column-why = Kodėl
column-state = Būsena
column-owner = Atsakingas asmuo
column-date = Terminas
column-note = Pastaba
column-metrics = Turėtų paveikti
column-effort = Darbo sąnaudų lygis (5 vadovas)
column-effect = Poveikis (5 vadovas)
column-horizon = Įgyvendinimo laikas (5 vadovas)
column-market = Rinka
column-adapted = Šiai rinkai
column-beyond = Vadovuose to nėra
column-remarks = Ką turėtų žinoti kursų vedėjas
column-sources = Šaltiniai

## The items that fit a metric, on its own page

fitting-rule = Dar neatlikti punktai, kurie turėtų paveikti šį rodiklį. Pirmiausia tie, kuriems, pagal metodų palyginimą [5 vadove, rusų kalba], reikia mažiausiai darbo; neįvertinti punktai – paskutiniai.
fitting-effort = Darbo sąnaudų lygis: { $effort }
fitting-rule-market = Dar neatlikti punktai, kurie turėtų paveikti šį rodiklį. Pirmiausia tie, kuriuos keičia atsakymai apie rinką { $market }, po jų – tie, kuriems, pagal metodų palyginimą [5 vadove, rusų kalba], reikia mažiausiai darbo; neįvertinti punktai – paskutiniai.
fitting-add = Įtraukti į planą
# The same button once the item is in the plan.
fitting-added = Jūsų plane
fitting-open = Atverti planą
fitting-plan = Įtrauktas punktas pažymimas kaip daromas ir siūlomas prie kiekvieno plano žingsnio.
fitting-guest = Jei norite įtraukti punktą į planą, grįžkite prie savo duomenų.
# A link to all items that are expected to move the metric and aren't done.
fitting-all = Visi punktai: { $count }
# What a market changes about an item.
fitting-adapted = Rinkai { $market }: { $text }
# On the page of all items that may move a metric; $metrics lists the names of others.
moves-through = Vadovuose šiam rodikliui punktų nėra. Šie turėtų paveikti rodiklius, kuriais jis remiasi: { $metrics }.

# On the page of a metric, above links to the myths about it.
fitting-sayings = Teiginiai apie rodiklį: spėkite ir išbandykite

## The two questions that lead in, above the themes

way-metric = Ką norite pagerinti?
way-situation = Kas vyksta?
way-all = Visos temos
# Above five items.
situation-rule = Punktai, kuriuos atrinkome šiai situacijai, išskyrus jau atliktus. Pirmiausia tie, kuriems, pagal metodų palyginimą [5 vadove, rusų kalba], reikia mažiausiai darbo; neįvertinti punktai – paskutiniai.
situation-no-return = Nauji klientai negrįžta
situation-leave-early = Klientai išeina po pirmųjų mėnesių
situation-complaints = Daugėja skundų
situation-new-market = Žengiame į naują rinką
situation-few-recommendations = Mažai rekomendacijų
situation-price-pressure = Spaudimas mažinti kainas
checklist-more-filters = Filtrai ir rikiavimas

## Words that users type into the search: never shown, so any form that people type is welcome.
## Each line holds the words for one topic, such as leaving, refunds or the first weeks.

topic-cancel = atšaukti atšaukia atšaukimas atsisakyti atsisako atsisakymas nutraukti nutraukia nutraukimas sutartis sutartį sutarties išeiti praradimas
topic-pause = pauzė pristabdyti stabdyti sustabdymas įšaldyti
topic-annual = metinis metinė metai planas sutartis išankstinis mokėjimas
topic-subscription = prenumerata prenumeratos prenumeratorius abonementas narystė mėnesinis mokestis pratęsimas atnaujinti
topic-refund = grąžinimas grąžinti grąžina pinigai pinigus pinigų atgal garantija keitimas
topic-onboarding = onboarding įvedimas pirmieji žingsniai pradžia aktyvavimas nustatymas bandomasis
topic-upgrade = brangesnis planas papildomas pardavimas kryžminis pardavimas priedas
topic-price = kaina kainos brangu brangus pigu pigus nuolaida konkurentai
topic-angry = piktas supykęs nepatenkintas skundas skundai problema gedimas
topic-stars = žvaigždutės įvertinimas vertinimai atsiliepimas atsiliepimai Google
topic-friend = draugas draugai rekomendacija rekomenduoti iš lūpų į lūpas pakviesti ambasadorius
topic-chat = pokalbis pokalbių robotas telefonas karštoji linija DUK
topic-privacy = privatumas BDAR asmens duomenys sutikimas
topic-late = vėluoja vėlavimas pristatymas pavėluotai išparduota
search-fillers = ar apie bei dėl į ir iš iki kaip mano mūsų nuo per po prie su už
