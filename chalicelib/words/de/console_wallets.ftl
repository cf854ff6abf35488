### Was Karten eines Programms in Wallets tun.

wallets_lead = Was die Karten dieses Programms auf einem Handy tun, wo dessen Wallet es kann.
wallets_saved = Gespeichert. In einigen Stunden hat es jede Karte.
wallets_screenshots = Bildschirmfotos sind erlaubt
wallets_screenshots_hint = Aus: Ein Android-Handy lässt kein Bild der Karte machen. Ein iPhone lässt es immer zu.
wallets_rotating = Der Code auf der Karte wechselt alle halbe Minute
wallets_rotating_hint = Auf einem Android-Handy: Eine Kasse lehnt ein Bild des Codes nach einer Minute ab, auch ohne Netz. Die Karte auf einem iPhone und die eigene Seite der Karte schützt das nicht: Ihr Code bleibt gleich. Ein Laserscanner kann ihn nicht lesen.
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
