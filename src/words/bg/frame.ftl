### What the frame shows only at times: the settings, the notices.

## Settings

settings-currency = Валута
settings-theme = Облик
theme-auto = Като на устройството
theme-light = Светъл
theme-dark = Тъмен
settings-work = Вашата работа
settings-private = Пази се в този браузър, на това устройство, и никъде другаде.
save-file = Записване във файл
open-file = Отваряне на файл
print-page = Печат на страницата

## Links

visit-notice = Числата са от връзка.
example-notice = Разглеждате пример.
visit-keep = Приемане на числата
visit-leave = Към моите числа
visit-waiting = Числата, които сте променили във връзка или пример, все още се пазят тук.
# One changed link in the list: $page is what its page is called, $day when it was changed.
visit-guest = { $page }, { $day }
visit-open = Отваряне
visit-discard = Изтриване
language-not-yet = Текстовете още не са преведени на този език; числата следват неговите правила.

problem-link_unknown_key = Връзката съдържа „{ $quoted }“, което тази страница не познава. Всичко останало в нея работи.
problem-link_repeated = Връзката съдържа „{ $quoted }“ повече от веднъж; важи последната стойност.
problem-link_no_value = Връзката съдържа „{ $quoted }“ без стойност.
problem-link_bad_escape = Връзката съдържа „{ $quoted }“, което е повредено; показва се, както е получено.
problem-link_cannot_solve = Според връзката трябва да се намери „{ $quoted }“, но на тази страница няма такава величина.
problem-link_more = По подобен начин са сгрешени и други части от връзката; броят им: { $quoted }.
problem-link_bad_setting = Връзката задава „{ $quoted }“, а тук няма такава възможност.
problem-link_unknown_language = Във връзката е зададен език „{ $quoted }“, какъвто тук няма.

## Keeping the work

problem-storage_blocked = Този браузър не пази нищо за тази страница. Всичко работи, но щом затворите раздела, въведеното се губи.
problem-storage_not_kept = Браузърът не запази последната ви промяна: хранилището му е пълно или недостъпно. Това, което виждате, е на сигурно, докато този раздел е отворен.
problem-storage_damaged =
    { PLURAL($count) ->
        [one] { $count } запазен текст е повреден и не можа да се прочете. Той остава на мястото си, докато не въведете нов; файлът го съдържа.
       *[other] { $count } запазени текста са повредени и не можаха да се прочетат. Те остават на мястото си, докато не въведете нови; файлът ги съдържа.
    }
problem-file_not_ours = Този файл не е от Loyalty Lab или е повреден. Нищо не е променено.
problem-file_too_new = Този файл е записан от по-нова версия на Loyalty Lab. Нищо не е променено.
problem-file_unreadable = Браузърът не можа да прочете този файл. Нищо не е променено.
problem-file_unchecked = Файлът не можа да се провери, защото част от страницата не се зареди. Проверете дали имате интернет и отворете файла отново. Нищо не е променено.
file-opened =
    { PLURAL($count) ->
        [0] Във файла няма нищо различно от вашата работа.
        [one] От файла е взета { $count } стойност или настройка. С „Отмяна“ се връща това, което беше на нейно място.
       *[other] От файла са взети { $count } стойности и настройки. С „Отмяна“ се връща това, което беше на тяхно място.
    }
file-passed-over =
    { PLURAL($count) ->
        [one] { $count } запис не е взет: не е част от Loyalty Lab или стойността му е невъзможна или твърде дълга.
       *[other] { $count } записа не са взети: не са част от Loyalty Lab или стойностите им са невъзможни или твърде дълги.
    }
close-notice = Затваряне на съобщението
