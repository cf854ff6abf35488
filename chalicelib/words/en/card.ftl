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
card_erased =
    This card was erased, and nothing more can be put on it. The customer can join again from the
    code on the counter.
code_replaced =
    This code was replaced. Ask the customer for the card as it is now in the wallet, or find the
    card by name.
code_shown_elsewhere =
    Somebody else at your shop took this very code just now: one of the two was a picture. Ask for the
    card itself, open on the phone.
code_counted =
    This code has counted in another sale already. Ask for the card itself: within half a minute it
    shows a new code.
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

## A list of regulars that the owner brings along

import_moved = Somebody else changed this just now. Look at the page again.
import_undoing = This list is being taken back. Let that come to its end, then bring the list again.
import_undone = This list was taken back. Choose the file again to bring it anew.
import_unknown = There is no such list. Look at the page again.

# $text: what stands in the cell
regular_balance_range = “{ $n }” is not between 0 and { $most }. Mend it in your list.
regular_balance_wrong = “{ $text }” is no whole number of stamps or points. Mend it in your list.
regular_day_wrong = “{ $text }” is no day. Write it as 2026-12-31 or 31.12.2026.
regular_language_unknown = “{ $text }” is none of our languages. Write en, fr, de, ro or ru, or leave it empty.
regular_no_membership =
    This programme sells no membership, or several. Leave the column out, or choose another programme.
regular_nobody = There is no name, phone or mail address here, so nobody could be found by it.

# $end: the last signs of the card's code
regular_there = A card with this phone or mail address is there already (…{ $end }).

# $tiers: their names
regular_tier_unknown = “{ $text }” is no tier of this programme. Its tiers: { $tiers }.

# $cards: how many full cards; $needed: stamps of a full card
regular_too_full = { $n } stamps are more than { $cards } full cards of { $needed }. Mend it in your list.

# $line: a number of a row
regular_twice = The same phone or mail address stands in row { $line }. Leave one of the two.
regulars_page = These rows are not of this page. Load the page again and go on.
regulars_rows = A list has between 1 and { $most } rows. Split a longer one into several files.
