### Cards and those who hold them.

birthday_unclear = Choose both the day and the month of your birthday, or neither.
birthday_no_day = There is no such day in that month. Choose another day, or leave both out.
birthday_wrong = Give the birthday as month and day, such as 05-17, or leave it out.
card_busy = Others are changing this card right now. Send the same request again in a moment.
card_expired = This card has expired. Ask the customer to join again from the code on the counter.
card_is_real =
    This is a real card. Send it with the shop’s own key, or enrol a card in your sandbox first.
card_of_sandbox =
    This is a card of a sandbox, made for trying out: it counts nowhere else, and no more once its sandbox was
    emptied. Scan a card of the shop.
card_unknown = This is not one of your cards. Check that it is a card of your shop.
card_voided =
    This card is no longer in use. Ask the customer to join again from the code on the counter.
code_replaced =
    This code was replaced. Ask the customer for the card as it is now in the wallet, or find the
    card by name.
too_many_codes = This card has had many new codes. Take it out of use and make a new card.
link_unknown = This link does not lead to a card. Open the page again from the code on the counter.
link_used =
    This link was used already. Get your own card from the code on the counter, or ask there for yours.
mail_wrong = Check the mail address.
name_too_long = Please shorten the name to { $most } characters.
phone_wrong = Check the phone number and write it with its country code, such as +373 69 123 456.
search_too_short = Type at least { $least } letters or digits.
too_many_cards_from_here =
    Many cards were made from this network just now. Turn Wi-Fi off and try again, or ask at the
    counter.
too_many_searches =
    You have searched very often just now. Scan the card's code, or search again in { $seconds }
    seconds.
