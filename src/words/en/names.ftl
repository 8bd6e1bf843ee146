### The names of the metrics, and the question that each answers: what the first page shows.

metric-retention = Customer retention rate
metric-retention-short = Retention
metric-retention-question = How many of our customers stay?
metric-churn = Customer churn rate
metric-churn-short = Churn
metric-churn-question = How many customers do we lose?
metric-nps = Net Promoter Score
metric-nps-short = Net Promoter Score
metric-nps-question = Would our customers recommend us?
metric-csat = Customer satisfaction score
metric-csat-short = Satisfaction
metric-csat-question = Are our customers satisfied?
metric-cltv = Customer lifetime value
metric-cltv-short = Lifetime value
metric-cltv-question = What is a customer worth?
metric-cltv-discounted = Discounted customer lifetime value
metric-cltv-discounted-short = … discounted
metric-cltv-discounted-question = What is a customer worth today, when some leave and money later counts less?
metric-referral = Referral rate
metric-referral-short = Referral
metric-referral-question = How many new customers were sent by others?
metric-acquisition = Customer acquisition cost
metric-acquisition-short = Acquisition
metric-acquisition-question = What does a new customer cost, and when is that paid back?
