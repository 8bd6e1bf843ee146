### Where definitions and statements come from. Titles stay in their own language.

source-guide-g0 = Vodnik 1, v bolgarščini
source-guide-g1 = Vodnik 2, v slovenščini
source-guide-g2 = Vodnik 3, članek v bolgarščini
source-guide-g3 = Vodnik 4, članek v litovščini
source-guide-g4 = Vodnik 5, v ruščini
citation-sections = { $guide }: { $sections }
section-metrics = metrike
section-rate = stopnja ohranjanja
source-farris-2010 = Farris, Bendle, Pfeifer, Reibstein (2010): _Marketing Metrics_, 2. izdaja. Pearson.
source-fader-hardie-2007 = Fader, Hardie (2007): _How to Project Customer Retention_. _Journal of Interactive Marketing_ 21 (1), 76–90.
source-fader-hardie-2012 = Fader, Hardie (2012): _Reconciling and Clarifying CLV Formulas_. Note 24, brucehardie.com.
source-reichheld-2003 = Reichheld (2003): _The One Number You Need to Grow_. _Harvard Business Review_ 81 (12), 46–54.
source-keiningham-2007 = Keiningham, Cooil, Andreassen, Aksoy (2007): _A Longitudinal Examination of Net Promoter and Firm Revenue Growth_. _Journal of Marketing_ 71 (3), 39–51. Raziskava ne najde prednosti NPS pred drugimi metrikami.
source-gupta-lehmann-2003 = Gupta, Lehmann (2003): _Customers as Assets_. _Journal of Interactive Marketing_ 17 (1), 9–24.
source-blattberg-deighton-1996 = Blattberg, Deighton (1996): _Manage Marketing by the Customer Equity Test_. _Harvard Business Review_ 74 (4), 136–144.
source-berger-nasr-1998 = Berger, Nasr (1998): _Customer Lifetime Value: Marketing Models and Applications_. _Journal of Interactive Marketing_ 12 (1), 17–30.
source-schmitt-2011 = Schmitt, Skiera, Van den Bulte (2011): _Referral Programs and Customer Value_. _Journal of Marketing_ 75 (1), 46–59.
source-skok-2010 = Skok (2010): _SaaS Metrics_, forEntrepreneurs.com; izvor izkustvenega pravila tri proti ena.
source-kellogg-2022 = Kellogg (2022): _Lazy NRR is Not NRR_. 5. oktober.
source-davis-2026 = Davis: _Returning Customer Rate_. Little Stream Software, slovarček, prebrano leta 2026. Primerja Shopifyjev podatek z običajnim.
source-dixon-2010 = Dixon, Freeman, Toman (2010): _Stop Trying to Delight Your Customers_. _Harvard Business Review_ 88 (7/8), 116–122. Uporablja starejšo lestvico od 1 do 5.
source-fas-2026 = FAS Solutions: _Loyalty Rewards and Breakage_. fassolutions.com, prebrano leta 2026.
source-lyons-2022 = Lyons (2022): _What Is Point Breakage And Why Should You Care?_ Brandmovers, blog.brandmovers.com.
source-pardy-2017 = Pardy (2017): _How the Math of Viral Growth Actually Works_. medium.com, 20. september.
source-skok-2009 = Skok (2009): _Lessons Learned – Viral Marketing_, forEntrepreneurs.com.
source-reichheld-2021 = Reichheld, Darnell, Burns (2021): _Winning on Purpose_. Harvard Business Review Press, dodatek B.
