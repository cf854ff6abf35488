"""By which source cards came: in a range of days from the sums, in all from what the cards themselves say."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.overview.figures import Told
from chalicelib.domain.overview.states import States
from chalicelib.domain.overview.sums import Sums, named, of_programme, total
from chalicelib.domain.programme.programme import Programme


@dataclass(frozen=True, slots=True)
class CameBy:
    """New cards in the range and the one before, and first sales of its cards; `all_cards` ever, of which so
    many had a first sale (None: not counted). `source` "": by none of the programme's, but at the till, from
    a friend, by another link."""

    programme_id: str
    source: str
    cards: int
    cards_before: int
    first_sales: int
    first_sales_before: int
    all_cards: int | None
    all_first_sales: int | None


def came_by(states: States | None, source: str) -> tuple[int | None, int | None]:
    """How many cards a source brought, and how many of these had a first sale."""
    if states is None:
        return None, None
    counts = states.counts
    return counts.get(f"source cards {source}", 0), counts.get(f"source first {source}", 0)


def sources_in(told: Told) -> tuple[CameBy, ...]:
    """Of each programme that has any, the busiest first, the retired ones that brought something too."""
    if not told.whole:
        return ()
    return tuple(each for programme in told.programmes.values() for each in _of_programme(told, programme))


def _of_programme(told: Told, programme: Programme) -> Iterator[CameBy]:
    cards, cards_before, first, first_before = counts = [
        _by_source(sums, programme.id, counted)
        for counted in ("cards", "first_sales")
        for sums in (told.now, told.before)
    ]
    states = told.states.get(programme.id)

    def line(source: str, ever: tuple[int | None, int | None]) -> CameBy:
        own = (cards[source], cards_before[source], first[source], first_before[source])
        return CameBy(programme.id, source, *own, *ever)

    found = [
        line(each.id, came_by(states, each.id))
        for each in programme.sources
        if not each.retired_ms or any(count[each.id] for count in counts)
    ]
    yield from sorted(found, key=lambda each: (-each.cards, -(each.all_cards or 0), each.source))
    if found:
        for count in counts:
            count[""] -= sum(count[each.source] for each in found)
        yield line("", (None, None))


def _by_source(sums: Sums, programme_id: str, counted: Literal["cards", "first_sales"]) -> Counter[str]:
    """By source; "" is all of them."""
    own = of_programme(sums, programme_id)
    return named(own, counted, "source") + Counter({"": total(own, counted)})
