## How far it is

progress = Avancement
progress_rate = { $n } cartes par seconde
progress_left = encore environ { $time }
progress_next = Les cartes ignorées pour un temps sont réessayées le { $at }.
progress_stopped = Arrêtée
progress_stopped_at = { $n ->
    [0] avant tout envoi
    [one] après { $n } message
   *[other] après { $n } messages
}
count_planned = Vérifiées
count_sent = Envoyés
count_held = Ignorées
count_held_out = Groupe témoin
count_waiting = Attendent leur heure
count_failed = Échoués

## Held back

held_why = Ignorées, et pourquoi
held_reason = Pourquoi

## What can be done

do_delete = Supprimer ce brouillon
delete_title = Supprimer ce brouillon ?
delete_sure = Il n’a été envoyé à personne. Il ne pourra pas être récupéré.
delete_yes = Supprimer
do_approve = Donner l’accord et envoyer
do_decline = Refuser…
do_withdraw = Revenir au brouillon
do_pause = Mettre en pause
do_resume = Reprendre
do_cancel = Arrêter
do_retry = Réessayer les échecs
fact_made = Créée par
fact_asked = Demandée par
when_said_outlet = { $at }, heure de { $zone }
when_said_customer = { $at }, à l’horloge de chaque client
cancel_title = Arrêter cette campagne ?
cancel_sure =
    Plus rien ne part, et un aspect provisoire repart aussitôt. Ce qui a été envoyé reste sur les
    cartes. On ne peut pas la relancer.

## The campaign

face_alone = Pas de message : seulement l’aspect de la carte.
until = jusqu’au { $at }

## Correcting the text

correct = Corriger le texte
correct_how =
    Le nouveau texte remplace l’ancien, aussi sur les cartes qui l’ont déjà. Les téléphones sont
    avertis encore une fois.
correct_send = Remplacer le texte…
correct_title = Remplacer le texte ?
correct_sure = Tous ceux qui ont l’ancien texte reçoivent le nouveau.
correct_yes = Remplacer
corrected = Le nouveau texte est en route.
corrected_waits =
    Quelqu’un d’autre doit donner son accord au nouveau texte. D’ici là, l’ancien reste.
correct_waits = Un autre texte attend l’accord
correct_waits_how =
    Tant que personne d’autre n’a donné son accord, les cartes gardent le texte d’avant.
decline_title = Refuser cette campagne ?
decline_lead =
    Rien n’en est envoyé. La personne qui l’a envoyée lit la raison, la modifie et l’envoie à nouveau.
decline_words_title = Refuser le nouveau texte ?
decline_words_lead = Les cartes gardent le texte d’avant. La personne qui a écrit le nouveau lit la raison.
decline_why = Raison
decline_why_how = Par exemple ce qui doit changer.
decline_yes = Refuser
declined_by = { $name } a refusé, { $at } :
declined_next = Modifiez-la, puis envoyez-la à nouveau.
declined_words_next =
    Les cartes gardent le texte d’avant. Celui-ci a été refusé ; « Corriger le texte » commence par lui :
use_again = Dupliquer
copy_of = { $name } (copie)

## What came of it

result = Ce que cela a donné
result_again = Actualiser
result_none = Rien n’a encore été compté.
result_as_of = État du { $at }.
result_final = C’est définitif.
result_open = Les passages comptent jusqu’au { $at }.
result_running = Les passages comptent { $n } jours après chaque message.
result_arrived = Jusqu’où elle est allée
result_in_window = { $n ->
    [one] Dans la vitrine de { $n } carte. Qui a regardé, aucun portefeuille ne le dit.
   *[other] Dans la vitrine de { $n } cartes. Qui a regardé, aucun portefeuille ne le dit.
}
result_by_language = Par portefeuille et par langue
result_worked = Cela a-t-il marché ?
result_no_holdout = Il n’y avait pas de groupe témoin : nul ne peut dire ce qui serait arrivé sans elle.
result_compared = Ceux à qui elle a été envoyée, face au groupe témoin, sur { $n } jours.
result_few = Trop peu de cartes pour conclure : il en faut { $n } par groupe.
result_early = Trop tôt pour conclure : les visites de { $n } jours comptent, et ils ne sont pas passés.
result_little = Il s’est passé trop peu de choses en { $n } jours pour conclure.
result_texts = Quel texte a fait mieux ?
result_silent = Qu’a apporté la notification elle-même ?
result_silent_alone = { $name } : cartes silencieuses face au groupe témoin
result_notified = { $name } : cartes notifiées face aux silencieuses
result_per_100 = { $name }, différence pour 100 cartes
result_group = Groupe
result_total = En tout
result_a_hundred = Pour 100 cartes
result_definitions = Ce que compte chaque chiffre
csv_results = Chiffres en CSV
csv_deliveries = Chaque carte en CSV

## Steps on the way to a phone

step_of_held = Ignorées
step_of_held_out = Groupe témoin
step_of_sent = Envoyés
step_of_pushed = Portefeuille averti
step_of_accepted = Accepté par le portefeuille
step_of_fetched = Chargé par le téléphone
step_of_stale = Pas chargé en un jour
step_of_removed = Plus sur aucun téléphone
step_of_refused = Refusé
defined_effect = Effet
defined_interval = Fourchette

## Gifts

result_gifts = Ce qui a été offert
defined_gifts = Présents
recall = Reprendre ce que personne n’a pris…
recall_title = { $n ->
    [one] Reprendre { $n } présent ?
   *[other] Reprendre { $n } présents ?
}
recall_sure = Il disparaît des cartes. Ce que les clients ont pris leur reste.
recall_yes = Reprendre
recalling = C’est en cours de reprise. Actualisez dans un instant.
step_of_planned = Vérifiées
