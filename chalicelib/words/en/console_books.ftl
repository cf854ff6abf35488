### The owner’s books: a month’s sums, and statements between merchants.

books_lead = What each programme owes, month by month, from every card and entry.
books_of_yours = Yours
books_of_other = With { $name }
books_month_asked = Month
books_reading = Reading the cards: { $n } so far.
books_cards = Read: cards { $cards }, entries { $entries }.
books_agree = Each card holds exactly what its entries say.
books_differ = { $n ->
    [one] { $n } card does not hold what its entries say. Tell your operator: { $cards }.
   *[other] { $n } cards do not hold what their entries say. Tell your operator: { $cards }.
}
books_owed = What you owe
books_journal = The month in money
books_opening = At its begin
books_re = Reckoned anew
books_promised = Promised
books_taken = Taken
books_lapsed = Ended unused
books_closing = Owed now
books_total = In all
books_due = What is owed, by when it ends
books_due_none = Nothing is owed.
books_never = Without an end
books_unsaid = unknown
books_known = What only you know
books_reward = What one reward costs you
books_reward_hint = The programme’s first reward. Empty: as the programme says, else unknown.
books_selling = What you sell it for
books_selling_hint = For your accounts (IFRS 15). Empty: unknown.
books_expected = How many of a hundred are taken in the end
books_expected_hint = Empty: all of them.
books_before = What you reckoned a month ago
books_before_hint = The same number as it was then. Empty: the same.
books_reckon = Reckon
books_causes = For the causes
books_save_journal = Save the journal (CSV)
books_save_all = Save everything (JSON)
books_save_receipt = Save the receipt
books_between = Between merchants
books_between_how =
    Each of you makes this statement from your own tills, and checks alone what the other sent.
books_show = Statement with { $name }
books_number = Number { $number }. The other one has the same number if your statements are the same.
books_agrees = It agrees with your own entries.
books_not_agree = It does not agree with your own entries:
books_lines = { $n ->
    [one] { $n } line
   *[other] { $n } lines
}
books_save_statement = Save the statement (JSON)
books_check = Check a statement that you were sent
books_check_how = Choose the file. Nothing is changed by it.
books_not_file = This file is no statement. Choose the JSON file as it was sent.
books_amount_wrong = Give an amount, such as { $example }.
books_percent_wrong = Give a whole number from 1 to 100.
books_unit = Unit
books_ends = Ends
