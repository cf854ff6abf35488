## Who

who_ready = À qui
who_everybody = Tout le monde
who_own = Vos propres conditions
who_programmes_how = Cartes de ces programmes.
who_programme_needed = Choisissez au moins un programme.
who_save_name = Garder ces conditions sous un nom
who_save = Garder
who_saved = Gardé : { $name }
who_forget = Oublier « { $name } »

## Whom it reaches

reach_cards = { $n ->
    [one] { $n } client
   *[other] { $n } clients
}
reach_cards_about = { $n ->
    [one] Environ { $n } client
   *[other] Environ { $n } clients
}
reach_about = Environ, d’après une partie des cartes.
reach_between = Environ, compté sur une partie des cartes : entre { $low } et { $high }.
reach_reachable = peuvent être avertis
reach_apple = chez Apple
reach_google = chez Google
reach_browser = dans un navigateur
reach_held = ignorés pour l’instant
reach_no_consent = sans accord pour les messages
reach_no_wallet = sur aucun téléphone
reach_nobody =
    Personne ne remplit ces conditions pour l’instant. Retirez-en une, ou choisissez un autre
    public.

## Conditions

join = Comment les conditions vont ensemble
join_all = Toutes sont vraies
join_any = Une au moins est vraie
join_not_any = Aucune n’est vraie
join_not_all = Toutes ne sont pas vraies
group = Conditions
group_add = Ajouter un groupe
group_remove = Retirer ce groupe
line_add = Ajouter une condition
line_remove = Retirer cette condition
line_fact = Quoi
line_how = Comment
value = Valeur
value_to = Jusqu’à
within = En combien de jours
within_before = dans les
within_after = derniers jours (vide : depuis toujours)
within_after_needed = derniers jours
value_days = jours
is_one_of = est
is_not_one_of = n’est pas
is_not = pas : { $how }
who_forget_title = Oublier « { $name } » ?
who_forget_sure = Elle ne pourra plus être choisie. Les campagnes qui l’utilisent restent telles quelles.
who_forget_yes = Oublier
