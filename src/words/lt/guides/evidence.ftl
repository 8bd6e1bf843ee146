### What the guides claim and what is known of it: factors, methods, contradictions, claims, benches, and a caution on comparing scores.

## Factors

factor-product-quality = Produkto kokybė
factor-customer-service = Klientų aptarnavimas
factor-convenience = Pirkimo patogumas
factor-price = Kaina
factor-availability = Prekių prieinamumas
factor-guaranteed-return = Garantuotas grąžinimas
factor-transparency = Informacijos skaidrumas
factor-brand-loyalty = Lojalumas prekės ženklui
factor-individual-approach = Individualus požiūris
factor-service-quality = Aptarnavimo kokybė
factors-note = 5 vadove kiekvienam veiksniui priskirta įtaka lojalumui procentais. Šaltinis, imtis, metai ir mato vienetas nenurodyti. Dešimties skaičių suma – { $total }, taigi tai nėra visumos dalys; nenaudokite jų kaip svorių.
factors-overlap = Klientų aptarnavimas ir aptarnavimo kokybė matuoja beveik tą patį, o lojalumas prekės ženklui lojalumą aiškina lojalumu.

## Methods

method-personal-approach = Asmeniškas požiūris
method-feedback-management = Grįžtamojo ryšio valdymas
method-loyalty-programmes = Lojalumo programos
method-rapid-resolution = Greitas problemų sprendimas
method-employee-training = Darbuotojų mokymas
methods-note = Šie įvertinimai yra 5 vadovo nuomonė; nei skalės, nei įrodymų jame nėra. Perkelkite kiekvieną metodą ten, kur jis tiktų jūsų verslui.

## Contradictions: a title, and the story in two sentences or so

contradiction-x1 = Dvi išlaikymo formulės
contradiction-x1-story = 1 vadove skaičiuojami pradžioje buvę klientai, kurie vis dar yra; 4 vadove klientai laikotarpio pabaigoje neįtraukti. Kai pradžioje 200, naujų 40, o pabaigoje 210, pagal 1 vadovą gaunama 85 %, pagal 4 vadovą – 80 %.
contradiction-x2 = Praradimas kaip atvirkštinis išlaikymui dydis
contradiction-x2-story = 1 vadove praradimas vadinamas atvirkštiniu išlaikymui dydžiu, bet jis papildo išlaikymą iki 100 %. Kai išlaikymas 85 %, praradimas yra 15 %, o atvirkštinis dydis 1 : 0,85 čia nieko nereiškia.
contradiction-x3 = Ką apima gyvavimo ciklo vertė
contradiction-x3-story = 1 vadove turimos omenyje dar tik laukiamos pajamos, 2 vadove – jau gautos; sąnaudų neatima nė vienas. Bulgarų kalboje kliento vertė įmonei ir vertė klientui skiriasi vienu prielinksniu, o 3 vadove abu posakiai vartojami antrąja reikšme.
contradiction-x4 = Ką matuoja NPS ir CSAT
contradiction-x4-story = Vadovuose NPS priskiriamas lojalumui, pasiryžimui rekomenduoti arba pasitenkinimui, o CSAT – pasitenkinimui arba lojalumui. Įprastai NPS rodo išreikštą pasiryžimą rekomenduoti, o CSAT – pasitenkinimą viena patirtimi; nė vienas neparodo, ar klientai perka dar kartą.
contradiction-x5 = Kas yra išlaikymas ir lojalumas
contradiction-x5-story = Išlaikymas 1, 2 ir 4 vadove yra procentas, o 3 vadove – veiksmų visuma arba gebėjimas; 4 vadove lojalumas apibrėžtas kaip gebėjimas išlaikyti. Klientą gali išlaikyti sutartis arba tai, kad nėra iš ko rinktis, ir lojalus jis dėl to netampa.
contradiction-x6 = Penkis kartus – ko?
contradiction-x6-story = 3 vadove kliento pritraukimas lyginamas su išlaikymu, 4 vadove – naujų ir esamų klientų lojalumo kūrimas. Abiejuose sakoma, kad penkis kartus, ir abiejuose šaltinis nenurodytas.
contradiction-x7 = Kiek duoda mokymas
contradiction-x7-story = 5 vadovo tekste mokymas nepaprastai svarbus, o lentelėje jo poveikis vidutinis. Lentelėje jis dar vadinamas ilgalaikiu metodu, o plane jam skirtos dvi savaitės.
contradiction-x8 = Grįžtamasis ryšys: auksas ar vidutinis poveikis
contradiction-x8-story = 5 vadove darbas su grįžtamuoju ryšiu vadinamas auksu. To paties vadovo lentelėje jo poveikis vidutinis.
contradiction-x9 = Persidengiantys veiksniai
contradiction-x9-story = Du iš dešimties 5 vadovo veiksnių beveik tas pats: klientų aptarnavimas (76 %) ir aptarnavimo kokybė (90 %). Trečias, lojalumas prekės ženklui (80 %), lojalumą aiškina lojalumu.
contradiction-x10 = Diegimas anksčiau už įrodymus
contradiction-x10-story = 5 vadovo plane bandoma 6 savaitę, o diegiama 7 ir 8. Pirmųjų rezultatų tame pačiame vadove tikimasi tik po 1–3 mėnesių, taigi spręsti tektų anksčiau, nei bus ką pamatyti.
contradiction-x11 = Kaip dažnai peržiūrėti
contradiction-x11-story = 5 vadovo lentelėje rezultatai peržiūrimi kas mėnesį, viename atsakyme – kartą per metus, kitame – labai pasikeitus rinkai. Visa tai suderinama: rodiklius peržiūrėkite kas mėnesį, o strategiją – kartą per metus arba po didelių pokyčių.
contradiction-x12 = Kiek kainuoja personalizavimas
contradiction-x12-story = 5 vadove asmeninis požiūris įvertintas kaip vidutinių sąnaudų ir greitai įgyvendinamas, bet tarp trūkumų minimos didelės išlaidos technologijoms. Moderniausių technologijų reikia ir pagal 3 vadovą.
contradiction-x13 = Greitai ar lėtai
contradiction-x13-story = Greitiems rezultatams 5 vadove siūlomi greiti atsakymai ir akcijos; lojalumo programos įvertintos kaip didelių sąnaudų ir ilgalaikės, o 2 vadove patariama būti kantriems. Tai suderinama: akcija nėra programa.
contradiction-x14 = Scenarijus ar savarankiškas sprendimas
contradiction-x14-story = 5 vadove norima scenarijaus kiekvienai situacijai, o 2 vadove įprastas darbas automatizuojamas. Kartu 5 vadove norima ir individualaus požiūrio, ir darbuotojų, kurie sprendžia patys.
contradiction-x15 = Kuriuos atsiliepimus pabrėžti
contradiction-x15-story = 5 vadove pabrėžiami teigiami atsiliepimai, 4 vadove jie skelbiami; 2 ir 3 vadove atsakoma į skundus ir į kiekvieną komentarą. Jei klausiama po kiekvieno kontakto ir dar reguliariai apklausiama, klientai pavargsta.
contradiction-x16 = Konfidencialumas ir duomenų rinkimas
contradiction-x16-story = 2 vadove saugoma tai, ką klientai jums patiki; 3 vadove renkama jų veikla socialiniuose tinkluose ir kreipimaisi. 5 vadove patariama rinkti konfidencialią informaciją, greičiausiai – konfidencialiai rinkti atsiliepimus; visam tam galioja duomenų apsaugos teisė.
contradiction-x17 = Dovanos kaip padėka
contradiction-x17-story = 2 vadove padėkai siūlomos dovanos. 1 vadove primenama, kad dovanojimo papročiai įvairiose šalyse skiriasi.
contradiction-x18 = Kiek stengtis dėl kliento
contradiction-x18-story = 1 ir 3 vadove norima viršyti lūkesčius; 2 vadove žadama tik tai, ką galima įvykdyti. 5 vadove giriama įmonė, kuri laikosi savo taisyklių, ir perspėjama dėl išpūstų lūkesčių.
contradiction-x19 = Garantijos ir planai nesėkmės atvejui
contradiction-x19-story = 3 ir 5 vadove sakoma, kad tinkamas darbas garantuoja lojalumą. Tačiau 5 vadove atsakyta ir ką daryti, jei strategija nepavyks, o 3 vadove išvardytos kliūtys.
contradiction-x20 = Ar aukštas rodiklis – įrodymas?
contradiction-x20-story = 3 vadove aukštas išlaikymo rodiklis dažnai yra gero aptarnavimo ženklas, 4 vadove – paprastai gera žinia. 4 vadove priduriama, kad rodiklis ką nors sako tik lyginamas su sektoriumi, tikslu ir ankstesniais laikotarpiais.
contradiction-x21 = Kaip dažnai rašyti
contradiction-x21-story = 3 vadove siūlomas savaitinis naujienlaiškis. 2 vadove siūlomas kliento pageidaujamas kanalas, o jis gali būti kitas.
contradiction-x22 = Kada klientas patenkintas
contradiction-x22-story = 3 vadove iš pradžių sakoma, kad pasitenkinimas – tai patenkinti arba viršyti lūkesčiai, vėliau – tik viršyti. Neaišku, ar patenkintas klientas, kuris gavo būtent tai, ko tikėjosi.
contradiction-x23 = Ar greitai spręsti lengva?
contradiction-x23-story = 5 vadove greitas problemų sprendimas įvertintas kaip mažų darbo sąnaudų. Tarp trūkumų ten pat minima, kad reakcija į klaidas gali užtrukti ir kad mokymui reikia laiko ir pinigų.
contradiction-x24 = Įspėjimas ir jo paties pavyzdys
contradiction-x24-story = 2 vadove perspėjama neapibendrinti ištisų kultūrų, o paskui pavyzdžiu imamas visas regionas. Laikykite tai paraginimu klausti konkretaus kliento.
contradiction-x25 = Du to paties indekso pavadinimai
contradiction-x25-story = 1 vadove „Net Promoter Score“ vadinamas _bg:нетен рейтинг на промоутърите_, 3 vadove – _bg:нетна оценка на промоутъра_. Tai tas pats rodiklis.
contradiction-x26 = Kada prasideda išlaikymas
contradiction-x26-story = 3 vadove išlaikymas prasideda, kai klientas pritrauktas ir patenkintas; keliomis eilutėmis žemiau – jau nuo pirmojo kontakto. Naudingas antrasis supratimas.

## Claims: the saying, who says it, what speaks for it, what speaks against it or is unknown

claim-d1 = Naujas klientas kainuoja penkis kartus daugiau nei išlaikytas
claim-d1-claimed = 3 vadove sakoma, kad pritraukti klientą paprastai kainuoja penkis kartus daugiau nei išlaikyti; 4 vadove tas pats kaip faktas sakoma apie naujų ir esamų klientų lojalumo kūrimą. Kitur rašoma, kad 11 kartų arba nuo 5 iki 25 kartų.
claim-d1-for = Tikėtina, kad norint ką nors pritraukti reikia daugiau reklamos ir pardavimo pastangų nei norint išlaikyti tą, kuris jus jau pažįsta. Su tinkamais skaičiais teiginys pasitvirtina; kokie jie, parodys skaičiavimas.
claim-d1-against = Šaltinis nenurodytas. Skelbiami santykiai labai priklauso nuo veiklos srities ir metodo; Peppers (2008) atsako, kad viską lemia klientas, produktas ir įmonė. Daug priklauso nuo to, iš kiek klientų dalijamos išlaikymo sąnaudos: iš visų pasilikusių ar tik iš tų, kurie būtų išėję. Kiti mano, kad panašūs prekės ženklai klientus praranda panašia sparta, o augimą duoda nauji pirkėjai. Imkite savo skaičius.
claim-d2 = 78 % vartotojų patogumas ir aptarnavimas svarbesni už kainą
claim-d2-story = 5 vadove taip teigiama apie 2022 metus. Apklausa, šalis ir imtis nenurodytos, o tai, ką žmonės vadina svarbiu, ne visada lemia pirkimą.
claim-d3 = Aptarnavimo kokybė lemia 90 % lojalumo
claim-d3-story = 5 vadove dešimčiai veiksnių priskirta nuo 55 % iki 90 % įtakos, be šaltinio ir be mato vieneto. Jų suma – 771 %, kai kurie persidengia, todėl vertinkite juos kaip temų sąrašą, o ne kaip svorius.
claim-d4 = 65 % „Starbucks“ klientų sugrįžta kavos
claim-d4-story = 5 vadove tai aiškinama aplinka, kurioje klientas jaučiasi svarbus. Šaltinis nenurodytas, ir nepasakyta, per kiek laiko klientas turi sugrįžti.
claim-d5 = Gera pagalba per metus „Xerox“ klientų padaugino 30 %
claim-d5-story = 5 vadove nenurodytas nei šaltinis, nei metai. Augimas nerodo ir to, kad klientai pasilieka: įmonė, kuri išlaiko 40 % klientų ir kiekvienam šimtui pritraukia 90 naujų, irgi auga 30 %.
claim-d6 = 72 % įmonių orientaciją į klientą laiko strateginiu pasirinkimu
claim-d6-story = 5 vadove nenurodytas šaltinis ir nepasakyta, kaip tai išmatuota. Tie patys 72 % pateikti ir apie klientus, kurie sugrįžta į jų pageidavimus žinančias įmones.
claim-d7 = Darbas su atsiliepimais pasitikėjimą „Airbnb“ padidino 20 %
claim-d7-story = 5 vadove šaltinis nenurodytas. Nepasakyta, kaip pasitikėjimas matuotas ir nuo kokio lygio jis padidėjo.
claim-d8 = Lojalumo programų dalyviai išleidžia 20 % daugiau
claim-d8-claimed = 5 vadove remiamasi statistika.
claim-d8-for = Nesunku pastebėti, kad programos dalyviai išleidžia daugiau nei kiti; taip gali būti ir jūsų duomenyse.
claim-d8-against = Šaltinis nenurodytas. Aktyvūs pirkėjai prisijungia mieliau, todėl dalyviai išleistų daugiau ir tada, jei programa nieko nepakeistų; iš tokio palyginimo poveikio nematyti. Palyginkite tuos pačius klientus iki prisijungimo ir po jo arba leiskite atsitiktinumui spręsti, kas bus pakviestas.
claim-d9 = 90 % „Tesla“ klientų liks patenkinti
claim-d9-story = 5 vadove to tikimasi dėl greitų atsakymų į užklausas, šaltinis nenurodytas. Tai prognozė, todėl išmatuota ji būti negalėjo.
claim-d10 = Kiekvienas „Ritz-Carlton“ darbuotojas kliento problemai spręsti gali išleisti iki 2 000 eurų
claim-d10-claimed = 5 vadovas: darbuotojų, kurie gali veikti neatsiklausę, pavyzdys.
claim-d10-for = Apie šią praktiką plačiai rašoma.
claim-d10-against = Kitur rašoma apie 2 000 JAV dolerių vienam svečiui, taigi vadovo valiuta abejotina. Šaltinis nenurodytas; prieš cituodami patikrinkite.
claim-d11 = 72 % klientų sugrįžta į įmones, kurios žino jų pageidavimus
claim-d11-story = 5 vadove remiamasi statistika, kuri nenurodyta. Tas pats skaičius pateiktas ir apie įmones, kurios orientaciją į klientą laiko strateginiu pasirinkimu.
claim-d12 = Per metus padidinti lojalumą 30 %
claim-d12-claimed = 5 vadovas: tikslo pavyzdys.
claim-d12-for = Tikslas su skaičiumi ir data geriau nei jokio.
claim-d12-against = Neaišku nei kas turėtų padidėti, nei ar tai būtų 30 procentų, ar 30 punktų. 75 % išlaikymo rodiklis pirmuoju atveju taptų 97,5 %, antruoju – 105 %, o tai neįmanoma; pradedant nuo 90 %, neįmanoma nė vienu atveju.
claim-d13 = Pirmieji rezultatai po 1–3 mėnesių, visas poveikis per metus
claim-d13-story = 5 vadove šie terminai nepagrįsti. Pagal jo paties aštuonių savaičių planą diegti nusprendžiama anksčiau, nei gali pasirodyti pirmieji rezultatai.
claim-d14 = Penkių metodų įvertinimai
claim-d14-story = 5 vadove penki metodai įvertinti pagal darbo sąnaudas, poveikį ir įgyvendinimo laiką, be skalės ir be įrodymų. Dėl dviejų iš penkių tekstas sako ne tai, ką lentelė.
claim-d15 = Pažiūrėkite į „Amazon“, „Zappos“ ar „Apple“
claim-d15-claimed = 5 vadove papasakota dvylika įmonių istorijų – nuo „Walmart“ vidaus taisyklių iki „Netflix“ rekomendacijų.
claim-d15-for = Dėl istorijų patarimą lengva įsivaizduoti ir įsiminti.
claim-d15-against = Nė vienos šaltinis nenurodytas. Apie įmones, kurios darė tą patį ir patyrė nesėkmę, nepasakojama, todėl istorijos iliustruoja, bet nieko neįrodo.
claim-d16 = Klientai sugrįžta ir prie brangaus produkto, jei aptarnavimas geras
claim-d16-story = Taip 5 vadove atsakoma į mitą, kad didelė kaina užtikrina lojalumą. Tai, kiek kaina klientams svarbi, neparodo, ar didelė kaina kuria lojalumą.
claim-d17 = Geras darbas su klientais garantuoja lojalumą ir pelną
claim-d17-story = 3 ir 5 vadovai tai žada, o 1 vadove sakoma, kad nuoširdūs santykiai visada bus veiksmingiausi. Garantijos niekas nepagrindžia, o 5 vadove numatyta ir strategijos nesėkmė.
claim-d18 = Patenkinti klientai yra lojalūs, o dėl lojalumo pajamos auga greičiau
claim-d18-claimed = 3 vadovas: priežasčių grandinė.
claim-d18-for = Tyrimai rodo teigiamą pasitenkinimo ir lojalumo ryšį (Kumar, Dalla Pozza ir Ganesh 2013, apžvalga).
claim-d18-against = 3 vadove įrodymų nėra. Ta pati apžvalga rodo, kad vien pasitenkinimas lojalumą paaiškina gana menkai ir kad ryšys laikui bėgant gali kisti: jis yra, bet anaiptol ne savaiminis.
claim-d19 = Darbai, kurie cituojami 3 vadove
claim-d19-story = 3 vadove šeši darbai nurodyti tik autoriumi ir metais, be pavadinimų. 1994 metų darbas cituojamas kalbant apie „Net Promoter Score“, paskelbtą 2003 metais, o 2002 metų darbas žinomas pirmiausia tuo, kad abejojo lojalumo ir pelno ryšiu.
claim-d20 = „Legal Finders“ kaip pasitikėjimo pavyzdys
claim-d20-story = 3 vadove ji pristatoma kaip teisės firma, o aprašoma teisininkų paieškos paslauga. Galbūt tai apmokėtas paminėjimas; patikrinti jo negalėjome.
claim-d21 = Patikrintos strategijos įvairioms kultūroms ir veiklos sritims
claim-d21-story = Jas žada 2 vadovo pradžia. Jame nėra nei skaičių, nei tyrimų, nei citatų.
claim-d22 = Išlaikymas be klientų laikotarpio pabaigoje
claim-d22-story = 4 vadovo formulė neįtraukia klientų laikotarpio pabaigoje, todėl neparodo, kas išėjo. Kai pradžioje 200 klientų ir ateina 40 naujų, ji rodo 80 % ir tada, kai neišėjo nė vienas, ir tada, kai išėjo 140.
claim-d23 = Kada išlaikymas ir praradimas kartu nesudaro 100 %
claim-d23-story = 1 vadove praradimas vadinamas atvirkštiniu išlaikymui dydžiu: vienam kylant, kitas krinta. Suma lygi 100 % tik tada, kai abu neįtraukia klientų, kurie atėjo ir išėjo per tą patį laikotarpį.
claim-d24 = Rekomendacija – viena veiksmingiausių rinkodaros rūšių
claim-d24-claimed = Taip sakoma 4 vadove. 1, 2 ir 3 vadove priduriama, kad lojalūs klientai dar ir mažina rinkodaros sąnaudas, padeda įmonei išgyventi krizes ir perka daugiau.
claim-d24-for = Kiekvienas iš šių teiginių tikėtinas ir dažnas. Galite suskaičiuoti, kiek jūsų naujų klientų atėjo pagal rekomendaciją, ir palyginti, ko jie verti.
claim-d24-against = Nė vieno iš šių teiginių šaltinis nenurodytas. Reinartz ir Kumar (2002) nerado įrodymų, kad ilgamečius klientus aptarnauti pigiau ar kad jie moka daugiau, rado mažai įrodymų, kad jie daugiau rekomenduoja, o santykių trukmės ir pelno ryšys pasirodė silpnas arba vidutinis.
claim-d25 = Grįžimų dalis
claim-d25-story = 5 vadove patariama ją analizuoti, bet žodis gali reikšti grąžintas prekes arba sugrįžusius klientus. Pirmoji turėtų mažėti, antroji – didėti, todėl nuspręskite, ką matuojate.
claim-d26 = Tekstas be autoriaus ir šaltinių
claim-d26-story = 5 vadove nenurodytas nei autorius, nei leidėjas, nei data, nei šaltiniai, o kai kurie posakiai, regis, įterpti paieškos sistemoms. Dauguma penkių vadovų skaičių yra iš jo, todėl prieš naudodami juos patikrinkite.
claim-y1 = Klientas visada teisus
claim-y1-claimed = 5 vadove tai vadinama mitu: „Walmart“ susiduria su klientais, kurie tuo piktnaudžiauja, ir sprendžia problemas laikydamasi savų taisyklių.
claim-y1-for = Kaip mąstymo įprotis tai naudinga: verčia pradėti nuo kliento problemos, kaip pataria ir 2 vadovas.
claim-y1-against = Kaip taisyklė tai netinka, kai klientas piktnaudžiauja arba kai rūpinantis keliais pamirštama dauguma; šis trūkumas minimas ir 5 vadove. „Walmart“ istorijos šaltinis nenurodytas.
claim-y2 = Didelė kaina užtikrina lojalumą
claim-y2-claimed = 5 vadove tai vadinama mitu: esą tik didelė kaina daro produktą vertingą. Atsakoma, kad pasitenkinimas priklauso ne vien nuo kainos.
claim-y2-for = 5 vadove tam įrodymų nėra.
claim-y2-against = Nėra įrodymų ir prieš: tai, kad 78 % vartotojų patogumas ir aptarnavimas svarbesni už kainą, nieko nepasako apie tai, ar didelė kaina kuria lojalumą. Klausimas čia lieka atviras.
claim-s1 = Penkiais procentiniais punktais didesnis išlaikymas padidina pelną 25–95 %
claim-s1-claimed = Teiginys kartojamas bent keturiose skaičiuoklių svetainėse. Jo pradininkai – Reichheld ir Sasser (1990) bei Reichheld (1996) iš konsultacijų bendrovės „Bain“.
claim-s1-for = Pagal 1990 metų straipsnį banko skyrių pelnas padidėja 85 %, draudimo tarpininko – 50 %, autoservisų tinklo – 30 %, jei praradimas sumažėja penkiais procentiniais punktais. Jei išlaikymas nieko nekainuoja ir kalbama apie gyvavimo ciklo vertę, tokie skaičiai gaunami ten, kur išlaikymo rodiklis aukštas: jam pakilus nuo 90 % iki 95 %, vidutinis klientas pasilieka dvigubai ilgiau.
claim-s1-against = Sharp (2005) pirminį teiginį vadina šiurkščiai klaidinančiu: jis remiasi minties eksperimentu apie vidutinę santykių su klientu trukmę, o ne tai išbandžiusių įmonių pelnu. Išlaikymui pakilus nuo 60 % iki 65 %, ši trukmė pailgėja tik 14 %, o išlaikymo sąnaudos praleistos. Tyrimai, kuriuos apibendrina Tirado (2025), rodo, kad panašūs prekės ženklai klientus praranda panašia sparta ir auga dėl naujų pirkėjų.
claim-s2 = Prarandant 5 % klientų per mėnesį, per pusmetį netenkama pusės
claim-s2-claimed = Praradimo skaičiuoklėse teiginys kartojamas su įvairiais terminais; vienoje sakoma, kad pusė išeina per metus.
claim-s2-for = Prarandant 11 % per mėnesį, tai tiesa: 1 − 0,89⁶ = 50,3 %.
claim-s2-against = Kiekvieną mėnesį išeina 5 % likusiųjų. Po šešių mėnesių prarasta 1 − 0,95⁶ = 26,5 %, po dvylikos – 46 %; pusės nebelieka po 13,5 mėnesio.
claim-s3 = Vienu procentiniu punktu mažesnis praradimas padidina gyvavimo ciklo vertę trečdaliu
claim-s3-claimed = Skaičiuoklės svetainė už vieną punktą žada 30 % ar daugiau.
claim-s3-for = Praradimui sumažėjus nuo 4 % iki 3 %, tai tiesa: vidutinė santykių trukmė pailgėja nuo 25 iki 33,3 laikotarpio, taigi trečdaliu.
claim-s3-against = Viskas priklauso nuo pradinio lygio. Praradimui sumažėjus nuo 8 % iki 7 %, trukmė pailgėja nuo 12,5 iki 14,3 laikotarpio, taigi 14 %.
claim-s4 = Nuolat kylantis išlaikymas rodo, kad strategija veikia
claim-s4-claimed = Pagal 4 vadovą nuolat kylantis arba visą laiką aukštas rodiklis byloja apie sėkmingą strategiją.
claim-s4-for = Taip gali būti, jei kiekvieno laikotarpio klientai panašūs, pavyzdžiui, visi ką tik pritraukti.
claim-s4-against = Iš vienos grupės pirmiausia išeina nepastovieji, todėl jos rodiklis kyla, nors niekas nepasikeičia. Fader ir Hardie (2014) pavyzdyje iš 1 000 klientų kasmet lieka 631, 468, 382 ir 326: rodikliai – 63,1 %, 74,2 %, 81,6 % ir 85,3 %.

## Benches: what to do, and the verdict

bench-five-times = Įveskite pritraukimo ir išlaikymo išlaidas ir palyginkite, kiek kainuoja vienas kiekvieno tipo klientas.
bench-five-times-holds = Pagal šiuos duomenis teiginys pasitvirtina: naujo ir išlaikyto kliento sąnaudų santykis yra { $result }, o teigta – { $limit }.
bench-five-times-fails = Pagal šiuos duomenis teiginys nepasitvirtina: naujo ir išlaikyto kliento sąnaudų santykis yra { $result }, o teigta – { $limit }.
bench-five-times-turn = Jis pasitvirtina, kol visos išlaikymo sąnaudos neviršija { $turn }.
bench-profit-lift = Nustatykite, koks išlaikymo rodiklis dabar ir kiek kainuoja jį pakelti. Kliento vertė ir kitų metų pelnas yra du skirtingi dalykai.
bench-profit-lift-holds = Pagal šiuos duomenis teiginys pasitvirtina: padidėjimas – { $result }, o teigta – bent { $limit }.
bench-profit-lift-fails = Pagal šiuos duomenis teiginys nepasitvirtina: padidėjimas – { $result }, o teigta – bent { $limit }.
bench-profit-lift-turn = Kalbant apie vieno kliento vertę, teiginys pasitvirtina, kai išlaikymo rodiklis yra bent { $turn }.
bench-half-gone = Nustatykite praradimo rodiklį ir laiką; kiekvieną laikotarpį išeina tokia pati likusiųjų dalis.
bench-half-gone-holds = Pagal šiuos duomenis teiginys pasitvirtina: prarasta { $result } klientų, o teigta – { $limit }.
bench-half-gone-fails = Pagal šiuos duomenis teiginys nepasitvirtina: prarasta { $result } klientų, o teigta – { $limit }.
bench-half-gone-turn = Kiek laikotarpių turi praeiti, kad jis pasitvirtintų: { $turn }.
bench-third-more = Nustatykite pradinį praradimo rodiklį; vidutinė santykių trukmė, o kartu ir gyvavimo ciklo vertė, yra vienetas, padalytas iš jo.
bench-third-more-holds = Pagal šiuos duomenis teiginys pasitvirtina: gyvavimo ciklo vertės padidėjimas – { $result }, o teigta – { $limit }.
bench-third-more-fails = Pagal šiuos duomenis teiginys nepasitvirtina: gyvavimo ciklo vertės padidėjimas – { $result }, o teigta – { $limit }.
bench-third-more-turn = Jis pasitvirtina, kai pradinis praradimo rodiklis yra ne didesnis kaip { $turn }.
bench-rising-retention = Sumaišykite dviejų tipų klientus, kurių išlaikymo rodikliai niekada nekinta, ir stebėkite visos grupės rodiklį.
bench-rising-retention-holds = Nors niekas nepasikeičia, rodiklis padidėja tiek: { $result }. Jūsų matytam padidėjimui ({ $limit }) paaiškinti geresnės strategijos nereikia.
bench-rising-retention-fails = Nors niekas nepasikeičia, rodiklis padidėja tiek: { $result }. Tai mažiau už jūsų matytą padidėjimą ({ $limit }), taigi turėjo padėti dar kas nors.
bench-rising-retention-turn = Vien mišinys padidėjimą paaiškina, kai ilgai pasiliekančiųjų išlaikymo rodiklis pasiekia { $turn }.
bench-members-spend = Klientai yra dviejų rūšių, ir kiekvienos išlaidos nekinta: programa nieko nepakeičia. Nustatykite tik, kas stoja.
bench-members-spend-holds = Nors programa nieko nepakeičia, dalyviai lenkia kitus: pranašumas – { $result }. Teiginyje minimi { $limit } čia poveikio neparodytų.
bench-members-spend-fails = Nors programa nieko nepakeičia, dalyviai lenkia kitus: pranašumas – { $result }, mažiau nei teiginyje ({ $limit }). Pagal šiuos duomenis tai, kas stoja, paaiškina ne viską.
bench-members-spend-turn = Vien pasirinkimas teiginį paaiškina, kai stoja { $turn } aktyvių pirkėjų.
bench-goal-by-30 = Imkite išlaikymo rodiklį ir pakelkite jį vieną kartą procentais, kitą – punktais.
bench-goal-by-30-holds = Tikslas įmanomas: rodiklis būtų { $result }, o daugiausia, kiek gali būti, – { $limit }.
bench-goal-by-30-fails = Tikslas neįmanomas: rodiklis būtų { $result }, o daugiausia, kiek gali būti, – { $limit }.
bench-goal-by-30-turn = Procentais toks tikslas įmanomas, kai pradinis rodiklis yra ne didesnis kaip { $turn }.

## Benches: assumptions

variable-cost_ratio_claimed = Skelbiamas santykis
variable-cost_ratio_claimed-hint = kiek kartų brangesnis naujas klientas
variable-cost_ratio = Naujo ir išlaikyto santykis
variable-cost_ratio-hint = kiek kartų brangesnis naujas klientas
variable-periods_passed = Laikotarpiai
variable-periods_passed-hint = kiek jų praeina, pavyzdžiui, mėnesių
variable-loss_claimed = Skelbiamas praradimas
variable-loss_claimed-hint = dalis, kuri esą prarandama
variable-share_lost = Prarasta dalis
variable-share_lost-hint = pradinių klientų
variable-churn_drop = Praradimo sumažėjimas
variable-churn_drop-hint = procentiniais punktais
variable-value_lift_claimed = Skelbiamas padidėjimas
variable-value_lift_claimed-hint = gyvavimo ciklo vertės
variable-value_lift = Gyvavimo ciklo vertės padidėjimas
variable-value_lift-hint = palyginti su ankstesne
variable-retention_gain = Išlaikymo padidėjimas
variable-retention_gain-hint = procentiniais punktais
variable-profit_share = Pelno dalis
variable-profit_share-hint = maržos dalis, atėmus pastoviąsias sąnaudas
variable-gain_cost = Padidėjimo sąnaudos
variable-gain_cost-hint = visos maržos dalis
variable-profit_lift_claimed = Skelbiamas padidėjimas
variable-profit_lift_claimed-hint = pelno, bent jau toks
variable-profit_lift = Pelno padidėjimas
variable-profit_lift-hint = palyginti su ankstesniu
variable-heavy_share = Aktyvūs pirkėjai
variable-heavy_share-hint = visų klientų dalis
variable-heavy_spend = Daug perkančiojo išlaidos
variable-heavy_spend-hint = per laikotarpį, nario ar ne nario
variable-other_spend = Kito kliento išlaidos
variable-other_spend-hint = per laikotarpį, nario ar ne nario
variable-heavy_join = Prisijungiantys aktyvūs
variable-heavy_join-hint = aktyvių pirkėjų dalis
variable-other_join = Stojantys kiti
variable-other_join-hint = kitų klientų dalis
variable-lead_claimed = Skelbiamas pranašumas
variable-lead_claimed-hint = kiek daugiau išleidžia nariai
variable-members_lead = Narių pranašumas
variable-members_lead-hint = palyginti su kitų išlaidomis
variable-goal_rise = Siekiamas padidėjimas
variable-goal_rise-hint = procentais ar punktais, nepasakyta
variable-goal_rate = Siekiamas rodiklis
variable-goal_rate-hint = koks turėtų būti išlaikymo rodiklis
variable-loyal_share = Ilgai pasiliekantieji
variable-loyal_share-hint = pradinės grupės dalis
variable-loyal_retention = Jų išlaikymo rodiklis
variable-loyal_retention-hint = kiekvieną laikotarpį toks pat
variable-restless_retention = Kitų išlaikymo rodiklis
variable-restless_retention-hint = kiekvieną laikotarpį toks pat
variable-rise_seen = Matytas padidėjimas
variable-rise_seen-hint = procentiniais punktais
variable-first_retention = Išlaikymas, 1-as laikotarpis
variable-first_retention-hint = visos grupės
variable-second_retention = Išlaikymas, 2-as laikotarpis
variable-second_retention-hint = likusiųjų
variable-loyal_left = Ilgai pasiliekantieji tarp jų
variable-loyal_left-hint = po pirmojo laikotarpio
variable-retention_rise = Savaiminis padidėjimas
variable-retention_rise-hint = procentiniais punktais

## Benches: ways to count

definition-cost_ratio = Kiekvienam pasilikusiam klientui
definition-cost_ratio-saved = Kiekvienam klientui, kuris būtų išėjęs
definition-cost_ratio-saved-why = Dauguma pasilikusiųjų būtų pasilikę ir taip. Padalijus iš tų kelių, kuriuos išlaidos tikrai išlaikė, vieną klientą išlaikyti kainuoja kur kas brangiau.
definition-share_lost = Kiekvieną laikotarpį išeinančiųjų suma
definition-value_lift = Nauja trukmė, padalyta iš senos, minus vienas
definition-profit_lift = Ko vienas klientas vertas per visą gyvavimo ciklą
definition-profit_lift-year = Ką įmonė uždirbs kitais metais
definition-profit_lift-year-why = Jei nauji klientai tik pakeičia išeinančius, padidėjimas pirmaisiais metais duoda būtent tiek papildomų klientų. Jų marža, atėmus padidėjimo sąnaudas, lyginama su pelnu, likusiu atėmus pastoviąsias sąnaudas.
definition-members_lead = Vidutinės narių išlaidos, padalytos iš vidutinių kitų klientų išlaidų, minus vienas
definition-goal_rate = Padidinta procentais
definition-goal_rate-points = Padidinta procentiniais punktais
definition-goal_rate-points-why = 60 % padidinus trisdešimčia punktų, gaunama 90 %; trisdešimčia procentų – 78 %.
definition-retention_rise = Kiek tarp likusiųjų daugiau pastovesnių, padauginta iš to, kiek jie pastovesni
definition-first_retention = Abi rūšys, kaip jos sumaišytos pradžioje
definition-loyal_left = Iš likusiųjų – ilgai pasiliekantieji
definition-second_retention = Abi rūšys, kaip jos sumaišytos tarp likusiųjų

## Benches: cases

case-five-times-shop = Internetinė parduotuvė
case-five-times-club = Sporto klubas
case-profit-lift-bank = Bankas
case-profit-lift-card = Kortelės, be sąnaudų
case-profit-lift-shop = Parduotuvė
case-half-gone-half-year = Pusmetis
case-half-gone-year = Metai
case-half-gone-fourteen-months = Keturiolika mėnesių
case-third-more-from-four = Nuo 4 % iki 3 %
case-third-more-from-eight = Nuo 8 % iki 7 %
case-rising-retention-two-kinds = Dvi rūšys
case-rising-retention-one-kind = Viena rūšis
case-members-spend-grocer = Jungiasi aktyvūs pirkėjai
case-members-spend-even = Visi stoja vienodai
case-goal-by-30-gym = Sporto klubas, 65 %
case-goal-by-30-bank = Bankas, 75 %
case-goal-by-30-insurer = Draudikas, 90 %

## Benches: problems

problem-zero_denominator-keeping_spend = Klientų išlaikymas čia nieko nekainuoja, todėl nėra su kuo lyginti. Įveskite, kiek išleista.
problem-zero_denominator-profit_share = Jei iš pradžių pelno nėra, jis negali ir padidėti. Įveskite didesnę nei 0 % dalį.
problem-drop_reaches_churn = Niekas nebeišeitų, ir nebūtų aišku, kada santykiai baigiasi. Sumažinkite šį skaičių arba padidinkite praradimo rodiklį.
problem-above_everybody = Daugiau nei visi pasilikti negali. Sumažinkite šį skaičių arba išlaikymo rodiklį.
problem-endless_value = Vertė neturi ribų. Įveskite didesnę nei 0 % diskonto normą arba sumažinkite padidėjimą.
problem-no_members = Niekas nestoja, todėl nėra narių, kuriuos būtų galima lyginti. Padidinkite vieną iš stojančiųjų dalių.
problem-all_members = Stoja visi, todėl narių nėra su kuo lyginti. Sumažinkite vieną iš stojančiųjų dalių.
problem-nothing_spent = Nestojantys čia nieko neišleidžia, todėl pranašumo prieš juos nėra. Padidinkite jų išlaidas.
problem-restless_above_loyal = Tai tie, kurie pasilieka trumpiau, todėl jų rodiklis negali viršyti kito. Sumažinkite šį arba padidinkite kitą.
problem-heavy_below_others = Aktyvūs pirkėjai išleidžia daugiau už kitus. Sumažinkite šį skaičių arba padidinkite kitą.
problem-all_leave_at_once = Esant 100 %, po pirmojo laikotarpio nebelieka nė vieno kliento ir nėra ko stebėti. Sumažinkite praradimo rodiklį.
problem-nobody_stays = Antrajam laikotarpiui nelieka nė vieno. Padidinkite kurį nors rodiklį arba ilgai pasiliekančiųjų dalį.

## Caution: scores of two markets

caution-scores = Prieš lygindami dviejų rinkų balus
caution-scores-lead = Žmonės skalėmis naudojasi pagal skirtingus įpročius, todėl tas pats pasitenkinimas gali virsti skirtingais balais. Kiek tai svarbu, ginčijamasi. Nėra koeficiento, kuris vienos rinkos balą paverstų kitos rinkos balu; o Bulgarijos, Slovėnijos, Lietuvos ir Rusijos paskelbtų šalies balų nerasta.
caution-scores-habits = Kodėl verta būti atsargiems
caution-scores-opposing = Kodėl neverta persistengti
caution-scores-advice = Ką daryti
caution-scores-extremes = Septynbalėje skalėje vienos šalies respondentai kraštines reikšmes rinkosi 19,2 % atvejų, vidurinę – 17,4 %; kitos – 13,6 % ir 23,2 %.
caution-scores-scale = Viena karių naujokų grupė penkiabalėje skalėje kraštines reikšmes rinkosi daugiau nei dukart dažniau už kitą, o dešimtbalėje – ne dažniau: svarbi ir klausimo forma.
caution-scores-language = 26 šalyse į klausimyną anglų kalba dažniau atsakyta vidurinėmis reikšmėmis, gimtąja kalba – kraštinėmis.
caution-scores-liked = Įmonės, kurią žmonės sakė mėgstantys, rekomendavimo indeksas (NPS) įvairiose šalyse buvo nuo −47 iki 64 (17 509 žmonės 18 šalių); nemėgstamos – nuo −88 iki −7.
caution-scores-raters = Daugiau nei dešimtyje milijonų vertinimų 15 kalbų balai nuo vertinimų amerikiečių anglų kalba skyrėsi nuo +12,54 iki −25,24 punkto.
caution-scores-cut-offs = Kur mokykloje aštuonetas yra didelis pagyrimas, indeksui jis nieko neduoda; todėl kai kas rekomenduotojais laiko atsakiusius nuo 8, o kritikais – tik iki 5.
caution-scores-friendship = Dviejose šalyse klausimas apie rekomendavimą reiškė ir riziką draugystei, todėl patenkinti žmonės rinkosi mažus balus: jie buvo veikiau dvejojantys nei kritikai.
caution-scores-distortion = Apklausus 1 027 žmones aštuoniose šalyse, kultūra iš tiesų paaiškino atsakymo stilių, bet vidurkiai ir koreliacijos iškreipti mažiau, nei tikėtasi.
caution-scores-acquiescence = Daugelyje skalių ir 41 šalyje įpročiui pritarti teko 3,1 % dispersijos.
caution-scores-inside = 558 tyrimuose apie 80 % vertybių skirtumų buvo šalių viduje, o ne tarp šalių.
caution-scores-thresholds = Palyginus daugiau nei 30 šalių, tarp Europos ir Jungtinių Amerikos Valstijų nerasta skirtumo, kuris pateisintų kitas ribas.
caution-scores-service = Skirtumas gali būti tikras: vienai rinkai paslauga tinka prastai. Kai įmonė ją pakeitė, jos parduotuvių balas pakilo.
caution-scores-over-time = Kiekvieną rinką lyginkite su ja pačia laikui bėgant, tuo pačiu klausimu, skale ir kalba; taip pataria dauguma apie tai rašančių.

## Sources of the evidence

source-peppers-2008 = Peppers (2008): _What Does It Really Cost to Acquire or Lose a Customer?_ 1to1media.com, 2008 m. gegužės 19 d.
source-tirado-2025 = Tirado (2025): _Customer Acquisition vs Retention_. maxdigitaledge.com; Ehrenberg-Bass mokyklos tyrimų santrauka.
source-kumar-2013 = Kumar, Dalla Pozza, Ganesh (2013): _Revisiting the Satisfaction–Loyalty Relationship_. _Journal of Retailing_ 89 (3), 246–262.
source-reinartz-kumar-2002 = Reinartz, Kumar (2002): _The Mismanagement of Customer Loyalty_. _Harvard Business Review_ 80 (7), 86–94.
source-reichheld-sasser-1990 = Reichheld, Sasser (1990): _Zero Defections: Quality Comes to Services_. _Harvard Business Review_ 68 (5), 105–111.
source-reichheld-1996 = Reichheld (1996): _The Loyalty Effect_. Harvard Business School Press.
source-sharp-2005 = Sharp (2005): _A 5% Drop in Defection Does Not Lead to 80%+ More Profits_. byronsharp.wordpress.com, 2005 m. sausio 12 d.
source-fader-hardie-2014 = Fader, Hardie (2014): _A Spreadsheet-Literate Non-Statistician’s Guide to the Beta-Geometric Model_. Pastaba Nr. 32, brucehardie.com.
source-zax-takahashi-1967 = Zax, Takahashi (1967), kaip pateikia MeasuringU: _Cultural Effects on Rating Scales_.
source-hui-triandis-1989 = Hui, Triandis (1989), kaip pateikia MeasuringU: _Cultural Effects on Rating Scales_.
source-harzing-2006 = Harzing (2006): _Response Styles in Cross-national Survey Research: A 26-country Study_. _International Journal of Cross Cultural Management_ 6 (2), 243–266.
source-xm-institute = Qualtrics XM Institute: _Calibrating NPS Across 18 Countries_. xminstitute.com.
source-medallia-2015 = Medallia Institute (2015): 2015 m. rugsėjo 24 d. pranešimas spaudai.
source-checkmarket = CheckMarket: _European NPS_. checkmarket.com; ribos pagal jų kritiko FocusFeedback aprašymą.
source-svihel-2016 = Svihel ir kt. (2016). _Asia Marketing Journal_ 17 (4).
source-hoffmann-2013 = Hoffmann, Mai, Cristescu (2013): _Do Culture-dependent Response Styles Distort Substantial Relationships?_ _International Business Review_ 22, 814–827.
source-van-de-vijver-2008 = van de Vijver, van Hemert (2008) apie Fischerio ir kitų tyrimą.
source-taras-2016 = Taras, Steel, Kirkman (2016): _Does Country Equate with Culture?_ _Management International Review_ 56, 455–487.
source-focusfeedback = FocusFeedback, focusfeedback.nl, prieš europinį indekso variantą.
source-hp-bain = Hewlett-Packard ir Bain nuomonė, kaip pasakojama svetainėse community.hpe.com ir itsma.com.
source-itsma = Patarimai iš svetainių itsma.com, customerthink.com ir old.moveo.com.
