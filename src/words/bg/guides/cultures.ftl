### What customers of a market may expect: dimensions, the positions to choose from, and how each
### adapts the checklist. The ground stands with adaptations that go further than the guides.

culture-principle = Отговаряйте от гледна точка на клиентите, които сте проучили, а не на цял народ. Всеки отговор е допускане: проверете го със самите клиенти.
culture-legal-note = Мерките по правни въпроси само напомнят какво да проверите; те не са правен съвет.

## Direct or indirect communication

dimension-communication-directness = Директна или индиректна комуникация
dimension-communication-directness-question = Как очакват тези клиенти да се говори: направо или с намеци?
dimension-communication-directness-house = Как се говори във вашата фирма: направо или с намеци?
position-directness-direct = По-скоро директно: ценят се ясните думи
adaptation-direct-lead-with-point = Поставете офертата, цената и следващата стъпка още в първите редове
adaptation-direct-lead-with-point-ground = ISO 24495-1 (ясен език): читателят най-напред намира онова, което му трябва.
adaptation-direct-name-problem = Признайте открито проблема и вината си, после кажете какво ще направите и докога
adaptation-direct-name-problem-ground = Наше предложение: признаване, обяснение, обезщетяване.
adaptation-direct-open-survey = Задавайте в анкетите прями въпроси и оставяйте място за открита критика
adaptation-direct-open-survey-ground = Наше предложение: където откровеността е обичайна, на ясен въпрос се отговаря ясно.
position-directness-indirect = По-скоро индиректно: важното се подсказва
adaptation-indirect-soften-no = Отказвайте с обяснение и с друго предложение, а не с голо „не“
adaptation-indirect-soften-no-ground = Наше предложение: така се пази достойнството на другия.
adaptation-indirect-hear-unsaid = Забелязвайте колебанията и смяната на темата и деликатно проверявайте дали не е останало нещо нерешено
adaptation-indirect-private-feedback = Предложете поверителен или анонимен начин за критика и четете коментарите заедно с оценките
adaptation-indirect-private-feedback-ground = Учтивостта и навиците при отговаряне влияят на оценките; вижте изследванията за сравняване на пазари.
adaptation-indirect-no-public-blame = Обсъдете оплакването насаме, преди да се говори чия е вината
adaptation-indirect-no-public-blame-ground = Наше предложение: подробностите и вината се обсъждат насаме.
position-directness-mixed = Смесено
position-directness-unknown = Още неизвестно
adaptation-directness-ask-examples = Покажете на двама-трима клиенти по две примерни съобщения и попитайте кое биха предпочели да получат
adaptation-directness-ask-examples-ground = Наше предложение: формулировките се изпробват с няколко души от аудиторията.
adaptation-directness-follow-lead = Бъдете ясни и учтиви и следвайте тона на самия клиент

## Formality

dimension-formality = Официалност
dimension-formality-question = Как очакват тези клиенти да се държите: официално и почтително или непринудено?
dimension-formality-house = Как се държите във вашата фирма: официално и почтително или непринудено?
position-formality-formal = Официално: очакват се титли, дистанция и учтивост
adaptation-formal-titles = Обръщайте се с титла, фамилия и учтива форма, докато не ви предложат друго
adaptation-formal-titles-ground = Unicode CLDR, формати на лични имена.
adaptation-formal-templates = Избягвайте жаргон, емоджи и обръщение на малко име в шаблоните за съобщения
adaptation-formal-templates-ground = Наше предложение: тонът се определя за всеки пазар.
adaptation-formal-seniority = Попитайте към кого да се обърнете най-напред и кого да включвате в копие
adaptation-formal-seniority-ground = Наше предложение: спазвайте йерархията при клиента.
position-formality-relaxed = Непринудено: неофициалният тон е приет
adaptation-relaxed-first-names = Обръщайте се на малко име, ако и клиентите го правят, и пишете в разговорен тон
adaptation-relaxed-first-names-ground = Наше предложение: тонът се определя за всеки пазар.
adaptation-relaxed-still-precise = Бъдете точни в цените, условията и обещанията, колкото и непринуден да е тонът
position-formality-mixed = Смесено
position-formality-unknown = Още неизвестно
adaptation-formality-start-formal = Започнете официално и преминете към непринуден тон едва когато клиентът го направи
adaptation-formality-start-formal-ground = Наше предложение: официалното начало се смекчава по-лесно, отколкото се поправя фамилиарното.
adaptation-formality-ask-address = Попитайте човека как желае да се обръщате към него и запишете отговора
adaptation-formality-ask-address-ground = Наше предложение: всеки сам посочва името и обръщението си.

## Values and beliefs

dimension-values-beliefs = Ценности и вярвания
dimension-values-beliefs-question = Доколко продуктът, услугата и посланието отговарят на онова, което е важно за тези клиенти?
dimension-values-beliefs-house = Доколко продуктът, услугата и посланието отговарят на онова, което е важно за вашите хора?
position-values-fit = Отговарят и без промени
adaptation-values-fit-evidence = Запишете кого сте питали и кога, за да не разчитате само на впечатления
adaptation-values-fit-evidence-ground = Наше предложение: при всеки резултат се отбелязват извадката и датата.
adaptation-values-fit-recheck = Проверете отново, когато се промени продуктът, посланието или аудиторията
position-values-differ = Разминават се: нещо трябва да се приспособи
adaptation-values-adapt-message = Започвайте с полза, която тези клиенти сами са посочили
adaptation-values-adapt-offer = Променете или премахнете онези страни на продукта и услугата, които противоречат на местните ценности
adaptation-values-images = Нека хора от аудиторията прегледат изображенията, цветовете, символите и хумора
adaptation-values-images-ground = Наше предложение: преглед от местни хора преди публикуване.
adaptation-values-rewards = Попитайте кои награди са уместни: за отделния човек, за семейството, за екипа или за кауза
adaptation-values-rewards-ground = Наше предложение: видовете награди се изпробват с участници преди началото.
position-values-unknown = Още неизвестно
adaptation-values-interview = Разговаряйте с няколко клиенти и с местен партньор, преди да превеждате каквото и да било
adaptation-values-interview-ground = Наше предложение: кратките интервюта разкриват причини, които не личат от числата.
adaptation-values-assumptions-list = Опишете какво допускате за тези клиенти и отбележете кое още не е потвърдено

## Religious practice and holidays

dimension-religion-holidays = Религиозни обичаи и празници
dimension-religion-holidays-question = Доколко религиозните обичаи и празници влияят тук на работните дни, гостоприемството и съдържанието?
position-religion-strong = В голяма степен: календарът и гостоприемството следват обичаите и празниците
adaptation-religion-calendar = Отбележете местните празници, пости и почивни дни в календара на кампаниите и поддръжката
adaptation-religion-hospitality = Питайте предварително за храната и напитките; ако ви посъветват, организирайте срещите и събитията без алкохол
adaptation-religion-meeting-times = Когато предлагате часове, съобразявайте се с молитвите и почивните дни
adaptation-religion-meeting-times-ground = Наше предложение: попитайте кои часове да избягвате.
adaptation-religion-greetings-care = Изпращайте празнични пожелания само когато знаете, че човекът отбелязва празника
adaptation-religion-greetings-care-ground = Не съдете за вярата по име или произход: според GDPR (член 9) и много други закони данните за нея са чувствителни.
position-religion-varied = Различно: едни спазват обичаите, други – не
adaptation-religion-neutral-wishes = Използвайте неутрални сезонни пожелания в съобщенията до всички
adaptation-religion-neutral-wishes-ground = Наше предложение.
adaptation-religion-choice = Предлагайте избор (храна, дати, подаръци), за да не се налага на никого да обяснява отказа си
adaptation-religion-choice-ground = Наше предложение.
position-religion-little = Засега влиянието почти не се забелязва
position-religion-unknown = Още неизвестно
adaptation-religion-check-public-days = Проверявайте официалните празници в страната на клиента, преди да определяте дати
adaptation-religion-ask-contact = Попитайте лицето за контакт кои дати и обичаи трябва да знаете

## Business etiquette: greetings

dimension-etiquette-greetings = Бизнес етикет: поздрави
dimension-etiquette-greetings-question = Има ли тук установени форми на поздрав и представяне в деловите отношения?
position-greetings-set-forms = Да: редът, формата или жестът имат значение
adaptation-greetings-learn = Научете обичайния поздрав, реда на представяне и произношението на имената
adaptation-greetings-let-lead = Оставете домакина или клиента да избере жеста и дистанцията
adaptation-greetings-let-lead-ground = Наше предложение: при физически контакт следвайте другия.
adaptation-greetings-written = Започвайте и завършвайте писмата и имейлите, както е прието там
adaptation-greetings-written-ground = Наше предложение: всеки език има свои писмени норми.
position-greetings-informal = Не: обикновено се започва неофициално
adaptation-greetings-brief = Започвайте кратко и приветливо; не налагайте ритуали
adaptation-greetings-name-right = Дори и без официалности изписвайте името правилно: буквите, реда и диакритичните знаци
adaptation-greetings-name-right-ground = Unicode CLDR, формати на лични имена.
position-greetings-unknown = Още неизвестно
adaptation-greetings-ask-local = Попитайте местен колега или партньор преди първата среща
adaptation-greetings-own-mistake = Ако сбъркате, извинете се накратко и попитайте кое е обичайно

## Business etiquette: dress

dimension-etiquette-dress = Бизнес етикет: дрескод
dimension-etiquette-dress-question = Какво облекло очакват клиентите на срещи, във видеоразговори и на събития?
dimension-etiquette-dress-house = Как се обличат вашите хора за срещи, видеоразговори и събития?
position-dress-formal = Очаква се официално или скромно облекло
adaptation-dress-brief-team = Кажете на всички, които се срещат с клиента, как да се облекат, включително за видеоразговори
adaptation-dress-on-invitation = Посочете дрескода в поканата за събитието си
adaptation-dress-on-invitation-ground = Наше предложение: ясните очаквания спестяват неудобство на гостите.
position-dress-casual = Приема се всекидневно облекло
adaptation-dress-match-host = Обличайте се като домакините: нито по-официално, нито по-небрежно
adaptation-dress-match-host-ground = Наше предложение.
adaptation-dress-images-casual = На снимките показвайте хора, облечени като вашите клиенти на работа
adaptation-dress-images-casual-ground = Наше предложение: преглед на изображенията от местни хора.
position-dress-unknown = Още неизвестно
adaptation-dress-ask = Попитайте домакина, а при съмнение изберете по-официалното
adaptation-dress-ask-ground = Наше предложение.
adaptation-dress-no-judgement = Никога не съдете за клиентите или колегите в чужбина по облеклото им
adaptation-dress-no-judgement-ground = Наше предложение.

## Business etiquette: gifts

dimension-etiquette-gifts = Бизнес етикет: подаръци
dimension-etiquette-gifts-question = Приети ли са тук деловите подаръци, или се избягват и ограничават?
position-gifts-expected = Подаръците са част от отношенията
adaptation-gifts-fit-occasion = Научете кога, какво и как е прието да се подарява, и опаковайте подаръка грижливо
adaptation-gifts-policy-first = Спазвайте правилата за подаръци – своите и на получателя – и записвайте какво е подарено
adaptation-gifts-policy-first-ground = ISO 37001 (срещу подкупите): подаръците са скромни, открити, записани и без връзка с решение.
adaptation-gifts-meaning = Проверете дали подаръкът, броят и цветът му не носят нежелано значение
adaptation-gifts-meaning-ground = Наше предложение: символите се показват първо на хора от аудиторията.
position-gifts-restricted = Подаръците са нежелани или ограничени
adaptation-gifts-thank-in-words = Благодарете с лично послание вместо с подарък
adaptation-gifts-event-instead = Поканете всички клиенти на полезен семинар, вместо да подарявате нещо на един от тях
adaptation-gifts-decline-politely = Подгответе учтив отказ за подаръците, предлагани на вашите служители
adaptation-gifts-decline-politely-ground = ISO 37001 (срещу подкупите): подаръци извън правилата се отказват.
position-gifts-unknown = Още неизвестно
adaptation-gifts-wait = Не подарявайте нищо, докато не научите обичаите и правилата; дотогава благодарете с думи
adaptation-gifts-ask-policy = Попитайте фирмата на клиента какви са правилата ѝ за подаръци; самият въпрос показва уважение
adaptation-gifts-ask-policy-ground = ISO 37001 (срещу подкупите): научете правилата за подаръци, преди да подарявате.

## Business etiquette: negotiation

dimension-etiquette-negotiation = Бизнес етикет: преговори
dimension-etiquette-negotiation-question = С какво започват преговорите: с отношенията или с условията?
position-negotiation-relationship = Първо отношенията
adaptation-negotiation-plan-meetings = Предвидете време за опознаване, преди да се обсъждат условия
adaptation-negotiation-same-people = Не сменяйте хората, които водят преговорите, от първата среща до договора
adaptation-negotiation-same-people-ground = Наше предложение: постоянни лица за контакт.
adaptation-negotiation-no-pressure = Не поставяйте изкуствени срокове; оставете клиента да се посъветва с когото е нужно
adaptation-negotiation-no-pressure-ground = Наше предложение: натискът вреди на дългосрочните отношения.
position-negotiation-terms = Първо условията
adaptation-negotiation-agenda = Изпратете дневния ред, числата и проекта на условията преди срещата
adaptation-negotiation-agenda-ground = Наше предложение.
adaptation-negotiation-written-terms = Потвърждавайте писмено всяка уговорка още същия ден
adaptation-negotiation-written-terms-ground = Наше предложение: решенията се обобщават писмено.
position-negotiation-mixed = Различно
position-negotiation-unknown = Още неизвестно
adaptation-negotiation-ask-process = Попитайте как се вземат решенията, кой участва и колко време отнема това обикновено
adaptation-negotiation-ask-process-ground = Наше предложение: така разбирате как купува клиентът.
adaptation-negotiation-price-rule = Решете предварително дали цените се договарят и казвайте на всички едно и също
adaptation-negotiation-price-rule-ground = Наше предложение.

## Language

dimension-language = Език
dimension-language-question = На какви езици искат да бъдат обслужвани тези клиенти?
dimension-language-house = На какви езици предпочитате да работите?
position-language-shared = Достатъчен е общ език
adaptation-language-shared-plain = Пишете за хора, които четат на чужд език: къси изречения, без идиоми, един термин за едно нещо
adaptation-language-shared-confirm = Обобщавайте писмено устните уговорки, за да не разчитате само на чутото
adaptation-language-shared-recheck = Питайте от време на време дали друг език не би бил по-удобен
position-language-local = Очаква се местният език
adaptation-language-local-support = Предложете поддръжка на този език чрез многоезични служители или преводаческа услуга
adaptation-language-local-self-help = Преведете помощните страници, формулярите и правилата, а не само рекламата
adaptation-language-local-self-help-ground = Наше предложение: целият път на клиента, а не само началната страница.
adaptation-language-local-review = Преди публикуване дайте преводите за проверка на втори човек, носител на езика
adaptation-language-local-review-ground = ISO 17100 (преводачески услуги): втори човек редактира всеки превод.
adaptation-language-local-formats = Показвайте датите, числата, валутата и имената в местния формат
adaptation-language-local-formats-ground = Unicode CLDR, стандартът за формати по езици.
position-language-several = Няколко езика
position-language-unknown = Още неизвестно
adaptation-language-ask-store = Попитайте за предпочитания език още при първия контакт и го запишете в данните за клиента
adaptation-language-same-survey = Задавайте едни и същи въпроси на всички езици и сверявайте преводите помежду им
adaptation-language-same-survey-ground = Наше предложение: преводът се проверява, преди да се сравняват оценки.
adaptation-language-no-assumption = Не съдете за езика по държавата, името или адреса

## Time zones

dimension-time-zones = Часови зони
dimension-time-zones-question = Колко общи работни часа имате с тези клиенти?
dimension-time-zones-house = Колко общи работни часа имате обикновено с клиентите си?
position-time-overlap-wide = Общо работно време почти целия ден
adaptation-time-wide-local-hours = Посочвайте работното време и сроковете по местното време на клиента
adaptation-time-wide-local-hours-ground = Наше предложение: часовете се показват в зоната на читателя.
adaptation-time-wide-clock-change = Проверете кога се местят стрелките и кои дни са работни, преди да планирате поредица от срещи
adaptation-time-wide-clock-change-ground = Наше предложение.
position-time-overlap-small = Няколко общи часа
adaptation-time-small-tool = Нека клиентите избират часа на срещата с инструмент, който показва времето и на двете места
adaptation-time-small-protect = Пазете общите часове за разговори; писмената работа вършете извън тях
adaptation-time-small-protect-ground = Наше предложение.
adaptation-time-small-rotate = Редувайте се с клиента за неудобните часове, вместо да ги оставяте само на него
adaptation-time-small-rotate-ground = Наше предложение: неудобството се поделя справедливо.
position-time-overlap-none = Почти няма общи часове
adaptation-time-none-shifts = Осигурете гъвкаво работно време или местен партньор, за да има кой да отговаря, докато при клиентите е ден
adaptation-time-none-self-help = Подобрете самообслужването и кажете честно кога ще отговори служител
adaptation-time-none-handover = Пишете бележки при предаване на смяната, за да не чака клиентът цял ден за всеки отговор
adaptation-time-none-handover-ground = Наше предложение: всяка смяна предава работата на следващата.
position-time-overlap-unknown = Още неизвестно
adaptation-time-unknown-ask = Питайте всеки клиент къде се намира и кои са работните му дни и най-удобните часове; записвайте отговора
adaptation-time-unknown-ask-ground = Наше предложение: питайте, защото часовите зони и работните седмици са различни.
adaptation-time-unknown-neutral = Докато не знаете, посочвайте часовете заедно със зоната и предлагайте писмен контакт вместо разговор
adaptation-time-unknown-neutral-ground = Наше предложение.

## Economic conditions

dimension-economic-conditions = Икономически условия
dimension-economic-conditions-question = Как сега икономическите условия влияят върху нуждите и приоритетите на тези клиенти?
dimension-economic-conditions-house = Как се отразяват сега икономическите условия на вашите нужди и приоритети?
position-economy-steady = Икономиката е стабилна или в подем
adaptation-economy-steady-invest = Инвестирайте сега в обслужването и отношенията, на които ще разчитате в по-трудни времена
adaptation-economy-steady-watch = Търсете в поръчките и въпросите ранни признаци на промяна и преглеждайте нуждите всяка година
position-economy-strained = Икономиката изпитва трудности
adaptation-economy-strained-options = Предложете по-малки пакети, прекъсване или плащане на части, преди клиентът да е принуден да си тръгне
adaptation-economy-strained-options-ground = Наше предложение: гъвкави условия вместо прекратяване.
adaptation-economy-strained-value = Показвайте ясно какво получава клиентът за парите си; не го притискайте да купува по-скъпи версии
adaptation-economy-strained-rewards = Предпочитайте награди с практическа полза и достижими прагове
adaptation-economy-strained-tone = Говорете за трудностите с такт и никога не ги използвайте за търговски натиск
adaptation-economy-strained-tone-ground = Маркетинговият кодекс на ICC: не се възползвайте от нещастие.
position-economy-uneven = Условията са нееднакви
position-economy-unknown = Още неизвестно
adaptation-economy-segment-needs = Сегментирайте по нужди и положение, а не по средната стойност за страната
adaptation-economy-ask-priorities = Попитайте клиентите какво е най-важно тази година, преди да определите офертата

## Regulation

dimension-regulation = Нормативна уредба
dimension-regulation-question = Познавате ли правилата за маркетинга, потребителите, данните и договорите на този пазар?
dimension-regulation-house = Познавате ли правилата за маркетинга, потребителите, данните и договорите на собствения си пазар?
position-regulation-known = Правилата са познати и сходни с тези във вашата страна
adaptation-regulation-known-date = Отбележете кой е потвърдил правилата и кога, и определете дата за следващата проверка
adaptation-regulation-known-date-ground = Наше предложение.
adaptation-regulation-known-train = Включете основните правила в обучението на служителите, в сценариите и във формулярите за анкети
adaptation-regulation-known-train-ground = Наше предложение.
position-regulation-different = Правилата са различни от тези във вашата страна или по-строги
adaptation-regulation-consent = Проверете правилата за съгласие и отказ преди имейли, обаждания, профилиране и препоръчване на продукти
adaptation-regulation-consent-ground = Законодателство за защита на данните и за директния маркетинг (в ЕС: GDPR и правилата за неприкосновеност при електронните съобщения).
adaptation-regulation-returns = Съобразете условията за връщане, възстановяване на суми и гаранция с местното потребителско право
adaptation-regulation-returns-ground = Потребителско право (в ЕС: Директивата относно правата на потребителите).
adaptation-regulation-rewards = Проверете дали отстъпките, томболите, точките и публикуваните отзиви отговарят на местните правила
adaptation-regulation-rewards-ground = Рекламно и потребителско право; правилата за промоциите и отзивите се различават по пазари.
adaptation-regulation-data-place = Изяснете къде може да се съхраняват данните на клиентите и кой може да ги вижда
adaptation-regulation-data-place-ground = Законодателство за защита на данните: предаване и достъп.
position-regulation-unclear = Правилата са неясни
adaptation-regulation-ask-counsel = Попитайте местен консултант, преди да започнете; отложете мерките, които зависят от отговора
adaptation-regulation-ask-counsel-ground = Наше предложение.
adaptation-regulation-minimum-data = Дотогава събирайте само данните, които са ви нужни, и казвайте на хората защо
adaptation-regulation-minimum-data-ground = Принципи за свеждане на данните до минимум и за прозрачност.

## Distance and travel

dimension-distance-travel = Разстояние и пътуване
dimension-distance-travel-question = Колко често можете или трябва да се срещате лично с тези клиенти?
dimension-distance-travel-house = Колко често се срещате лично с клиентите си?
position-distance-near = Лични срещи: често
adaptation-distance-near-visits = Използвайте посещенията, за да слушате и да учите, а не само да продавате
adaptation-distance-near-events = Организирайте местни семинари или срещи за настоящите клиенти
position-distance-sometimes = Лични срещи: от време на време
adaptation-distance-choose-moments = Пазете пътуванията за началото, за повратните моменти и за трудностите; иначе разговаряйте по видео
adaptation-distance-link-visits = Обединявайте посещенията при няколко клиенти и след това изпращайте на всеки от тях обобщение
adaptation-distance-link-visits-ground = Наше предложение.
position-distance-never = Лични срещи: на практика никога
adaptation-distance-video-rhythm = Договорете редовни видеоразговори и общо работно пространство
adaptation-distance-low-bandwidth = Предложете телефонен разговор, текст или запис на хората със слаб интернет
adaptation-distance-low-bandwidth-ground = Наше предложение: видеото никога не е задължително.
adaptation-distance-local-presence = Помислете за местен партньор за онова, което не може да се върши от разстояние
adaptation-distance-local-presence-ground = Наше предложение.
position-distance-unknown = Още неизвестно
adaptation-distance-unknown-ask = Попитайте клиентите дали и за какво биха искали лична среща
adaptation-distance-unknown-video-first = Започнете с кратък разговор, по видео или по телефона, както предпочита клиентът, и тогава решете

## Trust at a distance

dimension-remote-trust = Доверие от разстояние
dimension-remote-trust-question = На какво се основава доверието на тези клиенти към доставчик, с когото се срещат рядко или никога?
dimension-remote-trust-house = На какво основавате доверието си към партньор, с когото се срещате рядко или никога?
position-trust-record = Основава се на постигнатото досега и на документи
adaptation-trust-record-proof = Публикувайте факти, които могат да се проверят: цени, условия, референции, данни за обслужването
adaptation-trust-record-status = Съобщавайте за напредъка и за забавянията, без да ви питат
adaptation-trust-record-reviews = Покажете на потенциалните клиенти честни отзиви и им предложете безопасна първа стъпка
position-trust-person = Основава се на хора и лични запознанства
adaptation-trust-person-face = Определете лице за контакт, което да се представи лично, и не го сменяйте
adaptation-trust-person-face-ground = Наше предложение: постоянно лице за контакт.
adaptation-trust-person-referral = Помолете доволните клиенти лично да ви представят на други и им благодарете за това
adaptation-trust-person-meet = Срещнете се лично или по видео, преди да подпишете договор
adaptation-trust-person-meet-ground = Наше предложение.
position-trust-unknown = Още неизвестно
adaptation-trust-unknown-small-promise = Започнете с малки обещания, изпълнете всяко и нека надеждността ви говори сама
adaptation-trust-unknown-ask = Попитайте клиентите какво би им дало спокойствие да работят с вас от разстояние
