"""Correct: a sale is amended or comes back in part, once on each of its cards, by a further entry."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import CarnetError, InvalidInput, NotAllowed, NotFound
from chalicelib.domain.ledger.correction import (
    Amendment,
    amended_sale,
    comes_to_nothing,
    correct,
    standing,
)
from chalicelib.domain.ledger.entry import Change, Entry, Origin, entry_id, same_or_refused
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.card.edition import programme_for
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once, card_served_by, taken_back
from chalicelib.service.till.refund import refund
from chalicelib.service.till.reverse import reversal_of


def first_answer(store: Store, merchant_id: str, origin: Origin) -> Entry | None:
    """What this request wrote when it came before; KeyReused if another request had its key."""
    first = store.entry(entry_id(merchant_id, origin.key)) if origin.key else None
    return first and same_or_refused(first, origin.content)


def corrected(
    store: Store,
    sale: Sequence[Entry],
    merchant_id: str,
    asked: Amendment,
    origin: Origin,
    pause: Pause,
    *,
    serial: str = "",
) -> tuple[Receipt, ...]:
    """A receipt for each card of the sale that this concerns (`serial`: of this one alone); asked again, the
    same. A sale of which nothing is left is refunded.

    What can be refused is refused before anything is written.
    """
    first, plan = first_answer(store, merchant_id, origin), _Plan()
    if first is None:
        try:
            plan = _planned(store, sale, asked, serial)
            _tried(store, plan, asked, origin)
        except CarnetError:
            first = first_answer(store, merchant_id, origin)  # the same request may have come twice at once
            if first is None:
                raise
    if plan.refunds:
        return refund(store, plan.refunds, merchant_id, origin, pause)
    concerned = plan.corrects
    if first is not None:
        # A worker may have died between two cards. A card that joined the sale since is not meant.
        before = [entry for entry in _earned(sale, serial) if entry.at_ms <= first.at_ms]
        concerned = tuple(
            entry
            for entry in before
            if entry.id == first.corrects or _begun(store, entry, asked, origin, first)
        )

    def step(card: Card, claimed: Set[str], came: Origin) -> Change:
        earned = next(entry for entry in concerned if entry.serial == card.serial)
        return _corrected(store, card, earned, asked, came, claimed)

    led = first.serial if first else concerned[0].serial
    return tuple(
        apply_once(store, earned.serial, merchant_id, _keyed(origin, earned, led), step, pause)
        for earned in concerned
    )


def tried(
    store: Store, sale: Sequence[Entry], asked: Amendment, origin: Origin, *, serial: str = ""
) -> tuple[Receipt, ...]:
    """What a correction would come to; nothing is written."""
    return _tried(store, _planned(store, sale, asked, serial), asked, origin)


@dataclass(frozen=True, slots=True)
class _Plan:
    """First entries to correct, or entries to take back."""

    corrects: tuple[Entry, ...] = ()
    refunds: tuple[Entry, ...] = ()


def _planned(store: Store, sale: Sequence[Entry], asked: Amendment, serial: str) -> _Plan:
    counted = _earned(sale, serial)
    if not counted:
        raise NotFound("sale_not_on_card", field="barcode")
    stands = [entry for entry in counted if not taken_back(store, entry)]
    if not stands:
        raise NotAllowed("sale_reversed", field="sale_id")
    found = [(entry, _amended(store, entry, asked)) for entry in stands]
    changes = [(entry, becomes) for entry, becomes in found if becomes is not None]
    if any(comes_to_nothing(becomes) for _, becomes in changes):
        mine = (entry for entry in sale if not serial or entry.serial == serial)
        return _Plan(refunds=tuple(entry for entry in mine if not taken_back(store, entry)))
    if not changes:
        raise _unconcerned(stands, asked)
    programmes = [_card(store, entry).programme_id for entry, _ in changes]
    if len(set(programmes)) < len(programmes):
        raise InvalidInput("correction_card_needed", field="barcode")
    return _Plan(corrects=tuple(entry for entry, _ in changes))


def _tried(store: Store, plan: _Plan, asked: Amendment, origin: Origin) -> tuple[Receipt, ...]:
    """Each step as it would go now, one after the other where they are of one card."""
    cards: dict[str, Card] = {}
    receipts = []
    for entry in (*plan.corrects, *plan.refunds):
        card = cards.get(entry.serial) or _card(store, entry)
        if plan.refunds:
            card, made = reversal_of(store, card, entry, origin)
        else:
            card, made = _corrected(store, card, entry, asked, _keyed(origin, entry, entry.serial))
        cards[entry.serial] = card
        receipts.append(Receipt(made, card, replayed=False))
    return tuple(receipts)


def _corrected(
    store: Store,
    card: Card,
    earned: Entry,
    asked: Amendment,
    origin: Origin,
    claimed: Set[str] = frozenset(),
) -> Change:
    if taken_back(store, earned):
        raise NotAllowed("sale_reversed", field="sale_id")
    programme, latest = _programme(store, card), store.correction(earned.id)
    becomes = amended_sale(standing(earned, latest), programme, asked)
    if becomes is None:
        raise NotAllowed("correction_same", field="amount_minor")
    return correct(card, programme, earned, latest, becomes, origin, returned=asked.returned, claimed=claimed)


def _amended(store: Store, earned: Entry, asked: Amendment) -> Sale | None:
    programme = _programme(store, _card(store, earned))
    return amended_sale(standing(earned, store.correction(earned.id)), programme, asked)


def _begun(store: Store, earned: Entry, asked: Amendment, origin: Origin, first: Entry) -> bool:
    """Whether the request wrote this card's entry, or was to write it still."""
    key = _keyed(origin, earned, first.serial).key
    if store.entry(entry_id(earned.merchant_id, key)) is not None:
        return True
    return not taken_back(store, earned) and _amended(store, earned, asked) is not None


def _keyed(origin: Origin, earned: Entry, led: str) -> Origin:
    """The first card's entry has the request's own key, so that another request finds it taken."""
    return replace(
        origin,
        key=origin.key if earned.serial == led else f"{origin.key}:{earned.serial}",
        outlet=origin.outlet or earned.outlet,
        sale_id=earned.sale_id,
        sale_day=earned.sale_day,
    )


def _unconcerned(stands: Sequence[Entry], asked: Amendment) -> InvalidInput | NotAllowed:
    """Why nothing would change: nothing of the kind was counted, or it stands so already."""
    amounts = asked.amount_minor is not None or asked.returned_minor is not None
    if amounts and all(entry.amount_minor is None for entry in stands):
        return InvalidInput("sale_without_amount", field="amount_minor")
    if not amounts and all(entry.visits is None and entry.amount_minor is not None for entry in stands):
        return InvalidInput("sale_without_visits", field="visits")
    return NotAllowed("correction_same", field="amount_minor" if amounts else "visits")


def _earned(sale: Sequence[Entry], serial: str) -> list[Entry]:
    return [entry for entry in sale if entry.kind == "earn" and serial in ("", entry.serial)]


def _card(store: Store, entry: Entry) -> Card:
    return card_served_by(store, entry.serial, entry.merchant_id)


def _programme(store: Store, card: Card) -> Programme:
    programme = programme_for(store, card)
    if programme is None:
        raise NotFound("card_programme_gone", field="barcode")
    return programme
