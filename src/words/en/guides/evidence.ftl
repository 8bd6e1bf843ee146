### What the guides claim and what is known of it: factors, methods, contradictions, claims, benches, and a caution on comparing scores.

## Factors

factor-product-quality = Product quality
factor-customer-service = Customer service
factor-convenience = Shopping convenience
factor-price = Price
factor-availability = Product availability
factor-guaranteed-return = Guaranteed return
factor-transparency = Information transparency
factor-brand-loyalty = Loyalty to the brand
factor-individual-approach = Individual attention
factor-service-quality = Quality of service
factors-note = The table of ten factors in [guide 5, in Russian], gives each an influence on loyalty as a percentage. It names no source, sample, year or unit. The ten figures add up to { $total }, so they aren’t shares of a whole; don’t use them as weights.
factors-overlap = Customer service and quality of service measure nearly the same thing, and explaining loyalty by brand loyalty is circular.

## Methods

method-personal-approach = Personalised approach
method-feedback-management = Feedback management
method-loyalty-programmes = Loyalty programmes
method-rapid-resolution = Rapid problem resolution
method-employee-training = Employee training
methods-note = These ratings are the opinion of [guide 5, in Russian], in its comparison of methods; it gives no scale and no evidence. Move each method to where you’d place it for your own business.

## Contradictions: a title, and the story in two sentences or so

contradiction-x1 = Two formulas for retention
contradiction-x1-story = Guide 1 counts the customers from the start who are still there; guide 4 ignores the number of customers at the end. With 200 at the start, 40 new and 210 at the end, guide 1 gives 85% and guide 4 gives 80%.
contradiction-x2 = Churn as the inverse of retention
contradiction-x2-story = Guide 1 calls churn the inverse of retention, but it is the complement: the two add up to 100%. With 85% retention, churn is 15%, while the inverse, 1 ÷ 0.85, means nothing here.
contradiction-x3 = What lifetime value includes
contradiction-x3-story = Guide 1 means the revenue still to come, guide 2 the revenue so far; neither subtracts costs. In Bulgarian, a customer’s value to the company and the value for the customer differ by one preposition, and guide 3 uses both for the latter.
contradiction-x4 = What NPS and CSAT measure
contradiction-x4-story = The guides file NPS under loyalty, willingness to recommend or satisfaction, and CSAT under satisfaction or loyalty. In common usage NPS measures stated willingness to recommend and CSAT measures satisfaction with one experience; neither shows whether customers buy again.
contradiction-x5 = What retention and loyalty mean
contradiction-x5-story = Retention is a percentage in guides 1, 2 and 4, but a set of actions or an ability in guide 3; guide 4 defines loyalty as the ability to retain. A contract, or the lack of an alternative, can keep a customer who isn’t loyal.
contradiction-x6 = Five times what?
contradiction-x6-story = Guide 3 compares acquiring a customer with keeping one; guide 4 compares building loyalty among new and existing customers. Both say five times, and neither gives a source.
contradiction-x7 = How much training helps
contradiction-x7-story = The text of guide 5 says that training matters enormously; its table rates the effect as medium. The table also calls training a long-term method, while the plan allows two weeks for it.
contradiction-x8 = Feedback: gold, or only a medium effect
contradiction-x8-story = Guide 5 says that feedback is gold. Its own table rates the effect of managing it as medium.
contradiction-x9 = Factors that overlap
contradiction-x9-story = Two of guide 5’s ten factors are nearly the same: customer service (76%) and quality of service (90%). A third, loyalty to the brand (80%), is a circular explanation of loyalty.
contradiction-x10 = Rolled out before the evidence
contradiction-x10-story = Guide 5’s plan tests in week 6 and rolls out in weeks 7 and 8. The same guide expects first results only after one to three months, so the decision would come before there are any.
contradiction-x11 = How often to review
contradiction-x11-story = Guide 5 advises a review every month in its table, once a year in one answer, and after a big change in the market in another. You can do all three: read the figures monthly, and revise the strategy yearly or after a big change.
contradiction-x12 = What personalisation costs
contradiction-x12-story = Guide 5 rates the personal approach as medium effort and quick to implement, but lists large spending on technology among the drawbacks. Guide 3 asks for state-of-the-art technology too.
contradiction-x13 = Quick or slow?
contradiction-x13-story = For fast results guide 5 suggests quick replies and promotions; it rates loyalty programmes as high effort and long-term, and guide 2 advises patience. The two needn’t clash, because a promotion isn’t a programme.
contradiction-x14 = Scripts or judgement?
contradiction-x14-story = Guide 5 wants a script for each situation, and guide 2 says to automate routine work. Guide 5 also wants individual attention and staff who can make their own decisions.
contradiction-x15 = Which feedback to stress
contradiction-x15-story = Guide 5 stresses positive reviews and guide 4 says to publish them; guides 2 and 3 tell you to answer complaints and every comment. Questions after each contact plus regular surveys tire customers.
contradiction-x16 = Confidentiality and data collection
contradiction-x16-story = Guide 2 says to protect what customers entrust to you; guide 3 says to collect data on their social media activity and service contacts. Guide 5 tells you to collect confidential information, which most likely means collecting reactions in confidence; data protection law applies to all of it.
contradiction-x17 = Gifts as a thank-you
contradiction-x17-story = Guide 2 recommends thank-you gifts. Guide 1 reminds you that gift customs differ from country to country.
contradiction-x18 = How far to go for a customer
contradiction-x18-story = Guides 1 and 3 want you to exceed expectations; guide 2 says to promise only what you can deliver. Guide 5 warns against inflating expectations and praises a company that keeps to its own rules.
contradiction-x19 = Guarantees, and plans for failure
contradiction-x19-story = Guides 3 and 5 say that doing the right things guarantees loyalty. Guide 5 also says what to do when the strategy fails, and guide 3 lists obstacles.
contradiction-x20 = Is a high rate proof?
contradiction-x20-story = Guide 3 says that a high retention rate is often a sign of good service, and guide 4 that it is usually good news. Guide 4 adds that a rate means little unless you compare it with the industry, your goal and earlier periods.
contradiction-x21 = How often to write
contradiction-x21-story = Guide 3 recommends a weekly newsletter. Guide 2 recommends the channel that the customer prefers, which may be a different one.
contradiction-x22 = When a customer is satisfied
contradiction-x22-story = Guide 3 first says that satisfaction means meeting or exceeding expectations, and later that customers are satisfied only if you exceed them. It doesn’t say whether customers who get exactly what they expected are satisfied.
contradiction-x23 = Is quick resolution easy?
contradiction-x23-story = Guide 5 rates rapid problem resolution as low effort. Yet it also says that reacting to errors can take a long time and that training costs time and money.
contradiction-x24 = A warning and its own example
contradiction-x24-story = Guide 2 warns against generalising about whole cultures, and then uses a whole region as its example. Take the example as a reminder to ask each customer.
contradiction-x25 = Two names for one score
contradiction-x25-story = Guide 1 calls the Net Promoter Score _bg:нетен рейтинг на промоутърите_, guide 3 _bg:нетна оценка на промоутъра_. They are the same score.
contradiction-x26 = When retention begins
contradiction-x26-story = Guide 3 says that retention begins once a customer has been won and satisfied; a few lines later, it begins at the first contact. The second reading is more useful.

## Claims: the saying, who says it, what speaks for it, what speaks against it or is unknown

claim-d1 = Winning a customer costs five times as much as keeping one
claim-d1-claimed = Guide 3 says that acquiring a customer usually costs five times as much as keeping one; guide 4 states the same as fact about building loyalty among new and existing customers. Elsewhere the figure is 11 times, or 5 to 25 times.
claim-d1-for = Winning a customer probably takes more advertising and selling than keeping one who knows you. With some figures the claim is true; the test shows which.
claim-d1-against = No source is given. Published ratios vary widely by industry and method; Peppers (2008) says it depends on the customer, the product and the company. It also matters whether you divide the cost of keeping by all customers who stayed or only by those who would have left. Others argue that customers leave similar brands at similar rates, and that growth comes from new buyers. Use your own figures.
claim-d2 = 78% of consumers put convenience and quality of service above price
claim-d2-story = Guide 5 gives this figure for 2022. It doesn’t name the survey, the country or the sample, and what people call important doesn’t always decide what they buy.
claim-d3 = Quality of service influences loyalty by 90%
claim-d3-story = Guide 5 rates the influence of ten factors at 55% to 90%, without a source or a unit. The ten add up to 771% and partly overlap, so use them as a list of topics, not as weights.
claim-d4 = 65% of Starbucks customers come back for its coffee
claim-d4-story = Guide 5 puts this down to an atmosphere in which customers feel important. It gives no source and doesn’t say how soon a customer has to come back.
claim-d5 = Good support made Xerox’s customer base grow by 30% in a year
claim-d5-story = Guide 5 names neither a source nor the year. Nor does growth show that customers stay: a company that keeps 40% of its customers and wins 90 new ones for every 100 also grows by 30%.
claim-d6 = 72% of companies see customer focus as a strategic choice
claim-d6-story = Guide 5 gives no source and doesn’t say how this was measured. It uses the same 72% for customers who return to companies that know their preferences.
claim-d7 = Using reviews raised trust in Airbnb by 20%
claim-d7-story = Guide 5 gives no source. It doesn’t say how trust was measured or what level it started from.
claim-d8 = Members of loyalty programmes spend 20% more
claim-d8-claimed = Guide 5 says that statistics show this.
claim-d8-for = Members often do spend more than others, as your own figures may well show.
claim-d8-against = No source is given. Heavy buyers join more readily, so members would spend more even if the programme changed nothing; the comparison doesn’t show an effect. Compare the same customers before and after, or choose at random whom to invite.
claim-d9 = 90% of Tesla’s customers will stay satisfied
claim-d9-story = Guide 5 expects this from prompt answers to enquiries and gives no source. It is a forecast, so it can’t have been measured.
claim-d10 = Any Ritz-Carlton employee may spend up to 2,000 euros on a customer’s problem
claim-d10-claimed = Guide 5, as an example of staff who may act without asking first.
claim-d10-for = The practice is widely reported.
claim-d10-against = It is reported as 2,000 US dollars per guest, so the guide’s currency is doubtful. No source is given; check it before you quote it.
claim-d11 = 72% of customers return to companies that know their preferences
claim-d11-story = Guide 5 refers to statistics without naming them. It gives the same number for companies that see customer focus as a strategic choice.
claim-d12 = Raise loyalty by 30% in a year
claim-d12-claimed = Guide 5, as an example of a goal.
claim-d12-for = A goal with a number and a date is better than none.
claim-d12-against = It isn’t clear what should rise, or whether by 30% or by 30 points. A retention rate of 75% would become 97.5% in the first case and 105% in the second, which is impossible; starting from 90%, neither is possible.
claim-d13 = First results in one to three months, full effect within a year
claim-d13-story = Guide 5 doesn’t say what these times are based on. Its own eight-week plan decides on the roll-out before there are any results.
claim-d14 = Ratings of the five methods
claim-d14-story = Guide 5 rates five methods by effort, effect and time to implement, without a scale or evidence. For two of the five, its text and its table disagree.
claim-d15 = Look at Amazon, Zappos or Apple
claim-d15-claimed = Guide 5 tells a dozen company stories, from Walmart’s house rules to Netflix’s recommendations.
claim-d15-for = Stories make advice easy to picture and to remember.
claim-d15-against = None of them has a source. Companies that did the same and failed aren’t mentioned, so the stories illustrate but prove nothing.
claim-d16 = Customers come back even to an expensive product if the service is good
claim-d16-story = This is guide 5’s answer to the myth that a high price secures loyalty. But how much price matters to customers doesn’t show whether a high price creates loyalty.
claim-d17 = Good work with customers guarantees loyalty and profit
claim-d17-story = Guides 3 and 5 promise this, and guide 1 says that genuine relationships will always work best. Nothing in them supports a guarantee, and guide 5 itself plans for failure.
claim-d18 = Satisfied customers are loyal, and loyalty makes revenue grow faster
claim-d18-claimed = Guide 3, as a chain of cause and effect.
claim-d18-for = Research finds a positive link between satisfaction and loyalty (Kumar, Dalla Pozza and Ganesh 2013, a review).
claim-d18-against = Guide 3 gives no evidence. The same review finds that satisfaction alone explains only a small part of loyalty, and that the link may change over time: it exists, but it is far from automatic.
claim-d19 = The works that guide 3 cites
claim-d19-story = Guide 3 names six works by author and year only, without titles. One from 1994 is cited for the Net Promoter Score, which was published in 2003, and one from 2002 is best known for questioning the link between loyalty and profit.
claim-d20 = Legal Finders as a model of trust
claim-d20-story = Guide 3 introduces it as a law firm and then describes a service for finding lawyers. It may be a paid mention, and we couldn’t verify it.
claim-d21 = Proven strategies for different cultures and industries
claim-d21-story = Guide 2 promises these in its introduction. It contains no figures, studies or citations.
claim-d22 = Retention without the customers at the end
claim-d22-story = Guide 4’s formula leaves out the number of customers at the end, so it can’t show how many left. With 200 customers at the start and 40 new ones it gives 80%, whether none of them left or 140 did.
claim-d23 = When retention and churn don’t add up to 100%
claim-d23-story = Guide 1 calls churn the inverse of retention: when one rises, the other falls. They add up to 100% only if both leave out customers who joined and left within the period.
claim-d24 = Recommendation is among the most effective kinds of marketing
claim-d24-claimed = Guide 4 says so. Guides 1, 2 and 3 add that loyal customers also lower marketing costs, carry a company through crises and buy more.
claim-d24-for = Each of these is plausible and common. You can count the referred customers among your own new ones and compare what they are worth.
claim-d24-against = None of these has a source. Reinartz and Kumar (2002) found no evidence that long-standing customers cost less to serve or pay more, little evidence that they recommend more, and only a weak to moderate link between how long customers stay and profit.
claim-d25 = The share of returns
claim-d25-story = Guide 5 tells you to analyse it, but the word can mean goods sent back or customers who came back. The first should fall and the second should rise, so decide which one you’re measuring.
claim-d26 = A text without an author or sources
claim-d26-story = Guide 5 names no author, publisher, date or source, and some phrases seem to be there for search engines. Most of the figures in the five guides come from it, so check them before you use them.
claim-y1 = The customer is always right
claim-y1-claimed = Guide 5 calls it a myth: Walmart deals with customers who abuse the idea, and solves problems within its own rules.
claim-y1-for = As an attitude it is useful: you start from the customer’s problem.
claim-y1-against = As a rule it fails when a customer abuses it, or when serving a few means neglecting the many, a drawback that guide 5 itself lists. The Walmart story has no source.
claim-y2 = A high price secures loyalty
claim-y2-claimed = Guide 5 calls it a myth that only a high price makes a product valuable. It answers that satisfaction doesn’t depend on price alone.
claim-y2-for = Guide 5 gives no evidence for it.
claim-y2-against = Guide 5 gives none against it either: that 78% of consumers put convenience and service above price says nothing about whether a high price creates loyalty. So the question remains open.
claim-s1 = Raising retention by five percentage points lifts profit 25–95%
claim-s1-claimed = At least four calculator sites repeat it. It goes back to Reichheld and Sasser (1990) and to Reichheld (1996) of Bain, a consultancy.
claim-s1-for = The 1990 article reports 85% more profit for a bank’s branches, 50% for an insurance broker and 30% for a chain of garages if defections fall by five percentage points. If keeping costs nothing and profit means lifetime value, high retention does produce such figures: when it rises from 90% to 95%, the average customer stays twice as long.
claim-s1-against = Sharp (2005) calls the original line grossly misleading: it rests on a thought experiment about the average customer’s lifespan, not on the profits of companies that tried it. If retention rises from 60% to 65%, that lifespan grows by only 14%, and the cost of keeping is left out. Research summarised by Tirado (2025) finds that similar brands lose customers at similar rates and grow through new buyers.
claim-s2 = At 5% churn a month, half the customers leave in half a year
claim-s2-claimed = Churn calculators repeat it for different periods; one says half are lost in a year.
claim-s2-for = With 11% churn a month it is true: 1 − 0.89⁶ = 50.3%.
claim-s2-against = Each month, 5% of the remaining customers leave. After six months 1 − 0.95⁶ = 26.5% are lost, after twelve 46%; half are gone after 13.5 months.
claim-s3 = Cutting churn by one percentage point raises lifetime value by a third
claim-s3-claimed = A calculator site promises 30% or more for one point.
claim-s3-for = If churn falls from 4% to 3% it is true: the average lifespan rises from 25 to 33.3 periods, a third more.
claim-s3-against = It depends on where you start. If churn falls from 8% to 7%, the average lifespan rises from 12.5 to 14.3 periods, 14% more.
claim-s4 = Retention that rises steadily shows that the strategy works
claim-s4-claimed = Guide 4 says that a rate that rises steadily, or is always high, points to a successful strategy.
claim-s4-for = It may be true if the customers in each period are alike, for example all new ones.
claim-s4-against = In any one group the least loyal leave first, so the rate rises although no customer changes. Of 1,000 customers in an example by Fader and Hardie (2014), 631, 468, 382 and 326 are left after one to four years: rates of 63.1%, 74.2%, 81.6% and 85.3%.
claim-s5 = A 4-point rise in NPS is progress
claim-s5-claimed = Dashboards and reports that compare two months or two quarters.
claim-s5-for = With about 3,000 answers each time it is true: at scores like those in the test, chance alone rarely moves the score by 4 points.
claim-s5-against = With 100 answers each time, chance alone moves the score by up to 22 points although no customer has changed their mind. Show the margin next to the score, and look at more than two points in time.
claim-s6 = Our gross revenue retention (GRR) is above 100%
claim-s6-claimed = Company presentations that count upgrades in the gross figure.
claim-s6-for = Net revenue retention (NRR) may well exceed 100%, because it counts upgrades.
claim-s6-against = GRR leaves upgrades out, so its maximum is 100%, when no revenue is lost at all. A higher figure is NRR under another name. Kellogg (2022) shows that NRR is often overstated too.
claim-s7 = A loyalty programme returns five to one
claim-s7-claimed = Programme providers, who usually mean extra revenue for each unit of cost.
claim-s7-for = For revenue, it is often true. With a gross margin above 20%, extra revenue of five times the cost also covers the cost.
claim-s7-against = Revenue must pay for the goods first. At a margin of 15%, extra revenue of 5.2 times the cost leaves 0.78 times the cost: a loss of 22%. Only what members wouldn’t have bought anyway counts as extra.
claim-s8 = With a K-factor of 0.75, customers multiply by 28
claim-s8-claimed = Viral growth calculators that let all customers invite in every round.
claim-s8-for = If every customer, old or new, brings 0.75 new ones in each of six rounds, one customer becomes 1.75⁶ = 28.7.
claim-s8-against = Customers run out of friends. If each invites once, in the round after joining, six rounds multiply customers by 3.5, and the limit is 1 ÷ (1 − 0.75) = 4.

## Benches: what to do, and the verdict

# bench-<name>: above the fields, what to do in them.
# -holds, -fails: the verdict below the result, which is shown before it. $result: what the fields give; $limit: what the
# claim says. Both arrive formatted, as a share (“33%”), an amount of money, points or a number.
# -turn: next to the curve. $turn: where the claim starts or stops being true, formatted like the field that it is about.

bench-five-times = Enter what you spend on winning and on keeping customers, and compare the cost per customer.
# $result, $limit: numbers such as “3.2” and “5”. $turn: an amount of money.
bench-five-times-holds = With these figures it is true: a new customer costs { $result } times as much; the claim says { $limit } times.
bench-five-times-fails = With these figures it isn’t true: a new customer costs { $result } times as much; the claim says { $limit } times.
bench-five-times-turn = It is true as long as keeping costs no more than { $turn } in all.
bench-profit-lift = Enter today’s retention and what the gain costs. The value of a customer and next year’s profit are two different things.
# $result, $limit: shares such as “25%”.
bench-profit-lift-holds = With these figures it is true: the increase is { $result }; the claim says at least { $limit }.
bench-profit-lift-fails = With these figures it isn’t true: the increase is { $result }; the claim says at least { $limit }.
bench-profit-lift-turn = For the value of one customer it is true once the retention rate reaches { $turn }.
bench-half-gone = Enter the churn rate and the periods. In each, that share of the remaining customers leaves.
bench-half-gone-holds = With these figures it is true: { $result } of the customers are lost; the claim says { $limit }.
bench-half-gone-fails = With these figures it isn’t true: { $result } of the customers are lost; the claim says { $limit }.
# $turn: a number of periods such as “13.5”.
bench-half-gone-turn = Periods needed for it to be true: { $turn }.
bench-third-more = Enter your starting churn rate. The average lifespan is 1 divided by that rate, and lifetime value moves with it.
bench-third-more-holds = With these figures it is true: lifetime value rises by { $result }; the claim says { $limit }.
bench-third-more-fails = With these figures it isn’t true: lifetime value rises by { $result }; the claim says { $limit }.
bench-third-more-turn = It is true for starting churn rates up to { $turn }.
bench-rising-retention = Mix two kinds of customers, each with a retention rate that never changes, and watch the overall rate.
# $result, $limit: percentage points, such as “11.1 percentage points”.
bench-rising-retention-holds = The rate rises by { $result } although no customer changes: the { $limit } you saw can be explained without a better strategy.
bench-rising-retention-fails = The rate rises by { $result } although no customer changes; you saw { $limit }, so something else must have helped.
bench-rising-retention-turn = The mix alone explains the rise once the long stayers’ retention reaches { $turn }.
bench-members-spend = Two kinds of customers spend what they always spend; the programme changes neither. You only set who joins.
bench-members-spend-holds = Members spend { $result } more although the programme changes no customer: the claimed { $limit } wouldn’t prove an effect here.
bench-members-spend-fails = Members spend { $result } more, not the claimed { $limit }: with these figures, who joins doesn’t explain it all.
bench-members-spend-turn = Self-selection alone explains it once { $turn } of the heavy buyers join.
bench-goal-by-30 = Use retention as the measure. Raise it first by a percentage, then by points.
# $limit is always 100%.
bench-goal-by-30-holds = The goal is possible: the rate would be { $result }, and the maximum is { $limit }.
bench-goal-by-30-fails = The goal is impossible: the rate would be { $result }, and the maximum is { $limit }.
bench-goal-by-30-turn = As a percentage, such a goal is possible for starting rates up to { $turn }.
bench-nps-plus-four = Enter how many answered each time and how they split. The split is the same both times, so only chance moves the score.
# $result, $limit: points of the score, such as “22”. $turn: a number of answers.
bench-nps-plus-four-holds = With these figures it is true: chance alone moves the score by up to { $result }, less than the claimed { $limit }.
bench-nps-plus-four-fails = With these figures it isn’t true: chance alone moves the score by up to { $result }; the claim says { $limit }.
bench-nps-plus-four-turn = Answers needed each time for it to be true: { $turn }.
bench-grr-above-100 = Enter the revenue at the start, the revenue lost, and the upgrades.
bench-grr-above-100-holds = With these figures it is true: { $result } of the revenue is kept; the claim says more than { $limit }.
bench-grr-above-100-fails = With these figures it isn’t true: { $result } of the revenue is kept; the claim says more than { $limit }.
bench-grr-above-100-turn = With upgrades included, it is true once they exceed { $turn }.
bench-programme-five = Enter the extra revenue, the cost of the programme and the gross margin.
# $result, $limit: amounts per unit of cost, such as “0.78”. $turn: an amount of money.
bench-programme-five-holds = With these figures it is true: each unit of cost returns { $result }; the claim says { $limit }.
bench-programme-five-fails = With these figures it isn’t true: each unit of cost returns { $result }; the claim says { $limit }.
bench-programme-five-turn = For revenue, it is true once extra revenue reaches { $turn }.
bench-viral-28 = Enter the K-factor and the rounds, and compare who invites.
# $result, $limit: numbers of customers such as “3.5” and “28”.
bench-viral-28-holds = With these figures it is true: each customer becomes { $result }; the claim says { $limit }.
bench-viral-28-fails = With these figures it isn’t true: each customer becomes { $result }; the claim says { $limit }.
bench-viral-28-turn = If all customers invite in every round, rounds needed for it to be true: { $turn }.

## Benches: assumptions

variable-cost_ratio_claimed = Claimed ratio
variable-cost_ratio_claimed-hint = cost to win one ÷ cost to keep one
variable-cost_ratio = New-to-kept cost ratio
variable-cost_ratio-hint = cost to win one ÷ cost to keep one
variable-periods_passed = Periods
variable-periods_passed-hint = number of months, for example
variable-loss_claimed = Claimed loss
variable-loss_claimed-hint = share lost, as claimed
variable-share_lost = Share lost
variable-share_lost-hint = of the customers at the start
variable-churn_drop = Churn decrease
variable-churn_drop-hint = in percentage points
variable-value_lift_claimed = Claimed increase
variable-value_lift_claimed-hint = of lifetime value
variable-value_lift = Lifetime value increase
variable-value_lift-hint = compared with before
variable-retention_gain = Gain in retention
variable-retention_gain-hint = in percentage points
variable-profit_share = Profit share
variable-profit_share-hint = of total margin, after fixed costs
variable-gain_cost = Cost of the gain
variable-gain_cost-hint = share of total margin
variable-profit_lift_claimed = Claimed increase
variable-profit_lift_claimed-hint = minimum increase in profit
variable-profit_lift = Profit increase
variable-profit_lift-hint = compared with before
variable-heavy_share = Heavy buyers
variable-heavy_share-hint = share of all customers
variable-heavy_spend = A heavy buyer spends
variable-heavy_spend-hint = per period, member or not
variable-other_spend = Any other buyer spends
variable-other_spend-hint = per period, member or not
variable-heavy_join = Heavy buyers who join
variable-heavy_join-hint = share of the heavy buyers
variable-other_join = Others who join
variable-other_join-hint = share of the others
variable-lead_claimed = Claimed lead
variable-lead_claimed-hint = how much more members spend
variable-members_lead = Members’ lead
variable-members_lead-hint = compared with what others spend
variable-goal_rise = Target increase
variable-goal_rise-hint = % or points: the goal doesn’t say
variable-goal_rate = Target rate
variable-goal_rate-hint = what retention should become
variable-loyal_share = Long stayers
variable-loyal_share-hint = share of the group at the start
variable-loyal_retention = Long stayers’ retention
variable-loyal_retention-hint = the same in every period
variable-restless_retention = The others’ retention
variable-restless_retention-hint = the same in every period
variable-rise_seen = Increase you saw
variable-rise_seen-hint = in percentage points
variable-first_retention = Retention, first period
variable-first_retention-hint = of the whole group
variable-second_retention = Retention, second period
variable-second_retention-hint = of those who stayed
variable-loyal_left = Long stayers among them
variable-loyal_left-hint = after the first period
variable-retention_rise = Increase from mix alone
variable-retention_rise-hint = in percentage points
variable-answers_each = Answers each time
variable-answers_each-hint = in each of the two surveys
variable-promoters_part = Share of promoters
variable-promoters_part-hint = who answered 9 or 10
variable-detractors_part = Share of detractors
variable-detractors_part-hint = who answered 0 to 6
variable-nps_rise = Rise you saw
variable-nps_rise-hint = in points
variable-nps_noise = Chance alone
variable-nps_noise-hint = the most it moves the score, with 95% confidence
variable-kept_claimed = Claimed retention
variable-kept_claimed-hint = of revenue
variable-revenue_kept = Revenue kept
variable-revenue_kept-hint = of the revenue at the start
variable-goods_margin = Gross margin
variable-goods_margin-hint = share of revenue left after cost of goods
variable-return_claimed = Claimed return
variable-return_claimed-hint = for each unit of cost
variable-programme_return = Return
variable-programme_return-hint = for each unit of cost
variable-programme_gain = Gain over cost
variable-programme_gain-hint = margin minus cost, as a share of the cost
variable-multiple_claimed = Claimed multiple
variable-multiple_claimed-hint = customers per starting customer
variable-customers_multiple = Growth factor
variable-customers_multiple-hint = customers per starting customer

## Benches: ways to count

definition-cost_ratio = Per customer who stayed
definition-cost_ratio-saved = Per customer who would have left
definition-cost_ratio-saved-why = Most of those who stayed would have stayed anyway. If you divide by the few that the spending really kept, each costs far more.
definition-share_lost = Losses of each period, added up
definition-value_lift = New lifespan ÷ old lifespan − 1
definition-profit_lift = What one customer is worth over a lifetime
definition-profit_lift-year = What the company earns next year
definition-profit_lift-year-why = If new customers just replace those who leave, the gain adds that many customers in the first year. Their margin minus the cost of the gain is compared with the profit after fixed costs.
definition-members_lead = Average member’s spend ÷ others’ average − 1
definition-goal_rate = Relative increase (%)
definition-goal_rate-points = Increase in percentage points
definition-goal_rate-points-why = Raising 60% by 30 points gives 90%, but by 30% only 78%.
definition-retention_rise = Rise in the long stayers’ share, times the gap between the two rates
definition-first_retention = Both kinds, as mixed at the start
definition-loyal_left = Long stayers among those left
definition-second_retention = Both kinds, as mixed among those left
definition-nps_noise = Margin for the difference between two scores
definition-revenue_kept = With upgrades (NRR)
definition-revenue_kept-gross = Without upgrades (GRR)
definition-revenue_kept-gross-why = Gross retention asks what is left of the revenue at the start. Extra payments don’t bring lost revenue back.
definition-programme_return = Extra revenue ÷ cost
definition-programme_return-margin = Margin on the extra revenue ÷ cost
definition-programme_return-margin-why = Only the margin can pay for the programme: the rest of the revenue pays for the goods.
definition-programme_gain = Margin on the extra revenue ÷ cost − 1
definition-customers_multiple = All customers invite in every round
definition-customers_multiple-newest = Only the newest customers invite
definition-customers_multiple-newest-why = Each customer invites once, in the round after joining. With a K-factor below 1, growth ends at a ceiling.

## Benches: cases

case-five-times-shop = Online shop
case-five-times-club = Sports club
case-profit-lift-bank = Bank
case-profit-lift-card = Cards, at no cost
case-profit-lift-shop = Shop
case-half-gone-half-year = Half a year
case-half-gone-year = A year
case-half-gone-fourteen-months = Fourteen months
case-third-more-from-four = From 4% to 3%
case-third-more-from-eight = From 8% to 7%
case-rising-retention-two-kinds = Two kinds
case-rising-retention-one-kind = One kind
case-members-spend-grocer = Heavy buyers join
case-members-spend-even = All join alike
case-goal-by-30-gym = Gym, 65%
case-goal-by-30-bank = Bank, 75%
case-goal-by-30-insurer = Insurer, 90%
case-nps-plus-four-hundred = 100 answers
case-nps-plus-four-many = 3,000 answers
case-grr-above-100-upgrades = Many upgrades
case-grr-above-100-losses = Few upgrades
case-programme-five-fashion = Fashion
case-programme-five-coffee = Coffee bar
case-viral-28-app = App, six rounds
case-viral-28-hit = A hit

## Benches: problems

problem-zero_denominator-keeping_spend = Keeping costs nothing here, so there is nothing to compare. Enter what was spent.
problem-zero_denominator-profit_share = There is no profit to raise. Enter a share above 0%.
problem-drop_reaches_churn = Churn would fall to zero, and lifespans would never end. Lower this or raise churn.
problem-above_everybody = Retention can’t exceed 100%. Lower this, or the retention rate.
problem-endless_value = The value would be infinite. Enter a discount rate above 0%, or lower the gain.
problem-no_members = No customers join, so there are no members. Raise one of the joining rates.
problem-all_members = All customers join, so there are no others to compare. Lower one of the joining rates.
problem-nothing_spent = Customers who don’t join spend nothing here. Raise what they spend.
problem-restless_above_loyal = These customers stay for a shorter time. Lower this rate, or raise the other.
problem-heavy_below_others = Heavy buyers spend more than the others. Lower this, or raise the other.
problem-all_leave_at_once = At 100% all customers are gone after the first period. Lower the churn.
problem-nobody_stays = No customers stay for a second period. Raise a rate or the share of long stayers.
problem-zero_denominator-answers_each = Without answers there is nothing to compare. Enter at least 1.
problem-parts_above_all = Promoters and detractors together exceed 100%. Lower one of the two shares.

## Caution: scores of two markets

caution-scores = Before you compare the scores of two markets
caution-scores-lead = People use rating scales differently, so the same satisfaction can give different scores. How much that matters is disputed. No factor can convert one market’s score into another’s, and we found no published scores by country for Bulgaria, Slovenia, Lithuania or Russia.
caution-scores-habits = Reasons for caution
caution-scores-opposing = Reasons against too much caution
caution-scores-advice = What to do
caution-scores-extremes = On seven-point scales, respondents in one country chose the extremes in 19.2% of answers and the middle in 17.4%; in another, 13.6% and 23.2%.
caution-scores-scale = One group of recruits used the extremes more than twice as often as another on a five-point scale, but no more often on a ten-point scale: the form of the question plays a part.
caution-scores-language = In 26 countries, questionnaires in English drew more middle answers, and those in the native language more extreme ones.
caution-scores-liked = For a company that people said they liked, the Net Promoter Score by country ranged from −47 to 64 among 17,509 people in 18 countries; for one that they disliked, from −88 to −7.
caution-scores-raters = In over ten million ratings in 15 languages, scores differed from those in American English by between +12.54 and −25.24 points.
caution-scores-cut-offs = Even where an 8 is high praise at school, it adds nothing to the score; some therefore count promoters from 8 and detractors only up to 5.
caution-scores-friendship = In two countries, recommending also meant risking a friendship, so satisfied people gave low scores: they were ambivalent rather than detractors.
caution-scores-distortion = Among 1,027 people in eight countries culture did explain answering styles, but averages and correlations were distorted less than expected.
caution-scores-acquiescence = Across many scales and 41 countries, the habit of agreeing accounted for 3.1% of the variance.
caution-scores-inside = In 558 studies about 80% of the variation in values lay within countries, not between them.
caution-scores-thresholds = A comparison of more than 30 countries found no difference between Europe and the United States that would justify different cut-offs.
caution-scores-service = A gap may be real: the service may not suit one market. When one company changed its service, its stores’ score rose.
caution-scores-over-time = Compare each market with itself over time, using the same question, scale and language; most writers on the subject advise this.

## Sources of the evidence

source-peppers-2008 = Peppers (2008): _What Does It Really Cost to Acquire or Lose a Customer?_ 1to1media.com, 19 May 2008.
source-tirado-2025 = Tirado (2025): _Customer Acquisition vs Retention_. maxdigitaledge.com; a summary of the research of the Ehrenberg-Bass school.
source-kumar-2013 = Kumar, Dalla Pozza, Ganesh (2013): _Revisiting the Satisfaction–Loyalty Relationship_. _Journal of Retailing_ 89 (3), 246–262.
source-reinartz-kumar-2002 = Reinartz, Kumar (2002): _The Mismanagement of Customer Loyalty_. _Harvard Business Review_ 80 (7), 86–94.
source-reichheld-sasser-1990 = Reichheld, Sasser (1990): _Zero Defections: Quality Comes to Services_. _Harvard Business Review_ 68 (5), 105–111.
source-reichheld-1996 = Reichheld (1996): _The Loyalty Effect_. Harvard Business School Press.
source-sharp-2005 = Sharp (2005): _A 5% Drop in Defection Does Not Lead to 80%+ More Profits_. byronsharp.wordpress.com, 12 January 2005.
source-leenheer-2007 = Leenheer, van Heerde, Bijmolt, Smidts (2007): _Do Loyalty Programs Really Enhance Behavioral Loyalty? An Empirical Analysis Accounting for Self-Selecting Members_. _International Journal of Research in Marketing_ 24, 31–47.
source-fader-hardie-2014 = Fader, Hardie (2014): _A Spreadsheet-Literate Non-Statistician’s Guide to the Beta-Geometric Model_. Note 32, brucehardie.com.
source-knowmba-2026 = KnowMBA: _Churn Impact Simulator_. knowmba.com, read in 2026. It adds the months up: 8% a month as about 96% a year.
source-climb-2026 = Climb the Ladder: _How to Calculate Annual Churn From Monthly Churn_. climbtheladder.com, read in 2026. It explains why adding up is wrong.
source-charlia-2026 = Charlia: charlia.io, read in 2026. It promises 30% or more for one point.
source-swrve-2026 = Swrve: _How 1% Reduction in Churn Equals 5% Increase in Lifetime Value_. swrve.com, read in 2026. In its example, churn falls from 25% to 24%, and the value rises by 4.2%.
source-lewis-sauro-2021 = Lewis, Sauro (2021): _Evaluating NPS Significance Tests with Real-World Data_. measuringu.com, 16 February 2021.
source-gallagher-2026 = Gallagher (2026): _Loyalty Program ROI: The Complete Calculation Framework_. Brandmovers, blog.brandmovers.com, 24 June 2026. It reports 5.2 times more revenue than cost, and asks for margins and a control group.
source-zax-takahashi-1967 = Zax, Takahashi (1967), as reported by MeasuringU: _Cultural Effects on Rating Scales_.
source-hui-triandis-1989 = Hui, Triandis (1989), as reported by MeasuringU: _Cultural Effects on Rating Scales_.
source-harzing-2006 = Harzing (2006): _Response Styles in Cross-national Survey Research: A 26-country Study_. _International Journal of Cross Cultural Management_ 6 (2), 243–266.
source-xm-institute = Qualtrics XM Institute: _Calibrating NPS Across 18 Countries_. xminstitute.com.
source-medallia-2015 = Medallia Institute (2015): press release of 24 September 2015.
source-checkmarket = CheckMarket: _European NPS_. checkmarket.com; the cut-offs as a critic, FocusFeedback, describes them.
source-svihel-2016 = Svihel and others (2016). _Asia Marketing Journal_ 17 (4).
source-hoffmann-2013 = Hoffmann, Mai, Cristescu (2013): _Do Culture-dependent Response Styles Distort Substantial Relationships?_ _International Business Review_ 22, 814–827.
source-van-de-vijver-2008 = van de Vijver, van Hemert (2008), on a study by Fischer and others.
source-taras-2016 = Taras, Steel, Kirkman (2016): _Does Country Equate with Culture?_ _Management International Review_ 56, 455–487.
source-focusfeedback = FocusFeedback, focusfeedback.nl, against a European variant of the score.
source-hp-bain = The view of Hewlett-Packard and Bain, as reported at community.hpe.com and itsma.com.
source-itsma = Advice shared by itsma.com, customerthink.com and old.moveo.com.
