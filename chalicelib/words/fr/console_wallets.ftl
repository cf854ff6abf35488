### Ce que font les cartes d'un programme dans les portefeuilles.

wallets_lead = Ce que font les cartes de ce programme sur un téléphone, là où son portefeuille le peut.
wallets_saved = Enregistré. Chaque carte l’aura dans quelques heures.
wallets_screenshots = Les captures d’écran sont permises
wallets_screenshots_hint = Désactivé : un téléphone Android ne laisse pas photographier la carte. Un iPhone le permet toujours.
chosen_on = activé
chosen_off = désactivé
wallets_chosen = { $what } : { $value }
