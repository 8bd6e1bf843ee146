### Laboratorija: trys bandymai.

lab-experiments = Bandymai
lab-others = Kiti bandymai

lab-chance = Kiek indeksas kinta atsitiktinai?
lab-chance-lead = Vis iš naujo atlikite tą pačią rekomendavimo indekso (NPS) apklausą. Klientai nesikeičia, skiriasi tik tai, kurie iš jų atsako.
lab-customers = Visi klientai
lab-answers = Atsakymai apklausoje
lab-answers-hint = nuo 1 iki 1 000 000
lab-rise = Ieškomas padidėjimas
lab-rise-hint = punktais
lab-seed = Pradinis skaičius
lab-seed-hint = įvedę tą patį skaičių, gausite tas pačias apklausas
lab-draw-one = Atlikti vieną
lab-draw-many = Atlikti { $count }
lab-restart = Pradėti iš naujo
lab-chance-missing = Kad galėtumėte atlikti apklausas, užpildykite visus laukus.
lab-chance-full = 20 000 apklausų pakanka. Norėdami kitų, pradėkite iš naujo.
lab-chance-answer =
    { $rise ->
        [one] Nuo vienos tokios apklausos iki kitos indeksas padidėja { $rise } punktu ar daugiau { $formula } atvejų, nors nė vienas klientas nepasikeitė.
        [few] Nuo vienos tokios apklausos iki kitos indeksas padidėja { $rise } punktais ar daugiau { $formula } atvejų, nors nė vienas klientas nepasikeitė.
        [many] Nuo vienos tokios apklausos iki kitos indeksas padidėja { $rise } punkto ar daugiau { $formula } atvejų, nors nė vienas klientas nepasikeitė.
       *[other] Nuo vienos tokios apklausos iki kitos indeksas padidėja { $rise } punktų ar daugiau { $formula } atvejų, nors nė vienas klientas nepasikeitė.
    }
lab-chance-latest = { $number } apklausa: NPS { $score }.
lab-chance-counted =
    { $pairs ->
        [one] Nuo vienos apklausos iki kitos indeksas tiek padidėjo { $risen } iš { $pairs } karto ({ $share }).
        [few] Nuo vienos apklausos iki kitos indeksas tiek padidėjo { $risen } iš { $pairs } kartų ({ $share }).
        [many] Nuo vienos apklausos iki kitos indeksas tiek padidėjo { $risen } iš { $pairs } karto ({ $share }).
       *[other] Nuo vienos apklausos iki kitos indeksas tiek padidėjo { $risen } iš { $pairs } kartų ({ $share }).
    }
lab-by-formula = Pagal formulę
lab-by-draws = Atliktose apklausose
lab-not-yet = dar nėra
lab-chance-picture = Atliktų apklausų rezultatai
lab-chance-none = Dar neatlikta nė viena apklausa.
lab-chance-described =
    { $surveys ->
        [one] { $surveys } apklausa, rezultatai nuo { $least } iki { $greatest }.
        [few] { $surveys } apklausos, rezultatai nuo { $least } iki { $greatest }.
        [many] { $surveys } apklausos, rezultatai nuo { $least } iki { $greatest }.
       *[other] { $surveys } apklausų, rezultatai nuo { $least } iki { $greatest }.
    }
lab-chance-true = Visi klientai: { $score }
lab-chance-usual = { $level } iš 100 apklausų rezultatas yra tarp { $lower } ir { $upper }.
lab-chance-how = Formulėje laikoma, kad dviejų rezultatų skirtumas pasiskirstęs normaliai, ir pridėta pataisa, nes rezultatai kinta žingsniais. Kai atsakymų mažai, abu procentai vis tiek gali šiek tiek skirtis, kad ir kiek apklausų atliktumėte.
lab-column-score = Rezultatas
lab-column-surveys = Apklausos
lab-range = nuo { $lower } iki { $upper }
lab-no-answers = Apklausai reikia bent 1 atsakymo.
lab-too-many-answers = Įveskite ne daugiau kaip 1 000 000 atsakymų.

lab-habits = Tas pats pasitenkinimas, kiti atsakinėjimo įpročiai
lab-habits-lead = Slankikliais keiskite, kaip klientai naudojasi skale. Jų nuomonė apie įmonę lieka ta pati.
lab-habits-set = Kiek klientų taip atsakinėja
lab-habit-acquiescence = Pritariantys
lab-habit-acquiescence-hint = 2 balais aukščiau, iš mandagumo
lab-habit-strictness = Griežti
lab-habit-strictness-hint = 1 balu žemiau ir niekada 10
lab-habit-extreme = Linkę į kraštutinumus
lab-habit-extreme-hint = dvigubai toliau nuo vidurio
lab-habit-middle = Linkę į vidurį
lab-habit-middle-hint = perpus arčiau vidurio
lab-habits-reset = Pašalinti įpročius
lab-cut-offs = NPS ribos
lab-cut-offs-usual = Įprastos: rekomenduotojai 9–10, kritikai 0–6
lab-cut-offs-eight = Su aštuonetu: rekomenduotojai 8–10, kritikai 0–5
lab-habits-answer = Tų pačių klientų pasitenkinimas nepakito, bet dėl atsakinėjimo įpročių NPS pasikeičia nuo { $nps } iki { $new_nps }, o CSAT – nuo { $csat } iki { $new_csat }.
lab-habits-none = Kai visi klientai atsako taip, kaip galvoja, NPS yra { $nps }, o CSAT – { $csat }. Norėdami pridėti įprotį, pastumkite slankiklį.
lab-habits-picture = Atsakymai nuo 0 iki 10
lab-habits-described = { $answer }: taip galvoja { $before } klientų, taip atsako { $after }.
lab-legend-thought = Ką klientai galvoja
lab-column-answer = Atsakymas
lab-column-before = Be įpročių
lab-column-after = Su įpročiais
lab-row-satisfaction = Vidutinis pasitenkinimas (0–10)
lab-row-nps = NPS
lab-row-csat = CSAT (atsakymai nuo 7)
lab-dispute = Ar ribos turėtų būti kitokios?
lab-dispute-for = Už: apklausų bendrovės „CheckMarket“ ir „Insocial“ teigia, kad Europos mokyklose aštuonetas yra aukštas įvertinimas, todėl turėtų būti laikomas rekomenduotojo atsakymu.
lab-dispute-against = Prieš: „FocusFeedback“ palygino daugiau kaip 30 šalių ir nerado tokio Europos ir JAV skirtumo, dėl kurio ribas reikėtų keisti. Pasak „CustomerGauge“, kiekvienoje šalyje sakoma, kad ten niekas nerašo dešimtuko. Žemesnis rezultatas gali būti ir tikras: „Hewlett-Packard“ ir „Bain“ nuomone, jis pakyla, kai pasikeičia aptarnavimas.
lab-dispute-research = Tyrimai tokius įpročius aptinka (Dolnicar ir Grün, Harzing), jie priklauso ir nuo klausimyno kalbos, bet paaiškina nedaug: daugelio skalių ir 41 šalies duomenimis, polinkis pritarti paaiškino 3,1 % dispersijos (van de Vijver ir van Hemert).
lab-dispute-no-country = Šalies čia pasirinkti negalima: įpročiai priklauso nuo žmonių, o perskaičiavimo koeficientas būtų tariamas tikslumas. Savo rezultatą lyginkite su ankstesniais savo rezultatais, gautais tuo pačiu būdu. Šio puslapio skaičiai išgalvoti.
lab-sources = Šaltiniai
source-lab-checkmarket = „CheckMarket“: straipsnis apie europinį NPS. checkmarket.com/blog/nps-eu
source-lab-insocial = „Insocial“: _Why there is a European version of the NPS_. insocial.eu/en/blog/european-nps
source-lab-focusfeedback = „FocusFeedback“: daugiau kaip 30 šalių palyginimas. focusfeedback.nl
source-lab-hp-bain = „Hewlett-Packard“ ir „Bain“ nuomonė, pagal community.hpe.com ir itsma.com
source-lab-customergauge = „CustomerGauge“: straipsnis apie atsakinėjimo įpročius. customergauge.com
source-lab-dolnicar = Dolnicar, Grün (2007): _Cross-cultural Differences in Survey Response Patterns_. _International Marketing Review_ 24 (2), 127–143.
source-lab-harzing = Harzing (2006): _Response Styles in Cross-national Survey Research: A 26-country Study_. _International Journal of Cross Cultural Management_ 6 (2), 243–266.
source-lab-vijver = van de Vijver, van Hemert (2008): _Cross-cultural Personality Assessment_. _The SAGE Handbook of Personality Theory and Assessment_ 2 (apie Fischerio ir kitų tyrimą).

lab-mixture = Išlaikymas, kuris auga savaime
lab-mixture-lead = Vieni klientai išeina lengvai, kiti – beveik niekada. Pirmiesiems išėjus, išlaikymo rodiklis pakyla, nors nė vienas klientas netapo lojalesnis.
lab-cases = Pavyzdžiai
lab-case-high-end = Aukštos klasės paslauga
lab-case-regular = Įprasta paslauga
lab-case-four = Įprasta, 4 laikotarpiai
lab-survivors = Likę klientai
lab-survivors-hint = pradžioje, paskui po kiekvieno laikotarpio
lab-survivors-read =
    { $periods ->
        [one] Suprasta: { $periods } laikotarpis, klientų nuo { $first } iki { $last }.
        [few] Suprasta: { $periods } laikotarpiai, klientų nuo { $first } iki { $last }.
        [many] Suprasta: { $periods } laikotarpio, klientų nuo { $first } iki { $last }.
       *[other] Suprasta: { $periods } laikotarpių, klientų nuo { $first } iki { $last }.
    }
lab-survivors-shares = Suprasta kaip dalys: nuo { $first } iki { $last }.
lab-not-a-count = „{ $quoted }“ nėra skaičius. Skaičius atskirkite tarpais arba kabliataškiais.
lab-ambiguous = „{ $quoted }“ gali būti vienas skaičius arba keli. Atskirkite juos kabliataškiais.
lab-too-few = Įveskite bent { $least } skaičius.
lab-too-many = Įveskite ne daugiau kaip { $most } skaičių.
lab-increase = Skaičius Nr. { $place } didesnis už ankstesnį ({ $from }, paskui { $to }).
lab-empty = Pradžioje klientų nėra.
lab-used = Modeliui naudojami laikotarpiai
lab-held-out =
    { $held ->
        [one] Patikrinimui palikta: { $held } laikotarpis.
        [few] Patikrinimui palikta: { $held } laikotarpiai.
        [many] Patikrinimui palikta: { $held } laikotarpio.
       *[other] Patikrinimui palikta: { $held } laikotarpių.
    }
lab-all-used = Modeliui naudojami visi laikotarpiai.
lab-margin = Marža per laikotarpį
lab-margin-hint = kiek duoda vienas klientas
lab-discount = Diskonto norma
lab-discount-hint = vieno laikotarpio
lab-mixture-missing = Įveskite, kiek klientų lieka po kiekvieno laikotarpio.
lab-mixture-found = Pagal mišinio modelį išlaikymas pakyla nuo { $first } per pirmąjį laikotarpį iki { $last } per { $period } laikotarpį, nors nė vienas klientas nepasikeitė.
lab-mixture-alike = Šie skaičiai nerodo skirtumų tarp klientų: modelis geriausiai tinka, kai visų praradimo rodiklis vienodas ({ $churn } per laikotarpį), ir tada sutampa su pastovaus praradimo modeliu.
lab-mixture-at-once = Naudojamais laikotarpiais { $left } klientų išėjo per pirmąjį, o vėliau – nė vienas. Modelis galėtų pasakyti tik tai, kad kiti neišeis niekada, bet pagal šiuos skaičius to patikrinti negalima.
lab-mixture-only-mean = Ką nors pasako tik pirmasis laikotarpis: išėjo { $left } klientų. Kiek klientai skiriasi vienas nuo kito, iš to nematyti.
lab-mixture-none-left = Naudojamais laikotarpiais neišėjo nė vienas klientas, todėl neaišku, kada jie išeis.
lab-mixture-test =
    { $held ->
        [one] Patikrinimui paliktą { $held } laikotarpį modelio paklaida (klientais) yra { $near }, o pastovaus praradimo – { $far }.
        [few] Patikrinimui paliktus { $held } laikotarpius vidutinė modelio paklaida (klientais) yra { $near }, o pastovaus praradimo – { $far }.
        [many] Patikrinimui palikto { $held } laikotarpio vidutinė modelio paklaida (klientais) yra { $near }, o pastovaus praradimo – { $far }.
       *[other] Patikrinimui paliktų { $held } laikotarpių vidutinė modelio paklaida (klientais) yra { $near }, o pastovaus praradimo – { $far }.
    }
lab-mixture-test-shares = Patikrinimui paliktais laikotarpiais vidutinė modelio paklaida yra { $near }, o pastovaus praradimo – { $far }.
lab-mixture-shares = Sąraše yra dalys, todėl intervalo nėra: jis priklauso nuo klientų skaičiaus.
lab-mixture-picture = Likę klientai po kiekvieno laikotarpio
lab-line-mixture = Mišinio modelis
lab-line-constant = Pastovus praradimas
lab-legend-used = Stebėta, naudota modeliui
lab-legend-held = Stebėta, palikta patikrinimui
lab-legend-interval = Modelio { $level } intervalas
lab-column-period = Laikotarpis
lab-column-observed = Stebėta
lab-column-interval = { $level } intervalas
lab-column-limits = Modelio intervalas
lab-column-retention = Stebėtas išlaikymas
lab-column-retention-mixture = Išlaikymas pagal modelį
lab-mixture-described = { $period } laikotarpis: stebėta { $observed }, pagal modelį { $mixture }, esant pastoviam praradimui { $constant }.
lab-mixture-observed = { $period } laikotarpis: stebėta { $observed }.
lab-row-survivors = Klientai, likę po { $period } laikotarpio
lab-row-periods = Tikėtina trukmė laikotarpiais
lab-row-value = Diskontuota kliento vertė
lab-parameters = Įvertinti parametrai:
lab-no-model = įvertinti negalima
lab-infinite = baigtinės reikšmės nėra
lab-open-range = nuo { $lower }, be viršutinės ribos
lab-mixture-how = Modelis – paslinktas beta geometrinis skirstinys, pritaikytas didžiausio tikėtinumo metodu. Intervalai gauti iš profilinio tikėtinumo: tai rezultatai su visais parametrais, kurių naudoti laikotarpiai { $level } lygmeniu neatmeta. Jie neatsižvelgia į tai, kad gali pasikeisti įmonė ar klientai. Į trukmę įskaičiuotas pirmasis laikotarpis, į vertę – visa pirmoji marža.
source-lab-fader-hardie = Fader, Hardie (2010): _Customer-Base Valuation in a Contractual Setting_. _Marketing Science_ 29 (1), 85–93.
