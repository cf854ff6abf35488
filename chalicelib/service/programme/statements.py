"""Statements: what two merchants of a programme owe each other for a month, by the entries of their tills."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.ledger.statement import (
    Disagreement,
    Line,
    Statement,
    disagreements,
    lines_of,
)
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.limits import AHEAD_MS, BEHIND_MS
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store

PAGE = 500
WINDOW_MS = 2 * DAY_MS
CARDS = 100  # whose programme is asked for at once


@dataclass(frozen=True, slots=True)
class Page:
    """Lines of a statement; `next` continues, empty at the end."""

    lines: tuple[Line, ...]
    next: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A statement held against the caller's own entries: none of `wrong`, and it agrees."""

    number: str
    wrong: tuple[Disagreement, ...]


def shared_programme(store: Store, programme_id: str, merchant_id: str) -> Programme:
    """A programme of the merchant's, or one in which it is a partner."""
    programme = store.programme(programme_id)
    if programme is None or merchant_id not in (programme.merchant_id, *programme.partners):
        raise NotFound("programme_unknown", field="programme_id")
    return programme


def refuse_strangers(programme: Programme, me: str, other: str) -> None:
    """NotFound unless both are of the programme, and not the same one."""
    if other == me or other not in (programme.merchant_id, *programme.partners):
        raise NotFound("partner_unknown", field="with")


def statement_page(
    store: Store,
    directory: Directory,
    programme: Programme,
    between: tuple[str, str],
    *,
    from_ms: int,
    to_ms: int,
    late: Callable[[], bool],
    after: str = "",
    tills_of: tuple[str, ...] = (),
) -> Page:
    """What two merchants owe each other, as far as there is time, by the entries of both (`tills_of`: of
    these alone); the same lines for whichever of the two asks."""
    lines: list[Line] = []
    # The index goes by when a line was made, a month by when it came.
    first_ms, last_ms = from_ms - BEHIND_MS, to_ms + AHEAD_MS
    steps = [
        (merchant_id, outlet, start)
        for merchant_id in tills_of or sorted(between)
        for outlet in ("", *sorted(each.id for each in directory.outlets(merchant_id)))
        for start in range(first_ms, last_ms, WINDOW_MS)
    ]
    for n in range(_checked(after, len(steps)), len(steps)):
        merchant_id, outlet, start = steps[n]
        entries = _entries_at(store, merchant_id, outlet, start, min(start + WINDOW_MS, last_ms))
        of_month = [entry for entry in entries if from_ms <= entry.at_ms < to_ms]
        lines += lines_of(_of_programme(store, of_month, programme), programme.merchant_id, between)
        if late() and n + 1 < len(steps):
            return Page(tuple(lines), str(n + 1))
    return Page(tuple(lines), "")


def check(
    store: Store, directory: Directory, me: str, statement: Statement, late: Callable[[], bool]
) -> Checked:
    """What `me` finds by its own entries alone; NotAllowed where these are too many for one request."""
    programme = shared_programme(store, statement.programme_id, me)
    page = statement_page(
        store,
        directory,
        programme,
        statement.between,
        from_ms=statement.from_ms,
        to_ms=statement.to_ms,
        late=late,
        tills_of=(me,),
    )
    if page.next:
        raise NotAllowed("statement_too_large", field="lines")

    def of_card(serial: str) -> Sequence[Entry]:
        if late():
            raise NotAllowed("statement_too_large", field="lines")
        return [*_history(store, serial)]

    return Checked(statement.number, tuple(disagreements(statement, me, page.lines, of_card)))


def _of_programme(store: Store, entries: Sequence[Entry], programme: Programme) -> Iterator[Entry]:
    """Those of this programme's cards: a merchant's tills serve the cards of others too."""
    took = [entry for entry in entries if entry.kind == "redeem" or entry.reverses]
    for first in range(0, len(took), CARDS):
        some = took[first : first + CARDS]
        cards = store.cards(list(dict.fromkeys(entry.serial for entry in some)))
        of = {serial for serial, card in cards.items() if card.programme_id == programme.id}
        yield from (entry for entry in some if entry.serial in of)


def _entries_at(store: Store, merchant_id: str, outlet: str, from_ms: int, to_ms: int) -> Iterator[Entry]:
    after = ""
    while True:
        page = store.entries_at(merchant_id, outlet, from_ms, to_ms, PAGE, after)
        yield from page.entries
        after = page.next
        if not after:
            return


def _history(store: Store, serial: str) -> Iterator[Entry]:
    after = ""
    while True:
        page = store.entries(serial, 100, after)
        yield from page.entries
        after = page.next
        if not after:
            return


def _checked(after: str, most: int) -> int:
    if not after:
        return 0
    if not after.isascii() or not after.isdigit() or len(after) > 9 or int(after) >= most:
        raise InvalidInput("cursor_invalid", field="after")
    return int(after)
