### Warum eine Kampagne einem Kunden nichts sagte, als Satz; kurz steht es in held.ftl.

held_per_week_why =
    Zurückgehalten: schon { $n ->
        [0] genug Nachrichten
        [one] eine Nachricht
       *[other] { $n } Nachrichten
    } in der letzten Woche
held_per_day_why =
    Zurückgehalten: heute schon { $n ->
        [0] genug Nachrichten
        [one] eine Nachricht
       *[other] { $n } Nachrichten
    }
held_gap_why = Zurückgehalten: zu bald nach der letzten Nachricht
held_google_day_why =
    Zurückgehalten: { $n ->
        [0] Google hat in 24 Stunden genug Nachrichten gezeigt
        [one] Google zeigt höchstens eine Nachricht in 24 Stunden
       *[other] Google zeigt höchstens { $n } Nachrichten in 24 Stunden
    }
held_burst_why =
    Zurückgehalten: Kommen Nachrichten zu dicht, kann ein iPhone die Karte nicht mehr aktualisieren
held_quiet_hours_why = Zurückgehalten: Ruhezeit
held_not_yet_why = Zurückgehalten: Dort, wo der Kunde ist, ist es noch nicht Zeit
held_busy_why = Zurückgehalten: Die Karte wurde gerade geändert
held_fault_why =
    Zurückgehalten: Mit der Karte stimmt etwas nicht, der Betreiber ist benachrichtigt
held_too_late_why = Nicht gesendet: Die Kampagne war da schon vorbei
held_no_wallet_why = Nicht gesendet: Die Karte war in keiner Wallet
held_no_consent_why = Nicht gesendet: Der Kunde hat Nachrichten nicht zugestimmt
held_sentence = { $why }.
held_sentence_until = { $why }; wieder möglich { $at }.
