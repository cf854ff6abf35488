### Eine Kampagne vor dem Senden: was sie tun wird, und warum sie nicht kann.

## Was der Knopf tut

will_message =
    Ihre Nachricht geht an { $people ->
        [one] { $people } Kunden
       *[other] { $people } Kunden
    }; Kontrollgruppe, die nichts bekommt: { $held_out }.
will_silent =
    Die Karten von { $people ->
        [one] { $people } Kunden
       *[other] { $people } Kunden
    } zeigen es, und kein Telefon benachrichtigt jemanden; Kontrollgruppe, die nichts bekommt: { $held_out }.
will_half_silent =
    Ihre Nachricht geht an { $people ->
        [one] { $people } Kunden
       *[other] { $people } Kunden
    }; bei { $silent } davon steht sie ohne Benachrichtigung auf der Karte; Kontrollgruppe, die nichts bekommt: { $held_out }.
will_unannounced =
    { $cards ->
        [one] { $cards } Karte in Google Wallet zeigt
       *[other] { $cards } Karten in Google Wallet zeigen
    } sie ohne Benachrichtigung: Google nimmt am Tag so wenige Karten an, dass sie dort erst nach zwei Tagen ankommt.
will_face =
    Die Karten von { $people ->
        [one] { $people } Kunden
       *[other] { $people } Kunden
    } ändern ihr Aussehen; Kontrollgruppe, die nichts bekommt: { $held_out }.
will_window =
    Die Karten von { $people ->
        [one] { $people } Kunden
       *[other] { $people } Kunden
    } bekommen eine Zeile im Schaufenster, ohne dass jemand darauf aufmerksam gemacht wird; Kontrollgruppe, die nichts bekommt: { $held_out }.
will_gift =
    Die Karten von { $people ->
        [one] { $people } Kunden
       *[other] { $people } Kunden
    } bekommen das Geschenk, ohne Nachricht; Kontrollgruppe, die nichts bekommt: { $held_out }.
will_bonus =
    Die Karten von { $people ->
        [one] { $people } Kunden
       *[other] { $people } Kunden
    } sagen es; Kontrollgruppe, die es nicht erfährt: { $held_out }.
will_count_more = { $line } (Uhrzeit in { $zone }), für jede Karte dieser Programme.
will_count_more_compared =
    { $line } (Uhrzeit in { $zone }), für jede Karte dieser Programme, auch die der Kontrollgruppe: Der
    Vergleich misst dann nur, was die Ankündigung bewirkt.
will_not_compare =
    Das sind zu wenige für einen Vergleich: In jeder Gruppe braucht es { $least } Kunden, um zu sagen, was die Nachricht bewirkt.
will_trigger =
    Jetzt gerade ginge sie an { $people ->
        [one] { $people } Kunden
       *[other] { $people } Kunden
    }; von da an an jeden Kunden, dessen Moment kommt. Die Kosten gelten für
    einen Monat, in dem der Moment von { $possible } so oft kommt, wie er kann.

## Wann eine Kampagne von selbst sendet

trigger_welcome_said = { $n ->
    [0] Wenn eine Karte neu ist.
   *[other] Wenn eine Karte neu ist: { unit_days } danach.
}
trigger_near_reward_said = Wenn einer Karte { $amount } oder weniger bis zur Prämie fehlen.
trigger_reward_waiting_said = { $n ->
    [0] Wenn auf einer Karte eine Prämie wartet.
   *[other] Wenn auf einer Karte eine Prämie wartet: { unit_days } nach dem letzten Besuch.
}
trigger_lapsed_said = Wenn ein Kunde so lange nicht da war: { unit_days }.
trigger_birthday_said = { $n ->
    [0] Am Geburtstag.
   *[other] Zum Geburtstag, { unit_days } vorher.
}
trigger_anniversary_said = Jedes Jahr an dem Tag, an dem die Karte entstand.
trigger_expiring_said =
    Wenn eine Karte, auf der etwas ist, bald endet, und das mit ihr: { unit_days } vorher.

## Was man vor dem Senden über eine Nachricht wissen sollte

caveat_title_cut =
    Titel ({ $of }): Android kürzt ihn vielleicht, er hat { $characters } Zeichen und { $most }
    passen hinein.
caveat_notification_cut =
    Titel und Text ({ $of }) haben zusammen { $characters } Zeichen, und die Mitteilung eines iPhones zeigt etwa
    { $most }. Der Rest steht auf der Rückseite der Karte.
caveat_language_missing =
    Nicht geschrieben: { $of }. Diese Kunden lesen sie in einer anderen Sprache: { $instead }.
caveat_merge_mistyped =
    „{ $typed }“ ({ $of }) wird so gelesen, wie es hier steht. Platzhalter sehen so aus: { "{" }name|Gast{ "}" }.
caveat_link_bare =
    „{ $typed }“ ({ $of }) ist nur auf manchen Telefonen ein Link. Schreiben Sie https:// davor.
caveat_no_window = Ein iPhone hat kein Schaufenster: Von dieser Zeile ist dort nichts zu sehen.

## Ablehnungen

approval_by_another = Jemand anders muss sie freigeben: Sie haben sie selbst eingereicht.
approval_by_named =
    Hier stimmt nur ein Inhaber zu oder wen er dafür benannt hat. Bitten Sie eine dieser Personen.
approval_by_owner = Ein API-Schlüssel hat sie abgeschickt, deshalb muss ein Inhaber zustimmen.
approval_by_person = Ein Schlüssel kann nicht zustimmen. Melden Sie sich als Person an, die es darf.
approval_moved =
    Sie ist nicht mehr, was Sie sich angesehen haben. Sehen Sie sie noch einmal an und stimmen Sie dann zu.
approval_of_own = Jemand anders muss sie freigeben: Sie haben ihren Inhalt zuletzt geändert.
attention_out_of_range = Geben Sie für „{ $at }“ eine ganze Zahl von { $least } bis { $most } an.
campaign_busy = Die Kampagne ändert sich gerade. Versuchen Sie es gleich noch einmal.
campaign_cancelled = Diese Kampagne wurde beendet. Machen Sie eine neue.
campaign_done = Diese Kampagne ist schon an alle gesendet.
campaign_draft = Diese Kampagne ist ein Entwurf. Senden Sie sie zuerst.
campaign_empty = Schreiben Sie eine Nachricht, oder geben Sie den Karten ein Aussehen auf Zeit.
campaign_moved =
    Jemand anders hat das inzwischen geändert. Laden Sie es neu, dann ändern Sie es.
campaign_paused = Diese Kampagne ist angehalten. Setzen Sie sie zuerst fort.
campaign_programme_gone = Eines der Programme gibt es nicht mehr. Wählen Sie noch einmal.
campaign_programme_needed = Wählen Sie mindestens ein Programm.
campaign_running = Diese Kampagne wird gerade gesendet. Halten Sie sie zuerst an oder beenden Sie sie.
campaign_scheduled = Diese Kampagne wartet auf ihre Zeit. Ziehen Sie sie zurück, um sie zu ändern.
campaign_too_dear =
    Sie würde etwa { $cost } kosten und darf { $most } kosten. Wählen Sie weniger Kunden, oder
    fragen Sie den Inhaber.
campaign_unknown = Diese Kampagne gibt es nicht.
campaign_waiting =
    Diese Kampagne wartet auf eine Freigabe. Ziehen Sie sie zurück, um sie zu ändern.
campaigns_full =
    Bei Ihnen laufen { $most } Kampagnen, mehr sind nicht möglich. Beenden Sie zuerst eine davon.
decline_why_needed = Schreiben Sie den Grund, damit klar ist, was sich ändern muss.
face_by_trigger = Ein Aussehen auf Zeit passt zu einem Datum, nicht zu einem Auslöser.
face_colours_same = Diese Farben haben die Karten schon. Wählen Sie andere, oder schalten Sie sie aus.
face_empty = In „Für eine Zeit anders aussehen“ ist nichts gewählt. Wählen Sie andere Farben, schreiben Sie die Zeile oder eine im Schaufenster, oder schalten Sie es aus.
face_hours_needed = Sagen Sie, für wie viele Stunden die Karten so aussehen.
message_half = Schreiben Sie in dieser Sprache Titel und Text, oder keins von beiden.
message_needed = Schreiben Sie die Nachricht in mindestens einer Sprache.
message_unshown =
    Nehmen Sie heraus, was nicht gezeigt werden kann: Steuerzeichen, und Zeilenumbrüche im Titel.
merge_field_unknown = „{ $written }“ ist kein Platzhalter. Es gibt: { $fields }.
merge_field_instead = Manche Karten haben dafür nichts. Sagen Sie, was dann dort steht: { $example }.
merge_field_here = „{ $written }“ wird hier nicht gefüllt. Platzhalter gehören in Titel und Text der Nachricht.
message_link_not_https = Schreiben Sie „{ $link }“ mit https://: Vor anderen Seiten warnen Telefone.
message_link_wrong =
    Kein Telefon kann „{ $link }“ öffnen. Ein Link ist eine Seite wie https://cafe.example/menu, eine Nummer wie tel:+43123456 oder eine Adresse wie mailto:hello@cafe.example.
message_links_too_many = Ein Text hat Platz für { $most } Links. Lassen Sie welche weg.
nobody_meant =
    In dieser Zielgruppe ist niemand, der sie bekommen könnte. Machen Sie sie größer.
window_for_nobody = Keine Karte, die diese Kampagne meint, ist in Google Wallet; nur dort gibt es ein Schaufenster. Schreiben Sie eine Nachricht oder eine Zeile auf der Vorderseite dazu, oder wählen Sie Farben.
silent_with_others = Um Karten mit und ohne Benachrichtigung zu vergleichen, nehmen Sie einen Text und keine Folgenachrichten. Bei zwei Texten oder Folgenachrichten wählen Sie, dass jedes Telefon benachrichtigt oder keines.
quiet_hours_too_long = Lassen Sie mindestens { $least } Minuten des Tages außerhalb der Ruhezeit.
trial_cards = Nennen Sie 1 bis { $most } Karten für die Probe.
trigger_number_wrong =
    Geben Sie diesem Auslöser eine ganze Zahl von { $least } bis { $most }.
trigger_unknown = Wählen Sie einen dieser Auslöser: { $triggers }.
variants_other =
    Berichtigen Sie dieselben Texte, die gesendet wurden: Keiner kommt dazu, keiner fällt weg.
variants_wrong = Eine Kampagne hat keinen Text, den Text „a“ oder die Texte „a“ und „b“.
when_both = Wählen Sie entweder eine Zeit oder einen Auslöser, nicht beides.
when_past = { $at } ist vorbei: In { $zone } ist es { $now }. Wählen Sie eine spätere Zeit.
when_too_far = Wählen Sie eine Zeit in den nächsten { $most } Tagen.
when_wrong = Geben Sie die Zeit so an, wie die Uhr dort sie zeigt, zum Beispiel 2026-11-28T09:00.

## Trials. $n: messages; $at: a time; $hours: a whole number

not_a_tester =
    Proben gehen nur an Testkarten. Markieren Sie die Karte zuerst, mit dem Code, den sie zeigt.
testers_full =
    Es gibt schon { $most } Testkarten. Entfernen Sie die Markierung einer, die nicht mehr gebraucht wird.
tester_unknown =
    Diese Karte ist nicht als Testkarte markiert. Sehen Sie sich die Liste noch einmal an.
trials_spent =
    Diese Kampagne wurde heute { $most }-mal geprobt. Versuchen Sie es in { $hours } Stunden wieder, oder schicken Sie sie ab.
trial_held_out_of_use =
    Diese Karte ist außer Gebrauch. Markieren Sie eine andere.
trial_held_no_wallet =
    Diese Karte ist auf keinem Telefon. Fügen Sie sie einer Wallet hinzu und versuchen Sie es dann noch einmal.
trial_held_no_consent =
    Der Inhaber dieser Karte hat Nachrichten nicht zugestimmt. Melden Sie sich noch einmal mit Häkchen bei den Nachrichten an und markieren Sie jene Karte.
trial_held_enough =
    Diese Karte hat in 24 Stunden { $n } Nachrichten bekommen, mehr zeigt ein Telefon nicht. Wieder möglich: { $at }.
trial_held_quiet_hours =
    Es ist Ruhezeit. Versuchen Sie es ab { $at } noch einmal.
trial_held_busy =
    Die Karte ändert sich gerade. Versuchen Sie es gleich noch einmal.

## Was geschenkt wird

gift_will =
    Jede Karte bekommt einmal: { $name }; Karten höchstens: { $cards }. Was eines Sie kostet, steht nicht im Programm.
gift_will_cost =
    Jede Karte bekommt einmal: { $name }; Karten höchstens: { $cards }. Wird alles abgeholt, kostet das { $most }.
gift_usual = Früher wurden davon { $taken } von { $before } abgeholt.
sample_name = Maximiliane-Theresia Oberhuber-Steinwandtner
gift_otherwise =
    Das Programm „{ $programme }“ gibt das bei einer anderen Gelegenheit. Wählen Sie den passenden Auslöser oder ein anderes Geschenk.
gift_gone_from = Das Programm „{ $programme }“ hat kein solches Geschenk. Wählen Sie ein anderes oder keines.
gift_taken = Dieses Geschenk ist abgeholt oder abgelaufen: Es gibt nichts zurückzunehmen.
