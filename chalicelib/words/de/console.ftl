### Was die Seiten des Inhabers sagen: der Rahmen, das Anmelden, der Tag, die Poster.

## Der Rahmen

sections = Bereiche
skip = Zur Seite springen
loading = Lädt…
section_today = Der Tag
section_programmes = Programme
section_campaigns = Kampagnen
section_cards = Karten
section_staff = Personen
section_outlets = Filialen
section_devices = Kassen
section_rules = Regeln
section_tiers = Stufen
section_posters = Poster
section_changes = Änderungen
to_scanner = Scanner öffnen
trouble = Das hat nicht geklappt
cancel = Abbrechen
copy = Kopieren
copied = Kopiert
older = Ältere zeigen
change_unsure =
    Der Server hat nicht geantwortet. Prüfen Sie das Netz und sehen Sie nach, ob die Änderung da
    ist, bevor Sie es noch einmal versuchen.
odd_answer = Der Server hat mit { $status } geantwortet. Versuchen Sie es in einer Minute wieder.
unsaved = Ohne Speichern verlassen?
unsaved_sure =
    Was Sie hier geschrieben haben, ist noch nicht gespeichert und geht verloren, wenn Sie die
    Seite verlassen.
unsaved_leave = Verlassen
not_a_number = Schreiben Sie eine Zahl, zum Beispiel 5, oder lassen Sie das Feld leer.
by_key = Ein Kassensystem (API-Schlüssel)
by_other = Jemand, der nicht mehr auf der Liste steht
by_operator = Der Betreiber
by_device = Eine Kasse

## Anmelden

sign_in_lead = Personen, Kassen, Regeln und der Tag Ihres Geschäfts.
session_over = Bitte wieder anmelden
session_over_how =
    Ihre Sitzung ist zu Ende. Melden Sie sich an, dann geht es weiter; nichts, was Sie geschrieben
    haben, ist verloren.
password_title = Ihr Passwort, bitte
password_title_how =
    Hierfür wird das Passwort von eben gebraucht. Geben Sie es ein, dann geht es weiter.
pin_no_console =
    Sie sind mit der PIN angemeldet; sie öffnet die Kasse. Für diese Seiten geben Sie Ihr Passwort
    ein.
nothing_here = Hallo, { $name }
nothing_here_scan = Diese Seiten sind für Inhaber und Leitung. Ihr Platz ist der Scanner.
nothing_here_yet = Für Ihre Rolle gibt es hier noch nichts.

## Felder mehrerer Seiten

name = Name
outlet = Filiale
outlets_all = Alle Filialen

## Der Tag

day = Tag
day_before = Der Tag davor
day_after = Der Tag danach
report_cut =
    Es war mehr, als diese Seite zählt; die Zahlen sind also zu klein. Wählen Sie eine Filiale.
count_scans = Scans
count_redemptions = Ausgegebene Prämien
count_reversals = Zurückgenommen
count_allowed = Per PIN erlaubt
report_facts = Was auffällt
report_facts_how = Tatsachen zum Ansehen, meist mit gutem Grund.
report_no_facts = An diesem Tag fällt nichts auf.
report_outlets = Nach Filiale
report_no_outlet = Ohne Filiale
report_people = Wer gescannt hat
report_nobody = An diesem Tag hat niemand gescannt.
fact_history = Verlauf dieser Karte zeigen
person_scans = { $n ->
    [one] { $n } Scan
   *[other] { $n } Scans
}
person_redemptions = { $n ->
    [one] { $n } Prämie
   *[other] { $n } Prämien
}
person_reversals = { $n } zurückgenommen
person_allowed = { $n } per PIN erlaubt

## Poster

posters_lead = Drucken Sie eins für jede Theke: Kunden scannen es und haben die Karte.
poster_open = Zum Drucken öffnen
poster_code_of = Der Code von { $name }
join_page = Die Seite ansehen, die er öffnet

first_steps = Vor Ihrem ersten Gast
step_outlet = Sagen Sie, wo Sie verkaufen
step_outlet_how = Eine Filiale mit ihrer Zeitzone.
step_till = Koppeln Sie eine Kasse
step_till_how = Ein Tablet oder Telefon auf der Theke: Das Team wechselt sich dort per PIN ab.
step_poster = Drucken Sie das Plakat
step_poster_how = Gäste scannen es und bekommen ihre Karte.
step_done = Erledigt
times_in = Die Uhrzeiten gelten für { $zone }.
