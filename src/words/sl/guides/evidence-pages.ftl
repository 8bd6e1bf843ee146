### The pages of the evidence: the ten factors, the five methods, and the list of myths, claims and contradictions. What the claims say stands in evidence.ftl.

## The factors

factors-picture = Vpliv na zvestobo po vodniku 5, od 0 do 100 %
factors-bar-words = { $factor }: { $figure }.
factors-column-factor = Dejavnik
factors-column-figure = Številka vodnika
factors-own = Vaš vrstni red
factors-own-lead = Zaradi česa so vaše stranke zveste? Deset dejavnikov razvrstite po svoje, najpomembnejšega na prvo mesto: vrstico povlecite za ročaj ali jo premaknite s puščicama. Tabela vodnika jih ne razvršča po pomembnosti.
factors-up = Premakni gor: { $factor }
factors-down = Premakni dol: { $factor }
factors-moved = { $factor }: zdaj na { $place }. mestu.
factors-reset = Ponastavi moj vrstni red
factors-reset-done = Vaš vrstni red je ponastavljen. Gumb »Razveljavi« ga vrne.
factors-compared = Vaš vrstni red in vrstni red vodnika
factors-not-yet = Ko premaknete kak dejavnik, se tu drug ob drugem pokažeta oba vrstna reda.
factors-agreement = Pari, ki so v obeh vrstnih redih razvrščeni enako: { $same } od { $pairs }.
factors-agreement-means = Deset dejavnikov sestavlja 45 parov. Par se ujema, če vi in vodnik v njem isti dejavnik postavite pred drugega: 45 pomeni enak vrstni red, 0 obratnega, naključen pa da približno 22. Ujemanje z vodnikom ne pomeni, da imate prav.
factors-column-guide = V vodniku
factors-column-own = Pri vas
factors-column-difference = Razlika
factors-same = enako mesto
factors-higher =
    { $count ->
        [one] { $count } mesto višje
        [two] { $count } mesti višje
        [few] { $count } mesta višje
       *[other] { $count } mest višje
    }
factors-lower =
    { $count ->
        [one] { $count } mesto nižje
        [two] { $count } mesti nižje
        [few] { $count } mesta nižje
       *[other] { $count } mest nižje
    }
factors-to-claim = Kaj je znano o teh številkah
problem-order_damaged = Shranjeni vrstni red ni popoln. Manjkajoči dejavniki so na koncu; popravite ga tako, da kaj premaknete.

## The methods

methods-picture = Obseg dela od leve proti desni, učinek od spodaj navzgor
methods-picture-words = Mreža tri krat tri z oštevilčenim znakom za vsako od petih metod. Spodnja tabela pove isto z besedami.
methods-drag = Povlecite znak tja, kamor po vašem mnenju sodi metoda, ali izberite spodaj.
methods-numbered = { $number }. { $method }
methods-key-guide = prazen znak: ocena vodnika 5
methods-key-own = poln znak: vaša ocena
methods-key-short = krog: hitra uvedba
methods-key-long = kvadrat: dolga uvedba
methods-own = Kam bi jih postavili vi
methods-moved =
    { $count ->
        [0] Vse metode (skupaj { $all }) postavljate enako kot vodnik ali pa jih še niste ocenili.
        [one] Drugam kot vodnik postavljate { $count } metodo od { $all }.
        [two] Drugam kot vodnik postavljate { $count } metodi od { $all }.
        [few] Drugam kot vodnik postavljate { $count } metode od { $all }.
       *[other] Drugam kot vodnik postavljate { $count } metod od { $all }.
    }
methods-effort = Obseg dela
methods-effect = Učinek
methods-horizon = Čas uvedbe
methods-as-guide = vodnik: { $rating }
methods-back = Nazaj na oceno vodnika
methods-back-label = Nazaj na oceno vodnika: { $method }
methods-to-theme = Kontrolni seznam te metode
methods-reset = Vse nazaj na ocene vodnika
methods-place = obseg dela: { $effort }, učinek: { $effect }, čas uvedbe: { $horizon }
methods-own-none = brez ocene
methods-column-method = Metoda
methods-column-guide = Ocena vodnika
methods-column-own = Vaša ocena
methods-clear = Počisti
methods-to-claim = Kaj je znano o teh ocenah
problem-unknown_rating = Shranjena ocena ni na voljo, zato velja ocena vodnika. Izberite oceno ali jo počistite.

## The list

register-claimed = Kdo to pravi
register-for = Argumenti za
register-against = Argumenti proti in česar ne vemo
register-literature = Za branje
register-no-source = Objavljenega vira za to ne poznamo.
register-no-guide = V tej obliki tega ne pravi nobeden od petih vodnikov.
register-try = Oglejte si v praksi: { $page }
register-link = Povezava do tega vnosa

## A bench

bench-title = Preizkusite
bench-left-empty = { $hint }; če pustite prazno: { $value }
bench-reset = Počisti polja
bench-holds = drži
bench-fails = ne drži
bench-unproven = ne dokazuje ničesar
bench-possible = morda drži
bench-stopped = Izida ni, dokler zgornja polja niso pravilno izpolnjena.
bench-unmoved = Ob nespremenjenih drugih podatkih nobena vrednost polja »{ $name }« ne spremeni izida.
bench-between = Vmesni rezultati

## About the guides

about-guides-title = O vodnikih
about-guides-lead = Loyalty Lab temelji na petih vodnikih. Tu piše, kaj ponuja vsak od njih in kje se ne strinjajo.
guide-origin-none = { $kind } brez navedenega avtorja in založnika
guide-origin-publisher = { $kind }, objavil { $publisher }
guide-origin-both = { $kind }, avtor { $author }, objavil { $publisher }
guide-kind-guide = Vodnik
guide-kind-article = Članek
guide-g0-title = Gradnja odnosov in zvestobe strank: globalni pogled
guide-g1-title = Gradnja trdnih odnosov s strankami: globalni vodnik
guide-g2-title = Kako doseči zadovoljstvo, vrednost in ohranjanje strank
guide-g3-title = Krepitev zvestobe strank: nasveti
guide-g4-title = Kako k strankam usmerjena strategija vpliva na zvestobo potrošnikov: miti in resničnost
guide-g0-gives = Edini vodnik z vsemi štirimi formulami: za ohranjanje, osip, NPS in življenjsko vrednost; vsebuje tudi nasvete o kulturi. Seznami primerov v našem izvodu manjkajo.
guide-g1-gives = Popolni seznami nasvetov, veliko o drugih kulturah in opredelitve petih metrik. Številk ni.
guide-g2-gives = Zadovoljstvo, vrednost za stranko in ohranjanje, z ovirami in odgovori na pogosta vprašanja. Edini vodnik, ki navaja raziskave.
guide-g3-gives = Programi zvestobe, formula za ohranjanje, ki se razlikuje od običajne, in razlaga stopnje.
guide-g4-gives = Dva mita, deset dejavnikov zvestobe, pet ocenjenih metod, zgodbe podjetij in načrt v šestih korakih. Virov za svoje številke ne navaja.
guide-sections = Navajamo razdelke: { $sections }.
section-introduction = uvod
section-frame = uvod in sklepi
section-benefits = koristi zvestobe
section-landscape = svetovni trg
section-definitions = opredelitve
section-strategies = strategije
section-approaches = večanje zadovoljstva in vrednosti
section-measures = ukrepi
section-personalisation = personalizacija
section-quality = kakovost izdelkov
section-service = podpora strankam
section-communication = komunikacija
section-sensitivity = kulturna občutljivost
section-trust = zaupanje in verodostojnost
section-community = gradnja skupnosti
section-programmes = programi zvestobe
section-feedback = povratne informacije
section-technology = tehnologija
section-long-term = dolgoročna vrednost
section-retention = ohranjanje strank
section-after-sale = podpora po nakupu
section-culture = kulturni vidiki
section-challenges = izzivi in rešitve
section-myths = miti
section-factors = preglednica desetih dejavnikov
section-stories = zgodbe o uspehu
section-pros = prednosti in slabosti
section-methods = pet metod
section-ratings = primerjava metod
section-plan = načrt v šestih korakih
section-progress = preglednica napredka
section-answers = vprašanja in odgovori
section-conclusion = sklep
section-tips = praktični nasveti
register-formulas = Formule in metrike
register-formulas-lead = Druga formula ali razlaga da drugo število.
register-advice = Različni nasveti
register-advice-lead = Izberite, kar ustreza vašemu podjetju.
register-figures = Številke brez vira
register-figures-lead = Ne navajajte jih, ne da bi jih preverili.
register-wording = Izrazi in izvor
register-wording-lead = Kje je vodnik nejasen glede pojmov ali virov.

## Myths: the list, and the page of a saying, which asks before it tells

myths-lead = Trditve, ki jih ljudje ponavljajo. Najprej ugibajte, nato vsako preizkusite s svojimi podatki.
myths-more = Še trditve, brez preizkusa ({ $count })
myths-all = Vsi miti
myth-question = Drži pri teh podatkih?
myth-question-bare = Ali to drži?
myth-true = Drži
myth-not-true = Ne drži
myth-depends = Odvisno
myth-show = Pokaži brez ugibanja
# $guess: myth-true or another of the guesses.
myth-guessed = Vaš odgovor: { $guess }.
myth-guess-right = Pravilno.
myth-guess-wrong = Ni pravilno.
myth-mixed = Izid je odvisen od načina izračuna.
myth-known = Kaj je znano
# Above a curve. $name: label of a field.
bench-curve = Kako se izid spreminja s podatkom »{ $name }«
# In the legend of the curve. $limit: the figure that the claim asks for.
bench-curve-limit = trditev: { $limit }
