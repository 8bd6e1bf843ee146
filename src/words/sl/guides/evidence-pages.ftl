### The pages of the evidence: the ten factors, the five methods, and the list of myths, claims and contradictions. What the claims say stands in evidence.ftl.

evidence-column-source = Mesto v vodniku

## The factors

factors-picture = »Vpliv na zvestobo« po ruskem vodniku, od 0 do 100 %
factors-bar-words = { $factor }: { $figure }.
factors-column-factor = Dejavnik
factors-column-figure = Številka vodnika
factors-own = Vaš vrstni red
factors-own-lead = Zaradi česa so vaše stranke zveste? Deset dejavnikov razvrstite po svoje, najpomembnejšega na prvo mesto: vrstico povlecite za ročaj ali jo premaknite s puščicama. Na začetku so razvrščeni kot v tabeli vodnika, ki jih ne razvršča po pomembnosti.
factors-up = Premakni gor: { $factor }
factors-down = Premakni dol: { $factor }
factors-moved = { $factor }: zdaj na { $place }. mestu.
factors-reset = Opusti svoj vrstni red
factors-reset-done = Vaš vrstni red je opuščen. Z razveljavitvijo ga vrnete.
factors-compared = Vaš vrstni red ob vrstnem redu vodnika
factors-not-yet = Ko premaknete kak dejavnik, se tu drug ob drugem pokažeta oba vrstna reda.
factors-agreement = Pari, ki so v obeh vrstnih redih razvrščeni enako: { $same } od { $pairs }.
factors-agreement-means = Deset dejavnikov sestavlja 45 parov. Par se ujema, če vi in vodnik v njem isti dejavnik postavite pred drugega: 45 pomeni enak vrstni red, 0 obratnega, naključno premešane kartice pa dajo približno 22. Ujemanje z vodnikom ne pomeni, da imate prav, saj njegove številke nimajo vira.
factors-column-guide = V vodniku
factors-column-own = Pri vas
factors-column-difference = Razlika
factors-same = enako mesto
factors-higher =
    { PLURAL($count) ->
        [one] { $count } mesto višje
        [two] { $count } mesti višje
        [few] { $count } mesta višje
       *[other] { $count } mest višje
    }
factors-lower =
    { PLURAL($count) ->
        [one] { $count } mesto nižje
        [two] { $count } mesti nižje
        [few] { $count } mesta nižje
       *[other] { $count } mest nižje
    }
factors-to-claim = Kaj je znano o teh številkah (D3)
problem-order_damaged = Kar je tu shranjeno, ni vrstni red vseh desetih dejavnikov. Shranjeni dejavniki ohranijo svoj vrstni red, drugi jim sledijo na koncu; premaknite enega in vrstni red bo spet popoln.

## The methods

methods-picture = Trud od leve proti desni, učinek od spodaj navzgor
methods-picture-words = Mreža tri krat tri z oštevilčenim znakom za vsako od petih metod. Spodnja tabela pove isto z besedami.
methods-drag = Povlecite znak tja, kamor po vašem mnenju sodi metoda, ali izberite spodaj.
methods-numbered = { $number }. { $method }
methods-key-guide = prazen znak: mnenje ruskega vodnika
methods-key-own = poln znak: vaše mnenje
methods-key-short = krog: kratkoročno
methods-key-long = kvadrat: dolgoročno
methods-own = Kam bi jih postavili vi
methods-moved =
    { PLURAL($count) ->
        [0] Vse metode (skupaj { $all }) postavljate tja kot vodnik ali pa se o njih še niste izrekli.
        [one] Drugam kot vodnik postavljate { $count } metodo od { $all }.
        [two] Drugam kot vodnik postavljate { $count } metodi od { $all }.
        [few] Drugam kot vodnik postavljate { $count } metode od { $all }.
       *[other] Drugam kot vodnik postavljate { $count } metod od { $all }.
    }
methods-effort = Trud
methods-effect = Učinek
methods-horizon = Časovni okvir
methods-as-guide = vodnik: { $rating }
methods-back = Nazaj na oceno vodnika
methods-back-label = Nazaj na oceno vodnika: { $method }
methods-to-theme = Kontrolni seznam te metode
methods-reset = Vse nazaj na ocene vodnika
methods-place = trud: { $effort }, učinek: { $effect }, { $horizon }
methods-own-none = ni navedeno
methods-column-method = Metoda
methods-column-guide = Mnenje vodnika
methods-column-own = Vaše mnenje
methods-clear = Izprazni
methods-to-claim = Kaj je znano o teh ocenah (D14)
problem-unknown_rating = Kar je tu shranjeno, ni nobena od ocen, zato velja ocena vodnika. Izberite oceno ali polje izpraznite.

## The list

register-lead = Reki, miti, številke brez vira in mesta, kjer si vodniki nasprotujejo. Preberite trditev na glas, udeleženci naj ugibajo, nato jo odprite.
register-guide = Kdo to pravi
register-all = kateri koli vodnik ali nobeden
register-none = nobeden od petih vodnikov
register-guess = Najprej ugibajte: kar je znano, ostane skrito
register-count =
    { PLURAL($count) ->
        [one] { $count } vnos
        [two] { $count } vnosa
        [few] { $count } vnosi
       *[other] { $count } vnosov
    }
register-index = Kazalo
register-sayings = Reki
register-sayings-lead = Ponavljajo se na mnogih mestih; vsakega je mogoče preizkusiti.
register-myths = Miti
register-myths-lead = Ruski vodnik navaja dva in nanju odgovarja.
register-claims = Trditve in številke
register-claims-lead = Kaj pravi pet vodnikov, ne da bi povedali, od kod to vedo.
register-contradictions = Protislovja
register-contradictions-lead = Kjer se vodniki ne strinjajo drug z drugim ali sami s seboj.
register-claimed = Kaj se trdi in kdo to trdi
register-for = Kaj govori v prid
register-against = Kaj govori proti ali kaj ni znano
register-literature = Za branje
register-no-guide = V tej obliki tega ne pravi nobeden od petih vodnikov.
register-reveal = Pokaži, kaj je znano
register-reveal-verdict = Pokaži, ali drži
register-try = Oglejte si v praksi: { $page }
register-link = Povezava do tega vnosa

## A bench

bench-title = Preizkusite
bench-left-empty = { $hint }; prazno pomeni: { $value }
bench-reset = Izprazni polja
bench-holds = drži
bench-fails = ne drži
bench-stopped = Izida ni, dokler zgornja polja niso pravilno izpolnjena.
bench-unmoved = Ob nespremenjenih drugih podatkih nobena vrednost polja »{ $name }« ne spremeni izida.
bench-between = Vmesni rezultati
