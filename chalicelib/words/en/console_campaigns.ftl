### The marketer's list of campaigns, how to begin one, and the rules for all.

## On several pages

people = Customers

# Unfolds a chart's numbers.
as_table = The numbers

# Between two dates or numbers: from 3 to 9
to = to

# Between two numbers: between 3 and 9
and = and
settings = Rules for messages

# Beside a field with a number that is not allowed.
fill_number = Write a whole number that is allowed here.
preview = As the phones show it

## The list of campaigns

campaigns_lead = What you say to customers, to whom, and what came of it.
campaigns_none = No campaign yet. Begin with one: nothing is sent before you say so.
# Above the table of campaigns.
campaigns_find = Find by name
campaigns_so_far = { $n } so far, older ones are coming …
campaigns_found = { $n ->
    [one] { $n } campaign
   *[other] { $n } campaigns
}
# What a filter says that lets everything through.
filter_state = Any state
filter_programme = Any programme
filter_time = Any time
filter_days = Last { $n } days
# Heads of the table's columns.
column_name = Name
column_state = State
column_when = When
campaign_new = New campaign
campaign_nameless = Campaign without a name

# The name of a campaign that nobody named.
copy_default = My campaign

# $at: a day and a time
life_created = Created { $at }
life_starts = Starts { $at }
life_began = Since { $at }
life_ended = Ended { $at }
draft_of = Draft of { $at }. Nothing is sent before you say so.
campaign_name = Name
campaign_name_how = For yourselves; customers do not see it.

## Ways to begin

starts_lead = Choose how to begin. Everything can be changed afterwards.

# The name of a ready-made start, and of the campaign that is made of it.
start_one_away = One stamp away
start_one_away_how = To all who need one more for a reward.
start_reward_waiting = A reward waits
start_reward_waiting_how = To all with a reward that was not taken.
start_slipping = We have missed you
start_slipping_how = To regulars who have not come for a month.
start_welcome = Welcome
start_welcome_how = Automated, to each new customer.
start_birthday = Birthday
start_birthday_how = Automated, on each customer's birthday.
start_empty = Something else
start_empty_how = An empty page.

## Rules for messages

settings_lead = For all campaigns together, so that nobody is told too much.
settings_per_day = Messages a day, at most
settings_per_day_hint = For one customer. Google shows three in 24 hours at most.
settings_per_week = Messages a week, at most
settings_per_week_hint = For one customer.
settings_gap_hours = Hours between two messages, at least
settings_gap_hours_hint = 0: none.
settings_quiet_from = Quiet from
settings_quiet_to = Quiet until
settings_quiet_hint = By the customer's clock. The same time twice: never quiet.
settings_approval = A second person approves
settings_approval_hint =
    Who writes a campaign cannot send or correct it alone. An owner can.
    Tick nobody below and everybody who makes campaigns may approve those of others.
# $name: a person
settings_approver = { $name } may approve
settings_budget = A campaign may cost, at most
settings_budget_hint = In the currency of the price list. Empty: no bound.
settings_saved = Saved. It counts from now on.
settings_owners = Only an owner can change these.

programme_new = New programme
programme_open = Open and change it
programme_unnamed = Without a name
programme_draft = Not published yet, changed { $at }
