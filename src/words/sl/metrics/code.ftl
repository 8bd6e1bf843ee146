### Koda QR povezave.

code = Koda QR
code-needs = Telefon, ki jo prebere, odpre to spletno mesto, zato potrebuje omrežje.
problem-no_code = Kode QR ni: telefon tega naslova ne more odpreti ali pa je predolg. Raje delite datoteko.
