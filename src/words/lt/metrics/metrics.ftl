### The metrics: names, meanings, cases, pictures.

## Variables: the label of each field and what belongs into it

variable-customers_start = Pradiniai klientai
variable-customers_start-hint = pirmąją laikotarpio dieną
variable-customers_end = Klientai pabaigoje
variable-customers_end-hint = paskutinę dieną, įskaitant naujus
variable-customers_new = Nauji klientai
variable-customers_new-hint = pritraukti per laikotarpį ir neišėję
variable-customers_lost = Prarasti klientai
variable-customers_lost-hint = išėjo per laikotarpį
variable-customers_passing = Atėjo ir išėjo
variable-customers_passing-hint = iš prarastų – pritraukti tą patį laikotarpį
variable-retention_rate = Išlaikymo rodiklis
variable-retention_rate-hint = kiekvieną laikotarpį išlaikoma dalis
variable-churn_rate = Praradimo rodiklis
variable-churn_rate-hint = kiekvieną laikotarpį prarandama dalis
variable-customer_lifespan = Santykių trukmė
variable-customer_lifespan-hint = kiek laikotarpių klientas pasilieka
variable-promoters = Rekomenduotojai
variable-promoters-hint = atsakė 9 arba 10
variable-passives = Pasyvieji
variable-passives-hint = atsakė 7 arba 8
variable-detractors = Kritikai
variable-detractors-hint = atsakė nuo 0 iki 6
variable-nps = Rekomendavimo indeksas
variable-nps-hint = nuo −100 iki 100
variable-satisfied = Teigiami atsakymai
variable-satisfied-hint = paprastai 4 ir 5 iš 5
variable-responses = Visi atsakymai
variable-responses-hint = kad ir kokie jie būtų
variable-csat = Pasitenkinimo rodiklis
variable-csat-hint = teigiamų dalis tarp visų atsakymų
variable-purchase_value = Vidutinė pirkimo vertė
variable-purchase_value-hint = kiek pajamų duoda vienas pirkimas
variable-purchase_frequency = Pirkimai per laikotarpį
variable-purchase_frequency-hint = kaip dažnai klientas perka
variable-gross_margin = Bendroji marža
variable-gross_margin-hint = kiek pajamų lieka padengus prekių savikainą
variable-cltv = Gyvavimo ciklo vertė
variable-cltv-better = Tai pajamos. Ten įveskite bendrąją maržą, kad būtų skaičiuojamas pelnas.
variable-cltv-hint = kiek iš viso duoda vienas klientas
variable-cltv_margin = Bendrasis pelnas iš kliento
variable-cltv_margin-hint = kas lieka iš jo gyvavimo ciklo vertės
variable-margin = Marža per laikotarpį
variable-margin-hint = kiek lieka iš vieno kliento
variable-discount_rate = Diskonto norma
variable-discount_rate-hint = vieno laikotarpio: vėliau gauti pinigai verti mažiau
variable-periods = Mokėjimų skaičius
variable-periods-hint = jei tuščia, skaičiuojama neribotai
variable-cltv_discounted = Diskontuota gyvavimo ciklo vertė
variable-cltv_discounted-hint = vertė šiandien
variable-customers_referred = Atėję pagal rekomendaciją
variable-customers_referred-hint = juos atvedė esami klientai
variable-referral_rate = Rekomendacijų rodiklis
variable-referral_rate-hint = rekomenduotų dalis
variable-acquisition_spend = Pritraukimo išlaidos
variable-acquisition_spend-hint = iš viso, per tą patį laikotarpį
variable-keeping_spend = Išlaikymo išlaidos
variable-keeping_spend-hint = iš viso, per tą patį laikotarpį
variable-customers_saved = Išsaugoti klientai
variable-customers_saved-hint = be šių išlaidų būtų išėję
variable-retention_share = Skiriama išlaikymui
variable-retention_share-hint = viso biudžeto dalis, išbandykite įvairias
variable-doubling_gain = Padvigubinimo nauda
variable-doubling_gain-hint = kiek daugiau klientų už dvigubą sumą
variable-customers_kept = Likę klientai
variable-customers_kept-hint = visi, kurie neišėjo
variable-customers_gained = Pritraukti ir išsaugoti klientai
variable-customers_gained-hint = iš viso
variable-gain_change = Pokytis
variable-gain_change-hint = palyginti su dabartiniu paskirstymu
variable-next_spend_ratio = Papildomų pinigų nauda
variable-next_spend_ratio-hint = išlaikymui, palyginti su pritraukimu
variable-won_saved_ratio = Sąnaudų santykis
variable-won_saved_ratio-hint = pritraukto ir išsaugoto kliento
variable-break_even_saved = Lūžio taškas
variable-break_even_saved-hint = kiek klientų reikia išsaugoti
variable-break_even_share = Lūžio taško dalis
variable-break_even_share-hint = visų likusių klientų
variable-cac = Pritraukimo sąnaudos
variable-cac-hint = vienam naujam klientui
variable-ltv_cac = Vertės ir sąnaudų santykis
variable-ltv_cac-hint = vertė vienam sąnaudų vienetui
variable-payback_periods = Atsipirkimo trukmė
variable-payback_periods-hint = per kiek laikotarpių grįžta sąnaudos
variable-payback_discounted = Diskontuotas atsipirkimas
variable-payback_discounted-hint = po kiek mokėjimų grįžta sąnaudos
variable-buyers = Pirkėjai
variable-buyers-hint = per laikotarpį pirko bent kartą
variable-repeat_buyers = Pakartotiniai pirkėjai
variable-repeat_buyers-hint = per laikotarpį užsakė du kartus ar daugiau
variable-orders = Užsakymai
variable-orders-hint = šių pirkėjų per laikotarpį
variable-order_revenue = Užsakymų pajamos
variable-order_revenue-hint = kiek davė šie užsakymai
variable-returning_buyers = Pirkę ir anksčiau
variable-returning_buyers-hint = pirkėjai, kurie jau buvo pirkę, nesvarbu kada
variable-customers_all = Visi klientai
variable-customers_all-hint = ir tie, kurie per laikotarpį nieko nepirko
variable-repeat_purchase_rate = Pakartotinių dalis
variable-repeat_purchase_rate-hint = visų pirkėjų dalis
variable-effort_1 = Atsakymai 1
variable-effort_1-hint = visiškai nesutinka, kad buvo lengva
variable-effort_2 = Atsakymai 2
variable-effort_2-hint = nesutinka
variable-effort_3 = Atsakymai 3
variable-effort_3-hint = veikiau nesutinka
variable-effort_4 = Atsakymai 4
variable-effort_4-hint = nei sutinka, nei nesutinka
variable-effort_5 = Atsakymai 5
variable-effort_5-hint = veikiau sutinka
variable-effort_6 = Atsakymai 6
variable-effort_6-hint = sutinka
variable-effort_7 = Atsakymai 7
variable-effort_7-hint = visiškai sutinka, kad buvo lengva
variable-ces = Pastangų rodiklis
variable-ces-hint = atsakymų vidurkis, nuo 1 iki 7
variable-ces-top = Kam buvo lengva
variable-ces-top-hint = atsakymų nuo 5 iki 7 dalis
variable-ces-net = Grynasis rodiklis
variable-ces-net-hint = nuo −100 iki 100
variable-revenue_start = Pradinės pajamos
variable-revenue_start-hint = pasikartojančios, pirmąją laikotarpio dieną
variable-revenue_churned = Prarastos pajamos
variable-revenue_churned-hint = iš išėjusių klientų
variable-revenue_contraction = Sumažėję mokėjimai
variable-revenue_contraction-hint = kiek mažiau moka likę klientai
variable-revenue_expansion = Padidėję mokėjimai
variable-revenue_expansion-hint = kiek daugiau moka likę klientai
variable-revenue_new = Naujos pajamos
variable-revenue_new-hint = iš per laikotarpį pritrauktų klientų
variable-nrr = Grynasis išlaikymas
variable-nrr-hint = su padidėjusiais mokėjimais, gali viršyti 100 %
variable-grr = Bendrasis išlaikymas
variable-grr-hint = be padidėjusių mokėjimų (GRR)
variable-revenue_churn_rate = Pajamų praradimas
variable-revenue_churn_rate-hint = kiekvieną laikotarpį prarandama dalis
variable-quick_ratio = Spartusis santykis
variable-quick_ratio-hint = kiek gauta vienam prarastų pajamų vienetui
variable-points_issued = Suteikti taškai
variable-points_issued-hint = programos dalyviams
variable-points_redeemed = Panaudoti taškai
variable-points_redeemed-hint = iš suteiktų
variable-points_expired = Nebegaliojantys taškai
variable-points_expired-hint = iš suteiktų
variable-programme_margin = Papildoma marža
variable-programme_margin-hint = uždirbta tik dėl programos
variable-programme_cost = Programos sąnaudos
variable-programme_cost-hint = dovanos, programinė įranga, darbas, pranešimai
variable-programme_revenue = Papildomos pajamos
variable-programme_revenue-hint = pardavimai, davę šią maržą
variable-redemption_rate = Panaudotų dalis
variable-redemption_rate-hint = panaudota suteiktų taškų dalis
variable-breakage_rate = Nebegaliojančių dalis
variable-breakage_rate-hint = nebegaliojanti suteiktų taškų dalis
variable-programme_roi = Investicijų grąža (ROI)
variable-programme_roi-hint = marža minus sąnaudos, padalyta iš sąnaudų
variable-periods_ahead = Būsimi laikotarpiai
variable-periods_ahead-hint = kaip toli žiūrime
variable-customers_after = Klientų skaičius
variable-customers_after-hint = tikėtinas pabaigoje
variable-customers_ceiling = Lubos
variable-customers_ceiling-hint = kai išeina tiek pat, kiek ateina
variable-half_life = Pusėjimo trukmė
variable-half_life-hint = kol išeis pusė dabartinių klientų
variable-invitations = Kvietimai
variable-invitations-hint = vieno kliento per vieną ratą
variable-invite_conversion = Sėkmingų dalis
variable-invite_conversion-hint = kvietimai, atvedantys naują klientą
variable-rounds = Ratai
variable-rounds-hint = kiek kartų klientai kviečia
variable-k_factor = Koeficientas K
variable-k_factor-hint = nauji klientai vienam kviečiančiajam
variable-viral_growth = Augimo daugiklis
variable-viral_growth-hint = keliais klientais virsta vienas
variable-earned_new = Uždirbtos naujos pajamos
variable-earned_new-hint = iš atvestų klientų, % ankstesnio laikotarpio pajamų
variable-growth_total = Visas augimas
variable-growth_total-hint = pajamų, palyginti su ankstesniu laikotarpiu
variable-earned_growth = Uždirbtas augimas
variable-earned_growth-hint = iš grįžtančių ir jų atvestų klientų
variable-earned_growth_ratio = Uždirbto augimo dalis
variable-earned_growth_ratio-hint = uždirbta viso augimo dalis

## Retention

metric-retention-meaning = Kokia pradinių klientų dalis liko su jumis.
metric-retention-sentence =
    { $customers_lost ->
        [0] pradinių klientų (jų buvo { $customers_start }) tebėra klientai. Niekas neišėjo.
        [one] pradinių klientų (jų buvo { $customers_start }) tebėra klientai. Prarastas { $customers_lost } klientas.
        [few] pradinių klientų (jų buvo { $customers_start }) tebėra klientai. Prarasti { $customers_lost } klientai.
        [many] pradinių klientų (jų buvo { $customers_start }) tebėra klientai. Prarasta { $customers_lost } kliento.
       *[other] pradinių klientų (jų buvo { $customers_start }) tebėra klientai. Prarasta { $customers_lost } klientų.
    }
metric-retention-copy = Klientų išlaikymo rodiklis: { $retention_rate }. Pradinių klientų – { $customers_start }; pabaigoje – { $customers_end }, iš jų naujų – { $customers_new }.
definition-retention_rate = Likę pradiniai klientai
definition-retention_rate-without_end = Be klientų skaičiaus pabaigoje
definition-retention_rate-without_end-why = Ši formulė pateikta [4 vadove, lietuvių kalba]. Joje nėra klientų skaičiaus pabaigoje, todėl nematyti, kas išėjo: rezultatas toks pat, nesvarbu, ar visi liko, ar visi išėjo. Abi apibrėžtys sutampa tik tada, kai pabaigoje klientų yra tiek pat, kiek pradžioje. Jei naujų klientų daugiau nei pradinių, pagal ją dalies negausite.
definition-customers_lost = Pradiniai plius nauji minus klientai pabaigoje
case-retention-gym = Rajono sporto klubas (metai)
case-retention-subscription = Prenumeruojama programa (ketvirtis)
case-retention-growth = Spartus augimas (metai)
case-retention-shrinking = Silpstanti parduotuvė (metai)
picture-retention = Kas nutiko pradiniams klientams ({ $customers_start }) ir iš kur klientai pabaigoje ({ $customers_end })
bar-start = Pradžia
bar-end = Pabaiga
part-kept = išlaikyti ({ $amount })
part-lost = prarasti ({ $amount })
part-new = nauji ({ $amount })

## Churn

metric-churn-meaning = Kokia pradinių klientų dalis išėjo.
metric-churn-sentence =
    { $customers_lost ->
        [0] pradinių klientų (jų buvo { $customers_start }): niekas neišėjo.
        [one] pradinių klientų (jų buvo { $customers_start }) išėjo. Prarastas { $customers_lost } klientas.
        [few] pradinių klientų (jų buvo { $customers_start }) išėjo. Prarasti { $customers_lost } klientai.
        [many] pradinių klientų (jų buvo { $customers_start }) išėjo. Prarasta { $customers_lost } kliento.
       *[other] pradinių klientų (jų buvo { $customers_start }) išėjo. Prarasta { $customers_lost } klientų.
    }
metric-churn-copy = Klientų praradimo rodiklis: { $churn_rate }. Pradinių klientų – { $customers_start }, prarastų – { $customers_lost }.
metric-churn-sentence-customers_passing =
    { $start_lost ->
        [0] Iš viso prarasta klientų: { $customers_lost }. Iš pradinių klientų (jų buvo { $customers_start }) niekas neišėjo; per laikotarpį atėjo ir išėjo: { $customers_passing }.
       *[other] Iš viso prarasta klientų: { $customers_lost }. Iš pradinių klientų (jų buvo { $customers_start }) išėjo: { $start_lost }; per laikotarpį atėjo ir išėjo: { $customers_passing }.
    }
metric-churn-copy-customers_passing = Klientų praradimo rodiklis: { $churn_rate }. Iš viso prarasta klientų: { $customers_lost }; iš pradinių (jų buvo { $customers_start }): { $start_lost }; per laikotarpį atėjo ir išėjo: { $customers_passing }.
definition-churn_rate = Visi išėjusieji
definition-churn_rate-of_start = Tik tie, kurie buvo klientai pradžioje
definition-churn_rate-of_start-why = Dalis išėjusiųjų buvo atėję tą patį laikotarpį, taigi tarp pradinių klientų niekada nebuvo. Be jų praradimas ir išlaikymas kartu sudaro 100 %.
definition-customer_lifespan = Vienetas, padalytas iš praradimo rodiklio
definition-customer_lifespan-why = Daroma prielaida, kad kiekvieną laikotarpį visi vienodai linkę išeiti. Tikri klientai skiriasi: kuo ilgiau kas pasiliko, tuo labiau tikėtina, kad pasiliks ir toliau, todėl ilgamečiams klientams ši trukmė paprastai per trumpa.
case-churn-streaming = Vaizdo transliacijos (mėnuo)
case-churn-gym = Rajono sporto klubas (metai)
case-churn-telecom = Mobilusis ryšys (mėnuo)
picture-churn = Kas nutiko pradiniams klientams ({ $customers_start })

## NPS

metric-nps-meaning = Procentas norinčių jus rekomenduoti (9 arba 10) minus procentas nenorinčių (nuo 0 iki 6).
metric-nps-sentence =
    { $answers ->
        [one] pagal { $answers } atsakymą: rekomenduotojai ({ $promoters_share }) minus kritikai ({ $detractors_share }).
        [few] pagal { $answers } atsakymus: rekomenduotojai ({ $promoters_share }) minus kritikai ({ $detractors_share }).
        [many] pagal { $answers } atsakymo: rekomenduotojai ({ $promoters_share }) minus kritikai ({ $detractors_share }).
       *[other] pagal { $answers } atsakymų: rekomenduotojai ({ $promoters_share }) minus kritikai ({ $detractors_share }).
    }
metric-nps-copy = Rekomendavimo indeksas (NPS): { $nps }. Rekomenduotojų – { $promoters }, pasyviųjų – { $passives }, kritikų – { $detractors }.
definition-nps = Rekomenduotojai minus kritikai šimtui atsakymų
case-nps-hotel = Pajūrio viešbutis
case-nps-bank = Banko skyrius
case-nps-workshop = Dvidešimt atsakymų
picture-nps = Kas atsakė ir koks gautas indeksas
part-promoters = rekomenduotojai ({ $amount })
part-passives = pasyvieji ({ $amount })
part-detractors = kritikai ({ $amount })
picture-score = Indeksas

## CSAT

metric-csat-meaning = Patenkintų klientų atsakymų dalis, paprastai 4 ir 5 iš 5.
metric-csat-sentence = atsakymų (jų buvo { $responses }) yra teigiami.
metric-csat-copy = Klientų pasitenkinimo rodiklis: { $csat }. Visų atsakymų – { $responses }, teigiamų – { $satisfied }.
definition-csat = Teigiamų atsakymų dalis
case-csat-support = Pagalba telefonu
case-csat-restaurant = Restoranas
case-csat-delivery = Siuntų pristatymas
picture-csat = Kaip pasiskirsto atsakymai ({ $responses })
bar-answers = Atsakymai
part-satisfied = teigiami ({ $amount })
part-other_answers = kiti ({ $amount })

## CLTV

metric-cltv-meaning = Kiek vienas klientas iš viso išleidžia, kol perka iš jūsų.
metric-cltv-sentence = pajamų iš vieno kliento: vieno pirkimo vertė – { $purchase_value }, pirkimai { $per } – { $purchase_frequency }, santykių trukmė – { $customer_lifespan }.
metric-cltv-copy = Kliento gyvavimo ciklo vertė: { $cltv }. Vidutinė pirkimo vertė – { $purchase_value }, pirkimai { $per } – { $purchase_frequency }, santykių trukmė – { $customer_lifespan }.
definition-cltv = Pirkimo vertė, padauginta iš dažnio ir trukmės
definition-cltv_margin = Ta pati vertė, padauginta iš bendrosios maržos
definition-cltv_margin-why = Ne visos pajamos lieka jums. Su kliento pritraukimo sąnaudomis lyginkite šį skaičių, o ne pajamas.
definition-margin = Pirkimo vertė, padauginta iš dažnio ir bendrosios maržos
case-cltv-coffee = Kavinė (metais)
case-cltv-clothing = Drabužiai internetu (metais)
case-cltv-software = Programinė įranga (metais)
picture-cltv = Ką klientas sumoka kiekvieną laikotarpį

## CLTV, discounted

metric-cltv-discounted-meaning = Kiek šiandien verti būsimi vieno kliento mokėjimai.
metric-cltv-discounted-sentence = yra vieno kliento vertė šiandien, jei { $per } pasilieka { $retention_rate } klientų, o to paties laikotarpio diskonto norma yra { $discount_rate }.
metric-cltv-discounted-copy = Diskontuota kliento gyvavimo ciklo vertė: { $begin }. Marža { $per } – { $margin }, išlaikymo rodiklis – { $retention_rate }, diskonto norma – { $discount_rate }.
definition-cltv_discounted-begin = Pirmasis mokėjimas iš karto ir užtikrintas
definition-cltv_discounted-begin-why = Klientui, kuris ką tik pasirašė sutartį ir moka šiandien. Vertė viena marža didesnė nei be šio pirmojo mokėjimo.
definition-cltv_discounted-after_renewal = Pirmasis mokėjimas su pirmuoju pratęsimu
definition-cltv_discounted-after_renewal-why = Klientui, kuris už šį laikotarpį jau sumokėjo: skaičiuojami tik būsimi mokėjimai. Ši formulė yra daugumoje vadovėlių: m R : (1 + d − R).
definition-cltv_discounted-end_certain = Pirmasis mokėjimas po vieno laikotarpio ir užtikrintas
definition-cltv_discounted-end_certain-why = Klientui, kuris moka kiekvieno laikotarpio pabaigoje ir negali išeiti iki pirmojo mokėjimo.
case-cltv-discounted-magazine = Žurnalas, neterminuotai
case-cltv-discounted-software = Programinė įranga, 60 mėnesių
case-cltv-discounted-insurance = Draudimas, 20 metų
picture-cltv-discounted = Kiek kiekvienas mokėjimas vertas šiandien, kai pirmasis gaunamas iš karto

## Referral

metric-referral-meaning = Kokia dalis naujų klientų atėjo pagal kitų klientų rekomendaciją.
metric-referral-sentence = naujų klientų (jų buvo { $customers_new }) atėjo pagal rekomendaciją.
metric-referral-copy = Rekomendacijų rodiklis: { $referral_rate }. Naujų klientų – { $customers_new }, iš jų pagal rekomendaciją – { $customers_referred }.
definition-referral_rate = Atėjusių pagal rekomendaciją dalis tarp naujų klientų
case-referral-dentist = Odontologijos kabinetas (metai)
case-referral-app = Biudžeto programėlė (mėnuo)
case-referral-language_school = Kalbų mokykla (metai)
picture-referral = Iš kur atėjo nauji klientai ({ $customers_new })
bar-newcomers = Nauji
part-referred = pagal rekomendaciją ({ $amount })
part-other_new = kitaip ({ $amount })

## Acquisition

metric-acquisition-meaning = Kiek kainuoja pritraukti vieną klientą ir ar tai atsiperka.
metric-acquisition-sentence =
    { $customers_new ->
        [1] už { $customers_new } naują klientą.
        [one] už kiekvieną iš { $customers_new } naujo kliento.
        [few] už kiekvieną iš { $customers_new } naujų klientų.
        [many] už kiekvieną iš { $customers_new } naujo kliento.
       *[other] už kiekvieną iš { $customers_new } naujų klientų.
    }
metric-acquisition-copy = Kliento pritraukimo sąnaudos: { $cac }. Naujų klientų – { $customers_new }, iš viso išleista { $acquisition_spend }.
definition-cac = Išlaidos, padalytos iš naujų klientų skaičiaus
definition-ltv_cac = Gyvavimo ciklo vertė, padalyta iš pritraukimo sąnaudų
definition-ltv_cac-why = Dažnai sakoma, kad geras santykis yra 3:1; tai programinės įrangos įmonių praktinė taisyklė, o ne dėsnis. Imkite gyvavimo ciklo bendrąjį pelną.
definition-payback_periods = Pritraukimo sąnaudos, padalytos iš maržos
definition-payback_periods-why = Tinka, jei klientas tikrai pasilieka, o pinigai nenuvertėja.
definition-payback_periods-whole = Sveikasis mokėjimų skaičius
definition-payback_periods-whole-why = Mokėjimai gaunami po vieną, todėl sąnaudos atsiperka su mokėjimu, kuris padengia likutį.
definition-payback_discounted = Mokėjimai, įvertinus praradimą ir diskontą
definition-payback_discounted-why = Kiekvienas tolesnis mokėjimas skaičiuojamas tik likusiems klientams ir yra vertas mažiau, nes gaunamas vėliau. Pirmasis gaunamas iš karto.
case-acquisition-shop = Internetinė parduotuvė (mėnuo)
case-acquisition-software = Programinė įranga (mėnuo)
case-acquisition-gym = Sporto klubas (mėnuo)
case-acquisition-hopeless = Niekada neatsiperka (metai)
picture-acquisition = Kiek vienas naujas klientas kainuoja ir kiek duoda
bar-cac = Sąnaudos
bar-cltv = Vertė
part-money = { $amount }

## Repeat purchases

metric-repeat-purchase-meaning = Kokia pirkėjų dalis per laikotarpį pirko bent du kartus.
metric-repeat-purchase-sentence = visų pirkėjų (jų buvo { $buyers }) pirko bent du kartus.
metric-repeat-purchase-copy = Pakartotinių pirkėjų dalis: { $repeat_purchase_rate }. Pirkėjų per laikotarpį – { $buyers }, bent du kartus užsakė { $repeat_buyers }.
definition-repeat_purchase_rate = Du ar daugiau užsakymų per laikotarpį
definition-repeat_purchase_rate-returning = Pirkę ir anksčiau, nesvarbu kada
definition-repeat_purchase_rate-returning-why = „Shopify“ ataskaitose tai grįžtančių klientų dalis. Pirmasis užsakymas gali būti kelerių metų senumo, todėl ši dalis paprastai didesnė ir auga parduotuvei senstant.
definition-repeat_purchase_rate-of_all = Pakartotinių pirkėjų dalis tarp visų klientų
definition-repeat_purchase_rate-of_all-why = Įskaičiuojami ir per laikotarpį nieko nepirkę klientai, todėl ilgėjant klientų sąrašui dalis mažėja.
definition-purchase_frequency = Užsakymai, padalyti iš pirkėjų skaičiaus
definition-purchase_frequency-why = Iš šio dažnio skaičiuojama gyvavimo ciklo vertė. Jis apibūdina aktyvius klientus, todėl ir santykių trukmė turi būti aktyvaus kliento.
definition-purchase_frequency-all_customers = Užsakymai, padalyti iš visų klientų skaičiaus
definition-purchase_frequency-all_customers-why = Įskaičiuojami ir neaktyvūs klientai (0 pirkimų). Tinka tik tada, kai juos apima ir trukmė.
definition-purchase_value = Užsakymų pajamos, padalytos iš užsakymų skaičiaus
case-repeat-purchase-coffee = Kavinė (ketvirtis)
case-repeat-purchase-clothing = Drabužiai internetu (metai)
case-repeat-purchase-florist = Gėlių parduotuvė (pusmetis)
picture-repeat-purchase = Kiek kartų pirkėjai pirko
bar-buyers = Pirkėjai
part-repeat = bent du kartus ({ $amount })
part-once = vieną kartą ({ $amount })

## Effort

metric-effort-meaning = Ar klientams buvo lengva: skalė nuo 1 iki 7, trys apibendrinimo būdai.
metric-effort-sentence = yra vidurkis skalėje nuo 1 iki 7 (atsakymų: { $answers }).
metric-effort-copy = Kliento pastangų rodiklis (CES): vidurkis { $ces } skalėje nuo 1 iki 7, lengva buvo (5–7) – { $top }, grynasis rodiklis – { $net }, atsakymų – { $answers }.
definition-ces = Visų atsakymų vidurkis
definition-ces-top = Atsakymų nuo 5 iki 7 dalis
definition-ces-top-why = Čia 5 nesiskiria nuo 7, o 1 – nuo 4.
definition-ces-net = Atsakymai 6 ir 7 minus atsakymai nuo 1 iki 3, šimtui atsakymų
definition-ces-net-why = Skaičiuojamas kaip NPS. Atsakymai 4 ir 5 nepriskiriami nė vienai pusei, todėl jis gali būti neigiamas ir tada, kai daugumai buvo lengva.
case-effort-three_ways = Viena apklausa, trys būdai
case-effort-support = Pagalba žinutėmis
case-effort-returns = Siuntos grąžinimas
picture-effort = Kaip pasiskirsto atsakymai
bar-effort_1 = 1 – visiškai nesutinka
bar-effort_2 = 2
bar-effort_3 = 3
bar-effort_4 = 4 – nei taip, nei ne
bar-effort_5 = 5
bar-effort_6 = 6
bar-effort_7 = 7 – visiškai sutinka

## Biudžeto dalijimas

metric-budget-meaning = Ką duoda tie patys pinigai, paskirstyti kitaip.
metric-budget-sentence = – tiek klientų pritraukiama ir išsaugoma, kai išlaikymui skiriama { $retention_share } pinigų. Dabar – { $today }.
metric-budget-copy = Pritraukti ir išsaugoti klientai: { $customers_gained }. Pritraukta { $customers_new } už { $acquisition_spend }, išsaugota { $customers_saved } už { $keeping_spend }.
better-spend-keeping = Pagal šiuos duomenis naudingiau išlaikyti klientus: jų išsaugota { $saved }, o pakaktų { $needed }.
better-spend-winning = Pagal šiuos duomenis išlaikyti klientus nėra naudingiau: jų išsaugota { $saved }, o reikėtų { $needed }.
better-spend-neither = Pagal šiuos duomenis išlaikyti ir pritraukti klientus naudinga vienodai: išsaugota { $saved }, už tiek pat pinigų būtų pritraukta tiek pat.
better-spend-best = Geriausia dalis išlaikymui:
definition-customers_gained = Pritraukti ir išsaugoti kartu; kiekviena papildoma suma duoda mažiau
definition-gain_change = Skirtumas nuo dabartinio skaičiaus
definition-gain_change-why = Pritrauktas ir išsaugotas klientas čia verti vienodai. Jei kuris jums vertingesnis, skirkite jam daugiau.
definition-next_spend_ratio = Papildomų pinigų nauda išlaikymui, padalyta iš jų naudos pritraukimui
definition-next_spend_ratio-why = Jei mažiau nei 1, papildomi pinigai naudingesni pritraukimui. Kai 1, joks kitas paskirstymas daugiau neduoda.
definition-won_saved_ratio = Pritraukto kliento sąnaudos, padalytos iš išsaugoto kliento sąnaudų
definition-won_saved_ratio-why = Jei mažiau nei 1, pritraukti pigiau nei išlaikyti. Tai dabartinių išlaidų vidurkis: kitas klientas kainuos daugiau.
definition-won_saved_ratio-per_kept = Tas pats, dalijant iš visų likusių
definition-won_saved_ratio-per_kept-why = Dauguma jų būtų likę ir taip. Teiginys, kad naujas klientas kainuoja penkis kartus brangiau, dažnai taip ir apskaičiuojamas.
definition-break_even_saved = Kiek klientų būtų pritraukta už išlaikymo pinigus
definition-break_even_saved-why = Jei už juos išsaugoma mažiau klientų, geriau pinigus skirti pritraukimui.
definition-break_even_share = Tas pats, palyginti su visais likusiais klientais
definition-break_even_share-why = Kiek klientų būtų išėję, parodo tik grupė, kuriai tokios priemonės netaikomos.
case-budget-bank = Bankas (ketvirtis)
case-budget-software = Prenumeruojama programinė įranga (ketvirtis)
case-budget-shop = Internetinė parduotuvė (mėnuo)
picture-budget = Pritraukti ir išsaugoti klientai
bar-today = Dabar
bar-split = Naujas paskirstymas
part-won = pritraukti ({ $amount })
part-saved = išsaugoti ({ $amount })

## Revenue retention

metric-revenue-retention-meaning = Kokią dalį pradinių pajamų tebeduoda tie patys klientai.
metric-revenue-retention-sentence = pradinių pajamų ({ $revenue_start }) tebeduoda tie patys klientai.
metric-revenue-retention-copy = Grynasis pajamų išlaikymas (NRR): { $nrr }, bendrasis (GRR): { $grr }. Pradinės pajamos – { $revenue_start }, prarasta – { $revenue_churned }, sumažėję mokėjimai – { $revenue_contraction }, padidėję – { $revenue_expansion }.
definition-nrr = Tie patys klientai, su padidėjusiais mokėjimais
definition-nrr-bridge = Visos pajamos pabaigoje (tingusis NRR)
definition-nrr-bridge-why = Čia įskaičiuojamos ir naujų klientų pajamos, todėl matuojamas augimas: geri pardavimai gali paslėpti bet kokį praradimą. Grynasis išlaikymas seka vieną uždarą grupę – pradinius klientus.
definition-nrr-survivors = Tik likę klientai
definition-nrr-survivors-why = Išėjusiųjų nėra nei skaitiklyje, nei vardiklyje, todėl jų praradimas rezultato nemažina.
definition-grr = Tie patys klientai, be padidėjusių mokėjimų
definition-grr-why = Padidėję mokėjimai čia neskaičiuojami, todėl daugiau nei 100 % būti negali. Jei ataskaitoje daugiau, joje įskaičiuoti padidėję mokėjimai arba nauji klientai.
definition-revenue_churn_rate = Prarastos ir sumažėjusios pajamos
definition-revenue_churn_rate-why = Kartu su bendruoju išlaikymu sudaro 100 %.
definition-quick_ratio = Gautos pajamos, padalytos iš prarastų
definition-quick_ratio-why = Parodo, kiek gautų pajamų tenka vienam prarastų pajamų vienetui. Kiek jos kainavo, nepasako.
case-revenue-retention-software = Prenumeruojama programa (metai)
case-revenue-retention-gym = Sporto klubo abonementai (mėnuo)
case-revenue-retention-agency = Agentūra su sutartimis (metai)
picture-revenue-retention = Kas nutiko pradinėms pajamoms ({ $revenue_start })
part-contraction = sumažėję mokėjimai ({ $amount })
part-expansion = padidėję mokėjimai ({ $amount })
part-new_revenue = iš naujų klientų ({ $amount })

## Loyalty programme

metric-programme-meaning = Kokia taškų dalis panaudojama ir ar programa atsiperka.
metric-programme-sentence = suteiktų taškų (iš viso { $points_issued }) panaudota.
metric-programme-copy = Panaudotų taškų dalis: { $redemption_rate }. Suteikta taškų – { $points_issued }, panaudota – { $points_redeemed }.
definition-redemption_rate = Panaudoti taškai, padalyti iš suteiktų
definition-redemption_rate-why = Didelė dalis rodo, kad dalyviai dovanas vertina. Tai nėra nuostolis, kurio reikėtų vengti.
definition-breakage_rate = Nebegaliojantys taškai, padalyti iš suteiktų
definition-breakage_rate-why = Tik iki šiol: dar galiojantys taškai gali nustoti galioti vėliau.
definition-breakage_rate-with_live = Viskas, kas nepanaudota
definition-breakage_rate-with_live-why = Taškai, kuriuos dar galima panaudoti, laikomi prarastais. Jaunoje programoje tokių dauguma.
definition-programme_roi = Papildoma marža minus sąnaudos, padalyta iš sąnaudų
definition-programme_roi-why = Marža turi būti papildoma – iš to, ką dalyviai perka daugiau nei panašūs nedalyvaujantys klientai. Be tokios kontrolinės grupės šis skaičius per didelis.
definition-programme_roi-on_revenue = Tas pats, tik vietoj maržos – pajamos
definition-programme_roi-on_revenue-why = Iš pajamų pirmiausia reikia apmokėti prekes. Jei pardavimai 5,2 karto didesni už sąnaudas, o marža 15 %, nuostolis yra 22 %.
case-programme-fashion = Drabužių parduotuvė (metai)
case-programme-coffee = Kavinių tinklas (ketvirtis)
case-programme-fuel = Degalinės (metai)
picture-programme = Kas nutiko suteiktiems taškams
bar-points = Taškai
part-redeemed = panaudoti ({ $amount })
part-live = dar galioja ({ $amount })
part-expired = nebegalioja ({ $amount })

## Growth

metric-growth-meaning = Kiek klientų turėsite, jei juos pritrauksite ir prarasite kaip iki šiol.
metric-growth-sentence = – tiek klientų bus pabaigoje (laikotarpių – { $periods_ahead }), jei { $per } ateina { $customers_new }, o išeina { $churn_rate }.
metric-growth-copy = Tikėtinas klientų skaičius: { $customers_after }. Pradinių klientų – { $customers_start }, naujų { $per } – { $customers_new }, praradimas { $per } – { $churn_rate }, laikotarpių – { $periods_ahead }.
definition-customers_after = Kiekvieną laikotarpį išeina ta pati dalis
definition-customers_after-straight = Pirmasis laikotarpis, pakartotas daug kartų
definition-customers_after-straight-why = Dvylika pirmojo mėnesio pokyčių nėra metų pokytis: keičiantis klientų skaičiui, keičiasi ir išeinančiųjų skaičius.
definition-customers_ceiling = Nauji klientai, padalyti iš praradimo rodiklio
definition-customers_ceiling-why = Pasiekus lubas, išeina tiek pat, kiek ateina. Jas pakelia gausesnė reklama ar mažesnis praradimas, bet ne didesnis pradinis skaičius.
definition-half_life = Kada bus išėjusi pusė dabartinių klientų
definition-half_life-why = Daroma prielaida, kad praradimo rodiklis visiems vienodas. Lojalūs klientai paprastai mažiau linkę išeiti, todėl dalis pasilieka gerokai ilgiau.
case-growth-streaming = Vaizdo transliacijos (metai)
case-growth-gym = Sporto klubas (dveji metai)
case-growth-shop = Internetinė parduotuvė (18 mėnesių)
picture-growth = Kaip kinta klientų skaičius
part-compounded = kaskart išeina dalis ({ $amount })
part-straight = tiesė ({ $amount })

## Virality

metric-virality-meaning = Kiek naujų klientų atveda vienas klientas, kviesdamas kitus.
metric-virality-sentence = – tiek naujų klientų atveda vienas kviečiantis. Kvietimų – { $invitations }, sėkmingų – { $invite_conversion }.
metric-virality-copy = Virusinio plitimo koeficientas (K): { $k_factor }. Vieno kliento kvietimai – { $invitations }, sėkmingų dalis – { $invite_conversion }.
definition-k_factor = Kvietimai, padauginti iš sėkmingų dalies
definition-viral_growth = Kiekviename rate kviečia visi klientai
definition-viral_growth-why = Daroma prielaida, kad pažįstamų, kuriuos galima pakviesti, niekada nepritrūksta. Jau po kelių ratų rezultatas gerokai per didelis.
definition-viral_growth-newest = Kviečia tik naujausi
definition-viral_growth-newest-why = Kiekvienas kviečia vieną kartą – kitame rate po to, kai atėjo. Kai K mažesnis nei 1, augimas pasiekia lubas.
case-virality-app = Programėlė su dovanų kreditu
case-virality-bank = Bankas: pakviesk draugą
case-virality-game = Mobilusis žaidimas
picture-virality = Kuo virsta vienas klientas
bar-invitations = Kvietimai
part-everyone = kviečia visi ({ $amount })
part-newest = tik naujausi ({ $amount })
part-joined = priimti ({ $amount })
part-declined = be rezultato ({ $amount })

## Earned growth

metric-earned-growth-meaning = Augimas, kurį lemia grįžtantys klientai ir jų atvesti žmonės.
metric-earned-growth-sentence = yra augimas iš grįžtančių ir jų atvestų klientų: išlaikyta { $nrr }, uždirbta { $earned_new }, minus 100 %.
metric-earned-growth-copy = Uždirbtas augimas: { $earned_growth }. Grynasis pajamų išlaikymas (NRR) – { $nrr }, uždirbtos naujos pajamos – { $earned_new }.
definition-earned_growth = NRR plius uždirbtos naujos pajamos minus 100 %
definition-earned_growth_ratio = Uždirbtas augimas, padalytas iš viso augimo
definition-earned_growth_ratio-why = Likęs augimas pirktas, pavyzdžiui, reklama ir nuolaidomis.
case-earned-growth-book = Pavyzdys iš knygos (metai)
case-earned-growth-software = Programinė įranga (metai)
case-earned-growth-retailer = Prekybos tinklas (metai)
picture-earned-growth = Iš kur šio laikotarpio pajamos, ankstesnio pajamų procentais
bar-previous_period = Ankstesnis laikotarpis
bar-this_period = Šis laikotarpis
part-returning = grįžtantys ({ $amount })
part-earned_new = jų atvesti ({ $amount })
part-bought = kiti nauji ({ $amount })

## Pictures of payments

payment-number = Mokėjimas Nr. { $number }
payments-up-to = Po { $number } mokėjimo
payments-later = ir vėliau: { $amount }
payments-goal = Sąnaudos: { $amount }

## Lines over time

# $number counts periods or rounds from zero.
curve-after-periods_ahead = { $number } laikotarpis
curve-after-rounds = { $number } ratas
curve-ceiling-periods_ahead = Lubos: { $amount }
curve-ceiling-rounds = Lubos, jei kviečia tik naujausi: { $amount }
