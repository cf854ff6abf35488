## What a till accepts

rules_lead = Ce qu’une caisse accepte, programme par programme.
rules_none = Aucune limite : chaque passage compte.
programmes_none = Il n’y a pas encore de programme.
rules_saved = Enregistré. Les caisses l’ont dans la demi-minute.
cashier_reads = À la caisse, on lit alors :
rule_spend_minor_min = Achat minimum
rule_scans_per_day_max = Passages par jour au plus
rule_cooldown_s = Pause entre deux passages
rule_hours = Horaires
rule_outlets = Où il compte
rule_offline_redeem_max = { -reward(form: "All") } sans réseau
rule_papers_per_day_max = Cartes en papier par jour
rule_stamp_at_once = Tamponner aussitôt
spend_hint = La caisse demande alors le montant. Laissez vide pour aucun.
per_day_hint = Pour une carte. Laissez vide pour ne pas limiter.
cooldown_hint = Pour une carte. Laissez vide pour aucune.
rule_outlets_hint = Aucun coché : partout.
offline_hint_stamps = Le plus de tampons qu’un { -reward } peut coûter. Vide : aucun n’est remis.
offline_hint_points = Le plus de points qu’un { -reward } peut coûter. Vide : aucun n’est remis.
papers_hint = Pour chaque personne à la caisse. Vide : aucune.
at_once_hint = Pour un tampon par visite. Plusieurs s’ajoutent alors à la main.

## What a rule means, a sentence each

means_spend = Un achat de moins de { $money } ne rapporte rien.
means_spend_none = Chaque achat compte, même petit.
means_per_day = { $n ->
    [one] Une carte compte une fois par jour.
   *[other] Une carte compte au plus { $n } fois par jour.
}
means_per_day_none = Une carte compte à chaque passage.
means_cooldown = Une carte ne compte de nouveau qu’après { $time }.
means_cooldown_none = Une carte peut être scannée de nouveau aussitôt.
means_hours = Il compte { $hours }, à l’heure du point de vente.
means_hours_none = Il compte à toute heure.
hours_never = jamais
means_outlets = Il ne compte qu’ici : { $outlets }.
means_outlets_none = Il compte dans tous les points de vente.
means_offline_stamps = { $n ->
    [one] Sans réseau, une caisse remet les { -reward(form: "all") } qui coûtent { $n } tampon.
   *[other] Sans réseau, une caisse remet les { -reward(form: "all") } qui coûtent jusqu’à { $n } tampons.
}
means_offline_points = { $n ->
    [one] Sans réseau, une caisse remet les { -reward(form: "all") } qui coûtent { $n } point.
   *[other] Sans réseau, une caisse remet les { -reward(form: "all") } qui coûtent jusqu’à { $n } points.
}
means_offline_none =
    Sans réseau, aucun { -reward } n’est remis ; les passages sont gardés et envoyés plus tard.
means_papers = { $n ->
    [one] Une personne peut reprendre { $n } carte en papier par jour, une par client.
   *[other] Une personne peut reprendre { $n } cartes en papier par jour, une par client.
}
means_papers_none = Aucune carte en papier n’est reprise.
means_at_once = Une carte est tamponnée dès qu’elle est lue, sans toucher.
means_at_once_none = On voit d’abord la carte, puis on touche pour tamponner.

## Units of time, and opening hours

unit = Unité
units_seconds = secondes
units_minutes = minutes
units_hours = heures
units_days = jours
hours_limited = Seulement à ces heures
hours_opens = ouverture
hours_closes = fermeture
hours_closed = Fermé
hours_add = Ajouter des heures, { $day }
hours_remove = Retirer { $opens } à { $closes }, { $day }
hours_copy = Pareil tous les jours
hours_next_day = jusqu’au lendemain matin
hours_overlap = Donnez les deux heures de chaque ligne, sans qu’elles se recouvrent.

## Tiers

tiers_lead =
    Comment s’appellent vos habitués, selon tout ce que leur carte a gagné depuis le début. Une
    campagne peut alors s’adresser à un palier.
tiers_nothing_stamps =
    Il n’y a pas encore de palier. Par exemple : Argent dès 20 tampons, Or dès 50.
tiers_nothing_points =
    Il n’y a pas encore de palier. Par exemple : Argent dès 200 points, Or dès 500.
tiers_saved = Enregistré. Chaque carte a aussitôt son palier.
tiers_most = Un programme a au plus { $n } paliers.
tiers_gone = Une fois enregistré, les audiences qui demandent { $names } n’y trouvent plus personne.
tier_name = Nom
tier_add = Ajouter un palier
tier_new = Nouveau palier
tier_remove = Retirer { $name }
tier_from_stamps = Dès combien de tampons
tier_from_points = Dès combien de points
tier_factor = Un achat compte
tier_factor_times = { $n ->
    [one] une fois
   *[other] { $n } fois
}
means_tier_factor = Chacun de leurs achats compte { $n } fois.
tier_languages = Dans les autres langues
tier_languages_hint = Là où c’est vide, le nom anglais reste.
tier_least_wrong = Écrivez un nombre entier, 1 ou plus.
tier_least_twice = Un autre palier commence à ce nombre. Choisissez-en un autre.
tier_from = { $name } dès { $from }
means_tier_stamps = { $from ->
    [one] { $name } : qui a gagné en tout au moins { $from } tampon, utilisé ou non.
   *[other] { $name } : qui a gagné en tout au moins { $from } tampons, utilisés ou non.
}
means_tier_below_stamps = { $from ->
    [one]
        { $name } : qui a gagné en tout au moins { $from } tampon, mais moins de { $to }, utilisés
        ou non.
   *[other]
        { $name } : qui a gagné en tout au moins { $from } tampons, mais moins de { $to }, utilisés
        ou non.
}
means_tier_points = { $from ->
    [one] { $name } : qui a gagné en tout au moins { $from } point, utilisé ou non.
   *[other] { $name } : qui a gagné en tout au moins { $from } points, utilisés ou non.
}
means_tier_below_points = { $from ->
    [one]
        { $name } : qui a gagné en tout au moins { $from } point, mais moins de { $to }, utilisés ou
        non.
   *[other]
        { $name } : qui a gagné en tout au moins { $from } points, mais moins de { $to }, utilisés
        ou non.
}
