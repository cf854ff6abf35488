"""A new code for a card whose code got into other hands: the balance stays, the old code ends."""

from dataclasses import replace

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.errors import NotAllowed

CODES_MAX = 20  # of one card; each more is one more that a guess may hit
TOKENS_KEPT = 4  # phones that were off for so many codes fetch the card again by its link


def with_new_code(card: Card, pass_token: str, now_ms: int) -> Card:
    """`pass_token` is the token in force until now: phones that hold the pass still come with it."""
    if card.code_number >= CODES_MAX:
        raise NotAllowed("too_many_codes", field="serial")
    new = touched(card, now_ms)
    return replace(
        new,
        code_number=card.code_number + 1,
        codes_until_ms=(*card.codes_until_ms, now_ms),
        reissued_ms=new.version_ms,
        pass_token="",
        old_tokens=(pass_token, *card.old_tokens)[:TOKENS_KEPT],
    )


def refuse_replaced(card: Card, number: int, shown_ms: int) -> None:
    """NotAllowed for a code that was replaced before it was shown; a till may have had no network since.

    Each code has an end of its own: the next change does not bring those before it back.
    """
    ends_ms = dict(enumerate(card.codes_until_ms))
    if number != card.code_number and shown_ms >= ends_ms.get(number, 0):
        raise NotAllowed("code_replaced", field="barcode")
