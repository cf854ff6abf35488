### La minute du patron : comment va le commerce, à côté des jours d’avant.

## The range

overview_lead = { $days }, comparé à { $before }, à l’heure de { $zone }
range_choose = Jours
range_today = Aujourd’hui
range_7 = 7 jours
range_30 = 30 jours
range_90 = 90 jours
range_month = Ce mois-ci
range_year = Cette année
range_own = Dates au choix
range_from = Du
range_to = Au
range_show = Afficher
range_lacks = Choisissez un premier et un dernier jour.
range_turned = Le premier jour doit précéder le dernier.
range_to_come = Le dernier jour peut être aujourd’hui au plus tard.
range_long = Choisissez { $n } jours au plus.
overview_programmes_all = Tous les programmes

## The figures

overview_flows = Pendant ces jours
overview_states = Vos clients en ce moment
overview_counted_at = Cartes telles qu’elles étaient le { $at }.
overview_visits = Visites
overview_visits_before = Visites avant
overview_sales_minor = Ventes
overview_sales_minor_before = Ventes avant
overview_cards = Nouvelles cartes
overview_rewards = { -reward(form: "All") } remis
overview_given_minor = Offert
overview_average_sale_minor = Panier moyen
overview_give_back_percent = Rendu aux clients
overview_active = Cartes actives
overview_active_percent = Part des actives
overview_in_wallet = Cartes dans un wallet
overview_in_wallet_percent = Leur part
overview_in_apple = Apple Wallet : { $n }
overview_in_google = Google Wallet : { $n }
overview_in_browser = Navigateur : { $n }
overview_return_percent = Sont revenus
overview_days_between = Entre deux visites
overview_redemption_percent = Part des { -reward(form: "all") } remis
overview_liability_minor = Dû aux clients
overview_taken_back = Annulés
overview_kind_estimate = environ
overview_kind_reckoned = calculé
overview_unknown = inconnu
overview_days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
overview_points = { $n } points
overview_spark = { $name }, jour par jour
overview_more = { $by } de plus (avant : { $was })
overview_less = { $by } de moins (avant : { $was })
overview_same = comme avant
overview_was = avant : { $was }
overview_not_compared = rien à comparer
overview_definitions = Ce que dit chaque chiffre
overview_visits_how = Les achats scannés et valables. Ce qui a été annulé ne compte pas.
overview_sales_minor_how = Le montant de ces visites, quand la caisse l’a indiqué.
overview_cards_how = Les cartes créées pendant ces jours.
overview_rewards_how = Les { -reward(form: "all") } remis et non annulés.
overview_given_minor_how = Ce que vous ont coûté les { -reward(form: "all") } et les gestes de ces jours. Inconnu tant qu’un coût n’est pas indiqué.
overview_average_sale_minor_how = Les ventes divisées par les visites avec un montant.
overview_give_back_percent_how = Ce qui a été offert, pour cent de ventes.
overview_active_how = Les cartes avec une visite dans les 30 derniers jours.
overview_active_percent_how = Leur part de toutes les cartes.
overview_in_wallet_how = Les cartes qu’un téléphone possède, d’après Apple et Google, et les navigateurs qui ont demandé à être avertis. Une carte peut être dans plusieurs ; qui a coupé ses mises à jour compte comme s’il ne l’avait plus.
overview_in_wallet_percent_how = Leur part de toutes les cartes.
overview_return_percent_how = Parmi les nouveaux venus, ceux qui sont revenus sous 30 jours.
overview_days_between_how = La valeur médiane du temps entre deux visites d’une carte.
overview_redemption_percent_how = Les { -reward(form: "all") } remis, sur tous ceux jamais gagnés.
overview_liability_minor_how = Ce que coûteraient les { -reward(form: "all") } et avoirs en attente. Sans coût indiqué, rien n’est compté.

## Its parts

overview_over_days = Au fil des jours
overview_which = Ce qui est tracé
overview_these = ces jours
overview_those = avant
# $at: a day or an hour that is not over
overview_so_far = { $at }, jusqu’ici
overview_today_so_far = aujourd’hui jusqu’ici
overview_hour_so_far = cette heure jusqu’ici
overview_by_outlet = Par point de vente
overview_by_hour = Quand ils viennent
overview_no_visits = Personne n’est venu pendant ces jours.
overview_by_reward = { -reward(form: "All") } par nom
overview_no_rewards = Aucun { -reward } remis pendant ces jours.
overview_reward = { -reward(form: "One") }
overview_taken = Remis
overview_cost = Vous a coûté
overview_by_source = D’où viennent les nouvelles cartes
overview_by_source_how = Selon les noms que vous avez donnés aux affiches, tracts et liens. Le tableau dit aussi ce que chacun a apporté en tout.
overview_source = Affiche, tract ou lien
overview_source_first = Premiers achats
overview_source_ever = Cartes en tout
overview_source_first_ever = Premiers achats en tout
overview_cohorts = Qui revient, selon le mois d’arrivée
overview_cohorts_how = Parmi ceux arrivés un mois donné : combien sur cent sont venus ce mois-là, puis chaque mois suivant.
overview_not_counted = Les cartes ne sont pas encore comptées. C’est fait une fois par jour.
overview_from_some = Environ : compté sur une partie des cartes.
overview_joined_in = Arrivés en
overview_joined = Cartes
overview_month_0 = Ce mois-là
overview_month_n = +{ $n }
overview_liability = Ce qui est dû, par échéance
overview_liability_how = Ce que coûteraient les { -reward(form: "all") } et avoirs en attente, si tous étaient pris.
overview_liability_units = Ce qui est en attente sur les cartes. Indiquez dans un programme ce que coûte un { -reward }, et vous le lirez ici en argent.
overview_liability_some = Une partie n’a pas de coût connu ; elle est dans le tableau.
overview_until = Échéance
overview_no_end = Sans échéance
overview_units = Unités
overview_worth = Vous coûterait
overview_owed_nothing = Rien n’est dû.
overview_waiting = Ce qui vous attend
overview_nothing_stands_out = Rien ne ressort aujourd’hui.
overview_nothing_waits = Rien ne vous attend.
overview_counted_unless = Compté, sauf mention contraire.
overview_until_now = Aujourd’hui compte jusqu’à maintenant.
overview_count = Recompter
overview_csv_of = Enregistrer en CSV : { $title }
