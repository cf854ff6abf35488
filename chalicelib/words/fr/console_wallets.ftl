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
