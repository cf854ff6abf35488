### Audiences.

## What can be asked of a card, as a title and in a sentence. $what: one of the comparisons below

audience_fact_programme = Programme
audience_is_programme = programme : { $what }
audience_fact_balance = Tampons ou points sur la carte
audience_is_balance = tampons ou points sur la carte : { $what }
audience_fact_to_reward = Tampons ou points avant le prochain { -reward }
audience_is_to_reward = tampons ou points avant le prochain { -reward } : { $what }
audience_fact_waiting = { -reward(form: "All") } en attente
audience_is_waiting = { -reward(form: "all") } en attente : { $what }
audience_fact_tier = Palier
audience_is_tier = palier : { $what }
audience_fact_joined = Inscription
audience_is_joined = inscription : { $what }
audience_fact_last_visit = Dernière visite
audience_is_last_visit = dernière visite : { $what }
audience_fact_visits = Visites
audience_is_visits = visites : { $what }
audience_is_visits_within =
    visites sur { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } : { $what }
audience_fact_spent_minor = Dépense
audience_is_spent_minor = dépense totale : { $what }
audience_fact_outlet = Est venu à
audience_is_outlet = est venu à : { $what }
audience_fact_language = Langue
audience_is_language = langue : { $what }
audience_fact_consent = Accepte les messages
audience_is_consent = accepte les messages : { $what }
audience_fact_wallet = Portefeuille
audience_is_wallet = portefeuille : { $what }
audience_fact_birthday_month = Anniversaire en
audience_is_birthday_month = anniversaire en : { $what }
audience_fact_rfm = Classe RFM
audience_is_rfm = classe RFM : { $what }
audience_lately =
    sur { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
audience_is_spent_minor_within = dépense { audience_lately } : { $what }
audience_is_outlet_within = est venu { audience_lately } à : { $what }
audience_fact_top_spent = Dépense le plus
audience_fact_top_visits = Vient le plus souvent
audience_fact_weekday = Est venu le
audience_is_weekday = est venu le : { $what }
audience_is_weekday_within = est venu { audience_lately } le : { $what }
audience_fact_daypart = Moment de la visite
audience_is_daypart = moment de la visite : { $what }
audience_is_daypart_within = moment de la visite { audience_lately } : { $what }
audience_fact_redeemed = A pris un { -reward }
audience_is_redeemed_within = a pris { audience_lately } : { $what }
audience_fact_bought = A acheté un article
audience_is_bought_within = a acheté { audience_lately } : { $what }
audience_fact_got = Campagne envoyée
audience_is_got = la campagne a été envoyée : { $what }
audience_is_got_within = la campagne a été envoyée { audience_lately } : { $what }
audience_fact_audience = Dans une autre audience
audience_is_audience = dans l’audience : { $what }
audience_fact_brought = Amené par un ami
audience_fact_source = Venu par une affiche ou un lien
audience_is_source = venu par : { $what }
audience_is_brought = amené par un ami : { $what }
audience_of = « { $name } » ({ $condition })
audience_at_the_top = { $by ->
    [top_spent] parmi les { $percent } % de cartes qui dépensent le plus : { $least } ou davantage
   *[other] parmi les { $percent } % de cartes aux visites les plus nombreuses : { $least } ou davantage
}
audience_at_the_top_uncounted = { $by ->
    [top_spent] parmi les { $percent } % de cartes qui dépensent le plus
   *[other] parmi les { $percent } % de cartes aux visites les plus nombreuses
}
audience_top = parmi les premiers, en pour cent

## Comparisons. $n, $m: numbers, amounts of money or dates; where somebody builds a condition, “…”

audience_at_least = au moins { $n }
audience_at_most = au plus { $n }
audience_exactly = exactement { $n }
audience_between = de { $n } à { $m }
audience_never = jamais
audience_on_dates = du { $n } au { $m }
audience_at_least_ago =
    il y a { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    } ou plus
audience_at_most_ago =
    il y a { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    } ou moins
audience_exactly_ago =
    il y a { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
audience_between_ago =
    il y a { $n } à { $m ->
        [one] { $m } jour
       *[other] { $m } jours
    }

## What a fact can be

audience_tier_none = aucun
audience_source_none = aucun qui ait un nom
audience_consent = { $choice ->
    [yes] oui
   *[no] non
}
audience_wallet = { $choice ->
    [apple] Cartes Apple
    [google] Google Wallet
    [browser] Navigateur
   *[none] aucun
}
audience_reward_of = { $reward } ({ $programme })
audience_source_of = { $source } ({ $programme })
audience_daypart = { $choice ->
    [early] nuit (0 à 6 h)
    [morning] matin (6 à 11 h)
    [midday] midi (11 à 14 h)
    [afternoon] après-midi (14 à 18 h)
   *[evening] soir (18 à 24 h)
}
audience_brought = { $choice ->
    [yes] oui
   *[no] non
}

audience_rfm = { $choice ->
    [champion] champions
    [loyal] fidèles
    [promising] prometteurs
    [newcomer] débutants
    [at_risk] à risque
    [fading] en sommeil
    [lost] perdus
   *[never] jamais venus
}
audience_birthday_month = { $choice ->
    [this] ce mois-ci
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}

## Conditions together

audience_sentence = { $condition }.
audience_and = { $first } ; et { $rest }
audience_or = { $first } ; ou { $rest }
audience_group = ({ $condition })
audience_not = pas ({ $condition })
audience_everybody = tout le monde
audience_nobody = personne

## Ready-made audiences

audience_ready_new = Nouveaux
audience_ready_regular = Habitués
audience_ready_slipping = En train de décrocher
audience_ready_lapsed = Perdus de vue
audience_ready_one_away = À un pas du { -reward }
audience_ready_reward_waiting = { -reward(form: "One") } en attente

## Ce qu’il faut savoir d’un critère

audience_help_to_reward = Ce qui manque pour le prochain { -reward } que le solde ne paie pas encore.
audience_help_waiting = { -reward(form: "All") } que le solde paie dès maintenant.
audience_help_joined = En jours : « il y a 30 jours ou moins » désigne les inscrits des 30 derniers jours.
audience_help_last_visit = En jours : « il y a 90 jours ou plus » désigne ceux qui ne sont pas venus depuis 90 jours.
audience_help_visits = Ventes non annulées. Sur une période, 55 au plus sont comptées.
audience_help_spent_minor = Ventes avec montant, moins les retours. Avec des jours : ce qui y a été acheté.
audience_help_top_spent =
    À l’enregistrement, le pourcentage devient un montant d’après toutes les cartes en service, et la phrase le dit. Les audiences enregistrées sont recomptées chaque nuit ; une campagne garde son montant.
audience_help_top_visits =
    À l’enregistrement, le pourcentage devient un nombre de visites d’après toutes les cartes en service, et la phrase le dit. Les audiences enregistrées sont recomptées chaque nuit ; une campagne garde son nombre.
audience_help_outlet = Là où une vente a été faite. Sans jours : les dix derniers lieux.
audience_help_weekday = Une visite un tel jour suffit, parmi les 56 dernières. À l’heure du client.
audience_help_daypart = Une visite à un tel moment suffit, parmi les 56 dernières. À l’heure du client.
audience_help_redeemed = Pris dans ces jours et non rendu.
audience_help_bought = Tel que la caisse le nomme à la vente ; la liste donne les articles de vos programmes.
audience_help_got =
    À qui elle a été envoyée, ces 400 derniers jours : ni au groupe témoin, ni aux clients ignorés. Aucun portefeuille ne dit qui l’a lue.
audience_help_audience =
    Une campagne garde l’audience telle qu’elle était au dernier enregistrement du brouillon ; une audience enregistrée la suit.
audience_help_brought = Inscrit par l’invitation d’une autre carte.
audience_help_source = Par laquelle de vos affiches, tracts ou liens ils se sont inscrits. Vous les nommez sur la page Affiches.
audience_help_consent = Seuls ceux qui ont accepté reçoivent des messages.
audience_help_rfm =
    Venus ces 30 derniers jours : champions (10 visites par an et 3 { -reward(form: "all") } gagnés), fidèles (10 visites), prometteurs (3 visites), débutants. Plus depuis : à risque (10 visites par an), en sommeil (jusqu’à 90 jours), perdus.

## Refusals

audience_changed =
    Quelqu’un d’autre a modifié cette audience entre-temps. Rouvrez-la et refaites votre changement.
audience_choice_needed = Choisissez-en au moins un, et au plus { $most }.
audience_choice_wrong = Indiquez chaque choix par un texte de { $most } caractères au plus.
audience_choice_unknown = Choisissez parmi : { $choices }.
audience_circle = Cette audience fait déjà partie de l’autre. Retirez-la d’abord de celle-ci.
audience_part_unknown = Cette audience n’existe plus. Choisissez-en une autre ici.
audience_date_wrong = Indiquez une date sous la forme année-mois-jour, par exemple 2026-11-01.
audience_fact_unknown = Une audience ne connaît pas ce critère. Choisissez parmi : { $facts }.
audience_number_wrong = Indiquez un nombre entier de { $least } à { $most }.
audience_operator_unknown = Ce critère ne se compare qu’ainsi : { $operators }.
audience_too_large =
    Cette audience est trop complexe. Gardez au plus { $most } conditions sur { $deep } niveaux.
audience_two_needed = Indiquez deux valeurs, la plus petite ou la plus ancienne d’abord.
audience_unclear =
    Indiquez ici « all » ou « any » avec une liste, « not » avec une condition, ou un « fact ».
audience_unknown =
    Cette audience n’existe plus. Choisissez-en une autre ou enregistrez-la à nouveau.
facts_when = Choisissez l’un de ceux-ci : { $choices }.
audiences_full =
    Vous avez { $most } audiences enregistrées. Supprimez d’abord celle qui ne sert plus.
