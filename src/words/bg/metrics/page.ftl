### The pages of the metrics: what is the same on all of them.

cases = Примери
target-title = Какво би било нужно?
target-field = Искам да стане
target-result = Резултат
target-input = Чрез промяна
target-any-input = На кое да е число
target-change = { $name }: { $found } вместо { $from }
target-change-new = { $name }: { $found }
# $change is one of the two before.
target-change-whole = { $change } (резултат: { $result })
target-whole = Само цели числа, закръглени към страната, от която целта се постига.
target-solve = Изчисляване
target-found = { $unknown }: толкова би било нужно за целта ({ $name }: { $target }).
target-copy = Цел: { $name } { $target }. За нея би било нужно: { $unknown } { $found } (останалите числа: { $others }).
fields = Данни
optional = незадължително
answer = Резултат
further-results = Други резултати
working = Как се получава
picture-table = Диаграмата като таблица
picture-part = Част
picture-value = Стойност
rivals = Други определения
rivals-same = С тези данни двете определения дават едно и също.
rivals-apart = С тези данни резултатът се различава от основния (разлика: { $gap }).
about-metric = За показателя
meaning-unit = Мерна единица и граници
meaning-undefined = Кога няма стойност
sources = Източници
spreadsheet = В електронна таблица
spreadsheet-cells = Въведете данните в тези клетки; дяловете – като проценти.
spreadsheet-cell = Клетка
spreadsheet-figure = Величина

take = Вземете със себе си
undo = Отмяна
redo = Повторение
reset = Изчистване на полетата
copy-sentence = Копиране като изречение
copy-spreadsheet = Копиране за таблица
copy-link = Копиране на връзката
copied-sentence = Изречението е копирано.
copied-spreadsheet = Формулата е копирана.
copied-link = Връзката е копирана.
copy-by-hand = Браузърът не позволи на страницата да копира. Ето текста; копирайте го ръчно:
nothing-to-copy = Още няма резултат за копиране.

missing-one = Остава да попълните: { $names }.
missing-all = Попълнете: { $names }. Или изберете някой от примерите по-долу.
read-as = разчетено като { $value }
follows-from = { $value }, от „{ $metric }“
follows-typed-differs = От „{ $metric }“ се получава друга стойност ({ $value }).
use-it = Използване
or-instead = или { $value }?
# Under a field into which more cells were pasted than it and the fields after it can take; both are numbers.
cells-left-over = Поставени клетки: { $filled } от { $all }. За останалите няма полета.
take-instead = Приемане на { $value }
other-currency = { $typed } не се преизчислява; валутата на сумите тук е { $shown }.

solve-whole = Възможни са само цели числа: при { $lower } резултатът би бил { $lower-result }, а при { $upper } би бил { $upper-result }.
solve-out-of-reach = При останалите данни никоя стойност на „{ $name }“ не може да даде { $target } (достижимо е от { $least } до { $greatest }).
solve-out-of-reach-above = При останалите данни никоя стойност на „{ $name }“ не може да даде { $target } (достижимо е всичко от { $least } нагоре).
solve-out-of-reach-below = При останалите данни никоя стойност на „{ $name }“ не може да даде { $target } (достижимо е всичко до { $greatest }).
solve-out-of-reach-at-all = При останалите данни никоя стойност на „{ $name }“ не може да даде { $target }, нито какъвто и да било друг резултат.
solve-anything = При останалите данни „{ $name }“ няма значение: всяка стойност дава същия резултат.

periods =
    { PLURAL($number) ->
        [one] { $number } период
       *[other] { $number } периода
    }
points =
    { PLURAL($number) ->
        [one] { $shown } точка
       *[other] { $shown } точки
    }
percentage-points =
    { PLURAL($number) ->
        [one] { $shown } процентен пункт
       *[other] { $shown } процентни пункта
    }
list-and = { $before } и { $last }
period = Период
period-none = Не е посочен
period-week = Седмица
period-month = Месец
period-quarter = Тримесечие
period-year = Година
per-week = на седмица
per-month = на месец
per-quarter = на тримесечие
per-year = на година
rates = Същият процент за други периоди
rates-why-kept = Всеки период запазва своя дял от останалите клиенти, затова процентите се умножават.
rates-why-lost = Всеки период отнема своя дял от останалите клиенти, затова процентите се умножават, а не се събират.
periods-week =
    { PLURAL($number) ->
        [one] { $number } седмица
       *[other] { $number } седмици
    }
periods-month =
    { PLURAL($number) ->
        [one] { $number } месец
       *[other] { $number } месеца
    }
periods-quarter =
    { PLURAL($number) ->
        [one] { $number } тримесечие
       *[other] { $number } тримесечия
    }
periods-year =
    { PLURAL($number) ->
        [one] { $number } година
       *[other] { $number } години
    }
answers-title = Въвеждане от анкета
answers-label = Един отговор на ред или клетка, от { $least } до { $greatest }
answers-read =
    { PLURAL($count) ->
        [one] Прочетен е { $count } отговор.
       *[other] Прочетени са { $count } отговора.
    }
answers-refused = Ред { $line }: „{ $text }“ е пропуснат.
answers-more =
    { PLURAL($count) ->
        [one] Пропуснат е още { $count }.
       *[other] Пропуснати са още { $count }.
    }
answers-blank =
    { PLURAL($count) ->
        [one] { $count } празен ред.
       *[other] { $count } празни реда.
    }
answers-use = Използване на отговорите


sets = Показани данни
set-mine = Моите данни
set-guest = Тези данни
set-variant = Вариант
compare-title = Сравнение
compare-hint = Променете копие на данните си и вижте двата резултата. Вашите данни остават същите.
compare-from-mine = Сравнете с копие
compare-from-empty = Започнете от празно
compare-full = Можете да сравнявате до четири набора данни.
compare-same = няма разлика
compare-none = нищо
compare-difference = { $difference } ({ $relative })
compare-change = { $name }: { $value } вместо { $from }
compare-unchanged = Още няма разлика с А. Променете някое число по-горе.
compare-changes = { $changes }.
compare-effect = { $changes }. Резултат: { $value } вместо { $from }, { $difference }.
compare-difference-of = { $name }, разлика спрямо А
compare-copy-tsv = Копирайте таблицата
compare-copy-markdown = Копирайте като Markdown
compare-save-csv = Запазете като CSV
compare-copied = Таблицата е копирана.
variant-name = Име на вариант { $letter }
variant-placeholder = Име, например „Миналото тримесечие“
variant-adopt = Използвайте като мои данни
variant-remove = Премахнете
as-in-mine = както в А


unit-of = Единица за „{ $name }“
unit-converted = { $given } = { $value }
in-week = седмици
in-month = месеца
in-quarter = тримесечия
in-year = години
period-ask = Тези данни на месец ли са?
period-ask-yes = Да, на месец
per-period = за период
reset-shared = Това изчиства и { $names } на страниците: { $pages }.
compare-table = Всички набори данни
doubt-frequency = Това на година ли е? За такава продължителност е много.
doubt-discount = Това на година ли е? За един период е много.
doubt-yearly = На година е
periods-in-years = { $periods } ({ $years })
## Отговори от анкета: други начини за въвеждане
answers-as = С какво разполагате?
answers-as-column = Отделни отговори
answers-as-shares = Проценти
answers-as-tally = Брой за всяка оценка
answers-number = Брой отговори
answers-number-hint = всички, които са отговорили
answers-rounded = { $name }: { $exact }, закръглено на { $count }
answers-scaled = Сборът на процентите е { $sum }, затова са приравнени към 100%.
answers-tally = Колко души са дали всяка оценка
answers-score = Оценка { $score }

## Диаграми като файлове
chart-svg = Запазване като SVG
chart-png = Запазване като PNG
chart-saved = Изображението е запазено като файл.
problem-chart_not_saved = Браузърът не можа да създаде изображението. Нищо не е запазено.

## Отпечатаната страница на показател
report = Отпечатване на отчет
report-made = Създадено с Loyalty Lab ({ $day }). За повторно отваряне: { $address }
## How to improve a metric

improve-title = Как да го подобрите

## The example on the first page

home-example = Колко време остават клиентите?
home-example-rate = Клиенти, които си тръгват всеки месец
# Before a duration such as “20 months”.
home-example-lifespan = Един клиент остава средно
# $kept is a share such as “54%”.
home-example-kept = След една година са останали { $kept } от клиентите ви.
home-example-note = Това е пример. Нищо не се запазва.
home-example-own = Изчислете го със своите данни

## Response curves: what one step of an input is worth, and which input matters most.

# The name of a slider.
curve-name = { $name }: изпробване на други стойности
# Beneath a field, what one step changes. $step is "100", "€10", "1 point" or "0.1 months"; $change is
# "−1.9 points" or "+€41.00 (+13%)".
step-more = { $step } повече: { $change }
step-less = { $step } по-малко: { $change }
# The names of the buttons + and −.
step-up = { $name }: { $step } повече
step-down = { $name }: { $step } по-малко
matters-title = Какво влияе най-силно
# $percent is "10%".
matters-more = { $name }, { $percent } повече: { $change }
matters-less = { $name }, { $percent } по-малко: { $change }
matters-share-more = { $name }, { $percent } повече ({ $value }): { $change }
matters-share-less = { $name }, { $percent } по-малко ({ $value }): { $change }
# Percentage points, where it is clear that they are.
points-short =
    { PLURAL($number) ->
        [one] { $shown } пункт
       *[other] { $shown } пункта
    }
