### Rodiklio puslapis projektoriuje.

present = Rodyti projektoriuje
present-show = Rodyti rezultatą
present-cover = Slėpti rezultatą
present-leave = Palikti sceną
