"""Entries: every change of a balance, written once under a key that a retry cannot change.

A balance is the sum of its entries' deltas. A correction is a further entry, never an edit.
"""

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from chalicelib.domain.card.card import Card, Owed, touched
from chalicelib.domain.card.replaced import refuse_replaced
from chalicelib.domain.errors import InvalidInput, KeyReused, NotAllowed
from chalicelib.domain.ledger.summary import brought, taken_back
from chalicelib.domain.programme import owed
from chalicelib.domain.programme.bonus import factor_at
from chalicelib.domain.programme.earning import VISITS_MAX
from chalicelib.domain.programme.limits import (
    check,
    check_clock,
    check_offline_redemption,
    remembered,
)
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX, BALANCE_MAX, QUANTITY_MAX, Sale
from chalicelib.domain.time.units import DAY_S, MINUTE_MS

LATE_MS = 15 * MINUTE_MS  # a line that waited for a moment's network came in time
EntryKind = Literal["earn", "redeem", "reversal"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an entry comes from. `key` is what a retry repeats; `by` is who asked for it.

    `content` fingerprints what was asked, to know a retry from a clash of keys. `made_ms` is when a till that
    was offline made the scan, `zone` the outlet's time zone, `allowed_by` the manager who set the programme's
    limits aside for this once, `sent_by` who sent it, where that is not `by`: a colleague whose turn at
    the till came later. `code_number` is which of the card's codes was shown.
    `said_ms` is when a till that was online said that it made the scan: not believed.
    """

    key: str
    content: str
    by: str
    at_ms: int
    outlet: str = ""
    sale_id: str = ""
    made_ms: int = 0
    zone: str = "UTC"
    allowed_by: str = ""
    sent_by: str = ""
    said_ms: int = 0
    code_number: int | None = None

    @property
    def scanned_ms(self) -> int:
        """When the till made the scan; an offline till reports it later."""
        return self.made_ms or self.at_ms


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a card's history, in stamps or points; `content` is the Origin's.

    `factor`: how many times the sale counted, by the bonus in force when it was made; `delta` has it in.
    """

    id: str
    serial: str
    merchant_id: str
    kind: EntryKind
    delta: int
    balance_after: int
    at_ms: int
    version_ms: int
    by: str
    content: str
    outlet: str = ""
    sale_id: str = ""
    visits: int | None = None
    amount_minor: int | None = None
    reward: str = ""
    quantity: int = 0
    reverses: str = ""
    scanned_ms: int = 0
    allowed_by: str = ""
    sent_by: str = ""
    said_ms: int = 0
    factor: int = 1

    @property
    def came_late(self) -> bool:
        """Whether it came long after it was made, by a till that was offline or says so."""
        return self.at_ms - (self.said_ms or self.scanned_ms or self.at_ms) > LATE_MS


Change = tuple[Card, Entry]


@dataclass(frozen=True, slots=True)
class Recorded:
    """Entry and card were written together."""


@dataclass(frozen=True, slots=True)
class KeyTaken:
    """The entry's key was there before, or its sale on this card; nothing was written."""

    first: Entry


@dataclass(frozen=True, slots=True)
class VersionMoved:
    """The card changed since it was read, or someone is writing it now; nothing was written."""


@dataclass(frozen=True, slots=True)
class EntryPage:
    """Entries newest first; `next` continues, empty at the end."""

    entries: tuple[Entry, ...]
    next: str


def entry_id(merchant_id: str, key: str) -> str:
    """The identity of the entry that `key` makes for this merchant: 26 characters, URL-safe."""
    digest = hashlib.sha256(f"{merchant_id}\n{key}".encode()).digest()
    return base64.b32encode(digest[:16]).decode().rstrip("=").lower()


def earn(card: Card, programme: Programme, sale: Sale, origin: Origin) -> Change:
    """The card and entry after `sale`."""
    _refuse_unshown(card, origin)
    check_clock(origin.scanned_ms, origin.at_ms)
    if sale.amount_minor is not None and not 1 <= sale.amount_minor <= AMOUNT_MINOR_MAX:
        raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=AMOUNT_MINOR_MAX)
    if sale.visits is not None and not 1 <= sale.visits <= VISITS_MAX:
        raise InvalidInput("visits_out_of_range", field="visits", least=1, most=VISITS_MAX)
    if not origin.allowed_by:
        check(
            programme.limits,
            sale.amount_minor,
            card.scanned_ms,
            counts=programme.rules.earning(),
            made_ms=origin.scanned_ms,
            outlet=origin.outlet,
            zone=origin.zone,
        )
    factor = factor_at(programme.bonuses, origin.scanned_ms, origin.zone)
    gained = programme.rules.earn(sale) * factor
    if card.balance + gained > BALANCE_MAX:
        raise NotAllowed("balance_full", most=BALANCE_MAX)
    if programme.limits.count_scans:
        card = replace(card, scanned_ms=remembered(card.scanned_ms, origin.scanned_ms))
    changed, entry = _write(programme.settled(card), "earn", gained, origin)
    entry = replace(entry, visits=sale.visits, amount_minor=sale.amount_minor, factor=factor)
    return brought(changed, entry), entry


def redeem(card: Card, programme: Programme, reward_id: str, quantity: int, origin: Origin) -> Change:
    """The card and entry after taking `quantity` of a reward; the rest of the balance stays."""
    _refuse_unshown(card, origin)
    check_clock(origin.scanned_ms, origin.at_ms)
    card = programme.settled(card)
    if programme.reward(reward_id) is None and not owed.of(reward_id, card.owed):
        choices = ", ".join(reward.id for reward in programme.rules.rewards())
        raise InvalidInput("reward_unknown", field="reward", rewards=choices)
    if not 1 <= quantity <= QUANTITY_MAX:
        raise InvalidInput("quantity_out_of_range", field="quantity", least=1, most=QUANTITY_MAX)
    cost = programme.price(card, reward_id, quantity)
    if cost is None:
        raise NotAllowed("reward_withdrawn", field="quantity")
    check_offline_redemption(programme.limits, cost, made_ms=origin.scanned_ms, now_ms=origin.at_ms)
    if card.balance < cost:
        raise NotAllowed("reward_not_reached", field="reward", needed=cost, balance=card.balance)
    card = replace(card, owed=owed.less(card.owed, reward_id, quantity), taken=reward_id)
    changed, entry = _write(card, "redeem", -cost, origin)
    entry = replace(entry, reward=reward_id, quantity=quantity)
    return brought(changed, entry), entry


def sale_key(outlet: str, sale_id: str, serial: str) -> str:
    """The key of a scan that came without one."""
    return f"sale:{outlet}:{sale_id}:{serial}"


KEY_KEPT_S = 30 * DAY_S  # that an enrolment's key is remembered; an entry's key is as long as the entry
UNDO_MS = 10 * MINUTE_MS  # the customer still stands there


def check_undo_own(entry: Entry, by: str, now_ms: int) -> None:
    """NotAllowed unless the entry is one's own and of the last ten minutes."""
    if entry.by != by:
        raise NotAllowed("undo_not_yours", field="id")
    if now_ms - entry.at_ms > UNDO_MS:
        raise NotAllowed("undo_too_late", field="id", minutes=UNDO_MS // 60_000)


def reversal_key(entry: str) -> str:
    """An entry is taken back once, whoever asks and however often."""
    return f"reversal:{entry}"


def reverse(card: Card, programme: Programme, entry: Entry, origin: Origin) -> Change:
    """The card and entry after taking `entry` back; `origin.key` is its `reversal_key`.

    A reward that is handed back is again what it was, at what it cost then.

    Allowed on a voided card and below zero: the money has gone back, the history has to say so.
    """
    if entry.kind == "reversal":
        raise NotAllowed("reversal_of_reversal", field="id")
    if entry.kind == "earn" and entry.scanned_ms in card.scanned_ms:
        counted = list(card.scanned_ms)
        counted.remove(entry.scanned_ms)
        card = replace(card, scanned_ms=tuple(counted))
    card = _owed_again(programme.settled(card), programme, entry)
    changed, undone = _write(taken_back(card, entry), "reversal", -entry.delta, origin)
    return changed, replace(
        undone, reverses=entry.id, reward=entry.reward, quantity=entry.quantity, sale_id=entry.sale_id
    )


def same_or_refused(first: Entry, content: str) -> Entry:
    """The first entry if this request repeats it; KeyReused if the key was used for another request."""
    refuse_other_content(first.content, content)
    return first


def refuse_other_content(first: str, content: str) -> None:
    """KeyReused if a key that came first with one content comes with another."""
    if first != content:
        raise KeyReused("key_reused", field="Idempotency-Key")


def content_of(*asked: str | int | None) -> str:
    """A fingerprint of what was asked, which a retry repeats and another request does not."""
    return hashlib.sha256(repr(asked).encode()).hexdigest()[:32]


def balance_of(entries: Iterable[Entry]) -> int:
    """The balance that these entries make, in any order."""
    return sum(entry.delta for entry in entries)


def _refuse_unshown(card: Card, origin: Origin) -> None:
    """NotAllowed unless the card is in use, and the code that was shown is the one it has."""
    refuse_unusable(card, origin.at_ms)
    if origin.code_number is not None:
        refuse_replaced(card, origin.code_number, origin.scanned_ms)


def refuse_unusable(card: Card, now_ms: int) -> None:
    """NotAllowed with the reason when the card is voided or expired."""
    if card.state == "voided":
        raise NotAllowed("card_voided", field="barcode")
    if card.expired(now_ms):
        raise NotAllowed("card_expired", field="barcode")


def _owed_again(card: Card, programme: Programme, entry: Entry) -> Card:
    reward = programme.reward(entry.reward)
    cost = -entry.delta // entry.quantity if entry.kind == "redeem" and entry.quantity else 0
    if not cost or (reward is not None and cost >= reward.cost):
        return card
    withdrawn = (each for former in programme.former for each in former.rewards if each.id == entry.reward)
    reward = reward or next(withdrawn, None)
    if reward is None:
        return card
    return replace(card, owed=(*card.owed, Owed(reward.id, reward.name, cost, entry.quantity)))


def _write(card: Card, kind: EntryKind, delta: int, origin: Origin) -> Change:
    balance = card.balance + delta
    taken = card.taken if kind == "redeem" else ""
    card = replace(card, balance=balance, owed=owed.payable(card.owed, balance), taken=taken)
    changed = touched(card, origin.at_ms)
    entry = Entry(
        id=entry_id(card.merchant_id, origin.key),
        serial=card.serial,
        merchant_id=card.merchant_id,
        kind=kind,
        delta=delta,
        balance_after=changed.balance,
        at_ms=origin.at_ms,
        version_ms=changed.version_ms,
        by=origin.by,
        content=origin.content,
        outlet=origin.outlet,
        sale_id=origin.sale_id,
        scanned_ms=origin.scanned_ms,
        allowed_by=origin.allowed_by,
        sent_by=origin.sent_by,
        said_ms=origin.said_ms,
    )
    return changed, entry
