### Programmes.

## Stamps

stamps_counted = { $n ->
    [one] { $n } tampon
   *[other] { $n } tampons
}
stamps_to_go = Encore { stamps_counted } : { $reward }
stamps_standing = Tampons sur votre carte : { $shown }
stamps_rule = Un tampon par visite. { stamps_counted } : { $reward }.
stamps_times = { $n ->
    [2] Tampons doublés
    [3] Tampons triplés
   *[other] Tampons × { $n }
}

## Points

points_counted = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
points_to_go = Encore { points_counted } : { $reward }
points_standing = Points sur votre carte : { $shown }
points_all_reached = Tous les { -reward(form: "all") } sont à votre portée
points_rule = { $ways }. { $rewards }.
points_by_amount = { points_counted } par tranche de { $money }
points_by_visit = { points_counted } par visite
points_reward = { points_counted } : { $reward }
points_rewards = { $first }; { $rest }
points_times = { $n ->
    [2] Points doublés
    [3] Points triplés
   *[other] Points × { $n }
}

## Double-stamp days and happy hours: a line on the card, of at most 60 characters

bonus_until = { $what } jusqu’au { $to }
bonus_from_to = { $what } : { $at } – { $to }
bonus_within = { $what } : { $hours }
bonus_within_until = { $what } : { $hours }, jusqu’au { $to }
bonus_everything = Tout compte × { $n }
bonus_daily = tous les jours
bonus_hours = { $days } { $begins }–{ $ends }
bonus_run = { $first }–{ $last }
bonus_runs = { $first }, { $rest }

## Refusals

bonus_days_wrong = Nommez chaque jour une seule fois, de 0 (lundi) à 6 (dimanche).
bonus_factor_wrong = Un bonus fait compter un achat de { $least } à { $most } fois.
bonus_hours_wrong =
    Faites commencer les heures du bonus dans la journée et finir plus tard, au plus un jour après.
bonus_never = Aucun de ces jours et heures ne tombe entre le début et la fin. Changez l’un d’eux.
bonus_over =
    Le bonus finit avant de commencer, ou il est déjà fini. Choisissez une fin plus tardive.
bonus_too_long =
    Un tel bonus dure au plus { $most } jours. Finissez-le plus tôt ou limitez ses jours ou heures.
hours_unclear = Indiquez les horaires des sept jours ; chaque fermeture après son ouverture.
hours_too_many = Indiquez au plus { $most } plages d’ouverture par jour.
scans_a_day_wrong = Autorisez au plus { $most } passages par jour, ou 0 pour ne pas limiter.
cooldown_wrong = Laissez au plus { $most } jours entre deux passages, ou 0 pour ne pas attendre.
smallest_sale_wrong = L’achat minimal peut être de { $most } au plus ; 0 pour ne pas en fixer.
offline_reward_wrong =
    Un { -reward } sans réseau peut coûter au plus { $most } tampons ou points ; 0 n’en donne aucun.
card_programme_gone =
    Le programme de cette carte n’existe plus. Prévenez le propriétaire ; rien ne peut y être
    compté.
per_scan_out_of_range = Autorisez de { $least } à { $most } tampons par passage.
points_earn_nothing =
    Donnez des points par montant ou par visite : au moins un des deux doit dépasser zéro.
points_out_of_range = Donnez au plus { $most } points à la fois.
programme_busy = Le programme est en train de changer. Réessayez dans un instant.
programme_changed =
    Quelqu’un a modifié ce programme entre-temps. Rechargez la page, puis refaites votre changement.
programme_type_unknown = Choisissez un de ces types de programme : { $types }.
programme_unknown =
    Ce programme n’existe pas. Vérifiez son identifiant ou scannez à nouveau le code du comptoir.
stamps_needed_out_of_range = Une carte compte de { $least } à { $most } tampons.
thresholds_out_of_order =
    Indiquez de 1 à { $most } { -reward(form: "all") } aux identifiants distincts, du moins cher au
    plus cher.
tier_id_wrong =
    Donnez au palier un identifiant en minuscules, chiffres, - et _, de { $most } caractères au
    plus.
tiers_out_of_order =
    Indiquez au plus { $most } paliers, du plus bas au plus haut, aux identifiants distincts.
