"""Read a card's history for its holder: a page of steps, with the names of the places they happened at."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.history import Step, ended_since, people_in, steps_of
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.held import as_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store

STEPS = 30  # a page; a regular's month


@dataclass(frozen=True, slots=True)
class History:
    """`outlets` by their merchant and id; `next` continues, "" at the end."""

    steps: tuple[Step, ...]
    outlets: Mapping[tuple[str, str], Outlet]
    next: str


def history_of(
    store: Store,
    directory: Directory,
    card: Card,
    programme: Programme,
    now_ms: int,
    *,
    after: str = "",
    most: int = STEPS,
) -> History:
    """The newest steps first; InvalidInput for a bad `after`."""
    page = store.entries(card.serial, most, after)
    older = store.entries(card.serial, 1, page.next).entries if page.next else ()
    steps = steps_of(page.entries, programme, _names(directory, page.entries), *older)
    if not after:
        balance = as_of(card, now_ms).balance
        steps = (*ended_since(next(iter(page.entries), None), balance, now_ms, programme), *steps)
    return History(steps, _outlets(directory, page.entries), page.next)


def _names(directory: Directory, entries: tuple[Entry, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for merchant_id in {entry.merchant_id for entry in entries}:
        ids = people_in(entry for entry in entries if entry.merchant_id == merchant_id)
        people = directory.people_named(merchant_id, ids) if ids else ()
        found |= {f"staff:{person.id}": person.name for person in people}
    return found


def _outlets(directory: Directory, entries: tuple[Entry, ...]) -> dict[tuple[str, str], Outlet]:
    ids: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.outlet:
            ids[entry.merchant_id].add(entry.outlet)
    return {
        (merchant_id, outlet.id): outlet
        for merchant_id, named in ids.items()
        for outlet in directory.outlets_named(merchant_id, named)
    }
