### What several pages say: the scanner and the console.

## Signing in

# A heading, and the button that does it.
sign_in = Sign in
sign_out = Sign out
mail = Mail address
password = Password
second = Code of your app
second_hint = Six digits. If the phone is gone, one of your recovery codes.

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
cancel = Cancel
# A change was sent and no answer came.
change_unsure =
    The server did not answer. Check the network, then look whether the change is there before you
    try again.
# $status: a number such as 502
odd_answer = The server answered with { $status }. Try again in a minute.

# A link over everything, for who goes by keys.
skip = Skip to the page
copy = Copy
copied = Copied

# News at the foot of the page: takes back what was just done; and puts the news away.
toast_undo = Undo
toast_close = Close

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
kind_give = Credit
kind_paper = Paper card
kind_import = Brought along
# Of a membership.
kind_pause = Paused
kind_resume = Goes on
kind_reversal = Taken back
# Of a sale that was amended, or of which some came back.
kind_correction = Bill corrected
kind_returned = Part came back

# Who else had a part in an entry.
allowed_by = allowed by { $name }
# $name: the colleague who sent a till's line that somebody else had made
sent_by = sent by { $name }

# Heads of the columns of a history; card_balance: what is on the card after each entry.
history_at = When
history_change = Change
card_balance = On the card
history_by = What

# Lists and choices that are long.
list_find = Search by name

## Pictures of a brand

picture_stamp_own = Your own picture
picture_emoji = Emoji
picture_strip = A photo behind the stamps
picture_strip_hint = Darkened with the card’s colour until the stamps stand out.
picture_choose = Choose a picture
picture_other = Choose another one
picture_without = Without a picture
picture_reading = Reading the picture …
picture_taken = There it is.
picture_stamp_hint = One of ours, an emoji, or a picture of your own.
picture_logo = Logo
picture_logo_hint = On the card, the join page and the poster. Its colours are taken for the card.
passkey_use = Sign in with a passkey
passkey_unused = No passkey was used. Try again, or sign in another way.
recovery_code = Recovery code
recovery_code_hint = If no passkey of yours is at hand. Each works once.
factor_soon = From { $at } on your shop asks everybody with your role for a second factor. Set it up before.
# In place of a figure that is not known.
not_known = not known
file_choose = Choose a file
