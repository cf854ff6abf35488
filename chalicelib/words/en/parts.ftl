### What a programme rewards by beside its stamps or points.

## Offers: why one is not to be had now

# $why: one of the sentences above
offer_not_ready = { $why } So it cannot be taken now.
offer_not_so_often = This can be taken { $most } times at most now.
offer_too_much = This card holds { $most } of it. Take that much at most.
# $parts: ids, for a programmer
part_not_sold = This is not sold at the till. Choose one of these: { $parts }.
payment_differs = This costs { $minor } in the smallest unit of the currency. Send that amount, or none.
offer_one_discount = This sale already has a discount. A sale has one; the other is kept for next time.
nothing_to_give = The programme gives nothing for this. Look whether the part is still in it, and whether this card already had it.
lots_full = This card already holds { $most } different things. Let the customer use some first.
part_type_unknown = Choose one of these parts: { $types }.
part_id_twice = Another part has the id “{ $id }” already. Give each part its own.
part_currency = Leave the currency out: the merchant’s is taken.
partner_oneself = A merchant is no partner of its own programme. Name another merchant by its id.

## Giving

# $given: as the merchant names it, “meal”
giving_given = { $given }: { $n }
giving_rule = For each { $money } you spend we give: { $given } ({ $cause }).
giving_rule_visits = With every { $n } visits of yours we give: { $given } ({ $cause }).
giving_one_of = Say either the amount or the visits that bring one.

## Rights: coupons, gifts, trials. $name goes after a verb: “a free cake”

right_waits = Yours
right_on_join = When you join: { $name }.
right_on_sale = With a purchase: { $name }.
right_on_paid = When it is paid: { $name }.
right_on_birthday = For your birthday: { $name }.
right_on_anniversary = On the day you joined, every year: { $name }.
right_on_day = On a day of thanks: { $name }.
right_on_referral = For a friend who joins: { $name }.
right_on_friend = For a friend of yours: { $name }.
right_on_answer = For your answer: { $name }.
right_on_case = To make it good: { $name }.
right_on_import = From your card of before: { $name }.
right_on_campaign = From time to time: { $name }.

effect_one_of = Fill in only one of these: percent, money off, or buy and get.
collection_one_of = Say either the item or the amount that brings one.

## Tiers, memberships, credit and the rest

standing_label = Tier
standing_rule = { $name } from { $least }.
membership_label = Member
# $day: the last day of it
membership_until = until { $day }
membership_renew = ends { $day }. Renew it at the till
membership_back = paused, again from { $day }
membership_rule = { $name }: { $months ->
    [0] { $money } once
    [1] { $money } a month
    [12] { $money } a year
   *[other] { $money } for { $months } months
}.
credit_held = { $money }
credit_rule = { $percent } % of what you spend comes back as { $name }.
credit_sold = { $name }: paid in, spent to the cent.
head_start_rule = A new card begins with { $n }.
trial_rule = New here: { $name } for { $days } days, free.
collection_rule = { $name }: { $n } for { $reward }.
milestone_rule = At { $at }: { $name }.
spending_rule = { $n } are { $money } off, whenever you like.
perk_rule = { $period ->
    [ever] Once
    [day] Every day
    [month] Every month
    [year] Every year
   *[always] Always
}: { $name }.
perk_rule_days = From the { $first }. to the { $last }. of each month: { $name }.
perk_days_wrong = Give two days of the month from 1 to { $most }, the first before the last, or none.
perk_rule_times = { $period ->
    [ever] Once
    [day] Every day
    [month] Every month
    [year] Every year
   *[always] Always
}: { $name } × { $times }.

## Referral

referral_label = Thank you
referral_rule =
    Bring a friend: { $name } for both of you, when your friend first buys something. { $n ->
        [one] One friend a year.
       *[other] Up to { $n } friends a year.
    }
referral_unknown = This card has brought nobody here: it is not a card of this programme. Scan the friend’s card.
referral_off = This programme gives nothing for friends. Leave the friend out.
referral_own = Nobody brings themselves. Leave the friend out, or scan another card.
friends_full = This card has brought as many friends this year as count: { $most }.
referral_known = This customer has a card already, so nobody brought them. Leave the friend out.

## Partners’ vouchers

voucher_rule = { $n } for { $name }.
code_line_wrong = Line { $line } is no code. Give one code a line, of at most { $most } characters, without commas.
codes_too_many = Send at most { $most } codes at once.
codes_needed = There is no code in it. Give one code a line.
pool_full = A pool holds at most { $most } codes. Begin a new pool.
pool_empty = There are no codes left. Nothing was taken from the card; ask the owner.
pool_unknown = Name the pool with small letters, digits and hyphens.
pool_busy = Somebody else is adding codes to this pool. Send the list again in a moment; nothing is added twice.
code_one_at_a_time = A code is handed out one at a time.

## Draw

draw_rule = With every { $n } visits: { $name }.

## Memberships: paused and withdrawn from

membership_unknown = There is no such membership. Choose one of these: { $parts }.
paid_for_good = This card has { $name } already, and for good. Do not take the money again.
membership_none = The card does not have { $name }. Sell it first.
membership_no_pause = { $name } cannot be paused. The owner can allow it.
membership_for_good = { $name } has no end, so there is nothing to pause.
membership_paused = { $name } is paused already, until { $day }. End that pause first.
membership_not_paused = { $name } is not paused.
membership_last_day = Today is the last day of { $name }. There is nothing left to pause.
reversal_of_pause = A pause cannot be taken back. Resume the membership instead.
withdrawal_of_other = Only a payment for a membership can be withdrawn from. Take this entry back instead.
# $day: the last day on which it was possible
withdrawal_over = { $name } could be withdrawn from until { $day }.
withdrawal_used = Used: { $used } of { $days } days. { $back } of { $paid } goes back.
withdrawal_all = { $back } of { $paid } goes back.
# $what: “a coffee, 3 × a cake”
withdrawal_taken = Taken in that time: { $what }.
withdrawal_times = { $n } × { $name }
withdrawal_until = Possible until { $day }.

## Suspended coffee: given on, for a stranger. $name: “a coffee”

suspended_rule = { $n } buy { $name } for somebody who needs it.
jar_empty = Nothing is left in this jar. Somebody has to give one on first.
jar_short = What you gave on was handed out already. It cannot come back.
jar_unknown = There is no such jar. Look at the list again.
cup_unknown = There is no such cup. Look at the list again.

## Make-good: what staff may give after something went wrong

make_good_one_of = Say either the stamps or points, or the credit.
make_good_reason = Say in { $least } to { $most } letters what went wrong.
# $parts: ids, for a programmer
make_good_unknown = Choose one of these: { $parts }.
make_good_without_cost = The owner has not said what { $name } costs, so it cannot be counted. Give something else.
make_good_no_budget = The owner has given you no budget for this. Ask a manager.
# $left: money
make_good_over = This is more than your budget of this month has left: { $left }. Give less, or ask a manager.
