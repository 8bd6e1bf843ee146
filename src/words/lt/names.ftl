### The names of the metrics, and the question that each answers: what the first page shows.

metric-retention = Klientų išlaikymo rodiklis
metric-retention-short = Išlaikymas
metric-retention-question = Kiek mūsų klientų pasilieka?
metric-churn = Klientų praradimo rodiklis
metric-churn-short = Klientų praradimas
metric-churn-question = Kiek klientų prarandame?
metric-repeat-purchase = Pakartotinių pirkėjų dalis
metric-repeat-purchase-short = Pakartotiniai pirkimai
metric-repeat-purchase-question = Kiek pirkėjų perka dar kartą?
metric-referral = Rekomendacijų rodiklis
metric-referral-short = Rekomendacijos
metric-referral-question = Kiek naujų klientų atėjo pagal rekomendaciją?
metric-nps = Rekomendavimo indeksas (NPS)
metric-nps-short = NPS
metric-nps-question = Ar klientai mus rekomenduotų?
metric-csat = Klientų pasitenkinimo rodiklis (CSAT)
metric-csat-short = Pasitenkinimas
metric-csat-question = Ar mūsų klientai patenkinti?
metric-effort = Kliento pastangų rodiklis (CES)
metric-effort-short = Pastangos
metric-effort-question = Ar klientams su mumis lengva?
metric-cltv = Kliento gyvavimo ciklo vertė (CLV)
metric-cltv-short = Kliento vertė
metric-cltv-question = Kiek vertas klientas?
metric-cltv-discounted = Diskontuota kliento gyvavimo ciklo vertė
metric-cltv-discounted-short = Diskontuota vertė
metric-cltv-discounted-question = Kiek vertas klientas šiandien, jei dalis jų išeina, o vėliau gauti pinigai verti mažiau?
metric-acquisition = Kliento pritraukimo sąnaudos (CAC)
metric-acquisition-short = Pritraukimas
metric-acquisition-question = Kiek kainuoja naujas klientas ir kada tai atsiperka?
metric-budget = Pritraukti ir išsaugoti klientai
metric-budget-short = Biudžeto paskirstymas
metric-budget-question = Pritraukti naujų klientų ar išlaikyti esamus: kur mūsų pinigai naudingesni?
metric-revenue-retention = Grynasis pajamų išlaikymas (NRR)
metric-revenue-retention-short = Pajamų išlaikymas
metric-revenue-retention-question = Kokia pajamų dalis išlieka?
metric-programme = Panaudotų taškų dalis
metric-programme-short = Lojalumo programa
metric-programme-question = Ar taškai panaudojami ir ar programa atsiperka?
metric-growth = Tikėtinas klientų skaičius
metric-growth-short = Klientų augimas
metric-growth-question = Kiek klientų turėsime ir kur augimas sustos?
metric-virality = Virusinio plitimo koeficientas (K)
metric-virality-short = Virusinis plitimas
metric-virality-question = Kiek naujų klientų atveda vienas klientas, kviesdamas kitus?
metric-earned-growth = Uždirbtas augimas
metric-earned-growth-short = Uždirbtas augimas
metric-earned-growth-question = Kokią augimo dalį lemia lojalūs klientai?

## The groups of metrics in lists

group-customers = Klientai
group-opinions = Nuomonės
group-money = Pinigai
group-growth = Augimas
