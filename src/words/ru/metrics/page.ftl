### The pages of the metrics: what is the same on all of them.

cases = Примеры
target-found = { $unknown }: значение, нужное для цели ({ $name } — { $target }).
target-with = Если достичь цели
fields = Данные
optional = по желанию
answer = Результат
working = Ход расчёта
picture-table = Диаграмма в виде таблицы
picture-part = Часть
picture-value = Значение
sources = Источники
spreadsheet = В электронной таблице

take = Сохранить и поделиться
undo = Отменить
redo = Вернуть
copy-link = Копировать ссылку
copied-link = Ссылка в буфере обмена.
copy-by-hand = Браузер не разрешил копирование. Вот текст, скопируйте его вручную:

missing-one = Ещё нужно заполнить: { $names }.
missing-period = Ещё нужны значения { $per }: { $names }. У A другой период.
missing-all = Заполните: { $names } — или выберите пример.
missing-wrong = Исправьте отмеченное значение, чтобы увидеть результат.
read-as = прочитано как { $value }
follows-from = { $value } по метрике «{ $metric }»
follows-typed-differs = По метрике «{ $metric }» получается другое значение ({ $value }).
use-it = Подставить
or-instead = или { $value }?
# Under a field into which more cells were pasted than it and the fields after it can take; both are numbers.
cells-left-over = Вставлено ячеек: { $filled } из { $all }. Для остальных нет полей.
cells-unused = Не использовано: { $names }.
take-instead = Взять { $value }
other-currency = Введённая валюта ({ $typed }) не пересчитывается; здесь все суммы в { $shown }.

solve-whole = Возможны только целые числа: при { $lower } результат был бы { $lower-result }, а при { $upper } — { $upper-result }.
solve-out-of-reach = Ни при каком значении «{ $name }» не получить { $target }, пока остальные данные прежние (наименьший возможный результат — { $least }, наибольший — { $greatest }).
solve-out-of-reach-above = Ни при каком значении «{ $name }» не получить { $target }, пока остальные данные прежние (достижимо { $least } и больше).
solve-out-of-reach-below = Ни при каком значении «{ $name }» не получить { $target }, пока остальные данные прежние (достижимо { $greatest } и меньше).
solve-out-of-reach-beyond = Ни при каком значении «{ $name }» не получить { $target }, пока остальные данные прежние (достижимо всё, что { $limit }).
solve-limit-above = больше чем { $value }
solve-limit-below = меньше чем { $value }
solve-out-of-reach-at-all = Ни при каком значении «{ $name }» не получить ни { $target }, ни другого результата, пока остальные данные прежние.
solve-anything = При тех же остальных данных «{ $name }» ни на что не влияет: любое значение даёт один и тот же результат.

periods =
    { $number ->
        [one] { $number } период
        [few] { $number } периода
        [many] { $number } периодов
       *[other] { $number } периода
    }
points =
    { $number ->
        [one] { $shown } пункт
        [few] { $shown } пункта
        [many] { $shown } пунктов
       *[other] { $shown } пункта
    }
percentage-points =
    { $number ->
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
period-named = Другой (назовите его)
period-name = Название периода
per-week = в неделю
per-month = в месяц
per-quarter = в квартал
per-year = в год
per-named = за период «{ $name }»
during-week = за неделю
during-month = за месяц
during-quarter = за квартал
during-year = за год
on-revenue = по выручке
on-revenue-warning = Валовая маржа неизвестна, поэтому здесь посчитана выручка, а не прибыль.
payback-margin = Для окупаемости нужна маржа: из выручки оплачиваются и сами товары.
rates = Тот же показатель за другие периоды
rates-why-kept = В каждом периоде остаётся часть тех, кто ещё с вами, поэтому показатели перемножаются.
rates-why-lost = В каждом периоде уходит часть тех, кто ещё с вами, поэтому показатели не складываются: перемножаются доли остающихся.
periods-week =
    { $number ->
        [one] { $number } неделя
        [few] { $number } недели
        [many] { $number } недель
       *[other] { $number } недели
    }
periods-month =
    { $number ->
        [one] { $number } месяц
        [few] { $number } месяца
        [many] { $number } месяцев
       *[other] { $number } месяца
    }
periods-quarter =
    { $number ->
        [one] { $number } квартал
        [few] { $number } квартала
        [many] { $number } кварталов
       *[other] { $number } квартала
    }
periods-year =
    { $number ->
        [one] { $number } год
        [few] { $number } года
        [many] { $number } лет
       *[other] { $number } года
    }

sets = Показанные данные
set-mine = Мои данные
set-guest = Эти данные
set-variant = Вариант
as-in-mine = как в A
other-period = Введите значение { $per }: у A другой период.

unit-of = Единица поля «{ $name }»
unit-converted = { $given } = { $value }
in-week = недели
in-month = месяцы
in-quarter = кварталы
in-year = годы
period-ask = Это данные за месяц?
period-ask-yes = Да, за месяц
per-period = за период
doubt-frequency = Это в год? Для такого срока это много.
doubt-discount = Это в год? Для одного периода это много.
doubt-lifespan = Это месяцы? Если годы, то это очень долго.
doubt-monthly = Да, месяцы
doubt-yearly = Да, в год
periods-in-years = { $periods } ({ $years })
## Charts as files
chart-svg = Сохранить как SVG
chart-png = Сохранить как PNG
chart-saved = Изображение сохранено в файл.
problem-chart_not_saved = Браузер не смог создать изображение. Ничего не сохранено.

## How to improve a metric

improve-title = Как это улучшить

## The example on the first page

home-example = Сколько времени остаются клиенты?
home-example-rate = Доля уходящих за месяц
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
step-more = Плюс { $step }: { $change }
step-less = Минус { $step }: { $change }
step-more-of = Плюс { $step }, { $name }: { $change }
step-less-of = Минус { $step }, { $name }: { $change }
# The names of the buttons + and −.
step-up = { $name }: плюс { $step }
step-down = { $name }: минус { $step }
matters-title = Что влияет сильнее всего
# Below the list, if 10% more or less of each has the same effect.
matters-all-same = Все влияют одинаково.
matters-some-same = Пункты с одинаковым номером влияют одинаково.
# $percent is "10%".
matters-more = { $name }, на { $percent } больше: { $change }
matters-less = { $name }, на { $percent } меньше: { $change }
matters-share-more = { $name }, на { $percent } больше ({ $value }): { $change }
matters-share-less = { $name }, на { $percent } меньше ({ $value }): { $change }
# Percentage points, where it is clear that they are.
points-short =
    { $number ->
        [one] { $shown } пункт
        [few] { $shown } пункта
        [many] { $shown } пунктов
       *[other] { $shown } пункта
    }

## What a sample says of all

margin-between = От { $lower } до { $upper } с надёжностью { $level }.
margin-everyone = Учтены все клиенты, поэтому случайность ни на что не влияет.
margin-no-spread = Погрешности нет: все ответы одинаковы и не показывают, насколько ответы различаются.
margin-about = Об этой погрешности
margin-ask = Это данные выборки?
margin-sample = Об этой выборке
change-chance = { $change } (возможно, случайность)
sample-origin = Данные охватывают
sample-everyone = всех
sample-part = выборку
sample-level = Надёжность
margin-random = Это верно для случайной выборки. Те, кто решил ответить, могут отличаться от остальных.
margin-wilson = Интервал Уилсона для доли (Wilson, 1927).
margin-outside = Индекс лежит вне этих границ, потому что сначала добавляются три ответа.
margin-adjusted-wald = Скорректированный интервал Вальда: сначала добавляются три ответа (Rocks, 2016).
margin-student = Интервал Стьюдента для среднего (Student, 1908).
margin-limits = Нижняя и верхняя границы: { $lower } и { $upper }.
margin-plain = Без трёх добавленных ответов (обычный интервал Вальда): от { $lower } до { $upper }.
margin-full = Точнее: { $value }
picture-margin = Границы
# Both are figures: "+22 to +47".
picture-margin-value = от { $lower } до { $upper }

## Из какого числа клиентов выборка

sample-population = Всего клиентов
sample-population-hint = необязательно, сужает границы, если ответили многие
margin-finite = Число клиентов известно: поправка на конечную совокупность (Cochran, 1977).

stage-blank = Экран тёмный
