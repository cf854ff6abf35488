keys_lead =
    Womit sich ein Kassensystem anmeldet. Ein Schlüssel wird einmal gezeigt, wenn er gemacht wird.
keys_none = Noch hat kein Kassensystem einen Schlüssel.
key = API-Schlüssel
key_make = Schlüssel machen
key_make_lead = Ein Schlüssel je System, damit einer allein gesperrt werden kann.
key_label = Name
key_label_hint = Zum Beispiel: Kassensystem an der Theke.
key_use = Wofür er ist
key_use_till = Kassen
key_use_till_how = Scannt, gibt Prämien, findet und macht Karten.
key_use_campaigns = Kampagnen
key_use_campaigns_how = Macht und verschickt Kampagnen. Er fasst keine Karte an.
key_use_sandbox = Ausprobieren
key_use_sandbox_how =
    Tut, was ein Kassenschlüssel tut, in einem eigenen Geschäft, das kein Gast sieht.
key_numbers_last = Seine Verkaufsnummern wiederholen sich nie
key_numbers_last_how = Sonst ist dieselbe Nummer an einem anderen Tag ein anderer Verkauf.
key_once = Kopieren Sie ihn jetzt: Er wird nur dieses Mal gezeigt und nirgends aufbewahrt.
key_header = Das System schickt ihn bei jeder Anfrage mit: „Authorization: Bearer …“.
key_made_at = Gemacht { $at }
# $at: a day and a time, within the hour
key_used_at = Zuletzt benutzt { $at }
key_unused = Nie benutzt
key_revoked = Gesperrt
key_revoked_at = Gesperrt { $at }
key_revoke = Sperren
key_revoke_title = „{ $label }“ sperren?
key_revoke_sure =
    Das System, das ihn benutzt, wird in Sekunden abgewiesen. Das bleibt so; ein neuer Schlüssel
    kann gemacht werden.
webhooks_lead = Welche Adressen aufgerufen werden, wenn mit einer Karte etwas geschieht.
webhooks_none = Noch wird nichts aufgerufen.
webhook_add = Webhook hinzufügen
webhook_add_lead =
    Eine Adresse Ihres eigenen Systems, die nach jedem Scan, jeder Prämie und neuen Karte aufgerufen
    wird.
webhook_url = Adresse
webhook_url_hint = Öffentlich, mit https://.
webhook_description = Notiz
webhook_secret = Geheimnis
webhook_once = Kopieren Sie das Geheimnis jetzt: Es wird nur dieses Mal gezeigt.
webhook_signed =
    Jeder Aufruf ist damit signiert. Wie man das prüft, steht in der Dokumentation der Webhooks.
webhook_is_off = Aus
webhook_renew = Neues Geheimnis machen
webhook_renew_how = Das alte signiert noch einen Tag mit.
webhook_old_until = Das alte signiert noch bis { $at } mit.
webhook_switch_off = Ausschalten
webhook_switch_on = Einschalten
webhook_delete = Löschen
webhook_delete_title = Diesen Webhook löschen?
webhook_delete_sure = Dorthin wird nichts mehr gesendet, und was wartet, entfällt.
