### The names of the metrics, and the question that each answers: what the first page shows.

metric-retention = Klientų išlaikymo rodiklis
metric-retention-short = Išlaikymas
metric-retention-question = Kiek mūsų klientų pasilieka?
metric-churn = Klientų praradimo rodiklis
metric-churn-short = Praradimas
metric-churn-question = Kiek klientų prarandame?
metric-nps = Rekomendavimo indeksas (NPS)
metric-nps-short = NPS
metric-nps-question = Ar klientai mus rekomenduotų?
metric-csat = Klientų pasitenkinimo rodiklis (CSAT)
metric-csat-short = Pasitenkinimas
metric-csat-question = Ar mūsų klientai patenkinti?
metric-cltv = Kliento gyvavimo ciklo vertė (CLTV)
metric-cltv-short = Kliento vertė
metric-cltv-question = Kiek vertas klientas?
metric-cltv-discounted = Diskontuota kliento gyvavimo ciklo vertė
metric-cltv-discounted-short = … diskontuota
metric-cltv-discounted-question = Kiek klientas vertas šiandien, jei dalis klientų išeina, o vėlesni pinigai verti mažiau?
metric-referral = Rekomendacijų rodiklis
metric-referral-short = Rekomendacijos
metric-referral-question = Kiek naujų klientų atėjo pagal rekomendaciją?
metric-acquisition = Kliento pritraukimo sąnaudos (CAC)
metric-acquisition-short = Pritraukimas
metric-acquisition-question = Kiek kainuoja naujas klientas ir kada tai atsiperka?
