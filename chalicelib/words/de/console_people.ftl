### Wer hier arbeitet, Filialen, Kassen, Änderungen.

## Wer hier arbeitet

staff_lead = Wer hier arbeitet, als was und wo.
invite = Jemanden einladen
invite_lead = Die Person bekommt einen Link und wählt darüber ein Passwort und eine PIN.
mail_hint = Damit meldet sich die Person an.
role = Rolle
role_cashier_may = scannt und gibt Prämien aus
role_manager_may = hebt auch Grenzen auf, nimmt zurück, sieht den Tag
role_marketer_may = Kampagnen, keine Kasse
role_owner_may = alles
outlets_hint = Keine angekreuzt: alle, auch spätere.
state_active = Aktiv
state_invited = Eingeladen
state_revoked = Gesperrt
no_pin = Noch keine PIN: kann an einer gekoppelten Kasse nicht wechseln
saved_as = Gespeichert: { $what }
new_link = Neuer Link
new_link_make = Neuen Link machen
new_link_how =
    Für ein vergessenes Passwort. Wird er benutzt, gelten das bisherige Passwort und die bisherige
    PIN nicht mehr. Ein älterer Link gilt nicht mehr.
new_link_revoked = Mit einem neuen Link kann diese Person zurückkommen.
owner_asked =
    Angefragt. Nun öffnet ein anderer Inhaber diese Seite und bestätigt es innerhalb einer Woche.
owner_confirm = Bestätigen und den Link erstellen
owner_confirm_role = Als Inhaber bestätigen
owner_how =
    Ein Link für einen Inhaber und ein neuer Inhaber werden von einem Inhaber angefragt und von
    einem anderen bestätigt.
owner_waits = { $name } bittet darum. Bestätigen Sie es nur, wenn Sie wissen, warum.
revoke = Sperren
revoke_how =
    Die Person ist in Sekunden überall abgemeldet; Passwort und PIN gelten nicht mehr.
revoke_title = { $name } sperren?
revoke_sure =
    In Sekunden überall abgemeldet. Was gescannt wurde, bleibt. Mit einem neuen Link kann die
    Person zurückkommen.
link = Link
link_for = Link für { $name }
link_lead = Senden Sie ihn, oder lassen Sie ihn jetzt scannen. Er gilt einmal.
mail_returned_short = Mail kommt zurück
mail_returned =
    Mail an diese Adresse kommt zurück, deshalb wird nichts mehr dorthin geschickt. Laden Sie die
    Person mit einer anderen Adresse ein.
link_mail = Einen neuen Link mailen
link_unsent = Es konnte keine Mail verschickt werden. Geben Sie den Link selbst weiter.
link_sent = Der Link ist unterwegs an { $mail }.
invite_send_hint = Sonst geben Sie ihn selbst weiter. Gezeigt wird er Ihnen in jedem Fall.
invite_send = Den Link an diese Adresse mailen
link_code = Der Link als Code zum Scannen
link_once = Er wird nur jetzt gezeigt und gilt bis { $until }.

## Filialen

outlets_lead =
    Wo Sie verkaufen. Die Zeitzone bestimmt, wann ein Tag und die Öffnungszeiten beginnen.
outlets_empty_owner = Es gibt noch keine Filiale. Ein Inhaber fügt sie hier hinzu.
outlet_add = Filiale hinzufügen
outlet_api_id = Für die API der Kasse: { $id }
outlet_name = Name der Filiale
outlet_first = Fügen Sie zuerst eine Filiale hinzu: Eine Kasse steht in einer.
zone = Zeitzone
zone_hint = Schreiben Sie eine Stadt oder Region, zum Beispiel Berlin.
zones_found = { $n ->
    [one] { $n } Zeitzone
   *[other] { $n } Zeitzonen
}
now_there = dort ist es { $time }

## Kassen

devices_lead =
    Tablets und Telefone, die in einer Filiale stehen. Auf einem gekoppelten wechselt man per PIN.
devices_none =
    Noch keine Kasse ist gekoppelt. Man kann sich auch auf jedem Telefon mit E-Mail und Passwort
    anmelden.
pair_till = Kasse koppeln
pair_lead = Sie bekommen einen Code, den Sie auf dem Tablet eintippen.
pair_code_make = Code zeigen
device_label = Name der Kasse
device_label_hint = Zum Beispiel: Theke, Terrasse.
pair_now = „{ $label }“ koppeln
pair_step_open = Öffnen Sie auf dem Tablet { $address }, oder scannen Sie den Code unten.
pair_step_type = Wählen Sie „{ pair_this }“ und tippen Sie:
pair_qr = Ein Code, der den Scanner auf dem Tablet öffnet
pair_left = Gültig noch { $time }
pair_over = Dieser Code ist zu alt. Gehen Sie zurück und machen Sie einen neuen.
pair_done = „{ $label }“ ist gekoppelt.
pair_done_how = Wer eine PIN hat, kann sich dort jetzt anmelden.
paired_at = Gekoppelt am { $at }
unpaired = Entkoppelt
unpaired_at = Entkoppelt am { $at }
unpair = Entkoppeln
unpair_title = „{ $label }“ entkoppeln?
unpair_sure =
    Wer dort angemeldet ist, wird in Sekunden abgemeldet. Scans, die darauf warten, bleiben dort
    und werden gesendet, sobald sich jemand anmeldet.

## Änderungen: wer was getan hat

changes_lead = Wer was geändert hat, das Neueste zuerst.
changes_none = Noch nichts wurde geändert.
did_staff_invite = hat { $whom } eingeladen
did_staff_link = hat einen neuen Link für { $whom } gemacht
did_staff_ask = bat darum, dass { $whom } Inhaber wird oder einen Link bekommt
did_staff_accept = hat die Einladung angenommen
did_staff_change = hat { $whom } geändert
did_staff_revoke = hat { $whom } gesperrt
did_staff_pin = hat eine PIN gesetzt
did_staff_password = hat ein Passwort gesetzt
did_staff_sign_out = hat sich überall abgemeldet
did_staff_mail_returned =
    hat bemerkt, dass Mail an { $whom } zurückkommt: Es wird nichts mehr dorthin geschickt
did_staff_pin_void =
    hat die PIN von { $whom } nach zu vielen falschen Versuchen gesperrt; eine neue wird mit dem
    Passwort gesetzt
did_staff_pin_tries = lässt Versuche mit der PIN von { $whom } warten: Mehrere waren falsch
did_staff_password_tries =
    lässt Versuche mit dem Passwort von { $whom } warten: Mehrere waren falsch
tries_n = Falsche Versuche: { $n }
did_outlet_add = hat die Filiale { $whom } hinzugefügt
did_outlet_change = hat die Filiale { $whom } geändert
did_device_offer = hat einen Kopplungscode für { $whom } gemacht
did_device_pair = wurde als { $whom } gekoppelt
did_device_unpair = hat { $whom } entkoppelt
did_programme_limits = hat die Regeln von { $whom } geändert
did_merchant_start = hat das Geschäft eröffnet
did_merchant_approve = hat das Geschäft freigegeben: seine Karten sind für alle da
did_merchant_change = hat das Geschäft geändert
did_merchant_export = hat alles heruntergeladen, was das Geschäft hat
did_regulars_bring = hat eine Liste von Stammgästen gebracht: { $whom }
did_regulars_undo = hat eine Liste von Stammgästen zurückgenommen: { $whom }
did_regulars_links = hat die Links einer Liste von Stammgästen heruntergeladen: { $whom }
did_merchant_budgets = hat geändert, was Mitarbeitende schenken dürfen
did_programme_tiers = hat die Stufen von { $whom } geändert
did_programme_publish = hat eine Änderung von { $whom } veröffentlicht
did_pool_codes = hat Codes hinzugefügt: { $whom }
tiers_none = Keine Stufen.
did_campaign_send = hat eine Kampagne abgeschickt oder um Zustimmung gebeten
did_campaign_approve = hat einer Kampagne zugestimmt
did_campaign_correct = hat den Text einer Kampagne berichtigt
did_campaign_trial = hat eine Probe geschickt
did_campaign_recall = nahm Geschenke einer Kampagne zurück
did_audience_export = hat die Kunden einer Zielgruppe als Datei geholt
did_tester_mark = hat eine Testkarte markiert
did_tester_unmark = hat die Markierung einer Testkarte entfernt
did_question_ask = hat eine neue Frage gestellt
did_question_change = hat die Frage geändert
did_question_on = hat die Frage eingeschaltet
did_question_off = hat die Frage ausgeschaltet
did_key_add = hat den API-Schlüssel { $whom } gemacht
did_key_revoke = hat den API-Schlüssel { $whom } gesperrt
did_webhook_add = hat einen Webhook hinzugefügt
did_webhook_change = hat einen Webhook geändert
did_webhook_secret = hat das Geheimnis eines Webhooks erneuert
did_payments_add = hat eine Zahlungsquelle hinzugefügt
did_payments_drop = hat eine Zahlungsquelle gelöscht
did_webhook_drop = hat einen Webhook gelöscht
did_webhook_off = hat einen Webhook abgeschaltet: Er schlug tagelang fehl oder ist fort
did_card_void = hat die Karte { $whom } außer Gebrauch gesetzt
did_card_unvoid = hat die Karte { $whom } wieder in Gebrauch genommen
did_card_code = hat der Karte { $whom } einen neuen Code gegeben
did_card_move = hat Karte { $whom } auf ein anderes Telefon umgezogen
did_card_hand_over = hat Karte { $whom } an das Telefon eines Gastes übergeben
did_card_hand_over_wrong = bekam eine falsche Antwort von jemandem, der nach Karte { $whom } fragte
did_card_erase = hat die Karte { $whom } endgültig gelöscht
did_card_look = hat die Karte { $whom } angesehen
did_card_person = hat geändert, was vom Gast der Karte { $whom } gespeichert ist
did_card_file = hat heruntergeladen, was vom Gast der Karte { $whom } gespeichert ist
did_merchant_pause = hat Kampagnen und das Aktualisieren der Telefone angehalten
did_merchant_resume = hat Kampagnen und das Aktualisieren der Telefone fortgesetzt
did_programme_push = hat die Karten von { $whom } erneut an die Telefone geschickt
by_guest = Inhaber der Karte
by_carnet = Carnet selbst

## Die eigene Seite

pin_why = Zum Wechseln an einer gekoppelten Kasse und zum Aufheben einer Grenze.
pin_new = Neue PIN
pin_hint = 4 bis 6 Ziffern, nicht alle gleich, nicht in einer Reihe.
pin_save = PIN setzen
pin_saved = Die neue PIN ist gesetzt.
password_own = Passwort
password_own_how = Mit einem neuen Passwort sind Sie auf allen anderen Geräten abgemeldet.
password_now = Bisheriges Passwort
password_next = Neues Passwort
password_hint = Mindestens 10 Zeichen. Gut sind mehrere Wörter, die nicht zusammengehören.
password_save = Passwort setzen
password_saved = Das neue Passwort gilt. Alle anderen Geräte sind abgemeldet.
sign_out_everywhere = Überall abmelden
sign_out_everywhere_how =
    Für ein verlorenes Telefon oder ein Tablet, auf dem Sie sich nicht abgemeldet haben. In
    Sekunden, auch hier.

outlets_none_yet = Es gibt noch keine Filiale.
