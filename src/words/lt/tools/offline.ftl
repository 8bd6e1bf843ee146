### What the site says of its use without a network, and of itself where it is installed.

app-description = Skaičiuokite klientų lojalumo rodiklius, lyginkite apibrėžtis ir planuokite. Jūsų skaičiai lieka jūsų įrenginyje.
offline-title = Be interneto
offline-ready = Paruošta naudoti be interneto.
offline-awaited =
    { $count ->
        [one] Ruošiama naudoti be interneto: liko { $count } failas.
        [few] Ruošiama naudoti be interneto: liko { $count } failai.
        [many] Ruošiama naudoti be interneto: liko { $count } failo.
       *[other] Ruošiama naudoti be interneto: liko { $count } failų.
    }
offline-languages = Dar įkeliamos kalbos: { $names }.
offline-unsupported = Šioje naršyklėje svetainė be interneto neveikia. Atsisiųskite ją kaip vieną failą.
offline-is-file = Atvėrėte vieno failo versiją. Ji veikia be interneto.
offline-newer = Yra nauja versija. Jūsų darbas išliks.
offline-update = Įkelti naują versiją
offline-lasting = Naršyklė saugo tai, kas čia įrašyta, kol to neištrinsite patys.
offline-lasting-why = Kai trūksta vietos arba savaitę čia nesilankoma, naršyklė gali ištrinti tai, ką svetainė įrašė.
offline-lasting-ask = Prašyti saugoti
offline-lasting-refused = Naršyklė nesutiko saugoti. Įrašykite savo darbą į failą.
offline-lasting-unknown = Ši naršyklė ilgam saugoti negali. Įrašykite savo darbą į failą.
offline-file = Visą svetainę galima atsisiųsti ir kaip vieną failą, kuris naršyklėje atsiveria be interneto.
offline-file-take = Atsisiųsti failą
offline-file-here = Atsisiųsti su šiuo puslapiu
offline-file-here-what = Su šiuo puslapiu atsisiųstas failas atsiveria čia, šia kalba ir su adrese esančiais skaičiais. Įrašyto jūsų darbo jame nėra: įrašykite ir jį į failą.
offline-file-unreachable = Failo dabar nepavyksta atsisiųsti. Patikrinkite ryšį ir bandykite dar kartą.
