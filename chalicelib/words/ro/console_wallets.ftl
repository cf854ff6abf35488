### Ce fac cardurile unui program în portofele.

wallets_lead = Ce fac cardurile unui program pe un telefon, acolo unde portofelul lui poate.
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

wallets_actions = Ce oferă cardul
wallets_actions_hint = Două butoane sub cardul unui iPhone de la iOS 27; pe orice alt telefon sunt linkuri pe spate. Cuvintele de pe buton sunt ale telefonului.
action_button = Butonul { $n }
action_none = nimic
action_offers = Oferte și recompense: pagina cardului
action_benefits = Avantajele membrilor: pagina cardului
action_order = Comandă: o pagină a dumneavoastră
action_shop = Cumpărături: o pagină a dumneavoastră
action_book = Programare: o pagină a dumneavoastră
action_call = Apel: numărul dumneavoastră
action_to = Pagină (https) sau număr de telefon cu țara lui
wallets_linear = Bare pentru un cititor laser
wallets_linear_hint = Un iPhone de la iOS 27 le arată în locul codului pătrat. Pagina de scanare le citește cu camera, de la un cititor de mână sau tastate, și are nevoie de rețea pentru asta: alegeți-le unde o casă are cititor laser. iPhone-urile mai vechi și Android păstrează codul pătrat. Numărul din bare este mai scurt decât un cod și mai ușor de ghicit.
linear_none = fără
wallets_places = Unde apare cardul
wallets_places_hint = Un loc pe rând: latitudine, longitudine și, dacă doriți, ce spune ecranul blocat acolo, de exemplu 48.2082, 16.3738 Ștampile duble până la 16:00. Fără cuvinte spune cum stă cardul. Apare pe ecranul blocat; nu sună nimic.
wallets_last_day = În ultima zi a unui cadou cardul apare acolo și atunci
wallets_last_day_hint = Are nevoie de un loc. Pe un iPhone de la iOS 27 cardul apare poate doar în acea zi: nimeni nu a încercat încă pe un dispozitiv.
