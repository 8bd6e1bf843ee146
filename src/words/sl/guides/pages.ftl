### The pages of the guides: what they are called, and what they share.

nav-guides-contents = Vse strategije
guides-title = Strategije
moves-title = Kaj lahko vpliva na to: { $metric }
factors-title = Deset dejavnikov zvestobe
methods-title = Pet metod
myths-title = Miti in trditve
cultures-title = Kulture
plan-title = Načrt
problem-text_too_long = Besedilo je daljše, kot sme biti opomba, zato ni gotovo, da bo shranjeno. Skrajšajte ga ali ga prenesite v svojo datoteko.
level-low = majhen
level-medium = srednji
level-high = velik
horizon-short = kratkoročno
horizon-long = dolgoročno
