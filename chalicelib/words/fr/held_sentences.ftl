### Why a campaign did not tell a customer, as a sentence; in a few words it stands in held.ftl.
### $n: how many messages; 0 where that is not known any more.

held_per_week_why =
    Ignoré : déjà { $n ->
        [0] assez de messages
        [one] un message
       *[other] { $n } messages
    } en une semaine
held_per_day_why =
    Ignoré : déjà { $n ->
        [0] assez de messages
        [one] un message
       *[other] { $n } messages
    } aujourd’hui
held_gap_why = Ignoré : trop tôt après le dernier message
held_google_day_why =
    Ignoré : Google affiche au plus { $n ->
        [0] assez de messages
        [one] un message
       *[other] { $n } messages
    } en 24 heures
held_burst_why =
    Ignoré : un iPhone peut couper les mises à jour si les messages sont trop rapprochés
held_quiet_hours_why = Ignoré : heures calmes
held_not_yet_why = Ignoré : ce n’est pas encore l’heure chez le client
held_busy_why = Ignoré : la carte était en cours de modification
held_fault_why =
    Ignoré : quelque chose ne va pas sur la carte, l’exploitant est averti
held_gift_had_why = Pas envoyé : la carte a déjà eu ce présent
held_gift_full_why = Pas envoyé : la carte n’a plus de place pour le présent
held_gift_gone_why =
    Ignoré : le présent n’est plus dans le programme
held_winner_why = Attend : le meilleur de deux textes ira sur cette carte dès qu’il sera connu
held_too_late_why = Non envoyé : la campagne était déjà terminée
held_no_wallet_why = Non envoyé : la carte n’était dans aucun portefeuille
held_no_window_why = Non affiché : le portefeuille de la carte n’a pas de vitrine
held_no_consent_why = Non envoyé : le client n’a pas accepté de messages
held_other_card_why =
    Pas envoyé ici : la même personne est dans cette campagne avec une autre de ses cartes
held_other_card_lately_why =
    Ignoré : la même personne a eu un message sur une autre de ses cartes
held_sentence = { $why }.
held_sentence_until = { $why } ; possible à partir du { $at }.
