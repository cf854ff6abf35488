### A merchant: what its programmes share.

## Refusals

# Whoever reads this cannot mend it.
merchant_damaged =
    The shop’s entry is missing or cannot be read. Whoever runs Carnet puts it anew; cards are safe.
programme_damaged =
    This programme cannot be read. Whoever runs Carnet puts it anew; its cards are safe.
merchant_changed =
    Somebody else changed the shop meanwhile. Reload the page, then make your change again.
currency_unknown = Give the currency by its three letters (ISO 4217), such as EUR, MDL or JPY.

# $currency: three letters
currency_in_use =
    The currency stays { $currency }: a programme counts amounts in it, or has a smallest sale.

# $languages: codes
languages_wrong = List your customers’ languages, each once, your own first: { $languages }.

# $most: characters
link_wrong =
    Give the page’s whole address, beginning with https://, or leave it empty; { $most } characters
    at most.

# $at: a field
id_wrong = Write “{ $at }” with { $least } to { $most } small letters, digits and hyphens.
reward_unnamed = Say what the reward is in at least one of { $languages }.

# The page /start, as a search engine shows it.
studio_title = Your own loyalty card
studio_about =
    Make a loyalty card for your shop in ten minutes, see it on both phones, and try it on your own. No
    account until you like it.
