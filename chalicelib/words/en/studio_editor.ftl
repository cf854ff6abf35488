### The editor of a programme, where everything in it can be changed.


## The sections

studio_edit_rules = What it counts
studio_edit_rules_how = One thing that every customer understands at once.
studio_edit_parts = More for your regulars
studio_edit_parts_how = Each says itself in one sentence. One or two are enough to begin with.
studio_edit_look = How it looks
studio_edit_look_how = The phones beside show it at once.
studio_edit_sums = What it costs
studio_edit_sums_how = Estimates from what a regular buys and how often.

## The rules

studio_counts = What it counts
studio_counts_stamps = Stamps
studio_counts_points = Points
studio_reward = The reward
studio_reward_number = Reward { $n }
studio_reward_add = Another reward
studio_reward_cost_how = So the overview can say what you give away and what you owe.
studio_reward_cost_reckoned = Reckoned from the usual sale and what you keep of it. Write your own where you know better.
studio_point_for = A point for each
studio_count_needed = Stamps for it
studio_count_cost = Points for it
studio_count_wrong = Type a whole number from { $least } to { $most }.
studio_more = More
studio_less = Less
studio_texts_missing = Not written yet: { $languages }. Those customers read it in another language.

## The parts

studio_part_add = Add something
studio_part_remove = Remove
studio_part_head_start = A head start
studio_part_head_start_how = A new card is not empty: more people fill it.
studio_part_milestone = Something on the way
studio_part_milestone_how = A small thing before the reward, so that nobody gives up.
studio_part_right = A gift on a day
studio_part_right_how = On a birthday, on joining, or when you send it.
studio_part_referral = Bring a friend
studio_part_referral_how = Both get something when the friend first buys.
studio_part_membership = A membership
studio_part_membership_how = Customers pay for it at the till, by the month or year.
studio_part_perk = An advantage
studio_part_perk_how = Something free or cheaper, for members or for everybody.
studio_part_credit = Money back
studio_part_credit_how = A part of each sale comes back, to spend with you.
studio_part_spending = Points as money
studio_part_spending_how = Points can be paid with at any time.
studio_part_collection = A second collection
studio_part_collection_how = Bread stamps beside the coffee stamps.
studio_part_draw = A lucky draw
studio_part_draw_how = A draw from your jar, with every so many visits.
studio_part_giving = Something for others
studio_part_giving_how = You give to a cause, in your customers’ name.
studio_part_trial = Try the membership
studio_part_trial_how = The first days of the membership are free.
studio_part_voucher = A partner’s voucher
studio_part_voucher_how = A code of a partner, for stamps or points.

## Their fields

studio_field_name = What is it?
studio_field_n = So many
studio_field_at = After so many
studio_field_every = And again every
studio_field_days = Good for so many days
studio_field_year_max = Friends a year that count
studio_field_cost_minor = What one costs you
studio_field_minor = Or money off
studio_field_percent = Or percent off
studio_field_price_minor = Price
studio_field_months = For so many months
studio_field_holding = For whom?
studio_field_once = How often?
studio_field_on = When?
studio_field_points = Points
studio_field_reward = The reward for it
studio_field_needed = How many for it
studio_field_per_minor = One for each
studio_field_item = One for each (item)
studio_field_every_visit = With every so many visits
studio_field_given = What is given?
studio_field_cause = To whom?
studio_field_worth_minor = Worth
studio_field_of = Which membership?
studio_field_pool = The partner’s list of codes
studio_field_cost = Stamps or points for it
studio_field_wrong = Type a number that fits.
studio_once_always = As often as they like
studio_once_day = Once a day
studio_once_month = Once a month
studio_once_year = Once a year
studio_once_ever = Once
studio_on_join = When they join
studio_on_birthday = On their birthday
studio_on_anniversary = When the card has its birthday
studio_on_campaign = With a message of yours
studio_on_case = When something went wrong
studio_on_answer = When they answer your question
studio_holding_everybody = Everybody

## What things are called at first

studio_words_milestone_name = a cookie
studio_words_right_name = a small gift
studio_words_referral_name = a free coffee
studio_words_membership_name = Club
studio_words_perk_name = a coffee today
studio_words_credit_name = credit
studio_words_spending_name = money off
studio_words_collection_name = bread stamps
studio_words_collection_reward = a free loaf
studio_words_draw_name = a draw from the jar
studio_words_giving_given = a meal
studio_words_giving_cause = Soup kitchen
studio_words_trial_name = Club
studio_words_voucher_name = a cinema ticket

## The draft, and its way to the customers

studio_draft_saved = Draft saved
studio_draft_saving = Saving…
studio_draft_theirs = Look at theirs
studio_draft_mine = Keep mine
studio_of_live = Change it in peace: customers see it when you publish it.
studio_of_new = Nobody sees it before you publish it.
studio_show = Show it to somebody
studio_show_how = Whoever has this link sees the draft for 30 days, without an account. A new link ends the one before.
studio_publish = Publish
studio_publish_now = Publish it now
studio_publish_back = Back
studio_publish_new = It is new: nobody has a card of it yet.
studio_publish_nobody = Nobody has a card of it yet.
studio_published = It is live. Cards that are on phones follow by themselves.
studio_publish_touched = Cards in use: { $cards }. Of these { $win } have a reward at once, { $keep } keep one at its price of before, { $further } are further from their next one.

studio_publish_days = For how many days cards keep what the change takes away
studio_publish_changes = What changes
studio_publish_kept = What cards can take now
studio_publish_until = { $name } (cards: { $cards }) until { $day }
studio_publish_still = { $name } (cards: { $cards }): it stays theirs
studio_publish_holds = New cards live by it at once, all cards from { $day }.
studio_try = Try it on your phone
studio_try_how = Scan the code with your phone: a real card that counts nowhere and ends after { $days } days.
studio_try_stamp = Stamp it
studio_revisions = Published before
studio_revision_first = As it was at first
studio_revision_by = by { $name }
studio_revision_again = gone back to
studio_revision_live = Live
studio_restore = Go back to this
studio_restore_now = Go back now
