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
code_replaced =
    Dieser Code wurde ersetzt. Lassen Sie sich die Karte zeigen, wie sie jetzt in der Wallet ist,
    oder suchen Sie sie nach dem Namen.
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
