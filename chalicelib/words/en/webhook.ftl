### Webhooks: why one is refused, and how a call ended.

## How a call ended. $status: an HTTP status, such as 500

webhook_call_delivered = Delivered.
webhook_call_address_inside =
    The address leads into a private network, so it was not called. Give one that the internet can
    reach.
webhook_call_certificate =
    The endpoint’s TLS certificate is not valid for this address. Renew it, or send its whole chain.
webhook_call_gone = The endpoint answered 410 Gone, so the webhook was switched off.
webhook_call_lost =
    No call succeeded for three days, so the webhook was switched off. Mend it, then switch it on.
webhook_call_name_unknown =
    The name in the address was not found. Check its spelling and its DNS entry.
webhook_call_no_connection =
    The endpoint took no connection, or broke it. Check that it runs and that its port is open.
webhook_call_not_http =
    The answer was no HTTP. Check that a web server listens at this address, with TLS.
webhook_call_off =
    The webhook was switched off before this was sent. Switch it on, then send it again.
webhook_call_quiet =
    The endpoint failed several times in a row: it is asked once a minute, and this call waits until it answers.
webhook_call_redirect =
    The endpoint answered { $status }, a redirect, which is not followed. Set its final address.
webhook_call_status =
    The endpoint answered { $status }. Any status from 200 to 299 means that you have it.
webhook_call_timeout = No answer within 8 seconds. Answer first, then do the work.
webhook_call_waiting = On its way.

## Refusals

delivery_unknown =
    There is no such delivery. Deliveries are kept for a month; look at the list again.
replay_what = Say which to send again: either “event_id” or “failed_since”.
too_many_sent_again =
    Enough was sent to this webhook by hand for now. Try again in { $seconds } seconds.
too_many_webhooks = There are { $most } webhooks already. Delete one that you no longer use.

# $events: their names in the API
webhook_events = Choose from these events: { $events }. Leave the list empty for all of them.
webhook_off = This webhook is switched off. Switch it on first.
webhook_port = Use port 443, or one from 1024 up.
webhook_state = Set the state to “on” or “off”.
webhook_unknown = There is no such webhook. Look at the list again.
webhook_url_credentials = Leave user name and password out of the address: calls are signed instead.
webhook_url_inside = This address is inside a private network. Give one that the internet can reach.
webhook_url_wrong =
    Give a full address such as https://pos.example.com/carnet, of at most { $most } characters,
    without a “#” part.

## Payments told from outside

payment_currency = Your prices are in { $currency }. Send the amount in that currency.
refund_of_what = Say which payment went back: “refunds” is the id of its event.
signature_old = This was signed more than { $minutes } minutes ago, or by a clock that is wrong. Sign it anew and send it again.
signature_wrong = The signature is not right. Sign the bytes that you send, with the secret of this payment source.
source_unknown = There is no such payment source. Look at the list again.
too_many_sources = There are { $most } payment sources already. Delete one that you no longer use.
