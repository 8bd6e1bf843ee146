### Where definitions and statements come from. Titles stay in their own language.

source-guide-g0 = Bulgariškos gairės apie santykius ir lojalumą, { $item }
source-guide-g1 = Slovėniškos gairės apie santykius su klientais, { $item }
source-guide-g2 = Bulgariška esė apie pasitenkinimą, vertę ir išlaikymą, { $item }
source-guide-g3 = Lietuviškos gairės apie klientų lojalumą, { $item }
source-guide-g4 = Rusiškos gairės apie į klientą orientuotą strategiją, { $item }
source-farris-2010 = Farris, Bendle, Pfeifer, Reibstein (2010): Marketing Metrics, 2-asis leidimas. Pearson.
source-fader-hardie-2007 = Fader, Hardie (2007): How to Project Customer Retention. Journal of Interactive Marketing 21 (1), 76–90.
source-fader-hardie-2012 = Fader, Hardie (2012): Reconciling and Clarifying CLV Formulas. Pastaba Nr. 24, brucehardie.com.
source-reichheld-2003 = Reichheld (2003): The One Number You Need to Grow. Harvard Business Review 81 (12), 46–54.
source-keiningham-2007 = Keiningham, Cooil, Andreassen, Aksoy (2007): A Longitudinal Examination of Net Promoter and Firm Revenue Growth. Journal of Marketing 71 (3), 39–51. Indekso pranašumo nenustatyta.
source-gupta-lehmann-2003 = Gupta, Lehmann (2003): Customers as Assets. Journal of Interactive Marketing 17 (1), 9–24.
source-berger-nasr-1998 = Berger, Nasr (1998): Customer Lifetime Value: Marketing Models and Applications. Journal of Interactive Marketing 12 (1), 17–30.
source-schmitt-2011 = Schmitt, Skiera, Van den Bulte (2011): Referral Programs and Customer Value. Journal of Marketing 75 (1), 46–59.
source-skok-2010 = Skok (2010): SaaS Metrics, forEntrepreneurs.com; iš čia kilo santykio 3:1 taisyklė – praktinė, ne dėsnis.
