"""What a till sends: a new card, a scan, a redemption, what is taken back."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib.contacts import MAIL_MAX, PHONE_MAX
from chalicelib.domain.currencies import MOST_MINOR
from chalicelib.domain.customer.consent import TEXT_MAX as CONSENT_TEXT_MAX
from chalicelib.domain.programme.rules import QUANTITY_MAX
from chalicelib.domain.programme.sale.earning import VISITS_MAX
from chalicelib.domain.programme.sale.sold import TIMES_MAX
from chalicelib.domain.text import LANGUAGES
from chalicelib.entrypoints.http.fields import SHORT_MAX, TEXT_MAX, Barcode, Instant, ShortText, stated
from chalicelib.entrypoints.http.operation import Examples
from chalicelib.entrypoints.http.origins import AllowBody
from chalicelib.service.card.enrol import NAME_MAX

ZONE_MAX = 64
DAY_MAX = 10

SaleId = Annotated[
    ShortText,
    Meta(
        description="The sale's number at the outlet: it counts once on each card in a business day, whoever "
        "sends it. The next day the same number is another sale, unless the key's numbers last."
    ),
]
Visits = Annotated[
    int,
    stated(
        "Where `amount_minor` is sent too, the amount counts if the programme counts amounts, else these.",
        minimum=1,
        maximum=VISITS_MAX,
    ),
]
AmountMinor = Annotated[
    int,
    stated(
        "In the smallest unit of the programme's currency (`earn.currency`): cents, bani, kopecks.",
        minimum=1,
        maximum=MOST_MINOR,
    ),
]
SaleDay = Annotated[
    str,
    stated(
        "YYYY-MM-DD, the business day of the sale's number; left out, the day by the outlet's clock.",
        format="date",
        maxLength=DAY_MAX,
    ),
]
MadeAt = Annotated[
    Instant,
    Meta(description="When the till made it, if it could not send it then: a week ago at most."),
]
MadeBy = Annotated[
    str, Meta(max_length=TEXT_MAX, description="For a signed-in person's till: `made_by` as it was given.")
]


ITEMS_MAX = 20  # that a part counts, of one sale; a bill of more lines has few such
ItemName = Annotated[str, Meta(min_length=1, max_length=60)]
Items = Annotated[dict[ItemName, Annotated[int, Meta(ge=1, le=QUANTITY_MAX)]], Meta(max_length=ITEMS_MAX)]
CODE = "0123456789ABCDEFGHJKMNPQRS0123456789"  # of the form of a card's
JOINED: Examples = {
    "somebody who said nothing": {},
    "somebody who is to be found again": {"name": "Ana", "phone": "+373 69 123 456", "language": "ro"},
}
SCANNED: Examples = {
    "62.99 in a points programme": {"barcode": CODE, "amount_minor": 6299, "sale_id": "1042"},
    "two visits, or two coffees": {"barcode": CODE, "visits": 2, "sale_id": "1043"},
}
REDEEMED: Examples = {"a cake with the sale": {"barcode": CODE, "reward": "cake", "sale_id": "1044"}}
PAID: Examples = {"a month of the club": {"barcode": CODE, "part": "club", "sale_id": "1045"}}
REFUNDED: Examples = {"a sale": {"sale_id": "1042"}}
CORRECTED: Examples = {
    "the bill is 65.00 now": {"amount_minor": 6500},
    "goods for 5.00 came back": {"returned_minor": 500},
    "one guest's part of a split bill": {"barcode": CODE, "amount_minor": 5900},
}
ENTRY_CORRECTED: Examples = {
    "there were three": {"visits": 3},
    "one came back": {"returned_visits": 1},
}
TAKEN_BACK: Examples = {"an entry": {}}


class JoinBody(msgspec.Struct, forbid_unknown_fields=True):
    """All optional: a till that only has a customer in front of it can send {}."""

    name: Annotated[str, stated("Shown on the card.", maxLength=NAME_MAX)] = ""
    language: Annotated[str, stated(enum=[*LANGUAGES])] | None = None
    messages_consent: Annotated[bool, stated("The customer said yes to messages, and was asked.")] = False
    phone: Annotated[str, stated("With its country code; finds the card again.", maxLength=PHONE_MAX)] = ""
    mail: Annotated[str, stated("Finds the card again.", maxLength=MAIL_MAX)] = ""
    birthday: Annotated[str, stated("Month and day.", pattern="^(\\d\\d-\\d\\d)?$")] = ""
    zone: Annotated[str, stated("The customer's IANA time zone.", maxLength=ZONE_MAX)] = ""
    referred_by: Annotated[
        Barcode | None, Meta(description="The card of the friend who brought them: its code, as scanned.")
    ] = None
    consent_text: Annotated[
        str, Meta(description="The sentence that they said yes to, as shown.", max_length=CONSENT_TEXT_MAX)
    ] = ""
    source: Annotated[
        str,
        stated("By which poster or link they came: an id of `GET /programmes/…/sources`.", maxLength=12),
    ] = ""

    def asked(self) -> tuple[str | int | None, ...]:
        """What the same key has to come with again: no more than what was said."""
        *given, text, source = msgspec.structs.astuple(self)
        return (*given, *((text,) if text or source else ()), *((source,) if source else ()))


class ScanBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    visits: Visits | None = None
    amount_minor: AmountMinor | None = None
    sale_id: SaleId | None = None
    sale_day: SaleDay | None = None
    outlet: ShortText | None = None
    made_at: MadeAt | None = None
    made_by: MadeBy | None = None
    allow: AllowBody | None = None
    items: Annotated[Items, Meta(description="How much of which item, where a part counts items.")] = {}


class RedemptionBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    reward: Annotated[str, stated("The id of one of the programme's rewards or offers.", maxLength=SHORT_MAX)]
    quantity: Annotated[int, stated(minimum=1, maximum=QUANTITY_MAX)] = 1
    amount_minor: (
        Annotated[
            int,
            stated("For an offer that takes money off: how much.", minimum=1, maximum=MOST_MINOR),
        ]
        | None
    ) = None
    outlet: ShortText | None = None
    sale_id: Annotated[ShortText, Meta(description="A refund of this sale restores it.")] | None = None
    sale_day: SaleDay | None = None
    made_at: MadeAt | None = None
    made_by: MadeBy | None = None


class PaymentBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    part: Annotated[
        str,
        stated("The id of a part that is sold: `sold` of the programme in GET /till.", maxLength=SHORT_MAX),
    ]
    times: Annotated[int, stated("So many at once, such as months.", minimum=1, maximum=TIMES_MAX)] = 1
    amount_minor: (
        Annotated[
            int,
            stated(
                "What was paid: needed where as much is given as is paid; else it has to be the price.",
                minimum=1,
                maximum=MOST_MINOR,
            ),
        ]
        | None
    ) = None
    outlet: ShortText | None = None
    sale_id: Annotated[ShortText, Meta(description="A refund of this sale takes it back.")] | None = None
    sale_day: SaleDay | None = None
    made_at: MadeAt | None = None
    made_by: MadeBy | None = None


class ReversalBody(msgspec.Struct, forbid_unknown_fields=True):
    outlet: ShortText | None = None


class RefundBody(msgspec.Struct, forbid_unknown_fields=True):
    sale_id: SaleId
    outlet: Annotated[ShortText, Meta(description="Where the sale was.")] | None = None
    sale_day: Annotated[SaleDay, Meta(description="Left out: the latest.")] | None = None


class AmendmentBody(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """What the sale is now, or what of it came back: one of the two. Nothing left is a refund."""

    visits: Annotated[int, stated("How many it is now.", minimum=0, maximum=VISITS_MAX)] | None = None
    amount_minor: Annotated[int, stated("What it comes to now.", minimum=0, maximum=MOST_MINOR)] | None = None
    returned_visits: Annotated[int, stated(minimum=1, maximum=VISITS_MAX)] | None = None
    returned_minor: Annotated[int, stated(minimum=1, maximum=MOST_MINOR)] | None = None
    items: Annotated[Items, Meta(description="How much of which item it is now.")] | None = None
    returned_items: Annotated[Items, Meta(description="How much of which item came back.")] | None = None
    preview: Annotated[
        bool, stated("Answers what would be, and writes nothing: it needs no Idempotency-Key.")
    ] = False


class CorrectionBody(AmendmentBody, forbid_unknown_fields=True, kw_only=True):
    barcode: Annotated[Barcode, Meta(description="One of the cards of a split sale.")] | None = None
    outlet: Annotated[ShortText, Meta(description="Where the sale was.")] | None = None
    sale_day: Annotated[SaleDay, Meta(description="Left out: the latest.")] | None = None
