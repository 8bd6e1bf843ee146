### Ką vedėjas patikrina prieš susirenkant auditorijai.

preflight-network = Be tinklo
preflight-network-ready = Parengta: visas turinys jūsų kalba jau įrenginyje. Tinklo nebereikia.
preflight-network-file = Parengta: tai vieno failo versija, jai tinklo nereikia.
preflight-network-awaited = Dar ne: likite prisijungę, kol čia pasirodys „Parengta“.
preflight-network-online = Ši naršyklė svetainės nesaugo. Atsisiųskite vieną failą arba likite prisijungę.
preflight-network-checking = Tikrinama, kas yra įrenginyje.
preflight-languages = Kalbos
preflight-here = Šiame įrenginyje: { $names }.
preflight-awaited = Dar neįkelta: { $names }.
preflight-screen = Ekranas
preflight-screen-why = Smulkiausias scenos tekstas turi būti įskaitomas iš paskutinės eilės.
preflight-screen-test = Išbandyti ekraną
preflight-file = Vienas failas
preflight-file-why = Viskas viename HTML faile – USB atmintinei arba kompiuteriui be tinklo.
preflight-file-take = Atsisiųsti failą
preflight-line-small = Smulkiausias scenos tekstas: ar paskutinė eilė čia įskaito 3, 8, 6 ir 0?
preflight-line-middle = Tokio dydžio yra sakiniai.
preflight-line-large = Tokio dydžio yra klausimai.
