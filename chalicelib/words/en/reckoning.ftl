### What a programme would cost and bring, and three to begin with.

visits_a_month_out_of_range = Let a regular come { $least } to { $most } times a month.

# $reward: “a free coffee”. $n, $slow: weeks
reckoning_first = { $reward }: half of your regulars have it within { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}; one in four needs more than { $slow }.
reckoning_cost = Rewards cost you between { $low } and { $high } a month.
reckoning_break_even = A reward is paid for by { $visits } visits that would not have been.
reckoning_liability = After a year, what is on the cards would cost you { $low } to { $high } if all of it were taken.
# $parts: ids of parts
reckoning_unknown = Not reckoned, because nobody can know beforehand how often it is taken: { $parts }.
reckoning_prior = Four times of five it comes out between the two figures. They stand on your answers and on how regulars came to other shops; your own cards will tell better.

# $counted: “1 stamp”, “5 points”; $weeks: later; $money: less a month
reckoning_one_more = With { $counted } more to the reward, half of your regulars have it { $weeks } weeks later, and it costs you { $money } less a month.

proposal_stamps = Soon there
proposal_points = By what is spent
proposal_treat = Something on the way
proposal_name = Regulars
proposal_reward = one for free
proposal_small = something small
proposal_money_off = money off

## The launch kit

# What staff say to each guest
kit_staff = “Do you have our card? Scan this code: it is free, and today counts already.”
# $address: of the join page
kit_line = Your card: { $address }
print_letters = The letters { $letters } are not in our print fonts. Open the poster page instead and print it from your browser.
