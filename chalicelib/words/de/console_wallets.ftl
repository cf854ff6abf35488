### Was Karten eines Programms in Wallets tun.

wallets_lead = Was die Karten dieses Programms auf einem Handy tun, wo dessen Wallet es kann.
wallets_saved = Gespeichert. In einigen Stunden hat es jede Karte.
wallets_screenshots = Bildschirmfotos sind erlaubt
wallets_screenshots_hint = Aus: Ein Android-Handy lässt kein Bild der Karte machen. Ein iPhone lässt es immer zu.
chosen_on = an
chosen_off = aus
wallets_chosen = { $what }: { $value }
