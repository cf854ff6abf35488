### Der Editor eines Programms, in dem sich alles ändern lässt.


## Die Abschnitte

studio_edit_rules = Was sie zählt
studio_edit_rules_how = Eines, das jeder Kunde sofort versteht.
studio_edit_parts = Mehr für Ihre Stammkunden
studio_edit_parts_how = Jedes sagt sich in einem Satz. Eins oder zwei genügen für den Anfang.
studio_edit_look = Wie sie aussieht
studio_edit_look_how = Die Telefone daneben zeigen es sofort.
studio_edit_sums = Was sie kostet
studio_edit_sums_how = Schätzungen danach, was ein Stammgast kauft und wie oft.

## Die Regeln

studio_counts = Was sie zählt
studio_counts_stamps = Stempel
studio_counts_points = Punkte
studio_reward = Die Prämie
studio_reward_number = Prämie { $n }
studio_reward_add = Noch eine Prämie
studio_reward_cost_how = Damit der Überblick sagen kann, was Sie verschenken und was Sie schulden.
studio_reward_cost_reckoned = Gerechnet aus dem üblichen Verkauf und dem, was Ihnen davon bleibt. Schreiben Sie Ihr eigenes, wo Sie es besser wissen.
studio_point_for = Ein Punkt je
studio_count_needed = Stempel dafür
studio_count_cost = Punkte dafür
studio_count_wrong = Geben Sie eine ganze Zahl von { $least } bis { $most } ein.
studio_more = Mehr
studio_less = Weniger
studio_texts_missing = Noch nicht geschrieben: { $languages }. Diese Kunden lesen es in einer anderen Sprache.

## Die Teile

studio_part_add = Etwas hinzufügen
studio_part_remove = Entfernen
studio_part_head_start = Ein Vorsprung
studio_part_head_start_how = Eine neue Karte ist nicht leer: Mehr Leute füllen sie.
studio_part_milestone = Etwas unterwegs
studio_part_milestone_how = Eine Kleinigkeit vor der Prämie, damit keiner aufgibt.
studio_part_right = Ein Geschenk zum Anlass
studio_part_right_how = Zum Geburtstag, zum Beginn, oder wenn Sie es senden.
studio_part_referral = Freunde werben
studio_part_referral_how = Beide bekommen etwas, wenn der Freund zum ersten Mal kauft.
studio_part_membership = Eine Mitgliedschaft
studio_part_membership_how = Kunden zahlen sie an der Kasse, im Monat oder Jahr.
studio_part_perk = Ein Vorteil
studio_part_perk_how = Etwas gratis oder günstiger, für Mitglieder oder für alle.
studio_part_credit = Geld zurück
studio_part_credit_how = Ein Teil jedes Einkaufs kommt zurück, bei Ihnen auszugeben.
studio_part_spending = Punkte als Geld
studio_part_spending_how = Mit Punkten lässt sich jederzeit bezahlen.
studio_part_collection = Eine zweite Sammlung
studio_part_collection_how = Brotstempel neben den Kaffeestempeln.
studio_part_draw = Eine Verlosung
studio_part_draw_how = Ein Los aus Ihrem Glas, nach so vielen Besuchen.
studio_part_giving = Etwas für andere
studio_part_giving_how = Sie geben für einen guten Zweck, im Namen Ihrer Kunden.
studio_part_trial = Mitgliedschaft ausprobieren
studio_part_trial_how = Die ersten Tage der Mitgliedschaft sind frei.
studio_part_voucher = Gutschein eines Partners
studio_part_voucher_how = Ein Code eines Partners, für Stempel oder Punkte.

## Ihre Felder

studio_field_name = Was ist es?
studio_field_n = So viele
studio_field_at = Nach so vielen
studio_field_every = Und wieder alle
studio_field_days = So viele Tage gültig
studio_field_year_max = Empfehlungen, die im Jahr zählen
studio_field_cost_minor = Was eines Sie kostet
studio_field_minor = Oder Geld weniger
studio_field_percent = Oder Prozent weniger
studio_field_price_minor = Preis
studio_field_months = Für so viele Monate
studio_field_holding = Für wen?
studio_field_once = Wie oft?
studio_field_on = Wann?
studio_field_points = Punkte
studio_field_reward = Die Prämie dafür
studio_field_needed = Wie viele dafür
studio_field_per_minor = Eins für je
studio_field_item = Eins für jedes (Artikel)
studio_field_every_visit = Alle so vielen Besuche
studio_field_given = Was wird gegeben?
studio_field_cause = An wen?
studio_field_worth_minor = Wert
studio_field_of = Welche Mitgliedschaft?
studio_field_pool = Die Codeliste des Partners
studio_field_cost = Stempel oder Punkte dafür
studio_field_wrong = Geben Sie eine passende Zahl ein.
studio_once_always = So oft sie mögen
studio_once_day = Einmal am Tag
studio_once_month = Einmal im Monat
studio_once_year = Einmal im Jahr
studio_once_ever = Einmal
studio_on_join = Wenn sie beginnen
studio_on_birthday = An ihrem Geburtstag
studio_on_anniversary = Wenn die Karte Geburtstag hat
studio_on_campaign = Mit einer Nachricht von Ihnen
studio_on_case = Wenn etwas schiefging
studio_on_answer = Wenn sie Ihre Frage beantworten
studio_holding_everybody = Für alle

## Wie etwas zuerst heißt

studio_words_milestone_name = ein Keks
studio_words_right_name = ein kleines Geschenk
studio_words_referral_name = ein Kaffee gratis
studio_words_membership_name = Club
studio_words_perk_name = ein Kaffee heute
studio_words_credit_name = Guthaben
studio_words_spending_name = Preisnachlass
studio_words_collection_name = Brotstempel
studio_words_collection_reward = ein Brot gratis
studio_words_draw_name = ein Los aus dem Glas
studio_words_giving_given = eine Mahlzeit
studio_words_giving_cause = Suppenküche
studio_words_trial_name = Club
studio_words_voucher_name = eine Kinokarte

## Der Entwurf und sein Weg zu den Kunden

studio_draft_saved = Entwurf gespeichert
studio_draft_saving = Wird gespeichert …
studio_draft_theirs = Deren Fassung ansehen
studio_draft_mine = Meine behalten
studio_of_live = Ändern Sie in Ruhe: Kunden sehen es, wenn Sie veröffentlichen.
studio_of_new = Niemand sieht es, bevor Sie es veröffentlichen.
studio_show = Jemandem zeigen
studio_show_how = Wer diesen Link hat, sieht den Entwurf 30 Tage lang, ohne Konto. Ein neuer Link beendet den vorigen.
studio_publish = Veröffentlichen
studio_publish_now = Jetzt veröffentlichen
studio_publish_back = Zurück
studio_publish_new = Es ist neu: Noch hat niemand eine Karte davon.
studio_publish_nobody = Noch hat niemand eine Karte davon.
studio_published = Es ist in Betrieb. Karten auf Telefonen folgen von selbst.
studio_publish_touched = Benutzte Karten: { $cards }. Davon haben { $win } sofort eine Prämie, { $keep } behalten eine zum alten Preis, { $further } sind weiter von der nächsten entfernt.

studio_publish_days = Wie viele Tage Karten behalten, was die Änderung wegnimmt
studio_publish_changes = Was sich ändert
studio_publish_kept = Was Karten jetzt einlösen können
studio_publish_until = { $name } (Karten: { $cards }) bis { $day }
studio_publish_still = { $name } (Karten: { $cards }): bleibt ihnen
studio_publish_holds = Für neue Karten gilt es sofort, für alle ab { $day }.
studio_try = Auf Ihrem Telefon probieren
studio_try_how = Scannen Sie den Code mit Ihrem Telefon: eine echte Karte, die nirgends zählt und nach { $days } Tagen endet.
studio_try_stamp = Stempeln
studio_revisions = Früher veröffentlicht
studio_revision_first = Wie es zuerst war
studio_revision_by = von { $name }
studio_revision_again = dahin zurück
studio_revision_live = In Betrieb
studio_restore = Dahin zurück
studio_restore_now = Jetzt zurück
