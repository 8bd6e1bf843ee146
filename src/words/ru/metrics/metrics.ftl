### The metrics: names, meanings, cases, pictures.

## Variables: the label of each field and what belongs into it

variable-customers_start = Клиенты на начало
variable-customers_start-hint = в первый день периода
variable-customers_end = Клиенты на конец
variable-customers_end-hint = в последний день, включая новых
variable-customers_new = Новые клиенты
variable-customers_new-hint = пришли за период и остались
variable-customers_lost = Ушедшие клиенты
variable-customers_lost-hint = ушли в течение периода
variable-customers_passing = Пришли и ушли
variable-customers_passing-hint = те из ушедших, кто пришёл в том же периоде
variable-retention_rate = Коэффициент удержания
variable-retention_rate-hint = доля остающихся в каждом периоде
variable-churn_rate = Коэффициент оттока
variable-churn_rate-hint = доля уходящих в каждом периоде
variable-customer_lifespan = Срок жизни клиента
variable-customer_lifespan-hint = сколько периодов клиент остаётся
variable-promoters = Промоутеры
variable-promoters-hint = ответили 9 или 10
variable-passives = Нейтралы
variable-passives-hint = ответили 7 или 8
variable-detractors = Критики
variable-detractors-hint = ответили от 0 до 6
variable-nps = NPS
variable-nps-hint = от −100 до 100
variable-satisfied = Положительные ответы
variable-satisfied-hint = обычно 4 и 5 из 5
variable-responses = Все ответы
variable-responses-hint = независимо от оценки
variable-csat = CSAT
variable-csat-hint = доля положительных ответов среди всех
variable-purchase_value = Средний чек
variable-purchase_value-hint = сколько приносит одна покупка
variable-purchase_frequency = Покупки за период
variable-purchase_frequency-hint = как часто покупает клиент
variable-gross_margin = Валовая маржа
variable-gross_margin-hint = доля выручки после вычета себестоимости
variable-cltv = Пожизненная ценность
variable-cltv-better = Это выручка. Укажите там валовую маржу, чтобы считать прибыль.
variable-cltv-hint = сколько всего приносит один клиент
variable-cltv_margin = Валовая прибыль от клиента
variable-cltv_margin-hint = сколько от неё остаётся
variable-margin = Маржа за период
variable-margin-hint = доход с клиента за период минус затраты
variable-discount_rate = Ставка дисконтирования
variable-discount_rate-hint = за период; будущие деньги дешевле нынешних
variable-periods = Число платежей
variable-periods-hint = пусто — считать без ограничения
variable-cltv_discounted = Дисконтированная пожизненная ценность
variable-cltv_discounted-hint = в сегодняшних деньгах
variable-customers_referred = Пришли по рекомендации
variable-customers_referred-hint = по совету нынешних клиентов
variable-referral_rate = Доля клиентов по рекомендации
variable-referral_rate-hint = среди новых клиентов
variable-acquisition_spend = Расходы на привлечение
variable-acquisition_spend-hint = все, за тот же период
variable-cac = Стоимость привлечения
variable-cac-hint = одного нового клиента
variable-ltv_cac = CLTV к CAC
variable-ltv_cac-hint = пожизненная ценность на единицу затрат
variable-payback_periods = Срок окупаемости
variable-payback_periods-hint = через сколько периодов вернутся затраты
variable-payback_discounted = Окупаемость с дисконтированием, в платежах
variable-payback_discounted-hint = через сколько платежей вернутся затраты

## Retention

metric-retention-meaning = Доля клиентов, которые были у вас в начале периода и остались к его концу. Те, кто пришёл в течение периода, не учитываются. В русскоязычном руководстве — «уровень удержания клиентов».
metric-retention-unit = В процентах от числа клиентов на начало периода, от 0 % до 100 %. Значение относится к своему периоду: месячный и годовой коэффициенты сравнивать нельзя.
metric-retention-undefined = Если на начало периода клиентов нет, удерживать некого и коэффициента не существует.
metric-retention-sentence =
    { PLURAL($customers_lost) ->
        [0] клиентов на начало периода ({ $customers_start }) остались с вами. Никто не ушёл.
        [one] клиентов на начало периода ({ $customers_start }) остались с вами. Ушёл { $customers_lost } клиент.
        [few] клиентов на начало периода ({ $customers_start }) остались с вами. Ушли { $customers_lost } клиента.
        [many] клиентов на начало периода ({ $customers_start }) остались с вами. Ушло { $customers_lost } клиентов.
       *[other] клиентов на начало периода ({ $customers_start }) остались с вами. Ушло { $customers_lost } клиента.
    }
metric-retention-copy = Коэффициент удержания клиентов: { $retention_rate }. Клиенты на начало периода: { $customers_start }, на конец: { $customers_end }, из них новые: { $customers_new }.
definition-retention_rate = Те, кто был в начале и остался
definition-retention_rate-without_end = Без учёта клиентов на конец периода
definition-retention_rate-without_end-why = Эта формула опубликована в одном из руководств. Клиенты на конец периода в ней не учитываются, поэтому она не видит, кто ушёл: результат одинаков, остались все или ушли все. Оба определения совпадают, только когда в конце столько же клиентов, сколько в начале. Если новых клиентов больше, чем клиентов в начале, доли по этой формуле не получится.
definition-customers_lost = Клиенты на начало плюс новые минус на конец
case-retention-gym = Фитнес-клуб по соседству
case-retention-subscription = ПО по подписке
case-retention-growth = Быстрый рост
case-retention-shrinking = Магазин теряет клиентов
picture-retention = Что стало с клиентами на начало периода ({ $customers_start }) и откуда взялись клиенты на конец ({ $customers_end })
bar-start = Начало
bar-end = Конец
part-kept = осталось { $amount }
part-lost = ушло { $amount }
part-new = новых { $amount }

## Churn

metric-churn-meaning = Доля клиентов, которые были у вас в начале периода и ушли до его конца. Отток дополняет удержание до целого, если в обоих случаях считают одних и тех же людей.
metric-churn-unit = В процентах от числа клиентов на начало периода, от 0 % до 100 %; срок жизни измеряется в периодах той же длины. Двенадцать месяцев по 5 % — это не 60 %: каждый месяц уходит 5 % оставшихся.
metric-churn-undefined = Если на начало периода клиентов нет, коэффициента не существует. Если никто не уходит, он равен нулю, а срок жизни не определён: ничто в данных не говорит, когда он закончится.
metric-churn-sentence =
    { PLURAL($customers_lost) ->
        [0] клиентов на начало периода ({ $customers_start }) потеряно: никто не ушёл.
        [one] клиентов на начало периода ({ $customers_start }) потеряно: ушёл { $customers_lost } клиент.
        [few] клиентов на начало периода ({ $customers_start }) потеряно: ушли { $customers_lost } клиента.
        [many] клиентов на начало периода ({ $customers_start }) потеряно: ушло { $customers_lost } клиентов.
       *[other] клиентов на начало периода ({ $customers_start }) потеряно: ушло { $customers_lost } клиента.
    }
metric-churn-copy = Коэффициент оттока клиентов: { $churn_rate }. Клиенты на начало периода: { $customers_start }, ушедшие: { $customers_lost }.
metric-churn-sentence-customers_passing =
    { PLURAL($start_lost) ->
        [0] Всего ушло клиентов: { $customers_lost }. Из клиентов на начало периода ({ $customers_start }) не ушёл никто; пришли и ушли за период: { $customers_passing }.
       *[other] Всего ушло клиентов: { $customers_lost }. Из клиентов на начало периода ({ $customers_start }) ушло: { $start_lost }; пришли и ушли за период: { $customers_passing }.
    }
metric-churn-copy-customers_passing = Коэффициент оттока клиентов: { $churn_rate }. Всего ушло клиентов: { $customers_lost }; из клиентов на начало периода ({ $customers_start }): { $start_lost }; пришли и ушли за период: { $customers_passing }.
definition-churn_rate = Все ушедшие
definition-churn_rate-of_start = Только те, кто был в начале периода
definition-churn_rate-of_start-why = Некоторые из ушедших пришли в том же периоде и поэтому никогда не входили в число клиентов на его начало. Без них отток и удержание в сумме дают 100 %.
definition-customer_lifespan = Единица, делённая на коэффициент оттока
definition-customer_lifespan-why = Предполагается, что в любом периоде каждый уходит с одинаковой вероятностью. На деле клиенты различны: чем дольше человек остаётся, тем вероятнее, что он останется и дальше, поэтому для давних клиентов этот срок обычно занижен.
case-churn-streaming = Онлайн-кинотеатр
case-churn-gym = Фитнес-клуб по соседству
case-churn-telecom = Мобильный оператор
picture-churn = Что стало с клиентами на начало периода ({ $customers_start })

## NPS

metric-nps-meaning = Респонденты отвечают по шкале от 0 до 10, насколько вероятно, что они вас порекомендуют. Из процента ответивших 9 или 10 вычитают процент ответивших от 0 до 6. Индекс показывает, что люди обещают сделать, а не что они делают.
metric-nps-unit = В пунктах от −100 (одни критики) до 100 (одни промоутеры), не в процентах. Показывается с одним десятичным знаком; половины округляются от нуля.
metric-nps-undefined = Без единого ответа индекса нет.
metric-nps-sentence =
    { PLURAL($answers) ->
        [one] по { $answers } ответу: { $promoters_share } промоутеров минус { $detractors_share } критиков.
        [few] по { $answers } ответам: { $promoters_share } промоутеров минус { $detractors_share } критиков.
        [many] по { $answers } ответам: { $promoters_share } промоутеров минус { $detractors_share } критиков.
       *[other] по { $answers } ответа: { $promoters_share } промоутеров минус { $detractors_share } критиков.
    }
metric-nps-copy = NPS: { $nps }. Промоутеры: { $promoters }, нейтралы: { $passives }, критики: { $detractors }.
definition-nps = Промоутеры минус критики на каждые сто ответов
case-nps-hotel = Отель у моря
case-nps-bank = Отделение банка
case-nps-workshop = Двадцать ответов
picture-nps = Кто ответил и какой из этого получается NPS
part-promoters = промоутеры ({ $amount })
part-passives = нейтралы ({ $amount })
part-detractors = критики ({ $amount })
picture-score = NPS

## CSAT

metric-csat-meaning = Доля положительных ответов; обычно это две верхние оценки пятибалльной шкалы. Индекс говорит об одном конкретном опыте, а не о лояльности, и ничего не говорит о тех, кто не ответил.
metric-csat-unit = В процентах от числа ответов, от 0 % до 100 %. Сравнивать значения можно только при одинаковых вопросе, шкале и пороге положительного ответа.
metric-csat-undefined = Без единого ответа индекса нет.
metric-csat-sentence =
    { PLURAL($responses) ->
        [one] ответов положительны; всего получен { $responses } ответ.
        [few] ответов положительны; всего получено { $responses } ответа.
        [many] ответов положительны; всего получено { $responses } ответов.
       *[other] ответов положительны; всего получено { $responses } ответа.
    }
metric-csat-copy = Индекс удовлетворённости клиентов (CSAT): { $csat }. Положительные ответы: { $satisfied }, все ответы: { $responses }.
definition-csat = Положительные среди всех ответов
case-csat-support = Поддержка по телефону
case-csat-restaurant = Ресторан
case-csat-delivery = Доставка посылок
picture-csat = Как распределились ответы (всего { $responses })
bar-answers = Ответы
part-satisfied = положительных { $amount }
part-other_answers = прочих { $amount }

## CLTV

metric-cltv-meaning = На какую сумму клиент, как ожидается, купит за всё время отношений, если исходить из среднего чека, частоты покупок и срока жизни. Это выручка; валовая маржа показывает, сколько от неё останется.
metric-cltv-unit = Деньги, на одного клиента. Частота и срок жизни должны относиться к одинаковым периодам: двенадцать покупок в год сочетаются со сроком жизни в годах.
metric-cltv-undefined = Значение есть всегда, но деньги через десять лет здесь равны сегодняшним; в дисконтированной ценности это учтено.
metric-cltv-sentence = выручки приносит один клиент. Средний чек: { $purchase_value }, покупки { $per }: { $purchase_frequency }, срок жизни: { $customer_lifespan }.
metric-cltv-copy = Пожизненная ценность клиента (CLTV): { $cltv } (средний чек: { $purchase_value }, покупки { $per }: { $purchase_frequency }, срок жизни клиента: { $customer_lifespan }).
definition-cltv = Средний чек × частота × срок жизни
definition-cltv_margin = То же, умноженное на валовую маржу
definition-cltv_margin-why = Выручка достаётся вам не целиком. Со стоимостью привлечения клиента сравнивайте это значение, а не выручку.
case-cltv-coffee = Кофейня (годы)
case-cltv-clothing = Одежда онлайн (годы)
case-cltv-software = ПО (годы)
picture-cltv = Сколько клиент платит в каждом периоде

## CLTV, discounted

metric-cltv-discounted-meaning = Сколько сегодня стоят платежи клиента, если за каждый период остаётся лишь часть клиентов, а деньги, полученные позже, ценятся ниже. В ходу три способа счёта; они различаются тем, когда поступает первый платёж и гарантирован ли он.
metric-cltv-discounted-unit = Деньги, на одного клиента. Маржа, удержание и ставка дисконтирования должны относиться к одному и тому же периоду.
metric-cltv-discounted-undefined = Если число платежей не ограничено, никто не уходит и нет дисконтирования, сумма растёт бесконечно. Задайте число платежей или ставку дисконтирования.
metric-cltv-discounted-sentence = составляет сегодня ценность одного клиента, если { $per } остаётся { $retention_rate } клиентов, а ставка дисконтирования равна { $discount_rate } { $per }.
metric-cltv-discounted-copy = Дисконтированная пожизненная ценность клиента: { $begin } (маржа { $per }: { $margin }, удержание: { $retention_rate }, ставка дисконтирования: { $discount_rate }).
definition-cltv_discounted-begin = Первый платёж сразу и гарантирован
definition-cltv_discounted-begin-why = Для клиента, который только что заключил договор и платит сегодня. На одну маржу больше, чем та же сумма без первого платежа.
definition-cltv_discounted-after_renewal = Первый платёж при первом продлении
definition-cltv_discounted-after_renewal-why = Для клиента, который этот период уже оплатил: учитываются только будущие платежи. Эту формулу приводит большинство учебников: m R ÷ (1 + d − R).
definition-cltv_discounted-end_certain = Первый платёж через период и гарантирован
definition-cltv_discounted-end_certain-why = Для клиента, который платит в конце каждого периода и не может уйти до первого платежа.
case-cltv-discounted-magazine = Журнал, бессрочно
case-cltv-discounted-software = ПО, 60 месяцев
case-cltv-discounted-insurance = Страхование, 20 лет
picture-cltv-discounted = Сколько стоит сегодня каждый платёж, если первый поступает сразу

## Referral

metric-referral-meaning = Доля новых клиентов периода, которые пришли по рекомендации нынешнего клиента. Считают тех, кто действительно пришёл, а не тех, кто обещал порекомендовать.
metric-referral-unit = В процентах от числа новых клиентов, от 0 % до 100 %. Значение зависит от того, как вы спрашиваете людей, откуда они о вас узнали.
metric-referral-undefined = Без новых клиентов доли не существует.
metric-referral-sentence =
    { PLURAL($customers_new) ->
        [one] новых клиентов пришли по рекомендации; всего за период: { $customers_new } новый клиент.
        [few] новых клиентов пришли по рекомендации; всего за период: { $customers_new } новых клиента.
        [many] новых клиентов пришли по рекомендации; всего за период: { $customers_new } новых клиентов.
       *[other] новых клиентов пришли по рекомендации; всего за период: { $customers_new } нового клиента.
    }
metric-referral-copy = Доля клиентов по рекомендации: { $referral_rate }. Пришли по рекомендации: { $customers_referred }, всего новых клиентов: { $customers_new }.
definition-referral_rate = Пришедшие по рекомендации среди новых
case-referral-dentist = Стоматология
case-referral-app = Приложение для учёта финансов
case-referral-language_school = Школа иностранных языков
picture-referral = Откуда пришли новые клиенты (всего { $customers_new })
bar-newcomers = Новые
part-referred = по рекомендации { $amount }
part-other_new = другим путём { $amount }

## Acquisition

metric-acquisition-meaning = Все расходы на привлечение клиентов, делённые на число привлечённых. Если сопоставить их с ценностью клиента, видно, выгоден ли рост и через сколько платежей он окупается.
metric-acquisition-unit = Деньги, на одного нового клиента. Расходы и клиенты должны относиться к одному периоду; срок окупаемости измеряется в периодах, за которые взята маржа.
metric-acquisition-undefined = Если деньги потрачены, а новых клиентов нет, стоимость одного клиента не равна нулю — её не существует. Если платежи убывают слишком быстро, их сумма никогда не достигнет затрат, сколько ни ждать.
metric-acquisition-sentence =
    { PLURAL($customers_new) ->
        [one] стоило привлечение одного клиента; всего за период: { $customers_new } новый клиент.
        [few] стоило привлечение одного клиента; всего за период: { $customers_new } новых клиента.
        [many] стоило привлечение одного клиента; всего за период: { $customers_new } новых клиентов.
       *[other] стоило привлечение одного клиента; всего за период: { $customers_new } нового клиента.
    }
metric-acquisition-copy = Стоимость привлечения клиента (CAC): { $cac } (новые клиенты: { $customers_new }, расходы на привлечение: { $acquisition_spend }).
definition-cac = Расходы, делённые на число новых клиентов
definition-ltv_cac = Пожизненная ценность, делённая на стоимость привлечения
definition-ltv_cac-why = Здоровым часто называют отношение три к одному; это эмпирическое правило разработчиков ПО, а не закон. Берите пожизненную ценность за вычетом затрат.
definition-payback_periods = Стоимость привлечения, делённая на маржу
definition-payback_periods-why = Для клиента, который точно останется, и денег, которые не дешевеют.
definition-payback_periods-whole = В целых платежах
definition-payback_periods-whole-why = Платежи поступают по одному, поэтому затраты возвращаются с первым целым платежом, который покрывает остаток.
definition-payback_discounted = Платежи с учётом оттока и ожидания
definition-payback_discounted-why = Каждый следующий платёж учитывается только за тех, кто ещё остался, и ценится ниже, потому что поступает позже. Первый поступает сразу.
case-acquisition-shop = Интернет-магазин
case-acquisition-software = Разработчик ПО
case-acquisition-gym = Фитнес-клуб
case-acquisition-hopeless = Не окупается никогда
picture-acquisition = Сколько стоит новый клиент и сколько возвращается
bar-cac = Затраты
bar-cltv = Ценность
part-money = { $amount }

## Pictures of payments

payment-number = Платёж { $number }
payments-up-to = После платежа { $number }
payments-later = и ещё { $amount } позже
payments-goal = Затраты ({ $amount })
