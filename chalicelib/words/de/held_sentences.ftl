### Warum eine Kampagne einem Kunden nichts sagte, als Satz; kurz steht es in held.ftl.

held_per_week_why =
    Übersprungen: schon { $n ->
        [0] genug Nachrichten
        [one] eine Nachricht
       *[other] { $n } Nachrichten
    } in der letzten Woche
held_per_day_why =
    Übersprungen: heute schon { $n ->
        [0] genug Nachrichten
        [one] eine Nachricht
       *[other] { $n } Nachrichten
    }
held_gap_why = Übersprungen: zu bald nach der letzten Nachricht
held_google_day_why =
    Übersprungen: { $n ->
        [0] Google hat in 24 Stunden genug Nachrichten gezeigt
        [one] Google zeigt höchstens eine Nachricht in 24 Stunden
       *[other] Google zeigt höchstens { $n } Nachrichten in 24 Stunden
    }
held_burst_why =
    Übersprungen: Kommen Nachrichten zu dicht, kann ein iPhone die Karte nicht mehr aktualisieren
held_quiet_hours_why = Übersprungen: Ruhezeit
held_not_yet_why = Übersprungen: Dort, wo der Kunde ist, ist es noch nicht Zeit
held_busy_why = Übersprungen: Die Karte wurde gerade geändert
held_fault_why =
    Übersprungen: Mit der Karte stimmt etwas nicht, der Betreiber ist benachrichtigt
held_gift_had_why = Nicht gesendet: Die Karte hatte dieses Geschenk schon
held_gift_full_why = Nicht gesendet: Auf der Karte ist kein Platz für das Geschenk
held_gift_gone_why =
    Übersprungen: Das Geschenk ist nicht mehr im Programm
held_winner_why = Wartet: Der bessere von zwei Texten geht an diese Karte, sobald er bekannt ist
held_too_late_why = Nicht gesendet: Die Kampagne war da schon vorbei
held_no_wallet_why = Nicht gesendet: Die Karte war in keiner Wallet
held_no_window_why = Nicht gezeigt: Die Wallet der Karte hat kein Schaufenster
held_no_consent_why = Nicht gesendet: Der Kunde hat Nachrichten nicht zugestimmt
held_other_card_why =
    Hier nicht gesendet: Dieselbe Person ist mit einer anderen ihrer Karten in dieser Kampagne
held_other_card_lately_why =
    Übersprungen: Dieselbe Person hatte eine Nachricht auf einer anderen ihrer Karten
held_sentence = { $why }.
held_sentence_until = { $why }; wieder möglich { $at }.
