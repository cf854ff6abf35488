### At the counter.

clock_off = The clock of this till is wrong. Set its date and time, then scan again.
number_of_two = Two cards end with the same number. Scan the square code of one, or find the card by name.
code_not_a_card =
    This code is not a loyalty card. Ask the customer to open the card in the wallet and scan that.

made_by_wrong =
    This line of the queue was not made by a till of yours. Show it to a manager; nothing was
    credited.
made_at_needed = Say when a colleague's scan was made (made_at). Nothing was credited.
shift_over =
    This was made when the person it names no longer worked here, or not yet. Show it to a manager;
    nothing was credited.
offline_redemption_off =
    This reward was handed out without the network, beyond what the owner allows. Show this to a
    manager.
sale_differs =
    This sale is on this card already, with other content. Take it back first, then send it again
    with a new key.
sale_taken_back =
    This sale was taken back. To count it again, send it with a new Idempotency-Key.
sale_unknown = There is no sale with this number here. Check the number and the outlet.
undo_not_yours = Somebody else made this entry. Ask a manager to take it back.
undo_too_late = This is more than { $minutes } minutes ago. Ask a manager to take it back.
limit_paper_again =
    A paper card was honoured for this guest already. Ask a manager if there is a second one.

# $most: how many paper cards
limit_paper_day = You have honoured as many paper cards as you may today ({ $most }). Ask a manager.
paper_elsewhere = This card is of another shop. Only there its paper cards are honoured.
paper_off = This programme honours no paper cards. The owner can allow them in the console, under Rules.

# $least, $most: up to what fills a card, or the dearest reward
paper_out_of_range = Give how many are on the paper: { $least } to { $most }.
papers_a_day_wrong = Let a person honour at most { $most } paper cards a day; 0 takes none.
