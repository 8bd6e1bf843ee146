### The six-step plan of guide 5, and the opening questions after the tips of guide 2.

## Steps: the title, and the task as the control table puts it

step-analyse = Analiza sedanjega stanja
step-analyse-task = Analiza sedanjega stanja
step-develop = Strategija v korakih
step-develop-task = Oblikovanje strategije
step-train = Usposabljanje zaposlenih
step-train-task = Usposabljanje zaposlenih
step-test = Preizkus in popravki
step-test-task = Preizkus strategije
step-roll-out = Uvedba v celotnem podjetju
step-roll-out-task = Uvedba
step-evaluate = Stalno vrednotenje in prilagajanje
step-evaluate-task = Vrednotenje učinkovitosti

## Who answers for a step in the guide’s table

who-managers = menedžerji
who-head = vodja
who-hr = kadrovska služba
who-all-departments = vsi oddelki
who-leadership = vodstvo

## What belongs to each step

task-gather-reviews = Zberite mnenja strank, na primer iz storitev Google Reviews ali Yelp
task-survey-customers = Stranke anketirajte o kakovosti storitve in o tem, kaj izboljšati
task-analyse-figures = Analizirajte številke: delež vračil in čas, v katerem stranke dobijo odgovor
task-set-goals = Postavite cilje za eno leto, vsakega z izhodiščno vrednostjo
task-define-channels = Določite, po katerih kanalih vas stranke dosežejo: klepet, telefon ali e-pošta
task-choose-metrics = Izberite ključne metrike, na primer NPS in CSAT, in povejte, kaj vsaka meri
task-hold-courses = Izvedite tečaje o podpori strankam
task-prepare-scripts = Pripravite navodila in scenarije, da bodo zaposleni vedeli, kaj storiti v vsaki situaciji
task-teach-with-cases = Poučujte s primeri stikov, ki so se dobro iztekli, in takih, ki se niso; primerjajte jih med seboj
task-collect-reactions = Zberite odzive strank in jih obravnavajte zaupno
task-survey-again = Ponovite anketo, da vidite, kako stranke sprejemajo spremembe
task-trial-and-error = S preizkušanjem ugotovite, kaj deluje in kaj ne
task-discuss-plan = O načrtu se pogovorite z vsako ekipo in vsakim oddelkom, da vsi poznajo svojo vlogo
task-go-in-stages = Napredujte po stopnjah, da ohranite nadzor in lahko še kaj spremenite
task-share-experience = Zaposlenim ponudite prostor za izmenjavo izkušenj in rezultatov
task-analyse-kpis = Analizirajte izbrane ključne metrike
task-correct-strategy = Strategijo popravite glede na to, kar povedo stranke in zaposleni
task-publish-results = Rezultate objavite v podjetju, da spodbudite zaposlene

## Opening questions, with what the guide advises

tip-audit = Kako trdni so vaši odnosi s strankami danes in kje so šibke točke?
tip-audit-advice = Preverite trdnost sedanjih odnosov in označite šibke točke.
tip-strategy = Kateremu poslovnemu cilju naj služijo boljši odnosi in kje je to zapisano?
tip-strategy-advice = Zapišite celovito strategijo upravljanja odnosov, usklajeno s cilji podjetja.
tip-training = Kaj se morajo vaši ljudje še naučiti o komuniciranju, drugih kulturah in ohranjanju odnosov?
tip-training-advice = Usposabljajte zaposlene za komuniciranje, kulturno občutljivost in odnose.
tip-crm = V katerem sistemu je zbrano, kar veste o posamezni stranki, in ali ustreza vašim potrebam?
tip-crm-advice = Izberite sistem za odnose s strankami, ki ustreza vašim potrebam, in ga dobro uvedite.
tip-metrics = Katere metrike (naj jih bo malo) vam bodo pokazale uspeh ter kdo in kako pogosto jih pregleduje?
tip-metrics-advice = Spremljajte ključne metrike in strategijo po potrebi prilagodite.
