### What a metric's page shows once its answer stands: survey input, comparing, targets, taking it along.

target-title = Что для этого нужно?
target-field = Желаемое значение
target-result = Результат
target-input = Что изменить
target-any-input = Любое число
target-change = { $name }: { $found } вместо { $from }
target-change-new = { $name }: { $found }
# $change is one of the two before.
target-change-whole = { $change } (результат: { $result })
target-whole = Только целые числа, округлённые так, чтобы цель достигалась.
target-reached = Результат уже такой.
target-solve = Рассчитать
# A button next to the value that a figure would have to be.
target-show = Показать в форме
target-copy = Цель: { $name } — { $target }. Для неё нужно: { $unknown } — { $found }. Остальные данные: { $others }.
further-results = Другие результаты
rivals = Как ещё считают
rivals-same = При этих данных оба определения дают одно и то же.
rivals-apart = При этих данных определения расходятся (разница: { $gap }).
about-metric = О метрике
meaning-unit = Единица измерения и диапазон
meaning-undefined = Когда значения нет
spreadsheet-cells = Внесите данные в эти ячейки; доли — в процентах.
spreadsheet-cell = Ячейка
spreadsheet-figure = Значение
reset = Очистить поля
copy-sentence = Копировать текстом
copy-spreadsheet = Копировать для таблицы
copied-sentence = Текст в буфере обмена.
copied-spreadsheet = Формула в буфере обмена.
nothing-to-copy = Результата пока нет, копировать нечего.
answers-title = Ввести ответы опроса
answers-label = По одному ответу в строке, от { $least } до { $greatest }
answers-read =
    { $count ->
        [one] Прочитан { $count } ответ.
        [few] Прочитано { $count } ответа.
        [many] Прочитано { $count } ответов.
       *[other] Прочитано { $count } ответа.
    }
answers-mean = Средний ответ:
answers-refused = Строка { $line }: «{ $text }» пропущено.
answers-ambiguous = Строка { $line }: «{ $text }» — это может быть один ответ или два, поэтому пропущено.
answers-more =
    { $count ->
        [one] Пропущен ещё { $count }.
        [few] Пропущено ещё { $count }.
        [many] Пропущено ещё { $count }.
       *[other] Пропущено ещё { $count }.
    }
answers-blank =
    { $count ->
        [one] { $count } пустая строка.
        [few] { $count } пустые строки.
        [many] { $count } пустых строк.
       *[other] { $count } пустой строки.
    }
answers-use = Использовать эти ответы
compare-title = Сравнение
compare-hint = Измените копию своих данных и сравните результаты.
compare-from-mine = Сравнить с копией
compare-from-empty = Начать с нуля
compare-full = Можно сравнить до четырёх наборов данных.
compare-same = разницы нет
compare-none = ничего
compare-difference = { $difference } ({ $relative })
compare-change = { $name }: { $value } вместо { $from }
compare-unchanged = Пока ничем не отличается от A. Измените какое-нибудь число выше.
compare-changes = { $changes }.
compare-effect = { $changes }. Результат: { $value } вместо { $from }, { $difference }.
compare-effect-on = { $changes }. { $name }: { $value } вместо { $from }, { $difference }.
compare-effect-periods = { $changes }. { $name }: { $value } вместо { $from }.
compare-in-period = В пересчёте на период A у { $letter } — { $value }: { $difference }.
compare-periods-apart = Периоды разные, поэтому вычитать одно из другого нельзя.
compare-difference-of = { $name }, разница с A
compare-copy-tsv = Копировать таблицу
compare-copy-markdown = Копировать как Markdown
compare-save-csv = Сохранить как CSV
compare-copied = Таблица в буфере обмена.
variant-name = Название варианта { $letter }
variant-placeholder = Название, например Прошлый квартал
variant-adopt = Сделать моими данными
variant-remove = Удалить
reset-shared = Заодно очистятся поля: { $names }. Страницы: { $pages }.
compare-table = Все наборы данных
answers-as = Что у вас есть?
answers-as-column = Отдельные ответы
answers-as-shares = Проценты
answers-as-tally = Итоги по оценкам
answers-number = Число ответов
answers-number-hint = все, кто ответил
answers-rounded = { $name }: { $exact }, округлено до { $count }
answers-scaled = Сумма процентов — { $sum }, поэтому они приведены к 100 %.
answers-tally = Сколько клиентов поставили каждую оценку
answers-score = Оценка { $score }
report = Распечатать отчёт
report-made = Подготовлено в Loyalty Lab ({ $day }). Открыть снова: { $address }

## Is a difference real? How many answers does it take?

real-title = Реальна ли разница?
real-in-period = { $letter } сначала пересчитан на период A.
# $difference is "4 points", $letter is B, C or D. Another sentence follows.
real-up = Результат { $letter } выше, чем у A, на { $difference }.
real-down = Результат { $letter } ниже, чем у A, на { $difference }.
real-tie = Результат { $letter } такой же, как у A. Истинное изменение лежит между { $lower } и { $upper } с надёжностью { $level }.
# $lower and $upper are signed numbers.
real-chance = Это может быть и случайностью. Истинное изменение лежит между { $lower } и { $upper } с надёжностью { $level }.
real-close = Случай пограничный: это может быть и случайностью. Истинное изменение лежит между { $lower } и { $upper } с надёжностью { $level }.
real-seen = Это вряд ли случайность. Истинное изменение лежит между { $lower } и { $upper } с надёжностью { $level }.
real-many = При нескольких сравнениях рано или поздно одно из них покажется значимым случайно. Решите заранее, какое из них важно.
real-outside = Полученная разница лежит вне этих границ, потому что к каждому опросу сначала добавляются три ответа.
real-one-sample = Из A и { $letter } только один набор – выборка, поэтому у разницы нет погрешности.
real-no-spread = Все ответы в { $letter } одинаковы. Они не показывают, насколько ответы различаются, поэтому у разницы нет погрешности.
real-everyone = A и { $letter } охватывают всех клиентов, поэтому разница не зависит от случая.
real-about = Об этом сравнении
real-newcombe = Разность двух долей: интервал Ньюкомба (Newcombe, 1998).
real-converted = Периоды разные: доля вместе с границами пересчитывается на период A и затем сравнивается (Zou и Donner, 2008).
real-adjusted-wald = Разность двух NPS: скорректированный интервал Вальда, к каждому опросу сначала добавляются три ответа (Rocks, 2016).
real-welch = Разность двух средних: интервал Уэлча (Welch, 1947).
real-p = p показывает, как часто такая или большая разница возникает чисто случайно.
needed-title = Сколько нужно ответов?
needed-title-customers = Сколько клиентов нужно в выборке?
needed-margin = Нужная погрешность, ±
needed-difference = Изменение, которое нужно заметить
needed-in-percentage-points = в процентных пунктах, например 5
needed-in-points = в пунктах, например 5
needed-in-scale-points = в баллах шкалы, например 0,2
needed-power = Вероятность его заметить
problem-not_above_zero = Значение «{ $label }» должно быть больше нуля.
problem-beyond_scale = Результат не может измениться так сильно. Введите число поменьше.
problem-too_fine = Для этого не хватит никакой выборки. Введите число побольше.
needed-for-margin =
    { $answers ->
        [one] Нужен примерно { $answers } ответ.
        [few] Нужно примерно { $answers } ответа.
        [many] Нужно примерно { $answers } ответов.
       *[other] Нужно примерно { $answers } ответа.
    }
needed-for-margin-customers =
    { $answers ->
        [one] Нужен примерно { $answers } клиент.
        [few] Нужно примерно { $answers } клиента.
        [many] Нужно примерно { $answers } клиентов.
       *[other] Нужно примерно { $answers } клиента.
    }
needed-for-difference =
    { $answers ->
        [one] Чтобы заметить его в { $power } случаев, нужен примерно { $answers } ответ в каждом опросе.
        [few] Чтобы заметить его в { $power } случаев, нужно примерно { $answers } ответа в каждом опросе.
        [many] Чтобы заметить его в { $power } случаев, нужно примерно { $answers } ответов в каждом опросе.
       *[other] Чтобы заметить его в { $power } случаев, нужно примерно { $answers } ответа в каждом опросе.
    }
needed-for-difference-customers =
    { $answers ->
        [one] Чтобы заметить его в { $power } случаев, нужен примерно { $answers } клиент в каждой группе.
        [few] Чтобы заметить его в { $power } случаев, нужно примерно { $answers } клиента в каждой группе.
        [many] Чтобы заметить его в { $power } случаев, нужно примерно { $answers } клиентов в каждой группе.
       *[other] Чтобы заметить его в { $power } случаев, нужно примерно { $answers } клиента в каждой группе.
    }
needed-now =
    { $answers ->
        [one] Сейчас у вас { $answers } ответ, погрешность ± { $margin }.
        [few] Сейчас у вас { $answers } ответа, погрешность ± { $margin }.
        [many] Сейчас у вас { $answers } ответов, погрешность ± { $margin }.
       *[other] Сейчас у вас { $answers } ответа, погрешность ± { $margin }.
    }
needed-now-customers =
    { $answers ->
        [one] В выборке { $answers } клиент, погрешность ± { $margin }.
        [few] В выборке { $answers } клиента, погрешность ± { $margin }.
        [many] В выборке { $answers } клиентов, погрешность ± { $margin }.
       *[other] В выборке { $answers } клиента, погрешность ± { $margin }.
    }
compare-lower = { $name }, нижняя граница ({ $level }, { $method })
compare-upper = { $name }, верхняя граница ({ $level }, { $method })
compare-wilson = метод Уилсона
compare-adjusted-wald = скорректированный метод Вальда
compare-student = метод Стьюдента
compare-newcombe = метод Ньюкомба
compare-converted = метод Цзоу и Доннера
compare-welch = метод Уэлча

needed-curve = Погрешность в зависимости от числа ответов
needed-curve-customers = Погрешность в зависимости от числа клиентов
needed-with =
    { $answers ->
        [one] При { $answers } ответе погрешность ± { $margin }.
        [few] При { $answers } ответах погрешность ± { $margin }.
        [many] При { $answers } ответах погрешность ± { $margin }.
       *[other] При { $answers } ответа погрешность ± { $margin }.
    }
needed-with-customers =
    { $answers ->
        [one] При { $answers } клиенте погрешность ± { $margin }.
        [few] При { $answers } клиентах погрешность ± { $margin }.
        [many] При { $answers } клиентах погрешность ± { $margin }.
       *[other] При { $answers } клиента погрешность ± { $margin }.
    }
needed-detect = В { $power } случаев вы заметите изменение примерно на { $difference }.
needed-detect-none = Даже самое большое возможное изменение вы заметите менее чем в { $power } случаев.
