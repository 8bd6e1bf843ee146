### The pages of the evidence: the ten factors, the five methods, and the list of myths, claims and contradictions. What the claims say stands in evidence.ftl.

evidence-column-source = Где в руководстве

## The factors

factors-picture = «Влияние на лояльность» по русскоязычному руководству, от 0 до 100 %
factors-bar-words = { $factor }: { $figure }.
factors-column-factor = Фактор
factors-column-figure = Значение в руководстве
factors-own = Ваш порядок
factors-own-lead = Что делает ваших клиентов лояльными? Расставьте десять факторов по-своему, самый весомый — первым: перетаскивайте строку за маркер или двигайте её стрелками. Вначале они стоят как в таблице руководства, то есть не по весомости.
factors-up = Выше: { $factor }
factors-down = Ниже: { $factor }
factors-moved = { $factor }: теперь место { $place }.
factors-reset = Сбросить свой порядок
factors-reset-done = Ваш порядок сброшен. Кнопка «Отменить» вернёт его.
factors-compared = Ваш порядок и порядок руководства
factors-not-yet = Когда вы передвинете хотя бы один фактор, здесь появятся оба порядка рядом.
factors-agreement = Совпавших пар: { $same } из { $pairs } — в обоих порядках их факторы стоят одинаково.
factors-agreement-means = Десять факторов образуют 45 пар. Пара совпадает, если и вы, и руководство ставите первым один и тот же её фактор: 45 — тот же порядок, 0 — обратный, а случайная расстановка даёт около 22. Совпадение с руководством не доказывает правоты: у его цифр нет источника.
factors-column-guide = В руководстве
factors-column-own = У вас
factors-column-difference = Разница
factors-same = то же место
factors-higher =
    { PLURAL($count) ->
        [one] выше на { $count } место
        [few] выше на { $count } места
        [many] выше на { $count } мест
       *[other] выше на { $count } места
    }
factors-lower =
    { PLURAL($count) ->
        [one] ниже на { $count } место
        [few] ниже на { $count } места
        [many] ниже на { $count } мест
       *[other] ниже на { $count } места
    }
factors-to-claim = Что известно об этих цифрах (D3)
problem-order_damaged = То, что здесь сохранено, не является порядком десяти факторов. Названные факторы стоят в этом порядке, остальные — в конце; передвиньте любой, и порядок восстановится.

## The methods

methods-picture = Трудозатраты — слева направо, эффект — снизу вверх
methods-picture-words = Сетка три на три, где каждый из пяти методов отмечен номером. Таблица ниже передаёт то же словами.
methods-drag = Перетащите знак туда, где, по-вашему, место метода, или выберите ниже.
methods-numbered = { $number }. { $method }
methods-key-guide = контур: мнение русскоязычного руководства
methods-key-own = заливка: ваше мнение
methods-key-short = круг: краткосрочный эффект
methods-key-long = квадрат: долгосрочный эффект
methods-own = Куда бы их поставили вы
methods-moved =
    { PLURAL($count) ->
        [0] Все методы ({ $all }) стоят там же, где в руководстве, или вы своего мнения не указали.
        [one] Не там, где в руководстве: { $count } метод из { $all }.
        [few] Не там, где в руководстве: { $count } метода из { $all }.
        [many] Не там, где в руководстве: { $count } методов из { $all }.
       *[other] Не там, где в руководстве: { $count } метода из { $all }.
    }
methods-effort = Уровень трудозатрат
methods-effect = Эффект
methods-horizon = Эффект по сроку
methods-as-guide = в руководстве: { $rating }
methods-back = Вернуть как в руководстве
methods-back-label = Вернуть как в руководстве: { $method }
methods-to-theme = Чек-лист метода
methods-reset = Сбросить все свои оценки
methods-place = уровень трудозатрат: { $effort }; эффект: { $effect }, { $horizon }
methods-own-none = не указано
methods-column-method = Метод
methods-column-guide = Мнение руководства
methods-column-own = Ваше мнение
methods-clear = Очистить
methods-to-claim = Что известно об этих оценках (D14)
problem-unknown_rating = Такой оценки нет, поэтому действует оценка руководства. Выберите другую или очистите поле.

## The list

register-lead = Расхожие утверждения, мифы, цифры без источника и места, где руководства противоречат друг другу. Прочитайте утверждение вслух, дайте аудитории угадать и лишь затем раскройте его.
register-guide = Кто говорит
register-all = любое руководство или ни одно
register-none = ни одно из пяти руководств
register-guess = Сначала угадать: скрыть то, что известно
register-count =
    { PLURAL($count) ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
register-index = Указатель
register-sayings = Расхожие утверждения
register-sayings-lead = Их повторяют повсюду; каждое можно проверить на числах.
register-myths = Мифы
register-myths-lead = Русскоязычное руководство называет два мифа и отвечает на них.
register-claims = Утверждения и цифры
register-claims-lead = Что пять руководств говорят, не объясняя, откуда это известно.
register-contradictions = Противоречия
register-contradictions-lead = Где руководства расходятся друг с другом или с самими собой.
register-claimed = Что утверждается и кем
register-for = Что говорит за
register-against = Что говорит против или неизвестно
register-literature = Литература
register-no-guide = В таком виде этого нет ни в одном из пяти руководств.
register-reveal = Показать, что известно
register-reveal-verdict = Показать, верно ли это
register-try = Увидеть на примере: { $page }
register-link = Ссылка на эту запись

## A bench

bench-title = Проверьте сами
bench-left-empty = { $hint }; если не заполнено: { $value }
bench-reset = Очистить поля
bench-holds = выполняется
bench-fails = не выполняется
bench-stopped = Вывода не будет, пока в полях выше есть ошибки.
bench-unmoved = При тех же остальных данных ни одно значение «{ $name }» не меняет вывода.
bench-between = Промежуточные значения
