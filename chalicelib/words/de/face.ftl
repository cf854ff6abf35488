### Was eine Karte neben den Worten des Programms sagt, und was Wallets von selbst sagen.

face_description = { $organization }: { $programme }, Kundenkarte
face_rewards = { $n } × { $reward }
face_ready = Ihre Prämie ist bereit: { $reward }
face_taken = Viel Freude mit Ihrer Prämie: { $reward }
face_moment = { $moment }. { $standing }
face_then = Auf der nächsten Karte: { $shown }
reward_named = { $reward }

## Beschriftungen der Karten. Telefone kürzen sie: kurz halten.

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
