"""Sums in the table: hours that are to be counted, hours, days, and what a programme's cards came to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from chalicelib.aws.overview.items import day_items, hour_item, joined_item, sums_in
from chalicelib.aws.overview.keys import (
    day_key,
    day_sort,
    days_partition,
    hours_partition,
    joined_partition,
    stale_index,
    stale_key,
    stale_partition,
    states_key,
    states_partition,
)
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import AFTER_ALL_TIMES, GSI1, TIME_DIGITS, Item, time_text
from chalicelib.aws.table.rows import Write
from chalicelib.domain.card.card import Card
from chalicelib.domain.overview.hours import ALL, Hour, Joined, Stale
from chalicelib.domain.overview.states import States
from chalicelib.domain.overview.sums import Sums, added
from chalicelib.domain.time.units import DAY_MS

DAYS_PAGES_MAX = 100  # of 1 MB: 400 days and 400 before of a chain of a hundred outlets are 10
HOURS_PAGES_MAX = 40  # of 1 MB: a day of 2,000 outlets is 20
JOINED_PAGES_MAX = 20  # of 1 MB: 100,000 new cards in an hour
STALE_MAX = 100
FIRST = 0  # piece of a day: it says how many there are


class SumsTable(InTable):
    """What `service.overview.ports.SumsStore` promises."""

    def note_stale(self, hours: Iterable[Hour], now_ms: int) -> None:
        for hour in hours:
            self._rows.write(_noted(hour, now_ms))

    def stale(self, shard: int, now_ms: int, limit: int) -> tuple[Stale, ...]:
        items = self._rows.query(
            "gsi1pk = :shard AND gsi1sk < :later",
            {":shard": wire(stale_partition(shard)), ":later": wire(time_text(now_ms + 1))},
            limit=max(1, min(limit, STALE_MAX)),
            IndexName=GSI1,
        )
        return tuple(_stale_of(item) for item in items)

    def noted(self, hours: Sequence[Hour]) -> tuple[Stale, ...]:
        return tuple(map(_stale_of, self._rows.get_many([stale_key(hour) for hour in hours])))

    def counted(self, stale: Stale) -> bool:
        same = Write("Delete", stale_key(stale.hour), "times = :times", {":times": wire(stale.times)})
        return self._rows.write(same) is None

    def put_off(self, hour: Hour, due_ms: int) -> None:
        place = stale_index(hour, due_ms)
        values = {f":{name}": held for name, held in place.items()}
        sets = ", ".join(f"{name} = :{name}" for name in place)
        self._rows.write(Write("Update", stale_key(hour), "attribute_exists(pk)", values, f"SET {sets}"))

    def note_joined(self, card: Card) -> None:
        self._rows.write(Write("Put", joined_item(card)))

    def joined(self, merchant_id: str, from_ms: int, to_ms: int) -> tuple[Joined, ...]:
        days = range(from_ms // DAY_MS, (to_ms - 1) // DAY_MS + 1)
        pages = (page for day in days for page in self._joined(merchant_id, day * DAY_MS, from_ms, to_ms))
        return tuple(_joined_of(item) for page in pages for item in page)

    def put_hour(self, hour: Hour, day: str, sums: Sums) -> None:
        self._rows.write(Write("Put", hour_item(hour, day, sums)))

    def hours(self, merchant_id: str, day: str) -> Mapping[Hour, Sums]:
        pages = self._rows.pages(
            "pk = :day",
            {":day": wire(hours_partition(merchant_id, day))},
            most=HOURS_PAGES_MAX,
            ConsistentRead=True,
        )
        return {_hour_of(item): sums_in(item) for page in pages for item in page}

    def day_revision(self, merchant_id: str, outlet: str, day: str) -> int:
        return _number(self._rows.get(day_key(merchant_id, outlet, day, FIRST)), "revision")

    def put_day(self, merchant_id: str, outlet: str, day: str, sums: Sums, expected_revision: int) -> bool:
        there = self._rows.get(day_key(merchant_id, outlet, day, FIRST))
        if _number(there, "revision") != expected_revision:
            return False
        pieces = day_items(merchant_id, outlet, day, sums, expected_revision + 1)
        writes = [
            Write("Put", piece, *(_unmoved(expected_revision) if n == FIRST else ()))
            for n, piece in enumerate(pieces)
        ]
        over = range(len(pieces), _number(there, "pieces"))
        writes += [Write("Delete", day_key(merchant_id, outlet, day, n)) for n in over]
        return not self._rows.settle(*writes)

    def days(self, merchant_id: str, outlet: str, from_day: str, to_day: str) -> Mapping[str, Sums]:
        found: dict[str, list[Sums]] = defaultdict(list)
        for item in self._days(merchant_id, outlet, from_day, to_day):
            found[item["sk"]["S"].partition("#")[0]].append(sums_in(item))
        return {day: added(pieces) for day, pieces in found.items()}

    def first_day(self, merchant_id: str) -> str | None:
        items = self._rows.query("pk = :all", {":all": wire(days_partition(merchant_id, ALL))}, limit=1)
        return next((item["sk"]["S"].partition("#")[0] for item in items), None)

    def put_states(self, states: States) -> None:
        item = {**states_key(states.programme_id, states.day), **to_attributes(states)}
        self._rows.write(Write("Put", item))

    def states(self, programme_id: str, until_day: str) -> States | None:
        items = self._rows.query(
            "pk = :states AND sk <= :until",
            {":states": wire(states_partition(programme_id)), ":until": wire(until_day)},
            limit=1,
            ConsistentRead=True,
            ScanIndexForward=False,
        )
        return next((from_attributes(States, item) for item in items), None)

    def _joined(self, merchant_id: str, day_ms: int, from_ms: int, to_ms: int) -> Iterator[list[Item]]:
        return self._rows.pages(
            "pk = :day AND sk BETWEEN :from AND :to",
            {
                ":day": wire(joined_partition(merchant_id, day_ms)),
                ":from": wire(time_text(from_ms)),
                ":to": wire(time_text(to_ms)),
            },
            most=JOINED_PAGES_MAX,
            ConsistentRead=True,
        )

    def _days(self, merchant_id: str, outlet: str, from_day: str, to_day: str) -> Iterator[Item]:
        pages = self._rows.pages(
            "pk = :outlet AND sk BETWEEN :from AND :to",
            {
                ":outlet": wire(days_partition(merchant_id, outlet)),
                ":from": wire(day_sort(from_day, FIRST)),
                ":to": wire(f"{to_day}#{AFTER_ALL_TIMES}"),
            },
            most=DAYS_PAGES_MAX,
        )
        for page in pages:
            yield from page


def _noted(hour: Hour, now_ms: int) -> Write:
    """The place in the list stays where it was noted before: it is written once for many sales."""
    place = stale_index(hour, hour.due_ms(now_ms))
    named = {"merchant_id": hour.merchant_id, "outlet": hour.outlet, "begin_ms": hour.begin_ms}
    values = {f":{name}": held for name, held in place.items()}
    values |= {f":{name}": wire(value) for name, value in named.items()}
    values |= {":now": wire(now_ms), ":one": wire(1)}
    sets = [f"{name} = if_not_exists({name}, :{name})" for name in place]
    sets += [f"{name} = :{name}" for name in named]
    change = f"SET {', '.join(sets)}, noted_ms = :now ADD times :one"
    return Write("Update", stale_key(hour), "", values, change)


def _unmoved(expected_revision: int) -> tuple[str, Item | None]:
    if not expected_revision:
        return "attribute_not_exists(pk)", None
    return "revision = :expected", {":expected": wire(expected_revision)}


def _hour_of(item: Item) -> Hour:
    return Hour(item["merchant_id"]["S"], item["outlet"]["S"], int(item["begin_ms"]["N"]))


def _stale_of(item: Item) -> Stale:
    return Stale(_hour_of(item), int(item["times"]["N"]), int(item["noted_ms"]["N"]))


def _joined_of(item: Item) -> Joined:
    source = item["source"]["S"] if "source" in item else ""
    return Joined(int(item["sk"]["S"][:TIME_DIGITS]), item["programme_id"]["S"], source)


def _number(item: Item | None, name: str) -> int:
    return int(item[name]["N"]) if item else 0
