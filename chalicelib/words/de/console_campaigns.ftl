### Die Liste der Kampagnen, wie man eine beginnt, und die Regeln für alle.

## Auf mehreren Seiten

people = Kunden
as_table = Die Zahlen
to = bis
and = und
settings = Regeln für Nachrichten
fill_number = Schreiben Sie eine ganze Zahl, die hier erlaubt ist.
preview = So zeigen es die Telefone

## Die Liste der Kampagnen

campaigns_lead = Was Sie Ihren Kunden sagen, wem, und was daraus wurde.
campaigns_none =
    Noch keine Kampagne. Beginnen Sie eine: Nichts wird gesendet, bevor Sie es sagen.
campaigns_find = Nach Namen suchen
campaigns_so_far = Bisher { $n }, ältere kommen noch …
campaigns_found = { $n ->
    [one] { $n } Kampagne
   *[other] { $n } Kampagnen
}
filter_state = Jeder Stand
filter_programme = Jedes Programm
filter_time = Jederzeit
filter_days = Letzte { $n } Tage
column_name = Name
column_state = Stand
column_when = Wann
campaign_new = Neue Kampagne
campaign_nameless = Kampagne ohne Namen
copy_default = Meine Kampagne
life_created = Erstellt { $at }
life_starts = Startet { $at }
life_began = Seit { $at }
life_ended = Beendet { $at }
draft_of = Entwurf vom { $at }. Nichts wird gesendet, bevor Sie es sagen.
campaign_name = Name
campaign_name_how = Für Sie selbst; Kunden sehen ihn nicht.

## Womit beginnen

starts_lead = Wählen Sie einen Anfang. Alles lässt sich danach noch ändern.
start_one_away = Nur noch ein Stempel
start_one_away_how = An alle, denen noch einer zur Prämie fehlt.
start_reward_waiting = Eine Prämie wartet
start_reward_waiting_how = An alle mit einer Prämie, die nicht abgeholt wurde.
start_slipping = Wir haben Sie vermisst
start_slipping_how = An Stammgäste, die einen Monat nicht da waren.
start_welcome = Willkommen
start_welcome_how = Automatisch, an jeden neuen Kunden.
start_birthday = Geburtstag
start_birthday_how = Automatisch, am Geburtstag jedes Kunden.
start_empty = Etwas anderes
start_empty_how = Eine leere Seite.

## Regeln für Nachrichten

settings_lead = Für alle Kampagnen zusammen, damit niemand zu viel bekommt.
settings_per_day = Nachrichten am Tag, höchstens
settings_per_day_hint = Für einen Kunden. Google zeigt höchstens drei in 24 Stunden.
settings_per_week = Nachrichten in der Woche, höchstens
settings_per_week_hint = Für einen Kunden.
settings_gap_hours = Stunden zwischen zwei Nachrichten, mindestens
settings_gap_hours_hint = 0: keine.
settings_quiet_from = Ruhe ab
settings_quiet_to = Ruhe bis
settings_quiet_hint = Nach der Uhr des Kunden. Zweimal dieselbe Zeit: keine Ruhe.
settings_approval = Eine zweite Person gibt frei
settings_approval_hint =
    Wer eine Kampagne schreibt, kann sie nicht allein abschicken oder berichtigen. Ein Inhaber kann es.
    Kreuzen Sie unten niemanden an, dürfen alle, die Kampagnen machen, denen der anderen zustimmen.
# $name: a person
settings_approver = { $name } darf zustimmen
settings_budget = Eine Kampagne darf höchstens kosten
settings_budget_hint = In der Währung der Preisliste. Leer: ohne Grenze.
settings_saved = Gespeichert. Es gilt ab jetzt.
settings_owners = Nur Inhaber können das ändern.

programme_new = Neues Programm
programme_open = Öffnen und ändern
programme_unnamed = Ohne Namen
programme_draft = Noch nicht veröffentlicht, geändert { $at }
