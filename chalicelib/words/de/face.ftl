### Was eine Karte neben den Worten des Programms sagt, und was Wallets von selbst sagen.

face_description = { $organization }: { $programme }, Kundenkarte
face_rewards = { $n } × { $reward }
face_ready = Ihre Prämie ist bereit: { $reward }
face_taken = Viel Freude mit Ihrer Prämie: { $reward }
face_moment = { $moment }. { $standing }
face_then = Auf der nächsten Karte: { $shown }
reward_named = { $reward }

# On a phone that still has an erased card: in front, and behind it
face_erased = Diese Karte wurde gelöscht.
face_erased_how = Über Sie ist nichts mehr gespeichert. Sie können diese Karte von Ihrem Telefon entfernen.

# On the back of a card that nobody has used for long
face_unused = Diese Karte endet
face_unused_ends = letzter Tag { $day }: sie bleibt, wenn Sie sie vorher an der Kasse benutzen

## Beschriftungen der Karten. Telefone kürzen sie: kurz halten.

face_until = { $value }, bis { $day }
# The same in its last days
face_last = { $value }, letzter Tag { $day }

# A notification: something was given. $name: “a free cake”
face_given = Für Sie: { $name }

# On the phone that a card has left for another one
face_over = Diese Karte ist auf ein anderes Telefon umgezogen.

# A notification: its last days have begun
face_ending = { $name }: der letzte Tag ist { $day }
# A notification: something had gone wrong, and there is an answer
face_answered = Wir haben auf Ihre Nachricht geantwortet: Die Antwort steht auf der Seite Ihrer Karte
# $counted: “40 points”
balance_ends = { $counted } enden bald
ends_on = letzter Tag { $day }

pass_stamps = Stempel
pass_points = Punkte
pass_now = Jetzt
pass_next = Nächste Prämie
pass_reward = Ihre Prämie
pass_reward_short = Ihre Prämie
pass_moment = Ihre Karte
pass_moment_changed = { $value }
pass_then = Nächste
pass_news = Neues
pass_news_changed = { $value }
pass_news_none = Im Moment nichts Neues.
pass_rule = So geht es
pass_holder = Karteninhaber
pass_contact = Fragen?
pass_contact_short = Kontakt
pass_privacy = Datenschutz
pass_terms = Bedingungen
pass_imprint = Impressum
pass_card_number = Kartennummer
pass_name = Name

## Was Wallets von selbst tun, neben einer Vorschau

google_says = Sie haben eine neue Nachricht
wallet_apple_title = Den Titel setzt Apple: Ihren Namen, wie er auf der Karte steht.
wallet_apple_together =
    Kommt im selben Moment ein Stempel, kündigt das iPhone vielleicht nur den Stempel an.
wallet_apple_silent = Ein neues Aussehen allein wird nicht angekündigt.
wallet_google_words =
    Google schreibt das selbst. Ein Tippen öffnet die Karte, und von dort Ihre Nachricht.
wallet_google_three =
    Google benachrichtigt für eine Karte höchstens dreimal am Tag; eine vierte Nachricht erscheint
    still.
wallet_google_colour =
    Auf Android gilt die Farbe für das ganze Programm: Bild und Zeile ändern sich, die Farbe bleibt.

google_offer_how = An der Kasse zeigen: Der Code ist der Ihrer Karte.
google_offer_count = Anzahl

modules_too_many = Höchstens { $most } Hinweise sind möglich.
rotating_with_bars =
    Ein wechselnder Code schützt nichts, solange die Karte auch Striche hat: Wer ein Bild von ihr
    hat, kann sie drucken. Wählen Sie eines von beiden.
module_title_needed = Schreiben Sie für die Zeile im Schaufenster einen Titel mit höchstens { $most } Zeichen.
module_url_wrong = Ein Hinweis führt zu einer Seite, die mit https:// beginnt und höchstens { $most } Zeichen hat.
module_days_wrong = Der letzte Tag liegt vor dem ersten.

## What a card offers in wallets, and where it comes forward

actions_too_many = Eine Karte bietet höchstens { $most } Dinge an. Nehmen Sie eines weg.
actions_twice = Wählen Sie jedes, was eine Karte anbietet, nur einmal.
action_leads_to_card = Das führt zur eigenen Seite der Karte. Lassen Sie die Adresse leer.
action_number_wrong = Geben Sie die Telefonnummer mit ihrem Land an, etwa +43 1 2345678.
places_too_many = Eine Karte kommt an höchstens { $most } Orten nach vorn. Nehmen Sie einen weg.
place_nowhere = Geben Sie den Ort in Grad an: Breite von -90 bis 90, Länge von -180 bis 180.
