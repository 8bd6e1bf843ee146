### What the frame shows only at times: the notices.

## Links

visit-notice = Duomenys iš nuorodos.
example-notice = Matote pavyzdį.
visit-keep = Naudoti juos
adopt-periods = Jei juos naudosite, pasikeis kai kurių jūsų duomenų laikotarpis.
adopt-further = Jei juos naudosite, pasikeis ir jūsų duomenys variantuose ar kituose puslapiuose.
visit-leave = Grįžti prie savo
visit-waiting = Pakeistos nuorodos ir pavyzdžiai
# One changed link in the list: $page is what its page is called, $day when it was changed.
visit-guest = { $page }, { $day }
visit-open = Atverti
visit-discard = Atmesti
language-not-yet = Tekstų šia kalba dar nėra; skaičiai rašomi pagal jos taisykles.

problem-link_unknown_key = Nuorodos dalies „{ $quoted }“ šis puslapis neatpažįsta. Visa kita nuorodoje veikia.
problem-link_repeated = Nuorodos dalis „{ $quoted }“ kartojasi; galioja paskutinė reikšmė.
problem-link_no_value = Nuorodos dalyje „{ $quoted }“ nėra reikšmės.
problem-link_bad_escape = Nuorodos dalis „{ $quoted }“ sugadinta; ji rodoma tokia, kokia yra.
problem-link_cannot_solve = Nuorodoje prašoma apskaičiuoti „{ $quoted }“, bet šiame puslapyje tokio dydžio nėra.
problem-link_more = Kitų panašiai klaidingų nuorodos dalių: { $quoted }.
problem-link_bad_setting = Nuorodoje yra „{ $quoted }“, bet čia tokio pasirinkimo nėra.
problem-link_unused = Nuorodos reikšmė „{ $quoted }“ nenaudojama: šis puslapis ją apskaičiuoja pats.
problem-link_comma = Nuorodoje yra „{ $quoted }“ su kableliu. Patikrinkite, kaip tai suprasta: nuorodose rašomas dešimtainis taškas.
problem-link_unknown_language = Nuorodoje nurodytos kalbos „{ $quoted }“ čia nėra.

## Keeping the work

problem-storage_blocked = Naršyklė šio puslapio duomenų nesaugo. Viskas veikia, bet užvėrus skirtuką tai, ką įvedėte, dings.
problem-storage_not_kept = Naršyklė neišsaugojo paskutinio pakeitimo: jos saugykla pilna arba neprieinama. Tai, ką matote, nedings, kol atvertas šis skirtukas.
problem-storage_damaged =
    { $count ->
        [one] { $count } išsaugotas tekstas sugadintas, todėl jo perskaityti nepavyko. Jis lieka savo vietoje, kol neįvesite naujo; jis bus ir įrašytame faile.
        [few] { $count } išsaugoti tekstai sugadinti, todėl jų perskaityti nepavyko. Jie lieka savo vietoje, kol neįvesite naujų; jie bus ir įrašytame faile.
        [many] { $count } išsaugoto teksto sugadinta, todėl jo perskaityti nepavyko. Jis lieka savo vietoje, kol neįvesite naujo; jis bus ir įrašytame faile.
       *[other] { $count } išsaugotų tekstų sugadinta, todėl jų perskaityti nepavyko. Jie lieka savo vietoje, kol neįvesite naujų; jie bus ir įrašytame faile.
    }
save-file = Įrašyti į failą
close-notice = Užverti šį pranešimą
