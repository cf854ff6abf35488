"""States: what only the cards know, as they are at one time: who is active, who comes again, what is owed.

A card keeps its latest 56 visits. Of who has been there more often, what is older is not known; somebody who
came that often came in each month before.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.wallets import WALLETS, WalletName
from chalicelib.domain.ledger.books import promised
from chalicelib.domain.ledger.summary import VISITS_KEPT
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.units import DAY_MS, DAY_S, MINUTE_MS
from chalicelib.domain.time.wall_clock import local

ACTIVE_DAYS = (30, 60, 90)
DAYS_BEFORE = (7, 30, 90, 365)  # a range of so many days has the one before it told by the cards of today
RETURN_DAYS = 30
GAP_MOST = 120  # days; whoever comes after longer is told of with these
QUARTER_MS = 15 * MINUTE_MS  # midnight falls on one, in every zone
MONTHS = 13  # of which those who joined are followed, and so long


@dataclass(frozen=True, slots=True)
class States:
    """Of a programme, at `at_ms` of its merchant's `day`. `counts` by names that this module makes, estimates
    for all cards where only `share_permille` of them were read."""

    programme_id: str
    day: str
    at_ms: int
    share_permille: int = 1000
    counts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def about(self) -> bool:
        return self.share_permille < 1000


@dataclass(frozen=True, slots=True)
class Cohort:
    """Who joined in a month, and how many of them came in it and in each month after."""

    month: str
    joined: int
    came: tuple[int, ...]


@dataclass(frozen=True, slots=True, order=True)
class Owed:
    """So many of a unit that customers hold, and when they end (epoch s, 0 for no end)."""

    unit: str
    until_s: int
    n: int


def counted(card: Card, programme: Programme, now_ms: int) -> Iterator[tuple[str, int]]:
    """What one card counts as."""
    for promise, n in promised([card], now_ms).items():
        if promise.issuer == programme.merchant_id:
            yield f"owed {promise.unit} {promise.until_s}", n
    cost = programme.rules.rewards()[0].cost
    yield "earned", card.earned // cost
    yield "taken", card.redemptions
    if card.source:
        yield f"source cards {card.source}", 1
        yield f"source first {card.source}", int(card.visits > 0)
    if not card.usable(now_ms):
        return
    yield "cards", 1
    last_s = card.visit_s[-1] if card.visit_s else 0
    for days in ACTIVE_DAYS:
        if last_s > now_ms // 1000 - days * DAY_S:
            yield f"active {days}", 1
    yield from _before(card, now_ms)
    yield from _returns(card, now_ms)
    yield from _gaps(card)
    yield from _cohort(card, programme.merchant.zone, now_ms)


def held(card: Card, wallets: Collection[WalletName], now_ms: int) -> Iterator[tuple[str, int]]:
    """Where a phone has it, as its wallets say: one card may be in several."""
    if card.usable(now_ms):
        yield ("held" if wallets else "held nowhere"), 1
        for wallet in wallets:
            yield f"held {wallet}", 1


def held_in(counts: Mapping[str, int]) -> int | None:
    """Cards that are in a wallet; None where nobody looked for it."""
    looked = "held" in counts or "held nowhere" in counts or not counts.get("cards")
    return counts.get("held", 0) if looked else None


def wallets_of(counts: Mapping[str, int]) -> dict[WalletName, int]:
    """How many cards each wallet has."""
    return {wallet: counts[name] for wallet in WALLETS if (name := f"held {wallet}") in counts}


def total_of(parts: Mapping[str, States]) -> Mapping[str, int]:
    """Over programmes."""
    sums: Counter[str] = Counter()
    for states in parts.values():
        sums.update(states.counts)
    return sums


def median_gap(counts: Mapping[str, int]) -> int | None:
    """Days between a visit and the next: half of them are shorter. None where nobody came twice."""
    gaps = sorted((int(name[4:]), n) for name, n in counts.items() if name.startswith("gap "))
    half = sum(n for _, n in gaps) / 2
    for days, n in gaps:
        half -= n
        if half <= 0:
            return days
    return None


def cohorts_of(counts: Mapping[str, int], until_month: str) -> tuple[Cohort, ...]:
    """Oldest first, each until this month."""
    found = []
    for month in _months(until_month):
        joined = counts.get(f"joined {month}", 0)
        after = _index(until_month) - _index(month)
        if joined:
            came = tuple(counts.get(f"came {month} {k}", 0) for k in range(after + 1))
            found.append(Cohort(month, joined, came))
    return tuple(found)


def owed_of(counts: Mapping[str, int]) -> tuple[Owed, ...]:
    return tuple(
        sorted(
            Owed(unit, int(until), n)
            for name, n in counts.items()
            if name.startswith("owed ") and n
            for unit, until in (name.removeprefix("owed ").rsplit(" ", 1),)
        )
    )


def _before(card: Card, now_ms: int) -> Iterator[tuple[str, int]]:
    """Whether it was there, and active, so many days ago."""
    for days in DAYS_BEFORE:
        then_s = now_ms // 1000 - days * DAY_S
        if card.created_ms // 1000 <= then_s:
            yield f"cards before {days}", 1
            since_s = then_s - ACTIVE_DAYS[0] * DAY_S
            forgotten = _is_cut(card) and card.visit_s[0] > then_s
            if forgotten or any(since_s < at_s <= then_s for at_s in card.visit_s):
                yield f"active before {days}", 1


def _returns(card: Card, now_ms: int) -> Iterator[tuple[str, int]]:
    """Whether it came again within a month of its first visit, if that is over and still known."""
    visits = card.visit_s
    if not visits or _is_cut(card) or visits[0] > now_ms // 1000 - RETURN_DAYS * DAY_S:
        return
    yield "first", 1
    if any(visits[0] < at_s <= visits[0] + RETURN_DAYS * DAY_S for at_s in visits[1:]):
        yield "again", 1


def _gaps(card: Card) -> Iterator[tuple[str, int]]:
    for before, after in pairwise(card.visit_s):
        days = round((after - before) / DAY_S)
        if days:  # twice on a day is one time between visits less, not one of no days
            yield f"gap {min(days, GAP_MOST)}", 1


def _cohort(card: Card, zone: str, now_ms: int) -> Iterator[tuple[str, int]]:
    joined = _month_at(card.created_ms, zone)
    age = _index(_month_at(now_ms, zone)) - _index(joined)
    if not 0 <= age < MONTHS:
        return
    yield f"joined {joined}", 1
    came = {_index(_month_at(at_s * 1000, zone)) - _index(joined) for at_s in card.visit_s}
    if _is_cut(card):
        came |= set(range(min(came, default=0)))
    for k in sorted(came):
        if 0 <= k <= age:
            yield f"came {joined} {k}", 1


def _is_cut(card: Card) -> bool:
    """Whether visits of before are forgotten. A sale may count for several: those were there at one time."""
    return len(card.visit_s) >= VISITS_KEPT and card.visits > VISITS_KEPT


def _month_at(at_ms: int, zone: str) -> str:
    return _month(at_ms // QUARTER_MS, zone)


@lru_cache(maxsize=4096)  # cards were at the shop at the same times
def _month(quarter: int, zone: str) -> str:
    return f"{local(quarter * QUARTER_MS, zone):%Y-%m}"


def _index(month: str) -> int:
    year, number = month.split("-")
    return int(year) * 12 + int(number) - 1


def _months(until_month: str) -> Iterator[str]:
    last = _index(until_month)
    for index in range(last - MONTHS + 1, last + 1):
        yield f"{index // 12:04d}-{index % 12 + 1:02d}"


def within_days(until_s: int, now_ms: int, days: int) -> bool:
    return now_ms < until_s * 1000 < now_ms + days * DAY_MS
