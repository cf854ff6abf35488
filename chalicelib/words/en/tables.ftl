### Tables to keep, for a spreadsheet: what their columns and some of their cells are called.

## The audit list

table_at = When ({ $zone })
table_by = Who (code)
table_by_name = Who
table_did = What
table_what = What (code)
table_whom = Whom or what (code)
table_whom_name = Whom
table_facts = Set to
table_before = Before
table_device = Till
table_outlet = Outlet
table_browser = Browser
table_network = Network

## Customers

table_card = Card
table_name = Name
table_phone = Phone
table_mail = Mail
table_language = Language
table_link = Link
table_programme = Programme
table_balance = Balance
table_visits = Visits
table_last_visit = Last visit
table_joined = Joined
table_wallets = Wallets

## What a campaign did with each card

table_state = State
table_arm = Text or group
table_reason = Reason
table_sent_at = When
table_until = Skipped until
table_occurrence = Occasion
table_version = Version of the card
table_test = Trial
table_gift = Gift
table_yes = yes
table_delivery =
    { $state ->
        [sent] sent
        [passed] passed on
        [left] left
        [held] skipped
       *[held_out] control group
    }

## The overview

table_day = Day
table_sales = Sales ({ $currency })
table_sales_before = Sales before ({ $currency })
table_visits_before = Visits before
table_new_cards = New cards
table_rewards = Rewards taken
table_given = Given away ({ $currency })
table_zone = By the clock of
table_outlet_code = Outlet (code)
table_taken_back = Taken back
table_weekday = Weekday
table_hour = Hour
table_programme_code = Programme (code)
table_source_code = Poster or link (code)
table_source = Poster, flyer or link
table_new_cards_before = New cards before
table_first_sales = First sales
table_first_sales_before = First sales before
table_all_cards = Cards ever
table_all_first_sales = First sales ever
table_reward_code = Reward (code)
table_reward = Reward
table_taken = Taken
table_taken_before = Taken before
table_cost = Cost ({ $currency })
table_month = Joined in
table_month_joined = Joined
table_came = Came in month { $n }
table_ends = Ends in
table_worth = Worth ({ $currency })
table_units = Stamps, points and rewards
