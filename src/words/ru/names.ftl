### The names of the metrics, and the question that each answers: what the first page shows.

metric-retention = Коэффициент удержания клиентов
metric-retention-short = Удержание
metric-retention-question = Сколько наших клиентов остаётся с нами?
metric-churn = Коэффициент оттока клиентов
metric-churn-short = Отток
metric-churn-question = Сколько клиентов мы теряем?
metric-repeat-purchase = Доля повторных покупателей
metric-repeat-purchase-short = Повторные покупки
metric-repeat-purchase-question = Сколько покупателей покупает снова?
metric-referral = Доля клиентов, пришедших по рекомендации
metric-referral-short = Рекомендации
metric-referral-question = Сколько новых клиентов пришло по совету других?
metric-nps = Индекс потребительской лояльности (NPS)
metric-nps-short = NPS
metric-nps-question = Готовы ли клиенты нас рекомендовать?
metric-csat = Показатель удовлетворённости (CSAT)
metric-csat-short = CSAT
metric-csat-question = Довольны ли наши клиенты?
metric-effort = Индекс усилий клиента (CES)
metric-effort-short = CES
metric-effort-question = Насколько с нами легко иметь дело?
metric-cltv = LTV (пожизненная ценность клиента)
metric-cltv-short = LTV
metric-cltv-question = Сколько приносит один клиент?
metric-cltv-discounted = Дисконтированная пожизненная ценность клиента
metric-cltv-discounted-short = Дисконтированная LTV
metric-cltv-discounted-question = Какова ценность клиента сегодня, если часть клиентов уходит, а будущие деньги дешевле нынешних?
metric-acquisition = Стоимость привлечения клиента (CAC)
metric-acquisition-short = Привлечение
metric-acquisition-question = Во сколько обходится новый клиент и когда эти затраты окупаются?
metric-budget = Привлечено и сохранено
metric-budget-short = Распределение бюджета
metric-budget-question = Привлекать новых клиентов или удерживать нынешних: что выгоднее?
metric-revenue-retention = Чистое удержание выручки (NRR)
metric-revenue-retention-short = Удержание выручки
metric-revenue-retention-question = Какая часть выручки остаётся с нами?
metric-programme = Доля использованных баллов
metric-programme-short = Программа лояльности
metric-programme-question = Тратят ли участники баллы и окупается ли программа?
metric-growth = Ожидаемое число клиентов
metric-growth-short = Рост базы клиентов
metric-growth-question = Сколько клиентов у нас будет и где рост остановится?
metric-virality = Виральность (K-фактор)
metric-virality-short = Виральность
metric-virality-question = Сколько новых клиентов приводит один клиент, приглашая других?
metric-earned-growth = Заработанный рост
metric-earned-growth-short = Заработанный рост
metric-earned-growth-question = Какую часть роста нам приносят лояльные клиенты?

## The groups of metrics in lists

group-customers = Клиенты
group-opinions = Мнения
group-money = Деньги
group-growth = Рост
