### Was die Seiten des Inhabers sagen: der Rahmen, das Anmelden, der Tag, die Plakate.

## Der Rahmen

sections = Bereiche
loading = Lädt…
section_overview = Überblick
section_today = Der Tag
section_programmes = Programme
section_campaigns = Kampagnen
section_audiences = Zielgruppen
section_cards = Karten
section_questions = Frage
section_staff = Personen
section_shop = Ihr Geschäft
section_outlets = Filialen
section_devices = Kassen
section_rules = Regeln
section_cases = Fälle
section_books = Bücher
section_regulars = Stammgäste
section_wallets = Wallets
section_tiers = Stufen
section_posters = Plakate
section_changes = Änderungen
section_keys = API-Schlüssel
section_webhooks = Webhooks
group_customers = Kunden
group_campaigns = Marketing
group_programme = Treue
group_shop = Betrieb
group_technical = Technik
to_scanner = Scanner öffnen
trouble = Das hat nicht geklappt
page_broken = Mit dieser Seite stimmt etwas nicht, und das liegt an uns. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es dem Betreiber Ihres Carnet.
page_unknown_title = Diese Seite gibt es nicht
page_unknown_how = Prüfen Sie die Adresse, oder wählen Sie einen Bereich. Manche Seiten sind nur für manche Rollen da.
account_own = Ihr Konto
signed_out = Sie sind abgemeldet. Melden Sie sich wieder an, um weiterzumachen; was Sie getippt haben, ist noch da.
older = Ältere zeigen
unsaved = Ohne Speichern verlassen?
unsaved_sure =
    Was Sie hier geschrieben haben, ist noch nicht gespeichert und geht verloren, wenn Sie die
    Seite verlassen.
unsaved_leave = Verlassen
not_a_number = Schreiben Sie eine Zahl, zum Beispiel 5, oder lassen Sie das Feld leer.

## Anmelden

sign_in_lead = Personen, Kassen, Regeln und der Tag Ihres Geschäfts.
by_code = Mit einem Code per Mail anmelden
by_password = Mit dem Passwort anmelden
code = Code
code_send = Code mailen
code_sent = Meldet sich { $mail } hier an, sind sechs Ziffern dorthin unterwegs.
code_again = Einen anderen Code mailen
code_password = Neues Passwort, wenn Sie eines wollen
code_password_how =
    Bleibt es leer, bleibt das Passwort. Ein neues meldet Sie auf allen anderen Geräten ab.
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
    Es war mehr, als diese Seite liest: Auffälliges, Rechnungen, PINs und Papierkarten stammen aus einem Teil. Wählen Sie eine Filiale.
count_corrections = Einkäufe berichtigt
count_allowed = Per PIN erlaubt
count_paid = An der Kasse bezahlt
count_papers = Papierkarten übernommen
count_made_good = Zur Wiedergutmachung gegeben
report_facts = Was auffällt
report_facts_how =
    Tatsachen zum Ansehen, meist mit gutem Grund. Was zurückgenommen wurde, zählt nicht.
report_no_facts = An diesem Tag fällt nichts auf.
report_outlets = Nach Filiale
report_no_outlet = Ohne Filiale
report_people = Wer gescannt hat
report_nobody = An diesem Tag hat niemand gescannt.
report_papers = Übernommene Papierkarten
paper_line = +{ $n } auf Karte …{ $end }
fact_history = Verlauf dieser Karte zeigen
person_visits = { $n ->
    [one] { $n } Besuch
   *[other] { $n } Besuche
}
person_redemptions = { $n ->
    [one] { $n } Prämie
   *[other] { $n } Prämien
}
person_reversals = { $n } zurückgenommen
person_corrections = { $n } berichtigt
person_allowed = { $n } per PIN erlaubt
person_paid = { $n } an der Kasse bezahlt
person_papers = { $n ->
    [one] { $n } Papierkarte
   *[other] { $n } Papierkarten
}
person_made_good = { $n ->
    [one] { $n } Wiedergutmachung
   *[other] { $n } Wiedergutmachungen
}

first_steps = Vor Ihrem ersten Gast
step_outlet = Sagen Sie, wo Sie verkaufen
step_outlet_how = Eine Filiale mit ihrer Zeitzone.
step_till = Koppeln Sie eine Kasse
step_till_how = Ein Tablet oder Telefon auf der Theke: Das Team wechselt sich dort per PIN ab.
step_poster = Drucken Sie das Plakat
step_poster_how = Gäste scannen es und bekommen ihre Karte.
step_done = Erledigt
times_in = Die Uhrzeiten gelten für { $zone }.

list_more = Mehr
list_none_found = Damit wurde nichts gefunden.
shop_in_review =
    Ihr Geschäft wartet darauf, dass jemand, der Carnet betreibt, es ansieht: den Namen und die
    Bilder. Bis dahin bekommen Fremde über Ihren Code keine Karte; Karten, die Sie an der Kasse
    ausgeben, gelten.
