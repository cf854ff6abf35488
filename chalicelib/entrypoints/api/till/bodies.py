"""What a till sends: a new card, a scan, a redemption, what is taken back."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib.contacts import MAIL_MAX, PHONE_MAX
from chalicelib.domain.programme.earning import VISITS_MAX
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX, QUANTITY_MAX
from chalicelib.domain.text import LANGUAGES
from chalicelib.entrypoints.http.fields import SHORT_MAX, TEXT_MAX, Barcode, Instant, ShortText, stated
from chalicelib.entrypoints.http.operation import Examples
from chalicelib.entrypoints.http.origins import AllowBody
from chalicelib.service.card.enrol import NAME_MAX

ZONE_MAX = 64

SaleId = Annotated[ShortText, Meta(description="The sale counts once, whoever sends it.")]
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
        maximum=AMOUNT_MINOR_MAX,
    ),
]
MadeAt = Annotated[
    Instant,
    Meta(description="When the till made it, if it could not send it then: a week ago at most."),
]
MadeBy = Annotated[
    str, Meta(max_length=TEXT_MAX, description="For a signed-in person's till: `made_by` as it was given.")
]


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
REFUNDED: Examples = {"a sale": {"sale_id": "1042"}}
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


class ScanBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    visits: Visits | None = None
    amount_minor: AmountMinor | None = None
    sale_id: SaleId | None = None
    outlet: ShortText | None = None
    made_at: MadeAt | None = None
    made_by: MadeBy | None = None
    allow: AllowBody | None = None


class RedemptionBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    reward: Annotated[str, stated("The id of one of the programme's rewards.", maxLength=SHORT_MAX)]
    quantity: Annotated[int, stated(minimum=1, maximum=QUANTITY_MAX)] = 1
    outlet: ShortText | None = None
    sale_id: Annotated[ShortText, Meta(description="A refund of this sale restores it.")] | None = None
    made_at: MadeAt | None = None
    made_by: MadeBy | None = None


class ReversalBody(msgspec.Struct, forbid_unknown_fields=True):
    outlet: ShortText | None = None


class RefundBody(msgspec.Struct, forbid_unknown_fields=True):
    sale_id: SaleId
    outlet: Annotated[ShortText, Meta(description="Where the sale was.")] | None = None
