### What the frame shows only at times: the notices.

## Links

visit-notice = Числата са от връзка.
example-notice = Разглеждате пример.
visit-keep = Приемане на числата
adopt-periods = Ако ги приемете, периодът на част от вашите числа ще се промени.
adopt-further = Ако ги приемете, ще се променят и ваши числа във варианти или на други страници.
visit-leave = Към моите числа
visit-waiting = Променени връзки и примери
# One changed link in the list: $page is what its page is called, $day when it was changed.
visit-guest = { $page }, { $day }
visit-open = Отваряне
visit-discard = Изтриване
language-not-yet = Текстовете още не са преведени на този език; числата се изписват по неговите правила.

problem-link_unknown_key = Тази страница не познава „{ $quoted }“ от връзката. Всичко останало в нея работи.
problem-link_repeated = Връзката съдържа „{ $quoted }“ повече от веднъж; важи последната стойност.
problem-link_no_value = Връзката съдържа „{ $quoted }“ без стойност.
problem-link_bad_escape = Връзката съдържа „{ $quoted }“, което е повредено; показва се така, както е получено.
problem-link_cannot_solve = Според връзката трябва да се намери „{ $quoted }“, но на тази страница няма такава величина.
problem-link_more = Връзката съдържа още сгрешени части; броят им: { $quoted }.
problem-link_bad_setting = Връзката задава „{ $quoted }“, а тук няма такава възможност.
problem-link_unused = Връзката задава „{ $quoted }“, но тази страница го изчислява сама и не го използва.
problem-link_comma = Връзката съдържа „{ $quoted }“ със запетая. Проверете как е прочетено: в адреса се пише десетична точка.
problem-link_unknown_language = Връзката задава език „{ $quoted }“, какъвто тук няма.

## Keeping the work

problem-storage_blocked = Този браузър не пази нищо за тази страница. Всичко работи, но щом затворите раздела, въведеното се губи.
problem-storage_not_kept = Браузърът не запази последната ви промяна: хранилището му е пълно или недостъпно. Това, което виждате, е на сигурно, докато този раздел е отворен.
problem-storage_damaged =
    { $count ->
        [one] { $count } запазен текст е повреден и не можа да се прочете. Той остава на мястото си, докато не въведете нов; записва се и във файла.
       *[other] { $count } запазени текста са повредени и не можаха да се прочетат. Те остават на мястото си, докато не въведете нови; записват се и във файла.
    }
save-file = Записване във файл
close-notice = Затваряне на съобщението
