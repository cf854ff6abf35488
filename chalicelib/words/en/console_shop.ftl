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
