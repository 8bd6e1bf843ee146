### Programa: dirbtuvių puslapyje pasirinktos demonstracijos.

programme = Programa
programme-of = Programa: { $title }
programme-minutes = Minutės: { $title }
programme-earlier = Aukščiau: { $title }
programme-hint = Pažymėkite demonstracijas sąraše viršuje. Jos bus įtrauktos į puslapio nuorodą.
programme-total = Iš viso: { $minutes }
programme-begin = Pradėti
programme-open = Atverti programą iš failo
programme-next = Toliau: { $title }
problem-programme_unknown = „{ $quoted }“ nėra demonstracija. Visa kita programoje veikia.
problem-programme_repeated = „{ $quoted }“ programoje jau yra. Galioja pirmasis įrašas.
problem-programme_minutes = Prie „{ $quoted }“ nurodykite nuo 1 iki 240 minučių. Kol kas galioja įprasta trukmė.
problem-programme_too_long = Programa per ilga, kad būtų perskaityta. Demonstracijas pasirinkite iš naujo.
problem-programme_file = Šis failas nėra programa. Pasirinkite šiame puslapyje įrašytą failą.
sheets-all = Visi lapai
