### Demonstracijos popieriuje.

sheets = Lapai
sheets-of = Lapai: { $title }
sheet-participant = Lapas dalyviams
sheet-key = Atsakymai
sheet-trainer = Lapas vedėjui
sheet-guess = Spėju:
sheet-because = Nes:
sheet-working = Skaičiavimas:
sheet-usual = Dažni spėjimai
sheet-steps = Žingsniai scenoje ir jų minutės
sheet-step-scene = Scena su skaičiais
sheet-step-picture = Paveikslas
sheet-step-lesson = Išvada ir ką išbandyti
sheet-print = Spausdinti
sheet-stage = Į sceną
