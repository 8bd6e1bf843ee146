### Kaj predavatelj preveri, preden se dvorana napolni.

preflight-network = Brez omrežja
preflight-network-ready = Pripravljeno: vse v vašem jeziku je na tej napravi. Omrežje lahko izklopite.
preflight-network-file = Pripravljeno: to je različica v eni datoteki in omrežja ne potrebuje.
preflight-network-awaited = Še ne: ostanite povezani, dokler tukaj ne piše »Pripravljeno«.
preflight-network-online = Ta brskalnik spletnega mesta ne shrani. Vzemite s seboj eno datoteko ali ostanite povezani.
preflight-network-checking = Preverjanje, kaj je na tej napravi.
preflight-languages = Jeziki
preflight-here = Na tej napravi: { $names }.
preflight-awaited = Nalaganje še poteka: { $names }.
preflight-screen = Zaslon
preflight-screen-why = Najmanjše besedilo na odru mora biti berljivo iz zadnje vrste.
preflight-screen-test = Preizkus zaslona
preflight-file = Ena datoteka
preflight-file-why = Vse v eni datoteki HTML, za ključek USB ali računalnik brez omrežja.
preflight-file-take = Prenos datoteke
preflight-line-small = Najmanjše besedilo na odru: ali zadnja vrsta tukaj prebere 3, 8, 6 in 0?
preflight-line-middle = Tako veliki so stavki.
preflight-line-large = Tako velika so vprašanja.
