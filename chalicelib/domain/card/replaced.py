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
    return replace(
        touched(card, now_ms),
        code_number=card.code_number + 1,
        code_from_ms=now_ms,
        pass_token="",
        old_tokens=(pass_token, *card.old_tokens)[:TOKENS_KEPT],
    )


def refuse_replaced(card: Card, number: int, shown_ms: int) -> None:
    """NotAllowed for a code that was replaced before it was shown; a till may have had no network since."""
    if number != card.code_number and shown_ms >= card.code_from_ms:
        raise NotAllowed("code_replaced", field="barcode")
