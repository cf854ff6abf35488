### The customer erases the card: what goes, what stays, and the proof of it.
erase_title = Erase my card
erase_lead = This is for good. Nobody can bring it back, not even { $shop }.
erase_goes = What goes
erase_goes_person = Your name, phone, mail address, birthday and whatever else you gave.
erase_goes_said = What you said: answers, complaints, your consent to messages.
erase_goes_phones = The card on your phones: it shows that it is over, and we forget the phones.
erase_goes_backups =
    The same in backups: if one is ever brought back, your card is erased in it before anything
    else.
erase_stays = What stays
erase_stays_sums =
    How much and when, without you: { $shop } needs the sums for its books. Nobody can tell any more
    that they were yours.
erase_stays_till = What { $shop } keeps in its own till by law, such as receipts.
erase_stays_others =
    Your cards of other shops, and other cards of yours here: each is erased by itself.
erase_gives_up = What you give up
erase_go_on = Go on
erase_keep = Keep my card
erase_sure = Erase your card at { $shop }?
erase_sure_how = It cannot be undone. Whoever wants a card again joins anew and begins at nothing.
erase_yes = Yes, erase my card at { $shop }
erase_done = Your card is erased
erase_done_how = Nothing about you is kept at { $shop } any more.
erase_number = Your number
erase_at = Erased on { $day } { $month } { $year } at { $time }
erase_number_how =
    If you ever want to ask about it, tell { $shop } this number. It says nothing about you.
erase_done_phones =
    Your phone shows within minutes that the card is over. You can remove it from there at any time.
page_erased =
    This card was erased. Nothing about you is kept here any more. You can join again from the code
    on the counter.
erase_too_many = You can erase { $most } cards a day. Go on tomorrow.
erasure_unknown = There is no erasure with this number. Check its twelve signs.
# A button on the page of the customer’s data
data_erase = Erase everything
