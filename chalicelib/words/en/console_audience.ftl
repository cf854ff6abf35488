### Who a campaign is for: the conditions, and how many they reach.

## Who

who_ready = Whom
who_everybody = Everybody
who_own = Conditions of your own
who_programmes_how = Cards of these programmes.
who_programme_needed = Choose one programme at least.

# A name for an audience that is kept for later.
who_save_name = Keep these conditions under a name
who_save = Keep
who_saved = Kept: { $name }
who_forget = Forget “{ $name }”

## Whom it reaches

reach_cards = { $n ->
    [one] { $n } customer
   *[other] { $n } customers
}
reach_cards_about = { $n ->
    [one] About { $n } customer
   *[other] About { $n } customers
}
reach_about = About, counted from a part of the cards.
reach_between = About, counted from a part of the cards: between { $low } and { $high }.

# The reach_* follow a number: “120 can be told”.
reach_reachable = can be told
reach_apple = on Apple
reach_google = on Google
reach_browser = in a browser
reach_held = skipped for now
reach_no_consent = want no messages
reach_no_wallet = on no phone
reach_nobody = Nobody fits these conditions now. Take one away, or choose another audience.

## Conditions

join = How the conditions belong together

# How the conditions of a group belong together.
join_all = All of these are so
join_any = One of these at least is so
join_not_any = None of these is so
join_not_all = Not all of these are so
group = Conditions
group_add = Add a group
group_remove = Remove this group
line_add = Add a condition
line_remove = Remove this condition
line_fact = What
line_how = How
value = Value

# The second of two values.
value_to = To
within = In so many days

# As in “in the last 30 days (empty: ever)”: within_before, a field, within_after.
within_before = in the last
within_after = days (empty: ever)
within_after_needed = days

# Behind a field for a number of days
value_days = days

is_one_of = is
is_not_one_of = is not

# $how: an operator as the server calls it, such as “at least”
is_not = not: { $how }
who_forget_title = Forget “{ $name }”?
who_forget_sure = It can no longer be chosen. Campaigns that use it stay as they are.
who_forget_yes = Forget
