### Dirbtuvės: jų pradžios puslapis ir tai, kas scenoje bendra visoms demonstracijoms.

workshop-title = Dirbtuvės
workshop-lead = Demonstracijos, kurios pirma klausia, o tada parodo: auditorija spėja, paskui pamato atsakymą.
# $number yra 20.
workshop-minutes =
    { $number ->
        [one] { $number } minutė
        [few] { $number } minutės
        [many] { $number } minutės
       *[other] { $number } minučių
    }
workshop-second = Antra kalba scenoje
workshop-second-none = Nėra
workshop-before = Kol salė dar tuščia
workshop-check = Vieną kartą atverkite demonstraciją šiame įrenginyje ir paspauskite F – visas ekranas. Išbandykite pultelį. Pirmas žingsnis turi būti lengvai įskaitomas iš paskutinės eilės.
workshop-keys = Klavišai ir pulteliai
workshop-private = Auditorijos spėjimai lieka šiame skirtuke. Jie niekada neįrašomi, nebendrinami ir nepatenka į nuorodą.

stage-key-forward = kitas žingsnis
stage-key-back = ankstesnis žingsnis
stage-key-guess = pridėti spėjimą arba rankų skaičių už kiekvieną atsakymą
stage-key-blank = tamsus ekranas
stage-key-countdown = laikmatis
stage-key-notes = pastabos vedėjui
stage-key-full = visas ekranas
stage-key-edit = savi skaičiai
stage-key-reset = paspaudus dukart: ištrinti spėjimus ir pradėti iš naujo
stage-key-leave = palikti sceną

stage-forward = Kitas žingsnis
stage-back = Ankstesnis žingsnis
stage-countdown = Likęs laikas
stage-place = { $number } / { $count }
stage-armed = Dar kartą R – visi spėjimai bus ištrinti
stage-kept = Ankstesni spėjimai: dukart R juos ištrina
stage-box = Jūsų spėjimas
stage-answer = Atsakymas
stage-why = Užsirašykite, kiek spėjate ir kodėl.
stage-hands = Kelkite rankas: skaičiuojame A, B ir C.
stage-hands-four = Kelkite rankas: skaičiuojame A, B, C ir D.
stage-again = Pasitarkite su kaimynu ir spėkite dar kartą.
stage-what-if = O jeigu…
stage-recall = Ar prisimenate?
stage-edit = Savi skaičiai: { $title }
stage-edit-use = Naudoti šiuos skaičius
stage-edit-original = Pradiniai skaičiai
stage-edit-close = Užverti
stage-question = { $number } klausimas
stage-guesses =
    { $number ->
        [0] Ašis be spėjimų
        [one] Ašis su { $number } spėjimu
        [few] Ašis su { $number } spėjimais
        [many] Ašis su { $number } spėjimo
       *[other] Ašis su { $number } spėjimų
    }
stage-slip = { $value }: { $sentence }
stage-nearest = Artimiausias spėjimas
problem-stage_unread = Tai ne skaičius. Pataisykite ir paspauskite Enter.
problem-stage_unread-hands = Kiekvienam atsakymui įveskite po vieną skaičių; skaičius atskirkite tarpais.
problem-demo_missing = Įveskite skaičių.
problem-demo_too_many_answers = Iš viso įveskite ne daugiau kaip 1 000 atsakymų.
problem-demo_no_rise = Įveskite didesnį už nulį pakilimą.
problem-demo_loyal_stay_less = Lojaliųjų rodiklis turi būti didesnis nei kitų.
problem-demo_group_got_worse = Kiekvienos grupės rodiklis turi būti didesnis nei pernai.
problem-demo_nothing_to_show = Šis skaičius netinka: nėra ką parodyti. Įveskite kitą.
