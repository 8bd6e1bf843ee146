### The lab: three experiments. On each, the sentence with the result comes first, then a picture, then numbers.

lab-experiments = Experiments
lab-others = Other experiments

lab-chance = How far does a score move by chance?
lab-chance-lead = Draw the same Net Promoter Score (NPS) survey again and again. The customers stay the same; only chance decides who answers.
lab-customers = All customers
lab-answers = Answers per survey
lab-answers-hint = 1 to 1,000,000
lab-rise = Rise to watch for
lab-rise-hint = in points
lab-seed = Seed
lab-seed-hint = the same seed draws the same surveys
lab-draw-one = Draw one
# $count is 1,000.
lab-draw-many = Draw { $count }
lab-restart = Start again
lab-chance-missing = Fill in all fields to draw surveys.
lab-chance-full = 20,000 surveys are enough. Start again to draw others.
# $rise is a number of points, $formula a percentage.
lab-chance-answer =
    { $rise ->
        [one] Between two such surveys, the score rises by { $rise } point or more { $formula } of the time, although no customer has changed.
       *[other] Between two such surveys, the score rises by { $rise } points or more { $formula } of the time, although no customer has changed.
    }
# $number counts the surveys drawn, $score is the latest score in points.
lab-chance-latest = Survey { $number }: NPS { $score }.
# $risen and $pairs are numbers, $share is a percentage.
lab-chance-counted =
    { $pairs ->
        [one] From one survey to the next, the score rose that much { $risen } out of { $pairs } time ({ $share }).
       *[other] From one survey to the next, the score rose that much { $risen } out of { $pairs } times ({ $share }).
    }
lab-by-formula = By the formula
lab-by-draws = In the surveys drawn
lab-not-yet = not yet
lab-chance-picture = Scores of the surveys drawn
lab-chance-none = No survey has been drawn yet.
# The description of the picture for screen readers; scores are in points.
lab-chance-described =
    { $surveys ->
        [one] { $surveys } survey, with a score of { $least }.
       *[other] { $surveys } surveys, with scores from { $least } to { $greatest }.
    }
lab-chance-true = All customers: { $score }
lab-chance-usual = { $level } of 100 surveys land between { $lower } and { $upper }.
lab-chance-how = The formula treats the difference between two scores as normally distributed, corrected for the steps in which scores move. With few answers, the two percentages may still differ a little, however many surveys you draw.
lab-column-score = Score
lab-column-surveys = Surveys
# An interval in a cell of a table in the experiments. $lower, $upper: figures such as “12%” or “−3.5”.
lab-range = { $lower } to { $upper }
lab-no-answers = A survey needs at least 1 answer.
lab-too-many-answers = Enter at most 1,000,000 answers.

lab-habits = Same satisfaction, different habits
lab-habits-lead = Move the sliders to change how customers use the scale. What they think of the company stays the same.
lab-habits-set = Customers who answer like this
lab-habit-acquiescence = Agreeing
lab-habit-acquiescence-hint = 2 points higher, to be polite
lab-habit-strictness = Strict
lab-habit-strictness-hint = 1 point lower, and never a 10
lab-habit-extreme = Drawn to extremes
lab-habit-extreme-hint = twice as far from the middle
lab-habit-middle = Drawn to the middle
lab-habit-middle-hint = half as far from the middle
lab-habits-reset = Remove all habits
lab-cut-offs = NPS cut-offs
lab-cut-offs-usual = Usual: promoters 9–10, detractors 0–6
lab-cut-offs-eight = An 8 counts: promoters 8–10, detractors 0–5
# Scores are in points, CSAT is a percentage.
lab-habits-answer = The same customers are as satisfied as before, yet their answering habits move NPS from { $nps } to { $new_nps } and CSAT from { $csat } to { $new_csat }.
lab-habits-none = When all customers say what they think, NPS is { $nps } and CSAT { $csat }. Move a slider to add a habit.
lab-habits-picture = Answers from 0 to 10
# One line of the description of the picture; $answer is 0 to 10, the others are percentages.
lab-habits-described = { $answer }: { $before } think this, { $after } answer this.
lab-legend-thought = What customers think
lab-column-answer = Answer
lab-column-before = Without habits
lab-column-after = With habits
lab-row-satisfaction = Mean satisfaction (0–10)
lab-row-nps = NPS
lab-row-csat = CSAT (answers of 7 or more)
lab-dispute = Should the cut-offs differ?
lab-dispute-for = For: the survey companies CheckMarket and Insocial argue that an 8 is high praise at European schools, so it should count as a promoter’s answer.
lab-dispute-against = Against: FocusFeedback compared more than 30 countries and found no difference between Europe and the United States that would justify different cut-offs. According to CustomerGauge, people in every country say that a 10 is never given there. And a lower score may be real: Hewlett-Packard and Bain saw scores rise after the service was changed.
lab-dispute-research = Research confirms such habits (Dolnicar and Grün, Harzing), which also vary with the language of the questionnaire, but they explain little: across many scales and 41 countries, the habit of agreeing accounted for 3.1% of the variance (van de Vijver and van Hemert).
lab-dispute-no-country = This page has no setting for countries: habits differ between people, and a conversion factor would be false precision. Compare your score with your own earlier scores, measured in the same way. The numbers here are invented.
lab-sources = Sources
source-lab-checkmarket = CheckMarket: article on a European NPS. checkmarket.com/blog/nps-eu
source-lab-insocial = Insocial: _Why there is a European version of the NPS_. insocial.eu/en/blog/european-nps
source-lab-focusfeedback = FocusFeedback: comparison of more than 30 countries. focusfeedback.nl
source-lab-hp-bain = The view of Hewlett-Packard and Bain, as reported at community.hpe.com and itsma.com
source-lab-customergauge = CustomerGauge: article on answering habits. customergauge.com
source-lab-dolnicar = Dolnicar, Grün (2007): _Cross-cultural Differences in Survey Response Patterns_. _International Marketing Review_ 24 (2), 127–143.
source-lab-harzing = Harzing (2006): _Response Styles in Cross-national Survey Research: A 26-country Study_. _International Journal of Cross Cultural Management_ 6 (2), 243–266.
source-lab-vijver = van de Vijver, van Hemert (2008): _Cross-cultural Personality Assessment_. _The SAGE Handbook of Personality Theory and Assessment_ 2 (on a study by Fischer and others).

lab-mixture = Retention that rises by itself
lab-mixture-lead = Some customers leave easily, others hardly ever. As the first kind disappears, the retention rate rises, although no customer becomes more loyal.
lab-cases = Examples
lab-case-high-end = High-end service
lab-case-regular = Regular service
lab-case-four = Regular, 4 periods
lab-survivors = Customers who remain
lab-survivors-hint = at the start, then after each period
lab-survivors-read =
    { $periods ->
        [one] Read as { $periods } period: from { $first } to { $last } customers.
       *[other] Read as { $periods } periods: from { $first } to { $last } customers.
    }
# $first and $last are percentages.
lab-survivors-shares = Read as shares: from { $first } to { $last }.
lab-not-a-count = “{ $quoted }” isn’t a number. Separate numbers by spaces or semicolons.
# $quoted is a part of the list, such as “1 000 869”.
lab-ambiguous = “{ $quoted }” can be one number or several. Put semicolons between them.
lab-too-few = Enter at least { $least } numbers.
lab-too-many = Enter at most { $most } numbers.
lab-increase = Number { $place } is greater than the one before ({ $from }, then { $to }).
lab-empty = There are no customers at the start.
lab-used = Periods used for the fit
# Hint below the slider “Periods used for the fit”. $held: how many later periods are kept for testing.
lab-held-out =
    { $held ->
        [one] { $held } period is held out as a test.
       *[other] { $held } periods are held out as a test.
    }
lab-all-used = All periods are used for the fit.
lab-margin = Margin per period
lab-margin-hint = what a customer brings in
lab-discount = Discount rate
lab-discount-hint = per period
lab-mixture-missing = Enter how many customers remain after each period.
# $first and $last are percentages.
lab-mixture-found = In the mixture, retention rises from { $first } in the first period to { $last } in period { $period }, although no customer changes.
lab-mixture-alike = These figures show no difference between customers: the mixture fits best when all leave at the same rate, { $churn } per period, which is the same as constant churn.
lab-mixture-at-once = In the periods used, { $left } of the customers left in the first period and none after it. The model could only say that the others never leave, which these figures can’t test.
lab-mixture-only-mean = Only the first period is informative: { $left } of the customers left. It can’t show how customers differ.
lab-mixture-none-left = No customer left in the periods used, so the figures don’t show when they will.
# $near and $far are numbers of customers.
lab-mixture-test =
    { $held ->
        [one] In the { $held } period held out, the mixture is off by { $near } customers, and constant churn by { $far }.
       *[other] In the { $held } periods held out, the mixture is off by { $near } customers on average, and constant churn by { $far }.
    }
# $near and $far are differences such as “0.5 percentage points”.
lab-mixture-test-shares = In the periods held out, the mixture is off by { $near } on average, and constant churn by { $far }.
lab-mixture-shares = The list contains shares, so there is no interval: it depends on the number of customers.
lab-mixture-picture = Customers who remain after each period
lab-line-mixture = Mixture
lab-line-constant = Constant churn
lab-legend-used = Observed, used for the fit
lab-legend-held = Observed, held out
# $level is a percentage such as 95%, here and below.
lab-legend-interval = { $level } interval of the mixture
lab-column-period = Period
lab-column-observed = Observed
lab-column-interval = { $level } interval
lab-column-limits = Interval of the mixture
lab-column-retention = Retention observed
lab-column-retention-mixture = Retention in the mixture
# One line of the description of the picture; all are numbers of customers.
lab-mixture-described = Period { $period }: { $observed } observed, { $mixture } in the mixture, { $constant } with constant churn.
lab-mixture-observed = Period { $period }: { $observed } observed.
lab-row-survivors = Customers after period { $period }
lab-row-periods = Expected lifespan in periods
lab-row-value = Discounted lifetime value
lab-parameters = Fitted parameters:
lab-no-model = can’t be estimated
lab-infinite = no finite value
lab-open-range = from { $lower }, without an upper limit
lab-mixture-how = The model is the shifted beta-geometric, fitted by maximum likelihood. Its intervals come from the profile likelihood: the range of results from all parameters that the periods used don’t rule out at { $level }. They don’t allow for changes in the company or its customers. Lifespans count the first period, and value counts the first margin in full.
source-lab-fader-hardie = Fader, Hardie (2010): _Customer-Base Valuation in a Contractual Setting_. _Marketing Science_ 29 (1), 85–93.
