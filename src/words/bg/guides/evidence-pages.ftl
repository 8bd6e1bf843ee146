### The pages of the evidence: the ten factors, the five methods, and the list of myths, claims and contradictions. What the claims say stands in evidence.ftl.

## The factors

factors-picture = Влияние върху лоялността според ръководство 5, от 0 до 100%
factors-bar-words = { $factor }: { $figure }.
factors-column-factor = Фактор
factors-column-figure = Число в ръководството
factors-own = Вашата подредба
factors-own-lead = Какво прави вашите клиенти лоялни? Подредете десетте фактора по свое усмотрение, като започнете от най-важния: плъзгайте реда за дръжката му или го местете със стрелките. В началото те са подредени както в таблицата на ръководството, която не следва тяхната важност.
factors-up = Нагоре: { $factor }
factors-down = Надолу: { $factor }
factors-moved = { $factor }: вече на място { $place }.
factors-reset = Изчистване на вашата подредба
factors-reset-done = Вашата подредба е изчистена. „Отмяна“ я връща.
factors-compared = Вашата подредба и тази на ръководството
factors-not-yet = Щом преместите фактор, тук ще видите двете подредби една до друга.
factors-agreement = Двойки с еднаква подредба при вас и в ръководството: { $same } от { $pairs }.
factors-agreement-means = Десет фактора дават 45 двойки. 45 означава същата подредба, 0 – обратната, а при случайно подреждане се получават около 22. Съвпадението с ръководството не значи, че сте прави.
factors-column-guide = В ръководството
factors-column-own = При вас
factors-column-difference = Разлика
factors-same = същото място
factors-higher =
    { $count ->
        [one] с едно място по-нагоре
       *[other] с { $count } места по-нагоре
    }
factors-lower =
    { $count ->
        [one] с едно място по-надолу
       *[other] с { $count } места по-надолу
    }
factors-to-claim = Какво се знае за тези числа
problem-order_damaged = Запазената подредба не е пълна. Липсващите фактори са накрая; преместете един, за да я поправите.

## The methods

methods-picture = Усилия отляво надясно, ефект отдолу нагоре
methods-picture-words = Мрежа от три на три полета с номериран знак за всеки от петте метода. Таблицата отдолу казва същото с думи.
methods-drag = Плъзнете знака там, където според вас е мястото на метода, или изберете по-долу.
methods-numbered = { $number }. { $method }
methods-key-guide = празен знак: мнението на ръководство 5
methods-key-own = запълнен знак: вашето мнение
methods-key-short = кръг: внедрява се бързо
methods-key-long = квадрат: внедрява се бавно
methods-own = Къде бихте ги поставили вие
methods-moved =
    { $count ->
        [0] Всички методи ({ $all }) са там, където ги поставя ръководството, или още не сте посочили друго място.
        [one] Един метод от { $all } е при вас на друго място.
       *[other] { $count } метода от { $all } са при вас на друго място.
    }
methods-effort = Ниво на усилията
methods-effect = Ниво на ефекта
methods-horizon = Време за внедряване
methods-as-guide = в ръководството: { $rating }
methods-back = Както в ръководството
methods-back-label = Както в ръководството: { $method }
methods-to-theme = Списъкът за метода
methods-reset = Всички както в ръководството
methods-place = усилия: { $effort } ниво; ефект: { $effect } ниво; време за внедряване: { $horizon }
methods-own-none = без оценка
methods-column-method = Метод
methods-column-guide = Мнение на ръководството
methods-column-own = Ваше мнение
methods-clear = Изчистване
methods-to-claim = Какво се знае за тези оценки
problem-unknown_rating = Запазеното тук не е сред възможните оценки, затова важи тази на ръководството. Изберете оценка или изчистете полето.

## The list

register-claimed = Кой го казва
register-for = Какво го подкрепя
register-against = Какво говори против и какво не се знае
register-literature = Литература
register-no-source = Не ни е известен публикуван източник за това.
register-no-guide = Никое от петте ръководства не го казва в този вид.
register-try = Вижте го в действие: { $page }
register-link = Връзка към този запис

## A bench

bench-title = Изпробвайте
bench-left-empty = { $hint }; ако е празно: { $value }
bench-reset = Изчистване на полетата
bench-holds = вярно
bench-fails = невярно
bench-unproven = не доказва нищо
bench-possible = може да е вярно
bench-stopped = Поправете данните по-горе, за да видите заключението.
bench-unmoved = При тези данни никоя стойност на „{ $name }“ не променя заключението.
bench-between = Междинни резултати

## About the guides

about-guides-title = За ръководствата
about-guides-lead = Loyalty Lab се основава на пет ръководства. Тук ще видите какво дава всяко от тях и къде се разминават.
guide-origin-none = { $kind } без посочен автор и издател
guide-origin-publisher = { $kind }, публикувана от { $publisher }
guide-origin-both = { $kind } от { $author }, публикувана от { $publisher }
guide-kind-guide = Ръководство
guide-kind-article = Статия
guide-g0-title = Изграждане на взаимоотношения и лоялност с клиентите: глобална перспектива
guide-g1-title = Изграждане на здрави взаимоотношения с клиентите: глобално ръководство
guide-g2-title = Как да изградим удовлетвореност, стойност и задържане на клиентите
guide-g3-title = Укрепване на лоялността на клиентите: съвети
guide-g4-title = Как ориентираната към клиента стратегия влияе върху лоялността на потребителите: митове и реалност
guide-g0-gives = Единственото, което дава и четирите формули: за задържане, отлив, NPS и стойност на клиента; има и съвети за културата. В нашето копие липсват списъците му с примери.
guide-g1-gives = Пълни списъци със съвети, много от тях за други култури, и определения на пет показателя. Числа няма.
guide-g2-gives = Удовлетвореност, стойност за клиента и задържане, с пречки и отговори на чести въпроси. Единственото ръководство, което цитира изследвания.
guide-g3-gives = Програми за лоялност, формула за задържане, различна от обичайната, и как се чете коефициентът.
guide-g4-gives = Два мита, десет фактора за лоялност, пет оценени метода, истории на фирми и план в шест стъпки. За числата си не посочва източник.
guide-sections = Цитирани раздели: { $sections }.
section-introduction = увод
section-frame = увод и изводи
section-benefits = ползи от лоялността
section-landscape = глобалната среда
section-definitions = определения
section-strategies = стратегии
section-approaches = повишаване на удовлетвореността и стойността
section-measures = мерки
section-personalisation = персонализация
section-quality = качество на продукта
section-service = обслужване на клиентите
section-communication = комуникация
section-sensitivity = културна чувствителност
section-trust = доверие и надеждност
section-community = изграждане на общност
section-programmes = програми за лоялност
section-feedback = обратна връзка
section-technology = технологии
section-long-term = дългосрочна стойност
section-retention = задържане на клиентите
section-after-sale = обслужване след покупката
section-culture = културни особености
section-challenges = трудности и решения
section-myths = митове
section-factors = таблица с десет фактора
section-stories = истории на успеха
section-pros = предимства и недостатъци
section-methods = пет метода
section-ratings = сравнение на методите
section-plan = план в шест стъпки
section-progress = таблица за напредъка
section-answers = въпроси и отговори
section-conclusion = заключение
section-tips = практически съвети
register-formulas = Формули и показатели
register-formulas-lead = Друга формула или друго разбиране дава друго число.
register-advice = Различни съвети
register-advice-lead = Изберете онова, което подхожда на вашата фирма.
register-figures = Числа без източник
register-figures-lead = Не ги цитирайте, без да ги проверите.
register-wording = Думи и произход
register-wording-lead = Къде понятията или източниците в ръководствата са неясни.

## Myths: the list, and the page of a saying, which asks before it tells

myths-lead = Твърдения, които хората повтарят. Първо предположете, после проверете всяко със свои данни.
myths-more = Още твърдения, без изпробване ({ $count })
myths-all = Всички митове
myth-question = Вярно ли е при тези данни?
myth-question-bare = Вярно ли е?
myth-true = Вярно
myth-not-true = Невярно
myth-depends = Зависи
myth-show = Показване без предположение
# $guess: myth-true or another of the guesses.
myth-guessed = Вашето предположение: { $guess }.
myth-guess-right = Предположението е правилно.
myth-guess-wrong = Предположението не е правилно.
myth-mixed = Отговорът зависи от начина на изчисляване.
myth-known = Какво се знае
# Above a curve. $name: label of a field.
bench-curve = Как резултатът зависи от „{ $name }“
# In the legend of the curve. $limit: the figure that the claim asks for.
bench-curve-limit = твърдението: { $limit }
