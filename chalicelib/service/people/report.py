"""Report: an outlet's day, or that of all: how much was done, by whom, and what stands out."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from chalicelib.domain.ledger.entry import Entry
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

PAPERS_SHOWN = 100
OUTLETS_READ_MAX = 300  # of a chain: 5 s of queries; the day of any other outlet is asked for by itself


@dataclass(frozen=True, slots=True)
class Report:
    """`outlet` "" for all; `places`: what was done at each, "" without one,
    where the merchant's `zone` holds. `papers`: paper cards that were honoured, and which were taken back.

    `cut`: there were more entries, or outlets, than were read, so the numbers are too low.
    """

    day: str
    outlet: str
    cut: bool
    totals: Totals
    people: Mapping[str, Totals]
    facts: tuple[Fact, ...]
    outlets: Mapping[str, Outlet]
    zone: str
    places: Mapping[str, Totals]
    papers: tuple[tuple[Entry, bool], ...]


def report(
    store: Store,
    directory: Directory,
    merchant_id: str,
    *,
    zone: str,
    works_at: Callable[[str], bool],
    outlet: str,
    day: str,
    now_ms: int,
) -> Report:
    """`day` "" for today; `zone` is the merchant's, of what has no outlet. A card at two outlets shows in the
    report of either. Where the reader does not work is left out altogether."""
    outlets = {known.id: known for known in directory.outlets(merchant_id) if works_at(known.id)}
    if outlet:
        refuse_unknown_outlets(outlets.values(), outlet, field="outlet")
    day = day or day_of(now_ms, outlets[outlet].zone if outlet else zone)
    zones = {known.id: known.zone for known in outlets.values()}
    if works_at(""):
        zones[""] = zone
    asked = {outlet: zones.pop(outlet)} if outlet else {}  # first: of a chain not every other is read
    own, own_cut = _entries_of_day(store, merchant_id, asked, day)
    others, cut = _entries_of_day(store, merchant_id, zones, day)
    entries = [*own, *others]
    from_ms, to_ms = bounds_ms(day, zone)
    come = store.entries_late(merchant_id, from_ms, to_ms, PAGE)
    late = late_facts(each for each in come if each.scanned_ms < from_ms and works_at(each.outlet))
    own = own if outlet else entries
    return Report(
        day,
        outlet,
        own_cut if outlet else cut,
        totals_of(own),
        totals_by_person(own),
        tuple(fact for fact in (*facts_of(entries), *late) if not outlet or _is_of(fact, outlet)),
        outlets,
        zone,
        totals_by_outlet(own),
        _papers(own),
    )


def _papers(entries: Iterable[Entry]) -> tuple[tuple[Entry, bool], ...]:
    """The day's, newest first, a page of them."""
    held = list(entries)
    undone = {entry.reverses for entry in held if entry.kind == "reversal"}
    found = sorted((each for each in held if each.kind == "paper"), key=lambda each: -each.scanned_ms)
    return tuple((each, each.id in undone) for each in found[:PAPERS_SHOWN])


def _entries_of_day(
    store: Store, merchant_id: str, zones: Mapping[str, str], day: str
) -> tuple[list[Entry], bool]:
    """The day's entries of every outlet in `zones`, each by its own midnight; True when there were more."""
    entries: list[Entry] = []
    cut = False
    for outlet, zone in [*zones.items()][:OUTLETS_READ_MAX]:
        if len(entries) >= PAGES_MAX * PAGE:
            return entries, True
        from_ms, to_ms = bounds_ms(day, zone)
        after = ""
        for _ in range(PAGES_MAX):
            page = store.entries_at(merchant_id, outlet, from_ms, to_ms, PAGE, after)
            entries += page.entries
            after = page.next
            if not after or len(entries) >= PAGES_MAX * PAGE:
                break
        cut = cut or bool(after)
    return entries, cut or len(zones) > OUTLETS_READ_MAX


def _is_of(fact: Fact, outlet: str) -> bool:
    return any(entry.outlet == outlet for entry in fact.entries)
