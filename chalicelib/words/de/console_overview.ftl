### Die Minute des Inhabers: wie das Geschäft läuft, neben den Tagen davor.

## The range

overview_lead = { $days }, verglichen mit { $before }, nach der Uhr von { $zone }
range_choose = Tage
range_today = Heute
range_7 = 7 Tage
range_30 = 30 Tage
range_90 = 90 Tage
range_month = Dieser Monat
range_year = Dieses Jahr
range_own = Eigene Daten
range_from = Von
range_to = Bis
range_show = Zeigen
range_lacks = Wählen Sie einen ersten und einen letzten Tag.
range_turned = Der erste Tag muss vor dem letzten liegen.
range_to_come = Der letzte Tag darf höchstens heute sein.
range_long = Wählen Sie höchstens { $n } Tage.
overview_programmes_all = Alle Programme

## The figures

overview_flows = In diesen Tagen
overview_states = Ihre Kundschaft jetzt
overview_counted_at = Karten nach dem Stand von { $at }.
overview_visits = Besuche
overview_visits_before = Besuche davor
overview_sales_minor = Umsatz
overview_sales_minor_before = Umsatz davor
overview_cards = Neue Karten
overview_rewards = Eingelöste Prämien
overview_given_minor = Verschenkt
overview_average_sale_minor = Durchschnittlicher Einkauf
overview_give_back_percent = Zurückgegeben
overview_active = Aktive Karten
overview_active_percent = Anteil der aktiven
overview_in_wallet = Karten in einer Wallet
overview_in_wallet_percent = Deren Anteil
overview_in_apple = Apple Wallet: { $n }
overview_in_google = Google Wallet: { $n }
overview_in_browser = Browser: { $n }
overview_return_percent = Kamen wieder
overview_days_between = Zwischen zwei Besuchen
overview_redemption_percent = Anteil eingelöster Prämien
overview_liability_minor = Den Kunden geschuldet
overview_taken_back = Zurückgenommen
overview_kind_estimate = etwa
overview_kind_reckoned = berechnet
overview_unknown = unbekannt
overview_days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
overview_points = { $n } Prozentpunkte
overview_spark = { $name }, Tag für Tag
overview_more = { $by } mehr (davor { $was })
overview_less = { $by } weniger (davor { $was })
overview_same = wie davor
overview_was = davor { $was }
overview_not_compared = kein Vergleich möglich
overview_definitions = Was jede Zahl bedeutet
overview_visits_how = Gescannte Einkäufe, die gelten. Was zurückgenommen wurde, zählt nicht.
overview_sales_minor_how = Was diese Besuche ausmachten, soweit die Kasse einen Betrag nannte.
overview_cards_how = Karten, die in diesen Tagen ausgestellt wurden.
overview_rewards_how = Ausgegebene Prämien, die nicht zurückgenommen wurden.
overview_given_minor_how = Was die Prämien und Wiedergutmachungen dieser Tage Sie kosteten. Unbekannt, solange bei einer Prämie die Kosten fehlen.
overview_average_sale_minor_how = Umsatz durch die Zahl der Besuche mit Betrag.
overview_give_back_percent_how = Was verschenkt wurde, von hundert Umsatz.
overview_active_how = Karten mit einem Besuch in den letzten 30 Tagen.
overview_active_percent_how = Deren Anteil an allen Karten.
overview_in_wallet_how = Karten, die ein Telefon hat, wie Apple und Google es uns sagen, und Browser, die Bescheid wollen. Eine Karte kann in mehreren sein; wer ihre Aktualisierung ausgeschaltet hat, zählt, als hätte er sie nicht mehr.
overview_in_wallet_percent_how = Deren Anteil an allen Karten.
overview_return_percent_how = Von denen, die zum ersten Mal kamen: wie viele binnen 30 Tagen wiederkamen.
overview_days_between_how = Der mittlere aller Abstände zwischen zwei Besuchen einer Karte.
overview_redemption_percent_how = Eingelöste Prämien, gemessen an allen je verdienten.
overview_liability_minor_how = Was offene Prämien und Guthaben auf Karten Sie kosten würden. Ohne genannte Kosten zählt etwas nicht.

## Its parts

overview_over_days = Im Verlauf
overview_which = Was gezeichnet wird
overview_these = diese Tage
overview_those = davor
# $at: a day or an hour that is not over
overview_so_far = { $at }, bis jetzt
overview_today_so_far = heute bis jetzt
overview_hour_so_far = diese Stunde bis jetzt
overview_by_outlet = Nach Filiale
overview_by_hour = Wann sie kommen
overview_no_visits = In diesen Tagen kam niemand.
overview_by_reward = Prämien nach Namen
overview_no_rewards = In diesen Tagen wurde keine Prämie eingelöst.
overview_reward = Prämie
overview_taken = Eingelöst
overview_cost = Kostete Sie
overview_by_source = Woher neue Karten kommen
overview_by_source_how = Nach den Namen, die Sie Plakaten, Flyern und Links gaben. Die Tabelle sagt auch, was jedes jemals brachte.
overview_source = Plakat, Flyer oder Link
overview_source_first = Erste Einkäufe
overview_source_ever = Karten jemals
overview_source_first_ever = Erste Einkäufe jemals
overview_cohorts = Wer wiederkommt, nach dem Monat des Beitritts
overview_cohorts_how = Von denen, die in einem Monat beitraten: wie viele von hundert in ihm kamen und in jedem Monat danach.
overview_not_counted = Die Karten sind noch nicht gezählt. Das geschieht einmal am Tag.
overview_from_some = Ungefähr: an einem Teil der Karten gezählt.
overview_joined_in = Beigetreten
overview_joined = Karten
overview_month_0 = Im selben Monat
overview_month_n = +{ $n }
overview_liability = Was geschuldet ist, nach Ablauf
overview_liability_how = Was die offenen Prämien und Guthaben auf Karten Sie kosten würden, wenn alle eingelöst würden.
overview_liability_units = Was auf Karten offen ist. Nennen Sie in einem Programm, was eine Prämie kostet, dann steht es hier in Geld.
overview_liability_some = Manches hat keine bekannten Kosten; es steht in der Tabelle.
overview_until = Endet
overview_no_end = Ohne Ablauf
overview_units = Einheiten
overview_worth = Würde Sie kosten
overview_owed_nothing = Nichts ist geschuldet.
overview_waiting = Was auf Sie wartet
overview_nothing_stands_out = Heute fällt nichts auf.
overview_nothing_waits = Nichts wartet auf Sie.
overview_counted_unless = Gezählt, außer wo es anders dabeisteht.
overview_until_now = Heute zählt bis jetzt.
overview_count = Neu zählen
overview_csv_of = Als CSV speichern: { $title }
