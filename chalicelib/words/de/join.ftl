### Seiten ohne Anmeldung: die Beitrittsseite, das Plakat, und was jede Seite hat.

## Jede Seite

page_sorry = Das hat leider nicht geklappt
page_script =
    Diese Seite braucht JavaScript. Erlauben Sie es in den Einstellungen des Browsers und öffnen Sie
    die Seite noch einmal.
page_late = Die Seite lädt nicht. Prüfen Sie das Netz, dann laden Sie sie neu.

front_title = Wo ist meine Karte?
front_where = Ihre Karte ist in der Wallet-App Ihres Telefons: Apple Wallet oder Google Wallet.
front_again =
    Noch nicht da, oder ein neues Telefon? Richten Sie die Kamera auf den Code auf der Theke: Er führt zu
    Ihrer Karte. Hilft das nicht, fragen Sie das Personal.
front_work = Für alle, die in einem Geschäft arbeiten
front_staff = Karten scannen
front_owner = Für Inhaber und Marketing

## Die Beitrittsseite: die erste für Kunden. Freundlich, kurz, und nie mehr, als stimmt.

join_more = Was die Karte noch bringt
join_name = Ihr Name
join_name_hint = Freiwillig. Er steht auf Ihrer Karte.
join_birthday = Geburtstag hinzufügen
join_birthday_hint =
    Freiwillig und ohne Jahr. Für einen Gruß oder eine Freude an diesem Tag, für nichts anderes.
join_day = Tag
join_month = Monat
join_messages = Neuigkeiten und Angebote von { $organization } erhalten
join_messages_hint =
    Freiwillig. Ihre Karte gilt ohne sie genauso, und Sie können die Nachrichten jederzeit mit einem Tippen beenden.
join_button = Karte holen
join_button_busy = Ihre Karte entsteht…
join_assure = Kostenlos und ohne App: Die Karte liegt in der Wallet Ihres Telefons.
join_data = Was mit Ihren Angaben geschieht
join_data_who = { $shop } ist dafür verantwortlich: { $contact }.
join_data_why = Sie dienen Ihrer Karte, ihren Geschenken und einem Gruß an Ihrem Tag. Ihr Browser nennt auch seine Zeitzone, damit nachts keine Nachricht kommt. Ihre Einkäufe zählen für die Karte und die Statistik des Geschäfts.
join_data_where = In Google Wallet speichert Google, was die Karte zeigt; in Apple Wallet ist sie nur auf Ihrem Telefon. Niemand kauft die Angaben.
join_data_long = Gespeichert bleiben sie, solange Sie die Karte benutzen. Auf der Seite der Karte können Sie alles sehen, ändern, mitnehmen und löschen und Nachrichten mit einem Tippen beenden.
join_card_over = Ihre frühere Karte gilt nicht mehr. Hier ist eine neue für Sie.
join_form_again = Diese Seite war eine Weile offen. Bitte drücken Sie den Knopf noch einmal.
join_ready = Ihre Karte ist fertig
join_ready_named = { $name }, Ihre Karte ist fertig
join_waiting_reward = Wartet auf Sie: { $reward }
join_add = Fügen Sie sie Ihrem Telefon hinzu und zeigen Sie sie bei jedem Besuch.
join_apple = Zu Apple Wallet hinzufügen
join_google = Zu Google Wallet hinzufügen
join_browser = Keine Wallet-App? Die Karte geht auch in diesem Browser, und er kann Ihnen sagen, was es Neues gibt.
join_other_iphone = Auf einem Android-Telefon?
join_other_android = Auf einem iPhone?
join_in_app_iphone = Es passiert nichts? Öffnen Sie die Seite über das Menü dieser App in Safari.
join_in_app_android = Es passiert nichts? Öffnen Sie die Seite über das Menü dieser App in Chrome.
join_go_on = Weiter mit Ihrem Telefon
join_go_on_how =
    Richten Sie seine Kamera auf diesen Code, dann fügen Sie die Karte zur Wallet hinzu.
join_code = QR-Code, der Ihre Karte auf Ihrem Telefon öffnet
join_or_here = Oder von hier aus hinzufügen
join_opening = Ihre Karte ist unterwegs
join_opening_how = Google Wallet öffnet sich in ein paar Sekunden.
join_late = Das dauert länger als sonst
join_late_how = Ihre Karte ist sicher. Bitte versuchen Sie es gleich noch einmal.
join_again = Noch einmal
join_back = Zurück zu meiner Karte
## Whose card it is: a link from elsewhere, two guests at one tablet

join_whose = Ist das Ihre Karte?
join_whose_how =
    Dieser Link wurde schon einmal geöffnet oder kommt von einer anderen Seite. Fahren Sie nur mit Ihrer
    eigenen Karte fort.
join_mine = Ja, das ist meine
join_own = Nein, eigene Karte holen

# $name: whose card this browser shows
join_not_named = Nicht { $name }? Eigene Karte holen
join_not_yours = Nicht Ihre Karte? Eigene holen
# On a tablet or desktop, under the card
join_shared =
    Dieses Gerät ist kein Telefon, darum bleibt die Karte nicht hier: Nehmen Sie sie jetzt auf Ihr Telefon.

## Das Plakat an der Theke

poster_line = Scannen und Karte holen
poster_how = Richten Sie die Kamera Ihres Telefons auf den Code. Kostenlos und ohne App.
poster_code = QR-Code, der die Beitrittsseite öffnet
poster_print = Drucken
poster_print_how = Druckt auf A4, A5 oder Letter: Wählen Sie das Papier im Druckfenster.
poster_source = Für „{ $name }“. Diese Zeile wird nicht gedruckt.

## Ablehnungen

form_stale =
    Dieses Formular war zu lange offen. Öffnen Sie die Seite noch einmal über den Code an der Theke.
# Suspended coffee. $name: “a coffee”
join_jar = Schon weitergegeben, für jemanden, der es braucht: { $name } × { $n }. Fragen Sie an der Theke.

# Over what changed of the programme since the card was made
join_terms = Ihre Bedingungen
