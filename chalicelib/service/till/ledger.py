"""Change a card by one entry: what scan, redeem and reverse share."""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.card.sandbox import own_card
from chalicelib.domain.errors import Busy, CarnetError, KeyReused, NotAllowed
from chalicelib.domain.ledger.entry import (
    Change,
    Claimed,
    Entry,
    JarShort,
    KeyTaken,
    Origin,
    OverBudget,
    Recorded,
    ShownElsewhere,
    VersionMoved,
    Written,
    entry_id,
    reversal_key,
    same_or_refused,
)
from chalicelib.service.optimistic import Pause, until_written
from chalicelib.service.ports import Store
from chalicelib.service.till.sale_day import dated
from chalicelib.service.till.shown import judged, shut_older

Step = Callable[[Card, Set[str], Origin], Change]
"""What becomes of a card; which of the claims that it would make have happened before; and where from."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The entry as first written and the card as it is now.

    `replayed`: this answers a request that came before. `reversed`: the entry has been taken back since.
    `codes`: of a pool, to be read to the customer.
    """

    entry: Entry
    card: Card
    replayed: bool
    reversed: bool = False
    codes: tuple[str, ...] = ()


def card_served_by(store: Store, serial: str, merchant_id: str) -> Card:
    """As `card_of`, and a card of a programme in which the merchant is a partner."""
    card = store.card(serial)
    if card is not None and card.merchant_id != merchant_id:
        programme = store.programme(card.programme_id)
        if programme is not None and merchant_id in programme.partners:
            return card
    return own_card(card, merchant_id, "barcode")


def card_of(store: Store, serial: str, merchant_id: str) -> Card:
    """The merchant's card; another merchant's is as unknown as one that does not exist."""
    return own_card(store.card(serial), merchant_id, "barcode")


def apply_once(
    store: Store,
    serial: str,
    merchant_id: str,
    origin: Origin,
    step: Step,
    pause: Pause,
    *,
    of_sale: bool = False,
) -> Receipt:
    """Apply `step` to the card once for `origin.key` (`of_sale`: and for its sale), however often asked.

    Without a key the sale alone names the request. What `step` claims and somebody else had is told to it,
    and it decides anew.
    """
    claimed: set[str] = set()

    def write(card: Card) -> Receipt | None:
        came = dated(store, serial, merchant_id, origin, of_sale=of_sale)
        before = _Before(store, serial, merchant_id, came, keyless=not origin.key)
        return _Once(before, step, of_sale, claimed).write(card)

    return until_written(
        lambda: card_served_by(store, serial, merchant_id), write, busy=Busy("card_busy"), pause=pause
    )


@dataclass(frozen=True, slots=True)
class _Once:
    """One request's way to its entry; `claimed` are the claims that others were found to have."""

    before: "_Before"
    step: Step
    of_sale: bool
    claimed: set[str]

    def write(self, card: Card) -> Receipt | None:
        """None: the card has moved, and is to be read again."""
        origin, merchant_id = self.before.origin, self.before.merchant_id
        if card.merchant_id != merchant_id:
            origin = replace(origin, owed_by=merchant_id)
        while True:
            try:
                uses = judged(self.before.store, card.serial, origin)
                changed, entry = self.step(card, self.claimed, origin)
            except CarnetError:
                # What was acknowledged before stays acknowledged, whatever the rules say now.
                first = self.before.entry() or (self.before.sale() if self.of_sale else None)
                if first is None or self.before.counts_anew(first):
                    raise
                return self.before.again(first, card)
            match self._record(card, changed, entry, uses):
                case Recorded():
                    shut_older(self.before.store, card.serial, origin)
                    return Receipt(entry, changed, replayed=False)
                case KeyTaken(first):
                    return self.before.again(first, card)
                case Claimed(claim):
                    if claim in self.claimed:
                        raise Busy("card_busy")  # somebody gives it free and claims it again meanwhile
                    self.claimed.add(claim)
                case VersionMoved() | ShownElsewhere():
                    return None

    def _record(self, card: Card, changed: Card, entry: Entry, uses: Sequence[Use]) -> Written:
        store, before_ms = self.before.store, card.version_ms
        written = store.record(changed, entry, expected_version_ms=before_ms, uses=uses)
        if isinstance(written, JarShort):
            raise NotAllowed("jar_short", field="id")
        if isinstance(written, OverBudget):
            raise NotAllowed("make_good_over", field="part", left=max(0, entry.allowance - written.spent))
        if isinstance(written, KeyTaken) and self.before.counts_anew(written.first):
            first = written.first.id
            return store.record(changed, entry, expected_version_ms=before_ms, instead_of=first, uses=uses)
        return written


@dataclass(frozen=True, slots=True)
class _Before:
    """What came before a request, under its own key or with its sale, and what that means for it."""

    store: Store
    serial: str
    merchant_id: str
    origin: Origin
    keyless: bool
    """Whether nothing but its sale names this request, so that a retry cannot be told from a new try."""

    def entry(self) -> Entry | None:
        return self.store.entry(entry_id(self.merchant_id, self.origin.key))

    def sale(self) -> Entry | None:
        outlet, sale_id = self.origin.outlet, self.origin.sale_id
        day = self.origin.sale_day
        entries = self.store.sale(self.merchant_id, outlet, sale_id, day) if sale_id else ()
        return next((each for each in entries if each.kind == "earn" and each.serial == self.serial), None)

    def counts_anew(self, first: Entry) -> bool:
        """A sale that was taken back counts again when it comes under a new key."""
        return not self.keyless and not self._is_own(first) and taken_back(self.store, first)

    def again(self, first: Entry, card: Card) -> Receipt:
        """The first answer, and whether it still stands."""
        if not self._is_own(first) and first.content != self.origin.content:
            raise KeyReused("sale_differs", field="sale_id")
        same_or_refused(first, self.origin.content)
        gone = taken_back(self.store, first)
        if gone and self.keyless:
            raise NotAllowed("sale_taken_back", field="Idempotency-Key")
        return Receipt(first, card, replayed=True, reversed=gone)

    def _is_own(self, first: Entry) -> bool:
        return first.id == entry_id(self.merchant_id, self.origin.key)


def taken_back(store: Store, entry: Entry) -> bool:
    """Whether an entry, or the sale that it corrects, does not stand any more."""
    if entry.kind == "reversal":
        return False
    key = reversal_key(entry.corrects or entry.id)
    return store.entry(entry_id(entry.merchant_id, key)) is not None
