"""Push: have wallets brought up to date with cards that did not change, as after a restore."""

from collections.abc import Callable, Iterable

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.errors import Busy
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults


def push_again(
    store: Store,
    cards: Iterable[Card],
    *,
    clock_ms: Callable[[], int],
    pause: Callable[[], None],
    faults: Faults,
) -> int:
    """How many cards got a new version, later than any that a phone may have; the stream does the rest."""
    pushed = 0
    for card in cards:
        with faults.wall(card.serial):
            _touch(store, card, clock_ms)
            pushed += 1
        pause()
    return pushed


def _touch(store: Store, card: Card, clock_ms: Callable[[], int]) -> Card:
    def write(now: Card) -> Card | None:
        new = touched(now, clock_ms())
        return new if store.put_card(new, expected_version_ms=now.version_ms) else None

    return until_written(lambda: store.card(card.serial) or card, write, busy=Busy("card_busy"), first=card)
