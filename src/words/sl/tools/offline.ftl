### What the site says of its use without a network, and of itself where it is installed.

app-description = Izračunajte metrike zvestobe strank, primerjajte opredelitve in načrtujte. Vaši podatki ostanejo v vaši napravi.
offline-title = Brez povezave
offline-ready = Pripravljeno za uporabo brez povezave.
offline-awaited =
    { $count ->
        [one] Priprava na uporabo brez povezave: manjka še { $count } datoteka.
        [two] Priprava na uporabo brez povezave: manjkata še { $count } datoteki.
        [few] Priprava na uporabo brez povezave: manjkajo še { $count } datoteke.
       *[other] Priprava na uporabo brez povezave: manjka še { $count } datotek.
    }
offline-languages = Jeziki, ki se še nalagajo: { $names }.
offline-unsupported = Ta brskalnik strani ne hrani za uporabo brez povezave. Prenesite jo kot eno datoteko.
offline-is-file = Odprli ste različico v eni datoteki. Deluje brez povezave.
offline-newer = Na voljo je nova različica. Vaše delo se ohrani.
offline-update = Naloži novo različico
offline-lasting = Brskalnik hrani, kar je tu shranjeno, dokler tega ne izbrišete.
offline-lasting-why = Brskalnik lahko izbriše, kar je stran shranila, ko zmanjka prostora ali po tednu brez obiska.
offline-lasting-ask = Prosi za trajno hrambo
offline-lasting-refused = Brskalnik trajne hrambe ni odobril. Shranite svoje delo kot datoteko.
offline-lasting-unknown = Ta brskalnik trajne hrambe ne ponuja. Shranite svoje delo kot datoteko.
offline-file = Celotno spletno mesto je na voljo tudi kot ena datoteka, ki se v brskalniku odpre brez povezave.
offline-file-take = Prenesi datoteko
offline-file-here = Prenesi s to stranjo
offline-file-here-what = S to stranjo se datoteka odpre tukaj, v tem jeziku in s številkami iz naslova. Vašega shranjenega dela v njej ni: shranite ga v svojo datoteko.
offline-file-unreachable = Datoteke zdaj ni mogoče prenesti. Preverite povezavo in poskusite znova.
