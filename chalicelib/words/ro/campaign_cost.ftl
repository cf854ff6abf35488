### What a campaign costs, and what it waits for.

## What is counted

cost_write_units = Scrieri în tabel, câte 1 kB
cost_read_units = Citiri din tabel, câte 4 kB
cost_queue_requests = Apeluri către cozi
cost_lambda_requests = Funcții pornite
cost_lambda_mb_ms = Timp de calcul (MB × ms)
cost_api_requests = Cereri de la iPhone-uri
cost_bytes_out = Octeți trimiși către iPhone-uri
cost_pushes = Notificări către Apple (gratuite)
cost_google_calls = Apeluri către Google (gratuite)
cost_cards = Carduri prelucrate

## What a campaign waits for the longest. $rate: how many a second

cost_waits_google_calls =
    Google acceptă { $rate } apeluri pe secundă, pentru toate campaniile la un loc.
cost_waits_api_requests =
    iPhone-urile își iau cardurile; adresa dumneavoastră răspunde la { $rate } cereri pe secundă.
cost_waits_write_units = La început se salvează { $rate } schimbări pe secundă; mai multe când afacerea crește.
cost_waits_read_units = La început se citesc { $rate } carduri pe secundă; mai multe când afacerea crește.
cost_waits_lambda_mb_ms = Contul rulează 1.000 de funcții deodată.
cost_waits_pushes = Sunt anunțate circa { $rate } iPhone-uri pe secundă.
cost_waits_cards = Sunt prelucrate circa { $rate } carduri pe secundă.
