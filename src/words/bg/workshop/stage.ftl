### Работилницата: началната ѝ страница и общото за всички демонстрации на сцената.

workshop-title = Работилница
workshop-lead = Демонстрации, които питат, преди да покажат: първо залата предполага, после вижда отговора.
# $number е 20.
workshop-minutes =
    { PLURAL($number) ->
        [one] { $number } минута
       *[other] { $number } минути
    }
workshop-before = Преди залата да се напълни
workshop-check = Отворете демонстрацията веднъж на това устройство и натиснете F за цял екран. Изпробвайте дистанционното. От последния ред всичко на първата стъпка трябва да се чете лесно.
workshop-keys = Клавиши и дистанционни
workshop-private = Предположенията на залата остават в този раздел. Не се запазват, не се споделят и не влизат в линк.

stage-key-forward = следваща стъпка
stage-key-back = предишна стъпка
stage-key-guess = добавя предположение или вдигнатите ръце за всеки отговор
stage-key-blank = тъмен екран
stage-key-countdown = обратно броене
stage-key-notes = бележки за водещия
stage-key-full = цял екран
stage-key-reset = натиснат два пъти: изчиства всичко и започва отначало
stage-key-leave = изход от сцената

stage-forward = Следваща стъпка
stage-back = Предишна стъпка
stage-blank = Екранът е тъмен
stage-countdown = Оставащо време
stage-place = { $number } / { $count }
stage-armed = Натиснете R още веднъж, за да изчистите всичко
stage-box = Вашето предположение
stage-why = Запишете предположението си и защо.
stage-hands = Вдигнете ръка: пребройте A, B и C.
stage-again = Обсъдете със съседа си и предположете пак.
stage-what-if = А ако…
stage-recall = Спомняте ли си?
stage-guesses =
    { PLURAL($number) ->
        [0] Ос без предположения
        [one] Ос с { $number } предположение
       *[other] Ос с { $number } предположения
    }
stage-slip = { $value }: { $sentence }
problem-stage_unread = Това не е число. Поправете го и натиснете Enter.
problem-stage_unread-hands = Въведете по едно число за всеки отговор, с интервали между тях.
