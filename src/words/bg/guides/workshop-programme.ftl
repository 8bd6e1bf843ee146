### Програма: демонстрации, избрани на страницата на работилницата.

programme = Програма
programme-of = Програма: { $title }
programme-minutes = Минути: { $title }
programme-earlier = По-нагоре: { $title }
programme-hint = Отметнете демонстрации в списъка по-горе. Връзката към страницата ще ги съдържа.
programme-total = Общо: { $minutes }
programme-begin = Начало
programme-open = Отваряне на програма от файл
programme-next = Следва: { $title }
problem-programme_unknown = „{ $quoted }“ не е демонстрация. Останалата част от програмата работи.
problem-programme_repeated = „{ $quoted }“ вече е в програмата. Важи първото.
problem-programme_minutes = За „{ $quoted }“ задайте от 1 до 240 минути. Важи обичайното време.
problem-programme_too_long = Програмата е твърде дълга и не може да се прочете. Изберете демонстрациите отново.
problem-programme_file = Този файл не е програма. Изберете файл, записан от тази страница.
sheets-all = Всички листове
