### Ein Einkauf, der nachträglich berichtigt wird, an der Kasse und in der Konsole.

correction = Berichtigen oder zurücknehmen
correction_stands = Der Einkauf zählt jetzt mit { $stands }.
correction_how = Was ist geschehen?
correction_part = Ein Teil kam zurück
correction_part_how = Waren oder Gäste des Einkaufs: was davon abgeht.
correction_other_amount = Der Betrag war falsch
correction_other_visits = Die Anzahl war falsch
correction_other_how = Was es hätte sein sollen.
correction_all = Alles zurücknehmen
correction_all_how = Als hätte es den Einkauf nicht gegeben.

correction_sum_part = Wie viel zurückkam
correction_sum_other = Was es sein soll
correction_show = Zeigen, was sich ändert

correction_no_amount = Schreiben Sie einen Geldbetrag, etwa { $example }.
correction_no_cents = Diese Währung hat keine Cents. Schreiben Sie eine ganze Zahl, etwa { $example }.
correction_no_number = Schreiben Sie eine ganze Zahl, etwa 2.
correction_zero_part = Schreiben Sie, wie viel zurückkam: mehr als 0.
correction_zero_other = Für einen Einkauf von 0 wählen Sie „Alles zurücknehmen“.
correction_over = Mehr als { $stands } kann nicht zurückkommen, denn so viel zählt der Einkauf.
correction_over_now = Der Einkauf zählt inzwischen weniger. Schließen Sie dies und öffnen Sie es erneut.
correction_too_much = Das ist mehr, als ein Einkauf sein darf.
correction_equal = Der Einkauf zählt schon mit { $stands }.

correction_sure = Noch ist nichts geändert. Stimmt das so?
correction_before = Vorher
correction_after = Nachher
correction_sale = Einkauf
correction_below =
    Was der Einkauf brachte, ist zum Teil ausgegeben: Die Karte fällt unter null, und die nächsten
    Besuche füllen sie auf.
correction_yes = Ja, berichtigen
correction_all_yes = Ja, alles zurücknehmen
correction_change = Ändern
correction_done = Berichtigt
correction_all_done = Zurückgenommen
correction_close = Fertig
correction_offline =
    Es gibt keine Verbindung. Ein Einkauf wird nur online berichtigt, damit bekannt ist, was jetzt auf
    der Karte steht.

corrected_to = { $kind }: { $now } statt { $was }
corrected_since = Inzwischen berichtigt: { $now }
