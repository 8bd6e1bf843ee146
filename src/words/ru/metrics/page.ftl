### The pages of the metrics: what is the same on all of them.

cases = Примеры
target-title = Что для этого нужно?
target-field = Хочу, чтобы стало
target-result = Результат
target-input = Что изменить
target-any-input = Любой показатель
target-change = { $name }: { $found } вместо { $from }
target-change-new = { $name }: { $found }
# $change is one of the two before.
target-change-whole = { $change } (результат: { $result })
target-whole = Только целые числа, округлённые в ту сторону, где цель достигается.
target-solve = Рассчитать
target-found = { $unknown }: столько потребовалось бы для цели ({ $name }: { $target }).
target-copy = Цель: { $name } { $target }. Для неё потребовалось бы: { $unknown } { $found } (остальные данные: { $others }).
fields = Данные
optional = необязательно
answer = Результат
further-results = Другие результаты
working = Ход расчёта
picture-table = Диаграмма в виде таблицы
picture-part = Часть
picture-value = Значение
rivals = Как ещё считают
rivals-same = При этих данных оба определения дают одно и то же.
rivals-apart = При этих данных определения расходятся (разница: { $gap }).
about-metric = О показателе
meaning-unit = Единица измерения и диапазон
meaning-undefined = Когда значения нет
sources = Источники
spreadsheet = В электронной таблице
spreadsheet-cells = Внесите данные в эти ячейки; доли — в процентах.
spreadsheet-cell = Ячейка
spreadsheet-figure = Значение

take = Сохранить и поделиться
undo = Отменить
redo = Вернуть
reset = Очистить поля
copy-sentence = Копировать текстом
copy-spreadsheet = Копировать для таблицы
copy-link = Копировать ссылку
copied-sentence = Текст в буфере обмена.
copied-spreadsheet = Формула в буфере обмена.
copied-link = Ссылка в буфере обмена.
copy-by-hand = Браузер не разрешил копирование. Вот текст, скопируйте его вручную:
nothing-to-copy = Результата пока нет, копировать нечего.

missing-one = Ещё нужно заполнить: { $names }.
missing-all = Заполните: { $names } — или выберите пример ниже.
read-as = прочитано как { $value }
follows-from = { $value } по метрике «{ $metric }»
follows-typed-differs = По метрике «{ $metric }» получается другое значение ({ $value }).
use-it = Подставить
or-instead = или { $value }?
# Under a field into which more cells were pasted than it and the fields after it can take; both are numbers.
cells-left-over = Вставлено ячеек: { $filled } из { $all }. Для остальных нет полей.
take-instead = Взять { $value }
other-currency = Введённая валюта ({ $typed }) не пересчитывается; здесь все суммы в { $shown }.

solve-whole = Возможны только целые числа: при { $lower } результат был бы { $lower-result }, а при { $upper } — { $upper-result }.
solve-out-of-reach = Ни при каком значении «{ $name }» не получить { $target }, пока остальные данные прежние (достижимый диапазон: { $least }…{ $greatest }).
solve-out-of-reach-above = Ни при каком значении «{ $name }» не получить { $target }, пока остальные данные прежние (достижимо { $least } и больше).
solve-out-of-reach-below = Ни при каком значении «{ $name }» не получить { $target }, пока остальные данные прежние (достижимо { $greatest } и меньше).
solve-out-of-reach-at-all = Ни при каком значении «{ $name }» не получить ни { $target }, ни другого результата, пока остальные данные прежние.
solve-anything = При тех же остальных данных «{ $name }» ни на что не влияет: любое значение даёт один и тот же результат.

periods =
    { PLURAL($number) ->
        [one] { $number } период
        [few] { $number } периода
        [many] { $number } периодов
       *[other] { $number } периода
    }
points =
    { PLURAL($number) ->
        [one] { $shown } пункт
        [few] { $shown } пункта
        [many] { $shown } пунктов
       *[other] { $shown } пункта
    }
percentage-points =
    { PLURAL($number) ->
        [one] { $shown } процентный пункт
        [few] { $shown } процентных пункта
        [many] { $shown } процентных пунктов
       *[other] { $shown } процентного пункта
    }
list-and = { $before } и { $last }
period = Период
period-none = Не указан
period-week = Неделя
period-month = Месяц
period-quarter = Квартал
period-year = Год
per-week = в неделю
per-month = в месяц
per-quarter = в квартал
per-year = в год
rates = Тот же показатель за другие периоды
rates-why-kept = Каждый период сохраняет свою долю от оставшихся клиентов, поэтому показатели перемножаются.
rates-why-lost = Каждый период забирает свою долю от оставшихся клиентов, поэтому показатели перемножаются, а не складываются.
periods-week =
    { PLURAL($number) ->
        [one] { $number } неделя
        [few] { $number } недели
        [many] { $number } недель
       *[other] { $number } недели
    }
periods-month =
    { PLURAL($number) ->
        [one] { $number } месяц
        [few] { $number } месяца
        [many] { $number } месяцев
       *[other] { $number } месяца
    }
periods-quarter =
    { PLURAL($number) ->
        [one] { $number } квартал
        [few] { $number } квартала
        [many] { $number } кварталов
       *[other] { $number } квартала
    }
periods-year =
    { PLURAL($number) ->
        [one] { $number } год
        [few] { $number } года
        [many] { $number } лет
       *[other] { $number } года
    }
answers-title = Ввести из опроса
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


sets = Показанные данные
set-mine = Мои данные
set-guest = Эти данные
set-variant = Вариант
compare-title = Сравнение
compare-hint = Измените копию своих данных и сравните оба результата. Ваши данные останутся прежними.
compare-from-mine = Сравнить с копией
compare-from-empty = Начать с пустого
compare-full = Можно сравнить до четырёх наборов данных.
compare-same = без разницы
compare-none = ничего
compare-difference = { $difference } ({ $relative })
compare-change = { $name }: { $value } вместо { $from }
compare-unchanged = Пока ничем не отличается от А. Измените какое-нибудь число выше.
compare-changes = { $changes }.
compare-effect = { $changes }. Результат: { $value } вместо { $from }, { $difference }.
compare-difference-of = { $name }, разница с А
compare-copy-tsv = Скопировать таблицу
compare-copy-markdown = Скопировать как Markdown
compare-save-csv = Сохранить как CSV
compare-copied = Таблица в буфере обмена.
variant-name = Название варианта { $letter }
variant-placeholder = Название, например «Прошлый квартал»
variant-adopt = Сделать моими данными
variant-remove = Удалить
as-in-mine = как в А


unit-of = Единица поля «{ $name }»
unit-converted = { $given } = { $value }
in-week = недели
in-month = месяцы
in-quarter = кварталы
in-year = годы
period-ask = Это данные за месяц?
period-ask-yes = Да, за месяц
per-period = за период
reset-shared = Заодно будут очищены { $names } на страницах: { $pages }.
compare-table = Все наборы данных
doubt-frequency = Это в год? Для такого срока это много.
doubt-discount = Это в год? Для одного периода это много.
doubt-yearly = Да, в год
periods-in-years = { $periods } ({ $years })
## Ответы опроса: другие способы ввода
answers-as = Что у вас есть?
answers-as-column = Отдельные ответы
answers-as-shares = Проценты
answers-as-tally = Число по оценкам
answers-number = Число ответов
answers-number-hint = все, кто ответил
answers-rounded = { $name }: { $exact }, округлено до { $count }
answers-scaled = Сумма процентов — { $sum }, поэтому они пересчитаны на 100 %.
answers-tally = Сколько клиентов поставили каждую оценку
answers-score = Оценка { $score }

## Диаграммы как файлы
chart-svg = Сохранить как SVG
chart-png = Сохранить как PNG
chart-saved = Изображение сохранено в файл.
problem-chart_not_saved = Браузер не смог создать изображение. Ничего не сохранено.

## Печатная страница показателя
report = Распечатать отчёт
report-made = Подготовлено в Loyalty Lab ({ $day }). Открыть снова: { $address }
## How to improve a metric

improve-title = Как это улучшить

## The example on the first page

home-example = Сколько времени остаются клиенты?
home-example-rate = Клиенты, которые уходят каждый месяц
# Before a duration such as “20 months”.
home-example-lifespan = В среднем клиент остаётся
# $kept is a share such as “54%”.
home-example-kept = Через год остаётся { $kept } ваших клиентов.
home-example-note = Это пример. Ничего не сохраняется.
home-example-own = Рассчитать по своим данным

## Response curves: what one step of an input is worth, and which input matters most.

# The name of a slider.
curve-name = { $name }: попробовать другие значения
# Beneath a field, what one step changes. $step is "100", "€10", "1 point" or "0.1 months"; $change is
# "−1.9 points" or "+€41.00 (+13%)".
step-more = На { $step } больше: { $change }
step-less = На { $step } меньше: { $change }
# The names of the buttons + and −.
step-up = { $name }: на { $step } больше
step-down = { $name }: на { $step } меньше
matters-title = Что влияет сильнее всего
# $percent is "10%".
matters-more = { $name }, на { $percent } больше: { $change }
matters-less = { $name }, на { $percent } меньше: { $change }
matters-share-more = { $name }, на { $percent } больше ({ $value }): { $change }
matters-share-less = { $name }, на { $percent } меньше ({ $value }): { $change }
# Percentage points, where it is clear that they are.
points-short =
    { PLURAL($number) ->
        [one] { $shown } пункт
        [few] { $shown } пункта
        [many] { $shown } пунктов
       *[other] { $shown } пункта
    }
