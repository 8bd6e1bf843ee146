### What a metric's page shows once its answer stands: survey input, comparing, targets, taking it along.

target-title = Ko reikėtų?
target-field = Noriu, kad būtų
target-result = Rezultatas
target-input = Ką keisti
target-any-input = Bet kurį skaičių
target-change = { $name }: { $found } vietoj { $from }
target-change-new = { $name }: { $found }
# $change is one of the two before.
target-change-whole = { $change } (rezultatas: { $result })
target-whole = Tik sveikieji skaičiai, apvalinami taip, kad tikslas būtų pasiektas.
target-reached = Rezultatas jau toks.
target-solve = Apskaičiuoti
# A button next to the value that a figure would have to be.
target-show = Rodyti formoje
target-copy = Tikslas: { $name } – { $target }. Jam pasiekti reikėtų: { $unknown } – { $found } (kiti duomenys: { $others }).
further-results = Kiti rezultatai
rivals = Kitos apibrėžtys
rivals-same = Abiejų apibrėžčių rezultatas tas pats.
rivals-apart = Apibrėžčių rezultatai skiriasi: { $gap }.
about-metric = Apie šį rodiklį
meaning-unit = Vienetas ir ribos
meaning-undefined = Kai reikšmės nėra
spreadsheet-cells = Įveskite duomenis į šiuos langelius; santykines dalis rašykite procentais.
spreadsheet-cell = Langelis
spreadsheet-figure = Dydis
reset = Išvalyti laukus
copy-sentence = Kopijuoti kaip sakinį
copy-spreadsheet = Kopijuoti skaičiuoklei
copied-sentence = Sakinys nukopijuotas į iškarpinę.
copied-spreadsheet = Formulė nukopijuota į iškarpinę.
nothing-to-copy = Rezultato, kurį būtų galima kopijuoti, dar nėra.
answers-title = Įvesti iš apklausos
answers-label = Po vieną atsakymą eilutėje, nuo { $least } iki { $greatest }
answers-read =
    { $count ->
        [one] Perskaitytas { $count } atsakymas.
        [few] Perskaityti { $count } atsakymai.
        [many] Perskaityta { $count } atsakymo.
       *[other] Perskaityta { $count } atsakymų.
    }
answers-mean = Atsakymų vidurkis:
answers-refused = { $line } eilutė: „{ $text }“ praleista.
answers-ambiguous = { $line } eilutė: „{ $text }“ gali būti vienas atsakymas arba du, todėl praleista.
answers-more =
    { $count ->
        [one] Praleistas dar { $count }.
        [few] Praleisti dar { $count }.
        [many] Praleista dar { $count }.
       *[other] Praleista dar { $count }.
    }
answers-blank =
    { $count ->
        [one] { $count } tuščia eilutė.
        [few] { $count } tuščios eilutės.
        [many] { $count } tuščios eilutės.
       *[other] { $count } tuščių eilučių.
    }
answers-use = Naudoti šiuos atsakymus
compare-title = Palyginimas
compare-hint = Pakeiskite savo duomenų kopiją ir palyginkite rezultatus.
compare-from-mine = Palyginti su kopija
compare-from-empty = Pradėti be duomenų
compare-full = Lyginti galima ne daugiau kaip keturis duomenų rinkinius.
compare-same = skirtumo nėra
compare-none = nieko
compare-difference = { $difference } ({ $relative })
compare-change = { $name }: { $value } vietoj { $from }
compare-unchanged = Skirtumų nuo A dar nėra. Pakeiskite kurį nors skaičių aukščiau.
compare-changes = { $changes }.
compare-effect = { $changes }. Rezultatas: { $value } vietoj { $from }, { $difference }.
compare-effect-on = { $changes }. { $name }: { $value } vietoj { $from }, { $difference }.
compare-effect-periods = { $changes }. { $name }: { $value } vietoj { $from }.
compare-in-period = Perskaičiavus į A laikotarpį, { $letter } yra { $value }: { $difference }.
compare-periods-apart = Laikotarpiai skiriasi, todėl šių skaičių atimti negalima.
compare-difference-of = { $name }, skirtumas nuo A
compare-copy-tsv = Kopijuoti lentelę
compare-copy-markdown = Kopijuoti kaip „Markdown“
compare-save-csv = Įrašyti kaip CSV
compare-copied = Lentelė nukopijuota į iškarpinę.
variant-name = Varianto { $letter } pavadinimas
variant-placeholder = Pavadinimas, pvz., Praėjęs ketvirtis
variant-adopt = Naudoti kaip savo duomenis
variant-remove = Pašalinti
reset-shared = Kartu išvaloma: { $names } (puslapiai: { $pages }).
compare-table = Visi duomenų rinkiniai
answers-as = Ką turite?
answers-as-column = Pavieniai atsakymai
answers-as-shares = Procentai
answers-as-tally = Atsakymai pagal balus
answers-number = Atsakymų skaičius
answers-number-hint = visi atsakiusieji
answers-rounded = { $name }: { $exact }, suapvalinta iki { $count }
answers-scaled = Procentų suma – { $sum }, todėl jie perskaičiuoti, kad sudarytų 100 %.
answers-tally = Kiek kartų skirtas kiekvienas balas
answers-score = Balas { $score }
report = Spausdinti ataskaitą
report-made = Parengta programa „Loyalty Lab“ ({ $day }). Atverti iš naujo: { $address }

## Is a difference real? How many answers does it take?

real-title = Ar skirtumas tikras?
real-in-period = { $letter } pirmiausia perskaičiuotas į A laikotarpį.
# $difference is "4 points", $letter is B, C or D. Another sentence follows.
real-up = Rinkinio { $letter } rezultatas didesnis už A, skirtumas – { $difference }.
real-down = Rinkinio { $letter } rezultatas mažesnis už A, skirtumas – { $difference }.
real-tie = Rinkinio { $letter } rezultatas toks pat kaip A. Tikrasis pokytis yra nuo { $lower } iki { $upper }, pasikliovimo lygmuo { $level }.
# $lower and $upper are signed numbers.
real-chance = Tai gali būti tik atsitiktinumas. Tikrasis pokytis yra nuo { $lower } iki { $upper }, pasikliovimo lygmuo { $level }.
real-close = Tai ties riba: gali būti ir atsitiktinumas. Tikrasis pokytis yra nuo { $lower } iki { $upper }, pasikliovimo lygmuo { $level }.
real-seen = Vien atsitiktinumu to nepaaiškinsi. Tikrasis pokytis yra nuo { $lower } iki { $upper }, pasikliovimo lygmuo { $level }.
real-many = Kai palyginimų keli, kuris nors skirtumas anksčiau ar vėliau atrodys tikras vien atsitiktinai. Iš anksto nuspręskite, kuris svarbus.
real-outside = Gautas skirtumas yra už šių ribų, nes prie kiekvienos apklausos pirmiausia pridedami trys atsakymai.
real-one-sample = Tik vienas iš rinkinių A ir { $letter } yra imtis, todėl skirtumas neturi paklaidos ribų.
real-no-spread = Visi rinkinio { $letter } atsakymai vienodi. Nematyti, kiek atsakymai skiriasi, todėl skirtumas neturi paklaidos ribų.
real-everyone = A ir { $letter } apima visus klientus, todėl skirtumas nepriklauso nuo atsitiktinumo.
real-about = Apie šį palyginimą
real-newcombe = Dviejų dalių skirtumas: Niukombo intervalas (Newcombe, 1998).
real-converted = Laikotarpiai skiriasi: dalis kartu su ribomis perskaičiuojama A laikotarpiui ir tada palyginama (Zou ir Donner, 2008).
real-adjusted-wald = Dviejų NPS įverčių skirtumas: pakoreguotas Valdo intervalas, prie kiekvienos apklausos pirmiausia pridedami trys atsakymai (Rocks, 2016).
real-welch = Dviejų vidurkių skirtumas: Velčo intervalas (Welch, 1947).
real-p = p rodo, kaip dažnai bent tokį skirtumą duotų vien atsitiktinumas.
needed-title = Kiek reikia atsakymų?
needed-title-customers = Kiek klientų reikia imtyje?
needed-margin = Norima paklaida, ±
needed-difference = Pokytis, kurį norite pastebėti
needed-in-percentage-points = procentiniais punktais, pavyzdžiui, 5
needed-in-points = punktais, pavyzdžiui, 5
needed-in-scale-points = skalės balais, pavyzdžiui, 0,2
needed-power = Tikimybė jį pastebėti
problem-not_above_zero = „{ $label }“: reikšmė turi būti didesnė už nulį.
problem-beyond_scale = Rezultatas tiek pasikeisti negali. Įveskite mažesnį skaičių.
problem-too_fine = Tam nepakaks jokios imties. Įveskite didesnį skaičių.
needed-for-margin =
    { $answers ->
        [one] Reikia maždaug { $answers } atsakymo.
        [few] Reikia maždaug { $answers } atsakymų.
        [many] Reikia maždaug { $answers } atsakymo.
       *[other] Reikia maždaug { $answers } atsakymų.
    }
needed-for-margin-customers =
    { $answers ->
        [one] Reikia maždaug { $answers } kliento.
        [few] Reikia maždaug { $answers } klientų.
        [many] Reikia maždaug { $answers } kliento.
       *[other] Reikia maždaug { $answers } klientų.
    }
needed-for-difference =
    { $answers ->
        [one] Kad jį pastebėtumėte { $power } atvejų, kiekvienoje apklausoje reikia maždaug { $answers } atsakymo.
        [few] Kad jį pastebėtumėte { $power } atvejų, kiekvienoje apklausoje reikia maždaug { $answers } atsakymų.
        [many] Kad jį pastebėtumėte { $power } atvejų, kiekvienoje apklausoje reikia maždaug { $answers } atsakymo.
       *[other] Kad jį pastebėtumėte { $power } atvejų, kiekvienoje apklausoje reikia maždaug { $answers } atsakymų.
    }
needed-for-difference-customers =
    { $answers ->
        [one] Kad jį pastebėtumėte { $power } atvejų, kiekvienoje grupėje reikia maždaug { $answers } kliento.
        [few] Kad jį pastebėtumėte { $power } atvejų, kiekvienoje grupėje reikia maždaug { $answers } klientų.
        [many] Kad jį pastebėtumėte { $power } atvejų, kiekvienoje grupėje reikia maždaug { $answers } kliento.
       *[other] Kad jį pastebėtumėte { $power } atvejų, kiekvienoje grupėje reikia maždaug { $answers } klientų.
    }
needed-now =
    { $answers ->
        [one] Turite { $answers } atsakymą, paklaida: ± { $margin }.
        [few] Turite { $answers } atsakymus, paklaida: ± { $margin }.
        [many] Turite { $answers } atsakymo, paklaida: ± { $margin }.
       *[other] Turite { $answers } atsakymų, paklaida: ± { $margin }.
    }
needed-now-customers =
    { $answers ->
        [one] Imtyje yra { $answers } klientas, paklaida: ± { $margin }.
        [few] Imtyje yra { $answers } klientai, paklaida: ± { $margin }.
        [many] Imtyje yra { $answers } kliento, paklaida: ± { $margin }.
       *[other] Imtyje yra { $answers } klientų, paklaida: ± { $margin }.
    }
compare-lower = { $name }, apatinė riba ({ $level }, { $method })
compare-upper = { $name }, viršutinė riba ({ $level }, { $method })
compare-wilson = Vilsono metodas
compare-adjusted-wald = pakoreguotas Valdo metodas
compare-student = Stjudento metodas
compare-newcombe = Niukombo metodas
compare-converted = Zou ir Donerio metodas
compare-welch = Velčo metodas

needed-curve = Paklaida pagal atsakymų skaičių
needed-curve-customers = Paklaida pagal klientų skaičių
needed-with =
    { $answers ->
        [one] Turint { $answers } atsakymą, paklaida: ± { $margin }.
        [few] Turint { $answers } atsakymus, paklaida: ± { $margin }.
        [many] Turint { $answers } atsakymo, paklaida: ± { $margin }.
       *[other] Turint { $answers } atsakymų, paklaida: ± { $margin }.
    }
needed-with-customers =
    { $answers ->
        [one] Turint { $answers } klientą, paklaida: ± { $margin }.
        [few] Turint { $answers } klientus, paklaida: ± { $margin }.
        [many] Turint { $answers } kliento, paklaida: ± { $margin }.
       *[other] Turint { $answers } klientų, paklaida: ± { $margin }.
    }
needed-detect = Pokytis, kurį pastebėsite { $power } atvejų: maždaug { $difference }.
needed-detect-none = Net didžiausią įmanomą pokytį pastebėsite mažiau nei { $power } atvejų.
