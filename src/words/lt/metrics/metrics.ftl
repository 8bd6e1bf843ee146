### The metrics: names, meanings, cases, pictures.

## Variables: the label of each field and what belongs into it

variable-customers_start = Pradiniai klientai
variable-customers_start-hint = pirmąją laikotarpio dieną
variable-customers_end = Klientai pabaigoje
variable-customers_end-hint = paskutinę dieną, įskaitant naujus
variable-customers_new = Nauji klientai
variable-customers_new-hint = pritraukti per laikotarpį ir tebesantys
variable-customers_lost = Prarasti klientai
variable-customers_lost-hint = išėjo per laikotarpį
variable-customers_passing = Atėjo ir išėjo
variable-customers_passing-hint = iš prarastų – pritraukti tą patį laikotarpį
variable-retention_rate = Išlaikymo rodiklis
variable-retention_rate-hint = kas laikotarpį išlaikoma dalis
variable-churn_rate = Praradimo rodiklis
variable-churn_rate-hint = kas laikotarpį prarandama dalis
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
variable-gross_margin-hint = pajamų dalis, atėmus prekių savikainą
variable-cltv = Gyvavimo ciklo vertė
variable-cltv-better = Tai pajamos. Ten įveskite bendrąją maržą, kad būtų skaičiuojamas pelnas.
variable-cltv-hint = kiek iš viso duoda vienas klientas
variable-cltv_margin = Bendrasis pelnas iš kliento
variable-cltv_margin-hint = kas iš jos lieka
variable-margin = Marža per laikotarpį
variable-margin-hint = kiek lieka iš vieno kliento
variable-discount_rate = Diskonto norma
variable-discount_rate-hint = laikotarpiui; vėlesni pinigai verti mažiau
variable-periods = Mokėjimų skaičius
variable-periods-hint = jei tuščia, skaičiuojama be pabaigos
variable-cltv_discounted = Diskontuota gyvavimo ciklo vertė
variable-cltv_discounted-hint = vertė šiandien
variable-customers_referred = Atėję pagal rekomendaciją
variable-customers_referred-hint = juos atsiuntė esami klientai
variable-referral_rate = Rekomendacijų rodiklis
variable-referral_rate-hint = atėjusių pagal rekomendaciją dalis tarp naujų
variable-acquisition_spend = Išleista pritraukimui
variable-acquisition_spend-hint = iš viso, per tą patį laikotarpį
variable-cac = Pritraukimo sąnaudos
variable-cac-hint = vienam naujam klientui
variable-ltv_cac = Vertės ir sąnaudų santykis
variable-ltv_cac-hint = vertė vienam sąnaudų vienetui
variable-payback_periods = Atsipirkimo trukmė
variable-payback_periods-hint = per kiek laikotarpių grįžta sąnaudos
variable-payback_discounted = Diskontuotas atsipirkimas
variable-payback_discounted-hint = po kiek mokėjimų grįžta sąnaudos

## Retention

metric-retention-meaning = Kokia dalis laikotarpio pradžioje turėtų klientų jo pabaigoje tebėra klientai. Per laikotarpį pritraukti neskaičiuojami.
metric-retention-unit = Pradinių klientų procentas, nuo 0 % iki 100 %. Jis priklauso nuo laikotarpio: mėnesio ir metų rodiklių lyginti negalima.
metric-retention-undefined = Jei pradžioje klientų nėra, nėra ko išlaikyti, taigi nėra ir rodiklio.
metric-retention-sentence =
    { PLURAL($customers_lost) ->
        [0] pradinių klientų (jų buvo { $customers_start }) tebėra klientai. Niekas neišėjo.
        [one] pradinių klientų (jų buvo { $customers_start }) tebėra klientai. Prarastas { $customers_lost } klientas.
        [few] pradinių klientų (jų buvo { $customers_start }) tebėra klientai. Prarasti { $customers_lost } klientai.
        [many] pradinių klientų (jų buvo { $customers_start }) tebėra klientai. Prarasta { $customers_lost } kliento.
       *[other] pradinių klientų (jų buvo { $customers_start }) tebėra klientai. Prarasta { $customers_lost } klientų.
    }
metric-retention-copy = Klientų išlaikymo rodiklis: { $retention_rate }. Pradinių klientų – { $customers_start }; laikotarpio pabaigoje iš jų liko { $customers_end } − { $customers_new } (visi klientai pabaigoje be naujų).
definition-retention_rate = Pradiniai klientai, kurie tebėra klientai
definition-retention_rate-without_end = Be klientų skaičiaus pabaigoje
definition-retention_rate-without_end-why = Ši formulė paskelbta viename iš šaltinių. Joje neįskaičiuojami klientai laikotarpio pabaigoje, todėl nematyti, kas išėjo: rezultatas toks pat, ar visi liko, ar visi išėjo. Abu apibrėžimai sutampa tik tada, kai pabaigoje klientų yra tiek pat, kiek pradžioje. Jei naujų klientų daugiau nei klientų pradžioje, ši formulė dalies neparodo.
definition-customers_lost = Pradiniai plius nauji minus klientai pabaigoje
case-retention-gym = Rajono sporto klubas
case-retention-subscription = Prenumeruojama programa
case-retention-growth = Spartus augimas
case-retention-shrinking = Mažėjanti parduotuvė
picture-retention = Kas nutiko pradiniams klientams ({ $customers_start }) ir iš ko susideda klientai pabaigoje ({ $customers_end })
bar-start = Pradžia
bar-end = Pabaiga
part-kept = išlaikyta – { $amount }
part-lost = prarasta – { $amount }
part-new = nauji – { $amount }

## Churn

metric-churn-meaning = Kokia dalis laikotarpio pradžioje turėtų klientų per laikotarpį išėjo. Kartu su išlaikymu tai sudaro visumą, jei abu rodikliai skaičiuoja tuos pačius žmones.
metric-churn-unit = Pradinių klientų procentas, nuo 0 % iki 100 %; santykių trukmė skaičiuojama tokio pat ilgio laikotarpiais. Dvylika mėnesių po 5 % nėra 60 %: kiekvieną mėnesį išeina 5 % likusiųjų.
metric-churn-undefined = Jei pradžioje klientų nėra, nėra ir rodiklio. Jei niekas neišeina, rodiklis lygus nuliui, o santykių trukmė reikšmės neturi: iš duomenų neaišku, kada ji baigtųsi.
metric-churn-sentence =
    { PLURAL($customers_lost) ->
        [0] pradinių klientų (jų buvo { $customers_start }): niekas neišėjo.
        [one] pradinių klientų (jų buvo { $customers_start }): prarastas { $customers_lost } klientas.
        [few] pradinių klientų (jų buvo { $customers_start }): prarasti { $customers_lost } klientai.
        [many] pradinių klientų (jų buvo { $customers_start }): prarasta { $customers_lost } kliento.
       *[other] pradinių klientų (jų buvo { $customers_start }): prarasta { $customers_lost } klientų.
    }
metric-churn-copy = Klientų praradimo rodiklis: { $churn_rate }. Pradinių klientų – { $customers_start }, prarastų – { $customers_lost }.
metric-churn-sentence-customers_passing =
    { PLURAL($start_lost) ->
        [0] Iš viso prarasta klientų: { $customers_lost }. Iš pradinių klientų (jų buvo { $customers_start }) niekas neišėjo; per laikotarpį atėjo ir išėjo: { $customers_passing }.
       *[other] Iš viso prarasta klientų: { $customers_lost }. Iš pradinių klientų (jų buvo { $customers_start }) išėjo: { $start_lost }; per laikotarpį atėjo ir išėjo: { $customers_passing }.
    }
metric-churn-copy-customers_passing = Klientų praradimo rodiklis: { $churn_rate }. Iš viso prarasta klientų: { $customers_lost }; iš pradinių (jų buvo { $customers_start }): { $start_lost }; per laikotarpį atėjo ir išėjo: { $customers_passing }.
definition-churn_rate = Visi išėjusieji
definition-churn_rate-of_start = Tik tie, kurie buvo klientai pradžioje
definition-churn_rate-of_start-why = Dalis išėjusiųjų buvo atėję tą patį laikotarpį, taigi tarp pradinių klientų niekada nebuvo. Be jų praradimas ir išlaikymas kartu sudaro 100 %.
definition-customer_lifespan = Vienetas, padalytas iš praradimo rodiklio
definition-customer_lifespan-why = Daroma prielaida, kad kiekvieną laikotarpį visi vienodai linkę išeiti. Tikri klientai skiriasi: kuo ilgiau kas pasiliko, tuo labiau tikėtina, kad pasiliks ir toliau, todėl seniems klientams ši trukmė paprastai per trumpa.
case-churn-streaming = Vaizdo transliacijos
case-churn-gym = Rajono sporto klubas
case-churn-telecom = Mobilusis ryšys
picture-churn = Kas nutiko pradiniams klientams ({ $customers_start })

## NPS

metric-nps-meaning = Klientai nuo 0 iki 10 įvertina, kiek tikėtina, kad jus rekomenduotų: iš procento tų, kurie atsakė 9 arba 10, atimamas procentas tų, kurie atsakė nuo 0 iki 6. Taip matuojama, ką žmonės sako darysiantys, o ne ką jie daro.
metric-nps-unit = Punktai nuo −100 (visi kritikai) iki 100 (visi rekomenduotojai), ne procentai. Rodoma vieno dešimtainio skaitmens tikslumu; pusės apvalinamos tolyn nuo nulio.
metric-nps-undefined = Be nė vieno atsakymo indekso nėra.
metric-nps-sentence =
    { PLURAL($answers) ->
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
picture-nps = Kas atsakė ir koks dėl to indeksas
part-promoters = Rekomenduotojai ({ $amount })
part-passives = Pasyvieji ({ $amount })
part-detractors = Kritikai ({ $amount })
picture-score = Indeksas

## CSAT

metric-csat-meaning = Teigiamų atsakymų dalis; paprastai tai dvi aukščiausios penkiabalės skalės reikšmės. Rodiklis kalba apie vieną patirtį, ne apie lojalumą, ir nieko nepasako apie tuos, kurie neatsakė.
metric-csat-unit = Atsakymų procentas, nuo 0 % iki 100 %. Lyginti galima tik tada, kai klausimas, skalė ir riba yra tokie patys.
metric-csat-undefined = Be nė vieno atsakymo rodiklio nėra.
metric-csat-sentence =
    { PLURAL($responses) ->
        [one] iš { $responses } atsakymo yra teigiami.
        [few] iš { $responses } atsakymų yra teigiami.
        [many] iš { $responses } atsakymo yra teigiami.
       *[other] iš { $responses } atsakymų yra teigiami.
    }
metric-csat-copy = Klientų pasitenkinimo rodiklis: { $csat }. Visų atsakymų – { $responses }, teigiamų – { $satisfied }.
definition-csat = Teigiami tarp visų atsakymų
case-csat-support = Pagalba telefonu
case-csat-restaurant = Restoranas
case-csat-delivery = Siuntų pristatymas
picture-csat = Kaip pasiskirsto atsakymai ({ $responses })
bar-answers = Atsakymai
part-satisfied = teigiami – { $amount }
part-other_answers = kiti – { $amount }

## CLTV

metric-cltv-meaning = Už kiek vienas klientas, tikėtina, pirks per visą santykių laiką: kiek kiekvieną kartą, kaip dažnai ir kaip ilgai. Tai pajamos; kas iš jų lieka, parodo bendroji marža.
metric-cltv-unit = Pinigai, tenkantys vienam klientui. Dažnis ir trukmė turi būti skaičiuojami tais pačiais laikotarpiais: jei skaičiuojami pirkimai per metus, trukmė turi būti metais.
metric-cltv-undefined = Reikšmę ji turi visada, tik pinigus po dešimties metų vertina kaip šiandienius; diskontuota vertė taip nedaro.
metric-cltv-sentence = pajamų iš vieno kliento: vieno pirkimo vertė – { $purchase_value }, pirkimai { $per } – { $purchase_frequency }, santykių trukmė – { $customer_lifespan }.
metric-cltv-copy = Kliento gyvavimo ciklo vertė: { $cltv }. Vidutinė pirkimo vertė – { $purchase_value }, pirkimai { $per } – { $purchase_frequency }, santykių trukmė – { $customer_lifespan }.
definition-cltv = Pirkimo vertė, padauginta iš dažnio ir trukmės
definition-cltv_margin = Tas pats, padauginta iš bendrosios maržos
definition-cltv_margin-why = Ne visos pajamos lieka jums. Su kliento pritraukimo sąnaudomis lyginkite šį skaičių, o ne pajamas.
case-cltv-coffee = Kavinė (metais)
case-cltv-clothing = Drabužiai internetu (metais)
case-cltv-software = Programinė įranga (metais)
picture-cltv = Ką klientas sumoka kiekvieną laikotarpį

## CLTV, discounted

metric-cltv-discounted-meaning = Kiek kliento mokėjimai verti šiandien, jei kas laikotarpį pasilieka tik dalis klientų, o vėliau gaunami pinigai verti mažiau. Taikomi trys skaičiavimo būdai; jie skiriasi tuo, kada gaunamas pirmasis mokėjimas ir ar jis užtikrintas.
metric-cltv-discounted-unit = Pinigai, tenkantys vienam klientui. Marža, išlaikymas ir diskonto norma turi būti to paties laikotarpio.
metric-cltv-discounted-undefined = Jei mokėjimų skaičius neribojamas, visi pasilieka ir nediskontuojama, suma auga be galo. Nurodykite mokėjimų skaičių arba diskonto normą.
metric-cltv-discounted-sentence = yra vieno kliento vertė šiandien, jei { $per } pasilieka { $retention_rate } klientų, o diskonto norma { $per } yra { $discount_rate }.
metric-cltv-discounted-copy = Diskontuota kliento gyvavimo ciklo vertė: { $begin }. Marža { $per } – { $margin }, išlaikymo rodiklis – { $retention_rate }, diskonto norma – { $discount_rate }.
definition-cltv_discounted-begin = Pirmasis mokėjimas iš karto ir užtikrintas
definition-cltv_discounted-begin-why = Klientui, kuris ką tik pasirašė sutartį ir moka šiandien. Viena marža daugiau nei ta pati suma be šio pirmojo mokėjimo.
definition-cltv_discounted-after_renewal = Pirmasis mokėjimas su pirmuoju pratęsimu
definition-cltv_discounted-after_renewal-why = Klientui, kuris už šį laikotarpį jau sumokėjo: skaičiuojami tik būsimi mokėjimai. Tokią formulę pateikia dauguma vadovėlių: m R ÷ (1 + d − R).
definition-cltv_discounted-end_certain = Pirmasis mokėjimas po vieno laikotarpio ir užtikrintas
definition-cltv_discounted-end_certain-why = Klientui, kuris moka kiekvieno laikotarpio pabaigoje ir negali išeiti iki pirmojo mokėjimo.
case-cltv-discounted-magazine = Žurnalas, be pabaigos
case-cltv-discounted-software = Programinė įranga, 60 mėnesių
case-cltv-discounted-insurance = Draudimas, 20 metų
picture-cltv-discounted = Kiek kiekvienas mokėjimas vertas šiandien, kai pirmasis gaunamas iš karto

## Referral

metric-referral-meaning = Laikotarpio naujų klientų dalis, atėjusi todėl, kad jus rekomendavo esamas klientas. Skaičiuojami tie, kurie iš tikrųjų atėjo, o ne tie, kurie sakė rekomenduosiantys.
metric-referral-unit = Naujų klientų procentas, nuo 0 % iki 100 %. Jis priklauso nuo to, kaip klausiate, iš kur žmonės apie jus sužinojo.
metric-referral-undefined = Be naujų klientų rodiklio nėra.
metric-referral-sentence =
    { PLURAL($customers_new) ->
        [one] iš { $customers_new } naujo kliento atėjo pagal rekomendaciją.
        [few] iš { $customers_new } naujų klientų atėjo pagal rekomendaciją.
        [many] iš { $customers_new } naujo kliento atėjo pagal rekomendaciją.
       *[other] iš { $customers_new } naujų klientų atėjo pagal rekomendaciją.
    }
metric-referral-copy = Rekomendacijų rodiklis: { $referral_rate }. Naujų klientų – { $customers_new }, iš jų pagal rekomendaciją – { $customers_referred }.
definition-referral_rate = Atėję pagal rekomendaciją tarp naujų klientų
case-referral-dentist = Odontologijos kabinetas
case-referral-app = Biudžeto programėlė
case-referral-language_school = Kalbų mokykla
picture-referral = Iš kur atėjo nauji klientai ({ $customers_new })
bar-newcomers = Nauji
part-referred = pagal rekomendaciją – { $amount }
part-other_new = kitaip – { $amount }

## Acquisition

metric-acquisition-meaning = Visa, kas išleista klientams pritraukti, padalyta iš pritrauktų klientų skaičiaus. Palyginus su kliento verte matyti, ar augimas apsimoka ir po kiek mokėjimų.
metric-acquisition-unit = Pinigai, tenkantys vienam naujam klientui. Išlaidos ir klientai turi būti to paties laikotarpio; atsipirkimas skaičiuojamas maržos laikotarpiais.
metric-acquisition-undefined = Jei išleista, bet naujų klientų nėra, sąnaudos vienam klientui nėra nulinės – jų tiesiog nėra. Jei mokėjimai mažėja per greitai, jų suma niekada nepasieks sąnaudų, kad ir kiek lauktumėte.
metric-acquisition-sentence =
    { PLURAL($customers_new) ->
        [1] už { $customers_new } naują klientą.
        [one] už kiekvieną iš { $customers_new } naujo kliento.
        [few] už kiekvieną iš { $customers_new } naujų klientų.
        [many] už kiekvieną iš { $customers_new } naujo kliento.
       *[other] už kiekvieną iš { $customers_new } naujų klientų.
    }
metric-acquisition-copy = Kliento pritraukimo sąnaudos: { $cac }. Naujų klientų – { $customers_new }, iš viso išleista { $acquisition_spend }.
definition-cac = Išlaidos, padalytos iš naujų klientų skaičiaus
definition-ltv_cac = Gyvavimo ciklo vertė, padalyta iš pritraukimo sąnaudų
definition-ltv_cac-why = Dažnai sakoma, kad geras santykis yra 3:1; tai programinės įrangos įmonių praktinė taisyklė, o ne dėsnis. Imkite gyvavimo ciklo vertę, atėmus sąnaudas.
definition-payback_periods = Pritraukimo sąnaudos, padalytos iš maržos
definition-payback_periods-why = Klientui, kuris tikrai pasilieka, ir pinigams, kurie nenuvertėja.
definition-payback_periods-whole = Skaičiuojant sveikuoju mokėjimų skaičiumi
definition-payback_periods-whole-why = Mokėjimai ateina po vieną, todėl sąnaudos grįžta su pirmuoju mokėjimu, kuris padengia likutį.
definition-payback_discounted = Mokėjimai, mažinami dėl išėjimo ir laukimo
definition-payback_discounted-why = Kiekvienas tolesnis mokėjimas skaičiuojamas tik likusiems klientams ir yra vertas mažiau, nes gaunamas vėliau. Pirmasis gaunamas iš karto.
case-acquisition-shop = Internetinė parduotuvė
case-acquisition-software = Programinė įranga
case-acquisition-gym = Sporto klubas
case-acquisition-hopeless = Niekada neatsiperka
picture-acquisition = Kiek kainuoja vienas naujas klientas ir kiek grįžta
bar-cac = Sąnaudos
bar-cltv = Vertė
part-money = { $amount }

## Pictures of payments

payment-number = Mokėjimas Nr. { $number }
payments-up-to = Po mokėjimo Nr. { $number }
payments-later = ir vėliau: { $amount }
payments-goal = Sąnaudos: { $amount }
