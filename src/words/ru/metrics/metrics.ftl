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
variable-cltv-better = Это выручка. Чтобы считать прибыль, укажите там валовую маржу.
variable-cltv-hint = сколько всего приносит один клиент
variable-cltv_margin = Валовая прибыль от клиента
variable-cltv_margin-hint = сколько остаётся от этой выручки
variable-margin = Маржа за период
variable-margin-hint = доход с клиента за период минус затраты
variable-discount_rate = Ставка дисконтирования
variable-discount_rate-hint = за период: будущие деньги дешевле нынешних
variable-periods = Число платежей
variable-periods-hint = пусто — считать без ограничения
variable-cltv_discounted = Дисконтированная LTV
variable-cltv_discounted-hint = в сегодняшних деньгах
variable-customers_referred = Пришли по рекомендации
variable-customers_referred-hint = по совету нынешних клиентов
variable-referral_rate = Доля пришедших по рекомендации
variable-referral_rate-hint = среди новых клиентов
variable-acquisition_spend = Расходы на привлечение
variable-acquisition_spend-hint = все, за тот же период
variable-keeping_spend = Расходы на удержание
variable-keeping_spend-hint = все, за тот же период
variable-customers_saved = Сохранённые клиенты
variable-customers_saved-hint = иначе бы ушли
variable-retention_share = Доля на удержание
variable-retention_share-hint = от всего бюджета, пробное значение
variable-doubling_gain = Прирост от удвоения
variable-doubling_gain-hint = насколько больше клиентов за вдвое большие деньги
variable-customers_kept = Оставшиеся клиенты
variable-customers_kept-hint = все, кто не ушёл
variable-customers_gained = Привлечено и сохранено
variable-customers_gained-hint = клиентов, всего
variable-gain_change = Изменение
variable-gain_change-hint = к нынешнему распределению
variable-next_spend_ratio = Отдача новых денег
variable-next_spend_ratio-hint = от удержания по сравнению с привлечением
variable-won_saved_ratio = Соотношение затрат
variable-won_saved_ratio-hint = на привлечённого и на сохранённого клиента
variable-break_even_saved = Порог
variable-break_even_saved-hint = сколько клиентов нужно удержать
variable-break_even_share = Порог как доля
variable-break_even_share-hint = от всех оставшихся клиентов
variable-cac = Стоимость привлечения
variable-cac-hint = одного нового клиента
variable-ltv_cac = LTV к CAC
variable-ltv_cac-hint = пожизненная ценность на единицу затрат
variable-payback_periods = Срок окупаемости
variable-payback_periods-hint = через сколько периодов вернутся затраты
variable-payback_discounted = Дисконтированный срок
variable-payback_discounted-hint = через сколько платежей вернутся затраты
variable-buyers = Покупатели
variable-buyers-hint = купили за период хотя бы раз
variable-repeat_buyers = Повторные покупатели
variable-repeat_buyers-hint = два заказа или больше за период
variable-orders = Заказы
variable-orders-hint = этих покупателей за период
variable-order_revenue = Выручка от заказов
variable-order_revenue-hint = сколько принесли эти заказы
variable-returning_buyers = Покупали раньше
variable-returning_buyers-hint = хотя бы один заказ до этого периода
variable-customers_all = Все клиенты
variable-customers_all-hint = включая тех, кто за период ничего не купил
variable-repeat_purchase_rate = Доля повторных
variable-repeat_purchase_rate-hint = повторные среди всех покупателей
variable-effort_1 = Ответы 1
variable-effort_1-hint = совершенно не согласны, что было легко
variable-effort_2 = Ответы 2
variable-effort_2-hint = не согласны
variable-effort_3 = Ответы 3
variable-effort_3-hint = скорее не согласны
variable-effort_4 = Ответы 4
variable-effort_4-hint = ни да ни нет
variable-effort_5 = Ответы 5
variable-effort_5-hint = скорее согласны
variable-effort_6 = Ответы 6
variable-effort_6-hint = согласны
variable-effort_7 = Ответы 7
variable-effort_7-hint = полностью согласны, что было легко
variable-ces = CES
variable-ces-hint = средний ответ, от 1 до 7
variable-ces-top = Кому было легко
variable-ces-top-hint = доля ответов от 5 до 7
variable-ces-net = Чистый CES
variable-ces-net-hint = от −100 до 100
variable-revenue_start = Выручка на начало
variable-revenue_start-hint = регулярная, в первый день периода
variable-revenue_churned = Потерянная выручка
variable-revenue_churned-hint = от ушедших клиентов
variable-revenue_contraction = Снижение платежей
variable-revenue_contraction-hint = насколько меньше платят оставшиеся
variable-revenue_expansion = Рост платежей
variable-revenue_expansion-hint = насколько больше платят оставшиеся
variable-revenue_new = Новая выручка
variable-revenue_new-hint = от клиентов, пришедших за период
variable-nrr = NRR
variable-nrr-hint = с ростом платежей, может быть больше 100 %
variable-grr = Валовое удержание (GRR)
variable-grr-hint = без роста платежей
variable-revenue_churn_rate = Отток выручки
variable-revenue_churn_rate-hint = доля, теряемая в каждом периоде
variable-quick_ratio = Приток к потерям
variable-quick_ratio-hint = сколько выручки приходит на единицу потерь
variable-points_issued = Начисленные баллы
variable-points_issued-hint = участникам программы
variable-points_redeemed = Потраченные баллы
variable-points_redeemed-hint = из начисленных
variable-points_expired = Сгоревшие баллы
variable-points_expired-hint = из начисленных
variable-programme_margin = Дополнительная маржа
variable-programme_margin-hint = полученная только благодаря программе
variable-programme_cost = Затраты на программу
variable-programme_cost-hint = вознаграждения, ПО, персонал, рассылки
variable-programme_revenue = Дополнительная выручка
variable-programme_revenue-hint = продажи, которые дали эту маржу
variable-redemption_rate = Доля использованных
variable-redemption_rate-hint = потраченные среди начисленных
variable-breakage_rate = Доля сгоревших
variable-breakage_rate-hint = сгоревшие среди начисленных
variable-programme_roi = Окупаемость (ROI)
variable-programme_roi-hint = маржа за вычетом затрат, в % от затрат
variable-periods_ahead = Периодов вперёд
variable-periods_ahead-hint = срок прогноза
variable-customers_after = Ожидаемые клиенты
variable-customers_after-hint = к концу этого срока
variable-customers_ceiling = Потолок
variable-customers_ceiling-hint = когда уходит столько же, сколько приходит
variable-half_life = Уход половины
variable-half_life-hint = когда уйдёт половина нынешних клиентов
variable-invitations = Приглашения
variable-invitations-hint = от одного клиента за раунд
variable-invite_conversion = Конверсия
variable-invite_conversion-hint = доля приглашений, которые приводят клиента
variable-rounds = Раунды
variable-rounds-hint = сколько раз клиенты приглашают
variable-k_factor = K-фактор
variable-k_factor-hint = новые клиенты на одного приглашающего
variable-viral_growth = Множитель роста
variable-viral_growth-hint = во сколько раз больше клиентов
variable-earned_new = Заработанная выручка
variable-earned_new-hint = от пришедших по рекомендации, в % от прошлого периода
variable-growth_total = Общий рост
variable-growth_total-hint = выручки, к прошлому периоду
variable-earned_growth = Заработанный рост
variable-earned_growth-hint = за счёт постоянных и пришедших по рекомендации
variable-earned_growth_ratio = Доля заработанного роста
variable-earned_growth_ratio-hint = в общем росте

## Retention

metric-retention-meaning = Какая доля клиентов на начало периода осталась.
metric-retention-sentence =
    { $customers_lost ->
        [0] клиентов на начало периода ({ $customers_start }) остались с вами. Никто не ушёл.
        [one] клиентов на начало периода ({ $customers_start }) остались с вами. Ушёл { $customers_lost } клиент.
        [few] клиентов на начало периода ({ $customers_start }) остались с вами. Ушли { $customers_lost } клиента.
        [many] клиентов на начало периода ({ $customers_start }) остались с вами. Ушло { $customers_lost } клиентов.
       *[other] клиентов на начало периода ({ $customers_start }) остались с вами. Ушло { $customers_lost } клиента.
    }
metric-retention-copy = Коэффициент удержания клиентов: { $retention_rate }. Клиентов на начало периода — { $customers_start }, на конец — { $customers_end }, из них новых — { $customers_new }.
definition-retention_rate = Те, кто был в начале и остался
definition-retention_rate-without_end = Без учёта клиентов на конец периода
definition-retention_rate-without_end-why = Эта формула опубликована в [руководстве 4, на литовском]. Клиенты на конец периода в ней не учитываются, поэтому ушедших она не видит: результат тот же, даже если ушли все. Оба определения совпадают, только когда в конце столько же клиентов, сколько в начале. Если новых клиентов больше, чем клиентов в начале, доли по этой формуле не получится.
definition-customers_lost = Клиенты на начало плюс новые минус на конец
case-retention-gym = Фитнес-клуб у дома (год)
case-retention-subscription = ПО по подписке (квартал)
case-retention-growth = Быстрый рост (год)
case-retention-shrinking = Магазин теряет клиентов (год)
picture-retention = Что стало с клиентами на начало периода ({ $customers_start }) и откуда взялись клиенты на конец ({ $customers_end })
bar-start = Начало
bar-end = Конец
part-kept = осталось { $amount }
part-lost = ушло { $amount }
part-new = новых { $amount }

## Churn

metric-churn-meaning = Какая доля клиентов на начало периода ушла.
metric-churn-sentence =
    { $customers_lost ->
        [0] клиентов на начало периода ({ $customers_start }) потеряно: никто не ушёл.
        [one] клиентов на начало периода ({ $customers_start }) потеряно: ушёл { $customers_lost } клиент.
        [few] клиентов на начало периода ({ $customers_start }) потеряно: ушли { $customers_lost } клиента.
        [many] клиентов на начало периода ({ $customers_start }) потеряно: ушло { $customers_lost } клиентов.
       *[other] клиентов на начало периода ({ $customers_start }) потеряно: ушло { $customers_lost } клиента.
    }
metric-churn-copy = Коэффициент оттока клиентов: { $churn_rate }. Клиентов на начало периода — { $customers_start }, из них ушло — { $customers_lost }.
metric-churn-sentence-customers_passing =
    { $start_lost ->
        [0] Всего ушло { $customers_lost }: все они пришли в тот же период, а из клиентов на начало ({ $customers_start }) не ушёл никто.
       *[other] Всего ушло { $customers_lost }: { $start_lost } из клиентов на начало периода ({ $customers_start }) и { $customers_passing } из пришедших за период.
    }
metric-churn-copy-customers_passing = Коэффициент оттока клиентов: { $churn_rate }. Всего ушло { $customers_lost }: { $start_lost } из клиентов на начало периода ({ $customers_start }) и { $customers_passing } из пришедших за период.
definition-churn_rate = Все ушедшие
definition-churn_rate-of_start = Только те, кто был в начале периода
definition-churn_rate-of_start-why = Некоторые из ушедших пришли в том же периоде и поэтому никогда не входили в число клиентов на его начало. Без них отток и удержание в сумме дают 100 %.
definition-customer_lifespan = Единица, делённая на коэффициент оттока
definition-customer_lifespan-why = Предполагается, что в любом периоде каждый уходит с одинаковой вероятностью. На деле клиенты различны: чем дольше человек остаётся, тем вероятнее, что он останется и дальше, поэтому для давних клиентов этот срок обычно занижен.
case-churn-streaming = Онлайн-кинотеатр (месяц)
case-churn-gym = Фитнес-клуб у дома (год)
case-churn-telecom = Мобильный оператор (месяц)
picture-churn = Что стало с клиентами на начало периода ({ $customers_start })

## NPS

metric-nps-meaning = Процент готовых рекомендовать вас (9–10) минус процент критиков (0–6).
metric-nps-sentence =
    { $answers ->
        [one] по { $answers } ответу: { $promoters_share } промоутеров минус { $detractors_share } критиков.
        [few] по { $answers } ответам: { $promoters_share } промоутеров минус { $detractors_share } критиков.
        [many] по { $answers } ответам: { $promoters_share } промоутеров минус { $detractors_share } критиков.
       *[other] по { $answers } ответа: { $promoters_share } промоутеров минус { $detractors_share } критиков.
    }
metric-nps-copy = NPS: { $nps }. Промоутеров — { $promoters }, нейтралов — { $passives }, критиков — { $detractors }.
definition-nps = Промоутеры минус критики на каждые сто ответов
case-nps-hotel = Отель у моря
case-nps-bank = Отделение банка
case-nps-workshop = Двадцать ответов
picture-nps = Кто ответил и какой NPS из этого получается
part-promoters = промоутеры ({ $amount })
part-passives = нейтралы ({ $amount })
part-detractors = критики ({ $amount })
picture-score = NPS

## CSAT

metric-csat-meaning = Доля положительных ответов, обычно это 4 и 5 из 5.
metric-csat-sentence =
    { $responses ->
        [one] ответов положительны; всего получен { $responses } ответ.
        [few] ответов положительны; всего получено { $responses } ответа.
        [many] ответов положительны; всего получено { $responses } ответов.
       *[other] ответов положительны; всего получено { $responses } ответа.
    }
metric-csat-copy = Показатель удовлетворённости (CSAT): { $csat }. Положительных ответов — { $satisfied } из { $responses }.
definition-csat = Положительные среди всех ответов
case-csat-support = Поддержка по телефону
case-csat-restaurant = Ресторан
case-csat-delivery = Доставка посылок
picture-csat = Как распределились ответы (всего { $responses })
bar-answers = Ответы
part-satisfied = положительных { $amount }
part-other_answers = прочих { $amount }

## CLTV

metric-cltv-meaning = Сколько один клиент покупает за всё время, пока остаётся с вами.
metric-cltv-sentence = выручки приносит один клиент. Средний чек — { $purchase_value }, покупок { $per } — { $purchase_frequency }, срок жизни — { $customer_lifespan }.
metric-cltv-copy = LTV (пожизненная ценность клиента): { $cltv }. Средний чек — { $purchase_value }, покупок { $per } — { $purchase_frequency }, срок жизни клиента — { $customer_lifespan }.
definition-cltv = Средний чек × частота × срок жизни
definition-cltv_margin = То же, умноженное на валовую маржу
definition-cltv_margin-why = Не вся выручка достаётся вам. Со стоимостью привлечения клиента сравнивайте это значение, а не выручку.
definition-margin = Средний чек × частота × валовая маржа
case-cltv-coffee = Кофейня (по годам)
case-cltv-clothing = Одежда онлайн (по годам)
case-cltv-software = ПО (по годам)
picture-cltv = Сколько клиент платит в каждом периоде

## CLTV, discounted

metric-cltv-discounted-meaning = Сколько стоят сегодня будущие платежи одного клиента.
metric-cltv-discounted-sentence = — сегодняшняя ценность одного клиента при удержании { $retention_rate } и ставке дисконтирования { $discount_rate } { $per }.
metric-cltv-discounted-copy = Дисконтированная пожизненная ценность клиента: { $begin }. Маржа { $per } — { $margin }, удержание — { $retention_rate }, ставка дисконтирования — { $discount_rate }.
definition-cltv_discounted-begin = Первый платёж сразу и гарантирован
definition-cltv_discounted-begin-why = Для клиента, который только что заключил договор и платит сегодня. Результат на одну маржу больше, чем без первого платежа.
definition-cltv_discounted-after_renewal = Первый платёж при первом продлении
definition-cltv_discounted-after_renewal-why = Для клиента, который этот период уже оплатил: учитываются только будущие платежи. Эту формулу приводит большинство учебников: m R ÷ (1 + d − R).
definition-cltv_discounted-end_certain = Первый платёж через период и гарантирован
definition-cltv_discounted-end_certain-why = Для клиента, который платит в конце каждого периода и не может уйти до первого платежа.
case-cltv-discounted-magazine = Журнал, бессрочно
case-cltv-discounted-software = ПО, 60 месяцев
case-cltv-discounted-insurance = Страхование, 20 лет
picture-cltv-discounted = Сколько стоит сегодня каждый платёж, если первый поступает сразу

## Referral

metric-referral-meaning = Какая доля новых клиентов пришла по рекомендации других клиентов.
metric-referral-sentence = новых клиентов пришли по рекомендации; всего новых за период — { $customers_new }.
metric-referral-copy = Доля клиентов, пришедших по рекомендации: { $referral_rate }. По рекомендации пришло { $customers_referred }, всего новых — { $customers_new }.
definition-referral_rate = Пришедшие по рекомендации среди новых
case-referral-dentist = Стоматология (год)
case-referral-app = Приложение для учёта финансов (месяц)
case-referral-language_school = Школа иностранных языков (год)
picture-referral = Откуда пришли новые клиенты (всего { $customers_new })
bar-newcomers = Новые
part-referred = по рекомендации { $amount }
part-other_new = другим путём { $amount }

## Acquisition

metric-acquisition-meaning = Во сколько обходится один новый клиент и окупается ли это.
metric-acquisition-sentence = стоило привлечение одного клиента; всего новых клиентов за период — { $customers_new }.
metric-acquisition-copy = Стоимость привлечения клиента (CAC): { $cac }. Новых клиентов — { $customers_new }, расходы на привлечение — { $acquisition_spend }.
definition-cac = Расходы, делённые на число новых клиентов
definition-ltv_cac = Пожизненная ценность, делённая на стоимость привлечения
definition-ltv_cac-why = Здоровым часто называют отношение три к одному; это эмпирическое правило разработчиков ПО, а не закон. Берите валовую прибыль от клиента.
definition-payback_periods = Стоимость привлечения, делённая на маржу
definition-payback_periods-why = Для клиента, который точно останется, и денег, которые не дешевеют.
definition-payback_periods-whole = В целых платежах
definition-payback_periods-whole-why = Платежи поступают по одному, поэтому затраты возвращаются с первым целым платежом, который покрывает остаток.
definition-payback_discounted = Платежи с учётом оттока и дисконтирования
definition-payback_discounted-why = Каждый следующий платёж учитывается только за тех, кто ещё остался, и ценится ниже, потому что поступает позже. Первый поступает сразу.
case-acquisition-shop = Интернет-магазин (месяц)
case-acquisition-software = Разработчик ПО (месяц)
case-acquisition-gym = Фитнес-клуб (месяц)
case-acquisition-hopeless = Не окупается (год)
picture-acquisition = Сколько стоит новый клиент и сколько он приносит
bar-cac = Затраты
bar-cltv = Ценность
part-money = { $amount }

## Repeat purchases

metric-repeat-purchase-meaning = Какая доля покупателей за период купила хотя бы дважды.
metric-repeat-purchase-sentence = покупателей за период (всего { $buyers }) купили не меньше двух раз.
metric-repeat-purchase-copy = Доля повторных покупателей: { $repeat_purchase_rate }. Покупателей за период — { $buyers }, из них с двумя и более заказами — { $repeat_buyers }.
definition-repeat_purchase_rate = Два заказа и больше за период
definition-repeat_purchase_rate-returning = Покупали когда-либо раньше
definition-repeat_purchase_rate-returning-why = В отчётах Shopify это называется долей вернувшихся покупателей. Первый заказ мог быть много лет назад, поэтому значение обычно выше и растёт с возрастом магазина.
definition-repeat_purchase_rate-of_all = Повторные покупатели среди всех клиентов
definition-repeat_purchase_rate-of_all-why = В знаменателе и те, кто за период ничего не купил, поэтому чем длиннее список клиентов, тем меньше доля.
definition-purchase_frequency = Заказы, делённые на число покупателей
definition-purchase_frequency-why = Это значение используется для пожизненной ценности. Оно описывает активных клиентов, поэтому и срок жизни берите для активного клиента.
definition-purchase_frequency-all_customers = Заказы, делённые на число всех клиентов
definition-purchase_frequency-all_customers-why = Неактивные клиенты входят сюда с нулём покупок. Годится только вместе со сроком жизни, в котором они тоже учтены.
definition-purchase_value = Выручка, делённая на число заказов
case-repeat-purchase-coffee = Кофейня (квартал)
case-repeat-purchase-clothing = Одежда онлайн (год)
case-repeat-purchase-florist = Цветочный магазин (полгода)
picture-repeat-purchase = Сколько раз купили покупатели
bar-buyers = Покупатели
part-repeat = дважды и больше ({ $amount })
part-once = один раз ({ $amount })

## Effort

metric-effort-meaning = Насколько легко клиентам иметь с вами дело. Считается тремя способами.
metric-effort-sentence = в среднем по шкале от 1 до 7 (ответов: { $answers }).
metric-effort-copy = Индекс усилий клиента (CES): в среднем { $ces } по шкале от 1 до 7. Ответов от 5 до 7 — { $top }, чистый индекс — { $net }, всего ответов — { $answers }.
definition-ces = Среднее всех ответов
definition-ces-top = Ответы от 5 до 7 среди всех ответов
definition-ces-top-why = Здесь неважно, ответил клиент 5 или 7, 1 или 4.
definition-ces-net = Ответы 6 и 7 минус ответы от 1 до 3, на сто ответов
definition-ces-net-why = Построен как NPS. Ответы 4 и 5 не идут ни в плюс, ни в минус, поэтому значение бывает отрицательным и там, где большинству было легко.
case-effort-three_ways = Один опрос, три итога
case-effort-support = Поддержка в чате
case-effort-returns = Возврат посылки
picture-effort = Как распределились ответы
bar-effort_1 = 1: совершенно не согласны
bar-effort_2 = 2
bar-effort_3 = 3
bar-effort_4 = 4: ни да ни нет
bar-effort_5 = 5
bar-effort_6 = 6
bar-effort_7 = 7: полностью согласны

## Budget split

metric-budget-meaning = Что дадут те же деньги, если разделить их иначе.
metric-budget-sentence = привлечённых и сохранённых клиентов, если на удержание идёт { $retention_share }. Сейчас — { $today }.
metric-budget-copy = Привлечённые и сохранённые клиенты: { $customers_gained }. Привлечено { $customers_new } за { $acquisition_spend }, сохранено { $customers_saved } за { $keeping_spend }.
better-spend-keeping = По этим данным удержание выгоднее привлечения: сохранено клиентов — { $saved }, а хватило бы { $needed }.
better-spend-winning = По этим данным удержание не выгоднее привлечения: сохранено клиентов — { $saved }, а нужно { $needed }.
better-spend-neither = По этим данным удержание и привлечение одинаково выгодны: сохранено клиентов — { $saved }, и за те же деньги можно привлечь столько же.
better-spend-best = Лучшая доля на удержание:
definition-customers_gained = Привлечённые и сохранённые вместе, с убывающей отдачей
definition-gain_change = Разница с нынешним числом
definition-gain_change-why = Сохранённый клиент считается наравне с привлечённым. Если один из них для вас ценнее, сместите бюджет в его сторону.
definition-next_spend_ratio = Отдача дополнительных денег в удержании, делённая на их отдачу в привлечении
definition-next_spend_ratio-why = Если меньше 1, удержание при таком распределении — не лучшее вложение: привлечение дало бы больше. При 1 разделить выгоднее нельзя.
definition-won_saved_ratio = Затраты на привлечённого клиента ÷ на сохранённого
definition-won_saved_ratio-why = Если меньше 1, привлекать дешевле, чем удерживать. Это верно в среднем для нынешних расходов: следующий клиент обойдётся дороже.
definition-won_saved_ratio-per_kept = То же, но на каждого оставшегося
definition-won_saved_ratio-per_kept-why = Большинство осталось бы и так. Утверждение, что новый клиент обходится в пять раз дороже, часто опирается на такой расчёт.
definition-break_even_saved = Сколько клиентов можно привлечь на деньги для удержания
definition-break_even_saved-why = Если удержание сохраняет меньше клиентов, лучше тратить на привлечение.
definition-break_even_share = То же как доля всех оставшихся клиентов
definition-break_even_share-why = Сколько клиентов ушло бы, показывает только контрольная группа, для которой ничего не делают.
case-budget-bank = Банк (квартал)
case-budget-software = ПО по подписке (квартал)
case-budget-shop = Интернет-магазин (месяц)
picture-budget = Привлечено и сохранено
bar-today = Сейчас
bar-split = По-новому
part-won = привлечено ({ $amount })
part-saved = сохранено ({ $amount })

## Revenue retention

metric-revenue-retention-meaning = Какую часть выручки на начало периода всё ещё приносят те же клиенты.
metric-revenue-retention-sentence = выручки на начало периода ({ $revenue_start }) по-прежнему приносят те же клиенты.
metric-revenue-retention-copy = Чистое удержание выручки (NRR) — { $nrr }, валовое (GRR) — { $grr }. Выручка на начало — { $revenue_start }, потеряно с ушедшими — { $revenue_churned }, снижение платежей — { $revenue_contraction }, рост платежей — { $revenue_expansion }.
definition-nrr = Те же клиенты, с ростом платежей
definition-nrr-bridge = Вся выручка на конец (ленивый NRR)
definition-nrr-bridge-why = Сюда попадает и выручка от новых клиентов, так что это мера роста: хорошие продажи скроют любые потери. NRR следит за закрытой группой — клиентами на начало периода.
definition-nrr-survivors = Только оставшиеся клиенты
definition-nrr-survivors-why = Ушедших нет ни в числителе, ни в знаменателе, поэтому их уход не снижает результат.
definition-grr = Те же клиенты, без роста платежей
definition-grr-why = Рост платежей здесь не учитывается, поэтому больше 100 % быть не может. Если в отчёте больше, в нём учтены рост платежей или новые клиенты.
definition-revenue_churn_rate = Потерянная и снизившаяся выручка
definition-revenue_churn_rate-why = Вместе с валовым удержанием составляет 100 %.
definition-quick_ratio = Пришедшая выручка, делённая на потерянную (Quick Ratio)
definition-quick_ratio-why = Показывает, сколько выручки приходит на каждую потерянную единицу. О цене этой выручки не говорит ничего.
case-revenue-retention-software = ПО по подписке (год)
case-revenue-retention-gym = Абонементы в фитнес (месяц)
case-revenue-retention-agency = Агентство с договорами (год)
picture-revenue-retention = Что стало с выручкой на начало ({ $revenue_start })
part-contraction = снижение { $amount }
part-expansion = рост платежей { $amount }
part-new_revenue = от новых клиентов { $amount }

## Loyalty programme

metric-programme-meaning = Какую долю баллов тратят участники и окупается ли программа.
metric-programme-sentence = начисленных баллов (всего { $points_issued }) потрачено.
metric-programme-copy = Доля использованных баллов: { $redemption_rate }. Баллов начислено — { $points_issued }, потрачено — { $points_redeemed }.
definition-redemption_rate = Потраченные баллы, делённые на начисленные
definition-redemption_rate-why = Высокая доля значит, что вознаграждения нравятся участникам. Это не убыток, которого надо избегать.
definition-breakage_rate = Сгоревшие баллы, делённые на начисленные
definition-breakage_rate-why = На сегодня: действующие баллы ещё могут сгореть.
definition-breakage_rate-with_live = Всё, что не потрачено
definition-breakage_rate-with_live-why = Баллы, которые ещё можно потратить, считаются потерянными. В молодой программе таких большинство.
definition-programme_roi = Дополнительная маржа минус затраты, делённая на затраты
definition-programme_roi-why = Считайте маржу лишь с покупок сверх тех, что сделали похожие клиенты вне программы. Без такой контрольной группы значение завышено.
definition-programme_roi-on_revenue = То же с выручкой вместо маржи
definition-programme_roi-on_revenue-why = Из выручки сначала платят за товар. Продажи в 5,2 раза больше затрат при марже 15 % дают убыток 22 %.
case-programme-fashion = Магазин одежды (год)
case-programme-coffee = Сеть кофеен (квартал)
case-programme-fuel = Автозаправки (год)
picture-programme = Что стало с начисленными баллами
bar-points = Баллы
part-redeemed = потрачено { $amount }
part-live = действует { $amount }
part-expired = сгорело { $amount }

## Growth

metric-growth-meaning = Сколько клиентов у вас будет, если приход и уход останутся прежними.
metric-growth-sentence = клиентов ожидается в конце срока (периодов: { $periods_ahead }), если { $per } приходит { $customers_new }, а уходит { $churn_rate }.
metric-growth-copy = Ожидаемое число клиентов: { $customers_after }. Клиентов на начало — { $customers_start }, новых { $per } — { $customers_new }, отток { $per } — { $churn_rate }, периодов — { $periods_ahead }.
definition-customers_after = Каждый раз уходит та же доля
definition-customers_after-straight = Первый период, повторённый много раз
definition-customers_after-straight-why = Умножить изменение первого месяца на двенадцать нельзя: число клиентов меняется, а с ним и число уходящих.
definition-customers_ceiling = Новые клиенты, делённые на коэффициент оттока
definition-customers_ceiling-why = На этом уровне уходит столько же, сколько приходит. Его повышают реклама и снижение оттока, но не число клиентов в начале.
definition-half_life = Когда уйдёт половина нынешних клиентов
definition-half_life-why = Предполагается, что отток одинаков для всех. Лояльные клиенты обычно уходят реже, поэтому часть остаётся гораздо дольше.
case-growth-streaming = Онлайн-кинотеатр (год)
case-growth-gym = Фитнес-клуб (два года)
case-growth-shop = Интернет-магазин (18 месяцев)
picture-growth = Как меняется число клиентов
part-compounded = та же доля ({ $amount })
part-straight = по прямой ({ $amount })

## Virality

metric-virality-meaning = Сколько новых клиентов приводит один клиент, приглашая других.
metric-virality-sentence = новых клиентов на приглашающего. Приглашений — { $invitations }, из них успешных — { $invite_conversion }.
metric-virality-copy = Коэффициент виральности (K-фактор): { $k_factor }. Приглашений от одного клиента — { $invitations }, конверсия — { $invite_conversion }.
definition-k_factor = Приглашения, умноженные на конверсию
definition-viral_growth = Каждый раз приглашают все
definition-viral_growth-why = Предполагается, что знакомые, которых можно пригласить, не кончаются. Уже через несколько раундов результат сильно завышен.
definition-viral_growth-newest = Приглашают только новички
definition-viral_growth-newest-why = Каждый приглашает один раз — в раунде после своего прихода. При K-факторе меньше 1 рост упирается в потолок.
case-virality-app = Приложение с бонусами
case-virality-bank = Банк: приведи друга
case-virality-game = Мобильная игра
picture-virality = Рост от одного клиента
bar-invitations = Приглашения
part-everyone = приглашают все ({ $amount })
part-newest = только новички ({ $amount })
part-joined = приняты ({ $amount })
part-declined = без результата ({ $amount })

## Earned growth

metric-earned-growth-meaning = Рост за счёт клиентов, которые возвращаются, и тех, кого они привели.
metric-earned-growth-sentence = — рост за счёт постоянных клиентов и пришедших по рекомендации: удержано { $nrr } плюс заработано { $earned_new } минус 100 %.
metric-earned-growth-copy = Заработанный рост: { $earned_growth }. Чистое удержание выручки (NRR) — { $nrr }, заработанная новая выручка — { $earned_new }.
definition-earned_growth = NRR плюс заработанная новая выручка минус 100 %
definition-earned_growth_ratio = Заработанный рост, делённый на общий
definition-earned_growth_ratio-why = Остальной рост куплен — например, рекламой и скидками.
case-earned-growth-book = Пример из книги (год)
case-earned-growth-software = Разработчик ПО (год)
case-earned-growth-retailer = Розничная сеть (год)
picture-earned-growth = Откуда выручка этого периода, в процентах от прошлого
bar-previous_period = Прошлый период
bar-this_period = Этот период
part-returning = постоянные клиенты { $amount }
part-earned_new = по рекомендации { $amount }
part-bought = другие новые { $amount }

## Pictures of payments

payment-number = Платёж { $number }
payments-up-to = После платежа { $number }
payments-later = и ещё { $amount } позже
payments-goal = Затраты ({ $amount })

## Lines over time

# $number counts periods or rounds from zero.
curve-after-periods_ahead = Период { $number }
curve-after-rounds = Раунд { $number }
curve-ceiling-periods_ahead = Потолок: { $amount }
curve-ceiling-rounds = Потолок (только новички): { $amount }
