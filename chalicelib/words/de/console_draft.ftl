### Eine Kampagne vor dem Senden: was sie sagt, wann, und was daraus wird.

## Die Schritte eines Entwurfs

step_who = Wer
step_what = Was
step_when = Wann
step_before = Prüfen
rail = Die Schritte dieses Entwurfs
rail_mend = Hier ist etwas zu ändern

## Ruhezeiten

quiet_now = Gerade ist Ruhezeit. Die Kunden bekommen sie ab { $at }, nach ihrer eigenen Uhr.
quiet_then = Das ist in der Ruhezeit. Die Kunden bekommen sie ab { $at }, nach ihrer eigenen Uhr.

## Was

what_message = Eine Nachricht
what_message_how = Sie erscheint auf dem Sperrbildschirm und bleibt auf der Rückseite der Karte.
what_wording = Text { $letter }
what_title = Titel
what_text = Text
what_count = { $n } von { $most } Zeichen
what_long = { $n } zu viel.
merge_insert = Einfügen
merge_field_name = Vorname
merge_field_balance = Stand
merge_field_to_reward = Fehlt zur Prämie
merge_field_reward = Prämie
merge_field_tier = Stufe
merge_field_outlet = Filiale
merge_field_shop = Name des Geschäfts
merge_how = Jeder liest das Seine. Hinter dem | steht, was liest, wer nichts davon hat.
what_two = Zwei Texte vergleichen
what_two_how = Die eine Hälfte der Kunden bekommt den einen, die andere den anderen, per Zufall.
what_notify = Benachrichtigung
notify_all = Jedes Telefon meldet sie
notify_half = Die Hälfte der Telefone, zum Vergleich
notify_none = Kein Telefon, nur die Karte sagt sie
notify_how = Eine stille Karte verbraucht nichts von dem, was Ihre Regeln für Nachrichten erlauben. Halb und halb zeigt, was die Benachrichtigung selbst bringt.
notify_how_all = Eine stille Karte verbraucht nichts von dem, was Ihre Regeln für Nachrichten erlauben.
what_face = Für eine Zeit anders aussehen
what_face_how = Es geht von selbst zurück.
face_days = Für wie viele Tage
face_days_how = Vom Start an gezählt.
face_colours = Andere Farben
face_colours_how = Der Rest der Karte bleibt.
face_line = Zeile auf der Vorderseite
face_line_cut =
    Ein Telefon kann sie abschneiden: Neben dem, was als Nächstes kommt, haben etwa { $n } Zeichen Platz.
face_module = Eine Zeile im Schaufenster
face_module_how = Weit unten in den Details der Karte in Google Wallet, nur für diese Tage. Niemand wird darauf aufmerksam gemacht. Ein iPhone hat kein Schaufenster: Dort ist nichts davon zu sehen.
face_module_title = Titel im Schaufenster
face_module_text = Eine Zeile darunter
face_module_url = Seite, zu der sie führt
colour_background = Hintergrund
colour_foreground = Text
colour_label = Beschriftung
colour_accent = Akzent
what_bonus = Doppelte Stempel
what_bonus_how =
    Jeder Einkauf in dieser Zeit zählt mehr, für alle Karten der Programme; die Karte sagt es.
bonus_factor = Zählt so oft
bonus_starts_at = Ab
bonus_ends_at = Bis
bonus_weekdays = Nur an diesen Tagen
bonus_weekdays_how = Keiner gewählt: jeden Tag.
bonus_from_minute = Ab dieser Uhrzeit
bonus_to_minute = Bis zu dieser Uhrzeit
what_gift = Ein Geschenk
what_gift_how = Es liegt auf der Karte, bis es abgeholt wird; jede Karte bekommt es einmal. Nennen Sie es ruhig in der Nachricht.
gift_which = Was geschenkt wird
gift_none = Kein Geschenk ist in jedem gewählten Programm. Wählen Sie weniger Programme, oder ein Inhaber fügt eines hinzu.
gift_counts = Es kostet Sie erst etwas, wenn es abgeholt wird.
gift_costs_unsaid = Das Programm sagt nicht, was eines Sie kostet; das Ergebnis kann deshalb nicht sagen, was es in Geld gebracht hat.
gift_at_till = An der Kasse steht es bei den Prämien der Karte und wird mit einem Tippen ausgegeben.
gift_lasting = { $n ->
    [0] ohne Ende
    [one] { $n } Tag gültig
   *[other] { $n } Tage gültig
}

## Wann

when_which = Wann sie hinausgeht
when_now = Sofort
when_now_how = Sobald Sie auf den Knopf drücken.
when_at = Zu einer Zeit
when_at_how = Bis dahin können Sie sie noch absagen.
when_trigger = Automatisch
when_trigger_how = An jeden Kunden, wenn etwas zutrifft, bis Sie sie beenden.
when_at_time = Tag und Uhrzeit
when_clock = Nach welcher Uhr
when_clock_how = Ein Kunde mit unbekannter Zeitzone geht nach der Uhr der Filiale.
when_clock_outlet = Die der Filiale
when_clock_customer = Die jedes Kunden
when_trigger_what = Wann
when_trigger_runs = Gesucht wird zweimal am Tag, zwischen 10 und 12 Uhr und zwischen 17 und 19 Uhr.
trigger_welcome = Ein Kunde ist dazugekommen
trigger_near_reward = Kurz vor einer Prämie
trigger_reward_waiting = Eine Prämie wurde nicht abgeholt
trigger_lapsed = War eine Weile nicht da
trigger_birthday = Geburtstag
trigger_anniversary = Jahrestag der Karte
trigger_expiring = Punkte laufen bald ab
trigger_n_near_reward = So viele Stempel oder Punkte fehlen
trigger_n_reward_waiting = Tage, die sie wartet
trigger_n_lapsed = Tage seit dem letzten Besuch
trigger_n_expiring = Tage vorher

## Vor dem Knopf

to_come = Was geschehen wird
go_to = Zu „{ $step }“
outlook_reach = Geht an
outlook_cost = Kostet
outlook_cost_monthly = Kostet im Monat höchstens
outlook_time = Dauert etwa
outlook_prices = zu Listenpreisen vom { $at }
bounds = Vergleich und Grenzen
bound_holdout_percent = Kontrollgruppe, %
bound_holdout_percent_how =
    So viele, per Zufall gewählt, bekommen nichts: Nur so wissen Sie, ob es gewirkt hat. 0: niemand.
bound_window_days = Tage, die gemessen werden
bound_window_days_how = Besuche in so vielen Tagen zählen als ihre Wirkung.
bound_send_hours = So viele Stunden versuchen
bound_send_hours_how = Wer für eine Zeit übersprungen wird, etwa wegen der Ruhezeit, wird so lange wieder versucht.
outlook_held_out = und { $n } in der Kontrollgruppe
about_n = ungefähr { $n }
outlook_under = unter { $cost }
outlook_parts = Was sie kostet, Teil für Teil
outlook_part = Was
outlook_count = Wie viele
send_sure_trigger = Beginnen?
bound_budget = Sie darf höchstens kosten
bound_budget_how = In der Währung der Preisliste. Leer: ohne eigene Grenze.

## Eine Probe

trial = Auf dem eigenen Telefon ausprobieren
trial_how =
    Sofort und unabhängig vom Publikum, an Karten, die Sie als Testkarten markiert haben. Es zählt als Nachricht dieser Karte; binnen einer Stunde sagt sie wieder, was sie vorher sagte.
trial_none =
    Noch ist keine Karte markiert. Öffnen Sie Ihre eigene Karte auf dem Telefon und geben Sie unten ihren Code an.
trial_choose = Kreuzen Sie eine Karte an.
trial_code = Eine Karte markieren: ihr Code
trial_code_how =
    Scannen Sie ihn mit einem Scanner an diesem Computer. Oder auf der Scan-Seite: Dort kann ein Inhaber oder eine Leitung die Karte markieren.
trial_mark = Markieren
# $name: a customer
trial_unmark = Markierung von { $name } entfernen
# $at: a time
trial_now = Eine Probe steht darauf bis { $at }.
trial_send = Probe senden
trial_sent = { $n ->
    [one] An { $n } Karte gesendet. Sehen Sie auf das Telefon.
   *[other] An { $n } Karten gesendet. Sehen Sie auf die Telefone.
}

## Senden

send = Senden…
send_ask = Um Freigabe bitten
send_sure = { $n ->
    [one] An { $n } Kunden senden?
   *[other] An { $n } Kunden senden?
}
send_sure_about = { $n ->
    [one] An ungefähr { $n } Kunden senden?
   *[other] An ungefähr { $n } Kunden senden?
}
send_sure_when = Versand: { $when }.
send_sure_how = Sie können mit einem Tippen anhalten oder stoppen; was bis dahin gesendet ist, bleibt.
send_sure_approval = Zuerst muss jemand anders sie freigeben.
send_yes = Ja, senden
foot_test = Testen
send_calm = Sie werden noch einmal gefragt. Bis dahin lässt sich alles ändern.
approval_needed = Jemand anders muss sie freigeben
saving_saved = Gespeichert
saving_saving = Speichert…
saving_unsaved = Noch nicht gespeichert
saving_moved = Nicht gespeichert
saving_waits = Nicht gespeichert: Der Server antwortet nicht. Es wird von selbst wieder versucht.
saving_gone = Nicht gespeichert
moved_theirs = Die andere nehmen
moved_mine = Meine behalten
gone_said = Dieser Entwurf wurde anderswo gelöscht. Was Sie hier haben, bleibt nur, wenn Sie es als neuen Entwurf behalten.
gone_keep = Als neuen Entwurf behalten
moved_said = Dieser Entwurf wurde auch anderswo geändert: von jemand anderem oder von Ihnen in einem anderen Fenster. Welcher bleibt?
moved_differs = Sie unterscheiden sich in: { $what }.

## Die Vorschau einer Karte

preview_phone = Telefon
preview_person = Gezeigt für
preview_person_named = Langer Name
preview_person_nameless = Ohne Namen
preview_side = Seite der Karte
preview_side_back = Rückseite
preview_notification = Mitteilung
preview_front = Karte
preview_poster = iPhone, ab iOS 27
preview_store_card = iPhone, vor iOS 27
preview_back = Rückseite der Karte
preview_details = Details
preview_silent = Nichts wird angekündigt.
preview_now = jetzt
preview_fresh = neu
