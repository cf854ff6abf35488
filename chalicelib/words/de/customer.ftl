### The customer's pages, behind the secret link of a card.

page_title = Ihre Karte
page_title_named = { $name }, Ihre Karte
page_unknown =
    Dieser Link führt zu keiner Karte. Öffnen Sie Ihre Karte in der Wallet des Telefons und folgen Sie dem Link auf ihrer Rückseite.
page_old =
    Dieser Link gehört zu einem früheren Code der Karte. Öffnen Sie Ihre Karte in der Wallet des Telefons und folgen Sie dem Link auf ihrer Rückseite, oder fragen Sie das Personal.

page_open = Meine Karte: Verlauf, Angebote, Bedingungen
page_show = Zeigen Sie diesen Code an der Kasse
page_code = QR-Code Ihrer Karte
page_number = Oder nennen Sie diese Nummer:
page_over = Diese Karte gilt nicht mehr. Fragen Sie am Tresen nach einer neuen.
page_yours = Was Sie haben
page_until = bis { $day }
page_not_yet = Was als Nächstes kommt
page_history = Was auf Ihrer Karte geschah
page_history_none = Noch nichts: Es beginnt mit Ihrem ersten Besuch.
page_history_all = Der ganze Verlauf
page_history_older = Früher
page_history_newest = Zum Neuesten
page_back = Zurück zu meiner Karte
page_add = In der Wallet Ihres Telefons behalten
page_news = Neues von { $shop }
page_tell = Ohne Wallet: hier Bescheid bekommen
page_tell_why =
    Dieser Browser sagt Ihnen, wenn sich auf Ihrer Karte etwas ändert, und was { $shop } Ihnen schreibt, wenn Sie Nachrichten zugestimmt haben. Er fragt gleich um Erlaubnis.
page_tell_do = In diesem Browser Bescheid geben
page_tell_on = Dieser Browser sagt Ihnen, was es auf Ihrer Karte Neues gibt.
page_tell_stop = Hier nicht mehr Bescheid geben
page_tell_nobody = In einem Browser gibt hier keine Karte Bescheid. Speichern Sie die Karte in Apple Wallet oder Google Wallet: dort sagt sie Ihnen, was es Neues gibt.
page_tell_denied =
    Dieser Browser lässt die Seite nichts melden. Erlauben Sie Benachrichtigungen für diese Seite in den Einstellungen des Browsers und kommen Sie zurück.
page_tell_failed =
    Das hat gerade nicht geklappt. Versuchen Sie es gleich noch einmal, oder behalten Sie die Karte in der Wallet Ihres Telefons.
page_tell_iphone =
    Damit ein iPhone Bescheid gibt, legen Sie diese Seite zuerst auf den Home-Bildschirm (Teilen, dann „Zum Home-Bildschirm“) und öffnen sie von dort.
page_more = Mehr zu meiner Karte
page_look_again = Noch einmal nachsehen
page_keep = Diese Seite öffnet sich auch ohne Verbindung. Legen Sie sie auf den Startbildschirm, dann ist sie zur Hand.
page_offline = Keine Verbindung. Das ist Ihre Karte vom { $when }; der Code gilt an der Kasse trotzdem.

way_page = Meine Karte online
way_order = Online bestellen
way_shop = Unser Onlineshop
way_book = Termin buchen
way_call = Anrufen
way_open = Öffnen
way_help = Stimmt etwas nicht?
way_friends = Freunde einladen
way_question = Eine kurze Frage
way_stop = Nachrichten beenden
