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
audience_fact_spent_minor = Ausgegeben
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
audience_lately = { $days ->
    [one] am letzten Tag
   *[other] in den letzten { $days } Tagen
}
audience_is_spent_minor_within = { audience_lately } ausgegeben: { $what }
audience_is_outlet_within = war { audience_lately } in: { $what }
audience_fact_top_spent = Gibt am meisten aus
audience_fact_top_visits = Kommt am häufigsten
audience_fact_weekday = Kam am
audience_is_weekday = kam am: { $what }
audience_is_weekday_within = kam { audience_lately } am: { $what }
audience_fact_daypart = Tageszeit der Besuche
audience_is_daypart = Tageszeit der Besuche: { $what }
audience_is_daypart_within = Tageszeit der Besuche { audience_lately }: { $what }
audience_fact_redeemed = Hat eine Prämie geholt
audience_is_redeemed_within = hat { audience_lately } geholt: { $what }
audience_fact_bought = Hat einen Artikel gekauft
audience_is_bought_within = hat { audience_lately } gekauft: { $what }
audience_fact_got = Bekam eine Kampagne gesendet
audience_is_got = bekam die Kampagne gesendet: { $what }
audience_is_got_within = bekam die Kampagne { audience_lately } gesendet: { $what }
audience_fact_audience = In einer anderen Zielgruppe
audience_is_audience = in der Zielgruppe: { $what }
audience_fact_brought = Von Freunden geworben
audience_fact_source = Kam über Plakat oder Link
audience_is_source = kam über: { $what }
audience_is_brought = von Freunden geworben: { $what }
audience_of = „{ $name }“ ({ $condition })
audience_at_the_top = { $by ->
    [top_spent] unter den { $percent } % der Karten, die am meisten ausgeben: { $least } oder mehr
   *[other] unter den { $percent } % der Karten mit den meisten Besuchen: { $least } oder mehr
}
audience_at_the_top_uncounted = { $by ->
    [top_spent] unter den { $percent } % der Karten, die am meisten ausgeben
   *[other] unter den { $percent } % der Karten mit den meisten Besuchen
}
audience_top = unter den besten, in Prozent

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
audience_source_none = keins mit Namen
audience_consent = { $choice ->
    [yes] ja
   *[no] nein
}
audience_wallet = { $choice ->
    [apple] Apple Wallet
    [google] Google Wallet
    [browser] Browser
   *[none] keine
}
audience_reward_of = { $reward } ({ $programme })
audience_source_of = { $source } ({ $programme })
audience_daypart = { $choice ->
    [early] Nacht (0 bis 6 Uhr)
    [morning] Morgen (6 bis 11 Uhr)
    [midday] Mittag (11 bis 14 Uhr)
    [afternoon] Nachmittag (14 bis 18 Uhr)
   *[evening] Abend (18 bis 24 Uhr)
}
audience_brought = { $choice ->
    [yes] ja
   *[no] nein
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

## Was man von einem Merkmal wissen muss

audience_help_to_reward = So viel fehlt zur nächsten Prämie, die der Stand noch nicht bezahlt.
audience_help_waiting = Prämien, die der Stand jetzt bezahlt.
audience_help_joined = In Tagen: „vor höchstens 30 Tagen“ sind alle, die in den letzten 30 Tagen beigetreten sind.
audience_help_last_visit = In Tagen: „vor 90 Tagen oder länger“ sind alle, die seit 90 Tagen nicht da waren.
audience_help_visits = Verkäufe, die nicht zurückgenommen wurden. In einem Zeitraum zählen höchstens 55.
audience_help_spent_minor = Verkäufe mit Betrag, ohne was zurückkam. Mit Tagen: was in diesen gekauft wurde.
audience_help_top_spent =
    Beim Speichern wird der Prozentsatz nach allen Karten in Gebrauch zu einem Betrag, und der Satz nennt ihn. Gespeicherte Zielgruppen werden jede Nacht neu gezählt; eine Kampagne behält ihren Betrag.
audience_help_top_visits =
    Beim Speichern wird der Prozentsatz nach allen Karten in Gebrauch zu einer Zahl von Besuchen, und der Satz nennt sie. Gespeicherte Zielgruppen werden jede Nacht neu gezählt; eine Kampagne behält ihre Zahl.
audience_help_outlet = Wo ein Verkauf war. Ohne Tage: die letzten zehn Orte.
audience_help_weekday = Ein Besuch an so einem Tag genügt, von den letzten 56. Nach der Uhr des Kunden.
audience_help_daypart = Ein Besuch zu so einer Zeit genügt, von den letzten 56. Nach der Uhr des Kunden.
audience_help_redeemed = In diesen Tagen geholt und nicht zurückgegeben.
audience_help_bought = Wie die Kasse ihn beim Verkauf nennt; aufgeführt sind die Artikel Ihrer Programme.
audience_help_got =
    An wen sie in den letzten 400 Tagen gesendet wurde: nicht an die Kontrollgruppe und nicht an Übersprungene. Wer sie gelesen hat, sagt keine Wallet.
audience_help_audience =
    Eine Kampagne hat die Zielgruppe, wie sie beim letzten Speichern des Entwurfs war; eine gespeicherte Zielgruppe folgt ihr.
audience_help_brought = Beigetreten über die Einladung einer anderen Karte.
audience_help_source = Über welches Ihrer Plakate, Flyer und Links jemand beitrat. Die Namen vergeben Sie auf der Seite „Plakate“.
audience_help_consent = Nur wer zugestimmt hat, bekommt Nachrichten.
audience_help_rfm =
    In den letzten 30 Tagen da: die Besten (10 Besuche im Jahr und 3 verdiente Prämien), Treue (10 Besuche), Vielversprechende (3 Besuche), Neue. Seither nicht: Gefährdete (10 Besuche im Jahr), Seltene (bis 90 Tage fort), Verlorene.

## Ablehnungen

audience_changed =
    Jemand anders hat diese Zielgruppe inzwischen geändert. Öffnen Sie sie noch einmal und ändern
    Sie sie dort.
audience_choice_needed = Wählen Sie mindestens eins und höchstens { $most }.
audience_choice_wrong = Geben Sie jede Wahl als Text von höchstens { $most } Zeichen an.
audience_choice_unknown = Wählen Sie aus diesen: { $choices }.
audience_circle = Diese Zielgruppe ist schon ein Teil der anderen. Nehmen Sie sie dort zuerst heraus.
audience_part_unknown = Diese Zielgruppe gibt es nicht mehr. Wählen Sie hier eine andere.
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
facts_when = Wählen Sie eines davon: { $choices }.
audiences_full =
    Sie haben { $most } gespeicherte Zielgruppen. Löschen Sie zuerst eine, die Sie nicht mehr
    brauchen.
