### What a campaign brings later: follow-ups, and the better of two texts for the rest.

follow_ups_many = A campaign has at most { $most } follow-ups. Leave one out.
follow_up_days = Let a follow-up wait { $least } to { $most } days.
follow_up_branches = A follow-up has { $least } to { $most } branches.
follow_up_by_trigger = Follow-ups go with an automated campaign. Choose “Automated”, or leave them out.
follow_up_of_nothing = Write the first message: the follow-ups come after it.
follow_up_empty = This follow-up does nothing. Write its message, let somebody leave there, or take it out.
branch_leaves_told = Whoever leaves here gets nothing more. Take out the message and the gift, or let them stay.
# $days, $window: whole numbers of days
follow_ups_long = The follow-ups take { $days } days, and visits are counted for { $window }. Count them for at least { $days } days, or wait less.
winner_by_trigger = An automated campaign has no rest that could get the better text. Send it at a time, or leave this out.
winner_of_one = The better of two texts takes two texts. Write text B, or leave this out.
# $percent: a whole number; $n: days
will_winner = The two texts first go to { $percent } % of them. { unit_days } later the others get the one that brought more visits.
# $messages: a whole number
will_follow_ups = Follow-ups come after it, each within what a customer may be told: messages to one customer at most { $messages }.
