### What a ready-made start says to a customer: the marketer changes it.

start_one_away_title = One more to go
start_one_away_text = You are one step away from your reward. We look forward to seeing you.
start_reward_waiting_title = Your reward is waiting
start_reward_waiting_text = There is a reward on your card. Show it at the counter when you come by.
start_slipping_title = We have missed you
start_slipping_text = It has been a while. Your card still counts, and so do you.
start_welcome_title = Welcome
start_welcome_text = Thank you for taking our card. Show it at each visit.
start_birthday_title = Happy birthday
start_birthday_text = We wish you a fine day. Something sweet waits for you this week.

# What stands in a message where a card has nothing for a merge field: a first name, what is missing to the
# reward, a tier, an outlet.
instead_name = friend
instead_to_reward = a few
instead_tier = guest
instead_outlet = our shop
