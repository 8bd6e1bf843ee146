### Demonstracijos. Pavadinimai, scenos ir klausimai niekada neišduoda atsakymo.

demo-growth = Kas liko?
demo-growth-scene = Įmonė metų pradžioje ir pabaigoje. Klientų pradžioje: { $customers_start }, pabaigoje: { $customers_end }, iš jų naujų: { $customers_new }.
demo-growth-ask = Kokia dalis klientų, buvusių pradžioje, liko?
demo-growth-reveal = Tokia pradinių klientų dalis liko. Nauji neskaičiuojami.
demo-growth-slip-all = suskaičiuoti ir nauji
demo-growth-slip-none-left = niekas neišėjo
demo-growth-slip-without-end = pradžia be naujų
demo-growth-reply-all = Pradžioje jie dar nebuvo klientai. Kiek pirmųjų tebėra?
demo-growth-reply-none-left = Jei niekas nebūtų išėjęs, kiek klientų būtų pabaigoje?
demo-growth-reply-without-end = Pabaigos nepanaudojote. Kuris skaičius parodo, kas išėjo?
demo-growth-lesson = Augimas gali paslėpti praradimus: nors įmonė augo, klientų išėjo { $customers_lost }.
demo-growth-lesson-other = Augimas ir išlaikymas – du skirtingi dalykai. Prieš vertindami metus, pažiūrėkite į abu.
demo-growth-try = Išbandykite rytoj: iš klientų skaičiaus pabaigoje atimkite naujus ir padalykite iš pradinių.
demo-growth-notes = Tikslas: augimas ir išlaikymas – du skirtingi dalykai. Prieš rodydami atsakymą, paklauskite, kuo grindžiamas didžiausias ir mažiausias spėjimas.

demo-blind = Akla formulė
demo-blind-scene = Vieneri įmonės metai. Klientų pradžioje: { $customers_start }, per metus pritraukta naujų: { $customers_new }.
demo-blind-ask = Kokia dalis klientų, buvusių pradžioje, liko?
demo-blind-ask-2 = Ta pati pradžia, tiek pat naujų klientų, kita pabaiga. O dabar?
demo-blind-reveal = Klientų skaičius pabaigoje be naujų, padalytas iš pradinio.
demo-blind-reveal-2 = Kita pabaiga – kitas rodiklis. O antroji formulė duoda tą patį rodiklį kaip anksčiau.
demo-blind-slip-without-end = (pradžia − nauji) : pradžia
demo-blind-slip-all = suskaičiuoti ir nauji
demo-blind-reply-without-end = Pakeiskite pabaigą: ar keičiasi jūsų rezultatas? O ar turėtų?
demo-blind-reply-all = Naujų pradžioje nebuvo. Atimkite juos.
demo-blind-compare = Ką kiekviena formulė pasakys apie A ir apie B?
demo-blind-compare-with-end = (pabaiga − nauji) : pradžia
demo-blind-lesson = Formulė be klientų skaičiaus pabaigoje neparodo, kas išėjo. Vis dėlto ji pateikta [4 vadove, lietuvių kalba].
demo-blind-try = Išbandykite rytoj: patikrinkite, pagal kurią formulę skaičiuojate išlaikymą.
demo-blind-notes = Tikslas: pirma perskaitykite formulę, tada ja tikėkite. Paklauskite, kurio skaičiaus antrojoje formulėje trūksta.

demo-year = Nedidelis mėnesio praradimas
demo-year-scene = Prenumeratos paslaugos klientų yra { $customers_start }. Kas mėnesį išeina ta pati jų dalis, o nauji neskaičiuojami.
demo-year-ask =
    { $demo-months ->
        [one] Kiek klientų liks po { $demo-months } mėnesio?
        [few] Kiek klientų liks po { $demo-months } mėnesių?
        [many] Kiek klientų liks po { $demo-months } mėnesio?
       *[other] Kiek klientų liks po { $demo-months } mėnesių?
    }
demo-year-reveal = Kas mėnesį išeina dalis tų, kurie dar liko, o ne visų pradžioje buvusių klientų.
demo-year-slip-added = kas mėnesį tiek pat
demo-year-slip-once = tik pirmas mėnuo
demo-year-reply-added = Antras mėnuo prasideda turint mažiau klientų. Kiek yra ta pati dalis nuo mažiau?
demo-year-reply-once = Tai vienas mėnuo. Dabar imkite tą pačią likusiųjų dalį, mėnuo po mėnesio.
demo-year-lesson =
    { $half_life ->
        [one] Maži praradimai kaupiasi: per tą laiką klientų išeina { $customers_lost }, o pusės nelieka po { $half_life } mėnesio.
        [few] Maži praradimai kaupiasi: per tą laiką klientų išeina { $customers_lost }, o pusės nelieka po { $half_life } mėnesių.
        [many] Maži praradimai kaupiasi: per tą laiką klientų išeina { $customers_lost }, o pusės nelieka po { $half_life } mėnesio.
       *[other] Maži praradimai kaupiasi: per tą laiką klientų išeina { $customers_lost }, o pusės nelieka po { $half_life } mėnesių.
    }
demo-year-try = Išbandykite rytoj: savo mėnesio rodiklį paverskite metiniu daugindami, o ne sudėdami.
demo-year-notes = Tikslas: rodikliai dauginami, o ne sudedami. Paklauskite, kiek išeina pirmą ir kiek antrą mėnesį.
demo-months = Mėnesiai
demo-remaining = Likę klientai

demo-score = Vienas indeksas
demo-score-scene = Klientai ({ $answers }) sako, kiek tikėtina, kad rekomenduotų įmonę: 9 ar 10 – rekomenduotojas, 7 ar 8 – pasyvus, nuo 0 iki 6 – kritikas.
demo-score-ask = Koks yra NPS indeksas?
demo-score-ask-2 = Dvi įmonės. Kurios indeksas didesnis?
demo-score-reveal = Rekomenduotojų dalis minus kritikų dalis. Pasyvieji įskaičiuojami tik į bendrą skaičių.
demo-score-reveal-2 = Tas pats indeksas, visai skirtingi klientai.
demo-score-option-a = Pirmoji įmonė
demo-score-option-b = Antroji įmonė
demo-score-option-c = Abiejų indeksas vienodas
demo-score-slip-promoters-only = tik rekomenduotojai
demo-score-slip-with-passives = visi, atsakę daugiau nei 6
demo-score-reply-promoters-only = O tie, kurie nerekomenduotų? Atimkite jų dalį.
demo-score-reply-with-passives = 7 ir 8 neskaičiuojami nė vienai pusei. Kas lieka?
demo-score-reply-fewer-detractors = Abiejose įmonėse atimkite kritikus. Kas lieka?
demo-score-lesson = Indeksas yra santrauka. Prieš imdamiesi veiksmų, pažiūrėkite į grupes.
demo-score-try = Išbandykite rytoj: visur, kur rodote indeksą, parodykite ir tris grupes.
demo-score-notes = Tikslas: indeksas neparodo, iš ko jis sudarytas. Paklauskite, kuriai įmonei auditorija mieliau vadovautų ir kodėl.

demo-chance = Indeksas pakilo!
demo-chance-scene =
    { $demo-rise ->
        [one] Praėjusį mėnesį klientai ({ $answers }) atsakė taip. Šį mėnesį atsakė tiek pat kitų klientų ir indeksas pakilo { $demo-rise } punktu. Metas švęsti?
        [few] Praėjusį mėnesį klientai ({ $answers }) atsakė taip. Šį mėnesį atsakė tiek pat kitų klientų ir indeksas pakilo { $demo-rise } punktais. Metas švęsti?
        [many] Praėjusį mėnesį klientai ({ $answers }) atsakė taip. Šį mėnesį atsakė tiek pat kitų klientų ir indeksas pakilo { $demo-rise } punkto. Metas švęsti?
       *[other] Praėjusį mėnesį klientai ({ $answers }) atsakė taip. Šį mėnesį atsakė tiek pat kitų klientų ir indeksas pakilo { $demo-rise } punktų. Metas švęsti?
    }
demo-chance-ask = Jei niekas nepakeitė nuomonės, kiek kartų iš 100 indeksas vis tiek pakiltų bent tiek?
demo-chance-reveal = Taip dažnai toks pakilimas atsiranda vien atsitiktinai, nes atsakė kiti klientai.
demo-chance-slip-significant = 5 %, įprasta riba
demo-chance-slip-impossible = nėra pokyčio – nėra ir pakilimo
demo-chance-reply-significant = Tai mūsų pasirinkta riba, o ne tai, kaip dažnai pasitaiko atsitiktinai. Kiek svyruoja tokios imtys?
demo-chance-reply-impossible = Klientai tie patys, bet atsako kiti. Dukart meskite 100 monetų: ar išeis tiek pat?
demo-chance-lesson =
    { $demo-rise ->
        [one] Kai atsakymų { $answers }, pakilimas { $demo-rise } punktu nieko nesako. Prie kiekvieno indekso rodykite paklaidą.
        [few] Kai atsakymų { $answers }, pakilimas { $demo-rise } punktais nieko nesako. Prie kiekvieno indekso rodykite paklaidą.
        [many] Kai atsakymų { $answers }, pakilimas { $demo-rise } punkto nieko nesako. Prie kiekvieno indekso rodykite paklaidą.
       *[other] Kai atsakymų { $answers }, pakilimas { $demo-rise } punktų nieko nesako. Prie kiekvieno indekso rodykite paklaidą.
    }
demo-chance-lesson-other =
    { $demo-rise ->
        [one] Kai atsakymų { $answers }, pakilimas { $demo-rise } punktu retai būna vien atsitiktinis. Prie kiekvieno indekso rodykite paklaidą.
        [few] Kai atsakymų { $answers }, pakilimas { $demo-rise } punktais retai būna vien atsitiktinis. Prie kiekvieno indekso rodykite paklaidą.
        [many] Kai atsakymų { $answers }, pakilimas { $demo-rise } punkto retai būna vien atsitiktinis. Prie kiekvieno indekso rodykite paklaidą.
       *[other] Kai atsakymų { $answers }, pakilimas { $demo-rise } punktų retai būna vien atsitiktinis. Prie kiekvieno indekso rodykite paklaidą.
    }
demo-chance-try = Išbandykite rytoj: pažiūrėkite, kiek atsakymų lėmė paskutinį jūsų indekso pakilimą.
demo-chance-notes = Tikslas: imties rezultatas kinta ir savaime. Iš 100 atsakymų du klientai, atsakę 9, o ne 6, indeksą pakelia 4 punktais. Parodytas pakilimas viršytų atsitiktinumą tik tada, kai atsakymų per mėnesį būtų bent apie { $demo-enough }.
demo-rise = Pakilimas punktais
demo-rises = Iš 100 pakartojimų

demo-small = Du skyriai
demo-small-scene = A skyrius: atsakė { $responses }, iš jų patenkinti { $satisfied }. Savo klientų paklausė ir B skyrius.
demo-small-ask = Kurio skyriaus klientai labiau patenkinti?
demo-small-reveal = Kai atsakymų taip mažai, tokį skirtumą gali sukurti ir atsitiktinumas. Skliaustuose – visų klientų dalies ribos, pasikliovimo lygmuo 95 %.
demo-small-option-a = A skyrius
demo-small-option-b = B skyrius
demo-small-option-c = Iš šių atsakymų nepasakysi
demo-small-reply-higher = Kiek klientų ten atsakė? Gal tai atsitiktinumas?
demo-small-lesson = Mažos imties dalis gali būti toli nuo tiesos. Rikiuokite skyrius tik tada, kai leidžia paklaida.
demo-small-try = Išbandykite rytoj: prie kiekvieno pasitenkinimo rodiklio pridėkite atsakymų skaičių.
demo-small-notes = Tikslas: kuo mažesnė imtis, tuo didesnė paklaida. Paklauskite, ką kiekviename skyriuje pakeistų vos vienas papildomas skundas.

demo-worth = Kiek vertas klientas?
demo-worth-scene = Klientas kas mėnesį duoda maržą ir tam tikra tikimybe lieka dar vieną mėnesį. Vėliau gauti pinigai verti šiek tiek mažiau.
demo-worth-ask = Kiek toks klientas vertas šiandien?
demo-worth-reveal = Jei pirmasis mokėjimas gaunamas iškart. Kitos to paties kliento vertės apskaičiuotos pagal kitas taisykles.
demo-worth-slip-undiscounted = vėlesni pinigai skaičiuojami visa verte
demo-worth-slip-end-certain = pirmasis mokėjimas po mėnesio
demo-worth-slip-after-renewal = moka, tik jei lieka
demo-worth-reply-undiscounted = Ar pinigų norėtumėte šiandien, ar po metų? Tai ir yra diskontavimas.
demo-worth-reply-end-certain = Vadinasi, pirmasis mokėjimas ateina mėnesiu vėliau. Tinka ir tokia taisyklė, tik ją pasakykite.
demo-worth-reply-after-renewal = Vadinasi, pirmasis mokėjimas nėra tikras. Tinka ir tokia taisyklė, tik ją pasakykite.
demo-worth-compare = Vienas klientas, keturios taisyklės: kiek skiriasi vertės?
demo-worth-compare-begin = pirmasis mokėjimas iškart
demo-worth-lesson = Vienos kliento vertės nėra. Prieš lygindami pasakykite, pagal kurią taisyklę skaičiavote.
demo-worth-try = Išbandykite rytoj: paklauskite, kada jūsų kliento vertėje skaičiuojamas pirmasis mokėjimas.
demo-worth-notes = Tikslas: apibrėžtis rezultatą pakeičia labiau nei dauguma kampanijų. Nė viena iš keturių verčių nėra klaidinga.

demo-onepoint = Mažesnis praradimas
demo-onepoint-scene = Dvi įmonės sumažina mėnesio praradimą. Štai pirmoji.
demo-onepoint-ask = Kurioje įmonėje santykių su klientu trukmė procentais pailgėja labiau?
demo-onepoint-reveal = Santykių trukmė – vienetas, padalytas iš praradimo. Punktas svaresnis ten, kur praradimas mažas.
demo-onepoint-option-a = A įmonė
demo-onepoint-option-b = B įmonė
demo-onepoint-option-c = Abiejose vienodai
demo-onepoint-reply-equal = Kokią praradimo dalį panaikino kiekviena įmonė?
demo-onepoint-lesson = Tas pats punktas ne visur vertas tiek pat: svarbu, kokią praradimo dalį jis panaikina.
demo-onepoint-try = Išbandykite rytoj: prie tikslo užrašykite, kiek jums vertas praradimo procentinis punktas.
demo-onepoint-notes = Tikslas: mąstykite santykiniais dydžiais. Paklauskite, ką iš vieno punkto laimėtų įmonė, kurios praradimas 2 %.
demo-churn-before = Mėnesio praradimas anksčiau
demo-churn-after = Mėnesio praradimas dabar
demo-lift = Trukmės pailgėjimas

demo-five = Ar pritraukti tikrai brangiau?
demo-five-scene = Vienas įmonės biudžetas skirtas klientams pritraukti, kitas – išlaikyti. Be antrojo dalis likusių klientų būtų išėję.
demo-five-ask = Kiek kartų daugiau kainuoja klientą pritraukti negu išlaikyti?
demo-five-reveal = Jei skaičiuojami tik klientai, kurie be šio biudžeto būtų išėję.
demo-five-slip-all-kept = padalyta iš visų likusių
demo-five-reply-all-kept = Kiek jų būtų likę ir be šio biudžeto?
demo-five-compare = Tos pačios išlaidos – padalytos iš ko?
demo-five-compare-saved = padalyta iš išsaugotų
demo-five-lesson = Kiek kartų brangiau, priklauso nuo to, iš ko dalijate: iš visų likusių ar tik iš tų, kuriuos išsaugojote.
demo-five-try = Išbandykite rytoj: sužinokite, kiek jūsų klientų būtų likę ir be pastangų.
demo-five-notes = Tikslas: suabejokite visur minimu santykiu. Paklauskite, iš kur galima žinoti, kas būtų išėjęs. Atsakymas: iš kontrolinės grupės.

demo-alone = Treji metai
demo-alone-scene = Pusė klientų lojalūs, kita pusė – ne. Kiekvienos pusės išlaikymo rodiklis kasmet toks pat. Nė vienas klientas nesikeičia.
demo-alone-ask = Koks visų šių klientų išlaikymo rodiklis trečiaisiais metais?
demo-alone-reveal = Lengvai išeinančių tada jau beveik nelikę, todėl likusieji atrodo lojalesni.
demo-alone-slip-first-year = pirmųjų metų rodiklis
demo-alone-slip-second-year = antrųjų metų rodiklis
demo-alone-reply-first-year = Tai buvo pirmieji metai. Kas tebėra trečiaisiais?
demo-alone-reply-second-year = Beveik. Bet kas išeina antraisiais metais?
demo-alone-compare = Koks rodiklis kiekvienais iš trejų metų?
demo-alone-compare-third-year = trečiųjų metų rodiklis
demo-alone-lesson = Išlaikymas gali kilti, nors nė vienas klientas netampa lojalesnis. Lyginkite klientus, atėjusius tuo pačiu metu.
demo-alone-try = Išbandykite rytoj: nubraižykite išlaikymą pagal metus, kuriais klientai atėjo.
demo-alone-notes = Tikslas: keičiasi sudėtis, ne žmonės. Paklauskite, kiek kiekvienos pusės klientų lieka po dvejų metų.
demo-loyal = Lojalieji lieka
demo-others = Kiti lieka

demo-mix = Viskas gerėja
demo-mix-scene = Įmonė turi verslo ir privačių klientų. Šiemet abiejose grupėse lieka didesnė klientų dalis nei pernai.
demo-mix-ask = Keliais procentiniais punktais pasikeitė bendras išlaikymo rodiklis?
demo-mix-reveal = Abu rodikliai pakilo, bet pasikeitė grupių svoris.
demo-mix-slip-segments = kaip ir grupės
demo-mix-reply-segments = Taip būtų, jei grupės būtų tokio pat dydžio kaip pernai. Ar jos tokios?
demo-mix-compare = Kokia dalis liko kiekvienoje grupėje ir iš viso?
demo-mix-compare-firms = Verslo
demo-mix-compare-private = Privatūs
demo-mix-compare-all = Visi klientai
demo-mix-compare-before = pernai
demo-mix-compare-after = šiemet
demo-mix-lesson = Visuma gali smukti, nors kiekviena jos dalis kyla. Prieš vertindami visumą, pažiūrėkite į jos sudėtį.
demo-mix-try = Išbandykite rytoj: abiejų metų išlaikymą suskirstykite pagal segmentus.
demo-mix-notes = Tikslas: svarbus grupių svoris. Paklauskite, kokia klientų dalis pernai buvo įmonės ir kokia yra dabar.
demo-firms-before = Verslo, pernai
demo-firms-rate-before = iš jų lieka
demo-private-before = Privatūs, pernai
demo-private-rate-before = iš jų lieka
demo-firms-after = Verslo, šiemet
demo-firms-rate-after = iš jų lieka
demo-private-after = Privatūs, šiemet
demo-private-rate-after = iš jų lieka
demo-change = Pokytis

demo-markets = Vienas vėluojantis pristatymas
demo-markets-scene = Dviejų rinkų klientai jau pasakė, ko tikisi. Dabar vėluoja abiem rinkoms skirtas užsakymas.
demo-markets-ask = Tiesiai pasakome, kad užsakymas vėluoja ir kodėl. Kur tai tinka?
demo-markets-ask-2 = Siunčiame oficialų laišką su titulais, kurį pasirašo direktorius. Kur tai tinka?
demo-markets-ask-3 = Rašome klientų kalba. Kur tai tinka?
demo-markets-ask-4 = Atsiprašydami siunčiame nedidelę dovaną. Kur tai tinka?
demo-markets-ask-5 = Pradedame nuo santykių ir tik tada pereiname prie vėlavimo. Kur tai tinka?
demo-markets-ask-6 = Siūlome pasikalbėti šiandien po pietų, bendru darbo laiku. Kur tai tinka?
demo-markets-option-a = A rinka
demo-markets-option-b = B rinka
demo-markets-option-c = Abi rinkos
demo-markets-option-d = Pirma paklausti
demo-markets-reply-country = Kuris šių klientų atsakymas tai rodo?
demo-markets-reveal-a = Tai atitinka A rinkos klientų atsakymus, bet ne B rinkos.
demo-markets-reveal-b = Tai atitinka B rinkos klientų atsakymus, bet ne A rinkos.
demo-markets-reveal-c = Taip atsakė abiejų rinkų klientai.
demo-markets-reveal-d = Vienos rinkos klientų dar neklausta. Prieš veikdami paklauskite.
demo-markets-directness-direct = vertina tiesų žodį
demo-markets-directness-indirect = labiau mėgsta taktą
demo-markets-formality-relaxed = laisvas tonas
demo-markets-formality-formal = oficialus tonas
demo-markets-language-local = nori savo kalbos
demo-markets-gifts-restricted = dovanų nepriima
demo-markets-gifts-unknown = dovanos: dar neklausta
demo-markets-negotiation-terms = pirma sąlygos
demo-markets-negotiation-relationship = pirma santykiai
demo-markets-time-overlap-wide = darbo laikas beveik bendras
demo-markets-time-overlap-small = mažai bendro darbo laiko
demo-markets-lesson = Nespręskite pagal šalį. Kas tinka, pasako šių klientų atsakymai, o kur niekas neklausė – paklauskite.
demo-markets-try = Išbandykite rytoj: penkių vienos rinkos klientų paklauskite, kaip jie norėtų sužinoti blogą naujieną.
demo-markets-notes = Tikslas: žiūrėti į atsakymus, o ne į vėliavas. Paklauskite, kokios šalys yra šios rinkos, o tada – kas pasikeistų, jei spėta klaidingai.
demo-place = Kur tinka
