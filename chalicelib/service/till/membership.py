"""Membership: paused, gone on with, and withdrawn from; each once for its key."""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import Moves
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Change, Entry, Origin
from chalicelib.domain.ledger.membership import (
    Withdrawal,
    pause,
    payment_in,
    resume,
    withdraw,
    withdrawal_of,
)
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.spans import spans
from chalicelib.domain.text import Phrase
from chalicelib.service.card.edition import programme_for
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once
from chalicelib.service.till.reverse import own_entry, reversal_origin

LOOKED_THROUGH = 300  # entries of a card for what it paid within two weeks
PAGE = 100


@dataclass(frozen=True, slots=True)
class Standing:
    """A membership of a card: what is held of it, and what a withdrawal comes to, or why there is none."""

    plan: Membership
    lots: Moves
    back: Withdrawal | None = None
    why_not: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """`back` is None where this answers what was asked before."""

    receipt: Receipt
    back: Withdrawal | None


def pause_membership(
    store: Store, serial: str, merchant_id: str, part_id: str, months: int, origin: Origin, wait: Pause
) -> Receipt:
    def paused(card: Card, programme: Programme, came: Origin) -> Change:
        return pause(card, programme, part_id, months, came)

    return _applied(store, serial, merchant_id, origin, wait, paused)


def resume_membership(
    store: Store, serial: str, merchant_id: str, part_id: str, origin: Origin, wait: Pause
) -> Receipt:
    def resumed(card: Card, programme: Programme, came: Origin) -> Change:
        return resume(card, programme, part_id, came)

    return _applied(store, serial, merchant_id, origin, wait, resumed)


def memberships_of(store: Store, card: Card, now_ms: int) -> tuple[Standing, ...]:
    """Those of the card's programme, whether the card has them or not."""
    programme = _programme(store, card)
    plans = [part for part in programme.parts if isinstance(part, Membership)]
    entries = _latest(store, card.serial) if plans else ()
    return tuple(_standing(card, programme, plan, entries, now_ms) for plan in plans)


def _standing(
    card: Card, programme: Programme, plan: Membership, entries: Sequence[Entry], now_ms: int
) -> Standing:
    there, payment = spans(card.lots, plan.id, now_ms), payment_in(entries, plan.id)
    if payment is None:
        return Standing(plan, there)
    try:
        return Standing(plan, there, withdrawal_of(card, programme, payment, entries, now_ms))
    except NotAllowed as error:
        return Standing(plan, there, why_not=error.phrase)


def withdraw_membership(
    store: Store, entry_id: str, merchant_id: str, origin: Origin, wait: Pause
) -> Withdrawn:
    """The payment taken back, with what of it goes back to the customer; asked again, the same."""
    payment = own_entry(store, entry_id, merchant_id)
    backs: list[Withdrawal] = []

    def withdrawn(card: Card, programme: Programme, came: Origin) -> Change:
        back = withdrawal_of(card, programme, payment, _latest(store, card.serial), came.at_ms)
        backs[:] = [back]
        return withdraw(card, programme, back, came)

    receipt = _applied(store, payment.serial, merchant_id, reversal_origin(payment, origin), wait, withdrawn)
    return Withdrawn(receipt, None if receipt.replayed or not backs else backs[0])


def _applied(
    store: Store,
    serial: str,
    merchant_id: str,
    origin: Origin,
    wait: Pause,
    change: Callable[[Card, Programme, Origin], Change],
) -> Receipt:
    def step(card: Card, _: Set[str], came: Origin) -> Change:
        return change(card, _programme(store, card), came)

    return apply_once(store, serial, merchant_id, origin, step, wait)


def _programme(store: Store, card: Card) -> Programme:
    programme = programme_for(store, card)
    if programme is None:
        raise NotFound("card_programme_gone", field="barcode")
    return programme


def _latest(store: Store, serial: str) -> tuple[Entry, ...]:
    """The card's entries, newest first, as far back as it is looked."""
    found: tuple[Entry, ...] = ()
    after = ""
    while len(found) < LOOKED_THROUGH:
        page = store.entries(serial, PAGE, after)
        found += page.entries
        after = page.next
        if not after:
            break
    return found
