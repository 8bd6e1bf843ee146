### The six-step plan of guide 5, and the opening questions after the tips of guide 2.

## Steps: the title, and the task as the control table puts it

step-analyse = Išanalizuokite dabartinę padėtį
step-analyse-task = Dabartinės padėties analizė
step-develop = Parenkite strategiją kaip veiksmų planą
step-develop-task = Strategijos rengimas
step-train = Išmokykite darbuotojus
step-train-task = Darbuotojų mokymas
step-test = Išbandykite ir pataisykite
step-test-task = Strategijos išbandymas
step-roll-out = Įdiekite visoje įmonėje
step-roll-out-task = Diegimas
step-evaluate = Nuolat vertinkite ir koreguokite
step-evaluate-task = Veiksmingumo vertinimas

## Who answers for a step in the guide’s table

who-managers = vadybininkai
who-head = atsakingas vadovas
who-hr = personalo skyrius
who-all-departments = visi skyriai
who-leadership = vadovybė

## What belongs to each step

task-gather-reviews = Surinkite klientų atsiliepimus, pavyzdžiui, iš „Google Reviews“ ar „Yelp“
task-survey-customers = Apklauskite klientus apie aptarnavimo kokybę ir apie tai, ką reikėtų tobulinti
task-analyse-figures = Išanalizuokite skaičius: grąžinimų dalį ir laiką, per kurį atsakoma klientams
task-set-goals = Nustatykite vienų metų tikslus, kiekvieną su pradiniu skaičiumi
task-define-channels = Nuspręskite, kokiais kanalais klientai į jus kreipsis: pokalbių langu, telefonu ar el. paštu
task-choose-metrics = Pasirinkite pagrindinius rodiklius, pavyzdžiui, NPS ir CSAT, ir pasakykite, ką kiekvienas matuoja
task-hold-courses = Surenkite klientų aptarnavimo kursus
task-prepare-scripts = Parenkite atmintines ir pokalbių scenarijus, kad darbuotojai žinotų, ką daryti kiekvienu atveju
task-teach-with-cases = Mokykite lygindami sėkmingus ir nesėkmingus bendravimo su klientais atvejus
task-collect-reactions = Surinkite klientų atsiliepimus ir užtikrinkite jų konfidencialumą
task-survey-again = Apklauskite dar kartą, kad pamatytumėte, kaip sutikti pokyčiai
task-trial-and-error = Bandydami ir klysdami išsiaiškinkite, kas veikia, o kas ne
task-discuss-plan = Aptarkite planą su kiekviena komanda ir kiekvienu skyriumi, kad visi žinotų savo vaidmenį
task-go-in-stages = Veikite etapais, kad išlaikytumėte kontrolę ir dar galėtumėte ką nors keisti
task-share-experience = Suteikite darbuotojams vietą, kurioje jie dalytųsi patirtimi ir rezultatais
task-analyse-kpis = Išanalizuokite nustatytus pagrindinius rodiklius
task-correct-strategy = Koreguokite strategiją pagal tai, ką sako klientai ir darbuotojai
task-publish-results = Rezultatus paskelbkite įmonės viduje, kad jie motyvuotų

## Opening questions, with what the guide advises

tip-audit = Ar tvirti jūsų santykiai su klientais šiandien ir kur jų silpnosios vietos?
tip-audit-advice = Įvertinkite dabartinių santykių tvirtumą ir pažymėkite silpnąsias vietas.
tip-strategy = Kuriam verslo tikslui turėtų tarnauti geresni santykiai ir kur tai užrašyta?
tip-strategy-advice = Parenkite bendrą santykių su klientais strategiją, derančią su verslo tikslais.
tip-training = Ko jūsų darbuotojams dar reikia išmokti apie bendravimą, kitas kultūras ir santykių palaikymą?
tip-training-advice = Mokykite darbuotojus veiksmingai bendrauti, paisyti kultūrų ir puoselėti santykius.
tip-crm = Kurioje sistemoje saugote tai, ką žinote apie kiekvieną klientą, ir ar ji atitinka jūsų poreikius?
tip-crm-advice = Pasirinkite poreikius atitinkančią CRM sistemą ir tinkamai ją įdiekite.
tip-metrics = Kurie rodikliai parodys, ar tai veikia, kas ir kaip dažnai juos peržiūri?
tip-metrics-advice = Stebėkite pagrindinius rodiklius ir prireikus koreguokite strategiją.
