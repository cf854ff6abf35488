### What became of each event at a webhook’s address.

webhook_calls = Aufrufe
webhook_calls_how = Was aus jedem Ereignis des letzten Monats wurde, das neueste zuerst.
webhook_calls_none = Noch wurde nichts gesendet.
webhook_test = Test senden
webhook_again = Noch einmal senden
webhook_again_all = Alles Aufgegebene noch einmal senden…
webhook_since = Aufgegeben in
webhook_since_hour = der letzten Stunde
webhook_since_day = den letzten 24 Stunden
webhook_since_week = den letzten 7 Tagen
webhook_since_month = den letzten 30 Tagen
webhook_again_now = Alles noch einmal senden
webhook_replayed = { $n ->
    [0] In dieser Zeit wurde nichts aufgegeben.
    [one] { $n } Aufruf ist wieder unterwegs.
   *[other] { $n } Aufrufe sind wieder unterwegs.
}
webhook_failed_only = Nur die aufgegebenen
webhook_state_waiting = Unterwegs
webhook_state_delivered = Angekommen
webhook_state_failed = Aufgegeben
webhook_call = Der Aufruf
webhook_status = HTTP-Status
webhook_no_answer = keine Antwort
webhook_tries = Versuche
webhook_next = Nächster Versuch
webhook_event = Ereignis
webhook_body = Was gesendet wird, Byte für Byte:
