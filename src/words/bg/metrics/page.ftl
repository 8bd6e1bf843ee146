### The pages of the metrics: what is the same on all of them.

cases = Примери
target-found = { $unknown }: толкова е нужно за целта ({ $name }: { $target }).
target-with = Ако целта се постигне
fields = Данни
optional = незадължително
answer = Резултат
working = Как се изчислява
picture-table = Диаграмата като таблица
picture-part = Част
picture-value = Стойност
sources = Източници
spreadsheet = В електронна таблица

take = Запазване и споделяне
undo = Отмяна
redo = Повторение
copy-link = Копиране на връзката
copied-link = Връзката е копирана.
copy-by-hand = Браузърът не позволи на страницата да копира. Ето текста; копирайте го ръчно:

missing-one = Остава да попълните: { $names }.
missing-period = Остава да попълните { $per }: { $names }. A е за друг период.
missing-all = Попълнете: { $names }. Или изберете някой от примерите.
missing-wrong = Поправете отбелязаното число, за да видите резултата.
read-as = разчетено като { $value }
follows-from = { $value }, от „{ $metric }“
follows-typed-differs = От „{ $metric }“ се получава друга стойност ({ $value }).
use-it = Използване
or-instead = или { $value }?
# Under a field into which more cells were pasted than it and the fields after it can take; both are numbers.
cells-left-over = Поставени клетки: { $filled } от { $all }. За останалите няма полета.
cells-unused = Не са използвани: { $names }.
take-instead = Приемане на { $value }
other-currency = { $typed } не се преизчислява; валутата на сумите тук е { $shown }.

solve-whole = Възможни са само цели числа: при { $lower } резултатът би бил { $lower-result }, а при { $upper } би бил { $upper-result }.
solve-out-of-reach = При тези данни никоя стойност на „{ $name }“ не може да даде { $target } (най-ниският възможен резултат е { $least }, а най-високият е { $greatest }).
solve-out-of-reach-above = При тези данни никоя стойност на „{ $name }“ не може да даде { $target } (възможно е всичко от { $least } нагоре).
solve-out-of-reach-below = При тези данни никоя стойност на „{ $name }“ не може да даде { $target } (възможно е всичко до { $greatest }).
solve-out-of-reach-beyond = При тези данни никоя стойност на „{ $name }“ не може да даде { $target } (възможно е всичко { $limit }).
solve-limit-above = над { $value }
solve-limit-below = под { $value }
solve-out-of-reach-at-all = При тези данни никоя стойност на „{ $name }“ не може да даде { $target }, нито какъвто и да било друг резултат.
solve-anything = При тези данни „{ $name }“ няма значение: всяка стойност дава същия резултат.

periods =
    { $number ->
        [one] { $number } период
       *[other] { $number } периода
    }
points =
    { $number ->
        [one] { $shown } точка
       *[other] { $shown } точки
    }
percentage-points =
    { $number ->
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
period-named = Друг (въведете име)
period-name = Име на периода
per-week = на седмица
per-month = на месец
per-quarter = на тримесечие
per-year = на година
per-named = за период „{ $name }“
during-week = за седмица
during-month = за месец
during-quarter = за тримесечие
during-year = за година
on-revenue = по приход
on-revenue-warning = Брутният марж не е известен, затова тук се смята приходът, а не печалбата.
payback-margin = За срока на възвръщане е нужен марж, защото приходът трябва да покрие и стоките.
rates = Същият процент за други периоди
rates-why-kept = През всеки период остава един и същ дял от клиентите, затова процентите се умножават.
rates-why-lost = През всеки период напуска един и същ дял от оставащите, затова процентите не се събират: умножават се дяловете, които остават.
periods-week =
    { $number ->
        [one] { $number } седмица
       *[other] { $number } седмици
    }
periods-month =
    { $number ->
        [one] { $number } месец
       *[other] { $number } месеца
    }
periods-quarter =
    { $number ->
        [one] { $number } тримесечие
       *[other] { $number } тримесечия
    }
periods-year =
    { $number ->
        [one] { $number } година
       *[other] { $number } години
    }

sets = Показани данни
set-mine = Моите данни
set-guest = Тези данни
set-variant = Вариант
as-in-mine = както в A
other-period = Въведете стойността { $per }: A е за друг период.

unit-of = Единица за „{ $name }“
unit-converted = { $given } = { $value }
in-week = седмици
in-month = месеца
in-quarter = тримесечия
in-year = години
period-ask = Тези данни на месец ли са?
period-ask-yes = Да, на месец
per-period = за период
doubt-frequency = Това на година ли е? За такава продължителност е много.
doubt-discount = Това на година ли е? За един период е много.
doubt-lifespan = Това месеци ли са? Ако са години, е твърде много.
doubt-monthly = Да, месеци
doubt-yearly = Да, на година
periods-in-years = { $periods } ({ $years })
## Диаграми като файлове
chart-svg = Записване като SVG
chart-png = Записване като PNG
chart-saved = Изображението е записано като файл.
problem-chart_not_saved = Браузърът не можа да създаде изображението. Нищо не е записано.

## How to improve a metric

improve-title = Как да го подобрите

## The example on the first page

home-example = Колко време остават клиентите?
home-example-rate = Загубени клиенти за месец
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
step-more-of = { $step } повече, { $name }: { $change }
step-less-of = { $step } по-малко, { $name }: { $change }
# The names of the buttons + and −.
step-up = { $name }: { $step } повече
step-down = { $name }: { $step } по-малко
matters-title = Какво влияе най-силно
# Below the list, if 10% more or less of each has the same effect.
matters-all-same = Всички влияят еднакво.
matters-some-same = Данните с еднакъв номер влияят еднакво.
# $percent is "10%".
matters-more = { $name }, с { $percent } повече: { $change }
matters-less = { $name }, с { $percent } по-малко: { $change }
matters-share-more = { $name }, с { $percent } повече ({ $value }): { $change }
matters-share-less = { $name }, с { $percent } по-малко ({ $value }): { $change }
# Percentage points, where it is clear that they are.
points-short =
    { $number ->
        [one] { $shown } пункт
       *[other] { $shown } пункта
    }

## Какво казва извадката за всички

margin-between = Между { $lower } и { $upper } с { $level } сигурност.
margin-everyone = Обхванати са всички клиенти, така че нищо не зависи от случайността.
margin-no-spread = Няма граници на грешката: всички отговори са еднакви и не показват колко се различават мненията.
margin-about = За тази граница на грешката
margin-ask = Това извадка ли е?
margin-sample = За тази извадка
change-chance = { $change } (може да е случайност)
sample-origin = Данните са от
sample-everyone = всички
sample-part = извадка
sample-level = Ниво на доверие
margin-random = Важи за случайна извадка. Хората, които решават да отговорят, може да се различават от другите.
margin-wilson = Интервал на Уилсън за дял (Wilson, 1927).
margin-outside = Рейтингът е извън тези граници, защото първо се добавят три отговора.
margin-adjusted-wald = Коригиран интервал на Валд: първо се добавят три отговора (Rocks, 2016).
margin-student = Интервал на Стюдънт за средна стойност (Student, 1908).
margin-limits = Долна и горна граница: { $lower } и { $upper }.
margin-plain = Без трите добавени отговора (обикновен интервал на Валд): от { $lower } до { $upper }.
margin-full = По-точно: { $value }
picture-margin = Граници
# Both are figures: "+22 to +47".
picture-margin-value = от { $lower } до { $upper }

## От колко клиенти е извадката

sample-population = Всички клиенти
sample-population-hint = по избор, при много отговори стеснява границите
margin-finite = Броят на клиентите е известен: поправка за крайна съвкупност (Cochran, 1977).

stage-blank = Екранът е тъмен
