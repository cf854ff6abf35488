### Was eine Kampagne kostet, und worauf sie wartet.

## Was gezählt wird

cost_write_units = Schreibzugriffe auf die Tabelle, je 1 kB
cost_read_units = Lesezugriffe auf die Tabelle, je 4 kB
cost_queue_requests = Aufrufe der Warteschlangen
cost_lambda_requests = Gestartete Funktionen
cost_lambda_mb_ms = Rechenzeit (MB × ms)
cost_api_requests = Anfragen von iPhones
cost_bytes_out = An iPhones gesendete Bytes
cost_pushes = Mitteilungen an Apple (kostenlos)
cost_google_calls = Aufrufe bei Google (kostenlos)
cost_cards = Bearbeitete Karten

## Worauf eine Kampagne am längsten wartet

cost_waits_google_calls =
    Google nimmt { $rate } Aufrufe in der Sekunde von Ihnen an, für alle Kampagnen zusammen.
cost_waits_api_requests =
    iPhones laden ihre Karten; Ihre Adresse beantwortet { $rate } Anfragen in der Sekunde.
cost_waits_write_units = Anfangs werden { $rate } Änderungen in der Sekunde gespeichert; mehr, wenn das Geschäft wächst.
cost_waits_read_units = Anfangs werden { $rate } Karten in der Sekunde gelesen; mehr, wenn das Geschäft wächst.
cost_waits_lambda_mb_ms = Das Konto führt 1.000 Funktionen gleichzeitig aus.
cost_waits_pushes = Etwa { $rate } iPhones in der Sekunde werden benachrichtigt.
cost_waits_cards = Etwa { $rate } Karten in der Sekunde werden bearbeitet.
