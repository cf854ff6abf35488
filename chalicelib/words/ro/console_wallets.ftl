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

wallets_linked_offers = Drepturile care expiră vin ca oferte separate
wallets_linked_offers_hint = În Google Wallet: lângă card, fără atingere, iar Google amintește de fiecare cu două zile înainte de final. În Apple Wallet rămân rânduri ale cardului.
wallets_member_card = Un abonament este un card separat
wallets_member_card_hint = În Google Wallet, lângă card; Google anunță cu două zile înainte de final. În Apple Wallet rămâne un rând al cardului.
wallets_modules = Vitrină
wallets_modules_hint = Rânduri care duc la o pagină a dumneavoastră, jos în detaliile cardului din Google Wallet. Nimeni nu este anunțat: sunt pentru cine se uită.
module_url = Pagina
module_title = Titlu
module_text = Un rând dedesubt
module_first_day = Prima zi
module_last_day = Ultima zi
module_add = Adaugă un anunț
module_new = Anunț nou
module_remove = Elimină { $name }
modules_most = Cel mult { $n } anunțuri.
