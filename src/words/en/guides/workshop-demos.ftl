### The demonstrations. Titles, scenes and questions never tell the answer. A slip is at most 40 characters.
### Figures come as arguments with the ids of their variables: a trainer may replace them by others.

demo-growth = Who stayed?
demo-growth-scene = At the start of a year, a company has { $customers_start } customers. At the end it has { $customers_end }, and { $customers_new } of these are new.
demo-growth-ask = What share of the customers from the start stayed?
demo-growth-reveal = This share of the customers from the start is still there. The new ones don’t count.
demo-growth-slip-all = new customers counted as well
demo-growth-slip-none-left = no customer lost
demo-growth-slip-without-end = customers at the start minus new ones
# What the trainer replies to that guess.
demo-growth-reply-all = They weren’t customers at the start. How many of the first ones are still here?
demo-growth-reply-none-left = If none had left, how many customers would there be at the end?
demo-growth-reply-without-end = You haven’t used the end. What would tell you who left?
demo-growth-lesson = Growth can hide losses: the company lost { $customers_lost } customers while it grew.
demo-growth-lesson-other = Growth and retention are two different things. Look at both before you judge a year.
demo-growth-try = Try it tomorrow: take your customers at the end, subtract the new ones, and divide by those at the start.
demo-growth-notes = Aim: growth and retention are two different things. Ask the highest and lowest guessers why before you reveal the answer.

demo-blind = The formula that can’t see
demo-blind-scene = A company starts the year with { $customers_start } customers and wins { $customers_new } new ones.
demo-blind-ask = What share of the customers from the start stayed?
demo-blind-ask-2 = Same start, same new customers, but a different end. What is the share now?
demo-blind-reveal = The customers at the end, minus the new ones, divided by those at the start.
demo-blind-reveal-2 = A different end, so a different rate. The other formula gives the same rate as before.
demo-blind-slip-without-end = (start − new) ÷ start
demo-blind-slip-all = new customers counted as well
demo-blind-reply-without-end = Change the end: does your result change? Should it?
demo-blind-reply-all = The new ones weren’t there at the start. Leave them out.
# The question of the comparison, then the names of its columns and bars.
demo-blind-compare = What would each formula say about A and about B?
demo-blind-compare-with-end = (end − new) ÷ start
demo-blind-lesson = A formula that never looks at the end can’t see who left. Yet [guide 4, in Lithuanian], prints it.
demo-blind-try = Try it tomorrow: check which formula your retention report uses.
demo-blind-notes = Aim: read a formula before you trust it. Ask which figure the other formula leaves out.

demo-year = A small monthly loss
demo-year-scene = A subscription service has { $customers_start } customers. The same share of them leaves every month, and no new ones are counted.
demo-year-ask =
    { $demo-months ->
        [one] How many of the customers remain after { $demo-months } month?
       *[other] How many of the customers remain after { $demo-months } months?
    }
demo-year-reveal = Each month, that share of the remaining customers leaves, not of those at the start.
demo-year-slip-added = the same number every month
demo-year-slip-once = only the first month
demo-year-reply-added = The second month starts with fewer customers. What is the same share of fewer?
demo-year-reply-once = That is one month. Now take the same share of the rest, month after month.
demo-year-lesson =
    { $half_life ->
        [one] Small losses multiply: { $customers_lost } customers are lost in that time, and half are gone after { $half_life } month.
       *[other] Small losses multiply: { $customers_lost } customers are lost in that time, and half are gone after { $half_life } months.
    }
demo-year-try = Try it tomorrow: compound your own monthly rate over twelve months.
demo-year-notes = Aim: rates are multiplied, not added. Ask how many leave in the first month and how many in the second.
demo-months = Months
demo-remaining = Customers remaining

demo-score = One score
demo-score-scene = { $answers } customers say how likely they are to recommend a company: 9 or 10 makes a promoter, 7 or 8 a passive, 0 to 6 a detractor.
demo-score-ask = What is the Net Promoter Score (NPS)?
demo-score-ask-2 = Two companies. Which one has the higher score?
demo-score-reveal = The share of promoters minus the share of detractors. Passives count only in the total.
demo-score-reveal-2 = The same score, from very different customers.
demo-score-option-a = The first company
demo-score-option-b = The second company
demo-score-option-c = Both have the same score
demo-score-slip-promoters-only = promoters alone
demo-score-slip-with-passives = all customers above 6
demo-score-reply-promoters-only = And those who wouldn’t recommend it? Subtract their share.
demo-score-reply-with-passives = A 7 or 8 counts for neither side. Who is left?
demo-score-reply-fewer-detractors = Subtract the detractors in both companies. What is left?
demo-score-lesson = A score is a summary. Read the groups before you act on it.
demo-score-try = Try it tomorrow: show the three groups wherever you show the score.
demo-score-notes = Aim: the score hides how it came about. Ask which of the two companies they would rather run, and why.

demo-chance = The score has risen!
demo-chance-scene =
    { $demo-rise ->
        [one] Last month { $answers } customers answered like this. This month as many others answered, and the score rose by { $demo-rise } point. Time to celebrate?
       *[other] Last month { $answers } customers answered like this. This month as many others answered, and the score rose by { $demo-rise } points. Time to celebrate?
    }
demo-chance-ask = If no customer changed their mind, in how many of 100 repeats would the score still rise this much or more?
demo-chance-reveal = This is how often chance alone brings such a rise, because different customers happened to answer.
demo-chance-slip-significant = 5%, the usual threshold
demo-chance-slip-impossible = no change, so no rise
demo-chance-reply-significant = That is where we draw a line, not how often chance does it. How much do such samples vary?
demo-chance-reply-impossible = The customers are the same, but others answer. Toss 100 coins twice: same result?
demo-chance-lesson =
    { $demo-rise ->
        [one] With { $answers } answers, a rise of { $demo-rise } point tells you nothing. Show the margin with every score.
       *[other] With { $answers } answers, a rise of { $demo-rise } points tells you nothing. Show the margin with every score.
    }
demo-chance-lesson-other =
    { $demo-rise ->
        [one] With { $answers } answers, a rise of { $demo-rise } point is seldom chance alone. Show the margin with every score.
       *[other] With { $answers } answers, a rise of { $demo-rise } points is seldom chance alone. Show the margin with every score.
    }
demo-chance-try = Try it tomorrow: look up how many answers are behind your latest rise.
demo-chance-notes = Aim: samples vary by themselves. In 100 answers, two customers who answer 9 instead of 6 raise the score by 4 points. It takes about { $demo-enough } answers a month for the rise shown to exceed chance.
demo-rise = Rise in points
demo-rises = Of 100 repeats

demo-small = Two branches
demo-small-scene = In branch A, { $satisfied } of the { $responses } customers who answered are satisfied. Branch B has asked its customers as well.
demo-small-ask = Which branch has the more satisfied customers?
demo-small-reveal = With so few answers, chance alone can make a bigger difference than this. In brackets: the share among all customers, with 95% confidence.
demo-small-option-a = Branch A
demo-small-option-b = Branch B
demo-small-option-c = These answers can’t tell
demo-small-reply-higher = How many customers answered there? Could it be luck?
demo-small-lesson = A share from few answers may be far from the truth. Rank branches only when the margins allow it.
demo-small-try = Try it tomorrow: add the number of answers to every satisfaction figure you show.
demo-small-notes = Aim: the smaller the sample, the wider the margin. Ask what a single further complaint would change in each branch.

demo-worth = What is a customer worth?
demo-worth-scene = A customer brings in a margin every month and has a certain probability of staying for the next. Later money counts a little less.
demo-worth-ask = What is one such customer worth today?
demo-worth-reveal = This is the value if the first payment comes at once. The others value the same customer by different rules.
demo-worth-slip-undiscounted = later money counts in full
demo-worth-slip-end-certain = first payment after a month
demo-worth-slip-after-renewal = first payment only if they stay
demo-worth-reply-undiscounted = Would you rather have the money today or in a year? That is the discount.
demo-worth-reply-end-certain = So the first payment comes a month later. A good rule too: just say so.
demo-worth-reply-after-renewal = So the first payment isn’t certain. A good rule too: just say so.
demo-worth-compare = One customer, four rules: how far apart are the values?
demo-worth-compare-begin = first payment at once
demo-worth-lesson = There is no single customer lifetime value. Say which rule you used before you compare.
demo-worth-try = Try it tomorrow: ask when the first payment is counted in your own lifetime value.
demo-worth-notes = Aim: the definition moves the result more than most campaigns do. None of the four values is wrong.

demo-onepoint = A lower churn rate
demo-onepoint-scene = Two companies lower their monthly churn rate. Here is the first one.
demo-onepoint-ask = In which company does the average stay grow by a larger percentage?
demo-onepoint-reveal = A customer stays for 1 ÷ churn periods. A point matters more where churn is low.
demo-onepoint-option-a = Company A
demo-onepoint-option-b = Company B
demo-onepoint-option-c = The same in both
demo-onepoint-reply-equal = What share of its churn did each company remove?
demo-onepoint-lesson = A point isn’t worth the same everywhere: what counts is how much of the churn it removes.
demo-onepoint-try = Try it tomorrow: write next to your target what a point is worth at your own churn.
demo-onepoint-notes = Aim: think in ratios. Ask what a company with 2% churn would gain from one point.
demo-churn-before = Monthly churn before
demo-churn-after = Monthly churn after
demo-lift = Rise in average stay

demo-five = Is winning really dearer?
demo-five-scene = A company wins new customers with one budget and keeps existing ones with another. Without the second, some of those who stayed would have left.
demo-five-ask = How many times as much does winning a customer cost as keeping one?
demo-five-reveal = This counts only the customers who would have left without that budget.
demo-five-slip-all-kept = divided by all who stayed
demo-five-reply-all-kept = How many of them would have stayed without that budget?
demo-five-compare = The same spending, divided by whom?
demo-five-compare-saved = divided by those saved
demo-five-lesson = How many times more it costs depends on which customers you divide by: all who stayed, or those you saved.
demo-five-try = Try it tomorrow: find out how many of your customers would have stayed anyway.
demo-five-notes = Aim: question a famous ratio. Ask how anyone could know who would have left. A control group would show it.

demo-alone = Three years
demo-alone-scene = Half of the customers are loyal and half are not. Each half’s retention rate stays the same every year. No customer changes.
demo-alone-ask = What is the retention rate of all these customers in the third year?
demo-alone-reveal = Those who leave easily are mostly gone by then, so the rest looks more loyal.
demo-alone-slip-first-year = the first year’s rate
demo-alone-slip-second-year = the second year’s rate
demo-alone-reply-first-year = That was the first year. Who is still there in the third?
demo-alone-reply-second-year = Nearly. But who leaves during the second year?
demo-alone-compare = What is the rate in each of the three years?
demo-alone-compare-third-year = the third year’s rate
demo-alone-lesson = Retention can rise although no customer becomes more loyal. Compare customers who joined at the same time.
demo-alone-try = Try it tomorrow: plot retention by the year in which customers joined.
demo-alone-notes = Aim: the mix changes, not the people. Ask how many of each half remain after two years.
demo-loyal = Loyal half stays
demo-others = Other half stays

demo-mix = Everything improves
demo-mix-scene = A company serves firms and private customers. This year, a larger share of each group stayed than last year.
demo-mix-ask = By how many percentage points did the overall retention rate change?
demo-mix-reveal = Both groups improved, but their mix has changed.
demo-mix-slip-segments = as much as each group
demo-mix-reply-segments = It would be, if the groups were as large as last year. Are they?
demo-mix-compare = What share stayed in each group, and in all?
demo-mix-compare-firms = Firms
demo-mix-compare-private = Private
demo-mix-compare-all = All customers
demo-mix-compare-before = last year
demo-mix-compare-after = this year
demo-mix-lesson = A total can fall while every part of it rises. Look at the mix before you judge the total.
demo-mix-try = Try it tomorrow: split your retention rate by segment, for both years.
demo-mix-notes = Aim: weights matter. Ask how many of all customers were firms last year, and how many are now.
demo-firms-before = Firms, last year
demo-firms-rate-before = of these stay
demo-private-before = Private, last year
demo-private-rate-before = of these stay
demo-firms-after = Firms, this year
demo-firms-rate-after = of these stay
demo-private-after = Private, this year
demo-private-rate-after = of these stay
demo-change = Change

demo-markets = One late delivery
demo-markets-scene = Customers in two markets were asked what they expect. Now an order for both of them is late.
demo-markets-ask = Say plainly that the order is late, and why. Where does this fit?
demo-markets-ask-2 = Send a formal letter with titles, signed by a manager. Where does this fit?
demo-markets-ask-3 = Write in the customers’ own language. Where does this fit?
demo-markets-ask-4 = Send a small gift as an apology. Where does this fit?
demo-markets-ask-5 = Begin with the relationship, and come to the delay later. Where does this fit?
demo-markets-ask-6 = Offer a call this afternoon, within shared working hours. Where does this fit?
demo-markets-option-a = Market A
demo-markets-option-b = Market B
demo-markets-option-c = Both markets
demo-markets-option-d = Ask first
demo-markets-reply-country = Which answer of these customers says so?
demo-markets-reveal-a = It fits what customers answered in market A, but not in B.
demo-markets-reveal-b = It fits what customers answered in market B, but not in A.
demo-markets-reveal-c = It fits what customers in both markets answered.
demo-markets-reveal-d = One market hasn’t been asked. Ask before you act.
# What the customers of a market answered, in a few words.
demo-markets-directness-direct = likes plain speaking
demo-markets-directness-indirect = prefers tact
demo-markets-formality-relaxed = a relaxed manner
demo-markets-formality-formal = a formal manner
demo-markets-language-local = wants its own language
demo-markets-gifts-restricted = doesn’t take gifts
demo-markets-gifts-unknown = gifts: not asked yet
demo-markets-negotiation-terms = terms first
demo-markets-negotiation-relationship = relationship first
demo-markets-time-overlap-wide = shares most working hours
demo-markets-time-overlap-small = shares few working hours
demo-markets-lesson = Don’t sort by country. What fits depends on what these customers answered. If they haven’t been asked, ask.
demo-markets-try = Try it tomorrow: ask five customers of one market how they want to hear bad news.
demo-markets-notes = Aim: answers, not flags. Ask which country each market is, and then what would change if they were wrong.
demo-place = Where it fits
