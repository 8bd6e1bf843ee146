### The metrics: names, meanings, cases, pictures.

# Each metric has these messages:
# -meaning: below its name. -copy: what “Copy result” puts on the clipboard, so it is complete without the page.
# -sentence: next to the result, which is set in large type before it: “85%” “of the 200 at the start are still here.”
# It therefore begins in the middle of a sentence. $per: “per month”, “per period”. Amounts, shares and numbers
# of periods arrive formatted (“€120”, “85%”, “5 years”), counts as numbers.
# definition-…: the way of counting, a heading where there are two. case-…: a button that fills the fields.
# picture-…: the title of the chart. bar-…: a label at a bar. part-…: a part of a bar, with its figure.

## Variables: the label of each field and what belongs into it

variable-customers_start = Customers at the start
variable-customers_start-hint = on the first day of the period
variable-customers_end = Customers at the end
variable-customers_end-hint = on the last day, including new ones
variable-customers_new = New customers
variable-customers_new-hint = won in the period and still there
variable-customers_lost = Customers lost
variable-customers_lost-hint = left within the period
variable-customers_passing = Came and left
variable-customers_passing-hint = lost customers who were won in the same period
variable-retention_rate = Retention rate
variable-retention_rate-hint = kept in each period
variable-churn_rate = Churn rate
variable-churn_rate-hint = lost in each period
variable-customer_lifespan = Customer lifespan
variable-customer_lifespan-hint = how many periods a customer stays
variable-promoters = Promoters
variable-promoters-hint = answered 9 or 10
variable-passives = Passives
variable-passives-hint = answered 7 or 8
variable-detractors = Detractors
variable-detractors-hint = answered 0 to 6
variable-nps = Net Promoter Score
variable-nps-hint = −100 to 100
variable-satisfied = Satisfied answers
variable-satisfied-hint = usually 4 or 5 out of 5
variable-responses = All answers
variable-responses-hint = satisfied or not
variable-csat = Satisfaction score
variable-csat-hint = satisfied answers among all
variable-purchase_value = Average order value
variable-purchase_value-hint = revenue from one purchase
variable-purchase_frequency = Purchases per period
variable-purchase_frequency-hint = how often a customer buys
variable-gross_margin = Gross margin
variable-gross_margin-hint = share of revenue left after cost of goods
variable-cltv = Lifetime value
variable-cltv-better = This is revenue. Enter a gross margin there to count profit.
variable-cltv-hint = all that one customer brings in
variable-cltv_margin = Lifetime gross profit
variable-cltv_margin-hint = left after the cost of goods
variable-margin = Margin per period
variable-margin-hint = gross profit per customer per period
variable-discount_rate = Discount rate
variable-discount_rate-hint = per period: later money counts for less
variable-periods = Payments counted
variable-periods-hint = leave empty for no limit
variable-cltv_discounted = Discounted CLV
variable-cltv_discounted-hint = the customer’s value today
variable-customers_referred = Referred customers
variable-customers_referred-hint = sent by existing customers
variable-referral_rate = Referral rate
variable-referral_rate-hint = share of new customers
variable-acquisition_spend = Spent on acquisition
variable-acquisition_spend-hint = everything spent in the same period
variable-keeping_spend = Spent on retention
variable-keeping_spend-hint = everything spent in the same period
variable-customers_saved = Customers saved
variable-customers_saved-hint = would have left otherwise
variable-retention_share = Share for retention
variable-retention_share-hint = share of the whole budget to try out
variable-doubling_gain = Gain from doubling
variable-doubling_gain-hint = extra customers for twice the money
variable-customers_kept = Customers kept
variable-customers_kept-hint = everyone who stayed
variable-customers_gained = Customers gained
variable-customers_gained-hint = won and saved together
variable-gain_change = Change
variable-gain_change-hint = compared with today’s split
variable-next_spend_ratio = Return on extra money
variable-next_spend_ratio-hint = for keeping, compared with winning
variable-won_saved_ratio = Cost ratio
variable-won_saved_ratio-hint = winning a customer, compared with saving one
variable-break_even_saved = Break-even
variable-break_even_saved-hint = customers you need to save
variable-break_even_share = Break-even share
variable-break_even_share-hint = of all customers kept
variable-cac = Acquisition cost
variable-cac-hint = for one new customer
variable-ltv_cac = LTV : CAC ratio
variable-ltv_cac-hint = lifetime value for each unit of cost
variable-payback_periods = Payback time
variable-payback_periods-hint = periods to recover the cost
variable-payback_discounted = Payback, discounted
variable-payback_discounted-hint = payments to recover the cost
variable-buyers = Buyers
variable-buyers-hint = bought at least once in the period
variable-repeat_buyers = Repeat buyers
variable-repeat_buyers-hint = with two or more orders in the period
variable-orders = Orders
variable-orders-hint = placed by these buyers in the period
variable-order_revenue = Order revenue
variable-order_revenue-hint = what these orders brought in
variable-returning_buyers = Returning buyers
variable-returning_buyers-hint = had bought before, at any time
variable-customers_all = All customers
variable-customers_all-hint = including those who bought nothing in the period
variable-repeat_purchase_rate = Repeat purchase rate
variable-repeat_purchase_rate-hint = repeat buyers among all buyers
variable-effort_1 = Answers of 1
variable-effort_1-hint = strongly disagree that it was easy
variable-effort_2 = Answers of 2
variable-effort_2-hint = disagree
variable-effort_3 = Answers of 3
variable-effort_3-hint = somewhat disagree
variable-effort_4 = Answers of 4
variable-effort_4-hint = neither agree nor disagree
variable-effort_5 = Answers of 5
variable-effort_5-hint = somewhat agree
variable-effort_6 = Answers of 6
variable-effort_6-hint = agree
variable-effort_7 = Answers of 7
variable-effort_7-hint = strongly agree that it was easy
variable-ces = Customer effort score
variable-ces-hint = mean answer, 1 to 7
variable-ces-top = Found it easy
variable-ces-top-hint = share of answers from 5 to 7
variable-ces-net = Net effort score
variable-ces-net-hint = −100 to 100
variable-revenue_start = Revenue at the start
variable-revenue_start-hint = recurring, on the first day of the period
variable-revenue_churned = Revenue lost
variable-revenue_churned-hint = from customers who left
variable-revenue_contraction = Downgrades
variable-revenue_contraction-hint = how much less the remaining customers pay
variable-revenue_expansion = Upgrades
variable-revenue_expansion-hint = how much more the remaining customers pay
variable-revenue_new = New revenue
variable-revenue_new-hint = from customers won in the period
variable-nrr = Net revenue retention
variable-nrr-hint = with upgrades, so it may exceed 100%
variable-grr = Gross revenue retention
variable-grr-hint = without upgrades
variable-revenue_churn_rate = Revenue churn rate
variable-revenue_churn_rate-hint = lost in each period
variable-quick_ratio = Quick ratio
variable-quick_ratio-hint = revenue gained for each unit lost
variable-points_issued = Points issued
variable-points_issued-hint = given to members
variable-points_redeemed = Points redeemed
variable-points_redeemed-hint = of those issued
variable-points_expired = Points expired
variable-points_expired-hint = of those issued
variable-programme_margin = Extra margin
variable-programme_margin-hint = earned only because of the programme
variable-programme_cost = Programme cost
variable-programme_cost-hint = rewards, software, staff, communication
variable-programme_revenue = Extra revenue
variable-programme_revenue-hint = the sales that brought the extra margin
variable-redemption_rate = Redemption rate
variable-redemption_rate-hint = share of issued points redeemed
variable-breakage_rate = Breakage rate
variable-breakage_rate-hint = share of issued points expired
variable-programme_roi = Return on investment
variable-programme_roi-hint = margin minus cost, compared with the cost
variable-periods_ahead = Periods ahead
variable-periods_ahead-hint = how far to look
variable-customers_after = Expected customers
variable-customers_after-hint = at the end of that time
variable-customers_ceiling = Ceiling
variable-customers_ceiling-hint = where as many leave as join
variable-half_life = Half-life
variable-half_life-hint = until half of today’s customers have left
variable-invitations = Invitations
variable-invitations-hint = sent by one customer in a round
variable-invite_conversion = Conversion rate
variable-invite_conversion-hint = invitations that bring a new customer
variable-rounds = Rounds
variable-rounds-hint = how many times customers invite
variable-k_factor = K-factor
variable-k_factor-hint = new customers per inviting customer
variable-viral_growth = Growth factor
variable-viral_growth-hint = customers per starting customer
variable-earned_new = Earned new revenue
variable-earned_new-hint = from referred customers, % of the previous period’s revenue
variable-growth_total = Total growth
variable-growth_total-hint = in revenue, compared with the previous period
variable-earned_growth = Earned growth rate
variable-earned_growth-hint = from returning and referred customers
variable-earned_growth_ratio = Earned growth ratio
variable-earned_growth_ratio-hint = earned share of total growth

## Retention

metric-retention-meaning = The share of the customers you had at the start who are still with you.
metric-retention-sentence =
    { $customers_lost ->
        [0] of the { $customers_start } at the start are still here. None lost.
        [one] of the { $customers_start } at the start are still here. { $customers_lost } lost.
       *[other] of the { $customers_start } at the start are still here. { $customers_lost } lost.
    }
metric-retention-copy = Customer retention rate: { $retention_rate }. Customers at the start: { $customers_start }, at the end: { $customers_end }, of these new: { $customers_new }.
definition-retention_rate = Customers from the start who stayed
definition-retention_rate-without_end = Without the customers at the end
definition-retention_rate-without_end-why = [Guide 4, in Lithuanian], publishes this formula. It leaves out the number of customers at the end, so it can’t show how many left: the result is the same whether all customers stayed or all left. The two definitions agree only when the number of customers is the same at the end as at the start. With more new customers than there were at the start, this one falls below 0%.
definition-customers_lost = Start + new − end
case-retention-gym = Neighbourhood gym, yearly
case-retention-subscription = SaaS product, quarterly
case-retention-growth = Fast growth, yearly
case-retention-shrinking = Shrinking shop, yearly
picture-retention = Where the { $customers_start } went, and where the { $customers_end } came from
bar-start = Start
bar-end = End
# In the chart and in its description, as one of a list: “198 kept, 42 lost”. $amount: a number or an amount of money.
part-kept = { $amount } kept
part-lost = { $amount } lost
part-new = { $amount } new

## Churn

metric-churn-meaning = The share of the customers you had at the start who left.
metric-churn-sentence =
    { $customers_lost ->
        [0] of the { $customers_start } at the start: none lost.
        [one] of the { $customers_start } at the start: { $customers_lost } lost.
       *[other] of the { $customers_start } at the start: { $customers_lost } lost.
    }
metric-churn-copy = Customer churn rate: { $churn_rate }. Of { $customers_start } customers at the start, { $customers_lost } were lost.
# If some customers joined and left within the period. $start_lost: of those at the start; $customers_passing: the
# others. Both add up to $customers_lost.
metric-churn-sentence-customers_passing =
    { $start_lost ->
        [0] { $customers_lost } lost: none of the { $customers_start } at the start, { $customers_passing } who joined within the period.
       *[other] { $customers_lost } lost: { $start_lost } of the { $customers_start } at the start, { $customers_passing } who joined within the period.
    }
metric-churn-copy-customers_passing = Customer churn rate: { $churn_rate }. { $customers_lost } customers were lost: { $start_lost } of the { $customers_start } at the start, { $customers_passing } who joined within the period.
definition-churn_rate = All who left
definition-churn_rate-of_start = Only those who were there at the start
definition-churn_rate-of_start-why = Some of those who left had joined within the same period, so they were never among the customers at the start. Without them, churn and retention add up to 100%.
definition-customer_lifespan = One divided by the churn rate
definition-customer_lifespan-why = It assumes that all customers are equally likely to leave in every period. The longer customers have stayed, the more likely they are to stay, so this is usually too short for long-standing ones.
case-churn-streaming = Video streaming, monthly
case-churn-gym = Local gym, yearly
case-churn-telecom = Mobile network, monthly
picture-churn = What became of the { $customers_start }

## NPS

metric-nps-meaning = The percentage who would recommend you (9–10) minus those who wouldn’t (0–6).
# $promoters_share, $detractors_share: such as “60%”.
metric-nps-sentence =
    { $answers ->
        [one] from { $answers } answer: { $promoters_share } promoters minus { $detractors_share } detractors.
       *[other] from { $answers } answers: { $promoters_share } promoters minus { $detractors_share } detractors.
    }
metric-nps-copy = Net Promoter Score: { $nps }, from { $promoters } promoters, { $passives } passives and { $detractors } detractors.
definition-nps = % promoters − % detractors
case-nps-hotel = Seaside hotel
case-nps-bank = Bank branch
case-nps-workshop = Twenty answers
picture-nps = Who answered, and where that puts the score
part-promoters = { $amount } promoters
part-passives = { $amount } passives
part-detractors = { $amount } detractors
picture-score = Score

## CSAT

metric-csat-meaning = The share of satisfied answers, usually 4 or 5 out of 5.
metric-csat-sentence =
    { $responses ->
        [one] of { $responses } answer is satisfied.
       *[other] of { $responses } answers are satisfied.
    }
metric-csat-copy = Customer satisfaction score: { $csat }. { $satisfied } of { $responses } answers were satisfied.
definition-csat = Satisfied answers ÷ all answers
case-csat-support = Telephone support
case-csat-restaurant = Restaurant
case-csat-delivery = Parcel delivery
picture-csat = How the answers are split (total: { $responses })
bar-answers = Answers
part-satisfied = { $amount } satisfied
part-other_answers = { $amount } others

## CLTV

metric-cltv-meaning = What one customer buys over the whole relationship.
# The result is an amount of money. $purchase_value: such as “€40”; $purchase_frequency: a number; $customer_lifespan:
# such as “5 years”.
metric-cltv-sentence = of revenue from one customer: { $purchase_value } each time, { $purchase_frequency }× { $per }, for { $customer_lifespan }.
metric-cltv-copy = Customer lifetime value: { $cltv }, from { $purchase_value } per purchase, { $purchase_frequency }× { $per }, and a lifespan of { $customer_lifespan }.
definition-cltv = Value times frequency times lifespan
definition-cltv_margin = The same times the gross margin
definition-cltv_margin-why = Revenue isn’t all yours to keep. Compare this figure, not the revenue, with what it costs to win a customer.
definition-margin = Value times frequency times the gross margin
case-cltv-coffee = Coffee bar, yearly
case-cltv-clothing = Online fashion, yearly
case-cltv-software = Software, yearly
picture-cltv = What the customer pays, period by period

## CLTV, discounted

metric-cltv-discounted-meaning = A customer’s future payments at today’s value.
# The result is an amount of money. $retention_rate, $discount_rate: such as “80%”.
metric-cltv-discounted-sentence = is what one customer is worth today, if { $retention_rate } of customers stay and the discount rate is { $discount_rate }, both { $per }.
metric-cltv-discounted-copy = Discounted customer lifetime value: { $begin }, from a margin of { $margin }, { $retention_rate } retention and a discount rate of { $discount_rate }, all { $per }.
definition-cltv_discounted-begin = First payment at once, and certain
definition-cltv_discounted-begin-why = For a customer who has just signed and pays today. It is worth one margin more than the same sum without that first payment.
definition-cltv_discounted-after_renewal = First payment at the first renewal
definition-cltv_discounted-after_renewal-why = For a customer who has already paid for this period: only the payments still to come count. Most textbooks print this one: m R ÷ (1 + d − R).
definition-cltv_discounted-end_certain = First payment after one period, and certain
definition-cltv_discounted-end_certain-why = For a customer who pays at the end of each period and cannot leave before the first payment.
case-cltv-discounted-magazine = Magazine, no limit
case-cltv-discounted-software = Software, 60 months
case-cltv-discounted-insurance = Insurance, 20 years
picture-cltv-discounted = What each payment is worth today, with the first made at once

## Referral

metric-referral-meaning = The share of new customers who came on a customer’s recommendation.
metric-referral-sentence =
    { $customers_new ->
        [one] of your { $customers_new } new customer was referred.
       *[other] of your { $customers_new } new customers were referred.
    }
metric-referral-copy = Referral rate: { $referral_rate }. { $customers_referred } of { $customers_new } new customers were referred.
definition-referral_rate = Referred customers among the new ones
case-referral-dentist = Dentist’s practice, yearly
case-referral-app = Budget app, monthly
case-referral-language_school = Language school, yearly
picture-referral = Where the { $customers_new } new customers came from
bar-newcomers = New
part-referred = { $amount } referred
part-other_new = { $amount } other

## Acquisition

metric-acquisition-meaning = What it costs to win one customer, and whether it pays off.
# The result is an amount of money: “€50” “for each of your 40 new customers.”
metric-acquisition-sentence =
    { $customers_new ->
        [one] for your { $customers_new } new customer.
       *[other] for each of your { $customers_new } new customers.
    }
metric-acquisition-copy = Customer acquisition cost: { $cac } for each of { $customers_new } new customers, { $acquisition_spend } in all.
definition-cac = Spending divided by new customers
definition-ltv_cac = Lifetime value divided by acquisition cost
definition-ltv_cac-why = Three to one is often quoted as healthy; it is a rule of thumb from software companies, not a law. Use lifetime gross profit.
definition-payback_periods = Acquisition cost divided by the margin
definition-payback_periods-why = This assumes that the customer stays and that money keeps its value.
definition-payback_periods-whole = Counted in whole payments
definition-payback_periods-whole-why = Payments come one at a time, so the cost is recovered with the first whole payment that covers the rest.
definition-payback_discounted = Payments after churn and discounting
definition-payback_discounted-why = Each further payment counts only for those who are still there, and it counts for less because it comes later. The first comes at once.
case-acquisition-shop = Online shop, monthly
case-acquisition-software = Software, monthly
case-acquisition-gym = Gym, monthly
case-acquisition-hopeless = Never paid back, yearly
picture-acquisition = What one new customer costs, and what comes back
bar-cac = Cost
bar-cltv = Value
part-money = { $amount }

## Repeat purchases

metric-repeat-purchase-meaning = The share of a period’s buyers who bought at least twice.
metric-repeat-purchase-sentence =
    { $buyers ->
        [one] of { $buyers } buyer bought at least twice.
       *[other] of { $buyers } buyers bought at least twice.
    }
metric-repeat-purchase-copy = Repeat purchase rate: { $repeat_purchase_rate }. { $repeat_buyers } of { $buyers } buyers ordered at least twice in the period.
definition-repeat_purchase_rate = Two or more orders within the period
definition-repeat_purchase_rate-returning = Bought before, at any time
definition-repeat_purchase_rate-returning-why = Shopify’s reports call this the returning customer rate. The first order may be years old, so the rate is usually higher, and it rises with the age of the shop.
definition-repeat_purchase_rate-of_all = Repeat buyers among all customers
definition-repeat_purchase_rate-of_all-why = This also counts customers who bought nothing in the period, so the rate falls as the customer list gets longer.
definition-purchase_frequency = Orders divided by buyers
definition-purchase_frequency-why = Lifetime value uses this figure. It describes active customers, so combine it with how long customers stay active.
definition-purchase_frequency-all_customers = Orders divided by all customers
definition-purchase_frequency-all_customers-why = This includes inactive customers, who bought 0 times. Use it only with a lifespan that includes them too.
definition-purchase_value = Order revenue divided by orders
case-repeat-purchase-coffee = Coffee bar, quarterly
case-repeat-purchase-clothing = Online fashion, yearly
case-repeat-purchase-florist = Florist, half-yearly
picture-repeat-purchase = How often the buyers bought
bar-buyers = Buyers
part-repeat = { $amount } at least twice
part-once = { $amount } once

## Effort

metric-effort-meaning = How easy customers found it to deal with you, summed up in three ways.
# The result is a mean such as “5.8”.
metric-effort-sentence =
    { $answers ->
        [one] on average from { $answers } answer, on a scale from 1 to 7.
       *[other] on average from { $answers } answers, on a scale from 1 to 7.
    }
metric-effort-copy = Customer effort score: { $ces } on average on a scale from 1 to 7, { $top } found it easy (5 to 7), net score { $net }. Number of answers: { $answers }.
definition-ces = Mean of all answers
definition-ces-top = Share of answers from 5 to 7
definition-ces-top-why = It doesn’t matter here whether a customer answered 5 or 7, or 1 or 4.
definition-ces-net = Answers of 6 and 7 minus 1 to 3, per 100 answers
definition-ces-net-why = It is built like the Net Promoter Score. Answers of 4 and 5 count for neither side, so it can be negative where most customers found it easy.
case-effort-three_ways = Three ways, one survey
case-effort-support = Support by chat
case-effort-returns = Returning a parcel
picture-effort = How the answers are spread
bar-effort_1 = 1: strongly disagree
bar-effort_2 = 2
bar-effort_3 = 3
bar-effort_4 = 4: neither
bar-effort_5 = 5
bar-effort_6 = 6
bar-effort_7 = 7: strongly agree

## Budget split

metric-budget-meaning = What the same money achieves when you split it differently.
# The result is a number of customers: “52” “customers won or saved …”. $retention_share: such as “60%”,
# as entered; $today: the number of customers with today’s split.
metric-budget-sentence = customers won or saved if { $retention_share } of the money goes to retention. Today it’s { $today }.
metric-budget-copy = Customers gained: { $customers_gained }. Won: { $customers_new } for { $acquisition_spend }; saved: { $customers_saved } for { $keeping_spend }.
# Below the result of “Budget split”. $saved: customers saved, $needed: how many would have to be saved to win as many for that money.
better-spend-keeping = On these figures, keeping customers is the better spend: it saves { $saved }, and { $needed } would be enough.
better-spend-winning = On these figures, keeping customers is not the better spend: it saves { $saved }, and { $needed } would be needed.
better-spend-neither = On these figures, neither is the better spend: keeping saves { $saved } customers, and the same money would win as many.
better-spend-best = Best share for retention:
definition-customers_gained = Customers won and saved, with diminishing returns
definition-gain_change = Customers gained minus today’s
definition-gain_change-why = A customer saved counts as much as one won. If one kind is worth more to you, lean that way.
definition-next_spend_ratio = Gain from extra money for keeping ÷ the same for winning
definition-next_spend_ratio-why = Below 1, extra money brings more if you spend it on winning customers. At 1, no other split brings more.
definition-won_saved_ratio = Cost of a customer won, divided by the cost of one saved
definition-won_saved_ratio-why = Below 1, winning customers is cheaper than keeping them. This is an average of today’s spending: the next customer costs more.
definition-won_saved_ratio-per_kept = The same, divided by everyone who stayed
definition-won_saved_ratio-per_kept-why = Most of them would have stayed anyway. The claim that winning a customer costs five times as much is often calculated like this.
definition-break_even_saved = Customers that the money for keeping could win instead
definition-break_even_saved-why = If it saves fewer, it is better spent on winning customers.
definition-break_even_share = The same as a share of all customers kept
definition-break_even_share-why = Only a control group shows how many would have left without the spending.
case-budget-bank = Bank, quarterly
case-budget-software = SaaS product, quarterly
case-budget-shop = Online shop, monthly
picture-budget = Customers won and saved
bar-today = Today
bar-split = New split
part-won = { $amount } won
part-saved = { $amount } saved

## Revenue retention

metric-revenue-retention-meaning = The share of the starting revenue that the same customers still bring in.
# The result is a share; $revenue_start: an amount of money.
metric-revenue-retention-sentence = of the { $revenue_start } at the start still comes in from the same customers.
metric-revenue-retention-copy = Net revenue retention: { $nrr }, gross: { $grr }. Revenue at the start: { $revenue_start }, lost: { $revenue_churned }, downgrades: { $revenue_contraction }, upgrades: { $revenue_expansion }.
definition-nrr = The same customers, with upgrades
definition-nrr-bridge = All revenue at the end (lazy NRR)
definition-nrr-bridge-why = This also counts revenue from new customers, so it measures growth. Good sales can hide any loss. Net retention follows one closed group: the customers at the start.
definition-nrr-survivors = Only customers who stayed
definition-nrr-survivors-why = Customers who left are missing from both sides of the fraction, so losing them doesn’t lower the result.
definition-grr = The same customers, without upgrades
definition-grr-why = Upgrades don’t count here, so it can’t exceed 100%. If a report shows more, it has counted upgrades or new customers.
definition-revenue_churn_rate = Lost and downgraded revenue
definition-revenue_churn_rate-why = It adds up to 100% with gross retention.
definition-quick_ratio = Revenue gained divided by revenue lost
definition-quick_ratio-why = It says how many units of revenue come in for each one lost. It says nothing about their cost.
case-revenue-retention-software = SaaS product, yearly
case-revenue-retention-gym = Gym memberships, monthly
case-revenue-retention-agency = Agency retainers, yearly
picture-revenue-retention = What became of the { $revenue_start } at the start
part-contraction = { $amount } downgraded
part-expansion = { $amount } upgrades
part-new_revenue = { $amount } new

## Loyalty programme

metric-programme-meaning = How many points are redeemed, and whether the programme pays.
metric-programme-sentence =
    { $points_issued ->
        [one] of { $points_issued } point issued was redeemed.
       *[other] of { $points_issued } points issued were redeemed.
    }
metric-programme-copy = Points redemption rate: { $redemption_rate }. Points issued: { $points_issued }, redeemed: { $points_redeemed }.
definition-redemption_rate = Points redeemed divided by points issued
definition-redemption_rate-why = A high rate means that members value the rewards. It isn’t a loss to avoid.
definition-breakage_rate = Points expired divided by points issued
definition-breakage_rate-why = Points that are still valid may expire later.
definition-breakage_rate-with_live = Everything not redeemed
definition-breakage_rate-with_live-why = This counts points that members can still redeem as lost. In a young programme, that is most of them.
definition-programme_roi = Extra margin minus cost, divided by cost
definition-programme_roi-why = Count only margin from purchases beyond those of similar customers outside the programme. Without such a control group, this figure is too high.
definition-programme_roi-on_revenue = The same with revenue instead of margin
definition-programme_roi-on_revenue-why = Revenue has to pay for the goods first. At a margin of 15%, sales of 5.2 times the cost mean a loss of 22%.
case-programme-fashion = Fashion shop, yearly
case-programme-coffee = Coffee bars, quarterly
case-programme-fuel = Petrol stations, yearly
picture-programme = What became of the points issued
bar-points = Points
part-redeemed = { $amount } redeemed
part-live = { $amount } still valid
part-expired = { $amount } expired

## Growth

metric-growth-meaning = How many customers you’ll have if you win and lose them as you do now.
# The result is a number of customers. $periods_ahead: a number; $customers_new: a number; $churn_rate: such as “5%”.
metric-growth-sentence =
    { $periods_ahead ->
        [one] customers after { $periods_ahead } period, if { $customers_new } join and { $churn_rate } leave { $per }.
       *[other] customers after { $periods_ahead } periods, if { $customers_new } join and { $churn_rate } leave { $per }.
    }
metric-growth-copy = Expected number of customers: { $customers_after }. Customers at the start: { $customers_start }, new { $per }: { $customers_new }, churn rate { $per }: { $churn_rate }, periods: { $periods_ahead }.
definition-customers_after = A share leaves in each period
definition-customers_after-straight = The first period’s change, repeated
definition-customers_after-straight-why = Twelve times the first month’s change isn’t a year’s change: as the number of customers changes, so does the number who leave.
definition-customers_ceiling = New customers divided by the churn rate
definition-customers_ceiling-why = At this size, as many leave as join. More advertising and less churn both raise it, but starting with more customers doesn’t.
definition-half_life = Time until half of today’s customers have left
definition-half_life-why = It assumes that the churn rate stays the same for all customers. Loyal customers are usually less likely to leave, so some stay much longer.
case-growth-streaming = Video streaming, 1 year
case-growth-gym = Gym, 2 years
case-growth-shop = Online shop, 18 months
picture-growth = How the number of customers changes
part-compounded = a share leaves each period: { $amount }
part-straight = straight line: { $amount }

## Virality

metric-virality-meaning = How many new customers one customer brings by inviting others.
# The result is the K-factor, such as “0.75”. $invitations: a number; $invite_conversion: such as “15%”.
metric-virality-sentence = new customers for each customer who invites: { $invitations } invitations, of which { $invite_conversion } succeed.
metric-virality-copy = Viral coefficient (K-factor): { $k_factor }. Invitations per customer: { $invitations }, conversion rate: { $invite_conversion }.
definition-k_factor = Invitations times conversion rate
definition-viral_growth = All customers invite in every round
definition-viral_growth-why = It assumes that customers never run out of friends to invite. After a few rounds this is far too high.
definition-viral_growth-newest = Only the newest customers invite
definition-viral_growth-newest-why = Each customer invites once, in the round after joining. With a K-factor below 1, growth ends at a ceiling.
case-virality-app = App with gift credit
case-virality-bank = Bank: friends invite friends
case-virality-game = Mobile game
picture-virality = How one customer multiplies
bar-invitations = Invitations
part-everyone = all customers invite: { $amount }
part-newest = only the newest invite: { $amount }
part-joined = { $amount } accepted
part-declined = { $amount } without effect

## Earned growth

metric-earned-growth-meaning = Growth from customers who return and those they refer.
# The result is a share, such as “8%”. $nrr, $earned_new: such as “95%”.
metric-earned-growth-sentence = growth from returning and referred customers: { $nrr } retained plus { $earned_new } earned, minus 100%.
metric-earned-growth-copy = Earned growth rate: { $earned_growth }. Net revenue retention: { $nrr }, earned new revenue: { $earned_new }.
definition-earned_growth = Net retention plus earned new revenue, minus 100%
definition-earned_growth_ratio = Earned growth divided by total growth
definition-earned_growth_ratio-why = The rest of the growth was bought, for example with advertising and discounts.
case-earned-growth-book = Example from the book, yearly
case-earned-growth-software = Software, yearly
case-earned-growth-retailer = Retailer, yearly
picture-earned-growth = Where this period’s revenue comes from, as % of the previous one’s
bar-previous_period = Previous period
bar-this_period = This period
part-returning = { $amount } returning
part-earned_new = { $amount } referred
part-bought = { $amount } other new

## Pictures of payments

# A row of the table below the chart, for each bar.
payment-number = Payment { $number }
payments-up-to = After payment { $number }
# The last bar, if the payments go on beyond the chart. $amount: money.
payments-later = and { $amount } later
# A line across the chart: the acquisition cost that the payments pay back.
payments-goal = Cost: { $amount }

## Lines over time

# $number counts periods or rounds from zero.
curve-after-periods_ahead = Period { $number }
curve-after-rounds = Round { $number }
curve-ceiling-periods_ahead = Ceiling: { $amount }
curve-ceiling-rounds = Ceiling if only the newest invite: { $amount }
