### The names of the metrics, and the question that each answers: what the first page shows.

metric-retention = Коэффициент удержания клиентов
metric-retention-short = Удержание
metric-retention-question = Сколько наших клиентов остаётся с нами?
metric-churn = Коэффициент оттока клиентов
metric-churn-short = Отток
metric-churn-question = Сколько клиентов мы теряем?
metric-nps = Индекс потребительской лояльности (NPS)
metric-nps-short = NPS
metric-nps-question = Готовы ли клиенты нас рекомендовать?
metric-csat = Индекс удовлетворённости клиентов (CSAT)
metric-csat-short = CSAT
metric-csat-question = Довольны ли наши клиенты?
metric-cltv = Пожизненная ценность клиента (CLTV)
metric-cltv-short = CLTV
metric-cltv-question = Сколько приносит один клиент?
metric-cltv-discounted = Дисконтированная пожизненная ценность клиента
metric-cltv-discounted-short = … дисконтированная
metric-cltv-discounted-question = Какова ценность клиента сегодня, если часть клиентов уходит, а будущие деньги дешевле нынешних?
metric-referral = Доля клиентов по рекомендации
metric-referral-short = Рекомендации
metric-referral-question = Сколько новых клиентов пришло по совету других?
metric-acquisition = Стоимость привлечения клиента (CAC)
metric-acquisition-short = Привлечение
metric-acquisition-question = Во сколько обходится новый клиент и когда эти затраты окупаются?
