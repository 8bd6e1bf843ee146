### The frame of the pages: what is the same on all of them.

app-name = Loyalty Lab
app-purpose = Въведете собствените си данни: всеки резултат се променя, докато пишете, и нищо от въведеното не напуска това устройство.
page-title = { $page } · Loyalty Lab
skip-to-content = Към съдържанието

settings = Настройки
language = Език
nav-main = Основна навигация
nav-metrics = Показатели
nav-guides = Стратегии
nav-myths = Митове
nav-cultures = Пазари
nav-plan = План
nav-lab = Експерименти
nav-workshop = Работилница
nav-contents = Всички показатели

part-awaited = Един момент…
problem-part_unreachable = Тази част не можа да се зареди. Проверете дали имате интернет; нищо от въведеното не е загубено.
problem-part_outdated = Тази страница е от по-стара версия на сайта. Презаредете я. Нищо от въведеното няма да се загуби.
problem-style_unreachable = Стилът на страницата не можа да се зареди. Презаредете страницата.
reload = Презареждане
problem-language_unreachable = Текстовете на езика „{ $language }“ не можаха да се заредят, затова всичко остава, както беше. Проверете дали имате интернет и изберете езика отново.
try-again = Нов опит
problem-print_refused = Печатът не започна. Отпечатайте от менюто на браузъра.

## Home

home-title = Лаборатория за лоялността на клиентите
home-lead = Какво искате да разберете?

## No such page

unknown-page-title = Няма такава страница
problem-unknown_page = На адрес „{ $quoted }“ няма нищо. Възможно е адресът да е сгрешен или да е от по-нова версия.
unknown-page-home = Всички показатели

## When the program has stopped

crash-title = Loyalty Lab спря
crash-explanation = Нещо се обърка в програмата; вината е наша, не ваша. Всичко, въведено допреди миг, е запазено на това устройство. За по-сигурно го запишете във файл и започнете отново.
crash-save = Записване на работата във файл
crash-reload = Започване отначало
crash-details = Подробности за грешката

## The header on phones

nav-menu = Меню

## The ways from the first page, each after the name of its page

home-guides = 164 мерки от пет ръководства, подредени в списъци.
home-cultures = Приспособете мерките към очакванията на един пазар.
home-plan = Шест стъпки с отговорници, срокове и цели.
home-myths = Твърдения, които хората повтарят: предположете, после ги проверете със свои данни.
home-lab = Вижте как случайността, навиците при отговаряне и съставът на клиентите променят числата.
home-workshop = Първо попитайте залата, после покажете: демонстрации за проектор.
