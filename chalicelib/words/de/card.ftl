### Karten und die, die sie haben.

birthday_unclear = Wählen Sie Tag und Monat Ihres Geburtstags, oder keins von beiden.
birthday_no_day =
    Diesen Tag gibt es in dem Monat nicht. Wählen Sie einen anderen Tag, oder lassen Sie beides weg.
birthday_wrong =
    Geben Sie den Geburtstag als Monat und Tag an, zum Beispiel 05-17, oder lassen Sie ihn weg.
card_busy =
    Andere ändern diese Karte gerade. Senden Sie dieselbe Anfrage gleich noch einmal.
card_expired =
    Diese Karte ist abgelaufen. Der Gast bekommt eine neue über den Code an der Theke.
card_is_real =
    Das ist eine echte Karte. Senden Sie sie mit dem Schlüssel des Geschäfts, oder legen Sie zuerst eine Karte
    in Ihrer Sandbox an.
card_of_sandbox =
    Das ist eine Karte aus einer Sandbox, zum Ausprobieren: Sie zählt nur dort, und nicht mehr, wenn die Sandbox
    geleert wurde. Scannen Sie eine Karte Ihres Geschäfts.
card_unknown = Das ist keine Ihrer Karten. Prüfen Sie, ob es eine Karte Ihres Geschäfts ist.
card_voided =
    Diese Karte gilt nicht mehr. Der Gast bekommt eine neue über den Code an der Theke.
card_erased =
    Diese Karte wurde gelöscht, es kommt nichts mehr darauf. Der Gast kann über den Code an der
    Theke neu beitreten.
code_replaced =
    Dieser Code wurde ersetzt. Lassen Sie sich die Karte zeigen, wie sie jetzt in der Wallet ist,
    oder suchen Sie sie nach dem Namen.
code_shown_elsewhere =
    Jemand anders in Ihrem Geschäft hat genau diesen Code gerade angenommen: Einer der beiden war ein
    Bild. Lassen Sie sich die Karte selbst zeigen, offen auf dem Telefon.
code_counted =
    Dieser Code hat schon bei einem anderen Verkauf gezählt. Lassen Sie sich die Karte selbst zeigen: In
    spätestens einer halben Minute hat sie einen neuen Code.
too_many_codes =
    Diese Karte hat schon viele neue Codes bekommen. Setzen Sie sie außer Gebrauch und machen Sie
    eine neue.
link_unknown =
    Dieser Link führt zu keiner Karte. Öffnen Sie die Seite noch einmal über den Code an der Theke.
link_used =
    Dieser Link wurde schon benutzt. Holen Sie sich eine eigene Karte über den Code an der Theke, oder
    fragen Sie dort nach Ihrer.
mail_wrong = Prüfen Sie die E-Mail-Adresse.
name_too_long = Bitte kürzen Sie den Namen auf { $most } Zeichen.
phone_wrong =
    Prüfen Sie die Telefonnummer und schreiben Sie sie mit der Landesvorwahl, zum Beispiel
    +49 30 901820.
search_too_short = Schreiben Sie mindestens { $least } Buchstaben oder Ziffern.
too_many_cards_from_here =
    Aus diesem Netz wurden gerade viele Karten gemacht. Schalten Sie das WLAN aus und versuchen Sie
    es noch einmal, oder fragen Sie an der Theke.
too_many_searches =
    Sie haben eben sehr oft gesucht. Scannen Sie den Code der Karte, oder suchen Sie in { $seconds }
    Sekunden wieder.

## Eine Liste von Stammgästen, die der Inhaber mitbringt

import_moved = Jemand anders hat dies gerade geändert. Sehen Sie die Seite noch einmal an.
import_undoing = Diese Liste wird gerade zurückgenommen. Lassen Sie das zu Ende gehen, dann bringen Sie sie neu.
import_undone = Diese Liste wurde zurückgenommen. Wählen Sie die Datei noch einmal, um sie neu zu bringen.
import_unknown = Diese Liste gibt es nicht. Sehen Sie die Seite noch einmal an.
regular_balance_range = „{ $n }“ liegt nicht zwischen 0 und { $most }. Berichtigen Sie es in Ihrer Liste.
regular_balance_wrong = „{ $text }“ ist keine ganze Zahl von Stempeln oder Punkten. Berichtigen Sie es in Ihrer Liste.
regular_day_wrong = „{ $text }“ ist kein Tag. Schreiben Sie ihn als 2026-12-31 oder 31.12.2026.
regular_language_unknown =
    „{ $text }“ ist keine unserer Sprachen. Schreiben Sie en, fr, de, ro oder ru, oder lassen Sie es leer.
regular_no_membership =
    Dieses Programm verkauft keine Mitgliedschaft, oder mehrere. Lassen Sie die Spalte weg, oder wählen Sie ein
    anderes Programm.
regular_nobody = Hier stehen weder Name noch Telefon noch Mail: So könnte niemand gefunden werden.
regular_there = Eine Karte mit diesem Telefon oder dieser Mail gibt es schon (…{ $end }).
regular_tier_unknown = „{ $text }“ ist keine Stufe dieses Programms. Seine Stufen: { $tiers }.
regular_too_full =
    { $n } Stempel sind mehr als { $cards } volle Karten zu { $needed }. Berichtigen Sie es in Ihrer Liste.
regular_twice = Dasselbe Telefon oder dieselbe Mail steht in Zeile { $line }. Lassen Sie eine der beiden.
regulars_page = Diese Zeilen gehören nicht zu dieser Seite. Laden Sie die Seite neu und machen Sie weiter.
regulars_rows = Eine Liste hat 1 bis { $most } Zeilen. Teilen Sie eine längere in mehrere Dateien.
