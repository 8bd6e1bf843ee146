### Laboratorij: trije poskusi.

lab-experiments = Poskusi
lab-others = Drugi poskusi

lab-chance = Koliko se indeks spreminja po naključju?
lab-chance-lead = Znova in znova izvedite isto anketo za indeks NPS. Stranke so vedno iste, spreminja se le, katere odgovorijo.
lab-customers = Vse stranke
lab-answers = Odgovori v anketi
lab-answers-hint = od 1 do 1.000.000
lab-rise = Zvišanje, ki ga iščete
lab-rise-hint = v točkah
lab-seed = Seme
lab-seed-hint = isto seme da iste ankete
lab-draw-one = Izvedi eno
lab-draw-many = Izvedi { $count }
lab-restart = Začni znova
lab-chance-missing = Za izvedbo anket izpolnite vsa polja.
lab-chance-full = 20.000 anket je dovolj. Za nove začnite znova.
lab-chance-answer =
    { $rise ->
        [one] Med dvema takima anketama se indeks zviša za { $rise } točko ali več v { $formula } primerov, čeprav se ni spremenila nobena stranka.
        [two] Med dvema takima anketama se indeks zviša za { $rise } točki ali več v { $formula } primerov, čeprav se ni spremenila nobena stranka.
        [few] Med dvema takima anketama se indeks zviša za { $rise } točke ali več v { $formula } primerov, čeprav se ni spremenila nobena stranka.
       *[other] Med dvema takima anketama se indeks zviša za { $rise } točk ali več v { $formula } primerov, čeprav se ni spremenila nobena stranka.
    }
lab-chance-latest = Anketa { $number }: NPS { $score }.
lab-chance-counted =
    { $pairs ->
        [one] Od ankete do ankete se je indeks toliko zvišal v { $risen } od { $pairs } primera ({ $share }).
        [two] Od ankete do ankete se je indeks toliko zvišal v { $risen } od { $pairs } primerov ({ $share }).
        [few] Od ankete do ankete se je indeks toliko zvišal v { $risen } od { $pairs } primerov ({ $share }).
       *[other] Od ankete do ankete se je indeks toliko zvišal v { $risen } od { $pairs } primerov ({ $share }).
    }
lab-by-formula = Po formuli
lab-by-draws = V izvedenih anketah
lab-not-yet = še ni podatka
lab-chance-picture = Rezultati izvedenih anket
lab-chance-none = Izvedena ni še nobena anketa.
lab-chance-described =
    { $surveys ->
        [one] { $surveys } anketa z rezultatom { $least }.
        [two] { $surveys } anketi z rezultati od { $least } do { $greatest }.
        [few] { $surveys } ankete z rezultati od { $least } do { $greatest }.
       *[other] { $surveys } anket z rezultati od { $least } do { $greatest }.
    }
lab-chance-true = Vse stranke: { $score }
lab-chance-usual = { $level } od 100 anket da rezultat med { $lower } in { $upper }.
lab-chance-how = Formula predpostavlja, da je razlika dveh rezultatov porazdeljena normalno, s popravkom za korake, po katerih se rezultat spreminja. Pri malo odgovorih se lahko odstotka vseeno nekoliko razlikujeta, ne glede na število anket.
lab-column-score = Rezultat
lab-column-surveys = Ankete
lab-range = od { $lower } do { $upper }
lab-no-answers = V anketi mora biti vsaj 1 odgovor.
lab-too-many-answers = Vnesite največ 1.000.000 odgovorov.

lab-habits = Enako zadovoljstvo, drugačne navade pri odgovarjanju
lab-habits-lead = Z drsniki spreminjajte, kako stranke uporabljajo lestvico. Njihovo mnenje o podjetju ostaja enako.
lab-habits-set = Delež strank, ki tako odgovarjajo
lab-habit-acquiescence = Pritrjevanje
lab-habit-acquiescence-hint = 2 točki višje, iz vljudnosti
lab-habit-strictness = Strogost
lab-habit-strictness-hint = 1 točko nižje in nikoli 10
lab-habit-extreme = Skrajni odgovori
lab-habit-extreme-hint = dvakrat dlje od sredine
lab-habit-middle = Sredinski odgovori
lab-habit-middle-hint = pol bliže sredini
lab-habits-reset = Odstrani navade
lab-cut-offs = Meje indeksa NPS
lab-cut-offs-usual = Običajne: promotorji 9–10, nasprotniki 0–6
lab-cut-offs-eight = Osmica šteje: promotorji 8–10, nasprotniki 0–5
lab-habits-answer = Iste stranke so enako zadovoljne kot prej, zaradi navad pri odgovarjanju pa je NPS { $new_nps } namesto { $nps } in CSAT { $new_csat } namesto { $csat }.
lab-habits-none = Če vse stranke odgovorijo to, kar mislijo, je NPS { $nps } in CSAT { $csat }. Navado dodate s premikom drsnika.
lab-habits-picture = Odgovori od 0 do 10
lab-habits-described = { $answer }: tako misli { $before } strank, tako odgovori { $after }.
lab-legend-thought = Kaj stranke mislijo
lab-column-answer = Odgovor
lab-column-before = Brez navad
lab-column-after = Z navadami
lab-row-satisfaction = Povprečno zadovoljstvo (0–10)
lab-row-nps = NPS
lab-row-csat = CSAT (odgovori 7 ali več)
lab-dispute = Bi morale biti meje drugačne?
lab-dispute-for = Za: ponudnika anket CheckMarket in Insocial trdita, da je osmica v evropskih šolah visoka ocena, zato bi morala šteti kot odgovor promotorja.
lab-dispute-against = Proti: FocusFeedback je primerjal več kot 30 držav in med Evropo in ZDA ni našel razlike, ki bi to upravičila. Po navedbah podjetja CustomerGauge ljudje v vsaki državi pravijo, da pri njih nihče ne da desetke. Nižji rezultat je lahko tudi resničen: po mnenju podjetij Hewlett-Packard in Bain se zviša, ko se spremenijo storitve.
lab-dispute-research = Raziskave potrjujejo takšne navade in vpliv jezika vprašalnika (Dolnicar in Grün, Harzing), vendar to pojasni malo: pri številnih lestvicah in v 41 državah je pritrjevanje pojasnilo 3,1 % variance (van de Vijver in van Hemert).
lab-dispute-no-country = Nastavitve po državah tu ni: navade se razlikujejo med ljudmi, natančnost pretvornega količnika pa bi bila le navidezna. Svoj rezultat primerjajte s svojimi prejšnjimi, izmerjenimi na enak način. Številke na tej strani so izmišljene.
lab-sources = Viri
source-lab-checkmarket = CheckMarket: članek o evropskem NPS. checkmarket.com/blog/nps-eu
source-lab-insocial = Insocial: _Why there is a European version of the NPS_. insocial.eu/en/blog/european-nps
source-lab-focusfeedback = FocusFeedback: primerjava več kot 30 držav. focusfeedback.nl
source-lab-hp-bain = Stališče podjetij Hewlett-Packard in Bain, po community.hpe.com in itsma.com
source-lab-customergauge = CustomerGauge: članek o navadah pri odgovarjanju. customergauge.com
source-lab-dolnicar = Dolnicar, Grün (2007): _Cross-cultural Differences in Survey Response Patterns_. _International Marketing Review_ 24 (2), 127–143.
source-lab-harzing = Harzing (2006): _Response Styles in Cross-national Survey Research: A 26-country Study_. _International Journal of Cross Cultural Management_ 6 (2), 243–266.
source-lab-vijver = van de Vijver, van Hemert (2008): _Cross-cultural Personality Assessment_. _The SAGE Handbook of Personality Theory and Assessment_ 2 (o raziskavi Fischerja in sodelavcev).

lab-mixture = Ohranjanje, ki raste samo od sebe
lab-mixture-lead = Nekatere stranke hitro odidejo, druge skoraj nikoli. Ko prve odidejo, se stopnja ohranjanja zviša, čeprav nobena stranka ni postala zvestejša.
lab-cases = Primeri
lab-case-high-end = Storitev višjega razreda
lab-case-regular = Običajna storitev
lab-case-four = Običajna, 4 obdobja
lab-survivors = Preostale stranke
lab-survivors-hint = na začetku, nato po vsakem obdobju
lab-survivors-read =
    { $periods ->
        [one] Prebrano: { $periods } obdobje, od { $first } do { $last } strank.
        [two] Prebrano: { $periods } obdobji, od { $first } do { $last } strank.
        [few] Prebrano: { $periods } obdobja, od { $first } do { $last } strank.
       *[other] Prebrano: { $periods } obdobij, od { $first } do { $last } strank.
    }
lab-survivors-shares = Prebrano kot deleži: od { $first } do { $last }.
lab-not-a-count = »{ $quoted }« ni število. Števila ločite s presledki ali podpičji.
lab-ambiguous = »{ $quoted }« je lahko eno število ali več števil. Ločite jih s podpičji.
lab-too-few = Vnesite vsaj { $least } števili.
lab-too-many = Vnesite največ { $most } števil.
lab-increase = Število na mestu { $place } je večje od prejšnjega ({ $from }, nato { $to }).
lab-empty = Na začetku ni strank.
lab-used = Obdobja za prilagajanje modela
lab-held-out =
    { $held ->
        [one] { $held } obdobje ostane za preizkus.
        [two] { $held } obdobji ostaneta za preizkus.
        [few] { $held } obdobja ostanejo za preizkus.
       *[other] { $held } obdobij ostane za preizkus.
    }
lab-all-used = Model je prilagojen vsem obdobjem.
lab-margin = Marža na obdobje
lab-margin-hint = koliko prinese ena stranka
lab-discount = Diskontna stopnja
lab-discount-hint = na obdobje
lab-mixture-missing = Vnesite, koliko strank ostane po vsakem obdobju.
lab-mixture-found = V modelu z mešanico strank ohranjanje naraste od { $first } v prvem obdobju do { $last } v obdobju { $period }, čeprav se nobena stranka ne spremeni.
lab-mixture-alike = Te številke ne kažejo razlik med strankami: model se najbolje prilega, če vse odhajajo enako, { $churn } na obdobje, in je tedaj enak stalnemu osipu.
lab-mixture-at-once = V uporabljenih obdobjih je { $left } strank odšlo v prvem, potem pa nobena več. Model lahko pove le, da druge ne bodo nikoli odšle, tega pa s temi številkami ni mogoče preveriti.
lab-mixture-only-mean = Nekaj pove le prvo obdobje: odšlo je { $left } strank. Koliko se stranke razlikujejo, iz tega ni mogoče vedeti.
lab-mixture-none-left = V uporabljenih obdobjih ni odšla nobena stranka, zato ni znano, kdaj bodo odšle.
lab-mixture-test =
    { $held ->
        [one] Napaka v { $held } obdobju za preizkus (v strankah): model { $near }, stalni osip { $far }.
        [two] Povprečna napaka v { $held } obdobjih za preizkus (v strankah): model { $near }, stalni osip { $far }.
        [few] Povprečna napaka v { $held } obdobjih za preizkus (v strankah): model { $near }, stalni osip { $far }.
       *[other] Povprečna napaka v { $held } obdobjih za preizkus (v strankah): model { $near }, stalni osip { $far }.
    }
lab-mixture-test-shares = Povprečna napaka v obdobjih za preizkus: model { $near }, stalni osip { $far }.
lab-mixture-shares = Seznam vsebuje deleže, zato intervala ni: odvisen je od števila strank.
lab-mixture-picture = Preostale stranke po vsakem obdobju
lab-line-mixture = Mešanica strank
lab-line-constant = Stalni osip
lab-legend-used = Opaženo, uporabljeno za model
lab-legend-held = Opaženo, prihranjeno za preizkus
lab-legend-interval = Interval modela ({ $level })
lab-column-period = Obdobje
lab-column-observed = Opaženo
lab-column-interval = Interval ({ $level })
lab-column-limits = Interval modela
lab-column-retention = Opaženo ohranjanje
lab-column-retention-mixture = Ohranjanje v modelu
lab-mixture-described = Obdobje { $period }: opaženo { $observed }, v modelu { $mixture }, pri stalnem osipu { $constant }.
lab-mixture-observed = Obdobje { $period }: opaženo { $observed }.
lab-row-survivors = Preostale stranke po obdobju { $period }
lab-row-periods = Pričakovano trajanje odnosa v obdobjih
lab-row-value = Diskontirana življenjska vrednost
lab-parameters = Ocenjena parametra:
lab-no-model = ni mogoče oceniti
lab-infinite = ni končne vrednosti
lab-open-range = od { $lower }, brez zgornje meje
lab-mixture-how = Model je premaknjena beta-geometrijska porazdelitev, prilagojena po metodi največjega verjetja. Intervali so izpeljani iz profilnega verjetja: obsegajo rezultate vseh parametrov, ki jih uporabljena obdobja pri { $level } ne izključujejo. Ne zajemajo možnosti, da se spremenijo podjetje ali stranke. Trajanje vključuje prvo obdobje, vrednost pa celotno prvo maržo.
source-lab-fader-hardie = Fader, Hardie (2010): _Customer-Base Valuation in a Contractual Setting_. _Marketing Science_ 29 (1), 85–93.
