### What is counted and what is taken.

## What stands out in a day: facts, nobody is accused. $card: the end of its number

pattern_card_often =
    Card …{ $card }: { $times } of its { $out_of } scans of the day came within an hour, from { $at } to
    { $until }.
pattern_two_outlets =
    Card …{ $card } was scanned at { $outlet } at { $at } and at { $other } at { $until }.
pattern_staff_card =
    { $person } scanned card …{ $card } { $times } times this day, of { $out_of } scans of that
    card.
pattern_staff_fast = { $person }: { $times } scans within a minute, from { $at }.
pattern_corrections_many =
    { $person } corrected bills, or took parts of them back, { $times } times this day, from { $at } to
    { $until }.
pattern_outlet_fast = { $outlet }: { $times } scans within five minutes, from { $at }.
pattern_sale_cards = { $outlet }: sale { $sale } was counted on { $times } cards, at { $at }.
pattern_filled_at_once =
    Card …{ $card }: { $person } gave { $times } stamps in one scan at { $at }, and a reward was taken
    by { $until }.
pattern_friends_many =
    Card …{ $card } was thanked for { $times } friends this day, of { $out_of } in all. Each bought for the first time.
pattern_friend_self =
    Card …{ $card } bought for the first time at { $at }, by { $person }. It shares a phone, a mail address or a number with a card from before, so nobody was thanked for bringing it.
pattern_not_believed =
    Scans that { $person } sent as up to { $out_of } hours old while the till was online:
    { $times }. They are counted when they came.
pattern_came_late =
    Scans of { $person } that came on this day and were made on earlier days, up to { $out_of }
    hours before: { $times }.

# In the place of an outlet’s name.
without_outlet = Without an outlet

## Refusals

amount_out_of_range =
    Give the amount in minor units (cents), a whole number from { $least } to { $most }.
balance_full = This card cannot hold more than { $most }. Redeem a reward first.
entry_unknown = There is no such entry. Use the id from the card's history.
quantity_out_of_range = Redeem { $least } to { $most } rewards at a time.
reversal_of_reversal = A reversal cannot be taken back. Record the sale again instead.
reward_not_reached = Not enough yet: this takes { $needed }, and the card holds { $balance }.

# $rewards: their ids
reward_unknown = This programme has no such reward. Choose one of: { $rewards }.
reward_withdrawn =
    This reward is handed out to nobody any more, and the card has earned it less often than
    that. Ask for fewer.
sale_needs_amount = This programme counts what was spent. Send “amount_minor”.
sale_needs_visits = This programme counts visits. Send “visits”, not an amount.
visits_out_of_range = Give the visits as a whole number from { $least } to { $most }.

## Corrections of a sale

correction_card_needed =
    This sale is on several cards of one programme. Name one of them by its “barcode”.
correction_of_other = Only a sale can be corrected. Take this entry back instead.
correction_same = The sale stands so already. Nothing was changed.
correction_unclear =
    Say either what the sale is now (“amount_minor” or “visits”) or what came back (“returned_minor”
    or “returned_visits”).
outlet_for_hours =
    This programme goes by the time of day, and your outlets’ clocks differ. Name the “outlet”.
returned_too_much = More cannot come back than the sale has left: “{ $at }” is at most { $most }.
reversal_of_correction =
    A correction cannot be taken back. Correct the sale again, or take the sale back.
sale_not_on_card = This sale is not on this card. Check the card and the number.
sale_reversed = This sale was taken back. There is nothing left to correct.
sale_without_amount = This sale was counted without an amount. Correct its “visits”.
sale_without_visits = This sale was counted by its amount. Correct “amount_minor”.
