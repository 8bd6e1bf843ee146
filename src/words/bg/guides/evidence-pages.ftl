### The pages of the evidence: the ten factors, the five methods, and the list of myths, claims and contradictions. What the claims say stands in evidence.ftl.

evidence-column-source = Място в ръководството

## The factors

factors-picture = „Влияние върху лоялността“ според руското ръководство, от 0 до 100%
factors-bar-words = { $factor }: { $figure }.
factors-column-factor = Фактор
factors-column-figure = Число в ръководството
factors-own = Вашата подредба
factors-own-lead = Какво прави вашите клиенти лоялни? Подредете десетте фактора по свое усмотрение, най-важния – най-напред: плъзгайте реда за дръжката му или го местете със стрелките. В началото те са подредени както в таблицата на ръководството, която не следва тяхната важност.
factors-up = Нагоре: { $factor }
factors-down = Надолу: { $factor }
factors-moved = { $factor }: вече на място { $place }.
factors-reset = Изчистване на вашата подредба
factors-reset-done = Вашата подредба е изчистена. „Отмяна“ я връща.
factors-compared = Вашата подредба и тази на ръководството
factors-not-yet = Щом преместите фактор, тук ще видите двете подредби една до друга.
factors-agreement = Двойки с еднаква подредба при вас и в ръководството: { $same } от { $pairs }.
factors-agreement-means = От десет фактора се получават 45 двойки. Една двойка съвпада, когато вие и ръководството поставяте напред един и същ от двата: 45 означава същата подредба, 0 – обратната, а при случайно разбъркване се получават около 22. Съвпадението с ръководството не е знак, че сте прави, защото числата му нямат източник.
factors-column-guide = В ръководството
factors-column-own = При вас
factors-column-difference = Разлика
factors-same = същото място
factors-higher =
    { PLURAL($count) ->
        [one] с едно място по-нагоре
       *[other] с { $count } места по-нагоре
    }
factors-lower =
    { PLURAL($count) ->
        [one] с едно място по-надолу
       *[other] с { $count } места по-надолу
    }
factors-to-claim = Какво се знае за тези числа (D3)
problem-order_damaged = Запазеното тук не е пълна подредба на десетте фактора. Посочените фактори са в запазения ред, останалите следват накрая; преместете един и подредбата отново ще е цяла.

## The methods

methods-picture = Усилия отляво надясно, ефект отдолу нагоре
methods-picture-words = Мрежа от три на три полета с номериран знак за всеки от петте метода. Таблицата отдолу казва същото с думи.
methods-drag = Плъзнете знака там, където според вас е мястото на метода, или изберете по-долу.
methods-numbered = { $number }. { $method }
methods-key-guide = празен знак: мнението на руското ръководство
methods-key-own = запълнен знак: вашето мнение
methods-key-short = кръг: краткосрочно
methods-key-long = квадрат: дългосрочно
methods-own = Къде бихте ги поставили вие
methods-moved =
    { PLURAL($count) ->
        [0] Всички методи ({ $all }) са там, където ги поставя ръководството, или още не сте посочили друго място.
        [one] Един метод от { $all } е при вас на друго място.
       *[other] { $count } метода от { $all } са при вас на друго място.
    }
methods-effort = Ниво на усилията
methods-effect = Ниво на ефекта
methods-horizon = Срок на действие
methods-as-guide = в ръководството: { $rating }
methods-back = Както в ръководството
methods-back-label = Както в ръководството: { $method }
methods-to-theme = Списъкът за метода
methods-reset = Всички както в ръководството
methods-place = усилия: { $effort } ниво; ефект: { $effect } ниво; { $horizon }
methods-own-none = не е посочено
methods-column-method = Метод
methods-column-guide = Мнение на ръководството
methods-column-own = Ваше мнение
methods-clear = Изчистване
methods-to-claim = Какво се знае за тези оценки (D14)
problem-unknown_rating = Запазеното тук не е сред възможните оценки, затова важи тази на ръководството. Изберете оценка или изчистете полето.

## The list

register-lead = Разпространени схващания, митове, числа без източник и места, на които ръководствата си противоречат. Прочетете едно схващане на глас, оставете залата да предположи вярно ли е и тогава го отворете.
register-guide = Кой го казва
register-all = което и да е ръководство или никое
register-none = никое от петте ръководства
register-guess = Първо предположете: известното остава скрито
register-count =
    { PLURAL($count) ->
        [one] { $count } запис
       *[other] { $count } записа
    }
register-index = Указател
register-sayings = Разпространени схващания
register-sayings-lead = Повтарят се на много места; всяко може да се изпробва с числа.
register-myths = Митове
register-myths-lead = Руското ръководство назовава два и им отговаря.
register-claims = Твърдения и числа
register-claims-lead = Какво твърдят петте ръководства, без да посочват откъде го знаят.
register-contradictions = Противоречия
register-contradictions-lead = Къде ръководствата не са съгласни помежду си или със самите себе си.
register-claimed = Какво се твърди и от кого
register-for = Какво говори в негова полза
register-against = Какво говори против или не е известно
register-literature = За четене
register-no-guide = Никое от петте ръководства не го казва в този вид.
register-reveal = Показване на известното
register-reveal-verdict = Показване дали е вярно
register-try = Вижте го в действие: { $page }
register-link = Връзка към този запис

## A bench

bench-title = Изпробвайте
bench-left-empty = { $hint }; ако е празно: { $value }
bench-reset = Изчистване на полетата
bench-holds = вярно е
bench-fails = не е вярно
bench-stopped = Заключение няма, докато данните по-горе не са наред.
bench-unmoved = При останалите данни никоя стойност на „{ $name }“ не променя заключението.
bench-between = Междинни резултати
