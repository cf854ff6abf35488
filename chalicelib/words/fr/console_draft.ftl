## The steps of a draft

step_who = Qui
step_what = Quoi
step_when = Quand
step_before = Vérification
rail = Les étapes de ce brouillon
rail_mend = Il y a quelque chose à corriger ici

## Quiet hours

quiet_now = Ce sont les heures calmes. Ils le recevront à partir de { $at }, à leur horloge.
quiet_then = C’est pendant les heures calmes. Ils le recevront à partir de { $at }, à leur horloge.

## What

what_message = Un message
what_message_how = Il apparaît sur l’écran verrouillé et reste au dos de la carte.
what_wording = Texte { $letter }
what_title = Titre
what_text = Texte
what_count = { $n } caractères sur { $most }
what_long = { $n } de trop.
merge_insert = Insérer
merge_field_name = Prénom
merge_field_balance = Solde
merge_field_to_reward = Reste à cumuler
merge_field_reward = { -reward(form: "One") }
merge_field_tier = Palier
merge_field_outlet = Point de vente
merge_field_shop = Nom du commerce
merge_how = Chaque client lit le sien. Après le | vient ce que lit celui qui n’en a pas.
what_two = Comparer deux textes
what_two_how = Une moitié des clients reçoit l’un, l’autre moitié l’autre, au hasard.
what_notify = Notification
notify_all = Chaque téléphone prévient
notify_half = La moitié des téléphones, pour comparer
notify_none = Aucun téléphone, la carte seule le dit
notify_how = Une carte silencieuse n’entame pas ce que vos règles de messages permettent. Moitié-moitié montre ce qu’apporte la notification elle-même.
notify_how_all = Une carte silencieuse n’entame pas ce que vos règles de messages permettent.
what_face = Un autre aspect pour un temps
what_face_how = Il repart tout seul.
face_days = Pour combien de jours
face_days_how = À compter du départ.
face_colours = D’autres couleurs
face_colours_how = Le reste de la carte ne change pas.
face_line = Ligne sur le devant
face_line_cut =
    Un téléphone peut la couper : à côté de la suite, il y a place pour environ { $n } caractères.
face_module = Une ligne dans la vitrine
face_module_how = En bas des détails de la carte dans Google Wallet, pour ces jours seulement. Personne n’en est averti. Un iPhone n’a pas de vitrine : on n’y voit rien de cette ligne.
face_module_title = Titre dans la vitrine
face_module_text = Une ligne dessous
face_module_url = Page où elle mène
colour_background = Fond
colour_foreground = Texte
colour_label = Libellés
colour_accent = Accent
what_bonus = Tampons doublés
what_bonus_how =
    Chaque achat de cette période compte davantage, pour toutes les cartes des programmes ; la carte
    le dit.
bonus_factor = Compte combien de fois
bonus_starts_at = Du
bonus_ends_at = Au
bonus_weekdays = Seulement ces jours
bonus_weekdays_how = Aucun choisi : tous les jours.
bonus_from_minute = De cette heure
bonus_to_minute = À cette heure
what_gift = Un présent
what_gift_how = Il reste sur la carte jusqu’à ce qu’il soit pris ; chaque carte le reçoit une fois. Vous pouvez le nommer dans le message.
gift_which = Ce qui est offert
gift_none = Aucun présent n’est dans tous les programmes choisis. Choisissez-en moins, ou qu’un propriétaire en ajoute un.
gift_counts = Il ne vous coûte que lorsqu’il est pris.
gift_costs_unsaid = Le programme ne dit pas ce qu’il vous coûte, le résultat ne pourra donc pas dire ce qu’il a rapporté.
gift_at_till = À la caisse, il figure parmi les { -reward(form: "all") } de la carte, et on le remet d’un geste.
gift_lasting = { $n ->
    [0] sans fin
    [one] valable { $n } jour
   *[other] valable { $n } jours
}

## When

when_which = Quand cela part
when_now = Tout de suite
when_now_how = Dès que vous appuyez sur le bouton.
when_at = À une date
when_at_how = D’ici là, vous pouvez encore renoncer.
when_trigger = Automatique
when_trigger_how = À chaque client quand quelque chose est vrai, jusqu’à ce que vous l’arrêtiez.
when_at_time = Jour et heure
when_clock = À l’horloge de qui
when_clock_how = Un client dont on ignore le fuseau suit celui du point de vente.
when_clock_outlet = Du point de vente
when_clock_customer = De chaque client
when_trigger_what = Quand
when_trigger_runs = On regarde deux fois par jour, entre 10 h et 12 h et entre 17 h et 19 h.
trigger_welcome = Un client s’est inscrit
trigger_near_reward = Près d’un { -reward }
trigger_reward_waiting = Un { -reward } n’a pas été pris
trigger_lapsed = N’est pas venu depuis un moment
trigger_birthday = Anniversaire
trigger_anniversary = Anniversaire de la carte
trigger_expiring = Des points expirent bientôt
trigger_n_near_reward = Tampons ou points manquants
trigger_n_reward_waiting = Jours d’attente
trigger_n_lapsed = Jours depuis le dernier passage
trigger_n_expiring = Jours avant

## Before the button

to_come = Ce qui va se passer
go_to = Aller à « { $step } »
outlook_reach = Sera envoyé à
outlook_cost = Coûte
outlook_cost_monthly = Coûte par mois, au plus
outlook_time = Prend environ
outlook_prices = au tarif du { $at }
bounds = Comparaison et limites
bound_holdout_percent = Groupe témoin, %
bound_holdout_percent_how =
    Cette part, tirée au hasard, ne reçoit rien : c’est la seule façon de savoir si cela a marché. 0
    : personne.
bound_window_days = Jours de mesure
bound_window_days_how = Les passages de ces jours comptent comme son effet.
bound_send_hours = Essayer pendant tant d’heures
bound_send_hours_how = Qui est ignoré pour un temps, par exemple aux heures calmes, est réessayé pendant cette durée.
outlook_held_out = et { $n } dans le groupe témoin
about_n = environ { $n }
outlook_under = moins de { $cost }
outlook_parts = Ce que cela coûte, poste par poste
outlook_part = Quoi
outlook_count = Combien
send_sure_trigger = Commencer ?
bound_budget = Elle peut coûter, au plus
bound_budget_how = Dans la monnaie du tarif. Vide : pas de limite propre.

## A trial

trial = L’essayer sur votre téléphone
trial_how =
    Tout de suite et quel que soit le public, aux cartes que vous avez marquées comme cartes d’essai. Cela compte comme un message de la carte ; dans l’heure, elle redit ce qu’elle disait avant.
trial_none =
    Aucune carte n’est encore marquée. Ouvrez votre propre carte sur le téléphone et donnez son code ci-dessous.
trial_choose = Cochez une carte.
trial_code = Marquer une carte : son code
trial_code_how =
    Scannez-le avec un lecteur branché sur cet ordinateur. Ou sur la page de scan : un propriétaire ou un responsable peut y marquer la carte.
trial_mark = Marquer
# $name: a customer
trial_unmark = Retirer la marque de { $name }
# $at: a time
trial_now = Un essai s’y trouve jusqu’au { $at }.
trial_send = Envoyer l’essai
trial_sent = { $n ->
    [one] Envoyé à { $n } carte. Regardez le téléphone.
   *[other] Envoyé à { $n } cartes. Regardez les téléphones.
}

## Sending

send = Envoyer…
send_ask = Demander l’accord
send_sure = { $n ->
    [one] Envoyer à { $n } client ?
   *[other] Envoyer à { $n } clients ?
}
send_sure_about = { $n ->
    [one] Envoyer à environ { $n } client ?
   *[other] Envoyer à environ { $n } clients ?
}
send_sure_when = Envoi : { $when }.
send_sure_how = Vous pouvez mettre en pause ou arrêter d’un geste ; ce qui est parti reste.
send_sure_approval = Quelqu’un d’autre doit d’abord donner son accord.
send_yes = Oui, envoyer
foot_test = Tester
send_calm = On vous le demandera encore une fois. D’ici là, tout peut être changé.
approval_needed = Quelqu’un d’autre doit donner son accord
saving_saved = Enregistré
saving_saving = Enregistrement…
saving_unsaved = Pas encore enregistré
saving_moved = Pas enregistré
saving_waits = Pas enregistré : le serveur ne répond pas. Un nouvel essai se fait tout seul.
saving_gone = Pas enregistré
moved_theirs = Prendre l’autre
moved_mine = Garder la mienne
gone_said = Ce brouillon a été supprimé ailleurs. Ce que vous avez ici ne sera gardé que comme nouveau brouillon.
gone_keep = Garder comme nouveau brouillon
moved_said = Ce brouillon a aussi été modifié ailleurs : par quelqu’un d’autre, ou par vous dans une autre fenêtre. Lequel garder ?
moved_differs = Différences : { $what }.

## The preview of a pass

preview_phone = Téléphone
preview_person = Montré pour
preview_person_named = Un nom long
preview_person_nameless = Sans nom
preview_side = Face de la carte
preview_side_back = Dos
preview_notification = Notification
preview_front = Carte
preview_poster = iPhone, à partir d’iOS 27
preview_store_card = iPhone, avant iOS 27
preview_back = Dos de la carte
preview_details = Détails
preview_silent = Rien n’est annoncé.
preview_now = maintenant
preview_fresh = nouveau
