"""What stands out in a day's entries: facts with numbers, for an owner to judge. Nobody is accused.

Scans that were taken back again are left out: a mistake that was mended is none. One that was corrected is
judged as it stands.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from chalicelib.domain.ledger.correction import as_corrected
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.programme.friends import CLAIM
from chalicelib.domain.time.units import HOUR_MS, MINUTE_MS

FactKind = Literal[
    "card_often", "two_outlets", "staff_card", "staff_fast", "outlet_fast", "sale_cards", "filled_at_once",
    "corrections_many", "not_believed", "came_late", "friends_many", "friend_self",
]  # fmt: skip

CARD_OFTEN = (4, 60 * MINUTE_MS)  # a guest comes back for another coffee, not for three within the hour
TWO_OUTLETS_MS = 15 * MINUTE_MS  # nobody finishes a coffee and walks to the next shop in less
STAFF_CARD = 4  # scans of one card by one person in a day
STAFF_FAST = (10, MINUTE_MS)  # a scan takes a cashier two seconds, a customer ten
OUTLET_FAST = (30, 5 * MINUTE_MS)
FILLED = (
    5,
    60 * MINUTE_MS,
)  # stamps in one scan, and a reward right after: a party, or a friend
FRIENDS_MANY = 3  # brought by one card and buying for the first time on one day
CORRECTIONS_MANY = 5  # by one person in a day: a bill is amended now and then, not every hour
FACTS_MAX = 100


@dataclass(frozen=True, slots=True)
class Fact:
    """`entries` show it, oldest first; `times` of them within the rule's time, of `out_of` in the day."""

    kind: FactKind
    entries: tuple[Entry, ...]
    times: int
    out_of: int

    @property
    def first(self) -> Entry:
        return self.entries[0]

    @property
    def last(self) -> Entry:
        return self.entries[-1]


@dataclass(frozen=True, slots=True)
class Totals:
    """`paid`: what was paid for at the till, such as a membership. `papers`: paper cards honoured.
    `made_good`: what was given for what went wrong; it cost `made_good_minor`, less what was taken back."""

    scans: int = 0
    redemptions: int = 0
    reversals: int = 0
    allowed: int = 0
    corrections: int = 0
    paid: int = 0
    papers: int = 0
    made_good: int = 0
    made_good_minor: int = 0


def totals_of(entries: Iterable[Entry]) -> Totals:
    held = list(entries)
    kinds = Counter(entry.kind for entry in held)
    allowed = sum(bool(entry.allowed_by) for entry in held)
    paid = sum(entry.kind == "give" and entry.amount_minor is not None for entry in held)
    return Totals(
        kinds["earn"],
        kinds["redeem"],
        kinds["reversal"],
        allowed,
        kinds["correction"],
        paid,
        kinds["paper"],
        sum(bool(entry.reason) for entry in held),
        sum(entry.spends for entry in held),
    )


def totals_by_person(entries: Iterable[Entry]) -> dict[str, Totals]:
    """For each `by`, busiest first."""
    return _busiest(_grouped(entries, "by"))


def totals_by_outlet(entries: Iterable[Entry]) -> dict[str, Totals]:
    """For each outlet ("": without one), busiest first."""
    return _busiest(_grouped(entries, "outlet"))


def _busiest(groups: dict[str, list[Entry]]) -> dict[str, Totals]:
    totals = {name: totals_of(lines) for name, lines in groups.items()}
    return dict(sorted(totals.items(), key=lambda item: (-item[1].scans, item[0])))


def facts_of(entries: Iterable[Entry]) -> tuple[Fact, ...]:
    """What stands out, in order of time, whatever the order of the entries."""
    held = as_corrected(entries)
    undone = {entry.reverses for entry in held if entry.kind == "reversal"}
    scans = sorted(
        (entry for entry in held if entry.kind == "earn" and entry.id not in undone),
        key=lambda entry: (entry.scanned_ms, entry.id),
    )
    found = [
        *_dense("card_often", _grouped(scans, "serial"), *CARD_OFTEN),
        *_two_outlets(_grouped(scans, "serial")),
        *_staff_card(_grouped(scans, "serial")),
        *_dense("staff_fast", _people(scans), *STAFF_FAST),
        *_dense("outlet_fast", _grouped(scans, "outlet"), *OUTLET_FAST),
        *_sale_cards(scans),
        *_filled_at_once(scans, [each for each in held if each.kind == "redeem" and each.id not in undone]),
        *_corrections_many(entry for entry in held if entry.kind == "correction"),
        *_not_believed(scans),
        *_friends(held, scans, undone),
    ]
    return tuple(
        sorted(found, key=lambda fact: (fact.first.scanned_ms, fact.kind, fact.first.id))[:FACTS_MAX]
    )


def _dense(kind: FactKind, groups: dict[str, list[Entry]], least: int, within_ms: int) -> list[Fact]:
    """The fullest stretch of each group that has at least so many entries."""
    found = []
    for lines in groups.values():
        stretch = _fullest(lines, within_ms)
        if len(stretch) >= least:
            found.append(Fact(kind, tuple(stretch), len(stretch), len(lines)))
    return found


def _fullest(lines: Sequence[Entry], within_ms: int) -> Sequence[Entry]:
    best, start = lines[:0], 0
    for end, line in enumerate(lines):
        while line.scanned_ms - lines[start].scanned_ms >= within_ms:
            start += 1
        if end + 1 - start > len(best):
            best = lines[start : end + 1]
    return best


def _two_outlets(cards: dict[str, list[Entry]]) -> list[Fact]:
    """Each card's first pair of scans at two outlets within the time; nobody knows where one without was."""
    found = []
    for lines in cards.values():
        pairs = [
            (before, after)
            for before, after in pairwise(lines)
            if before.outlet
            and after.outlet
            and before.outlet != after.outlet
            and after.scanned_ms - before.scanned_ms < TWO_OUTLETS_MS
        ]
        if pairs:
            found.append(Fact("two_outlets", pairs[0], len(pairs), len(lines)))
    return found


def _staff_card(cards: dict[str, list[Entry]]) -> list[Fact]:
    return [
        Fact("staff_card", tuple(own), len(own), len(lines))
        for lines in cards.values()
        for own in _people(lines).values()
        if len(own) >= STAFF_CARD
    ]


def _sale_cards(scans: Iterable[Entry]) -> list[Fact]:
    """Each sale that was counted on more than one card."""
    sales: dict[tuple[str, str, str], list[Entry]] = defaultdict(list)
    for scan in scans:
        if scan.sale_id:
            sales[scan.outlet, scan.sale_id, scan.sale_day].append(scan)
    several = [lines for lines in sales.values() if len({line.serial for line in lines}) > 1]
    return [Fact("sale_cards", tuple(lines), len({line.serial for line in lines}), 1) for lines in several]


def _filled_at_once(scans: Sequence[Entry], taken: Iterable[Entry]) -> list[Fact]:
    """Each reward that was taken right after a scan of many stamps: scans are few then, stamps are not."""
    least, within_ms = FILLED
    found = []
    for reward in sorted(taken, key=lambda entry: (entry.scanned_ms, entry.id)):
        many = [
            scan
            for scan in scans
            if scan.serial == reward.serial
            and (scan.visits or 1) >= least
            and 0 <= reward.scanned_ms - scan.scanned_ms < within_ms
        ]
        if many:
            found.append(Fact("filled_at_once", (many[-1], reward), many[-1].visits or 1, reward.quantity))
    return found


def _corrections_many(corrections: Iterable[Entry]) -> list[Fact]:
    """Each person who corrected many sales, a sale that was taken back since among them."""
    ordered = sorted(corrections, key=lambda entry: (entry.at_ms, entry.id))
    return [
        Fact("corrections_many", tuple(lines), len(lines), len(ordered))
        for lines in _people(ordered).values()
        if len(lines) >= CORRECTIONS_MANY
    ]


def _friends(held: Iterable[Entry], scans: Iterable[Entry], undone: Set[str]) -> list[Fact]:
    """Each card that was thanked for many friends; each first sale of who seems to have brought themselves.
    Whose card brought them is not said."""
    thanked = sorted(
        (
            entry
            for entry in held
            if entry.id not in undone and any(claim.startswith(CLAIM) for claim in entry.claims)
        ),
        key=lambda entry: (entry.at_ms, entry.id),
    )
    many = [lines for lines in _grouped(thanked, "serial").values() if len(lines) >= FRIENDS_MANY]
    return [
        *(Fact("friends_many", tuple(lines), len(lines), len(thanked)) for lines in many),
        *(Fact("friend_self", (scan,), 1, 1) for scan in scans if scan.barred),
    ]


def _not_believed(scans: Iterable[Entry]) -> list[Fact]:
    """Each person's scans that were said to be older than a till that was online can have them."""
    said = _people(scan for scan in scans if scan.said_ms)
    return [
        Fact("not_believed", tuple(lines), len(lines), max(_hours_late(line) for line in lines))
        for lines in said.values()
    ]


def late_facts(come: Iterable[Entry]) -> tuple[Fact, ...]:
    """Of what came on a day and was made before it: whose, and how late. `out_of`: hours of the latest."""
    groups = _grouped((entry for entry in come if entry.kind == "earn"), "by")
    ordered = [sorted(lines, key=lambda line: line.scanned_ms) for lines in groups.values()]
    return tuple(
        Fact("came_late", tuple(lines), len(lines), max(_hours_late(line) for line in lines))
        for lines in ordered
    )


def _hours_late(entry: Entry) -> int:
    return round((entry.at_ms - (entry.said_ms or entry.scanned_ms)) / HOUR_MS)


def _people(scans: Iterable[Entry]) -> dict[str, list[Entry]]:
    return {by: own for by, own in _grouped(scans, "by").items() if by.startswith("staff:")}


def _grouped(scans: Iterable[Entry], field: Literal["serial", "outlet", "by"]) -> dict[str, list[Entry]]:
    groups: dict[str, list[Entry]] = defaultdict(list)
    for scan in scans:
        groups[getattr(scan, field)].append(scan)
    return groups
