### The metrics: names, meanings, cases, pictures.

## Variables: the label of each field and what belongs into it

variable-customers_start = Клиенти в началото
variable-customers_start-hint = на първия ден от периода
variable-customers_end = Клиенти в края
variable-customers_end-hint = на последния ден, заедно с новите
variable-customers_new = Нови клиенти
variable-customers_new-hint = привлечени през периода и все още клиенти
variable-customers_lost = Загубени клиенти
variable-customers_lost-hint = напуснали през периода
variable-customers_passing = Дошли и напуснали
variable-customers_passing-hint = от загубените: привлечените през същия период
variable-retention_rate = Коефициент на задържане
variable-retention_rate-hint = задържани през всеки период
variable-churn_rate = Коефициент на отлив
variable-churn_rate-hint = загубени през всеки период
variable-customer_lifespan = Продължителност на живота на клиента
variable-customer_lifespan-hint = колко периода остава клиентът
variable-promoters = Промоутъри
variable-promoters-hint = отговорили с 9 или 10
variable-passives = Пасивни
variable-passives-hint = отговорили със 7 или 8
variable-detractors = Критици
variable-detractors-hint = отговорили с 0 до 6
variable-nps = Нетен рейтинг (NPS)
variable-nps-hint = от −100 до 100
variable-satisfied = Удовлетворени
variable-satisfied-hint = обикновено оценка 4 или 5 от 5
variable-responses = Всички отговорили
variable-responses-hint = каквото и да са отговорили
variable-csat = Оценка на удовлетвореността
variable-csat-hint = удовлетворените сред всички
variable-purchase_value = Средна покупка
variable-purchase_value-hint = колко носи една покупка
variable-purchase_frequency = Покупки за период
variable-purchase_frequency-hint = колко често купува един клиент
variable-gross_margin = Брутен марж
variable-gross_margin-hint = дял от прихода след себестойността
variable-cltv = Стойност на клиента (CLV)
variable-cltv-better = Това е приход. Въведете там брутен марж, за да видите печалбата.
variable-cltv-hint = колко носи общо един клиент
variable-cltv_margin = Брутна печалба от клиент
variable-cltv_margin-hint = колко остава от стойността на клиента
variable-margin = Марж за период
variable-margin-hint = колко печелите от един клиент за период
variable-discount_rate = Норма на дисконтиране
variable-discount_rate-hint = за период: по-късните пари струват по-малко
variable-periods = Брой плащания
variable-periods-hint = оставете празно за безкраен брой
variable-cltv_discounted = Дисконтирана стойност на клиента
variable-cltv_discounted-hint = оценена към днешния ден
variable-customers_referred = Препоръчани клиенти
variable-customers_referred-hint = насочени от настоящи клиенти
variable-referral_rate = Дял на препоръчаните
variable-referral_rate-hint = препоръчаните сред новите
variable-acquisition_spend = Общи разходи за привличане
variable-acquisition_spend-hint = всичко, похарчено през същия период
variable-keeping_spend = Разходи за задържане
variable-keeping_spend-hint = всичко, похарчено през същия период
variable-customers_saved = Запазени клиенти
variable-customers_saved-hint = иначе биха си тръгнали
variable-retention_share = Дял за задържане
variable-retention_share-hint = от целия бюджет, за изпробване
variable-doubling_gain = Полза от удвояване
variable-doubling_gain-hint = повече клиенти за двойно повече пари
variable-customers_kept = Задържани клиенти
variable-customers_kept-hint = всички, които не са си тръгнали
variable-customers_gained = Спечелени и запазени клиенти
variable-customers_gained-hint = общо
variable-gain_change = Промяна
variable-gain_change-hint = спрямо днешното разделяне
variable-next_spend_ratio = Още пари за задържане
variable-next_spend_ratio-hint = спрямо същите пари за привличане
variable-won_saved_ratio = Съотношение на разходите
variable-won_saved_ratio-hint = за спечелен спрямо запазен клиент
variable-break_even_saved = Праг
variable-break_even_saved-hint = толкова клиенти трябва да запазите
variable-break_even_share = Праг като дял
variable-break_even_share-hint = от всички задържани клиенти
variable-cac = Разход за привличане
variable-cac-hint = за един нов клиент
variable-ltv_cac = Съотношение LTV : CAC
variable-ltv_cac-hint = стойност на клиента за единица разход
variable-payback_periods = Срок на възвръщане
variable-payback_periods-hint = след колко периода се връща разходът
variable-payback_discounted = Дисконтиран срок на възвръщане
variable-payback_discounted-hint = след колко плащания се връща разходът
variable-buyers = Купувачи
variable-buyers-hint = купили поне веднъж през периода
variable-repeat_buyers = Повторни купувачи
variable-repeat_buyers-hint = с две или повече поръчки през периода
variable-orders = Поръчки
variable-orders-hint = на тези купувачи през периода
variable-order_revenue = Приход от поръчките
variable-order_revenue-hint = колко са донесли тези поръчки
variable-returning_buyers = Купували и преди
variable-returning_buyers-hint = купувачи с по-ранна поръчка, когато и да е била
variable-customers_all = Всички клиенти
variable-customers_all-hint = и тези, които не са купили нищо през периода
variable-repeat_purchase_rate = Дял на повторните
variable-repeat_purchase_rate-hint = повторните сред всички купувачи
variable-effort_1 = Отговори с 1
variable-effort_1-hint = напълно несъгласни, че е било лесно
variable-effort_2 = Отговори с 2
variable-effort_2-hint = несъгласни
variable-effort_3 = Отговори с 3
variable-effort_3-hint = по-скоро несъгласни
variable-effort_4 = Отговори с 4
variable-effort_4-hint = нито съгласни, нито несъгласни
variable-effort_5 = Отговори с 5
variable-effort_5-hint = по-скоро съгласни
variable-effort_6 = Отговори с 6
variable-effort_6-hint = съгласни
variable-effort_7 = Отговори със 7
variable-effort_7-hint = напълно съгласни, че е било лесно
variable-ces = Оценка на усилието
variable-ces-hint = среден отговор, от 1 до 7
variable-ces-top = На кого е било лесно
variable-ces-top-hint = дял на отговорите от 5 до 7
variable-ces-net = Нетна оценка
variable-ces-net-hint = от −100 до 100
variable-revenue_start = Приход в началото
variable-revenue_start-hint = повтарящ се, на първия ден от периода
variable-revenue_churned = Загубен приход
variable-revenue_churned-hint = от клиенти, които са напуснали
variable-revenue_contraction = Намалени плащания
variable-revenue_contraction-hint = с колко по-малко плащат задържаните клиенти
variable-revenue_expansion = Увеличени плащания
variable-revenue_expansion-hint = с колко повече плащат задържаните клиенти
variable-revenue_new = Нов приход
variable-revenue_new-hint = от клиенти, привлечени през периода
variable-nrr = Нетно задържане (NRR)
variable-nrr-hint = с увеличените плащания, може да е над 100%
variable-grr = Брутно задържане (GRR)
variable-grr-hint = без увеличените плащания
variable-revenue_churn_rate = Отлив на приход
variable-revenue_churn_rate-hint = загубен дял през всеки период
variable-quick_ratio = Нов към загубен приход
variable-quick_ratio-hint = нов приход на единица загубен
variable-points_issued = Начислени точки
variable-points_issued-hint = на участниците в програмата
variable-points_redeemed = Използвани точки
variable-points_redeemed-hint = от начислените
variable-points_expired = Изтекли точки
variable-points_expired-hint = от начислените
variable-programme_margin = Допълнителен марж
variable-programme_margin-hint = спечелен само заради програмата
variable-programme_cost = Разход за програмата
variable-programme_cost-hint = награди, софтуер, персонал, комуникация
variable-programme_revenue = Допълнителен приход
variable-programme_revenue-hint = продажбите, донесли този марж
variable-redemption_rate = Дял на използваните
variable-redemption_rate-hint = използваните сред начислените точки
variable-breakage_rate = Дял на изтеклите
variable-breakage_rate-hint = изтеклите сред начислените точки
variable-programme_roi = Възвръщаемост (ROI)
variable-programme_roi-hint = маржът минус разхода, спрямо разхода
variable-periods_ahead = Периоди напред
variable-periods_ahead-hint = за колко периода е прогнозата
variable-customers_after = Очаквани клиенти
variable-customers_after-hint = в края на този срок
variable-customers_ceiling = Таван
variable-customers_ceiling-hint = когато напускат толкова, колкото идват
variable-half_life = Срок до половината
variable-half_life-hint = докато си тръгне половината от днешните клиенти
variable-invitations = Покани
variable-invitations-hint = от един клиент за един кръг
variable-invite_conversion = Конверсия
variable-invite_conversion-hint = покани, довели нов клиент
variable-rounds = Кръгове
variable-rounds-hint = колко пъти клиентите канят
variable-k_factor = K-фактор
variable-k_factor-hint = колко нови клиенти довежда един
variable-viral_growth = Множител на растежа
variable-viral_growth-hint = клиенти на един в началото
variable-earned_new = Спечелен нов приход
variable-earned_new-hint = от препоръчани клиенти, в % от предишния период
variable-growth_total = Общ растеж
variable-growth_total-hint = на прихода спрямо предишния период
variable-earned_growth = Спечелен растеж
variable-earned_growth-hint = от завръщащи се и препоръчани клиенти
variable-earned_growth_ratio = Дял на спечеления
variable-earned_growth_ratio-hint = спечелената част от общия растеж

## Retention

metric-retention-meaning = Каква част от клиентите в началото са останали.
metric-retention-sentence =
    { $customers_lost ->
        [0] от клиентите в началото ({ $customers_start }) са останали. Никой не е напуснал.
        [one] от клиентите в началото ({ $customers_start }) са останали. Напуснал е { $customers_lost }.
       *[other] от клиентите в началото ({ $customers_start }) са останали. Напуснали са { $customers_lost }.
    }
metric-retention-copy = Коефициент на задържане на клиенти: { $retention_rate }. Клиенти в началото: { $customers_start }; в края: { $customers_end }, от тях нови: { $customers_new }.
definition-retention_rate = Останалите от клиентите в началото
definition-retention_rate-without_end = Без клиентите в края
definition-retention_rate-without_end-why = Формулата е публикувана в [ръководство 4, на литовски]. Тя пропуска клиентите в края и затова не показва кой си е тръгнал: резултатът е един и същ и ако всички са останали, и ако всички са си тръгнали. Двете определения съвпадат само когато клиентите в края са толкова, колкото и в началото. Ако новите клиенти са повече от клиентите в началото, тази формула не дава дял.
definition-customers_lost = Начало плюс нови минус край
case-retention-gym = Квартален фитнес (година)
case-retention-subscription = Абонаментен софтуер (тримесечие)
case-retention-growth = Бърз растеж (година)
case-retention-shrinking = Магазин в спад (година)
picture-retention = Какво стана с клиентите от началото ({ $customers_start }) и откъде дойдоха тези в края ({ $customers_end })
bar-start = Начало
bar-end = Край
part-kept = Останали ({ $amount })
part-lost = Загубени ({ $amount })
part-new = Нови ({ $amount })

## Churn

metric-churn-meaning = Каква част от клиентите в началото са си тръгнали.
metric-churn-sentence =
    { $customers_lost ->
        [0] от клиентите в началото ({ $customers_start }): никой не е напуснал.
        [one] от клиентите в началото ({ $customers_start }): напуснал е { $customers_lost }.
       *[other] от клиентите в началото ({ $customers_start }): напуснали са { $customers_lost }.
    }
metric-churn-copy = Коефициент на отлив на клиенти: { $churn_rate }. Клиенти в началото: { $customers_start }; загубени: { $customers_lost }.
metric-churn-sentence-customers_passing =
    { $start_lost ->
        [0] Напуснали са { $customers_lost }: никой от клиентите в началото ({ $customers_start }) и { $customers_passing }, дошли през периода.
       *[other] Напуснали са { $customers_lost }: { $start_lost } от клиентите в началото ({ $customers_start }) и { $customers_passing }, дошли през периода.
    }
metric-churn-copy-customers_passing = Коефициент на отлив на клиенти: { $churn_rate }. Загубени клиенти: { $customers_lost }, от които { $start_lost } са от клиентите в началото ({ $customers_start }), а { $customers_passing } са дошли през периода.
definition-churn_rate = Всички напуснали
definition-churn_rate-of_start = Само напусналите сред клиентите от началото
definition-churn_rate-of_start-why = Част от напусналите са дошли през същия период, така че никога не са били сред клиентите в началото. Без тях отливът и задържането дават заедно 100%.
definition-customer_lifespan = Едно, делено на коефициента на отлив
definition-customer_lifespan-why = Допуска се, че всеки може да напусне с еднаква вероятност през всеки период. Истинските клиенти се различават: колкото по-дълго е останал някой, толкова по-вероятно е да остане и занапред, затова за старите клиенти този срок обикновено е твърде кратък.
case-churn-streaming = Видеострийминг (месец)
case-churn-gym = Квартален фитнес (година)
case-churn-telecom = Мобилен оператор (месец)
picture-churn = Какво стана с клиентите от началото ({ $customers_start })

## NPS

metric-nps-meaning = Процентът на готовите да ви препоръчат (9 или 10) минус този на критиците (от 0 до 6).
metric-nps-sentence =
    { $answers ->
        [one] от { $answers } отговор: { $promoters_share } промоутъри минус { $detractors_share } критици.
       *[other] от { $answers } отговора: { $promoters_share } промоутъри минус { $detractors_share } критици.
    }
metric-nps-copy = Нетен рейтинг на промоутърите (NPS): { $nps }. Промоутъри: { $promoters }, пасивни: { $passives }, критици: { $detractors }.
definition-nps = Промоутъри минус критици на всеки сто отговора
case-nps-hotel = Морски хотел
case-nps-bank = Банков клон
case-nps-workshop = Двайсет отговора
picture-nps = Кой е отговорил и какъв рейтинг се получава
part-promoters = Промоутъри ({ $amount })
part-passives = Пасивни ({ $amount })
part-detractors = Критици ({ $amount })
picture-score = Рейтинг

## CSAT

metric-csat-meaning = Делът на удовлетворените, обикновено 4 или 5 от 5.
metric-csat-sentence =
    { $responses ->
        [one] е делът на удовлетворените при { $responses } отговорил.
       *[other] от { $responses } отговорили са удовлетворени.
    }
metric-csat-copy = Оценка на удовлетвореността на клиентите (CSAT): { $csat }. Удовлетворени: { $satisfied }; всички отговорили: { $responses }.
definition-csat = Удовлетворените сред всички отговорили
case-csat-support = Телефонна поддръжка
case-csat-restaurant = Ресторант
case-csat-delivery = Доставка на пратки
picture-csat = Как се разделят отговорилите ({ $responses })
bar-answers = Отговорили
part-satisfied = Удовлетворени ({ $amount })
part-other_answers = Други ({ $amount })

## CLTV

metric-cltv-meaning = Колко купува един клиент през целия си жизнен цикъл.
metric-cltv-sentence = приход от един клиент: { $purchase_value } на покупка; покупки { $per }: { $purchase_frequency }; продължителност: { $customer_lifespan }.
metric-cltv-copy = Стойност на клиента за целия му жизнен цикъл (CLV): { $cltv }; средна покупка: { $purchase_value }; покупки { $per }: { $purchase_frequency }; продължителност на живота на клиента: { $customer_lifespan }.
definition-cltv = Покупка × честота × продължителност
definition-cltv_margin = Същото, умножено по брутния марж
definition-cltv_margin-why = Приходът не остава изцяло за вас. Сравнявайте това число, а не прихода, с разхода за привличане на клиент.
definition-margin = Покупка × честота × брутен марж
case-cltv-coffee = Кафене (по години)
case-cltv-clothing = Дрехи онлайн (по години)
case-cltv-software = Софтуер (по години)
picture-cltv = Колко плаща клиентът, период по период

## CLTV, discounted

metric-cltv-discounted-meaning = Колко струват днес бъдещите плащания на един клиент.
metric-cltv-discounted-sentence = е днешната стойност на един клиент, ако { $per } остават { $retention_rate } от клиентите, при норма на дисконтиране { $discount_rate } { $per }.
metric-cltv-discounted-copy = Дисконтирана стойност на клиента за целия му жизнен цикъл (CLV): { $begin }; марж { $per }: { $margin }; задържане: { $retention_rate }; норма на дисконтиране: { $discount_rate }.
definition-cltv_discounted-begin = Първо плащане веднага и сигурно
definition-cltv_discounted-begin-why = За клиент, който току-що е подписал и плаща днес. Стойността е с един марж по-висока от същата сума без това първо плащане.
definition-cltv_discounted-after_renewal = Първо плащане при първото подновяване
definition-cltv_discounted-after_renewal-why = За клиент, който вече е платил за този период: броят се само бъдещите плащания. Тази формула дават повечето учебници: m R ÷ (1 + d − R).
definition-cltv_discounted-end_certain = Първо плащане след един период и сигурно
definition-cltv_discounted-end_certain-why = За клиент, който плаща в края на всеки период и не може да напусне преди първото плащане.
case-cltv-discounted-magazine = Списание, безсрочно
case-cltv-discounted-software = Софтуер, 60 месеца
case-cltv-discounted-insurance = Застраховка, 20 години
picture-cltv-discounted = Днешната стойност на всяко плащане, ако първото идва веднага

## Referral

metric-referral-meaning = Каква част от новите клиенти са дошли по препоръка на клиент.
metric-referral-sentence =
    { $customers_new ->
        [one] е делът на дошлите по препоръка при { $customers_new } нов клиент.
       *[other] от { $customers_new } нови клиенти са дошли по препоръка.
    }
metric-referral-copy = Дял на препоръчаните клиенти: { $referral_rate }. Дошли по препоръка: { $customers_referred }; нови клиенти: { $customers_new }.
definition-referral_rate = Препоръчаните сред новите клиенти
case-referral-dentist = Зъболекарски кабинет (година)
case-referral-app = Приложение за бюджет (месец)
case-referral-language_school = Езикова школа (година)
picture-referral = Откъде дойдоха новите клиенти ({ $customers_new })
bar-newcomers = Нови
part-referred = По препоръка ({ $amount })
part-other_new = По друг начин ({ $amount })

## Acquisition

metric-acquisition-meaning = Колко струва да спечелите един клиент и изплаща ли се.
metric-acquisition-sentence =
    { $customers_new ->
        [one] за { $customers_new } нов клиент.
       *[other] за всеки от { $customers_new } нови клиенти.
    }
metric-acquisition-copy = Разход за привличане на клиент (CAC): { $cac }; разходи за привличане общо: { $acquisition_spend }; нови клиенти: { $customers_new }.
definition-cac = Разходите, делени на броя на новите клиенти
definition-ltv_cac = Стойността на клиента, делена на разхода за привличане
definition-ltv_cac-why = За добро често се смята съотношение три към едно; това е ориентир от софтуерните фирми, а не закон. Използвайте брутната печалба от клиент.
definition-payback_periods = Разходът за привличане, делен на маржа
definition-payback_periods-why = За клиент, който със сигурност остава, и за пари, които не губят стойност.
definition-payback_periods-whole = В цели плащания
definition-payback_periods-whole-why = Плащанията идват едно по едно, затова разходът се връща с първото цяло плащане, което покрива остатъка.
definition-payback_discounted = Плащанията след отлива и дисконтирането
definition-payback_discounted-why = Всяко следващо плащане се брои само за тези, които са останали, и с по-малка стойност, тъй като идва по-късно. Първото идва веднага.
case-acquisition-shop = Онлайн магазин (месец)
case-acquisition-software = Софтуер (месец)
case-acquisition-gym = Фитнес (месец)
case-acquisition-hopeless = Без възвръщане (година)
picture-acquisition = Колко струва привличането на един нов клиент и колко се връща
bar-cac = Разход
bar-cltv = Стойност
part-money = { $amount }

## Repeat purchases

metric-repeat-purchase-meaning = Каква част от купувачите за периода са купили поне два пъти.
metric-repeat-purchase-sentence = от купувачите ({ $buyers }) са купили поне два пъти.
metric-repeat-purchase-copy = Дял на повторните купувачи: { $repeat_purchase_rate }. Купувачи през периода: { $buyers }; с поне две поръчки: { $repeat_buyers }.
definition-repeat_purchase_rate = Две или повече поръчки през периода
definition-repeat_purchase_rate-returning = Купували и преди, когато и да е било
definition-repeat_purchase_rate-returning-why = В отчетите на Shopify това е делът на завърналите се клиенти. Първата поръчка може да е отпреди години, затова делът обикновено е по-висок и расте с възрастта на магазина.
definition-repeat_purchase_rate-of_all = Повторните купувачи сред всички клиенти
definition-repeat_purchase_rate-of_all-why = Броят се и клиентите, които не са купили нищо през периода, затова делът спада с нарастването на списъка с клиенти.
definition-purchase_frequency = Поръчките, делени на броя на купувачите
definition-purchase_frequency-why = Това число се използва при стойността на клиента. То описва активните клиенти, затова и продължителността трябва да е на активен клиент.
definition-purchase_frequency-all_customers = Поръчките, делени на броя на всички клиенти
definition-purchase_frequency-all_customers-why = Неактивните клиенти се броят тук с 0 покупки. Използвайте това число само с продължителност, която също ги включва.
definition-purchase_value = Приходът, делен на броя на поръчките
case-repeat-purchase-coffee = Кафене (тримесечие)
case-repeat-purchase-clothing = Дрехи онлайн (година)
case-repeat-purchase-florist = Цветарски магазин (полугодие)
picture-repeat-purchase = По колко пъти са купили купувачите
bar-buyers = Купувачи
part-repeat = Поне два пъти ({ $amount })
part-once = Веднъж ({ $amount })

## Effort

metric-effort-meaning = Колко лесно е било на клиентите, от 1 до 7, обобщено по три начина.
metric-effort-sentence = средно по скала от 1 до 7 (брой отговори: { $answers }).
metric-effort-copy = Оценка на усилието на клиента (CES): средно { $ces } по скала от 1 до 7; лесно (от 5 до 7): { $top }; нетна оценка: { $net }; отговори: { $answers }.
definition-ces = Средно от всички отговори
definition-ces-top = Отговорите от 5 до 7 сред всички
definition-ces-top-why = Тук е все едно дали клиентът е отговорил с 5 или със 7, с 1 или с 4.
definition-ces-net = Отговорите 6 и 7 минус тези от 1 до 3, на всеки сто
definition-ces-net-why = Построена е като NPS. Отговорите 4 и 5 не се броят за никоя страна, затова може да е отрицателна и там, където на повечето е било лесно.
case-effort-three_ways = Една анкета, три начина
case-effort-support = Поддръжка в чат
case-effort-returns = Връщане на пратка
picture-effort = Как се разпределят отговорите
bar-effort_1 = 1: напълно несъгласни
bar-effort_2 = 2
bar-effort_3 = 3
bar-effort_4 = 4: нито едното, нито другото
bar-effort_5 = 5
bar-effort_6 = 6
bar-effort_7 = 7: напълно съгласни

## Разделяне на бюджета

metric-budget-meaning = Какво носят същите пари, ако ги разделите другояче.
metric-budget-sentence = спечелени или запазени клиенти, ако { $retention_share } от парите отиват за задържане. Днес са { $today }.
metric-budget-copy = Спечелени и запазени клиенти: { $customers_gained }. Спечелени: { $customers_new } за { $acquisition_spend }; запазени: { $customers_saved } за { $keeping_spend }.
better-spend-keeping = При тези числа задържането е по-доброто вложение: запазени клиенти – { $saved }, а биха стигнали { $needed }.
better-spend-winning = При тези числа задържането не е по-доброто вложение: запазени клиенти – { $saved }, а са нужни { $needed }.
better-spend-neither = При тези числа двете вложения са равностойни: запазени клиенти – { $saved }, а със същите пари бихте спечелили толкова.
better-spend-best = Най-добър дял за задържане:
definition-customers_gained = Спечелените и запазените заедно; всяка следваща сума носи по-малко
definition-gain_change = Разликата спрямо днешния брой
definition-gain_change-why = Запазеният клиент се брои колкото спечеления. Ако единият е по-ценен за вас, наклонете бюджета натам.
definition-next_spend_ratio = Ползата от още пари за задържане, делена на ползата от същите пари за привличане
definition-next_spend_ratio-why = Под 1 при това разделяне привличането би донесло повече от задържането. При 1 никое друго разделяне не носи повече.
definition-won_saved_ratio = Разходът за спечелен клиент, делен на разхода за запазен
definition-won_saved_ratio-why = Под 1 привличането е по-евтино от задържането. Това важи за средния днешен разход: следващият клиент струва повече.
definition-won_saved_ratio-per_kept = Същото, но делено на всички задържани
definition-won_saved_ratio-per_kept-why = Повечето от тях биха останали и без това. Твърдението, че нов клиент струва пет пъти повече, често се изчислява така.
definition-break_even_saved = Колко клиенти биха се спечелили с парите за задържане
definition-break_even_saved-why = Ако задържането запазва по-малко, парите са по-полезни за привличане.
definition-break_even_share = Същото като дял от всички задържани клиенти
definition-break_even_share-why = Само контролна група показва колко клиенти биха си тръгнали без тези разходи.
case-budget-bank = Банка (тримесечие)
case-budget-software = Софтуер с абонамент (тримесечие)
case-budget-shop = Онлайн магазин (месец)
picture-budget = Спечелени и запазени клиенти
bar-today = Днес
bar-split = При новото разделяне
part-won = { $amount } спечелени
part-saved = { $amount } запазени

## Revenue retention

metric-revenue-retention-meaning = Каква част от прихода в началото все още носят същите клиенти.
metric-revenue-retention-sentence = от прихода в началото ({ $revenue_start }) продължават да носят същите клиенти.
metric-revenue-retention-copy = Нетно задържане на прихода (NRR): { $nrr }; брутно (GRR): { $grr }. Приход в началото: { $revenue_start }; загубен: { $revenue_churned }; намалени плащания: { $revenue_contraction }; увеличени плащания: { $revenue_expansion }.
definition-nrr = Същите клиенти, с увеличените плащания
definition-nrr-bridge = Целият приход в края (мързелив NRR)
definition-nrr-bridge-why = Тук влиза и приходът от новите клиенти, така че се измерва растежът: добрите продажби могат да скрият всяка загуба. Нетното задържане следи една затворена група – клиентите от началото.
definition-nrr-survivors = Само задържаните клиенти
definition-nrr-survivors-why = Напусналите липсват и в числителя, и в знаменателя, затова загубата им не сваля резултата.
definition-grr = Същите клиенти, без увеличените плащания
definition-grr-why = Увеличените плащания не се броят, затова делът не може да надхвърли 100%. Ако в някой отчет е повече, в него са броени увеличени плащания или нови клиенти.
definition-revenue_churn_rate = Загубеният и намаленият приход
definition-revenue_churn_rate-why = Заедно с брутното задържане дава 100%.
definition-quick_ratio = Новият приход, делен на загубения (quick ratio)
definition-quick_ratio-why = Показва колко нов приход идва за всяка загубена единица. За цената му не казва нищо.
case-revenue-retention-software = Абонаментен софтуер (година)
case-revenue-retention-gym = Карти за фитнес (месец)
case-revenue-retention-agency = Агенция с договори (година)
picture-revenue-retention = Какво стана с прихода от началото ({ $revenue_start })
part-contraction = Намалени ({ $amount })
part-expansion = Увеличени ({ $amount })
part-new_revenue = От нови клиенти ({ $amount })

## Loyalty programme

metric-programme-meaning = Каква част от точките се използва и изплаща ли се програмата.
metric-programme-sentence = от начислените точки ({ $points_issued }) са използвани.
metric-programme-copy = Дял на използваните точки: { $redemption_rate }. Начислени точки: { $points_issued }; използвани: { $points_redeemed }.
definition-redemption_rate = Използваните точки, делени на начислените
definition-redemption_rate-why = Високият дял означава, че участниците ценят наградите. Не го смятайте за загуба.
definition-breakage_rate = Изтеклите точки, делени на начислените
definition-breakage_rate-why = Засега: точките, които още важат, може да изтекат по-късно.
definition-breakage_rate-with_live = Всичко, което не е използвано
definition-breakage_rate-with_live-why = Точките, които още могат да се използват, се броят за изгубени. В млада програма те са повечето.
definition-programme_roi = Допълнителният марж минус разхода, делен на разхода
definition-programme_roi-why = Брои се само допълнителният марж: от покупките в повече спрямо сходни клиенти извън програмата. Без такава контролна група числото е завишено.
definition-programme_roi-on_revenue = Същото с приход вместо марж
definition-programme_roi-on_revenue-why = От прихода се плаща и стоката. Приход, 5,2 пъти по-голям от разхода, е загуба от 22% при марж 15%.
case-programme-fashion = Магазин за дрехи (година)
case-programme-coffee = Верига кафенета (тримесечие)
case-programme-fuel = Бензиностанции (година)
picture-programme = Какво стана с начислените точки
bar-points = Точки
part-redeemed = Използвани ({ $amount })
part-live = Все още валидни ({ $amount })
part-expired = Изтекли ({ $amount })

## Growth

metric-growth-meaning = Колко клиенти ще имате, ако ги печелите и губите както досега.
metric-growth-sentence = клиенти се очакват в края на срока (периоди: { $periods_ahead }), ако { $per } идват { $customers_new }, а напускат { $churn_rate }.
metric-growth-copy = Очакван брой клиенти: { $customers_after }. Клиенти в началото: { $customers_start }; нови { $per }: { $customers_new }; отлив { $per }: { $churn_rate }; периоди: { $periods_ahead }.
definition-customers_after = През всеки период напуска един и същ дял
definition-customers_after-straight = Първият период, повторен много пъти
definition-customers_after-straight-why = Дванайсет пъти промяната от първия месец не е промяната за година: щом се променя броят на клиентите, променя се и броят на напускащите.
definition-customers_ceiling = Новите клиенти, делени на коефициента на отлив
definition-customers_ceiling-why = При толкова клиенти напускат толкова, колкото идват. Повече реклама и по-малък отлив вдигат тавана, а повече клиенти в началото – не.
definition-half_life = Кога ще си е тръгнала половината от днешните клиенти
definition-half_life-why = Допуска се, че отливът е еднакъв за всички. Лоялните клиенти обикновено напускат по-рядко, затова някои остават много по-дълго.
case-growth-streaming = Видеострийминг (година)
case-growth-gym = Фитнес (две години)
case-growth-shop = Онлайн магазин (18 месеца)
picture-growth = Как се променя броят на клиентите
part-compounded = еднакъв дял ({ $amount })
part-straight = по права линия ({ $amount })

## Virality

metric-virality-meaning = Колко нови клиенти довежда един клиент, като кани други.
metric-virality-sentence = нови клиенти, доведени от един клиент. Покани: { $invitations }; успешни: { $invite_conversion }.
metric-virality-copy = Коефициент на виралност (K-фактор): { $k_factor }. Покани от един клиент: { $invitations }; конверсия: { $invite_conversion }.
definition-k_factor = Поканите, умножени по конверсията
definition-viral_growth = Всички клиенти канят във всеки кръг
definition-viral_growth-why = Допуска се, че клиентите винаги имат кого да поканят. Вече след няколко кръга числото е силно завишено.
definition-viral_growth-newest = Канят само най-новите
definition-viral_growth-newest-why = Всеки кани веднъж, в кръга след присъединяването си. При K-фактор под 1 растежът стига до таван.
case-virality-app = Приложение с подарен кредит
case-virality-bank = Банка: доведи приятел
case-virality-game = Мобилна игра
picture-virality = Как един клиент води други
bar-invitations = Покани
part-everyone = канят всички ({ $amount })
part-newest = само най-новите ({ $amount })
part-joined = Приети ({ $amount })
part-declined = Без резултат ({ $amount })

## Earned growth

metric-earned-growth-meaning = Растежът от клиентите, които се връщат, и от хората, доведени от тях.
metric-earned-growth-sentence = растеж от завръщащи се и препоръчани клиенти: задържани { $nrr }, спечелени { $earned_new }, минус 100%.
metric-earned-growth-copy = Спечелен растеж: { $earned_growth }. Нетно задържане на прихода (NRR): { $nrr }; спечелен нов приход: { $earned_new }.
definition-earned_growth = NRR плюс спечеления нов приход минус 100%
definition-earned_growth_ratio = Спечеленият растеж, делен на общия
definition-earned_growth_ratio-why = Останалият растеж е купен, например с реклама и отстъпки.
case-earned-growth-book = Пример от книгата (година)
case-earned-growth-software = Софтуер (година)
case-earned-growth-retailer = Верига магазини (година)
picture-earned-growth = Откъде идва приходът за периода, в проценти от предишния
bar-previous_period = Предишен период
bar-this_period = Този период
part-returning = Завръщащи се ({ $amount })
part-earned_new = Препоръчани ({ $amount })
part-bought = Други нови ({ $amount })

## Pictures of payments

payment-number = Плащане { $number }
payments-up-to = След плащане { $number }
payments-later = и { $amount } по-късно
payments-goal = Разход ({ $amount })

## Lines over time

# $number counts periods or rounds from zero.
curve-after-periods_ahead = Период { $number }
curve-after-rounds = Кръг { $number }
curve-ceiling-periods_ahead = Таван: { $amount }
curve-ceiling-rounds = Таван, ако канят само най-новите: { $amount }
