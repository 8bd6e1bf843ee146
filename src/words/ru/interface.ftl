### The frame of the pages: what is the same on all of them.

app-name = Loyalty Lab
app-purpose = Вводите собственные данные: результат пересчитывается сразу, а данные не покидают этого устройства.
page-title = { $page } · Loyalty Lab
skip-to-content = Перейти к содержанию

settings = Настройки
language = Язык
nav-main = Главное меню
nav-metrics = Метрики
nav-guides = Стратегии
nav-myths = Мифы
nav-cultures = Рынки
nav-plan = План
nav-lab = Эксперименты
nav-workshop = Мастерская
nav-contents = Все метрики

part-awaited = Загрузка…
problem-part_unreachable = Загрузить эту часть не удалось. Проверьте соединение; введённые данные не пропали.
problem-part_outdated = Эта страница открыта из прежней версии сайта. Обновите её. Введённые данные не пропадут.
problem-style_unreachable = Не удалось загрузить оформление страницы. Обновите её.
reload = Обновить
problem-language_unreachable = Не удалось загрузить тексты на языке «{ $language }», поэтому всё осталось как было. Проверьте соединение и выберите язык ещё раз.
try-again = Повторить
problem-print_refused = Печать не началась. Печатайте через меню браузера.

## Home

home-title = Лаборатория лояльности клиентов
home-lead = Что вы хотите узнать?

## No such page

unknown-page-title = Такой страницы нет
problem-unknown_page = По адресу «{ $quoted }» ничего нет. Возможно, в нём опечатка или он взят из более поздней версии.
unknown-page-home = Все метрики

## When the program has stopped

crash-title = Работа Loyalty Lab прервана
crash-explanation = В программе произошла ошибка — по нашей вине, не по вашей. Всё, что вы успели ввести, сохранено на этом устройстве. Для надёжности сохраните данные в файл и перезапустите программу.
crash-save = Сохранить данные в файл
crash-reload = Перезапустить
crash-details = Для тех, кто хочет сообщить об ошибке

## The header on phones

nav-menu = Меню

## The ways from the first page, each after the name of its page

home-guides = 164 пункта из пяти руководств в виде чек-листов.
home-cultures = Адаптируйте чек-листы под клиентов рынка.
home-plan = Шесть шагов с ответственными, сроками и целями.
home-myths = Утверждения, которые все повторяют: сначала угадайте, потом проверьте на своих данных.
home-lab = Посмотрите, как на числа влияют случайность, привычки отвечать и состав клиентов.
home-workshop = Сначала спросите зал, потом покажите: демонстрации для проектора.
