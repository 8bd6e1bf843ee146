### The page of cultures: markets, the user’s own company, what differs, and the facts that the browser knows.

cultures-why = Kodėl vien šalies nepakanka
cultures-why-text = Vienos šalies klientai nėra vienodi. [2 vadove, slovėnų kalba,] patariama nedaryti išvadų apie ištisas kultūras ir klausti žmonių, kaip jiems atrodo jūsų įpročiai.

## Choosing, making and removing a market

markets = Jūsų rinkos
markets-none-yet = Rinkų dar neturite. Pavadinkite pirmąją: tai klientų grupė, apie kurią ką nors žinote, pavyzdžiui, maži viešbučiai, užsakantys internetu.
markets-choose = Sąrašai pritaikomi rinkai
market-none = Be rinkos: kaip vadovuose
market-unnamed = Rinka be pavadinimo
market-answered = atsakyta: { $count } iš { $all }
market-new = Naujos rinkos pavadinimas
market-make = Sukurti rinką
market-made = Rinka „{ $name }“ sukurta ir dabar yra pasirinkta.
market-remove = Šalinti: { $name }
market-remove-short = Šalinti
market-removed = Rinka „{ $name }“ pašalinta. Ją su visu turiniu grąžinsite mygtuku „Atšaukti“.
market-chosen = Kontroliniai sąrašai dabar pritaikyti rinkai „{ $name }“.
market-chosen-none = Kontroliniai sąrašai dabar rodomi tokie, kokie yra, be rinkos.
market-house = Jūsų įmonė
problem-market_without_name = Ši rinka neturi pavadinimo. Suteikite jį, kad atskirtumėte ją nuo kitų.
problem-market_name_twice = Kita rinka vadinasi taip pat. Pakeiskite vieną pavadinimą, kad jas atskirtumėte.
problem-market_unknown = Pasirinkta rinka buvo pašalinta arba jos čia niekada nebuvo. Pasirinkite kitą arba atsisakykite rinkos.

house-describe = Aprašyti savo įmonę
cultures-views = Ką rodyti
view-answers = Atsakymai
view-facts = Faktai ir darbo laikas
view-house = Jūsų įmonė
view-compare-own = Palyginti su jūsų įmone
view-compare-markets = Palyginti su kita rinka

## A profile

market-name = Pavadinimas
market-note = Pastaba
market-note-hint = Kas yra šie klientai ir kuriuos iš jų apklausėte.
house-lead = Jūsų įmonė irgi turi įpročių. Atsakykite kolegų vardu; palyginę su rinka, matysite, ką keisti.
answers-about = Ko tikisi šie klientai
answers-about-house = Kas įprasta jūsų įmonėje
answers-progress = { $known ->
    [0] Dar nieko nežinoma, todėl visus atsakymus reikia išsiaiškinti.
    [one] Žinoma: { $known } iš { $all }. Kitus atsakymus reikia išsiaiškinti.
    [few] Žinoma: { $known } iš { $all }. Kitus atsakymus reikia išsiaiškinti.
    [many] Žinoma: { $known } iš { $all }. Kitus atsakymus reikia išsiaiškinti.
   *[other] Žinoma: { $known } iš { $all }. Kitus atsakymus reikia išsiaiškinti.
}
answer-none = Neatsakyta: laikoma, kad nežinote.
answer-take-back = Atsiimti atsakymą
answer-ground = Iš kur tai žinote?
problem-answer_foreign = „{ $text }“ nėra atsakymas į šį klausimą. Jis saugomas, kol pasirinksite tinkamą.
calls-for = { $count ->
    [one] Ką dėl to daryti: { $count } veiksmas
    [few] Ką dėl to daryti: { $count } veiksmai
    [many] Ką dėl to daryti: { $count } veiksmo
   *[other] Ką dėl to daryti: { $count } veiksmų
}
calls-for-until-known = { $count ->
    [one] Ką daryti, kol nežinote: { $count } veiksmas
    [few] Ką daryti, kol nežinote: { $count } veiksmai
    [many] Ką daryti, kol nežinote: { $count } veiksmo
   *[other] Ką daryti, kol nežinote: { $count } veiksmų
}
calls-beyond = Vadovuose to nėra.
calls-why = Pagrindas ir šaltiniai
calls-sources = Šaltiniai
calls-adapts = Pritaikomi punktai

## Comparing with the user’s own company

compared-own-lead = Rodomi tik skirtumai: pirmiausia rinkos atsakymas, tada – kas įprasta jūsų įmonėje ir ką dėl to skirtumo daryti.
compared-own-rule = Didžiausias skirtumas rodomas pirmas. Skirtumas laikomas didesniu, kai pagal rinkos atsakymą pritaikoma daugiau kontrolinių sąrašų punktų. Iš dviejų vienodų pirmas eina tas, kurio klausimas ankstesnis.
compared-own-change = Ką keisti
compared-own-nothing = Kur abu atsakymai žinomi, rinka ir jūsų įmonė nesiskiria.
compared-own-empty = Pirmiausia atsakykite į kelis klausimus apie savo įmonę. Tada čia matysite, kuo ji skiriasi nuo rinkos.
compared-own-further = { $count ->
    [one] Dar { $count } mažesnis skirtumas
    [few] Dar { $count } mažesni skirtumai
    [many] Dar { $count } mažesnio skirtumo
   *[other] Dar { $count } mažesnių skirtumų
}
compared-touches = { $count ->
    [one] Pritaikomas { $count } kontrolinių sąrašų punktas
    [few] Pritaikomi { $count } kontrolinių sąrašų punktai
    [many] Pritaikoma { $count } kontrolinių sąrašų punkto
   *[other] Pritaikoma { $count } kontrolinių sąrašų punktų
}
compared-open = { $count ->
    [one] Žinomas tik vienas iš dviejų atsakymų: { $count } klausimas
    [few] Žinomas tik vienas iš dviejų atsakymų: { $count } klausimai
    [many] Žinomas tik vienas iš dviejų atsakymų: { $count } klausimo
   *[other] Žinomas tik vienas iš dviejų atsakymų: { $count } klausimų
}
compared-open-advice = Iš to dar nieko neišplaukia. Pirmiausia paklauskite.
compared-same = { $count ->
    [one] Atsakymai vienodi: { $count } klausimas
    [few] Atsakymai vienodi: { $count } klausimai
    [many] Atsakymai vienodi: { $count } klausimo
   *[other] Atsakymai vienodi: { $count } klausimų
}
compared-unknown = { $count ->
    [one] Nežinomas nė vienas atsakymas: { $count } klausimas
    [few] Nežinomas nė vienas atsakymas: { $count } klausimai
    [many] Nežinomas nė vienas atsakymas: { $count } klausimo
   *[other] Nežinomas nė vienas atsakymas: { $count } klausimų
}

## Compared with another market

compared-other-lead = Kur dvi rinkos skiriasi, prie kiekvienos nurodyta, ką dėl jos atsakymo daryti. Kas vienoda, suskleista.
compared-other-market = Kita rinka
compared-other-choose = Pasirinkite rinką
compared-other-alone = Kitos rinkos dar nėra. Viršuje sukurkite antrą.
compared-different = Kuo jos skiriasi
compared-different-none = Kur abu atsakymai žinomi, rinkos nesiskiria.
compared-not-answered = Neatsakyta
compared-ground = Pagrindas: { $ground }
compared-half-known = Žinomas tik vienas iš dviejų atsakymų
caution-part = { $title } ({ $count })

## Facts

facts-lead = Tai ne nuomonės: duomenis apie pasirinktą regioną ir laiko juostas pateikia naršyklė. Jie gali būti pasenę, o apie žmones nieko nesako.
facts-region = Regionas
facts-region-none = Regionas nepasirinktas
problem-region_unknown = Regiono „{ $text }“ naršyklė neatpažįsta. Rinkitės iš sąrašo.
facts-list = Ką naršyklė žino apie regioną „{ $region }“
facts-language = Tikėtiniausia kalba
facts-language-note = { $language } (naršyklė nurodo tik vieną kalbą; klientai gali kalbėti ir kitomis)
facts-script = Jos raštas
facts-week = Pirmoji savaitės diena
facts-weekend = Savaitgalis
facts-calendars = Kalendoriai
facts-zones = Laiko juostos
facts-numbers = Skaičiai
facts-dates = Šiandienos data
facts-times = Paros laikas
facts-money = Pinigų sumos
facts-untold = Šių duomenų ši naršyklė neturi.
facts-currency = Valiuta, kuria moka klientai
facts-currency-none = Nepasirinkta
facts-currency-note = Naršyklė nepasako, kokia valiuta regione naudojama, todėl pasirinkite patys.
problem-currency_unknown = Valiutos „{ $text }“ naršyklė neatpažįsta. Rinkitės iš sąrašo.
facts-zone = Laiko juosta
facts-zone-add = Pridėti laiko juostą
facts-zone-pick = Pasirinkite laiko juostą
facts-zone-here = Šiame regione
facts-zone-elsewhere = Visos laiko juostos
facts-zone-remove = Šalinti: { $zone }
problem-zone_unknown = Laiko juostos „{ $text }“ naršyklė neatpažįsta. Pašalinkite ir rinkitės iš sąrašo.

## Office hours

hours = Darbo laikas
hours-opens = Darbo pradžia
hours-closes = Darbo pabaiga
hours-usual = Jei tuščia: { $time }
problem-hours_opens = Įrašykite laiką, pavyzdžiui, 9:00 arba 9:30.
problem-hours_closes = Įrašykite laiką, pavyzdžiui, 17:00 arba 17:30.
problem-hours_order = Darbas baigtųsi anksčiau, nei prasideda. Įrašykite vėlesnę darbo pabaigą.
overlap = Kada dirba abi pusės
overlap-needs-zone = Pasirinkite rinkos laiko juostą ir pamatysite, kada dirba abi pusės.
overlap-needs-own = Pasirinkite savo įmonės laiko juostą ir pamatysite, kada dirba abi pusės.
overlap-needs-hours = Vieno darbo laiko perskaityti nepavyko. Pataisykite jį ten, kur įrašėte.
overlap-own-device = Jūsų laiko juosta imama iš šio įrenginio: { $zone }. Jei ji netinka, pasirinkite kitą skiltyje „Jūsų įmonė“.
overlap-own-house = Naudojama jūsų įmonės laiko juosta: { $zone }.
overlap-title = Para jūsų laiku; laiko juostos: { $own }, { $zone }
overlap-own-row = Jūsų įmonė ({ $zone })
overlap-own-hours = nuo { $from } iki { $to }
overlap-hours = ten nuo { $from } iki { $to }
overlap-described = { $row }: { $hours }
overlap-sentence = { $pieces ->
    [0] Šiandien darbo laikas nesutampa.
    [one] Šiandien darbo laikas sutampa (iš viso { $length }): jūsų laiku nuo { $from } iki { $to }.
    [few] Šiandien darbo laikas sutampa (iš viso { $length }): jūsų laiku nuo { $from } iki { $to } ir nuo { $later-from } iki { $later-to }.
    [many] Šiandien darbo laikas sutampa (iš viso { $length }): jūsų laiku nuo { $from } iki { $to } ir nuo { $later-from } iki { $later-to }.
   *[other] Šiandien darbo laikas sutampa (iš viso { $length }): jūsų laiku nuo { $from } iki { $to } ir nuo { $later-from } iki { $later-to }.
}
overlap-days = Bendros darbo dienos: { $days }.
overlap-no-days = Bendrų darbo dienų nėra.
overlap-weekend = Savaitgalis toje rinkoje: { $days }. Pasirinkite savo įmonės regioną, kad matytumėte, kurios darbo dienos bendros.
clock-same = Laikrodžiai ten rodo tą patį laiką kaip jūsų.
clock-ahead = Laikrodžiai ten rodo vėlesnį laiką nei jūsų; skirtumas – { $length }.
clock-behind = Laikrodžiai ten rodo ankstesnį laiką nei jūsų; skirtumas – { $length }.
clock-changes-same = Nuo { $day } abiejų pusių laikrodžiai rodys tą patį laiką, nes viena iš jų persuks laikrodžius.
clock-changes-ahead = Nuo { $day } laikrodžiai ten rodys vėlesnį laiką nei jūsų (skirtumas – { $length }), nes viena iš pusių persuks laikrodžius.
clock-changes-behind = Nuo { $day } laikrodžiai ten rodys ankstesnį laiką nei jūsų (skirtumas – { $length }), nes viena iš pusių persuks laikrodžius.
length-hours = { $hours ->
    [one] { $hours } valanda
    [few] { $hours } valandos
    [many] { $hours } valandos
   *[other] { $hours } valandų
}
length-minutes = { $minutes ->
    [one] { $minutes } minutė
    [few] { $minutes } minutės
    [many] { $minutes } minutės
   *[other] { $minutes } minučių
}
length-both = { $hours } { $minutes }
overlap-legend = Spalvota juostos dalis rodo, kada dirba abi pusės.

## Taking a market along

market-link = Kopijuoti rinkos nuorodą
market-link-done = Nuoroda nukopijuota. Kas ją atvers, matys šią rinką; jo paties darbas liks nepakitęs.

## The questions, one at a time or as a list, and what follows first

questions-one = Po vieną
questions-list = Visi klausimai
questions-back = Atgal
questions-next = Toliau
# Next to the buttons. $number of $all questions.
questions-at = { $number } klausimas iš { $all }
first-adaptations = Ką pritaikyti pirmiausia
# $count: 3.
first-adaptations-wait = Atsakę į { $count } klausimus, čia matysite, ką pritaikyti pirmiausia.
first-adaptations-rule = Pagal atsakymus, kurie keičia daugiausia kontrolinių sąrašų punktų.
first-adaptations-all = Į pritaikytus kontrolinius sąrašus
# Head of a column.
compared-own-question = Klausimas
