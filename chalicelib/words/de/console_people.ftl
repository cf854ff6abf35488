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
tiers_none = Keine Stufen.
outlets_none_yet = Es gibt noch keine Filiale.
factor_rule = Zweiter Faktor
factor_rule_why = Wer von diesen Rollen weder Passkey noch App hat, richtet das zuerst ein. An einer gekoppelten Kasse genügt weiter die PIN: Dort ist die Kasse der zweite Faktor.
factor_rule_roles = Verlangt von
factor_rule_grace = Tage bis dahin, für Rollen, die hier neu sind
factor_rule_grace_hint = 0: sofort. Alle lesen den Tag, wenn sie sich anmelden.
factor_rule_from = { $role }: ab { $at }
factor_lacks = Noch kein zweiter Faktor
