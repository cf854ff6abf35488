"""What the JSON API takes: bodies, and the fields that several of them share."""

import re
from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import AMOUNT_MINOR_MAX, QUANTITY_MAX, VISITS_MAX
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.service.card.enrol import NAME_MAX

ENTRIES_MAX = 100
SHORT_MAX = 100
INSTANT_MAX = 40
ZONE_MAX = 64
ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def stated(what: str = "", **limits: object) -> Meta:
    """What the OpenAPI document says of a field; the rules themselves check it, with better sentences."""
    return Meta(description=what or None, extra_json_schema=limits)


Barcode = Annotated[str, stated("As scanned from the card.", minLength=1, maxLength=100)]
ShortText = Annotated[str, stated(maxLength=SHORT_MAX)]
SaleId = Annotated[str, stated("The sale counts once, whoever sends it.", maxLength=SHORT_MAX)]
Visits = Annotated[int, stated(minimum=1, maximum=VISITS_MAX)]
AmountMinor = Annotated[int, stated("Cents, kopecks.", minimum=1, maximum=AMOUNT_MINOR_MAX)]
MadeAt = Annotated[
    str,
    stated("When the till made it, if it could not send it then: a week ago at most.", format="date-time"),
]
MadeBy = Annotated[str, stated("For a signed-in person's till: `made_by` as it was given.")]


class JoinBody(msgspec.Struct, forbid_unknown_fields=True):
    """All optional: a till that only has a customer in front of it can send {}."""

    name: Annotated[str, stated("Shown on the card.", maxLength=NAME_MAX)] = ""
    language: Annotated[str, stated(enum=[*LANGUAGES])] | None = None
    messages_consent: Annotated[bool, stated("The customer said yes to messages, and was asked.")] = False
    phone: Annotated[str, stated("With its country code; finds the card again.")] = ""
    mail: Annotated[str, stated("Finds the card again.")] = ""
    birthday: Annotated[str, stated("Month and day.", pattern="^(\\d\\d-\\d\\d)?$")] = ""
    zone: Annotated[str, stated("The customer's IANA time zone.", maxLength=ZONE_MAX)] = ""


class AllowBody(msgspec.Struct, forbid_unknown_fields=True):
    """A manager's PIN, which sets the programme's limits aside for this once."""

    staff: ShortText
    pin: ShortText


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
    reward: Annotated[str, stated("The id of one of the programme's rewards.")]
    quantity: Annotated[int, stated(minimum=1, maximum=QUANTITY_MAX)] = 1
    outlet: ShortText | None = None
    sale_id: Annotated[str, stated("A refund of this sale restores it.", maxLength=SHORT_MAX)] | None = None
    made_at: MadeAt | None = None
    made_by: MadeBy | None = None


class ReversalBody(msgspec.Struct, forbid_unknown_fields=True):
    outlet: ShortText | None = None


class RefundBody(msgspec.Struct, forbid_unknown_fields=True):
    sale_id: SaleId
    outlet: Annotated[str, stated("Where the sale was.", maxLength=SHORT_MAX)] | None = None


def short(at: str, text: str | None, most: int = SHORT_MAX) -> str:
    """A text that is optional ("" without it), of one line."""
    if text is not None and (len(text) > most or not text.isprintable()):
        raise InvalidInput("text_too_long", field=at, at=at, most=most)
    return text or ""


def needed(at: str, text: str, most: int = 60) -> str:
    """A name that somebody has to give: spaces folded, not empty."""
    folded = " ".join(short(at, text, SHORT_MAX).split())
    if not 1 <= len(folded) <= most:
        raise InvalidInput("text_needed", field=at, at=at, most=most)
    return folded


def page_limit(text: str | None, most: int = ENTRIES_MAX) -> int:
    if text is None:
        return 20
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text[:6]) <= most:
        raise InvalidInput("limit_out_of_range", field="limit", least=1, most=most)
    return int(text)


def language_given(text: str | None, otherwise: Language) -> Language:
    if text is None:
        return otherwise
    match = next((language for language in LANGUAGES if language == text), None)
    if match is None:
        raise InvalidInput("language_unknown", field="language", languages=", ".join(LANGUAGES))
    return match


def instant_ms(text: str | None, field: str) -> int:
    """RFC 3339 as epoch ms; 0 when it is left out."""
    if text is None:
        return 0
    try:
        read = datetime.fromisoformat(text[:INSTANT_MAX])
    except ValueError as error:
        raise InvalidInput("instant_wrong", field=field) from error
    if read.tzinfo is None or len(text) > INSTANT_MAX:
        raise InvalidInput("instant_wrong", field=field)
    return round(read.timestamp() * 1000) or 1
