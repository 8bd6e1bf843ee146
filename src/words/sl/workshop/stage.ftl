### Delavnica: njena začetna stran in kar je na odru skupno vsem prikazom.

workshop-title = Delavnica
workshop-lead = Prikazi, ki najprej vprašajo in potem pokažejo: dvorana ugiba, nato vidi odgovor.
# $number je 20.
workshop-minutes =
    { PLURAL($number) ->
        [one] { $number } minuta
        [two] { $number } minuti
        [few] { $number } minute
       *[other] { $number } minut
    }
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
stage-key-reset = dvakrat: izbriše vsa ugibanja in začne znova
stage-key-leave = zapusti oder

stage-forward = Naslednji korak
stage-back = Prejšnji korak
stage-blank = Zaslon je temen
stage-countdown = Preostali čas
stage-place = { $number } / { $count }
stage-armed = Še enkrat pritisnite R, da izbrišete vsa ugibanja
stage-box = Vaše ugibanje
stage-why = Zapišite, koliko mislite, da je, in zakaj.
stage-hands = Dvignite roke: preštejte A, B in C.
stage-again = Pogovorite se s sosedom in ugibajte še enkrat.
stage-what-if = Kaj pa, če …
stage-recall = Se spomnite?
stage-guesses =
    { PLURAL($number) ->
        [0] Os brez ugibanj
        [one] Os z { $number } ugibanjem
        [two] Os z { $number } ugibanjema
        [few] Os s { $number } ugibanji
       *[other] Os s { $number } ugibanji
    }
stage-slip = { $value }: { $sentence }
problem-stage_unread = To ni število. Popravite ga in pritisnite Enter.
problem-stage_unread-hands = Vnesite po eno število za vsak odgovor, ločena s presledki.
