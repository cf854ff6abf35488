## The frame

sections = Secțiuni
skip = Salt la pagină
loading = Se încarcă…
section_today = Ziua
section_programmes = Programe
section_campaigns = Campanii
section_cards = Carduri
section_staff = Oameni
section_outlets = Puncte de lucru
section_devices = Case
section_rules = Reguli
section_tiers = Niveluri
section_posters = Afișe
section_changes = Modificări
to_scanner = Deschide scanerul
trouble = Nu a mers
cancel = Anulează
copy = Copiază
copied = Copiat
older = Arată mai vechi
change_unsure =
    Serverul nu a răspuns. Verificați rețeaua, apoi vedeți dacă modificarea există înainte de a
    încerca din nou.
odd_answer = Serverul a răspuns cu { $status }. Încercați din nou peste un minut.
unsaved = Plecați fără a salva?
unsaved_sure = Ce ați scris aici nu este încă salvat și se pierde dacă plecați.
unsaved_leave = Pleacă
not_a_number = Scrieți un număr, de exemplu 5, sau lăsați gol.
by_key = O casă de marcat (cheie API)
by_other = Cineva care nu mai este în listă
by_operator = Operatorul
by_device = O casă

## Signing in

sign_in_lead = Oamenii, casele, regulile și ziua magazinului.
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
    A fost mai mult decât numără pagina, deci cifrele sunt prea mici. Alegeți un punct de lucru.
count_scans = Scanări
count_redemptions = Recompense date
count_reversals = Anulate
count_allowed = Permise cu PIN
report_facts = Ce iese în evidență
report_facts_how = Fapte de privit, care au de obicei un motiv bun.
report_no_facts = Nimic nu iese în evidență în această zi.
report_outlets = Pe puncte de lucru
report_no_outlet = Fără punct de lucru
report_people = Cine a scanat
report_nobody = Nimeni nu a scanat în această zi.
fact_history = Arată istoricul cardului
person_scans = { $n ->
    [one] { $n } scanare
    [few] { $n } scanări
   *[other] { $n } de scanări
}
person_redemptions = { $n ->
    [one] { $n } recompensă
    [few] { $n } recompense
   *[other] { $n } de recompense
}
person_reversals = { $n } anulate
person_allowed = { $n } permise cu PIN

## Posters

posters_lead = Tipăriți câte unul pentru fiecare tejghea: clientul îl scanează și are cardul.
poster_open = Deschide pentru tipărire
poster_code_of = Codul pentru { $name }
join_page = Vezi pagina pe care o deschide

first_steps = Înainte de primul client
step_outlet = Spuneți unde vindeți
step_outlet_how = Un punct de lucru, cu fusul lui orar.
step_till = Asociați o casă
step_till_how = O tabletă sau un telefon pe tejghea: echipa o preia cu PIN.
step_poster = Tipăriți afișul
step_poster_how = Clienții îl scanează și primesc cardul.
step_done = Gata
times_in = Orele sunt cele din { $zone }.
