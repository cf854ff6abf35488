"""A phone whose card's code is drawn anew every half minute, as Google's wallet draws it."""

from chalicelib import wiring
from chalicelib.domain.card.rotating import PASSWORD_DIGITS, pattern_of, period_of
from chalicelib.domain.one_time import one_time
from tests.support.fakes import a_card


def shown_at(
    at_ms: int, serial: str, number: int = 0, *, key_of: str = "", says_ms: int | None = None
) -> str:
    """The code of that moment by the phone's clock; `key_of` another card's, `says_ms` another time written
    into it: what somebody makes who wants to be taken for the phone."""
    card = a_card(key_of or serial)
    key = wiring.tokens().rotating(card.serial, card.key_id, number)
    password = one_time(key, period_of(at_ms / 1000), PASSWORD_DIGITS)
    return pattern_of(serial, number, str((at_ms if says_ms is None else says_ms) // 1000), password)
