### Webhooks: warum einer abgelehnt wird, und wie ein Aufruf endete.

## Wie ein Aufruf endete

webhook_call_delivered = Zugestellt.
webhook_call_address_inside =
    Die Adresse führt in ein privates Netz, darum wurde sie nicht aufgerufen. Geben Sie eine an, die
    vom Internet aus erreichbar ist.
webhook_call_certificate =
    Das TLS-Zertifikat gilt für diese Adresse nicht. Erneuern Sie es, oder senden Sie die ganze
    Kette.
webhook_call_gone = Die Antwort war 410 Gone, darum wurde der Webhook abgeschaltet.
webhook_call_lost =
    Drei Tage lang gelang kein Aufruf, darum wurde der Webhook abgeschaltet. Beheben Sie die
    Ursache, dann schalten Sie ihn ein.
webhook_call_name_unknown =
    Der Name in der Adresse wurde nicht gefunden. Prüfen Sie seine Schreibweise und seinen
    DNS-Eintrag.
webhook_call_no_connection =
    Die Gegenstelle nahm keine Verbindung an oder brach sie ab. Prüfen Sie, ob sie läuft und ihr
    Port offen ist.
webhook_call_not_http =
    Die Antwort war kein HTTP. Prüfen Sie, ob an dieser Adresse ein Webserver mit TLS hört.
webhook_call_off =
    Der Webhook wurde abgeschaltet, bevor das gesendet war. Schalten Sie ihn ein, dann senden Sie es
    noch einmal.
webhook_call_quiet =
    Die Gegenstelle schlug mehrmals hintereinander fehl: Sie wird einmal je Minute gefragt, dieser Aufruf wartet, bis sie antwortet.
webhook_call_redirect =
    Die Antwort war { $status }, eine Weiterleitung, der nicht gefolgt wird. Setzen Sie die
    endgültige Adresse.
webhook_call_status =
    Die Antwort war { $status }. Jeder Status von 200 bis 299 heißt, dass Sie es haben.
webhook_call_timeout = Keine Antwort in 8 Sekunden. Antworten Sie zuerst, dann arbeiten Sie.
webhook_call_waiting = Unterwegs.

## Ablehnungen

delivery_unknown =
    Diese Zustellung gibt es nicht. Zustellungen werden einen Monat aufbewahrt; sehen Sie noch
    einmal in die Liste.
replay_what = Sagen Sie, was noch einmal gesendet wird: entweder „event_id“ oder „failed_since“.
too_many_sent_again =
    An diesen Webhook wurde vorerst genug von Hand gesendet. Versuchen Sie es in { $seconds }
    Sekunden noch einmal.
too_many_webhooks =
    Es gibt schon { $most } Webhooks. Löschen Sie einen, den Sie nicht mehr brauchen.
webhook_events =
    Wählen Sie aus diesen Ereignissen: { $events }. Lassen Sie die Liste leer, um alle zu bekommen.
webhook_off = Dieser Webhook ist abgeschaltet. Schalten Sie ihn zuerst ein.
webhook_port = Nehmen Sie Port 443 oder einen ab 1024.
webhook_state = Setzen Sie den Zustand auf „on“ oder „off“.
webhook_unknown = Diesen Webhook gibt es nicht. Sehen Sie noch einmal in die Liste.
webhook_url_credentials =
    Lassen Sie Benutzername und Passwort aus der Adresse weg: Aufrufe sind stattdessen signiert.
webhook_url_inside =
    Diese Adresse ist in einem privaten Netz. Geben Sie eine an, die vom Internet aus erreichbar
    ist.
webhook_url_wrong =
    Geben Sie eine volle Adresse an, zum Beispiel https://pos.example.com/carnet, mit höchstens
    { $most } Zeichen und ohne „#“-Teil.

## Payments told from outside

payment_currency = Ihre Preise sind in { $currency }. Senden Sie den Betrag in dieser Währung.
refund_of_what = Sagen Sie, welche Zahlung zurückging: „refunds“ ist die Id ihres Ereignisses.
signature_old = Das wurde vor mehr als { $minutes } Minuten unterschrieben, oder die Uhr geht falsch. Unterschreiben und senden Sie es neu.
signature_wrong = Die Signatur stimmt nicht. Unterschreiben Sie die gesendeten Bytes mit dem Geheimnis dieser Zahlungsquelle.
source_unknown = Diese Zahlungsquelle gibt es nicht. Sehen Sie in die Liste.
too_many_sources = Es gibt schon { $most } Zahlungsquellen. Löschen Sie eine, die Sie nicht mehr brauchen.
