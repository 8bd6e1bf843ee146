### Program: prikazi, izbrani na strani delavnice.

programme = Program
programme-of = Program: { $title }
programme-minutes = Minute: { $title }
programme-earlier = Premakni gor: { $title }
programme-hint = Označite prikaze na zgornjem seznamu. Povezava do strani jih bo vsebovala.
programme-total = Skupaj: { $minutes }
programme-begin = Začni
programme-open = Odpri program iz datoteke
programme-next = Sledi: { $title }
problem-programme_unknown = »{ $quoted }« ni prikaz. Vse drugo v programu deluje.
problem-programme_repeated = »{ $quoted }« je že v programu. Velja prva navedba.
problem-programme_minutes = Pri »{ $quoted }« navedite od 1 do 240 minut. Upoštevan je običajni čas.
problem-programme_too_long = Program je predolg in ga ni mogoče prebrati. Prikaze izberite znova.
problem-programme_file = Ta datoteka ni program. Izberite datoteko, shranjeno na tej strani.
sheets-all = Vsi listi
