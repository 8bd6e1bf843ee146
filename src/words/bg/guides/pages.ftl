### The pages of the guides: what they are called, and what they share.

nav-guides-contents = Всички стратегии
guides-title = Стратегии
moves-title = Какво може да повлияе на показателя „{ $metric }“
factors-title = Десет фактора на лоялността
methods-title = Пет метода
myths-title = Митове
cultures-title = Пазари
plan-title = Планът
problem-text_too_long = Бележката е твърде дълга. Съкратете я или я преместете във файл.
problem-date_unread = Няма такъв ден или липсва част от датата. Дата не е запазена.
problem-date_unread-kept = Няма такъв ден или липсва част от датата. Докато не я поправите, остава запазена предишната ({ $day }).
level-low = ниско
level-medium = средно
level-high = високо
horizon-short = кратко
horizon-long = дълго
nav-evidence = Доказателства
