### The owner’s minute: how the shop does over any days, beside the days before.

## The range

overview_lead = { $days }, beside { $before }, by the clock of { $zone }
range_choose = Days
range_today = Today
range_7 = 7 days
range_30 = 30 days
range_90 = 90 days
range_month = This month
range_year = This year
range_own = Own dates
range_from = From
range_to = To
range_show = Show
range_lacks = Choose a first and a last day.
range_turned = The first day has to be before the last.
range_to_come = The last day may be today at most.
range_long = Choose { $n } days at most.
overview_programmes_all = All programmes

## The figures

overview_flows = In these days
overview_states = Your customers now
overview_counted_at = Cards as they were on { $at }.
overview_visits = Visits
overview_visits_before = Visits before
overview_sales_minor = Sales
overview_sales_minor_before = Sales before
overview_cards = New cards
overview_rewards = Rewards taken
overview_given_minor = Given away
overview_average_sale_minor = Average sale
overview_give_back_percent = Given back
overview_active = Active cards
overview_active_percent = Active share
overview_in_wallet = Cards in a wallet
overview_in_wallet_percent = Their share
overview_in_apple = Apple Wallet: { $n }
overview_in_google = Google Wallet: { $n }
overview_in_browser = Browser: { $n }
overview_return_percent = Came again
overview_days_between = Between two visits
overview_redemption_percent = Rewards that are taken
overview_liability_minor = Owed to customers
overview_taken_back = Taken back
overview_kind_estimate = about
overview_kind_reckoned = reckoned
overview_unknown = not known
overview_days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
overview_points = { $n } points
overview_spark = { $name }, day by day
overview_more = { $by } more ({ $was } before)
overview_less = { $by } less ({ $was } before)
overview_same = as before
overview_was = { $was } before
overview_not_compared = nothing to compare with
overview_definitions = What each figure means
overview_visits_how = Sales that were scanned and stand. What was taken back does not count.
overview_sales_minor_how = What those visits came to, where the till said an amount.
overview_cards_how = Cards that were made in these days.
overview_rewards_how = Rewards that were handed out and not taken back.
overview_given_minor_how = What the rewards and make-goods of these days cost you. Not known where nobody has said what a reward costs.
overview_average_sale_minor_how = Sales by the number of visits with an amount.
overview_give_back_percent_how = What was given away, of a hundred of sales.
overview_active_how = Cards with a visit in the last 30 days.
overview_active_percent_how = Those, of all cards.
overview_in_wallet_how = Cards that a phone has, as Apple and Google tell us, and browsers that asked to be told. A card may be in several; who switched a card’s updates off counts as if it were gone.
overview_in_wallet_percent_how = Those, of all cards.
overview_return_percent_how = Of those who came for the first time, how many came again within 30 days.
overview_days_between_how = The middle one of all times between two visits of a card.
overview_redemption_percent_how = Rewards taken, of all that was ever earned would have bought.
overview_liability_minor_how = What open rewards and credit on cards would cost you. What costs nobody has said is not in it.

## Its parts

overview_over_days = Over the days
overview_which = What is drawn
overview_these = these days
overview_those = before
# $at: a day or an hour that is not over
overview_so_far = { $at }, so far
overview_today_so_far = today so far
overview_hour_so_far = this hour so far
overview_by_outlet = By outlet
overview_by_hour = When they come
overview_no_visits = Nobody came in these days.
overview_by_reward = Rewards by name
overview_no_rewards = No reward was taken in these days.
overview_reward = Reward
overview_taken = Taken
overview_cost = Cost you
overview_by_source = Where new cards come from
overview_by_source_how = By the names that you gave to posters, flyers and links. The table also says what each brought ever.
overview_source = Poster, flyer or link
overview_source_first = First sales
overview_source_ever = Cards ever
overview_source_first_ever = First sales ever
overview_cohorts = Who comes again, by the month they joined
overview_cohorts_how = Of those who joined in a month: how many of a hundred came in it, and in each month after.
overview_not_counted = The cards have not been counted yet. That is done once a day.
overview_from_some = About: counted from a part of the cards.
overview_joined_in = Joined in
overview_joined = Cards
overview_month_0 = In that month
overview_month_n = +{ $n }
overview_liability = What is owed, by when it ends
overview_liability_how = What the open rewards and credit on cards would cost you, if all of them were taken.
overview_liability_units = What is open on cards. Say in a programme what a reward costs, and it stands here in money.
overview_liability_some = Some has no known cost; it stands in the table.
overview_until = Ends in
overview_no_end = Without an end
overview_units = Units
overview_worth = Would cost you
overview_owed_nothing = Nothing is owed.
overview_waiting = What waits for you
overview_nothing_stands_out = Nothing stands out today.
overview_nothing_waits = Nothing waits for you.
overview_counted_unless = Counted, unless a figure says otherwise.
overview_until_now = Today counts up to now.
overview_count = Count again
overview_csv_of = Save as CSV: { $title }
