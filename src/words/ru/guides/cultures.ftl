### What customers of a market may expect: dimensions, the positions to choose from, and how each
### adapts the checklist. The ground stands with adaptations that go further than the guides.

culture-principle = Отвечайте о клиентах, которых вы изучили, а не о целом народе; считайте каждый ответ предположением и проверяйте его вместе с ними.
culture-legal-note = Пункты о законодательстве напоминают, что нужно проверить, и не заменяют консультации юриста.

## Direct or indirect communication

dimension-communication-directness = Прямая или непрямая коммуникация
dimension-communication-directness-question = Чего ждут эти клиенты: чтобы мысль высказывали прямо или тактично, намёками?
dimension-communication-directness-house = Как у нас принято говорить: прямо или тактично, намёками?
position-directness-direct = Скорее прямая: ясные высказывания приветствуются
adaptation-direct-lead-with-point = Указывайте предложение, цену и следующий шаг в первых строках
adaptation-direct-lead-with-point-ground = ISO 24495-1 (ясный язык): читатель первым делом находит то, что ему нужно.
adaptation-direct-name-problem = Открыто назовите проблему и свою вину в ней, затем скажите, что и к какому сроку сделаете
adaptation-direct-name-problem-ground = Наше предложение: признать, объяснить, исправить.
adaptation-direct-open-survey = Задавайте в опросах прямые вопросы и оставляйте место для открытой критики
adaptation-direct-open-survey-ground = Наше предложение: там, где принято говорить откровенно, прямые вопросы дают прямые ответы.
position-directness-indirect = Скорее непрямая: важны такт и контекст
adaptation-indirect-soften-no = Отказывая, называйте причину и предлагайте замену вместо простого «нет»
adaptation-indirect-soften-no-ground = Наше предложение: собеседник не должен потерять лицо.
adaptation-indirect-hear-unsaid = Замечайте заминки и смену темы; деликатно уточняйте, не остался ли вопрос нерешённым
adaptation-indirect-private-feedback = Дайте возможность критиковать лично или анонимно и читайте не только оценки, но и комментарии
adaptation-indirect-private-feedback-ground = Вежливость и манера отвечать влияют на оценки; см. исследования о сравнении рынков.
adaptation-indirect-no-public-blame = Переведите жалобу в личный разговор, прежде чем обсуждать, кто виноват
adaptation-indirect-no-public-blame-ground = Наше предложение: подробности и вину обсуждают без посторонних.
position-directness-mixed = По-разному
position-directness-unknown = Пока неизвестно
adaptation-directness-ask-examples = Покажите двум-трём клиентам два варианта сообщения и спросите, какой им приятнее
adaptation-directness-ask-examples-ground = Наше предложение: формулировки проверяют на нескольких представителях аудитории.
adaptation-directness-follow-lead = Пишите ясно и вежливо, следуя тону сообщений самого клиента

## Formality

dimension-formality = Степень официальности
dimension-formality-question = Какого обращения ждут эти клиенты: официального и почтительного или непринуждённого?
dimension-formality-house = Какое обращение принято у нас: официальное и почтительное или непринуждённое?
position-formality-formal = Официальное: приняты титулы и звания, дистанция и учтивость
adaptation-formal-titles = Обращайтесь на «вы», по фамилии с титулом или званием, пока вам не предложат иное
adaptation-formal-titles-ground = Unicode CLDR, форматы личных имён.
adaptation-formal-templates = Не допускайте в шаблонах писем сленга, эмодзи и обращения только по имени
adaptation-formal-templates-ground = Наше предложение: тон задают отдельно для каждого рынка.
adaptation-formal-seniority = Узнайте, к кому обращаться первым, и ставьте в копию нужных людей
adaptation-formal-seniority-ground = Наше предложение: соблюдайте субординацию, принятую у клиента.
position-formality-relaxed = Непринуждённое: можно общаться неофициально
adaptation-relaxed-first-names = Называйте по имени там, где так принято у клиентов, и пишите разговорным тоном
adaptation-relaxed-first-names-ground = Наше предложение: тон задают отдельно для каждого рынка.
adaptation-relaxed-still-precise = Даже при непринуждённом тоне будьте точны в ценах, условиях и обещаниях
position-formality-mixed = По-разному
position-formality-unknown = Пока неизвестно
adaptation-formality-start-formal = Начинайте официально и смягчайте тон вслед за клиентом
adaptation-formality-start-formal-ground = Наше предложение: смягчить официальное начало легче, чем исправить фамильярное.
adaptation-formality-ask-address = Спросите человека, как к нему обращаться, и сохраните ответ
adaptation-formality-ask-address-ground = Наше предложение: люди сами называют своё имя и форму обращения.

## Values and beliefs

dimension-values-beliefs = Ценности и убеждения
dimension-values-beliefs-question = Насколько продукт, обслуживание и сообщения соответствуют тому, что важно этим клиентам?
dimension-values-beliefs-house = Насколько продукт, обслуживание и сообщения соответствуют тому, что важно нам самим?
position-values-fit = Соответствуют без изменений
adaptation-values-fit-evidence = Запишите, кого и когда вы спрашивали, чтобы соответствие не осталось лишь впечатлением
adaptation-values-fit-evidence-ground = Наше предложение: у каждого вывода указывайте выборку и дату.
adaptation-values-fit-recheck = Проверяйте снова, когда меняются продукт, сообщения или аудитория
position-values-differ = Расходятся: что-то нужно адаптировать
adaptation-values-adapt-message = Начинайте с выгоды, которую эти клиенты назвали сами
adaptation-values-adapt-offer = Измените или исключите свойства продукта и услуги, противоречащие местным ценностям
adaptation-values-images = Дайте представителям аудитории проверить изображения, цвета, символы и юмор
adaptation-values-images-ground = Наше предложение: проверяйте на самом рынке до публикации.
adaptation-values-rewards = Спросите, какое вознаграждение уместно: для самого человека, семьи, команды или доброго дела
adaptation-values-rewards-ground = Наше предложение: виды вознаграждений проверяют на участниках до запуска.
position-values-unknown = Пока неизвестно
adaptation-values-interview = Поговорите с несколькими клиентами и местным партнёром, прежде чем что-либо переводить
adaptation-values-interview-ground = Наше предложение: короткие интервью показывают причины, которых не видно в числах.
adaptation-values-assumptions-list = Запишите, что вы предполагаете об этих клиентах, и отметьте, что ещё не подтверждено

## Religious practice and holidays

dimension-religion-holidays = Религиозные обычаи и праздники
dimension-religion-holidays-question = Насколько религиозные обычаи и праздники определяют здесь рабочие дни, приём гостей и содержание сообщений?
position-religion-strong = Сильно: им подчинены календарь и приём гостей
adaptation-religion-calendar = Внесите местные праздники, посты и дни отдыха в календарь кампаний и поддержки
adaptation-religion-hospitality = Заранее спросите о еде и напитках; где это уместно, проводите встречи без алкоголя
adaptation-religion-meeting-times = Предлагая время, учитывайте часы молитвы и дни отдыха
adaptation-religion-meeting-times-ground = Наше предложение: спросите, какого времени избегать.
adaptation-religion-greetings-care = Поздравляйте с праздником, только если знаете, что человек его отмечает
adaptation-religion-greetings-care-ground = Не судите о вере по имени или происхождению: по GDPR (статья 9) и многим другим законам это особая категория персональных данных.
position-religion-varied = По-разному: одни соблюдают, другие нет
adaptation-religion-neutral-wishes = В сообщениях для всех используйте нейтральные сезонные пожелания
adaptation-religion-neutral-wishes-ground = Наше предложение.
adaptation-religion-choice = Давайте выбор (еда, даты, подарки), чтобы никому не приходилось объяснять отказ
adaptation-religion-choice-ground = Наше предложение.
position-religion-little = Пока слабо
position-religion-unknown = Пока неизвестно
adaptation-religion-check-public-days = Прежде чем назначать даты, сверьтесь с праздничными днями в стране клиента
adaptation-religion-ask-contact = Спросите контактное лицо, какие даты и обычаи вам следует знать

## Business etiquette: greetings

dimension-etiquette-greetings = Деловой этикет: приветствие
dimension-etiquette-greetings-question = Есть ли здесь принятые формы делового приветствия и знакомства?
position-greetings-set-forms = Да: важны порядок, форма или жест
adaptation-greetings-learn = Узнайте, как принято здороваться, в каком порядке представляться и как произносить имена
adaptation-greetings-let-lead = Жест и дистанцию пусть выбирает хозяин встречи или клиент
adaptation-greetings-let-lead-ground = Наше предложение: о прикосновениях пусть решает собеседник.
adaptation-greetings-written = В письмах начинайте и заканчивайте так, как принято у клиента
adaptation-greetings-written-ground = Наше предложение: правила переписки у каждого языка свои.
position-greetings-informal = Нет: принято начинать неофициально
adaptation-greetings-brief = Начинайте коротко и дружелюбно; не навязывайте людям ритуалов
adaptation-greetings-name-right = И всё же пишите имя верно: буквы, порядок, диакритические знаки
adaptation-greetings-name-right-ground = Unicode CLDR, форматы личных имён.
position-greetings-unknown = Пока неизвестно
adaptation-greetings-ask-local = Спросите местного коллегу или партнёра до первой встречи
adaptation-greetings-own-mistake = Если ошиблись, просто извинитесь и спросите, как принято

## Business etiquette: dress

dimension-etiquette-dress = Деловой этикет: одежда
dimension-etiquette-dress-question = Какой одежды ждут клиенты на встречах, в видеозвонках и на мероприятиях?
dimension-etiquette-dress-house = Как у нас принято одеваться на встречи, видеозвонки и мероприятия?
position-dress-formal = Принята официальная или скромная одежда
adaptation-dress-brief-team = Расскажите всем, кто встречается с клиентом, как одеваться, в том числе для видеозвонков
adaptation-dress-on-invitation = Указывайте дресс-код в приглашении на своё мероприятие
adaptation-dress-on-invitation-ground = Наше предложение: ясность избавляет гостей от неловкости.
position-dress-casual = Можно одеваться свободно
adaptation-dress-match-host = Одевайтесь как принимающая сторона: не наряднее и не проще
adaptation-dress-match-host-ground = Наше предложение.
adaptation-dress-images-casual = Показывайте на снимках людей, одетых так, как ваши клиенты одеваются на работе
adaptation-dress-images-casual-ground = Наше предложение: изображения проверяют на самом рынке.
position-dress-unknown = Пока неизвестно
adaptation-dress-ask = Спросите принимающую сторону, а при сомнении выбирайте более официальный вариант
adaptation-dress-ask-ground = Наше предложение.
adaptation-dress-no-judgement = Никогда не судите по одежде ни о клиентах, ни о зарубежных коллегах
adaptation-dress-no-judgement-ground = Наше предложение.

## Business etiquette: gifts

dimension-etiquette-gifts = Деловой этикет: подарки
dimension-etiquette-gifts-question = Деловые подарки здесь приняты, нежелательны или ограничены?
position-gifts-expected = Приняты: это часть отношений
adaptation-gifts-fit-occasion = Узнайте, какие поводы, подарки и способы вручения уместны, и красиво упакуйте подарок
adaptation-gifts-policy-first = Соблюдайте правила о подарках — свои и получателя — и записывайте, что подарено
adaptation-gifts-policy-first-ground = ISO 37001 (против взяточничества): подарки должны быть скромными, открытыми, учтёнными и не связанными с решением.
adaptation-gifts-meaning = Проверьте, не несут ли подарок, число предметов и цвет нежелательного смысла
adaptation-gifts-meaning-ground = Наше предложение: символы проверяют представители аудитории.
position-gifts-restricted = Нежелательны или ограничены
adaptation-gifts-thank-in-words = Вместо подарка поблагодарите личным письмом
adaptation-gifts-event-instead = Вместо подарка одному клиенту пригласите всех на полезный семинар
adaptation-gifts-decline-politely = Подготовьте вежливый отказ на случай, если подарок предложат вашим сотрудникам
adaptation-gifts-decline-politely-ground = ISO 37001 (против взяточничества): от подарков сверх правил отказываются.
position-gifts-unknown = Пока неизвестно
adaptation-gifts-wait = Ничего не дарите, пока не узнаете обычаи и правила; до тех пор благодарите словами
adaptation-gifts-ask-policy = Спросите, какие правила о подарках есть у компании клиента: сам вопрос говорит об уважении
adaptation-gifts-ask-policy-ground = ISO 37001 (против взяточничества): узнайте правила о подарках, прежде чем дарить.

## Business etiquette: negotiation

dimension-etiquette-negotiation = Деловой этикет: переговоры
dimension-etiquette-negotiation-question = С чего начинаются переговоры: с отношений или с условий?
position-negotiation-relationship = Сначала отношения
adaptation-negotiation-plan-meetings = Запланируйте время на знакомство, прежде чем обсуждать условия
adaptation-negotiation-same-people = Пусть от первой встречи до договора с вашей стороны участвуют одни и те же люди
adaptation-negotiation-same-people-ground = Наше предложение: постоянное контактное лицо.
adaptation-negotiation-no-pressure = Не назначайте искусственных сроков; дайте клиенту посоветоваться со всеми, с кем нужно
adaptation-negotiation-no-pressure-ground = Наше предложение: давление вредит долгим отношениям.
position-negotiation-terms = Сначала условия
adaptation-negotiation-agenda = Пришлите повестку, цифры и проект условий до встречи
adaptation-negotiation-agenda-ground = Наше предложение.
adaptation-negotiation-written-terms = Каждую договорённость подтверждайте письменно в тот же день
adaptation-negotiation-written-terms-ground = Наше предложение: сводка решений.
position-negotiation-mixed = По-разному
position-negotiation-unknown = Пока неизвестно
adaptation-negotiation-ask-process = Спросите, как принимают решения, кто участвует и сколько времени это обычно занимает
adaptation-negotiation-ask-process-ground = Наше предложение: узнайте, как клиент закупает.
adaptation-negotiation-price-rule = Заранее решите, возможен ли торг, и говорите всем одно и то же
adaptation-negotiation-price-rule-ground = Наше предложение.

## Language

dimension-language = Язык
dimension-language-question = На каком языке или языках хотят общаться эти клиенты?
dimension-language-house = На каком языке или языках нам привычнее работать?
position-language-shared = Достаточно общего языка
adaptation-language-shared-plain = Пишите для тех, кому язык не родной: короткие фразы, без идиом, один термин для одного понятия
adaptation-language-shared-confirm = Подтверждайте устные договорённости письменно: что-то могли не расслышать
adaptation-language-shared-recheck = Время от времени спрашивайте, не удобнее ли другой язык
position-language-local = Ожидают местного языка
adaptation-language-local-support = Обеспечьте поддержку на этом языке силами многоязычных сотрудников или службы перевода
adaptation-language-local-self-help = Переводите не только рекламу, но и справку, формы и правила
adaptation-language-local-self-help-ground = Наше предложение: переводите весь путь клиента, а не только первую страницу.
adaptation-language-local-review = До публикации пусть перевод проверит второй носитель языка
adaptation-language-local-review-ground = ISO 17100 (переводческие услуги): каждый перевод проверяет второй специалист.
adaptation-language-local-formats = Показывайте даты, числа, валюту и имена в местном формате
adaptation-language-local-formats-ground = Unicode CLDR, стандарт форматов по языкам.
position-language-several = Несколько языков
position-language-unknown = Пока неизвестно
adaptation-language-ask-store = При первом контакте спросите о предпочтительном языке и сохраните ответ в карточке клиента
adaptation-language-same-survey = Задавайте на всех языках одни и те же вопросы и сверяйте переводы между собой
adaptation-language-same-survey-ground = Наше предложение: сначала проверяют перевод, потом сравнивают оценки.
adaptation-language-no-assumption = Не судите о языке по стране, имени или адресу

## Time zones

dimension-time-zones = Часовые пояса
dimension-time-zones-question = Сколько ваших рабочих часов совпадает с рабочими часами этих клиентов?
dimension-time-zones-house = Сколько наших рабочих часов обычно совпадает с рабочими часами наших клиентов?
position-time-overlap-wide = Почти весь день
adaptation-time-wide-local-hours = Указывайте часы работы и сроки по местному времени клиента
adaptation-time-wide-local-hours-ground = Наше предложение: время показывают в часовом поясе читателя.
adaptation-time-wide-clock-change = Планируя серию встреч, учтите перевод часов и несовпадение рабочих дней
adaptation-time-wide-clock-change-ground = Наше предложение.
position-time-overlap-small = Несколько часов
adaptation-time-small-tool = Пусть клиент сам выбирает время встречи в сервисе, который показывает время обеих сторон
adaptation-time-small-protect = Общие часы оставляйте для разговоров, а письменную работу делайте в остальное время
adaptation-time-small-protect-ground = Наше предложение.
adaptation-time-small-rotate = Неудобное время выбирайте по очереди, а не оставляйте его всегда клиенту
adaptation-time-small-rotate-ground = Наше предложение: неудобства делят поровну.
position-time-overlap-none = Почти ни одного
adaptation-time-none-shifts = Введите гибкий график или найдите местного партнёра, чтобы днём клиенту кто-то отвечал
adaptation-time-none-self-help = Развивайте самообслуживание и честно указывайте, когда ответит человек
adaptation-time-none-handover = Письменно передавайте дела по смене, чтобы клиент не ждал каждого ответа сутки
adaptation-time-none-handover-ground = Наше предложение: передача дел между сменами.
position-time-overlap-unknown = Пока неизвестно
adaptation-time-unknown-ask = Спросите каждого клиента, где он находится, в какие дни работает и когда ему удобно; сохраните ответ
adaptation-time-unknown-ask-ground = Наше предложение: часовые пояса и рабочие недели у людей разные.
adaptation-time-unknown-neutral = До тех пор указывайте время с часовым поясом и предлагайте переписку вместо звонка
adaptation-time-unknown-neutral-ground = Наше предложение.

## Economic conditions

dimension-economic-conditions = Экономические условия
dimension-economic-conditions-question = Как экономические условия сейчас влияют на потребности и приоритеты этих клиентов?
dimension-economic-conditions-house = Как экономические условия сейчас влияют на наши собственные потребности и приоритеты?
position-economy-steady = Стабильность или рост
adaptation-economy-steady-invest = Вкладывайтесь сейчас в обслуживание и отношения, которые поддержат вас в трудные времена
adaptation-economy-steady-watch = Следите за первыми переменами в заказах и вопросах и каждый год заново выясняйте потребности
position-economy-strained = Трудные времена
adaptation-economy-strained-options = Предложите меньший пакет, паузу или рассрочку, прежде чем клиенту придётся уйти
adaptation-economy-strained-options-ground = Наше предложение: гибкие условия вместо расторжения.
adaptation-economy-strained-value = Ясно показывайте, что клиент получает за свои деньги; не навязывайте более дорогих вариантов
adaptation-economy-strained-rewards = Отдавайте предпочтение практичным вознаграждениям с достижимым порогом
adaptation-economy-strained-tone = Говорите о трудностях тактично и никогда не используйте их для давления при продаже
adaptation-economy-strained-tone-ground = Кодекс маркетинга ICC: не наживайтесь на несчастье.
position-economy-uneven = По-разному
position-economy-unknown = Пока неизвестно
adaptation-economy-segment-needs = Делите клиентов по потребностям и положению, а не судите по среднему для страны
adaptation-economy-ask-priorities = До составления предложения спросите клиентов, что для них важнее всего в этом году

## Regulation

dimension-regulation = Нормативное регулирование
dimension-regulation-question = Знаете ли вы правила маркетинга, защиты потребителей, работы с данными и договоров на этом рынке?
dimension-regulation-house = Знаем ли мы правила маркетинга, защиты потребителей, работы с данными и договоров на своём рынке?
position-regulation-known = Известны и схожи с нашими
adaptation-regulation-known-date = Запишите, кто и когда подтвердил правила, и назначьте дату следующей проверки
adaptation-regulation-known-date-ground = Наше предложение.
adaptation-regulation-known-train = Включите главные правила в обучение сотрудников, сценарии разговоров и анкеты
adaptation-regulation-known-train-ground = Наше предложение.
position-regulation-different = Отличаются от наших или строже
adaptation-regulation-consent = До рассылок, звонков, профилирования и рекомендаций проверьте правила согласия и отказа
adaptation-regulation-consent-ground = Законодательство о защите данных и прямом маркетинге (в ЕС — GDPR и правила ePrivacy).
adaptation-regulation-returns = Приведите условия гарантии, возврата товара и денег в соответствие с местными законами
adaptation-regulation-returns-ground = Законодательство о защите прав потребителей (в ЕС — Директива о правах потребителей).
adaptation-regulation-rewards = Сверьте с местными правилами скидки, розыгрыши, баллы и публикацию отзывов
adaptation-regulation-rewards-ground = Законодательство о рекламе и защите прав потребителей; правила об акциях и отзывах на разных рынках различны.
adaptation-regulation-data-place = Выясните, где можно хранить данные клиентов и кто вправе их видеть
adaptation-regulation-data-place-ground = Законодательство о защите данных: передача и доступ.
position-regulation-unclear = Правила неясны
adaptation-regulation-ask-counsel = До запуска спросите местного юриста; отложите меры, которые зависят от ответа
adaptation-regulation-ask-counsel-ground = Наше предложение.
adaptation-regulation-minimum-data = До тех пор собирайте только необходимые данные и объясняйте людям зачем
adaptation-regulation-minimum-data-ground = Принципы минимизации данных и прозрачности.

## Distance and travel

dimension-distance-travel = Расстояние и поездки
dimension-distance-travel-question = Как часто вы можете или должны встречаться с этими клиентами лично?
dimension-distance-travel-house = Как часто мы встречаемся со своими клиентами лично?
position-distance-near = Часто
adaptation-distance-near-visits = Используйте визиты, чтобы слушать и узнавать, а не только продавать
adaptation-distance-near-events = Проводите местные семинары или встречи для нынешних клиентов
position-distance-sometimes = Время от времени
adaptation-distance-choose-moments = Приезжайте в начале отношений, в переломные моменты и при трудностях; в остальное время — видеосвязь
adaptation-distance-link-visits = Объединяйте визиты к нескольким клиентам и затем сообщайте каждому о результатах
adaptation-distance-link-visits-ground = Наше предложение.
position-distance-never = Практически никогда
adaptation-distance-video-rhythm = Договоритесь о постоянном графике видеозвонков и общем рабочем пространстве
adaptation-distance-low-bandwidth = Тем, у кого слабая связь, предложите телефон, переписку или записи
adaptation-distance-low-bandwidth-ground = Наше предложение: никогда не требуйте видео.
adaptation-distance-local-presence = Подумайте о местном партнёре для дел, которые нельзя вести издалека
adaptation-distance-local-presence-ground = Наше предложение.
position-distance-unknown = Пока неизвестно
adaptation-distance-unknown-ask = Спросите клиентов, нужны ли им личные встречи и для чего
adaptation-distance-unknown-video-first = Начните с короткого звонка — по видео или телефону, как удобнее клиенту, — потом решайте

## Trust at a distance

dimension-remote-trust = Доверие на расстоянии
dimension-remote-trust-question = На чём основано доверие этих клиентов к поставщику, с которым они почти не встречаются?
dimension-remote-trust-house = На чём основано наше доверие к партнёру, с которым мы почти не встречаемся?
position-trust-record = На репутации и документах
adaptation-trust-record-proof = Публикуйте проверяемые факты: цены, условия, рекомендации, показатели обслуживания
adaptation-trust-record-status = Сообщайте о ходе работ без напоминаний, в том числе о задержках
adaptation-trust-record-reviews = Дайте будущим клиентам прочитать честные отзывы и сделать первый шаг без риска
position-trust-person = На людях и личном знакомстве
adaptation-trust-person-face = Познакомьте клиента с постоянным контактным лицом, чтобы он знал его имя и голос
adaptation-trust-person-face-ground = Наше предложение: постоянное контактное лицо.
adaptation-trust-person-referral = Просите довольных клиентов лично познакомить вас с другими и благодарите за это
adaptation-trust-person-meet = До заключения договора встретьтесь лично или по видео
adaptation-trust-person-meet-ground = Наше предложение.
position-trust-unknown = Пока неизвестно
adaptation-trust-unknown-small-promise = Начните с малых обещаний и выполняйте их все: пусть за вас говорит надёжность
adaptation-trust-unknown-ask = Спросите, как сделать сотрудничество на расстоянии удобным для клиента
