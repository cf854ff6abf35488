### L’éditeur d’un programme, où tout peut être changé.


## Les rubriques

studio_edit_rules = Ce qu’elle compte
studio_edit_rules_how = Une chose que chaque client comprend aussitôt.
studio_edit_parts = Plus pour vos habitués
studio_edit_parts_how = Chacun se dit en une phrase. Un ou deux suffisent pour commencer.
studio_edit_look = À quoi elle ressemble
studio_edit_look_how = Les téléphones à côté le montrent aussitôt.
studio_edit_sums = Ce que cela coûte
studio_edit_sums_how = Des estimations, d’après ce qu’un habitué achète et à quelle fréquence.

## Les règles

studio_counts = Ce qu’elle compte
studio_counts_stamps = Tampons
studio_counts_points = Points
studio_reward = Le { -reward }
studio_reward_number = { -reward(form: "One") } { $n }
studio_reward_add = Un autre { -reward }
studio_reward_cost_how = Pour que la vue d’ensemble dise ce que vous offrez et ce que vous devez.
studio_reward_cost_reckoned = Calculé d’après la vente habituelle et ce qui vous en reste. Écrivez le vôtre si vous le savez mieux.
studio_point_for = Un point par
studio_count_needed = Tampons pour l’obtenir
studio_count_cost = Points pour l’obtenir
studio_count_wrong = Tapez un nombre entier de { $least } à { $most }.
studio_more = Plus
studio_less = Moins
studio_texts_missing = Pas encore écrit : { $languages }. Ces clients le lisent dans une autre langue.

## Les éléments

studio_part_add = Ajouter quelque chose
studio_part_remove = Retirer
studio_part_head_start = Un bon départ
studio_part_head_start_how = Une carte neuve n’est pas vide : plus de gens la remplissent.
studio_part_milestone = Une surprise en chemin
studio_part_milestone_how = Une petite chose avant le { -reward }, pour que personne n’abandonne.
studio_part_right = Un geste un jour donné
studio_part_right_how = À l’anniversaire, à l’inscription, ou quand vous l’envoyez.
studio_part_referral = Amenez un ami
studio_part_referral_how = Les deux reçoivent quelque chose au premier achat de l’ami.
studio_part_membership = Une adhésion
studio_part_membership_how = Les clients la paient à la caisse, au mois ou à l’année.
studio_part_perk = Un avantage
studio_part_perk_how = Quelque chose d’offert ou de moins cher, pour les membres ou pour tous.
studio_part_credit = Argent rendu
studio_part_credit_how = Une part de chaque achat revient, à dépenser chez vous.
studio_part_spending = Des points en argent
studio_part_spending_how = On peut payer avec ses points à tout moment.
studio_part_collection = Une seconde collection
studio_part_collection_how = Des tampons de pain à côté de ceux de café.
studio_part_draw = Un tirage au sort
studio_part_draw_how = Un tirage dans votre bocal, toutes les quelques visites.
studio_part_giving = Quelque chose pour d’autres
studio_part_giving_how = Vous donnez à une cause, au nom de vos clients.
studio_part_trial = Essayer l’adhésion
studio_part_trial_how = Les premiers jours de l’adhésion sont offerts.
studio_part_voucher = Le bon d’un partenaire
studio_part_voucher_how = Le code d’un partenaire, contre tampons ou points.

## Leurs champs

studio_field_name = Qu’est-ce que c’est ?
studio_field_n = Combien
studio_field_at = Après combien
studio_field_every = Puis de nouveau tous les
studio_field_days = Valable combien de jours
studio_field_year_max = Amis comptés par an
studio_field_cost_minor = Ce que cela vous coûte
studio_field_minor = Ou une somme en moins
studio_field_percent = Ou un pourcentage en moins
studio_field_price_minor = Prix
studio_field_months = Pendant combien de mois
studio_field_holding = Pour qui ?
studio_field_once = À quelle fréquence ?
studio_field_on = Quand ?
studio_field_points = Points
studio_field_reward = Le { -reward }
studio_field_needed = Combien pour l’obtenir
studio_field_per_minor = Un pour chaque
studio_field_item = Un pour chaque (article)
studio_field_every_visit = Toutes les combien de visites
studio_field_given = Qu’est-ce qui est donné ?
studio_field_cause = À qui ?
studio_field_worth_minor = Valeur
studio_field_of = Quelle adhésion ?
studio_field_pool = La liste de codes du partenaire
studio_field_cost = Tampons ou points pour l’obtenir
studio_field_wrong = Tapez un nombre qui convient.
studio_once_always = Aussi souvent qu’ils veulent
studio_once_day = Une fois par jour
studio_once_month = Une fois par mois
studio_once_year = Une fois par an
studio_once_ever = Une seule fois
studio_on_join = À l’inscription
studio_on_birthday = Le jour de leur anniversaire
studio_on_anniversary = Le jour anniversaire de la carte
studio_on_campaign = Avec un de vos messages
studio_on_case = Quand quelque chose s’est mal passé
studio_on_answer = Quand ils répondent à votre question
studio_holding_everybody = Tout le monde

## Les noms proposés

studio_words_milestone_name = un biscuit
studio_words_right_name = une petite attention
studio_words_referral_name = un café offert
studio_words_membership_name = Club
studio_words_perk_name = un café aujourd’hui
studio_words_credit_name = avoir
studio_words_spending_name = une remise
studio_words_collection_name = tampons de pain
studio_words_collection_reward = un pain offert
studio_words_draw_name = un tirage du bocal
studio_words_giving_given = un repas
studio_words_giving_cause = Soupe populaire
studio_words_trial_name = Club
studio_words_voucher_name = une place de cinéma

## Le brouillon et son chemin vers les clients

studio_draft_saved = Brouillon enregistré
studio_draft_saving = Enregistrement…
studio_draft_theirs = Voir le sien
studio_draft_mine = Garder le mien
studio_of_live = Modifiez en paix : les clients le verront quand vous publierez.
studio_of_new = Personne ne le voit avant que vous publiiez.
studio_show = Le montrer à quelqu’un
studio_show_how = Qui a ce lien voit le brouillon pendant 30 jours, sans compte. Un nouveau lien met fin au précédent.
studio_publish = Publier
studio_publish_now = Publier maintenant
studio_publish_back = Retour
studio_publish_new = Il est nouveau : personne n’en a encore la carte.
studio_publish_nobody = Personne n’en a encore la carte.
studio_published = C’est en ligne. Les cartes déjà sur les téléphones suivent d’elles-mêmes.
studio_publish_touched = Cartes utilisées : { $cards }. Parmi elles, { $win } ont aussitôt un { -reward }, { $keep } en gardent un à son prix d’avant, { $further } sont plus loin du prochain.

studio_publish_days = Pendant combien de jours les cartes gardent ce que le changement retire
studio_publish_changes = Ce qui change
studio_publish_kept = Ce que les cartes peuvent prendre maintenant
studio_publish_until = { $name } (cartes : { $cards }) jusqu’au { $day }
studio_publish_still = { $name } (cartes : { $cards }) : cela leur reste
studio_publish_holds = Les nouvelles cartes le suivent aussitôt, toutes dès { $day }.
studio_try = L’essayer sur votre téléphone
studio_try_how = Scannez le code avec votre téléphone : une vraie carte qui ne compte nulle part et prend fin après { $days } jours.
studio_try_stamp = Tamponner
studio_revisions = Publié auparavant
studio_revision_first = Comme au début
studio_revision_by = par { $name }
studio_revision_again = on y est revenu
studio_revision_live = En ligne
studio_restore = Revenir à ceci
studio_restore_now = Revenir maintenant
