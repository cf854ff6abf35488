"""Fields that several bodies and answers share: their types in the OpenAPI document, and their checks."""

import re
from datetime import datetime
from typing import Annotated

from msgspec import Meta

from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.letters import is_shown, one_line
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.domain.time.days import bounds_ms

ENTRIES_MAX = 100
LISTED_MAX = 500  # of what is small: a chain's outlets are four pages
SHORT_MAX = 100
INSTANT_MAX = 40
MARK_MAX = 300  # characters of what goes on with the next page
TEXT_MAX = 4000  # characters; the longest text of ours is a message of 1,000
NUMBER_MAX = 2**53 - 1  # what every JSON reader holds exactly, and DynamoDB too
ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def stated(what: str = "", **limits: object) -> Meta:
    """Bounds that the OpenAPI document says of a field and that a rule checks, with a better sentence.

    Where no rule says it better, they are msgspec's own and are checked at the door: `Meta(max_length=60)`.
    """
    return Meta(description=what or None, extra_json_schema=limits)


def by_language(what: str) -> Meta:
    """For texts by language code: the document says which codes there are."""
    return stated(what, propertyNames={"enum": [*LANGUAGES]})


Barcode = Annotated[str, stated("As scanned from the card.", minLength=1, maxLength=100)]
ShortText = Annotated[str, Meta(max_length=SHORT_MAX)]
Mark = Annotated[str, Meta(max_length=MARK_MAX, description="`next` of the answer before.")]
Revision = Annotated[int, Meta(ge=0, le=NUMBER_MAX)]
Instant = Annotated[str, stated(format="date-time", maxLength=INSTANT_MAX)]
Url = Annotated[str, stated(format="uri")]
Texts = Annotated[dict[Language, str], stated("The same words by language code.")]


def known_id(given: str, code: str, field: str = "id") -> str:
    """An id from a path; NotFound with `code` when nothing can have it."""
    if not ID.fullmatch(given):
        raise NotFound(code, field=field)
    return given


def short(at: str, text: str | None, most: int = SHORT_MAX) -> str:
    """A text that is optional ("" without it), of one line."""
    if text is not None and len(text) > most:
        raise InvalidInput("text_too_long", field=at, at=at, most=most)
    if text is not None and not is_shown(text):
        raise InvalidInput("text_unshown", field=at, at=at)
    return text or ""


def needed(at: str, text: str, most: int = 60) -> str:
    """A name that somebody has to give: spaces folded, not empty."""
    folded = one_line(short(at, text, SHORT_MAX))
    if not 1 <= len(folded) <= most:
        raise InvalidInput("text_needed", field=at, at=at, most=most)
    return folded


def number_in(text: str, digits: int) -> int | None:
    """The whole number that an address says; None for what is none, or longer than ours are: of some thousand
    digits Python makes no number."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= digits else None


def page_limit(text: str | None, most: int = ENTRIES_MAX) -> int:
    if text is None:
        return 20
    limit = number_in(text, 6)
    if limit is None or not 1 <= limit <= most:
        raise InvalidInput("limit_out_of_range", field="limit", least=1, most=most)
    return limit


def listed_limit(text: str | None) -> int:
    return ENTRIES_MAX if text is None else page_limit(text, LISTED_MAX)


def language_named(text: str | None, otherwise: Language) -> Language:
    if text is None:
        return otherwise
    match = next((language for language in LANGUAGES if language == text), None)
    if match is None:
        raise InvalidInput("language_unknown", field="language", languages=", ".join(LANGUAGES))
    return match


def day_named(text: str | None, field: str) -> str:
    """A day as YYYY-MM-DD; "" when it is left out."""
    if text:
        bounds_ms(text, "UTC", field)
    return text or ""


def instant_ms(text: str | None, field: str) -> int:
    """RFC 3339 as epoch ms; 0 when it is left out."""
    if text is None:
        return 0
    try:
        read = datetime.fromisoformat(text[:INSTANT_MAX])
    except ValueError as error:
        raise InvalidInput("instant_wrong", field=field, at=field) from error
    if read.tzinfo is None or len(text) > INSTANT_MAX:
        raise InvalidInput("instant_wrong", field=field, at=field)
    return round(read.timestamp() * 1000) or 1
