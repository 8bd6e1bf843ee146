### The page of a metric on a projector.

present-show = Показать результат
present-cover = Скрыть результат
present-leave = Закрыть показ
