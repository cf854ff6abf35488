"""Books: what is owed to customers, and between merchants. Sums over cards and entries, made from nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, Lot
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.programme.grant import REST
from chalicelib.domain.programme.held import as_of


@dataclass(frozen=True, slots=True, order=True)
class Promise:
    """A unit that a merchant still owes to customers, and when it ends (0: never)."""

    unit: str
    issuer: str
    until_s: int


Promised = Mapping[Promise, int]


@dataclass(frozen=True, slots=True)
class Flow:
    """What became of a promise within a time: `opening` + `promised` - `taken` - `lapsed` = `closing`."""

    opening: int = 0
    promised: int = 0
    taken: int = 0
    lapsed: int = 0

    @property
    def closing(self) -> int:
        return self.opening + self.promised - self.taken - self.lapsed

    def plus(self, more: "Flow") -> "Flow":
        return Flow(
            self.opening + more.opening,
            self.promised + more.promised,
            self.taken + more.taken,
            self.lapsed + more.lapsed,
        )


Flows = Mapping[Promise, Flow]


@dataclass(frozen=True, slots=True, order=True)
class Debt:
    """What `debtor` gave to customers and `creditor` handed out for."""

    debtor: str
    creditor: str
    unit: str


def promised(cards: Iterable[Card], at_ms: int) -> Promised:
    """What these cards hold at a time, by unit, by who owes it and by when it ends. A carried rest is nothing
    yet; a debt of a customer counts against it."""
    sums: Counter[Promise] = Counter()
    for held in cards:
        card = as_of(held, at_ms)
        if card.state != "active" or card.expired(at_ms):
            continue
        own = card.balance
        for each in card.lots:
            if each.lot.over(at_ms) or each.lot.unit.startswith(REST):
                continue
            if each.lot.unit == MAIN:
                own -= each.n
            sums[Promise(each.lot.unit, each.lot.by or card.merchant_id, each.lot.until_s)] += each.n
        sums[Promise(MAIN, card.merchant_id, 0)] += own
    return {promise: n for promise, n in sorted(sums.items()) if n}


def flows(card: Card, entries: Sequence[Entry], from_ms: int, to_ms: int) -> Flows:
    """What was promised and taken from a time to another, by when an entry was written: what comes late is
    of the month in which it comes, so that a month that was closed stays as it was. `entries` are all of the
    card.
    """
    kinds = {entry.id: entry.kind for entry in entries}
    gone_ms = _gone_ms(card)
    before: Counter[Lot] = Counter()
    given: Counter[Lot] = Counter()
    taken: Counter[Lot] = Counter()
    for entry in entries:
        kind = kinds.get(entry.reverses, entry.kind) if entry.reverses else entry.kind
        for lot, n in _moved(entry):
            if entry.at_ms < from_ms:
                before[lot] += n
            elif entry.at_ms < to_ms and kind == "redeem":
                taken[lot] -= n
            elif entry.at_ms < to_ms:
                given[lot] += n
    sums: dict[Promise, Flow] = {}
    for lot in {*before, *given, *taken}:
        opening = 0 if _lapsed(lot, gone_ms, from_ms) else before[lot]
        left = opening + given[lot] - taken[lot]
        flow = Flow(opening, given[lot], taken[lot], left if _lapsed(lot, gone_ms, to_ms) else 0)
        if flow != Flow():
            promise = Promise(lot.unit, lot.by or card.merchant_id, lot.until_s)
            sums[promise] = sums.get(promise, Flow()).plus(flow)
    return sums


def settled(entries: Iterable[Entry], owner: str) -> Mapping[Debt, int]:
    """What merchants owe each other by these entries of `owner`'s programme: who handed out what another gave
    is owed it. A reversal takes its part back."""
    sums: Counter[Debt] = Counter()
    for entry in entries:
        for debt, n in debts_of(entry, owner):
            sums[debt] += n
    return {debt: n for debt, n in sorted(sums.items()) if n}


def debts_of(entry: Entry, owner: str) -> Iterator[tuple[Debt, int]]:
    """What one entry makes merchants owe: nothing where a merchant hands out what it gave itself."""
    if entry.kind == "redeem" or (entry.kind == "reversal" and entry.reward):
        for lot, n in _moved(entry):
            issuer = lot.by or owner
            if n and issuer != entry.merchant_id:
                yield Debt(issuer, entry.merchant_id, lot.unit), -n


def net(debts: Mapping[Debt, int]) -> Mapping[str, int]:
    """What each merchant gets in all, or below zero gives, of units worth the same; the sum is zero."""
    sums: Counter[str] = Counter()
    for debt, n in debts.items():
        sums[debt.creditor] += n
        sums[debt.debtor] -= n
    return dict(sorted(sums.items()))


def _moved(entry: Entry) -> Iterator[tuple[Lot, int]]:
    """What an entry moves, its own share of the balance as a lot that never ends; no rest that is carried."""
    own = entry.delta
    for move in entry.moves:
        if not move.lot.unit.startswith(REST):
            own -= move.n if move.lot.unit == MAIN else 0
            yield move.lot, move.n
    yield Lot(MAIN), own


def _lapsed(lot: Lot, gone_ms: int, at_ms: int) -> bool:
    return lot.over(at_ms) or 0 < gone_ms <= at_ms


def _gone_ms(card: Card) -> int:
    """Since when the card is out of use, or will be; 0: never."""
    ends = (card.voided_ms if card.state == "voided" else 0, card.expires_ms or 0)
    return min((end for end in ends if end), default=0)
