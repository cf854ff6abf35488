### A campaign that was sent: how far it is, what can be done, what came of it.

## How far it is

progress = How far it is
progress_rate = { $n } cards a second

# $time: one of unit_*
progress_left = about { $time } left

# $at: a day and a time
progress_next = Those skipped for a time are tried again { $at }.
# In place of a percentage: the campaign was ended early.
progress_stopped = Stopped
progress_stopped_at = { $n ->
    [0] before anything was sent
    [one] after { $n } message
   *[other] after { $n } messages
}

# Over figures: cards of the campaign so far.
count_planned = Checked
count_sent = Sent
count_held = Skipped
count_held_out = Control group
count_waiting = Waiting for their hour
count_failed = Failed

## Held back

held_why = Skipped, and why
held_reason = Why

## What can be done

# The buttons of a campaign.
do_delete = Delete this draft
delete_title = Delete this draft?
delete_sure = It was not sent to anybody. It cannot be brought back.
delete_yes = Delete
do_approve = Approve and send
do_decline = Decline…
do_withdraw = Back to a draft
do_pause = Pause
do_resume = Resume
do_cancel = Stop
do_retry = Try the failed again
# Who wrote a campaign, and who asks for approval.
fact_made = Made by
fact_asked = Asked for by
# $at: a day and a time; $zone: Europe/Paris
when_said_outlet = { $at }, time in { $zone }
when_said_customer = { $at }, by each customer’s own clock
cancel_title = Stop this campaign?
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

## Declined

# Over a question: no to a campaign that waits for approval.
decline_title = Decline this campaign?
decline_lead = Nothing of it is sent. Whoever sent it reads why, changes it and sends it once more.
# The same, of words that correct what was sent.
decline_words_title = Decline the new text?
decline_words_lead = The cards keep the words of before. Whoever wrote the new ones reads why.
# The label of what is written; its sender reads it.
decline_why = Why
decline_why_how = Such as what has to change.
decline_yes = Decline
# Above the reason. $name: who; $at: a day and a time
declined_by = { $name } declined this, { $at }:
declined_next = Change it, then send it once more.
# Above the words that were declined.
declined_words_next =
    The cards keep the words of before. These were declined; “Correct the text” begins with them:

# A button: a new draft with the same content.
use_again = Duplicate

# The name of a campaign that is made of an older one, called $name.
copy_of = { $name } (copy)

## What came of it

result = What came of it
result_again = Refresh
result_none = Nothing has been counted yet.
result_as_of = As of { $at }.
result_final = This is final.
result_open = Visits count until { $at }.
result_running = Visits count for { $n } days after each message.
result_arrived = How far it came
# $n: cards whose wallet took the module
result_in_window = { $n ->
    [one] In the shop window of { $n } card. Who looked, no wallet says.
   *[other] In the shop window of { $n } cards. Who looked, no wallet says.
}
result_by_language = By wallet and language
result_worked = Did it work?
result_no_holdout = There was no control group, so nobody can say what would have happened without it.
result_compared = Those it was sent to, against the control group, over { $n } days.
# Why nothing can be said of the effect yet. $n: a number of cards, or of days
result_few = Too few cards to tell: it takes { $n } in each group.
result_early = Too early to tell: visits of { $n } days count, and they have not passed yet.
result_little = Too little happened in { $n } days to tell.
result_texts = Which text did better?
result_silent = What did the notification itself bring?

# Over the effect of cards without a notification. $name: what is counted
result_silent_alone = { $name }: silent cards against the control group
result_notified = { $name }: notified against silent cards

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
step_of_held = Skipped
step_of_held_out = Control group
step_of_sent = Sent
step_of_pushed = Wallet told
step_of_accepted = Accepted by the wallet
step_of_fetched = Fetched by the phone
step_of_stale = Not fetched in a day
step_of_removed = No longer on a phone
step_of_refused = Refused

# In the list of definitions.
defined_effect = Effect
defined_interval = Range

## Gifts

result_gifts = What was given
defined_gifts = Gifts
recall = Take back what nobody has taken…
recall_title = { $n ->
    [one] Take back { $n } gift?
   *[other] Take back { $n } gifts?
}
recall_sure = It disappears from the cards. What customers have taken stays theirs.
recall_yes = Take back
recalling = It is being taken back. Refresh in a moment.
step_of_planned = Checked
