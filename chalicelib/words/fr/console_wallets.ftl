### Ce que font les cartes d'un programme dans les portefeuilles.

wallets_lead = Ce que font les cartes de ce programme sur un téléphone, là où son portefeuille le peut.
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
