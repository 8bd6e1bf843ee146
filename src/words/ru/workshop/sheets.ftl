### Demonstrations on paper.

sheets = Листы
sheets-of = Листы: { $title }
sheet-participant = Лист для участников
sheet-key = Ответы
sheet-trainer = Лист для тренера
sheet-guess = Моя догадка:
sheet-because = Потому что:
sheet-working = Вычисление:
sheet-usual = Частые догадки
sheet-print = Печать
sheet-stage = На экран
