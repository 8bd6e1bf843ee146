### Nuorodos QR kodas.

code = QR kodas
code-needs = Jį nuskaitęs telefonas atveria šią svetainę, todėl jam reikia tinklo.
problem-no_code = QR kodo nėra: adresas per ilgas arba telefonas negali jo atverti. Verčiau perduokite failą.
