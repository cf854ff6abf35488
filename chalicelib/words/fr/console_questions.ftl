### The console: the question after a visit, what was answered, what was written.

## The question

questions_lead = Une courte question après une visite. Les réponses sont pour vous seul.
question_nothing = Vous ne posez encore aucune question.
question_begin = Poser une question
question_is_on = Posée
question_is_off = Désactivée
question_kind_smiley = Cinq visages
question_kind_score = Une note de 0 à 10
question_kind_words = Quelques mots
question_kind_smiley_more = Un seul geste. Vous lisez la part des satisfaits.
question_kind_score_more = Un seul geste. Vous lisez le Net Promoter Score.
question_kind_words_more = Ils écrivent. Vous lisez un par un.
question_kind_label = Comment y répond-on ?
question_ready = Questions toutes prêtes
question_ready_own = J’écris la mienne
question_text = La question ({ $language })
question_each = Après une visite, une fois par mois au plus
question_nth = Après la visite no { $n }
question_visit = Après quelle visite ?
question_visit_hint = 0 : après chacune, une fois par mois au plus. 5 : après la cinquième seulement.
question_review = Votre page d’avis publics
question_review_hint = Peut rester vide. Tous ceux qui ont répondu la voient, quelle que soit la réponse. Rien ne doit être donné pour un avis.
question_on_label = La poser
question_on_now = Dès la prochaine visite
question_change = Modifier
question_turn_off = La désactiver
question_turn_on = L’activer
question_anew = Poser une autre question
question_anew_hint = La question actuelle prend fin ; ses réponses restent ci-dessous. La nouvelle a ses propres résultats.
question_correct_hint = Corrigez les mots ici. Ce qui veut dire autre chose est une autre question.
question_how = Qui a accepté les messages est prévenu sur son téléphone, dans la limite de vos règles ; les autres trouvent la question sur la page de la carte.
question_thanks = Pour remercier d’une réponse, votre programme donne : { $names }.
question_former = Posées auparavant
question_since = Depuis le { $day }
question_until = Du { $from } au { $to }

## Results

results_title = Ce qui a été répondu
results_none = Pas encore de réponses.
results_answers = Réponses : { $n }
results_few = Peu de réponses : chacun pèse lourd. Fiez-vous-y à partir de { $least }.
results_share = { $percent } % ont choisi l’un des deux meilleurs visages ; parmi tous les clients, ce serait { $low } à { $high } %.
results_net = Net Promoter Score { $value } ; parmi tous les clients, ce serait { $low } à { $high }.
results_net_how = La part des 9 et 10, moins celle des 0 à 6. { $sure } % de ces fourchettes contiennent la vérité.
results_weeks = Semaine par semaine
results_week = Semaine du
results_outlets = Par point de vente
results_outlet = Point de vente
results_no_outlet = Sans point de vente
results_count = Réponses
results_measure = Résultat
results_range = Fourchette

## Comments

comments_title = Ce qu’ils ont écrit
comments_new = Pas encore lus
comments_read = Lus
comments_none = Rien ici.
comments_more = Afficher les plus anciens
comment_guest = Un client
comment_is_read = Je l’ai lu
comment_unread = Finalement pas lu
comment_tags = Étiquettes
comment_tags_hint = Séparées par des virgules, par exemple : attente, café
comment_tag = Enregistrer les étiquettes
comment_to_case = En faire un dossier
comment_case = C’est un dossier : { $number }
themes_title = De quoi il s’agit
themes_of = Parmi les derniers commentaires : { $n }
themes_tags = Vos étiquettes
themes_words = Mots fréquents
