### A campaign's result as an owner repeats it, and campaigns side by side.

## What it brought. $so_far: "yes" while visits still count; $each: visits for every 100 cards

retold_more = { $so_far ->
    [yes] Jusqu’ici, environ { $each } visites de plus pour 100 cartes : environ { $extra } au total, entre { $low } et { $high }.
   *[no] Environ { $each } visites de plus pour 100 cartes : environ { $extra } au total, entre { $low } et { $high }.
}
retold_less = { $so_far ->
    [yes] Jusqu’ici, environ { $each } visites de moins pour 100 cartes : environ { $extra } de moins au total, entre { $low } et { $high }.
   *[no] Environ { $each } visites de moins pour 100 cartes : environ { $extra } de moins au total, entre { $low } et { $high }.
}
retold_none = { $so_far ->
    [yes] Aucun effet visible jusqu’ici : ceux à qui elle a été envoyée viennent à peu près aussi souvent que le groupe témoin.
   *[no] Aucun effet visible : ceux à qui elle a été envoyée sont venus à peu près aussi souvent que le groupe témoin.
}
# $n: cards in the smaller group
retold_few =
    Trop peu pour conclure : il faut { $least } cartes par groupe, et le plus petit en a { $n }.
# $until: a day
retold_early = Trop tôt pour conclure : les visites comptent jusqu’au { $until }.
retold_early_running =
    Trop tôt pour conclure : chaque client a { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } pour venir.
retold_little = Il s’est passé trop peu de choses pour conclure.
retold_alone = Il n’y avait pas de groupe témoin : personne ne peut dire ce qu’elle a apporté.
retold_unsent = Elle n’a été envoyée à personne.
retold_nobody_notified = Personne n’a été prévenu : seules les cartes le disaient.
retold_beside = Avec une notification : { $told }. Sans, sur la carte seule : { $silent }.
retold_beside_more = environ { $each } visites de plus pour 100 cartes (entre { $low } et { $high })
retold_beside_less = environ { $each } visites de moins pour 100 cartes (entre { $low } et { $high })
retold_beside_none = aucun effet visible
retold_beside_few = trop peu pour conclure
retold_notification_more = Pour 100 notifications, environ { $each } visites de plus que la carte seule (entre { $low } et { $high }).
retold_notification_less = Pour 100 notifications, environ { $each } visites de moins qu’avec la carte seule (entre { $low } et { $high }).
retold_notification_none = Que la notification ait apporté plus que la carte seule ne se distingue pas du hasard.

## In money. $brought, $low, $high, $cost: amounts

retold_sales_more = { $so_far ->
    [yes] Elle a apporté jusqu’ici environ { $brought } de ventes (entre { $low } et { $high }).
   *[no] Elle a apporté environ { $brought } de ventes (entre { $low } et { $high }).
}
retold_sales_less = { $so_far ->
    [yes] Les ventes sont jusqu’ici inférieures d’environ { $brought } (entre { $low } et { $high }).
   *[no] Les ventes ont été inférieures d’environ { $brought } (entre { $low } et { $high }).
}
retold_sales_none = { $so_far ->
    [yes] Son effet sur les ventes ne se distingue pas du hasard jusqu’ici.
   *[no] Son effet sur les ventes ne se distingue pas du hasard.
}
retold_gifts = Ce qui a été offert a coûté { $cost } (utilisés : { $taken }).
retold_gifts_uncosted =
    { $taken ->
        [one] { $taken } présent utilisé
       *[other] { $taken } présents utilisés
    } ; le programme ne dit pas ce qu’un présent vous coûte.
retold_sending = L’envoi a coûté environ { $cost } au tarif public.
retold_sending_least = L’envoi a coûté moins de { $cost }.

## Side by side: the names of the lines. $currency: EUR

compared_figure = Chiffre
compared_state = État
compared_starts = Début
compared_ends = Fin
compared_audience = Audience
compared_planned = Cartes examinées
compared_sent = Envoyées
compared_held_out = Groupe témoin
compared_held = Ignorées
compared_accepted_percent = Acceptées par les portefeuilles, %
compared_visits = Visites en plus pour 100 cartes
compared_visits_low = Visites en plus pour 100 cartes, au moins
compared_visits_high = Visites en plus pour 100 cartes, au plus
compared_visits_extra = Visites en plus au total
compared_rewards = { -reward(form: "All") } en plus pour 100 cartes
compared_rewards_low = { -reward(form: "All") } en plus pour 100 cartes, au moins
compared_rewards_high = { -reward(form: "All") } en plus pour 100 cartes, au plus
compared_sales = Ventes en plus au total ({ $currency })
compared_sales_low = Ventes en plus au total, au moins ({ $currency })
compared_sales_high = Ventes en plus au total, au plus ({ $currency })
compared_gifts_given = Présents offerts
compared_gifts_taken = Présents utilisés
compared_gifts_cost = Coût des présents utilisés ({ $currency })
compared_sending = Coût de l’envoi, au tarif public ({ $currency })
compared_said = En clair

## Refusals

archive_not_ended = Seule une campagne terminée peut être archivée. Arrêtez-la d’abord, ou supprimez le brouillon.
compared_number = Choisissez de 1 à { $most } campagnes.
