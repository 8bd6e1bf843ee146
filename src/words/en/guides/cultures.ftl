### What customers of a market may expect: dimensions, the positions to choose from, and how each
### adapts the checklist. The ground stands with adaptations that go further than the guides.

culture-principle = Answer for the customers you researched, not for a whole nation; treat each answer as an assumption and check it with them.
culture-legal-note = Items about the law are reminders to check, not legal advice.

## Direct or indirect communication

dimension-communication-directness = Direct or indirect communication
dimension-communication-directness-question = Do these customers expect a point to be made plainly, or with tact and between the lines?
dimension-communication-directness-house = Do people in your company make a point plainly, or with tact and between the lines?
position-directness-direct = Mostly direct: plain statements are welcome
adaptation-direct-lead-with-point = Put the offer, price and next step in the first lines
adaptation-direct-lead-with-point-ground = ISO 24495-1 (plain language): readers find what they need first.
adaptation-direct-name-problem = Openly admit a problem and your part in it, then say what you’ll do and by when
adaptation-direct-name-problem-ground = Our suggestion: acknowledge, explain, remedy.
adaptation-direct-open-survey = Ask straightforward survey questions, with room for open criticism
adaptation-direct-open-survey-ground = Our suggestion: plain questions get plain answers where candour is usual.
position-directness-indirect = Mostly indirect: tact and context carry the message
adaptation-indirect-soften-no = When you refuse, give a reason and an alternative instead of a bare “no”
adaptation-indirect-soften-no-ground = Our suggestion: let the other person save face.
adaptation-indirect-hear-unsaid = Notice hesitation and changed subjects; check gently whether something is unresolved
adaptation-indirect-private-feedback = Offer a private or anonymous way to criticise, and read comments along with the scores
adaptation-indirect-private-feedback-ground = Politeness and response styles affect scores; see the studies on comparing markets.
adaptation-indirect-no-public-blame = Move a complaint to a private conversation before discussing who is at fault
adaptation-indirect-no-public-blame-ground = Our suggestion: settle details and blame in private.
position-directness-mixed = Mixed
position-directness-unknown = Not yet known
adaptation-directness-ask-examples = Show two or three customers a pair of sample messages and ask which they would rather receive
adaptation-directness-ask-examples-ground = Our suggestion: test wording with a few members of the audience.
adaptation-directness-follow-lead = Be clear and courteous, and follow the tone of the customer’s own messages

## Formality

dimension-formality = Formality
dimension-formality-question = Which manner do these customers expect: formal and deferential, or relaxed?
dimension-formality-house = Which manner is usual in your company: formal and deferential, or relaxed?
position-formality-formal = Formal: titles, distance and courtesy are expected
adaptation-formal-titles = Use the title, family name and polite form of address until invited to do otherwise
adaptation-formal-titles-ground = Unicode CLDR, person-name formats.
adaptation-formal-templates = Keep message templates free of slang, emoji and first-name greetings
adaptation-formal-templates-ground = Our suggestion: set the tone of voice for each market.
adaptation-formal-seniority = Ask who should be addressed first, and copy in the right people
adaptation-formal-seniority-ground = Our suggestion: respect the customer’s own hierarchy.
position-formality-relaxed = Relaxed: an informal manner is fine
adaptation-relaxed-first-names = Use first names where customers do so, and a conversational tone
adaptation-relaxed-first-names-ground = Our suggestion: set the tone of voice for each market.
adaptation-relaxed-still-precise = Stay exact about prices, terms and promises, however relaxed the tone
position-formality-mixed = Mixed
position-formality-unknown = Not yet known
adaptation-formality-start-formal = Begin formally and relax when the customer does
adaptation-formality-start-formal-ground = Our suggestion: it is easier to relax a formal opening than to repair an over-familiar one.
adaptation-formality-ask-address = Ask how the person wishes to be addressed and store the answer
adaptation-formality-ask-address-ground = Our suggestion: let people state their own name and form of address.

## Values and beliefs

dimension-values-beliefs = Values and beliefs
dimension-values-beliefs-question = How well do your product, service and message fit what matters to these customers?
dimension-values-beliefs-house = How well do your product, service and message fit what matters to your own people?
position-values-fit = They fit as they are
adaptation-values-fit-evidence = Record whom you asked and when, so that the fit is more than an impression
adaptation-values-fit-evidence-ground = Our suggestion: note the sample and date of each finding.
adaptation-values-fit-recheck = Check again when the product, the message or the audience changes
position-values-differ = They differ: something should be adapted
adaptation-values-adapt-message = Lead with a benefit that these customers named themselves
adaptation-values-adapt-offer = Change or leave out product and service features that clash with local values
adaptation-values-images = Have images, colours, symbols and humour reviewed by people from the audience
adaptation-values-images-ground = Our suggestion: in-market review before publication.
adaptation-values-rewards = Ask which rewards feel right: for the individual, the family, the team or a cause
adaptation-values-rewards-ground = Our suggestion: test reward types with members before launch.
position-values-unknown = Not yet known
adaptation-values-interview = Interview a handful of customers and a local partner before translating anything
adaptation-values-interview-ground = Our suggestion: short interviews show reasons that figures don’t.
adaptation-values-assumptions-list = Write down what you assume about these customers, and mark what isn’t confirmed

## Religious practice and holidays

dimension-religion-holidays = Religious practice and holidays
dimension-religion-holidays-question = How far do religious practice and holidays shape working days, hospitality and content here?
position-religion-strong = Strongly: calendar and hospitality follow them
adaptation-religion-calendar = Put local holidays, fasts and rest days into the campaign and support calendar
adaptation-religion-hospitality = Ask about food and drink beforehand; keep meetings and events alcohol-free if so advised
adaptation-religion-meeting-times = Leave room for prayer and rest days when proposing times
adaptation-religion-meeting-times-ground = Our suggestion: ask which times to avoid.
adaptation-religion-greetings-care = Send holiday wishes only when you know that the person observes the day
adaptation-religion-greetings-care-ground = Don’t infer belief from a name or origin: under the GDPR (Article 9) and many other laws, belief is sensitive personal data.
position-religion-varied = Varied: some observe, others do not
adaptation-religion-neutral-wishes = Use neutral seasonal wording in messages to everyone
adaptation-religion-neutral-wishes-ground = Our suggestion.
adaptation-religion-choice = Offer choices (food, dates, gifts), so that no guest has to explain a refusal
adaptation-religion-choice-ground = Our suggestion.
position-religion-little = Little visible influence so far
position-religion-unknown = Not yet known
adaptation-religion-check-public-days = Check public holidays in the customer’s country before fixing dates
adaptation-religion-ask-contact = Ask your contact which dates and customs you should know about

## Business etiquette: greetings

dimension-etiquette-greetings = Business etiquette: greetings
dimension-etiquette-greetings-question = Are there set forms of greeting and introduction in business here?
position-greetings-set-forms = Yes: order, form or gesture matters
adaptation-greetings-learn = Learn the usual greeting, the order of introductions and how to pronounce names
adaptation-greetings-let-lead = Let the host or customer set the gesture and the physical distance
adaptation-greetings-let-lead-ground = Our suggestion: follow the other person’s lead on touch.
adaptation-greetings-written = Use the customary local openings and closings in letters and e-mails
adaptation-greetings-written-ground = Our suggestion: follow each language’s letter conventions.
position-greetings-informal = No: informal openings are usual
adaptation-greetings-brief = Keep openings short and friendly; do not force a ritual on people
adaptation-greetings-name-right = Still get the name right: spelling, order and diacritics
adaptation-greetings-name-right-ground = Unicode CLDR, person-name formats.
position-greetings-unknown = Not yet known
adaptation-greetings-ask-local = Ask a local colleague or partner before the first meeting
adaptation-greetings-own-mistake = If you get it wrong, apologise lightly and ask what is usual

## Business etiquette: dress

dimension-etiquette-dress = Business etiquette: dress
dimension-etiquette-dress-question = How do customers expect people to dress at meetings, on video and at events?
dimension-etiquette-dress-house = How do your people dress at meetings, on video and at events?
position-dress-formal = Formal or modest dress is expected
adaptation-dress-brief-team = Tell everyone who meets the customer what to wear, video calls included
adaptation-dress-on-invitation = State the dress code on the invitation to your own event
adaptation-dress-on-invitation-ground = Our suggestion: clear expectations spare guests embarrassment.
position-dress-casual = Casual dress is accepted
adaptation-dress-match-host = Dress like your hosts: neither more formally nor more casually
adaptation-dress-match-host-ground = Our suggestion.
adaptation-dress-images-casual = In pictures, show people dressed as your customers dress at work
adaptation-dress-images-casual-ground = Our suggestion: in-market review of images.
position-dress-unknown = Not yet known
adaptation-dress-ask = Ask the host, and choose the more formal option when in doubt
adaptation-dress-ask-ground = Our suggestion.
adaptation-dress-no-judgement = Never judge customers, or colleagues abroad, by what they wear
adaptation-dress-no-judgement-ground = Our suggestion.

## Business etiquette: gifts

dimension-etiquette-gifts = Business etiquette: gifts
dimension-etiquette-gifts-question = Are business gifts part of the relationship here, or are they unwelcome or restricted?
position-gifts-expected = Part of the relationship
adaptation-gifts-fit-occasion = Learn which occasions, gifts and ways of giving are appropriate, and wrap gifts with care
adaptation-gifts-policy-first = Keep within your own and the recipient’s gift policy, and record what was given
adaptation-gifts-policy-first-ground = ISO 37001 (anti-bribery): gifts are modest, open, recorded and never tied to a decision.
adaptation-gifts-meaning = Check that the gift, the quantity and the colour carry no unwanted meaning
adaptation-gifts-meaning-ground = Our suggestion: have symbols reviewed by people from the audience.
position-gifts-restricted = Unwelcome or restricted
adaptation-gifts-thank-in-words = Say thank you with a personal note instead of a present
adaptation-gifts-event-instead = Invite all customers to a useful seminar instead of giving something to one of them
adaptation-gifts-decline-politely = Prepare a courteous way to decline gifts offered to your own staff
adaptation-gifts-decline-politely-ground = ISO 37001 (anti-bribery): decline gifts that the policy doesn’t allow.
position-gifts-unknown = Not yet known
adaptation-gifts-wait = Give nothing until you know the custom and the rules; meanwhile, thank people in words
adaptation-gifts-ask-policy = Ask the customer’s company for its gift policy; the question itself shows respect
adaptation-gifts-ask-policy-ground = ISO 37001 (anti-bribery): know the rules on gifts before you give.

## Business etiquette: negotiation

dimension-etiquette-negotiation = Business etiquette: negotiation
dimension-etiquette-negotiation-question = Do negotiations begin with the relationship, or with the terms?
position-negotiation-relationship = The relationship first
adaptation-negotiation-plan-meetings = Plan time for getting acquainted before any terms are discussed
adaptation-negotiation-same-people = Keep the same people on your side from the first meeting to the contract
adaptation-negotiation-same-people-ground = Our suggestion: continuity of contact.
adaptation-negotiation-no-pressure = Set no artificial deadlines; let customers consult whoever they need to
adaptation-negotiation-no-pressure-ground = Our suggestion: pressure harms long relationships.
position-negotiation-terms = The terms first
adaptation-negotiation-agenda = Send the agenda, figures and draft terms ahead of the meeting
adaptation-negotiation-agenda-ground = Our suggestion.
adaptation-negotiation-written-terms = Confirm each agreed point in writing on the same day
adaptation-negotiation-written-terms-ground = Our suggestion: summarise decisions.
position-negotiation-mixed = Mixed
position-negotiation-unknown = Not yet known
adaptation-negotiation-ask-process = Ask how decisions are made, who takes part and how long it usually takes
adaptation-negotiation-ask-process-ground = Our suggestion: understand the buying process.
adaptation-negotiation-price-rule = Decide beforehand whether prices are negotiable, and tell everyone the same thing
adaptation-negotiation-price-rule-ground = Our suggestion.

## Language

dimension-language = Language
dimension-language-question = In which language, or languages, do these customers want to be served?
dimension-language-house = In which language, or languages, do you like to work?
position-language-shared = A shared language is enough
adaptation-language-shared-plain = Write for second-language readers: short sentences, no idioms, one term for one thing
adaptation-language-shared-confirm = Sum up spoken agreements in writing, in case something was misheard
adaptation-language-shared-recheck = Ask now and then whether another language would be more comfortable
position-language-local = The local language is expected
adaptation-language-local-support = Offer support in that language, through multilingual staff or a translation service
adaptation-language-local-self-help = Translate help pages, forms and policies, not only the advertising
adaptation-language-local-self-help-ground = Our suggestion: the whole journey, not just the landing page.
adaptation-language-local-review = Have a second native reader check translations before publishing
adaptation-language-local-review-ground = ISO 17100 (translation services): a second person revises each translation.
adaptation-language-local-formats = Show dates, numbers, currency and names in the local format
adaptation-language-local-formats-ground = Unicode CLDR, the standard for formats by language.
position-language-several = Several languages
position-language-unknown = Not yet known
adaptation-language-ask-store = Ask for the preferred language at first contact and keep it in the customer record
adaptation-language-same-survey = Ask the same questions in all languages, and have the translations checked against each other
adaptation-language-same-survey-ground = Our suggestion: check translations before you compare scores.
adaptation-language-no-assumption = Do not infer language from country, name or address

## Time zones

dimension-time-zones = Time zones
dimension-time-zones-question = How many working hours do you share with these customers?
dimension-time-zones-house = How many working hours do you usually share with your customers?
position-time-overlap-wide = Most of the day
adaptation-time-wide-local-hours = State opening hours and deadlines in the customer’s local time
adaptation-time-wide-local-hours-ground = Our suggestion: show times in the reader’s zone.
adaptation-time-wide-clock-change = Check for clock changes and different working weeks before planning a series of meetings
adaptation-time-wide-clock-change-ground = Our suggestion.
position-time-overlap-small = A few hours
adaptation-time-small-tool = Let customers pick meeting times with a tool that shows both clocks
adaptation-time-small-protect = Keep the shared hours free for talking; do written work outside them
adaptation-time-small-protect-ground = Our suggestion.
adaptation-time-small-rotate = Take turns with inconvenient hours instead of leaving them to the customer
adaptation-time-small-rotate-ground = Our suggestion: share inconvenience fairly.
position-time-overlap-none = Hardly any
adaptation-time-none-shifts = Arrange flexible hours or a local partner, so that someone answers in the customer’s daytime
adaptation-time-none-self-help = Strengthen self-service, and state honestly when a person will reply
adaptation-time-none-handover = Write handover notes, so that the customer does not wait a day for each answer
adaptation-time-none-handover-ground = Our suggestion: handover between shifts.
position-time-overlap-unknown = Not yet known
adaptation-time-unknown-ask = Ask each customer for their location, working days and best hours; store the answer
adaptation-time-unknown-ask-ground = Our suggestion: ask, since people work across zones and have different working weeks.
adaptation-time-unknown-neutral = Until you know, state the time zone with every time and offer a written alternative to a call
adaptation-time-unknown-neutral-ground = Our suggestion.

## Economic conditions

dimension-economic-conditions = Economic conditions
dimension-economic-conditions-question = What do economic conditions mean for these customers’ needs and priorities now?
dimension-economic-conditions-house = What do economic conditions mean for your own needs and priorities now?
position-economy-steady = Steady or growing
adaptation-economy-steady-invest = Invest now in the service and relationships that will carry you through harder times
adaptation-economy-steady-watch = Watch for early changes in orders and questions, and review needs each year
position-economy-strained = Under strain
adaptation-economy-strained-options = Offer smaller packages, a pause or staged payments before a customer has to leave
adaptation-economy-strained-options-ground = Our suggestion: flexible terms instead of cancellation.
adaptation-economy-strained-value = Show value for money plainly; do not push upgrades
adaptation-economy-strained-rewards = Choose practical rewards, with thresholds that stay within reach
adaptation-economy-strained-tone = Mention hardship tactfully, and never use it as sales pressure
adaptation-economy-strained-tone-ground = The ICC Marketing Code: don’t exploit misfortune.
position-economy-uneven = Uneven
position-economy-unknown = Not yet known
adaptation-economy-segment-needs = Segment by need and situation instead of using one average for the country
adaptation-economy-ask-priorities = Ask customers what matters most this year before you set the offer

## Regulation

dimension-regulation = Regulation
dimension-regulation-question = Do you know the rules for marketing, consumers, data and contracts in this market?
dimension-regulation-house = Do you know the rules for marketing, consumers, data and contracts in your own market?
position-regulation-known = Known, and similar to those at home
adaptation-regulation-known-date = Note who confirmed the rules and when, and set a date for the next check
adaptation-regulation-known-date-ground = Our suggestion.
adaptation-regulation-known-train = Include the main rules in staff training, scripts and survey forms
adaptation-regulation-known-train-ground = Our suggestion.
position-regulation-different = Different from those at home, or stricter
adaptation-regulation-consent = Check consent and opt-out rules before e-mails, calls, profiling and recommendations
adaptation-regulation-consent-ground = Data-protection and direct-marketing law (in the EU, GDPR and ePrivacy rules).
adaptation-regulation-returns = Adjust return, refund and guarantee terms to local consumer law
adaptation-regulation-returns-ground = Consumer law (in the EU, the Consumer Rights Directive).
adaptation-regulation-rewards = Have discounts, prize draws, points and published reviews checked against local rules
adaptation-regulation-rewards-ground = Advertising and consumer law; rules on promotions and reviews differ between markets.
adaptation-regulation-data-place = Clarify where customer data may be stored and who may see it
adaptation-regulation-data-place-ground = Data-protection law on transfers and access.
position-regulation-unclear = Unclear
adaptation-regulation-ask-counsel = Ask a local adviser before launch; hold back measures that depend on the answer
adaptation-regulation-ask-counsel-ground = Our suggestion.
adaptation-regulation-minimum-data = Meanwhile collect only the data you need, and tell people why
adaptation-regulation-minimum-data-ground = Data-minimisation and transparency principles.

## Distance and travel

dimension-distance-travel = Distance and travel
dimension-distance-travel-question = How often can you, or should you, meet these customers in person?
dimension-distance-travel-house = How often do you meet your customers in person?
position-distance-near = Often
adaptation-distance-near-visits = Use visits to listen and learn, not only to sell
adaptation-distance-near-events = Hold local seminars or meetings for existing customers
position-distance-sometimes = Now and then
adaptation-distance-choose-moments = Save travel for beginnings, turning points and trouble; use video in between
adaptation-distance-link-visits = Combine visits to several customers, and report back to each of them afterwards
adaptation-distance-link-visits-ground = Our suggestion.
position-distance-never = Practically never
adaptation-distance-video-rhythm = Agree on regular video calls and a shared workspace
adaptation-distance-low-bandwidth = Offer phone, text or recordings to those with a weak connection
adaptation-distance-low-bandwidth-ground = Our suggestion: never require video.
adaptation-distance-local-presence = Consider a local partner for what cannot be done from afar
adaptation-distance-local-presence-ground = Our suggestion.
position-distance-unknown = Not yet known
adaptation-distance-unknown-ask = Ask customers whether they’d value a meeting in person, and for what purpose
adaptation-distance-unknown-video-first = Begin with a short call, by video or by phone as the customer prefers, then decide

## Trust at a distance

dimension-remote-trust = Trust at a distance
dimension-remote-trust-question = What makes these customers trust a supplier they rarely or never meet?
dimension-remote-trust-house = What makes you trust a partner you rarely or never meet?
position-trust-record = Track record and documents
adaptation-trust-record-proof = Publish checkable facts: prices, terms, references, service record
adaptation-trust-record-status = Report progress without being asked, delays included
adaptation-trust-record-reviews = Let prospects read honest reviews and try a safe first step
position-trust-person = People and introductions
adaptation-trust-person-face = Introduce the contact person by name in a call, and keep the same person
adaptation-trust-person-face-ground = Our suggestion: continuity of contact.
adaptation-trust-person-referral = Ask satisfied customers for a personal introduction, and thank them for it
adaptation-trust-person-meet = Meet early, in person or by video, before any contract
adaptation-trust-person-meet-ground = Our suggestion.
position-trust-unknown = Not yet known
adaptation-trust-unknown-small-promise = Begin with small promises, keep them all, and let your reliability speak for itself
adaptation-trust-unknown-ask = Ask what would make them comfortable working with you from afar
