### What the frame shows only at times: the notices.

## Links

visit-notice = To so številke iz povezave.
example-notice = Ogledujete si primer.
visit-keep = Uporabi te številke
adopt-periods = Če jih uporabite, se spremeni obdobje nekaterih vaših številk.
adopt-further = Če jih uporabite, se spremenijo tudi vaše številke v različicah ali na drugih straneh.
visit-leave = Nazaj k mojim številkam
visit-waiting = Spremenjene povezave in primeri
# One changed link in the list: $page is what its page is called, $day when it was changed.
visit-guest = { $page }, { $day }
visit-open = Odpri
visit-discard = Zavrzi
language-not-yet = Besedila v tem jeziku še niso na voljo; števila se že zapisujejo po njegovih pravilih.

problem-link_unknown_key = V povezavi je »{ $quoted }«, česar ta stran ne pozna. Vse drugo v njej deluje.
problem-link_repeated = V povezavi se »{ $quoted }« pojavi večkrat; velja zadnja vrednost.
problem-link_no_value = V povezavi je »{ $quoted }« brez vrednosti.
problem-link_bad_escape = V povezavi je poškodovan del »{ $quoted }«; prikazan je tak, kot je.
problem-link_cannot_solve = V povezavi je zahtevan izračun podatka »{ $quoted }«, ki ga ta stran nima.
problem-link_more = Število drugih podobnih napak v povezavi: { $quoted }.
problem-link_bad_setting = Povezava določa »{ $quoted }«, kar tu ni med možnostmi.
problem-link_unused = Povezava določa »{ $quoted }«, a ta stran to izračuna sama, zato vrednosti ne uporabi.
problem-link_comma = V povezavi je »{ $quoted }« z vejico. Preverite, kako je prebrano: v povezavah se piše decimalna pika.
problem-link_unknown_language = V povezavi je naveden jezik »{ $quoted }«, ki ga tu ni na voljo.

## Keeping the work

problem-storage_blocked = Ta brskalnik za to stran ne shranjuje ničesar. Vse deluje, vendar se vpisano izgubi, ko zaprete zavihek.
problem-storage_not_kept = Brskalnik zadnje spremembe ni shranil: njegova shramba je polna ali nedostopna. Kar vidite, je varno, dokler je ta zavihek odprt.
problem-storage_damaged =
    { $count ->
        [one] { $count } shranjeno besedilo je poškodovano in ga ni bilo mogoče prebrati. Ostane na svojem mestu, dokler ne vpišete česa novega; vsebuje ga tudi datoteka, ki jo shranite.
        [two] { $count } shranjeni besedili sta poškodovani in ju ni bilo mogoče prebrati. Ostaneta na svojem mestu, dokler ne vpišete česa novega; vsebuje ju tudi datoteka, ki jo shranite.
        [few] { $count } shranjena besedila so poškodovana in jih ni bilo mogoče prebrati. Ostanejo na svojem mestu, dokler ne vpišete česa novega; vsebuje jih tudi datoteka, ki jo shranite.
       *[other] { $count } shranjenih besedil je poškodovanih in jih ni bilo mogoče prebrati. Ostanejo na svojem mestu, dokler ne vpišete česa novega; vsebuje jih tudi datoteka, ki jo shranite.
    }
save-file = Shrani kot datoteko
close-notice = Zapri to sporočilo
