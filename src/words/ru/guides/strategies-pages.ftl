### The pages of the strategies: checklists that a team works through, and what it takes along.

checklist-lead = Что можно сделать по советам пяти руководств; всего пунктов — { $items }, тем — { $themes }. Отмечайте сделанное, откладывайте то, что не для вас, и смотрите, на какую метрику должен повлиять каждый пункт.
checklist-expectation = Влияние пунктов на метрики — наше предположение; в руководствах таких измерений нет.

## The market in force

checklist-market = Рынок
checklist-market-none = Нет: как в руководствах
checklist-market-said = Отметки и заметки относятся к этому рынку; пункты адаптированы по ответам о нём.
checklist-market-none-said = Выберите рынок, чтобы увидеть, чего требуют его клиенты.
checklist-to-cultures = Рынки и ответы о них

## Searching and filtering

checklist-filters = Поиск, фильтр и порядок
checklist-search = Поиск пунктов
checklist-any = все
checklist-filter-metric = Ожидаемое влияние
checklist-filter-effort = Уровень трудозатрат
checklist-filter-horizon = Время реализации
checklist-filter-guide = Руководство
checklist-guide-g0 = Руководство 1, на болгарском
checklist-guide-g1 = Руководство 2, на словенском
checklist-guide-g2 = Руководство 3, на болгарском
checklist-guide-g3 = Руководство 4, на литовском
checklist-guide-g4 = Руководство 5, на русском
checklist-order = Порядок
checklist-order-guides = как в руководствах
checklist-order-state = по статусу: сначала то, что в работе
checklist-order-effort = по трудозатратам: сначала низкие
checklist-order-effect = по эффекту: сначала высокий
checklist-order-date = по сроку: сначала ближайший
checklist-clear = Сбросить фильтр
checklist-all-items = Показать все пункты
checklist-items = Пункты
checklist-count =
    { $count ->
        [one] { $count } пункт
        [few] { $count } пункта
        [many] { $count } пунктов
       *[other] { $count } пункта
    }
checklist-count-of =
    { $count ->
        [one] Подходит { $count } пункт из { $all }
        [few] Подходят { $count } пункта из { $all }
        [many] Подходит { $count } пунктов из { $all }
       *[other] Подходят { $count } пункта из { $all }
    }
checklist-some-words =
    { $count ->
        [one] Всех слов нет ни в одном пункте, часть из них есть в { $count } из { $all }
        [few] Всех слов нет ни в одном пункте, часть из них есть в { $count } из { $all }
        [many] Всех слов нет ни в одном пункте, часть из них есть в { $count } из { $all }
       *[other] Всех слов нет ни в одном пункте, часть из них есть в { $count } из { $all }
    }
checklist-none-fits = Ни один пункт не подходит. Уберите слово из поиска или одно из условий.
checklist-rest =
    { $count ->
        [one] Показать ещё { $count } пункт
        [few] Показать ещё { $count } пункта
        [many] Показать ещё { $count } пунктов
       *[other] Показать ещё { $count } пункта
    }
checklist-stale = Ваши изменения влияют на порядок; список пока прежний, чтобы вы не потеряли нужную строку.
checklist-refresh = Обновить список

## How far items have come

progress-untouched =
    { $all ->
        [one] { $all } пункт
        [few] { $all } пункта
        [many] { $all } пунктов
       *[other] { $all } пункта
    }
progress = сделано { $done } из { $to-do }, в работе { $doing }
progress-without = сделано { $done } из { $to-do }, в работе { $doing }, не для нас { $not }
progress-set-aside = все { $all } — не для нас

## An item

checklist-state = Статус
checklist-state-open = не начато
checklist-state-doing = в работе
checklist-state-done = сделано
checklist-state-not-for-us = не для нас
problem-unknown_state = В этой версии такого статуса нет. Выберите один из четырёх.
checklist-choose = в раздаточный материал
checklist-expected = Ожидаемое влияние
checklist-beyond = В руководствах этого нет.
checklist-rating = Оценка [руководства 5, на русском]: уровень трудозатрат — { $effort }; эффект — { $effect }; время реализации — { $horizon }.
checklist-rating-method = Оценка [руководства 5, на русском], для всей темы: уровень трудозатрат — { $effort }; эффект — { $effect }; время реализации — { $horizon }.
checklist-notes = Ответственный, срок, заметка
checklist-owner = Ответственный
checklist-date = Срок
checklist-note = Заметка
problem-not_a_date = Такого дня в календаре нет. Укажите год, месяц и день, например 2026-03-31, или очистите поле.
checklist-sources =
    { $count ->
        [one] { $count } источник
        [few] { $count } источника
        [many] { $count } источников
       *[other] { $count } источника
    }
checklist-contradiction = Где руководства расходятся: { $title }
checklist-claim = Сомнительно: { $title }
checklist-to-entry = Что об этом известно, с источниками
checklist-adapted = Адаптация: { $market }
checklist-because = по ответу «{ $reason }» ({ $question })

## What may move a metric

moves-up = Пункты, от которых мы ждём роста метрики «{ $metric }». Это наше предположение; в руководствах таких измерений нет.
moves-down = Пункты, от которых мы ждём снижения метрики «{ $metric }». Это наше предположение; в руководствах таких измерений нет.
moves-none = Об этой метрике не говорит ни один пункт руководств.
moves-figure = Ваше значение: { $value }
moves-no-figure = Рассчитать по своим данным

## The handout

handout-title = Раздаточный материал
handout-of = Какие пункты
handout-shown =
    { $count ->
        [one] показанный здесь { $count } пункт
        [few] показанные здесь { $count } пункта
        [many] показанные здесь { $count } пунктов
       *[other] показанные здесь { $count } пункта
    }
handout-chosen =
    { $count ->
        [0] выбранные вами пункты (пока ни одного)
        [one] { $count } выбранный пункт
        [few] { $count } выбранных пункта
        [many] { $count } выбранных пунктов
       *[other] { $count } выбранного пункта
    }
handout-empty = Отметьте «в раздаточный материал» у тех пунктов, которые нужны вам на бумаге.
handout-print = Напечатать
handout-markdown = Сохранить как Markdown
handout-csv = Сохранить таблицей (CSV)
handout-choose-shown = Выбрать все показанные
handout-choose-none = Снять выбор
handout-about = { $date }
handout-about-market = { $date } · { $market }
handout-expectation = Влияние пунктов на метрики — наше предположение, а не вывод руководств.
handout-adapted = { $text } — { $because } [{ $sources }]
handout-state = Статус: { $text }
handout-owner = Ответственный: { $text }
handout-date = Срок: { $text }
handout-note = Заметка: { $text }
handout-expected = Ожидаемое влияние: { $text }.
handout-beyond = В руководствах этого нет. { $text }
column-theme = Тема
column-item = Пункт
column-why = Обоснование
column-state = Статус
column-owner = Ответственный
column-date = Срок
column-note = Заметка
column-metrics = Ожидаемое влияние
column-effort = Уровень трудозатрат (руководство 5)
column-effect = Эффект (руководство 5)
column-horizon = Время реализации (руководство 5)
column-market = Рынок
column-adapted = Для этого рынка
column-beyond = В руководствах этого нет
column-remarks = Что нужно знать тренеру
column-sources = Источники

## The items that fit a metric, on its own page

fitting-rule = Невыполненные пункты, которые должны повлиять на метрику. Сначала — наименее трудоёмкие по сравнению методов в [руководстве 5, на русском]; пункты без оценки — в конце.
fitting-effort = Уровень трудозатрат: { $effort }
fitting-rule-market = Невыполненные пункты, которые должны повлиять на метрику. Сначала — те, которые меняются из-за ответов для рынка «{ $market }», затем — наименее трудоёмкие по сравнению методов в [руководстве 5, на русском]; пункты без оценки — в конце.
fitting-add = Добавить в план
# The same button once the item is in the plan.
fitting-added = В вашем плане
fitting-open = Открыть план
fitting-plan = Добавленный пункт получает статус «в работе»; отнести его можно к любому шагу плана.
fitting-guest = Чтобы добавить пункт в план, вернитесь к своим данным.
# A link to all items that are expected to move the metric and aren't done.
fitting-all = Все пункты: { $count }
# What a market changes about an item.
fitting-adapted = Для рынка «{ $market }»: { $text }
# On the page of all items that may move a metric; $metrics lists the names of others.
moves-through = Руководства не называют пунктов для этой метрики. Здесь пункты для метрик, на которых она основана: { $metrics }.

# On the page of a metric, above links to the myths about it.
fitting-sayings = Утверждения о метрике: угадайте и проверьте

## The two questions that lead in, above the themes

way-metric = Что вы хотите улучшить?
way-situation = Что происходит?
way-all = Все темы
# Above five items.
situation-rule = Наш выбор для этой ситуации, без уже сделанного. Сначала — наименее трудоёмкие по сравнению методов в [руководстве 5, на русском]; пункты без оценки — в конце.
situation-no-return = Новые клиенты не возвращаются
situation-leave-early = Клиенты уходят после первых месяцев
situation-complaints = Накапливаются жалобы
situation-new-market = Выход на новый рынок
situation-few-recommendations = Мало рекомендаций
situation-price-pressure = Давление на цены
checklist-more-filters = Фильтры и порядок

## Words that users type into the search: never shown, so any form that people type is welcome.
## Each line holds the words for one topic, such as leaving, refunds or the first weeks.

topic-cancel = отмена отменить отменяют отменять отказ отказаться расторжение расторгнуть договор отписка отписаться уход отток
topic-pause = пауза приостановить приостановка заморозка заморозить
topic-annual = годовой годовая годовое год тариф договор предоплата
topic-subscription = подписка подписки подписок подписчик подписчики абонемент абонент членство ежемесячная годовая продление
topic-refund = возврат вернуть верните деньги денег назад рекламация гарантия обмен
topic-onboarding = онбординг адаптация первые шаги активация настройка пробный период начало
topic-upgrade = апгрейд допродажа допродажи кросс-продажа старший тариф
topic-price = цена цены дорого дешево скидка конкуренты
topic-angry = злой недовольный жалоба жалобы проблема сбой
topic-stars = звезды оценка оценки отзыв отзывы рейтинг Google
topic-friend = друг друзья рекомендация порекомендовать сарафанное радио пригласить амбассадор
topic-chat = чат чат-бот бот телефон горячая линия частые вопросы
topic-privacy = конфиденциальность GDPR персональные данные согласие
topic-late = опоздание задержка доставка поздно нет в наличии
search-fillers = в во для до за и из или как к мы на не о от по при с со у
