### A campaign before it is sent: what it says, when, and what will come of it.

## The steps of a draft

# The headings of a draft, in order.
step_who = Who
step_what = What
step_when = When
step_before = Check
# The list of these steps, and a mark on one of them.
rail = The steps of this draft
rail_mend = Something has to be mended here

## Quiet hours

# $at: a time such as 09:00
quiet_now = It is quiet hours now. They get it from { $at } on, by their own clock.
quiet_then = That is in quiet hours. They get it from { $at } on, by their own clock.

## What

what_message = A message
what_message_how = It appears on the lock screen and stays on the back of the card.

# $letter: A or B, of two texts that are compared
what_wording = Text { $letter }
what_title = Title
what_text = Text

# $n of $most characters are used.
what_count = { $n } of { $most } characters

# $n characters too many.
what_long = { $n } too many.
# Over buttons that put a merge field into the text: each card fills it for itself.
merge_insert = Insert
merge_field_name = First name
merge_field_balance = Balance
merge_field_to_reward = Missing to the reward
merge_field_reward = Reward
merge_field_tier = Tier
merge_field_outlet = Outlet
merge_field_shop = Shop’s name
merge_how = Each customer reads their own. After the | stands what who has none reads.
what_two = Compare two texts
what_two_how = Half of the customers get the one, half the other, by chance.

# How a message is told: a choice.
what_notify = Notification
notify_all = Every phone notifies
notify_half = Half of the phones, to compare
notify_none = No phone, the card alone says it
notify_how = A silent card takes nothing of what your rules for messages allow. Half and half shows what the notification itself brings.
notify_how_all = A silent card takes nothing of what your rules for messages allow.
what_face = Another look for a time
what_face_how = It goes back by itself.
face_days = For how many days
face_days_how = Counted from the start.
face_colours = Other colours
face_colours_how = The rest of the card stays.

# A line of text on the card's front.
face_line = Line on the front
face_line_cut =
    A phone may cut it: beside what comes next about { $n } characters fit.
# A line of the shop's window on these cards: its switch, and its fields.
face_module = A line in the shop window
face_module_how = Low on the card’s details in Google Wallet, for these days alone. Nobody is told of it. An iPhone has no window: there nothing is seen of it.
face_module_title = Title in the window
face_module_text = A line below
face_module_url = Page that it leads to
colour_background = Background
colour_foreground = Text
colour_label = Labels
colour_accent = Accent
what_bonus = Double stamps
what_bonus_how =
    Every sale in this time counts more, for all cards of the programmes; the card says so.

# Such as 2: double stamps.
bonus_factor = Counts so many times
bonus_starts_at = From
bonus_ends_at = To
bonus_weekdays = Only on these days
bonus_weekdays_how = None chosen: every day.
bonus_from_minute = From this hour
bonus_to_minute = To this hour
what_gift = A gift
what_gift_how = It lies on the card until it is taken; each card gets it once. You can name it in your message.
gift_which = What is given
gift_none = No gift is in every programme that you chose. Choose fewer programmes, or let an owner add one.
# Under the gift that was chosen: what it costs, and what happens at the till.
gift_counts = It costs you only when it is taken.
gift_costs_unsaid = The programme does not say what one costs you, so the result cannot say what it brought in money.
gift_at_till = At the till it stands among the card’s rewards, and the cashier hands it out with a tap.
gift_lasting = { $n ->
    [0] without an end
    [one] good for { $n } day
   *[other] good for { $n } days
}

## When

when_which = When it goes out
when_now = At once
when_now_how = As soon as you press the button.
when_at = At a time
when_at_how = You can still call it off until then.
when_trigger = Automated
when_trigger_how = To each customer when something is so, until you end it.
when_at_time = Day and time

# The customer's time zone or the outlet's.
when_clock = By whose clock
when_clock_how = A customer whose time zone is not known goes by the outlet's.
when_clock_outlet = The outlet's
when_clock_customer = Each customer's
when_trigger_what = When
when_trigger_runs = It is looked for twice a day, between 10:00 and 12:00 and between 17:00 and 19:00.

# What a message goes out for, by itself.
trigger_welcome = A customer has joined
trigger_near_reward = Near a reward
trigger_reward_waiting = A reward was not taken
trigger_lapsed = Has not come for a while
trigger_birthday = Birthday
trigger_anniversary = The card's anniversary
trigger_expiring = Points run out soon

# Over the number that a trigger needs.
trigger_n_near_reward = Stamps or points away
trigger_n_reward_waiting = Days waiting
trigger_n_lapsed = Days since the last visit
trigger_n_expiring = Days before

## Before the button

to_come = What will happen

# $step: one of step_*
go_to = Go to “{ $step }”

# Over figures: what will happen when it is sent.
outlook_reach = Will be sent to
outlook_cost = Costs
outlook_cost_monthly = Costs a month, at most
outlook_time = Takes about

# $at: the day of the price list
outlook_prices = at list prices of { $at }
bounds = Comparison and bounds

# A field of the draft with its hint.
bound_holdout_percent = Control group, %
bound_holdout_percent_how =
    So many, chosen by chance, get nothing: only so can you know whether it worked. 0: nobody.
bound_window_days = Days to measure
bound_window_days_how = Visits in so many days count as its effect.
bound_send_hours = Try for so many hours
bound_send_hours_how = Whoever is skipped for a time, by quiet hours for one, is tried again so long.
outlook_held_out = and { $n } in the control group
# An estimate.
about_n = about { $n }

# $cost: an amount, below what can be shown
outlook_under = under { $cost }
outlook_parts = What it costs, part by part
outlook_part = What
outlook_count = How many
send_sure_trigger = Begin?
bound_budget = It may cost, at most
bound_budget_how = In the currency of the price list. Empty: no bound of its own.

## A trial

trial = Try it on your own phone
trial_how =
    At once and whatever the audience, to cards that you have marked as testers’. It counts as a message of that card; within the hour the card says again what it said before.
trial_none =
    No card is marked yet. Open your own card on the phone and give its code below.
trial_choose = Tick a card.
trial_code = Mark a card: its code
trial_code_how =
    Scan it with a scanner on this computer. Or scan it on the scan page: an owner or manager can mark it there.
trial_mark = Mark
# $name: a customer
trial_unmark = Unmark { $name }
# $at: a time
trial_now = A trial stands on it until { $at }.
trial_send = Send the trial
trial_sent = { $n ->
    [one] Sent to { $n } card. Look at the phone.
   *[other] Sent to { $n } cards. Look at the phones.
}

## Sending

# The button that asks first.
send = Send…
send_ask = Ask for approval

send_sure = { $n ->
    [one] Send to { $n } customer?
   *[other] Send to { $n } customers?
}
send_sure_about = { $n ->
    [one] Send to about { $n } customer?
   *[other] Send to about { $n } customers?
}
# $when: a day and a time, and by whose clock
send_sure_when = Goes out: { $when }.
send_sure_how = You can pause or stop it with one tap; what is sent by then stays.
send_sure_approval = Somebody else has to approve it first.
send_yes = Yes, send
# A button in the foot of a draft: to the trial on one's own phone.
foot_test = Test
send_calm = You will be asked once more. Until then everything can be changed.
approval_needed = Somebody else has to approve it

# Whether the draft is kept, said beside its title.
saving_saved = Saved
saving_saving = Saving…
saving_unsaved = Not saved yet
saving_moved = Not saved
saving_waits = Not saved: the server does not answer. It is tried again by itself.
saving_gone = Not saved

# Somebody else changed the draft too: whose is kept.
moved_theirs = Take the other one
moved_mine = Keep mine
# The draft is no longer there.
gone_said = This draft was thrown away elsewhere. What you have here is not kept unless you keep it as a new one.
gone_keep = Keep as a new draft
moved_said = This draft was changed elsewhere too: by somebody else, or by you in another window. Which one stays?
# $what: names of a draft's steps
moved_differs = They differ in: { $what }.

## The preview of a pass

preview_phone = Phone
# Whose card is shown, of nobody: somebody with a long name, or without one.
preview_person = Shown for
preview_person_named = A long name
preview_person_nameless = No name
preview_side = Side of the card
preview_side_back = Back
preview_notification = Notification
preview_front = Card
preview_poster = iPhone, from iOS 27
preview_store_card = iPhone, before iOS 27
preview_back = Back of the card
preview_details = Details

# In place of a notification.
preview_silent = Nothing is announced.

# When the notification came.
preview_now = now

# A mark beside a message that is new.
preview_fresh = new
