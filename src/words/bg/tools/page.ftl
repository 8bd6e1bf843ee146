### What a metric's page shows once its answer stands: survey input, comparing, targets, taking it along.

target-title = Какво е нужно?
target-field = Искам да стане
target-result = Резултат
target-input = Като променя
target-any-input = Кое да е число
target-change = { $name }: { $found } вместо { $from }
target-change-new = { $name }: { $found }
# $change is one of the two before.
target-change-whole = { $change } (резултат: { $result })
target-whole = Само цели числа, закръглени в посоката, в която целта се постига.
target-reached = Резултатът вече е такъв.
target-solve = Изчисляване
# A button next to the value that a figure would have to be.
target-show = Показване във формуляра
target-copy = Цел: { $name } { $target }. За нея е нужно: { $unknown } { $found } (другите числа: { $others }).
further-results = Други резултати
rivals = Други определения
rivals-same = С тези данни двете определения дават един и същ резултат.
rivals-apart = С тези данни резултатът се различава от основния (разлика: { $gap }).
about-metric = За показателя
meaning-unit = Мерна единица и граници
meaning-undefined = Кога няма стойност
spreadsheet-cells = Въведете данните в тези клетки; дяловете – като проценти.
spreadsheet-cell = Клетка
spreadsheet-figure = Величина
reset = Изчистване на полетата
copy-sentence = Копиране като изречение
copy-spreadsheet = Копиране за таблица
copied-sentence = Изречението е копирано.
copied-spreadsheet = Формулата е копирана.
nothing-to-copy = Още няма резултат за копиране.
answers-title = Въвеждане от анкета
answers-label = По един отговор на ред, от { $least } до { $greatest }
answers-read =
    { $count ->
        [one] Прочетен е { $count } отговор.
       *[other] Прочетени са { $count } отговора.
    }
answers-mean = Среден отговор:
answers-refused = Ред { $line } е пропуснат: „{ $text }“.
answers-ambiguous = Ред { $line }: „{ $text }“ може да е един отговор или два и затова е пропуснато.
answers-more =
    { $count ->
        [one] Пропуснат е още { $count }.
       *[other] Пропуснати са още { $count }.
    }
answers-blank =
    { $count ->
        [one] { $count } празен ред.
       *[other] { $count } празни реда.
    }
answers-use = Използване на отговорите
compare-title = Сравнение
compare-hint = Променете копие на данните си и сравнете резултатите.
compare-from-mine = Сравняване с копие
compare-from-empty = Започване без данни
compare-full = Можете да сравнявате до четири набора данни.
compare-same = няма разлика
compare-none = нищо
compare-difference = { $difference } ({ $relative })
compare-change = { $name }: { $value } вместо { $from }
compare-unchanged = Още няма разлика с A. Променете някое число по-горе.
compare-changes = { $changes }.
compare-effect = { $changes }. Резултат: { $value } вместо { $from }, { $difference }.
compare-effect-on = { $changes }. { $name }: { $value } вместо { $from }, { $difference }.
compare-effect-periods = { $changes }. { $name }: { $value } вместо { $from }.
compare-in-period = За периода на A { $letter } е { $value }: { $difference }.
compare-periods-apart = Периодите са различни, затова двете стойности не се изваждат.
compare-difference-of = { $name }, разлика спрямо A
compare-copy-tsv = Копиране на таблица
compare-copy-markdown = Копиране като Markdown
compare-save-csv = Записване като CSV
compare-copied = Таблицата е копирана.
variant-name = Име на вариант { $letter }
variant-placeholder = Име, например Миналото тримесечие
variant-adopt = Използване като мои данни
variant-remove = Премахване
reset-shared = Това изчиства и { $names } на страниците: { $pages }.
compare-table = Всички набори данни
answers-as = С какво разполагате?
answers-as-column = Отделни отговори
answers-as-shares = Проценти
answers-as-tally = Брой за всяка оценка
answers-number = Брой отговори
answers-number-hint = всички, които са отговорили
answers-rounded = { $name }: { $exact }, закръглено до { $count }
answers-scaled = Сборът на процентите е { $sum }, затова са преизчислени към 100%.
answers-tally = Колко души са дали всяка оценка
answers-score = Оценка { $score }
report = Отпечатване на отчет
report-made = Създадено с Loyalty Lab ({ $day }). За повторно отваряне: { $address }

## Is a difference real? How many answers does it take?

real-title = Истинска ли е разликата?
real-in-period = { $letter } първо е преизчислен за периода на A.
# $difference is "4 points", $letter is B, C or D. Another sentence follows.
real-up = Резултатът на { $letter } е с { $difference } по-висок от този на A.
real-down = Резултатът на { $letter } е с { $difference } по-нисък от този на A.
real-tie = Резултатът на { $letter } е същият като този на A. Истинската промяна е между { $lower } и { $upper } с { $level } сигурност.
# $lower and $upper are signed numbers.
real-chance = Може да е и случайност. Истинската промяна е между { $lower } и { $upper } с { $level } сигурност.
real-close = Случаят е граничен: може да е и случайност. Истинската промяна е между { $lower } и { $upper } с { $level } сигурност.
real-seen = Едва ли е случайност. Истинската промяна е между { $lower } и { $upper } с { $level } сигурност.
real-many = При няколко сравнения все някоя разлика случайно ще изглежда истинска. Решете предварително коя е важната.
real-outside = Намерената разлика е извън тези граници, защото към всяка анкета първо се добавят три отговора.
real-one-sample = Само един от наборите A и { $letter } е извадка, затова разликата няма граници на грешката.
real-no-spread = Всички отговори в { $letter } са еднакви. Не се вижда колко се различават отговорите, затова разликата няма граници на грешката.
real-everyone = A и { $letter } обхващат всички клиенти, така че разликата не зависи от случайността.
real-about = За това сравнение
real-newcombe = Разлика между два дяла: интервал на Нюкъм (Newcombe, 1998).
real-converted = Различни периоди: делът заедно с границите му се преизчислява за периода на A и после се сравнява (Zou и Donner, 2008).
real-adjusted-wald = Разлика между два рейтинга: коригиран интервал на Валд, към всяка анкета първо се добавят три отговора (Rocks, 2016).
real-welch = Разлика между две средни стойности: интервал на Уелч (Welch, 1947).
real-p = p показва колко често такава или по-голяма разлика се получава само по случайност.
needed-title = Колко отговора са нужни?
needed-title-customers = Колко клиенти са нужни в извадката?
needed-margin = Желана граница на грешката, ±
needed-difference = Промяна, която искате да видите
needed-in-percentage-points = в процентни пунктове, например 5
needed-in-points = в точки, например 5
needed-in-scale-points = в точки от скалата, например 0,2
needed-power = Вероятност да се забележи
problem-not_above_zero = „{ $label }“ трябва да е над нулата.
problem-beyond_scale = Никой резултат не може да се промени толкова. Въведете по-малко число.
problem-too_fine = Никоя извадка не е достатъчно голяма за това. Въведете по-голямо число.
needed-for-margin =
    { $answers ->
        [one] Нужен е около { $answers } отговор.
       *[other] Нужни са около { $answers } отговора.
    }
needed-for-margin-customers =
    { $answers ->
        [one] Нужен е около { $answers } клиент.
       *[other] Нужни са около { $answers } клиенти.
    }
needed-for-difference =
    { $answers ->
        [one] За да се забележи в { $power } от случаите, е нужен около { $answers } отговор във всяка анкета.
       *[other] За да се забележи в { $power } от случаите, са нужни около { $answers } отговора във всяка анкета.
    }
needed-for-difference-customers =
    { $answers ->
        [one] За да се забележи в { $power } от случаите, е нужен около { $answers } клиент във всяка група.
       *[other] За да се забележи в { $power } от случаите, са нужни около { $answers } клиенти във всяка група.
    }
needed-now =
    { $answers ->
        [one] Имате { $answers } отговор и граница на грешката ± { $margin }.
       *[other] Имате { $answers } отговора и граница на грешката ± { $margin }.
    }
needed-now-customers =
    { $answers ->
        [one] В извадката има { $answers } клиент, границата на грешката е ± { $margin }.
       *[other] В извадката има { $answers } клиенти, границата на грешката е ± { $margin }.
    }
compare-lower = { $name }, долна граница ({ $level }, { $method })
compare-upper = { $name }, горна граница ({ $level }, { $method })
compare-wilson = метод на Уилсън
compare-adjusted-wald = коригиран метод на Валд
compare-student = метод на Стюдънт
compare-newcombe = метод на Нюкъм
compare-converted = метод на Зоу и Донър
compare-welch = метод на Уелч

needed-curve = Граница на грешката според броя на отговорите
needed-curve-customers = Граница на грешката според броя на клиентите
needed-with =
    { $answers ->
        [one] При { $answers } отговор границата на грешката е ± { $margin }.
       *[other] При { $answers } отговора границата на грешката е ± { $margin }.
    }
needed-with-customers =
    { $answers ->
        [one] При { $answers } клиент границата на грешката е ± { $margin }.
       *[other] При { $answers } клиенти границата на грешката е ± { $margin }.
    }
needed-detect = Промяна от около { $difference } ще се забележи в { $power } от случаите.
needed-detect-none = Дори най-голямата възможна промяна ще се забележи в по-малко от { $power } от случаите.
