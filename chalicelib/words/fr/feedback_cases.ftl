### Quelque chose s’est mal passé : la page du client, ce que répond le commerce, et ce qui est refusé.

# $name: the shop's
help_title = Quelque chose s’est mal passé ?
help_lead = Dites à { $name } ce qui est arrivé. Une personne le lit et vous répond ici.
help_voided = Cette carte n’est plus utilisable, mais nous lisons quand même ce que vous écrivez et y répondons ici.
help_what = De quoi s’agit-il ?
case_kind_goods = Ce que j’ai reçu n’allait pas
case_kind_count = Il manque des tampons, des points ou de l’argent sur ma carte
case_kind_reward = Un { -reward } n’a pas fonctionné
case_kind_people = La façon dont j’ai été traité
case_kind_wait = J’ai attendu trop longtemps
case_kind_other = Autre chose
help_said = Que s’est-il passé ?
# $most: a number
help_said_hint = Avec vos mots, { $most } caractères au plus.
help_entry = S’agit-il de l’une de ces visites ?
help_entry_none = Non, ou je ne sais pas
help_send = Envoyer
help_back = Retour à votre carte
help_sent = Merci de nous l’avoir dit. C’est noté, et quelqu’un en répond.
help_new = Autre chose s’est mal passé ?
# $day: a moment
help_closed = Clos le { $day }.
# $day: a date
help_day = { $day }
help_before = Ce que vous nous avez dit
# $number: “482 913”
help_number = Numéro { $number }
help_number_hint = Si vous en parlez sur place, donnez ce numéro.
# $day: a moment
help_due = Vous aurez une réponse au plus tard le { $day }.
# $day: a moment
help_late = La réponse était due le { $day }. Nous sommes en retard et nous en sommes désolés.
help_you = Vous avez écrit
# $name: the shop's
help_shop = { $name } a répondu
help_noted_down = L’équipe a noté
# $name: what was given
help_remedy = Sur votre carte pour cela : { $name }
help_remedy_back = Ce qui avait été mis sur votre carte pour cela a été repris ensuite.
help_more = Quelque chose à ajouter ?
help_more_send = Ajouter
help_again = Ce n’est pas réglé ?
# $day: a moment
help_again_until = Jusqu’au { $day }, vous pouvez répondre ici et nous y regarderons de nouveau.
help_again_send = Répondre

case_text_missing = Écrivez en quelques mots ce qui s’est passé.
# $most, $have: numbers
case_text_long = { $most } caractères au plus, s’il vous plaît : il y en a { $have }.
case_kind_unknown = Choisissez de quoi il s’agit.
case_entry_unknown = Cette ligne n’est pas de cette carte. Choisissez-en une autre, ou aucune.
# $most: a number
case_enough = Cette carte a déjà { $most } demandes ouvertes. Ajoutez ce qui est nouveau à l’une d’elles.
# $most: a number
case_full = Il n’y a plus de place dans cette demande ({ $most } lignes). Ouvrez-en une nouvelle.
# $days: a number
case_reopen_over = Cette demande est close depuis plus de { $days } jours. Ouvrez-en une nouvelle et dites qu’il s’agit de celle-ci.
too_many_cases = Tant de messages sont venus d’ici aujourd’hui que nous devons nous arrêter. Réessayez demain, ou parlez à l’équipe.
case_unknown = Il n’y a pas de demande avec ce numéro. Elle a peut-être été effacée avec sa carte.
case_moved = Quelqu’un d’autre a modifié cette demande entre-temps. Regardez-la telle qu’elle est, puis réessayez.
case_closed = Cette demande est close. Le client peut la rouvrir, ou vous en ouvrez une nouvelle.
case_unanswered = Une demande se clôt par une réponse. Écrivez au client ce que vous avez trouvé et ce que vous faites.
case_blanks = Un passage entre [ ] n’est pas encore rempli. Remplacez-le par ce que vous avez vraiment fait, ou retirez la phrase.
case_owner_wrong = Une demande revient à un propriétaire ou à un responsable qui travaille ici. Choisissez une autre personne.
case_made_good = Un geste a déjà été fait pour cette demande : il se fait une seule fois. Envoyez la réponse sans geste.
case_weekdays = Choisissez au moins un jour où quelqu’un travaille.
case_settings_moved = Quelqu’un d’autre a modifié ces réglages entre-temps. Rechargez la page.

# $name: the customer's
apology_hello = Bonjour { $name },
apology_hello_nobody = Bonjour,
apology_goods = Ce que vous avez reçu n’était pas comme il faut. Vous pouviez attendre mieux de nous, et j’en suis désolé.
apology_count = Votre carte n’a pas reçu ce que votre visite devait lui apporter. L’erreur est la nôtre, et j’en suis désolé.
apology_reward = Vous aviez gagné votre { -reward } et ne l’avez pas reçu comme promis. J’en suis désolé.
apology_people = Vous n’avez pas été traité comme un client doit l’être. C’est sans excuse, et j’en suis désolé.
apology_wait = Nous vous avons fait attendre trop longtemps. Votre temps compte, et j’en suis désolé.
apology_other = Quelque chose s’est mal passé qui n’aurait pas dû. Merci de nous l’avoir dit plutôt que de ne plus venir. J’en suis désolé.
apology_does = Voici ce que nous faisons pour que cela n’arrive plus : [ce que vous avez vraiment changé]
apology_ends = Si cela ne règle pas tout, répondez sur cette page. Je le lis moi-même.
# $name: a person's, $shop: the shop's
apology_from = { $name }, { $shop }

# $number: “482 913”, $shop: the shop's
mail_case_late_subject = { $shop } : la demande { $number } n’a pas encore de réponse
# $number: “482 913”
mail_case_late_yours = Le délai de la demande { $number } est passé et le client n’a pas de réponse. Elle est à vous :
# $number: “482 913”
mail_case_late_why = Le délai de la demande { $number } est passé et le client n’a pas de réponse :
mail_case_late_how = Même une courte réponse vaut mieux que rien : dites ce que vous savez et quand vous en saurez plus.
