### Delavnica: njena začetna stran in kar je na odru skupno vsem prikazom.

workshop-title = Delavnica
workshop-lead = Prikazi, ki najprej vprašajo in potem pokažejo: dvorana ugiba, nato vidi odgovor.
# $number je 20.
workshop-minutes =
    { $number ->
        [one] { $number } minuta
        [two] { $number } minuti
        [few] { $number } minute
       *[other] { $number } minut
    }
workshop-second = Drugi jezik na odru
workshop-second-none = Brez
workshop-before = Preden se dvorana napolni
workshop-check = Prikaz enkrat odprite na tej napravi in pritisnite F za celoten zaslon. Preizkusite daljinec. Iz zadnje vrste mora biti na prvem koraku vse lahko berljivo.
workshop-keys = Tipke in daljinci
workshop-private = Ugibanja dvorane ostanejo v tem zavihku. Nikoli se ne shranijo, ne delijo in ne zapišejo v povezavo.

stage-key-forward = naslednji korak
stage-key-back = prejšnji korak
stage-key-guess = doda ugibanje ali število rok za vsak odgovor
stage-key-blank = temen zaslon
stage-key-countdown = odštevanje
stage-key-notes = opombe za predavatelja
stage-key-full = celoten zaslon
stage-key-edit = lastna števila
stage-key-reset = dvakrat: izbriše vsa ugibanja in začne znova
stage-key-leave = zapusti oder

stage-forward = Naslednji korak
stage-back = Prejšnji korak
stage-countdown = Preostali čas
stage-place = { $number } / { $count }
stage-armed = Če znova pritisnete R, izbrišete vsa ugibanja
stage-kept = Prejšnja ugibanja: dvakrat R jih izbriše
stage-box = Vaše ugibanje
stage-answer = Odgovor
stage-why = Zapišite, koliko je po vašem mnenju, in zakaj.
stage-hands = Dvignite roke: preštejte A, B in C.
stage-hands-four = Dvignite roke: preštejte A, B, C in D.
stage-again = Pogovorite se s sosedom in ugibajte še enkrat.
stage-what-if = Kaj pa, če …
stage-recall = Se spomnite?
stage-edit = Lastna števila: { $title }
stage-edit-use = Uporabi ta števila
stage-edit-original = Prvotna števila
stage-edit-close = Zapri
stage-question = { $number }. vprašanje
stage-guesses =
    { $number ->
        [0] Os brez ugibanj
        [one] Os, na njej { $number } ugibanje
        [two] Os, na njej { $number } ugibanji
        [few] Os, na njej { $number } ugibanja
       *[other] Os, na njej { $number } ugibanj
    }
stage-slip = { $value }: { $sentence }
stage-nearest = Najbližje ugibanje
problem-stage_unread = To ni število. Popravite ga in pritisnite Enter.
problem-stage_unread-hands = Za vsak odgovor vnesite eno število; ločite jih s presledki.
problem-demo_missing = Vnesite število.
problem-demo_too_many_answers = Vnesite skupaj največ 1000 odgovorov.
problem-demo_no_rise = Vnesite porast, večji od nič.
problem-demo_loyal_stay_less = Stopnja zvestih strank mora biti višja od stopnje drugih.
problem-demo_group_got_worse = Stopnja vsake skupine mora biti višja kot lani.
problem-demo_nothing_to_show = S tem številom ni kaj pokazati. Vnesite drugo.
