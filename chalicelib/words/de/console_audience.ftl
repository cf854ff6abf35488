### Für wen eine Kampagne ist: die Bedingungen, und wie viele sie erreicht.

## Wer

who_ready = Wen
who_everybody = Alle
who_own = Eigene Bedingungen
who_programmes_how = Karten dieser Programme.
who_programme_needed = Wählen Sie mindestens ein Programm.
who_save_name = Diese Bedingungen unter einem Namen merken
who_save = Merken
who_saved = Gemerkt: { $name }
who_forget = „{ $name }“ vergessen

## Wen sie erreicht

reach_cards = { $n ->
    [one] { $n } Kunde
   *[other] { $n } Kunden
}
reach_cards_about = { $n ->
    [one] Ungefähr { $n } Kunde
   *[other] Ungefähr { $n } Kunden
}
reach_about = Ungefähr, aus einem Teil der Karten gezählt.
reach_between = Ungefähr, aus einem Teil der Karten gezählt: zwischen { $low } und { $high }.
reach_reachable = können benachrichtigt werden
reach_apple = bei Apple
reach_google = bei Google
reach_browser = im Browser
reach_held = vorerst übersprungen
reach_no_consent = wollen keine Nachrichten
reach_no_wallet = auf keinem Telefon
reach_nobody =
    Auf niemanden passen diese Bedingungen jetzt. Nehmen Sie eine weg oder wählen Sie eine andere
    Zielgruppe.

## Bedingungen

join = Wie die Bedingungen zusammengehören
join_all = Alle treffen zu
join_any = Mindestens eine trifft zu
join_not_any = Keine trifft zu
join_not_all = Nicht alle treffen zu
group = Bedingungen
group_add = Gruppe hinzufügen
group_remove = Diese Gruppe entfernen
line_add = Bedingung hinzufügen
line_remove = Diese Bedingung entfernen
line_fact = Was
line_how = Wie
value = Wert
value_to = Bis
within = In so vielen Tagen
within_before = in den letzten
within_after = Tagen (leer: jemals)
within_after_needed = Tagen
value_days = Tage
is_one_of = ist
is_not_one_of = ist nicht
is_not = nicht: { $how }
who_forget_title = „{ $name }“ vergessen?
who_forget_sure = Sie kann nicht mehr gewählt werden. Kampagnen, die sie verwenden, bleiben, wie sie sind.
who_forget_yes = Vergessen
