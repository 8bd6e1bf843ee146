### Rodiklio puslapis projektoriuje.

present-show = Rodyti rezultatą
present-cover = Slėpti rezultatą
present-leave = Palikti sceną
