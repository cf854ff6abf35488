"""Due: when a card shows something else by itself, because what it holds begins, ends or is about to end."""

from collections.abc import Iterator

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import Lot
from chalicelib.domain.time.units import DAY_MS

BEFORE_MS = (14 * DAY_MS, 7 * DAY_MS)  # parts say so long before that something ends


def due_ms(card: Card) -> int | None:
    """The next such moment since the card was written or looked at; None where there is none."""
    after_ms = max(card.version_ms, card.looked_ms)
    coming = (at_ms for each in card.lots if each.n > 0 for at_ms in _moments(each.lot) if at_ms > after_ms)
    return min(coming, default=None)


def _moments(lot: Lot) -> Iterator[int]:
    if lot.since_s:
        yield lot.since_s * 1000
    if lot.until_s:
        ends_ms = lot.until_s * 1000
        yield from (ends_ms, *(ends_ms - before_ms for before_ms in BEFORE_MS))
