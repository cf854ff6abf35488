### Programme.

## Stempel

stamps_counted = { $n ->
    [one] { $n } Stempel
   *[other] { $n } Stempel
}
stamps_to_go = Noch { stamps_counted }: { $reward }
stamps_standing = Stempel auf Ihrer Karte: { $shown }
stamps_rule = Ein Stempel je Besuch. { stamps_counted }: { $reward }.
stamps_times = { $n ->
    [2] Doppelte Stempel
    [3] Dreifache Stempel
   *[other] Stempel × { $n }
}

## Punkte

points_counted = { $n ->
    [one] { $n } Punkt
   *[other] { $n } Punkte
}
points_to_go = Noch { points_counted }: { $reward }
points_standing = Punkte auf Ihrer Karte: { $shown }
points_all_reached = Jede Prämie ist erreicht
points_rule = { $ways }. { $rewards }.
points_by_amount = { points_counted } je { $money } Einkauf
points_by_visit = { points_counted } je Besuch
points_reward = { points_counted }: { $reward }
points_rewards = { $first }; { $rest }
points_times = { $n ->
    [2] Doppelte Punkte
    [3] Dreifache Punkte
   *[other] Punkte × { $n }
}

## Tage mit doppelten Stempeln: eine Zeile auf der Karte, höchstens 60 Zeichen

bonus_until = { $what } bis { $to }
bonus_from_to = { $what }: { $at } – { $to }
bonus_within = { $what }: { $hours }
bonus_within_until = { $what }: { $hours }, bis { $to }
bonus_everything = Alles zählt × { $n }
bonus_daily = täglich
bonus_hours = { $days } { $begins }–{ $ends }
bonus_run = { $first }–{ $last }
bonus_runs = { $first }, { $rest }

## Ablehnungen

bonus_days_wrong =
    Nennen Sie jeden Wochentag höchstens einmal, als 0 (Montag) bis 6 (Sonntag).
bonus_factor_wrong = Ein Bonus lässt einen Einkauf { $least }- bis { $most }-mal zählen.
bonus_hours_wrong =
    Die Bonuszeit beginnt an dem Tag und endet später, höchstens einen Tag danach.
bonus_never =
    Keiner dieser Tage und Zeiten liegt zwischen Anfang und Ende. Ändern Sie etwas davon.
bonus_over =
    Der Bonus endet, bevor er beginnt, oder ist schon vorbei. Wählen Sie ein späteres Ende.
bonus_too_long =
    Ein solcher Bonus dauert höchstens { $most } Tage. Beenden Sie ihn früher, oder beschränken Sie
    ihn auf einige Tage oder Stunden.
hours_unclear =
    Geben Sie die Öffnungszeiten aller sieben Tage an; jedes Ende nach seinem Anfang.
hours_too_many = Geben Sie höchstens { $most } Öffnungszeiten je Tag an.
scans_a_day_wrong = Erlauben Sie höchstens { $most } Scans am Tag, oder 0 für keine Grenze.
cooldown_wrong =
    Lassen Sie höchstens { $most } Tage zwischen zwei Scans, oder 0 für keine Wartezeit.
smallest_sale_wrong = Der kleinste Einkauf darf höchstens { $most } sein; 0 heißt: jeder zählt.
offline_reward_wrong =
    Eine Prämie ohne Netz darf höchstens { $most } Stempel oder Punkte kosten; 0 heißt: keine.
card_programme_gone =
    Das Programm dieser Karte gibt es nicht mehr. Sagen Sie es dem Inhaber; die Karte zählt nicht.
per_scan_out_of_range = Erlauben Sie { $least } bis { $most } Stempel je Scan.
points_earn_nothing =
    Geben Sie Punkte nach Betrag oder je Besuch: Mindestens eins muss über null sein.
points_out_of_range = Geben Sie höchstens { $most } Punkte auf einmal.
programme_busy = Das Programm ändert sich gerade. Versuchen Sie es gleich noch einmal.
programme_changed =
    Jemand anders hat dieses Programm inzwischen geändert. Laden Sie die Seite neu und ändern Sie es
    dann noch einmal.
programme_type_unknown = Wählen Sie eine dieser Programmarten: { $types }.
programme_unknown =
    Dieses Programm gibt es nicht. Prüfen Sie seine id, oder scannen Sie den Code an der Theke noch
    einmal.
stamps_needed_out_of_range = Eine Karte hat { $least } bis { $most } Stempel.
thresholds_out_of_order =
    Nennen Sie 1 bis { $most } Prämien mit eigenen ids, jede teurer als die vorige.
tier_id_wrong =
    Geben Sie der Stufe eine id aus kleinen Buchstaben, Ziffern, - und _, höchstens { $most }
    Zeichen.
tiers_out_of_order =
    Nennen Sie höchstens { $most } Stufen, die unterste zuerst, mit eigenen ids, jede ab mehr als
    die vorige.
