### Something went wrong: the customer's page for it, what the shop answers, and what is refused.

# $name: the shop's
help_title = Something went wrong?
help_lead = Tell { $name } what happened. A person reads it and answers you here.
help_voided = This card cannot be used any more, but we still read what you write and answer it here.
help_what = What was it about?
case_kind_goods = What I got was not right
case_kind_count = Stamps, points or money are missing on my card
case_kind_reward = A reward did not work
case_kind_people = How I was treated
case_kind_wait = I waited too long
case_kind_other = Something else
help_said = What happened?
# $most: a number
help_said_hint = In your own words, up to { $most } characters.
help_entry = Is it about one of these visits?
help_entry_none = No, or I do not know
help_send = Send
help_back = Back to your card
help_sent = Thank you for telling us. It is written down, and somebody answers for it.
help_new = Something else went wrong?
# $day: a moment
help_closed = Closed on { $day }.
# $day: a date
help_day = { $day }
help_before = What you have told us
# $number: “482 913”
help_number = Number { $number }
help_number_hint = If you come to the shop about it, say this number.
# $day: a moment
help_due = You have an answer by { $day } at the latest.
# $day: a moment
help_late = The answer was due by { $day }. We are late, and we are sorry.
help_you = You wrote
# $name: the shop's
help_shop = { $name } answered
help_noted_down = The staff wrote down
# $name: what was given
help_remedy = On your card for this: { $name }
help_remedy_back = What was put on your card for this was taken back later.
help_more = Anything to add?
help_more_send = Add it
help_again = Is it not settled?
# $day: a moment
help_again_until = Until { $day } you can write back here, and we look at it again.
help_again_send = Write back

case_text_missing = Write in a few words what happened.
# $most, $have: numbers
case_text_long = At most { $most } characters, please: these are { $have }.
case_kind_unknown = Choose what it is about.
case_entry_unknown = This line is not of this card. Choose another one, or none.
# $most: a number
case_enough = There are { $most } open matters of this card already. Add what is new to one of them.
# $most: a number
case_full = There is no room for more in this matter ({ $most } lines). Open a new one.
# $days: a number
case_reopen_over = This was closed more than { $days } days ago. Open a new one and say that it is about this one.
too_many_cases = So much was sent from here today that we have to stop for now. Try again tomorrow, or speak to the staff.
case_unknown = There is no case with this number. It may have been erased together with its card.
case_moved = Somebody else has changed this case meanwhile. Look at it as it is now, then try again.
case_closed = This case is closed. The customer can open it again, or you open a new one.
case_unanswered = A case is closed with an answer. Write to the customer what you found and what you do.
case_blanks = Something in [ ] is not filled in yet. Replace it by what you really did, or take the sentence out.
case_owner_wrong = A case belongs to an owner or a manager who works here. Choose another person.
case_made_good = This case has been made good already: that is done once. Send the answer without it.
case_weekdays = Choose at least one day on which somebody works.
case_settings_moved = Somebody else has changed these settings meanwhile. Load the page again.

# $name: the customer's
apology_hello = Hello { $name },
apology_hello_nobody = Hello,
apology_goods = What you got was not as it should be. You had reason to expect better from us, and I am sorry.
apology_count = Your card did not get what your visit should have brought. The mistake was ours, and I am sorry.
apology_reward = You had earned your reward and did not get it as we had promised. I am sorry.
apology_people = You were not treated the way a guest should be. There is no excuse for that, and I am sorry.
apology_wait = We let you wait too long. Your time counts, and I am sorry.
apology_other = Something went wrong that should not have. Thank you for telling us instead of just staying away. I am sorry.
apology_does = This is what we do so that it does not happen again: [what you have really changed]
apology_ends = If this does not settle it, write back on this page. I read it myself.
# $name: a person's, $shop: the shop's
apology_from = { $name }, { $shop }

# $number: “482 913”, $shop: the shop's
mail_case_late_subject = { $shop }: case { $number } has no answer yet
# $number: “482 913”
mail_case_late_yours = The deadline of case { $number } is over, and the customer has no answer. It is yours:
# $number: “482 913”
mail_case_late_why = The deadline of case { $number } is over, and the customer has no answer:
mail_case_late_how = Even a short answer is better than none: say what you know and when there is more.
