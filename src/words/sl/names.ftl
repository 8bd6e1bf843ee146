### The names of the metrics, and the question that each answers: what the first page shows.

metric-retention = Stopnja ohranjanja strank
metric-retention-short = Ohranjanje
metric-retention-question = Koliko naših strank ostane?
metric-churn = Stopnja osipa (odliva) strank
metric-churn-short = Osip
metric-churn-question = Koliko strank izgubimo?
metric-repeat-purchase = Delež ponovnih kupcev
metric-repeat-purchase-short = Ponovni nakupi
metric-repeat-purchase-question = Koliko kupcev kupi znova?
metric-referral = Stopnja priporočil
metric-referral-short = Priporočila
metric-referral-question = Koliko novih strank pride po priporočilu?
metric-nps = Indeks NPS
metric-nps-short = NPS
metric-nps-question = Bi nas stranke priporočile?
metric-csat = Stopnja zadovoljstva strank (CSAT)
metric-csat-short = Zadovoljstvo
metric-csat-question = Ali so naše stranke zadovoljne?
metric-effort = Ocena truda strank (CES)
metric-effort-short = Trud
metric-effort-question = Kako preprost je za stranke stik z nami?
metric-cltv = Življenjska vrednost stranke (CLV)
metric-cltv-short = Življenjska vrednost
metric-cltv-question = Koliko je stranka vredna?
metric-cltv-discounted = Diskontirana življenjska vrednost stranke
metric-cltv-discounted-short = Diskontirana vrednost
metric-cltv-discounted-question = Koliko je stranka vredna danes, če nekatere odidejo in poznejša plačila štejejo manj?
metric-acquisition = Strošek pridobitve stranke (CAC)
metric-acquisition-short = Pridobivanje
metric-acquisition-question = Koliko stane nova stranka in kdaj se ta strošek povrne?
metric-budget = Pridobljene in obdržane stranke
metric-budget-short = Delitev proračuna
metric-budget-question = Pridobivati nove stranke ali ohranjati sedanje: kje naš denar prinese več?
metric-revenue-retention = Neto ohranjanje prihodkov (NRR)
metric-revenue-retention-short = Ohranjanje prihodkov
metric-revenue-retention-question = Kolikšen del prihodkov nam ostane?
metric-programme = Delež unovčenih točk
metric-programme-short = Program zvestobe
metric-programme-question = Ali člani točke unovčujejo in ali se program splača?
metric-growth = Pričakovano število strank
metric-growth-short = Rast števila strank
metric-growth-question = Koliko strank bomo imeli in kje se rast ustavi?
metric-virality = Koeficient viralnosti (faktor K)
metric-virality-short = Viralnost
metric-virality-question = Koliko novih strank pripelje ena stranka, ko vabi druge?
metric-earned-growth = Zaslužena rast
metric-earned-growth-short = Zaslužena rast
metric-earned-growth-question = Kolikšen del rasti prinesejo zveste stranke?

## The groups of metrics in lists

group-customers = Stranke
group-opinions = Mnenja
group-money = Denar
group-growth = Rast
