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
tiers_none = No tiers.
outlets_none_yet = There is no outlet yet.
factor_rule = Second factor
factor_rule_why = Whoever of these roles has neither a passkey nor an app sets one up before anything else. At a paired till a PIN stays enough: the till is the second factor there.
factor_rule_roles = Asked of
factor_rule_grace = Days until then, for roles that are new here
factor_rule_grace_hint = 0: at once. People read the day when they sign in.
factor_rule_from = { $role }: from { $at }
factor_lacks = No second factor yet
