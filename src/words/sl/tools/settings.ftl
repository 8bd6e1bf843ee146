### The panel of settings, and the work as a file.

settings-currency = Valuta
settings-theme = Videz
theme-auto = Kot v napravi
theme-light = Svetel
theme-dark = Temen
settings-work = Vaše delo
settings-private = Shranjeno je v tem brskalniku, v tej napravi in nikjer drugje.
open-file = Odpri datoteko
print-page = Natisni stran
spreadsheet-notation = Zapis v preglednici
notation-point = Excel v angleščini · { $example }
notation-comma = Excel v bolgarščini, slovenščini ali litovščini · { $example }
notation-russian = Excel v ruščini · { $example }

problem-file_not_ours = To ni datoteka programa Loyalty Lab ali pa je poškodovana. Nič se ni spremenilo.
problem-file_too_new = To datoteko je shranila novejša različica programa Loyalty Lab. Nič se ni spremenilo.
problem-file_unreadable = Brskalnik te datoteke ni mogel prebrati. Nič se ni spremenilo.
problem-file_unchecked = Datoteke ni bilo mogoče preveriti, ker se del strani ni naložil. Preverite povezavo in datoteko odprite znova. Nič se ni spremenilo.
file-opened =
    { $count ->
        [0] V datoteki ni ničesar, kar bi se razlikovalo od vašega dela.
        [one] Iz datoteke je prevzet { $count } vnos. Gumb »Razveljavi« vrne prejšnje stanje.
        [two] Iz datoteke sta prevzeta { $count } vnosa. Gumb »Razveljavi« vrne prejšnje stanje.
        [few] Iz datoteke so prevzeti { $count } vnosi. Gumb »Razveljavi« vrne prejšnje stanje.
       *[other] Iz datoteke je prevzetih { $count } vnosov. Gumb »Razveljavi« vrne prejšnje stanje.
    }
file-passed-over =
    { $count ->
        [one] { $count } vnos ni bil prevzet: ni del programa Loyalty Lab ali pa je njegova vrednost nemogoča ali predolga.
        [two] { $count } vnosa nista bila prevzeta: nista del programa Loyalty Lab ali pa sta njuni vrednosti nemogoči ali predolgi.
        [few] { $count } vnosi niso bili prevzeti: niso del programa Loyalty Lab ali pa so njihove vrednosti nemogoče ali predolge.
       *[other] { $count } vnosov ni bilo prevzetih: niso del programa Loyalty Lab ali pa so njihove vrednosti nemogoče ali predolge.
    }
