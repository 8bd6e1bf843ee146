### The page of cultures: markets, the user’s own company, what differs, and the facts that the browser knows.

cultures-why = Защо за никоя държава няма готов отговор
cultures-why-text = Клиентите в една държава не са еднакви. [Ръководство 2, на словенски], съветва да не се обобщава за цели култури и да питате хората как приемат вашите навици.

## Choosing, making and removing a market

markets = Вашите пазари
markets-none-yet = Още нямате пазар. Дайте име на първия: група клиенти, за които знаете нещо, например малки хотели, които поръчват онлайн.
markets-choose = Пазар, към който се приспособяват списъците
market-none = Без пазар: както е в ръководствата
market-unnamed = Пазар без име
market-answered = Отговорени въпроси: { $count } от { $all }
market-new = Име на нов пазар
market-make = Създаване на пазара
market-made = Пазарът „{ $name }“ е създаден и вече е текущият.
market-remove = Премахване: { $name }
market-remove-short = Премахване
market-removed = Пазарът „{ $name }“ е премахнат. „Отмяна“ го връща с всичко в него.
market-chosen = Списъците вече се приспособяват към пазара „{ $name }“.
market-chosen-none = Списъците вече са в изходния си вид, без пазар.
market-house = Вашата фирма
problem-market_without_name = Този пазар няма име. Дайте му име, за да го различавате от другите.
problem-market_name_twice = Друг пазар има същото име. Променете едното от двете, за да ги различавате.
problem-market_unknown = Текущият пазар е премахнат или не съществува. Изберете друг или продължете без пазар.

house-describe = Описване на вашата фирма
cultures-views = Изгледи
view-answers = Отговори
view-facts = Факти и работно време
view-house = Вашата фирма
view-compare-own = Сравнение с вашата фирма
view-compare-markets = Сравнение с друг пазар

## A profile

market-name = Име
market-note = Бележка
market-note-hint = Кои са тези клиенти и кого сте питали.
house-lead = Вашата фирма също има навици. Отговорете за колегите си така, както отговаряте за клиентите; когато сравните фирмата с пазар, страницата ще покаже какво да промените.
answers-about = Какво очакват тези клиенти
answers-about-house = Какво е обичайно във вашата фирма
answers-progress = { $known ->
    [0] Още нищо не е известно. При всеки въпрос ще видите съвет първо да попитате.
    [one] Известни: { $known } от { $all }. При другите ще видите съвет първо да попитате.
   *[other] Известни: { $known } от { $all }. При другите ще видите съвет първо да попитате.
}
answer-none = Без отговор: брои се за неизвестно.
answer-take-back = Премахване на отговора
answer-ground = Откъде знаете това?
problem-answer_foreign = „{ $text }“ не е отговор на този въпрос. Пази се, докато не изберете отговор.
calls-for = { $count ->
    [one] Какво да направите: една задача
   *[other] Какво да направите: { $count } задачи
}
calls-for-until-known = { $count ->
    [one] Докато не разберете: една задача
   *[other] Докато не разберете: { $count } задачи
}
calls-beyond = Това не е от ръководствата.
calls-why = Основания и източници
calls-sources = Източници
calls-adapts = Приспособени мерки

## Comparing with the user’s own company

compared-own-lead = Показано е само различното: най-напред отговорът за пазара, после обичайното във вашата фирма и какво следва от разликата.
compared-own-rule = Първи са най-силните разлики – онези, които променят най-много мерки. Еднакво силните са по реда на въпросите.
compared-own-change = Какво да се промени
compared-own-nothing = Където се знаят и двата отговора, пазарът и вашата фирма не се различават.
compared-own-empty = Отговорете най-напред на някои от въпросите за вашата фирма. Тогава тази страница ще покаже къде са разликите.
compared-own-further = { $count ->
    [one] Една по-слаба разлика
   *[other] { $count } по-слаби разлики
}
compared-touches = { $count ->
    [one] Приспособява една мярка от списъците
   *[other] Приспособява { $count } мерки от списъците
}
compared-open = { $count ->
    [one] Известен е само единият от двата отговора: един въпрос
   *[other] Известен е само единият от двата отговора: { $count } въпроса
}
compared-open-advice = От тях още нищо не следва. Първо попитайте.
compared-same = { $count ->
    [one] При един въпрос двата отговора са еднакви
   *[other] При { $count } въпроса двата отговора са еднакви
}
compared-unknown = { $count ->
    [one] И двата отговора са неизвестни: един въпрос
   *[other] И двата отговора са неизвестни: { $count } въпроса
}

## Compared with another market

compared-other-lead = Показано е само различното и какво следва от него за всеки от двата пазара.
compared-other-market = Другият пазар
compared-other-choose = Изберете пазар
compared-other-alone = Още няма друг пазар. Създайте втори по-горе.
compared-different = Къде се различават двата пазара
compared-different-none = Където отговорът се знае и за двата пазара, те не се различават.
compared-not-answered = Без отговор
compared-ground = Откъде се знае: { $ground }
compared-half-known = Известно само за единия пазар
caution-part = { $title } ({ $count })

## Facts

facts-lead = Фактите са от данните на вашия браузър за региона и часовите зони, които изберете. Възможно е да са остарели, а за отделните клиенти не казват нищо.
facts-region = Регион
facts-region-none = Без регион
problem-region_unknown = Браузърът не познава регион „{ $text }“. Изберете от списъка.
facts-list = Какво знае браузърът: { $region }
facts-language = Най-вероятен език
facts-language-note = { $language } – браузърът посочва само един език; клиентите може да говорят и други.
facts-script = Писменост на езика
facts-week = Първи ден от седмицата
facts-weekend = Почивни дни
facts-calendars = Календари
facts-zones = Часови зони
facts-numbers = Изписване на числата
facts-dates = Изписване на днешната дата
facts-times = Изписване на часа
facts-money = Парични суми
facts-untold = Браузърът не дава тези данни.
facts-currency = Валута, в която плащат клиентите
facts-currency-none = Не е избрана
facts-currency-note = Никой браузър не съобщава коя валута се използва в даден регион, затова я изберете сами.
problem-currency_unknown = Браузърът не познава валута „{ $text }“. Изберете от списъка.
facts-zone = Часова зона
facts-zone-add = Добавяне на часова зона
facts-zone-pick = Изберете часова зона
facts-zone-here = В този регион
facts-zone-elsewhere = Всички часови зони
facts-zone-remove = Премахване: { $zone }
problem-zone_unknown = Браузърът не познава часова зона „{ $text }“. Премахнете я и изберете от списъка.

## Office hours

hours = Работно време
hours-opens = Начало на работния ден
hours-closes = Край на работния ден
hours-usual = Ако е празно: { $time }
problem-hours_opens = Въведете час, например 9:00 или 9:30.
problem-hours_closes = Въведете час, например 17:00 или 17:30.
problem-hours_order = Така работният ден свършва, преди да е започнал. Въведете по-късен край.
overlap = Кога работите едновременно
overlap-needs-zone = Изберете часова зона на пазара, за да видите кога работите едновременно.
overlap-needs-own = Изберете часова зона за вашата фирма, за да видите кога работите едновременно.
overlap-needs-hours = Един от часовете на работното време не се разчита. Поправете го в съответното поле.
overlap-own-device = Вашата часова зона е тази на устройството: { $zone }. Ако не е така, изберете друга във „Вашата фирма“.
overlap-own-house = Вашата часова зона е тази на фирмата ви: { $zone }.
overlap-title = Един ден по вашия часовник: { $own } спрямо { $zone }
overlap-own-row = Вашата фирма ({ $zone })
overlap-own-hours = от { $from } до { $to }
overlap-hours = от { $from } до { $to } там
overlap-described = { $row }: { $hours }
overlap-sentence = { $pieces ->
    [0] При сегашната часова разлика вашето работно време и това на клиентите не се застъпват.
    [one] При сегашната часова разлика вашето работно време и това на клиентите се застъпват (общо { $length }): от { $from } до { $to } по вашия часовник.
   *[other] При сегашната часова разлика вашето работно време и това на клиентите се застъпват (общо { $length }): от { $from } до { $to } и от { $later-from } до { $later-to } по вашия часовник.
}
overlap-days = Общи работни дни: { $days }.
overlap-no-days = Нито един ден от седмицата не е работен и за двете страни.
overlap-weekend = Почивни дни там: { $days }. Изберете регион за своята фирма, за да видите кои работни дни са общи.
clock-same = Часовникът там показва същото време като вашия.
clock-ahead = Часовникът там е с { $length } напред спрямо вашия.
clock-behind = Часовникът там е с { $length } назад спрямо вашия.
clock-changes-same = От { $day } часовниците там и при вас ще показват едно и също време, защото на едното място стрелките се местят.
clock-changes-ahead = От { $day } часовниците там ще са с { $length } напред, защото на едното място стрелките се местят.
clock-changes-behind = От { $day } часовниците там ще са с { $length } назад, защото на едното място стрелките се местят.
length-hours = { $hours ->
    [one] един час
   *[other] { $hours } часа
}
length-minutes = { $minutes ->
    [one] една минута
   *[other] { $minutes } минути
}
length-both = { $hours } и { $minutes }
overlap-legend = В оцветената част на лентата работите и вие, и клиентите.

## Taking a market along

market-link = Копиране на връзка към пазара
market-link-done = Връзката е копирана. Който я отвори, ще види този пазар, а работата му няма да се промени.

## The questions, one at a time or as a list, and what follows first

questions-one = Един по един
questions-list = Всички въпроси
questions-back = Назад
questions-next = Напред
# Next to the buttons. $number of $all questions.
questions-at = Въпрос { $number } от { $all }
first-adaptations = Какво да приспособите най-напред
# $count: 3.
first-adaptations-wait = След { $count } отговора тук ще видите какво да приспособите най-напред.
first-adaptations-rule = Според отговорите, които променят най-много мерки от списъците.
first-adaptations-all = Към приспособените списъци
# Head of a column.
compared-own-question = Въпрос
