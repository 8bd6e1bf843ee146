### The page of the plan. The names of its steps and questions are in plan.ftl.

plan-lead = Šešių žingsnių planas pagal [5 vadovą, rusų kalba]: nuo dabartinės padėties analizės iki kasmėnesinės peržiūros. Įrašykite pradžią, atsakingus asmenis ir trukmę; tolesni žingsniai pasislinks patys.

## Opening questions

plan-tips = Penki klausimai ({ $answered } iš { $all })
plan-tips-lead = Pagal praktinius [2 vadovo, slovėnų kalba,] patarimus. Atsakymai saugomi kartu su planu.
plan-more = Daugiau kontroliniame sąraše:

## When

plan-time = Plano laikas
plan-start = Plano pradžia
plan-start-hint = Pirmoji pirmojo žingsnio diena. Kol jos nėra, planas skaičiuojamas savaitėmis.
plan-start-week = Pradėti šią dieną: { $day }
plan-ends = { $weeks ->
    [one] Planas trunka { $weeks } savaitę. Paskutinė jo diena – { $day }; paskui kas mėnesį vyksta peržiūra.
    [few] Planas trunka { $weeks } savaites. Paskutinė jo diena – { $day }; paskui kas mėnesį vyksta peržiūra.
    [many] Planas trunka { $weeks } savaitės. Paskutinė jo diena – { $day }; paskui kas mėnesį vyksta peržiūra.
   *[other] Planas trunka { $weeks } savaičių. Paskutinė jo diena – { $day }; paskui kas mėnesį vyksta peržiūra.
}
plan-takes = { $weeks ->
    [one] Planas trunka { $weeks } savaitę; paskui kas mėnesį vyksta peržiūra.
    [few] Planas trunka { $weeks } savaites; paskui kas mėnesį vyksta peržiūra.
    [many] Planas trunka { $weeks } savaitės; paskui kas mėnesį vyksta peržiūra.
   *[other] Planas trunka { $weeks } savaičių; paskui kas mėnesį vyksta peržiūra.
}
plan-one-week = { $first } savaitė
plan-weeks = Savaitės: { $first }–{ $last }
plan-monthly = Kas mėnesį nuo { $first } savaitės
plan-no-time = Laiko neskiriama
plan-days = { $first } – { $last }
plan-from = nuo { $day }
plan-moved = { $count ->
    [one] Dėl to pasislinko { $count } žingsnis: { $steps }. { $end }
    [few] Dėl to pasislinko { $count } žingsniai: { $steps }. { $end }
    [many] Dėl to pasislinko { $count } žingsnio: { $steps }. { $end }
   *[other] Dėl to pasislinko { $count } žingsnių: { $steps }. { $end }
}
plan-moved-to-day = „{ $title }“ – { $day }
plan-moved-to-week = „{ $title }“ – nuo { $week } savaitės

## The picture and the table

plan-picture = Žingsniai pagal savaites
plan-bar-words = { $step }. { $when }. Būsena: { $state }.
plan-axis = Plano savaitės
plan-today = šiandien
plan-table = Kontrolinė lentelė
plan-cut = Čia telpa tik pirmosios ilgų pastabų eilutės; visas pastabų tekstas yra skaičiuoklei skirtoje lentelėje.
plan-column-number = Nr.
plan-column-step = Žingsnis
plan-column-weeks = Savaitės
plan-column-days = Dienos
plan-column-who = Atsakingas asmuo
plan-column-end = Pabaiga
plan-column-tasks = Darbai
plan-column-list = Darbai ir punktai
plan-column-done = Atlikti darbai
plan-done = { $done } iš { $all }
plan-step = { $number }. { $title }

## A step

plan-steps = Žingsniai
plan-owner = Atsakingas asmuo
plan-owner-hint = Vadove: { $who }
plan-state = Būsena
plan-state-open = nepradėta
plan-state-doing = daroma
plan-state-done = atlikta
plan-state-not-for-us = mums netinka
plan-step-start = Pradžia
plan-step-set = Šią dieną nustatėte patys, todėl ji nesikeičia, kai slenka ankstesni žingsniai.
plan-step-overlaps = Šią dieną nustatėte patys. Žingsnis prasideda dar nepasibaigus ankstesniam.
plan-step-first = Prasideda kartu su planu
plan-step-follows = Po ankstesnio žingsnio: { $day }
plan-step-follows-undated = Po ankstesnio žingsnio
plan-follow = Vėl pradėti po ankstesnio žingsnio
plan-length = Trukmė savaitėmis
plan-length-hint = { $weeks ->
    [one] Jei tuščia: { $weeks } savaitė, kaip vadove
    [few] Jei tuščia: { $weeks } savaitės, kaip vadove
    [many] Jei tuščia: { $weeks } savaitės, kaip vadove
   *[other] Jei tuščia: { $weeks } savaičių, kaip vadove
}
plan-every-month = Peržiūra trunka vieną dieną ir kartojasi kas mėnesį.
plan-note = Pastabos
plan-stories = Ką verta žinoti ({ $count })
plan-stories-all = Visi prieštaravimai ir teiginiai

## A goal

plan-goal = Tikslas
plan-goal-none = Be rodiklio
plan-goal-now = Šiandien
plan-goal-figure = Siekiama reikšmė
plan-goal-due = Terminas
plan-goal-due-hint = Bet kuri diena nuo žingsnio pradžios
plan-goal-take = Imti šiandienos reikšmę: { $shown }
plan-goal-unknown = Šio rodiklio reikšmės dar nėra. Apskaičiuokite ją čia:
plan-goal-today-by = { $metric }: šiandien { $today }, siekiama { $goal } iki { $day }
plan-goal-today = { $metric }: šiandien { $today }, siekiama { $goal }
plan-goal-by = { $metric }: siekiama { $goal } iki { $day }
plan-goal-alone = { $metric }: siekiama { $goal }
plan-goal-worse = Šis tikslas prastesnis už šiandienę reikšmę. Jei taip ir norėjote, pastabose parašykite kodėl.

## What is wrong

plan-problem-not_a_date = Tokios dienos kalendoriuje nėra. Įrašykite metus, mėnesį ir dieną, pavyzdžiui, 2026-03-02.
plan-problem-date_far = Čia galimos datos nuo 1970 iki 2199 metų.
plan-problem-plan_no_start = Pirmiausia nurodykite plano pradžią: be jos kitų dienų nustatyti negalima.
plan-problem-step_before_plan = Ši diena ankstesnė už plano pradžią. Pasirinkite vėlesnę arba pradėkite planą anksčiau.
plan-problem-goal_before_step = Ši diena ankstesnė už žingsnio pradžią, tad rodiklis pasikeisti dar negali. Pasirinkite vėlesnę dieną.
plan-problem-weeks_not_a_number = Savaičių skaičių įrašykite skaitmenimis, pavyzdžiui, 3. Iki tol imama vadove nurodyta trukmė.
plan-problem-weeks_not_whole = Įrašykite sveikąjį savaičių skaičių. Iki tol imama vadove nurodyta trukmė.
plan-problem-weeks_too_few = Žingsnis trunka bent vieną savaitę. Jei jis jums nereikalingas, pasirinkite būseną „mums netinka“.
plan-problem-weeks_too_many = Įrašykite ne daugiau kaip 520 savaičių (dešimt metų). Iki tol imama vadove nurodyta trukmė.
plan-problem-file_refused = Naršyklė neleido šiam puslapiui įrašyti failo. Vietoj to nukopijuokite nuorodą.

## Taking it along

plan-csv = Lentelė skaičiuoklei
plan-ics = Datos kalendoriui
plan-print = Spausdinti planą
plan-link = Kopijuoti plano nuorodą
plan-reset = Išvalyti planą
plan-file-done = Failas atsisiųstas: ieškokite jo tarp savo atsisiuntimų.
plan-ics-done = Failas atsisiųstas: ieškokite jo tarp savo atsisiuntimų. Pakeitę planą, atsisiųskite ir atverkite failą iš naujo: įrašų datos pasikeis. Vėliau atmestas žingsnis lieka kalendoriuje, kol jo ten neištrinsite.
plan-link-done = Nuoroda nukopijuota į iškarpinę. Kas ją atvers, matys šį planą šalia savojo. Pridėtų punktų būsena lieka jūsų kontroliniuose sąrašuose.
plan-link-long = Nuoroda nukopijuota į iškarpinę. Ji ilga, o kai kurios programos ilgas nuorodas nukerpa: saugiau nuostatose įrašyti savo darbą į failą.
plan-event = Atsakingas asmuo: { $who }. Būsena: { $state }.
plan-event-open = Dar neatlikta: { $task }
plan-event-done = Atlikta: { $task }

## Items of the checklists on a step

plan-items = Iš kontrolinių sąrašų
plan-attach = Pridėti punktą
plan-attach-pick = Pasirinkite punktą
problem-unknown_item = „{ $text }“ nėra kontrolinių sąrašų punktas. Jis lieka čia, kol jo nepašalinsite.
problem-unknown_metric = „{ $text }“ nėra rodiklis. Pasirinkite kitą arba „Be rodiklio“.

## Items that the user is doing, offered to the steps

# $names: titles of the items.
plan-offered = { $count ->
    [one] Darote { $count } punktą, kurio dar nėra jokiame žingsnyje: { $names }.
    [few] Darote { $count } punktus, kurių dar nėra jokiame žingsnyje: { $names }.
    [many] Darote { $count } punkto, kurio dar nėra jokiame žingsnyje: { $names }.
   *[other] Darote { $count } punktų, kurių dar nėra jokiame žingsnyje: { $names }.
}
# A button. $step: number and title of a step.
plan-offered-all = Pridėti prie „{ $step }“
# A button within a step. $name: title of an item.
plan-offered-one = Pridėti „{ $name }“

## The tabs below the steps

plan-tabs = Daugiau apie planą
plan-tab-picture = Diagrama

# Instead of the state of a folded step with a wrong entry.
plan-to-correct = reikia pataisyti
