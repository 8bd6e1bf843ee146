### Программа: демонстрации, выбранные на странице мастерской.

programme = Программа
programme-of = Программа: { $title }
programme-minutes = Минуты: { $title }
programme-earlier = Выше: { $title }
programme-hint = Отметьте демонстрации в списке выше. Они войдут в ссылку на эту страницу.
programme-total = Всего: { $minutes }
programme-begin = Начать
programme-open = Открыть программу из файла
programme-next = Дальше: { $title }
problem-programme_unknown = «{ $quoted }» — не демонстрация. Остальное в программе работает.
problem-programme_repeated = «{ $quoted }» уже есть в программе. Повтор не учтён.
problem-programme_minutes = Для «{ $quoted }» укажите от 1 до 240 минут. Взято обычное время.
problem-programme_too_long = Программа слишком длинная, прочитать её нельзя. Выберите демонстрации заново.
problem-programme_file = Этот файл — не программа. Выберите файл, сохранённый на этой странице.
sheets-all = Все листы
