### What became of a campaign.

campaign_metric = { $metric ->
    [visits] visits
    [redemptions] rewards
   *[spend] spend
}
campaign_group = { $arm ->
    [held_out] Control group
    [silent] Without a notification
    [a] Text A
    [rest] The rest
   *[b] Text B
}

## What a message did: never more than its interval allows. $each: for every 100 cards

effect_more =
    Up ({ $metric }): about { $extra } (between { $low } and { $high }), { $each } for every 100
    cards.
effect_less =
    Down ({ $metric }): about { $extra } (between { $low } and { $high }), { $each } for every 100
    cards.
effect_none =
    No effect shown ({ $metric }): in all, anything from { $low } to { $high } fits what happened.
unsaid_few = Too few cards to tell ({ $metric }): it takes { $least } in each group.
unsaid_early = Too early to tell ({ $metric }): customers still have time to come.
unsaid_little = Too little happened to tell ({ $metric }).

## Which of two texts did better

texts_more =
    Text A did better ({ $metric }): { $each } more for every 100 cards (between { $low } and
    { $high }).
texts_less =
    Text B did better ({ $metric }): { $each } more for every 100 cards (between { $low } and
    { $high }).
texts_none = No difference shown between the texts ({ $metric }).
notification_more =
    The notification brought more ({ $metric }): { $each } for every 100 cards beyond the silent ones (between { $low } and { $high }).
notification_less =
    The silent cards did better ({ $metric }): { $each } more for every 100 cards (between { $low } and { $high }).
notification_none =
    That the notification brought more than the silent card is not shown ({ $metric }).

## What each figure counts

definition_planned =
    Cards that met the audience’s conditions when their turn came. Tests are not among them.
definition_held =
    Planned, and not sent: the customer has not agreed, or has been told enough. The reason is with
    each.
definition_held_out =
    Cards that could have been sent the message and, by chance, were not: what they do shows what
    would have happened without it. Which cards is computed from campaign and card; nobody chooses.
definition_sent = Cards that now carry the message. A card in both wallets counts in each.
definition_pushed = Apple, Google or the browser’s push service was told that the card has changed.
definition_accepted =
    Whoever was told has accepted it. Whether a phone shows it then, Google and browsers tell nobody.
definition_fetched =
    The iPhone has fetched the card with the message. Whether anybody looked at it, nobody is told.
definition_stale =
    Accepted by Apple, and the iPhone has not fetched it for more than a day: it is off, has no
    network, or its owner has switched updates of this card off.
definition_removed =
    On a phone when it was sent, and not any more: the card was removed, or its updates were switched off.
definition_refused = Whoever was told has refused it, and said why. “Retry” sends to these cards again.
definition_gifts =
    What was given with the message. “Taken” are those that a till has handed out until the last count,
    “ended” those whose time ran out before. The cost is what the programme says that one costs you, for
    each that was taken.
definition_visits =
    What was scanned in the window after the card’s turn, in visits as the programme counts them.
    What was taken back does not count.
definition_redemptions = Rewards taken in the same window.
definition_spend =
    The amounts of the sales scanned in the same window, where the till sends amounts.
definition_effect =
    A card that was sent less a card of the control group, on average, times the cards that were sent.
definition_interval =
    Repeated a hundred times, the true effect would lie in such an interval about 95 times. When
    zero lies in it, chance alone explains what happened: no effect is shown.

## Gifts. $cost: an amount

gifts_came_to =
    Given: { $given }. Taken: { $taken }, which cost { $cost }. Still there: { $waiting }. Ended untaken: { $ended }.
    Taken back: { $back }.
gifts_came_to_uncosted =
    Given: { $given }. Taken: { $taken }. Still there: { $waiting }. Ended untaken: { $ended }. Taken back: { $back }.
