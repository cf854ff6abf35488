### Zielgruppen.

## Wonach gefragt werden kann, als Titel und im Satz

audience_fact_programme = Programm
audience_is_programme = Programm: { $what }
audience_fact_balance = Stempel oder Punkte auf der Karte
audience_is_balance = Stempel oder Punkte auf der Karte: { $what }
audience_fact_to_reward = Stempel oder Punkte bis zur nächsten Prämie
audience_is_to_reward = Stempel oder Punkte bis zur nächsten Prämie: { $what }
audience_fact_waiting = Wartende Prämien
audience_is_waiting = wartende Prämien: { $what }
audience_fact_tier = Stufe
audience_is_tier = Stufe: { $what }
audience_fact_joined = Dabei seit
audience_is_joined = dabei seit: { $what }
audience_fact_last_visit = Letzter Besuch
audience_is_last_visit = letzter Besuch: { $what }
audience_fact_visits = Besuche
audience_is_visits = Besuche: { $what }
audience_is_visits_within =
    Besuche in den letzten { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }: { $what }
audience_fact_spent_minor = Insgesamt ausgegeben
audience_is_spent_minor = insgesamt ausgegeben: { $what }
audience_fact_outlet = War in
audience_is_outlet = war in: { $what }
audience_fact_language = Sprache
audience_is_language = Sprache: { $what }
audience_fact_consent = Stimmt Nachrichten zu
audience_is_consent = stimmt Nachrichten zu: { $what }
audience_fact_wallet = Wallet
audience_is_wallet = Wallet: { $what }
audience_fact_birthday_month = Geburtstag im
audience_is_birthday_month = Geburtstag im: { $what }
audience_fact_rfm = RFM-Klasse
audience_is_rfm = RFM-Klasse: { $what }

## Vergleiche

audience_at_least = mindestens { $n }
audience_at_most = höchstens { $n }
audience_exactly = genau { $n }
audience_between = von { $n } bis { $m }
audience_never = nie
audience_on_dates = vom { $n } bis zum { $m }
audience_at_least_ago =
    vor { $n ->
        [one] { $n } Tag
       *[other] { $n } Tagen
    } oder länger
audience_at_most_ago =
    vor höchstens { $n ->
        [one] { $n } Tag
       *[other] { $n } Tagen
    }
audience_exactly_ago =
    vor { $n ->
        [one] { $n } Tag
       *[other] { $n } Tagen
    }
audience_between_ago =
    vor { $n } bis { $m ->
        [one] { $m } Tag
       *[other] { $m } Tagen
    }

## Was etwas sein kann

audience_tier_none = keine
audience_consent = { $choice ->
    [yes] ja
   *[no] nein
}
audience_wallet = { $choice ->
    [apple] Apple Wallet
    [google] Google Wallet
   *[none] keine
}
audience_rfm = { $choice ->
    [champion] die Besten
    [loyal] Treue
    [promising] Vielversprechende
    [newcomer] Neue
    [at_risk] Gefährdete
    [fading] Seltene
    [lost] Verlorene
   *[never] nie da gewesen
}
audience_birthday_month = { $choice ->
    [this] laufenden Monat
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}

## Bedingungen zusammen

audience_sentence = { $condition }.
audience_and = { $first }; und { $rest }
audience_or = { $first }; oder { $rest }
audience_group = ({ $condition })
audience_not = nicht ({ $condition })
audience_everybody = alle
audience_nobody = niemand

## Fertige Zielgruppen

audience_ready_new = Neue
audience_ready_regular = Stammgäste
audience_ready_slipping = Werden seltener
audience_ready_lapsed = Lange nicht da
audience_ready_one_away = Kurz vor einer Prämie
audience_ready_reward_waiting = Prämie wartet

## Ablehnungen

audience_changed =
    Jemand anders hat diese Zielgruppe inzwischen geändert. Öffnen Sie sie noch einmal und ändern
    Sie sie dort.
audience_choice_needed = Wählen Sie mindestens eins und höchstens { $most }.
audience_choice_wrong = Geben Sie jede Wahl als Text von höchstens { $most } Zeichen an.
audience_choice_unknown = Wählen Sie aus diesen: { $choices }.
audience_date_wrong = Geben Sie ein Datum als Jahr-Monat-Tag an, zum Beispiel 2026-11-01.
audience_fact_unknown =
    Danach kann eine Zielgruppe nicht gefragt werden. Wählen Sie eins von: { $facts }.
audience_number_wrong = Geben Sie eine ganze Zahl von { $least } bis { $most } an.
audience_operator_unknown = Das lässt sich nur so vergleichen: { $operators }.
audience_too_large =
    Diese Zielgruppe hat zu viele Teile. Bleiben Sie bei { $most } Bedingungen, { $deep } Ebenen
    tief.
audience_two_needed = Geben Sie zwei Werte an, den kleineren oder früheren zuerst.
audience_unclear =
    Geben Sie hier „all“ oder „any“ mit einer Liste, „not“ mit einer Bedingung oder ein „fact“ an.
audience_unknown =
    Diese Zielgruppe gibt es nicht mehr. Wählen Sie eine andere oder speichern Sie sie neu.
audiences_full =
    Sie haben { $most } gespeicherte Zielgruppen. Löschen Sie zuerst eine, die Sie nicht mehr
    brauchen.
