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
variable-passives = Nevtralni
variable-passives-hint = odgovorili so z oceno 7 ali 8
variable-detractors = Nasprotniki
variable-detractors-hint = odgovorili so z oceno od 0 do 6
variable-nps = Indeks NPS
variable-nps-hint = od −100 do 100
variable-satisfied = Pozitivni odgovori
variable-satisfied-hint = običajno oceni 4 in 5 od 5
variable-responses = Vsi odgovori
variable-responses-hint = ne glede na vsebino
variable-csat = Stopnja zadovoljstva
variable-csat-hint = delež pozitivnih odgovorov
variable-purchase_value = Povprečna vrednost nakupa
variable-purchase_value-hint = koliko prinese en nakup
variable-purchase_frequency = Nakupi na obdobje
variable-purchase_frequency-hint = kako pogosto stranka kupuje
variable-gross_margin = Bruto marža
variable-gross_margin-hint = kar od prihodkov ostane po odbitku stroškov prodanega blaga
variable-cltv = Življenjska vrednost
variable-cltv-better = To so prihodki. Tam vnesite bruto maržo, da se upošteva dobiček.
variable-cltv-hint = koliko skupaj prinese ena stranka
variable-cltv_margin = Bruto dobiček od stranke
variable-cltv_margin-hint = kar od nje ostane
variable-margin = Marža na obdobje
variable-margin-hint = koliko ostane od ene stranke v enem obdobju
variable-discount_rate = Diskontna stopnja
variable-discount_rate-hint = na obdobje: poznejša plačila štejejo manj
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
variable-keeping_spend = Izdatki za ohranjanje
variable-keeping_spend-hint = vsi, v istem obdobju
variable-customers_saved = Obdržane stranke
variable-customers_saved-hint = brez izdatkov za ohranjanje bi odšle
variable-retention_share = Delež za ohranjanje
variable-retention_share-hint = celotnega proračuna, za preizkus
variable-doubling_gain = Učinek podvojitve
variable-doubling_gain-hint = koliko več strank prinese dvakrat toliko denarja
variable-customers_kept = Stranke, ki so ostale
variable-customers_kept-hint = vse, ki niso odšle
variable-customers_gained = Pridobljene in obdržane stranke
variable-customers_gained-hint = skupaj
variable-gain_change = Sprememba
variable-gain_change-hint = glede na današnjo delitev
variable-next_spend_ratio = Več denarja za ohranjanje
variable-next_spend_ratio-hint = v primerjavi s pridobivanjem
variable-won_saved_ratio = Razmerje stroškov
variable-won_saved_ratio-hint = pridobljena stranka proti obdržani
variable-break_even_saved = Prag
variable-break_even_saved-hint = toliko strank je treba obdržati
variable-break_even_share = Prag kot delež
variable-break_even_share-hint = vseh strank, ki so ostale
variable-cac = Strošek pridobitve
variable-cac-hint = za eno novo stranko
variable-ltv_cac = Razmerje LTV : CAC
variable-ltv_cac-hint = življenjska vrednost na enoto stroška
variable-payback_periods = Doba povračila
variable-payback_periods-hint = število obdobij, dokler se strošek ne povrne
variable-payback_discounted = Diskontirana doba povračila
variable-payback_discounted-hint = število plačil, dokler se strošek ne povrne
variable-buyers = Kupci
variable-buyers-hint = v obdobju so kupili vsaj enkrat
variable-repeat_buyers = Ponovni kupci
variable-repeat_buyers-hint = z dvema ali več naročili v obdobju
variable-orders = Naročila
variable-orders-hint = teh kupcev v obdobju
variable-order_revenue = Prihodki od naročil
variable-order_revenue-hint = koliko so prinesla ta naročila
variable-returning_buyers = Kupili že prej
variable-returning_buyers-hint = kupci z zgodnejšim naročilom, ne glede na to, kdaj
variable-customers_all = Vse stranke
variable-customers_all-hint = tudi tiste, ki v obdobju niso kupile ničesar
variable-repeat_purchase_rate = Delež ponovnih kupcev
variable-repeat_purchase_rate-hint = ponovni med vsemi kupci
variable-effort_1 = Odgovori 1
variable-effort_1-hint = sploh se ne strinjajo, da je bilo preprosto
variable-effort_2 = Odgovori 2
variable-effort_2-hint = se ne strinjajo
variable-effort_3 = Odgovori 3
variable-effort_3-hint = deloma se ne strinjajo
variable-effort_4 = Odgovori 4
variable-effort_4-hint = niti se strinjajo niti ne
variable-effort_5 = Odgovori 5
variable-effort_5-hint = deloma se strinjajo
variable-effort_6 = Odgovori 6
variable-effort_6-hint = se strinjajo
variable-effort_7 = Odgovori 7
variable-effort_7-hint = povsem se strinjajo, da je bilo preprosto
variable-ces = Ocena truda strank
variable-ces-hint = povprečni odgovor, od 1 do 7
variable-ces-top = Bilo je preprosto
variable-ces-top-hint = delež odgovorov od 5 do 7
variable-ces-net = Neto ocena truda
variable-ces-net-hint = od −100 do 100
variable-revenue_start = Prihodki na začetku
variable-revenue_start-hint = ponavljajoči se, na prvi dan obdobja
variable-revenue_churned = Izgubljeni prihodki
variable-revenue_churned-hint = od strank, ki so odšle
variable-revenue_contraction = Znižanja plačil
variable-revenue_contraction-hint = koliko manj plačujejo preostale stranke
variable-revenue_expansion = Zvišanja plačil
variable-revenue_expansion-hint = koliko več plačujejo preostale stranke
variable-revenue_new = Novi prihodki
variable-revenue_new-hint = od strank, pridobljenih v obdobju
variable-nrr = Neto ohranjanje (NRR)
variable-nrr-hint = z zvišanji, zato lahko preseže 100 %
variable-grr = Bruto ohranjanje (GRR)
variable-grr-hint = brez zvišanj
variable-revenue_churn_rate = Osip prihodkov
variable-revenue_churn_rate-hint = delež, izgubljen v vsakem obdobju
variable-quick_ratio = Hitri količnik
variable-quick_ratio-hint = pridobljeni prihodki na enoto izgubljenih
variable-points_issued = Podeljene točke
variable-points_issued-hint = članom programa
variable-points_redeemed = Unovčene točke
variable-points_redeemed-hint = od podeljenih
variable-points_expired = Zapadle točke
variable-points_expired-hint = od podeljenih
variable-programme_margin = Dodatna marža
variable-programme_margin-hint = zaslužena samo zaradi programa
variable-programme_cost = Strošek programa
variable-programme_cost-hint = nagrade, programska oprema, osebje, obveščanje
variable-programme_revenue = Dodatni prihodki
variable-programme_revenue-hint = prodaja, ki je prinesla to maržo
variable-redemption_rate = Delež unovčenih
variable-redemption_rate-hint = unovčene med podeljenimi točkami
variable-breakage_rate = Delež zapadlih
variable-breakage_rate-hint = zapadle med podeljenimi točkami
variable-programme_roi = Donosnost (ROI)
variable-programme_roi-hint = marža po odbitku stroška, v % stroška
variable-periods_ahead = Prihodnja obdobja
variable-periods_ahead-hint = za koliko obdobij vnaprej
variable-customers_after = Pričakovano št. strank
variable-customers_after-hint = po teh obdobjih
variable-customers_ceiling = Zgornja meja
variable-customers_ceiling-hint = ko jih odide toliko, kot jih pride
variable-half_life = Razpolovni čas
variable-half_life-hint = dokler ne odide polovica današnjih strank
variable-invitations = Vabila
variable-invitations-hint = ene stranke v enem krogu
variable-invite_conversion = Delež uspešnih
variable-invite_conversion-hint = vabila, ki pripeljejo novo stranko
variable-rounds = Krogi
variable-rounds-hint = kolikokrat stranke vabijo
variable-k_factor = Faktor K
variable-k_factor-hint = nove stranke na stranko, ki vabi
variable-viral_growth = Faktor rasti
variable-viral_growth-hint = stranke na stranko z začetka
variable-earned_new = Zasluženi novi prihodki
variable-earned_new-hint = od priporočenih strank, v % prihodkov prejšnjega obdobja
variable-growth_total = Celotna rast
variable-growth_total-hint = prihodkov v primerjavi s prejšnjim obdobjem
variable-earned_growth = Zaslužena rast
variable-earned_growth-hint = od stalnih in priporočenih strank
variable-earned_growth_ratio = Delež zaslužene rasti
variable-earned_growth_ratio-hint = zasluženi del celotne rasti

## Retention

metric-retention-meaning = Kolikšen delež strank z začetka obdobja je ostal.
metric-retention-sentence =
    { $customers_lost ->
        [0] strank z začetka obdobja (skupaj { $customers_start }) je ostalo. Odšla ni nobena.
        [one] strank z začetka obdobja (skupaj { $customers_start }) je ostalo. Odšla je { $customers_lost }.
        [two] strank z začetka obdobja (skupaj { $customers_start }) je ostalo. Odšli sta { $customers_lost }.
        [few] strank z začetka obdobja (skupaj { $customers_start }) je ostalo. Odšle so { $customers_lost }.
       *[other] strank z začetka obdobja (skupaj { $customers_start }) je ostalo. Odšlo jih je { $customers_lost }.
    }
metric-retention-copy = Stopnja ohranjanja strank: { $retention_rate }. Stranke na začetku: { $customers_start }; na koncu: { $customers_end }, od tega nove: { $customers_new }.
definition-retention_rate = Stranke z začetka, ki so ostale
definition-retention_rate-without_end = Brez strank na koncu
definition-retention_rate-without_end-why = To formulo objavlja [vodnik 4, v litovščini]. Strank na koncu ne upošteva, zato ne pokaže, koliko jih je odšlo: rezultat je enak, naj vse ostanejo ali vse odidejo. Opredelitvi se ujemata le, kadar je strank na koncu toliko kot na začetku. Če je novih strank več, kot jih je bilo na začetku, formula ne da deleža.
definition-customers_lost = Začetek plus nove minus konec
case-retention-gym = Fitnes v soseski (leto)
case-retention-subscription = Naročniška programska oprema (četrtletje)
case-retention-growth = Hitra rast (leto)
case-retention-shrinking = Trgovina v zatonu (leto)
picture-retention = Kam so šle stranke z začetka ({ $customers_start }) in od kod so stranke na koncu ({ $customers_end })
bar-start = Začetek
bar-end = Konec
part-kept = ohranjene ({ $amount })
part-lost = izgubljene ({ $amount })
part-new = nove ({ $amount })

## Churn

metric-churn-meaning = Kolikšen delež strank z začetka obdobja je odšel.
metric-churn-sentence =
    { $customers_lost ->
        [0] strank z začetka obdobja (skupaj { $customers_start }): odšla ni nobena.
        [one] strank z začetka obdobja (skupaj { $customers_start }): odšla je { $customers_lost }.
        [two] strank z začetka obdobja (skupaj { $customers_start }): odšli sta { $customers_lost }.
        [few] strank z začetka obdobja (skupaj { $customers_start }): odšle so { $customers_lost }.
       *[other] strank z začetka obdobja (skupaj { $customers_start }): odšlo jih je { $customers_lost }.
    }
metric-churn-copy = Stopnja osipa strank: { $churn_rate }. Stranke na začetku: { $customers_start }; izgubljene: { $customers_lost }.
metric-churn-sentence-customers_passing =
    { $start_lost ->
        [0] Vseh odhodov: { $customers_lost }. S seznama z začetka obdobja (skupaj { $customers_start }) ni odšla nobena stranka; med obdobjem pridobljenih in odšlih: { $customers_passing }.
       *[other] Vseh odhodov: { $customers_lost }. S seznama z začetka obdobja (skupaj { $customers_start }): { $start_lost }; med obdobjem pridobljenih in odšlih: { $customers_passing }.
    }
metric-churn-copy-customers_passing = Stopnja osipa strank: { $churn_rate }. Vseh odhodov: { $customers_lost }; s seznama z začetka obdobja (skupaj { $customers_start }): { $start_lost }; med obdobjem pridobljenih in odšlih: { $customers_passing }.
definition-churn_rate = Vse, ki so odšle
definition-churn_rate-of_start = Samo tiste, ki so bile tu na začetku
definition-churn_rate-of_start-why = Nekatere od odšlih so prišle v istem obdobju, zato nikoli niso bile med strankami na začetku. Brez njih se osip in ohranjanje seštejeta v 100 %.
definition-customer_lifespan = Ena deljeno s stopnjo osipa
definition-customer_lifespan-why = Predpostavlja, da je verjetnost odhoda za vse in v vsakem obdobju enaka. Resnične stranke se razlikujejo: dlje ko je katera ostala, verjetneje bo ostala še naprej, zato je ocena za dolgoletne stranke navadno prenizka.
case-churn-streaming = Pretočni video (mesec)
case-churn-gym = Fitnes v soseski (leto)
case-churn-telecom = Mobilni operater (mesec)
picture-churn = Kaj se je zgodilo s strankami z začetka ({ $customers_start })

## NPS

metric-nps-meaning = Odstotek tistih, ki bi vas priporočili (9 ali 10), minus odstotek tistih, ki vas ne bi (od 0 do 6).
metric-nps-sentence =
    { $answers ->
        [one] iz { $answers } odgovora: { $promoters_share } promotorjev minus { $detractors_share } nasprotnikov.
        [two] iz { $answers } odgovorov: { $promoters_share } promotorjev minus { $detractors_share } nasprotnikov.
        [few] iz { $answers } odgovorov: { $promoters_share } promotorjev minus { $detractors_share } nasprotnikov.
       *[other] iz { $answers } odgovorov: { $promoters_share } promotorjev minus { $detractors_share } nasprotnikov.
    }
metric-nps-copy = Indeks NPS: { $nps }. Promotorji: { $promoters }, nevtralni: { $passives }, nasprotniki: { $detractors }.
definition-nps = Promotorji minus nasprotniki na sto odgovorov
case-nps-hotel = Hotel ob morju
case-nps-bank = Bančna poslovalnica
case-nps-workshop = Dvajset odgovorov
picture-nps = Kako so odgovorili in kolikšen je NPS
part-promoters = promotorji ({ $amount })
part-passives = nevtralni ({ $amount })
part-detractors = nasprotniki ({ $amount })
picture-score = Indeks

## CSAT

metric-csat-meaning = Delež pozitivnih odgovorov, običajno 4 in 5 od 5.
metric-csat-sentence =
    { $responses ->
        [one] od { $responses } odgovora izraža zadovoljstvo.
        [two] od { $responses } odgovorov izraža zadovoljstvo.
        [few] od { $responses } odgovorov izraža zadovoljstvo.
       *[other] od { $responses } odgovorov izraža zadovoljstvo.
    }
metric-csat-copy = Stopnja zadovoljstva strank: { $csat }. Pozitivni odgovori: { $satisfied }; vsi odgovori: { $responses }.
definition-csat = Pozitivni odgovori med vsemi odgovori
case-csat-support = Telefonska podpora
case-csat-restaurant = Restavracija
case-csat-delivery = Dostava paketov
picture-csat = Kako se delijo vsi odgovori ({ $responses })
bar-answers = Odgovori
part-satisfied = zadovoljni ({ $amount })
part-other_answers = drugi ({ $amount })

## CLTV

metric-cltv-meaning = Koliko ena stranka kupi v celotnem odnosu.
metric-cltv-sentence = prihodkov od ene stranke: { $purchase_value } na nakup, { $purchase_frequency }-krat { $per }, trajanje { $customer_lifespan }.
metric-cltv-copy = Življenjska vrednost stranke: { $cltv }. Povprečna vrednost nakupa: { $purchase_value }; nakupi { $per }: { $purchase_frequency }; trajanje odnosa: { $customer_lifespan }.
definition-cltv = Vrednost krat pogostost krat trajanje
definition-cltv_margin = Isto krat bruto marža
definition-cltv_margin-why = Prihodki vam ne ostanejo v celoti. S stroškom pridobitve stranke primerjajte to število, ne prihodkov.
definition-margin = Vrednost krat pogostost krat bruto marža
case-cltv-coffee = Kavarna (v letih)
case-cltv-clothing = Spletna prodaja oblačil (v letih)
case-cltv-software = Programska oprema (v letih)
picture-cltv = Koliko stranka plača, po obdobjih

## CLTV, discounted

metric-cltv-discounted-meaning = Koliko so danes vredna prihodnja plačila ene stranke.
metric-cltv-discounted-sentence = je ena stranka vredna danes, če { $per } ostane { $retention_rate } strank in je diskontna stopnja { $discount_rate } { $per }.
metric-cltv-discounted-copy = Diskontirana življenjska vrednost stranke: { $begin }. Marža { $per }: { $margin }; stopnja ohranjanja: { $retention_rate }; diskontna stopnja: { $discount_rate }.
definition-cltv_discounted-begin = Prvo plačilo takoj in zanesljivo
definition-cltv_discounted-begin-why = Za stranko, ki je pravkar podpisala pogodbo in plača danes. Vrednost je za eno maržo višja od iste vsote brez tega prvega plačila.
definition-cltv_discounted-after_renewal = Prvo plačilo ob prvem podaljšanju
definition-cltv_discounted-after_renewal-why = Za stranko, ki je to obdobje že plačala: štejejo le plačila, ki še pridejo. Ta oblika je v večini učbenikov: m R : (1 + d − R).
definition-cltv_discounted-end_certain = Prvo plačilo čez eno obdobje in zanesljivo
definition-cltv_discounted-end_certain-why = Za stranko, ki plača ob koncu vsakega obdobja in pred prvim plačilom ne more oditi.
case-cltv-discounted-magazine = Revija, neomejeno
case-cltv-discounted-software = Programska oprema, 60 mesecev
case-cltv-discounted-insurance = Zavarovanje, 20 let
picture-cltv-discounted = Koliko je danes vredno posamezno plačilo, če prvo pride takoj

## Referral

metric-referral-meaning = Kolikšen delež novih strank je prišel po priporočilu obstoječih.
metric-referral-sentence =
    { $customers_new ->
        [one] od { $customers_new } nove stranke je prišlo po priporočilu.
        [two] od { $customers_new } novih strank je prišlo po priporočilu.
        [few] od { $customers_new } novih strank je prišlo po priporočilu.
       *[other] od { $customers_new } novih strank je prišlo po priporočilu.
    }
metric-referral-copy = Stopnja priporočil: { $referral_rate }. Priporočene stranke: { $customers_referred }; vse nove stranke: { $customers_new }.
definition-referral_rate = Priporočene med novimi strankami
case-referral-dentist = Zobna ordinacija (leto)
case-referral-app = Aplikacija za proračun (mesec)
case-referral-language_school = Jezikovna šola (leto)
picture-referral = Od kod so prišle nove stranke ({ $customers_new })
bar-newcomers = Nove
part-referred = priporočene ({ $amount })
part-other_new = druge ({ $amount })

## Acquisition

metric-acquisition-meaning = Koliko stane pridobitev ene stranke in ali se splača.
metric-acquisition-sentence =
    { $customers_new ->
        [1] za { $customers_new } novo stranko.
        [one] za vsako od { $customers_new } nove stranke.
        [two] za vsako od { $customers_new } novih strank.
        [few] za vsako od { $customers_new } novih strank.
       *[other] za vsako od { $customers_new } novih strank.
    }
metric-acquisition-copy = Strošek pridobitve stranke: { $cac }. Nove stranke: { $customers_new }; izdatki skupaj: { $acquisition_spend }.
definition-cac = Izdatki, deljeni s številom novih strank
definition-ltv_cac = Življenjska vrednost, deljena s stroškom pridobitve
definition-ltv_cac-why = Razmerje tri proti ena pogosto velja za zdravo; to je izkustveno pravilo iz panoge programske opreme, ne zakonitost. Uporabite bruto dobiček od stranke.
definition-payback_periods = Strošek pridobitve, deljen z maržo
definition-payback_periods-why = Za stranko, ki zanesljivo ostane, in denar, ki ohrani vrednost.
definition-payback_periods-whole = Šteto v celih plačilih
definition-payback_periods-whole-why = Plačila prihajajo posamič, zato se strošek povrne s prvim celim plačilom, ki pokrije preostanek.
definition-payback_discounted = Plačila po upoštevanju osipa in diskonta
definition-payback_discounted-why = Prvo plačilo pride takoj. Vsako naslednje šteje manj, ker ga prispevajo le preostale stranke in ker pride pozneje.
case-acquisition-shop = Spletna trgovina (mesec)
case-acquisition-software = Programska oprema (mesec)
case-acquisition-gym = Fitnes (mesec)
case-acquisition-hopeless = Brez povračila (leto)
picture-acquisition = Koliko stane ena nova stranka in koliko se povrne
bar-cac = Strošek
bar-cltv = Vrednost
part-money = { $amount }

## Repeat purchases

metric-repeat-purchase-meaning = Kolikšen delež kupcev v obdobju je kupil vsaj dvakrat.
metric-repeat-purchase-sentence = kupcev (skupaj { $buyers }) je kupilo vsaj dvakrat.
metric-repeat-purchase-copy = Delež ponovnih kupcev: { $repeat_purchase_rate }. Kupci v obdobju: { $buyers }; od tega z vsaj dvema naročiloma: { $repeat_buyers }.
definition-repeat_purchase_rate = Dve naročili ali več v obdobju
definition-repeat_purchase_rate-returning = Kupili že prej, kadar koli
definition-repeat_purchase_rate-returning-why = V poročilih Shopifyja je to delež strank, ki so se vrnile. Prvo naročilo je lahko staro več let, zato je delež navadno višji in raste s starostjo trgovine.
definition-repeat_purchase_rate-of_all = Ponovni kupci med vsemi strankami
definition-repeat_purchase_rate-of_all-why = V imenovalcu so tudi stranke, ki v obdobju niso kupile ničesar, zato delež pada, ko se seznam strank daljša.
definition-purchase_frequency = Naročila, deljena s številom kupcev
definition-purchase_frequency-why = Uporablja se za življenjsko vrednost. Opisuje dejavne stranke, zato naj se nanje nanaša tudi trajanje odnosa.
definition-purchase_frequency-all_customers = Naročila, deljena s številom vseh strank
definition-purchase_frequency-all_customers-why = Nedejavne stranke šteje z 0 nakupi, zato naj jih upošteva tudi trajanje odnosa.
definition-purchase_value = Prihodki, deljeni s številom naročil
case-repeat-purchase-coffee = Kavarna (četrtletje)
case-repeat-purchase-clothing = Spletna prodaja oblačil (leto)
case-repeat-purchase-florist = Cvetličarna (pol leta)
picture-repeat-purchase = Kolikokrat so kupci kupili
bar-buyers = Kupci
part-repeat = vsaj dvakrat ({ $amount })
part-once = enkrat ({ $amount })

## Effort

metric-effort-meaning = Kako preprosto je bilo za stranke, od 1 do 7, povzeto na tri načine.
metric-effort-sentence = v povprečju na lestvici od 1 do 7 (odgovori: { $answers }).
metric-effort-copy = Ocena truda strank (CES): povprečje { $ces } na lestvici od 1 do 7; preprosto (od 5 do 7): { $top }; neto ocena: { $net }; odgovori: { $answers }.
definition-ces = Povprečje vseh odgovorov
definition-ces-top = Odgovori od 5 do 7 med vsemi
definition-ces-top-why = Tu je vseeno, ali je stranka odgovorila s 5 ali 7, z 1 ali 4.
definition-ces-net = Delež odgovorov 6 in 7 minus delež odgovorov od 1 do 3
definition-ces-net-why = Računa se kot NPS. Odgovora 4 in 5 ne štejeta ne za ne proti, zato je ocena lahko negativna tudi tam, kjer je bilo večini preprosto.
case-effort-three_ways = Ena anketa, trije načini
case-effort-support = Podpora v klepetu
case-effort-returns = Vračilo paketa
picture-effort = Kako se porazdelijo odgovori
bar-effort_1 = 1: sploh se ne strinjam
bar-effort_2 = 2
bar-effort_3 = 3
bar-effort_4 = 4: niti da niti ne
bar-effort_5 = 5
bar-effort_6 = 6
bar-effort_7 = 7: povsem se strinjam

## Delitev proračuna

metric-budget-meaning = Kaj prinese isti denar, če ga razdelite drugače.
metric-budget-sentence = strank, pridobljenih ali obdržanih, če gre { $retention_share } denarja za ohranjanje. Danes: { $today }.
metric-budget-copy = Pridobljene in obdržane stranke: { $customers_gained }. Pridobljene: { $customers_new } za { $acquisition_spend }; obdržane: { $customers_saved } za { $keeping_spend }.
better-spend-keeping = Pri teh številkah je ohranjanje boljša naložba (obdržane stranke: { $saved }, zadoščalo bi jih { $needed }).
better-spend-winning = Pri teh številkah ohranjanje ni boljša naložba (obdržane stranke: { $saved }, potrebnih bi jih bilo { $needed }).
better-spend-neither = Pri teh številkah sta obe naložbi enako dobri (obdržane stranke: { $saved }, za isti denar bi jih pridobili prav toliko).
better-spend-best = Najboljši delež za ohranjanje:
definition-customers_gained = Pridobljene in obdržane skupaj; vsak nadaljnji znesek prinese manj
definition-gain_change = Razlika glede na današnje število
definition-gain_change-why = Obdržana stranka šteje toliko kot pridobljena. Če je ena od njiju za vas vredna več, ji namenite večji del proračuna.
definition-next_spend_ratio = Kar prinese dodaten denar za ohranjanje, deljeno s tem, kar prinese za pridobivanje
definition-next_spend_ratio-why = Pod 1 ohranjanje pri tej delitvi ni boljša naložba: pridobivanje bi prineslo več. Pri 1 nobena delitev ne prinese več.
definition-won_saved_ratio = Strošek pridobljene stranke, deljen s stroškom obdržane
definition-won_saved_ratio-why = Pod 1 je pridobivanje cenejše od ohranjanja. To velja za povprečje današnjih izdatkov: naslednja stranka stane več.
definition-won_saved_ratio-per_kept = Enako, deljeno z vsemi, ki so ostale
definition-won_saved_ratio-per_kept-why = Večina bi ostala tudi sicer. Trditev, da je nova stranka petkrat dražja, pogosto izhaja iz takega izračuna.
definition-break_even_saved = Stranke, ki bi jih pridobili z denarjem za ohranjanje
definition-break_even_saved-why = Če jih s tem denarjem obdržite manj, je pridobivanje boljša naložba.
definition-break_even_share = Enako, kot delež vseh strank, ki so ostale
definition-break_even_share-why = Le skupina brez takšnih ukrepov pokaže, koliko strank bi odšlo.
case-budget-bank = Banka (četrtletje)
case-budget-software = Naročniška programska oprema (četrtletje)
case-budget-shop = Spletna trgovina (mesec)
picture-budget = Pridobljene in obdržane stranke
bar-today = Danes
bar-split = Nova delitev
part-won = pridobljene ({ $amount })
part-saved = obdržane ({ $amount })

## Revenue retention

metric-revenue-retention-meaning = Kolikšen del prihodkov z začetka obdobja še prinašajo iste stranke.
metric-revenue-retention-sentence = prihodkov z začetka obdobja ({ $revenue_start }) še vedno prinašajo iste stranke.
metric-revenue-retention-copy = Neto ohranjanje prihodkov (NRR): { $nrr }; bruto (GRR): { $grr }. Prihodki na začetku: { $revenue_start }; izgubljeni: { $revenue_churned }; znižanja: { $revenue_contraction }; zvišanja: { $revenue_expansion }.
definition-nrr = Iste stranke, z zvišanji plačil
definition-nrr-bridge = Vsi prihodki na koncu (leni NRR)
definition-nrr-bridge-why = Šteje tudi prihodke od novih strank, zato meri rast: dobra prodaja lahko zakrije vsako izgubo. Neto ohranjanje spremlja eno zaprto skupino, stranke z začetka.
definition-nrr-survivors = Samo stranke, ki so ostale
definition-nrr-survivors-why = Strank, ki so odšle, ni ne v števcu ne v imenovalcu, zato njihov odhod rezultata ne zniža.
definition-grr = Iste stranke, brez zvišanj plačil
definition-grr-why = Zvišanj plačil ne upošteva, zato rezultat ne more preseči 100 %. Če poročilo kaže več, upošteva zvišanja ali nove stranke.
definition-revenue_churn_rate = Izgubljeni in znižani prihodki
definition-revenue_churn_rate-why = Skupaj z bruto ohranjanjem da 100 %.
definition-quick_ratio = Pridobljeni prihodki, deljeni z izgubljenimi
definition-quick_ratio-why = Pove, koliko prihodkov pride na vsako izgubljeno enoto. O tem, koliko so stali, ne pove ničesar.
case-revenue-retention-software = Programska oprema (leto)
case-revenue-retention-gym = Članarine fitnesa (mesec)
case-revenue-retention-agency = Agencija s pavšali (leto)
picture-revenue-retention = Kaj se je zgodilo s prihodki z začetka ({ $revenue_start })
part-contraction = znižanja ({ $amount })
part-expansion = zvišanja ({ $amount })
part-new_revenue = od novih strank ({ $amount })

## Loyalty programme

metric-programme-meaning = Kolikšen delež točk člani unovčijo in ali se program splača.
metric-programme-sentence = podeljenih točk (skupaj { $points_issued }) je unovčenih.
metric-programme-copy = Delež unovčenih točk: { $redemption_rate }. Podeljene točke: { $points_issued }; unovčene: { $points_redeemed }.
definition-redemption_rate = Unovčene točke, deljene s podeljenimi
definition-redemption_rate-why = Visok delež pomeni, da člani nagrade cenijo. To ni izguba, ki bi se ji bilo treba izogniti.
definition-breakage_rate = Zapadle točke, deljene s podeljenimi
definition-breakage_rate-why = Stanje do zdaj: točke, ki še veljajo, lahko zapadejo pozneje.
definition-breakage_rate-with_live = Vse, kar ni unovčeno
definition-breakage_rate-with_live-why = Točke, ki jih člani še lahko unovčijo, šteje za izgubljene. V mladem programu je takih večina.
definition-programme_roi = Dodatna marža minus strošek, deljeno s stroškom
definition-programme_roi-why = Marža mora biti dodatna: iz nakupov, ki presegajo nakupe podobnih strank zunaj programa. Brez take kontrolne skupine je število previsoko.
definition-programme_roi-on_revenue = Isto s prihodki namesto marže
definition-programme_roi-on_revenue-why = Iz prihodkov se najprej plača blago. Prodaja v višini 5,2-kratnika stroška pri 15-odstotni marži pomeni 22-odstotno izgubo.
case-programme-fashion = Trgovina z oblačili (leto)
case-programme-coffee = Veriga kavarn (četrtletje)
case-programme-fuel = Bencinski servisi (leto)
picture-programme = Kaj se je zgodilo s podeljenimi točkami
bar-points = Točke
part-redeemed = unovčene ({ $amount })
part-live = še veljavne ({ $amount })
part-expired = zapadle ({ $amount })

## Growth

metric-growth-meaning = Koliko strank boste imeli, če jih boste pridobivali in izgubljali kot doslej.
metric-growth-sentence = je pričakovano število strank (obdobja: { $periods_ahead }), če jih { $per } pride { $customers_new } in odide { $churn_rate }.
metric-growth-copy = Pričakovano število strank: { $customers_after }. Stranke na začetku: { $customers_start }; nove { $per }: { $customers_new }; osip { $per }: { $churn_rate }; obdobja: { $periods_ahead }.
definition-customers_after = V vsakem obdobju odide enak delež
definition-customers_after-straight = Prvo obdobje, ponovljeno večkrat
definition-customers_after-straight-why = Dvanajstkratna sprememba prvega meseca ni sprememba v enem letu: ko se število strank spreminja, se spreminja tudi število odhodov.
definition-customers_ceiling = Nove stranke, deljene s stopnjo osipa
definition-customers_ceiling-why = Pri tem številu jih odide toliko, kot jih pride. Mejo zvišata obsežnejše oglaševanje in nižji osip, več strank na začetku pa ne.
definition-half_life = Kdaj bo odšla polovica današnjih strank
definition-half_life-why = Predpostavlja, da je osip za vse stranke enak. Pri zvestih strankah je odhod navadno manj verjeten, zato nekatere ostanejo precej dlje.
case-growth-streaming = Pretočni video (leto)
case-growth-gym = Fitnes (dve leti)
case-growth-shop = Spletna trgovina (18 mesecev)
picture-growth = Kako se spreminja število strank
part-compounded = odide delež ({ $amount })
part-straight = po premici ({ $amount })

## Virality

metric-virality-meaning = Koliko novih strank pripelje ena stranka, ko povabi druge.
metric-virality-sentence = toliko novih strank pripelje ena, ki vabi. Vabila: { $invitations }; uspešna: { $invite_conversion }.
metric-virality-copy = Koeficient viralnosti (faktor K): { $k_factor }. Vabila na stranko: { $invitations }; delež uspešnih: { $invite_conversion }.
definition-k_factor = Vabila, pomnožena z deležem uspešnih
definition-viral_growth = V vsakem krogu vabijo vse stranke
definition-viral_growth-why = Predpostavlja, da strankam nikoli ne zmanjka znancev, ki bi jih povabile. Že po nekaj krogih je rezultat precej previsok.
definition-viral_growth-newest = Vabijo samo najnovejše
definition-viral_growth-newest-why = Vsaka stranka vabi enkrat, v krogu po prihodu. Pri faktorju K pod 1 se rast ustavi pri zgornji meji.
case-virality-app = Aplikacija z darilnim dobroimetjem
case-virality-bank = Banka: povabi prijatelja
case-virality-game = Mobilna igra
picture-virality = Kaj nastane iz ene stranke
bar-invitations = Vabila
part-everyone = vabijo vse ({ $amount })
part-newest = samo najnovejše ({ $amount })
part-joined = sprejeta ({ $amount })
part-declined = brez učinka ({ $amount })

## Earned growth

metric-earned-growth-meaning = Rast, ki jo prinesejo stalne stranke in tisti, ki pridejo po njihovem priporočilu.
metric-earned-growth-sentence = je rast zaradi stalnih in priporočenih strank: ohranjeno { $nrr }, zasluženo { $earned_new }, minus 100 %.
metric-earned-growth-copy = Zaslužena rast: { $earned_growth }. Neto ohranjanje prihodkov (NRR): { $nrr }; zasluženi novi prihodki: { $earned_new }.
definition-earned_growth = NRR plus zasluženi novi prihodki minus 100 %
definition-earned_growth_ratio = Zaslužena rast, deljena s celotno
definition-earned_growth_ratio-why = Preostala rast je kupljena, na primer z oglaševanjem in popusti.
case-earned-growth-book = Primer iz knjige (leto)
case-earned-growth-software = Programska oprema (leto)
case-earned-growth-retailer = Trgovska veriga (leto)
picture-earned-growth = Od kod so prihodki tega obdobja, v odstotkih prejšnjega
bar-previous_period = Prejšnje obdobje
bar-this_period = To obdobje
part-returning = stalne stranke ({ $amount })
part-earned_new = priporočene ({ $amount })
part-bought = druge nove ({ $amount })

## Pictures of payments

payment-number = Plačilo { $number }
payments-up-to = Po plačilu { $number }
payments-later = in pozneje še { $amount }
payments-goal = Strošek: { $amount }

## Lines over time

# $number counts periods or rounds from zero.
curve-after-periods_ahead = Obdobje { $number }
curve-after-rounds = Krog { $number }
curve-ceiling-periods_ahead = Zgornja meja: { $amount }
curve-ceiling-rounds = Zgornja meja, če vabijo samo najnovejše: { $amount }
