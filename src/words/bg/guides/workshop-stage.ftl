### Работилницата: началната ѝ страница и общото за всички демонстрации на сцената.

workshop-title = Работилница
workshop-lead = Демонстрации, които питат, преди да покажат: първо залата предполага, после вижда отговора.
# $number е 20.
workshop-minutes =
    { $number ->
        [one] { $number } минута
       *[other] { $number } минути
    }
workshop-second = Втори език на сцената
workshop-second-none = Няма
workshop-before = Преди залата да се напълни
workshop-check = Отворете демонстрацията веднъж на това устройство и натиснете F за цял екран. Изпробвайте дистанционното. От последния ред всичко на първата стъпка трябва да се чете лесно.
workshop-keys = Клавиши и дистанционни
workshop-private = Предположенията на залата остават в този раздел. Не се запазват, не се споделят и не влизат във връзките.

stage-key-forward = следваща стъпка
stage-key-back = предишна стъпка
stage-key-guess = добавя предположение или вдигнатите ръце за всеки отговор
stage-key-blank = тъмен екран
stage-key-countdown = обратно броене
stage-key-notes = бележки за водещия
stage-key-full = цял екран
stage-key-edit = ваши числа
stage-key-reset = при двукратно натискане изчиства всичко и започва отначало
stage-key-leave = изход от сцената

stage-forward = Следваща стъпка
stage-back = Предишна стъпка
stage-countdown = Оставащо време
stage-place = { $number } / { $count }
stage-armed = Още веднъж R изчиства всичко
stage-kept = Стари предположения: R два пъти ги изчиства
stage-box = Вашето предположение
stage-answer = Отговор
stage-why = Запишете какво предполагате и защо.
stage-hands = Пребройте вдигнатите ръце: A, B и C.
stage-hands-four = Пребройте вдигнатите ръце: A, B, C и D.
stage-again = Обсъдете със съседа си и предположете пак.
stage-what-if = А ако…
stage-recall = Спомняте ли си?
stage-edit = Ваши числа: { $title }
stage-edit-use = Използване на числата
stage-edit-original = Първоначалните числа
stage-edit-close = Затваряне
stage-question = Въпрос { $number }
stage-guesses =
    { $number ->
        [0] Ос без предположения
        [one] Ос с { $number } предположение
       *[other] Ос с { $number } предположения
    }
stage-slip = { $value }: { $sentence }
stage-nearest = Най-близко предположение
problem-stage_unread = Това не е число. Поправете го и натиснете Enter.
problem-stage_unread-hands = Въведете по едно число за всеки отговор, с интервали между тях.
problem-demo_missing = Въведете число.
problem-demo_too_many_answers = Въведете най-много 1000 отговора общо.
problem-demo_no_rise = Въведете повишение над нула.
problem-demo_loyal_stay_less = Задържането на лоялните трябва да е по-високо от това на другите.
problem-demo_group_got_worse = Задържането на всяка група трябва да е по-високо от миналогодишното.
problem-demo_nothing_to_show = С това число няма какво да се покаже. Въведете друго.
