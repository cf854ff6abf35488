"""A new code for a card whose code got into other hands: the balance stays, the old code ends.

The phones that hold the card follow, unless it moves to another phone for good, because one was lost.
"""

from dataclasses import replace

from chalicelib.domain.card.card import Card, Registration, touched
from chalicelib.domain.errors import NotAllowed

CODES_MAX = 20  # of one card; each more is one more that a guess may hit
TOKENS_KEPT = 4  # phones that were off for so many codes fetch the card again by its link
LEFT_KEPT = 8  # phones that the card left before so many others show the old card, which no till takes


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


def moved_on(card: Card, pass_token: str, now_ms: int) -> Card:
    """With a new code, for another phone alone: whoever holds the card until now is shown that it is over."""
    new = with_new_code(card, pass_token, now_ms)
    left = (*new.old_tokens, *card.left_tokens)[:LEFT_KEPT]
    return replace(new, moved=card.moved + 1, old_tokens=(), left_tokens=left)


def has_left(card: Card, held: Registration) -> bool:
    return held.moved < card.moved


def over(card: Card, moved: int) -> Card:
    """What a phone shows that the card has left: the first code, which has ended, out of use, and nothing of
    whose it is or what came since."""
    return Card(
        serial=card.serial,
        merchant_id=card.merchant_id,
        programme_id=card.programme_id,
        balance=0,
        version_ms=card.version_ms,
        modified_s=card.modified_s,
        created_ms=card.created_ms,
        key_id=card.key_id,
        language=card.language,
        edition=card.edition,
        state="voided",
        moved=moved,
        erased_ms=card.erased_ms,
    )


def refuse_replaced(card: Card, number: int, shown_ms: int) -> None:
    """NotAllowed for a code that was replaced before it was shown; a till may have had no network since.

    Each code has an end of its own: the next change does not bring those before it back.
    """
    ends_ms = dict(enumerate(card.codes_until_ms))
    if number != card.code_number and shown_ms >= ends_ms.get(number, 0):
        raise NotAllowed("code_replaced", field="barcode")
