### The names of the metrics, and the question that each answers: what the first page shows.

metric-retention = Stopnja ohranjanja strank
metric-retention-short = Ohranjanje
metric-retention-question = Koliko naših strank ostane?
metric-churn = Stopnja osipa strank
metric-churn-short = Osip
metric-churn-question = Koliko strank izgubimo?
metric-nps = Neto ocena promotorja (NPS)
metric-nps-short = NPS
metric-nps-question = Bi nas stranke priporočile?
metric-csat = Ocena zadovoljstva strank
metric-csat-short = Zadovoljstvo
metric-csat-question = Ali so naše stranke zadovoljne?
metric-cltv = Življenjska vrednost stranke
metric-cltv-short = Življenjska vrednost
metric-cltv-question = Koliko je stranka vredna?
metric-cltv-discounted = Diskontirana življenjska vrednost stranke
metric-cltv-discounted-short = … diskontirana
metric-cltv-discounted-question = Koliko je stranka vredna danes, če nekatere odidejo in poznejši denar šteje manj?
metric-referral = Stopnja priporočil
metric-referral-short = Priporočila
metric-referral-question = Koliko novih strank pride po priporočilu?
metric-acquisition = Strošek pridobitve stranke
metric-acquisition-short = Pridobivanje
metric-acquisition-question = Koliko stane nova stranka in kdaj se ta strošek povrne?
