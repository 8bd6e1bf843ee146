### Okno predavatelja.

stage-key-trainer = okno za predavatelja
trainer = Za predavatelja
trainer-private = To okno kaže odgovore, zato naj ga vidite samo vi. Premaknite ga na svoj zaslon. Če ga dvorana vidi tudi tam, ga zaprite in natisnite opombe.
trainer-show = Pokaži odgovore
trainer-print = Natisni opombe
trainer-next = Sledi
trainer-time = Korak: { $step } od { $step-planned }. Skupaj: { $used } od { $planned } min
trainer-guess = Iz dvorane
trainer-add = Dodaj
problem-trainer_alone = Oder se ne odziva. V drugem oknu odprite prikaz in tam pritisnite W.
problem-trainer_taken = Oder že ima okno za predavatelja. Zaprite eno od oken.
problem-trainer_left = Oder je zaprt. V drugem oknu odprite prikaz.
problem-trainer_refused = Brskalnik okna ni odprl. Dovolite pojavna okna za to stran ali natisnite opombe.
problem-trainer_one_screen = Z enim zaslonom bi dvorana videla odgovore. Natisnite opombe ali znova pritisnite W.
problem-stage_second = Besedil v jeziku »{ $language }« ni mogoče naložiti. Povežite se z omrežjem in znova naložite stran.
