### What a campaign costs, and what it waits for.

## What is counted

cost_write_units = Writes to the table, 1 kB each
cost_read_units = Reads from the table, 4 kB each
cost_queue_requests = Calls to the queues
cost_lambda_requests = Functions started
cost_lambda_mb_ms = Computing time (MB × ms)
cost_api_requests = Requests from iPhones
cost_bytes_out = Bytes sent to iPhones
cost_pushes = Pushes to Apple (free)
cost_google_calls = Calls to Google (free)
cost_cards = Cards taken in hand

## What a campaign waits for the longest. $rate: how many a second

cost_waits_google_calls =
    Google takes { $rate } calls a second from you, for all campaigns together.
cost_waits_api_requests =
    iPhones fetch their cards; your address answers { $rate } requests a second.
cost_waits_write_units = At first { $rate } changes a second are stored; more, as the shop grows.
cost_waits_read_units = At first { $rate } cards a second are read; more, as the shop grows.
cost_waits_lambda_mb_ms = The account runs 1,000 functions at a time.
cost_waits_pushes = The workers push to about { $rate } iPhones a second.
cost_waits_cards = The workers take about { $rate } cards in hand a second.
