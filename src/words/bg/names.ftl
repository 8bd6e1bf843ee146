### The names of the metrics, and the question that each answers: what the first page shows.

metric-retention = Коефициент на задържане на клиенти
metric-retention-short = Задържане
metric-retention-question = Колко от клиентите ни остават?
metric-churn = Коефициент на отлив на клиенти
metric-churn-short = Отлив
metric-churn-question = Колко клиенти губим?
metric-repeat-purchase = Дял на повторните купувачи
metric-repeat-purchase-short = Повторни покупки
metric-repeat-purchase-question = Колко от купувачите купуват отново?
metric-referral = Дял на препоръчаните клиенти
metric-referral-short = Препоръки
metric-referral-question = Колко от новите клиенти са дошли по препоръка?
metric-nps = Нетен рейтинг на промоутърите (NPS)
metric-nps-short = NPS
metric-nps-question = Биха ли ни препоръчали клиентите?
metric-csat = Оценка на удовлетвореността на клиентите (CSAT)
metric-csat-short = Удовлетвореност
metric-csat-question = Удовлетворени ли са клиентите ни?
metric-effort = Оценка на усилието на клиента (CES)
metric-effort-short = Усилие
metric-effort-question = Лесно ли им е на клиентите с нас?
metric-cltv = Стойност на клиента за целия му жизнен цикъл (CLV)
metric-cltv-short = Стойност на клиента
metric-cltv-question = Каква е стойността на един клиент за фирмата?
metric-cltv-discounted = Дисконтирана стойност на клиента за целия му жизнен цикъл (CLV)
metric-cltv-discounted-short = Дисконтирана стойност
metric-cltv-discounted-question = Каква е днешната стойност на един клиент, щом част от клиентите си тръгват, а по-късните пари струват по-малко?
metric-acquisition = Разход за привличане на клиент (CAC)
metric-acquisition-short = Привличане
metric-acquisition-question = Колко струва привличането на един нов клиент и кога се възвръща този разход?
metric-budget = Спечелени и запазени клиенти
metric-budget-short = Разделяне на бюджета
metric-budget-question = Нови клиенти или задържане на сегашните: къде парите ни носят повече?
metric-revenue-retention = Нетно задържане на прихода (NRR)
metric-revenue-retention-short = Задържане на прихода
metric-revenue-retention-question = Каква част от прихода ни остава?
metric-programme = Дял на използваните точки
metric-programme-short = Програма за лоялност
metric-programme-question = Използват ли се точките и изплаща ли се програмата?
metric-growth = Очакван брой клиенти
metric-growth-short = Растеж на клиентите
metric-growth-question = Колко клиенти ще имаме и докъде стига растежът?
metric-virality = Коефициент на виралност (K-фактор)
metric-virality-short = Виралност
metric-virality-question = Колко нови клиенти довежда един клиент, като кани други?
metric-earned-growth = Спечелен растеж
metric-earned-growth-short = Спечелен растеж
metric-earned-growth-question = Каква част от растежа идва от лоялни клиенти?

## The groups of metrics in lists

group-customers = Клиенти
group-opinions = Мнения
group-money = Пари
group-growth = Растеж
