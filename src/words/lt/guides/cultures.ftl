### What customers of a market may expect: dimensions, the positions to choose from, and how each
### adapts the checklist. The ground stands with adaptations that go further than the guides.

culture-principle = Atsakykite apie klientus, kuriuos tyrėte, o ne apie visą tautą; kiekvieną atsakymą laikykite prielaida ir patikrinkite ją su pačiais klientais.
culture-legal-note = Punktai apie teisę primena, ką patikrinti; tai ne teisinė konsultacija.

## Direct or indirect communication

dimension-communication-directness = Tiesioginis ar netiesioginis bendravimas
dimension-communication-directness-question = Ar šie klientai tikisi, kad mintis bus pasakyta tiesiai, ar taktiškai, tarp eilučių?
dimension-communication-directness-house = Kaip kalbama jūsų įmonėje: tiesiai ar taktiškai, tarp eilučių?
position-directness-direct = Dažniausiai tiesioginis: kalbama tiesiai ir aiškiai
adaptation-direct-lead-with-point = Pasiūlymą, kainą ir tolesnį žingsnį nurodykite pirmose eilutėse
adaptation-direct-lead-with-point-ground = ISO 24495-1 (aiški kalba): skaitytojas pirmiausia randa, ko jam reikia.
adaptation-direct-name-problem = Atvirai įvardykite problemą ir savo kaltę dėl jos, tada pasakykite, ką ir iki kada padarysite
adaptation-direct-name-problem-ground = Mūsų siūlymas: pripažinti, paaiškinti, ištaisyti.
adaptation-direct-open-survey = Apklausoje klauskite tiesiai ir palikite vietos atvirai kritikai
adaptation-direct-open-survey-ground = Mūsų siūlymas: kur įprasta kalbėti atvirai, į aiškius klausimus atsakoma aiškiai.
position-directness-indirect = Dažniausiai netiesioginis: mintį perteikia taktas ir kontekstas
adaptation-indirect-soften-no = Užuot sakę tik „ne“, paaiškinkite atsisakymo priežastį ir pasiūlykite kitą išeitį
adaptation-indirect-soften-no-ground = Mūsų siūlymas: saugoti kito žmogaus orumą.
adaptation-indirect-hear-unsaid = Pastebėkite dvejones ir keičiamas temas; švelniai pasiteiraukite, ar neliko ko nors neišspręsto
adaptation-indirect-private-feedback = Leiskite kritikuoti privačiai arba anonimiškai ir šalia balų skaitykite komentarus
adaptation-indirect-private-feedback-ground = Mandagumas ir atsakymo įpročiai veikia balus; žr. rinkų palyginimo tyrimus.
adaptation-indirect-no-public-blame = Gavę skundą, pirma pereikite prie privataus pokalbio ir tik tada aiškinkitės, kas kaltas
adaptation-indirect-no-public-blame-ground = Mūsų siūlymas: aplinkybės ir kaltė aptariamos privačiai.
position-directness-mixed = Mišrus
position-directness-unknown = Dar nežinoma
adaptation-directness-ask-examples = Parodykite dviem ar trims klientams du pavyzdinius laiškus ir paklauskite, kurį jie mieliau gautų
adaptation-directness-ask-examples-ground = Mūsų siūlymas: formuluotes išbandyti su keliais auditorijos atstovais.
adaptation-directness-follow-lead = Rašykite aiškiai ir mandagiai, taikykitės prie paties kliento žinučių tono

## Formality

dimension-formality = Oficialumas
dimension-formality-question = Koks bendravimas atitinka šių klientų lūkesčius: oficialus ir pagarbus ar laisvas?
dimension-formality-house = Koks bendravimas įprastas jūsų įmonėje: oficialus ir pagarbus ar laisvas?
position-formality-formal = Oficialus: įprasti titulai, atstumas ir mandagumas
adaptation-formal-titles = Kreipkitės „jūs“, vartodami titulą ir pavardę, kol jums nepasiūlys kitaip
adaptation-formal-titles-ground = „Unicode CLDR“, asmenvardžių formatai.
adaptation-formal-templates = Žinučių šablonuose venkite žargono, jaustukų ir kreipimosi vardu
adaptation-formal-templates-ground = Mūsų siūlymas: kiekvienai rinkai nustatomas tonas.
adaptation-formal-seniority = Paklauskite, į ką kreiptis pirmiausia, ir siųskite laiško kopijas reikiamiems žmonėms
adaptation-formal-seniority-ground = Mūsų siūlymas: gerbti kliento pasirinktą kreipimosi tvarką.
position-formality-relaxed = Laisvas: tinka ir neoficialus tonas
adaptation-relaxed-first-names = Kreipkitės vardu, jei taip daro klientai, ir rašykite laisvesniu tonu
adaptation-relaxed-first-names-ground = Mūsų siūlymas: kiekvienai rinkai nustatomas tonas.
adaptation-relaxed-still-precise = Kad ir koks laisvas tonas, kainas, sąlygas ir pažadus nurodykite tiksliai
position-formality-mixed = Mišrus
position-formality-unknown = Dar nežinoma
adaptation-formality-start-formal = Pradėkite oficialiai, o laisviau bendraukite tada, kai taip ima daryti klientas
adaptation-formality-start-formal-ground = Mūsų siūlymas: sušvelninti oficialią pradžią lengviau nei ištaisyti per daug familiarią.
adaptation-formality-ask-address = Paklauskite žmogaus, kaip į jį kreiptis, ir atsakymą išsaugokite
adaptation-formality-ask-address-ground = Mūsų siūlymas: savo vardą ir kreipinį žmogus pasako pats.

## Values and beliefs

dimension-values-beliefs = Vertybės ir įsitikinimai
dimension-values-beliefs-question = Kiek produktas, paslauga ir komunikacija atitinka tai, kas šiems klientams svarbu?
dimension-values-beliefs-house = Kiek produktas, paslauga ir komunikacija atitinka tai, kas svarbu jūsų žmonėms?
position-values-fit = Atitinka tokie, kokie yra
adaptation-values-fit-evidence = Užsirašykite, ką ir kada apklausėte, kad atitiktį galėtumėte pagrįsti
adaptation-values-fit-evidence-ground = Mūsų siūlymas: prie kiekvienos išvados pažymimos imtis ir data.
adaptation-values-fit-recheck = Patikrinkite iš naujo, kai keičiasi produktas, komunikacija ar auditorija
position-values-differ = Skiriasi: ką nors reikėtų pritaikyti
adaptation-values-adapt-message = Pirmiausia įvardykite naudą, kurią šie klientai paminėjo patys
adaptation-values-adapt-offer = Pakeiskite produkto ir paslaugos ypatybes, kurios prieštarauja vietos vertybėms, arba jų atsisakykite
adaptation-values-images = Paprašykite auditorijos atstovų įvertinti vaizdus, spalvas, simbolius ir humorą
adaptation-values-images-ground = Mūsų siūlymas: prieš skelbiant peržiūri tos rinkos žmonės.
adaptation-values-rewards = Paklauskite, koks atlygis tinkamas: pačiam žmogui, šeimai, komandai ar kilniam tikslui
adaptation-values-rewards-ground = Mūsų siūlymas: atlygio rūšys prieš pradžią išbandomos su dalyviais.
position-values-unknown = Dar nežinoma
adaptation-values-interview = Prieš ką nors versdami į kitą kalbą, pakalbinkite kelis klientus ir vietos partnerį
adaptation-values-interview-ground = Mūsų siūlymas: trumpi pokalbiai parodo priežastis, kurių nerodo skaičiai.
adaptation-values-assumptions-list = Surašykite, ką manote apie šiuos klientus, ir pažymėkite, ko dar niekas nepatvirtino

## Religious practice and holidays

dimension-religion-holidays = Religiniai papročiai ir šventės
dimension-religion-holidays-question = Kiek religiniai papročiai ir šventės čia lemia darbo dienas, vaišes ir turinį?
position-religion-strong = Labai: pagal juos derinamas kalendorius ir vaišės
adaptation-religion-calendar = Į kampanijų ir klientų aptarnavimo kalendorių įrašykite vietos šventes, pasninkus ir poilsio dienas
adaptation-religion-hospitality = Iš anksto paklauskite apie maistą ir gėrimus; jei taip patariama, susitikimus ir renginius planuokite be alkoholio
adaptation-religion-meeting-times = Siūlydami laiką, palikite vietos maldai ir poilsio dienoms
adaptation-religion-meeting-times-ground = Mūsų siūlymas: paklausti, kokio laiko vengti.
adaptation-religion-greetings-care = Su švente sveikinkite tik tada, kai žinote, kad žmogus ją švenčia
adaptation-religion-greetings-care-ground = Nespręskite apie tikėjimą iš vardo ar kilmės: pagal BDAR (9 straipsnis) ir daug kitų teisės aktų tai neskelbtini asmens duomenys.
position-religion-varied = Įvairiai: vieni jų laikosi, kiti ne
adaptation-religion-neutral-wishes = Visiems skirtose žinutėse rinkitės neutralius sezoninius linkėjimus
adaptation-religion-neutral-wishes-ground = Mūsų siūlymas.
adaptation-religion-choice = Leiskite rinktis (maistą, datą, dovaną), kad niekam nereikėtų aiškinti, kodėl atsisako
adaptation-religion-choice-ground = Mūsų siūlymas.
position-religion-little = Įtaka kol kas mažai pastebima
position-religion-unknown = Dar nežinoma
adaptation-religion-check-public-days = Prieš nustatydami datas, pasitikrinkite valstybines šventes kliento šalyje
adaptation-religion-ask-contact = Paklauskite savo kontaktinio asmens, kokias datas ir papročius turėtumėte žinoti

## Business etiquette: greetings

dimension-etiquette-greetings = Verslo etiketas: pasisveikinimas
dimension-etiquette-greetings-question = Ar čia yra nusistovėjusių dalykinio sveikinimosi ir prisistatymo formų?
position-greetings-set-forms = Taip: svarbi eilės tvarka, forma ar gestas
adaptation-greetings-learn = Sužinokite, kaip įprasta sveikintis, kas pristatomas pirmas ir kaip tariami vardai
adaptation-greetings-let-lead = Gestą ir fizinį atstumą leiskite pasirinkti šeimininkui ar klientui
adaptation-greetings-let-lead-ground = Mūsų siūlymas: dėl fizinio kontakto sprendžia kitas žmogus.
adaptation-greetings-written = Laiškus pradėkite ir baikite taip, kaip įprasta toje šalyje
adaptation-greetings-written-ground = Mūsų siūlymas: kiekviena kalba turi savo laiškų rašymo tradiciją.
position-greetings-informal = Ne: įprasta pradėti neoficialiai
adaptation-greetings-brief = Pradėkite trumpai ir draugiškai; neverskite žmonių atlikti ritualo
adaptation-greetings-name-right = Vis tiek teisingai užrašykite vardą: laikykitės rašybos, žodžių tvarkos ir diakritinių ženklų
adaptation-greetings-name-right-ground = „Unicode CLDR“, asmenvardžių formatai.
position-greetings-unknown = Dar nežinoma
adaptation-greetings-ask-local = Prieš pirmąjį susitikimą paklauskite vietos kolegos ar partnerio
adaptation-greetings-own-mistake = Jei suklydote, trumpai atsiprašykite ir paklauskite, kaip įprasta

## Business etiquette: dress

dimension-etiquette-dress = Verslo etiketas: apranga
dimension-etiquette-dress-question = Kokios aprangos klientai tikisi susitikimuose, vaizdo pokalbiuose ir renginiuose?
dimension-etiquette-dress-house = Kaip jūsų žmonės rengiasi susitikimams, vaizdo pokalbiams ir renginiams?
position-dress-formal = Klientai tikisi oficialios arba kuklios aprangos
adaptation-dress-brief-team = Visiems, kurie susitinka su klientu, pasakykite, kaip rengtis, taip pat ir vaizdo pokalbiams
adaptation-dress-on-invitation = Kvietime į savo renginį nurodykite aprangos kodą
adaptation-dress-on-invitation-ground = Mūsų siūlymas: žinodami, kaip rengtis, svečiai išvengia nepatogumo.
position-dress-casual = Kasdienė apranga priimtina
adaptation-dress-match-host = Renkitės kaip šeimininkai: nei puošniau, nei atsainiau
adaptation-dress-match-host-ground = Mūsų siūlymas.
adaptation-dress-images-casual = Nuotraukose rodykite žmones, apsirengusius taip, kaip jūsų klientai rengiasi darbe
adaptation-dress-images-casual-ground = Mūsų siūlymas: vaizdus peržiūri tos rinkos žmonės.
position-dress-unknown = Dar nežinoma
adaptation-dress-ask = Paklauskite šeimininko, o abejodami rinkitės oficialesnę aprangą
adaptation-dress-ask-ground = Mūsų siūlymas.
adaptation-dress-no-judgement = Niekada nevertinkite klientų ar kolegų kitose šalyse pagal drabužius
adaptation-dress-no-judgement-ground = Mūsų siūlymas.

## Business etiquette: gifts

dimension-etiquette-gifts = Verslo etiketas: dovanos
dimension-etiquette-gifts-question = Ar verslo dovanos čia yra santykių dalis, ar jos nepageidaujamos arba ribojamos?
position-gifts-expected = Santykių dalis
adaptation-gifts-fit-occasion = Sužinokite, kada, kas ir kaip dovanojama, o dovaną kruopščiai supakuokite
adaptation-gifts-policy-first = Laikykitės savo ir gavėjo dovanų politikos; užrašykite, kas dovanota
adaptation-gifts-policy-first-ground = ISO 37001 (kyšininkavimo prevencija): dovanos kuklios, viešos, užrašytos ir nesusietos su sprendimu.
adaptation-gifts-meaning = Patikrinkite, ar dovana, dovanojamų daiktų skaičius ir spalva neturi nepageidaujamos reikšmės
adaptation-gifts-meaning-ground = Mūsų siūlymas: simbolius įvertina auditorijos atstovai.
position-gifts-restricted = Nepageidaujamos arba ribojamos
adaptation-gifts-thank-in-words = Užuot dovanoję, padėkokite asmenišku laišku
adaptation-gifts-event-instead = Užuot ką nors dovanoję vienam klientui, pakvieskite visus į naudingą seminarą
adaptation-gifts-decline-politely = Numatykite, kaip mandagiai atsisakyti dovanų, siūlomų jūsų darbuotojams
adaptation-gifts-decline-politely-ground = ISO 37001 (kyšininkavimo prevencija): taisyklių neatitinkančių dovanų atsisakoma.
position-gifts-unknown = Dar nežinoma
adaptation-gifts-wait = Nieko nedovanokite, kol nežinote papročio ir taisyklių; kol kas dėkokite žodžiais
adaptation-gifts-ask-policy = Paklauskite kliento įmonės apie jos dovanų politiką; jau pats klausimas rodo pagarbą
adaptation-gifts-ask-policy-ground = ISO 37001 (kyšininkavimo prevencija): prieš dovanodami sužinokite dovanų taisykles.

## Business etiquette: negotiation

dimension-etiquette-negotiation = Verslo etiketas: derybos
dimension-etiquette-negotiation-question = Nuo ko prasideda derybos: nuo santykių ar nuo sąlygų?
position-negotiation-relationship = Pirmiausia santykiai
adaptation-negotiation-plan-meetings = Prieš kalbėdami apie sąlygas, numatykite laiko susipažinti
adaptation-negotiation-same-people = Nuo pirmojo susitikimo iki sutarties tegul jums atstovauja tie patys žmonės
adaptation-negotiation-same-people-ground = Mūsų siūlymas: nekeisti kontaktinių asmenų.
adaptation-negotiation-no-pressure = Nenustatykite dirbtinių terminų; leiskite klientui pasitarti su kuo reikia
adaptation-negotiation-no-pressure-ground = Mūsų siūlymas: spaudimas kenkia ilgalaikiams santykiams.
position-negotiation-terms = Pirmiausia sąlygos
adaptation-negotiation-agenda = Prieš susitikimą nusiųskite darbotvarkę, skaičius ir sąlygų projektą
adaptation-negotiation-agenda-ground = Mūsų siūlymas.
adaptation-negotiation-written-terms = Kiekvieną sutartą punktą tą pačią dieną patvirtinkite raštu
adaptation-negotiation-written-terms-ground = Mūsų siūlymas: sprendimų santrauka.
position-negotiation-mixed = Įvairiai
position-negotiation-unknown = Dar nežinoma
adaptation-negotiation-ask-process = Paklauskite, kaip priimami sprendimai, kas dalyvauja ir kiek tai paprastai trunka
adaptation-negotiation-ask-process-ground = Mūsų siūlymas: suprasti pirkimo procesą.
adaptation-negotiation-price-rule = Iš anksto nuspręskite, ar dėl kainų galima derėtis, ir visiems sakykite tą patį
adaptation-negotiation-price-rule-ground = Mūsų siūlymas.

## Language

dimension-language = Kalba
dimension-language-question = Kokia kalba ar kalbomis šie klientai nori būti aptarnaujami?
dimension-language-house = Kokia kalba ar kalbomis jums patogiausia dirbti?
position-language-shared = Pakanka bendros kalbos
adaptation-language-shared-plain = Rašykite tiems, kam kalba negimtoji: trumpi sakiniai, jokių frazeologizmų, vienam dalykui – vienas terminas
adaptation-language-shared-confirm = Žodinius susitarimus apibendrinkite raštu, kad nereikėtų kliautis vien klausa
adaptation-language-shared-recheck = Retkarčiais paklauskite, ar nebūtų patogesnė kita kalba
position-language-local = Klientai tikisi vietos kalbos
adaptation-language-local-support = Siūlykite pagalbą ta kalba: padės kelias kalbas mokantys darbuotojai arba vertimo paslauga
adaptation-language-local-self-help = Išverskite ne tik reklamą, bet ir pagalbos puslapius, formas bei taisykles
adaptation-language-local-self-help-ground = Mūsų siūlymas: visa kliento kelionė, o ne tik pirmasis puslapis.
adaptation-language-local-review = Prieš skelbiant vertimą tegul jį patikrina antras žmogus, kuriam ši kalba gimtoji
adaptation-language-local-review-ground = ISO 17100 (vertimo paslaugos): kiekvieną vertimą tikrina antras asmuo.
adaptation-language-local-formats = Datas, skaičius, valiutą ir vardus rodykite vietos formatu
adaptation-language-local-formats-ground = „Unicode CLDR“, kalbų formatų standartas.
position-language-several = Kelios kalbos
position-language-unknown = Dar nežinoma
adaptation-language-ask-store = Pirmą kartą bendraudami paklauskite, kuri kalba patogesnė, ir įrašykite ją prie kliento duomenų
adaptation-language-same-survey = Visomis kalbomis klauskite to paties ir vertimus palyginkite tarpusavyje
adaptation-language-same-survey-ground = Mūsų siūlymas: prieš lyginant balus patikrinamas vertimas.
adaptation-language-no-assumption = Nespręskite apie kalbą iš šalies, vardo ar adreso

## Time zones

dimension-time-zones = Laiko juostos
dimension-time-zones-question = Kiek jūsų ir šių klientų darbo valandų sutampa?
dimension-time-zones-house = Kiek jūsų ir jūsų klientų darbo valandų paprastai sutampa?
position-time-overlap-wide = Didžioji dienos dalis
adaptation-time-wide-local-hours = Darbo valandas ir terminus nurodykite kliento vietos laiku
adaptation-time-wide-local-hours-ground = Mūsų siūlymas: laikas rodomas pagal skaitytojo laiko juostą.
adaptation-time-wide-clock-change = Prieš planuodami susitikimų ciklą, patikrinkite, kada sukamas laikrodis ir kokia ten darbo savaitė
adaptation-time-wide-clock-change-ground = Mūsų siūlymas.
position-time-overlap-small = Kelios valandos
adaptation-time-small-tool = Leiskite klientams rinktis susitikimo laiką įrankiu, rodančiu abiejų šalių laiką
adaptation-time-small-protect = Bendras valandas palikite pokalbiams; rašykite kitu laiku
adaptation-time-small-protect-ground = Mūsų siūlymas.
adaptation-time-small-rotate = Nepatogias valandas prisiimkite pakaitomis, nepalikite jų vien klientui
adaptation-time-small-rotate-ground = Mūsų siūlymas: nepatogumais dalytis teisingai.
position-time-overlap-none = Beveik nesutampa
adaptation-time-none-shifts = Įveskite lankstų darbo laiką arba raskite vietos partnerį, kad kas nors atsakytų, kai pas klientus diena
adaptation-time-none-self-help = Stiprinkite savitarną ir sąžiningai nurodykite, kada atsakys žmogus
adaptation-time-none-handover = Perduodami pamainą palikite pastabas, kad klientui nereikėtų kiekvieno atsakymo laukti visą dieną
adaptation-time-none-handover-ground = Mūsų siūlymas: viena pamaina perduoda darbą kitai.
position-time-overlap-unknown = Dar nežinoma
adaptation-time-unknown-ask = Kiekvieno kliento paklauskite, kur jis yra, kada dirba ir kokios valandos patogiausios; atsakymą išsaugokite
adaptation-time-unknown-ask-ground = Mūsų siūlymas: klausti, nes skiriasi žmonių laiko juostos ir darbo savaitės.
adaptation-time-unknown-neutral = Kol nežinote, prie valandos rašykite laiko juostą ir siūlykite ne tik skambutį, bet ir susirašinėjimą
adaptation-time-unknown-neutral-ground = Mūsų siūlymas.

## Economic conditions

dimension-economic-conditions = Ekonominės sąlygos
dimension-economic-conditions-question = Ką dabartinės ekonominės sąlygos reiškia šių klientų poreikiams ir prioritetams?
dimension-economic-conditions-house = Ką dabartinės ekonominės sąlygos reiškia jūsų pačių poreikiams ir prioritetams?
position-economy-steady = Stabilios arba gerėjančios
adaptation-economy-steady-invest = Dabar investuokite į aptarnavimą ir santykius, kurie turės padėti sunkesniais laikais
adaptation-economy-steady-watch = Stebėkite pirmuosius užsakymų ir klausimų pokyčius, o poreikius peržiūrėkite kasmet
position-economy-strained = Sunkios
adaptation-economy-strained-options = Siūlykite mažesnius paketus, pertrauką ar mokėjimą dalimis, kol klientas dar neišėjo
adaptation-economy-strained-options-ground = Mūsų siūlymas: lanksčios sąlygos vietoj sutarties nutraukimo.
adaptation-economy-strained-value = Aiškiai parodykite, ką klientas gauna už savo pinigus; nebrukite brangesnių variantų
adaptation-economy-strained-rewards = Rinkitės praktiškai naudingą atlygį, kurį nesunku pasiekti
adaptation-economy-strained-tone = Apie sunkumus kalbėkite taktiškai ir niekada jais nespauskite pirkti
adaptation-economy-strained-tone-ground = ICC rinkodaros kodeksas: nesinaudokite nelaime.
position-economy-uneven = Nevienodos
position-economy-unknown = Dar nežinoma
adaptation-economy-segment-needs = Segmentuokite pagal poreikius ir padėtį, o ne pagal vieną visos šalies vidurkį
adaptation-economy-ask-priorities = Prieš rengdami pasiūlymą, paklauskite klientų, kas jiems šiemet svarbiausia

## Regulation

dimension-regulation = Teisinis reguliavimas
dimension-regulation-question = Ar žinote, kokios šioje rinkoje galioja rinkodaros, vartotojų, duomenų ir sutarčių taisyklės?
dimension-regulation-house = Ar žinote, kokios jūsų rinkoje galioja rinkodaros, vartotojų, duomenų ir sutarčių taisyklės?
position-regulation-known = Žinomos ir panašios į jūsų šalies
adaptation-regulation-known-date = Užsirašykite, kas ir kada patvirtino taisykles, ir numatykite kito patikrinimo datą
adaptation-regulation-known-date-ground = Mūsų siūlymas.
adaptation-regulation-known-train = Įtraukite svarbiausias taisykles į darbuotojų mokymą, pokalbių scenarijus ir apklausų formas
adaptation-regulation-known-train-ground = Mūsų siūlymas.
position-regulation-different = Kitokios nei jūsų šalies arba griežtesnės
adaptation-regulation-consent = Prieš laiškus, skambučius, profiliavimą ar rekomendavimą patikrinkite sutikimo ir atsisakymo taisykles
adaptation-regulation-consent-ground = Duomenų apsaugos ir tiesioginės rinkodaros teisė (ES – BDAR ir e. privatumo taisyklės).
adaptation-regulation-returns = Prekių ir pinigų grąžinimo bei garantijos sąlygas suderinkite su vietos vartotojų teise
adaptation-regulation-returns-ground = Vartotojų teisė (ES – Vartotojų teisių direktyva).
adaptation-regulation-rewards = Patikrinkite, ar nuolaidos, loterijos, taškai ir skelbiami atsiliepimai atitinka vietos taisykles
adaptation-regulation-rewards-ground = Reklamos ir vartotojų teisė; akcijų ir atsiliepimų taisyklės įvairiose rinkose skiriasi.
adaptation-regulation-data-place = Išsiaiškinkite, kur galima saugoti klientų duomenis ir kas gali juos matyti
adaptation-regulation-data-place-ground = Duomenų apsaugos teisė: duomenų perdavimas ir prieiga prie jų.
position-regulation-unclear = Neaiškios
adaptation-regulation-ask-counsel = Prieš pradėdami klauskite vietos konsultanto; nuo atsakymo priklausančias priemones atidėkite
adaptation-regulation-ask-counsel-ground = Mūsų siūlymas.
adaptation-regulation-minimum-data = Kol kas rinkite tik būtinus duomenis ir žmonėms pasakykite, kam jų reikia
adaptation-regulation-minimum-data-ground = Duomenų kiekio mažinimo ir skaidrumo principai.

## Distance and travel

dimension-distance-travel = Atstumas ir kelionės
dimension-distance-travel-question = Kaip dažnai galite ar turėtumėte su šiais klientais susitikti asmeniškai?
dimension-distance-travel-house = Kaip dažnai su savo klientais susitinkate asmeniškai?
position-distance-near = Dažnai
adaptation-distance-near-visits = Per vizitus ne tik parduokite, bet ir klausykitės bei mokykitės
adaptation-distance-near-events = Renkite vietos seminarus ar susitikimus esamiems klientams
position-distance-sometimes = Retkarčiais
adaptation-distance-choose-moments = Nuvykite pradžioje, svarbiausiais momentais ir ištikus bėdai; kitu metu bendraukite vaizdo ryšiu
adaptation-distance-link-visits = Per vieną kelionę aplankykite kelis klientus, o paskui kiekvienam pateikite apibendrinimą
adaptation-distance-link-visits-ground = Mūsų siūlymas.
position-distance-never = Praktiškai niekada
adaptation-distance-video-rhythm = Susitarkite dėl pastovaus vaizdo pokalbių ritmo ir bendros darbo erdvės
adaptation-distance-low-bandwidth = Tiems, kurių ryšys silpnas, siūlykite telefoną, susirašinėjimą ar įrašus
adaptation-distance-low-bandwidth-ground = Mūsų siūlymas: niekada nereikalauti vaizdo ryšio.
adaptation-distance-local-presence = Apsvarstykite, ar to, ko negalima padaryti iš toli, nepatikėti vietos partneriui
adaptation-distance-local-presence-ground = Mūsų siūlymas.
position-distance-unknown = Dar nežinoma
adaptation-distance-unknown-ask = Paklauskite klientų, ar ir kada jiems būtų vertinga susitikti asmeniškai
adaptation-distance-unknown-video-first = Pradėkite trumpu pokalbiu vaizdo ryšiu ar telefonu, kaip patogiau klientui, tada spręskite

## Trust at a distance

dimension-remote-trust = Pasitikėjimas per atstumą
dimension-remote-trust-question = Kuo šie klientai grindžia pasitikėjimą tiekėju, kurio beveik ar visai nemato?
dimension-remote-trust-house = Kuo grindžiate pasitikėjimą partneriu, kurio beveik ar visai nematote?
position-trust-record = Ankstesniais darbais ir dokumentais
adaptation-trust-record-proof = Skelbkite patikrinamus faktus: kainas, sąlygas, rekomendacijas, aptarnavimo rezultatus
adaptation-trust-record-status = Apie darbų eigą praneškite neprašomi, taip pat ir apie vėlavimą
adaptation-trust-record-reviews = Leiskite būsimiems klientams paskaityti sąžiningus atsiliepimus ir išbandyti saugų pirmąjį žingsnį
position-trust-person = Žmonėmis ir pažintimis
adaptation-trust-person-face = Tegul klientas žino kontaktinio asmens vardą ir balsą; šio asmens nekeiskite
adaptation-trust-person-face-ground = Mūsų siūlymas: nekeisti kontaktinių asmenų.
adaptation-trust-person-referral = Paprašykite patenkintų klientų asmeniškai jus pristatyti ir jiems padėkokite
adaptation-trust-person-meet = Anksti, dar prieš sutartį, susitikite asmeniškai arba vaizdo ryšiu
adaptation-trust-person-meet-ground = Mūsų siūlymas.
position-trust-unknown = Dar nežinoma
adaptation-trust-unknown-small-promise = Pradėkite nuo mažų pažadų, visus ištesėkite, ir tegul už jus kalba patikimumas
adaptation-trust-unknown-ask = Paklauskite klientų, kas jiems padėtų ramiai dirbti su jumis iš toli
