### Ce qu’une campagne apporte plus tard : des relances, et le meilleur de deux textes pour les autres.

follow_ups_many = Une campagne a au plus { $most } relances. Retirez-en une.
follow_up_days = Faites attendre une relance de { $least } à { $most } jours.
follow_up_branches = Une relance a de { $least } à { $most } branches.
follow_up_by_trigger = Les relances vont avec une campagne automatique. Choisissez « Automatique », ou retirez-les.
follow_up_of_nothing = Écrivez le premier message : les relances viennent après lui.
follow_up_empty = Cette relance ne fait rien. Écrivez son message, laissez quelqu’un s’arrêter là, ou retirez-la.
branch_leaves_told = Qui s’arrête ici ne reçoit plus rien. Retirez le message et le présent, ou laissez-les continuer.
follow_ups_long = Les relances durent { $days } jours, et les visites sont comptées pendant { $window }. Comptez-les au moins { $days } jours, ou attendez moins.
winner_by_trigger = Une campagne automatique n’a pas de reste à qui envoyer le meilleur texte. Envoyez-la à une date, ou retirez cela.
winner_of_one = Pour le meilleur de deux textes, il en faut deux. Écrivez le texte B, ou retirez cela.
will_winner = Les deux textes vont d’abord à { $percent } % d’entre eux. { unit_days } plus tard, les autres reçoivent celui qui a amené le plus de visites.
will_follow_ups = Des relances suivent, chacune dans les limites de ce qu’un client peut recevoir : messages à un client, au plus { $messages }.
