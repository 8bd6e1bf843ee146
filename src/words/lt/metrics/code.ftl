### Nuorodos QR kodas.

code = QR kodas
code-needs = Jį nuskaitęs telefonas atveria šią svetainę, todėl jam reikia tinklo.
problem-no_code = QR kodo nėra: telefonas negali atverti šio adreso arba jis per ilgas. Verčiau perduokite failą.
