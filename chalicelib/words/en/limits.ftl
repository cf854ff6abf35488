### Why a till refuses, for a limit that the owner set: the API says it, the scanner says it
### without a network, and the page of rules shows the owner what a cashier will read.

## Scans

# $until: a time such as 10:30, or a day and a time
limit_cooldown = This card was stamped a short while ago. It can be scanned again at { $until }.

# $at, $opens: times such as 19:05
limit_hours = It is { $at }, outside this programme's hours. They begin again: { $opens }.
limit_outlet = This programme is not for this outlet. Ask the owner where it counts.

# $most: how many scans
limit_per_day =
    This card has reached its limit for today ({ $most }). It can be scanned again tomorrow.

# $least: an amount with its currency
limit_spend = The sale is too small for this programme: it takes at least { $least }.

## Rewards without a network

offline_redeem_off =
    Without the network this till may not hand out rewards. Keep the card in mind for the next
    visit, or wait for the network.
offline_redeem_over =
    Without the network this is more than the owner allows to hand out. Wait for the network.

# The reward costs more than what is on the card.
offline_redeem_short = The balance that this device knows does not reach this reward.

## A code that the phone draws anew every half minute

code_is_a_picture =
    This is a picture of the code, or one of a minute ago. Ask for the card itself, open on the phone.
code_of_another_time =
    The clock of the customer’s phone, or of this till, is wrong by more than a minute. Set both to the
    network’s time, or find the card by name.
