### A campaign's result as an owner repeats it, and campaigns side by side.

## What it brought. $so_far: "yes" while visits still count; $each: visits for every 100 cards

retold_more = { $so_far ->
    [yes] So far, about { $each } extra visits for every 100 cards: about { $extra } in all, between { $low } and { $high }.
   *[no] About { $each } extra visits for every 100 cards: about { $extra } in all, between { $low } and { $high }.
}
retold_less = { $so_far ->
    [yes] So far, about { $each } fewer visits for every 100 cards: about { $extra } fewer in all, between { $low } and { $high }.
   *[no] About { $each } fewer visits for every 100 cards: about { $extra } fewer in all, between { $low } and { $high }.
}
retold_none = { $so_far ->
    [yes] No effect can be seen so far: those it was sent to come about as often as the control group.
   *[no] No effect can be seen: those it was sent to came about as often as the control group.
}
# $n: cards in the smaller group
retold_few =
    Too few to tell: it takes { $least } cards in each group, and the smaller one has { $n }.
# $until: a day
retold_early = Too early to tell: visits count until { $until }.
retold_early_running =
    Too early to tell: each customer has { $days ->
        [one] { $days } day
       *[other] { $days } days
    } to come.
retold_little = Too little happened to tell.
retold_alone = There was no control group, so nobody can say what it brought.
retold_unsent = It was sent to nobody.
retold_nobody_notified = Nobody was notified: the cards alone said it.

# $told, $silent: one of retold_beside_*
retold_beside = With a notification: { $told }. Without one, on the card alone: { $silent }.

# $each, $low, $high: visits for every 100 cards or notifications
retold_beside_more = about { $each } extra visits for every 100 cards (between { $low } and { $high })
retold_beside_less = about { $each } fewer visits for every 100 cards (between { $low } and { $high })
retold_beside_none = no effect to be seen
retold_beside_few = too little to tell
retold_notification_more = Every 100 notifications brought about { $each } visits beyond what the card alone brought (between { $low } and { $high }).
retold_notification_less = Every 100 notifications cost about { $each } visits against the card alone (between { $low } and { $high }).
retold_notification_none = That the notification brought more than the card alone cannot be told apart from chance.

## In money. $brought, $low, $high, $cost: amounts

retold_sales_more = { $so_far ->
    [yes] It has brought about { $brought } in sales so far (between { $low } and { $high }).
   *[no] It brought about { $brought } in sales (between { $low } and { $high }).
}
retold_sales_less = { $so_far ->
    [yes] Sales are about { $brought } lower so far (between { $low } and { $high }).
   *[no] Sales were about { $brought } lower (between { $low } and { $high }).
}
retold_sales_none = { $so_far ->
    [yes] Whether it brings sales cannot be told apart from chance so far.
   *[no] Whether it brought sales cannot be told apart from chance.
}
retold_gifts = What was given cost { $cost } ({ $taken } taken).
retold_gifts_uncosted =
    { $taken ->
        [one] { $taken } gift was taken
       *[other] { $taken } gifts were taken
    }; the programme does not say what one costs you.
retold_sending = Sending it cost about { $cost } at list prices.
retold_sending_least = Sending it cost less than { $cost }.

## Side by side: the names of the lines. $currency: EUR

compared_figure = Figure
compared_state = State
compared_starts = Started
compared_ends = Ended
compared_audience = Audience
compared_planned = Cards checked
compared_sent = Sent
compared_held_out = Control group
compared_held = Skipped
compared_accepted_percent = Accepted by the wallets, %
compared_visits = Extra visits for every 100 cards
compared_visits_low = Extra visits for every 100 cards, at least
compared_visits_high = Extra visits for every 100 cards, at most
compared_visits_extra = Extra visits in all
compared_rewards = Extra rewards for every 100 cards
compared_rewards_low = Extra rewards for every 100 cards, at least
compared_rewards_high = Extra rewards for every 100 cards, at most
compared_sales = Extra sales in all ({ $currency })
compared_sales_low = Extra sales in all, at least ({ $currency })
compared_sales_high = Extra sales in all, at most ({ $currency })
compared_gifts_given = Gifts given
compared_gifts_taken = Gifts taken
compared_gifts_cost = Cost of the gifts taken ({ $currency })
compared_sending = Cost of sending, at list prices ({ $currency })
compared_said = In words

## Refusals

archive_not_ended = Only a campaign that has ended can be archived. Stop it first, or delete the draft.
compared_number = Choose 1 to { $most } campaigns.
