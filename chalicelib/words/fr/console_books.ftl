### Les comptes : les sommes d’un mois, les décomptes entre commerçants.

books_lead = Ce que doit chaque programme, mois par mois, d’après chaque carte et chaque écriture.
books_of_yours = À vous
books_of_other = Avec { $name }
books_month_asked = Mois
books_reading = Lecture des cartes : { $n } jusqu’ici.
books_cards = Lu : cartes { $cards }, écritures { $entries }.
books_agree = Chaque carte contient exactement ce que disent ses écritures.
books_differ = { $n ->
    [one] { $n } carte ne contient pas ce que disent ses écritures. Dites-le à votre opérateur : { $cards }.
   *[other] { $n } cartes ne contiennent pas ce que disent leurs écritures. Dites-le à votre opérateur : { $cards }.
}
books_owed = Ce que vous devez
books_journal = Le mois en argent
books_opening = Au début
books_re = Réestimé
books_promised = Promis
books_taken = Pris
books_lapsed = Expiré
books_closing = Dû maintenant
books_total = En tout
books_due = Ce qui est dû, par échéance
books_due_none = Rien n’est dû.
books_never = Sans échéance
books_unsaid = inconnu
books_known = Ce que vous seul savez
books_reward = Ce que vous coûte un { -reward }
books_reward_hint = Le premier du programme. Vide : comme le dit le programme, sinon inconnu.
books_selling = À combien vous le vendez
books_selling_hint = Pour votre comptabilité (IFRS 15). Vide : inconnu.
books_expected = Combien sur cent sont pris à la fin
books_expected_hint = Vide : tous.
books_before = Ce que vous estimiez il y a un mois
books_before_hint = Le même nombre, tel qu’il était. Vide : le même.
books_reckon = Calculer
books_causes = Pour les causes
books_save_journal = Enregistrer le journal (CSV)
books_save_all = Tout enregistrer (JSON)
books_save_receipt = Enregistrer le reçu
books_between = Entre commerçants
books_between_how =
    Chacun fait ce décompte à partir de ses propres caisses, et vérifie seul ce que l’autre envoie.
books_show = Décompte avec { $name }
books_number = Numéro { $number }. L’autre a le même numéro si vos décomptes sont les mêmes.
books_agrees = Il concorde avec vos écritures.
books_not_agree = Il ne concorde pas avec vos écritures :
books_lines = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
books_save_statement = Enregistrer le décompte (JSON)
books_check = Vérifier un décompte reçu
books_check_how = Choisissez le fichier. Il ne change rien.
books_not_file = Ce fichier n’est pas un décompte. Choisissez le fichier JSON tel qu’il a été envoyé.
books_amount_wrong = Donnez un montant, par exemple { $example }.
books_percent_wrong = Donnez un nombre entier de 1 à 100.
books_unit = Unité
books_ends = Échéance
