### The pages of the evidence: the ten factors, the five methods, and the list of myths, claims and contradictions. What the claims say stands in evidence.ftl.

evidence-column-source = Vieta gairėse

## The factors

factors-picture = „Įtaka lojalumui“, kaip ji pateikta rusiškose gairėse, nuo 0 iki 100 %
factors-bar-words = { $factor }: { $figure }.
factors-column-factor = Veiksnys
factors-column-figure = Gairių skaičius
factors-own = Jūsų tvarka
factors-own-lead = Kas jūsų klientus daro lojalius? Surikiuokite dešimt veiksnių savaip, svarbiausią – pirmą: tempkite eilutę už rankenėlės arba perkelkite ją rodyklėmis. Iš pradžių veiksniai išdėstyti taip, kaip gairių lentelėje, o ji pagal svarbą nesurikiuota.
factors-up = Aukštyn: { $factor }
factors-down = Žemyn: { $factor }
factors-moved = Dabartinė veiksnio „{ $factor }“ vieta – { $place }.
factors-reset = Atsisakyti savo tvarkos
factors-reset-done = Jūsų tvarkos atsisakyta. Ją grąžinsite mygtuku „Atšaukti“.
factors-compared = Jūsų ir gairių tvarka
factors-not-yet = Kai perkelsite bent vieną veiksnį, čia greta matysite abi tvarkas.
factors-agreement = Poros, abiejose tvarkose išdėstytos vienodai: { $same } iš { $pairs }.
factors-agreement-means = Iš dešimties veiksnių susidaro 45 poros. Pora sutampa, kai ir jūs, ir gairės aukščiau statote tą patį iš dviejų: 45 reiškia tą pačią tvarką, 0 – atvirkštinę, o išmaišius korteles sutaptų apie 22. Sutapimas su gairėmis nėra teisumo ženklas, nes jų skaičių šaltinis nenurodytas.
factors-column-guide = Gairėse
factors-column-own = Jūsų tvarka
factors-column-difference = Skirtumas
factors-same = ta pati vieta
factors-higher =
    { PLURAL($count) ->
        [one] { $count } vieta aukščiau
        [few] { $count } vietomis aukščiau
        [many] { $count } vietos aukščiau
       *[other] { $count } vietų aukščiau
    }
factors-lower =
    { PLURAL($count) ->
        [one] { $count } vieta žemiau
        [few] { $count } vietomis žemiau
        [many] { $count } vietos žemiau
       *[other] { $count } vietų žemiau
    }
factors-to-claim = Kas žinoma apie šiuos skaičius (D3)
problem-order_damaged = Tai, kas čia išsaugota, nėra dešimties veiksnių tvarka. Joje įvardyti veiksniai rodomi jos eile, kiti – pabaigoje; perkelkite kurį nors, ir tvarka vėl bus vientisa.

## The methods

methods-picture = Darbo sąnaudos – iš kairės į dešinę, poveikis – iš apačios į viršų
methods-picture-words = Trijų eilučių ir trijų stulpelių tinklelis, kuriame kiekvieną iš penkių metodų žymi numeruotas ženklas. Lentelėje po juo tas pats pasakyta žodžiais.
methods-drag = Nutempkite ženklą ten, kur, jūsų nuomone, yra metodo vieta, arba pasirinkite žemiau.
methods-numbered = { $number }. { $method }
methods-key-guide = tuščiaviduris: rusiškų gairių nuomonė
methods-key-own = užpildytas: jūsų nuomonė
methods-key-short = apskritas: trumpalaikis poveikis
methods-key-long = kvadratinis: ilgalaikis poveikis
methods-own = Kur juos dėtumėte jūs
methods-moved =
    { PLURAL($count) ->
        [0] Visų metodų ({ $all }) vietos sutampa su gairėmis arba savo nuomonės nenurodėte.
        [one] Kitur nei gairės matote { $count } metodą iš { $all }.
        [few] Kitur nei gairės matote { $count } metodus iš { $all }.
        [many] Kitur nei gairės matote { $count } metodo iš { $all }.
       *[other] Kitur nei gairės matote { $count } metodų iš { $all }.
    }
methods-effort = Darbo sąnaudų lygis
methods-effect = Poveikis
methods-horizon = Poveikio trukmė
methods-as-guide = gairėse: { $rating }
methods-back = Grąžinti į gairių vietą
methods-back-label = Grąžinti į gairių vietą: { $method }
methods-to-theme = Metodo kontrolinis sąrašas
methods-reset = Atsisakyti savo išdėstymo
methods-place = darbo sąnaudų lygis – { $effort }, poveikis – { $effect }, { $horizon }
methods-own-none = nenurodyta
methods-column-method = Metodas
methods-column-guide = Gairių nuomonė
methods-column-own = Jūsų nuomonė
methods-clear = Ištuštinti
methods-to-claim = Kas žinoma apie šiuos įvertinimus (D14)
problem-unknown_rating = Čia išsaugota reikšmė nėra įvertinimas, todėl galioja gairių įvertinimas. Pasirinkite kurį nors arba ištuštinkite lauką.

## The list

register-lead = Dažnai kartojami teiginiai, mitai, skaičiai be šaltinio ir vietos, kuriose gairės viena kitai prieštarauja. Perskaitykite teiginį balsu, leiskite grupei spėti, tada atverkite įrašą.
register-guide = Kas tai sako
register-all = bet kuris tekstas arba joks
register-none = nė vienas iš penkių tekstų
register-guess = Pirma spėti: kas žinoma, lieka suskleista
register-count =
    { PLURAL($count) ->
        [one] { $count } įrašas
        [few] { $count } įrašai
        [many] { $count } įrašo
       *[other] { $count } įrašų
    }
register-index = Rodyklė
register-sayings = Dažnai kartojami teiginiai
register-sayings-lead = Kartojami daug kur; kiekvieną galima patikrinti skaičiuojant.
register-myths = Mitai
register-myths-lead = Rusiškose gairėse įvardyti du mitai ir į juos atsakyta.
register-claims = Teiginiai ir skaičiai
register-claims-lead = Ką penki tekstai sako, nenurodydami, iš kur tai žino.
register-contradictions = Prieštaravimai
register-contradictions-lead = Kur gairės prieštarauja viena kitai arba pačios sau.
register-claimed = Kas teigiama ir kur
register-for = Argumentai už
register-against = Argumentai prieš ir kas nežinoma
register-literature = Ką paskaityti
register-no-guide = Tokio pavidalo teiginio nėra nė viename iš penkių tekstų.
register-reveal = Rodyti, kas žinoma
register-reveal-verdict = Rodyti, ar pasitvirtina
register-try = Pažiūrėti, kaip tai veikia: { $page }
register-link = Nuoroda į šį įrašą

## A bench

bench-title = Išbandykite
bench-left-empty = { $hint }; jei tuščia: { $value }
bench-reset = Ištuštinti laukus
bench-holds = pasitvirtina
bench-fails = nepasitvirtina
bench-stopped = Kol laukuose viršuje yra klaidų, išvados nėra.
bench-unmoved = Nekeičiant kitų duomenų, jokia dydžio „{ $name }“ reikšmė išvados nepakeistų.
bench-between = Tarpiniai rezultatai
