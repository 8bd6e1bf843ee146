### Prikazi na papirju.

sheets = Listi
sheets-of = Listi: { $title }
sheet-participant = List za udeležence
sheet-key = Rešitve
sheet-trainer = List za predavatelja
sheet-guess = Ugibam:
sheet-because = Ker:
sheet-working = Izračun:
sheet-usual = Pogosta ugibanja
sheet-steps = Koraki na odru z minutami
sheet-step-scene = Prizor s števili
sheet-step-picture = Slika
sheet-step-lesson = Nauk in kaj poskusiti
sheet-print = Natisni
sheet-stage = Na oder
