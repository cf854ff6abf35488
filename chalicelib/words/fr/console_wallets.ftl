### Ce que font les cartes d'un programme dans les portefeuilles.

wallets_lead = Ce que font les cartes d’un programme sur un téléphone, là où son portefeuille le peut.
wallets_saved = Enregistré. Chaque carte l’aura dans quelques heures.
wallets_screenshots = Les captures d’écran sont permises
wallets_screenshots_hint = Désactivé : un téléphone Android ne laisse pas photographier la carte. Un iPhone le permet toujours.
wallets_rotating = Le code de la carte change toutes les trente secondes
wallets_rotating_hint = Sur un téléphone Android : une caisse refuse une image du code une minute plus tard, même sans réseau. Cela ne protège ni la carte d’un iPhone ni la page de la carte, dont le code reste le même. Un scanner laser ne peut pas le lire.
chosen_on = activé
chosen_off = désactivé
wallets_chosen = { $what } : { $value }

wallets_linked_offers = Les droits qui prennent fin arrivent comme des offres à part
wallets_linked_offers_hint = Dans Google Wallet : à côté de la carte, sans toucher, et Google rappelle chacun deux jours avant sa fin. Dans Apple Wallet, ils restent des lignes de la carte.
wallets_member_card = Une adhésion est une carte à part
wallets_member_card_hint = Dans Google Wallet, à côté de la carte ; Google prévient deux jours avant la fin. Dans Apple Wallet, elle reste une ligne de la carte.
wallets_modules = Vitrine
wallets_modules_hint = Des lignes qui mènent à une de vos pages, en bas des détails de la carte dans Google Wallet. Personne n’en est averti : elles sont pour qui regarde.
module_url = Page
module_title = Titre
module_text = Une ligne dessous
module_first_day = Premier jour
module_last_day = Dernier jour
module_add = Ajouter une annonce
module_new = Nouvelle annonce
module_remove = Retirer { $name }
modules_most = Au plus { $n } annonces.

wallets_actions = Ce que la carte propose
wallets_actions_hint = Deux boutons sous la carte d’un iPhone à partir d’iOS 27 ; sur tout autre téléphone, des liens au dos. Les mots d’un bouton sont ceux du téléphone.
action_button = Bouton { $n }
action_none = rien
action_offers = Offres et { -reward(form: "all") } : la page de la carte
action_benefits = Avantages des membres : la page de la carte
action_order = Commander : une page à vous
action_shop = Acheter : une page à vous
action_book = Prendre rendez-vous : une page à vous
action_call = Appeler : votre numéro
action_to = Page (https) ou numéro de téléphone avec son pays
wallets_linear = Barres pour un lecteur laser
wallets_linear_hint = Un iPhone à partir d’iOS 27 les montre à la place du code carré. La page de scan les lit par sa caméra, d’une douchette ou tapées, et a besoin du réseau pour cela : choisissez-les là où une caisse a un lecteur laser. Les anciens iPhone et Android gardent le code carré. Le numéro des barres est plus court qu’un code et plus facile à deviner.
linear_none = aucune
wallets_places = Où la carte s’affiche
wallets_places_hint = Un endroit par ligne : latitude, longitude et, si vous voulez, ce que dit l’écran verrouillé, par exemple 48.2082, 16.3738 Tampons doublés jusqu’à 16 h. Sans mots, il dit où en est la carte. Elle est sur l’écran verrouillé ; rien ne sonne.
wallets_last_day = Le dernier jour d’un présent, la carte s’y affiche aussi
wallets_last_day_hint = Il faut un endroit. Sur un iPhone à partir d’iOS 27, la carte ne s’affiche peut-être alors que ce jour-là : personne ne l’a encore essayé sur un appareil.
