### The one question after a visit: what a card's holder reads, and what is refused.

## The page behind a card

question_title = Une question
question_lead = { $shop } vous interroge sur votre visite.
score_low = 0 : pas du tout
score_high = 10 : tout à fait
answer_words = En quelques mots
answer_words_hint = { $most } caractères au plus. Seul le commerce les lit.
answer_send = Envoyer
answer_before = Vous avez déjà répondu. Si vous répondez encore, la nouvelle réponse remplace la précédente.
question_none = Aucune question ne vous attend pour le moment.
question_to_card = Vers votre carte

## After the answer

thanks_title = Merci
thanks_kept = Votre réponse est chez { $shop }.
thanks_again = Votre nouvelle réponse a remplacé la précédente.
thanks_cut = Votre texte dépassait { $most } caractères : les { $most } premiers ont été gardés.
thanks_gift = Pour vous remercier de votre réponse, il y a quelque chose sur votre carte.
thanks_add = Souhaitez-vous ajouter quelques mots ?
thanks_change = Modifier ma réponse
review_said = Si vous le souhaitez, dites-le aussi aux autres, quel que soit votre avis.
review_link = Page publique sur { $host }

## On the pass

feedback_notice_title = Une question sur votre visite

## Questions that a shop may take as they are

feedback_ready_visit = Comment s’est passée votre visite ?
feedback_ready_welcome = Comment s’est passé l’accueil ?
feedback_ready_waiting = Que pensez-vous du temps d’attente ?
feedback_ready_recommend = Quelle est la probabilité que vous nous recommandiez à un ami ?
feedback_ready_better = Que pourrions-nous faire de mieux ?
feedback_ready_missed = Qu’est-ce qui vous a manqué ?
# Words that join a sentence and say nothing alone: left out of the words that come often. Small letters, four or more, a space between them.
feedback_joints = alors aussi avec avez avoir bien cette comme dans depuis donc elle encore entre était être fait fais jamais leur mais même moins notre nous parce pour quand sans ses sont sous toujours tous tout toute toutes très vers voir votre vous cela celle celui quel quelle

## Refusals

question_kind = Choisissez des visages, une note de 0 à 10 ou quelques mots.
question_text_needed = Écrivez la question dans la langue du commerce.
question_pays_for_review = Ne promettez rien ici : rien ne doit être donné pour un avis public. Vous pouvez remercier pour la réponse qui vous est faite, quelle qu’elle soit.
question_moved = Quelqu’un a modifié la question entre-temps. Rechargez-la, puis faites votre modification.
question_other_kind = Un autre type de réponse est une autre question : posez-la comme nouvelle, pour que les réponses restent comparables.
question_unknown = Cette question n’existe pas. Revenez à la liste et choisissez-en une.
answer_unknown = Cette réponse n’existe plus. Rechargez la liste.
answer_tags = Donnez { $most } étiquettes au plus, de 1 à { $letters } caractères chacune.
question_not_now = Le commerce ne pose plus cette question à votre carte : rien n’a été gardé. Merci quand même.
question_reworded = La question a changé pendant votre lecture : rien n’a été gardé. Veuillez l’ouvrir de nouveau.
answer_score = Choisissez une des réponses de la page.
answer_empty = Choisissez une réponse ou écrivez quelques mots, puis envoyez.
