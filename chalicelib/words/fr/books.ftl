### Les comptes : ce qu’un programme doit, en argent, et ce que les commerçants se doivent.

books_stamps = Tampons
books_points = Points
books_month =
    Au début du mois, { $opening } étaient dus aux clients. { $promised } ont été promis, { $taken } ont été
    pris et { $lapsed } ont expiré. { $closing } sont dus maintenant.
books_re_estimate = Ce qui était dû avant est estimé à nouveau : { $money }.
books_unknown =
    { $name } : { $n } sont dus. Personne n’a dit ce que coûte l’unité ; elle n’est pas dans les sommes.
books_all_expected =
    Personne n’a dit combien sur cent sont pris à la fin. Les sommes les comptent tous ; le vrai coût est
    donc plus bas.
books_beside =
    { $name } : { $n } sont en cours. Le prix est payé d’avance ; votre comptable l’étale sur la durée.
books_no_contract =
    La part selon IFRS 15 est inconnue. Il faut les montants des ventes, le prix de vente du { -reward },
    et combien sur cent sont pris.
books_contract =
    Les clients ont payé { $paid }. { $part } sont pour ce qui leur est promis (IFRS 15), et { $released } de
    ce qui était gardé sont maintenant un revenu. Le chiffre d’affaires du mois est de { $revenue }.
books_receipt =
    { $shop } pour { $cause }, { $month } : { $n } × { $given }. À payer : { $money }.
books_receipt_unpriced =
    { $shop } pour { $cause }, { $month } : { $n } × { $given }. Personne n’a dit ce que vaut l’unité.

## Décomptes entre commerçants

statement_owes = { $debtor } doit { $counted } à { $creditor }.
statement_units = { $n } × { $name }
statement_even = Personne ne doit rien à personne.
statement_not_mine = Ligne { $entry } : vous n’avez pas cette écriture ce mois-ci.
statement_missing = Votre écriture { $entry } manque : { $found }.
statement_differs = La ligne { $entry } dit { $said }. Votre écriture dit { $found }.
statement_twice = La ligne { $entry } y est deux fois.
statement_not_of_this = La ligne { $entry } est d’un autre mois ou d’autres commerçants.
statement_more_than_given =
    Carte …{ $card } : { $said } vous sont réclamés, et vous y avez donné { $found }.

## Refus

month_wrong = Donnez le mois sous la forme AAAA-MM, par exemple 2026-11.
month_to_come = Ce mois n’a pas commencé. Choisissez ce mois-ci ou un mois passé.
partner_unknown = Aucun commerçant de ce nom ne partage ce programme. Choisissez un de ses partenaires.
statement_of_others = Ce décompte est entre deux autres commerçants. Demandez le vôtre.
statement_too_large =
    Votre commerce a trop d’écritures pour une seule vérification. Demandez à votre opérateur
    « infra.admin statement ».
