### The pages of the guides: what they are called, and what they share.

nav-guides-contents = Все стратегии
guides-title = Стратегии
moves-title = Что может повлиять на метрику «{ $metric }»
factors-title = Десять факторов лояльности
methods-title = Пять методов
myths-title = Мифы
cultures-title = Рынки
plan-title = План
problem-text_too_long = Заметка очень длинная. Сократите её или перенесите в файл.
problem-date_unread = Такого дня нет, или часть даты не указана. Дата не сохранена.
problem-date_unread-kept = Такого дня нет, или часть даты не указана. Пока дата не исправлена, хранится прежняя ({ $day }).
level-low = низкий
level-medium = средний
level-high = высокий
horizon-short = короткое
horizon-long = долгое
nav-evidence = Доказательства
