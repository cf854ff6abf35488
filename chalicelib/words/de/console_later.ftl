### Folgenachrichten und der bessere von zwei Texten, auf den Seiten einer Kampagne.

follow_ups = Folgenachrichten
follow_ups_how = Jede wartet und sieht dann, was aus dem Kunden wurde. Jede ist eine Nachricht wie andere: Ihre Regeln für Nachrichten gelten. Jede lässt eine eigene Kontrollgruppe aus, neu gezogen.
follow_up_n = Folgenachricht { $n }
follow_up_add = Folgenachricht hinzufügen
follow_up_remove = Diese Folgenachricht entfernen
follow_up_wait = Tage warten
follow_up_wait_how = Ab dem, was davor kam. Sie geht beim nächsten der beiden täglichen Durchgänge hinaus.
branch_n = Zweig { $letter }
branch_order = Der erste passende Zweig gilt. Für wen keiner passt, der geht ohne Nachricht weiter.
branch_add = Zweig hinzufügen
branch_remove = Diesen Zweig entfernen
branch_who = Für wen
branch_who_all = Alle
branch_who_rest = Alle anderen
branch_who_came = Wer seit der letzten Nachricht da war
branch_who_away = Wer seit der letzten Nachricht nicht da war
branch_condition = Und eigene Bedingungen
branch_what = Was geschieht
branch_what_message = Eine Nachricht
branch_what_nothing = Nichts: Sie gehen weiter zur nächsten
branch_what_leaves = Sie steigen aus: nichts mehr von dieser Kampagne
branch_gift_none = Kein Geschenk
followed_after = { $n ->
    [one] Nach einem Tag
   *[other] Nach { $n } Tagen
}
followed_sent = Gesendet: { $n }
followed_held_out = Kontrollgruppe: { $n }
followed_held = Übersprungen: { $n }
followed_left = Ausgestiegen: { $n }
followed_passed = Weitergegangen: { $n }
# $n: visits; $each: a number
followed_since_sent = Besuche seitdem, von denen, die sie bekamen: { $n }, das sind { $each } je 100
followed_since_held_out = von ihrer Kontrollgruppe: { $n }, das sind { $each } je 100
followed_per_100 = Besuche mehr als die Kontrollgruppe, je 100 Karten
followed_none = So weit ist noch niemand.
followed_nobody = Für wen kein Zweig passte
winner = Den besseren an die übrigen senden
winner_how = Ein Teil bekommt zuerst beide Texte. Die anderen warten und bekommen den, der mehr Besuche brachte.
winner_percent = Zuerst an, in Prozent
winner_days = Dann warten, in Tagen
winner_unclear = Wenn die Besuche es nicht zeigen
winner_unclear_half = Die übrigen bekommen je zur Hälfte
winner_unclear_ask = Ich wähle: Die übrigen warten darauf, höchstens zwei Wochen
winner_title = Der bessere Text
winner_waits = Beide Texte gehen zuerst an { $percent } %. Die übrigen bekommen den besseren ab { $at }.
winner_planned = { $n ->
    [one] Beide Texte gehen zuerst an { $percent } %. Einen Tag später bekommen die übrigen den besseren.
   *[other] Beide Texte gehen zuerst an { $percent } %. { $n } Tage später bekommen die übrigen den besseren.
}
winner_asks = Die Besuche zeigen nicht, welcher Text besser ist. Welchen sollen die übrigen bekommen?
winner_by_visits = Text { $letter } brachte mehr Besuche, also bekommen ihn die übrigen.
winner_by_half = Die Besuche zeigten nicht, welcher Text besser ist, also bekommen die übrigen je zur Hälfte.
winner_by_person = Für die übrigen gewählt: { $what }.
winner_over = Niemand hat rechtzeitig gewählt, also bekamen die übrigen keinen Text.
winner_sooner = Lieber jetzt wählen
winner_half = Je zur Hälfte
winner_sure = An die übrigen senden?
winner_sure_how = { $what }: Das geht sofort hinaus, im Rahmen Ihrer Regeln für Nachrichten.
