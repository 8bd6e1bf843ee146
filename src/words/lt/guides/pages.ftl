### The pages of the guides: what they are called, and what they share.

nav-guides-contents = Visos strategijos
guides-title = Strategijos
moves-title = { $metric }: kas rodiklį gali paveikti
factors-title = Dešimt lojalumo veiksnių
methods-title = Penki metodai
myths-title = Mitai
cultures-title = Rinkos
plan-title = Planas
problem-text_too_long = Pastaba labai ilga. Sutrumpinkite ją arba perkelkite į savo failą.
problem-date_unread = Tokios dienos nėra arba trūksta datos dalies. Čia neišsaugota jokia data.
problem-date_unread-kept = Tokios dienos nėra arba trūksta datos dalies. Kol nepataisysite, lieka išsaugota ankstesnė data ({ $day }).
level-low = mažas
level-medium = vidutinis
level-high = didelis
horizon-short = trumpas
horizon-long = ilgas
nav-evidence = Įrodymai
