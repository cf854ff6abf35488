### Une vente corrigée après coup, à la caisse et dans la console.

correction = Corriger ou annuler
correction_stands = La vente compte pour { $stands } actuellement.
correction_how = Que s’est-il passé ?
correction_part = Une partie est revenue
correction_part_how = Des articles ou des convives de la vente : ce qu’il faut en retirer.
correction_other_amount = Le montant était faux
correction_other_visits = Le nombre était faux
correction_other_how = Ce qu’il aurait dû être.
correction_all = Tout annuler
correction_all_how = Comme si la vente n’avait pas eu lieu.

correction_sum_part = Ce qui est revenu
correction_sum_other = Ce que ce doit être
correction_show = Voir ce qui change

correction_no_amount = Écrivez une somme d’argent, par exemple { $example }.
correction_no_cents = Cette monnaie n’a pas de centimes. Écrivez un nombre entier, par exemple { $example }.
correction_no_number = Écrivez un nombre entier, par exemple 2.
correction_zero_part = Écrivez ce qui est revenu : plus de 0.
correction_zero_other = Pour une vente de 0, choisissez « Tout annuler ».
correction_over = Il ne peut pas revenir plus de { $stands }, ce que compte la vente.
correction_over_now = La vente compte moins que cela à présent. Fermez, puis ouvrez de nouveau.
correction_too_much = C’est plus qu’une vente ne peut être.
correction_equal = La vente compte déjà { $stands }.

correction_sure = Rien n’est encore changé. Est-ce juste ?
correction_before = Avant
correction_after = Après
correction_sale = Vente
correction_below =
    Ce que la vente avait apporté est dépensé en partie : la carte passe sous zéro, et les prochaines
    visites la remplissent.
correction_yes = Oui, corriger
correction_all_yes = Oui, tout annuler
correction_change = Modifier
correction_done = Corrigé
correction_all_done = Annulé
correction_close = Terminé
correction_offline =
    Il n’y a pas de connexion. Une vente ne se corrige qu’en ligne, pour savoir ce que la carte contient
    à présent.

corrected_to = { $kind } : { $now } au lieu de { $was }
corrected_since = Corrigé depuis : { $now }
