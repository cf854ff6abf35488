"""What campaigns do to a card: the only writers of its words, of when its holder was told, and of its face.

Whoever tells asks first whether the holder may be told (`unreachable`, `attention.held_back`,
`trial_held`); a test keeps it that no other module writes these fields of a card.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from chalicelib.domain.campaign.attention import Attention, Held, quiet_until_ms, told_times
from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.time.units import DAY_MS

TRIAL_HELD = ("out_of_use", "no_wallet", "no_consent", "enough", "quiet_hours", "busy")
"""The reasons for which a tester is not told."""
TRIALS_OF_A_CARD = 3  # messages in 24 hours, trials or not: Google shows no more, and it is a person's phone


NOTHING: Mapping[str, str | int] = MappingProxyType({})


def unreachable(card: Card, wallets: Sequence[str]) -> str:
    """Why this holder cannot be told at any time; "" when that is not so."""
    if not wallets:
        return "no_wallet"
    return "no_consent" if card.messages_consent_ms is None else ""


def trial_held(
    card: Card, wallets: Sequence[str], attention: Attention, now_ms: int, zone: str
) -> Held | None:
    """Why a tester is not to be told now. A tester wants to be told more often than a customer does, but
    agrees as a customer, sleeps as one, and has a phone that shows so many messages."""
    never = "out_of_use" if not card.usable(now_ms) else unreachable(card, wallets)
    if never:
        return Held(never, 0)
    latest = sorted(card.told_ms)[-TRIALS_OF_A_CARD:]
    if len(latest) == TRIALS_OF_A_CARD and now_ms < latest[0] + DAY_MS:
        return Held("enough", latest[0] + DAY_MS, TRIALS_OF_A_CARD)
    quiet_ms = quiet_until_ms(attention, now_ms, zone)
    return Held("quiet_hours", quiet_ms) if quiet_ms else None


def told(
    card: Card, notice_id: str, now_ms: int, face_id: str = "", merged: Mapping[str, str | int] = NOTHING
) -> Card:
    """The card with a message that its holder is told, what fills its merge fields, and perhaps a face; the
    attention budget counts it."""
    counted = told_times(card, now_ms)
    face = face_id or card.face
    return touched(replace(card, news=notice_id, told_ms=counted, face=face, merged=merged), now_ms)


def shown(
    card: Card, notice_id: str, now_ms: int, face_id: str = "", merged: Mapping[str, str | int] = NOTHING
) -> Card:
    """The card with words that nobody is called to read: no message, so the attention budget counts none."""
    return _silent(touched(replace(card, news=notice_id, face=face_id or card.face, merged=merged), now_ms))


def reworded(card: Card, notice_id: str, now_ms: int, merged: Mapping[str, str | int] = NOTHING) -> Card:
    """Other words for what its holder was told. What filled it then still does; `merged` fills what these
    words ask for beside."""
    own = {**merged, **card.merged} if notice_id else NOTHING
    return touched(replace(card, news=notice_id, merged=own), now_ms)


def untold(card: Card, now_ms: int) -> Card:
    """Without the message that it showed; that its holder was told stays counted."""
    return touched(replace(card, news="", merged=NOTHING), now_ms)


def faced(card: Card, notice_id: str, now_ms: int) -> Card:
    """Another face; "" for its own. Nobody is called to look at it."""
    return _silent(touched(replace(card, face=notice_id), now_ms))


def _silent(card: Card) -> Card:
    return replace(card, silent_ms=card.version_ms)
