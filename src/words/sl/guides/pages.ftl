### The pages of the guides: what they are called, and what they share.

nav-guides-contents = Vse strategije
guides-title = Strategije
moves-title = Kako izboljšati: { $metric }
factors-title = Deset dejavnikov zvestobe
methods-title = Pet metod
myths-title = Miti
cultures-title = Trgi
plan-title = Načrt
problem-text_too_long = Opomba je zelo dolga. Skrajšajte jo ali prenesite v svojo datoteko.
problem-date_unread = Takega dne ni ali pa del datuma manjka. Tukaj ni shranjen noben datum.
problem-date_unread-kept = Takega dne ni ali pa del datuma manjka. Dokler datuma ne popravite, ostane shranjen prejšnji ({ $day }).
level-low = majhen
level-medium = srednji
level-high = velik
horizon-short = kratek
horizon-long = dolg
nav-evidence = Dokazi
