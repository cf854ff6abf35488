"""Erasure: a card loses all that is of a person and keeps what the books add up from.

An erased card is made anew from what `KEEPS` names, so a field that nobody has thought of is lost, not kept;
a test has every field of a card named in one of the two lists.
"""

import hashlib
from dataclasses import dataclass, replace
from typing import Any, Literal

from chalicelib.domain.card.card import Card, Registration, touched
from chalicelib.domain.card.code import serial_of
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.kept import Kept
from chalicelib.domain.text import Language
from chalicelib.domain.time.units import DAY_MS, MINUTE_MS

Why = Literal["customer", "request", "unused", "backup"]
"""Who wanted it: the customer on the card's page, the shop for a letter it got, the clock since nobody used
the card, the operator since a backup had brought it back."""

KEEPS = (
    "serial", "merchant_id", "programme_id", "key_id", "created_ms", "version_ms", "modified_s", "edition",
    "state", "voided_ms", "erased_ms", "expires_ms", "swept_ms", "silent_ms", "looked_ms",
    # What the books, settlements and campaigns' effects add up from: numbers without a name.
    "balance", "lots", "owed", "visits", "redemptions", "spent_minor", "earned", "source",
    # By which phones that still hold it may ask for it, until they show that it is over.
    "holders", "pass_token", "former_key_id", "reissued_ms", "code_number", "codes_until_ms", "old_tokens",
    "moved", "left_tokens",
)  # fmt: skip
LOSES = (
    "holder_name", "phone", "mail", "birthday", "zone", "language", "messages_consent_ms",
    "visit_s", "scanned_ms", "outlets", "referred_by",  # where they were and when, who brought them
    "unused_ms", "mail_proven_ms", "phone_proven_ms", "siblings", "asked",
    "news", "face", "told_ms", "merged", "taken", "cue", "kept",
)  # fmt: skip

NUMBER_LENGTH = 12  # signs that a shop finds an erasure by: a million cards do not meet in them
SETTLED_MS = 15 * MINUTE_MS  # whatever was on its way when it began has arrived, and is looked for once more
GIVEN_UP_MS = 30 * DAY_MS  # a phone that was off for so long is not waited for: what it shows stays on it
_AGAIN_LEAST_MS, _AGAIN_MOST_MS = MINUTE_MS, DAY_MS


@dataclass(frozen=True, slots=True)
class Erasure(Kept):
    """The proof of it, and how far it is. It names no person: `serial` is the card's, `by` whoever of the
    shop did it ("guest" for its holder). `next_ms`: when it is gone on with, 0 once it is `done_ms`.
    """

    number: str
    merchant_id: str
    serial: str
    asked_ms: int
    why: Why
    by: str
    next_ms: int = 0
    done_ms: int = 0


def number_of(serial: str) -> str:
    """The erasure's number: a card has one, however often it is asked."""
    return serial_of(hashlib.sha256(f"erasure\n{serial}".encode()).digest())[:NUMBER_LENGTH]


def number_in(text: str) -> str:
    """A number as somebody typed it from a page or a letter."""
    return "".join(text.split()).replace("-", "").upper().translate(_UNMIXED)[: NUMBER_LENGTH + 1]


def begun(card: Card, why: Why, by: str, now_ms: int) -> Erasure:
    number = number_of(card.serial)
    return Erasure(number, card.merchant_id, card.serial, now_ms, why, by, next_ms=now_ms + _AGAIN_LEAST_MS)


def marked(card: Card, now_ms: int) -> Card:
    """The first step: out of use, and nobody writes anything of a person to it any more."""
    since_ms = card.voided_ms if card.state == "voided" else now_ms
    return touched(replace(card, state="voided", voided_ms=since_ms, erased_ms=now_ms), now_ms)


def blank(card: Card, language: Language, now_ms: int) -> Card:
    """The card with nothing of a person on it, in the language that the shop speaks."""
    kept: dict[str, Any] = {name: getattr(card, name) for name in KEEPS}
    return touched(Card(**kept, language=language), now_ms)


def is_blank(card: Card, language: Language) -> bool:
    """Whether the card has lost what it is to lose."""
    empty = Card("", "", "", 0, 0, 0, 0, "", language=language)
    return all(getattr(card, name) == getattr(empty, name) for name in LOSES)


def shows_it(held: Registration, card: Card) -> bool:
    """Whether the phone or object shows that the card is over, and so may be forgotten."""
    if WALLETS[held.wallet].fetches:
        return held.fetched_version_ms >= card.version_ms
    return held.pushed_version_ms >= card.version_ms


def gone_on(erasure: Erasure, now_ms: int, *, waits: bool) -> Erasure:
    """After another look; `waits`: some phone has yet to show it. Looks come less often as time goes by."""
    age_ms = now_ms - erasure.asked_ms
    if age_ms >= SETTLED_MS and not waits:
        return replace(erasure, next_ms=0, done_ms=now_ms)
    pause_ms = min(_AGAIN_MOST_MS, max(_AGAIN_LEAST_MS, age_ms // 4))
    return replace(erasure, next_ms=now_ms + pause_ms)


def given_up(erasure: Erasure, now_ms: int) -> bool:
    return now_ms - erasure.asked_ms >= GIVEN_UP_MS


_UNMIXED = str.maketrans("OIL", "011")
