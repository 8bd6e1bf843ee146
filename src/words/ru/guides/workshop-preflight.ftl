### What a trainer checks before the room fills.

preflight-network = Без сети
preflight-network-ready = Готово: всё для вашего языка уже на этом устройстве. Сеть можно отключить.
preflight-network-file = Готово: это версия в одном файле, сеть ей не нужна.
preflight-network-awaited = Ещё нет: оставайтесь в сети, пока здесь не появится «Готово».
preflight-network-online = Этот браузер не хранит сайт. Возьмите с собой единый файл или оставайтесь в сети.
preflight-network-checking = Проверяем, что есть на этом устройстве.
preflight-languages = Языки
preflight-here = На этом устройстве: { $names }.
preflight-awaited = Ещё загружаются: { $names }.
preflight-screen = Экран
preflight-screen-why = Самый мелкий текст показа должен читаться с последнего ряда.
preflight-screen-test = Проверить экран
preflight-file = Единый файл
preflight-file-why = Всё в одном файле HTML: для флешки или компьютера без сети.
preflight-file-take = Скачать файл
preflight-line-small = Самый мелкий текст: видны ли с последнего ряда 3, 8, 6 и 0?
preflight-line-middle = Таким размером набраны предложения.
preflight-line-large = Таким размером набраны вопросы.
