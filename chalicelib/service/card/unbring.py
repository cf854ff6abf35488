"""Undo: what a list of regulars brought goes again, as far as nobody has taken it."""

from collections.abc import Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.imports import Import
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Change, Entry, Origin, entry_id, reversal_key
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.regulars import taken_since, unbring
from chalicelib.domain.people.audit import AuditLine, Facts
from chalicelib.service.card.edition import programme_for
from chalicelib.service.card.regulars import AT_ONCE, run_of
from chalicelib.service.optimistic import Pause
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import apply_once

PAGE = 100  # lines at once
HISTORY_MAX = (
    20  # pages of a hundred entries since: more than a guest of years takes in the days until an undo
)


@dataclass(frozen=True, slots=True)
class Stayed:
    """What could not go from a card: `n` of it were taken."""

    line: int
    serial: str
    n: int


def undo(
    store: Store, directory: Directory, run: Import, by: str, now_ms: int, pause: Pause
) -> tuple[Import, list[Stayed]]:
    """A page of lines gone back; asked until the import is `undone`."""
    if run.state == "undone":
        return run, []
    if run.state != "undoing":
        through = min(run.next + PAGE, run.lines)  # a page may have died before it was counted
        moved = replace(run, state="undoing", next=0, lines=through, revision=run.revision + 1)
        if not store.put_import(moved, run.revision):
            raise NotAllowed("import_moved", field="id")
        facts: Facts = {"name": run.name, "lines": run.lines}
        directory.note(AuditLine(run.merchant_id, now_ms, by, "regulars.undo", run.programme_id, facts))
        run = moved
    last = min(run.next + PAGE, run.lines)

    def gone(line: int) -> Stayed | None:
        """None where the list brought nothing by this line."""
        entry = store.entry(entry_id(run.merchant_id, run.key(line)))
        if entry is None:
            return None
        return Stayed(line, entry.serial, _gone(store, run, entry, line, by, now_ms, pause))

    with ThreadPoolExecutor(AT_ONCE) as pool:
        went = [each for each in pool.map(gone, range(run.next + 1, last + 1)) if each is not None]
    stayed = [each for each in went if each.n]
    moved = replace(
        run,
        next=last,
        back=run.back + len(went) - len(stayed),
        stayed=run.stayed + len(stayed),
        stayed_n=run.stayed_n + sum(each.n for each in stayed),
        state="undone" if last >= run.lines else "undoing",
        revision=run.revision + 1,
    )
    return (
        moved if store.put_import(moved, run.revision) else run_of(store, run.merchant_id, run.id)
    ), stayed


def _gone(store: Store, run: Import, entry: Entry, line: int, by: str, now_ms: int, pause: Pause) -> int:
    """How much of an entry could not go."""
    key = reversal_key(entry.id)
    origin = Origin(key, content_of("reversal", entry.id), by, now_ms)

    def step(card: Card, _: Set[str], came: Origin) -> Change:
        programme = programme_for(store, card)
        if programme is None:
            raise NotFound("programme_unknown", field="id")
        taken = 0 if card.version_ms == entry.version_ms else _taken(store, entry)
        changed, undone = unbring(card, programme, entry, taken, came)
        return (_nobodys(changed, now_ms) if _is_unused(run, card, entry, line) else changed), undone

    undone = apply_once(store, entry.serial, run.merchant_id, origin, step, pause).entry
    return entry.delta + undone.delta


def _taken(store: Store, entry: Entry) -> int:
    newer: list[Entry] = []
    after = ""
    for _ in range(HISTORY_MAX):
        page = store.entries(entry.serial, 100, after)
        newer += [each for each in page.entries if each.version_ms > entry.version_ms]
        after = page.next
        if not after or len(newer) % 100:
            break
    return taken_since(entry, newer)


def _is_unused(run: Import, card: Card, entry: Entry, line: int) -> bool:
    """Whether the list made the card, and nobody has put it on a phone or come with it."""
    return card.serial == run.serial(line) and not card.holders and card.version_ms == entry.version_ms


def _nobodys(card: Card, now_ms: int) -> Card:
    """Out of use, and no longer anybody's: the same person may be brought again, or forgotten."""
    return replace(
        card, state="voided", voided_ms=now_ms, holder_name="", phone="", mail="", birthday="", swept_ms=0
    )
