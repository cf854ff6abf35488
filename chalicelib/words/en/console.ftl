### What the owner's pages say: their frame, signing in, the day, posters.

## The frame

sections = Sections

# For people who use a keyboard: past the menu.
skip = Skip to the page
loading = Loading…
section_today = The day
section_programmes = Programmes
section_campaigns = Campaigns
section_cards = Cards
section_staff = People
section_outlets = Outlets
section_devices = Tills
section_rules = Rules
section_tiers = Tiers
section_posters = Posters
section_changes = Changes
to_scanner = Open the scanner
trouble = That did not work
cancel = Cancel
copy = Copy
copied = Copied
older = Show older ones

# A change was sent and no answer came.
change_unsure =
    The server did not answer. Check the network, then look whether the change is there before you
    try again.

# $status: a number such as 502
odd_answer = The server answered with { $status }. Try again in a minute.
unsaved = Leave without saving?
unsaved_sure = What you typed here is not saved yet, and is lost when you leave.

# The button that leaves.
unsaved_leave = Leave
not_a_number = Write a number, such as 5, or leave it empty.

# Who did something: not a person but an API key.
by_key = A cash register (API key)
by_other = Somebody who is no longer listed

# Who did something: whoever runs the service for the shop.
by_operator = The operator
by_device = A till

## Signing in

sign_in_lead = People, tills, rules and the day of your shop.
session_over = Sign in again
session_over_how =
    Your session has ended. Sign in, and what you were doing goes on; nothing you typed is lost.
password_title = Your password, please
password_title_how =
    For this the password of the last minutes is needed. Give it, and what you were doing goes on.
pin_no_console = You are signed in by PIN, which opens the till. For these pages give your password.

# A greeting. $name: the person
nothing_here = Hello, { $name }
nothing_here_scan = These pages are for owners and managers. Your place is the scanner.
nothing_here_yet = There is nothing for your role here yet.

## Fields of several pages

name = Name
outlet = Outlet
outlets_all = All outlets

## The day

day = Day
day_before = The day before
day_after = The day after

# A day with more scans than are counted.
report_cut = There was more than this page counts, so the numbers are too low. Choose one outlet.
count_scans = Scans
count_redemptions = Rewards handed out
count_reversals = Taken back

# A manager set a limit aside by PIN.
count_allowed = Allowed by PIN
report_facts = What stands out
report_facts_how = Facts to look at, most often with a good reason behind them.
report_no_facts = Nothing stands out on this day.
report_outlets = By outlet
report_no_outlet = Without an outlet
report_people = Who scanned
report_nobody = Nobody scanned on this day.

# A link beside a fact about one card.
fact_history = Show this card's history

person_scans = { $n ->
    [one] { $n } scan
   *[other] { $n } scans
}
person_redemptions = { $n ->
    [one] { $n } reward
   *[other] { $n } rewards
}
person_reversals = { $n } taken back
person_allowed = { $n } allowed by PIN

## Posters

posters_lead = Print one for each counter: customers scan it and have the card.
poster_open = Open to print
poster_code_of = The code of { $name }

# A link: the page that a customer sees.
join_page = See the page it opens

## A new shop

first_steps = Before your first guest
step_outlet = Say where you sell
step_outlet_how = An outlet, with its time zone.
step_till = Pair a till
step_till_how = A tablet or phone on the counter: people take it over by PIN.
step_poster = Print the poster
step_poster_how = Guests scan it to get their card.
step_done = Done

# $zone: a time zone such as Europe/Chisinau
times_in = Times are those of { $zone }.
