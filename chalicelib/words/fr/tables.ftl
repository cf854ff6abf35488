### Tableaux à emporter : le nom de leurs colonnes et de certaines cellules.

## La liste des changements

table_at = Quand ({ $zone })
table_by = Qui (code)
table_by_name = Qui
table_did = Quoi
table_what = Quoi (code)
table_whom = Qui ou quoi est concerné (code)
table_whom_name = Qui est concerné
table_facts = Nouvelle valeur
table_before = Avant
table_device = Caisse
table_outlet = Point de vente
table_browser = Navigateur
table_network = Réseau

## Clients

table_card = Carte
table_name = Nom
table_phone = Téléphone
table_mail = E-mail
table_language = Langue
table_link = Lien
table_programme = Programme
table_balance = Solde
table_visits = Visites
table_last_visit = Dernière visite
table_joined = Inscription
table_wallets = Portefeuilles

## Ce qu’une campagne a fait de chaque carte

table_state = État
table_arm = Texte ou groupe
table_reason = Raison
table_sent_at = Quand
table_until = Ignoré jusqu’au
table_occurrence = Occasion
table_version = Version de la carte
table_test = Essai
table_gift = Présent
table_yes = oui
table_delivery =
    { $state ->
        [sent] envoyé
        [passed] passé outre
        [left] parti
        [held] ignoré
       *[held_out] groupe témoin
    }

## La vue d’ensemble

table_day = Jour
table_sales = Ventes ({ $currency })
table_sales_before = Ventes avant ({ $currency })
table_visits_before = Visites avant
table_new_cards = Nouvelles cartes
table_rewards = { -reward(form: "All") } remis
table_given = Offert ({ $currency })
table_zone = À l’heure de
table_outlet_code = Point de vente (code)
table_taken_back = Annulés
table_weekday = Jour de la semaine
table_hour = Heure
table_programme_code = Programme (code)
table_source_code = Affiche ou lien (code)
table_source = Affiche, tract ou lien
table_new_cards_before = Nouvelles cartes avant
table_first_sales = Premiers achats
table_first_sales_before = Premiers achats avant
table_all_cards = Cartes en tout
table_all_first_sales = Premiers achats en tout
table_reward_code = { -reward(form: "One") } (code)
table_reward = { -reward(form: "One") }
table_taken = Remis
table_taken_before = Remis avant
table_cost = Coût ({ $currency })
table_month = Inscrits en
table_month_joined = Inscrits
table_came = Venus le mois { $n }
table_ends = Finit en
table_worth = Valeur ({ $currency })
table_units = Tampons, points et { -reward(form: "all") }
