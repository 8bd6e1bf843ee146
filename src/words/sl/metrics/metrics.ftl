### The metrics: names, meanings, cases, pictures.

## Variables: the label of each field and what belongs into it

variable-customers_start = Stranke na začetku
variable-customers_start-hint = na prvi dan obdobja
variable-customers_end = Stranke na koncu
variable-customers_end-hint = na zadnji dan, vključno z novimi
variable-customers_new = Nove stranke
variable-customers_new-hint = pridobljene v obdobju in še vedno stranke
variable-customers_lost = Izgubljene stranke
variable-customers_lost-hint = odšle v tem obdobju
variable-customers_passing = Prišle in odšle
variable-customers_passing-hint = izgubljene, pridobljene v istem obdobju
variable-retention_rate = Stopnja ohranjanja
variable-retention_rate-hint = delež, ki ostane v vsakem obdobju
variable-churn_rate = Stopnja osipa
variable-churn_rate-hint = delež, ki odide v vsakem obdobju
variable-customer_lifespan = Trajanje odnosa
variable-customer_lifespan-hint = koliko obdobij stranka ostane
variable-promoters = Promotorji
variable-promoters-hint = odgovorili so z oceno 9 ali 10
variable-passives = Pasivni
variable-passives-hint = odgovorili so z oceno 7 ali 8
variable-detractors = Nasprotniki
variable-detractors-hint = odgovorili so z oceno od 0 do 6
variable-nps = Neto ocena promotorja
variable-nps-hint = od −100 do 100
variable-satisfied = Odgovori zadovoljnih
variable-satisfied-hint = običajno oceni 4 in 5 od 5
variable-responses = Vsi odgovori
variable-responses-hint = ne glede na vsebino
variable-csat = Ocena zadovoljstva
variable-csat-hint = delež zadovoljnih med vsemi
variable-purchase_value = Povprečna vrednost nakupa
variable-purchase_value-hint = koliko prinese en nakup
variable-purchase_frequency = Nakupi na obdobje
variable-purchase_frequency-hint = kako pogosto stranka kupi
variable-gross_margin = Bruto marža
variable-gross_margin-hint = kar od prihodkov ostane po odbitku stroškov prodanega blaga
variable-cltv = Življenjska vrednost
variable-cltv-better = To je prihodek. Tam vnesite bruto maržo, da se upošteva dobiček.
variable-cltv-hint = koliko skupaj prinese ena stranka
variable-cltv_margin = Bruto dobiček od stranke
variable-cltv_margin-hint = kar od nje ostane
variable-margin = Marža na obdobje
variable-margin-hint = koliko ostane od ene stranke v enem obdobju
variable-discount_rate = Diskontna stopnja
variable-discount_rate-hint = na obdobje; poznejši denar šteje manj
variable-periods = Upoštevana plačila
variable-periods-hint = pustite prazno, če naj bo število neomejeno
variable-cltv_discounted = Diskontirana življenjska vrednost
variable-cltv_discounted-hint = vrednost danes
variable-customers_referred = Priporočene stranke
variable-customers_referred-hint = prišle po priporočilu obstoječih strank
variable-referral_rate = Stopnja priporočil
variable-referral_rate-hint = delež priporočenih med novimi
variable-acquisition_spend = Izdatki za pridobivanje
variable-acquisition_spend-hint = vsi, v istem obdobju
variable-cac = Strošek pridobitve
variable-cac-hint = za eno novo stranko
variable-ltv_cac = Vrednost glede na strošek
variable-ltv_cac-hint = življenjska vrednost na enoto stroška
variable-payback_periods = Doba povračila
variable-payback_periods-hint = število obdobij, dokler se strošek ne povrne
variable-payback_discounted = Diskontirana doba povračila
variable-payback_discounted-hint = število plačil, dokler se strošek ne povrne

## Retention

metric-retention-meaning = Delež strank z začetka obdobja, ki so stranke tudi še ob njegovem koncu. Vmes pridobljene stranke se ne štejejo.
metric-retention-unit = Odstotek strank z začetka, od 0 % do 100 %. Vedno velja za določeno obdobje: mesečne in letne stopnje ni mogoče primerjati.
metric-retention-undefined = Če na začetku ni strank, ni koga ohraniti in stopnje ni.
metric-retention-sentence =
    { PLURAL($customers_lost) ->
        [0] strank z začetka obdobja (skupaj { $customers_start }) je ostalo. Odšla ni nobena.
        [one] strank z začetka obdobja (skupaj { $customers_start }) je ostalo. Odšla je { $customers_lost }.
        [two] strank z začetka obdobja (skupaj { $customers_start }) je ostalo. Odšli sta { $customers_lost }.
        [few] strank z začetka obdobja (skupaj { $customers_start }) je ostalo. Odšle so { $customers_lost }.
       *[other] strank z začetka obdobja (skupaj { $customers_start }) je ostalo. Odšlo jih je { $customers_lost }.
    }
metric-retention-copy = Stopnja ohranjanja strank: { $retention_rate }. Stranke na začetku: { $customers_start }; na koncu: { $customers_end }, od tega nove: { $customers_new }.
definition-retention_rate = Stranke z začetka, ki so ostale
definition-retention_rate-without_end = Brez strank na koncu
definition-retention_rate-without_end-why = To formulo objavlja eden od vodnikov. Izpušča stranke na koncu, zato ne pokaže, kdo je odšel: rezultat je enak, če vsi ostanejo ali vsi odidejo. Opredelitvi se ujemata le, kadar je strank na koncu toliko kot na začetku. Če je novih strank več kot strank na začetku, ta formula ne da deleža.
definition-customers_lost = Začetek plus nove minus konec
case-retention-gym = Fitnes v soseski
case-retention-subscription = Naročniška programska oprema
case-retention-growth = Hitra rast
case-retention-shrinking = Trgovina, ki se krči
picture-retention = Kam so šle stranke z začetka ({ $customers_start }) in od kod so stranke na koncu ({ $customers_end })
bar-start = Začetek
bar-end = Konec
part-kept = ohranjene: { $amount }
part-lost = izgubljene: { $amount }
part-new = nove: { $amount }

## Churn

metric-churn-meaning = Delež strank z začetka obdobja, ki so v njem odšle. Osip je tisto, kar pri ohranjanju manjka do celote, če obe metriki štejeta iste stranke.
metric-churn-unit = Odstotek strank z začetka, od 0 % do 100 %; trajanje odnosa se meri v enako dolgih obdobjih. Dvanajst mesecev po 5 % ni 60 %: vsak mesec odide 5 % tistih, ki so še ostali.
metric-churn-undefined = Če na začetku ni strank, stopnje ni. Če nihče ne odide, je stopnja nič, trajanje odnosa pa nima vrednosti: nič v podatkih ne pove, kdaj bi se odnos končal.
metric-churn-sentence =
    { PLURAL($customers_lost) ->
        [0] strank z začetka obdobja (skupaj { $customers_start }): odšla ni nobena.
        [one] strank z začetka obdobja (skupaj { $customers_start }): odšla je { $customers_lost }.
        [two] strank z začetka obdobja (skupaj { $customers_start }): odšli sta { $customers_lost }.
        [few] strank z začetka obdobja (skupaj { $customers_start }): odšle so { $customers_lost }.
       *[other] strank z začetka obdobja (skupaj { $customers_start }): odšlo jih je { $customers_lost }.
    }
metric-churn-copy = Stopnja osipa strank: { $churn_rate }. Stranke na začetku: { $customers_start }; izgubljene: { $customers_lost }.
metric-churn-sentence-customers_passing =
    { PLURAL($start_lost) ->
        [0] Vseh odhodov: { $customers_lost }. S seznama z začetka obdobja (skupaj { $customers_start }) ni odšla nobena stranka; med obdobjem pridobljenih in odšlih: { $customers_passing }.
       *[other] Vseh odhodov: { $customers_lost }. S seznama z začetka obdobja (skupaj { $customers_start }): { $start_lost }; med obdobjem pridobljenih in odšlih: { $customers_passing }.
    }
metric-churn-copy-customers_passing = Stopnja osipa strank: { $churn_rate }. Vseh odhodov: { $customers_lost }; s seznama z začetka obdobja (skupaj { $customers_start }): { $start_lost }; med obdobjem pridobljenih in odšlih: { $customers_passing }.
definition-churn_rate = Vse, ki so odšle
definition-churn_rate-of_start = Samo tiste, ki so bile tu na začetku
definition-churn_rate-of_start-why = Nekatere od odšlih so prišle v istem obdobju, zato nikoli niso bile med strankami na začetku. Brez njih se osip in ohranjanje seštejeta v 100 %.
definition-customer_lifespan = Ena deljeno s stopnjo osipa
definition-customer_lifespan-why = Predpostavlja, da je verjetnost odhoda za vse in v vsakem obdobju enaka. Resnične stranke se razlikujejo: dlje ko je kdo ostal, verjetneje bo ostal še naprej, zato je ocena za dolgoletne stranke navadno prenizka.
case-churn-streaming = Pretočni video
case-churn-gym = Fitnes v soseski
case-churn-telecom = Mobilni operater
picture-churn = Kaj se je zgodilo s strankami z začetka ({ $customers_start })

## NPS

metric-nps-meaning = Med vsemi, ki so na lestvici od 0 do 10 označili, kako verjetno bi vas priporočili: odstotek odgovorov 9 in 10 minus odstotek odgovorov od 0 do 6. Meri, kaj bi ljudje po lastnih besedah storili, ne tega, kar res storijo.
metric-nps-unit = Točke od −100 (sami nasprotniki) do 100 (sami promotorji), ne odstotki. Ocena je prikazana na eno decimalko; polovice se zaokrožujejo proč od ničle.
metric-nps-undefined = Če ni nobenega odgovora, ocene ni.
metric-nps-sentence =
    { PLURAL($answers) ->
        [one] iz { $answers } odgovora: { $promoters_share } promotorjev minus { $detractors_share } nasprotnikov.
        [two] iz { $answers } odgovorov: { $promoters_share } promotorjev minus { $detractors_share } nasprotnikov.
        [few] iz { $answers } odgovorov: { $promoters_share } promotorjev minus { $detractors_share } nasprotnikov.
       *[other] iz { $answers } odgovorov: { $promoters_share } promotorjev minus { $detractors_share } nasprotnikov.
    }
metric-nps-copy = Neto ocena promotorja (NPS): { $nps }. Promotorji: { $promoters }, pasivni: { $passives }, nasprotniki: { $detractors }.
definition-nps = Promotorji minus nasprotniki na sto odgovorov
case-nps-hotel = Hotel ob morju
case-nps-bank = Bančna poslovalnica
case-nps-workshop = Dvajset odgovorov
picture-nps = Kdo je odgovoril in kam to postavi oceno
part-promoters = promotorji: { $amount }
part-passives = pasivni: { $amount }
part-detractors = nasprotniki: { $amount }
picture-score = Ocena

## CSAT

metric-csat-meaning = Delež odgovorov, ki izražajo zadovoljstvo, običajno zgornjih dveh na petstopenjski lestvici. Govori o eni izkušnji, ne o zvestobi, in ne pove ničesar o tistih, ki niso odgovorili.
metric-csat-unit = Odstotek odgovorov, od 0 % do 100 %. Ocene so primerljive le, če so vprašanje, lestvica in meja zadovoljstva enaki.
metric-csat-undefined = Če ni nobenega odgovora, ocene ni.
metric-csat-sentence =
    { PLURAL($responses) ->
        [one] od { $responses } odgovora izraža zadovoljstvo.
        [two] od { $responses } odgovorov izraža zadovoljstvo.
        [few] od { $responses } odgovorov izraža zadovoljstvo.
       *[other] od { $responses } odgovorov izraža zadovoljstvo.
    }
metric-csat-copy = Ocena zadovoljstva strank: { $csat }. Odgovori zadovoljnih: { $satisfied }; vsi odgovori: { $responses }.
definition-csat = Odgovori zadovoljnih med vsemi odgovori
case-csat-support = Telefonska podpora
case-csat-restaurant = Restavracija
case-csat-delivery = Dostava paketov
picture-csat = Kako se delijo vsi odgovori ({ $responses })
bar-answers = Odgovori
part-satisfied = zadovoljni: { $amount }
part-other_answers = drugi: { $amount }

## CLTV

metric-cltv-meaning = Koliko bo ena stranka po pričakovanjih nakupila v vsem odnosu: po koliko, kako pogosto in kako dolgo. To so prihodki; z bruto maržo vidite, koliko od njih ostane.
metric-cltv-unit = Denar, za eno stranko. Pogostost in trajanje se morata nanašati na ista obdobja: k dvanajstim nakupom na leto sodi trajanje v letih.
metric-cltv-undefined = Vrednost obstaja vedno, vendar denar čez deset let šteje toliko kot današnji; pri diskontirani vrednosti ni tako.
metric-cltv-sentence = prihodkov od ene stranke: { $purchase_value } na nakup, { $purchase_frequency }-krat { $per }, trajanje { $customer_lifespan }.
metric-cltv-copy = Življenjska vrednost stranke: { $cltv }. Povprečna vrednost nakupa: { $purchase_value }; nakupi { $per }: { $purchase_frequency }; trajanje odnosa: { $customer_lifespan }.
definition-cltv = Vrednost krat pogostost krat trajanje
definition-cltv_margin = Isto krat bruto marža
definition-cltv_margin-why = Prihodki ne ostanejo v celoti vam. S stroškom pridobitve stranke primerjajte to število, ne prihodkov.
case-cltv-coffee = Kavarna (v letih)
case-cltv-clothing = Spletna prodaja oblačil (v letih)
case-cltv-software = Programska oprema (v letih)
picture-cltv = Koliko stranka plača, po obdobjih

## CLTV, discounted

metric-cltv-discounted-meaning = Koliko so plačila stranke vredna danes, če v vsakem obdobju ostane le del strank in poznejši denar šteje manj. V rabi so trije dogovori; razlikujejo se po tem, kdaj pride prvo plačilo in ali je zanesljivo.
metric-cltv-discounted-unit = Denar, za eno stranko. Marža, stopnja ohranjanja in diskontna stopnja se morajo nanašati na isto obdobje.
metric-cltv-discounted-undefined = Če število plačil ni omejeno, vsi ostanejo in diskonta ni, vsota raste v neskončnost. Določite število plačil ali diskontno stopnjo.
metric-cltv-discounted-sentence = je ena stranka vredna danes, če { $per } ostane { $retention_rate } strank in je diskontna stopnja { $discount_rate } { $per }.
metric-cltv-discounted-copy = Diskontirana življenjska vrednost stranke: { $begin }. Marža { $per }: { $margin }; stopnja ohranjanja: { $retention_rate }; diskontna stopnja: { $discount_rate }.
definition-cltv_discounted-begin = Prvo plačilo takoj in zanesljivo
definition-cltv_discounted-begin-why = Za stranko, ki je pravkar podpisala pogodbo in plača danes. Vrednost je za eno maržo višja od iste vsote brez tega prvega plačila.
definition-cltv_discounted-after_renewal = Prvo plačilo ob prvem podaljšanju
definition-cltv_discounted-after_renewal-why = Za stranko, ki je to obdobje že plačala: štejejo le plačila, ki še pridejo. Ta oblika je v večini učbenikov: m R ÷ (1 + d − R).
definition-cltv_discounted-end_certain = Prvo plačilo čez eno obdobje in zanesljivo
definition-cltv_discounted-end_certain-why = Za stranko, ki plača ob koncu vsakega obdobja in pred prvim plačilom ne more oditi.
case-cltv-discounted-magazine = Revija, neomejeno
case-cltv-discounted-software = Programska oprema, 60 mesecev
case-cltv-discounted-insurance = Zavarovanje, 20 let
picture-cltv-discounted = Koliko je danes vredno posamezno plačilo, če prvo pride takoj

## Referral

metric-referral-meaning = Delež novih strank v obdobju, ki so prišle, ker vas je priporočila obstoječa stranka. Šteje tiste, ki so res prišle, ne tistih, ki pravijo, da bi vas priporočili.
metric-referral-unit = Odstotek novih strank, od 0 % do 100 %. Odvisen je od tega, kako ljudi vprašate, kje so slišali za vas.
metric-referral-undefined = Brez novih strank stopnje ni.
metric-referral-sentence =
    { PLURAL($customers_new) ->
        [one] od { $customers_new } nove stranke je prišlo po priporočilu.
        [two] od { $customers_new } novih strank je prišlo po priporočilu.
        [few] od { $customers_new } novih strank je prišlo po priporočilu.
       *[other] od { $customers_new } novih strank je prišlo po priporočilu.
    }
metric-referral-copy = Stopnja priporočil: { $referral_rate }. Priporočene stranke: { $customers_referred }; vse nove stranke: { $customers_new }.
definition-referral_rate = Priporočene med novimi strankami
case-referral-dentist = Zobna ordinacija
case-referral-app = Aplikacija za družinski proračun
case-referral-language_school = Jezikovna šola
picture-referral = Od kod so prišle nove stranke ({ $customers_new })
bar-newcomers = Nove
part-referred = priporočene: { $amount }
part-other_new = druge: { $amount }

## Acquisition

metric-acquisition-meaning = Vsi izdatki za pridobivanje strank, deljeni s številom pridobljenih strank. Ob vrednosti stranke pove, ali se rast splača in po koliko plačilih.
metric-acquisition-unit = Denar, za eno novo stranko. Izdatki in stranke morajo biti iz istega obdobja; doba povračila se meri v obdobjih, za katera velja marža.
metric-acquisition-undefined = Če ni nobene nove stranke, strošek na stranko ne obstaja; ni enak nič. Kjer se plačila prehitro zmanjšujejo, njihova vsota stroška nikoli ne doseže, pa če čakate še tako dolgo.
metric-acquisition-sentence =
    { PLURAL($customers_new) ->
        [1] za { $customers_new } novo stranko.
        [one] za vsako od { $customers_new } nove stranke.
        [two] za vsako od { $customers_new } novih strank.
        [few] za vsako od { $customers_new } novih strank.
       *[other] za vsako od { $customers_new } novih strank.
    }
metric-acquisition-copy = Strošek pridobitve stranke: { $cac }. Nove stranke: { $customers_new }; izdatki skupaj: { $acquisition_spend }.
definition-cac = Izdatki, deljeni s številom novih strank
definition-ltv_cac = Življenjska vrednost, deljena s stroškom pridobitve
definition-ltv_cac-why = Razmerje tri proti ena pogosto velja za zdravo; to je izkustveno pravilo iz panoge programske opreme, ne zakonitost. Uporabite življenjsko vrednost po odbitku stroškov.
definition-payback_periods = Strošek pridobitve, deljen z maržo
definition-payback_periods-why = Za stranko, ki zanesljivo ostane, in denar, ki ohrani vrednost.
definition-payback_periods-whole = Šteto v celih plačilih
definition-payback_periods-whole-why = Plačila prihajajo posamič, zato se strošek povrne s prvim celim plačilom, ki pokrije preostanek.
definition-payback_discounted = Plačila, zmanjšana zaradi odhodov in čakanja
definition-payback_discounted-why = Vsako naslednje plačilo šteje le za tiste, ki so še tu, in manj, ker pride pozneje. Prvo pride takoj.
case-acquisition-shop = Spletna trgovina
case-acquisition-software = Programska oprema
case-acquisition-gym = Fitnes
case-acquisition-hopeless = Nikoli povrnjeno
picture-acquisition = Koliko stane ena nova stranka in koliko se povrne
bar-cac = Strošek
bar-cltv = Vrednost
part-money = { $amount }

## Pictures of payments

payment-number = Plačilo { $number }
payments-up-to = Po plačilu { $number }
payments-later = in pozneje še { $amount }
payments-goal = Strošek: { $amount }
