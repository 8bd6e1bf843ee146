### What customers of a market may expect: dimensions, the positions to choose from, and how each
### adapts the checklist. The ground stands with adaptations that go further than the guides.

culture-principle = Odgovarjajte v imenu strank, ki ste jih raziskali, ne v imenu vsega naroda; vsak odgovor imejte za predpostavko in ga preverite pri njih.
culture-legal-note = Postavke o predpisih so opomniki za preverjanje, ne pravni nasvet.

## Direct or indirect communication

dimension-communication-directness = Neposredna ali posredna komunikacija
dimension-communication-directness-question = Ali te stranke pričakujejo, da se stvari povedo naravnost ali obzirno in med vrsticami?
dimension-communication-directness-house = Ali v našem podjetju stvari povemo naravnost ali obzirno in med vrsticami?
position-directness-direct = Pretežno neposredna: jasne izjave so dobrodošle
adaptation-direct-lead-with-point = Ponudbo, ceno in naslednji korak navedite že v prvih vrsticah
adaptation-direct-lead-with-point-ground = ISO 24495-1 (razumljiv jezik): bralec najprej najde, kar potrebuje.
adaptation-direct-name-problem = Težavo in svojo napako odkrito priznajte, nato povejte, kaj boste storili in do kdaj
adaptation-direct-name-problem-ground = Naš predlog: priznanje, pojasnilo, odprava napake.
adaptation-direct-open-survey = V anketi vprašajte naravnost in pustite prostor za odkrito kritiko
adaptation-direct-open-survey-ground = Naš predlog: kjer je odkritost v navadi, jasnim vprašanjem sledijo jasni odgovori.
position-directness-indirect = Pretežno posredna: veliko povesta obzirnost in kontekst
adaptation-indirect-soften-no = Namesto golega »ne« zavrnitev utemeljite in ponudite drugo možnost
adaptation-indirect-soften-no-ground = Naš predlog: varovanje ugleda sogovornika.
adaptation-indirect-hear-unsaid = Bodite pozorni na obotavljanje in menjavo teme; obzirno preverite, ali je kaj ostalo nerešeno
adaptation-indirect-private-feedback = Omogočite zasebno ali anonimno kritiko in ob ocenah berite tudi pripombe
adaptation-indirect-private-feedback-ground = Vljudnost in navade pri odgovarjanju vplivajo na ocene; glejte raziskave o primerjanju trgov.
adaptation-indirect-no-public-blame = Pritožbo prenesite v zasebni pogovor, preden govorite o krivdi
adaptation-indirect-no-public-blame-ground = Naš predlog: podrobnosti in krivda se razčistijo zasebno.
position-directness-mixed = Mešana
position-directness-unknown = Še neznano
adaptation-directness-ask-examples = Dvema ali trem strankam pokažite po dve vzorčni sporočili in vprašajte, katero bi raje prejele
adaptation-directness-ask-examples-ground = Naš predlog: besedilo se preizkusi na nekaj ljudeh iz ciljne skupine.
adaptation-directness-follow-lead = Bodite jasni in vljudni ter sledite tonu strankinih sporočil

## Formality

dimension-formality = Formalnost
dimension-formality-question = Kakšno vedenje te stranke pričakujejo: formalno in spoštljivo ali sproščeno?
dimension-formality-house = Kakšno vedenje je v navadi pri nas: formalno in spoštljivo ali sproščeno?
position-formality-formal = Formalno: pričakujejo se nazivi, zadržanost in vljudnost
adaptation-formal-titles = Uporabljajte naziv, priimek in vikanje, dokler vas ne povabijo k drugačnemu nagovoru
adaptation-formal-titles-ground = Unicode CLDR, zapisi osebnih imen.
adaptation-formal-templates = Predloge sporočil naj bodo brez slenga, emodžijev in nagovorov z imenom
adaptation-formal-templates-ground = Naš predlog: ton komuniciranja se določi za vsak trg posebej.
adaptation-formal-seniority = Vprašajte, koga je treba nagovoriti najprej, in v kopijo dodajte ustrezne osebe
adaptation-formal-seniority-ground = Naš predlog: upoštevanje hierarhije pri stranki.
position-formality-relaxed = Sproščeno: neformalno vedenje je v redu
adaptation-relaxed-first-names = Nagovarjajte z imenom, kjer to počnejo stranke, in pišite v pogovornem tonu
adaptation-relaxed-first-names-ground = Naš predlog: ton komuniciranja se določi za vsak trg posebej.
adaptation-relaxed-still-precise = Pri cenah, pogojih in obljubah ostanite natančni, naj bo ton še tako sproščen
position-formality-mixed = Mešano
position-formality-unknown = Še neznano
adaptation-formality-start-formal = Začnite formalno in se sprostite, ko se sprosti stranka
adaptation-formality-start-formal-ground = Naš predlog: formalen začetek je lažje omiliti kot popraviti preveč domačega.
adaptation-formality-ask-address = Vprašajte, kako oseba želi, da jo nagovarjate, in odgovor shranite
adaptation-formality-ask-address-ground = Naš predlog: ljudje sami povedo svoje ime in obliko nagovora.

## Values and beliefs

dimension-values-beliefs = Vrednote in prepričanja
dimension-values-beliefs-question = Kako dobro se izdelek, storitev in sporočilo ujemajo s tem, kar je tem strankam pomembno?
dimension-values-beliefs-house = Kako dobro se izdelek, storitev in sporočilo ujemajo s tem, kar je pomembno nam samim?
position-values-fit = Ujemajo se takšni, kot so
adaptation-values-fit-evidence = Zapišite, koga ste vprašali in kdaj, da ujemanje ne bo le vtis
adaptation-values-fit-evidence-ground = Naš predlog: ob vsaki ugotovitvi se navedeta vzorec in datum.
adaptation-values-fit-recheck = Preverite znova, ko se spremeni izdelek, sporočilo ali ciljna skupina
position-values-differ = Razlikujejo se: nekaj bi bilo treba prilagoditi
adaptation-values-adapt-message = V ospredje postavite korist, ki so jo te stranke navedle same
adaptation-values-adapt-offer = Spremenite ali izpustite lastnosti izdelka in storitve, ki so v nasprotju z lokalnimi vrednotami
adaptation-values-images = Slikovno gradivo, barve, simbole in humor naj pregledajo ljudje iz ciljne skupine
adaptation-values-images-ground = Naš predlog: pregled na trgu pred objavo.
adaptation-values-rewards = Vprašajte, katere nagrade se zdijo primerne: za posameznika, družino, skupino ali dober namen
adaptation-values-rewards-ground = Naš predlog: vrste nagrad se pred začetkom preizkusijo s člani.
position-values-unknown = Še neznano
adaptation-values-interview = Preden kar koli prevedete, opravite pogovore s peščico strank in z lokalnim partnerjem
adaptation-values-interview-ground = Naš predlog: kratki pogovori pokažejo razloge, ki jih številke ne.
adaptation-values-assumptions-list = Zapišite, kaj o teh strankah predpostavljate, in označite, česar ni potrdil še nihče

## Religious practice and holidays

dimension-religion-holidays = Verski običaji in prazniki
dimension-religion-holidays-question = Kako močno verski običaji in prazniki tu določajo delovne dni, pogostitve in vsebine?
position-religion-strong = Močno: po njih se ravnajo koledar in pogostitve
adaptation-religion-calendar = Lokalne praznike, poste in dneve počitka vnesite v koledar kampanj in podpore
adaptation-religion-hospitality = O hrani in pijači povprašajte vnaprej; kjer je priporočljivo, načrtujte srečanja brez alkohola
adaptation-religion-meeting-times = Ko predlagate termine, pustite čas za molitev in dneve počitka
adaptation-religion-meeting-times-ground = Naš predlog: vprašajte, katerim terminom se izogniti.
adaptation-religion-greetings-care = Praznična voščila pošiljajte le, če veste, da oseba ta praznik praznuje
adaptation-religion-greetings-care-ground = O veri ne sklepajte po imenu ali poreklu: po GDPR (člen 9) in številnih drugih zakonih je to občutljiv osebni podatek.
position-religion-varied = Različno: nekateri jih upoštevajo, drugi ne
adaptation-religion-neutral-wishes = V sporočilih za vse uporabljajte nevtralna sezonska voščila
adaptation-religion-neutral-wishes-ground = Naš predlog.
adaptation-religion-choice = Ponudite izbiro (hrana, termini, darila), da nikomur ne bo treba pojasnjevati odklonitve
adaptation-religion-choice-ground = Naš predlog.
position-religion-little = Vpliv je za zdaj komaj opazen
position-religion-unknown = Še neznano
adaptation-religion-check-public-days = Preden določite datume, preverite praznike in dela proste dni v kraju stranke
adaptation-religion-ask-contact = Svojo kontaktno osebo vprašajte, katere datume in običaje bi morali poznati

## Business etiquette: greetings

dimension-etiquette-greetings = Poslovni bonton: pozdravi
dimension-etiquette-greetings-question = Ali so v poslovnem svetu tu ustaljene oblike pozdravljanja in predstavljanja?
position-greetings-set-forms = Da: vrstni red, oblika ali gesta je pomembna
adaptation-greetings-learn = Naučite se običajnega pozdrava, vrstnega reda predstavljanja in izgovorjave imen
adaptation-greetings-let-lead = Gesto in telesno razdaljo naj določi gostitelj ali stranka
adaptation-greetings-let-lead-ground = Naš predlog: glede dotika se ravnajte po sogovorniku.
adaptation-greetings-written = V pismih in e-sporočilih uporabljajte lokalno uveljavljene uvode in zaključke
adaptation-greetings-written-ground = Naš predlog: pisemska pravila posameznega jezika.
position-greetings-informal = Ne: običajni so neformalni začetki
adaptation-greetings-brief = Uvodi naj bodo kratki in prijazni; nikomur ne vsiljujte ceremonij
adaptation-greetings-name-right = Ime naj bo kljub temu pravilno: zapis, vrstni red in diakritična znamenja
adaptation-greetings-name-right-ground = Unicode CLDR, zapisi osebnih imen.
position-greetings-unknown = Še neznano
adaptation-greetings-ask-local = Pred prvim srečanjem vprašajte lokalnega sodelavca ali partnerja
adaptation-greetings-own-mistake = Če se zmotite, se na kratko opravičite in vprašajte, kaj je običajno

## Business etiquette: dress

dimension-etiquette-dress = Poslovni bonton: oblačenje
dimension-etiquette-dress-question = Kakšno oblačenje stranke pričakujejo na sestankih, pri videoklicih in na dogodkih?
dimension-etiquette-dress-house = Kako se oblačimo za sestanke, videoklice in dogodke?
position-dress-formal = Pričakuje se formalno ali zadržano oblačenje
adaptation-dress-brief-team = Vsem, ki se srečajo s stranko, povejte, kako naj bodo oblečeni, tudi pri videoklicih
adaptation-dress-on-invitation = Na vabilu na svoj dogodek navedite pravila oblačenja
adaptation-dress-on-invitation-ground = Naš predlog: jasna pričakovanja gostom prihranijo zadrego.
position-dress-casual = Sproščeno oblačenje je sprejemljivo
adaptation-dress-match-host = Oblecite se kot gostitelji: ne bolj svečano ne bolj malomarno
adaptation-dress-match-host-ground = Naš predlog.
adaptation-dress-images-casual = Na fotografijah pokažite ljudi, oblečene tako, kot se vaše stranke oblačijo za delo
adaptation-dress-images-casual-ground = Naš predlog: pregled slikovnega gradiva na trgu.
position-dress-unknown = Še neznano
adaptation-dress-ask = Vprašajte gostitelja, v dvomu pa izberite bolj formalno možnost
adaptation-dress-ask-ground = Naš predlog.
adaptation-dress-no-judgement = Strank in sodelavcev v tujini nikoli ne sodite po oblačilih
adaptation-dress-no-judgement-ground = Naš predlog.

## Business etiquette: gifts

dimension-etiquette-gifts = Poslovni bonton: obdarovanje
dimension-etiquette-gifts-question = Ali so poslovna darila tu del odnosa ali so nezaželena oziroma omejena?
position-gifts-expected = Del odnosa
adaptation-gifts-fit-occasion = Poučite se o primerni priložnosti, vrsti darila in načinu ter darilo skrbno zavijte
adaptation-gifts-policy-first = Držite se svojih in prejemnikovih pravil o darilih ter zapišite, kaj je bilo podarjeno
adaptation-gifts-policy-first-ground = ISO 37001 (proti podkupovanju): darila so skromna, javna, zapisana in nikoli vezana na odločitev.
adaptation-gifts-meaning = Prepričajte se, da darilo, število kosov in barva nimajo nezaželenega pomena
adaptation-gifts-meaning-ground = Naš predlog: simbole pregledajo ljudje iz ciljne skupine.
position-gifts-restricted = Nezaželena ali omejena
adaptation-gifts-thank-in-words = Namesto z darilom se zahvalite z osebnim sporočilom
adaptation-gifts-event-instead = Povabite vse stranke na koristen seminar, namesto da eni od njih kaj podarite
adaptation-gifts-decline-politely = Pripravite vljudno zavrnitev za darila, ki jih dobijo vaši zaposleni
adaptation-gifts-decline-politely-ground = ISO 37001 (proti podkupovanju): darila zunaj pravil se zavrnejo.
position-gifts-unknown = Še neznano
adaptation-gifts-wait = Ničesar ne podarjajte, dokler ne poznate običajev in pravil; dotlej se zahvalite z besedami
adaptation-gifts-ask-policy = Strankino podjetje vprašajte po pravilih o darilih; že vprašanje izraža spoštovanje
adaptation-gifts-ask-policy-ground = ISO 37001 (proti podkupovanju): pravila o darilih spoznajte, preden obdarujete.

## Business etiquette: negotiation

dimension-etiquette-negotiation = Poslovni bonton: pogajanja
dimension-etiquette-negotiation-question = Ali se pogajanja začnejo z odnosom ali s pogoji?
position-negotiation-relationship = Najprej odnos
adaptation-negotiation-plan-meetings = Predvidite čas za spoznavanje, preden steče beseda o pogojih
adaptation-negotiation-same-people = Od prvega srečanja do pogodbe naj na vaši strani sodelujejo isti ljudje
adaptation-negotiation-same-people-ground = Naš predlog: isti sogovorniki.
adaptation-negotiation-no-pressure = Ne postavljajte umetnih rokov; stranka naj se posvetuje, s komer se mora
adaptation-negotiation-no-pressure-ground = Naš predlog: pritisk kvari trajne odnose.
position-negotiation-terms = Najprej pogoji
adaptation-negotiation-agenda = Dnevni red, številke in osnutek pogojev pošljite pred sestankom
adaptation-negotiation-agenda-ground = Naš predlog.
adaptation-negotiation-written-terms = Vsako dogovorjeno točko še isti dan pisno potrdite
adaptation-negotiation-written-terms-ground = Naš predlog: povzetek sklepov.
position-negotiation-mixed = Različno
position-negotiation-unknown = Še neznano
adaptation-negotiation-ask-process = Vprašajte, kako se sprejemajo odločitve, kdo pri tem sodeluje in koliko časa navadno traja
adaptation-negotiation-ask-process-ground = Naš predlog: razumevanje nakupnega postopka.
adaptation-negotiation-price-rule = Vnaprej določite, ali se je o cenah mogoče pogajati, in vsem povejte isto
adaptation-negotiation-price-rule-ground = Naš predlog.

## Language

dimension-language = Jezik
dimension-language-question = V katerem jeziku ali jezikih želijo te stranke dobiti podporo?
dimension-language-house = V katerem jeziku ali jezikih najraje delamo?
position-language-shared = Skupni jezik zadostuje
adaptation-language-shared-plain = Pišite za bralce, ki jim ta jezik ni materni: kratki stavki, brez frazemov, en izraz za eno stvar
adaptation-language-shared-confirm = Ustne dogovore pisno povzemite, da ne bo vse odvisno od slišanega
adaptation-language-shared-recheck = Kdaj pa kdaj vprašajte, ali bi bil prijetnejši drug jezik
position-language-local = Pričakuje se lokalni jezik
adaptation-language-local-support = Ponudite podporo v tem jeziku, z večjezičnimi zaposlenimi ali s prevajalsko storitvijo
adaptation-language-local-self-help = Prevedite strani s pomočjo, obrazce in pravila, ne le oglasov
adaptation-language-local-self-help-ground = Naš predlog: celotna pot stranke, ne le vstopna stran.
adaptation-language-local-review = Prevode naj pred objavo pregleda še drug naravni govorec
adaptation-language-local-review-ground = ISO 17100 (prevajalske storitve): vsak prevod pregleda druga oseba.
adaptation-language-local-formats = Datume, števila, valuto in imena zapisujte v lokalni obliki
adaptation-language-local-formats-ground = Unicode CLDR, standard za zapise po jezikih.
position-language-several = Več jezikov
position-language-unknown = Še neznano
adaptation-language-ask-store = Ob prvem stiku vprašajte po želenem jeziku in ga shranite med podatke o stranki
adaptation-language-same-survey = V vseh jezikih postavite ista vprašanja in prevode primerjajte med seboj
adaptation-language-same-survey-ground = Naš predlog: prevod se preveri, preden se primerjajo ocene.
adaptation-language-no-assumption = O jeziku ne sklepajte po državi, imenu ali naslovu

## Time zones

dimension-time-zones = Časovni pasovi
dimension-time-zones-question = Koliko delovnih ur imate skupnih s temi strankami?
dimension-time-zones-house = Koliko skupnih delovnih ur imamo običajno s svojimi strankami?
position-time-overlap-wide = Večino dneva
adaptation-time-wide-local-hours = Delovni čas in roke navajajte po lokalnem času stranke
adaptation-time-wide-local-hours-ground = Naš predlog: časi so prikazani v bralčevem časovnem pasu.
adaptation-time-wide-clock-change = Pred načrtovanjem niza sestankov preverite premike ure in drugačne delovne tedne
adaptation-time-wide-clock-change-ground = Naš predlog.
position-time-overlap-small = Nekaj ur
adaptation-time-small-tool = Stranke naj termine izbirajo z orodjem, ki kaže čas na obeh straneh
adaptation-time-small-protect = Skupne ure namenite pogovorom; pisno delo opravite zunaj njih
adaptation-time-small-protect-ground = Naš predlog.
adaptation-time-small-rotate = Neugodne ure si izmenjujte, namesto da bi jih prepuščali stranki
adaptation-time-small-rotate-ground = Naš predlog: pravična delitev neprijetnosti.
position-time-overlap-none = Skoraj nič
adaptation-time-none-shifts = Uvedite prožen delovni čas ali poiščite lokalnega partnerja, da bo kdo odgovarjal podnevi po njihovem času
adaptation-time-none-self-help = Okrepite samopostrežno pomoč in pošteno navedite, kdaj bo odgovoril človek
adaptation-time-none-handover = Pišite zapiske ob predaji dela, da stranka na vsak odgovor ne čaka ves dan
adaptation-time-none-handover-ground = Naš predlog: predaja med izmenami.
position-time-overlap-unknown = Še neznano
adaptation-time-unknown-ask = Vsako stranko vprašajte po kraju, delovnih dneh in najprimernejših urah; odgovor shranite
adaptation-time-unknown-ask-ground = Naš predlog: vprašajte, saj imajo ljudje različne časovne pasove in delovne tedne.
adaptation-time-unknown-neutral = Dokler tega ne veste, ob času navedite časovni pas in namesto klica ponudite tudi pisno možnost
adaptation-time-unknown-neutral-ground = Naš predlog.

## Economic conditions

dimension-economic-conditions = Gospodarske razmere
dimension-economic-conditions-question = Kako gospodarske razmere zdaj vplivajo na potrebe in prioritete teh strank?
dimension-economic-conditions-house = Kakšne so gospodarske razmere, ki zdaj vplivajo na naše potrebe in prioritete?
position-economy-steady = Stabilne ali v znamenju rasti
adaptation-economy-steady-invest = Zdaj vlagajte v podporo in odnose, s katerimi boste prestali težje čase
adaptation-economy-steady-watch = Spremljajte prve spremembe v naročilih in vprašanjih ter vsako leto preverite potrebe
position-economy-strained = Zaostrene
adaptation-economy-strained-options = Ponudite manjše pakete, premor ali obročna plačila, da stranki ne bo treba oditi
adaptation-economy-strained-options-ground = Naš predlog: prožni pogoji namesto odpovedi.
adaptation-economy-strained-value = Jasno pokažite, kaj stranka dobi za svoj denar; ne vsiljujte dražjih različic
adaptation-economy-strained-rewards = Dajte prednost nagradam, ki so praktično uporabne in katerih prag ostane dosegljiv
adaptation-economy-strained-tone = O stiski govorite obzirno in je nikoli ne izrabljajte za prodajni pritisk
adaptation-economy-strained-tone-ground = Kodeks trženja ICC: stiske ne izkoriščajte.
position-economy-uneven = Neenakomerne
position-economy-unknown = Še neznano
adaptation-economy-segment-needs = Segmentirajte po potrebah in položaju, ne po enem samem povprečju za državo
adaptation-economy-ask-priorities = Preden določite ponudbo, vprašajte stranke, kaj je letos najpomembnejše

## Regulation

dimension-regulation = Regulativno okolje
dimension-regulation-question = Ali na tem trgu poznate predpise o trženju, potrošnikih, podatkih in pogodbah?
dimension-regulation-house = Ali na domačem trgu poznamo predpise o trženju, potrošnikih, podatkih in pogodbah?
position-regulation-known = Znano in podobno domačemu
adaptation-regulation-known-date = Zapišite, kdo in kdaj je predpise potrdil, in določite datum naslednjega preverjanja
adaptation-regulation-known-date-ground = Naš predlog.
adaptation-regulation-known-train = Glavne predpise vključite v usposabljanje zaposlenih, scenarije in anketne obrazce
adaptation-regulation-known-train-ground = Naš predlog.
position-regulation-different = Drugačno od domačega ali strožje
adaptation-regulation-consent = Pred e-sporočili, klici, profiliranjem in priporočili preverite pravila o privolitvi in odjavi
adaptation-regulation-consent-ground = Pravo varstva podatkov in neposrednega trženja (v EU uredba GDPR in pravila o e-zasebnosti).
adaptation-regulation-returns = Pogoje vračil blaga in denarja ter garancij prilagodite lokalnemu potrošniškemu pravu
adaptation-regulation-returns-ground = Potrošniško pravo (v EU direktiva o pravicah potrošnikov).
adaptation-regulation-rewards = Preverite, ali so popusti, nagradne igre, točke in objavljena mnenja strank v skladu z lokalnimi predpisi
adaptation-regulation-rewards-ground = Oglaševalsko in potrošniško pravo; pravila o promocijah in mnenjih strank se po trgih razlikujejo.
adaptation-regulation-data-place = Razjasnite, kje smejo biti podatki o strankah shranjeni in kdo jih sme videti
adaptation-regulation-data-place-ground = Predpisi o varstvu podatkov: prenosi in dostop.
position-regulation-unclear = Nejasno
adaptation-regulation-ask-counsel = Pred začetkom vprašajte lokalnega svetovalca; počakajte z ukrepi, ki so odvisni od odgovora
adaptation-regulation-ask-counsel-ground = Naš predlog.
adaptation-regulation-minimum-data = Dotlej zbirajte le podatke, ki jih potrebujete, in ljudem povejte, zakaj
adaptation-regulation-minimum-data-ground = Načeli najmanjšega obsega podatkov in transparentnosti.

## Distance and travel

dimension-distance-travel = Razdalja in potovanja
dimension-distance-travel-question = Kako pogosto se je s temi strankami mogoče ali treba srečati osebno?
dimension-distance-travel-house = Kako pogosto se s svojimi strankami srečamo osebno?
position-distance-near = Pogosto
adaptation-distance-near-visits = Obiske izkoristite za poslušanje in učenje, ne le za prodajo
adaptation-distance-near-events = Za obstoječe stranke pripravite lokalne seminarje ali srečanja
position-distance-sometimes = Tu in tam
adaptation-distance-choose-moments = Potovanja prihranite za začetke, prelomnice in težave; vmes uporabljajte videoklice
adaptation-distance-link-visits = Povežite obiske več strank in vsaki od njih nato poročajte
adaptation-distance-link-visits-ground = Naš predlog.
position-distance-never = Tako rekoč nikoli
adaptation-distance-video-rhythm = Dogovorite se za stalen ritem videoklicev in skupno spletno delovno okolje
adaptation-distance-low-bandwidth = Tistim s slabo povezavo ponudite telefon, pisna sporočila ali posnetke
adaptation-distance-low-bandwidth-ground = Naš predlog: video ni nikoli obvezen.
adaptation-distance-local-presence = Za to, česar ni mogoče storiti na daljavo, razmislite o lokalnem partnerju
adaptation-distance-local-presence-ground = Naš predlog.
position-distance-unknown = Še neznano
adaptation-distance-unknown-ask = Vprašajte stranke, ali bi jim osebno srečanje koristilo in za kaj
adaptation-distance-unknown-video-first = Začnite s kratkim klicem (video ali telefon, kakor je stranki ljubše), nato se odločite

## Trust at a distance

dimension-remote-trust = Zaupanje na daljavo
dimension-remote-trust-question = Na čem te stranke gradijo zaupanje v dobavitelja, s katerim se srečajo redko ali nikoli?
dimension-remote-trust-house = Na čem gradimo zaupanje v partnerja, s katerim se srečamo redko ali nikoli?
position-trust-record = Na preteklih rezultatih in dokumentih
adaptation-trust-record-proof = Objavite preverljiva dejstva: cene, pogoje, reference, podatke o kakovosti podpore
adaptation-trust-record-status = O napredku in zamudah poročajte, še preden vas vprašajo
adaptation-trust-record-reviews = Morebitnim strankam ponudite iskrena mnenja strank in varen prvi korak
position-trust-person = Na ljudeh in osebni predstavitvi
adaptation-trust-person-face = Kontaktno osebo predstavite v klicu in je ne menjajte
adaptation-trust-person-face-ground = Naš predlog: isti sogovornik.
adaptation-trust-person-referral = Zadovoljne stranke prosite, naj vas osebno predstavijo, in se jim za to zahvalite
adaptation-trust-person-meet = Srečajte se zgodaj, osebno ali z videoklicem, še pred pogodbo
adaptation-trust-person-meet-ground = Naš predlog.
position-trust-unknown = Še neznano
adaptation-trust-unknown-small-promise = Začnite z majhnimi obljubami, izpolnite vse; naj govori vaša zanesljivost
adaptation-trust-unknown-ask = Vprašajte, kaj bi jim olajšalo sodelovanje z vami na daljavo
