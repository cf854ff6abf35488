"""Books: a programme's cards and entries gone through from nothing, and every sum held against the cards."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, Lot
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.books import Debt, Flow, Flows, Promise, Promised, flows, promised, settled
from chalicelib.domain.ledger.correction import as_corrected
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.programme.held import as_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.ports import Store

PAGE = 100
CARDS = 25  # between two looks at the clock
DIFFERENCES_MAX = 100  # of a page: with more, something is wrong that no list mends


@dataclass(frozen=True, slots=True)
class Difference:
    """A card that does not hold what its entries say."""

    serial: str
    unit: str
    held: int
    said: int


@dataclass(frozen=True, slots=True)
class Span:
    """A month, from its first millisecond to the next one's; `now_ms` is within or behind it."""

    from_ms: int
    to_ms: int
    now_ms: int


@dataclass(slots=True)
class Books:
    """`promised` as of now; `flows`, `debts` and what customers `paid` of the month; no `differences` is
    right. `next` continues, empty at the end."""

    cards: int = 0
    entries: int = 0
    paid_minor: int = 0
    promised: Counter[Promise] = field(default_factory=Counter)
    flows: dict[Promise, Flow] = field(default_factory=dict)
    debts: Counter[Debt] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)
    next: str = ""

    def add(self, *, promised: Promised, flows: Flows, debts: Mapping[Debt, int]) -> None:
        self.promised.update(promised)
        self.debts.update(debts)
        for promise, flow in flows.items():
            self.flows[promise] = self.flows.get(promise, Flow()).plus(flow)


def books_of(
    store: Store,
    campaigns: Campaigns,
    programme: Programme,
    span: Span,
    after: str = "",
    late: Callable[[], bool] = lambda: False,
) -> Books:
    """Of every card, or once `late` of those up to `next`, from where `after` continues: a query and more for
    each card. All sums may be added up over the pages."""
    books = Books()
    shard, mark = _checked(after)
    while shard < SHARDS:
        page = campaigns.card_page(programme.id, shard, mark, CARDS)
        for member in page.members:
            _account(store, member.card, span, books)
        mark = page.next
        shard += not mark
        if late() and shard < SHARDS:
            books.next = f"{shard}.{mark}"
            break
    return books


def _account(store: Store, indexed: Card, span: Span, books: Books) -> None:
    """The index is moments behind: what counts is the card, with the entries that it has seen."""
    card = store.card(indexed.serial)
    if card is None:
        return
    entries = [entry for entry in _entries(store, card.serial) if entry.version_ms <= card.version_ms]
    within = [entry for entry in entries if span.from_ms <= entry.at_ms < span.to_ms]
    books.cards += 1
    books.entries += len(entries)
    books.paid_minor += _paid(entries, span)
    books.add(
        promised=promised([card], span.now_ms),
        flows=flows(card, entries, span.from_ms, min(span.to_ms, span.now_ms + 1)),
        debts=settled(within, card.merchant_id),
    )
    room = DIFFERENCES_MAX - len(books.differences)
    books.differences += [*_differences(card, entries, span.now_ms)][:room]


def _paid(entries: list[Entry], span: Span) -> int:
    """What sales of the month came to by its end, less what was taken back of any sale within it."""
    return _amounts(entries, span.to_ms) - _amounts(entries, span.from_ms)


def _amounts(entries: list[Entry], to_ms: int) -> int:
    before = [entry for entry in entries if entry.at_ms < to_ms]
    undone = {entry.reverses for entry in before}
    sales = (entry for entry in as_corrected(before) if entry.kind == "earn" and entry.id not in undone)
    return sum(entry.amount_minor or 0 for entry in sales)


def _differences(card: Card, entries: list[Entry], now_ms: int) -> Iterator[Difference]:
    said: Counter[Lot] = Counter()
    total = 0
    for entry in entries:
        total += entry.delta
        for move in entry.moves:
            said[move.lot] += move.n
    total -= sum(n for lot, n in said.items() if lot.unit == MAIN and lot.over(now_ms))
    now = as_of(card, now_ms)
    if now.balance != total:
        yield Difference(card.serial, MAIN, now.balance, total)
    held = {each.lot: each.n for each in now.lots if not each.lot.over(now_ms)}
    for lot in sorted({*held, *(lot for lot, n in said.items() if n and not lot.over(now_ms))}):
        if held.get(lot, 0) != said[lot]:
            yield Difference(card.serial, lot.unit, held.get(lot, 0), said[lot])


def _entries(store: Store, serial: str) -> Iterator[Entry]:
    after = ""
    while True:
        page = store.entries(serial, PAGE, after)
        yield from page.entries
        after = page.next
        if not after:
            return


def _checked(after: str) -> tuple[int, str]:
    if not after:
        return 0, ""
    shard, dot, mark = after.partition(".")
    if not dot or not shard.isascii() or not shard.isdigit() or len(shard) > 2 or int(shard) >= SHARDS:
        raise InvalidInput("cursor_invalid", field="after")
    return int(shard), mark
