### A campaign that was sent: how far it is, what can be done, what came of it.

## How far it is

progress = How far it is
progress_rate = { $n } cards a second

# $time: one of unit_*
progress_left = about { $time } left

# $at: a day and a time
progress_next = Those held back for a time are tried again { $at }.

# Over figures: cards of the campaign so far.
count_planned = Looked at
count_sent = Sent
count_held = Held back
count_held_out = Held out
count_failed = Failed

## Held back

held_why = Held back, and why
held_reason = Why

## What can be done

# The buttons of a campaign.
do_delete = Delete this draft
delete_title = Delete this draft?
delete_sure = It was not sent to anybody. It cannot be brought back.
delete_yes = Delete
do_approve = Approve and send
do_withdraw = Back to a draft
do_pause = Pause
do_resume = Go on
do_cancel = End it
do_retry = Try the failed again
cancel_title = End this campaign?
cancel_sure =
    Nothing more is sent, and a look for a time goes back at once. What was sent stays on the cards.
    It cannot be begun again.

## The campaign

face_alone = No message: only the card's look.

# $at: a day and a time
until = until { $at }

## Correcting the text

correct = Correct the text
correct_how =
    The new text takes the place of the old one, on the cards that have it too. Phones are told once
    more.
correct_send = Replace the text…
correct_title = Replace the text?
correct_sure = Everybody who has the old text gets the new one.
correct_yes = Replace
corrected = The new text is on its way.
corrected_waits =
    Somebody else has to approve the new text. Until then the old one stays.
correct_waits = Other words, waiting for approval
correct_waits_how =
    Until somebody else approves them, the cards keep the words of before.

# A button: a new draft with the same content.
use_again = Use it again

# The name of a campaign that is made of an older one, called $name.
copy_of = { $name } (again)

## What came of it

result = What came of it
result_again = Count again
result_none = Nothing has been counted yet.
result_as_of = As of { $at }.
result_final = This is final.
result_open = Visits count until { $at }.
result_running = Visits count for { $n } days after each message.
result_arrived = Did it arrive?
result_by_language = By wallet and language
result_worked = Did it work?
result_no_holdout = Nobody was held out, so nobody can say what would have happened without it.
result_compared = Those who got it, against those held out by chance, over { $n } days.
result_texts = Which text did better?

# Over a figure: how much more those who got the message did. $name: what is counted
result_per_100 = { $name }, difference for every 100 cards
result_group = Group
result_total = In all
result_a_hundred = For 100 cards

# Unfolds what each figure of the page means.
result_definitions = What each figure counts
csv_results = Figures as CSV
csv_deliveries = Each card as CSV

## Steps on the way to a phone

# On the way of a message, from the audience to the phone: the bars of a chart.
step_of_planned = Planned
step_of_held = Held back
step_of_held_out = Held out
step_of_sent = Sent
step_of_pushed = Phone told
step_of_accepted = Accepted
step_of_fetched = Fetched
step_of_stale = Not fetched in a day
step_of_removed = Card removed
step_of_refused = Refused

# In the list of definitions.
defined_effect = Effect
defined_interval = Range
