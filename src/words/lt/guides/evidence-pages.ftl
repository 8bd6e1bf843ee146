### The pages of the evidence: the ten factors, the five methods, and the list of myths, claims and contradictions. What the claims say stands in evidence.ftl.

## The factors

factors-picture = Įtaka lojalumui pagal 5 vadovą, nuo 0 iki 100 %
factors-bar-words = { $factor }: { $figure }.
factors-column-factor = Veiksnys
factors-column-figure = Skaičius vadove
factors-own = Jūsų eiliškumas
factors-own-lead = Kas jūsų klientus daro lojalius? Surikiuokite dešimt veiksnių savaip, svarbiausią – pirmą: tempkite eilutę už rankenėlės arba perkelkite ją rodyklėmis. Iš pradžių veiksniai išdėstyti kaip 5 vadovo lentelėje, o ji pagal svarbą nesurikiuota.
factors-up = Aukštyn: { $factor }
factors-down = Žemyn: { $factor }
factors-moved = Dabartinė veiksnio „{ $factor }“ vieta – { $place }.
factors-reset = Atkurti pradinį eiliškumą
factors-reset-done = Atkurtas pradinis eiliškumas. Savąjį grąžinsite mygtuku „Atšaukti“.
factors-compared = Jūsų ir 5 vadovo eiliškumas
factors-not-yet = Kai perkelsite bent vieną veiksnį, čia greta matysite abu variantus.
factors-agreement = Vienodai išdėstytos poros: { $same } iš { $pairs }.
factors-agreement-means = Iš dešimties veiksnių susidaro 45 poros. Pora sutampa, kai jūsų ir 5 vadovo sąraše aukščiau yra tas pats veiksnys: 45 reiškia tą patį eiliškumą, 0 – atvirkščią, o atsitiktinai surikiavus sutaptų apie 22. Sutapimas nereiškia, kad esate teisūs.
factors-column-guide = Vadove
factors-column-own = Jūsų
factors-column-difference = Skirtumas
factors-same = ta pati vieta
factors-higher =
    { $count ->
        [one] { $count } vieta aukščiau
        [few] { $count } vietomis aukščiau
        [many] { $count } vietos aukščiau
       *[other] { $count } vietų aukščiau
    }
factors-lower =
    { $count ->
        [one] { $count } vieta žemiau
        [few] { $count } vietomis žemiau
        [many] { $count } vietos žemiau
       *[other] { $count } vietų žemiau
    }
factors-to-claim = Kas žinoma apie šiuos skaičius
problem-order_damaged = Išsaugotas ne visas eiliškumas. Trūkstami veiksniai pridėti pabaigoje; perkelkite kurį nors, kad jį pataisytumėte.

## The methods

methods-picture = Darbo sąnaudos – iš kairės į dešinę, poveikis – iš apačios į viršų
methods-picture-words = Trijų eilučių ir trijų stulpelių tinklelis, kuriame kiekvieną iš penkių metodų žymi numeruotas ženklas. Lentelėje po juo tas pats pasakyta žodžiais.
methods-drag = Nutempkite ženklą ten, kur, jūsų nuomone, yra metodo vieta, arba pasirinkite žemiau.
methods-numbered = { $number }. { $method }
methods-key-guide = tuščiaviduris: 5 vadovo nuomonė
methods-key-own = užpildytas: jūsų nuomonė
methods-key-short = apskritas: greitai įgyvendinama
methods-key-long = kvadratinis: ilgai įgyvendinama
methods-own = Kur juos dėtumėte jūs
methods-moved =
    { $count ->
        [0] Visus metodus ({ $all }) vertinate kaip vadove arba savo nuomonės nenurodėte.
        [one] Kitaip nei vadove vertinate { $count } metodą iš { $all }.
        [few] Kitaip nei vadove vertinate { $count } metodus iš { $all }.
        [many] Kitaip nei vadove vertinate { $count } metodo iš { $all }.
       *[other] Kitaip nei vadove vertinate { $count } metodų iš { $all }.
    }
methods-effort = Darbo sąnaudų lygis
methods-effect = Poveikis
methods-horizon = Įgyvendinimo laikas
methods-as-guide = vadove: { $rating }
methods-back = Grąžinti kaip vadove
methods-back-label = Grąžinti kaip vadove: { $method }
methods-to-theme = Metodo kontrolinis sąrašas
methods-reset = Atkurti pradinį išdėstymą
methods-place = sąnaudų lygis: { $effort }; poveikis: { $effect }; įgyvendinimo laikas: { $horizon }
methods-own-none = neįvertinta
methods-column-method = Metodas
methods-column-guide = 5 vadovas
methods-column-own = Jūsų nuomonė
methods-clear = Išvalyti
methods-to-claim = Kas žinoma apie šiuos įvertinimus
problem-unknown_rating = Čia išsaugota reikšmė nėra įvertinimas, todėl galioja vadovo įvertinimas. Pasirinkite kurį nors arba išvalykite lauką.

## The list

register-claimed = Kas taip sako
register-for = Argumentai už
register-against = Argumentai prieš ir neaiškumai
register-literature = Ką paskaityti
register-no-source = Paskelbto šaltinio apie tai nežinome.
register-no-guide = Taip suformuluoto teiginio nėra nė viename iš penkių vadovų.
register-try = Pažiūrėti, kaip tai veikia: { $page }
register-link = Nuoroda į šį įrašą

## A bench

bench-title = Išbandykite
bench-left-empty = { $hint }; jei tuščia: { $value }
bench-reset = Išvalyti laukus
bench-holds = pasitvirtina
bench-fails = nepasitvirtina
bench-unproven = nieko neįrodo
bench-possible = gali būti tiesa
bench-stopped = Kol laukuose viršuje yra klaidų, išvados nėra.
bench-unmoved = Nekeičiant kitų duomenų, jokia dydžio „{ $name }“ reikšmė išvados nepakeistų.
bench-between = Tarpiniai rezultatai

## About the guides

about-guides-title = Apie vadovus
about-guides-lead = „Loyalty Lab“ remiasi penkiais vadovais. Čia rasite, kas kiekviename yra ir kuo jie skiriasi.
guide-origin-none = { $kind }, autorius ir leidėjas nenurodyti
guide-origin-publisher = { $kind }, leidėjas – „{ $publisher }“
guide-origin-both = { $kind }, autorius – { $author }, leidėjas – „{ $publisher }“
guide-kind-guide = Vadovas
guide-kind-article = Straipsnis
guide-g0-title = Santykių su klientais ir lojalumo kūrimas: pasaulinis požiūris
guide-g1-title = Tvirtų santykių su klientais kūrimas: pasaulinis vadovas
guide-g2-title = Kaip kurti klientų pasitenkinimą, vertę ir išlaikymą
guide-g3-title = Klientų lojalumo stiprinimas: patarimai
guide-g4-title = Kaip į klientą orientuota strategija veikia vartotojų lojalumą: mitai ir tikrovė
guide-g0-gives = Vienintelis vadovas su visomis keturiomis formulėmis: išlaikymo, praradimo, NPS ir gyvavimo ciklo vertės; yra ir patarimų apie kultūrą. Mūsų kopijoje trūksta pavyzdžių sąrašų.
guide-g1-gives = Išsamūs patarimų sąrašai, daug jų – apie kitas kultūras, ir penkių rodiklių apibrėžtys. Skaičių nėra.
guide-g2-gives = Pasitenkinimas, vertė klientui ir išlaikymas, kliūtys ir atsakymai į dažnus klausimus. Vienintelis vadovas, kuriame cituojami tyrimai.
guide-g3-gives = Lojalumo programos, neįprasta išlaikymo formulė ir paaiškinimas, kaip suprasti rodiklį.
guide-g4-gives = Du mitai, dešimt lojalumo veiksnių, penki įvertinti metodai, įmonių istorijos ir šešių žingsnių planas. Skaičių šaltiniai nenurodyti.
guide-sections = Cituojami skyriai: { $sections }.
section-introduction = įžanga
section-frame = įžanga ir išvados
section-benefits = lojalumo nauda
section-landscape = pasaulinė aplinka
section-definitions = apibrėžtys
section-strategies = strategijos
section-approaches = pasitenkinimo ir vertės didinimas
section-measures = priemonės
section-personalisation = personalizavimas
section-quality = produktų kokybė
section-service = klientų aptarnavimas
section-communication = komunikacija
section-sensitivity = kultūrinis jautrumas
section-trust = pasitikėjimas ir patikimumas
section-community = bendruomenės kūrimas
section-programmes = lojalumo programos
section-feedback = grįžtamasis ryšys
section-technology = technologijos
section-long-term = ilgalaikė vertė
section-retention = klientų išlaikymas
section-after-sale = aptarnavimas po pirkimo
section-culture = kultūriniai aspektai
section-challenges = sunkumai ir sprendimai
section-myths = mitai
section-factors = dešimties veiksnių lentelė
section-stories = sėkmės istorijos
section-pros = privalumai ir trūkumai
section-methods = penki metodai
section-ratings = metodų palyginimas
section-plan = šešių žingsnių planas
section-progress = eigos lentelė
section-answers = klausimai ir atsakymai
section-conclusion = pabaiga
section-tips = praktiniai patarimai
register-formulas = Formulės ir rodikliai
register-formulas-lead = Pagal kitą formulę ar apibrėžtį gaunamas kitas skaičius.
register-advice = Skirtingi patarimai
register-advice-lead = Rinkitės, kas tinka jūsų įmonei.
register-figures = Skaičiai be šaltinio
register-figures-lead = Necituokite jų nepatikrinę.
register-wording = Žodžiai ir kilmė
register-wording-lead = Neaiškios sąvokos ir šaltiniai.

## Myths: the list, and the page of a saying, which asks before it tells

myths-lead = Dažnai kartojami teiginiai. Pirma spėkite, ar tai tiesa, paskui patikrinkite pagal savo duomenis.
myths-more = Kiti teiginiai, be bandymo ({ $count })
myths-all = Visi mitai
myth-question = Ar tai tiesa pagal šiuos duomenis?
myth-question-bare = Ar tai tiesa?
myth-true = Tiesa
myth-not-true = Netiesa
myth-depends = Kaip kada
myth-show = Rodyti be spėjimo
# $guess: myth-true or another of the guesses.
myth-guessed = Jūsų spėjimas: { $guess }.
myth-guess-right = Atspėjote.
myth-guess-wrong = Neatspėjote.
myth-mixed = Atsakymas priklauso nuo skaičiavimo būdo.
myth-known = Kas žinoma
# Above a curve. $name: label of a field.
bench-curve = Kaip rezultatas priklauso nuo dydžio „{ $name }“
# In the legend of the curve. $limit: the figure that the claim asks for.
bench-curve-limit = teiginys: { $limit }
