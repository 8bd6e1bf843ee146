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
answers-label = По одному ответу в строке или ячейке, от { $least } до { $greatest }
answers-read =
    { PLURAL($count) ->
        [one] Прочитан { $count } ответ.
        [few] Прочитано { $count } ответа.
        [many] Прочитано { $count } ответов.
       *[other] Прочитано { $count } ответа.
    }
answers-refused = Строка { $line }: «{ $text }» пропущено.
answers-more =
    { PLURAL($count) ->
        [one] Пропущен ещё { $count }.
        [few] Пропущено ещё { $count }.
        [many] Пропущено ещё { $count }.
       *[other] Пропущено ещё { $count }.
    }
answers-blank =
    { PLURAL($count) ->
        [one] { $count } пустая строка.
        [few] { $count } пустые строки.
        [many] { $count } пустых строк.
       *[other] { $count } пустой строки.
    }
answers-use = Использовать эти ответы
compare-title = Сравнение
compare-hint = Измените копию своих данных и сравните оба результата. Ваши данные останутся прежними.
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
compare-difference-of = { $name }, разница с A
compare-copy-tsv = Копировать таблицу
compare-copy-markdown = Копировать как Markdown
compare-save-csv = Сохранить как CSV
compare-copied = Таблица в буфере обмена.
variant-name = Название варианта { $letter }
variant-placeholder = Название, например «Прошлый квартал»
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
# $difference is "4 points", $letter is B, C or D. Another sentence follows.
real-up = Результат { $letter } выше, чем у A, на { $difference }.
real-down = Результат { $letter } ниже, чем у A, на { $difference }.
real-same = Результат { $letter } такой же, как у A.
# $lower and $upper are signed numbers.
real-chance = Это может быть и случайностью. Истинное изменение лежит между { $lower } и { $upper } с надёжностью { $level }.
real-seen = Это вряд ли случайность. Истинное изменение лежит между { $lower } и { $upper } с надёжностью { $level }.
real-many = При нескольких сравнениях рано или поздно одно из них покажется значимым случайно. Решите заранее, какое из них важно.
needed-title = Сколько нужно ответов?
needed-margin = Нужная погрешность, ±
needed-difference = Изменение, которое нужно заметить
needed-for-margin = Нужно ответов: около { $answers }
needed-for-difference = Нужно ответов в каждом опросе: около { $answers }
needed-none = Ни при каком числе ответов этого не получить.
needed-now = Сейчас ответов { $answers }, погрешность ± { $margin }. В четырёх случаях из пяти вы заметите изменение примерно на { $difference }.
compare-lower = { $name }, нижняя граница
compare-upper = { $name }, верхняя граница

needed-curve = Погрешность в зависимости от числа ответов
needed-with = При числе ответов { $answers } погрешность ± { $margin }. В четырёх случаях из пяти вы заметите изменение примерно на { $difference }.
