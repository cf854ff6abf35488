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
audience_fact_spent_minor = Spent
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
# “in the last 30 days”, in the middle of a sentence
audience_lately = { $days ->
    [one] in the last day
   *[other] in the last { $days } days
}
audience_is_spent_minor_within = spent { audience_lately }: { $what }
audience_is_outlet_within = has been, { audience_lately }, to: { $what }
audience_fact_top_spent = Spent most
audience_fact_top_visits = Came most often
audience_fact_weekday = Came on
audience_is_weekday = came on: { $what }
audience_is_weekday_within = came, { audience_lately }, on: { $what }
audience_fact_daypart = Came in the
audience_is_daypart = came in the: { $what }
audience_is_daypart_within = came, { audience_lately }, in the: { $what }
audience_fact_redeemed = Took a reward
audience_is_redeemed_within = took, { audience_lately }: { $what }
audience_fact_bought = Bought an item
audience_is_bought_within = bought, { audience_lately }: { $what }
audience_fact_got = Was sent a campaign
audience_is_got = was sent the campaign: { $what }
audience_is_got_within = was sent the campaign { audience_lately }: { $what }
audience_fact_audience = In another audience
audience_is_audience = in the audience: { $what }
audience_fact_brought = Brought by a friend
audience_fact_source = Came by poster or link
audience_is_source = came by: { $what }
audience_is_brought = brought by a friend: { $what }

# One of the audiences after “in the audience:”, with what it means
audience_of = “{ $name }” ({ $condition })

# $least: an amount of money, or how many visits
audience_at_the_top = { $by ->
    [top_spent] among the { $percent } % of cards that spent most: { $least } or more
   *[other] among the { $percent } % of cards with the most visits: { $least } or more
}
audience_at_the_top_uncounted = { $by ->
    [top_spent] among the { $percent } % of cards that spent most
   *[other] among the { $percent } % of cards with the most visits
}

# Before a field for a percentage
audience_top = among the top, in percent

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
audience_source_none = none with a name
audience_consent = { $choice ->
    [yes] yes
   *[no] no
}
audience_wallet = { $choice ->
    [apple] Apple Wallet
    [google] Google Wallet
    [browser] Browser
   *[none] none
}

# A reward of one of several programmes
audience_reward_of = { $reward } ({ $programme })
audience_source_of = { $source } ({ $programme })

# After “came in the:”
audience_daypart = { $choice ->
    [early] night (0 to 6)
    [morning] morning (6 to 11)
    [midday] midday (11 to 14)
    [afternoon] afternoon (14 to 18)
   *[evening] evening (18 to 24)
}
audience_brought = { $choice ->
    [yes] yes
   *[no] no
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

## What is to be known of a fact, below its line

audience_help_to_reward = How many are lacking for the next reward that the balance does not pay yet.
audience_help_waiting = Rewards that the balance pays now.
audience_help_joined = In days: “30 days ago or less” are those who joined in the last 30 days.
audience_help_last_visit = In days: “90 days ago or longer” are those who have not come for 90 days.
audience_help_visits = Sales that were not taken back. In a period, up to 55 are counted.
audience_help_spent_minor = Sales with an amount, less what came back. With days: what was bought in them.
audience_help_top_spent =
    When it is saved, the percentage becomes an amount by all cards in use, and the sentence says which. Saved audiences are counted anew each night; a campaign keeps its amount.
audience_help_top_visits =
    When it is saved, the percentage becomes a number of visits by all cards in use, and the sentence says which. Saved audiences are counted anew each night; a campaign keeps its number.
audience_help_outlet = Where a sale was made. Without days: the ten latest places.
audience_help_weekday = One visit on such a day is enough, of the latest 56. By the customer’s own clock.
audience_help_daypart = One visit at such a time is enough, of the latest 56. By the customer’s own clock.
audience_help_redeemed = Taken in these days and not handed back.
audience_help_bought = As tills name it on a sale; your programmes’ own items are listed.
audience_help_got =
    To whom it was sent, in the last 400 days: not to the control group, nor to those who were skipped. No wallet tells who has read it.
audience_help_audience =
    A campaign has the audience as it was when its draft was last saved; a saved audience follows it.
audience_help_brought = Joined by the invitation of another card.
audience_help_source = By which of your posters, flyers and links they joined. You name these on the page Posters.
audience_help_consent = Only those who agreed get messages.
audience_help_rfm =
    Here in the last 30 days: champions (10 visits in a year and 3 rewards earned), loyal (10 visits), promising (3 visits), newcomers. Not since: at risk (10 visits in a year), fading (up to 90 days away), lost.

## Refusals

audience_changed =
    Somebody else changed this audience meanwhile. Open it again and make your change there.
audience_choice_needed = Choose at least one, and at most { $most }.
audience_choice_wrong = Give each choice as a text of at most { $most } characters.
audience_choice_unknown = Choose from these: { $choices }.
audience_circle = This audience is a part of that one already. Take it out there first.
audience_part_unknown = There is no such audience any more. Choose another one here.
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
facts_when = Choose one of these: { $choices }.
audiences_full = You have { $most } saved audiences. Delete one that is no longer needed first.
