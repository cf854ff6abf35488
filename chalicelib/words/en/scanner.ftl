### What the scan page says: a cashier reads it while a guest waits, so it is short.

## The page

# The page's title in the browser.
app_name = Till

## Signing in

who_are_you = Who is serving?
by_mail = Sign in with mail and password
by_pin = Sign in by PIN
pin_of = { $name }, your PIN

# Read aloud by a screen reader while a PIN is typed.
pin_digits = { $n ->
    [one] { $n } digit entered
   *[other] { $n } digits entered
}

# A button beside the faces of those who may sign in.
somebody_else = Somebody else
delete_digit = Delete the last digit
confirm = Confirm
pair = Pair
pair_code = Pairing code

# section_devices is the page's name in the menu of the console.
pair_how = The owner gets it under { section_devices }. It holds for ten minutes.
sign_in_offline =
    There is no network. Signing in needs it; scans that were made stay on this device.

# Scans that were made without a network. $n: how many
held = { $n ->
    [one] { $n } scan on this device waits to be sent. Sign in to send it.
   *[other] { $n } scans on this device wait to be sent. Sign in to send them.
}
no_answer = The server does not answer. Check the network and try again.
invitation = Your invitation
welcome = Welcome, { $name }

# $role: one of role_*
invited_as = { $organization } invites you. Your role: { $role }.
new_password = Choose a password
password_how = At least 10 characters. A short sentence is easy to remember.
new_pin = Choose a PIN
pin_how = 4 to 6 digits, to take over the shop’s tablet in a second.

# The button that ends an invitation and opens the till.
begin = Begin
which_outlet = Where are you working?

## The bar and the menu

back = Back
close = Close

# A button: somebody else takes over the till.
switch_person = Switch cashier
change_outlet = Change outlet
my_pin = My PIN
pin_set = Your PIN is set.
sound = Sound
version = Version { $version }

# Short: a mark in the bar.
chip_offline = Offline
chip_offline_waiting = Offline · { $n }
chip_waiting = { $n } to send

# Scans that could not be sent as they are. Short: a mark in the bar.
chip_amiss = { $n ->
    [one] { $n } needs a look
   *[other] { $n } need a look
}

# $much: one of unit_*
clock_ahead =
    This device’s clock is { $much } ahead. Scans carry the right time all the same; please set the
    clock.
clock_behind =
    This device’s clock is { $much } behind. Scans carry the right time all the same; please set the
    clock.

## The camera

camera = Camera

# The phone's lamp.
torch = Torch
zoom = Zoom
other_camera = Other camera
start_camera = Start the camera
camera_denied =
    This page may not use the camera. Allow it in the browser’s settings for this page, or use a
    hand scanner or search.
camera_none = No camera was found. Use a hand scanner or search.
camera_taken = Another program uses the camera. Close it and start the camera again.
camera_stopped = The camera stopped.
camera_restarts = The camera starts again…
decoder_missing =
    Codes cannot be read from the camera now. Load the page again, or use a hand scanner or search.

## Serving

# The sentence under the camera's picture.
aim = Hold the guest’s card in front of the camera

# A button: look up a guest by name.
find = Find guest

# A button: what I scanned today.
shift = My shift
guest = Guest
which_card = Which card is it?
known_not =
    No network, and this device has not met this card. It will be counted when the network is back.

# $at: a time. The card's balance may be older than that.
known_since = No network. As this device saw the card: { $at }.

# $change: such as +1. $at: a time
last_change = Last change: { $change } at { $at }
balance_unknown = The balance is not known here

# $n of $needed stamps are on the card.
balance_stamps = { $n } of { $needed } stamps
next_card = On the next card: { $n } of { $needed }
rewards_ready = { $n ->
    [one] { $n } reward ready
   *[other] { $n } rewards ready
}

balance_points = { points_counted }

# $reward: what the reward is called
to_go_stamps = { $n ->
    [one] { $n } stamp to go: { $reward }
   *[other] { $n } stamps to go: { $reward }
}
to_go_points = { $n ->
    [one] { $n } point to go: { $reward }
   *[other] { $n } points to go: { $reward }
}

# After this scan.
then_ready = Then ready: { $reward }
add_stamps = { $n ->
    [one] Add { $n } stamp
   *[other] Add { $n } stamps
}
add_points = { $n ->
    [one] Add { $n } point
   *[other] Add { $n } points
}

# Points for a visit, where no amount is asked.
add_visit = Visit +{ $n }
enter_amount = Enter the amount

# The sale's amount brings no point.
too_small = Too small for a point
amount = Amount of the sale
how_many = How many
one_less = One less
one_more = One more
managers_pin = Manager’s PIN
no_manager = No manager can enter a PIN on this device. Ask a manager to sign in.

# Said without a network, where the till does not know when the hours begin again.
outside_hours = It is outside this programme’s hours.

## Rewards

# A button. $reward: what the reward is called
give = Give { $reward }
give_ask = Give { $reward }?
give_it = Give it
not_now = Not now
takes_stamps = { $n ->
    [one] Takes { $n } stamp.
   *[other] Takes { $n } stamps.
}
takes_points = { $n ->
    [one] Takes { $n } point.
   *[other] Takes { $n } points.
}

# $left: how many stay on the card
takes_leaves_stamps = { $n ->
    [one] Takes { $n } stamp, leaves { $left }.
   *[other] Takes { $n } stamps, leaves { $left }.
}
takes_leaves_points = { $n ->
    [one] Takes { $n } point, leaves { $left }.
   *[other] Takes { $n } points, leaves { $left }.
}
reward_ready = Ready: { $reward }

## What became of it

added_stamps = { $n ->
    [one] { $n } stamp added
   *[other] { $n } stamps added
}
added_points = { $n ->
    [one] { $n } point added
   *[other] { $n } points added
}
given = Given: { $reward }

# The same scan was sent twice.
counted_once = It was there already and is counted once.
next = Next guest
undo = Undo

# The mark of a scan or reward that was taken back.
undone = Taken back
undone_meanwhile = It was there already and has been taken back since. Nothing was counted now.
# For a card whose code got into other hands.
new_code = New code for this card
new_code_sure = The old code ends at once. The balance stays, and phones that hold the card follow.
new_code_yes = Give it a new code
new_code_done = The card has a new code. The phone shows it in a moment.

# The heading over a reason.
refused = Not done

# The heading over already_how: the card was scanned a moment ago.
already = Already done

# $change: such as +1
already_how = This card was scanned at { $at } ({ $change }).
open_anyway = Open the card
saved = Saved on this device
saved_how = It is sent when the network is back, and counted once.

# The network was lost while a reward was asked for.
unsure = Not confirmed yet
unsure_how = The server has not answered. Hand out the reward only when this says so.
cancel_reward = Cancel the reward
not_a_card = Not a card
strange_link = This code is a web address, a menu perhaps. Ask for the card in the guest’s wallet.

# The poster's code was scanned instead of a card.
strange_join =
    This is the counter’s own code: guests scan it to get a card. Ask for the card itself.
strange_payment = This is a payment code. Ask for the card in the guest’s wallet.
strange_other = This code is not one of our cards. Ask for the card in the guest’s wallet.
# A hand scanner read the bars of a card while there is no network.
number_offline =
    There is no network, and only the server knows whose number stands in the bars. Scan them again when the
    network is back, or the square code if the card shows one.

# The heading over strange_scanner: a hand scanner was heard, and what it typed is spoilt.
scanner_unclear = Scanner not understood
strange_scanner =
    The hand scanner types for another keyboard than this device has. Set the scanner’s keyboard, in
    its manual often called “country”, to the one of this device, then scan again.
cannot_store_how =
    This device cannot store the scan, so it was not sent. Free some space or leave private
    browsing, then scan again.

## Finding a guest

find_label = Name, phone, mail or card code
find_how =
    At least 3 letters or digits from the beginning, or what is printed under the card’s code; its
    last 4 signs will do.
find_offline = There is no network: search needs it. A whole card code works without.
found_none = Nobody found. Try another spelling, the phone or the mail address.
found_more = There are more: write a little more.

## Lists

# Whose scans the list shows: mine, or everybody's.
mine = Mine
everyone = Everyone

# Shows older lines.
more = More
nothing_yet = Nothing yet today.
history_offline = There is no network: the list comes back with it.
on_device = On this device: { $n }
sent_from_here = Sent from this device
line_waiting = Waiting to be sent
line_elsewhere = Belongs to another shop: it is sent when somebody of theirs signs in here.

# A line of the queue on this device.
line_damaged = This line is damaged or was changed. It is not sent; scan the card again.

# Takes a line off the list.
dismiss = Dismiss

## A tester’s card, for trials of campaigns

mark_tester = Mark as a tester’s card
marked_tester = Marked as a tester’s card.

## A guest without a phone

new_guest = New guest
new_guest_how =
    For a guest without a phone at hand. The card counts at once, and is found by name or
    number.
guest_name = Name
guest_phone = Phone
guest_phone_how = With its country code, such as +40. It finds the card again.
guest_nobody = Enter a name or a phone number, so that the card can be found again.
new_guest_make = Make the card
to_console = Owner’s pages

## What a programme offers beside its stamps or points

# $day: the last one it is good for
until_day = until { $day }
# Not to be had now, and what is sold: folded away
more_here = More for this card
percent_off = { $percent }% off this sale
money_off = { $money } off this sale
buy_get = Buy { $buy }, get { $get } more
buy_get_percent = Buy { $buy }, get { $get } more with { $percent }% off
# Above the keys on which the amount is typed
most_off = Up to { $money }
take_off = Take off { $money }
# Other things to hand out in the same go
together = Together with it
access_now = May come in: { $name }
# $price: “€5.00”
sell = { $name }: { $price }
sell_amount = { $name }: any amount
sell_ask = Paid: { $name }?
sell_how = Take the money first. Then it is on the card.
sold_it = Paid { $money }
was_sold = On the card: { $name }
was_refused = Not given: { $name }
# Of a partner, read to the customer
partner_code = Code for the guest: { $code }

## A paper card

paper = Paper card
paper_ask = How many are on the paper card?
paper_how = Keep the paper, or tear it: it is honoured once for each guest.

# $most: a number
paper_most = { $most } at most
paper_offline =
    Without the network nobody knows whether this guest's paper card was honoured before. Do it when
    the network is back.

## Memberships: paused, gone on with, withdrawn from

memberships = Membership
membership_good = For good
membership_not = Not on this card
membership_paused_days = Paused from { $from }, again from { $until }
membership_pause_how = Pause from tomorrow; the months are added to its end
membership_pause = Pause
membership_resume = Go on today
membership_withdraw = Withdraw: give { $money } back
# $what: what the button said before
membership_sure = Yes: { $what }
membership_was_paused = The membership is paused from tomorrow on.
membership_was_resumed = The membership goes on today.
membership_was_withdrawn = The membership has ended. Give { $money } back.
months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
sell_withdrawal = Tell the customer: it can be given back within 14 days, for the days that are left.

## Suspended coffee

give_on = Give on: { $reward }
jars = Given on
jar_left = { $n ->
    [one] { $n } waits here for somebody who needs it
   *[other] { $n } wait here for somebody who needs one
}
jar_give = Hand one out
jar_given = Handed out. The jar has one less.
jar_undo = Put it back
jar_undone = It is in the jar again.
jar_none = Nothing waits here. A guest can give one on from a card.

## Something went wrong

make_good = Make good
make_good_how = What went wrong?
make_good_left = Left this month: { $money }
make_good_give = Give: { $name }
make_good_none = The programme has nothing to give for this.
make_good_done = It is on the card.

## Practice for somebody new

practice = Practice
practice_lead = Two minutes with fake cards. Nothing counts.
practice_stamp = Ana buys something: stamp her card.
practice_reward = Ben’s card is full: hand the reward out.
practice_undo = That was one too many for Ana: take it back.
practice_unknown = Somebody shows a code that is none of ours.
practice_scan = Scan { $name }’s card
practice_hand_out = Hand out: { $reward }
practice_take_back = Take it back
practice_strange = Scan the strange code
practice_done = That is all. A card that is unknown gets nothing: offer a new one.

## A card goes to a guest’s new phone

hand_over = Onto the guest’s new phone
hand_over_how = Ask the guest, and take the answer down. Never read out what you see here.
hand_over_question = What you ask
hand_over_phone_end = Phone number
hand_over_phone_end_ask = What are the last six digits of your number?
hand_over_last_visit = Last visit
hand_over_last_visit_ask = On which day were you last here? A day more or less is right.
hand_over_birth_month = Birthday
hand_over_birth_month_ask = In which month is your birthday? A number from 1 to 12.
hand_over_known = I know them
hand_over_known_ask = You know this guest and answer for it with your name.
hand_over_answer_is = The guest’s answer
hand_over_old = The old phone
hand_over_there = The guest has it
hand_over_lost = It is lost
hand_over_old_how = With a lost phone the old card ends at once: its code works nowhere any more.
hand_over_go = Hand the card over
hand_over_scan =
    The guest points the new phone’s camera at this code. It works once, for ten minutes.
hand_over_code = QR code that brings the card to the guest’s phone
hand_over_none =
    Nothing is known of this guest that could be asked. A manager who knows them can hand the
    card over.

## What went wrong becomes a case

till_case = Somebody else has to look at it
till_case_hint = It becomes a case: the manager answers the guest within days.
till_case_kind = What is it about?
till_case_said = What happened, as the guest says it
till_case_send = Open the case
# $number: “482 913”
till_case_done = Written down. Number for the guest: { $number }
till_case_goods = Goods
till_case_count = Stamps, points or money
till_case_reward = A reward
till_case_people = How they were treated
till_case_wait = Waiting
till_case_other = Other
