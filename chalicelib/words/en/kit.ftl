### What several pages say: the scanner and the console.

## Signing in

# A heading, and the button that does it.
sign_in = Sign in
sign_out = Sign out
mail = Mail address
password = Password

# A heading: the same mail address and password are somebody’s at several shops.
which_shop = Which shop?

# The person's own number of 4 to 6 digits, for a till that is shared.
pin = PIN
pin_was_void =
    Your PIN was taken away after too many wrong tries, which may have been somebody else’s. Choose
    a new one.

## People

role_owner = Owner
role_manager = Manager
role_marketer = Marketer
role_cashier = Cashier

## Buttons and fields

# The way to a form; pair_step_type quotes it.
pair_this = Pair this tablet with an outlet
menu = Menu
language = Language
save = Save
try_again = Try again

# The button beside page_lost.
load_again = Load again
fill_in = Fill this in.

## Files that did not come

page_lost = This page did not load. Check the network, then try again.

## Times and counts

unit_seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
unit_minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
unit_hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
unit_days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

## A card and its history

# A card whose holder has no name. $end: the last characters of its code
card_nameless = Card …{ $end }
card_history = Card history

# What stands in a list of a card's entries.
kind_earn = Scan
kind_redeem = Reward
kind_reversal = Taken back

# Who else had a part in an entry.
allowed_by = allowed by { $name }
# $name: the colleague who sent a till's line that somebody else had made
sent_by = sent by { $name }

# Heads of the columns of a history; card_balance: what is on the card after each entry.
history_at = When
history_change = Change
card_balance = On the card
history_by = What
