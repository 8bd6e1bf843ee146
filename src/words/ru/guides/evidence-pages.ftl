### The pages of the evidence: the ten factors, the five methods, and the list of myths, claims and contradictions. What the claims say stands in evidence.ftl.

## The factors

factors-picture = Влияние на лояльность по руководству 5, от 0 до 100 %
factors-bar-words = { $factor }: { $figure }.
factors-column-factor = Фактор
factors-column-figure = Значение в руководстве
factors-own = Ваш порядок
factors-own-lead = Что делает ваших клиентов лояльными? Расставьте десять факторов по-своему, самый весомый — первым. Перетаскивайте строку за маркер или двигайте её стрелками. Вначале они стоят как в таблице руководства, то есть не по весомости.
factors-up = Выше: { $factor }
factors-down = Ниже: { $factor }
factors-moved = { $factor }: теперь { $place }-е место.
factors-reset = Сбросить свой порядок
factors-reset-done = Ваш порядок сброшен. Кнопка «Отменить» вернёт его.
factors-compared = Ваш порядок и порядок руководства
factors-not-yet = Когда вы передвинете хотя бы один фактор, здесь появятся оба порядка рядом.
factors-agreement = Совпало { $same } из { $pairs } пар: порядок их факторов у вас и в руководстве один и тот же.
factors-agreement-means = Десять факторов образуют 45 пар. Пара совпадает, если её факторы стоят у вас в том же порядке, что в руководстве: 45 — полное совпадение, 0 — обратный порядок, около 22 — случайная расстановка. Совпадение с руководством не доказывает правоты.
factors-column-guide = В руководстве
factors-column-own = У вас
factors-column-difference = Разница
factors-same = то же место
factors-higher =
    { $count ->
        [one] выше на { $count } место
        [few] выше на { $count } места
        [many] выше на { $count } мест
       *[other] выше на { $count } места
    }
factors-lower =
    { $count ->
        [one] ниже на { $count } место
        [few] ниже на { $count } места
        [many] ниже на { $count } мест
       *[other] ниже на { $count } места
    }
factors-to-claim = Что известно об этих числах
problem-order_damaged = Сохранённый порядок неполный; недостающие факторы стоят в конце. Передвиньте любой.

## The methods

methods-picture = Трудозатраты — слева направо, эффект — снизу вверх
methods-picture-words = Сетка три на три, где каждый из пяти методов отмечен номером. Таблица ниже передаёт то же словами.
methods-drag = Перетащите значок туда, где, по-вашему, место метода, или выберите ниже.
methods-numbered = { $number }. { $method }
methods-key-guide = контур: мнение руководства 5
methods-key-own = заливка: ваше мнение
methods-key-short = круг: быстро внедряется
methods-key-long = квадрат: долго внедряется
methods-own = Куда поставили бы их вы
methods-moved =
    { $count ->
        [0] Все методы ({ $all }) стоят там же, где в руководстве, либо вы их ещё не оценили.
        [one] { $count } метод из { $all } стоит не там, где в руководстве.
        [few] { $count } метода из { $all } стоят не там, где в руководстве.
        [many] { $count } методов из { $all } стоят не там, где в руководстве.
       *[other] { $count } метода из { $all } стоит не там, где в руководстве.
    }
methods-effort = Уровень трудозатрат
methods-effect = Эффект
methods-horizon = Время реализации
methods-as-guide = в руководстве: { $rating }
methods-back = Вернуть как в руководстве
methods-back-label = Вернуть как в руководстве: { $method }
methods-to-theme = Чек-лист метода
methods-reset = Сбросить все свои оценки
methods-place = уровень трудозатрат — { $effort }; эффект — { $effect }; время реализации — { $horizon }
methods-own-none = не оценено
methods-column-method = Метод
methods-column-guide = Мнение руководства
methods-column-own = Ваше мнение
methods-clear = Очистить
methods-to-claim = Что известно об этих оценках
problem-unknown_rating = Такой оценки нет, поэтому действует оценка руководства. Выберите другую или очистите поле.

## The list

register-claimed = Кто так говорит
register-for = Что говорит в пользу
register-against = Что говорит против и чего мы не знаем
register-literature = Литература
register-no-source = Опубликованный источник нам неизвестен.
register-no-guide = В таком виде этого нет ни в одном из пяти руководств.
register-try = Увидеть на примере: { $page }
register-link = Ссылка на эту запись

## A bench

bench-title = Проверьте сами
bench-left-empty = { $hint }; если не заполнено: { $value }
bench-reset = Очистить поля
bench-holds = верно
bench-fails = неверно
bench-unproven = ничего не доказывает
bench-possible = возможно, верно
bench-stopped = Вывода не будет, пока в полях выше есть ошибки.
bench-unmoved = При тех же остальных данных вывод не зависит от значения «{ $name }».
bench-between = Промежуточные значения

## About the guides

about-guides-title = О руководствах
about-guides-lead = В основе Loyalty Lab пять руководств. Здесь сказано, что даёт каждое и где они расходятся.
guide-origin-none = { $kind }, автор и издатель не указаны
guide-origin-publisher = { $kind }, издатель — { $publisher }
guide-origin-both = { $kind }, автор — { $author }, издатель — { $publisher }
guide-kind-guide = Руководство
guide-kind-article = Статья
guide-g0-title = Построение отношений с клиентами и лояльности: глобальный взгляд
guide-g1-title = Построение прочных отношений с клиентами: глобальное руководство
guide-g2-title = Как создать удовлетворённость, ценность и удержание клиентов
guide-g3-title = Укрепление лояльности клиентов: советы
guide-g4-title = Как клиентоориентированная стратегия влияет на лояльность потребителей: мифы и реальность
guide-g0-gives = Единственное руководство со всеми четырьмя формулами: удержания, оттока, NPS и пожизненной ценности; есть и советы о культуре. Списков с примерами в нашей копии нет.
guide-g1-gives = Полные списки советов, в том числе о других культурах, и определения пяти метрик. Чисел нет.
guide-g2-gives = Удовлетворённость, ценность для клиента, удержание и препятствия к ним; ответы на частые вопросы. Единственное руководство, которое ссылается на исследования.
guide-g3-gives = Программы лояльности, формула удержания, которая отличается от обычной, и советы, как читать показатель.
guide-g4-gives = Два мифа, десять факторов лояльности, пять оценённых методов, истории компаний и план из шести шагов. Источников для своих чисел не называет.
guide-sections = Мы ссылаемся на разделы: { $sections }.
section-introduction = введение
section-frame = введение и выводы
section-benefits = польза лояльности
section-landscape = мировой рынок
section-definitions = определения
section-strategies = стратегии
section-approaches = повышение удовлетворённости и ценности
section-measures = меры
section-personalisation = персонализация
section-quality = качество продукта
section-service = обслуживание клиентов
section-communication = коммуникация
section-sensitivity = культурная чувствительность
section-trust = доверие и надёжность
section-community = создание сообщества
section-programmes = программы лояльности
section-feedback = обратная связь
section-technology = технологии
section-long-term = долгосрочная ценность
section-retention = удержание клиентов
section-after-sale = обслуживание после покупки
section-culture = культурные особенности
section-challenges = трудности и решения
section-myths = мифы
section-factors = таблица десяти факторов
section-stories = истории успеха
section-pros = плюсы и минусы
section-methods = пять методов
section-ratings = сравнение методов
section-plan = план из шести шагов
section-progress = таблица контроля
section-answers = вопросы и ответы
section-conclusion = заключение
section-tips = практические советы
register-formulas = Формулы и метрики
register-formulas-lead = Другая формула или другое понимание дают другое число.
register-advice = Разные советы
register-advice-lead = Выберите то, что подходит вашей компании.
register-figures = Числа без источника
register-figures-lead = Не приводите их без проверки.
register-wording = Слова и происхождение
register-wording-lead = Где руководство неясно говорит о понятиях или источниках.

## Myths: the list, and the page of a saying, which asks before it tells

myths-lead = Утверждения, которые все повторяют. Сначала угадайте, потом проверьте каждое на своих данных.
myths-more = Другие утверждения, без проверки ({ $count })
myths-all = Все мифы
myth-question = Верно при этих данных?
myth-question-bare = Верно ли это?
myth-true = Верно
myth-not-true = Неверно
myth-depends = Зависит от условий
myth-show = Показать сразу
# $guess: myth-true or another of the guesses.
myth-guessed = Ваш ответ: { $guess }.
myth-guess-right = Это правильно.
myth-guess-wrong = Это неправильно.
myth-mixed = Ответ зависит от способа расчёта.
myth-known = Что известно
# Above a curve. $name: label of a field.
bench-curve = Как результат зависит от величины «{ $name }»
# In the legend of the curve. $limit: the figure that the claim asks for.
bench-curve-limit = утверждение: { $limit }
