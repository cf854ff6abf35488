"""Change a card by one entry: what scan, redeem and reverse share."""

from collections.abc import Callable
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.sandbox import own_card
from chalicelib.domain.errors import Busy, CarnetError, KeyReused, NotAllowed
from chalicelib.domain.ledger.ledger import (
    Change,
    Entry,
    KeyTaken,
    Origin,
    Recorded,
    VersionMoved,
    entry_id,
    reversal_key,
    sale_key,
    same_or_refused,
)
from chalicelib.service.optimistic import Pause, until_written
from chalicelib.service.ports import Store


@dataclass(frozen=True, slots=True)
class Receipt:
    """The entry as first written and the card as it is now.

    `replayed`: this answers a request that came before. `reversed`: the entry has been taken back since.
    """

    entry: Entry
    card: Card
    replayed: bool
    reversed: bool = False


def card_of(store: Store, serial: str, merchant_id: str) -> Card:
    """The merchant's card; another merchant's is as unknown as one that does not exist."""
    return own_card(store.card(serial), merchant_id, "barcode")


def apply_once(
    store: Store,
    serial: str,
    merchant_id: str,
    origin: Origin,
    step: Callable[[Card], Change],
    pause: Pause,
    *,
    of_sale: bool = False,
) -> Receipt:
    """Apply `step` to the card once for `origin.key` (`of_sale`: and for its sale), however often asked."""
    before = _Before(store, serial, merchant_id, origin)

    def write(card: Card) -> Receipt | None:
        try:
            changed, entry = step(card)
        except CarnetError:
            # What was acknowledged before stays acknowledged, whatever the rules say now.
            first = before.entry() or (before.sale() if of_sale else None)
            if first is None or before.counts_anew(first):
                raise
            return before.again(first, card)
        written = store.record(changed, entry, expected_version_ms=card.version_ms)
        if isinstance(written, KeyTaken) and before.counts_anew(written.first):
            instead = written.first.id
            written = store.record(changed, entry, expected_version_ms=card.version_ms, instead_of=instead)
        match written:
            case Recorded():
                return Receipt(entry, changed, replayed=False)
            case KeyTaken(first):
                return before.again(first, card)
            case VersionMoved():
                return None

    return until_written(
        lambda: card_of(store, serial, merchant_id), write, busy=Busy("card_busy"), pause=pause
    )


@dataclass(frozen=True, slots=True)
class _Before:
    """What came before a request, under its own key or with its sale, and what that means for it."""

    store: Store
    serial: str
    merchant_id: str
    origin: Origin

    def entry(self) -> Entry | None:
        return self.store.entry(entry_id(self.merchant_id, self.origin.key))

    def sale(self) -> Entry | None:
        outlet, sale_id = self.origin.outlet, self.origin.sale_id
        entries = self.store.sale(self.merchant_id, outlet, sale_id) if sale_id else ()
        return next((each for each in entries if each.kind == "earn" and each.serial == self.serial), None)

    def counts_anew(self, first: Entry) -> bool:
        """A sale that was taken back counts again when it comes under a new key."""
        return not self._keyless and not self._is_own(first) and self._taken_back(first)

    def again(self, first: Entry, card: Card) -> Receipt:
        """The first answer, and whether it still stands."""
        if not self._is_own(first) and first.content != self.origin.content:
            raise KeyReused("sale_differs", field="sale_id")
        same_or_refused(first, self.origin.content)
        taken_back = self._taken_back(first)
        if taken_back and self._keyless:
            raise NotAllowed("sale_taken_back", field="Idempotency-Key")
        return Receipt(first, card, replayed=True, reversed=taken_back)

    @property
    def _keyless(self) -> bool:
        """Whether nothing but its sale names this request, so that a retry cannot be told from a new try."""
        return self.origin.key == sale_key(self.origin.outlet, self.origin.sale_id, self.serial)

    def _is_own(self, first: Entry) -> bool:
        return first.id == entry_id(self.merchant_id, self.origin.key)

    def _taken_back(self, first: Entry) -> bool:
        if first.kind == "reversal":
            return False
        return self.store.entry(entry_id(self.merchant_id, reversal_key(first.id))) is not None
