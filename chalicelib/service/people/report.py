"""Report: an outlet's day, or that of all: how much was done, by whom, and what stands out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from chalicelib.domain.ledger.ledger import Entry
from chalicelib.domain.ledger.patterns import (
    Fact,
    Totals,
    facts_of,
    late_facts,
    totals_by_outlet,
    totals_by_person,
    totals_of,
)
from chalicelib.domain.people.staff import Outlet, refuse_unknown_outlets
from chalicelib.domain.time.days import bounds_ms, day_of
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store

PAGE = 500
PAGES_MAX = 10  # 5,000 entries: more than a day of twenty cafés; beyond it the report says that it is cut


@dataclass(frozen=True, slots=True)
class Report:
    """`outlet` "" for all; `places`: what was done at each, "" without one.

    `cut`: there were more entries than were read, so the numbers are too low.
    """

    day: str
    outlet: str
    cut: bool
    totals: Totals
    people: Mapping[str, Totals]
    facts: tuple[Fact, ...]
    outlets: Mapping[str, Outlet]
    places: Mapping[str, Totals]


def report(
    store: Store,
    directory: Directory,
    merchant_id: str,
    *,
    works_at: Callable[[str], bool],
    outlet: str,
    day: str,
    now_ms: int,
) -> Report:
    """`day` "" for today. A card at two outlets shows in the report of either. Where the reader does not work
    is left out altogether."""
    outlets = {known.id: known for known in directory.outlets(merchant_id) if works_at(known.id)}
    if outlet:
        refuse_unknown_outlets(outlets.values(), outlet, field="outlet")
    shop_zone = next((known.zone for known in outlets.values()), "UTC")
    day = day or day_of(now_ms, outlets[outlet].zone if outlet else shop_zone)
    zones = {known.id: known.zone for known in outlets.values()}
    if works_at(""):
        zones[""] = shop_zone
    entries, cut = _entries_of_day(store, merchant_id, zones, day)
    from_ms, to_ms = bounds_ms(day, shop_zone)
    come = store.entries_late(merchant_id, from_ms, to_ms, PAGE)
    late = late_facts(each for each in come if each.scanned_ms < from_ms and works_at(each.outlet))
    own = [entry for entry in entries if not outlet or entry.outlet == outlet]
    return Report(
        day,
        outlet,
        cut,
        totals_of(own),
        totals_by_person(own),
        tuple(fact for fact in (*facts_of(entries), *late) if not outlet or _is_of(fact, outlet)),
        outlets,
        totals_by_outlet(own),
    )


def _entries_of_day(
    store: Store, merchant_id: str, zones: Mapping[str, str], day: str
) -> tuple[list[Entry], bool]:
    """The day's entries of every outlet in `zones`, each by its own midnight; True when there were more."""
    entries: list[Entry] = []
    cut = False
    for outlet, zone in zones.items():
        from_ms, to_ms = bounds_ms(day, zone)
        after = ""
        for _ in range(PAGES_MAX):
            page = store.entries_at(merchant_id, outlet, from_ms, to_ms, PAGE, after)
            entries += page.entries
            after = page.next
            if not after or len(entries) >= PAGES_MAX * PAGE:
                break
        cut = cut or bool(after)
    return entries, cut


def _is_of(fact: Fact, outlet: str) -> bool:
    return any(entry.outlet == outlet for entry in fact.entries)
