### The pages of the metrics: what is the same on all of them.

cases = Pavyzdžiai
target-found = { $unknown }: tiek reikėtų tikslui pasiekti ({ $name }: { $target }).
target-with = Pasiekus tikslą
fields = Duomenys
optional = nebūtina
answer = Rezultatas
working = Kaip tai apskaičiuota
picture-table = Diagramos duomenys lentelėje
picture-part = Dalis
picture-value = Reikšmė
sources = Šaltiniai
spreadsheet = Skaičiuoklėje

take = Kopijuoti ir bendrinti
undo = Atšaukti
redo = Pakartoti
copy-link = Kopijuoti nuorodą
copied-link = Nuoroda nukopijuota į iškarpinę.
copy-by-hand = Naršyklė neleido šiam puslapiui kopijuoti. Štai tekstas; nukopijuokite jį patys:

missing-one = Dar trūksta: { $names }.
missing-period = Dar trūksta { $per }: { $names }. A yra kito laikotarpio.
missing-all = Įveskite duomenis ({ $names }) arba išbandykite vieną iš pavyzdžių.
missing-wrong = Ištaisykite pažymėtą skaičių ir matysite rezultatą.
read-as = suprasta kaip { $value }
follows-from = { $value }, apskaičiuota puslapyje „{ $metric }“
follows-typed-differs = Puslapyje „{ $metric }“ rezultatas yra { $value }.
use-it = Imti šią reikšmę
or-instead = o gal { $value }?
# Under a field into which more cells were pasted than it and the fields after it can take; both are numbers.
cells-left-over = Įklijuota langelių: { $filled } iš { $all }. Kitiems nėra laukų.
cells-unused = Nepanaudota: { $names }.
take-instead = Imti { $value }
other-currency = Valiuta „{ $typed }“ neperskaičiuojama; sumos čia rodomos kita valiuta: { $shown }.

solve-whole = Galimi tik sveikieji skaičiai: kai reikšmė { $lower }, rezultatas būtų { $lower-result }, o kai { $upper } – { $upper-result }.
solve-out-of-reach = Jokia dydžio „{ $name }“ reikšmė neduos rezultato { $target }. Nekeičiant kitų duomenų, mažiausias galimas rezultatas yra { $least }, didžiausias – { $greatest }.
solve-out-of-reach-above = Jokia dydžio „{ $name }“ reikšmė neduos rezultato { $target }. Nekeičiant kitų duomenų, mažiausias galimas rezultatas yra { $least }; galimas ir bet kuris didesnis.
solve-out-of-reach-below = Jokia dydžio „{ $name }“ reikšmė neduos rezultato { $target }. Nekeičiant kitų duomenų, didžiausias galimas rezultatas yra { $greatest }; galimas ir bet kuris mažesnis.
solve-out-of-reach-beyond = Jokia dydžio „{ $name }“ reikšmė neduos rezultato { $target }. Nekeičiant kitų duomenų, rezultatas visada bus { $limit }.
solve-limit-above = daugiau kaip { $value }
solve-limit-below = mažiau kaip { $value }
solve-out-of-reach-at-all = Nekeičiant kitų duomenų, jokia dydžio „{ $name }“ reikšmė neduos nei { $target }, nei kito rezultato.
solve-anything = Kol kiti duomenys nekeičiami, dydis „{ $name }“ rezultatui įtakos neturi: su kiekviena reikšme jis tas pats.

periods =
    { $number ->
        [one] { $number } laikotarpis
        [few] { $number } laikotarpiai
        [many] { $number } laikotarpio
       *[other] { $number } laikotarpių
    }
points =
    { $number ->
        [one] { $shown } punktas
        [few] { $shown } punktai
        [many] { $shown } punkto
       *[other] { $shown } punktų
    }
percentage-points =
    { $number ->
        [one] { $shown } procentinis punktas
        [few] { $shown } procentiniai punktai
        [many] { $shown } procentinio punkto
       *[other] { $shown } procentinių punktų
    }
list-and = { $before } ir { $last }
period = Laikotarpis
period-none = Nenurodytas
period-week = Savaitė
period-month = Mėnuo
period-quarter = Ketvirtis
period-year = Metai
period-named = Kitas (pavadinkite jį)
period-name = Laikotarpio pavadinimas
per-week = per savaitę
per-month = per mėnesį
per-quarter = per ketvirtį
per-year = per metus
per-named = per laikotarpį „{ $name }“
during-week = per savaitę
during-month = per mėnesį
during-quarter = per ketvirtį
during-year = per metus
on-revenue = pagal pajamas
on-revenue-warning = Bendroji marža nežinoma, todėl čia skaičiuojamos pajamos, o ne pelnas.
payback-margin = Atsipirkimui reikia maržos: iš pajamų apmokamos ir pačios prekės.
rates = Tas pats rodiklis per kitus laikotarpius
rates-why-kept = Kiekvieną laikotarpį išlaikoma tam tikra likusių klientų dalis, todėl rodikliai dauginami.
rates-why-lost = Kiekvieną laikotarpį prarandama tam tikra likusių klientų dalis, todėl rodikliai nesudedami: dauginamos liekančios dalys.
periods-week =
    { $number ->
        [one] { $number } savaitė
        [few] { $number } savaitės
        [many] { $number } savaitės
       *[other] { $number } savaičių
    }
periods-month =
    { $number ->
        [one] { $number } mėnuo
        [few] { $number } mėnesiai
        [many] { $number } mėnesio
       *[other] { $number } mėnesių
    }
periods-quarter =
    { $number ->
        [one] { $number } ketvirtis
        [few] { $number } ketvirčiai
        [many] { $number } ketvirčio
       *[other] { $number } ketvirčių
    }
periods-year =
    { $number ->
        [one] { $number } metai
        [few] { $number } metai
        [many] { $number } metų
       *[other] { $number } metų
    }

sets = Rodomi duomenys
set-mine = Mano duomenys
set-guest = Šie duomenys
set-variant = Variantas
as-in-mine = kaip A
other-period = Įveskite skaičių { $per }: A yra kito laikotarpio.

unit-of = Lauko „{ $name }“ vienetas
unit-converted = { $given } = { $value }
in-week = savaitės
in-month = mėnesiai
in-quarter = ketvirčiai
in-year = metai
period-ask = Ar tai vieno mėnesio duomenys?
period-ask-yes = Taip, mėnesio
per-period = per laikotarpį
doubt-frequency = Ar tai metų skaičius? Tokiai trukmei jis didelis.
doubt-discount = Ar tai metinė norma? Vienam laikotarpiui ji didelė.
doubt-lifespan = Ar tai mėnesiai? Jei metai, tai labai ilgai.
doubt-monthly = Taip, mėnesiai
doubt-yearly = Per metus
periods-in-years = { $periods } ({ $years })
## Diagramos kaip failai
chart-svg = Įrašyti kaip SVG
chart-png = Įrašyti kaip PNG
chart-saved = Diagrama įrašyta į failą.
problem-chart_not_saved = Naršyklei nepavyko sukurti diagramos. Niekas neįrašyta.

## How to improve a metric

improve-title = Kaip tai pagerinti

## The example on the first page

home-example = Kiek laiko klientai lieka?
home-example-rate = Kiek klientų išeina kas mėnesį
# Before a duration such as “20 months”.
home-example-lifespan = Vidutinė santykių trukmė
# $kept is a share such as “54%”.
home-example-kept = Po metų lieka { $kept } jūsų klientų.
home-example-note = Tai pavyzdys. Niekas neišsaugoma.
home-example-own = Skaičiuokite pagal savo duomenis

## Response curves: what one step of an input is worth, and which input matters most.

# The name of a slider.
curve-name = { $name }: išbandyti kitas reikšmes
# Beneath a field, what one step changes. $step is "100", "€10", "1 point" or "0.1 months"; $change is
# "−1.9 points" or "+€41.00 (+13%)".
step-more = Plius { $step }: { $change }
step-less = Minus { $step }: { $change }
step-more-of = Plius { $step }, { $name }: { $change }
step-less-of = Minus { $step }, { $name }: { $change }
# The names of the buttons + and −.
step-up = { $name }: plius { $step }
step-down = { $name }: minus { $step }
matters-title = Kas lemia labiausiai
# Below the list, if 10% more or less of each has the same effect.
matters-all-same = Visi veikia vienodai.
matters-some-same = Tie, kurių numeris toks pat, veikia vienodai.
# $percent is "10%".
matters-more = { $name }, { $percent } daugiau: { $change }
matters-less = { $name }, { $percent } mažiau: { $change }
matters-share-more = { $name }, { $percent } daugiau ({ $value }): { $change }
matters-share-less = { $name }, { $percent } mažiau ({ $value }): { $change }
# Percentage points, where it is clear that they are.
points-short =
    { $number ->
        [one] { $shown } punktas
        [few] { $shown } punktai
        [many] { $shown } punkto
       *[other] { $shown } punktų
    }

## Ką imtis pasako apie visus

margin-between = Nuo { $lower } iki { $upper }, pasikliovimo lygmuo { $level }.
margin-everyone = Įtraukti visi klientai, todėl niekas nepriklauso nuo atsitiktinumo.
margin-no-spread = Paklaidos ribų nėra: visi atsakymai vienodi ir nerodo, kiek jie gali skirtis.
margin-about = Apie šią paklaidą
margin-ask = Ar tai imties duomenys?
margin-sample = Apie šią imtį
change-chance = { $change } (gali būti atsitiktinumas)
sample-origin = Duomenys apima
sample-everyone = visus
sample-part = imtį
sample-level = Pasikliovimo lygmuo
margin-random = Tai galioja atsitiktinei imčiai. Nusprendusieji atsakyti gali skirtis nuo kitų.
margin-wilson = Vilsono pasikliautinasis intervalas daliai (Wilson, 1927).
margin-outside = Indeksas yra už šių ribų, nes pirmiausia pridedami trys atsakymai.
margin-adjusted-wald = Pakoreguotas Valdo intervalas: pirmiausia pridedami trys atsakymai (Rocks, 2016).
margin-student = Stjudento intervalas vidurkiui (Student, 1908).
margin-limits = Apatinė ir viršutinė ribos: { $lower } ir { $upper }.
margin-plain = Be trijų pridėtų atsakymų (paprastas Valdo intervalas): nuo { $lower } iki { $upper }.
margin-full = Visas rezultatas: { $value }
picture-margin = Ribos
# Both are figures: "+22 to +47".
picture-margin-value = nuo { $lower } iki { $upper }

## Iš kiek klientų sudaryta imtis

sample-population = Visi klientai
sample-population-hint = neprivaloma, susiaurina ribas, jei atsakė daug klientų
margin-finite = Klientų skaičius žinomas: baigtinės populiacijos pataisa (Cochran, 1977).

stage-blank = Ekranas tamsus
