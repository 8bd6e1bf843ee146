### The page of the plan. The names of its steps and questions are in plan.ftl.

plan-lead = План из шести шагов по [руководству 5, на русском]: от анализа ситуации до ежемесячной оценки. Укажите начало, ответственных и длительность; следующие шаги сдвинутся сами.

## Opening questions

plan-tips = Пять вопросов ({ $answered } из { $all })
plan-tips-lead = По практическим советам [руководства 2, на словенском]. Ваши ответы хранятся вместе с планом.
plan-more = Подробнее в чек-листе:

## When

plan-time = Сроки
plan-start = Начало плана
plan-start-hint = Первый день первого шага. Пока он не указан, сроки даны в неделях.
plan-start-week = Начать в этот день: { $day }
plan-ends = { $weeks ->
    [one] План занимает { $weeks } неделю. Последний день — { $day }, затем ежемесячная оценка результатов.
    [few] План занимает { $weeks } недели. Последний день — { $day }, затем ежемесячная оценка результатов.
    [many] План занимает { $weeks } недель. Последний день — { $day }, затем ежемесячная оценка результатов.
   *[other] План занимает { $weeks } недели. Последний день — { $day }, затем ежемесячная оценка результатов.
}
plan-takes = { $weeks ->
    [one] План занимает { $weeks } неделю; затем ежемесячная оценка результатов.
    [few] План занимает { $weeks } недели; затем ежемесячная оценка результатов.
    [many] План занимает { $weeks } недель; затем ежемесячная оценка результатов.
   *[other] План занимает { $weeks } недели; затем ежемесячная оценка результатов.
}
plan-one-week = Неделя { $first }
plan-weeks = Недели { $first }–{ $last }
plan-monthly = Каждый месяц, начиная с недели { $first }
plan-no-time = Не занимает времени
plan-days = { $first } — { $last }
plan-from = с { $day }
plan-moved = { $count ->
    [one] Из-за этого сдвинулся { $count } шаг ({ $steps }). { $end }
    [few] Из-за этого сдвинулись { $count } шага ({ $steps }). { $end }
    [many] Из-за этого сдвинулось { $count } шагов ({ $steps }). { $end }
   *[other] Из-за этого сдвинулись { $count } шага ({ $steps }). { $end }
}
plan-moved-to-day = «{ $title }» — { $day }
plan-moved-to-week = «{ $title }» — неделя { $week }

## The picture and the table

plan-picture = Шаги по неделям
plan-bar-words = { $step }. { $when }. Статус: { $state }.
plan-axis = Недели плана
plan-today = сегодня
plan-table = Контрольная таблица
plan-cut = Из длинных заметок здесь только первые строки; целиком они приведены в таблице (CSV).
plan-column-number = №
plan-column-step = Шаг
plan-column-weeks = Недели
plan-column-days = Даты
plan-column-who = Ответственный
plan-column-end = Окончание
plan-column-tasks = Задачи
plan-column-list = Задачи и пункты
plan-column-done = Выполнено задач
plan-done = { $done } из { $all }
plan-step = { $number }. { $title }

## A step

plan-steps = Шаги
plan-owner = Ответственный
plan-owner-hint = В руководстве: { $who }
plan-state = Статус
plan-state-open = не начато
plan-state-doing = в работе
plan-state-done = сделано
plan-state-not-for-us = не для нас
plan-step-start = Начало
plan-step-set = Этот день задали вы, поэтому он не изменится, когда сдвинутся предыдущие шаги.
plan-step-overlaps = Этот день задали вы. Шаг начинается раньше, чем заканчивается предыдущий.
plan-step-first = Начинается вместе с планом
plan-step-follows = Следует за предыдущим шагом: { $day }
plan-step-follows-undated = Следует за предыдущим шагом
plan-follow = Снова привязать к предыдущему
plan-length = Длительность в неделях
plan-length-hint = { $weeks ->
    [one] Если не заполнено: { $weeks } неделя, как в руководстве
    [few] Если не заполнено: { $weeks } недели, как в руководстве
    [many] Если не заполнено: { $weeks } недель, как в руководстве
   *[other] Если не заполнено: { $weeks } недели, как в руководстве
}
plan-every-month = Оценка занимает один день и повторяется каждый месяц.
plan-note = Заметки
plan-stories = Замечания ({ $count })
plan-stories-all = Все противоречия и утверждения

## A goal

plan-goal = Цель
plan-goal-none = Без метрики
plan-goal-now = Сегодня
plan-goal-figure = Целевое значение
plan-goal-due = Срок
plan-goal-due-hint = Любой день, начиная с первого дня шага
plan-goal-take = Взять сегодняшнее значение: { $shown }
plan-goal-unknown = Этого значения пока нет. Рассчитайте его здесь:
plan-goal-today-by = { $metric }: сегодня { $today }, цель { $goal }, срок { $day }
plan-goal-today = { $metric }: сегодня { $today }, цель { $goal }
plan-goal-by = { $metric }: цель { $goal }, срок { $day }
plan-goal-alone = { $metric }: цель { $goal }
plan-goal-worse = Цель хуже сегодняшнего значения. Если так и задумано, объясните причину в заметках.

## What is wrong

plan-problem-not_a_date = Такого дня в календаре нет. Укажите год, месяц и день, например 2026-03-02.
plan-problem-date_far = Допустимы даты с 1970 по 2199 год.
plan-problem-plan_no_start = Сначала задайте начало плана: без него дату шага не разместить.
plan-problem-step_before_plan = Этот день раньше начала плана. Выберите более поздний или начните план раньше.
plan-problem-goal_before_step = Этот день раньше начала шага, так что шаг ещё не мог повлиять на метрику. Выберите более поздний.
plan-problem-weeks_not_a_number = Укажите число недель, например 3. До тех пор план исходит из длительности, указанной в руководстве.
plan-problem-weeks_not_whole = Введите целое число недель. До тех пор план исходит из длительности, указанной в руководстве.
plan-problem-weeks_too_few = Шаг занимает не меньше одной недели. Если он вам не нужен, выберите статус «не для нас».
plan-problem-weeks_too_many = Шаг не может занимать больше 520 недель, то есть десяти лет. До тех пор план исходит из длительности, указанной в руководстве.
plan-problem-file_refused = Браузер не разрешил этой странице сохранить файл. Скопируйте вместо этого ссылку.

## Taking it along

plan-csv = Таблица (CSV)
plan-ics = Даты для календаря
plan-print = Напечатать план
plan-link = Копировать ссылку на план
plan-reset = Очистить план
plan-file-done = Файл сохранён в загрузках.
plan-ics-done = Файл сохранён в загрузках. После изменений откройте новый файл: события сдвинутся. Шаг, который вы позже исключите, останется в календаре, пока вы его там не удалите.
plan-link-done = Ссылка в буфере обмена. Кто её откроет, увидит этот план рядом со своим. Статус пунктов ваших чек-листов в неё не входит.
plan-link-long = Ссылка в буфере обмена. Она длинная, а некоторые программы обрезают длинные ссылки: надёжнее файл, сохранённый через настройки.
plan-event = Ответственный — { $who }, статус — { $state }.
plan-event-open = Нужно сделать: { $task }
plan-event-done = Сделано: { $task }

## Items of the checklists on a step

plan-items = Из чек-листов
plan-attach = Добавить пункт
plan-attach-pick = Выберите пункт
problem-unknown_item = Пункта «{ $text }» в чек-листах нет. Запись останется здесь, пока вы её не уберёте.
problem-unknown_metric = Метрики «{ $text }» здесь нет. Выберите другую или вариант «Без метрики».

## Items that the user is doing, offered to the steps

# $names: titles of the items.
plan-offered = { $count ->
    [one] В работе { $count } пункт, которого ещё нет ни в одном шаге: { $names }.
    [few] В работе { $count } пункта, которых ещё нет ни в одном шаге: { $names }.
    [many] В работе { $count } пунктов, которых ещё нет ни в одном шаге: { $names }.
   *[other] В работе { $count } пункта, которых ещё нет ни в одном шаге: { $names }.
}
# A button. $step: number and title of a step.
plan-offered-all = Добавить в «{ $step }»
# A button within a step. $name: title of an item.
plan-offered-one = Добавить «{ $name }»

## The tabs below the steps

plan-tabs = Ещё о плане
plan-tab-picture = Диаграмма

# Instead of the state of a folded step with a wrong entry.
plan-to-correct = нужно исправить
