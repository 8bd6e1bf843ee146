### Vedėjo langas.

stage-key-trainer = langas vedėjui
trainer = Vedėjui
trainer-private = Šiame lange matyti atsakymai, todėl jį turėtumėte matyti tik jūs. Perkelkite jį į savo ekraną. Jei auditorija jį mato ir ten, užverkite jį ir išsispausdinkite pastabas.
trainer-show = Rodyti atsakymus
trainer-print = Spausdinti pastabas
trainer-next = Toliau
trainer-time = Žingsnis: { $step } iš { $step-planned }. Iš viso: { $used } iš { $planned } min.
trainer-guess = Auditorijos spėjimas
trainer-add = Pridėti
problem-trainer_alone = Scena neatsako. Kitame lange atverkite demonstraciją ir ten paspauskite W.
problem-trainer_taken = Vedėjo langas jau atvertas. Užverkite vieną iš dviejų.
problem-trainer_left = Scena užverta. Kitame lange atverkite demonstraciją.
problem-trainer_refused = Naršyklė lango neatvėrė. Leiskite iškylančiuosius langus šiam puslapiui arba išsispausdinkite pastabas.
problem-trainer_one_screen = Kai ekranas vienas, auditorija matytų atsakymus. Išsispausdinkite pastabas arba vėl paspauskite W.
problem-stage_second = Kalbos „{ $language }“ tekstų įkelti nepavyko. Prisijunkite prie tinklo ir įkelkite puslapį iš naujo.
