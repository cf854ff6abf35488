### The owner's pages about people: who works here, outlets, tills, changes.

## Who works here

staff_lead = Who works here, as what and where.
invite = Invite somebody
invite_lead = The person gets a link, and chooses a password and a PIN by it.
mail_hint = The person signs in with it.
role = Role

# What each role may do.
role_cashier_may = scans and redeems
role_manager_may = also sets a limit aside, takes back, sees the day
role_marketer_may = campaigns, no till
role_owner_may = everything
outlets_hint = None ticked: all of them, also later ones.
state_active = Active
state_invited = Invited

# A person who may no longer sign in.
state_revoked = Revoked
no_pin = No PIN yet: cannot switch at a paired till

# $what: the person or outlet that was saved
saved_as = Saved: { $what }
new_link = New link
new_link_make = Make a new link
new_link_how =
    For a forgotten password. Once it is used, the password and the PIN until now end. An older link
    stops working.
new_link_revoked = By a new link this person can come back.
owner_asked = Asked for. Another owner now opens this page and confirms it, within a week.
owner_confirm = Confirm and make the link
owner_confirm_role = Confirm as an owner
owner_how =
    A link for an owner, and a new owner, is asked for by one owner and confirmed by another.

# $name: the owner who asked
owner_waits = { $name } asks for this. Confirm it only if you know why.
revoke = Revoke
revoke_how = The person is signed out everywhere within seconds, and password and PIN are gone.
revoke_title = Revoke { $name }?
revoke_sure =
    Signed out everywhere within seconds. What was scanned stays. By a new link the person can come
    back.
link = Link
link_for = Link for { $name }
link_lead = Send it, or let the person scan it now. It works once.
mail_returned_short = mail comes back
mail_returned =
    Mail to this address comes back, so nothing more is sent there. Invite the person with another
    address.
link_mail = Mail a new link
link_unsent = No mail could be sent. Hand the link over yourself.
link_sent = The link is on its way to { $mail }.
invite_send_hint = Else you hand it over yourself. It is shown to you either way.
invite_send = Mail the link to this address
link_code = The link as a code to scan

# $until: a day and a time
link_once = It is shown only now, and works until { $until }.

## Outlets

outlets_lead = Where you sell. The time zone decides when a day and the opening hours begin.
outlets_empty_owner = There is no outlet yet. An owner adds it here.
outlet_add = Add an outlet
outlet_api_id = For the till’s API: { $id }
outlet_name = Name of the outlet
outlet_first = Add an outlet first: a till stands in one.
zone = Time zone
zone_hint = Type a city or a region, such as Paris.
zones_found = { $n ->
    [one] { $n } time zone
   *[other] { $n } time zones
}

# What the clock shows in a time zone. $time: such as 10:30
now_there = now { $time }

## Tills

devices_lead = Tablets and phones that stand at an outlet. On a paired one people switch by PIN.
devices_none = No till is paired yet. People can also sign in by mail and password on any phone.
pair_till = Pair a till
pair_lead = You get a code to type on the tablet.
pair_code_make = Show the code
device_label = Name of the till
device_label_hint = Such as: counter, terrace.
pair_now = Pair “{ $label }”
pair_step_open = On the tablet open { $address }, or scan the code below.
pair_step_type = Choose “{ pair_this }” and type:
pair_qr = A code that opens the scanner on the tablet

# $time: such as 9:41
pair_left = Valid for { $time }
pair_over = This code is too old. Go back and make a new one.

# $label: the till's name
pair_done = “{ $label }” is paired.
pair_done_how = People with a PIN can sign in there now.

# $at: a day and a time
paired_at = Paired on { $at }
unpaired = Unpaired
unpaired_at = Unpaired on { $at }
unpair = Unpair
unpair_title = Unpair “{ $label }”?
unpair_sure =
    Whoever is signed in there is signed out within seconds. Scans that wait on it are kept there
    and are sent once somebody signs in.

## Changes: who did what

changes_lead = Who changed what, newest first.
changes_none = Nothing was changed yet.

# After a person's name, as in “Olga invited Dan”. $whom: a person, an outlet, a till or a programme
did_staff_invite = invited { $whom }
did_staff_link = made a new link for { $whom }
did_staff_ask = asked for { $whom } to be an owner, or for their link
did_staff_accept = accepted the invitation
did_staff_change = changed { $whom }
did_staff_revoke = revoked { $whom }
did_staff_pin = set a PIN
did_staff_password = set a password
did_staff_sign_out = signed out everywhere
did_staff_mail_returned = noticed that mail to { $whom } comes back: nothing more is sent there
did_staff_pin_void =
    took the PIN of { $whom } away after too many wrong tries; a new one is set with the password
did_staff_pin_tries = made tries of the PIN of { $whom } wait: several were wrong
did_staff_password_tries = made tries of the password of { $whom } wait: several were wrong
tries_n = Wrong tries: { $n }
did_outlet_add = added the outlet { $whom }
did_outlet_change = changed the outlet { $whom }
did_device_offer = made a pairing code for { $whom }
did_device_pair = was paired as { $whom }
did_device_unpair = unpaired { $whom }
did_programme_limits = changed the rules of { $whom }
did_merchant_start = opened the shop
did_merchant_approve = approved the shop: its cards are for everybody now
did_merchant_change = changed the shop
did_merchant_export = downloaded everything the shop has
did_regulars_bring = brought a list of regulars into { $whom }
did_regulars_undo = took a list of regulars back from { $whom }
did_regulars_links = downloaded the links of a list of regulars of { $whom }
did_merchant_budgets = changed what staff may give away
did_programme_tiers = changed the tiers of { $whom }
did_programme_publish = published a change of { $whom }
did_pool_codes = added codes to { $whom }
tiers_none = No tiers.
did_campaign_send = sent a campaign, or asked for approval
did_campaign_approve = approved a campaign
did_campaign_correct = corrected a campaign’s text
did_campaign_trial = sent a trial
did_campaign_recall = took back a campaign’s gifts
did_audience_export = took the people of an audience as a file
did_tester_mark = marked a tester’s card
did_tester_unmark = unmarked a tester’s card
did_question_ask = asked a new question
did_question_change = changed the question
did_question_on = switched the question on
did_question_off = switched the question off
did_key_add = made the API key { $whom }
did_key_revoke = revoked the API key { $whom }
did_webhook_add = added a webhook
did_webhook_change = changed a webhook
did_webhook_secret = renewed a webhook’s secret
did_payments_add = added a payment source
did_payments_drop = deleted a payment source
did_webhook_drop = deleted a webhook
did_webhook_off = switched a webhook off: it failed for days, or is gone
did_card_void = took card { $whom } out of use
did_card_unvoid = put card { $whom } back in use
did_card_code = gave card { $whom } a new code
did_card_move = moved card { $whom } to another phone
did_card_hand_over = handed card { $whom } over to a guest’s phone
did_card_hand_over_wrong = was given a wrong answer by somebody who asked for card { $whom }
did_card_erase = erased card { $whom } for good
did_card_look = looked at card { $whom }
did_card_person = changed what is kept of the customer of card { $whom }
did_card_file = downloaded what is kept of the customer of card { $whom }
did_merchant_pause = paused campaigns and the phones’ updates
did_merchant_resume = let campaigns and the phones’ updates go on
did_programme_push = sent the cards of { $whom } to the phones again
by_guest = The card’s holder
by_carnet = Carnet itself

## The person's own page

pin_why = For switching at a paired till, and for setting a limit aside.
pin_new = New PIN
pin_hint = 4 to 6 digits, not all alike, not in a row.
pin_save = Set the PIN
pin_saved = The new PIN is set.
password_own = Password
password_own_how = A new password signs you out on every other device.
password_now = Password until now
password_next = New password
password_hint = At least 10 characters. Several words that do not belong together are good.
password_save = Set the password
password_saved = The new password is set. Every other device is signed out.
sign_out_everywhere = Sign out everywhere
sign_out_everywhere_how =
    For a lost phone, or a tablet where you forgot to sign out. Within seconds, here too.

outlets_none_yet = There is no outlet yet.
