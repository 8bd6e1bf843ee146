### What the five guides advise: themes, items, the reason for each, and the ground of those that go
### further than the guides. An item has at most 110 characters, its reason at most 160.

## Personalisation

theme-personalisation = Personalizavimas
theme-personalisation-purpose = Derinkite žinutes, pasiūlymus ir aptarnavimą prie žmogaus, kad klientai jaustųsi pažįstami, o ne eiliniai numeriai.
item-pers-learn-preferences = Prieš ką nors pritaikydami, užsirašykite, ko kiekvienam klientui reikia ir kas jam labiau patinka
item-pers-learn-preferences-why = Nepažinę kliento, pritaikysite ne tai, ko jam reikia; teigiama, kad klientai grįžta į juos pažįstančias įmones.
item-pers-tailor-messages = Žinučių formuluotes, turinį ir laiką derinkite prie konkretaus kliento
item-pers-tailor-messages-why = Tinkama žinutė rodo, kad klientą pastebėjote; masinis laiškas – kad ne.
item-pers-tailor-offers = Pasiūlymus grįskite tuo, ką klientas perka, ko jam trūksta ar ko jis prašė
item-pers-tailor-offers-why = Tinkamas pasiūlymas pirkėjui aktualesnis, todėl kitas pirkimas tampa labiau tikėtinas.
item-pers-tailor-solutions = Produktus, paslaugas ar paketus kurkite pagal paties kliento tikslus ir kliūtis
item-pers-tailor-solutions-why = Konkrečios problemos sprendimą pakeisti kitu sunkiau nei standartinį.
item-pers-recommend = Rekomenduokite produktus pagal ankstesnius pirkimus, naršymą ir nurodytus pomėgius
item-pers-recommend-why = Tinkami pasiūlymai taupo kliento laiką ir parodo produktus, kurių jis kitaip nebūtų pastebėjęs.
item-pers-interface = Leiskite svetainei ar programėlei prisitaikyti prie to, kaip klientas ja naudojasi
item-pers-interface-why = Personalizuoti galima ne tik žinutes, bet ir pačią sąsają.
item-pers-proactive = Numatykite poreikius ir siūlykite pagalbą, kol klientas jos dar nepaprašė
item-pers-proactive-why = Iš anksto suteikta pagalba užkerta kelią problemai, dėl kurios galėjote prarasti klientą.
item-pers-feel-heard = Patikrinkite, ar klientai jaučiasi pastebėti ir išgirsti, o ne paversti numeriais
item-pers-feel-heard-why = Tikslas – kad klientas jaustųsi pažįstamas; duomenys ir įrankiai tėra kelias į jį.

## Service excellence

theme-service-excellence = Puikus aptarnavimas
theme-service-excellence-purpose = Tegul kiekvieno kontakto sparta, kompetencija ir šiluma skatina klientus pasilikti.
item-svc-respond-fast = Į kiekvieną užklausą atsakykite greitai ir klausimą išspręskite iki galo
item-svc-respond-fast-why = Atsakyti greitai ir veiksmingai patariama daugumoje vadovų.
item-svc-competent-friendly = Su klientais tegul bendrauja draugiški žmonės, kurie išmano produktą ir siūlo sprendimus
item-svc-competent-friendly-why = Kompetencija ir mandagumas sukuria gerą patirtį, iš kurios auga lojalumas.
item-svc-personal-contact = Jei galite, paskirkite klientams konkretų kontaktinį asmenį
item-svc-personal-contact-why = Kai klientas kalbasi su vienu pažįstamu žmogumi, jam nereikia visko pasakoti iš naujo, o santykiai tampa asmeniški.
item-svc-positive-relations = Palaikykite nuoširdžius santykius ir tada, kai nieko neparduodate
item-svc-positive-relations-why = Aptarnauti reiškia palaikyti gerus santykius, o ne vien atsakyti į užklausas.
item-svc-exceed = Pasirinkite akimirkas, kuriomis padarysite daugiau, nei klientas tikisi
item-svc-exceed-why = Gavęs daugiau, nei tikėjosi, klientas džiaugiasi; bet jei taip daroma visur ir visada, tik auga lūkesčiai.
item-svc-exceed-ground = Mūsų siūlymas: taip suderinamas patarimas viršyti lūkesčius ir įspėjimas jų neišpūsti.
item-svc-multichannel = Siūlykite kelis pagalbos kanalus, pavyzdžiui, el. paštą, telefoną ir pokalbių langą
item-svc-multichannel-why = Klientai gauna pagalbą sau patogiu būdu, užuot numoję ranka.
item-svc-end-to-end = Peržiūrėkite visą kliento kelionę nuo pirmo klausimo iki aptarnavimo po pardavimo ir pašalinkite spragas
item-svc-end-to-end-why = Sklandi patirtis visuose sąlyčio taškuose minima tarp veiksmingų išlaikymo strategijų.
item-svc-unhurried = Leiskite darbuotojams skirti klientui tiek laiko, kiek jam reikia, ir neskaičiuokite pokalbio minučių
item-svc-unhurried-why = Neskubiu dėmesiu garsėja „Zappos“ – 5 vadovo pavyzdys.
item-svc-atmosphere = Kurkite aplinką, kurioje klientai jaučiasi svarbūs
item-svc-atmosphere-why = Bendravimo tonas ir aplinka minimi tarp klientams svarbių dalykų.
item-svc-convenience = Pasirūpinkite, kad klientui būtų lengva pirkti ir gauti pagalbą
item-svc-convenience-why = Teigiama, kad daugeliui klientų patogumas ir aptarnavimas svarbiau už kainą; apklausa neįvardyta.
item-svc-house-rules = Užrašykite, dėl ko darbuotojai gali nusileisti, o dėl ko – ne, ir taisykles taikykite sąžiningai
item-svc-house-rules-why = Orientuotis į klientą nereiškia visada nusileisti; taisyklės palaiko pusiausvyrą ir saugo kitus klientus.
item-svc-company-wide = Rūpinimasis klientu tebūna visos įmonės įprotis, ne vieno skyriaus užduotis
item-svc-company-wide-why = Kokybė ir aptarnavimas išlieka tik tada, kai jais nuolat rūpinasi visos komandos.
item-svc-support-quality = Pagalbos kokybę laikykite priežastimi pirkti ir tikrinkite ją kaip patį produktą
item-svc-support-quality-why = Geros pagalbos nuopelnu laikomas klientų išlaikymas, augimas ir pasirengimas mokėti daugiau.

## Communication

theme-communication = Komunikacija
theme-communication-purpose = Informuokite ir išklausykite klientus: jų žodžiais, jų kanalu, pastoviu ritmu.
item-com-listen = Klausykitės žodžių, stebėkite neišsakytus ženklus, pasitikslinkite, tada apibendrinkite, ką išgirdote
item-com-listen-why = Apibendrinant paaiškėja nesusipratimai, kol juos ištaisyti dar lengva.
item-com-plain = Rašykite trumpai ir paprastai; venkite žargono, kurio klientas gali nežinoti
item-com-plain-why = Aiškios formuluotės naudingos visiems, labiausiai tiems, kurie skaito ne gimtąja kalba.
item-com-channel = Paklauskite, kuris kanalas kiekvienam klientui patogiausias, užsirašykite ir jį naudokite
item-com-channel-why = El. paštas, telefonas, vaizdo skambutis ar pokalbių langas: dėmesio sulaukia tai, kas ateina patogiu kanalu.
item-com-response-promise = Paskelbkite, per kiek laiko atsakysite, ir šio laiko laikykitės
item-com-response-promise-why = Paskelbto termino laikymasis kelia daugiau pasitikėjimo nei greiti, bet nenuspėjami atsakymai.
item-com-languages = Aptarnaukite kliento kalba: padeda kelias kalbas mokantys darbuotojai arba vertimas
item-com-languages-why = Kalbėdami kliento kalba, rodote pagarbą ir padedate rastis pasitikėjimui.
item-com-rhythm = Palaikykite pastovų ryšį el. paštu, naujienlaiškiu, tinklaraščiu ir socialinėje žiniasklaidoje
item-com-rhythm-why = Reguliarus ryšys neleidžia pamiršti prekės ženklo; rinkitės klientams priimtiną dažnį.
item-com-useful-content = Siųskite tai, ką verta skaityti: žinias, naujienas ir atsakymus, ne vien pasiūlymus
item-com-useful-content-why = Niekas nenutraukia prenumeratos, kuri jam naudinga.
item-com-inform-early = Iš anksto praneškite klientams apie pokyčius, naujus produktus ir būsimus pasiūlymus
item-com-inform-early-why = Klientams nepatinka naujienas sužinoti atsitiktinai.
item-com-transparent = Kalbėkite aiškiai ir atvirai; sąlygas, kainas ir apribojimus turi būti lengva rasti
item-com-transparent-why = 5 vadove informacijos skaidrumas yra tarp aukštai įvertintų veiksnių.

## Cultural sensitivity

theme-cultural-sensitivity = Kultūrinis jautrumas
theme-cultural-sensitivity-purpose = Bendraukite su klientais paisydami jų kultūros: tirkite ir gerbkite, o ne spėliokite.
item-cul-research = Prieš žengdami į naują rinką, susipažinkite su papročiais, tradicijomis ir verslo etiketu
item-cul-research-why = Pasirengę pirmojo susitikimo nepaversite pirmąja klaida.
item-cul-no-stereotypes = Abejokite savo išankstinėmis nuostatomis; niekada nepriskirkite vieno bruožo visai kultūrai
item-cul-no-stereotypes-why = Apibendrinimas įžeidžia kaip tik tuos, kuriems jis netinka.
item-cul-adapt-style = Tiesumą ir oficialumą derinkite prie kliento, o ne prie savo įpročių
item-cul-adapt-style-why = Savo šalyje įprastas stilius kitam gali atrodyti grubus, šaltas ar miglotas.
item-cul-patience = Kilus nesusipratimui, tikėkite gera valia, neskubėkite ir išsiaiškinkite
item-cul-patience-why = Dėl skirtumų kartais kils nesutarimų; kantrybė neleidžia jiems įsiplieksti.
item-cul-ask = Paklauskite klientų, kaip jie priima jūsų bendravimo stilių ir verslo įpročius
item-cul-ask-why = Tik klientas gali pasakyti, ar pavyko prisitaikyti.
item-cul-values = Peržiūrėkite produktą, aptarnavimą ir žinutes pagal vietos vertybes ir įsitikinimus
item-cul-values-why = Vertybės lemia, ko klientai tikisi ir kas jiems patinka, todėl pasiūlymas turi su jomis derėti.
item-cul-holidays = Planuodami susitikimus, vaišes ir kampanijas, paisykite religinių papročių ir švenčių
item-cul-holidays-why = Pagarba papročiams ir kalendoriui pastebima, jos stoka – taip pat.
item-cul-etiquette = Kiekvienoje šalyje pasidomėkite sveikinimosi, aprangos, dovanų ir derybų papročiais
item-cul-etiquette-why = Įvairiose šalyse etiketas skiriasi, o jo laikymasis suprantamas kaip pagarba.
item-cul-economy = Klientų poreikius ir prioritetus iš naujo patikrinkite pagal regiono ekonomines sąlygas
item-cul-economy-why = Ką klientai gali ir nori pirkti, keičiasi kartu su ekonomika.
item-cul-law = Prieš kampanijas, sutartis ir duomenų rinkimą pasitikrinkite vietos teisės reikalavimus
item-cul-law-why = Laikytis vietos taisyklių – etiško ir ilgalaikio verslo dalis.
item-cul-time-zones = Ieškokite abiem pusėms tinkamo laiko: naudokite tvarkaraščių įrankius ir lankstų darbo laiką
item-cul-time-zones-why = Dalytis nepatogumais teisingiau nei visada užimti kliento vakarą.
item-cul-distance = Palaikykite ryšį vaizdo skambučiais ir bendrais įrankiais; kai svarbu, nuvykite susitikti
item-cul-distance-why = Atstumas silpnina santykius tik tada, kai nutrūksta ryšys.

## Trust and credibility

theme-trust-credibility = Pasitikėjimas ir patikimumas
theme-trust-credibility-purpose = Būkite tiekėjas, kurio žodžiu, skaičiais ir diskretiškumu galima kliautis.
item-tru-candour = Atvirai sakykite, ką galite, ko negalite ir kiek tai kainuoja
item-tru-candour-why = Atvirai pasakius, ko negalite, lengviau tikėti ir kitais jūsų žodžiais.
item-tru-promise-less = Žadėkite tik tai, ką tikrai padarysite
item-tru-promise-less-why = Netesėtas pažadas pasitikėjimui kenkia kur kas labiau nei kuklus.
item-tru-keep-promises = Registruokite savo pažadus ir kiekvieną ištesėkite taip, kaip sutarta, arba geriau
item-tru-keep-promises-why = Gerą įspūdį pasitikėjimu paverčia nuoseklumas.
item-tru-available = Būkite pasiekiami ir patikimi, kai klientui jūsų reikia
item-tru-available-why = Patikimumas vertinamas tada, kai jo reikia, o ne pagal vidurkį.
item-tru-confidential = Saugokite konfidencialius duomenis; rinkite ir naudokite tik tai, kas sutarta ir teisėta
item-tru-confidential-why = Personalizavimas ir grįžtamasis ryšys remiasi duomenimis, kuriuos klientas turi ryžtis jums patikėti.
item-tru-empathy = Parodykite, kad suprantate kliento rūpesčius ir linkite jam sėkmės
item-tru-empathy-why = Žmonės pasitiki tais, kam akivaizdžiai rūpi rezultatas.
item-tru-accurate-reports = Skaičius pateikite tiksliai ir atvirai, laikykitės rašytinio etikos kodekso
item-tru-accurate-reports-why = Kur svarbūs pinigai ar rizika, pasitikėjimą kelia patikrinamos ataskaitos.
item-tru-low-risk-start = Pirmas žingsnis tebūna saugus: sąžiningi atsiliepimai, nemokama konsultacija, skaidrios kainos
item-tru-low-risk-start-why = Pradžia be didelės rizikos leidžia jus išbandyti tiems, kurie jumis dar nepasitiki.
item-tru-remote = Bendraudami per atstumą, susitarimus aiškiai užrašykite ir laikykitės kiekvieno įsipareigojimo
item-tru-remote-why = Nesusitikdamas klientas apie jus sprendžia tik iš atvirumo ir patikimumo.

## Community

theme-community = Bendruomenė
theme-community-purpose = Suteikite klientams vietą tarp kitų prekės ženklo mėgėjų, o jo ambasadoriams – balsą.
item-cmt-connect = Duokite klientams progą ir vietą kalbėtis tarpusavyje
item-cmt-connect-why = Su prekės ženklu sieja ne vien produktas, bet ir ryšiai su kitais klientais.
item-cmt-share = Pakvieskite klientus papasakoti, kaip jie naudoja tai, ką pirko
item-cmt-share-why = Kliento pasakojimas padeda kitiems, o pasakotoją paverčia prekės ženklo balsu.
item-cmt-feedback = Prašykite bendruomenės idėjų bei kritikos ir į viską atsakykite
item-cmt-feedback-why = Bendruomenė, kurios klausomasi, duoda idėjų, ką tobulinti.
item-cmt-spaces = Rinkitės vietas, kuriomis nariai tikrai naudosis: forumą, socialinio tinklo grupę ar renginius
item-cmt-spaces-why = Tinkama vieta priklauso nuo to, kur jūsų klientai jau susitinka.
item-cmt-belonging = Palaikykite nuolatinį narių ryšį, kad stiprėtų bendrumo jausmas
item-cmt-belonging-why = Bendruomenės jausmą kuria nuolatinis bendravimas.
item-cmt-advocates = Pastebėkite jus rekomenduojančius klientus, padėkokite jiems ir palengvinkite rekomendavimą
item-cmt-advocates-why = Keliuose vadovuose rekomendacijos vadinamos vienu svarbiausių lojalumo privalumų.
item-cmt-advocates-ground = Mūsų siūlymas; vadovuose rekomendacijos minimos kaip nauda, o ką daryti – nepasakyta.

## Loyalty programmes

theme-loyalty-programmes = Lojalumo programos
theme-loyalty-programmes-purpose = Atlyginkite grįžtantiems klientams tuo, ką jie vertina ir gali pasiekti.
item-loy-know-audience = Prieš kurdami programą, išsiaiškinkite, kokio atlygio nori jūsų klientai
item-loy-know-audience-why = Kokia programa tinka, priklauso nuo verslo ir auditorijos, pirmiausia – nuo klientų norų.
item-loy-attainable = Siūlykite patrauklų ir pasiekiamą atlygį
item-loy-attainable-why = Atlygis, kurio niekas nenori ar negali pasiekti, netenka prasmės.
item-loy-points = Už pakartotinius pirkimus skirkite taškų, kuriuos klientai gali išleisti
item-loy-points-why = Taškai – aiški priežastis sugrįžti.
item-loy-discounts = Nuolatiniams klientams siūlykite nuolaidų, nemokamų prekių ar akcijų
item-loy-discounts-why = Tai greita paskata; viena pati ji yra akcija, dar ne programa.
item-loy-exclusive = Duokite dalyviams ką nors išskirtinio: ankstyvąją prieigą, privilegijas ar tik jiems skirtą naudą
item-loy-exclusive-why = Išskirtinė prieiga dėkingumą parodo geriau nei nuolaida.
item-loy-emotional-bond = Kurkite programą, kuri ne tik taupo klientų pinigus, bet ir kelia susidomėjimą bei prieraišumą
item-loy-emotional-bond-why = 5 vadove grožio prekių pavyzdys giriamas dėl emocinio ryšio, o ne vien dėl nuolaidų.
item-loy-combine = Programą vykdykite kartu su reguliariu bendravimu ir dėmesiu klientui po pirkimo
item-loy-combine-why = Teigiama, kad klientus išlaiko visi trys kartu, o ne viena programa.
item-loy-prove-effect = Prieš teigdami, kad programa veikia, palyginkite dalyvius su panašiais klientais už jos ribų
item-loy-prove-effect-why = Aktyvūs pirkėjai prisijungia mieliau, todėl didesnės dalyvių išlaidos pačios nieko neįrodo.
item-loy-prove-effect-ground = Mūsų siūlymas: palyginamoji grupė parodo, ką duoda pati programa.

## Feedback loop

theme-feedback-loop = Grįžtamojo ryšio ciklas
theme-feedback-loop-purpose = Klauskite, supraskite, ką nors pakeiskite ir papasakokite klientams, kas pasikeitė.
item-fbk-survey = Pagal pastovų grafiką apklauskite klientus apie produktą, aptarnavimą ir santykius
item-fbk-survey-why = Svarbiausia – reguliarumas; klausiami klientai mato, kad jų nuomonė svarbi.
item-fbk-after-contact = Po skambučio, susitikimo ar susirašinėjimo paprašykite trumpo įvertinimo
item-fbk-after-contact-why = Švieži įspūdžiai tikslūs; klauskite trumpai, nes klausinėjami žmonės pavargsta.
item-fbk-many-ways = Derinkite kelis būdus išgirsti klientus: atsiliepimus, formas, pasiūlymų dėžutę, el. paštą, pokalbį
item-fbk-many-ways-why = Kiekvienas būdas pasiekia tuos, kurių nepasiekia kiti.
item-fbk-monitor-social = Stebėkite, kur jus mini socialinėje žiniasklaidoje, atsakykite į komentarus ir įvertinimus
item-fbk-monitor-social-why = Daug ką klientai pasako ten, kur jų niekas neklausė.
item-fbk-analyse = Išanalizuokite atsakymų tendencijas ir įvardykite tobulintinas sritis
item-fbk-analyse-why = Grįžtamasis ryšys vertas tiek, kiek iš jo pasimokoma; kai jo daug, padeda įrankiai.
item-fbk-act = Nuspręskite, ką keisti pagal grįžtamąjį ryšį, ir tai padarykite
item-fbk-act-why = Nepanaudotas grįžtamasis ryšys minimas tarp pasitenkinimo kliūčių.
item-fbk-close-loop = Papasakokite klientams, ką dėl jų pakeitėte
item-fbk-close-loop-why = Tai įrodo, kad atsakyti buvo verta.
item-fbk-answer-complaints = Laiku atsakykite į pasiūlymus bei skundus ir pasakykite, kad jie svarbūs
item-fbk-answer-complaints-why = Laiku gavęs atsakymą, kritikas toliau kalbasi su jumis.
item-fbk-read-both = Dalykitės pagyrimais, bet ne mažiau atidžiai nagrinėkite kritiką
item-fbk-read-both-why = 5 vadove pabrėžiami teigiami atsiliepimai; tobulėti dažniausiai padeda kritiški.
item-fbk-read-both-ground = Mūsų siūlymas: taip suderinami patarimai pabrėžti pagyrimus ir atsakyti į skundus.

## Technology and CRM

theme-technology-crm = Technologijos ir CRM
theme-technology-crm-purpose = Tegul sistemos prisimena, analizuoja ir perima rutiną, kad žmonės turėtų laiko klientams.
item-tec-choose-crm = Pasirinkite poreikius atitinkančią CRM sistemą ir tinkamai ją įdiekite
item-tec-choose-crm-why = Sistema, kuria niekas nesinaudoja, jokių santykių nepalaiko.
item-tec-log-interactions = Registruokite kontaktus, potencialius klientus ir kampanijas, kad darbą galėtų tęsti bet kas
item-tec-log-interactions-why = Klientui neturėtų reikėti pasakoti to paties du kartus.
item-tec-personalise = Naudokite CRM duomenis komunikacijai personalizuoti
item-tec-personalise-why = Kad ryšys su daugeliu klientų būtų asmeniškas, vieno žmogaus atminties nepakanka.
item-tec-analytics = Analizuokite klientų duomenis, kad žinotumėte poreikius ir siūlytumėte tai, kas aktualu
item-tec-analytics-why = Iš analizės paaiškėja, ką verta daryti.
item-tec-collaborate = Bendraukite ir projektus vykdykite bendrais susitikimų ir darbo įrankiais
item-tec-collaborate-why = Bendras darbas, kad ir nuotolinis, palaiko santykius tarp pardavimų.
item-tec-automate = Automatizuokite rutininius laiškus ir tvarkaraščius; sutaupytą laiką skirkite tikriems pokalbiams
item-tec-automate-why = Automatizuoti verta, kai žmonėms lieka daugiau laiko, o ne kai klientai netenka dėmesio.
item-tec-self-service = Siūlykite savitarną: žinių bazę ir atsakymus į dažnus klausimus
item-tec-self-service-why = Daugelis klientų mažą problemą mieliau išsprendžia iš karto ir patys.
item-tec-budget = Numatykite pradines technologijų išlaidas ir pradėkite nuo to, ką galite prižiūrėti
item-tec-budget-why = Didelė pradinė investicija minima tarp šio požiūrio trūkumų.
item-tec-budget-ground = Mūsų siūlymas; 5 vadove minimos tik išlaidos.

## Long-term value

theme-long-term-value = Ilgalaikė vertė
theme-long-term-value-purpose = Ilgalaikių santykių vertę laikykite svarbesne už artimiausio sandorio pelną.
item-ltv-adviser = Tapkite patarėju, kurio klientai klausia nuomonės, o ne vien pardavėju
item-ltv-adviser-why = Patarimas klientą išlaiko ilgiau nei kaina.
item-ltv-solve-goals = Pradėkite nuo kliento problemos bei tikslo ir vertinkite save pagal tai, ar jis pasiektas
item-ltv-solve-goals-why = Klientai pasilieka su tais, kurie padeda pasiekti, ko jie siekia.
item-ltv-invest = Šiandien sutikite su mažesniu pelnu, jei tai saugo ilgalaikius santykius
item-ltv-invest-why = Iš kliento gaunamos pajamos kaupiasi laikui bėgant.
item-ltv-patience = Duokite santykiams laiko ir vertinkite juos ketvirčiais, o ne savaitėmis
item-ltv-patience-why = Tvirtiems santykiams reikia atkaklumo; ankstyvi skaičiai pasako mažai.
item-ltv-support-first = Siūlykite ilgalaikę pagalbą ir priežiūrą, o ne tik kitą pirkinį
item-ltv-support-first-why = Nuolatinė priežiūra išlaiko klientus, kurie kitaip dairytųsi kitur.
item-ltv-upsell-fit = Siūlykite geresnius variantus ir papildymus ten, kur iš nuolatinio ryšio matyti, kad jie padėtų
item-ltv-upsell-fit-why = Įsitraukimas atveria kelią kitiems pardavimams, bet siūlyti reikia tai, kas klientui aktualu.
item-ltv-own-cost-ratio = Apskaičiuokite, kiek jums kainuoja pritraukti klientą ir kiek – jį išlaikyti
item-ltv-own-cost-ratio-why = 3 ir 4 vadove minimas santykis penkis kartus neturi šaltinio; biudžetą planuoti padės tik jūsų pačių santykis.
item-ltv-own-cost-ratio-ground = Mūsų siūlymas: vietoj santykio be šaltinio – jūsų pačių santykis.

## Post-purchase care

theme-post-purchase-care = Dėmesys klientui po pirkimo
theme-post-purchase-care-purpose = Laiką po pardavimo paverskite geriausiu argumentu pirkti dar kartą.
item-ppc-first-purchase = Pasirūpinkite, kad pirmasis pirkimas nuo pat pirmo kontakto būtų gera patirtis
item-ppc-first-purchase-why = Išlaikymas prasideda nuo pirmo bendravimo, gerokai prieš antrą pardavimą.
item-ppc-deliver-on-time = Pristatykite tada, kada žadėjote
item-ppc-deliver-on-time-why = Pristatymas laiku minimas kaip būdas patenkinti klientus, o greitis – kaip vieno rinkos lyderio stiprybė.
item-ppc-help-use = Pasidomėkite, ar pirkinys klientams tebenaudingas; atsakykite į klausimus, patarkite
item-ppc-help-use-why = Produktas, kuris tebėra naudingas, padeda parduoti kitą.
item-ppc-returns = Prekių ir pinigų grąžinimo politika tebūna aiški ir nevarginanti
item-ppc-returns-why = Kai prekę lengva grąžinti, pirkti drąsiau, o ištikus bėdai klientas lieka geranoriškas.
item-ppc-replace = Pažeistus ar nuvylusius produktus greitai pakeiskite arba grąžinkite pinigus
item-ppc-replace-why = Klaidą greitai ištaisius, klientas dar gali likti patenkintas.
item-ppc-follow-up = Po pardavimo pasidomėkite, kaip veikia produktas, ar klientas patenkintas ir ką pasiūlytų
item-ppc-follow-up-why = Klausiami klientai jaučiasi vertinami, o jūs sužinote, ką tobulinti.
item-ppc-thank = Padėkokite lojaliems klientams: laišku, maža tinkama dovana ar sukakties sveikinimu
item-ppc-thank-why = Paprastas dėkingumo ženklas rodo, kad klientą vertinate; pasitikrinkite vietos dovanojimo papročius.
item-ppc-exceed = Po pardavimo padarykite klientui ką nors, ko jis nesitikėjo
item-ppc-exceed-why = Teigiama, kad ilgalaikį lojalumą kuria lūkesčius viršijantis dėmesys po pirkimo.

## Employee training

theme-employee-training = Darbuotojų mokymas
theme-employee-training-purpose = Ugdykite žmones, kurie kliento akimis ir yra įmonė, ir jais pasitikėkite.
item-trn-service-courses = Visiems, kurie bendrauja su klientais, reguliariai renkite aptarnavimo kursus
item-trn-service-courses-why = Darbuotojai – įmonės veidas, o įgūdžiai išlieka tik tada, kai atnaujinami.
item-trn-culture-skills = Mokykite darbuotojus bendravimo, kultūrinio jautrumo ir santykių palaikymo
item-trn-culture-skills-why = Aptarnauti skirtingų kultūrų klientus – įgūdis, kurio galima išmokti.
item-trn-empathy-solutions = Mokykite aptarnavimo komandas reaguoti, atjausti ir ieškoti sprendimų
item-trn-empathy-solutions-why = Požiūris ir noras rasti sprendimą – pirmas dalykas, kurį klientas pastebi.
item-trn-guides-scripts = Dažniems atvejams parenkite atmintines ir pavyzdinius scenarijus; palikite vietos savarankiškiems sprendimams
item-trn-guides-scripts-why = Darbuotojai turėtų žinoti, ką daryti, bet neskambėti taip, lyg skaitytų.
item-trn-guides-scripts-ground = Mūsų siūlymas: taip suderinami scenarijai ir darbuotojų savarankiškumas.
item-trn-good-bad-cases = Mokykite remdamiesi sėkmingais ir nesėkmingais atvejais
item-trn-good-bad-cases-why = Palyginimas parodo skirtumą geriau nei taisyklės.
item-trn-empower = Aiškiai nustatykite, iki kokios ribos darbuotojai gali spręsti problemą neatsiklausę
item-trn-empower-why = Kai su klientais dirbantys žmonės turi įgaliojimų, problemos sprendžiamos greitai.
item-trn-recognise = Įvertinkite puikų aptarnavimą ir visos komandos pastangas
item-trn-recognise-why = Įvertinti darbuotojai labiau įsitraukia į strategijos įgyvendinimą.
item-trn-open-culture = Skatinkite kalbėtis atvirai ir leiskite darbuotojams dalytis tuo, kas veikia
item-trn-open-culture-why = Atviras bendravimas įtraukia žmones į pokyčius.
item-trn-time-budget = Prieš skelbdami strategiją, numatykite laiko ir pinigų mokymui
item-trn-time-budget-why = Mokymas minimas tarp didžiausių šio požiūrio sąnaudų.
item-trn-time-budget-ground = Mūsų siūlymas; 5 vadove minimos tik sąnaudos.

## Product quality and perceived value

theme-product-quality = Produktų kokybė ir suvokiama vertė
theme-product-quality-purpose = Duokite tai, kas paties kliento akimis verta kainos, ir nuolat tai tobulinkite.
item-prd-needs-first = Produkto kūrimą pradėkite nuo tyrimo, ko klientams reikia ir ko jie tikisi
item-prd-needs-first-why = Gilus poreikių supratimas lemia kiekvieną vėlesnį sprendimą dėl kokybės.
item-prd-reliable = Siekite, kad produktai ir paslaugos veiktų, būtų ilgaamžiai ir patikimi
item-prd-reliable-why = Gaunama verte patenkinti klientai greičiausiai pasiliks.
item-prd-control = Pirkite geras medžiagas ir griežtai tikrinkite kokybę
item-prd-control-why = Kokybe reikia pasirūpinti, kol klientas produkto dar nemato.
item-prd-distinct = Suteikite pasiūlymui išskirtinę, klientams svarbią savybę
item-prd-distinct-why = Kur produktai panašūs, jūsiškį kas nors turi išskirti.
item-prd-improve = Nuolat tobulinkite: investuokite į tyrimus, technologijas ir kitą versiją
item-prd-improve-why = Poreikiai ir skonis kinta; nekintantis produktas atsilieka.
item-prd-perceived-value = Paklauskite klientų, ar vertė pateisina kainą, palyginti su kitomis galimybėmis
item-prd-perceived-value-why = Vertė yra tokia, kokią mato klientas; jūsų pačių nuomonė apie kokybę jos neatstoja.
item-prd-price-myth = Nesitikėkite, kad lojalumą sukurs kaina – nei didelė, nei maža
item-prd-price-myth-why = Pasitenkinimas priklauso ne tik nuo kainos, bet ir nuo aptarnavimo bei patogumo.
item-prd-available = Pasirūpinkite, kad norimų prekių būtų, o kai jų nėra, apie tai pasakykite
item-prd-available-why = Prekių prieinamumas – vienas iš dešimties 5 vadove išvardytų lojalumo veiksnių.

## Rapid problem resolution

theme-rapid-resolution = Greitas problemų sprendimas
theme-rapid-resolution-purpose = Spręskite greitai ir gerai, kad po problemos santykiai taptų tvirtesni.
item-rap-clear-route = Nurodykite klientams vieną aiškų būdą pranešti apie problemą
item-rap-clear-route-why = Greitai išspręsti galima tik tą problemą, apie kurią greitai pranešta.
item-rap-fast-fix = Problemas spręskite greitai, iki galo, ir įsitikinkite, kad jos išspręstos
item-rap-fast-fix-why = Greito ir veiksmingo sprendimo klientai ir tikisi.
item-rap-quick-reply = Nustatykite tvarką, kad pirmąjį atsakymą į užklausą klientas gautų greitai
item-rap-quick-reply-why = Tai vadinama greitu būdu didinti lojalumą; vis dėlto greitas atsakymas turi baigtis sprendimu.
item-rap-measure-time = Matuokite laiką nuo pranešimo iki pirmojo atsakymo ir nuo pranešimo iki sprendimo
item-rap-measure-time-why = Kol laikas nematuojamas, niekas nežino, ar sprendžiama greitai.
item-rap-plan-errors = Iš anksto nuspręskite, kas ir kaip reaguos, kai suklysite
item-rap-plan-errors-why = Kai niekas nepasirengęs, reagavimas į klaidas paprastai užtrunka.
item-rap-plan-errors-ground = Mūsų siūlymas; 5 vadove minimas tik delsimas.
item-rap-regain-trust = Kiekvieną skundą laikykite proga pelnyti ilgalaikį pasitikėjimą
item-rap-regain-trust-why = Laiku ir tinkamai išspręsta problema gali pelnyti pasitikėjimą.

## Events and social media

theme-events-social-media = Renginiai ir socialinė žiniasklaida
theme-events-social-media-purpose = Būkite ten, kur gali užsimegzti asmeninis ryšys, – gyvai ar ekrane.
item-evt-existing-customers = Renkite tik esamiems klientams skirtus renginius ar akcijas
item-evt-existing-customers-why = Pakvietimas – dėkingumo ženklas ir proga susitikti asmeniškai.
item-evt-format = Pasirinkite formą: uždarą išpardavimą, naudingą seminarą ar paprastą pasibuvimą
item-evt-format-why = Geriausia ta forma, kuri naudinga jūsų klientams.
item-soc-talk = Socialinėje žiniasklaidoje kalbėkitės su klientais tiesiogiai ir atsakykite į jų klausimus
item-soc-talk-why = Pokalbis suartina klientą su prekės ženklu.
item-soc-content = Skelbkite klientams aktualų ir įtraukiantį turinį
item-soc-content-why = Aktualus turinys išlaiko auditoriją nuo pirkimo iki pirkimo.
item-soc-behind-scenes = Rodykite kasdienį darbą ir įvykius įmonės viduje
item-soc-behind-scenes-why = Klientai užmezga asmeninį ryšį su žmonėmis, kuriuos pažįsta.
item-soc-reviews = Klientų pagyrimus skelbkite gavę leidimą ir neslėpkite kritikos
item-soc-reviews-why = Pagyrimas įtikina, kai jis tikras, o ne klaidinamai atrinktas.
item-soc-reviews-ground = Direktyva (ES) 2019/2161 ir panašūs teisės aktai kitur reglamentuoja, kaip renkami ir rodomi atsiliepimai.

## Segmentation

theme-segmentation = Segmentavimas
theme-segmentation-purpose = Gerai aptarnaukite panašių poreikių grupes, neišleisdami iš akių nė vieno kliento.
item-seg-criteria = Grupuokite klientus pagal veiklos sritį, dydį, vietą ir poreikius
item-seg-criteria-why = Pritaikyti pasiūlymą visai grupei pigiau nei kiekvienam klientui.
item-seg-target-retention = Kiekvienam segmentui suplanuokite išlaikymo priemones ir palyginkite jų rezultatus
item-seg-target-retention-why = Tikslinis segmentavimas minimas tarp veiksmingų išlaikymo strategijų.
item-seg-majority = Patikrinkite, ar garsiai kalbanti mažuma neužgožia tyliosios daugumos
item-seg-majority-why = Rūpintis keliais ir nematyti daugumos – viena iš 5 vadove išvardytų grėsmių.
item-seg-majority-ground = Mūsų siūlymas; 5 vadove minima tik rizika.
item-seg-limits = Susitarkite, kokių prašymų nepatenkinsite, ir mandagiai tai pasakykite
item-seg-limits-why = Jokia įmonė negali patenkinti visų kiekvieno kliento reikalavimų.
item-seg-limits-ground = Mūsų siūlymas; 5 vadove tik pasakyta, kad riba yra.
item-seg-not-nationality = Niekada neapibrėžkite segmento vien pagal tautybę; remkitės poreikiais ir išsakytais norais
item-seg-not-nationality-why = Toks segmentas – tai apibendrinimas, dėl kurio įspėjama 2 vadove.
item-seg-not-nationality-ground = Mūsų siūlymas: 2 vadovo įspėjimas, pritaikytas segmentams.

## Plan and roll out

theme-plan-and-roll-out = Planavimas ir diegimas
theme-plan-and-roll-out-purpose = Ketinimus paverskite išbandytu planu su atsakingais asmenimis ir datomis.
item-pln-assess = Įvertinkite, kiek tvirti šiandien jūsų santykiai su klientais
item-pln-assess-why = Planui reikia atspirties taško: turėkite duomenų ir atsiliepimų.
item-pln-gather-reviews = Surinkite esamus atsiliepimus iš viešų platformų ir savo kanalų
item-pln-gather-reviews-why = Savo nuomonę klientai kam nors jau yra pasakę.
item-pln-ask-customers = Paklauskite klientų apie aptarnavimo kokybę ir apie tai, ką tobulinti
item-pln-ask-customers-why = Trumpa apklausa parodo tai, ko nėra įrašuose.
item-pln-baseline-figures = Užsirašykite pradinius skaičius: grąžinimus, atsakymo laiką ir rodiklius, pagal kuriuos spręsite
item-pln-baseline-figures-why = Be pradinių skaičių jokio vėlesnio pokyčio neparodysite.
item-pln-strategy = Parenkite santykių strategiją, tarnaujančią verslo tikslams
item-pln-strategy-why = Strategija pastangas ir išteklius nukreipia į tą patį tikslą.
item-pln-goals = Nustatykite vienų metų tikslus: rodiklį, pradinę ir siekiamą reikšmę
item-pln-goals-why = Tikslas didinti lojalumą nieko nereiškia, kol neįvardytas rodiklis.
item-pln-goals-ground = Mūsų siūlymas: rodiklis, pradinė ir siekiama reikšmė leidžia tikslą patikrinti.
item-pln-channels = Nuspręskite, kokiais kanalais klientai į jus kreipsis
item-pln-channels-why = Prieš skelbiant kanalus, reikia žinoti, kas juose atsakys.
item-pln-metrics = Pasirinkite kelis pagrindinius rodiklius ir pasakykite, ką kiekvienas matuoja
item-pln-metrics-why = NPS, CSAT ir išlaikymo rodiklis atsako į skirtingus klausimus.
item-pln-train-first = Išmokykite žmones prieš pradėdami dirbti naujaip
item-pln-train-first-why = 5 vadovo plane mokymas numatytas prieš bandymą ir diegimą.
item-pln-pilot = Išbandykite mažu mastu, apklauskite dar kartą ir palikite tai, kas veikia
item-pln-pilot-why = Bandyti ir klysti pigu, kol mastas mažas.
item-pln-wait-evidence = Prieš diegdami visur, bandykite tiek ilgai, kad išryškėtų rezultatas
item-pln-wait-evidence-why = 5 vadove bandymui skirta savaitė, bet pirmų rezultatų tikimasi po 1–3 mėnesių.
item-pln-wait-evidence-ground = Mūsų siūlymas: taip išsprendžiamas šis 5 vadovo prieštaravimas.
item-pln-stages = Diekite etapais, kad išlaikytumėte kontrolę ir galėtumėte pakeisti kryptį
item-pln-stages-why = Kai diegiama etapais, klaida padaro mažiau žalos.
item-pln-roles = Aptarkite planą su kiekviena komanda ir kiekvienam žingsniui paskirkite vaidmenį ir atsakingą asmenį
item-pln-roles-why = Bendro skyrių darbo niekas neatliks, kol už jį neatsakys vienas žmogus.
item-pln-share-results = Suteikite darbuotojams vietą dalytis diegimo patirtimi ir rezultatais
item-pln-share-results-why = Komandos viena iš kitos pasimoko greičiau nei iš instrukcijos.
item-pln-obstacles = Ieškokite nelanksčių struktūrų, nežinomų poreikių, nepanaudoto grįžtamojo ryšio; numatykite, kaip tai įveikti
item-pln-obstacles-why = 3 vadove šie trys dalykai vadinami pasitenkinimo ir vertės kliūtimis.
item-pln-pros-cons = Prieš įsipareigodami, pasverkite šio požiūrio naudą ir sąnaudas
item-pln-pros-cons-why = Žinant kainą – laiką, pinigus ir išaugusius lūkesčius, – išvengiama klaidų.

## Measure and adjust

theme-measure-and-adjust = Matavimas ir koregavimas
theme-measure-and-adjust-purpose = Vertinkite skaičius pagal aplinkybes, jais remkitės ir neleiskite strategijai sustingti.
item-mea-retention = Išlaikymą skaičiuokite iš trijų skaičių: klientų pradžioje, klientų pabaigoje ir naujų klientų
item-mea-retention-why = Jis parodo pasilikusių klientų dalį; formulė, kurioje nėra skaičiaus pabaigoje, to neparodo.
item-mea-churn = Praradimą skaičiuokite iš tų pačių skaičių ir patikrinkite, ar jis su išlaikymu sudaro 100 %
item-mea-churn-why = Tai tiesa tik tada, kai prarasti klientai = pradiniai + nauji − klientai pabaigoje.
item-mea-churn-ground = Tai išplaukia iš abiejų formulių; 1 vadove to nėra.
item-mea-nps = Užduokite rekomendavimo klausimą (0–10) ir skelbkite rekomenduotojų ir kritikų skirtumą
item-mea-nps-why = Indeksas matuoja norą rekomenduoti, o tai ne tas pats, kas elgesys.
item-mea-cltv = Gyvavimo ciklo vertę skaičiuokite iš pirkimo vertės, dažnio ir trukmės, imdami tą patį laiko vienetą
item-mea-cltv-why = Supainiojus laiko vienetus, sandauga klaidinga; rezultatas yra pajamos, ne pelnas.
item-mea-cltv-ground = Tai išplaukia iš formulės; 1 vadove to nėra.
item-mea-csat = Pasitenkinimą matuokite apklausomis ir formomis; kartu skaitykite atsiliepimus
item-mea-csat-why = Jis parodo, kiek klientai patenkinti produktu, aptarnavimu ir patirtimi.
item-mea-referral = Paklauskite naujų klientų, kas jus rekomendavo, ir apskaičiuokite atėjusių pagal rekomendaciją dalį
item-mea-referral-why = Rekomendacijų rodiklis parodo rekomendacijas, kurios tikrai įvyko.
item-mea-referral-ground = Mūsų siūlymas; 2 vadove rodiklis tik apibrėžtas.
item-mea-context = Rodiklį lyginkite su savo sektoriaus ir ankstesniais savo rodikliais, o ne su visiems bendra norma
item-mea-context-why = Mažmeninė prekyba ir prenumeratos verslas skiriasi iš prigimties.
item-mea-trend = Stebėkite kiekvieną rodiklį ilgesnį laiką ir vertinkite tendenciją
item-mea-trend-why = Kylantis ar nuolat aukštas rodiklis pasako daugiau nei viena reikšmė.
item-mea-goal-fit = Koks rodiklis geras, spręskite pagal savo tikslą – spartų pritraukimą ar ilgalaikį lojalumą
item-mea-goal-fit-why = Sparčiai augant galima taikstytis su žemesniu išlaikymo rodikliu, siekiant lojalumo – ne.
item-mea-find-causes = Jei išlaikymo rodiklis žemas, prieš veikdami išsiaiškinkite, kodėl klientai išeina
item-mea-find-causes-why = Žemas rodiklis – simptomas; priežastį atskleidžia nuodugni analizė.
item-mea-read-together = Pasitenkinimo ir lojalumo skaičius vertinkite greta; niekada vieno nepainiokite su kitu
item-mea-read-together-why = Patenkinti klientai labiau linkę pirkti vėl, bet pasitenkinimas nėra lojalumas.
item-mea-review-kpis = Pasirinktus pagrindinius rodiklius peržiūrėkite kas mėnesį
item-mea-review-kpis-why = Maži pataisymai laiku apsaugo nuo didelių vėliau.
item-mea-adjust = Koreguokite strategiją pagal klientų ir darbuotojų grįžtamąjį ryšį
item-mea-adjust-why = Ir vieni, ir kiti mato tai, ko skaičiai nerodo.
item-mea-revise = Strategiją atnaujinkite kasmet arba anksčiau, jei rinka ar klientų elgesys labai pasikeičia
item-mea-revise-why = Poreikiai kinta; planas, kurio niekas neliečia, sensta.
item-mea-report = Rezultatais pasidalykite įmonės viduje
item-mea-report-why = Matoma pažanga motyvuoja tuos, kurie ją kuria.
item-mea-when-it-fails = Jei rezultatų nėra, raskite silpniausią vietą ir pataisykite planą
item-mea-when-it-fails-why = Nė viena strategija negarantuoja sėkmės; nesėkmė taip pat yra informacija.
item-mea-check-claims = Statistiką cituokite tik su šaltiniu; jei jo nėra, pažymėkite, kad ji nepatikrinta
item-mea-check-claims-why = Beveik visi skaičiai vadovuose pateikti be šaltinio.
item-mea-check-claims-ground = Mūsų siūlymas.
