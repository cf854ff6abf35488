### A campaign's result as a table to keep: what its columns and lines are called.

file_figure = Chiffre
file_group = Groupe
file_of = Dont
file_cards = Cartes
file_value = Valeur
file_low = Au moins
file_high = Au plus
file_planned = Prévues
file_sent = Envoyées
file_held_out = Groupe témoin
file_held = Ignorées
file_gifts = Présents
file_gift =
    { $what ->
        [given] Donnés
        [taken] Pris
        [ended] Expirés sans être pris
        [back] Repris
       *[cost] Coût ({ $currency })
    }
file_step =
    { $step ->
        [sent] Envoyées à ce portefeuille
        [pushed] Portefeuille averti
        [accepted] Acceptées par le portefeuille
        [fetched] Chargées par le téléphone
        [stale] Pas chargées en un jour
        [removed] Plus sur aucun téléphone
       *[refused] Refusées par le portefeuille
    }
file_refused = Refusées, parce que
file_total = En tout
file_effect = Envoyées moins groupe témoin
file_texts = Texte A moins texte B
file_per_card = Par carte
file_wallet =
    { $wallet ->
        [apple] Apple Wallet
        [google] Google Wallet
        [browser] Navigateur
       *[none] Aucun portefeuille
    }
file_silent = Silencieuses
file_silents = Silencieuses moins groupe témoin
file_notified = Notifiées moins silencieuses
# $n: its number, $letter: A, B or C
file_branch = Relance { $n }, branche { $letter }
file_no_branch = Relance { $n }, aucune branche
file_passed = Ont continué
file_left = Arrêtés
file_since = Visites depuis la relance
file_since_effect = Envoyées moins son groupe témoin
