### The console’s pages of cases: what went wrong for customers.

cases_lead = Ce qui s’est mal passé pour des clients. L’échéance la plus proche vient en premier.
cases_which = Quelles demandes
cases_open = Ouvertes
cases_mine = Les miennes
cases_closed = Closes
# $n: a number
cases_overdue =
    { $n ->
        [one] Une demande est sans réponse et son délai est passé.
       *[other] { $n } demandes sont sans réponse et leur délai est passé.
    }
cases_none_open = Rien n’est ouvert. Ce que les clients écrivent sur la page de leur carte, et ce que l’équipe note à la caisse, se trouve ici.
cases_none_mine = Rien d’ouvert pour vous.
cases_none_closed = Rien n’a encore été clos.
cases_by_number = Numéro que donne le client
cases_find = Chercher
case_of_goods = Produit
case_of_count = Solde
case_of_reward = { -reward(form: "One") }
case_of_people = Accueil
case_of_wait = Attente
case_of_other = Autre
case_late = En retard
case_closed_mark = Close
case_answered_mark = Répondue
case_nobody = personne
# $name: a person’s
case_owner_gone = { $name } (parti)
# $day: a moment
case_due_at = Réponse due avant le { $day }
# $day: a moment
case_closed_at = Close le { $day }
# $day: a moment, $number: how often it was opened again
case_opened = Ouverte le { $day }. Rouverte par le client : { $number } fois.
case_card = La carte
case_nameless = Carte sans nom
# $n: a number
case_visits = Visites : { $n }
# $day: a moment
case_last_visit = Dernière visite : { $day }
# $language: a language’s name
case_reads = Lit en { $language }
case_voided = Cette carte n’est plus utilisée : rien ne peut y être donné.
case_customer = Le client
# $name: who
case_line_said = { $name } a écrit
# $name: who
case_line_note = Note de { $name }, pour le commerce seulement
# $name: who
case_line_answer = { $name } a répondu
case_answer = Réponse
case_begin_with = Commencer par un texte
case_begin_hint = Dans la langue du client. Dites vous-même ce qui est entre [ ] : une excuse qui ne nomme rien n’en est pas une.
case_begin_empty = Une page vide
case_text = Ce que lit le client
case_make_good = Réparer par un geste
case_make_good_none = Rien
# $money: an amount
case_left = Vous pouvez encore donner { $money } ce mois-ci.
case_closes = Cela clôt la demande
case_closes_hint = Sinon elle reste ouverte : dites quand il y aura du nouveau. Le client peut répondre pendant deux semaines.
case_send = Envoyer la réponse
case_read = Le client le lit ainsi sur la page de sa carte
case_phones = Voir sur les deux téléphones
case_close = Clore sans autre mot
# $name: what was given
case_made_good_with = Geste fait : { $name }
# $name: what was given
case_made_good_back = Geste fait avec { $name }, repris ensuite.
case_note = Écrire une note
case_note_text = Note
case_note_hint = Le client ne la lit jamais.
case_note_add = Garder la note
case_owner = À qui elle revient
case_hand = Transmettre
cases_outcome = Comment elles finissent
# $month: a month
outcome_since = Demandes ouvertes depuis { $month }.
outcome_opened = Ouvertes
outcome_answered = Répondues
outcome_in_time = Dans le délai
outcome_reopened = Rouvertes
outcome_made_good = Avec un geste
outcome_took = La moitié en moins de
# $time: a length of time
outcome_median = La moitié des réponses a pris { $time } au plus.
outcome_came_back = Sont-ils revenus ?
outcome_came_back_hint = Une visite est un achat compté après la réponse ; venir prendre seulement le geste n’en est pas une.
outcome_none_yet = Les 30 jours de personne ne sont encore passés.
outcome_group_made_good = Avec un geste
outcome_group_answered = Réponse sans geste
outcome_group_alike = Cartes semblables, sans demande
# $group: which customers; $came, $of, $days: numbers; $low, $high: shares
outcome_rate = { $group } : { $came } sur { $of } sont revenus en { $days } jours (probablement entre { $low } et { $high })
# $beside: which customers; $days, $low, $high: numbers, of hundred
outcome_compared = En { $days } jours, { $low } à { $high } sur cent de plus sont revenus parmi ceux qui ont eu un geste que parmi : { $beside }
# $n: a number
outcome_few = Où un groupe compte moins de { $n } clients, quelques-uns décident : une telle part dit peu.
outcome_no_proof = Ce n’est pas une preuve que le geste les a fait revenir : vous choisissez qui le reçoit, et qui se plaint tient souvent à vous.
outcome_by_kind = Par sujet
outcome_by_outlet = Par lieu
outcome_nowhere = Aucun lieu
deadline = Jusqu’à quand une demande a sa réponse
deadline_days = Jours ouvrés
deadline_weekdays = Jours où quelqu’un travaille
deadline_hint = Une demande ouverte un lundi a sa réponse d’ici la fin de mercredi, avec deux jours. Choisissez-en au moins un.
