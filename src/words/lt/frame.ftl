### What the frame shows only at times: the settings, the notices.

## Settings

settings-currency = Valiuta
settings-theme = Išvaizda
theme-auto = Kaip įrenginio
theme-light = Šviesi
theme-dark = Tamsi
settings-work = Jūsų darbas
settings-private = Jis saugomas šioje naršyklėje, šiame įrenginyje, ir niekur kitur.
save-file = Įrašyti į failą
open-file = Atverti failą
print-page = Spausdinti šį puslapį

## Links

visit-notice = Skaičiai iš nuorodos. Jūsiškiai nepakeisti.
example-notice = Matote pavyzdį. Jūsų skaičiai nepakeisti.
visit-keep = Naudoti šiuos skaičius
visit-leave = Grįžti prie savų
visit-waiting = Skaičiai, kuriuos pakeitėte nuorodoje ar pavyzdyje, tebesaugomi čia.
# One changed link in the list: $page is what its page is called, $day when it was changed.
visit-guest = { $page }, { $day }
visit-open = Atverti
visit-discard = Atmesti
language-not-yet = Tekstų šia kalba dar nėra; skaičiai rašomi pagal jos taisykles.

problem-link_unknown_key = Nuorodoje nurodyta „{ $quoted }“, bet šis puslapis to neatpažįsta. Visa kita nuorodoje veikia.
problem-link_repeated = Nuorodoje „{ $quoted }“ nurodyta kelis kartus; galioja paskutinė reikšmė.
problem-link_no_value = Nuorodoje „{ $quoted }“ nurodyta be reikšmės.
problem-link_bad_escape = Nuorodoje esanti dalis „{ $quoted }“ sugadinta; ji rodoma tokia, kokia yra.
problem-link_cannot_solve = Nuorodoje prašoma apskaičiuoti „{ $quoted }“, bet šiame puslapyje tokio dydžio nėra.
problem-link_more = Kitų panašiai klaidingų nuorodos dalių: { $quoted }.
problem-link_bad_setting = Nuorodoje nustatyta „{ $quoted }“, bet čia tokio pasirinkimo nėra.
problem-link_unknown_language = Nuorodoje prašoma kalbos „{ $quoted }“, bet jos čia nėra.

## Keeping the work

problem-storage_blocked = Naršyklė šio puslapio duomenų nesaugo. Viskas veikia, bet užvėrus skirtuką tai, ką įvedėte, dings.
problem-storage_not_kept = Naršyklė neišsaugojo paskutinio pakeitimo: jos saugykla pilna arba neprieinama. Tai, ką matote, nedings, kol atvertas šis skirtukas.
problem-storage_damaged =
    { PLURAL($count) ->
        [one] { $count } išsaugotas tekstas sugadintas, todėl jo perskaityti nepavyko. Jis lieka savo vietoje, kol neįvesite naujo; jis bus ir įrašytame faile.
        [few] { $count } išsaugoti tekstai sugadinti, todėl jų perskaityti nepavyko. Jie lieka savo vietoje, kol neįvesite naujų; jie bus ir įrašytame faile.
        [many] { $count } išsaugoto teksto sugadinta, todėl jo perskaityti nepavyko. Jis lieka savo vietoje, kol neįvesite naujo; jis bus ir įrašytame faile.
       *[other] { $count } išsaugotų tekstų sugadinta, todėl jų perskaityti nepavyko. Jie lieka savo vietoje, kol neįvesite naujų; jie bus ir įrašytame faile.
    }
problem-file_not_ours = Tai ne „Loyalty Lab“ failas arba jis sugadintas. Niekas nepakeista.
problem-file_too_new = Šis failas įrašytas naujesne „Loyalty Lab“ versija. Niekas nepakeista.
problem-file_unreadable = Naršyklei nepavyko perskaityti šio failo. Niekas nepakeista.
problem-file_unchecked = Failo patikrinti nepavyko, nes neįkelta dalis puslapio. Patikrinkite ryšį ir atverkite failą dar kartą. Niekas nepakeista.
file-opened =
    { PLURAL($count) ->
        [0] Faile nėra nieko, kas skirtųsi nuo jūsų darbo.
        [one] Iš failo perkeltas { $count } duomuo ar pasirinkimas. Mygtukas „Atšaukti“ grąžina tai, kas buvo anksčiau.
        [few] Iš failo perkelti { $count } duomenys ar pasirinkimai. Mygtukas „Atšaukti“ grąžina tai, kas buvo anksčiau.
        [many] Iš failo perkelta { $count } duomens ar pasirinkimo. Mygtukas „Atšaukti“ grąžina tai, kas buvo anksčiau.
       *[other] Iš failo perkelta { $count } duomenų ar pasirinkimų. Mygtukas „Atšaukti“ grąžina tai, kas buvo anksčiau.
    }
file-passed-over =
    { PLURAL($count) ->
        [one] { $count } įrašas neperkeltas: jis nepriklauso „Loyalty Lab“ arba jo reikšmė neįmanoma ar per ilga.
        [few] { $count } įrašai neperkelti: jie nepriklauso „Loyalty Lab“ arba jų reikšmės neįmanomos ar per ilgos.
        [many] { $count } įrašo neperkelta: jis nepriklauso „Loyalty Lab“ arba jo reikšmė neįmanoma ar per ilga.
       *[other] { $count } įrašų neperkelta: jie nepriklauso „Loyalty Lab“ arba jų reikšmės neįmanomos ar per ilgos.
    }
close-notice = Užverti šį pranešimą
