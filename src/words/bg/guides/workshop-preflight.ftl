### Какво проверява водещият, преди залата да се напълни.

preflight-network = Без мрежа
preflight-network-ready = Готово: всичко на вашия език е на устройството. Можете да изключите мрежата.
preflight-network-file = Готово: това е версията в един файл и не ѝ трябва мрежа.
preflight-network-awaited = Още не: останете онлайн, докато тук се появи „Готово“.
preflight-network-online = Този браузър не пази сайта. Изтеглете го като файл или останете онлайн.
preflight-network-checking = Проверява се какво има на устройството.
preflight-languages = Езици
preflight-here = На това устройство: { $names }.
preflight-awaited = Още се зареждат: { $names }.
preflight-screen = Екран
preflight-screen-why = Най-дребният текст на сцената трябва да се чете от последния ред.
preflight-screen-test = Проверка на екрана
preflight-file = Един файл
preflight-file-why = Всичко в един HTML файл, за USB памет или компютър без мрежа.
preflight-file-take = Изтегляне на файла
preflight-line-small = Най-дребният текст на сцената: от последния ред четат ли се 3, 8, 6 и 0?
preflight-line-middle = Изреченията са с този размер.
preflight-line-large = Въпросите са с този размер.
