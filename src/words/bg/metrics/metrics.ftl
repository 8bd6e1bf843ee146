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
variable-gross_margin-hint = от прихода, след себестойността на стоките
variable-cltv = Стойност на клиента (CLTV)
variable-cltv-better = Това е приход. Въведете там брутен марж, за да се смята печалбата.
variable-cltv-hint = колко носи общо един клиент
variable-cltv_margin = Брутна печалба от клиент
variable-cltv_margin-hint = колко остава от нея
variable-margin = Марж за период
variable-margin-hint = колко оставя един клиент за период
variable-discount_rate = Норма на дисконтиране
variable-discount_rate-hint = за период; по-късните пари тежат по-малко
variable-periods = Брой плащания
variable-periods-hint = оставете празно за безкраен брой
variable-cltv_discounted = Дисконтирана стойност на клиента
variable-cltv_discounted-hint = оценена към днешния ден
variable-customers_referred = Препоръчани клиенти
variable-customers_referred-hint = изпратени от настоящи клиенти
variable-referral_rate = Дял на препоръчаните
variable-referral_rate-hint = препоръчаните сред новите
variable-acquisition_spend = Общи разходи за привличане
variable-acquisition_spend-hint = всичко, похарчено през същия период
variable-cac = Разход за привличане
variable-cac-hint = за един нов клиент
variable-ltv_cac = Стойност към разход
variable-ltv_cac-hint = стойност на клиента за единица разход
variable-payback_periods = Срок на възвръщане
variable-payback_periods-hint = периоди, докато разходът се върне
variable-payback_discounted = Дисконтиран срок на възвръщане
variable-payback_discounted-hint = плащания, докато разходът се върне

## Retention

metric-retention-meaning = Делът на клиентите от началото на периода, които и в края му са ваши клиенти. Привлечените междувременно не се броят.
metric-retention-unit = Процент от клиентите в началото, от 0% до 100%. Отнася се за своя период: месечен и годишен коефициент не могат да се сравняват.
metric-retention-undefined = Без клиенти в началото няма кого да задържите, а значи няма и коефициент.
metric-retention-sentence =
    { PLURAL($customers_lost) ->
        [0] от клиентите в началото ({ $customers_start }) са останали. Никой не е напуснал.
        [one] от клиентите в началото ({ $customers_start }) са останали. Напуснал е { $customers_lost }.
       *[other] от клиентите в началото ({ $customers_start }) са останали. Напуснали са { $customers_lost }.
    }
metric-retention-copy = Коефициент на задържане на клиенти: { $retention_rate }. Клиенти в началото: { $customers_start }; в края: { $customers_end }, от тях нови: { $customers_new }.
definition-retention_rate = Останалите от клиентите в началото
definition-retention_rate-without_end = Без клиентите в края
definition-retention_rate-without_end-why = Формулата е публикувана в едно от ръководствата. Тя пропуска клиентите в края и затова не вижда кой си е тръгнал: резултатът е един и същ и ако всички са останали, и ако всички са си тръгнали. Двете определения съвпадат само когато клиентите в края са толкова, колкото и в началото. Ако новите клиенти са повече от клиентите в началото, тази формула не дава дял.
definition-customers_lost = Начало плюс нови минус край
case-retention-gym = Квартален фитнес
case-retention-subscription = Абонаментен софтуер
case-retention-growth = Бърз растеж
case-retention-shrinking = Магазин в спад
picture-retention = Какво стана с клиентите от началото ({ $customers_start }) и откъде дойдоха тези в края ({ $customers_end })
bar-start = Начало
bar-end = Край
part-kept = Останали: { $amount }
part-lost = Загубени: { $amount }
part-new = Нови: { $amount }

## Churn

metric-churn-meaning = Делът на клиентите от началото на периода, които са напуснали през него. Той допълва задържането до 100%, стига двата коефициента да броят едни и същи хора.
metric-churn-unit = Процент от клиентите в началото, от 0% до 100%; продължителността на живота е в периоди със същата дължина. Дванайсет месеца по 5% не са 60%: всеки месец отнема 5% от останалите.
metric-churn-undefined = Без клиенти в началото няма коефициент. Ако никой не напуска, коефициентът е нула, а продължителността на живота няма стойност: нищо в данните не показва кога би свършила.
metric-churn-sentence =
    { PLURAL($customers_lost) ->
        [0] от клиентите в началото ({ $customers_start }): никой не е напуснал.
        [one] от клиентите в началото ({ $customers_start }): напуснал е { $customers_lost }.
       *[other] от клиентите в началото ({ $customers_start }): напуснали са { $customers_lost }.
    }
metric-churn-copy = Коефициент на отлив на клиенти: { $churn_rate }. Клиенти в началото: { $customers_start }; загубени: { $customers_lost }.
metric-churn-sentence-customers_passing =
    { PLURAL($start_lost) ->
        [0] Напуснали са { $customers_lost }: никой от клиентите в началото ({ $customers_start }) и { $customers_passing }, дошли през периода.
       *[other] Напуснали са { $customers_lost }: { $start_lost } от клиентите в началото ({ $customers_start }) и { $customers_passing }, дошли през периода.
    }
metric-churn-copy-customers_passing = Коефициент на отлив на клиенти: { $churn_rate }. Загубени клиенти: { $customers_lost }, от които { $start_lost } са от клиентите в началото ({ $customers_start }), а { $customers_passing } са дошли през периода.
definition-churn_rate = Всички напуснали
definition-churn_rate-of_start = Само напусналите сред клиентите от началото
definition-churn_rate-of_start-why = Част от напусналите са дошли през същия период, така че никога не са били сред клиентите в началото. Без тях отливът и задържането дават заедно 100%.
definition-customer_lifespan = Едно, делено на коефициента на отлив
definition-customer_lifespan-why = Допуска се, че всеки може да напусне с еднаква вероятност през всеки период. Истинските клиенти се различават: колкото по-дълго е останал някой, толкова по-вероятно е да остане и занапред, затова за старите клиенти този срок обикновено е твърде кратък.
case-churn-streaming = Видеострийминг
case-churn-gym = Квартален фитнес
case-churn-telecom = Мобилен оператор
picture-churn = Какво стана с клиентите от началото ({ $customers_start })

## NPS

metric-nps-meaning = На въпроса доколко е вероятно да ви препоръчат, клиентите отговарят с число от 0 до 10. От процента на отговорилите с 9 или 10 се изважда процентът на отговорилите с 0 до 6. Измерва се какво казват хората, че биха направили, а не какво правят.
metric-nps-unit = Точки от −100 (само критици) до 100 (само промоутъри), а не проценти. Показва се с един знак след запетаята; при точно половинка се закръгля към по-голямата абсолютна стойност.
metric-nps-undefined = Без нито един отговор няма рейтинг.
metric-nps-sentence =
    { PLURAL($answers) ->
        [one] от { $answers } отговор: { $promoters_share } промоутъри минус { $detractors_share } критици.
       *[other] от { $answers } отговора: { $promoters_share } промоутъри минус { $detractors_share } критици.
    }
metric-nps-copy = Нетен рейтинг на промоутърите (NPS): { $nps }. Промоутъри: { $promoters }, пасивни: { $passives }, критици: { $detractors }.
definition-nps = Промоутъри минус критици на всеки сто отговора
case-nps-hotel = Морски хотел
case-nps-bank = Банков клон
case-nps-workshop = Двайсет отговора
picture-nps = Кой е отговорил и какъв рейтинг се получава
part-promoters = Промоутъри: { $amount }
part-passives = Пасивни: { $amount }
part-detractors = Критици: { $amount }
picture-score = Рейтинг

## CSAT

metric-csat-meaning = Делът на удовлетворените сред отговорилите – обикновено тези, които избират горните две степени на петстепенна скала. Отнася се за едно преживяване, не за лоялността, и не казва нищо за хората, които не са отговорили.
metric-csat-unit = Процент от отговорилите, от 0% до 100%. Две оценки могат да се сравняват само когато въпросът, скалата и границата са едни и същи.
metric-csat-undefined = Без нито един отговор няма оценка.
metric-csat-sentence =
    { PLURAL($responses) ->
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
part-satisfied = Удовлетворени: { $amount }
part-other_answers = Други: { $amount }

## CLTV

metric-cltv-meaning = Колко се очаква да купи един клиент през цялото време на отношенията: по толкова на покупка, толкова често, толкова дълго. Това е приход; с брутния марж се вижда какво остава от него.
metric-cltv-unit = Парична сума за един клиент. Честотата и продължителността на живота трябва да броят едни и същи периоди: при дванайсет покупки годишно продължителността е в години.
metric-cltv-undefined = Винаги има стойност, но приема парите след десет години за равни на днешните; при дисконтираната стойност не е така.
metric-cltv-sentence = приход от един клиент: { $purchase_value } на покупка; покупки { $per }: { $purchase_frequency }; продължителност: { $customer_lifespan }.
metric-cltv-copy = Стойност на клиента за целия период (CLTV): { $cltv }; средна покупка: { $purchase_value }; покупки { $per }: { $purchase_frequency }; продължителност на живота на клиента: { $customer_lifespan }.
definition-cltv = Покупка × честота × продължителност
definition-cltv_margin = Същото, умножено по брутния марж
definition-cltv_margin-why = Приходът не остава изцяло за вас. Сравнявайте това число, а не прихода, с разхода за привличане на клиент.
case-cltv-coffee = Кафене (години)
case-cltv-clothing = Дрехи онлайн (години)
case-cltv-software = Софтуер (години)
picture-cltv = Колко плаща клиентът, период по период

## CLTV, discounted

metric-cltv-discounted-meaning = Каква е днешната стойност на плащанията на клиента, ако през всеки период остава само част от клиентите, а парите, които идват по-късно, тежат по-малко. Използват се три начина на пресмятане; те се различават по това кога идва първото плащане и дали е сигурно.
metric-cltv-discounted-unit = Парична сума за един клиент. Маржът, задържането и нормата на дисконтиране трябва да са за един и същ период.
metric-cltv-discounted-undefined = Ако броят на плащанията е неограничен, всички остават и няма дисконтиране, сумата расте безкрайно. Задайте брой плащания или норма на дисконтиране.
metric-cltv-discounted-sentence = е днешната стойност на един клиент, ако { $per } остават { $retention_rate } от клиентите, при норма на дисконтиране { $discount_rate } { $per }.
metric-cltv-discounted-copy = Дисконтирана стойност на клиента за целия период: { $begin }; марж { $per }: { $margin }; задържане: { $retention_rate }; норма на дисконтиране: { $discount_rate }.
definition-cltv_discounted-begin = Първо плащане веднага и сигурно
definition-cltv_discounted-begin-why = За клиент, който току-що е подписал и плаща днес. Стойността е с един марж по-висока от същата сума без това първо плащане.
definition-cltv_discounted-after_renewal = Първо плащане при първото подновяване
definition-cltv_discounted-after_renewal-why = За клиент, който вече е платил за този период: броят се само бъдещите плащания. Тази формула стои в повечето учебници: m R ÷ (1 + d − R).
definition-cltv_discounted-end_certain = Първо плащане след един период и сигурно
definition-cltv_discounted-end_certain-why = За клиент, който плаща в края на всеки период и не може да напусне преди първото плащане.
case-cltv-discounted-magazine = Списание, безсрочно
case-cltv-discounted-software = Софтуер, 60 месеца
case-cltv-discounted-insurance = Застраховка, 20 години
picture-cltv-discounted = Днешната стойност на всяко плащане, ако първото идва веднага

## Referral

metric-referral-meaning = Делът на новите клиенти за периода, които са дошли, защото ги е насочил настоящ клиент. Броят се тези, които наистина са дошли, а не онези, които са казали, че биха препоръчали.
metric-referral-unit = Процент от новите клиенти, от 0% до 100%. Зависи от това как питате хората откъде са научили за вас.
metric-referral-undefined = Без нови клиенти няма дял.
metric-referral-sentence =
    { PLURAL($customers_new) ->
        [one] е делът на дошлите по препоръка при { $customers_new } нов клиент.
       *[other] от { $customers_new } нови клиенти са дошли по препоръка.
    }
metric-referral-copy = Дял на препоръчаните клиенти: { $referral_rate }. Дошли по препоръка: { $customers_referred }; нови клиенти: { $customers_new }.
definition-referral_rate = Препоръчаните сред новите клиенти
case-referral-dentist = Зъболекарски кабинет
case-referral-app = Приложение за бюджет
case-referral-language_school = Езикова школа
picture-referral = Откъде дойдоха новите клиенти ({ $customers_new })
bar-newcomers = Нови
part-referred = По препоръка: { $amount }
part-other_new = По друг път: { $amount }

## Acquisition

metric-acquisition-meaning = Всичко, похарчено за привличане на клиенти, делено на броя на привлечените. Съпоставено със стойността на клиента, показва дали растежът се изплаща и след колко плащания.
metric-acquisition-unit = Парична сума за един нов клиент. Разходите и клиентите трябва да са за един и същ период; срокът на възвръщане се брои в периодите, за които е маржът.
metric-acquisition-undefined = Без нито един нов клиент разходът за клиент не съществува: той не е нула. Когато плащанията намаляват твърде бързо, сборът им никога не достига разхода, колкото и да чакате.
metric-acquisition-sentence =
    { PLURAL($customers_new) ->
        [one] за { $customers_new } нов клиент.
       *[other] за всеки от { $customers_new } нови клиенти.
    }
metric-acquisition-copy = Разход за привличане на клиент (CAC): { $cac }; разходи за привличане общо: { $acquisition_spend }; нови клиенти: { $customers_new }.
definition-cac = Разходите, делени на броя на новите клиенти
definition-ltv_cac = Стойността на клиента, делена на разхода за привличане
definition-ltv_cac-why = Като здравословно често се посочва съотношението три към едно; това е ориентир от софтуерните фирми, а не закон. Използвайте стойност на клиента след разходите.
definition-payback_periods = Разходът за привличане, делен на маржа
definition-payback_periods-why = За клиент, който със сигурност остава, и за пари, които не губят стойност.
definition-payback_periods-whole = В цели плащания
definition-payback_periods-whole-why = Плащанията идват едно по едно, затова разходът е върнат с първото цяло плащане, което покрива остатъка.
definition-payback_discounted = Плащанията, намалени с отлива и чакането
definition-payback_discounted-why = Всяко следващо плащане се брои само за тези, които са останали, и с по-малка стойност, тъй като идва по-късно. Първото идва веднага.
case-acquisition-shop = Онлайн магазин
case-acquisition-software = Софтуер
case-acquisition-gym = Фитнес
case-acquisition-hopeless = Никога не се възвръща
picture-acquisition = Колко струва привличането на един нов клиент и колко се връща
bar-cac = Разход
bar-cltv = Стойност
part-money = { $amount }

## Pictures of payments

payment-number = Плащане { $number }
payments-up-to = След плащане { $number }
payments-later = и { $amount } по-късно
payments-goal = Разход ({ $amount })
