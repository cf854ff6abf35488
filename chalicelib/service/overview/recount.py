"""Recounting: the sums of days held against the entries and cards that they are made of, and mended."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from chalicelib.domain.overview.hours import ALL, Hour
from chalicelib.domain.overview.sums import Cell, Sums, added, with_outlets
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.days import bounds_ms
from chalicelib.service.card.renewal import CardIndex
from chalicelib.service.overview.count import Counting, add_up, counted_between
from chalicelib.service.programme.glance import members_of


@dataclass(frozen=True, slots=True)
class Difference:
    """What a day's sums of an outlet (`ALL`: of all) say, and what its entries say."""

    day: str
    outlet: str
    cell: Cell
    held: int
    said: int


def note_cards(counting: Counting, index: CardIndex, programmes: Iterable[Programme]) -> int:
    """Keep of every card when it was made, also where the router missed it. How many they are."""
    noted = 0
    for programme in programmes:
        for member in members_of(index, programme.id):
            counting.sums.note_joined(member.card)
            noted += 1
    return noted


def recount(
    counting: Counting, merchant_id: str, outlets: Sequence[str], days: Iterable[str], *, write: bool
) -> Iterator[Difference]:
    """Day by day; with `write` the days are then as their entries say. `outlets` are all, "" among them."""
    for day in days:
        said = _hours_said(counting, merchant_id, outlets, day)
        held = counting.sums.hours(merchant_id, day)
        yield from _differences(counting, merchant_id, day, said)
        if write:
            for hour in {*said, *held}:
                if said.get(hour, {}) != held.get(hour, {}):
                    counting.sums.put_hour(hour, day, said.get(hour, {}))
            there = {hour.outlet for hour in {*said, *held}}
            if there:
                add_up(counting.sums, merchant_id, day, there)


def _hours_said(counting: Counting, merchant_id: str, outlets: Sequence[str], day: str) -> dict[Hour, Sums]:
    said: dict[Hour, Sums] = {}
    for outlet in outlets:
        bounds = bounds_ms(day, counting.zone_of(merchant_id, outlet))
        said |= counted_between(counting, merchant_id, outlet, *bounds)
    return said


def _differences(
    counting: Counting, merchant_id: str, day: str, said: Mapping[Hour, Sums]
) -> Iterator[Difference]:
    places: dict[str, list[Sums]] = defaultdict(list)
    for hour, sums in said.items():
        places[hour.outlet].append(sums)
    whole = {outlet: added(parts) for outlet, parts in places.items()}
    held_hours = counting.sums.hours(merchant_id, day)
    there = {hour.outlet for hour in held_hours} | whole.keys()
    made = {**{outlet: whole.get(outlet, {}) for outlet in there}, ALL: with_outlets(whole)}
    for outlet, sums in sorted(made.items()):
        held = counting.sums.days(merchant_id, outlet, day, day).get(day, {})
        for cell in sorted({*sums, *held}):
            if sums.get(cell, 0) != held.get(cell, 0):
                yield Difference(day, outlet, cell, held.get(cell, 0), sums.get(cell, 0))
