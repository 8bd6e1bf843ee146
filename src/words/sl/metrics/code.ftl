### Koda QR povezave.

code = Koda QR
code-needs = Telefon, ki jo prebere, odpre to spletno mesto, zato potrebuje omrežje.
problem-no_code = Kode QR ni: naslov je predolg ali pa ga telefon ne more odpreti. Raje delite datoteko.
