### Posters, and by which of them cards come.

posters_lead = Print one for each counter: customers scan it and have the card.
poster_open = Open to print
poster_code_of = The code of { $name }
kit_more = Everything for the counter
kit_language = Language
kit_outlet = Counter
kit_outlet_hint = Whoever joins by its code began there.
kit_no_outlet = Any
kit_poster = Poster, A4 (PDF)
kit_table = Card for the table, A6 (PDF)
kit_sticker = Sticker, 7 cm (PDF)
kit_receipt = Foot of a receipt (PDF)
kit_say = What your staff say
kit_under_receipt = A line for your receipts
kit_nfc = Address for an NFC sticker
join_page = See the page it opens

## Sources: the names that an owner gives to posters, flyers and links

sources_more = Which poster brings cards
sources_how =
    Give each poster, flyer or link a name of its own. Each gets a code of its own, and the cards that come
    by it are counted. Guests read the name only where they ask what is kept of them.
source_name = Name of the poster, flyer or link
source_name_hint = For example “Window” or “Flyer May”.
source_add = Add
source_address = Its address
source_rename = Rename
source_retire = Retire
source_retire_ask = Retire “{ $name }”?
source_retire_sure =
    No card counts as coming by it any more, even where it still hangs: who scans it gets a card all the
    same. Its cards and its figures stay.
source_back = Use again
source_retired = Retired
source_more = What can be done with “{ $name }”

# $first: how many of the cards had a first sale
source_counts = { $cards ->
    [one] one card
   *[other] { $cards } cards
}, { $first } with a first sale
source_counts_about = about { $cards } cards, { $first } with a first sale
source_uncounted = Its cards are not counted yet.
sources_counted = Counted on { $at }. What came in any days is in the overview.
sources_count = Count again
kit_source = Poster or link
kit_source_hint = The cards that come by its code are counted for it.
kit_no_source = None
