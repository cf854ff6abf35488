"""Change a card by one entry: what scan, redeem and reverse share."""

from collections.abc import Callable
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import Busy, CarnetError, NotFound
from chalicelib.domain.ledger.ledger import (
    Change,
    Entry,
    KeyTaken,
    Origin,
    Recorded,
    VersionMoved,
    entry_id,
    same_or_refused,
)
from chalicelib.service.optimistic import Pause, until_written
from chalicelib.service.ports import Store


@dataclass(frozen=True, slots=True)
class Receipt:
    """The entry as first written, the card as it is now, and whether this answers a replay."""

    entry: Entry
    card: Card
    replayed: bool


def card_of(store: Store, serial: str, merchant_id: str) -> Card:
    """The merchant's card; another merchant's is as unknown as one that does not exist."""
    card = store.card(serial)
    if card is None or card.merchant_id != merchant_id:
        raise NotFound("card_unknown", field="barcode")
    return card


def apply_once(
    store: Store, serial: str, merchant_id: str, origin: Origin, step: Callable[[Card], Change], pause: Pause
) -> Receipt:
    """Apply `step` to the card once for `origin.key`, however often it is asked."""

    def write(card: Card) -> Receipt | None:
        try:
            changed, entry = step(card)
        except CarnetError:
            # What was acknowledged before stays acknowledged, whatever the rules say now.
            first = _first(store, merchant_id, origin)
            if first is None:
                raise
            return Receipt(same_or_refused(first, origin.content), card, replayed=True)
        match store.record(changed, entry, expected_version_ms=card.version_ms):
            case Recorded():
                return Receipt(entry, changed, replayed=False)
            case KeyTaken(first):
                return Receipt(same_or_refused(first, origin.content), card, replayed=True)
            case VersionMoved():
                return None

    return until_written(
        lambda: card_of(store, serial, merchant_id), write, busy=Busy("card_busy"), pause=pause
    )


def _first(store: Store, merchant_id: str, origin: Origin) -> Entry | None:
    keys = (origin.key, origin.alias) if origin.alias else (origin.key,)
    found = (store.entry(entry_id(merchant_id, key)) for key in keys)
    return next((entry for entry in found if entry is not None), None)
