### The names of the metrics, and the question that each answers: what the first page shows.

metric-retention = Customer retention rate
metric-retention-short = Retention
metric-retention-question = How many of our customers stay?
metric-churn = Customer churn rate
metric-churn-short = Churn
metric-churn-question = How many customers do we lose?
metric-repeat-purchase = Repeat purchase rate
metric-repeat-purchase-short = Repeat purchases
metric-repeat-purchase-question = How many buyers buy again?
metric-referral = Referral rate
metric-referral-short = Referral
metric-referral-question = How many new customers were referred?
metric-nps = Net Promoter Score (NPS)
metric-nps-short = Net Promoter Score
metric-nps-question = Would our customers recommend us?
metric-csat = Customer satisfaction score (CSAT)
metric-csat-short = Satisfaction
metric-csat-question = Are our customers satisfied?
metric-effort = Customer effort score
metric-effort-short = Effort
metric-effort-question = How easy do we make it for our customers?
metric-cltv = Customer lifetime value (CLV)
metric-cltv-short = Lifetime value
metric-cltv-question = What is a customer worth?
metric-cltv-discounted = Discounted customer lifetime value
metric-cltv-discounted-short = Discounted CLV
metric-cltv-discounted-question = What is a customer worth today, when some leave and later money counts less?
metric-acquisition = Customer acquisition cost (CAC)
metric-acquisition-short = Acquisition
metric-acquisition-question = What does a new customer cost, and when is that paid back?
metric-budget = Customers gained
metric-budget-short = Budget split
metric-budget-question = Win new customers or keep the ones we have: where does our money achieve more?
metric-revenue-retention = Net revenue retention
metric-revenue-retention-short = Revenue retention
metric-revenue-retention-question = How much of our revenue stays with us?
metric-programme = Points redemption rate
metric-programme-short = Loyalty programme
metric-programme-question = Are our points used, and does the programme pay for itself?
metric-growth = Expected number of customers
metric-growth-short = Customer growth
metric-growth-question = How many customers will we have, and where does growth stop?
metric-virality = Viral coefficient (K-factor)
metric-virality-short = Virality
metric-virality-question = How many new customers does each customer bring by inviting others?
metric-earned-growth = Earned growth rate
metric-earned-growth-short = Earned growth
metric-earned-growth-question = How much of our growth comes from loyal customers?

## The groups of metrics in lists

group-customers = Customers
group-opinions = Opinions
group-money = Money
group-growth = Growth
