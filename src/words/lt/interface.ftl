### The frame of the pages: what is the same on all of them.

app-name = Loyalty Lab
app-purpose = Įveskite savo duomenis: rezultatai iš karto keičiasi, o tai, ką įvedate, lieka šiame įrenginyje.
page-title = { $page } · Loyalty Lab
skip-to-content = Pereiti prie turinio

settings = Nuostatos
language = Kalba
nav-main = Pagrindinis meniu
nav-metrics = Rodikliai
nav-guides = Strategijos
nav-myths = Mitai
nav-cultures = Rinkos
nav-plan = Planas
nav-lab = Bandymai
nav-workshop = Dirbtuvės
nav-contents = Visi rodikliai

part-awaited = Palaukite…
problem-part_unreachable = Šios dalies gauti nepavyko. Patikrinkite ryšį; visa, ką įvedėte, išliko.
problem-part_outdated = Šis puslapis yra iš ankstesnės svetainės versijos. Įkelkite jį iš naujo. Visa, ką įvedėte, išliks.
problem-style_unreachable = Nepavyko gauti puslapio stiliaus. Įkelkite puslapį iš naujo.
reload = Įkelti iš naujo
problem-language_unreachable = Kalbos „{ $language }“ tekstų gauti nepavyko, todėl viskas lieka kaip buvo. Patikrinkite ryšį ir pasirinkite kalbą iš naujo.
try-again = Bandyti dar kartą
problem-print_refused = Spausdinimas neprasidėjo. Spausdinkite per naršyklės meniu.

## Home

home-title = Klientų lojalumo laboratorija
home-lead = Ką norėtumėte sužinoti?

## No such page

unknown-page-title = Tokio puslapio nėra
problem-unknown_page = Adresu „{ $quoted }“ nieko nėra. Galbūt adrese yra klaida arba jis skirtas naujesnei versijai.
unknown-page-home = Visi rodikliai

## When the program has stopped

crash-title = „Loyalty Lab“ nustojo veikti
crash-explanation = Programoje įvyko klaida; kalti mes, ne jūs. Tai, ką įvedėte iki šios akimirkos, išsaugota šiame įrenginyje. Kad būtų saugiau, pirmiausia įrašykite savo darbą į failą, tada pradėkite iš naujo.
crash-save = Įrašyti mano darbą į failą
crash-reload = Pradėti iš naujo
crash-details = Norintiems pranešti apie klaidą

## The header on phones

nav-menu = Meniu

## The ways from the first page, each after the name of its page

home-guides = Sąrašai: 164 darbai, siūlomi penkiuose vadovuose.
home-cultures = Pritaikykite juos pagal rinkos klientų atsakymus.
home-plan = Šeši žingsniai su atsakingais asmenimis, datomis ir tikslais.
home-myths = Dažnai kartojami teiginiai: pirma spėkite, paskui patikrinkite pagal savo duomenis.
home-lab = Pažiūrėkite, kaip rodiklius keičia atsitiktinumas, atsakinėjimo įpročiai ir klientų sudėtis.
home-workshop = Pirmiausia paklauskite auditorijos, tada parodykite: demonstracijos projektoriui.
