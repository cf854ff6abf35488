### Was Karten eines Programms in Wallets tun.

wallets_lead = Was die Karten eines Programms auf einem Telefon tun, wo dessen Wallet es kann.
wallets_saved = Gespeichert. In einigen Stunden hat es jede Karte.
wallets_screenshots = Bildschirmfotos sind erlaubt
wallets_screenshots_hint = Aus: Ein Android-Telefon lässt kein Bild der Karte machen. Ein iPhone lässt es immer zu.
wallets_rotating = Der Code auf der Karte wechselt alle halbe Minute
wallets_rotating_hint = Auf einem Android-Telefon: Eine Kasse lehnt ein Bild des Codes nach einer Minute ab, auch ohne Netz. Die Karte auf einem iPhone und die eigene Seite der Karte schützt das nicht: Ihr Code bleibt gleich. Ein Laserscanner kann ihn nicht lesen.
chosen_on = an
chosen_off = aus
wallets_chosen = { $what }: { $value }

wallets_linked_offers = Gutscheine mit Ende kommen als eigene Karten
wallets_linked_offers_hint = In Google Wallet: neben der Karte, ohne Antippen, und Google erinnert zwei Tage vor dem Ende. In Apple Wallet bleiben sie Zeilen der Karte.
wallets_member_card = Eine Mitgliedschaft ist eine eigene Karte
wallets_member_card_hint = In Google Wallet neben der Karte; Google meldet sich zwei Tage vor dem Ende. In Apple Wallet bleibt sie eine Zeile der Karte.
wallets_modules = Schaufenster
wallets_modules_hint = Zeilen, die zu einer Ihrer Seiten führen, weit unten in den Details der Karte in Google Wallet. Niemand wird darauf aufmerksam gemacht: Sie sind für die, die nachsehen.
module_url = Seite
module_title = Titel
module_text = Eine Zeile darunter
module_first_day = Erster Tag
module_last_day = Letzter Tag
module_add = Hinweis hinzufügen
module_new = Neuer Hinweis
module_remove = { $name } entfernen
modules_most = Höchstens { $n } Hinweise.

wallets_actions = Was die Karte anbietet
wallets_actions_hint = Zwei Knöpfe unter der Karte eines iPhones ab iOS 27; auf jedem anderen Telefon sind es Links auf der Rückseite. Die Wörter auf einem Knopf sind die des Telefons.
action_button = Knopf { $n }
action_none = nichts
action_offers = Angebote und Prämien: die Seite der Karte
action_benefits = Mitgliedsvorteile: die Seite der Karte
action_order = Bestellen: eine Seite von Ihnen
action_shop = Einkaufen: eine Seite von Ihnen
action_book = Termin buchen: eine Seite von Ihnen
action_call = Anrufen: Ihre Telefonnummer
action_to = Seite (https) oder Telefonnummer mit ihrem Land
wallets_linear = Striche für einen Laserscanner
wallets_linear_hint = Ein iPhone ab iOS 27 zeigt sie statt des quadratischen Codes. Die Scan-Seite liest sie mit der Kamera, von einem Handscanner oder getippt und braucht dafür das Netz: Wählen Sie sie, wo eine Kasse einen Laserscanner hat. Ältere iPhones und Android behalten den quadratischen Code. Die Nummer in den Strichen ist kürzer als ein Code und leichter zu erraten.
linear_none = keine
wallets_places = Wo die Karte nach vorn kommt
wallets_places_hint = Ein Ort je Zeile: Breite, Länge, und wenn Sie wollen, was der Sperrbildschirm dort sagt, etwa 48.2082, 16.3738 Doppelte Stempel bis 16:00. Ohne Worte sagt er, wie die Karte steht. Sie liegt auf dem Sperrbildschirm; nichts klingelt.
wallets_last_day = Am letzten Tag eines Geschenks kommt die Karte dort auch nach vorn
wallets_last_day_hint = Braucht einen Ort. Auf einem iPhone ab iOS 27 kommt die Karte dann vielleicht nur an diesem Tag nach vorn: Das hat noch niemand an einem Gerät ausprobiert.
