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
audience_fact_spent_minor = Dépense totale
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
audience_consent = { $choice ->
    [yes] oui
   *[no] non
}
audience_wallet = { $choice ->
    [apple] Cartes Apple
    [google] Google Wallet
   *[none] aucun
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

## Refusals

audience_changed =
    Quelqu’un d’autre a modifié cette audience entre-temps. Rouvrez-la et refaites votre changement.
audience_choice_needed = Choisissez-en au moins un, et au plus { $most }.
audience_choice_wrong = Indiquez chaque choix par un texte de { $most } caractères au plus.
audience_choice_unknown = Choisissez parmi : { $choices }.
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
audiences_full =
    Vous avez { $most } audiences enregistrées. Supprimez d’abord celle qui ne sert plus.
