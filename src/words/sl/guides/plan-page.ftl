### The page of the plan. The names of its steps and questions are in plan.ftl.

plan-lead = Načrt v šestih korakih po [vodniku 5, v ruščini]: od analize sedanjega stanja do mesečnih pregledov. Vnesite začetek, nosilce in trajanje; poznejši koraki se premaknejo sami.

## Opening questions

plan-tips = Pet vprašanj ({ $answered } od { $all })
plan-tips-lead = Po praktičnih nasvetih [vodnika 2, v slovenščini]. Vaši odgovori ostanejo ob načrtu.
plan-more = Več na kontrolnem seznamu:

## When

plan-time = Kdaj poteka
plan-start = Začetek načrta
plan-start-hint = Prvi dan prvega koraka. Dokler ga ne določite, načrt šteje tedne.
plan-start-week = Začni na ta dan: { $day }
plan-ends = { $weeks ->
    [one] Načrt traja { $weeks } teden. Zadnji dan: { $day }; nato sledijo mesečni pregledi.
    [two] Načrt traja { $weeks } tedna. Zadnji dan: { $day }; nato sledijo mesečni pregledi.
    [few] Načrt traja { $weeks } tedne. Zadnji dan: { $day }; nato sledijo mesečni pregledi.
   *[other] Načrt traja { $weeks } tednov. Zadnji dan: { $day }; nato sledijo mesečni pregledi.
}
plan-takes = { $weeks ->
    [one] Načrt traja { $weeks } teden; nato sledijo mesečni pregledi.
    [two] Načrt traja { $weeks } tedna; nato sledijo mesečni pregledi.
    [few] Načrt traja { $weeks } tedne; nato sledijo mesečni pregledi.
   *[other] Načrt traja { $weeks } tednov; nato sledijo mesečni pregledi.
}
plan-one-week = { $first }. teden
plan-weeks = { $first }.–{ $last }. teden
plan-monthly = Vsak mesec od { $first }. tedna
plan-no-time = Ne zahteva časa
plan-days = od { $first } do { $last }
plan-from = od { $day }
plan-moved = { $count ->
    [one] S tem se je premaknil { $count } korak: { $steps }. { $end }
    [two] S tem sta se premaknila { $count } koraka: { $steps }. { $end }
    [few] S tem so se premaknili { $count } koraki: { $steps }. { $end }
   *[other] S tem se je premaknilo { $count } korakov: { $steps }. { $end }
}
plan-moved-to-day = »{ $title }« na { $day }
plan-moved-to-week = »{ $title }« v { $week }. teden

## The picture and the table

plan-picture = Koraki po tednih
plan-bar-words = { $step }. { $when }. Stanje: { $state }.
plan-axis = Tedni načrta
plan-today = danes
plan-table = Kontrolna tabela
plan-cut = Dolge opombe so tu skrajšane na prve vrstice; v tabeli za preglednico so cele.
plan-column-number = Št.
plan-column-step = Korak
plan-column-weeks = Tedni
plan-column-days = Dnevi
plan-column-who = Nosilec
plan-column-end = Konec
plan-column-tasks = Opravila
plan-column-list = Opravila in postavke
plan-column-done = Opravljeno
plan-done = { $done } od { $all }
plan-step = { $number }. { $title }

## A step

plan-steps = Koraki
plan-owner = Nosilec
plan-owner-hint = V vodniku: { $who }
plan-state = Stanje
plan-state-open = odprto
plan-state-doing = v delu
plan-state-done = opravljeno
plan-state-not-for-us = ni za nas
plan-step-start = Začetek
plan-step-set = Ta dan ste določili vi, zato ostane, tudi ko se prejšnji koraki premaknejo.
plan-step-overlaps = Ta dan ste določili vi. Korak se začne, preden se konča prejšnji.
plan-step-first = Začne se z načrtom
plan-step-follows = Sledi prejšnjemu koraku: { $day }
plan-step-follows-undated = Sledi prejšnjemu koraku
plan-follow = Naj spet sledi prejšnjemu
plan-length = Trajanje v tednih
plan-length-hint = { $weeks ->
    [one] Če pustite prazno: { $weeks } teden, kot v vodniku
    [two] Če pustite prazno: { $weeks } tedna, kot v vodniku
    [few] Če pustite prazno: { $weeks } tedni, kot v vodniku
   *[other] Če pustite prazno: { $weeks } tednov, kot v vodniku
}
plan-every-month = Pregled traja en dan in se ponavlja vsak mesec.
plan-note = Opombe
plan-stories = Opombe za predavatelje ({ $count })
plan-stories-all = Vsa protislovja in trditve

## A goal

plan-goal = Cilj
plan-goal-none = Brez metrike
plan-goal-now = Danes
plan-goal-figure = Ciljna vrednost
plan-goal-due = Rok
plan-goal-due-hint = Kateri koli dan od začetka koraka naprej
plan-goal-take = Prevzemi današnjo vrednost: { $shown }
plan-goal-unknown = Te vrednosti še ni. Izračunajte jo tukaj:
plan-goal-today-by = { $metric }: danes { $today }, cilj { $goal }, rok { $day }
plan-goal-today = { $metric }: danes { $today }, cilj { $goal }
plan-goal-by = { $metric }: cilj { $goal }, rok { $day }
plan-goal-alone = { $metric }: cilj { $goal }
plan-goal-worse = Ta cilj je slabši od današnjega stanja. Če je to namerno, v opombah pojasnite, zakaj.

## What is wrong

plan-problem-not_a_date = Tega dne v koledarju ni. Zapišite leto, mesec in dan, na primer 2026-03-02.
plan-problem-date_far = Datumi so lahko med letoma 1970 in 2199.
plan-problem-plan_no_start = Najprej določite začetek načrta, šele nato druge dneve.
plan-problem-step_before_plan = To je pred začetkom načrta. Izberite poznejši dan ali začnite načrt prej.
plan-problem-goal_before_step = To je pred začetkom koraka, zato korak na vrednost še ne more vplivati. Izberite poznejši dan.
plan-problem-weeks_not_a_number = Število tednov zapišite s številko, na primer 3. Dotlej velja trajanje iz vodnika.
plan-problem-weeks_not_whole = Načrt računa s celimi tedni. Dotlej velja trajanje iz vodnika.
plan-problem-weeks_too_few = Korak traja vsaj en teden. Če ni za vas, mu določite stanje »ni za nas«.
plan-problem-weeks_too_many = Korak lahko traja največ 520 tednov, to je deset let. Dotlej velja trajanje iz vodnika.
plan-problem-file_refused = Brskalnik tej strani ni dovolil shraniti datoteke. Namesto tega kopirajte povezavo.

## Taking it along

plan-csv = Tabela za preglednico
plan-ics = Datumi za koledar
plan-print = Natisni načrt
plan-link = Kopiraj povezavo do načrta
plan-reset = Počisti načrt
plan-file-done = Datoteka je med vašimi prenosi.
plan-ics-done = Datoteka je med vašimi prenosi. Po spremembi odprite novo: isti datumi se premaknejo. Korak, ki ga pozneje izločite, ostane v koledarju, dokler ga tam ne izbrišete.
plan-link-done = Povezava je v odložišču. Kdor jo odpre, vidi ta načrt ob svojem. Stanje dodanih postavk ostane na vaših kontrolnih seznamih.
plan-link-long = Povezava je v odložišču. Dolga je, nekateri programi pa dolge povezave odrežejo: varnejša je datoteka iz nastavitev.
plan-event = Nosilec: { $who }. Stanje: { $state }.
plan-event-open = Čaka: { $task }
plan-event-done = Opravljeno: { $task }

## Items of the checklists on a step

plan-items = S kontrolnih seznamov
plan-attach = Dodaj postavko
plan-attach-pick = Izberite postavko
problem-unknown_item = »{ $text }« ni postavka kontrolnih seznamov. Tu ostane, dokler je ne odstranite.
problem-unknown_metric = Metrike »{ $text }« tu ni. Izberite drugo ali »Brez metrike«.

## Items that the user is doing, offered to the steps

# $names: titles of the items.
plan-offered = { $count ->
    [one] V delu imate { $count } postavko, ki je še ni v nobenem koraku: { $names }.
    [two] V delu imate { $count } postavki, ki ju še ni v nobenem koraku: { $names }.
    [few] V delu imate { $count } postavke, ki jih še ni v nobenem koraku: { $names }.
   *[other] V delu imate { $count } postavk, ki jih še ni v nobenem koraku: { $names }.
}
# A button. $step: number and title of a step.
plan-offered-all = Dodaj v »{ $step }«
# A button within a step. $name: title of an item.
plan-offered-one = Dodaj »{ $name }«

## The tabs below the steps

plan-tabs = Več o načrtu
plan-tab-picture = Slika

# Instead of the state of a folded step with a wrong entry.
plan-to-correct = za popravek
