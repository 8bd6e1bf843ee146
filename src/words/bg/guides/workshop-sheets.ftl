### Демонстрации на хартия.

sheets = Листове
sheets-of = Листове: { $title }
sheet-participant = Лист за участниците
sheet-key = Отговори
sheet-trainer = Лист за водещия
sheet-guess = Предполагам:
sheet-because = Защото:
sheet-working = Изчисление:
sheet-usual = Чести предположения
sheet-steps = Стъпки на сцената и минутите им
sheet-step-scene = Сцена с числата
sheet-step-picture = Графика
sheet-step-lesson = Поука и какво да опитате
sheet-print = Печат
sheet-stage = Към сцената
