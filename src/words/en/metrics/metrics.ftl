### The metrics: names, meanings, cases, pictures.

## Variables: the label of each field and what belongs into it

variable-customers_start = Customers at the start
variable-customers_start-hint = on the first day of the period
variable-customers_end = Customers at the end
variable-customers_end-hint = on the last day, the new ones included
variable-customers_new = New customers
variable-customers_new-hint = won in the period and still there
variable-customers_lost = Customers lost
variable-customers_lost-hint = left within the period
variable-customers_passing = Came and left
variable-customers_passing-hint = of those lost, the ones won in the same period
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
variable-satisfied-hint = usually 4 and 5 of 5
variable-responses = All answers
variable-responses-hint = whatever they said
variable-csat = Satisfaction score
variable-csat-hint = satisfied among all
variable-purchase_value = Average purchase
variable-purchase_value-hint = what one purchase brings
variable-purchase_frequency = Purchases per period
variable-purchase_frequency-hint = how often a customer buys
variable-gross_margin = Gross margin
variable-gross_margin-hint = left of revenue after the cost of goods
variable-cltv = Lifetime value
variable-cltv-better = This is revenue. Enter a gross margin there to count profit.
variable-cltv-hint = what one customer brings in all
variable-cltv_margin = Lifetime gross profit
variable-cltv_margin-hint = what is left of it
variable-margin = Margin per period
variable-margin-hint = what one customer leaves in a period
variable-discount_rate = Discount rate
variable-discount_rate-hint = per period; later money counts less
variable-periods = Payments counted
variable-periods-hint = leave empty to count without end
variable-cltv_discounted = Discounted lifetime value
variable-cltv_discounted-hint = worth today
variable-customers_referred = Referred customers
variable-customers_referred-hint = sent by existing customers
variable-referral_rate = Referral rate
variable-referral_rate-hint = referred among the new
variable-acquisition_spend = Spent on acquisition
variable-acquisition_spend-hint = all of it, in the same period
variable-cac = Acquisition cost
variable-cac-hint = for one new customer
variable-ltv_cac = LTV : CAC ratio
variable-ltv_cac-hint = lifetime value for each unit of cost
variable-payback_periods = Payback time
variable-payback_periods-hint = periods until the cost is back
variable-payback_discounted = Payback, discounted
variable-payback_discounted-hint = payments until the cost is back

## Retention

metric-retention-meaning = The share of the customers you had at the start of a period who are still customers at its end. Those won in between do not count.
metric-retention-unit = Per cent of the customers at the start, from 0% to 100%. It belongs to its period: a monthly rate and a yearly rate cannot be compared.
metric-retention-undefined = Without customers at the start there is nobody to keep, and no rate.
metric-retention-sentence =
    { PLURAL($customers_lost) ->
        [0] of the { $customers_start } at the start are still here. Nobody left.
        [one] of the { $customers_start } at the start are still here. { $customers_lost } left.
       *[other] of the { $customers_start } at the start are still here. { $customers_lost } left.
    }
metric-retention-copy = Customer retention rate: { $retention_rate }. Of { $customers_start } customers at the start, { $customers_end } less { $customers_new } new ones were still there at the end.
definition-retention_rate = Those of the start who are still there
definition-retention_rate-without_end = Without the customers at the end
definition-retention_rate-without_end-why = One of the guides publishes this formula. It leaves out the customers at the end, so it cannot see who left: the result is the same whether all of them stayed or all of them left. The two definitions agree only when the number of customers is the same at the end as at the start. With more new customers than customers at the start, this one gives no share at all.
definition-customers_lost = Start plus new less end
case-retention-gym = Neighbourhood gym
case-retention-subscription = Software by subscription
case-retention-growth = Fast growth
case-retention-shrinking = A shop that shrinks
picture-retention = Where the { $customers_start } went, and where the { $customers_end } came from
bar-start = Start
bar-end = End
part-kept = { $amount } kept
part-lost = { $amount } lost
part-new = { $amount } new

## Churn

metric-churn-meaning = The share of the customers you had at the start of a period who left within it. It is what retention leaves over, provided both count the same people.
metric-churn-unit = Per cent of the customers at the start, from 0% to 100%; the lifespan is in periods of the same length. Twelve months of 5% are not 60%: each month takes 5% of those who are left.
metric-churn-undefined = Without customers at the start there is no rate. Where nobody leaves, the rate is zero and the lifespan has no value: nothing in the figures says when it would end.
metric-churn-sentence =
    { PLURAL($customers_lost) ->
        [0] of the { $customers_start } at the start: nobody left.
        [one] of the { $customers_start } at the start: { $customers_lost } left.
       *[other] of the { $customers_start } at the start: { $customers_lost } left.
    }
metric-churn-copy = Customer churn rate: { $churn_rate }. Of { $customers_start } customers at the start, { $customers_lost } were lost.
metric-churn-sentence-customers_passing =
    { PLURAL($start_lost) ->
        [0] { $customers_lost } left: none of the { $customers_start } at the start, { $customers_passing } who joined within the period.
       *[other] { $customers_lost } left: { $start_lost } of the { $customers_start } at the start, { $customers_passing } who joined within the period.
    }
metric-churn-copy-customers_passing = Customer churn rate: { $churn_rate }. { $customers_lost } customers were lost: { $start_lost } of the { $customers_start } at the start, { $customers_passing } who joined within the period.
definition-churn_rate = All who left
definition-churn_rate-of_start = Only those who were there at the start
definition-churn_rate-of_start-why = Some of those who left had come within the same period, so they were never among the customers at the start. Without them, churn and retention add up to 100%.
definition-customer_lifespan = One divided by the churn rate
definition-customer_lifespan-why = It assumes that everybody is equally likely to leave in every period. Real customers differ: the longer somebody has stayed, the likelier he is to go on staying, so this is usually too short for old customers.
case-churn-streaming = Video streaming
case-churn-gym = Neighbourhood gym
case-churn-telecom = Mobile network
picture-churn = What became of the { $customers_start }

## NPS

metric-nps-meaning = Of all who answered how likely they are to recommend you, from 0 to 10: the per cent who said 9 or 10 less the per cent who said 0 to 6. It measures what people say they would do, not what they do.
metric-nps-unit = Points from −100 (all detractors) to 100 (all promoters), not per cent. It is shown to one decimal; halves are rounded away from zero.
metric-nps-undefined = Without a single answer there is no score.
metric-nps-sentence =
    { PLURAL($answers) ->
        [one] from { $answers } answer: { $promoters_share } promoters less { $detractors_share } detractors.
       *[other] from { $answers } answers: { $promoters_share } promoters less { $detractors_share } detractors.
    }
metric-nps-copy = Net Promoter Score: { $nps }, from { $promoters } promoters, { $passives } passives and { $detractors } detractors.
definition-nps = Promoters less detractors, for each hundred answers
case-nps-hotel = Seaside hotel
case-nps-bank = Bank branch
case-nps-workshop = Twenty answers
picture-nps = Who answered, and where that puts the score
part-promoters = { $amount } promoters
part-passives = { $amount } passives
part-detractors = { $amount } detractors
picture-score = Score

## CSAT

metric-csat-meaning = The share of answers that are satisfied, usually the upper two of a five-point scale. It speaks of one experience, not of loyalty, and says nothing of those who did not answer.
metric-csat-unit = Per cent of the answers, from 0% to 100%. Scores can be compared only where the question, the scale and the cut-off are the same.
metric-csat-undefined = Without a single answer there is no score.
metric-csat-sentence =
    { PLURAL($responses) ->
        [one] of { $responses } answer are satisfied.
       *[other] of { $responses } answers are satisfied.
    }
metric-csat-copy = Customer satisfaction score: { $csat }. { $satisfied } of { $responses } answers were satisfied.
definition-csat = Satisfied among all answers
case-csat-support = Telephone support
case-csat-restaurant = Restaurant
case-csat-delivery = Parcel delivery
picture-csat = How the { $responses } answers divide
bar-answers = Answers
part-satisfied = { $amount } satisfied
part-other_answers = { $amount } others

## CLTV

metric-cltv-meaning = What one customer is expected to buy over the whole relationship: so much each time, so often, for so long. It is revenue; with the gross margin you see what is left of it.
metric-cltv-unit = Money, for one customer. Frequency and lifespan must count the same periods: twelve purchases a year go with a lifespan in years.
metric-cltv-undefined = It always has a value, but it treats money in ten years like money today; the discounted value does not.
metric-cltv-sentence = of revenue from one customer: { $purchase_value } a time, { $purchase_frequency }× { $per }, for { $customer_lifespan }.
metric-cltv-copy = Customer lifetime value: { $cltv }, from { $purchase_value } a purchase, { $purchase_frequency }× { $per }, and a lifespan of { $customer_lifespan }.
definition-cltv = Value times frequency times lifespan
definition-cltv_margin = The same times the gross margin
definition-cltv_margin-why = Revenue is not yours to keep. Compare this figure, not the revenue, with what it costs to win a customer.
case-cltv-coffee = Coffee bar (years)
case-cltv-clothing = Clothes online (years)
case-cltv-software = Software (years)
picture-cltv = What the customer pays, period by period

## CLTV, discounted

metric-cltv-discounted-meaning = What a customer’s payments are worth today, when each period only a part of the customers stays and money that comes later counts for less. Three conventions are in use; they differ in when the first payment comes and whether it is certain.
metric-cltv-discounted-unit = Money, for one customer. Margin, retention and discount rate must speak of the same period.
metric-cltv-discounted-undefined = Without a limit on the payments, everybody staying and no discount, the sum grows for ever. Give a number of payments, or a discount rate.
metric-cltv-discounted-sentence = is what one customer is worth today, if { $retention_rate } of customers stay and the discount rate is { $discount_rate }, both { $per }.
metric-cltv-discounted-copy = Discounted customer lifetime value: { $begin }, from a margin of { $margin }, { $retention_rate } retention and a discount rate of { $discount_rate }, all { $per }.
definition-cltv_discounted-begin = First payment at once, and certain
definition-cltv_discounted-begin-why = For a customer who has just signed and pays today. Worth one margin more than the same sum without that first payment.
definition-cltv_discounted-after_renewal = First payment with the first renewal
definition-cltv_discounted-after_renewal-why = For a customer who has already paid for this period: only the payments still to come count. Most textbooks print this one: m R ÷ (1 + d − R).
definition-cltv_discounted-end_certain = First payment after one period, and certain
definition-cltv_discounted-end_certain-why = For a customer who pays at the end of each period and cannot leave before the first payment.
case-cltv-discounted-magazine = Magazine, without end
case-cltv-discounted-software = Software, 60 months
case-cltv-discounted-insurance = Insurance, 20 years
picture-cltv-discounted = What each payment is worth today, the first one coming at once

## Referral

metric-referral-meaning = The share of the new customers of a period who came because an existing customer recommended you. It counts those who really came, not those who said that they would recommend.
metric-referral-unit = Per cent of the new customers, from 0% to 100%. It depends on how you ask where people heard of you.
metric-referral-undefined = Without new customers there is no rate.
metric-referral-sentence =
    { PLURAL($customers_new) ->
        [one] of your { $customers_new } new customer came by recommendation.
       *[other] of your { $customers_new } new customers came by recommendation.
    }
metric-referral-copy = Referral rate: { $referral_rate }. { $customers_referred } of { $customers_new } new customers came by recommendation.
definition-referral_rate = Referred among the new customers
case-referral-dentist = Dentist’s practice
case-referral-app = Budget app
case-referral-language_school = Language school
picture-referral = Where the { $customers_new } new customers came from
bar-newcomers = New
part-referred = { $amount } referred
part-other_new = { $amount } otherwise

## Acquisition

metric-acquisition-meaning = Everything spent on winning customers, divided by the customers won. Beside what a customer is worth, it says whether growth pays, and after how many payments.
metric-acquisition-unit = Money, for one new customer. Spending and customers must belong to the same period; the payback is in periods of the margin.
metric-acquisition-undefined = Spending without a new customer has no cost per customer: it is not zero. Where payments shrink too fast, their sum never reaches the cost, however long you wait.
metric-acquisition-sentence =
    { PLURAL($customers_new) ->
        [one] for your { $customers_new } new customer.
       *[other] for each of your { $customers_new } new customers.
    }
metric-acquisition-copy = Customer acquisition cost: { $cac } for each of { $customers_new } new customers, { $acquisition_spend } in all.
definition-cac = Spending divided by new customers
definition-ltv_cac = Lifetime value divided by acquisition cost
definition-ltv_cac-why = Three to one is often quoted as healthy; it is a rule of thumb from software firms, not a law. Use a lifetime value after costs.
definition-payback_periods = Acquisition cost divided by the margin
definition-payback_periods-why = For a customer who surely stays, and money that keeps its value.
definition-payback_periods-whole = Counted in whole payments
definition-payback_periods-whole-why = Payments come one at a time, so the cost is back with the first whole payment that covers the rest.
definition-payback_discounted = Payments, shrunk by leaving and waiting
definition-payback_discounted-why = Each further payment counts only for those who are still there, and for less because it comes later. The first comes at once.
case-acquisition-shop = Online shop
case-acquisition-software = Software
case-acquisition-gym = Gym
case-acquisition-hopeless = Never paid back
picture-acquisition = What one new customer costs, and what comes back
bar-cac = Cost
bar-cltv = Value
part-money = { $amount }

## Pictures of payments

payment-number = Payment { $number }
payments-up-to = After payment { $number }
payments-later = and { $amount } later
payments-goal = Cost: { $amount }
