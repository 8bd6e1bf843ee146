### Prikazi. Naslovi, prizori in vprašanja nikoli ne izdajo odgovora.

demo-growth = Kdo je ostal?
demo-growth-scene = Podjetje na začetku in na koncu leta. Strank na začetku: { $customers_start }, na koncu: { $customers_end }, od tega novih: { $customers_new }.
demo-growth-ask = Kolikšen delež strank z začetka je ostal?
demo-growth-reveal = Tolikšen delež strank z začetka je še tu. Nove ne štejejo.
demo-growth-slip-all = vštete so tudi nove
demo-growth-slip-none-left = odšel ni nihče
demo-growth-slip-without-end = začetek brez novih
demo-growth-reply-all = Na začetku še niso bile stranke. Koliko prvih je še tu?
demo-growth-reply-none-left = Če ne bi odšel nihče, koliko strank bi bilo na koncu?
demo-growth-reply-without-end = Konca niste uporabili. Katero število pove, kdo je odšel?
demo-growth-lesson =
    { $customers_lost ->
        [one] Rast lahko skrije izgube: medtem ko je podjetje raslo, je odšla { $customers_lost } stranka.
        [two] Rast lahko skrije izgube: medtem ko je podjetje raslo, sta odšli { $customers_lost } stranki.
        [few] Rast lahko skrije izgube: medtem ko je podjetje raslo, so odšle { $customers_lost } stranke.
       *[other] Rast lahko skrije izgube: medtem ko je podjetje raslo, je odšlo { $customers_lost } strank.
    }
demo-growth-lesson-other = Rast in ohranjanje sta dve različni stvari. Preden ocenite leto, poglejte oboje.
demo-growth-try = Poskusite jutri: od strank na koncu odštejte nove in delite s strankami na začetku.
demo-growth-notes = Cilj: rast in ohranjanje sta dve različni stvari. Preden pokažete odgovor, vprašajte po razlogih za najvišje in najnižje ugibanje.

demo-blind = Slepa formula
demo-blind-scene = Podjetje v enem letu. Strank na začetku: { $customers_start }, novih med letom: { $customers_new }.
demo-blind-ask = Kolikšen delež strank z začetka je ostal?
demo-blind-ask-2 = Enak začetek, enako novih strank, drug konec. In zdaj?
demo-blind-reveal = Stranke na koncu brez novih, deljeno s strankami na začetku.
demo-blind-reveal-2 = Drug konec, druga stopnja. Druga formula pa da enako kot prej.
demo-blind-slip-without-end = (začetek − nove) : začetek
demo-blind-slip-all = vštete so tudi nove
demo-blind-reply-without-end = Spremenite konec: se spremeni tudi vaš rezultat? Bi se moral?
demo-blind-reply-all = Novih na začetku ni bilo. Odštejte jih.
demo-blind-compare = Kaj pove vsaka formula o A in kaj o B?
demo-blind-compare-with-end = (konec − nove) : začetek
demo-blind-lesson = Formula, ki ne pogleda konca, ne vidi, koliko strank je odšlo. [Vodnik 4, v litovščini], jo vseeno objavlja.
demo-blind-try = Poskusite jutri: preverite, po kateri formuli računate ohranjanje.
demo-blind-notes = Cilj: formulo najprej preberite, potem ji zaupajte. Vprašajte, katero število v drugi formuli manjka.

demo-year = Majhna mesečna izguba
demo-year-scene = Naročniška storitev, strank na začetku: { $customers_start }. Vsak mesec odide enak delež, novih pa ne štejemo.
demo-year-ask =
    { $demo-months ->
        [one] Koliko strank ostane po { $demo-months } mesecu?
        [two] Koliko strank ostane po { $demo-months } mesecih?
        [few] Koliko strank ostane po { $demo-months } mesecih?
       *[other] Koliko strank ostane po { $demo-months } mesecih?
    }
demo-year-reveal = Vsak mesec odide delež tistih, ki so še tu, in ne delež vseh z začetka.
demo-year-slip-added = vsak mesec enako število
demo-year-slip-once = samo prvi mesec
demo-year-reply-added = Drugi mesec se začne z manj strankami. Koliko je enak delež od manj?
demo-year-reply-once = To je en mesec. Zdaj vzemite enak delež preostalih, mesec za mesecem.
demo-year-lesson =
    { $half_life ->
        [3] Majhne izgube se množijo. V tem času odide toliko strank: { $customers_lost }. Polovice ni več po { $half_life } mesecih.
        [4] Majhne izgube se množijo. V tem času odide toliko strank: { $customers_lost }. Polovice ni več po { $half_life } mesecih.
        [one] Majhne izgube se množijo. V tem času odide toliko strank: { $customers_lost }. Polovice ni več po { $half_life } mesecu.
        [two] Majhne izgube se množijo. V tem času odide toliko strank: { $customers_lost }. Polovice ni več po { $half_life } mesecih.
        [few] Majhne izgube se množijo. V tem času odide toliko strank: { $customers_lost }. Polovice ni več po { $half_life } meseca.
       *[other] Majhne izgube se množijo. V tem času odide toliko strank: { $customers_lost }. Polovice ni več po { $half_life } mesecih.
    }
demo-year-try = Poskusite jutri: svojo mesečno stopnjo z množenjem preračunajte na dvanajst mesecev.
demo-year-notes = Cilj: stopnje se množijo, ne seštevajo. Vprašajte, koliko jih odide prvi in koliko drugi mesec.
demo-months = Meseci
demo-remaining = Preostale stranke

demo-score = En sam indeks
demo-score-scene = Stranke ({ $answers }) povedo, kako verjetno je, da bi podjetje priporočile: kdor odgovori 9 ali 10, je promotor, 7 ali 8 nevtralen, od 0 do 6 nasprotnik.
demo-score-ask = Kolikšen je indeks NPS?
demo-score-ask-2 = Dve podjetji. Katero ima višji indeks?
demo-score-reveal = Delež promotorjev minus delež nasprotnikov. Nevtralni se štejejo le v skupno število.
demo-score-reveal-2 = Enak indeks, povsem različne stranke.
demo-score-option-a = Prvo podjetje
demo-score-option-b = Drugo podjetje
demo-score-option-c = Indeks je enak
demo-score-slip-promoters-only = samo promotorji
demo-score-slip-with-passives = vsi nad 6
demo-score-reply-promoters-only = Kaj pa tisti, ki ne bi priporočili? Odštejte njihov delež.
demo-score-reply-with-passives = Odgovor 7 ali 8 ne šteje za nobeno stran. Kdo ostane?
demo-score-reply-fewer-detractors = Odštejte nasprotnike pri obeh podjetjih. Kaj ostane?
demo-score-lesson = Indeks je povzetek. Preden ukrepate, poglejte skupine.
demo-score-try = Poskusite jutri: povsod, kjer kažete indeks, pokažite tudi vse tri skupine.
demo-score-notes = Cilj: indeks pozabi, kako je nastal. Vprašajte, katero od obeh podjetij bi raje vodili in zakaj.

demo-chance = Indeks je zrasel!
demo-chance-scene =
    { $demo-rise ->
        [one] Prejšnji mesec so stranke ({ $answers }) odgovorile takole. Ta mesec je odgovorilo enako število drugih in indeks je zrasel za { $demo-rise } točko. Čas za slavje?
        [two] Prejšnji mesec so stranke ({ $answers }) odgovorile takole. Ta mesec je odgovorilo enako število drugih in indeks je zrasel za { $demo-rise } točki. Čas za slavje?
        [few] Prejšnji mesec so stranke ({ $answers }) odgovorile takole. Ta mesec je odgovorilo enako število drugih in indeks je zrasel za { $demo-rise } točke. Čas za slavje?
       *[other] Prejšnji mesec so stranke ({ $answers }) odgovorile takole. Ta mesec je odgovorilo enako število drugih in indeks je zrasel za { $demo-rise } točk. Čas za slavje?
    }
demo-chance-ask = Če si ni nihče premislil: v koliko od 100 ponovitev bi indeks vseeno zrasel vsaj za toliko?
demo-chance-reveal = Tako pogosto tak porast nastane že po naključju, ker so odgovorile druge stranke.
demo-chance-slip-significant = 5 %, običajni prag
demo-chance-slip-impossible = brez spremembe ni porasta
demo-chance-reply-significant = To je meja, ki smo jo postavili, ne pogostost naključja. Koliko nihajo taki vzorci?
demo-chance-reply-impossible = Stranke so iste, odgovarjajo pa druge. Dvakrat vrzite 100 kovancev: bo izid enak?
demo-chance-lesson =
    { $demo-rise ->
        [one] Pri toliko odgovorih ({ $answers }) porast za { $demo-rise } točko ne pove ničesar. Ob vsakem indeksu pokažite vzorčno napako.
        [two] Pri toliko odgovorih ({ $answers }) porast za { $demo-rise } točki ne pove ničesar. Ob vsakem indeksu pokažite vzorčno napako.
        [few] Pri toliko odgovorih ({ $answers }) porast za { $demo-rise } točke ne pove ničesar. Ob vsakem indeksu pokažite vzorčno napako.
       *[other] Pri toliko odgovorih ({ $answers }) porast za { $demo-rise } točk ne pove ničesar. Ob vsakem indeksu pokažite vzorčno napako.
    }
demo-chance-lesson-other =
    { $demo-rise ->
        [one] Pri toliko odgovorih ({ $answers }) je porast za { $demo-rise } točko le redko samo naključje. Ob vsakem indeksu pokažite vzorčno napako.
        [two] Pri toliko odgovorih ({ $answers }) je porast za { $demo-rise } točki le redko samo naključje. Ob vsakem indeksu pokažite vzorčno napako.
        [few] Pri toliko odgovorih ({ $answers }) je porast za { $demo-rise } točke le redko samo naključje. Ob vsakem indeksu pokažite vzorčno napako.
       *[other] Pri toliko odgovorih ({ $answers }) je porast za { $demo-rise } točk le redko samo naključje. Ob vsakem indeksu pokažite vzorčno napako.
    }
demo-chance-try = Poskusite jutri: poglejte, na koliko odgovorih temelji vaš zadnji porast.
demo-chance-notes = Cilj: vzorec se premika sam od sebe. Pri 100 odgovorih dve stranki, ki odgovorita 9 namesto 6, pomenita porast za 4 točke. Prikazani porast preseže naključje šele, ko je odgovorov na mesec približno { $demo-enough }.
demo-rise = Porast v točkah
demo-rises = Od 100 ponovitev

demo-small = Dve poslovalnici
demo-small-scene = Poslovalnica A: odgovorov { $responses }, zadovoljnih strank { $satisfied }. Tudi poslovalnica B je vprašala svoje stranke.
demo-small-ask = V kateri poslovalnici so stranke zadovoljnejše?
demo-small-reveal = Razlika je manjša od tiste, ki lahko pri tako malo odgovorih nastane po naključju. V oklepajih je interval zaupanja (95 %) za delež med vsemi strankami.
demo-small-option-a = Poslovalnica A
demo-small-option-b = Poslovalnica B
demo-small-option-c = Odgovori tega ne povejo
demo-small-reply-higher = Koliko strank je tam odgovorilo? Bi to lahko bilo naključje?
demo-small-lesson = Delež iz malo odgovorov je lahko daleč od resnice. Poslovalnice razvrščajte le, če vzorčna napaka to dopušča.
demo-small-try = Poskusite jutri: k vsakemu podatku o zadovoljstvu dodajte število odgovorov.
demo-small-notes = Cilj: manjši ko je vzorec, večja je vzorčna napaka. Vprašajte, kaj bi v vsaki poslovalnici spremenila ena sama pritožba več.

demo-worth = Koliko je vredna stranka?
demo-worth-scene = Stranka vsak mesec prinese maržo in z določeno verjetnostjo ostane še naslednjega. Poznejša plačila štejejo malo manj.
demo-worth-ask = Koliko je taka stranka vredna danes?
demo-worth-reveal = Velja, če prvo plačilo pride takoj. Druge vrednosti iste stranke so izračunane po drugih pravilih.
demo-worth-slip-undiscounted = poznejša plačila štejejo v celoti
demo-worth-slip-end-certain = prvo plačilo čez mesec dni
demo-worth-slip-after-renewal = plača le, če ostane
demo-worth-reply-undiscounted = Bi denar raje imeli danes ali čez eno leto? To je diskontiranje.
demo-worth-reply-end-certain = Prvo plačilo torej pride mesec pozneje. Tudi to je dobro pravilo, le povejte ga.
demo-worth-reply-after-renewal = Prvo plačilo torej ni zanesljivo. Tudi to je dobro pravilo, le povejte ga.
demo-worth-compare = Ena stranka, štiri pravila: kako različne so vrednosti?
demo-worth-compare-begin = prvo plačilo takoj
demo-worth-lesson = Ene same življenjske vrednosti stranke ni. Preden primerjate, povejte, po katerem pravilu računate.
demo-worth-try = Poskusite jutri: vprašajte, kdaj v vaši življenjski vrednosti šteje prvo plačilo.
demo-worth-notes = Cilj: opredelitev spremeni rezultat bolj kot večina kampanj. Nobena od štirih vrednosti ni napačna.

demo-onepoint = Nižji osip
demo-onepoint-scene = Dve podjetji znižata mesečni osip. Tukaj je prvo.
demo-onepoint-ask = V katerem podjetju se povprečno trajanje odnosa podaljša za večji odstotek?
demo-onepoint-reveal = Trajanje odnosa je ena deljeno z osipom. Točka pomeni več tam, kjer je osip nizek.
demo-onepoint-option-a = Podjetje A
demo-onepoint-option-b = Podjetje B
demo-onepoint-option-c = V obeh enako
demo-onepoint-reply-equal = Kolikšen del osipa je odpravilo vsako podjetje?
demo-onepoint-lesson = Ista točka ni povsod vredna enako: pomembno je, kolikšen del osipa odpravi.
demo-onepoint-try = Poskusite jutri: k svojemu cilju zapišite, koliko je vredna ena točka pri vašem osipu.
demo-onepoint-notes = Cilj: razmišljajte v razmerjih. Vprašajte, kaj bi z eno točko pridobilo podjetje z 2-odstotnim osipom.
demo-churn-before = Mesečni osip prej
demo-churn-after = Mesečni osip potem
demo-lift = Ostanejo dlje za

demo-five = Je pridobivanje res dražje?
demo-five-scene = Podjetje z enim proračunom pridobiva nove stranke, z drugim ohranja sedanje. Nekatere od teh bi sicer odšle.
demo-five-ask = Kolikokrat dražje je stranko pridobiti kot obdržati?
demo-five-reveal = Velja, če štejejo samo stranke, ki bi brez tega proračuna odšle.
demo-five-slip-all-kept = deljeno z vsemi, ki so ostale
demo-five-reply-all-kept = Koliko bi jih ostalo tudi brez tega proračuna?
demo-five-compare = Enak strošek, deljen s kom?
demo-five-compare-saved = deljeno z obdržanimi
demo-five-lesson = Kolikokrat dražje je, je odvisno od delitelja: števila vseh, ki so ostale, ali le tistih, ki ste jih obdržali.
demo-five-try = Poskusite jutri: ugotovite, koliko vaših strank bi ostalo tudi sicer.
demo-five-notes = Cilj: podvomite v slavno razmerje. Vprašajte, kako bi lahko vedeli, kdo bi odšel. To pokaže kontrolna skupina.

demo-alone = Tri leta
demo-alone-scene = Polovica strank je zvestih, druge niso. V vsaki polovici je stopnja ohranjanja vsa leta enaka. Nobena stranka se ne spremeni.
demo-alone-ask = Kolikšna je skupna stopnja ohranjanja v tretjem letu?
demo-alone-reveal = Tistih, ki zlahka odidejo, takrat skoraj ni več, zato so preostale videti zvestejše.
demo-alone-slip-first-year = stopnja prvega leta
demo-alone-slip-second-year = stopnja drugega leta
demo-alone-reply-first-year = To je bilo prvo leto. Kdo je v tretjem še tu?
demo-alone-reply-second-year = Skoraj. Toda kdo odide v drugem letu?
demo-alone-compare = Kolikšna je stopnja v vsakem od treh let?
demo-alone-compare-third-year = stopnja tretjega leta
demo-alone-lesson = Ohranjanje lahko raste, čeprav nobena stranka ne postane zvestejša. Primerjajte stranke, ki so prišle ob istem času.
demo-alone-try = Poskusite jutri: narišite ohranjanje po letu, v katerem so stranke prišle.
demo-alone-notes = Cilj: spremeni se sestava, ne ljudje. Vprašajte, koliko jih iz vsake polovice ostane po dveh letih.
demo-loyal = Zveste ostanejo
demo-others = Druge ostanejo

demo-mix = Vse se izboljša
demo-mix-scene = Podjetje ima poslovne in zasebne stranke. Letos v vsaki skupini ostane večji delež strank kot lani.
demo-mix-ask = Za koliko odstotnih točk se je spremenila skupna stopnja ohranjanja?
demo-mix-reveal = V obeh skupinah se je stopnja zvišala, spremenila pa sta se njuna deleža.
demo-mix-slip-segments = toliko kot v vsaki skupini
demo-mix-reply-segments = Držalo bi, če bi bili skupini enako veliki kot lani. Pa sta?
demo-mix-compare = Kolikšen delež je ostal v vsaki skupini in skupaj?
demo-mix-compare-firms = Poslovne
demo-mix-compare-private = Zasebne
demo-mix-compare-all = Vse stranke
demo-mix-compare-before = lani
demo-mix-compare-after = letos
demo-mix-lesson = Skupna stopnja lahko pade, čeprav se v vsaki skupini zviša. Preden jo presojate, poglejte sestavo strank.
demo-mix-try = Poskusite jutri: ohranjanje za obe leti izračunajte po segmentih.
demo-mix-notes = Cilj: deleži so pomembni. Vprašajte, kolikšen del strank so bila lani podjetja in kolikšen del so zdaj.
demo-firms-before = Poslovne, lani
demo-firms-rate-before = od teh ostane
demo-private-before = Zasebne, lani
demo-private-rate-before = od teh ostane
demo-firms-after = Poslovne, letos
demo-firms-rate-after = od teh ostane
demo-private-after = Zasebne, letos
demo-private-rate-after = od teh ostane
demo-change = Sprememba

demo-markets = Dobava z zamudo
demo-markets-scene = Stranke na dveh trgih so povedale, kaj pričakujejo. Zdaj naročilo za oba trga zamuja.
demo-markets-ask = Naravnost povemo, da naročilo zamuja in zakaj. Kje je to primerno?
demo-markets-ask-2 = Pošljemo uradno pismo z nazivi in podpisom vodje. Kje je to primerno?
demo-markets-ask-3 = Pišemo v jeziku strank. Kje je to primerno?
demo-markets-ask-4 = V opravičilo pošljemo majhno darilo. Kje je to primerno?
demo-markets-ask-5 = Začnemo z odnosom in šele nato omenimo zamudo. Kje je to primerno?
demo-markets-ask-6 = Ponudimo klic danes popoldne, v skupnem delovnem času. Kje je to primerno?
demo-markets-option-a = Trg A
demo-markets-option-b = Trg B
demo-markets-option-c = Oba trga
demo-markets-option-d = Najprej vprašamo
demo-markets-reply-country = Kateri odgovor teh strank to pove?
demo-markets-reveal-a = Ustreza odgovorom strank na trgu A, ne pa na trgu B.
demo-markets-reveal-b = Ustreza odgovorom strank na trgu B, ne pa na trgu A.
demo-markets-reveal-c = Tak odgovor so dale stranke na obeh trgih.
demo-markets-reveal-d = Enega od trgov še nismo vprašali. Vprašajte, preden ukrepate.
demo-markets-directness-direct = cenijo jasno besedo
demo-markets-directness-indirect = cenijo obzirnost
demo-markets-formality-relaxed = sproščen ton
demo-markets-formality-formal = uraden ton
demo-markets-language-local = želijo svoj jezik
demo-markets-gifts-restricted = daril ne sprejemajo
demo-markets-gifts-unknown = darila: še nismo vprašali
demo-markets-negotiation-terms = najprej pogoji
demo-markets-negotiation-relationship = najprej odnos
demo-markets-time-overlap-wide = skupen skoraj ves delovni čas
demo-markets-time-overlap-small = malo skupnega delovnega časa
demo-markets-lesson = Ne razvrščajte po državah. Primerno je to, kar so odgovorile te stranke; česar še ne veste, vprašajte.
demo-markets-try = Poskusite jutri: pet strank z enega trga vprašajte, kako želijo izvedeti slabo novico.
demo-markets-notes = Cilj: odgovori, ne zastave. Vprašajte, katera država je kateri trg, in nato, kaj bi se spremenilo, če se motijo.
demo-place = Kje je primerno
