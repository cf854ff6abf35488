### A sale that is corrected afterwards, at the till and in the console.

# Opens the form. It is also its heading.
correction = Correct or take back
# What the sale counts now. $stands: an amount of money, or a number of visits
correction_stands = The sale counts { $stands } now.
correction_how = What happened?
correction_part = A part came back
correction_part_how = Goods or guests of the sale: what of it is taken off.
correction_other_amount = The amount was wrong
correction_other_visits = The number was wrong
correction_other_how = What it should have been.
correction_all = Take all back
correction_all_how = As if the sale had not been.

# The label of the field, by what was chosen.
correction_sum_part = How much came back
correction_sum_other = What it should be
correction_show = Show what changes

# $example: an amount as the language writes it
correction_no_amount = Write an amount of money, such as { $example }.
correction_no_cents = This currency has no cents. Write a whole number, such as { $example }.
correction_no_number = Write a whole number, such as 2.
correction_zero_part = Write how much came back: more than 0.
correction_zero_other = For a sale of 0 choose “Take all back”.
correction_over = No more can come back than { $stands }, which is what the sale counts.
correction_over_now = The sale counts less than that by now. Close this, and open it again.
correction_too_much = That is more than one sale may be.
correction_equal = The sale counts { $stands } already.

correction_sure = Nothing is changed yet. Is this right?
correction_before = Before
correction_after = After
correction_sale = Sale
# The balance would be below zero.
correction_below = What the sale brought was spent in part: the card goes below zero, and the next visits fill it up.
correction_yes = Yes, correct it
correction_all_yes = Yes, take all back
correction_change = Change
correction_done = Corrected
correction_all_done = Taken back
correction_close = Done
correction_offline = There is no connection. A sale is corrected on line only, so that what is on the card now is known.

# In a history. $kind: “Bill corrected” or “Part came back”
corrected_to = { $kind }: { $now } instead of { $was }
# Under a sale that was corrected since.
corrected_since = Corrected since: { $now }
