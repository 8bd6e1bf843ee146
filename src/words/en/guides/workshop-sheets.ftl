### Demonstrations on paper.

sheets = Sheets
sheets-of = Sheets: { $title }
sheet-participant = Sheet for participants
sheet-key = Key
sheet-trainer = Sheet for the trainer
sheet-guess = My guess:
sheet-because = Because:
sheet-working = Working:
sheet-usual = Common guesses
sheet-steps = Steps on the stage, with their minutes
sheet-step-scene = Scene with the figures
sheet-step-picture = Picture
sheet-step-lesson = Lesson, and what to try
sheet-print = Print
sheet-stage = To the stage
