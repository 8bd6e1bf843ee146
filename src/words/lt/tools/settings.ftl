### The panel of settings, and the work as a file.

settings-currency = Valiuta
settings-theme = Išvaizda
theme-auto = Kaip įrenginio
theme-light = Šviesi
theme-dark = Tamsi
settings-work = Jūsų darbas
settings-private = Jis saugomas tik šioje naršyklėje, tik šiame įrenginyje.
open-file = Atverti failą
print-page = Spausdinti šį puslapį
spreadsheet-notation = Formulių rašymas skaičiuoklėje
notation-point = „Excel“ anglų kalba · { $example }
notation-comma = „Excel“ bulgarų, slovėnų ar lietuvių kalba · { $example }
notation-russian = „Excel“ rusų kalba · { $example }

problem-file_not_ours = Tai ne „Loyalty Lab“ failas arba jis sugadintas. Niekas nepakeista.
problem-file_too_new = Šis failas įrašytas naujesne „Loyalty Lab“ versija. Niekas nepakeista.
problem-file_unreadable = Naršyklei nepavyko perskaityti šio failo. Niekas nepakeista.
problem-file_unchecked = Failo patikrinti nepavyko, nes neįkelta dalis puslapio. Patikrinkite ryšį ir atverkite failą dar kartą. Niekas nepakeista.
file-opened =
    { $count ->
        [0] Faile nėra nieko, kas skirtųsi nuo jūsų darbo.
        [one] Iš failo perkeltas { $count } įrašas. Mygtukas „Atšaukti“ grąžina tai, kas buvo anksčiau.
        [few] Iš failo perkelti { $count } įrašai. Mygtukas „Atšaukti“ grąžina tai, kas buvo anksčiau.
        [many] Iš failo perkelta { $count } įrašo. Mygtukas „Atšaukti“ grąžina tai, kas buvo anksčiau.
       *[other] Iš failo perkelta { $count } įrašų. Mygtukas „Atšaukti“ grąžina tai, kas buvo anksčiau.
    }
file-passed-over =
    { $count ->
        [one] { $count } įrašas neperkeltas: jis nepriklauso „Loyalty Lab“ arba jo reikšmė neįmanoma ar per ilga.
        [few] { $count } įrašai neperkelti: jie nepriklauso „Loyalty Lab“ arba jų reikšmės neįmanomos ar per ilgos.
        [many] { $count } įrašo neperkelta: jis nepriklauso „Loyalty Lab“ arba jo reikšmė neįmanoma ar per ilga.
       *[other] { $count } įrašų neperkelta: jie nepriklauso „Loyalty Lab“ arba jų reikšmės neįmanomos ar per ilgos.
    }
