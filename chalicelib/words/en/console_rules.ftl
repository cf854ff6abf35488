### The owner's pages about programmes: rules at the till, opening hours, tiers.

## What a till accepts

rules_lead = What a till accepts, programme by programme.
rules_none = No limits: every scan counts.
programmes_none = There is no programme yet.
rules_saved = Saved. Tills have it within half a minute.
cashier_reads = The cashier then reads:
rule_spend_minor_min = Smallest sale
rule_scans_per_day_max = Most scans a day
rule_cooldown_s = Pause between two scans
rule_hours = Hours
rule_outlets = Where it counts
rule_offline_redeem_max = Rewards without network
rule_papers_per_day_max = Paper cards a day
rule_stamp_at_once = Stamp at once
spend_hint = The till asks for the amount then. Leave it empty for none.
per_day_hint = For one card. Leave it empty for no limit.
cooldown_hint = For one card. Leave it empty for none.
rule_outlets_hint = None ticked: everywhere.
offline_hint_stamps = The most stamps that a reward may cost. Empty: none is handed out.
offline_hint_points = The most points that a reward may cost. Empty: none is handed out.
papers_hint = For each person at the till. Leave it empty to take none.
at_once_hint = For one stamp a visit. Several are then added by hand.

## What a rule means, a sentence each

# $money: an amount with its currency
means_spend = A sale under { $money } brings nothing.
means_spend_none = Every sale counts, however small.
means_per_day = { $n ->
    [one] A card counts once a day.
   *[other] A card counts at most { $n } times a day.
}
means_per_day_none = A card counts as often as it is scanned.

# $time: one of unit_*
means_cooldown = A card counts again only after { $time }.
means_cooldown_none = A card can be scanned again at once.

# $hours: such as “Mon–Fri 08:00–18:00”, or hours_never
means_hours = It counts { $hours }, by the outlet's clock.
means_hours_none = It counts at any hour.

# In place of opening hours or of a day.
hours_never = never

# $outlets: their names as a list
means_outlets = It counts only at { $outlets }.
means_outlets_none = It counts at every outlet.

means_offline_stamps = { $n ->
    [one] Without network a till hands out rewards that cost { $n } stamp.
   *[other] Without network a till hands out rewards that cost up to { $n } stamps.
}
means_offline_points = { $n ->
    [one] Without network a till hands out rewards that cost { $n } point.
   *[other] Without network a till hands out rewards that cost up to { $n } points.
}
means_offline_none = Without network no reward is handed out; scans are kept and sent later.
means_papers = { $n ->
    [one] A person may honour { $n } paper card a day, once for each guest.
   *[other] A person may honour { $n } paper cards a day, one for each guest.
}
means_papers_none = No paper cards are honoured.
means_at_once = A card is stamped as soon as it is read, without a tap.
means_at_once_none = The cashier sees the card first and taps to stamp it.

## Units of time, and opening hours

unit = Unit

# A choice beside a number: 5 minutes, 5 hours.
units_seconds = seconds
units_minutes = minutes
units_hours = hours
units_days = days
hours_limited = Only during these hours

# Over a field for a time.
hours_opens = opens
hours_closes = closes
hours_closed = Closed
hours_add = Add hours on { $day }

# $opens, $closes: times
hours_remove = Remove { $opens } to { $closes } on { $day }
hours_copy = The same on every day

# Beside hours that end after midnight.
hours_next_day = until the next morning
hours_overlap = Give both times of each line, and let none overlap.

## Tiers

tiers_lead =
    What your regulars are called, by all that their card ever earned. A campaign can then write to
    one tier.
tiers_nothing_stamps = There are no tiers yet. For example: Silver from 20 stamps, Gold from 50.
tiers_nothing_points = There are no tiers yet. For example: Silver from 200 points, Gold from 500.
tiers_saved = Saved. Every card has its tier at once.
tiers_most = A programme has at most { $n } tiers.

# $names: the tiers that are removed, as a list
tiers_gone = Once you save, audiences that ask for { $names } find nobody there.
tier_name = Name
tier_add = Add a tier
tier_new = New tier
tier_remove = Remove { $name }
tier_from_stamps = From how many stamps
tier_from_points = From how many points
tier_factor = A sale counts
tier_factor_times = { $n ->
    [one] once
   *[other] { $n } times
}
means_tier_factor = Each of their sales counts { $n } times.
tier_languages = In other languages
tier_languages_hint = Where it is empty, the English name stands.
tier_least_wrong = Write a whole number, 1 or more.
tier_least_twice = Another tier begins at this number. Choose another one.

# $from: how many stamps or points. As in “Gold from 500”
tier_from = { $name } from { $from }

# $from: the tier's number; $to: the next tier's
means_tier_stamps = { $from ->
    [one] { $name }: whoever has ever earned at least { $from } stamp, spent or not.
   *[other] { $name }: whoever has ever earned at least { $from } stamps, spent or not.
}
means_tier_below_stamps = { $from ->
    [one]
        { $name }: whoever has ever earned at least { $from } stamp but fewer than { $to }, spent or
        not.
   *[other]
        { $name }: whoever has ever earned at least { $from } stamps but fewer than { $to }, spent
        or not.
}
means_tier_points = { $from ->
    [one] { $name }: whoever has ever earned at least { $from } point, spent or not.
   *[other] { $name }: whoever has ever earned at least { $from } points, spent or not.
}
means_tier_below_points = { $from ->
    [one]
        { $name }: whoever has ever earned at least { $from } point but fewer than { $to }, spent or
        not.
   *[other]
        { $name }: whoever has ever earned at least { $from } points but fewer than { $to }, spent
        or not.
}
