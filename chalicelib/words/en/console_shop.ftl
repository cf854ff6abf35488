### The owner's page about the shop itself.

shop_lead = What every programme shares. Cards on phones follow a change within hours.
shop_name = Name
shop_name_hint = At the top of every card.
shop_contact = Contact
shop_contact_hint = On the back of every card: address, phone, mail.
shop_currency = Currency
shop_currency_hint = Stays once a programme counts amounts.
shop_zone_hint = For opening hours and days where no outlet is named.
shop_language = Your own language
shop_language_hint = Spoken where a text is missing in a customer’s.
shop_languages = Your customers’ languages
shop_languages_hint = You are told which of your texts are missing in them.
shop_colour_background = Card
shop_colour_foreground = Text on the card
shop_colour_label = Labels on the card
shop_colour_accent = Accent
shop_link_privacy = Privacy text
shop_link_terms = Terms
shop_link_imprint = Imprint
shop_links_hint = Whole addresses with https://. They stand on the join page and on the back of every card.
shop_saved = Saved. Tills have it within half a minute, cards within hours.

## Cards that nobody uses

unused_title = Cards that nobody uses
unused_lead =
    Choose after how many months without a visit a card is erased with all that it says of its customer.
    For four weeks before, the card says on its back on which day it ends; a visit keeps it. Cards with
    something on them that was paid for stay. Sums in your books stay too.
unused_after = Erase after
unused_never = Never
unused_months = { $n ->
    [one] { $n } month without a visit
   *[other] { $n } months without a visit
}
# $n: “about 1,200” or “1,200”
unused_now = { $cards ->
    [0] No card has been unused for so long today.
    [one] { $n } card has been unused for so long today.
   *[other] { $n } cards have been unused for so long today.
}
unused_paid = { $cards ->
    [one] { $n } of them holds something that was paid for, and stays.
   *[other] { $n } of them hold something that was paid for, and stay.
}
unused_about = about { $n }
unused_saved = Saved. The cards concerned say within a day that they end, and are erased four weeks later at the earliest.
unused_saved_off = Saved. No card is erased for want of a visit; those that said so are changed back within a day.
