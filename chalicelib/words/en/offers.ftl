### What a till may do for a card, and why not. The server says it, and the scan page without it.

offer_not_now = Not offered now.
# $name: what has to be held, “Gold membership”
offer_for_holders = Only with this: { $name }.
offer_again_ever = Already taken; it is there once.
offer_again_day = Taken today. Again tomorrow.
offer_again_month = Taken this month. Again next month.
offer_again_year = Taken this year. Again next year.
# $counted: “3 stamps”
offer_to_go = { $counted } to go.
offer_not_held = Not on this card, or used already.
# $offer: as the merchant names it; $money: what it takes off this sale
discount_worth = { $offer } ({ $money } off)
discount_alone = Discount for this sale: { $offer }.
# A sale has one discount. $others: the offers that are not taken
discount_best = Best discount for this sale: { $offer }. Kept for next time: { $others }.
