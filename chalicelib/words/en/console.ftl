### What the owner's pages say: their frame, signing in, the day, posters.

## The frame

sections = Sections

loading = Loading…
section_overview = Overview
section_today = The day
section_programmes = Programmes
section_campaigns = Campaigns
section_audiences = Audiences
section_cards = Cards
section_questions = Question
section_staff = People
section_shop = Your shop
section_outlets = Outlets
section_devices = Tills
section_rules = Rules
section_cases = Cases
section_books = Books
section_regulars = Regulars
section_wallets = Wallets
section_tiers = Tiers
section_posters = Posters
section_changes = Changes
section_keys = API keys
section_webhooks = Webhooks

# The groups that the sections stand in, as small headings of the navigation.
group_customers = Customers
group_campaigns = Marketing
group_programme = Loyalty
group_shop = Business
group_technical = Technical
to_scanner = Open the scanner
trouble = That did not work
# A page failed by a fault of ours.
page_broken = Something is wrong with this page, and it is our fault. Try again; if it stays so, tell whoever runs your Carnet.
# The address leads nowhere, or to what this person may not see.
page_unknown_title = There is no such page
page_unknown_how = Check the address, or choose a section. Some pages are only for some roles.
# In the menu under the person's name.
account_own = Your account
# Where the answer to a question would have stood, when somebody would not sign in.
signed_out = You are signed out. Sign in again to go on; what you typed is still here.
older = Show older ones

unsaved = Leave without saving?
unsaved_sure = What you typed here is not saved yet, and is lost when you leave.

# The button that leaves.
unsaved_leave = Leave
not_a_number = Write a number, such as 5, or leave it empty.

## Signing in

sign_in_lead = People, tills, rules and the day of your shop.
by_code = Sign in with a code by mail
by_password = Sign in with the password
code = Code
code_send = Mail me a code
# $mail: the address
code_sent = If { $mail } signs in here, six digits are on their way there.
code_again = Mail me another code
code_password = New password, if you want one
code_password_how =
    Left empty, the password stays as it is. A new one signs you out on every other device.
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

# A day with more entries than are read.
report_cut =
    There was more than this page reads: what stands out, bills, PINs and paper cards are of a part. Choose one outlet.
# Sales that were amended, or of which a part came back.
count_corrections = Bills corrected

# A manager set a limit aside by PIN.
count_allowed = Allowed by PIN
count_paid = Paid at the till
count_papers = Paper cards honoured
count_made_good = Given to make good
report_facts = What stands out
report_facts_how =
    Facts to look at, most often with a good reason behind them. What was taken back is not counted.
report_no_facts = Nothing stands out on this day.
report_outlets = By outlet
report_no_outlet = Without an outlet
report_people = Who scanned
report_nobody = Nobody scanned on this day.
report_papers = Paper cards honoured

# $n: how many stamps or points; $end: the last signs of the card's code
paper_line = +{ $n } on card …{ $end }

# A link beside a fact about one card.
fact_history = Show this card's history

person_visits = { $n ->
    [one] { $n } visit
   *[other] { $n } visits
}
person_redemptions = { $n ->
    [one] { $n } reward
   *[other] { $n } rewards
}
person_reversals = { $n } taken back
person_corrections = { $n } corrected
person_allowed = { $n } allowed by PIN
person_paid = { $n } paid at the till
person_papers = { $n ->
    [one] { $n } paper card
   *[other] { $n } paper cards
}
person_made_good = { $n ->
    [one] { $n } made good
   *[other] { $n } made good
}

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

list_more = More
list_none_found = Nothing is found by this.
shop_in_review =
    Your shop waits for a look by whoever runs Carnet: its name and its pictures. Until then
    strangers get no card by your code; cards that you give out at the till work.
