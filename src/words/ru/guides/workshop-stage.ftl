### The workshop: its overview, and what every demonstration shares on the stage.

workshop-title = Мастерская
workshop-lead = Демонстрации с вопросами залу: сначала все угадывают и только потом видят ответ.
# $number is 20.
workshop-minutes =
    { $number ->
        [one] { $number } минута
        [few] { $number } минуты
        [many] { $number } минут
       *[other] { $number } минуты
    }
workshop-second = Второй язык показа
workshop-second-none = Нет
workshop-before = Пока зал не заполнился
workshop-check = Один раз откройте демонстрацию на этом устройстве и нажмите F (во весь экран). Проверьте пульт. Первый шаг должен легко читаться с последнего ряда.
workshop-keys = Клавиши и пульты
workshop-private = Догадки зала остаются в этой вкладке. Они не сохраняются, не передаются и не попадают в ссылку.

stage-key-forward = следующий шаг
stage-key-back = предыдущий шаг
stage-key-guess = добавить догадку или число рук за каждый ответ
stage-key-blank = тёмный экран
stage-key-countdown = обратный отсчёт
stage-key-notes = заметки тренера
stage-key-full = во весь экран
stage-key-edit = свои числа
stage-key-reset = дважды: стереть все догадки и начать заново
stage-key-leave = закрыть показ

stage-forward = Следующий шаг
stage-back = Предыдущий шаг
stage-countdown = Осталось времени
stage-place = { $number } / { $count }
stage-armed = Ещё раз R — и все догадки сотрутся
stage-kept = Прежние догадки: дважды R, чтобы стереть
stage-box = Ваша догадка
stage-answer = Ответ
stage-why = Запишите догадку и обоснуйте её.
stage-hands = Поднимаем руки и считаем: A, B, C.
stage-hands-four = Поднимаем руки и считаем: A, B, C, D.
stage-again = Обсудите с соседом и угадайте ещё раз.
stage-what-if = А если…
stage-recall = Помните?
stage-edit = Свои числа: { $title }
stage-edit-use = Взять эти числа
stage-edit-original = Исходные числа
stage-edit-close = Закрыть
stage-question = Вопрос { $number }
stage-guesses =
    { $number ->
        [0] Ось без догадок
        [one] Ось с { $number } догадкой
        [few] Ось с { $number } догадками
        [many] Ось с { $number } догадками
       *[other] Ось с { $number } догадки
    }
stage-slip = { $value }: { $sentence }
stage-nearest = Ближайшая догадка
problem-stage_unread = Это не число. Исправьте и нажмите Enter.
problem-stage_unread-hands = Введите по одному числу за каждый ответ, через пробел.
problem-demo_missing = Введите число.
problem-demo_too_many_answers = Введите не больше 1000 ответов в сумме.
problem-demo_no_rise = Введите рост больше нуля.
problem-demo_loyal_stay_less = У лояльных удержание должно быть выше, чем у других.
problem-demo_group_got_worse = Удержание в каждой группе должно быть выше прошлогоднего.
problem-demo_nothing_to_show = С этим числом показывать нечего. Введите другое.
