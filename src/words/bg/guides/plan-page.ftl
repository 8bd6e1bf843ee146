### The page of the plan. The names of its steps and questions are in plan.ftl.

plan-lead = Планът в шест стъпки на [ръководство 5, на руски]: от сегашното положение до месечния преглед. Въведете начало, отговорници и срокове; следващите стъпки се местят сами.

## Opening questions

plan-tips = Пет въпроса ({ $answered } от { $all })
plan-tips-lead = По практическите съвети на [ръководство 2, на словенски]. Отговорите ви остават в плана.
plan-more = Още в списъка:

## When

plan-time = Срокове
plan-start = Начало на плана
plan-start-hint = Първият ден от първата стъпка. Без него планът брои в седмици.
plan-start-week = Начало: { $day }
plan-ends = { $weeks ->
    [one] Планът отнема { $weeks } седмица. Последният му ден: { $day }; след това – преглед всеки месец.
   *[other] Планът отнема { $weeks } седмици. Последният му ден: { $day }; след това – преглед всеки месец.
}
plan-takes = { $weeks ->
    [one] Планът отнема { $weeks } седмица; след това – преглед всеки месец.
   *[other] Планът отнема { $weeks } седмици; след това – преглед всеки месец.
}
plan-one-week = Седмица { $first }
plan-weeks = Седмици { $first }–{ $last }
plan-monthly = Всеки месец, от седмица { $first }
plan-no-time = Не отнема време
plan-days = { $first } – { $last }
plan-from = от { $day }
plan-moved = { $count ->
    [one] Така се премести една стъпка ({ $steps }). { $end }
   *[other] Така се преместиха { $count } стъпки ({ $steps }). { $end }
}
plan-moved-to-day = „{ $title }“ на { $day }
plan-moved-to-week = „{ $title }“ в седмица { $week }

## The picture and the table

plan-picture = Стъпките по седмици
plan-bar-words = { $step }. { $when }. Състояние: { $state }.
plan-axis = Седмици на плана
plan-today = днес
plan-table = Контролна таблица
plan-cut = От дългите бележки тук са само първите редове; пълният им текст е в таблицата (CSV).
plan-column-number = №
plan-column-step = Стъпка
plan-column-weeks = Седмици
plan-column-days = Дати
plan-column-who = Кой
plan-column-end = Край
plan-column-tasks = Задачи
plan-column-list = Задачи и мерки
plan-column-done = Изпълнени задачи
plan-done = { $done } от { $all }
plan-step = { $number }. { $title }

## A step

plan-steps = Стъпките
plan-owner = Кой отговаря
plan-owner-hint = В ръководството: { $who }
plan-state = Състояние
plan-state-open = предстои
plan-state-doing = в ход
plan-state-done = готово
plan-state-not-for-us = не е за нас
plan-step-start = Начало
plan-step-set = Зададохте този ден сами, затова той не се мести с по-ранните стъпки.
plan-step-overlaps = Зададохте този ден сами. Стъпката започва, преди да е приключила предишната.
plan-step-first = Започва заедно с плана
plan-step-follows = Следва предишната стъпка, от { $day }
plan-step-follows-undated = Следва предишната стъпка
plan-follow = Отново след предишната
plan-length = Колко седмици отнема
plan-length-hint = { $weeks ->
    [one] Ако е празно: { $weeks } седмица, както в ръководството
   *[other] Ако е празно: { $weeks } седмици, както в ръководството
}
plan-every-month = Прегледът отнема един ден и се повтаря всеки месец.
plan-note = Бележки
plan-stories = Забележки ({ $count })
plan-stories-all = Всички противоречия и твърдения

## A goal

plan-goal = Цел
plan-goal-none = Без показател
plan-goal-now = Днес
plan-goal-figure = Желана стойност
plan-goal-due = Срок
plan-goal-due-hint = Не по-рано от началото на стъпката
plan-goal-take = Използване на днешната стойност: { $shown }
plan-goal-unknown = Още няма такава стойност. Изчислете я тук:
plan-goal-today-by = { $metric }: от { $today } до { $goal }, срок: { $day }
plan-goal-today = { $metric }: от { $today } до { $goal }
plan-goal-by = { $metric }: { $goal }, срок: { $day }
plan-goal-alone = { $metric }: { $goal }
plan-goal-worse = Тази цел е по-лоша от днешното положение. Ако е нарочно, обяснете в бележките защо.

## What is wrong

plan-problem-not_a_date = Няма такъв ден в календара. Въведете година, месец и ден, например 2026-03-02.
plan-problem-date_far = Въведете дата между 1970 и 2199 година.
plan-problem-plan_no_start = Най-напред задайте начало на плана.
plan-problem-step_before_plan = Това е преди началото на плана. Посочете по-късен ден или започнете плана по-рано.
plan-problem-goal_before_step = Това е преди началото на стъпката, така че тя още не може да е повлияла на показателя. Посочете по-късен ден.
plan-problem-weeks_not_a_number = Въведете броя на седмиците с цифри, например 3. Дотогава планът използва продължителността от ръководството.
plan-problem-weeks_not_whole = Въведете цели седмици. Дотогава важи продължителността от ръководството.
plan-problem-weeks_too_few = Една стъпка отнема поне седмица. Ако не се отнася за вас, изберете за нея състоянието „не е за нас“.
plan-problem-weeks_too_many = Никоя стъпка не отнема повече от 520 седмици, тоест десет години. Дотогава планът смята с продължителността от ръководството.
plan-problem-file_refused = Браузърът не позволи на тази страница да запише файл. Вместо това копирайте връзката.

## Taking it along

plan-csv = Записване като таблица (CSV)
plan-ics = Записване за календар (ICS)
plan-print = Печат на плана
plan-link = Копиране на връзката към плана
plan-reset = Изчистване на плана
plan-file-done = Файлът е в папката с изтеглените ви файлове.
plan-ics-done = Файлът е в папката с изтеглените ви файлове. След промяна запишете и отворете нов файл: същите записи ще се преместят. Стъпка, която по-късно отпадне, остава в календара, докато не я изтриете там.
plan-link-done = Връзката е копирана. Който я отвори, вижда този план наред със своя. Напредъкът по добавените мерки остава във вашите списъци.
plan-link-long = Връзката е копирана. Тя е дълга, а някои програми съкращават дългите връзки: файл от настройките е по-сигурен.
plan-event = Кой: { $who }; състояние: { $state }.
plan-event-open = За изпълнение: { $task }
plan-event-done = Готово: { $task }

## Items of the checklists on a step

plan-items = От списъците
plan-attach = Добавяне на мярка
plan-attach-pick = Изберете мярка
problem-unknown_item = „{ $text }“ не е мярка от списъците. Остава тук, докато не я премахнете.
problem-unknown_metric = Тук няма показател „{ $text }“. Изберете друг или го махнете.

## Items that the user is doing, offered to the steps

# $names: titles of the items.
plan-offered = { $count ->
    [one] Изпълнявате { $count } мярка, която още не е в никоя стъпка: { $names }.
   *[other] Изпълнявате { $count } мерки, които още не са в никоя стъпка: { $names }.
}
# A button. $step: number and title of a step.
plan-offered-all = Добавяне към „{ $step }“
# A button within a step. $name: title of an item.
plan-offered-one = Добавяне на „{ $name }“

## The tabs below the steps

plan-tabs = Още за плана
plan-tab-picture = Графика

# Instead of the state of a folded step with a wrong entry.
plan-to-correct = за поправяне
