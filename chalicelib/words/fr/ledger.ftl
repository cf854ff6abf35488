### What is counted and what is taken.

## What stands out in a day: facts, nobody is accused. $card: the end of its number

pattern_card_often =
    Carte …{ $card } : { $times } de ses { $out_of } scans du jour en une heure, de { $at } à
    { $until }.
pattern_two_outlets = Carte …{ $card } scannée à { $outlet } à { $at } et à { $other } à { $until }.
pattern_staff_card =
    { $person } a scanné la carte …{ $card } { $times } fois ce jour, sur { $out_of } scans de cette
    carte.
pattern_staff_fast = { $person } : { $times } scans en une minute, à partir de { $at }.
pattern_corrections_many =
    { $person } a corrigé des notes, ou repris une partie, { $times } fois ce jour, de { $at } à { $until }.
pattern_outlet_fast = { $outlet } : { $times } scans en cinq minutes, à partir de { $at }.
pattern_sale_cards =
    { $outlet } : la vente { $sale } a été comptée sur { $times } cartes, à { $at }.
pattern_filled_at_once =
    Carte …{ $card } : { $person } a donné { $times } tampons en un seul scan à { $at }, et un { -reward }
    a été remis avant { $until }.
pattern_friends_many =
    La carte …{ $card } a été remerciée pour { $times } amis ce jour, sur { $out_of } en tout. Chacun achetait pour la première fois.
pattern_friend_self =
    La carte …{ $card } a servi pour un premier achat à { $at }, par { $person }. Elle a un téléphone, une adresse ou un numéro en commun avec une carte d’avant : personne n’a été remercié de l’avoir amenée.
pattern_not_believed =
    Scans que { $person } a envoyés comme datant de { $out_of } h au plus, alors que la caisse était
    en ligne : { $times }. Ils comptent à leur arrivée.
pattern_came_late =
    Scans de { $person } arrivés ce jour-là et faits les jours précédents, jusqu’à { $out_of } h
    avant : { $times }.

# In the place of an outlet’s name.
without_outlet = Sans point de vente

## Refusals

amount_out_of_range = Indiquez le montant en centimes, un nombre entier de { $least } à { $most }.
balance_full = Cette carte ne peut pas contenir plus de { $most }. Utilisez d’abord un { -reward }.
entry_unknown = Cette écriture n’existe pas. Utilisez l’identifiant de l’historique de la carte.
quantity_out_of_range = Utilisez de { $least } à { $most } { -reward(form: "all") } à la fois.
reversal_of_reversal = Une annulation ne peut pas être annulée. Enregistrez à nouveau la vente.
reward_not_reached = Pas encore assez : il faut { $needed } et la carte contient { $balance }.
reward_unknown = Ce programme n’a pas ce { -reward }. Choisissez parmi : { $rewards }.
reward_withdrawn =
    Ce { -reward } n’est plus proposé, et la carte en a gagné moins que cela. Demandez-en moins.
sale_needs_amount = Ce programme compte la dépense. Envoyez « amount_minor ».
sale_needs_visits = Ce programme compte les visites. Envoyez « visits », pas un montant.
visits_out_of_range = Indiquez le nombre de visites, un entier de { $least } à { $most }.

## Corrections of a sale

correction_card_needed =
    Cette vente est sur plusieurs cartes d’un même programme. Indiquez-en une par son « barcode ».
correction_of_other = Seule une vente peut être corrigée. Annulez plutôt cette saisie.
correction_same = La vente est déjà ainsi. Rien n’a été changé.
correction_unclear =
    Indiquez soit ce que la vente est maintenant (« amount_minor » ou « visits »), soit ce qui a été
    rendu (« returned_minor » ou « returned_visits »).
outlet_for_hours =
    Ce programme dépend de l’heure, et vos points de vente n’ont pas la même. Indiquez le point de
    vente (« outlet »).
returned_too_much =
    On ne peut pas rendre plus que ce qui reste de la vente : « { $at } » vaut au plus { $most }.
reversal_of_correction =
    Une correction ne peut pas être annulée. Corrigez de nouveau la vente, ou annulez la vente.
sale_not_on_card = Cette vente n’est pas sur cette carte. Vérifiez la carte et le numéro.
sale_reversed = Cette vente a été annulée. Il n’y a plus rien à corriger.
sale_without_amount = Cette vente a été comptée sans montant. Corrigez ses « visits ».
sale_without_visits = Cette vente a été comptée par son montant. Corrigez « amount_minor ».
