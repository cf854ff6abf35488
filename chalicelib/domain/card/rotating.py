"""A code that the phone draws anew every half minute, so that a picture of it is soon none: RFC 6238.

Its signs are a code's own, so every scanner that reads a card reads it: the serial (26), which of the card's
codes it is (2 digits), when the phone made it (epoch seconds, 10 digits) and the password of that half
minute.
The scan page reads by the same rules (`web/scanner/camera/rotating.js`).
"""

import hmac
from dataclasses import dataclass, field

from chalicelib.domain.card.code import SERIAL_LENGTH
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.one_time import one_time
from chalicelib.domain.time.units import MINUTE_MS

PERIOD_S = 30  # in the field 30 to 60; a guest waits no longer for the next one
PASSWORD_DIGITS = 8
KEY_BYTES = 20  # what RFC 4226 recommends
EITHER_SIDE = 1  # periods by which a phone's clock may be off, while we answer
LATE_EITHER_SIDE = 2  # the same, and a till's clock too
SERVED_MS = 15 * MINUTE_MS  # from the scan to the sale, where the till looked at the code by itself
_NUMBER_END, _TIME_END = SERIAL_LENGTH + 2, SERIAL_LENGTH + 12
LENGTH = _TIME_END + PASSWORD_DIGITS


@dataclass(frozen=True, slots=True)
class Rotating:
    """What a phone draws a card's code anew from; `number`: which of the card's codes it is."""

    number: int
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a scanned code says: whose card it is, which of its codes, and when the phone made it (epoch
    seconds); None for a code that stays."""

    serial: str
    number: int
    made_s: int | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """That `by` was the first with a code that was shown, until when nobody else is."""

    purpose: str
    value: str
    by: str
    until_s: int


def is_rotating(code: str) -> bool:
    return len(code) == LENGTH


def shown_in(code: str) -> Shown:
    """What a rotating code says, whether it is genuine or not."""
    return Shown(code[:SERIAL_LENGTH], int(code[SERIAL_LENGTH:_NUMBER_END]), int(code[_NUMBER_END:_TIME_END]))


def is_genuine(code: str, key: bytes) -> bool:
    """Whether the card with this key made it, at the time that it says."""
    made_s = shown_in(code).made_s or 0
    return hmac.compare_digest(one_time(key, period_of(made_s), PASSWORD_DIGITS), code[_TIME_END:])


def period_of(at_s: float) -> int:
    """Which half minute since 1970 this is."""
    return int(at_s // PERIOD_S)


def pattern_of(serial: str, number: int, time: str, password: str) -> str:
    """The code of these; a wallet fills in its own names for the time and the password."""
    return f"{serial}{number:02d}{time}{password}"


def check_fresh(made_s: int, *, scanned_ms: int, looked: bool) -> None:
    """NotAllowed for a code that is not of this time: a picture, or of a phone whose clock is wrong.

    `looked`: the till looked at the code itself, and made the sale later than the code was shown.
    """
    either_side = LATE_EITHER_SIDE if looked else EITHER_SIDE
    first_ms = scanned_ms - SERVED_MS if looked else scanned_ms
    if period_of(made_s) < period_of(first_ms / 1000) - either_side:
        raise NotAllowed("code_is_a_picture", field="barcode")
    if period_of(made_s) > period_of(scanned_ms / 1000) + either_side:
        raise NotAllowed("code_of_another_time", field="barcode")
