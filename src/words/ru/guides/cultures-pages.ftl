### The page of cultures: markets, the user’s own company, what differs, and the facts that the browser knows.

cultures-why = Почему ни для одной страны нет готового ответа
cultures-why-text = Клиенты одной страны неодинаковы. [Руководство 2, на словенском], советует не судить о целых культурах и спрашивать людей, как они воспринимают ваши привычки.

## Choosing, making and removing a market

markets = Ваши рынки
markets-none-yet = У вас пока нет рынков. Дайте название первому: это группа клиентов, о которых вы что-то знаете, например небольшие гостиницы, заказывающие онлайн.
markets-choose = Под какой рынок адаптировать чек-листы
market-none = Нет: как в руководствах
market-unnamed = Рынок без названия
market-answered = Ответов: { $count } из { $all }
market-new = Название нового рынка
market-make = Создать рынок
market-made = Рынок «{ $name }» создан и теперь выбран.
market-remove = Удалить: { $name }
market-remove-short = Удалить
market-removed = Рынок «{ $name }» удалён. Кнопка «Отменить» вернёт его со всем содержимым.
market-chosen = Чек-листы теперь адаптированы под рынок «{ $name }».
market-chosen-none = Чек-листы теперь показаны как есть, без рынка.
market-house = Наша компания
problem-market_without_name = У этого рынка нет названия. Назовите его, чтобы отличать от других.
problem-market_name_twice = Так же называется другой рынок. Измените одно из названий, чтобы их различать.
problem-market_unknown = Выбранный рынок удалён, или его здесь никогда не было. Выберите другой или вариант без рынка.

house-describe = Описать нашу компанию
cultures-views = Что показать
view-answers = Ответы
view-facts = Факты и рабочее время
view-house = Наша компания
view-compare-own = Сравнение с нашей компанией
view-compare-markets = Сравнение с другим рынком

## A profile

market-name = Название
market-note = Заметка
market-note-hint = Кто эти клиенты и кого вы спрашивали.
house-lead = У вашей компании тоже есть привычки. Отвечайте о коллегах так же, как о клиентах; при сравнении с рынком страница покажет, что изменить.
answers-about = Чего ждут эти клиенты
answers-about-house = Как принято в нашей компании
answers-progress = { $known ->
    [0] Пока ничего не известно. Сначала спросите.
    [one] Известно ответов: { $known } из { $all }. Об остальном нужно спросить.
    [few] Известно ответов: { $known } из { $all }. Об остальном нужно спросить.
    [many] Известно ответов: { $known } из { $all }. Об остальном нужно спросить.
   *[other] Известно ответов: { $known } из { $all }. Об остальном нужно спросить.
}
answer-none = Ответа нет: считается неизвестным.
answer-take-back = Убрать ответ
answer-ground = Откуда это известно?
problem-answer_foreign = «{ $text }» не подходит как ответ на этот вопрос. Запись останется, пока вы не выберете ответ.
calls-for = { $count ->
    [one] Рекомендуем { $count } действие
    [few] Рекомендуем { $count } действия
    [many] Рекомендуем { $count } действий
   *[other] Рекомендуем { $count } действия
}
calls-for-until-known = { $count ->
    [one] Пока ответа нет, рекомендуем { $count } действие
    [few] Пока ответа нет, рекомендуем { $count } действия
    [many] Пока ответа нет, рекомендуем { $count } действий
   *[other] Пока ответа нет, рекомендуем { $count } действия
}
calls-beyond = В руководствах этого нет.
calls-why = Обоснование и источники
calls-sources = Источники
calls-adapts = Адаптированные пункты

## Comparing with the user’s own company

compared-own-lead = Показаны только различия: сначала ответ о рынке, затем ответ о вашей компании и рекомендация, что изменить.
compared-own-rule = Сначала идут самые существенные различия — те, при которых ответ о рынке затрагивает больше пунктов чек-листов. При равенстве порядок — как у вопросов.
compared-own-change = Что изменить
compared-own-nothing = Там, где известны оба ответа, рынок и ваша компания не различаются.
compared-own-empty = Сначала ответьте на несколько вопросов о вашей компании. Тогда страница покажет, в чём различия.
compared-own-further = { $count ->
    [one] Ещё { $count } менее существенное различие
    [few] Ещё { $count } менее существенных различия
    [many] Ещё { $count } менее существенных различий
   *[other] Ещё { $count } менее существенного различия
}
compared-touches = { $count ->
    [one] Затрагивает { $count } пункт чек-листов
    [few] Затрагивает { $count } пункта чек-листов
    [many] Затрагивает { $count } пунктов чек-листов
   *[other] Затрагивает { $count } пункта чек-листов
}
compared-open = { $count ->
    [one] На { $count } вопрос известен только один из двух ответов
    [few] На { $count } вопроса известен только один из двух ответов
    [many] На { $count } вопросов известен только один из двух ответов
   *[other] На { $count } вопроса известен только один из двух ответов
}
compared-open-advice = Из этого пока ничего не следует. Сначала спросите.
compared-same = { $count ->
    [one] На { $count } вопрос ответы совпадают
    [few] На { $count } вопроса ответы совпадают
    [many] На { $count } вопросов ответы совпадают
   *[other] На { $count } вопроса ответы совпадают
}
compared-unknown = { $count ->
    [one] На { $count } вопрос неизвестны оба ответа
    [few] На { $count } вопроса неизвестны оба ответа
    [many] На { $count } вопросов неизвестны оба ответа
   *[other] На { $count } вопроса неизвестны оба ответа
}

## Compared with another market

compared-other-lead = Там, где рынки различаются, для каждого показано, что делать. Совпадения свёрнуты.
compared-other-market = Другой рынок
compared-other-choose = Выберите рынок
compared-other-alone = Другого рынка пока нет. Создайте второй выше.
compared-different = В чём различия
compared-different-none = Там, где известны оба ответа, рынки не различаются.
compared-not-answered = Ответа нет
compared-ground = Откуда известно: { $ground }
compared-half-known = Известен только один из двух ответов
caution-part = { $title } ({ $count })

## Facts

facts-lead = Это не мнения, а сведения из таблиц вашего браузера о регионе и часовых поясах, которые вы выберете. Таблицы могли устареть и ничего не говорят о людях.
facts-region = Регион
facts-region-none = Без региона
problem-region_unknown = Браузеру неизвестен регион «{ $text }». Выберите регион из списка.
facts-list = Что браузер знает о регионе: { $region }
facts-language = Наиболее вероятный язык
facts-language-note = { $language }. Браузер называет только один язык; клиенты вполне могут говорить и на других.
facts-script = Письменность
facts-week = Первый день недели
facts-weekend = Выходные
facts-calendars = Календари
facts-zones = Часовые пояса
facts-numbers = Числа
facts-dates = Сегодняшняя дата
facts-times = Время суток
facts-money = Денежные суммы
facts-untold = Браузер этого не сообщает.
facts-currency = Валюта, в которой платят клиенты
facts-currency-none = Не выбрана
facts-currency-note = Ни один браузер не сообщает, какая валюта используется в регионе, поэтому выберите её сами.
problem-currency_unknown = Браузеру неизвестна валюта «{ $text }». Выберите валюту из списка.
facts-zone = Часовой пояс
facts-zone-add = Добавить часовой пояс
facts-zone-pick = Выберите часовой пояс
facts-zone-here = В этом регионе
facts-zone-elsewhere = Все часовые пояса
facts-zone-remove = Удалить: { $zone }
problem-zone_unknown = Браузеру неизвестен часовой пояс «{ $text }». Удалите его и выберите другой из списка.

## Office hours

hours = Рабочее время
hours-opens = Начало рабочего дня
hours-closes = Конец рабочего дня
hours-usual = Если не заполнено: { $time }
problem-hours_opens = Такого времени нет. Пишите так: 9:00 или 9:30.
problem-hours_closes = Такого времени суток нет. Пишите так: 17:00 или 17:30.
problem-hours_order = Рабочий день закончился бы раньше, чем начался. Укажите более позднее окончание.
overlap = Когда работают обе стороны
overlap-needs-zone = Выберите часовой пояс рынка, чтобы увидеть, когда работают обе стороны.
overlap-needs-own = Выберите часовой пояс вашей компании, чтобы увидеть, когда работают обе стороны.
overlap-needs-hours = Начало или конец рабочего дня прочитать не удалось. Исправьте это поле.
overlap-own-device = Ваш часовой пояс взят с этого устройства: { $zone }. Если он неверен, выберите другой в разделе «Наша компания».
overlap-own-house = Ваш часовой пояс — как у компании: { $zone }.
overlap-title = Сутки по вашему времени ({ $own }); рядом — { $zone }
overlap-own-row = Наша компания ({ $zone })
overlap-own-hours = с { $from } до { $to }
overlap-hours = с { $from } до { $to } по местному времени
overlap-described = { $row } — { $hours }
overlap-sentence = { $pieces ->
    [0] При нынешней разнице во времени рабочие часы не пересекаются.
    [one] При нынешней разнице во времени рабочие часы пересекаются на { $length }: с { $from } до { $to } по вашему времени.
    [few] При нынешней разнице во времени рабочие часы пересекаются на { $length }: с { $from } до { $to } и с { $later-from } до { $later-to } по вашему времени.
    [many] При нынешней разнице во времени рабочие часы пересекаются на { $length }: с { $from } до { $to } и с { $later-from } до { $later-to } по вашему времени.
   *[other] При нынешней разнице во времени рабочие часы пересекаются на { $length }: с { $from } до { $to } и с { $later-from } до { $later-to } по вашему времени.
}
overlap-days = Общие рабочие дни: { $days }.
overlap-no-days = Общих рабочих дней нет.
overlap-weekend = Выходные там: { $days }. Выберите регион своей компании, чтобы увидеть, какие рабочие дни общие.
clock-same = Часы там показывают то же время, что и у вас.
clock-ahead = Время там опережает ваше на { $length }.
clock-behind = Время там отстаёт от вашего на { $length }.
clock-changes-same = После перевода часов у одной из сторон ({ $day }) время станет одинаковым.
clock-changes-ahead = После перевода часов у одной из сторон ({ $day }) время там будет опережать ваше на { $length }.
clock-changes-behind = После перевода часов у одной из сторон ({ $day }) время там будет отставать от вашего на { $length }.
length-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
length-minutes = { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
length-both = { $hours } { $minutes }
overlap-legend = Цветная часть полосы — время, когда работают обе стороны.

## Taking a market along

market-link = Копировать ссылку на рынок
market-link-done = Ссылка скопирована. Кто её откроет, увидит этот рынок; собственные данные у него не изменятся.

## The questions, one at a time or as a list, and what follows first

questions-one = По одному
questions-list = Все вопросы
questions-back = Назад
questions-next = Далее
# Next to the buttons. $number of $all questions.
questions-at = Вопрос { $number } из { $all }
first-adaptations = Что адаптировать в первую очередь
# $count: 3.
first-adaptations-wait = После { $count } ответов здесь появится список первоочередных изменений.
first-adaptations-rule = По ответам, которые меняют больше всего пунктов чек-листов.
first-adaptations-all = К адаптированным чек-листам
# Head of a column.
compared-own-question = Вопрос
