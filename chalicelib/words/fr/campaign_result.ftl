### What became of a campaign.

campaign_metric = { $metric ->
    [visits] visites
    [redemptions] { -reward(form: "all") }
   *[spend] dépenses
}
campaign_group = { $arm ->
    [held_out] Groupe témoin
    [silent] Sans notification
    [a] Texte A
    [rest] Les autres
   *[b] Texte B
}

## What a message did: never more than its interval allows. $each: for every 100 cards

effect_more =
    En plus ({ $metric }) : environ { $extra } (entre { $low } et { $high }), soit { $each } pour
    100 cartes.
effect_less =
    En moins ({ $metric }) : environ { $extra } (entre { $low } et { $high }), soit { $each } pour
    100 cartes.
effect_none =
    Aucun effet démontré ({ $metric }) : au total, tout de { $low } à { $high } est possible.
unsaid_few = Trop peu de cartes pour conclure ({ $metric }) : il en faut { $least } par groupe.
unsaid_early = Trop tôt pour conclure ({ $metric }) : les clients ont encore le temps de venir.
unsaid_little = Il s’est passé trop peu de choses pour conclure ({ $metric }).

## Which of two texts did better

texts_more =
    Le texte A fait mieux ({ $metric }) : { $each } de plus pour 100 cartes (entre { $low } et
    { $high }).
texts_less =
    Le texte B fait mieux ({ $metric }) : { $each } de plus pour 100 cartes (entre { $low } et
    { $high }).
texts_none = Aucune différence démontrée entre les textes ({ $metric }).
notification_more =
    La notification a apporté plus ({ $metric }) : { $each } pour 100 cartes au-delà des silencieuses (entre { $low } et { $high }).
notification_less =
    Les cartes silencieuses ont fait mieux ({ $metric }) : { $each } de plus pour 100 cartes (entre { $low } et { $high }).
notification_none =
    Rien ne montre que la notification ait apporté plus que la carte silencieuse ({ $metric }).

## What each figure counts

definition_planned =
    Cartes qui remplissaient les conditions de l’audience à leur tour. Sans les essais.
definition_held =
    Prévues mais non envoyées : client sans accord ou déjà assez sollicité. La raison est indiquée.
definition_held_out =
    Cartes qui auraient pu recevoir le message et que le hasard a écartées : elles montrent ce qui
    se serait passé sans lui. Un calcul sur la campagne et la carte les désigne ; personne ne
    choisit.
definition_sent =
    Cartes qui portent le message. Une carte dans les deux portefeuilles compte dans chacun.
definition_pushed = Apple, Google ou le service de notification du navigateur a été averti que la carte a changé.
definition_accepted =
    Ils l’ont accepté. Google et les navigateurs ne disent à personne si un téléphone l’affiche ensuite.
definition_fetched =
    L’iPhone a chargé la carte avec le message. Personne n’apprend si quelqu’un l’a regardée.
definition_stale =
    Accepté par Apple, mais non relu par l’iPhone depuis plus d’un jour : éteint, sans réseau, ou
    mises à jour de la carte coupées.
definition_removed =
    Sur un téléphone à l’envoi, et plus maintenant : la carte a été retirée, ou ses mises à jour sont coupées.
definition_refused = Ils ont refusé, avec la raison. « Réessayer » renvoie ces cartes.
definition_gifts =
    Ce qui a été offert avec le message. « Pris » : remis à une caisse jusqu’au dernier comptage ;
    « terminés » : leur temps était passé avant. Le coût est ce que le programme dit qu’un présent vous
    coûte, pour chacun qui a été pris.
definition_visits =
    Ce qui a été scanné dans le délai qui suit, en visites telles que le programme les compte. Les
    annulations sont déduites.
definition_redemptions = { -reward(form: "All") } pris dans le même délai.
definition_spend = Montants des ventes scannées dans le même délai, si la caisse les envoie.
definition_effect =
    Une carte envoyée moins une carte témoin, en moyenne, multiplié par les cartes envoyées.
definition_interval =
    Sur cent répétitions, l’effet réel serait environ 95 fois dans un tel intervalle. S’il contient
    zéro, le hasard suffit à tout expliquer : aucun effet n’est démontré.

## Présents

gifts_came_to =
    Offerts : { $given }. Pris : { $taken }, pour un coût de { $cost }. Encore là : { $waiting }. Terminés sans être pris : { $ended }.
    Repris : { $back }.
gifts_came_to_uncosted =
    Offerts : { $given }. Pris : { $taken }. Encore là : { $waiting }. Terminés sans être pris : { $ended }. Repris : { $back }.
