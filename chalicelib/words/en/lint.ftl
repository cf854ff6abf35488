### What would confuse customers or cost more than it says; why; and what one tap does about it.

# $name: of a part, as the merchant calls it
lint_two_units = A purchase brings two things at once: { $name } too. Let it bring one.
lint_two_units_why = Who has to follow two counts on one card follows neither.
lint_two_prices = Points are money here, and percent there. Nobody can tell what a point is worth.
lint_two_prices_why = A customer has to reckon which of the two is better, and leaves it.
lint_crooked = { $n } points for an amount that is no round one. Give one point for one amount.
lint_crooked_why = “One and a half points for each euro” cannot be reckoned at the counter.
lint_less_than_a_cent = One point is worth less than a cent. Ask for fewer points.
lint_less_than_a_cent_why = Large numbers of little worth look like a trick.
lint_friends_many = More than one friend a week counts for one card. Let fewer of them count.
lint_friends_many_why = Nobody has so many friends who come to a shop. Whoever sells invitations has.
lint_slow = Half of your regulars wait longer than { $most } weeks for the first reward: about { $n }. Let it come sooner.
lint_slow_why = After half a year without a reward most people have forgotten the card. Four to eight weeks are the aim.
lint_generous = About { $part } % of each sale is given away. { $most } % are a lot already.
lint_generous_why = A reward brings a customer again; it should not eat what the visits earn.
lint_no_reminder = What is earned ends after { $months } months, and nothing reminds of it. Let it be good for ever, or plan a message before the end.
lint_no_reminder_card = The card ends after { $days } days, and nothing reminds of it. Let it be good for ever, or plan a message before the end.
lint_no_reminder_why = Whoever loses points without a word is an angry customer, and often a lost one.
lint_percent_twice = { $name } stands beside another percent. A sale has one of them.
lint_percent_twice_why = Two percents look as if they add up, and they do not: the till takes the better one.
lint_small_pool = The pool { $pool } has { $n } codes left, fewer than { $least }. Add codes, or take the voucher out for now.
lint_small_pool_why = Who has saved for it should not find it gone.
lint_review = Nothing may be given for a public review. Take it out; ask for an opinion without a reward.
lint_review_why = Google’s rules forbid it and such reviews are removed; the American FTC fines it since 2024.
lint_head_start_full = A new card has { $n } from the start, and with it the reward. Begin with fewer.
lint_head_start_full_why = Who has the reward on joining has no reason to come again.
# $unit: an id
lint_holds_nothing = This is for who holds “{ $unit }”, which nobody can have. Take it out.
lint_holds_nothing_why = A perk of something that is not there is never handed out.
lint_brings_nothing = { $name } costs money and brings nothing. Give its members a perk, or take it out.
lint_brings_nothing_why = What is sold has to be something.
lint_sold_and_shared = { $name } is paid for here and may be spent at partners. Do not sell it.
lint_sold_and_shared_why = Money that is paid at one shop and spent at another is a payment service, and that needs a licence. What is earned may be spent anywhere.
lint_many_rewards = { $n } rewards stand on the card; nobody keeps more than { $most } apart.
lint_many_rewards_why = A short list is read, a long one is not.

mend_take_out = Take it out
mend_set = Make it { $n }
mend_for_ever = Good for ever
mend_not_sold = Do not sell it
mend_fewer_points = Fewer points, of more worth
