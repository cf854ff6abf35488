### The customer erases the card: what goes, what stays, and the proof of it.
erase_title = Meine Karte löschen
erase_lead = Das ist endgültig. Niemand kann sie zurückholen, auch { $shop } nicht.
erase_goes = Was verschwindet
erase_goes_person =
    Ihr Name, Telefon, Ihre E-Mail-Adresse, Ihr Geburtstag und alles, was Sie sonst angegeben haben.
erase_goes_said = Was Sie gesagt haben: Antworten, Beschwerden, Ihr Einverständnis zu Nachrichten.
erase_goes_phones =
    Die Karte auf Ihren Telefonen: Sie zeigt, dass sie zu Ende ist, und wir vergessen die Telefone.
erase_goes_backups =
    Dasselbe in Sicherungen: Wird je eine zurückgeholt, wird Ihre Karte darin vor allem anderen
    gelöscht.
erase_stays = Was bleibt
erase_stays_sums =
    Wie viel und wann, ohne Sie: { $shop } braucht die Summen für die Bücher. Niemand kann mehr
    erkennen, dass es Ihre waren.
erase_stays_till = Was { $shop } nach dem Gesetz in der eigenen Kasse aufbewahrt, etwa Belege.
erase_stays_others =
    Ihre Karten anderer Geschäfte und weitere Karten hier: Jede wird für sich gelöscht.
erase_gives_up = Was Sie aufgeben
erase_go_on = Weiter
erase_keep = Meine Karte behalten
erase_sure = Ihre Karte bei { $shop } löschen?
erase_sure_how =
    Das lässt sich nicht rückgängig machen. Wer wieder eine Karte will, tritt neu bei und beginnt
    bei null.
erase_yes = Ja, meine Karte bei { $shop } löschen
erase_done = Ihre Karte ist gelöscht
erase_done_how = Bei { $shop } ist nichts mehr über Sie gespeichert.
erase_number = Ihre Nummer
erase_at = Gelöscht am { $day }. { $month } { $year } um { $time }
erase_number_how =
    Wenn Sie je danach fragen möchten, nennen Sie { $shop } diese Nummer. Sie sagt nichts über Sie.
erase_done_phones =
    Ihr Telefon zeigt in wenigen Minuten, dass die Karte zu Ende ist. Sie können sie jederzeit davon
    entfernen.
page_erased =
    Diese Karte wurde gelöscht. Über Sie ist hier nichts mehr gespeichert. Über den Code an der
    Theke können Sie neu beitreten.
erase_too_many = Sie können { $most } Karten am Tag löschen. Machen Sie morgen weiter.
erasure_unknown = Es gibt keine Löschung mit dieser Nummer. Prüfen Sie ihre zwölf Zeichen.
# A button on the page of the customer’s data
data_erase = Alles löschen
