### Лабораторията: три експеримента.

lab-experiments = Експерименти
lab-others = Други експерименти

lab-chance = Колко се променя рейтингът случайно?
lab-chance-lead = Провеждайте отново и отново една и съща анкета за нетния рейтинг (NPS). Клиентите са същите, различно е само кой отговаря.
lab-customers = Всички клиенти
lab-answers = Отговори в анкета
lab-answers-hint = от 1 до 1 000 000
lab-rise = Покачване, което търсите
lab-rise-hint = в точки
lab-seed = Начално число
lab-seed-hint = едно и също число дава едни и същи отговори
lab-draw-one = Една анкета
lab-draw-many = { $count } анкети
lab-restart = Започване отначало
lab-chance-missing = Попълнете всички полета, за да проведете анкети.
lab-chance-full = 20 000 анкети са достатъчно. За други започнете отначало.
lab-chance-answer =
    { $rise ->
        [one] Между две такива анкети рейтингът се покачва с { $rise } точка или повече в { $formula } от случаите, макар че клиентите са същите.
       *[other] Между две такива анкети рейтингът се покачва с { $rise } точки или повече в { $formula } от случаите, макар че клиентите са същите.
    }
lab-chance-latest = Анкета { $number }: NPS { $score }.
lab-chance-counted =
    { $pairs ->
        [one] От анкета към анкета такова покачване има в { $risen } от { $pairs } случай ({ $share }).
       *[other] От анкета към анкета такова покачване има в { $risen } от { $pairs } случая ({ $share }).
    }
lab-by-formula = По формулата
lab-by-draws = В проведените анкети
lab-not-yet = още няма
lab-chance-picture = Рейтинги от проведените анкети
lab-chance-none = Още няма проведена анкета.
lab-chance-described =
    { $surveys ->
        [one] { $surveys } анкета с рейтинг { $least }.
       *[other] { $surveys } анкети с рейтинги от { $least } до { $greatest }.
    }
lab-chance-true = Всички клиенти: { $score }
lab-chance-usual = { $level } от 100 анкети дават рейтинг между { $lower } и { $upper }.
lab-chance-how = Формулата приема, че разликата между два рейтинга е нормално разпределена, с поправка за стъпките, с които се мени рейтингът. При малко отговори процентите все пак може леко да се различават, колкото и анкети да проведете.
lab-column-score = Рейтинг
lab-column-surveys = Анкети
lab-range = от { $lower } до { $upper }
lab-no-answers = За анкета е нужен поне 1 отговор.
lab-too-many-answers = Въведете най-много 1 000 000 отговора.

lab-habits = Същата удовлетвореност, други навици при отговаряне
lab-habits-lead = Променяйте с плъзгачите как клиентите използват скалата. Мнението им за фирмата остава същото.
lab-habits-set = Клиенти, които отговарят така
lab-habit-acquiescence = Склонни да се съгласяват
lab-habit-acquiescence-hint = с 2 точки по-високо, от учтивост
lab-habit-strictness = Строги
lab-habit-strictness-hint = с 1 точка по-ниско и никога 10
lab-habit-extreme = Към крайностите
lab-habit-extreme-hint = два пъти по-далеч от средата
lab-habit-middle = Към средата
lab-habit-middle-hint = два пъти по-близо до средата
lab-habits-reset = Премахване на навиците
lab-cut-offs = Граници за NPS
lab-cut-offs-usual = Обичайните: промоутъри 9–10, критици 0–6
lab-cut-offs-eight = Осмицата се брои: промоутъри 8–10, критици 0–5
lab-habits-answer = Същите клиенти са толкова удовлетворени, колкото и преди, но навиците им при отговаряне променят NPS от { $nps } на { $new_nps } и CSAT от { $csat } на { $new_csat }.
lab-habits-none = Когато всички клиенти отговарят това, което мислят, NPS е { $nps }, а CSAT е { $csat }. Преместете плъзгач, за да добавите навик.
lab-habits-picture = Отговори от 0 до 10
lab-habits-described = { $answer }: { $before } мислят така, { $after } отговарят така.
lab-legend-thought = Какво мислят клиентите
lab-column-answer = Отговор
lab-column-before = Без навици
lab-column-after = С навици
lab-row-satisfaction = Средна удовлетвореност (0–10)
lab-row-nps = NPS
lab-row-csat = CSAT (отговори 7 и повече)
lab-dispute = Трябва ли границите да са други?
lab-dispute-for = За: според CheckMarket и Insocial, които правят анкети, в европейските училища осмицата е висока оценка и затова трябва да се брои за отговор на промоутър.
lab-dispute-against = Против: FocusFeedback сравнява над 30 страни и не намира между Европа и САЩ разлика, която да оправдае други граници. Според CustomerGauge във всяка страна казват, че там никой не пише 10. А по-ниският рейтинг може и да е верен: според Hewlett-Packard и Bain рейтингът се покачва, когато обслужването се промени.
lab-dispute-research = Изследванията откриват такива навици (Долничар и Грюн, Харцинг), които се различават и според езика на въпросника, но те обясняват малко: при много скали в 41 страни склонността към съгласие обяснява 3,1% от дисперсията (ван де Вайвер и ван Хемерт).
lab-dispute-no-country = Тук няма настройка по страни: навиците са на отделните хора, а един коефициент за преизчисляване би дал само привидна точност. Сравнявайте рейтинга си със собствените си предишни резултати, измерени по същия начин. Числата на тази страница са измислени.
lab-sources = Източници
source-lab-checkmarket = CheckMarket: статия за европейски NPS. checkmarket.com/blog/nps-eu
source-lab-insocial = Insocial: _Why there is a European version of the NPS_. insocial.eu/en/blog/european-nps
source-lab-focusfeedback = FocusFeedback: сравнение на над 30 страни. focusfeedback.nl
source-lab-hp-bain = Становището на Hewlett-Packard и Bain, по community.hpe.com и itsma.com
source-lab-customergauge = CustomerGauge: статия за навиците при отговаряне. customergauge.com
source-lab-dolnicar = Dolnicar, Grün (2007): _Cross-cultural Differences in Survey Response Patterns_. _International Marketing Review_ 24 (2), 127–143.
source-lab-harzing = Harzing (2006): _Response Styles in Cross-national Survey Research: A 26-country Study_. _International Journal of Cross Cultural Management_ 6 (2), 243–266.
source-lab-vijver = van de Vijver, van Hemert (2008): _Cross-cultural Personality Assessment_. _The SAGE Handbook of Personality Theory and Assessment_ 2 (за изследване на Fischer и други).

lab-mixture = Задържане, което расте от само себе си
lab-mixture-lead = Едни клиенти си тръгват лесно, други почти никога. Когато първите напуснат, коефициентът на задържане се покачва, без нито един клиент да е станал по-лоялен.
lab-cases = Примери
lab-case-high-end = Услуга от висок клас
lab-case-regular = Обикновена услуга
lab-case-four = Обикновена, 4 периода
lab-survivors = Останали клиенти
lab-survivors-hint = в началото, после след всеки период
lab-survivors-read =
    { $periods ->
        [one] Разчетено: { $periods } период, клиенти от { $first } до { $last }.
       *[other] Разчетено: { $periods } периода, клиенти от { $first } до { $last }.
    }
lab-survivors-shares = Разчетено като дялове: от { $first } до { $last }.
lab-not-a-count = „{ $quoted }“ не е число. Разделяйте числата с интервали или точка и запетая.
lab-ambiguous = „{ $quoted }“ може да е едно число или няколко. Разделете ги с точка и запетая.
lab-too-few = Въведете поне { $least } числа.
lab-too-many = Въведете най-много { $most } числа.
lab-increase = Число { $place } е по-голямо от предишното ({ $from }, после { $to }).
lab-empty = В началото няма клиенти.
lab-used = Периоди, по които се изчислява
lab-held-out =
    { $held ->
        [one] { $held } период остава за проверка.
       *[other] { $held } периода остават за проверка.
    }
lab-all-used = Изчислява се по всички периоди.
lab-margin = Марж за период
lab-margin-hint = колко носи един клиент
lab-discount = Норма на дисконтиране
lab-discount-hint = за период
lab-mixture-missing = Въведете колко клиенти остават след всеки период.
lab-mixture-found = В модела с различен отлив задържането се покачва от { $first } през първия период до { $last } през период { $period }, макар че никой клиент не се променя.
lab-mixture-alike = Тези числа не показват разлика между клиентите: моделът е най-точен, когато вероятността за напускане е една за всички, { $churn } на период, тоест при постоянен отлив.
lab-mixture-at-once = В използваните периоди { $left } от клиентите напускат през първия, а след него – никой. Моделът може да каже само, че другите никога няма да напуснат, а тези числа не могат да го проверят.
lab-mixture-only-mean = Само първият период казва нещо: напуснали са { $left } от клиентите. От него не се разбира колко се различават клиентите.
lab-mixture-none-left = В използваните периоди няма напуснали клиенти и нищо не показва кога ще има.
lab-mixture-test =
    { $held ->
        [one] В { $held } период за проверка моделът греши с { $near } клиенти, а постоянният отлив – с { $far }.
       *[other] В { $held } периода за проверка моделът греши средно с { $near } клиенти, а постоянният отлив – с { $far }.
    }
lab-mixture-test-shares = В периодите за проверка моделът греши средно с { $near }, а постоянният отлив – с { $far }.
lab-mixture-shares = Списъкът съдържа дялове и затова няма интервал: той зависи от броя на клиентите.
lab-mixture-picture = Останали клиенти след всеки период
lab-line-mixture = Различен отлив
lab-line-constant = Постоянен отлив
lab-legend-used = Наблюдавани, използвани в изчислението
lab-legend-held = Наблюдавани, оставени за проверка
lab-legend-interval = { $level } интервал на модела
lab-column-period = Период
lab-column-observed = Наблюдавани
lab-column-interval = { $level } интервал
lab-column-limits = Интервал на модела
lab-column-retention = Наблюдавано задържане
lab-column-retention-mixture = Задържане в модела
lab-mixture-described = Период { $period }: наблюдавани { $observed }, в модела { $mixture }, при постоянен отлив { $constant }.
lab-mixture-observed = Период { $period }: наблюдавани { $observed }.
lab-row-survivors = Останали клиенти след период { $period }
lab-row-periods = Продължителност в периоди
lab-row-value = Дисконтирана стойност на клиента
lab-parameters = Оценени параметри:
lab-no-model = не може да се оцени
lab-infinite = няма крайна стойност
lab-open-range = от { $lower }, без горна граница
lab-mixture-how = Моделът е изместеното бета-геометрично разпределение, оценено по метода на максималното правдоподобие. Интервалите са по профилното правдоподобие: те обхващат резултатите при всички параметри, които използваните периоди не отхвърлят при { $level }. Не отчитат, че фирмата или клиентите може да се променят. Продължителността включва първия период, а стойността – целия първи марж.
source-lab-fader-hardie = Fader, Hardie (2010): _Customer-Base Valuation in a Contractual Setting_. _Marketing Science_ 29 (1), 85–93.
