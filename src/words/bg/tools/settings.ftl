### The panel of settings, and the work as a file.

settings-currency = Валута
settings-theme = Облик
theme-auto = Като на устройството
theme-light = Светъл
theme-dark = Тъмен
settings-work = Вашата работа
settings-private = Пази се в този браузър, на това устройство, и никъде другаде.
open-file = Отваряне на файл
print-page = Печат на страницата
spreadsheet-notation = Изписване на формулите в таблицата
notation-point = Excel на английски · { $example }
notation-comma = Excel на български, словенски или литовски · { $example }
notation-russian = Excel на руски · { $example }

problem-file_not_ours = Този файл не е от Loyalty Lab или е повреден. Нищо не е променено.
problem-file_too_new = Този файл е записан от по-нова версия на Loyalty Lab. Нищо не е променено.
problem-file_unreadable = Браузърът не можа да прочете този файл. Нищо не е променено.
problem-file_unchecked = Файлът не е проверен, защото част от страницата не се зареди. Проверете дали имате интернет и отворете файла отново. Нищо не е променено.
file-opened =
    { $count ->
        [0] Във файла няма нищо различно от вашата работа.
        [one] От файла е взета { $count } стойност или настройка. С „Отмяна“ се връща това, което беше на нейно място.
       *[other] От файла са взети { $count } стойности и настройки. С „Отмяна“ се връща това, което беше на тяхно място.
    }
file-passed-over =
    { $count ->
        [one] { $count } запис е пропуснат: не е част от Loyalty Lab или стойността му е невъзможна или твърде дълга.
       *[other] { $count } записа са пропуснати: не са част от Loyalty Lab или стойностите им са невъзможни или твърде дълги.
    }
