### The lab: three experiments.

lab-experiments = Эксперименты
lab-others = Другие эксперименты

lab-chance = Насколько индекс меняется случайно?
lab-chance-lead = Проводите один и тот же опрос NPS снова и снова. Клиенты не меняются, меняются только ответившие.
lab-customers = Все клиенты
lab-answers = Ответов в опросе
lab-answers-hint = от 1 до 1 000 000
lab-rise = Какой рост искать
lab-rise-hint = в пунктах
lab-seed = Начальное число
lab-seed-hint = одинаковое число даёт одинаковые опросы
lab-draw-one = Провести один
lab-draw-many = Провести { $count }
lab-restart = Начать заново
lab-chance-missing = Чтобы провести опросы, заполните все поля.
lab-chance-full = 20 000 опросов достаточно. Чтобы провести другие, начните заново.
lab-chance-answer =
    { $rise ->
        [one] От опроса к опросу индекс вырастает на { $rise } пункт или больше в { $formula } случаев, хотя клиенты не изменились.
        [few] От опроса к опросу индекс вырастает на { $rise } пункта или больше в { $formula } случаев, хотя клиенты не изменились.
        [many] От опроса к опросу индекс вырастает на { $rise } пунктов или больше в { $formula } случаев, хотя клиенты не изменились.
       *[other] От опроса к опросу индекс вырастает на { $rise } пункта или больше в { $formula } случаев, хотя клиенты не изменились.
    }
lab-chance-latest = Опрос { $number }: NPS { $score }.
lab-chance-counted =
    { $pairs ->
        [one] Такой рост индекса от опроса к опросу произошёл в { $risen } из { $pairs } случая ({ $share }).
        [few] Такой рост индекса от опроса к опросу произошёл в { $risen } из { $pairs } случаев ({ $share }).
        [many] Такой рост индекса от опроса к опросу произошёл в { $risen } из { $pairs } случаев ({ $share }).
       *[other] Такой рост индекса от опроса к опросу произошёл в { $risen } из { $pairs } случая ({ $share }).
    }
lab-by-formula = По формуле
lab-by-draws = В проведённых опросах
lab-not-yet = пока нет
lab-chance-picture = Результаты проведённых опросов
lab-chance-none = Ещё не проведён ни один опрос.
lab-chance-described =
    { $surveys ->
        [one] { $surveys } опрос, результаты от { $least } до { $greatest }.
        [few] { $surveys } опроса, результаты от { $least } до { $greatest }.
        [many] { $surveys } опросов, результаты от { $least } до { $greatest }.
       *[other] { $surveys } опроса, результаты от { $least } до { $greatest }.
    }
lab-chance-true = Все клиенты: { $score }
lab-chance-usual = { $level } из 100 опросов дают результат от { $lower } до { $upper }.
lab-chance-how = Формула исходит из того, что разность двух индексов распределена нормально, с поправкой на шаги, которыми меняется индекс. Если ответов мало, проценты всё же могут немного расходиться, сколько бы опросов вы ни провели.
lab-column-score = Индекс
lab-column-surveys = Опросы
lab-range = от { $lower } до { $upper }
lab-no-answers = Для опроса нужен хотя бы 1 ответ.
lab-too-many-answers = Введите не больше 1 000 000 ответов.

lab-habits = Та же удовлетворённость, другие привычки отвечать
lab-habits-lead = Ползунками меняйте то, как клиенты пользуются шкалой. Их мнение о компании остаётся прежним.
lab-habits-set = Сколько клиентов отвечает так
lab-habit-acquiescence = Склонны соглашаться
lab-habit-acquiescence-hint = на 2 балла выше, из вежливости
lab-habit-strictness = Строгие
lab-habit-strictness-hint = на 1 балл ниже и никогда 10
lab-habit-extreme = Склонны к крайностям
lab-habit-extreme-hint = вдвое дальше от середины
lab-habit-middle = Склонны к середине
lab-habit-middle-hint = вдвое ближе к середине
lab-habits-reset = Убрать привычки
lab-cut-offs = Границы NPS
lab-cut-offs-usual = Обычные: промоутеры 9–10, критики 0–6
lab-cut-offs-eight = С восьмёркой: промоутеры 8–10, критики 0–5
lab-habits-answer = Клиенты довольны так же, как раньше, но из-за привычек отвечать NPS меняется с { $nps } на { $new_nps }, а CSAT — с { $csat } на { $new_csat }.
lab-habits-none = Когда все клиенты отвечают то, что думают, NPS равен { $nps }, а CSAT — { $csat }. Чтобы добавить привычку, сдвиньте ползунок.
lab-habits-picture = Ответы от 0 до 10
lab-habits-described = { $answer }: так думают { $before }, так отвечают { $after }.
lab-legend-thought = Что думают клиенты
lab-column-answer = Ответ
lab-column-before = Без привычек
lab-column-after = С привычками
lab-row-satisfaction = Средняя удовлетворённость (0–10)
lab-row-nps = NPS
lab-row-csat = CSAT (ответы от 7)
lab-dispute = Нужны ли другие границы?
lab-dispute-for = За: по мнению компаний CheckMarket и Insocial, которые проводят опросы, в европейских школах восьмёрка — высокая оценка, поэтому её следует засчитывать как ответ промоутера.
lab-dispute-against = Против: FocusFeedback сравнила более 30 стран и не нашла между Европой и США различий, которые оправдывали бы другие границы. По словам CustomerGauge, в каждой стране говорят, что уж у них-то десятку не ставит никто. К тому же низкий индекс может быть верным: по мнению Hewlett-Packard и Bain, он растёт, когда меняется обслуживание.
lab-dispute-research = Исследования находят такие привычки (Dolnicar и Grün, Harzing), в том числе в зависимости от языка анкеты. Но объясняют они немного: по многим шкалам в 41 стране склонность соглашаться объясняла 3,1 % дисперсии (van de Vijver и van Hemert).
lab-dispute-no-country = Настройки по странам здесь нет: привычки у каждого свои, а пересчётный коэффициент создал бы мнимую точность. Сравнивайте свой индекс с собственными прежними результатами, полученными тем же способом. Числа на этой странице вымышленные.
lab-sources = Источники
source-lab-checkmarket = CheckMarket: статья о европейском NPS. checkmarket.com/blog/nps-eu
source-lab-insocial = Insocial: _Why there is a European version of the NPS_. insocial.eu/en/blog/european-nps
source-lab-focusfeedback = FocusFeedback: сравнение более 30 стран. focusfeedback.nl
source-lab-hp-bain = Мнение Hewlett-Packard и Bain, по community.hpe.com и itsma.com
source-lab-customergauge = CustomerGauge: статья о привычках отвечать. customergauge.com
source-lab-dolnicar = Dolnicar, Grün (2007): _Cross-cultural Differences in Survey Response Patterns_. _International Marketing Review_ 24 (2), 127–143.
source-lab-harzing = Harzing (2006): _Response Styles in Cross-national Survey Research: A 26-country Study_. _International Journal of Cross Cultural Management_ 6 (2), 243–266.
source-lab-vijver = van de Vijver, van Hemert (2008): _Cross-cultural Personality Assessment_. _The SAGE Handbook of Personality Theory and Assessment_ 2 (об исследовании Fischer и других).

lab-mixture = Удержание, которое растёт само
lab-mixture-lead = Одни клиенты уходят легко, другие — почти никогда. Когда первые уходят, коэффициент удержания растёт, хотя ни один клиент не стал лояльнее.
lab-cases = Примеры
lab-case-high-end = Услуга высокого класса
lab-case-regular = Обычная услуга
lab-case-four = Обычная, 4 периода
lab-survivors = Сколько клиентов осталось
lab-survivors-hint = в начале, затем после каждого периода
lab-survivors-read =
    { $periods ->
        [one] Прочитан { $periods } период; клиентов было { $first }, осталось { $last }.
        [few] Прочитано { $periods } периода; клиентов было { $first }, осталось { $last }.
        [many] Прочитано { $periods } периодов; клиентов было { $first }, осталось { $last }.
       *[other] Прочитано { $periods } периода; клиентов было { $first }, осталось { $last }.
    }
lab-survivors-shares = Прочитано как доли: от { $first } до { $last }.
lab-not-a-count = «{ $quoted }» — не число. Разделяйте числа пробелами или точкой с запятой.
lab-ambiguous = «{ $quoted }» может быть одним числом или несколькими. Разделите их точкой с запятой.
lab-too-few = Введите не меньше { $least } чисел.
lab-too-many = Введите не больше { $most } чисел.
lab-increase = { $place }-е число больше предыдущего ({ $from }, затем { $to }).
lab-empty = В начале нет ни одного клиента.
lab-used = Периоды для подбора модели
lab-held-out =
    { $held ->
        [one] Для проверки оставлен { $held } период.
        [few] Для проверки оставлены { $held } периода.
        [many] Для проверки оставлено { $held } периодов.
       *[other] Для проверки оставлено { $held } периода.
    }
lab-all-used = Модель подобрана по всем периодам.
lab-margin = Маржа за период
lab-margin-hint = сколько приносит один клиент
lab-discount = Ставка дисконтирования
lab-discount-hint = за период
lab-mixture-missing = Введите, сколько клиентов осталось после каждого периода.
lab-mixture-found = В модели с разными клиентами удержание растёт с { $first } в первом периоде до { $last } в периоде { $period }, хотя сами клиенты не меняются.
lab-mixture-alike = Эти числа не показывают различий между клиентами. Модель подходит лучше всего, когда все уходят одинаково, по { $churn } за период, и тогда совпадает с постоянным оттоком.
lab-mixture-at-once = В первом из использованных периодов ушло { $left } клиентов, потом — ни одного. Модель могла бы сказать лишь, что остальные не уйдут никогда, но по этим числам этого не проверить.
lab-mixture-only-mean = Судить можно только по первому периоду: ушло { $left } клиентов. Насколько клиенты различаются, по нему не узнать.
lab-mixture-none-left = В использованных периодах не ушёл ни один клиент, поэтому неизвестно, когда клиенты начнут уходить.
lab-mixture-test =
    { $held ->
        [one] На { $held } проверочном периоде ошибка модели (в клиентах) — { $near }, постоянного оттока — { $far }.
        [few] На { $held } проверочных периодах средняя ошибка модели (в клиентах) — { $near }, постоянного оттока — { $far }.
        [many] На { $held } проверочных периодах средняя ошибка модели (в клиентах) — { $near }, постоянного оттока — { $far }.
       *[other] На { $held } проверочных периодах средняя ошибка модели (в клиентах) — { $near }, постоянного оттока — { $far }.
    }
lab-mixture-test-shares = На проверочных периодах средняя ошибка модели — { $near }, постоянного оттока — { $far }.
lab-mixture-shares = В списке указаны доли, поэтому интервала нет: он зависит от числа клиентов.
lab-mixture-picture = Сколько клиентов осталось после каждого периода
lab-line-mixture = Разные клиенты
lab-line-constant = Постоянный отток
lab-legend-used = Наблюдения, по которым подобрана модель
lab-legend-held = Наблюдения, оставленные для проверки
lab-legend-interval = Интервал модели ({ $level })
lab-column-period = Период
lab-column-observed = Наблюдалось
lab-column-interval = Интервал ({ $level })
lab-column-limits = Интервал модели
lab-column-retention = Удержание по наблюдениям
lab-column-retention-mixture = Удержание по модели
lab-mixture-described = Период { $period }: наблюдалось { $observed }, по модели { $mixture }, при постоянном оттоке { $constant }.
lab-mixture-observed = Период { $period }: наблюдалось { $observed }.
lab-row-survivors = Осталось клиентов после периода { $period }
lab-row-periods = Ожидаемый срок жизни в периодах
lab-row-value = Дисконтированная ценность клиента
lab-parameters = Оценённые параметры:
lab-no-model = оценить нельзя
lab-infinite = нет конечного значения
lab-open-range = от { $lower }, без верхней границы
lab-mixture-how = Модель — сдвинутое бета-геометрическое распределение, подобранное методом максимального правдоподобия. Интервалы получены по профильному правдоподобию: это разброс результатов при всех параметрах, не отвергнутых использованными периодами на уровне { $level }. Они не учитывают, что компания или клиенты могут измениться. Срок жизни включает первый период, ценность — всю первую маржу.
source-lab-fader-hardie = Fader, Hardie (2010): _Customer-Base Valuation in a Contractual Setting_. _Marketing Science_ 29 (1), 85–93.
