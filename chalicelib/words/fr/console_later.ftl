### Relances et meilleur de deux textes, sur les pages d’une campagne.

follow_ups = Relances
follow_ups_how = Chacune attend, puis regarde ce qu’est devenu le client. Chacune est un message comme un autre : vos règles pour les messages valent. Chacune laisse de côté un groupe témoin à elle, tiré à nouveau.
follow_up_n = Relance { $n }
follow_up_add = Ajouter une relance
follow_up_remove = Retirer cette relance
follow_up_wait = Jours d’attente
follow_up_wait_how = À partir de ce qui la précède. Elle part au prochain des deux passages quotidiens.
branch_n = Branche { $letter }
branch_order = La première branche qui convient est prise. Qui n’en trouve aucune continue sans message.
branch_add = Ajouter une branche
branch_remove = Retirer cette branche
branch_who = Pour qui
branch_who_all = Tous
branch_who_rest = Tous les autres
branch_who_came = Qui est venu depuis le dernier message
branch_who_away = Qui n’est pas venu depuis le dernier message
branch_condition = Et vos propres conditions
branch_what = Ce qui se passe
branch_what_message = Un message
branch_what_nothing = Rien : ils passent à la suivante
branch_what_leaves = Ils s’arrêtent : plus rien de cette campagne
branch_gift_none = Aucun présent
followed_after = { $n ->
    [one] Après un jour
   *[other] Après { $n } jours
}
followed_sent = Envoyés : { $n }
followed_held_out = Groupe témoin : { $n }
followed_held = Ignorés : { $n }
followed_left = Arrêtés : { $n }
followed_passed = Ont continué : { $n }
# $n: visits; $each: a number
followed_since_sent = Visites depuis, de ceux qui l’ont reçue : { $n }, soit { $each } pour 100
followed_since_held_out = de son groupe témoin : { $n }, soit { $each } pour 100
followed_per_100 = Visites au-delà du groupe témoin, pour 100 cartes
followed_none = Personne n’en est encore là.
followed_nobody = Sans branche qui convienne
winner = Envoyer le meilleur aux autres
winner_how = Une part reçoit d’abord les deux textes. Les autres attendent, et reçoivent celui qui a amené le plus de visites.
winner_percent = D’abord à, en pour cent
winner_days = Puis attendre, en jours
winner_unclear = Si les visites ne le disent pas
winner_unclear_half = Une moitié des autres reçoit l’un, une moitié l’autre
winner_unclear_ask = Je choisis : les autres attendent, deux semaines au plus
winner_title = Le meilleur texte
winner_waits = Les deux textes vont d’abord à { $percent } %. Les autres reçoivent le meilleur à partir du { $at }.
winner_planned = { $n ->
    [one] Les deux textes vont d’abord à { $percent } %. Un jour plus tard, les autres reçoivent le meilleur.
   *[other] Les deux textes vont d’abord à { $percent } %. { $n } jours plus tard, les autres reçoivent le meilleur.
}
winner_asks = Les visites ne disent pas quel texte est le meilleur. Lequel les autres doivent-ils recevoir ?
winner_by_visits = Le texte { $letter } a amené plus de visites : les autres le reçoivent.
winner_by_half = Les visites n’ont pas dit quel texte est le meilleur : une moitié des autres reçoit l’un, une moitié l’autre.
winner_by_person = Choisi pour les autres : { $what }.
winner_over = Personne n’a choisi à temps : les autres n’ont reçu aucun texte.
winner_sooner = Choisir dès maintenant
winner_half = Moitié-moitié
winner_sure = L’envoyer aux autres ?
winner_sure_how = { $what } : cela part tout de suite, dans le cadre de vos règles pour les messages.
