### Follow-ups and the better of two texts, on the pages of a campaign.

follow_ups = Follow-ups
follow_ups_how = Each waits, then looks what became of the customer. Each is a message like any other: your rules for messages hold. Each leaves out a control group of its own, drawn anew.
# $n: its number
follow_up_n = Follow-up { $n }
follow_up_add = Add a follow-up
follow_up_remove = Remove this follow-up
follow_up_wait = Days to wait
follow_up_wait_how = Counted from what came before it. It goes out at the next of the campaign’s two turns a day.
# $letter: A, B or C
branch_n = Branch { $letter }
branch_order = The first branch that fits is taken. Whom none fits goes on without a message.
branch_add = Add a branch
branch_remove = Remove this branch
branch_who = For whom
branch_who_all = Everybody
branch_who_rest = Everybody else
branch_who_came = Who has come since the last message
branch_who_away = Who has not come since the last message
branch_condition = And your own conditions
branch_what = What happens
branch_what_message = A message
branch_what_nothing = Nothing: they go on to the next
branch_what_leaves = They leave: nothing more of this campaign
branch_gift_none = No gift
followed_after = { $n ->
    [one] After one day
   *[other] After { $n } days
}
# $n: cards
followed_sent = Sent: { $n }
followed_held_out = Control group: { $n }
followed_held = Skipped: { $n }
followed_left = Left: { $n }
followed_passed = Went on: { $n }
# $n: visits; $each: a number
followed_since_sent = Visits from then on, of those it was sent to: { $n }, that is { $each } for every 100
followed_since_held_out = of its control group: { $n }, that is { $each } for every 100
followed_per_100 = Visits beyond the control group, for every 100 cards
followed_none = Nobody has come this far yet.
followed_nobody = Whom no branch fitted
winner = Send the better one to the rest
winner_how = A share gets both texts first. The others wait, and get the one that brought more visits.
winner_percent = First to, in percent
winner_days = Then wait, in days
winner_unclear = If the visits do not tell
winner_unclear_half = The rest gets half each
winner_unclear_ask = I choose: the rest waits for it, two weeks at most
winner_title = The better text
# $percent: a whole number; $at: a day and a time
winner_waits = Both texts go to { $percent } % first. The rest gets the better one from { $at }.
# $percent: a whole number; $n: days
winner_planned = { $n ->
    [one] Both texts go to { $percent } % first. A day later the rest gets the better one.
   *[other] Both texts go to { $percent } % first. { $n } days later the rest gets the better one.
}
winner_asks = The visits do not tell which text is better. Which one should the rest get?
# $letter: A or B
winner_by_visits = Text { $letter } brought more visits, so the rest gets it.
winner_by_half = The visits did not tell which text is better, so the rest gets half each.
# $what: “Text A” or “Half each”
winner_by_person = Chosen for the rest: { $what }.
winner_over = Nobody chose in time, so the rest got neither text.
winner_sooner = Choose now instead
winner_half = Half each
winner_sure = Send it to the rest?
# $what: as above
winner_sure_how = { $what }: it goes out at once, within your rules for messages.
