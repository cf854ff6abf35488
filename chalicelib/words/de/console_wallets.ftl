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
