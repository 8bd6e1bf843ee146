### The pages of the strategies: checklists that a team works through, and what it takes along.

checklist-lead = { $items } мерки в { $themes } теми от пет ръководства. Отбелязвайте готовото и оставяйте настрана онова, което не е за вас.
checklist-expectation = Наше очакване е на кой показател влияе всяка мярка; ръководствата не са го измерили.

## The market in force

checklist-market = Пазар
checklist-market-none = Без пазар: както е в ръководствата
checklist-market-said = Отметките и бележките се отнасят за този пазар; отговорите за него приспособяват мерките.
checklist-market-none-said = Изберете пазар, за да видите какво изискват клиентите му.
checklist-to-cultures = Пазарите и отговорите за тях

## Searching and filtering

checklist-filters = Търсене, филтър и ред
checklist-search = Търсене на мерки
checklist-any = всички
checklist-filter-metric = Очаквано влияние
checklist-filter-effort = Ниво на усилията
checklist-filter-horizon = Време за внедряване
checklist-filter-guide = Ръководство
checklist-guide-g0 = Ръководство 1, на български
checklist-guide-g1 = Ръководство 2, на словенски
checklist-guide-g2 = Ръководство 3, на български
checklist-guide-g3 = Ръководство 4, на литовски
checklist-guide-g4 = Ръководство 5, на руски
checklist-order = Ред
checklist-order-guides = както в ръководствата
checklist-order-state = по състояние, мерките в ход най-напред
checklist-order-effort = по усилия, най-малките най-напред
checklist-order-effect = по ефект, най-големият най-напред
checklist-order-date = по дата, най-ранната най-напред
checklist-clear = Изчистване на филтъра
checklist-all-items = Показване на всички мерки
checklist-items = Мерки
checklist-count =
    { $count ->
        [one] { $count } мярка
       *[other] { $count } мерки
    }
checklist-count-of =
    { $count ->
        [one] Намерена { $count } мярка от { $all }
       *[other] Намерени { $count } мерки от { $all }
    }
checklist-some-words =
    { $count ->
        [one] Никоя мярка не съдържа всички думи; { $count } от { $all } съдържа някои от тях
       *[other] Никоя мярка не съдържа всички думи; { $count } от { $all } съдържат някои от тях
    }
checklist-none-fits = Никоя мярка не отговаря на търсенето. Махнете дума или условие.
checklist-rest =
    { $count ->
        [one] Показване на още една
       *[other] Показване на още { $count }
    }
checklist-stale = Промените ви засягат подредбата; списъкът не се размества, за да не загубите мястото си.
checklist-refresh = Обновяване на списъка

## How far items have come

progress-untouched =
    { $all ->
        [one] { $all } мярка
       *[other] { $all } мерки
    }
progress = готови { $done } от { $to-do }, в ход: { $doing }
progress-without = готови { $done } от { $to-do }, в ход: { $doing }, не са за нас: { $not }
progress-set-aside = не са за нас: всички { $all }

## An item

checklist-state = Състояние
checklist-state-open = предстои
checklist-state-doing = в ход
checklist-state-done = готово
checklist-state-not-for-us = не е за нас
problem-unknown_state = Тази версия не познава запазеното състояние. Изберете едно от четирите.
checklist-choose = в разпечатката
checklist-expected = Очаквано влияние
checklist-beyond = Това не е от ръководствата.
checklist-rating = Оценка на [ръководство 5, на руски]: усилия – { $effort } ниво, ефект – { $effect } ниво, време за внедряване – { $horizon }.
checklist-rating-method = Оценка на [ръководство 5, на руски], за цялата тема: усилия – { $effort } ниво, ефект – { $effect } ниво, време за внедряване – { $horizon }.
checklist-notes = Отговорник, срок, бележка
checklist-owner = Отговорник
checklist-date = Срок
checklist-note = Бележка
problem-not_a_date = Няма такъв ден в календара. Въведете година, месец и ден, например 2026-03-31, или изчистете полето.
checklist-sources =
    { $count ->
        [one] Един източник
       *[other] { $count } източника
    }
checklist-contradiction = Къде ръководствата се разминават: { $title }
checklist-claim = Съмнително: { $title }
checklist-to-entry = Какво се знае за това, с източници
checklist-adapted = За пазара: { $market }
checklist-because = защото отговорът е „{ $reason }“ ({ $question })

## What may move a metric

moves-up = Мерки, от които се очаква да повишат показателя „{ $metric }“. Това е наше очакване; ръководствата не са го измерили.
moves-down = Мерки, от които се очаква да понижат показателя „{ $metric }“. Това е наше очакване; ръководствата не са го измерили.
moves-none = Никоя мярка от ръководствата не се отнася за този показател.
moves-figure = Вашата стойност: { $value }
moves-no-figure = Изчисляване със собствените ви данни

## The handout

handout-title = Разпечатка
handout-of = Кои мерки
handout-shown =
    { $count ->
        [one] показаната тук мярка
       *[other] показаните тук { $count } мерки
    }
handout-chosen =
    { $count ->
        [0] мерките, които изберете (още няма)
        [one] избраната мярка
       *[other] избраните { $count } мерки
    }
handout-empty = Поставете отметка „в разпечатката“ при мерките, които искате на хартия.
handout-print = Печат
handout-markdown = Записване като Markdown
handout-csv = Записване като таблица (CSV)
handout-choose-shown = Избор на всички показани
handout-choose-none = Изчистване на избора
handout-about = { $date }
handout-about-market = { $date } · { $market }
handout-expectation = Влиянието на мерките върху показателите е наше очакване; ръководствата не са го измерили.
handout-adapted = { $text } – { $because } [{ $sources }]
handout-state = Състояние: { $text }
handout-owner = Отговорник: { $text }
handout-date = Срок: { $text }
handout-note = Бележка: { $text }
handout-expected = Очаквано влияние: { $text }.
handout-beyond = Това не е от ръководствата. { $text }
column-theme = Тема
column-item = Мярка
column-why = Защо
column-state = Състояние
column-owner = Отговорник
column-date = Срок
column-note = Бележка
column-metrics = Очаквано влияние
column-effort = Ниво на усилията (ръководство 5)
column-effect = Ниво на ефекта (ръководство 5)
column-horizon = Време за внедряване (ръководство 5)
column-market = Пазар
column-adapted = За този пазар
column-beyond = Не е от ръководствата
column-remarks = Какво трябва да знае водещият
column-sources = Източници

## The items that fit a metric, on its own page

fitting-rule = Мерки, от които се очаква да повлияят на показателя и които още не са изпълнени. Най-напред са тези с най-малко усилия според сравнението на методите в [ръководство 5, на руски]; мерките без оценка са последни.
fitting-effort = Усилия: { $effort } ниво
fitting-rule-market = Мерки, от които се очаква да повлияят на показателя и които още не са изпълнени. Най-напред са тези, които отговорите за пазара { $market } променят, след това тези с най-малко усилия според сравнението на методите в [ръководство 5, на руски]; мерките без оценка са последни.
fitting-add = Добавяне към плана
# The same button once the item is in the plan.
fitting-added = В плана ви
fitting-open = Към плана
fitting-plan = Добавената мярка се отбелязва с „в ход“ и всяка стъпка от плана ви я предлага.
fitting-guest = За да добавите мярка към плана си, върнете се към своите числа.
# A link to all items that are expected to move the metric and aren't done.
fitting-all =
    { $count ->
        [one] { $count } мярка за изпълнение
       *[other] Всички { $count } мерки за изпълнение
    }
# What a market changes about an item.
fitting-adapted = За пазара { $market }: { $text }
# On the page of all items that may move a metric; $metrics lists the names of others.
moves-through = Ръководствата не посочват мерки за този показател. От тези се очаква да повлияят на показателите, на които той се основава: { $metrics }.

# On the page of a metric, above links to the myths about it.
fitting-sayings = Твърдения за показателя: предположете и проверете

## The two questions that lead in, above the themes

way-metric = Какво искате да подобрите?
way-situation = Какво се случва?
way-all = Всички теми
# Above five items.
situation-rule = Нашият подбор за тази ситуация, без вече изпълненото. Най-напред са мерките с най-малко усилия според сравнението на методите в [ръководство 5, на руски]; мерките без оценка са последни.
situation-no-return = Новите клиенти не се връщат
situation-leave-early = Клиентите си тръгват след първите месеци
situation-complaints = Трупат се оплаквания
situation-new-market = Влизане на нов пазар
situation-few-recommendations = Малко препоръки
situation-price-pressure = Натиск върху цените
checklist-more-filters = Филтри и подредба

## Words that users type into the search: never shown, so any form that people type is welcome.
## Each line holds the words for one topic, such as leaving, refunds or the first weeks.

topic-cancel = отказ откаже откажа отказват отказване отмяна отмени отменя отменяне прекратяване прекрати прекратя договор анулиране отписване напускане отлив
topic-pause = пауза паузиране замразяване спиране временно прекъсване
topic-annual = годишен годишна годишно годишния година план договор предплащане абонамент
topic-subscription = абонамент абонаменти абонат абонати членство месечна такса годишен подновяване
topic-refund = рефунд възстановяване на сума връщане върна върнете върнат рекламация гаранция замяна пари парите обратно
topic-onboarding = онбординг въвеждане начални стъпки първи стъпки активиране настройка пробен период обучение
topic-upgrade = надграждане допълнителна продажба кръстосана продажба по-висок план
topic-price = цена цени скъпо евтино отстъпка конкуренция
topic-angry = ядосан недоволен оплакване оплаквания жалба проблем авария
topic-stars = звезди оценка оценки отзив отзиви ревю Google
topic-friend = приятел приятели препоръка препоръчай от уста на уста покани посланик
topic-chat = чат чатбот гореща линия телефон въпроси поддръжка
topic-privacy = поверителност GDPR лични данни съгласие
topic-late = закъснение забавяне доставка късно изчерпан
search-fillers = а ви във да до за и или как ми на не ни от по при с се си със у
