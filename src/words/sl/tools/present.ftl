### Stran kazalnika na projektorju.

present = Prikaži na projektorju
present-show = Pokaži rezultat
present-cover = Skrij rezultat
present-leave = Zapusti oder
