### The pages of the guides: what they are called, and what they share.

nav-guides-contents = Всички стратегии
guides-title = Стратегии
moves-title = Какво може да повлияе на показателя „{ $metric }“
factors-title = Десет фактора на лоялността
methods-title = Пет метода
myths-title = Митове и твърдения
cultures-title = Култури
plan-title = Планът
problem-text_too_long = Текстът е по-дълъг от допустимото за бележка и не е сигурно, че ще се запази. Съкратете го или го преместете в свой файл.
level-low = ниско
level-medium = средно
level-high = високо
horizon-short = краткосрочно
horizon-long = дългосрочно
