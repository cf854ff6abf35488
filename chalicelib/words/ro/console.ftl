## The frame

sections = Secțiuni
loading = Se încarcă…
section_overview = Privire de ansamblu
section_today = Ziua
section_programmes = Programe
section_campaigns = Campanii
section_audiences = Audiențe
section_cards = Carduri
section_questions = Întrebare
section_staff = Oameni
section_shop = Magazinul dumneavoastră
section_outlets = Puncte de lucru
section_devices = Case
section_rules = Reguli
section_cases = Sesizări
section_books = Evidență
section_regulars = Clienți fideli
section_wallets = Portofele
section_tiers = Niveluri
section_posters = Afișe
section_changes = Modificări
section_keys = Chei API
section_webhooks = Webhook-uri
group_customers = Clienți
group_campaigns = Marketing
group_programme = Fidelizare
group_shop = Firmă
group_technical = Tehnic
to_scanner = Deschide scanerul
trouble = Nu a mers
page_broken = Ceva nu este în regulă cu această pagină, din vina noastră. Încercați din nou; dacă rămâne așa, spuneți celui care vă administrează Carnet.
page_unknown_title = Nu există această pagină
page_unknown_how = Verificați adresa sau alegeți o secțiune. Unele pagini sunt numai pentru unele roluri.
account_own = Contul dumneavoastră
signed_out = Nu mai sunteți conectat. Conectați-vă din nou pentru a continua; ce ați scris este încă aici.
older = Arată mai vechi
unsaved = Plecați fără a salva?
unsaved_sure = Ce ați scris aici nu este încă salvat și se pierde dacă plecați.
unsaved_leave = Pleacă
not_a_number = Scrieți un număr, de exemplu 5, sau lăsați gol.

## Signing in

sign_in_lead = Oamenii, casele, regulile și ziua magazinului.
by_code = Conectare cu un cod prin e-mail
by_password = Conectare cu parola
code = Cod
code_send = Trimite-mi un cod
code_sent = Dacă { $mail } se conectează aici, șase cifre sunt pe drum.
code_again = Trimite-mi alt cod
code_password = Parolă nouă, dacă doriți
code_password_how =
    Lăsat gol, parola rămâne. Una nouă vă deconectează de pe toate celelalte dispozitive.
session_over = Conectați-vă din nou
session_over_how =
    Sesiunea s-a încheiat. Conectați-vă și ce făceați continuă; nimic din ce ați scris nu se pierde.
password_title = Parola dumneavoastră, vă rugăm
password_title_how =
    Pentru aceasta este nevoie de parola introdusă chiar acum. Introduceți-o și ce făceați continuă.
pin_no_console =
    Sunteți conectat cu PIN-ul, care deschide casa. Pentru aceste pagini introduceți parola.
nothing_here = Bună, { $name }
nothing_here_scan =
    Aceste pagini sunt pentru proprietari și manageri. Locul dumneavoastră este la scaner.
nothing_here_yet = Încă nu este nimic aici pentru rolul dumneavoastră.

## Fields of several pages

name = Nume
outlet = Punct de lucru
outlets_all = Toate punctele de lucru

## The day

day = Ziua
day_before = Ziua dinainte
day_after = Ziua următoare
report_cut =
    A fost mai mult decât citește pagina: ce iese în evidență, notele, PIN-urile și cardurile de hârtie sunt dintr-o parte. Alegeți un
    punct de lucru.
count_corrections = Note corectate
count_allowed = Permise cu PIN
count_paid = Plătite la casă
count_papers = Carduri de hârtie preluate
count_made_good = Oferite pentru greșeli
report_facts = Ce iese în evidență
report_facts_how = Fapte de privit, care au de obicei un motiv bun. Ce s-a anulat nu se numără.
report_no_facts = Nimic nu iese în evidență în această zi.
report_outlets = Pe puncte de lucru
report_no_outlet = Fără punct de lucru
report_people = Cine a scanat
report_nobody = Nimeni nu a scanat în această zi.
report_papers = Carduri de hârtie preluate
paper_line = +{ $n } pe cardul …{ $end }
fact_history = Arată istoricul cardului
person_visits = { $n ->
    [one] { $n } vizită
    [few] { $n } vizite
   *[other] { $n } de vizite
}
person_redemptions = { $n ->
    [one] { $n } recompensă
    [few] { $n } recompense
   *[other] { $n } de recompense
}
person_reversals = { $n } anulate
person_corrections = { $n } corectate
person_allowed = { $n } permise cu PIN
person_paid = { $n } plătite la casă
person_papers = { $n ->
    [one] { $n } card de hârtie
    [few] { $n } carduri de hârtie
   *[other] { $n } de carduri de hârtie
}
person_made_good = { $n ->
    [one] { $n } gest
    [few] { $n } gesturi
   *[other] { $n } de gesturi
}

first_steps = Înainte de primul client
step_outlet = Spuneți unde vindeți
step_outlet_how = Un punct de lucru, cu fusul lui orar.
step_till = Asociați o casă
step_till_how = O tabletă sau un telefon pe tejghea: echipa o preia cu PIN.
step_poster = Tipăriți afișul
step_poster_how = Clienții îl scanează și primesc cardul.
step_done = Gata
times_in = Orele sunt cele din { $zone }.

list_more = Mai multe
list_none_found = Nimic nu se potrivește.
shop_in_review =
    Magazinul așteaptă să fie verificat de cine administrează Carnet: numele și imaginile. Până
    atunci codul nu dă carduri necunoscuților; cardurile date la casă funcționează.
