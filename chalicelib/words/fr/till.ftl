### At the counter.

clock_off =
    L’horloge de cette caisse est fausse. Réglez la date et l’heure, puis scannez de nouveau.
number_of_two = Deux cartes finissent par le même numéro. Scannez le code carré, ou cherchez la carte par le nom.
code_not_a_card =
    Ce code n’est pas une carte de fidélité. Demandez au client d’ouvrir sa carte dans le
    portefeuille.
made_by_wrong =
    Cette ligne de la file ne vient pas de vos caisses. Montrez-la à un responsable ; rien n’a été
    crédité.
made_at_needed = Indiquez quand le scan d’un collègue a été fait (made_at). Rien n’a été crédité.
shift_over =
    Cela a été fait quand la personne indiquée ne travaillait plus ici, ou pas encore. Montrez-le à
    un responsable ; rien n’a été crédité.
offline_redemption_off =
    Ce { -reward } a été remis sans réseau, au-delà de ce que le propriétaire permet. Prévenez un
    responsable.
sale_differs =
    Cette vente est déjà sur cette carte, avec un autre contenu. Annulez-la d’abord, puis envoyez-la
    de nouveau avec une nouvelle clé.
sale_taken_back =
    Cette vente a été annulée. Pour la compter de nouveau, envoyez-la avec un nouvel
    Idempotency-Key.
sale_unknown = Aucune vente ne porte ce numéro ici. Vérifiez le numéro et le point de vente.
undo_not_yours = Quelqu’un d’autre a fait cette saisie. Demandez à un responsable de l’annuler.
undo_too_late = Cela date de plus de { $minutes } minutes. Demandez à un responsable de l’annuler.
limit_paper_again =
    Une carte en papier a déjà été reprise pour ce client. Demandez à un responsable s’il y en a une deuxième.
limit_paper_day =
    Vous avez repris autant de cartes en papier que permis aujourd’hui ({ $most }). Demandez à un responsable.
paper_elsewhere = Cette carte est d’un autre commerce. Ses cartes en papier ne sont reprises que là-bas.
paper_off =
    Ce programme ne reprend pas de cartes en papier. Le propriétaire peut le permettre sur ses pages, dans les
    règles.
paper_out_of_range = Indiquez combien il y en a sur le papier : de { $least } à { $most }.
papers_a_day_wrong = Laissez une personne reprendre au plus { $most } cartes en papier par jour ; 0 : aucune.
