"""Counting: hours in which something happened are counted anew from their entries, and days from their hours.

Nothing is added to a sum that stands, so a note that comes twice, late or in another order, a worker that
dies and one that goes the same way at the same time all end with the same sums.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.sandbox import sandbox_of
from chalicelib.domain.errors import Busy
from chalicelib.domain.ledger.correction import as_corrected
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.overview.hours import (
    ALL,
    COUNT_AFTER_MS,
    STALE_SHARDS,
    Hour,
    Stale,
    hour_at,
)
from chalicelib.domain.overview.sums import Deed, Sums, added, cards_of, sums_of, with_outlets
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.optimistic import until_written
from chalicelib.service.overview.ports import SumsStore
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults

BATCH = 100  # entries that are read at once, with their cards and what amended them
PAST_MS = 2 * HOUR_MS  # an hour that is over is counted within minutes
HOURS = 50  # of a shard, before what they change is added up to days

Zones = Callable[[str, str], str]
"""The time zone of a merchant's outlet; of "" or one that is not there, the merchant's."""


@dataclass(frozen=True, slots=True)
class Counting:
    """What counting works with."""

    store: Store
    sums: SumsStore
    zone_of: Zones

    def hour_of(self, merchant_id: str, outlet: str, at_ms: int) -> Hour:
        return hour_at(merchant_id, outlet, at_ms, self.zone_of(merchant_id, outlet))


def zones_of(store: Store, directory: Directory) -> Zones:
    """As of some seconds ago; of an outlet that is not there, the merchant's."""

    def zone_of(merchant_id: str, outlet: str) -> str:
        there = directory.outlet_lately(merchant_id, outlet) if outlet else None
        return there.zone if there is not None else merchant_there(store, merchant_id).zone

    return zone_of


def note(happened: Iterable[object], counting: Counting, now_ms: int, faults: Faults) -> None:
    """Have the hours counted in which these entries were made, and those of what they take back or correct:
    a sale that is mended days later is mended on its own day. A sandbox's are nobody's sums.

    The note of an hour that goes on stands until half a minute after its end, whoever counts it meanwhile: it
    is looked for, which costs a fifth of noting it once more."""
    hours: set[Hour] = set()
    for each in happened:
        if isinstance(each, Card) and not sandbox_of(each.merchant_id):
            with faults.wall(each.serial):
                counting.sums.note_joined(each)
                hours.add(counting.hour_of(each.merchant_id, "", each.created_ms))
        elif isinstance(each, Entry) and not sandbox_of(each.merchant_id):
            with faults.wall(each.id):
                hours.update(_hours_of(each, counting))
    goes_on = sorted(hour for hour in hours if now_ms < hour.end_ms())
    there = {stale.hour for stale in counting.sums.noted(goes_on)} if goes_on else set()
    counting.sums.note_stale(sorted(hours - there), now_ms)


def _hours_of(entry: Entry, counting: Counting) -> Iterable[Hour]:
    amended = entry.reverses or entry.corrects
    before = counting.store.entry(amended) if amended else None
    for each in (entry, *([before] if before else [])):
        yield counting.hour_of(each.merchant_id, each.outlet, made_ms(each))


def count_stale(
    counting: Counting, *, clock_ms: Callable[[], int], until_ms: int, faults: Faults
) -> frozenset[str]:
    """Count what is due, until nothing is or the time is over; the merchants whose sums were made anew."""
    merchants: set[str] = set()
    for shard in range(STALE_SHARDS):
        going = True
        while going and clock_ms() < until_ms:
            due = counting.sums.stale(shard, clock_ms(), HOURS)
            done = _count_some(counting, due, clock_ms, until_ms, faults)
            merchants.update(merchant_id for merchant_id, _ in done)
            going = len(due) == HOURS and bool(done)  # what cannot be counted must not hold up the clock
    return frozenset(merchants)


def count_now(
    counting: Counting,
    merchant_id: str,
    outlets: Iterable[str],
    *,
    clock_ms: Callable[[], int],
    until_ms: int,
    faults: Faults,
) -> None:
    """Count what happened of late and was not counted yet, for somebody who looks: the hour that goes on and
    the one before it, until the time is over."""
    now_ms = clock_ms()
    hours = {
        counting.hour_of(merchant_id, outlet, at_ms)
        for outlet in (*outlets, "")
        for at_ms in (now_ms, now_ms - HOUR_MS)
    }
    _count_some(counting, counting.sums.noted(sorted(hours)), clock_ms, until_ms, faults)


def past_uncounted(sums: SumsStore, merchant_id: str, now_ms: int) -> bool:
    """Whether hours that were over long ago wait to be counted, as after a list was brought or in a shop that
    begins with a past: until they are, sums of then are too low."""
    due = (
        each for shard in range(STALE_SHARDS) for each in sums.stale(shard, now_ms + COUNT_AFTER_MS, HOURS)
    )
    return any(each.hour.merchant_id == merchant_id and each.hour.end_ms() + PAST_MS < now_ms for each in due)


def _count_some(
    counting: Counting, due: Sequence[Stale], clock_ms: Callable[[], int], until_ms: int, faults: Faults
) -> set[tuple[str, str]]:
    """The days that were changed. An hour stays to be counted until it is over and its day has it, and while
    something may not be in the index yet."""
    began_ms = clock_ms()
    counted: dict[tuple[str, str], list[Stale]] = defaultdict(list)
    for stale in due:
        if clock_ms() < until_ms:
            with faults.wall(f"{stale.hour}"):
                counted[stale.hour.merchant_id, count_hour(counting, stale.hour)].append(stale)
    done = set()
    for (merchant_id, day), hours in counted.items():
        with faults.wall(f"{merchant_id} {day}"):
            add_up(counting.sums, merchant_id, day, {each.hour.outlet for each in hours})
            for each in hours:
                if not (each.settled(began_ms) and counting.sums.counted(each)):
                    counting.sums.put_off(each.hour, each.hour.due_ms(clock_ms()))
            done.add((merchant_id, day))
    return done


def count_hour(counting: Counting, hour: Hour) -> str:
    """The day that the hour is of, by the outlet's clock."""
    found = counted_between(counting, hour.merchant_id, hour.outlet, hour.begin_ms, hour.end_ms())
    day = hour.day(counting.zone_of(hour.merchant_id, hour.outlet))
    counting.sums.put_hour(hour, day, found.get(hour, {}))
    return day


def counted_between(
    counting: Counting, merchant_id: str, outlet: str, from_ms: int, to_ms: int
) -> dict[Hour, Sums]:
    """The hours of an outlet within (at most two days of) time in which something happened, each from its
    entries and its new cards: nothing is written. The first and the last may be cut by the time."""
    zone = counting.zone_of(merchant_id, outlet)
    parts: dict[Hour, list[Sums]] = defaultdict(list)
    for entries in _pages(counting.store, merchant_id, outlet, from_ms, to_ms):
        for deed in _deeds(counting.store, entries):
            hour = hour_at(merchant_id, outlet, made_ms(deed.entry), zone)
            parts[hour].append(sums_of([deed], hour.number(zone)))
    for joined in () if outlet else counting.sums.joined(merchant_id, from_ms, to_ms):
        parts[hour_at(merchant_id, "", joined.at_ms, zone)].append(
            cards_of(joined.programme_id, joined.source)
        )
    return {hour: added(found) for hour, found in parts.items()}


def add_up(sums: SumsStore, merchant_id: str, day: str, outlets: Iterable[str]) -> None:
    """Make the day of these outlets, and that of all, from the hours as they are now. Of two who do so at
    once, the one who read first begins again."""

    def write(revisions: Mapping[str, int]) -> bool | None:
        hours = sums.hours(merchant_id, day)
        places: dict[str, list[Sums]] = defaultdict(list)
        for hour, part in hours.items():
            places[hour.outlet].append(part)
        made = {outlet: added(places.get(outlet, ())) for outlet in revisions if outlet != ALL}
        made[ALL] = with_outlets({outlet: added(parts) for outlet, parts in places.items()})
        written = [
            sums.put_day(merchant_id, outlet, day, made[outlet], revision)
            for outlet, revision in revisions.items()
        ]
        return all(written) or None

    def read() -> Mapping[str, int]:
        return {outlet: sums.day_revision(merchant_id, outlet, day) for outlet in (*outlets, ALL)}

    outlets = sorted(outlets)
    until_written(read, write, busy=Busy("store_busy"))


def made_ms(entry: Entry) -> int:
    return entry.scanned_ms or entry.at_ms


def _pages(
    store: Store, merchant_id: str, outlet: str, from_ms: int, to_ms: int
) -> Iterable[Sequence[Entry]]:
    after = ""
    while True:
        page = store.entries_at(merchant_id, outlet, from_ms, to_ms, BATCH, after)
        if page.entries:
            yield page.entries
        after = page.next
        if not after:
            return


def _deeds(store: Store, entries: Sequence[Entry]) -> Iterable[Deed]:
    """As they stand now, whenever they were amended. A card that is gone leaves no programme behind."""
    amendments = store.amendments(entries)
    undone = {each.reverses for each in amendments}
    cards = store.cards([each.serial for each in entries])
    own = {each.id for each in entries}
    for entry in as_corrected({each.id: each for each in (*entries, *amendments)}.values()):
        if entry.id in own:
            card = cards.get(entry.serial)
            of = (card.programme_id, card.source) if card else ("", "")
            yield Deed(entry, *of, entry.id in undone)
