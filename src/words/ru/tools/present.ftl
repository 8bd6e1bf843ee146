### The page of a metric on a projector.

present = Показать на проекторе
present-show = Показать результат
present-cover = Скрыть результат
present-leave = Закрыть показ
