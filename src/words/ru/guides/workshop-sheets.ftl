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
sheet-steps = Шаги на экране и их минуты
sheet-step-scene = Сцена с числами
sheet-step-picture = Рисунок
sheet-step-lesson = Вывод и что попробовать
sheet-print = Печать
sheet-stage = На экран
