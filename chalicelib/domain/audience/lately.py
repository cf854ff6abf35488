"""What a card's history says of late: who bought where and for how much, who took which reward.

The card itself keeps sums and its latest visits. What differs by a place, a reward or a period is read from
its entries, and only of the cards that the rest of a condition means (`domain.audience.needs`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from chalicelib.domain.ledger.correction import as_corrected
from chalicelib.domain.ledger.entry import Entry

LATELY_DAYS_MAX = 400  # a year to compare with, and a month; as long as deliveries are kept


@dataclass(frozen=True, slots=True)
class Step:
    """A sale, with its amount (0 where a till said none) and its `items` where a till named them, or a reward
    that was `taken` (its id)."""

    at_ms: int
    outlet: str
    amount_minor: int = 0
    taken: str = ""
    items: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Beside:
    """What lies beside a card: its latest steps, and when campaigns last told it, by their ids (ms)."""

    steps: tuple[Step, ...] = ()
    told_by: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


NOTHING = Beside()


def steps_of(entries: Iterable[Entry]) -> tuple[Step, ...]:
    """Of entries with all that corrected them or took them back: what stands."""
    held = as_corrected(entries)
    back = {entry.reverses for entry in held if entry.kind == "reversal"}
    return tuple(_step(entry) for entry in held if entry.kind in ("earn", "redeem") and entry.id not in back)


def _step(entry: Entry) -> Step:
    at_ms = entry.scanned_ms or entry.at_ms
    if entry.kind == "redeem":
        return Step(at_ms, entry.outlet, taken=entry.reward)
    items = frozenset(name for name, n in entry.items.items() if n)
    return Step(at_ms, entry.outlet, entry.amount_minor or 0, items=items)
