### The names of the metrics, and the question that each answers: what the first page shows.

metric-retention = Коефициент на задържане на клиенти
metric-retention-short = Задържане
metric-retention-question = Колко от клиентите ни остават?
metric-churn = Коефициент на отлив на клиенти
metric-churn-short = Отлив
metric-churn-question = Колко клиенти губим?
metric-nps = Нетен рейтинг на промоутърите (NPS)
metric-nps-short = NPS
metric-nps-question = Биха ли ни препоръчали клиентите?
metric-csat = Оценка на удовлетвореността на клиентите (CSAT)
metric-csat-short = Удовлетвореност
metric-csat-question = Удовлетворени ли са клиентите ни?
metric-cltv = Стойност на клиента за целия период (CLTV)
metric-cltv-short = Стойност на клиента
metric-cltv-question = Каква е стойността на един клиент за фирмата?
metric-cltv-discounted = Дисконтирана стойност на клиента за целия период
metric-cltv-discounted-short = …дисконтирана
metric-cltv-discounted-question = Каква е днешната стойност на един клиент, щом част от клиентите си тръгват, а по-късните пари тежат по-малко?
metric-referral = Дял на препоръчаните клиенти
metric-referral-short = Препоръки
metric-referral-question = Колко от новите клиенти са дошли по препоръка?
metric-acquisition = Разход за привличане на клиент (CAC)
metric-acquisition-short = Привличане
metric-acquisition-question = Колко струва привличането на един нов клиент и кога се възвръща този разход?
