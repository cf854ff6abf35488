### Regeln an der Kasse, Öffnungszeiten, Stufen.

## Was eine Kasse annimmt

rules_lead = Was eine Kasse annimmt, Programm für Programm.
rules_none = Keine Grenzen: Jeder Scan zählt.
programmes_none = Es gibt noch kein Programm.
rules_saved = Gespeichert. Kassen haben es in einer halben Minute.
cashier_reads = An der Kasse steht dann:
rule_spend_minor_min = Kleinster Einkauf
rule_scans_per_day_max = Scans am Tag, höchstens
rule_cooldown_s = Pause zwischen zwei Scans
rule_hours = Zeiten
rule_outlets = Wo es zählt
rule_offline_redeem_max = Prämien ohne Netz
rule_papers_per_day_max = Papierkarten am Tag
rule_stamp_at_once = Sofort stempeln
spend_hint = Die Kasse fragt dann nach dem Betrag. Leer lassen: kein kleinster Einkauf.
per_day_hint = Für eine Karte. Leer lassen: ohne Grenze.
cooldown_hint = Für eine Karte. Leer lassen: keine.
rule_outlets_hint = Keine angekreuzt: überall.
offline_hint_stamps = Wie viele Stempel eine Prämie höchstens kosten darf. Leer: keine wird ausgegeben.
offline_hint_points = Wie viele Punkte eine Prämie höchstens kosten darf. Leer: keine wird ausgegeben.
papers_hint = Für jede Person an der Kasse. Leer: keine.
at_once_hint = Für einen Stempel je Besuch. Mehrere gibt man dann von Hand.

## Was eine Regel bedeutet, je ein Satz

means_spend = Ein Einkauf unter { $money } bringt nichts.
means_spend_none = Jeder Einkauf zählt, auch der kleinste.
means_per_day = { $n ->
    [one] Eine Karte zählt einmal am Tag.
   *[other] Eine Karte zählt höchstens { $n }-mal am Tag.
}
means_per_day_none = Eine Karte zählt, so oft sie gescannt wird.
means_cooldown = Eine Karte zählt erst nach { $time } wieder.
means_cooldown_none = Eine Karte kann sofort wieder gescannt werden.
means_hours = Es zählt { $hours }, nach der Uhr der Filiale.
means_hours_none = Es zählt zu jeder Zeit.
hours_never = nie
means_outlets = Es zählt nur in { $outlets }.
means_outlets_none = Es zählt in jeder Filiale.
means_offline_stamps = { $n ->
    [one] Ohne Netz gibt eine Kasse Prämien aus, die { $n } Stempel kosten.
   *[other] Ohne Netz gibt eine Kasse Prämien aus, die bis zu { $n } Stempel kosten.
}
means_offline_points = { $n ->
    [one] Ohne Netz gibt eine Kasse Prämien aus, die { $n } Punkt kosten.
   *[other] Ohne Netz gibt eine Kasse Prämien aus, die bis zu { $n } Punkte kosten.
}
means_offline_none =
    Ohne Netz wird keine Prämie ausgegeben; Scans werden aufbewahrt und später gesendet.
means_papers = { $n ->
    [one] Eine Person darf am Tag { $n } Papierkarte übernehmen, je Gast eine.
   *[other] Eine Person darf am Tag { $n } Papierkarten übernehmen, je Gast eine.
}
means_papers_none = Es werden keine Papierkarten übernommen.
means_at_once = Eine Karte wird gestempelt, sobald sie gelesen ist, ohne Tippen.
means_at_once_none = Man sieht zuerst die Karte und tippt dann, um zu stempeln.

## Zeiteinheiten und Öffnungszeiten

unit = Einheit
units_seconds = Sekunden
units_minutes = Minuten
units_hours = Stunden
units_days = Tage
hours_limited = Nur in diesen Zeiten
hours_opens = von
hours_closes = bis
hours_closed = Geschlossen
hours_add = Zeiten am { $day } hinzufügen
hours_remove = { $opens } bis { $closes } am { $day } entfernen
hours_copy = Jeden Tag dieselben
hours_next_day = bis zum nächsten Morgen
hours_overlap = Geben Sie in jeder Zeile beide Zeiten an; keine darf sich überschneiden.

## Stufen

tiers_lead =
    Wie Ihre Stammgäste heißen, nach allem, was ihre Karte je gesammelt hat. Eine Kampagne kann
    dann an eine Stufe schreiben.
tiers_nothing_stamps = Es gibt noch keine Stufen. Zum Beispiel: Silber ab 20 Stempeln, Gold ab 50.
tiers_nothing_points = Es gibt noch keine Stufen. Zum Beispiel: Silber ab 200 Punkten, Gold ab 500.
tiers_saved = Gespeichert. Jede Karte hat ihre Stufe sofort.
tiers_most = Ein Programm hat höchstens { $n } Stufen.
tiers_gone =
    Sobald Sie speichern, finden Zielgruppen, die nach { $names } fragen, dort niemanden.
tier_name = Name
tier_add = Stufe hinzufügen
tier_new = Neue Stufe
tier_remove = { $name } entfernen
tier_from_stamps = Ab wie vielen Stempeln
tier_from_points = Ab wie vielen Punkten
tier_factor = Ein Einkauf zählt
tier_factor_times = { $n ->
    [one] einmal
   *[other] { $n }-mal
}
means_tier_factor = Jeder ihrer Einkäufe zählt { $n }-mal.
tier_languages = In anderen Sprachen
tier_languages_hint = Wo nichts steht, gilt der englische Name.
tier_least_wrong = Schreiben Sie eine ganze Zahl, 1 oder mehr.
tier_least_twice = Eine andere Stufe beginnt bei dieser Zahl. Wählen Sie eine andere.
tier_from = { $name } ab { $from }
means_tier_stamps = { $from ->
    [one] { $name }: wer je mindestens { $from } Stempel gesammelt hat, eingelöst oder nicht.
   *[other] { $name }: wer je mindestens { $from } Stempel gesammelt hat, eingelöst oder nicht.
}
means_tier_below_stamps = { $from ->
    [one]
        { $name }: wer je mindestens { $from } Stempel, aber weniger als { $to } gesammelt hat,
        eingelöst oder nicht.
   *[other]
        { $name }: wer je mindestens { $from } Stempel, aber weniger als { $to } gesammelt hat,
        eingelöst oder nicht.
}
means_tier_points = { $from ->
    [one] { $name }: wer je mindestens { $from } Punkt gesammelt hat, eingelöst oder nicht.
   *[other] { $name }: wer je mindestens { $from } Punkte gesammelt hat, eingelöst oder nicht.
}
means_tier_below_points = { $from ->
    [one]
        { $name }: wer je mindestens { $from } Punkt, aber weniger als { $to } gesammelt hat,
        eingelöst oder nicht.
   *[other]
        { $name }: wer je mindestens { $from } Punkte, aber weniger als { $to } gesammelt hat,
        eingelöst oder nicht.
}
