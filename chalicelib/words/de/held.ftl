### Warum ein Kunde zurückgehalten wurde, in wenigen Worten: in Listen und Zahlen.

held_no_consent = Keine Zustimmung zu Nachrichten
held_no_wallet = Die Karte ist in keiner Wallet
held_no_window = Die Wallet der Karte hat kein Schaufenster
held_per_day = Genug Nachrichten an diesem Tag
held_per_week = Genug Nachrichten in dieser Woche
held_gap = Zu bald nach der letzten Nachricht
held_google_day = Google zeigt höchstens drei Nachrichten in 24 Stunden
held_burst = Bei zu häufigen Änderungen kann Apple sie abschalten
held_quiet_hours = Ruhezeit
held_not_yet = Dort, wo der Kunde ist, noch nicht Zeit
held_winner = Wartete auf den besseren Text
held_too_late = Die Zeit zum Senden war vorbei
held_busy = Die Karte wurde gerade geändert
held_fault = Mit der Karte stimmte etwas nicht
held_gift_had = Hatte das Geschenk schon
held_gift_full = Kein Platz für das Geschenk auf der Karte
held_gift_gone = Das Programm hat das Geschenk nicht mehr
held_other_card = Auf einer anderen Karte der Person gesagt
held_other_card_lately = Genug Nachrichten auf einer anderen Karte der Person
