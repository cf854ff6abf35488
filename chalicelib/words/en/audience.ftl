### Audiences.

## What can be asked of a card, as a title and in a sentence. $what: one of the comparisons below

audience_fact_programme = Programme
audience_is_programme = programme: { $what }
audience_fact_balance = Stamps or points on the card
audience_is_balance = stamps or points on the card: { $what }
audience_fact_to_reward = Stamps or points to the next reward
audience_is_to_reward = stamps or points to the next reward: { $what }
audience_fact_waiting = Rewards waiting
audience_is_waiting = rewards waiting: { $what }
audience_fact_tier = Tier
audience_is_tier = tier: { $what }
audience_fact_joined = Joined
audience_is_joined = joined: { $what }
audience_fact_last_visit = Last visit
audience_is_last_visit = last visit: { $what }
audience_fact_visits = Visits
audience_is_visits = visits: { $what }
audience_is_visits_within =
    visits in the last { $days ->
        [one] { $days } day
       *[other] { $days } days
    }: { $what }
audience_fact_spent_minor = Spent in all
audience_is_spent_minor = spent in all: { $what }
audience_fact_outlet = Has been to
audience_is_outlet = has been to: { $what }
audience_fact_language = Language
audience_is_language = language: { $what }
audience_fact_consent = Agreed to messages
audience_is_consent = agreed to messages: { $what }
audience_fact_wallet = Wallet
audience_is_wallet = wallet: { $what }
audience_fact_birthday_month = Birthday in
audience_is_birthday_month = birthday in: { $what }
audience_fact_rfm = RFM class
audience_is_rfm = RFM class: { $what }

## Comparisons. $n, $m: numbers, amounts of money or dates; where somebody builds a condition, “…”

audience_at_least = at least { $n }
audience_at_most = at most { $n }
audience_exactly = exactly { $n }
audience_between = from { $n } to { $m }
audience_never = never
audience_on_dates = from { $n } to { $m }
audience_at_least_ago =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    } ago or longer
audience_at_most_ago =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    } ago or less
audience_exactly_ago =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    } ago
audience_between_ago =
    { $n } to { $m ->
        [one] { $m } day
       *[other] { $m } days
    } ago

## What a fact can be

audience_tier_none = none
audience_consent = { $choice ->
    [yes] yes
   *[no] no
}
audience_wallet = { $choice ->
    [apple] Apple Wallet
    [google] Google Wallet
   *[none] none
}

# Customers, by how lately, how often and for how much they come
audience_rfm = { $choice ->
    [champion] champions
    [loyal] loyal
    [promising] promising
    [newcomer] newcomers
    [at_risk] at risk
    [fading] fading
    [lost] lost
   *[never] never came
}

# After “birthday in”
audience_birthday_month = { $choice ->
    [this] this month
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

## Conditions together

# $condition begins with a capital letter
audience_sentence = { $condition }.
audience_and = { $first }; and { $rest }
audience_or = { $first }; or { $rest }

# A group of conditions in another
audience_group = ({ $condition })
audience_not = not ({ $condition })
audience_everybody = everybody
audience_nobody = nobody

## Ready-made audiences

audience_ready_new = New
audience_ready_regular = Regulars
audience_ready_slipping = Slipping away
audience_ready_lapsed = Lapsed
audience_ready_one_away = One away from a reward
audience_ready_reward_waiting = Reward waiting

## Refusals

audience_changed =
    Somebody else changed this audience meanwhile. Open it again and make your change there.
audience_choice_needed = Choose at least one, and at most { $most }.
audience_choice_wrong = Give each choice as a text of at most { $most } characters.
audience_choice_unknown = Choose from these: { $choices }.
audience_date_wrong = Give a date as year-month-day, such as 2026-11-01.

# $facts: names in the API, as “visits, tier”
audience_fact_unknown = An audience cannot be asked that. Choose one of: { $facts }.
audience_number_wrong = Give a whole number from { $least } to { $most }.
audience_operator_unknown = This can be compared in these ways only: { $operators }.

# $most: how many conditions; $deep: how many levels
audience_too_large =
    This audience has too many parts. Keep it to { $most } conditions, nested { $deep } deep.
audience_two_needed = Give two values, the smaller or earlier one first.
audience_unclear = Give “all” or “any” with a list, “not” with one condition, or one “fact” here.
audience_unknown = There is no such audience any more. Choose another one or save it anew.
audiences_full = You have { $most } saved audiences. Delete one that is no longer needed first.
