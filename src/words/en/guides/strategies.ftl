### What the five guides advise: themes, items, the reason for each, and the ground of those that go
### further than the guides. An item has at most 110 characters, its reason at most 160.

## Personalisation

theme-personalisation = Personalisation
theme-personalisation-purpose = Tailor messages, offers and service to each customer, so that they feel recognised rather than processed.
item-pers-learn-preferences = Record what each customer needs and prefers before you tailor anything
item-pers-learn-preferences-why = You can’t tailor anything well without knowing your customers. They are said to return if you do.
item-pers-tailor-messages = Adapt the wording, content and timing of messages to the individual customer
item-pers-tailor-messages-why = A message that fits shows customers that you’ve noticed them; a mass mailing shows the opposite.
item-pers-tailor-offers = Base offers on what the customer buys, lacks or has asked for
item-pers-tailor-offers-why = A relevant offer makes another purchase more likely.
item-pers-tailor-solutions = Shape products, services or packages around the customer’s own goals and obstacles
item-pers-tailor-solutions-why = A solution to a particular problem is harder to replace than a standard one.
item-pers-recommend = Recommend products based on past purchases, browsing and stated favourites
item-pers-recommend-why = Relevant suggestions save the customer time and bring up products they would otherwise have missed.
item-pers-interface = Let the site or app adapt to how the customer uses it
item-pers-interface-why = Personalisation can extend to the interface itself, not only the messages around it.
item-pers-proactive = Anticipate needs and offer help before the customer has to ask
item-pers-proactive-why = Early help prevents the problem that could have cost you the customer.
item-pers-feel-heard = Check that customers feel noticed and heard, not treated as a number
item-pers-feel-heard-why = The aim is that customers feel recognised; data and tools are only the means.

## Service excellence

theme-service-excellence = Service excellence
theme-service-excellence-purpose = Give every contact the speed, competence and warmth that make customers want to stay.
item-svc-respond-fast = Answer every enquiry promptly and deal with it fully
item-svc-respond-fast-why = Most guides agree on the value of quick, effective replies.
item-svc-competent-friendly = Have friendly staff who know the product serve customers and offer solutions
item-svc-competent-friendly-why = Competence and courtesy create the positive experience that loyalty grows from.
item-svc-personal-contact = Give customers a named contact person where you can
item-svc-personal-contact-why = One familiar person saves customers from repeating their story and makes the relationship personal.
item-svc-positive-relations = Stay in friendly contact even when you aren’t selling anything
item-svc-positive-relations-why = Service is about keeping the relationship good, not only about closing tickets.
item-svc-exceed = Choose the moments when you’ll go beyond what the customer expects
item-svc-exceed-why = Doing more than expected delights customers, but if you always do it, it only raises expectations.
item-svc-exceed-ground = Our suggestion: it brings together the advice to exceed expectations and the warning against inflating them.
item-svc-multichannel = Offer several ways to reach support, such as e-mail, phone and chat
item-svc-multichannel-why = Customers reach help by the route that suits them instead of giving up.
item-svc-end-to-end = Walk through the customer’s journey from first question to after-sales and fix the weak points
item-svc-end-to-end-why = A smooth experience at all touchpoints is said to keep customers.
item-svc-unhurried = Let staff give customers the time they need, without timing the conversation
item-svc-unhurried-why = Unhurried attention is what Zappos, an example in guide 5, is known for.
item-svc-atmosphere = Create an atmosphere in which customers feel important
item-svc-atmosphere-why = The tone and atmosphere of contact are listed among the things that matter to customers.
item-svc-convenience = Make buying and getting help as easy as possible
item-svc-convenience-why = Convenience and service are said to outrank price for many customers; the survey behind this is not named.
item-svc-house-rules = Write down what staff may concede and what they may not, and apply the rules fairly
item-svc-house-rules-why = Being customer-centred does not mean always giving in; rules keep a balance and protect other customers.
item-svc-company-wide = Make customer care a habit of the whole company, not one department’s task
item-svc-company-wide-why = Good quality and service last only if every team keeps working on them.
item-svc-support-quality = Treat the quality of support as a reason to buy, and check it as carefully as the product
item-svc-support-quality-why = Good support is said to keep customers, drive growth and make people willing to pay more.

## Communication

theme-communication = Communication
theme-communication-purpose = Inform customers and listen to them: in their words, through their channel, at a steady rhythm.
item-com-listen = Pay attention to words and unspoken signals, ask clarifying questions, then sum up what you heard
item-com-listen-why = Summing up catches misunderstandings while they are still cheap to correct.
item-com-plain = Use short, plain language; drop jargon the customer may not know
item-com-plain-why = Clear wording serves everyone, most of all people reading in a second language.
item-com-channel = Ask which channel each customer prefers, note it and use it
item-com-channel-why = Be it e-mail, phone, video or chat, customers respond best in the channel they prefer.
item-com-response-promise = Publish expected reply times and keep to them
item-com-response-promise-why = Keeping to an announced reply time builds more confidence than fast but unpredictable replies.
item-com-languages = Offer service in the customer’s language through multilingual staff or translation
item-com-languages-why = Using the customer’s language shows respect and helps build trust.
item-com-rhythm = Keep a steady rhythm of contact by e-mail, newsletter, blog and social media
item-com-rhythm-why = Regular contact keeps the brand in mind; choose a frequency your customers accept.
item-com-useful-content = Send content worth reading: knowledge, news and answers as well as promotions
item-com-useful-content-why = People stay subscribed to what is useful to them.
item-com-inform-early = Tell customers early about changes, new products and coming offers
item-com-inform-early-why = Customers like being kept up to date and dislike finding out by accident.
item-com-transparent = Say things clearly and openly; make terms, prices and limits easy to find
item-com-transparent-why = Guide 5 rates transparent information highly among its factors.

## Cultural sensitivity

theme-cultural-sensitivity = Cultural sensitivity
theme-cultural-sensitivity-purpose = Meet customers on their own cultural ground, with research and respect instead of assumptions.
item-cul-research = Study customs, traditions and business etiquette before entering a new market
item-cul-research-why = Preparation keeps the first contact from becoming the first mistake.
item-cul-no-stereotypes = Question your own assumptions; never attribute one trait to a whole culture
item-cul-no-stereotypes-why = A generalisation offends the very people it does not fit.
item-cul-adapt-style = Match directness and formality to the customer, not to your own habits
item-cul-adapt-style-why = A style that is normal at home may seem rude, cold or vague to someone else.
item-cul-patience = When a misunderstanding happens, assume goodwill, slow down and clarify
item-cul-patience-why = Differences will cause friction now and then; patience keeps it to a minimum.
item-cul-ask = Ask customers how your communication style and business practices come across
item-cul-ask-why = Only the customer can say whether your adaptation works.
item-cul-values = Check that product, service and message fit local values and beliefs
item-cul-values-why = Values shape what customers expect and prefer, so an offer has to fit them.
item-cul-holidays = Plan meetings, hospitality and campaigns around religious practice and holidays
item-cul-holidays-why = Customers notice when you respect their religion and calendar, and when you don’t.
item-cul-etiquette = Check customs for greetings, dress, gifts and negotiation, country by country
item-cul-etiquette-why = Etiquette differs by country, and observing it is seen as a sign of respect.
item-cul-economy = Review customers’ needs and priorities in light of the region’s economic conditions
item-cul-economy-why = What customers can and want to buy shifts with the economy around them.
item-cul-law = Check local law before campaigns, contracts and data collection
item-cul-law-why = Following local rules is part of doing business ethically and of staying in a market.
item-cul-time-zones = Use scheduling tools and flexible hours to find times that suit both sides
item-cul-time-zones-why = Sharing the inconvenience is fairer than always taking up the customer’s evening.
item-cul-distance = Stay close through video and shared tools; travel to meet when it matters
item-cul-distance-why = Distance weakens relationships only when contact stops.

## Trust and credibility

theme-trust-credibility = Trust and credibility
theme-trust-credibility-purpose = Be the supplier whose word, figures and discretion customers can rely on.
item-tru-candour = Say openly what you can do, what you cannot and what it costs
item-tru-candour-why = Candour about limits makes the rest of what you say believable.
item-tru-promise-less = Promise only what you are sure to deliver
item-tru-promise-less-why = A broken promise costs more trust than a modest one ever could.
item-tru-keep-promises = Track the promises you make and keep each one at the agreed quality or better
item-tru-keep-promises-why = Consistency is what turns a good impression into trust.
item-tru-available = Be reachable and dependable when the customer needs you
item-tru-available-why = Reliability is judged at the moment of need, not on average.
item-tru-confidential = Guard confidential data; collect and use customer data only as agreed and as the law allows
item-tru-confidential-why = Personalisation and feedback depend on data that customers entrust to you.
item-tru-empathy = Show that you understand the customer’s worries and want them to succeed
item-tru-empathy-why = People trust those who visibly care about the outcome.
item-tru-accurate-reports = Report figures accurately and openly, and follow a written code of ethics
item-tru-accurate-reports-why = Verifiable reporting earns trust where money or risk is involved.
item-tru-low-risk-start = Make the first step safe: honest reviews, a free consultation, transparent prices
item-tru-low-risk-start-why = A low-risk beginning lets a stranger test you before trusting you.
item-tru-remote = At a distance, put agreements in clear writing and keep every commitment
item-tru-remote-why = Without meetings, openness and reliability are all a customer can judge you by.

## Community

theme-community = Community
theme-community-purpose = Give customers a place among others who like the brand, and give advocates a voice.
item-cmt-connect = Give customers a reason and a place to talk with one another
item-cmt-connect-why = People are bound to a brand by ties with other customers, not only by the product.
item-cmt-share = Invite customers to share how they use what they bought
item-cmt-share-why = Customers’ own stories help others and turn the storytellers into spokespeople.
item-cmt-feedback = Ask the community for ideas and criticism, and reply to both
item-cmt-feedback-why = A community that is listened to becomes a source of improvement.
item-cmt-spaces = Choose spaces that members will really use: an online forum, a social group or live events
item-cmt-spaces-why = The right space depends on where your customers already meet.
item-cmt-belonging = Keep members in regular contact so that a sense of belonging can grow
item-cmt-belonging-why = Regular interaction is what builds the feeling of community.
item-cmt-advocates = Notice customers who recommend you, thank them and make recommending easy
item-cmt-advocates-why = Several guides call recommendation one of the chief benefits of loyalty.
item-cmt-advocates-ground = Our suggestion; the guides name recommendation as a benefit but don’t say what to do.

## Loyalty programmes

theme-loyalty-programmes = Loyalty programmes
theme-loyalty-programmes-purpose = Reward returning customers in ways that they value and can reach.
item-loy-know-audience = Find out which rewards your customers want before designing the programme
item-loy-know-audience-why = The right programme depends on the business and its audience; preferences come first.
item-loy-attainable = Set rewards that are attractive and within reach
item-loy-attainable-why = A reward that customers don’t want or can’t reach defeats the purpose.
item-loy-points = Reward repeat purchases with points that customers can spend
item-loy-points-why = Points give customers a visible reason to come back.
item-loy-discounts = Offer discounts, free goods or promotions to regular customers
item-loy-discounts-why = This is a quick incentive, but on its own it is a promotion, not a programme.
item-loy-exclusive = Give members something exclusive: early access, privileges or members-only benefits
item-loy-exclusive-why = Exclusive access shows appreciation in a way a discount cannot.
item-loy-emotional-bond = Design the programme to spark interest and attachment as well as to save customers money
item-loy-emotional-bond-why = Guide 5 praises its example from beauty retail for the emotional tie, not for the discounts alone.
item-loy-combine = Run the programme together with regular contact and after-sales care
item-loy-combine-why = Retention is said to come from all three together, not from the programme alone.
item-loy-prove-effect = Compare members with similar non-members before claiming that the programme works
item-loy-prove-effect-why = People who buy a lot join more readily, so higher spending by members proves nothing by itself.
item-loy-prove-effect-ground = Our suggestion: a comparison group shows what the programme adds.

## Feedback loop

theme-feedback-loop = Feedback loop
theme-feedback-loop-purpose = Ask, understand, change something, and tell customers what changed.
item-fbk-survey = Survey customers on a fixed schedule about product, service and relationship
item-fbk-survey-why = Regularity matters most, and being asked shows customers that their views count.
item-fbk-after-contact = Ask for brief feedback after a call, meeting or e-mail exchange
item-fbk-after-contact-why = Fresh impressions are precise; keep it short, or people tire of being asked.
item-fbk-many-ways = Combine ways to hear from customers: reviews, forms, suggestion box, e-mail, conversation
item-fbk-many-ways-why = Each way reaches people whom the others miss.
item-fbk-monitor-social = Watch social media for mentions and answer comments and ratings
item-fbk-monitor-social-why = Much of what customers think is said where you haven’t asked.
item-fbk-analyse = Analyse the answers for trends and name the areas to improve
item-fbk-analyse-why = Feedback is worth only what you learn from it; tools help where there is a lot of it.
item-fbk-act = Decide on changes that follow from feedback and carry them out
item-fbk-act-why = Unused feedback is said to be an obstacle to satisfaction.
item-fbk-close-loop = Tell customers what you changed because of them
item-fbk-close-loop-why = It proves that answering was worth the trouble.
item-fbk-answer-complaints = Answer suggestions and complaints in good time, and show that they matter
item-fbk-answer-complaints-why = A timely answer keeps a critic in conversation with you.
item-fbk-read-both = Share praise, but study criticism just as closely
item-fbk-read-both-why = Guide 5 stresses positive reviews; improvement mostly comes from the critical ones.
item-fbk-read-both-ground = Our suggestion: it brings together the advice to stress praise and the advice to answer complaints.

## Technology and CRM

theme-technology-crm = Technology and CRM
theme-technology-crm-purpose = Let systems remember, analyse and take over routine work, so that people have time for customers.
item-tec-choose-crm = Choose a CRM system that fits your needs and introduce it properly
item-tec-choose-crm-why = A system that staff don’t use can’t support relationships.
item-tec-log-interactions = Log interactions, leads and campaigns so that anyone can pick up the thread
item-tec-log-interactions-why = Customers should not have to tell their story twice.
item-tec-personalise = Use CRM data to personalise communication
item-tec-personalise-why = Personal contact on a large scale needs shared records, not one person’s memory.
item-tec-analytics = Analyse customer data to learn what customers need and to make offers more relevant
item-tec-analytics-why = Analysis turns records into reasons to act.
item-tec-collaborate = Use shared meeting and work tools to stay in touch and run projects together
item-tec-collaborate-why = Working side by side, even remotely, keeps the relationship alive between sales.
item-tec-automate = Automate routine e-mails and scheduling; spend the time saved on real conversations
item-tec-automate-why = Automation pays when it frees people, not when it replaces attention.
item-tec-self-service = Offer self-service: a knowledge base and answers to frequent questions
item-tec-self-service-why = Many customers prefer to solve a small problem at once and by themselves.
item-tec-budget = Budget for the initial outlay on technology, and begin with what you can maintain
item-tec-budget-why = Large early investment is listed among the drawbacks.
item-tec-budget-ground = Our suggestion; guide 5 names only the cost.

## Long-term value

theme-long-term-value = Long-term value
theme-long-term-value-purpose = Value a lasting relationship above the profit on the next sale.
item-ltv-adviser = Be an adviser that customers turn to for insight, not just a vendor
item-ltv-adviser-why = Advice keeps customers longer than price does.
item-ltv-solve-goals = Start from the customer’s problem and goal, and judge yourself by whether they succeed
item-ltv-solve-goals-why = Customers stay with those who help them get where they want to go.
item-ltv-invest = Accept a smaller gain today where it protects a long relationship
item-ltv-invest-why = Revenue from a customer builds up over time.
item-ltv-patience = Give relationships time, and judge them over quarters, not weeks
item-ltv-patience-why = Strong relationships take persistence; early figures tell you little.
item-ltv-support-first = Offer lasting support and maintenance, not merely the next sale
item-ltv-support-first-why = Ongoing care keeps customers who would otherwise shop around.
item-ltv-upsell-fit = Suggest upgrades and additions where regular contact shows they would help
item-ltv-upsell-fit-why = Engagement leads to further sales, as long as offers stay relevant.
item-ltv-own-cost-ratio = Work out what it costs you to win a customer and what it costs to keep one
item-ltv-own-cost-ratio-why = The five-times figure of guides 3 and 4 has no source; only your own ratio can guide a budget.
item-ltv-own-cost-ratio-ground = Our suggestion: use your own ratio instead of one without a source.

## Post-purchase care

theme-post-purchase-care = Post-purchase care
theme-post-purchase-care-purpose = Make the time after the sale your best argument for the next one.
item-ppc-first-purchase = Make the first purchase a good experience from first contact onwards
item-ppc-first-purchase-why = Retention begins with the first interaction, long before a second sale.
item-ppc-deliver-on-time = Deliver when you said you would
item-ppc-deliver-on-time-why = Punctual delivery is said to satisfy customers, and speed to be one market leader’s strength.
item-ppc-help-use = Check that customers keep benefiting from what they bought; answer questions and give guidance
item-ppc-help-use-why = A product that stays useful sells the next one.
item-ppc-returns = Keep the returns and refunds policy clear and painless
item-ppc-returns-why = Easy returns make buying safer and preserve goodwill when something goes wrong.
item-ppc-replace = Replace or refund damaged or disappointing products quickly
item-ppc-replace-why = A quick remedy can still leave the customer satisfied.
item-ppc-follow-up = Follow up after the sale: ask about product performance, satisfaction and suggestions
item-ppc-follow-up-why = Being asked makes customers feel valued and tells you what to improve.
item-ppc-thank = Thank loyal customers: send a note, give a small gift that fits, or mark an anniversary
item-ppc-thank-why = A simple sign of appreciation makes customers feel valued; check local gift customs.
item-ppc-exceed = Add one thing after the sale that the customer did not expect
item-ppc-exceed-why = After-sales care that exceeds expectations is said to build lasting loyalty.

## Employee training

theme-employee-training = Employee training
theme-employee-training-purpose = Equip and trust the people who are the company in the customer’s eyes.
item-trn-service-courses = Run regular training in customer service for everyone who deals with customers
item-trn-service-courses-why = Staff are the face of the company, and skills last only if they are refreshed.
item-trn-culture-skills = Train staff in communication, cultural sensitivity and relationship skills
item-trn-culture-skills-why = Serving customers across cultures is a skill that can be learnt.
item-trn-empathy-solutions = Train service teams to respond, empathise and look for solutions
item-trn-empathy-solutions-why = What customers notice first is attitude and a will to find solutions.
item-trn-guides-scripts = Prepare guides and sample scripts for common situations; leave room for judgement
item-trn-guides-scripts-why = Staff should know what to do without sounding as if they were reading it out.
item-trn-guides-scripts-ground = Our suggestion: it combines scripts with staff who can decide for themselves.
item-trn-good-bad-cases = Teach with cases that went well and cases that went wrong
item-trn-good-bad-cases-why = Contrast shows the difference better than rules do.
item-trn-empower = Give staff a clear limit within which they may fix a problem without asking
item-trn-empower-why = Authority at the front line makes quick solutions possible.
item-trn-recognise = Recognise outstanding service and the effort of the whole team
item-trn-recognise-why = Recognition keeps staff engaged with the strategy.
item-trn-open-culture = Encourage open talk, and let staff share what works
item-trn-open-culture-why = Open communication involves people in the change.
item-trn-time-budget = Plan time and money for training before you announce the strategy
item-trn-time-budget-why = Training is named as one of the main costs of the approach.
item-trn-time-budget-ground = Our suggestion; guide 5 names only the cost.

## Product quality and perceived value

theme-product-quality = Product quality and perceived value
theme-product-quality-purpose = Deliver something worth its price in the customer’s own eyes, and keep improving it.
item-prd-needs-first = Begin development by researching what customers need and expect
item-prd-needs-first-why = A deep understanding of needs guides every later quality decision.
item-prd-reliable = Aim for products and services that perform well, last and can be relied on
item-prd-reliable-why = Customers who are content with the value they get will most likely stay.
item-prd-control = Buy good materials and keep quality control strict
item-prd-control-why = Quality is secured before the customer sees the product.
item-prd-distinct = Give the offer a distinctive feature that matters to customers
item-prd-distinct-why = Where products are alike, something has to set yours apart.
item-prd-improve = Keep improving: invest in research, technology and the next version
item-prd-improve-why = Needs and preferences change; a product that never changes falls behind.
item-prd-perceived-value = Ask customers whether the value justifies the price, compared with the alternatives
item-prd-perceived-value-why = Value exists only as customers see it; your own view of quality doesn’t replace it.
item-prd-price-myth = Do not rely on price, high or low, to create loyalty
item-prd-price-myth-why = Satisfaction depends on more than price; service and convenience count too.
item-prd-available = Keep what customers want available, and say so when it is not
item-prd-available-why = Availability is one of the ten loyalty factors of guide 5.

## Rapid problem resolution

theme-rapid-resolution = Rapid problem resolution
theme-rapid-resolution-purpose = Put things right quickly and properly, so that a problem strengthens the relationship.
item-rap-clear-route = Show customers one clear route for reporting a problem
item-rap-clear-route-why = A problem can be solved quickly only if it is reported quickly.
item-rap-fast-fix = Solve problems quickly and completely, and confirm that they are solved
item-rap-fast-fix-why = Fast and effective resolution is what customers expect.
item-rap-quick-reply = Set up a system for quick first replies to requests
item-rap-quick-reply-why = This is said to raise loyalty quickly, but a fast reply must still lead to a solution.
item-rap-measure-time = Measure the time from report to first answer, and from report to solution
item-rap-measure-time-why = You can’t know whether you’re quick unless you time it.
item-rap-plan-errors = Decide in advance who reacts, and how, when you have made a mistake
item-rap-plan-errors-why = Reacting to errors tends to take longer if you aren’t prepared.
item-rap-plan-errors-ground = Our suggestion; guide 5 names only the delay.
item-rap-regain-trust = Treat each complaint as a chance to earn trust for the long run
item-rap-regain-trust-why = Solving a problem properly and in time can win confidence.

## Events and social media

theme-events-social-media = Events and social media
theme-events-social-media-purpose = Be where personal ties can form, in person or on screen.
item-evt-existing-customers = Hold events or promotions reserved for existing customers
item-evt-existing-customers-why = Being invited is a sign of appreciation and a chance to meet in person.
item-evt-format = Choose the format: an exclusive sale, a useful seminar or a simple get-together
item-evt-format-why = The best format is the one that helps customers most.
item-soc-talk = Talk with customers directly on social media and answer their questions
item-soc-talk-why = Conversation makes a brand approachable.
item-soc-content = Post content that your customers find relevant and engaging
item-soc-content-why = Relevant content keeps people interested between purchases.
item-soc-behind-scenes = Show everyday work and events inside the company
item-soc-behind-scenes-why = Customers form a personal relationship with people they get to know.
item-soc-reviews = Publish customers’ praise with their permission, and do not hide criticism
item-soc-reviews-why = Praise convinces readers when it is genuine and not selected to mislead.
item-soc-reviews-ground = Directive (EU) 2019/2161 and similar laws elsewhere regulate how reviews are collected and shown.

## Segmentation

theme-segmentation = Segmentation
theme-segmentation-purpose = Serve groups with similar needs well, without losing sight of anyone.
item-seg-criteria = Group customers by industry, size, location and needs
item-seg-criteria-why = Segments make tailoring affordable.
item-seg-target-retention = Plan retention measures for each segment and compare their results
item-seg-target-retention-why = Targeted segmentation is said to be effective for retention.
item-seg-majority = Check that a vocal minority does not crowd out the quiet majority
item-seg-majority-why = Focusing on a few while ignoring most is a risk that guide 5 lists.
item-seg-majority-ground = Our suggestion; guide 5 names only the risk.
item-seg-limits = Agree which requests you will not serve, and say so politely
item-seg-limits-why = No company can meet every demand of every customer.
item-seg-limits-ground = Our suggestion; guide 5 names only the limit.
item-seg-not-nationality = Never let nationality alone define a segment; use needs and stated preferences
item-seg-not-nationality-why = A segment by nationality repeats the generalising that guide 2 warns against.
item-seg-not-nationality-ground = Our suggestion: guide 2’s warning, applied to segments.

## Plan and roll out

theme-plan-and-roll-out = Plan and roll out
theme-plan-and-roll-out-purpose = Turn intentions into a tested plan with owners and dates.
item-pln-assess = Assess how strong your customer relationships are today
item-pln-assess-why = A plan needs a starting point based on data and reviews.
item-pln-gather-reviews = Gather existing reviews from public platforms and from your own channels
item-pln-gather-reviews-why = Many customers have already said what they think.
item-pln-ask-customers = Ask customers about service quality and what to improve
item-pln-ask-customers-why = A short survey shows what the records do not.
item-pln-baseline-figures = Note baseline figures: returns, response times and the metrics you will steer by
item-pln-baseline-figures-why = Without a baseline you can’t show any later change.
item-pln-strategy = Write a relationship strategy that serves your business goals
item-pln-strategy-why = A strategy directs effort and resources to the same end.
item-pln-goals = Set one-year goals with a named metric, a baseline and a target
item-pln-goals-why = A goal such as more loyalty means nothing until the metric is named.
item-pln-goals-ground = Our suggestion: a metric, a baseline and a target make a goal checkable.
item-pln-channels = Decide through which channels customers will reach you
item-pln-channels-why = Channels have to be staffed before they are announced.
item-pln-metrics = Choose a few key metrics and say what each one measures
item-pln-metrics-why = NPS, CSAT and retention answer different questions.
item-pln-train-first = Train people before the new way of working starts
item-pln-train-first-why = Guide 5’s plan puts training before testing and roll-out.
item-pln-pilot = Test on a small scale, survey again, and keep what works
item-pln-pilot-why = Trial and error is cheap on a small scale.
item-pln-wait-evidence = Let the pilot run long enough to show a result before rolling out
item-pln-wait-evidence-why = Guide 5 allows a week of testing but expects first results after one to three months.
item-pln-wait-evidence-ground = Our suggestion: it resolves this conflict in guide 5.
item-pln-stages = Roll out in stages, so that you keep control and can change course
item-pln-stages-why = Stages limit the damage of a wrong turn.
item-pln-roles = Discuss the plan with every team and name a role and an owner for each step
item-pln-roles-why = A step that belongs to all departments won’t get done until it has one owner.
item-pln-share-results = Give staff a place to share experiences and results from the roll-out
item-pln-share-results-why = Teams learn from each other faster than from a manual.
item-pln-obstacles = Look for rigid structures, unknown needs and unused feedback, and plan how to overcome them
item-pln-obstacles-why = Guide 3 names these three as the obstacles to satisfaction and value.
item-pln-pros-cons = Weigh the benefits and costs of the approach before you commit yourself
item-pln-pros-cons-why = Knowing the costs in time and money, and the expectations you raise, prevents mistakes.

## Measure and adjust

theme-measure-and-adjust = Measure and adjust
theme-measure-and-adjust-purpose = Read the figures in context, act on them and keep the strategy alive.
item-mea-retention = Calculate retention from customers at the start, customers at the end and new customers
item-mea-retention-why = It shows the share of customers who stayed; a formula without the number at the end can’t.
item-mea-churn = Calculate churn from the same counts, and check that churn and retention add up to 100%
item-mea-churn-why = They are complements only if lost customers equal start plus new minus end.
item-mea-churn-ground = This check follows from the two formulas; guide 1 doesn’t mention it.
item-mea-nps = Ask the 0–10 recommendation question and report promoters minus detractors
item-mea-nps-why = It measures customers’ willingness to recommend you, not their behaviour.
item-mea-cltv = Estimate lifetime value from order value, frequency and lifespan in one unit of time
item-mea-cltv-why = Mixed units give a wrong result. Even a correct one is revenue, not profit.
item-mea-cltv-ground = This follows from the formula; guide 1 doesn’t mention it.
item-mea-csat = Measure satisfaction with surveys and forms, and read reviews too
item-mea-csat-why = It shows how content customers are with product, service and experience.
item-mea-referral = Ask new customers who sent them, and calculate the share that was referred
item-mea-referral-why = The referral rate shows recommendations that really happened.
item-mea-referral-ground = Our suggestion; guide 2 defines the rate only.
item-mea-context = Compare your rate with your industry and your own history, not with a universal norm
item-mea-context-why = Retail and subscription businesses differ by nature.
item-mea-trend = Follow each metric over time and judge the trend
item-mea-trend-why = A rate that rises or stays high says more than a single value.
item-mea-goal-fit = Base your idea of a good rate on your own goals: fast acquisition or lasting loyalty
item-mea-goal-fit-why = Aggressive growth may accept lower retention; a loyalty strategy may not.
item-mea-find-causes = When retention is low, find out why customers leave before you act
item-mea-find-causes-why = A low rate is a symptom; thorough analysis finds the cause.
item-mea-read-together = Read satisfaction and loyalty figures side by side; never take one for the other
item-mea-read-together-why = Satisfied customers are more likely to buy again, but satisfaction isn’t the same as loyalty.
item-mea-review-kpis = Review the chosen KPIs every month
item-mea-review-kpis-why = Small, timely corrections save you large ones later.
item-mea-adjust = Adjust the strategy in response to feedback from customers and staff
item-mea-adjust-why = Both notice things that the figures don’t show.
item-mea-revise = Update the strategy yearly, or sooner if the market or customers’ behaviour changes a lot
item-mea-revise-why = Needs change, and plans go out of date.
item-mea-report = Share results inside the company
item-mea-report-why = Visible progress motivates the people who make it.
item-mea-when-it-fails = If results don’t appear, find the bottleneck and adjust the plan
item-mea-when-it-fails-why = No strategy is guaranteed; failure is information.
item-mea-check-claims = Quote a statistic only with its source; mark it unverified if there is none
item-mea-check-claims-why = Nearly all figures in the guides come without a source.
item-mea-check-claims-ground = Our suggestion.
