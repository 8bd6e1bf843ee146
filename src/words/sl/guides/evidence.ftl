### What the guides claim and what is known of it: factors, methods, contradictions, claims, benches, and a caution on comparing scores.

## Factors

factor-product-quality = Kakovost izdelka
factor-customer-service = Podpora strankam
factor-convenience = Priročnost nakupovanja
factor-price = Cena
factor-availability = Razpoložljivost izdelkov
factor-guaranteed-return = Zajamčeno vračilo
factor-transparency = Transparentnost informacij
factor-brand-loyalty = Zvestoba blagovni znamki
factor-individual-approach = Individualni pristop
factor-service-quality = Kakovost storitve
factors-note = Vodnik 5 vsakemu dejavniku pripiše vpliv na zvestobo v odstotkih. Ne navaja ne vira ne vzorca ne leta ne enote. Deset številk skupaj znaša { $total }, zato to niso deleži celote; ne uporabljajte jih kot uteži.
factors-overlap = Storitve za stranke in kakovost storitev merijo skoraj isto, zvestoba blagovni znamki pa zvestobo razlaga z zvestobo.

## Methods

method-personal-approach = Osebni pristop
method-feedback-management = Upravljanje povratnih informacij
method-loyalty-programmes = Programi zvestobe
method-rapid-resolution = Hitro reševanje težav
method-employee-training = Usposabljanje zaposlenih
methods-note = Te ocene so mnenje vodnika 5; ne lestvice ne dokazov ne navaja. Vsako metodo premaknite tja, kamor bi jo postavili za svoje podjetje.

## Contradictions: a title, and the story in two sentences or so

contradiction-x1 = Dve formuli za ohranjanje
contradiction-x1-story = Vodnik 1 šteje stranke z začetka, ki so še tu; vodnik 4 izpušča stranke na koncu. Pri 200 na začetku, 40 novih in 210 na koncu da vodnik 1 85 %, vodnik 4 pa 80 %.
contradiction-x2 = Osip kot obratna vrednost ohranjanja
contradiction-x2-story = Vodnik 1 osip imenuje obratna vrednost ohranjanja, vendar gre za dopolnilo do 100 %. Pri 85-odstotnem ohranjanju je osip 15 %, obratna vrednost 1 : 0,85 pa tu ne pomeni ničesar.
contradiction-x3 = Kaj zajema življenjska vrednost
contradiction-x3-story = Vodnik 1 ima v mislih prihodke, ki jih šele pričakujemo, vodnik 2 pa že ustvarjene; stroškov ne odšteje noben. V bolgarščini se vrednost stranke za podjetje in vrednost za stranko razlikujeta po enem predlogu, vodnik 3 pa oboje uporablja za drugo.
contradiction-x4 = Kaj merita NPS in CSAT
contradiction-x4-story = Vodniki NPS uvrščajo k zvestobi, pripravljenosti za priporočilo ali zadovoljstvu, CSAT pa k zadovoljstvu ali zvestobi. Običajno je NPS izražena pripravljenost za priporočilo, CSAT pa zadovoljstvo z eno izkušnjo; noben ne pokaže, ali stranke znova kupujejo.
contradiction-x5 = Kaj sta ohranjanje in zvestoba
contradiction-x5-story = Ohranjanje je v vodnikih 1, 2 in 4 odstotek, v vodniku 3 pa niz dejanj ali sposobnost; vodnik 4 zvestobo opredeli kot sposobnost ohranjanja. Stranko lahko ohrani pogodba ali pomanjkanje izbire, ne da bi bila zvesta.
contradiction-x6 = Petkratnik česa?
contradiction-x6-story = Vodnik 3 primerja pridobitev stranke z njeno ohranitvijo, vodnik 4 pa gradnjo zvestobe pri novih in obstoječih strankah. Oba pravita petkrat, vira pa ne navaja noben.
contradiction-x7 = Koliko prinese usposabljanje
contradiction-x7-story = Po besedilu vodnika 5 je usposabljanje izjemno pomembno, v tabeli pa je njegov učinek srednji. Tabela ga imenuje tudi dolgoročna metoda, v načrtu pa sta mu namenjena dva tedna.
contradiction-x8 = Povratne informacije: zlato ali srednji učinek
contradiction-x8-story = Vodnik 5 delo s povratnimi informacijami imenuje zlato. V njegovi tabeli je učinek srednji.
contradiction-x9 = Dejavniki, ki se prekrivajo
contradiction-x9-story = Dva od desetih dejavnikov vodnika 5 sta skoraj isto: storitve za stranke s 76 % in kakovost storitev z 90 %. Tretji, zvestoba blagovni znamki z 80 %, zvestobo razlaga z zvestobo.
contradiction-x10 = Uvedba pred dokazi
contradiction-x10-story = Načrt vodnika 5 preizkuša v 6. tednu, uvaja pa v 7. in 8. Isti vodnik prve rezultate pričakuje šele po enem do treh mesecih, zato bi se odločali, še preden je kaj videti.
contradiction-x11 = Kako pogosto pregledovati
contradiction-x11-story = Vodnik 5 rezultate pregleduje vsak mesec v tabeli, enkrat na leto v enem odgovoru in ob veliki spremembi trga v drugem. Vse troje gre skupaj: kazalnike spremljajte mesečno, strategijo pa prenovite enkrat na leto ali po veliki spremembi.
contradiction-x12 = Koliko stane personalizacija
contradiction-x12-story = Vodnik 5 osebni pristop oceni kot srednji obseg dela s hitro uvedbo, med slabostmi pa našteje velike izdatke za tehnologijo. Najsodobnejšo tehnologijo zahteva tudi vodnik 3.
contradiction-x13 = Hitro ali počasi
contradiction-x13-story = Za hitre rezultate vodnik 5 svetuje hitre odgovore in akcije; programe zvestobe oceni kot obsežno in dolgoročno delo, vodnik 2 pa svetuje potrpežljivost. To si ne nasprotuje, saj akcija ni program.
contradiction-x14 = Scenariji ali presoja
contradiction-x14-story = Vodnik 5 želi scenarij za vsak položaj, vodnik 2 pa avtomatizira rutinsko delo. Vodnik 5 želi tudi individualni pristop in zaposlene, ki odločajo sami.
contradiction-x15 = Katere povratne informacije poudariti
contradiction-x15-story = Vodnik 5 poudarja pozitivna mnenja, vodnik 4 jih objavlja; vodnika 2 in 3 odgovarjata na pritožbe in na vsak komentar. Vprašanja po vsakem stiku in poleg tega redne ankete stranke utrudijo.
contradiction-x16 = Zaupnost in zbiranje podatkov
contradiction-x16-story = Vodnik 2 varuje, kar vam stranke zaupajo; vodnik 3 zbira njihovo dejavnost na družbenih omrežjih in stike s podporo. Vodnik 5 svetuje zbiranje zaupnih informacij, kar najverjetneje pomeni zaupno zbiranje odzivov; za vse to velja zakon o varstvu podatkov.
contradiction-x17 = Darila v zahvalo
contradiction-x17-story = Vodnik 2 priporoča darila v zahvalo. Vodnik 1 opozarja, da se običaji obdarovanja od države do države razlikujejo.
contradiction-x18 = Kako daleč iti za stranko
contradiction-x18-story = Vodnika 1 in 3 želita preseči pričakovanja; vodnik 2 obljubi le, kar lahko izpolni. Vodnik 5 hvali podjetje, ki se drži svojih pravil, in svari pred pretiranimi pričakovanji.
contradiction-x19 = Jamstva in načrti za neuspeh
contradiction-x19-story = Vodnika 3 in 5 pravita, da pravo delo zagotavlja zvestobo. Vodnik 5 pa pove tudi, kaj storiti, če strategija ne uspe, in vodnik 3 našteje ovire.
contradiction-x20 = Je visoka stopnja dokaz?
contradiction-x20-story = Za vodnik 3 je visoka stopnja ohranjanja pogosto znak dobrih storitev, za vodnik 4 pa je običajno dobra novica. Vodnik 4 dodaja, da stopnja nekaj pove šele v primerjavi s panogo, ciljem in prejšnjimi obdobji.
contradiction-x21 = Kako pogosto pisati
contradiction-x21-story = Vodnik 3 priporoča tedenske novice. Vodnik 2 priporoča kanal, ki ga ima stranka najraje, ta pa je lahko drug.
contradiction-x22 = Kdaj je stranka zadovoljna
contradiction-x22-story = Vodnik 3 najprej pravi, da zadovoljstvo pomeni izpolnjena ali presežena pričakovanja, pozneje pa samo presežena. Odprto ostane, ali je zadovoljna stranka, ki dobi natanko to, kar je pričakovala.
contradiction-x23 = Je hitro reševanje preprosto?
contradiction-x23-story = Vodnik 5 hitro reševanje težav oceni kot majhen obseg dela. Med slabostmi pa našteje, da odziv na napake lahko traja in da usposabljanje zahteva čas in denar.
contradiction-x24 = Svarilo in njegov lastni primer
contradiction-x24-story = Vodnik 2 svari pred posploševanjem o celih kulturah, nato pa za zgled vzame celo regijo. Zgled razumite kot spodbudo, da vprašate konkretno stranko.
contradiction-x25 = Dve imeni za eno oceno
contradiction-x25-story = Vodnik 1 imenuje Net Promoter Score _bg:нетен рейтинг на промоутърите_, vodnik 3 pa _bg:нетна оценка на промоутъра_. Gre za isti kazalnik.
contradiction-x26 = Kdaj se začne ohranjanje
contradiction-x26-story = V vodniku 3 se ohranjanje začne, ko je stranka pridobljena in zadovoljna; nekaj vrstic niže pa že ob prvem stiku. Uporabna je druga razlaga.

## Claims: the saying, who says it, what speaks for it, what speaks against it or is unknown

claim-d1 = Nova stranka stane petkrat toliko kot ohranjena
claim-d1-claimed = Vodnik 3 pravi, da pridobitev stranke običajno stane petkrat toliko kot njena ohranitev; vodnik 4 isto kot dejstvo trdi o gradnji zvestobe pri novih in obstoječih strankah. Drugod beremo 11-krat ali 5- do 25-krat.
claim-d1-for = Verjetno je, da pridobitev nekoga zahteva več oglaševanja in prodajnega dela kot ohranitev nekoga, ki vas pozna. Ob pravih številkah trditev drži; ob katerih, pokaže preizkus.
claim-d1-against = Vir ni naveden. Objavljena razmerja se po panogah in metodah močno razlikujejo; Peppers (2008) odgovarja, da je to odvisno od stranke, izdelka in podjetja. Veliko je odvisno od tega, na koga delimo strošek ohranjanja: na vse, ki so ostali, ali le na tiste, ki bi sicer odšli. Drugi menijo, da podobne blagovne znamke izgubljajo stranke s podobno stopnjo in da rast prihaja od novih kupcev. Uporabite svoje številke.
claim-d2 = 78 % potrošnikov postavlja priročnost in storitve pred ceno
claim-d2-story = Vodnik 5 to trdi za leto 2022. Anketa, država in vzorec niso navedeni, pomembno v besedah pa ne odloča vedno o nakupu.
claim-d3 = Kakovost storitev vpliva na zvestobo z 90 %
claim-d3-story = Vodnik 5 desetim dejavnikom pripisuje vpliv med 55 % in 90 %, brez vira in brez enote. Skupaj znašajo 771 % in se deloma prekrivajo, zato jih uporabite kot seznam tem, ne kot uteži.
claim-d4 = 65 % strank Starbucksa se vrača po kavo
claim-d4-story = Vodnik 5 to pripisuje ozračju, v katerem se stranka počuti pomembno. Vir ni naveden in ni povedano, v kolikšnem času se mora stranka vrniti.
claim-d5 = Zaradi dobre podpore je Xerox v enem letu pridobil 30 % strank
claim-d5-story = Vodnik 5 ne navaja ne vira ne leta. Rast tudi ne kaže, da stranke ostajajo: podjetje, ki ohrani 40 % strank in na vsakih 100 pridobi 90 novih, prav tako zraste za 30 %.
claim-d6 = 72 % podjetij vidi usmerjenost k strankam kot strateško izbiro
claim-d6-story = Vodnik 5 ne navaja vira in ne pove, kako je bilo to izmerjeno. Istih 72 % navaja za stranke, ki se vračajo k podjetjem, ki poznajo njihove želje.
claim-d7 = Delo z mnenji je zaupanje v Airbnb zvišalo za 20 %
claim-d7-story = Vodnik 5 ne navaja vira. Ne pove, kako je bilo zaupanje izmerjeno in s katere ravni je zraslo.
claim-d8 = Člani programov zvestobe porabijo 20 % več
claim-d8-claimed = Vodnik 5 se sklicuje na statistiko.
claim-d8-for = Da člani porabijo več od drugih, ni težko opaziti in morda velja tudi v vaših številkah.
claim-d8-against = Vir ni naveden. Intenzivni kupci se raje včlanijo, zato bi člani porabili več, tudi če program ne bi spremenil nikogar; primerjava učinka ne pokaže. Primerjajte iste ljudi prej in pozneje ali pa naj o tem, kdo je povabljen, odloči naključje.
claim-d9 = 90 % strank Tesle bo ostalo zadovoljnih
claim-d9-story = Vodnik 5 to pričakuje zaradi hitrih odgovorov na vprašanja in ne navaja vira. Gre za napoved, zato tega ni bilo mogoče izmeriti.
claim-d10 = Vsak zaposleni v Ritz-Carltonu sme za rešitev strankine težave porabiti do 2000 evrov
claim-d10-claimed = Vodnik 5, kot primer zaposlenih, ki smejo ukrepati brez vprašanja.
claim-d10-for = O tej praksi se veliko poroča.
claim-d10-against = Drugod se poroča o 2000 ameriških dolarjih na gosta, zato je valuta v vodniku dvomljiva. Vir ni naveden; preden to navedete, preverite.
claim-d11 = 72 % strank se vrača k podjetjem, ki poznajo njihove želje
claim-d11-story = Vodnik 5 se sklicuje na statistiko, ki je ne navede. Isto število navaja za podjetja, ki vidijo usmerjenost k strankam kot strateško izbiro.
claim-d12 = V enem letu povečati zvestobo za 30 %
claim-d12-claimed = Vodnik 5, kot primer cilja.
claim-d12-for = Cilj s številko in datumom je boljši kot nobeden.
claim-d12-against = Ni jasno, kaj naj zraste in ali za 30 odstotkov ali za 30 točk. Stopnja ohranjanja 75 % bi v prvem primeru zrasla na 97,5 %, v drugem na 105 %, kar ni mogoče; pri 90 % ni mogoče ne prvo ne drugo.
claim-d13 = Prvi rezultati v enem do treh mesecih, polni učinek v enem letu
claim-d13-story = Vodnik 5 teh rokov ne utemelji. Po njegovem osemtedenskem načrtu se o uvedbi odloča, še preden se lahko pokažejo prvi rezultati.
claim-d14 = Ocene petih metod
claim-d14-story = Vodnik 5 ocenjuje pet metod po obsegu dela, učinku in času uvedbe, brez lestvice in dokazov. Pri dveh od petih njegovo besedilo pravi drugače kot tabela.
claim-d15 = Poglejte Amazon, Zappos ali Apple
claim-d15-claimed = Vodnik 5 pripoveduje ducat zgodb o podjetjih, od notranjih pravil podjetja Walmart do priporočil storitve Netflix.
claim-d15-for = Zgodbe pomagajo, da si nasvet predstavljamo in zapomnimo.
claim-d15-against = Nobena nima vira. O podjetjih, ki so delala enako in niso uspela, ne izvemo ničesar, zato zgodbe ponazarjajo in ne dokazujejo ničesar.
claim-d16 = Stranke se vračajo tudi k dragemu izdelku, če so storitve dobre
claim-d16-story = Tako vodnik 5 odgovarja na mit, da visoka cena zagotavlja zvestobo. Kako pomembna je cena strankam, ne pokaže, ali visoka cena ustvarja zvestobo.
claim-d17 = Dobro delo s strankami zagotavlja zvestobo in dobiček
claim-d17-story = Vodnika 3 in 5 to obljubljata, vodnik 1 pa pravi, da bodo pristni odnosi vedno najučinkovitejši. Jamstva ne podpira nič, vodnik 5 pa sam predvideva neuspeh strategije.
claim-d18 = Zadovoljne stranke so zveste, zaradi zvestobe pa prihodki rastejo hitreje
claim-d18-claimed = Vodnik 3, kot verigo vzrokov.
claim-d18-for = Raziskave kažejo pozitivno povezavo med zadovoljstvom in zvestobo (Kumar, Dalla Pozza in Ganesh 2013, pregled).
claim-d18-against = Vodnik 3 ne ponuja dokazov. Isti pregled ugotavlja, da zadovoljstvo samo po sebi pojasni precej majhen del zvestobe in da se povezava lahko s časom spreminja: obstaja, a še zdaleč ni samodejna.
claim-d19 = Dela, ki jih navaja vodnik 3
claim-d19-story = Vodnik 3 navaja šest del samo z avtorjem in letnico, brez naslovov. Delo iz leta 1994 navaja za Net Promoter Score, objavljen leta 2003, delo iz leta 2002 pa je znano predvsem po dvomu o povezavi med zvestobo in dobičkom.
claim-d20 = Legal Finders kot zgled zaupanja
claim-d20-story = Vodnik 3 ga predstavi kot odvetniško pisarno, nato pa opisuje storitev za iskanje odvetnikov. Morda gre za plačano omembo; preveriti je nismo mogli.
claim-d21 = Preverjene strategije za različne kulture in panoge
claim-d21-story = Vodnik 2 jih obljublja na začetku. V njem ni ne številk ne raziskav ne navedb.
claim-d22 = Ohranjanje brez strank na koncu
claim-d22-story = Formula vodnika 4 izpušča stranke na koncu, zato ne pokaže, kdo je odšel. Pri 200 strankah na začetku in 40 novih da 80 %, če ne odide nobena ali če jih odide 140.
claim-d23 = Kdaj vsota ohranjanja in osipa ni 100 %
claim-d23-story = Vodnik 1 osip imenuje obratno vrednost ohranjanja: ko se eno zviša, se drugo zniža. Vsota je 100 % samo, če obe stopnji izpuščata stranke, ki so prišle in odšle znotraj obdobja.
claim-d24 = Priporočilo je med najučinkovitejšimi oblikami trženja
claim-d24-claimed = To pravi vodnik 4. Vodniki 1, 2 in 3 dodajajo, da zveste stranke znižujejo stroške trženja, pomagajo podjetju v krizi in kupujejo več.
claim-d24-for = Vse to je verjetno in pogosto slišano. Priporočene med svojimi novimi strankami lahko preštejete in primerjate, koliko so vredne.
claim-d24-against = Nobena od teh trditev nima vira. Reinartz in Kumar (2002) nista našla dokazov, da dolgoletne stranke stanejo manj ali plačujejo več, našla sta malo dokazov, da več priporočajo, in le šibko do zmerno povezavo med trajanjem odnosa in dobičkom.
claim-d25 = Delež vračil
claim-d25-story = Vodnik 5 svetuje, da ga analizirate, vendar beseda lahko pomeni vrnjeno blago ali stranke, ki so se vrnile. Prvi delež naj pada, drugi naj raste, zato se odločite, kaj merite.
claim-d26 = Besedilo brez avtorja in virov
claim-d26-story = Vodnik 5 ne navaja ne avtorja ne založnika ne datuma ne virov, nekateri izrazi pa so videti vstavljeni zaradi iskalnikov. Večina številk v petih vodnikih je iz njega, zato jih pred uporabo preverite.
claim-y1 = Stranka ima vedno prav
claim-y1-claimed = Vodnik 5 to imenuje mit: Walmart se srečuje s strankami, ki to zlorabljajo, in rešuje težave, ne da bi odstopil od svojih pravil.
claim-y1-for = Kot miselna navada je koristna: človek začne pri strankini težavi, kar svetuje tudi vodnik 2.
claim-y1-against = Kot pravilo odpove, če ga stranka zlorablja ali če skrb za peščico zanemari mnoge; to slabost našteje tudi vodnik 5. Zgodba o Walmartu nima vira.
claim-y2 = Visoka cena zagotavlja zvestobo
claim-y2-claimed = Vodnik 5 navaja mit: vrednost daje izdelku šele visoka cena. Odgovarja, da zadovoljstvo ni odvisno le od cene.
claim-y2-for = Vodnik 5 zanjo ne navaja dokazov.
claim-y2-against = Tudi proti ne navaja dokazov: da 78 % potrošnikov postavlja priročnost in storitve pred ceno, ne pove ničesar o tem, ali visoka cena ustvarja zvestobo. Vprašanje tu ostaja odprto.
claim-s1 = Za pet odstotnih točk višja stopnja ohranjanja poveča dobiček za 25 do 95 %
claim-s1-claimed = To ponavljajo vsaj štiri spletna mesta s kalkulatorji. Izvira iz del Reichheld in Sasser (1990) ter Reichheld (1996), svetovalna hiša Bain.
claim-s1-for = Po članku iz leta 1990 dobiček zraste za 85 % pri bančnih poslovalnicah, za 50 % pri zavarovalnem posredniku in za 30 % pri verigi avtoservisov, če se osip zniža za pet odstotnih točk. Če ohranjanje ne stane nič in mislimo na življenjsko vrednost, so takšna števila mogoča tam, kjer je ohranjanje visoko: če se zviša z 90 % na 95 %, povprečna stranka ostane dvakrat dlje.
claim-s1-against = Sharp (2005) prvotno trditev imenuje hudo zavajajočo: temelji na miselnem poskusu o povprečnem trajanju odnosa, ne na dobičku podjetij, ki so to poskusila. Če se ohranjanje zviša s 60 % na 65 %, se trajanje podaljša le za 14 %, strošek ohranjanja pa je izpuščen. Raziskave, ki jih povzema Tirado (2025), ugotavljajo, da podobne blagovne znamke izgubljajo stranke s podobno stopnjo in rastejo z novimi kupci.
claim-s2 = Pri 5-odstotnem mesečnem osipu v pol leta odide polovica strank
claim-s2-claimed = Kalkulatorji osipa to ponavljajo z različnimi roki; eden pravi polovico v enem letu.
claim-s2-for = Pri 11 % na mesec drži: 1 − 0,89⁶ = 50,3 %.
claim-s2-against = Vsak mesec odide 5 % tistih, ki so še ostali. Po šestih mesecih je izgubljenih 1 − 0,95⁶ = 26,5 %, po dvanajstih 46 %; polovica odide po 13,5 meseca.
claim-s3 = Za eno odstotno točko nižji osip zviša življenjsko vrednost za tretjino
claim-s3-claimed = Spletno mesto s kalkulatorjem za eno točko obljublja 30 % ali več.
claim-s3-for = Če se osip zniža s 4 % na 3 %, to drži: povprečno trajanje odnosa se s 25 podaljša na 33,3 obdobja, za tretjino.
claim-s3-against = Odvisno je od izhodišča. Če se osip zniža z 8 % na 7 %, se trajanje z 12,5 podaljša na 14,3 obdobja, za 14 %.
claim-s4 = Ohranjanje, ki stalno raste, kaže, da strategija deluje
claim-s4-claimed = Po vodniku 4 stopnja, ki stalno raste ali je ves čas visoka, kaže na uspešno strategijo.
claim-s4-for = To lahko drži, kjer so si stranke posameznih obdobij podobne, na primer vse pravkar pridobljene.
claim-s4-against = Iz ene skupine najprej odidejo nestanovitni, zato njena stopnja raste, čeprav se nihče ne spremeni. Od 1000 strank v primeru, ki ga navajata Fader in Hardie (2014), jih iz leta v leto ostane 631, 468, 382 in 326: stopnje so 63,1 %, 74,2 %, 81,6 % in 85,3 %.

## Benches: what to do, and the verdict

bench-five-times = Vpišite, koliko porabite za pridobivanje in koliko za ohranjanje, ter primerjajte strošek ene stranke vsake vrste.
bench-five-times-holds = Pri teh številkah trditev drži: nova stranka stane { $result }-krat toliko, po trditvi pa { $limit }-krat toliko.
bench-five-times-fails = Pri teh številkah trditev ne drži: nova stranka stane { $result }-krat toliko, po trditvi pa { $limit }-krat toliko.
bench-five-times-turn = Drži, dokler ohranjanje skupaj ne stane več kot { $turn }.
bench-profit-lift = Nastavite, kolikšno je ohranjanje in koliko stane izboljšanje. Vrednost stranke in dobiček prihodnjega leta sta dve različni stvari.
bench-profit-lift-holds = Pri teh številkah trditev drži: dvig je { $result }, po trditvi pa vsaj { $limit }.
bench-profit-lift-fails = Pri teh številkah trditev ne drži: dvig je { $result }, po trditvi pa vsaj { $limit }.
bench-profit-lift-turn = Za vrednost ene stranke drži od stopnje ohranjanja { $turn } naprej.
bench-half-gone = Nastavite osip in čas; vsako obdobje vzame svoj delež tistih, ki so še ostali.
bench-half-gone-holds = Pri teh številkah trditev drži: izgubljenih je { $result } strank, po trditvi pa { $limit }.
bench-half-gone-fails = Pri teh številkah trditev ne drži: izgubljenih je { $result } strank, po trditvi pa { $limit }.
bench-half-gone-turn = Število obdobij, od katerega naprej drži: { $turn }.
bench-third-more = Nastavite izhodiščni osip; povprečno trajanje odnosa in z njim življenjska vrednost je ena deljeno z osipom.
bench-third-more-holds = Pri teh številkah trditev drži: dvig življenjske vrednosti je { $result }, po trditvi pa { $limit }.
bench-third-more-fails = Pri teh številkah trditev ne drži: dvig življenjske vrednosti je { $result }, po trditvi pa { $limit }.
bench-third-more-turn = Drži do izhodiščne stopnje osipa { $turn }.
bench-rising-retention = Zmešajte dve vrsti strank, vsako s stopnjo ohranjanja, ki se nikoli ne spremeni, in opazujte stopnjo celote.
bench-rising-retention-holds = Dvig stopnje, čeprav se nihče ne spremeni: { $result }. Da razložite opaženi dvig ({ $limit }), boljše strategije ne potrebujete.
bench-rising-retention-fails = Dvig stopnje, čeprav se nihče ne spremeni: { $result }. To je manj od opaženega dviga ({ $limit }), zato je moralo pomagati še kaj drugega.
bench-rising-retention-turn = Dvig pojasni že sama mešanica, ko ohranjanje stanovitnih doseže { $turn }.
bench-members-spend = Dve vrsti kupcev porabita, kolikor porabita vedno; program ne spremeni nikogar. Nastavite le, kdo se včlani.
bench-members-spend-holds = Prednost članov pred drugimi je { $result }, čeprav program ne spremeni nikogar: { $limit } iz trditve tu ne bi bilo dokaz za učinek.
bench-members-spend-fails = Prednost članov pred drugimi je { $result }, manj kot { $limit } iz trditve: pri teh številkah izbira članstva ne pojasni vsega.
bench-members-spend-turn = Sama izbira pojasni trditev, ko se včlani { $turn } intenzivnih kupcev.
bench-goal-by-30 = Za mero vzemite ohranjanje in ga zvišajte enkrat v odstotkih in enkrat v točkah.
bench-goal-by-30-holds = Cilj je mogoč: stopnja bi bila { $result }, največja mogoča je { $limit }.
bench-goal-by-30-fails = Cilj ni mogoč: stopnja bi bila { $result }, največja mogoča je { $limit }.
bench-goal-by-30-turn = V odstotkih je tak cilj mogoč do izhodiščne stopnje { $turn }.

## Benches: assumptions

variable-cost_ratio_claimed = Razmerje po trditvi
variable-cost_ratio_claimed-hint = kolikokrat dražja je nova stranka
variable-cost_ratio = Nova : ohranjena
variable-cost_ratio-hint = kolikokrat dražja je nova stranka
variable-periods_passed = Obdobja
variable-periods_passed-hint = koliko jih mine, na primer mesecev
variable-loss_claimed = Izguba po trditvi
variable-loss_claimed-hint = delež, ki naj bi odšel
variable-share_lost = Izgubljeni delež
variable-share_lost-hint = med strankami na začetku
variable-churn_drop = Znižanje osipa
variable-churn_drop-hint = v odstotnih točkah
variable-value_lift_claimed = Dvig po trditvi
variable-value_lift_claimed-hint = življenjske vrednosti
variable-value_lift = Dvig življenjske vrednosti
variable-value_lift-hint = glede na prejšnjo
variable-retention_gain = Izboljšanje ohranjanja
variable-retention_gain-hint = v odstotnih točkah
variable-profit_share = Delež dobička
variable-profit_share-hint = kar od vse marže ostane po stalnih stroških
variable-gain_cost = Strošek izboljšanja
variable-gain_cost-hint = kot delež vse marže
variable-profit_lift_claimed = Dvig po trditvi
variable-profit_lift_claimed-hint = dobička, najmanj
variable-profit_lift = Dvig dobička
variable-profit_lift-hint = glede na prejšnjega
variable-heavy_share = Intenzivni kupci
variable-heavy_share-hint = kot delež vseh strank
variable-heavy_spend = Poraba intenzivnega kupca
variable-heavy_spend-hint = v obdobju, član ali ne
variable-other_spend = Poraba drugega kupca
variable-other_spend-hint = v obdobju, član ali ne
variable-heavy_join = Včlanjeni intenzivni kupci
variable-heavy_join-hint = kot delež intenzivnih kupcev
variable-other_join = Včlanjeni drugi kupci
variable-other_join-hint = kot delež drugih kupcev
variable-lead_claimed = Prednost po trditvi
variable-lead_claimed-hint = koliko več porabijo člani
variable-members_lead = Prednost članov
variable-members_lead-hint = pred porabo drugih
variable-goal_rise = Zahtevani dvig
variable-goal_rise-hint = odstotki ali točke, nihče ne pove
variable-goal_rate = Zahtevana stopnja
variable-goal_rate-hint = kolikšna bi morala biti stopnja ohranjanja
variable-loyal_share = Stanovitni
variable-loyal_share-hint = kot delež skupine na začetku
variable-loyal_retention = Ohranjanje stanovitnih
variable-loyal_retention-hint = v vsakem obdobju enako
variable-restless_retention = Ohranjanje drugih
variable-restless_retention-hint = v vsakem obdobju enako
variable-rise_seen = Opaženi dvig
variable-rise_seen-hint = v odstotnih točkah
variable-first_retention = Ohranjanje, prvo obdobje
variable-first_retention-hint = vse skupine
variable-second_retention = Ohranjanje, drugo obdobje
variable-second_retention-hint = tistih, ki so ostali
variable-loyal_left = Stanovitni med preostalimi
variable-loyal_left-hint = po prvem obdobju
variable-retention_rise = Dvig sam od sebe
variable-retention_rise-hint = v odstotnih točkah

## Benches: ways to count

definition-cost_ratio = Na vsako stranko, ki je ostala
definition-cost_ratio-saved = Na vsako stranko, ki bi sicer odšla
definition-cost_ratio-saved-why = Večina tistih, ki so ostali, bi ostala tako ali tako. Če strošek delimo na peščico, ki so jo izdatki res zadržali, je ohranjanje na osebo veliko dražje.
definition-share_lost = Odhodi vseh obdobij skupaj
definition-value_lift = Novo trajanje deljeno s prejšnjim, minus ena
definition-profit_lift = Vrednost ene stranke v celotnem odnosu
definition-profit_lift-year = Dobiček podjetja v prihodnjem letu
definition-profit_lift-year-why = Kjer nove stranke le nadomestijo tiste, ki odidejo, izboljšanje v prvem letu prinese natanko toliko strank več. Njihova marža, zmanjšana za strošek izboljšanja, se primerja z dobičkom, ki ostane po stalnih stroških.
definition-members_lead = Povprečni član deljeno s povprečnim nečlanom, minus ena
definition-goal_rate = Zvišanje v odstotkih
definition-goal_rate-points = Zvišanje v odstotnih točkah
definition-goal_rate-points-why = Če se 60 % zviša za trideset točk, je to 90 %; če za trideset odstotkov, 78 %.
definition-retention_rise = Večji delež stanovitnejših med preostalimi, krat razlika v ohranjanju
definition-first_retention = Obe vrsti, kot sta pomešani na začetku
definition-loyal_left = Delež stanovitnih med tistimi, ki so ostali
definition-second_retention = Obe vrsti, kot sta pomešani med preostalimi

## Benches: cases

case-five-times-shop = Spletna trgovina
case-five-times-club = Športni klub
case-profit-lift-bank = Banka
case-profit-lift-card = Kartice, brez stroška
case-profit-lift-shop = Trgovina
case-half-gone-half-year = Pol leta
case-half-gone-year = Eno leto
case-half-gone-fourteen-months = Štirinajst mesecev
case-third-more-from-four = S 4 % na 3 %
case-third-more-from-eight = Z 8 % na 7 %
case-rising-retention-two-kinds = Dve vrsti
case-rising-retention-one-kind = Ena vrsta
case-members-spend-grocer = Včlanijo se intenzivni
case-members-spend-even = Vsi se včlanijo enako
case-goal-by-30-gym = Fitnes, 65 %
case-goal-by-30-bank = Banka, 75 %
case-goal-by-30-insurer = Zavarovalnica, 90 %

## Benches: problems

problem-zero_denominator-keeping_spend = Ohranjanje strank tu ne stane nič, zato se z njim ne da ničesar primerjati. Vpišite, koliko ste porabili.
problem-zero_denominator-profit_share = Brez začetnega dobička njegovega dviga ni. Vpišite delež nad 0 %.
problem-drop_reaches_churn = Nihče ne bi več odhajal in nič ne bi povedalo, kdaj se odnos konča. Znižajte to vrednost ali zvišajte stopnjo osipa.
problem-above_everybody = Več kot vsi ne morejo ostati. Znižajte to vrednost ali stopnjo ohranjanja.
problem-endless_value = Vrednost nima konca. Vpišite diskontno stopnjo nad 0 % ali zmanjšajte izboljšanje.
problem-no_members = Nihče se ne včlani, zato ni članov za primerjavo. Zvišajte enega od deležev včlanjenih.
problem-all_members = Včlanijo se vsi, zato članov ni s kom primerjati. Znižajte enega od deležev včlanjenih.
problem-nothing_spent = Kdor se ne včlani, tu ne porabi nič, zato prednosti ni mogoče izračunati. Zvišajte porabo nečlanov.
problem-restless_above_loyal = To so tisti, ki ostanejo krajši čas. Znižajte njihovo stopnjo ali zvišajte drugo.
problem-heavy_below_others = Intenzivni kupci porabijo več kot drugi. Znižajte to vrednost ali zvišajte drugo.
problem-all_leave_at_once = Pri 100 % odidejo vsi že v prvem obdobju in potem ni več česa spremljati. Znižajte stopnjo osipa.
problem-nobody_stays = V drugem obdobju ne ostane nihče, zato zanj stopnje ni. Zvišajte eno od obeh stopenj ali delež stanovitnih.

## Caution: scores of two markets

caution-scores = Preden primerjate ocene dveh trgov
caution-scores-lead = Ljudje na lestvice odgovarjajo po različnih navadah, zato lahko enako zadovoljstvo da različne ocene. Kako pomembno je to, je sporno. Noben količnik ne preračuna ocene enega trga v oceno drugega; za Bolgarijo, Slovenijo, Litvo in Rusijo pa objavljenih ocen po državah nismo našli.
caution-scores-habits = Razlogi za previdnost
caution-scores-opposing = Razlogi proti pretirani previdnosti
caution-scores-advice = Kaj storiti
caution-scores-extremes = Na sedemstopenjskih lestvicah so vprašani v eni državi skrajnosti izbrali v 19,2 % odgovorov, sredino pa v 17,4 %; v drugi v 13,6 % in 23,2 %.
caution-scores-scale = Ena skupina nabornikov je skrajnosti na petstopenjski lestvici izbirala več kot dvakrat pogosteje kot druga, na desetstopenjski pa nič pogosteje: svoje prispeva tudi oblika vprašanja.
caution-scores-language = V 26 državah so vprašalniki v angleščini dobili več sredinskih odgovorov, tisti v maternem jeziku pa več skrajnih.
caution-scores-liked = Za podjetje, ki so ga ljudje po lastnih besedah marali, je NPS po državah segal od −47 do 64, pri 17.509 ljudeh v 18 državah; za podjetje, ki ga ne marajo, od −88 do −7.
caution-scores-raters = V več kot desetih milijonih ocen v 15 jezikih so odstopanja od ocen v ameriški angleščini segala od +12,54 do −25,24 točke.
caution-scores-cut-offs = Kjer je 8 v šoli visoka pohvala, k NPS ne prispeva ničesar; nekateri zato promotorje štejejo od 8 naprej, nasprotnike pa le do 5.
caution-scores-friendship = V dveh državah je vprašanje postavilo na kocko tudi prijateljstvo, zato so zadovoljni dali nizko oceno: bili so prej razdvojeni kot nasprotniki.
caution-scores-distortion = Pri 1027 ljudeh v osmih državah je kultura res pojasnila sloge odgovarjanja, vendar so bili povprečja in korelacije popačeni manj, kot je bilo pričakovano.
caution-scores-acquiescence = Na številnih lestvicah in v 41 državah je navada pritrjevanja pojasnila 3,1 % variance.
caution-scores-inside = V 558 raziskavah je bilo okoli 80 % razlik v vrednotah znotraj držav, ne med njimi.
caution-scores-thresholds = Primerjava več kot 30 držav med Evropo in Združenimi državami ni našla razlike, ki bi upravičila druge meje.
caution-scores-service = Razlika je lahko resnična: podpora, ki trgu slabo ustreza. Kjer je podjetje podporo spremenilo, se je ocena njegovih trgovin zvišala.
caution-scores-over-time = Vsak trg primerjajte z njim samim skozi čas, z istim vprašanjem, lestvico in jezikom; to svetuje večina avtorjev, ki pišejo o tem.

## Sources of the evidence

source-peppers-2008 = Peppers (2008): _What Does It Really Cost to Acquire or Lose a Customer?_ 1to1media.com, 19. maj 2008.
source-tirado-2025 = Tirado (2025): _Customer Acquisition vs Retention_. maxdigitaledge.com; povzetek raziskav šole Ehrenberg-Bass.
source-kumar-2013 = Kumar, Dalla Pozza, Ganesh (2013): _Revisiting the Satisfaction–Loyalty Relationship_. _Journal of Retailing_ 89 (3), 246–262.
source-reinartz-kumar-2002 = Reinartz, Kumar (2002): _The Mismanagement of Customer Loyalty_. _Harvard Business Review_ 80 (7), 86–94.
source-reichheld-sasser-1990 = Reichheld, Sasser (1990): _Zero Defections: Quality Comes to Services_. _Harvard Business Review_ 68 (5), 105–111.
source-reichheld-1996 = Reichheld (1996): _The Loyalty Effect_. Harvard Business School Press.
source-sharp-2005 = Sharp (2005): _A 5% Drop in Defection Does Not Lead to 80%+ More Profits_. byronsharp.wordpress.com, 12. januar 2005.
source-fader-hardie-2014 = Fader, Hardie (2014): _A Spreadsheet-Literate Non-Statistician’s Guide to the Beta-Geometric Model_. Note 32, brucehardie.com.
source-zax-takahashi-1967 = Zax, Takahashi (1967), po navedbi MeasuringU: _Cultural Effects on Rating Scales_.
source-hui-triandis-1989 = Hui, Triandis (1989), po navedbi MeasuringU: _Cultural Effects on Rating Scales_.
source-harzing-2006 = Harzing (2006): _Response Styles in Cross-national Survey Research: A 26-country Study_. _International Journal of Cross Cultural Management_ 6 (2), 243–266.
source-xm-institute = Qualtrics XM Institute: _Calibrating NPS Across 18 Countries_. xminstitute.com.
source-medallia-2015 = Medallia Institute (2015): sporočilo za javnost, 24. september 2015.
source-checkmarket = CheckMarket: _European NPS_. checkmarket.com; meje, kot jih opisuje kritik, FocusFeedback.
source-svihel-2016 = Svihel idr. (2016). _Asia Marketing Journal_ 17 (4).
source-hoffmann-2013 = Hoffmann, Mai, Cristescu (2013): _Do Culture-dependent Response Styles Distort Substantial Relationships?_ _International Business Review_ 22, 814–827.
source-van-de-vijver-2008 = van de Vijver, van Hemert (2008), o raziskavi, ki so jo opravili Fischer idr.
source-taras-2016 = Taras, Steel, Kirkman (2016): _Does Country Equate with Culture?_ _Management International Review_ 56, 455–487.
source-focusfeedback = FocusFeedback, focusfeedback.nl, proti evropski različici ocene.
source-hp-bain = Stališče družb Hewlett-Packard in Bain, kot je opisano na community.hpe.com in itsma.com.
source-itsma = Nasvet, ki ga dajejo itsma.com, customerthink.com in old.moveo.com.
