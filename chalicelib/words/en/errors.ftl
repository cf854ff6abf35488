### What is refused of a request itself, whatever it asks for.

# $type: a media type, such as application/json
accept_needed = Send the body as { $type }.

# $at: a field of the API; $why: one of the reasons that begin with why_
body_invalid = Check the field “{ $at }”: { $why }.
body_not_json = The body is not valid JSON. Send one JSON object.
body_too_large = The body is too large. Send at most { $most } bytes.

# $why: what is wrong with it, in English
callback_refused = This callback is not a valid, fresh message from Google: { $why }.
callback_unchecked = Google's keys cannot be fetched right now. Send the same message again later.
changed_meanwhile =
    Somebody changed this at the same moment. Look at it again, then repeat your change.
colour_wrong = Write the colour as # and six digits, such as #7a4b2a.
cursor_invalid = This page mark is not valid. Start again without “after”.
day_wrong = Give the day as YYYY-MM-DD.
instant_wrong = Give the time “{ $at }” as RFC 3339, such as 2026-11-01T10:00:00Z.
key_invalid = Use 1 to { $most } visible ASCII characters for the key.
key_needed =
    Send an Idempotency-Key header, new for each sale and kept for its retries, or a sale_id.
key_reused = This key was already used for something else. Use a new key for each new request.
language_unknown = Choose one of these languages: { $languages }.
limit_out_of_range = Ask for { $least } to { $most } lines at a time.
list_out_of_range = Give “{ $at }” from { $least } to { $most } entries.
number_too_large = Give “{ $at }” as a number of { $most } at most.
not_found = There is nothing here. Check the address.
number_out_of_range = Give “{ $at }” as a whole number from { $least } to { $most }.
origin_wrong = This request did not come from the page itself. Reload the page and try again.
subscription_wrong =
    Nothing can be sent to this browser: what its push service gave for that is not usable. Reload the page and try again.
store_busy = The store has too much to do right now. Send the same request again in a moment.

# $at: a field of the API
text_needed = Fill in “{ $at }” with 1 to { $most } characters.
text_wrong_form = Write “{ $at }” as the API's description says, in openapi.json.
text_too_long = Shorten “{ $at }” to { $most } characters.
text_unshown = Take out of “{ $at }” what cannot be shown, such as a line break or a tab.

# $verb: an HTTP verb, such as POST; $allowed: those that the address takes
verb_wrong = This address does not take { $verb }. It takes { $allowed }.
zone_unknown = Give a time zone by its name, such as Europe/Chisinau.

## What is wrong with a field, in the middle of a sentence

why_missing = it is missing
why_unknown = there is no such field
# $choices: values of the API
why_choice = choose one of: { $choices }
why_type = { $wanted ->
    [int] it must be a whole number
    [float] it must be a number
    [str] it must be a text
    [bool] it must be true or false
    [array] it must be a list
   *[object] it must be an object
}
why_form = its form is not right
