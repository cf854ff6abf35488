### A campaign's result as a table to keep: what its columns and lines are called.

file_figure = Kennzahl
file_group = Gruppe
file_of = Davon
file_cards = Karten
file_value = Wert
file_low = Mindestens
file_high = Höchstens
file_planned = Geplant
file_sent = Gesendet
file_held_out = Kontrollgruppe
file_held = Übersprungen
file_gifts = Geschenke
file_gift =
    { $what ->
        [given] Geschenkt
        [taken] Eingelöst
        [ended] Ungenutzt abgelaufen
        [back] Zurückgenommen
       *[cost] Kosten ({ $currency })
    }
file_step =
    { $step ->
        [sent] An diese Wallet gesendet
        [pushed] Wallet benachrichtigt
        [accepted] Von der Wallet angenommen
        [fetched] Vom Telefon geladen
        [stale] In einem Tag nicht geladen
        [removed] Auf keinem Telefon mehr
       *[refused] Von der Wallet abgelehnt
    }
file_refused = Abgelehnt, weil
file_total = Insgesamt
file_effect = Gesendet minus Kontrollgruppe
file_texts = Text A minus Text B
file_per_card = Je Karte
file_wallet =
    { $wallet ->
        [apple] Apple Wallet
        [google] Google Wallet
        [browser] Browser
       *[none] Keine Wallet
    }
file_silent = Still
file_silents = Still minus Kontrollgruppe
file_notified = Benachrichtigt minus still
# $n: its number, $letter: A, B or C
file_branch = Folgenachricht { $n }, Zweig { $letter }
file_no_branch = Folgenachricht { $n }, kein Zweig
file_passed = Weitergegangen
file_left = Ausgestiegen
file_since = Besuche ab der Folgenachricht
file_since_effect = Gesendet minus ihre Kontrollgruppe
