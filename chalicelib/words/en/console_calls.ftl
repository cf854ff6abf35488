### What became of each event at a webhook’s address.

webhook_calls = Calls
webhook_calls_how = What became of each event of the last month, newest first.
webhook_calls_none = Nothing was sent yet.
webhook_test = Send a test
webhook_again = Send again
webhook_again_all = Send everything given up again…
# The label of a choice of times.
webhook_since = Given up in
webhook_since_hour = the last hour
webhook_since_day = the last 24 hours
webhook_since_week = the last 7 days
webhook_since_month = the last 30 days
webhook_again_now = Send all of it again
# $n: calls
webhook_replayed = { $n ->
    [0] Nothing was given up in that time.
    [one] { $n } is on its way again.
   *[other] { $n } are on their way again.
}
webhook_failed_only = Only those given up
webhook_state_waiting = On its way
webhook_state_delivered = Delivered
webhook_state_failed = Given up
# Unfolds what was sent and what came back.
webhook_call = The call
webhook_status = HTTP status
webhook_no_answer = no answer
webhook_tries = Tries
webhook_next = Next try
webhook_event = Event
webhook_body = What is sent, byte for byte:
