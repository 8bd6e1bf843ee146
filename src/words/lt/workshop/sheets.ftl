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
sheet-print = Spausdinti
sheet-stage = Į sceną
