### Ce fac cardurile unui program în portofele.

wallets_lead = Ce fac cardurile acestui program pe un telefon, acolo unde portofelul lui poate.
wallets_saved = Salvat. În câteva ore îl are fiecare card.
wallets_screenshots = Capturile de ecran sunt permise
wallets_screenshots_hint = Oprit: un telefon Android nu lasă să se facă o poză a cardului. Un iPhone o permite mereu.
wallets_rotating = Codul de pe card se schimbă la fiecare jumătate de minut
wallets_rotating_hint = Pe un telefon Android: casa refuză după un minut o poză a codului, și fără rețea. Nu protejează cardul de pe iPhone și nici pagina cardului, al căror cod rămâne același. Un scaner cu laser nu îl poate citi.
chosen_on = pornit
chosen_off = oprit
wallets_chosen = { $what }: { $value }
