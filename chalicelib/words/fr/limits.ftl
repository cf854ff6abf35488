## Scans

limit_cooldown = Cette carte vient d’être tamponnée. Elle pourra l’être à nouveau à { $until }.
limit_hours = Il est { $at }, hors des horaires de ce programme. Reprise : { $opens }.
limit_outlet =
    Ce programme ne vaut pas dans ce point de vente. Demandez au responsable où il compte.
limit_per_day = Cette carte a atteint sa limite du jour ({ $most }). À nouveau possible demain.
limit_spend = L’achat est trop petit pour ce programme : il faut au moins { $least }.

## Rewards without a network

offline_redeem_off =
    Sans réseau, cette caisse ne peut pas donner de { -reward }. Ce sera pour la prochaine visite,
    ou au retour du réseau.
offline_redeem_over =
    Sans réseau, c’est plus que ce que le propriétaire permet de donner. Attendez le réseau.
offline_redeem_short = Le solde connu de cet appareil n’atteint pas ce { -reward }.

## A code that the phone draws anew every half minute

code_is_a_picture =
    C’est une image du code, ou un code d’il y a une minute. Demandez la carte elle-même, ouverte sur le
    téléphone.
code_of_another_time =
    L’horloge du téléphone du client, ou de cette caisse, a plus d’une minute d’écart. Réglez les deux
    sur l’heure du réseau, ou cherchez la carte par nom.
