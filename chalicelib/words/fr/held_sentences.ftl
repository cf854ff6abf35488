### Why a campaign did not tell a customer, as a sentence; in a few words it stands in held.ftl.
### $n: how many messages; 0 where that is not known any more.

held_per_week_why =
    Retenu : déjà { $n ->
        [0] assez de messages
        [one] un message
       *[other] { $n } messages
    } en une semaine
held_per_day_why =
    Retenu : déjà { $n ->
        [0] assez de messages
        [one] un message
       *[other] { $n } messages
    } aujourd’hui
held_gap_why = Retenu : trop tôt après le dernier message
held_google_day_why =
    Retenu : Google affiche au plus { $n ->
        [0] assez de messages
        [one] un message
       *[other] { $n } messages
    } en 24 heures
held_burst_why =
    Retenu : un iPhone peut couper les mises à jour si les messages sont trop rapprochés
held_quiet_hours_why = Retenu : heures calmes
held_not_yet_why = Retenu : ce n’est pas encore l’heure chez le client
held_busy_why = Retenu : la carte était en cours de modification
held_fault_why =
    Retenu : quelque chose ne va pas sur la carte, l’exploitant est averti
held_too_late_why = Non envoyé : la campagne était déjà terminée
held_no_wallet_why = Non envoyé : la carte n’était dans aucun portefeuille
held_no_consent_why = Non envoyé : le client n’a pas accepté de messages
held_sentence = { $why }.
held_sentence_until = { $why } ; possible à partir du { $at }.
