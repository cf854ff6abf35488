### Programmes.

## Stamps

stamps_counted = { $n ->
    [one] { $n } stamp
   *[other] { $n } stamps
}

# What a customer works towards. $reward: as the merchant names it, “a free coffee”
stamps_to_go = { stamps_counted } to go: { $reward }
# $shown: “3/10”
stamps_standing = Stamps on your card: { $shown }
stamps_rule = One stamp a visit. { stamps_counted }: { $reward }.

# What a double-stamp day brings
stamps_times = { $n ->
    [2] Double stamps
    [3] Triple stamps
   *[other] Stamps × { $n }
}

## Points

points_counted = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
points_to_go = { points_counted } to go: { $reward }
points_standing = Points on your card: { $shown }
points_all_reached = Every reward is within reach

# $ways: points_by_amount, points_by_visit, or one or the other
points_rule = { $ways }. { $rewards }.
points_by_amount = { points_counted } for every { $money } spent
points_by_visit = { points_counted } a visit
points_reward = { points_counted }: { $reward }
points_rewards = { $first }; { $rest }
points_times = { $n ->
    [2] Double points
    [3] Triple points
   *[other] Points × { $n }
}

## Double-stamp days and happy hours: a line on the card, of at most 60 characters

# $what: “Double stamps”; $to: a time
bonus_until = { $what } until { $to }
bonus_from_to = { $what }: { $at } – { $to }

# $hours: “Mon–Fri 10:00–12:00”
bonus_within = { $what }: { $hours }
bonus_within_until = { $what }: { $hours }, until { $to }
bonus_everything = Everything counts × { $n }
bonus_daily = daily
bonus_hours = { $days } { $begins }–{ $ends }

# Days in a row: “Mon–Fri”
bonus_run = { $first }–{ $last }
bonus_runs = { $first }, { $rest }

## Refusals

bonus_days_wrong = Name each day of the week at most once, as 0 (Monday) to 6 (Sunday).
bonus_factor_wrong = A bonus makes a sale count { $least } to { $most } times.
bonus_hours_wrong = Let the bonus hours begin within the day and end later, at most a day after.
bonus_never = None of these days and hours lies between the start and the end. Change one of them.
bonus_over = The bonus ends before it begins, or is over already. Choose a later end.
bonus_too_long =
    Such a bonus lasts at most { $most } days. End it sooner, or narrow it to some days or hours.
hours_unclear = Give the opening hours of all seven days; each closing time after its opening.
hours_too_many = Give at most { $most } opening times a day.
scans_a_day_wrong = Allow at most { $most } scans a day, or 0 for no limit.
cooldown_wrong = Let at most { $most } days pass between two scans, or 0 for no wait.
smallest_sale_wrong = Let the smallest sale be { $most } at most, or 0 for none.
offline_reward_wrong =
    Let a reward without network cost at most { $most } stamps or points; 0 gives none.
card_programme_gone =
    The programme of this card is gone. Tell the owner; the card cannot be counted on.
per_scan_out_of_range = Allow { $least } to { $most } stamps a scan.
points_earn_nothing =
    Give points by amount or by visit: at least one of the two has to be above zero.
points_out_of_range = Give at most { $most } points at a time.
programme_busy = The programme is changing right now. Try again in a moment.
programme_changed =
    Somebody else changed this programme meanwhile. Reload the page, then make your change again.
programme_type_unknown = Choose one of these programme types: { $types }.
programme_unknown = There is no such programme. Check its id, or scan the code on the counter again.
stamps_needed_out_of_range = A card takes { $least } to { $most } stamps.
thresholds_out_of_order =
    List 1 to { $most } rewards with ids of their own, each costing more than the one before.
tier_id_wrong = Give the tier an id of small letters, digits, - and _, at most { $most } characters.
tiers_out_of_order =
    List at most { $most } tiers, lowest first, with ids of their own, each needing more than the
    last.
