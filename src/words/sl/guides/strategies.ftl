### What the five guides advise: themes, items, the reason for each, and the ground of those that go
### further than the guides. An item has at most 110 characters, its reason at most 160.

## Personalisation

theme-personalisation = Personalizacija
theme-personalisation-purpose = Sporočila, ponudbe in podporo prilagodite posamezniku, da bo vsaka stranka čutila, da jo poznate in da ni le ena od mnogih.
item-pers-learn-preferences = Preden kar koli prilagodite, zapišite, kaj posamezna stranka potrebuje in kaj ji je ljubše
item-pers-learn-preferences-why = Prilagajanje brez poznavanja zgreši cilj; stranke naj bi se vračale k podjetjem, ki poznajo njihove želje.
item-pers-tailor-messages = Besedilo, vsebino in čas sporočil prilagodite posamezni stranki
item-pers-tailor-messages-why = Ustrezno sporočilo kaže, da ste stranko opazili; množično pošiljanje kaže nasprotno.
item-pers-tailor-offers = Ponudbo oprite na to, kar stranka kupuje, kar pogreša ali po čemer je povprašala
item-pers-tailor-offers-why = Ustrezna ponudba je kupcu bližja in poveča verjetnost novega nakupa.
item-pers-tailor-solutions = Izdelke, storitve ali pakete oblikujte glede na strankine cilje in ovire
item-pers-tailor-solutions-why = Rešitev za določeno težavo je težje zamenjati kot standardno.
item-pers-recommend = Izdelke priporočajte na podlagi preteklih nakupov, brskanja in navedenih želja
item-pers-recommend-why = Ustrezni predlogi stranki prihranijo čas in pokažejo izdelke, ki bi jih sicer spregledala.
item-pers-interface = Spletno mesto ali aplikacija naj se prilagaja strankinemu načinu uporabe
item-pers-interface-why = Personalizacija lahko seže v sam vmesnik, ne le v sporočila okoli njega.
item-pers-proactive = Predvidite potrebe in ponudite pomoč, še preden mora stranka zanjo prositi
item-pers-proactive-why = Pravočasna pomoč prepreči težavo, zaradi katere bi lahko stranko izgubili.
item-pers-feel-heard = Preverite, ali imajo stranke občutek, da jih opazite in jim prisluhnete in da niso zgolj številka
item-pers-feel-heard-why = Cilj je občutek stranke, da jo poznate; podatki in orodja so le pot do njega.

## Service excellence

theme-service-excellence = Odlična podpora strankam
theme-service-excellence-purpose = Vsak stik naj bo tako hiter, strokoven in topel, da bodo stranke želele ostati.
item-svc-respond-fast = Na vsako vprašanje odgovorite hitro in ga rešite v celoti
item-svc-respond-fast-why = Hitro in učinkovito odgovarjanje svetuje največ vodnikov.
item-svc-competent-friendly = Za vsak stik določite prijazne ljudi, ki poznajo izdelek in ponujajo rešitve
item-svc-competent-friendly-why = Strokovnost in vljudnost ustvarita dobro izkušnjo, iz katere raste zvestoba.
item-svc-personal-contact = Kjer je mogoče, naj ima stranka svojo kontaktno osebo
item-svc-personal-contact-why = Znana oseba stranki prihrani ponavljanje zgodbe in odnosu da osebno noto.
item-svc-positive-relations = Odnos naj bo prisrčen tudi takrat, ko se nič ne prodaja
item-svc-positive-relations-why = Namen podpore je ohranjati dober odnos, ne le zapirati zahtevke.
item-svc-exceed = Izberite trenutke, v katerih boste naredili več, kot stranka pričakuje
item-svc-exceed-why = Kdor naredi več od pričakovanega, navduši; če to počne povsod in vedno, le viša pričakovanja.
item-svc-exceed-ground = Naš predlog združuje nasvet, naj presežete pričakovanja, in svarilo, naj jih ne napihujete.
item-svc-multichannel = Ponudite več poti do podpore, na primer e-pošto, telefon in klepet
item-svc-multichannel-why = Stranke pridejo do pomoči po poti, ki jim ustreza, namesto da bi obupale.
item-svc-end-to-end = Preglejte pot stranke od prvega vprašanja do poprodajnih storitev in odpravite vsako vrzel
item-svc-end-to-end-why = Izkušnja brez zapletov na vseh stičnih točkah velja za učinkovito strategijo ohranjanja.
item-svc-unhurried = Zaposleni naj si vzamejo toliko časa, kot ga stranka potrebuje; pogovora ne omejujte
item-svc-unhurried-why = Po pozornosti brez naglice slovi Zappos, zgled v vodniku 5.
item-svc-atmosphere = Ustvarite vzdušje, v katerem se stranke počutijo pomembne
item-svc-atmosphere-why = Ton in vzdušje stika sodita med tisto, kar je strankam pomembno.
item-svc-convenience = Nakup in pot do pomoči naj od stranke zahtevata čim manj truda
item-svc-convenience-why = Priročnost in podpora naj bi mnogim pomenili več kot cena; anketa, iz katere to izhaja, ni navedena.
item-svc-house-rules = Zapišite, v čem smejo zaposleni popustiti in v čem ne, ter pravila uporabljajte pošteno
item-svc-house-rules-why = Usmerjenost k strankam ne pomeni, da vselej popustite; pravila ohranjajo ravnovesje in varujejo druge stranke.
item-svc-company-wide = Skrb za stranke naj bo navada vsega podjetja, ne naloga enega oddelka
item-svc-company-wide-why = Kakovost in dobra podpora sta trajni le, če si zanju stalno prizadevajo vse ekipe.
item-svc-support-quality = Kakovost podpore obravnavajte kot razlog za nakup in jo preverjajte tako kot pri izdelku
item-svc-support-quality-why = Dobri podpori pripisujejo ohranjanje strank, rast in pripravljenost plačati več.

## Communication

theme-communication = Komunikacija
theme-communication-purpose = Stranke obveščajte in jim prisluhnite: z njihovimi besedami, po kanalu, ki jim ustreza, in v enakomernem ritmu.
item-com-listen = Bodite pozorni na besede in neizrečene znake, prosite za pojasnilo in nato povzemite slišano
item-com-listen-why = Povzetek razkrije nesporazume, dokler jih še ni težko odpraviti.
item-com-plain = Pišite kratko in preprosto; opustite žargon, ki ga stranka morda ne pozna
item-com-plain-why = Jasno besedilo koristi vsem, najbolj pa tistim, ki berejo v tujem jeziku.
item-com-channel = Vsako stranko vprašajte, kateri kanal ji je ljubši, to zabeležite in upoštevajte
item-com-channel-why = E-pošta, telefon, videoklic ali klepet: prebrano je tisto, kar pride po želeni poti.
item-com-response-promise = Objavite pričakovani odzivni čas in se ga držite
item-com-response-promise-why = Napovedan in upoštevan čas čakanja krepi zaupanje bolj kot hitri, a nepredvidljivi odgovori.
item-com-languages = Ponudite podporo v strankinem jeziku, z večjezičnimi zaposlenimi ali prevodi
item-com-languages-why = Raba strankinega jezika izraža spoštovanje in pomaga graditi zaupanje.
item-com-rhythm = Ohranjajte stalen ritem stikov: e-pošta, e-novice, blog in družbena omrežja
item-com-rhythm-why = Redni stiki ohranjajo blagovno znamko v spominu; izberite pogostost, ki jo stranke sprejemajo.
item-com-useful-content = Pošiljajte vsebine, vredne branja: znanje, novice in odgovore, ne le promocije
item-com-useful-content-why = Ljudje ostanejo naročeni na tisto, kar jim koristi.
item-com-inform-early = O spremembah, novih izdelkih in prihajajočih ponudbah stranke obvestite zgodaj
item-com-inform-early-why = Stranke so rade na tekočem in novosti nerade izvejo po naključju.
item-com-transparent = Govorite jasno in odkrito; pogoji, cene in omejitve naj bodo zlahka dostopni
item-com-transparent-why = Med dejavniki vodnika 5 je transparentnost informacij uvrščena visoko.

## Cultural sensitivity

theme-cultural-sensitivity = Kulturna občutljivost
theme-cultural-sensitivity-purpose = Strankam iz drugih kultur se približajte z raziskovanjem in spoštovanjem, ne z domnevami.
item-cul-research = Pred vstopom na nov trg preučite običaje, tradicije in poslovni bonton
item-cul-research-why = Če ste pripravljeni, prvi stik ne bo tudi prva napaka.
item-cul-no-stereotypes = Preizprašajte svoje domneve; nikoli ne pripisujte ene lastnosti vsej kulturi
item-cul-no-stereotypes-why = Posploševanje prizadene prav tiste, za katere ne velja.
item-cul-adapt-style = Neposrednost in formalnost prilagodite stranki, ne svojim navadam
item-cul-adapt-style-why = Slog, ki je doma običajen, se lahko komu drugemu zdi nevljuden, hladen ali nejasen.
item-cul-patience = Ob nesporazumu predpostavite dobro voljo, upočasnite in razjasnite
item-cul-patience-why = Razlike bodo kdaj pa kdaj povzročile trenja; s potrpežljivostjo ostanejo majhna.
item-cul-ask = Stranke vprašajte, kako doživljajo vaš slog komuniciranja in poslovne navade
item-cul-ask-why = Ali prilagoditev deluje, lahko pove le stranka.
item-cul-values = Izdelek, storitev in sporočilo preverite glede na lokalne vrednote in prepričanja
item-cul-values-why = Vrednote oblikujejo pričakovanja in želje strank, zato se mora ponudba z njimi ujemati.
item-cul-holidays = Sestanke, pogostitve in kampanje načrtujte ob upoštevanju verskih običajev in praznikov
item-cul-holidays-why = Stranke opazijo, ali spoštujete njihove običaje in praznike.
item-cul-etiquette = Za vsako državo preverite običaje pri pozdravih, oblačenju, obdarovanju in pogajanjih
item-cul-etiquette-why = Bonton se po državah razlikuje; kdor ga upošteva, s tem izrazi spoštovanje.
item-cul-economy = Potrebe in prioritete strank znova preverite glede na gospodarske razmere v regiji
item-cul-economy-why = Kaj stranke lahko in želijo kupiti, se spreminja z gospodarskimi razmerami.
item-cul-law = Pred kampanjami, pogodbami in zbiranjem podatkov preverite lokalno zakonodajo
item-cul-law-why = Spoštovanje lokalnih predpisov je del etičnega in dolgoročnega poslovanja.
item-cul-time-zones = Z orodji za usklajevanje in prožnim delovnim časom poiščite termine, ki ustrezajo obema stranema
item-cul-time-zones-why = Deliti si neprijetnosti je pravičneje kot strankam vedno jemati večere.
item-cul-distance = Stik ohranjajte z videoklici in skupnimi orodji; na pot pojdite, ko je srečanje pomembno
item-cul-distance-why = Razdalja oslabi odnos šele takrat, ko stikov ni več.

## Trust and credibility

theme-trust-credibility = Zaupanje in verodostojnost
theme-trust-credibility-purpose = Bodite dobavitelj, na čigar besedo, številke in molčečnost se stranke lahko zanesejo.
item-tru-candour = Odkrito povejte, kaj zmorete, česa ne in koliko to stane
item-tru-candour-why = Odkritost glede omejitev da verodostojnost tudi vsemu drugemu, kar poveste.
item-tru-promise-less = Obljubite le to, kar boste zanesljivo izpolnili
item-tru-promise-less-why = Prelomljena obljuba omaje zaupanje bolj kot še tako skromna.
item-tru-keep-promises = Vodite evidenco obljub in vsako izpolnite v dogovorjeni kakovosti ali bolje
item-tru-keep-promises-why = Dober vtis v zaupanje spremeni šele doslednost.
item-tru-available = Bodite dosegljivi in zanesljivi, ko vas stranka potrebuje
item-tru-available-why = Zanesljivost se pokaže takrat, ko jo stranka potrebuje, ne v povprečju.
item-tru-confidential = Varujte zaupne podatke; podatke strank zbirajte in uporabljajte le po dogovoru in zakonu
item-tru-confidential-why = Personalizacija in povratne informacije slonijo na podatkih, ki vam jih morajo stranke lahko zaupati brez skrbi.
item-tru-empathy = Pokažite, da razumete strankine skrbi in ji želite uspeh
item-tru-empathy-why = Ljudje zaupajo tistim, ki jim je za izid vidno mar.
item-tru-accurate-reports = O številkah poročajte natančno in odkrito ter upoštevajte zapisan etični kodeks
item-tru-accurate-reports-why = Kjer gre za denar ali tveganje, zaupanje prinese preverljivo poročanje.
item-tru-low-risk-start = Prvi korak naj bo varen: iskrena mnenja strank, brezplačen posvet, transparentne cene
item-tru-low-risk-start-why = Začetek z majhnim tveganjem neznancu omogoči, da vas preizkusi, preden vam zaupa.
item-tru-remote = Pri delu na daljavo dogovore jasno zapišite in izpolnite vsako zavezo
item-tru-remote-why = Brez srečanj vas lahko stranka presoja le po odkritosti in zanesljivosti.

## Community

theme-community = Skupnost
theme-community-purpose = Strankam ponudite prostor med ljudmi, ki imajo radi blagovno znamko, zagovornikom pa dajte besedo.
item-cmt-connect = Strankam ponudite razlog in prostor za medsebojne pogovore
item-cmt-connect-why = Ljudi na blagovno znamko vežejo tudi odnosi z drugimi strankami, ne le izdelek.
item-cmt-share = Stranke povabite, naj povedo, kako uporabljajo, kar so kupile
item-cmt-share-why = Kdor pove svojo izkušnjo, pomaga drugim in postane zagovornik blagovne znamke.
item-cmt-feedback = Skupnost prosite za zamisli in kritiko ter odgovorite na oboje
item-cmt-feedback-why = Skupnost, ki ji prisluhnete, postane vir izboljšav.
item-cmt-spaces = Izberite prostor, ki ga bodo člani res uporabljali: spletni forum, skupino na družbenem omrežju ali dogodke
item-cmt-spaces-why = Kateri prostor je pravi, je odvisno od tega, kje se vaše stranke že srečujejo.
item-cmt-belonging = S člani bodite v rednem stiku, da lahko zraste občutek pripadnosti
item-cmt-belonging-why = Občutek pripadnosti raste prav iz rednega sodelovanja.
item-cmt-advocates = Opazite stranke, ki vas priporočajo, zahvalite se jim in jim priporočanje olajšajte
item-cmt-advocates-why = Več vodnikov šteje priporočilo med glavne koristi zvestobe.
item-cmt-advocates-ground = Naš predlog; vodniki priporočila navajajo kot korist, ukrepa pa ne predlagajo.

## Loyalty programmes

theme-loyalty-programmes = Programi zvestobe
theme-loyalty-programmes-purpose = Stranke, ki se vračajo, nagradite z nečim, kar cenijo in lahko dosežejo.
item-loy-know-audience = Pred oblikovanjem programa ugotovite, kakšne nagrade si stranke želijo
item-loy-know-audience-why = Kateri program je pravi, je odvisno od posla in ciljne skupine; želje strank so na prvem mestu.
item-loy-attainable = Določite privlačne in dosegljive nagrade
item-loy-attainable-why = Nagrada, ki si je nihče ne želi ali je ne more doseči, izgubi svoj namen.
item-loy-points = Ponovne nakupe nagradite s točkami, ki jih stranke lahko unovčijo
item-loy-points-why = Točke so viden razlog za vrnitev.
item-loy-discounts = Stalnim strankam ponudite popuste, brezplačne izdelke ali promocije
item-loy-discounts-why = Hitra spodbuda; sama po sebi je promocija in še ne program.
item-loy-exclusive = Članom ponudite nekaj, kar imajo le oni: zgodnji dostop, privilegije ali posebne ugodnosti
item-loy-exclusive-why = Ekskluziven dostop izrazi hvaležnost, kakršne popust ne more.
item-loy-emotional-bond = Program naj ne prinaša le prihrankov, temveč naj vzbuja tudi zanimanje in naklonjenost
item-loy-emotional-bond-why = Vodnik 5 svoj primer iz prodaje kozmetike hvali zaradi čustvene vezi, ne le zaradi popustov.
item-loy-combine = Program izvajajte skupaj z rednimi stiki in skrbjo po nakupu
item-loy-combine-why = Ohranjanje je plod vseh treh skupaj, ne samega programa.
item-loy-prove-effect = Preden rečete, da program deluje, člane primerjajte s podobnimi nečlani
item-loy-prove-effect-why = Intenzivni kupci se raje včlanijo, zato višja poraba članov sama po sebi ne dokazuje ničesar.
item-loy-prove-effect-ground = Naš predlog: kontrolna skupina pokaže, kaj prispeva program.

## Feedback loop

theme-feedback-loop = Povratna zanka
theme-feedback-loop-purpose = Vprašajte, razumite, nekaj spremenite in strankam povejte, kaj se je spremenilo.
item-fbk-survey = Stranke po stalnem urniku anketirajte o izdelku, storitvi in odnosu
item-fbk-survey-why = Najpomembneje je, da sprašujete redno; že vprašanje strankam pokaže, da njihovo mnenje šteje.
item-fbk-after-contact = Po klicu, sestanku ali izmenjavi e-sporočil prosite za kratke povratne informacije
item-fbk-after-contact-why = Sveži vtisi so natančni; vprašajte na kratko, sicer se ljudje vprašanj naveličajo.
item-fbk-many-ways = Povratne informacije zbirajte po več poteh: mnenja strank, obrazci, nabiralnik predlogov, e-pošta, pogovor
item-fbk-many-ways-why = Vsaka pot doseže ljudi, ki jih druge ne.
item-fbk-monitor-social = Na družbenih omrežjih spremljajte omembe in odgovarjajte na komentarje in mnenja
item-fbk-monitor-social-why = Stranke veliko mnenj izrečejo tam, kjer jih ni nihče vprašal.
item-fbk-analyse = V odgovorih poiščite trende in določite področja za izboljšanje
item-fbk-analyse-why = Povratne informacije so vredne le toliko, kolikor se iz njih naučite; pri velikih količinah pomagajo orodja.
item-fbk-act = Na podlagi povratnih informacij določite spremembe in jih izvedite
item-fbk-act-why = Neuporabljene povratne informacije so ena od ovir za zadovoljstvo.
item-fbk-close-loop = Strankam povejte, kaj ste spremenili zaradi njih
item-fbk-close-loop-why = To dokazuje, da se je odgovarjanje splačalo.
item-fbk-answer-complaints = Na predloge in pritožbe odgovorite pravočasno in povejte, da so za vas pomembni
item-fbk-answer-complaints-why = Pravočasen odgovor ohranja pogovor s kritično stranko.
item-fbk-read-both = Pohvale delite z drugimi, kritiko pa preučite prav tako skrbno
item-fbk-read-both-why = Vodnik 5 poudarja pozitivna mnenja strank; izboljšave večinoma izhajajo iz kritičnih.
item-fbk-read-both-ground = Naš predlog združuje nasvet, naj poudarite pohvale, in nasvet, naj odgovarjate na pritožbe.

## Technology and CRM

theme-technology-crm = Tehnologija in CRM
theme-technology-crm-purpose = Sistemi naj hranijo podatke, jih analizirajo in prevzamejo rutino, da imajo ljudje čas za stranke.
item-tec-choose-crm = Izberite sistem CRM, ki ustreza vašim potrebam, in ga skrbno uvedite
item-tec-choose-crm-why = Sistem, ki ga nihče ne uporablja, ne ohranja odnosov.
item-tec-log-interactions = Beležite stike, prodajne priložnosti in kampanje, da lahko vsak nadaljuje, kjer je drugi končal
item-tec-log-interactions-why = Stranki iste zgodbe ne bi smelo biti treba ponavljati.
item-tec-personalise = Podatke iz sistema CRM uporabite za personalizacijo komunikacije
item-tec-personalise-why = Za osebni stik z mnogimi strankami je potreben spomin, ki ni v glavi ene osebe.
item-tec-analytics = Z analizo podatkov o strankah spoznajte njihove potrebe in izboljšajte ustreznost ponudb
item-tec-analytics-why = Analiza zapise spremeni v razloge za ukrepanje.
item-tec-collaborate = Za stike in skupne projekte uporabljajte orodja za sestanke in sodelovanje
item-tec-collaborate-why = Skupno delo, tudi na daljavo, ohranja odnos med enim in drugim nakupom.
item-tec-automate = Avtomatizirajte rutinsko e-pošto in usklajevanje terminov; prihranjeni čas namenite pravim pogovorom
item-tec-automate-why = Avtomatizacija se splača, če ljudi razbremeni, ne če nadomesti pozornost.
item-tec-self-service = Ponudite samopostrežno pomoč: bazo znanja in odgovore na pogosta vprašanja
item-tec-self-service-why = Mnoge stranke majhno težavo raje rešijo takoj in same.
item-tec-budget = Predvidite začetni strošek tehnologije in začnite s tem, kar lahko vzdržujete
item-tec-budget-why = Velika začetna naložba je ena od slabosti tega pristopa.
item-tec-budget-ground = Naš predlog; vodnik 5 navaja le strošek.

## Long-term value

theme-long-term-value = Dolgoročna vrednost
theme-long-term-value-purpose = Vrednost trajnega odnosa postavite pred dobiček od naslednjega posla.
item-ltv-adviser = Postanite svetovalec, h kateremu se stranke obračajo po znanje, ne le prodajalec
item-ltv-adviser-why = Z nasveti stranke zadržite dlje kot s ceno.
item-ltv-solve-goals = Izhajajte iz strankine težave in cilja ter uspeh merite po tem, ali je cilj dosežen
item-ltv-solve-goals-why = Stranke ostanejo pri tistih, ki jim pomagajo priti, kamor želijo.
item-ltv-invest = Sprejmite manjši zaslužek danes, kadar to varuje dolgoročen odnos
item-ltv-invest-why = Prihodki od stranke se nabirajo postopoma.
item-ltv-patience = Odnosom dajte čas in jih presojajte po četrtletjih, ne po tednih
item-ltv-patience-why = Trdni odnosi zahtevajo vztrajnost; zgodnje številke povedo malo.
item-ltv-support-first = Ponudite trajno podporo in vzdrževanje, ne le naslednje prodaje
item-ltv-support-first-why = Stalna skrb zadrži stranke, ki bi se sicer ozirale drugam.
item-ltv-upsell-fit = Nadgradnje in dodatke predlagajte tam, kjer redni stik pokaže, da bi koristili
item-ltv-upsell-fit-why = Sodelovanje odpira pot do nadaljnje prodaje; odprta ostane, če predlogi ustrezajo.
item-ltv-own-cost-ratio = Izračunajte, koliko vas stane pridobiti stranko in koliko jo obdržati
item-ltv-own-cost-ratio-why = Petkratnik, ki ga navajata vodnika 3 in 4, nima vira; pri proračunu se oprite na lastno razmerje.
item-ltv-own-cost-ratio-ground = Naš predlog: vaše razmerje nadomesti razmerje brez vira.

## Post-purchase care

theme-post-purchase-care = Skrb po nakupu
theme-post-purchase-care-purpose = Čas po prodaji naj bo najboljši razlog za naslednji nakup.
item-ppc-first-purchase = Prvi nakup naj bo dobra izkušnja že od prvega stika
item-ppc-first-purchase-why = Ohranjanje se začne s prvim stikom, dolgo pred drugo prodajo.
item-ppc-deliver-on-time = Dobavite takrat, ko ste obljubili
item-ppc-deliver-on-time-why = Točna dobava naj bi stranke zadovoljila, hitrost pa naj bi bila prednost enega od vodilnih podjetij.
item-ppc-help-use = Preverjajte, ali kupljeno strankam še koristi; odgovarjajte na vprašanja in dajajte napotke
item-ppc-help-use-why = Izdelek, ki ostane koristen, proda naslednjega.
item-ppc-returns = Politika vračil blaga in denarja naj bo jasna in preprosta
item-ppc-returns-why = Preprosto vračilo poveča občutek varnosti ob nakupu in ohrani naklonjenost, če gre kaj narobe.
item-ppc-replace = Poškodovane izdelke in tiste, ki razočarajo, hitro zamenjajte ali povrnite denar
item-ppc-replace-why = Hitro popravilo lahko strankino zadovoljstvo še povrne.
item-ppc-follow-up = Po prodaji se oglasite: povprašajte o delovanju izdelka, zadovoljstvu in predlogih
item-ppc-follow-up-why = Stranke se zaradi vprašanja počutijo cenjene, vi pa izveste, kaj izboljšati.
item-ppc-thank = Zahvalite se zvestim strankam: s sporočilom, majhnim primernim darilom ali ob obletnici
item-ppc-thank-why = Preprost znak hvaležnosti stranki pokaže, da jo cenite; preverite lokalne običaje glede daril.
item-ppc-exceed = Po prodaji dodajte nekaj, česar stranka ni pričakovala
item-ppc-exceed-why = Skrbi po nakupu, ki preseže pričakovanja, pripisujejo trajno zvestobo.

## Employee training

theme-employee-training = Usposabljanje zaposlenih
theme-employee-training-purpose = Usposobite ljudi, ki so v strankinih očeh podjetje, in jim zaupajte.
item-trn-service-courses = Za vse, ki so v stiku s strankami, redno izvajajte usposabljanja o podpori strankam
item-trn-service-courses-why = Zaposleni so obraz podjetja, znanje pa traja le, če se obnavlja.
item-trn-culture-skills = Zaposlene usposobite za komuniciranje, kulturno občutljivost in gradnjo odnosov
item-trn-culture-skills-why = Podpora strankam iz različnih kultur je veščina, ki se je da naučiti.
item-trn-empathy-solutions = Ekipe podpore usposobite za odzivnost, empatijo in iskanje rešitev
item-trn-empathy-solutions-why = Stranka najprej občuti odnos zaposlenega in njegovo pripravljenost poiskati rešitev.
item-trn-guides-scripts = Za pogoste situacije pripravite navodila in vzorčne scenarije; pustite prostor za presojo
item-trn-guides-scripts-why = Zaposleni naj vedo, kaj storiti, ne da bi zveneli, kot da berejo.
item-trn-guides-scripts-ground = Naš predlog povezuje scenarije s samostojnim odločanjem.
item-trn-good-bad-cases = Poučujte s primeri, ki so se dobro iztekli, in takimi, ki se niso
item-trn-good-bad-cases-why = Primerjava pokaže razliko bolje kot pravila.
item-trn-empower = Zaposlenim določite jasno mejo, do katere smejo težavo rešiti samostojno
item-trn-empower-why = Hitre rešitve so mogoče, če imajo pooblastila tisti, ki so v stiku s strankami.
item-trn-recognise = Izrecite priznanje za izjemno podporo in za trud vse ekipe
item-trn-recognise-why = Zaradi priznanja zaposleni ostanejo zavzeti za strategijo.
item-trn-open-culture = Spodbujajte odkrit pogovor; zaposleni naj si povedo, kaj deluje
item-trn-open-culture-why = Odkrit pogovor ljudi pritegne k spremembi.
item-trn-time-budget = Čas in denar za usposabljanje načrtujte, preden strategijo objavite
item-trn-time-budget-why = Usposabljanje je med glavnimi stroški tega pristopa.
item-trn-time-budget-ground = Naš predlog; vodnik 5 navaja le strošek.

## Product quality and perceived value

theme-product-quality = Kakovost izdelkov in zaznana vrednost
theme-product-quality-purpose = Ponudite nekaj, kar je v strankinih očeh vredno svoje cene, in to stalno izboljšujte.
item-prd-needs-first = Razvoj začnite z raziskavo potreb in pričakovanj strank
item-prd-needs-first-why = Dobro razumevanje potreb usmerja vse poznejše odločitve o kakovosti.
item-prd-reliable = Stremite k izdelkom in storitvam, ki dobro delujejo, trajajo in so zanesljivi
item-prd-reliable-why = Stranke, zadovoljne s prejeto vrednostjo, bodo najverjetneje ostale.
item-prd-control = Kupujte dobre materiale in ohranjajte strog nadzor kakovosti
item-prd-control-why = Kakovost se zagotovi, preden stranka izdelek vidi.
item-prd-distinct = Ponudbi dajte posebno lastnost, ki je strankam pomembna
item-prd-distinct-why = Kjer so si izdelki podobni, mora vaš po nečem izstopati.
item-prd-improve = Izdelke nenehno izboljšujte: vlagajte v raziskave, tehnologijo in naslednjo različico
item-prd-improve-why = Potrebe in želje se spreminjajo; izdelek, ki stoji na mestu, zaostane.
item-prd-perceived-value = Stranke vprašajte, ali vrednost v primerjavi z drugimi možnostmi upraviči ceno
item-prd-perceived-value-why = Vrednost je taka, kot jo vidijo stranke; vaš pogled na kakovost je ne nadomesti.
item-prd-price-myth = Ne zanašajte se, da bo zvestobo ustvarila cena, visoka ali nizka
item-prd-price-myth-why = Zadovoljstvo ni odvisno le od cene; štejeta tudi podpora in priročnost.
item-prd-available = Poskrbite za razpoložljivost želenih izdelkov in povejte, kadar jih ni
item-prd-available-why = Razpoložljivost je eden od desetih dejavnikov zvestobe, ki jih našteva vodnik 5.

## Rapid problem resolution

theme-rapid-resolution = Hitro reševanje težav
theme-rapid-resolution-purpose = Napake popravite hitro in temeljito, da rešena težava odnos okrepi.
item-rap-clear-route = Strankam pokažite eno jasno pot za prijavo težave
item-rap-clear-route-why = Težavo je mogoče hitro rešiti le, če je hitro prijavljena.
item-rap-fast-fix = Težave rešite hitro in v celoti ter potrdite, da so rešene
item-rap-fast-fix-why = Stranke pričakujejo hitro in učinkovito rešitev.
item-rap-quick-reply = Vzpostavite sistem hitrih prvih odgovorov na zahtevke
item-rap-quick-reply-why = Velja za hitro pot do večje zvestobe; hitremu odgovoru mora vseeno slediti rešitev.
item-rap-measure-time = Merite čas od prijave do prvega odgovora in od prijave do rešitve
item-rap-measure-time-why = Dokler se čas ne meri, nihče ne ve, ali je odziv hiter.
item-rap-plan-errors = Vnaprej določite, kdo in kako se odzove, ko naredite napako
item-rap-plan-errors-why = Če nihče ni pripravljen, odziv na napake navadno traja dolgo.
item-rap-plan-errors-ground = Naš predlog; vodnik 5 navaja le, da odziv lahko traja.
item-rap-regain-trust = Vsako pritožbo razumite kot priložnost, da si dolgoročno pridobite zaupanje
item-rap-regain-trust-why = Pravočasno in temeljito rešena težava lahko prinese zaupanje.

## Events and social media

theme-events-social-media = Dogodki in družbena omrežja
theme-events-social-media-purpose = Bodite tam, kjer se lahko splete osebna vez, v živo ali na zaslonu.
item-evt-existing-customers = Pripravite dogodke ali promocije samo za obstoječe stranke
item-evt-existing-customers-why = Vabilo je znak hvaležnosti in priložnost za osebno srečanje.
item-evt-format = Izberite obliko: razprodaja za povabljene, koristen seminar ali preprosto druženje
item-evt-format-why = Najboljša je tista oblika, od katere imajo stranke korist.
item-soc-talk = Na družbenih omrežjih se s strankami pogovarjajte neposredno in odgovarjajte na vprašanja
item-soc-talk-why = Pogovor blagovno znamko približa strankam.
item-soc-content = Objavljajte vsebine, ki so za stranke pomembne in privlačne
item-soc-content-why = Takšne vsebine ohranjajo zanimanje med nakupi.
item-soc-behind-scenes = Pokažite vsakdanje delo in dogodke v podjetju
item-soc-behind-scenes-why = Stranke spletejo osebni odnos z ljudmi, ki jih spoznajo.
item-soc-reviews = Pohvale strank objavite z njihovim dovoljenjem in kritike ne skrivajte
item-soc-reviews-why = Pohvala prepriča, če je pristna in izbor ne zavaja.
item-soc-reviews-ground = Direktiva (EU) 2019/2161 in podobni zakoni drugod urejajo zbiranje in prikaz mnenj.

## Segmentation

theme-segmentation = Segmentacija strank
theme-segmentation-purpose = Dobro poskrbite za skupine s podobnimi potrebami, ne da bi koga spregledali.
item-seg-criteria = Stranke razvrstite po panogi, velikosti, kraju in potrebah
item-seg-criteria-why = S segmenti si prilagajanje lahko privoščite.
item-seg-target-retention = Ukrepe za ohranjanje načrtujte za vsak segment in primerjajte rezultate
item-seg-target-retention-why = Ciljna segmentacija velja za učinkovito strategijo ohranjanja.
item-seg-majority = Preverite, ali glasna manjšina ne izriva tihe večine
item-seg-majority-why = Osredotočenost na peščico ob prezrti večini je tveganje, ki ga navaja vodnik 5.
item-seg-majority-ground = Naš predlog; vodnik 5 navaja le tveganje.
item-seg-limits = Dogovorite se, katerim zahtevam ne boste ugodili, in to vljudno povejte
item-seg-limits-why = Nobeno podjetje ne more izpolniti vseh zahtev vseh strank.
item-seg-limits-ground = Naš predlog; vodnik 5 navaja le omejitev.
item-seg-not-nationality = Segmenta nikoli ne določajte samo po narodnosti; upoštevajte potrebe in izražene želje
item-seg-not-nationality-why = Segment po narodnosti ponavlja posploševanje, pred katerim svari vodnik 2.
item-seg-not-nationality-ground = Naš predlog: svarilo vodnika 2, preneseno na segmente.

## Plan and roll out

theme-plan-and-roll-out = Načrt in uvedba
theme-plan-and-roll-out-purpose = Namere spremenite v preizkušen načrt z nosilci in datumi.
item-pln-assess = Ocenite, kako trdni so vaši odnosi s strankami danes
item-pln-assess-why = Načrt mora imeti izhodišče: podatke in mnenja strank.
item-pln-gather-reviews = Zberite obstoječa mnenja strank z javnih platform in iz svojih kanalov
item-pln-gather-reviews-why = Stranke so nekomu že povedale, kaj mislijo.
item-pln-ask-customers = Stranke vprašajte o kakovosti storitve in o tem, kaj izboljšati
item-pln-ask-customers-why = Kratka anketa pokaže, česar zapisi ne.
item-pln-baseline-figures = Zapišite izhodiščne vrednosti: vračila, odzivne čase in metrike, po katerih se boste ravnali
item-pln-baseline-figures-why = Brez izhodišča poznejše spremembe ni mogoče dokazati.
item-pln-strategy = Zapišite strategijo odnosov, ki služi vašim poslovnim ciljem
item-pln-strategy-why = Strategija usmeri trud in vire k istemu cilju.
item-pln-goals = Postavite enoletne cilje z določeno metriko, izhodiščno in ciljno vrednostjo
item-pln-goals-why = Cilj, kot je več zvestobe, ne pomeni nič, dokler metrika ni določena.
item-pln-goals-ground = Naš predlog: z metriko, izhodiščem in ciljno vrednostjo je cilj preverljiv.
item-pln-channels = Določite, po katerih kanalih vas bodo stranke dosegle
item-pln-channels-why = Preden kanal objavite, mora biti znano, kdo bo odgovarjal.
item-pln-metrics = Izberite nekaj ključnih metrik in povejte, kaj vsaka meri
item-pln-metrics-why = NPS, CSAT in stopnja ohranjanja odgovarjajo na različna vprašanja.
item-pln-train-first = Ljudi usposobite, preden se začne nov način dela
item-pln-train-first-why = Načrt vodnika 5 postavlja usposabljanje pred preizkus in uvedbo.
item-pln-pilot = Preizkusite v malem, ponovite anketo in ohranite, kar deluje
item-pln-pilot-why = Poskusi in napake so poceni, dokler so majhni.
item-pln-wait-evidence = Pred uvedbo naj preizkus traja dovolj dolgo, da pokaže rezultat
item-pln-wait-evidence-why = Vodnik 5 namenja preizkusu en teden, prve rezultate pa pričakuje po enem do treh mesecih.
item-pln-wait-evidence-ground = Naš predlog: tako se razreši to nasprotje v vodniku 5.
item-pln-stages = Uvajajte po stopnjah, da ohranite nadzor in lahko popravite smer
item-pln-stages-why = Postopnost omeji škodo napačne odločitve.
item-pln-roles = O načrtu se pogovorite z vsako ekipo ter za vsak korak določite vlogo in nosilca
item-pln-roles-why = Korak, za katerega skrbijo vsi oddelki, ne bo opravljen, dokler nima enega nosilca.
item-pln-share-results = Zaposlenim ponudite prostor za izmenjavo izkušenj in rezultatov uvajanja
item-pln-share-results-why = Ekipe se druga od druge učijo hitreje kot iz priročnika.
item-pln-obstacles = Poiščite toge strukture, neznane potrebe in neuporabljene povratne informacije ter te ovire načrtno odpravite
item-pln-obstacles-why = Vodnik 3 te tri navaja kot ovire za zadovoljstvo in vrednost.
item-pln-pros-cons = Preden se zavežete, pretehtajte koristi in stroške pristopa
item-pln-pros-cons-why = Kdor ve, koliko časa in denarja bo porabil in kaj bodo stranke pričakovale, se izogne napakam.

## Measure and adjust

theme-measure-and-adjust = Merjenje in prilagajanje
theme-measure-and-adjust-purpose = Številke berite v kontekstu, na njihovi podlagi ukrepajte in strategijo sproti prilagajajte.
item-mea-retention = Stopnjo ohranjanja izračunajte iz strank na začetku, strank na koncu in novih strank
item-mea-retention-why = Pokaže delež strank, ki so ostale; različica brez števila na koncu tega ne zmore.
item-mea-churn = Osip izračunajte iz istih števil in preverite, ali se z ohranjanjem sešteje v 100 %
item-mea-churn-why = Stopnji se dopolnjujeta le, če so izgubljene stranke začetek plus nove minus konec.
item-mea-churn-ground = To sledi iz obeh formul; vodnik 1 tega ne omenja.
item-mea-nps = Postavite vprašanje o priporočilu (0–10) in navedite razliko: promotorji minus nasprotniki
item-mea-nps-why = Meri pripravljenost priporočiti, ne dejanskih priporočil.
item-mea-cltv = Življenjsko vrednost ocenite iz vrednosti nakupa, pogostosti in trajanja v eni časovni enoti
item-mea-cltv-why = Z različnimi enotami je zmnožek napačen; rezultat so prihodki, ne dobiček.
item-mea-cltv-ground = To sledi iz formule; vodnik 1 tega ne omenja.
item-mea-csat = Zadovoljstvo merite z anketami in obrazci; ob njih berite mnenja strank
item-mea-csat-why = Pokaže, kako zadovoljne so stranke z izdelkom, storitvijo in izkušnjo.
item-mea-referral = Nove stranke vprašajte, kdo jih je napotil, in izračunajte delež priporočenih
item-mea-referral-why = Stopnja zajame le priporočila, ki so res pripeljala stranke.
item-mea-referral-ground = Naš predlog; vodnik 2 stopnjo le opredeli.
item-mea-context = Svojo stopnjo primerjajte s panogo in svojimi prejšnjimi, ne s splošno normo
item-mea-context-why = Maloprodaja in naročniške dejavnosti se razlikujejo že po naravi.
item-mea-trend = Vsako metriko spremljajte dlje časa in presojajte trend
item-mea-trend-why = Stopnja, ki raste ali ostaja visoka, pove več kot posamezna vrednost.
item-mea-goal-fit = Kaj je dobra stopnja, opredelite glede na svoje cilje: hitro pridobivanje ali trajna zvestoba
item-mea-goal-fit-why = Pri agresivni rasti je nižje ohranjanje lahko sprejemljivo, pri strategiji zvestobe morda ne.
item-mea-find-causes = Ko je ohranjanje nizko, pred ukrepanjem ugotovite, zakaj stranke odhajajo
item-mea-find-causes-why = Nizka stopnja je simptom; vzrok pokaže temeljita analiza.
item-mea-read-together = Številke o zadovoljstvu in zvestobi berite vzporedno; nikoli jih ne enačite
item-mea-read-together-why = Zadovoljne stranke verjetneje kupijo znova, a zadovoljstvo ni isto kot zvestoba.
item-mea-review-kpis = Izbrane ključne metrike preglejte vsak mesec
item-mea-review-kpis-why = Majhni pravočasni popravki nadomestijo poznejše velike.
item-mea-adjust = Strategijo prilagajajte povratnim informacijam strank in zaposlenih
item-mea-adjust-why = Oboji vidijo, česar številke ne zajamejo.
item-mea-revise = Strategijo posodobite vsako leto ali prej, če se trg ali vedenje strank močno spremeni
item-mea-revise-why = Potrebe se spreminjajo; načrt, ki ga pustite pri miru, zastara.
item-mea-report = Rezultate predstavite v podjetju
item-mea-report-why = Viden napredek motivira ljudi, ki ga ustvarjajo.
item-mea-when-it-fails = Če rezultatov ni, poiščite ozko grlo in popravite načrt
item-mea-when-it-fails-why = Nobena strategija ne zagotavlja uspeha; tudi neuspeh je informacija.
item-mea-check-claims = Statistiko navajajte le z virom; če ga ni, jo označite kot nepreverjeno
item-mea-check-claims-why = Skoraj vse številke v vodnikih so brez vira.
item-mea-check-claims-ground = Naš predlog.
