### Gespeicherte Zielgruppen.

audiences_lead = Bedingungen, die Sie aufheben. Jede wird in der Nacht gezählt.
audiences_none = Noch ist keine Zielgruppe gespeichert. Stellen Sie hier eine zusammen, oder heben Sie die Bedingungen einer Kampagne unter einem Namen auf.
audience_new = Neue Zielgruppe
audience_name = Name
audience_write_lead = Stellen Sie zusammen, wer gemeint ist. Wie viele das sind, steht darunter, während Sie schreiben.
audience_save = Speichern
audience_column_name = Name
audience_column_cards = Kunden
audience_column_used = Verwendet
audience_column_changed = Geändert
audience_column_programme = Programm
audience_column_balance = Stand
audience_column_visits = Besuche
audience_column_last = Letzter Besuch
audience_about = etwa { $n } (± { $margin })
audience_write_to = Ihnen schreiben
audience_draft = An: { $name }
audience_edit = Bearbeiten
audience_duplicate = Duplizieren
audience_copy = { $name } (Kopie)
audience_delete = Löschen
audience_delete_title = „{ $name }“ löschen?
audience_delete_sure = Sie kann nicht mehr gewählt werden, und ihre Größe von Tag zu Tag wird auch gelöscht.
audience_delete_used = { $n ->
    [one] Sie wird einmal verwendet
   *[other] Sie wird { $n }-mal verwendet
}, davon Entwürfe: { $drafts }. Diese behalten ihre Bedingungen, wie sie sind.
audience_sizes = Von Tag zu Tag
audience_sizes_soon = Sie wird jede Nacht gezählt. Ab zwei Tagen steht hier eine Linie.
audience_sizes_about = Manche Tage sind ungefähr: aus einem Teil der Karten gezählt.
audience_reachable = Können benachrichtigt werden
audience_uses = Wo sie verwendet wird
audience_unused = In keiner der letzten Kampagnen und in keiner anderen Zielgruppe.
audience_members = Wer dazugehört
audience_members_none = Diese Bedingungen erfüllt jetzt niemand.
audience_members_later = Unter den Karten bisher niemand. „Mehr“ sucht weiter.
audience_find = Darin suchen
audience_export = Als CSV speichern
audience_export_how = Eine Liste von Menschen: Sie werden nach dem Passwort gefragt, und die Änderungen nennen, wer sie geholt hat.
audience_export_part = { $n ->
    [one] { $n } Teil ist da …
   *[other] { $n } Teile sind da …
}
audience_export_done = Gespeichert.
glance_write = Ihnen schreiben: { $what }, { $n }
