"""Regulars: a merchant's list of customers with balances becomes cards, a page of lines at a time."""

from collections.abc import Iterable, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Literal

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.imports import Existing, Import
from chalicelib.domain.card.search import contacts_of
from chalicelib.domain.errors import CarnetError, NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Change, Origin, entry_id
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.regulars import bring
from chalicelib.domain.people.audit import AuditLine, Facts
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.regulars import Regular
from chalicelib.domain.text import Phrase, phrase
from chalicelib.service.card.edition import programme_for
from chalicelib.service.card.enrol import empty_card, programme_of
from chalicelib.service.optimistic import Pause
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once

PAGE = 100  # lines of a request: two queries and a write each
AT_ONCE = 8  # of them; the SDK keeps ten connections
FOUND_MAX = 10  # cards that one number or address leads to
END = 4
Became = Literal["made", "added", "wrong"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it was read: a regular, or what is wrong with it at which `field`."""

    line: int
    regular: Regular | None
    wrong: Phrase | None = None
    field: str = ""
    there: Card | None = None
    """The card that has the line's phone or mail already."""


def wrong_line(line: int, error: CarnetError) -> Line:
    return Line(line, None, error.phrase, error.field)


def judged(
    store: Store, programme: Programme, read: Sequence[Line], existing: Existing, run: Import | None = None
) -> list[Line]:
    """The lines with what is known of them here: who is there already, who stands in the list twice. `run` is
    the import that they are carried out in, whose own cards are not in its way."""
    known = _cards_of(store, programme, [line.regular for line in read if line.regular])
    first: dict[str, int] = {}
    found = []
    for line in read:
        judged_line = line
        if line.regular is not None:
            contacts = [each for each in (line.regular.phone, line.regular.mail) if each]
            card = next((known[each] for each in contacts if each in known), None)
            twin = next((first[each] for each in contacts if each in first), None) or _twin(
                card, run, line.line
            )
            if twin is not None:
                said = phrase("regular_twice", line=twin)
                judged_line = replace(line, regular=None, wrong=said, field="phone")
            elif card is not None and not (run and card.serial == run.serial(line.line)):
                said = phrase("regular_there", end=card.serial[-END:])
                left = existing == "leave"
                judged_line = replace(line, there=card, wrong=said if left else None, field="phone")
            first |= {each: line.line for each in contacts if each not in first}
        found.append(judged_line)
    return found


def begin(store: Store, directory: Directory, asked: Import, now_ms: int) -> Import:
    """The import of this file, begun or gone on with. One that was undone may be brought anew."""
    programme_of(store, asked.programme_id, asked.merchant_id)
    same = [
        each
        for each in store.imports(asked.merchant_id)
        if (each.sha, each.programme_id) == (asked.sha, asked.programme_id)
    ]
    open_ = next((each for each in same if each.state != "undone"), None)
    if open_ is not None:
        if open_.state == "undoing":
            raise NotAllowed("import_undoing", field="sha")
        return open_
    run = replace(asked, id=f"{now_ms:015d}", begun_ms=now_ms, round=len(same))
    if not store.put_import(run, None):
        return begin(store, directory, asked, now_ms + 1)
    facts: Facts = {"name": run.name, "lines": run.lines}
    directory.note(AuditLine(run.merchant_id, now_ms, run.by, "regulars.bring", run.programme_id, facts))
    return run


def run_of(store: Store, merchant_id: str, import_id: str) -> Import:
    run = store.import_of(merchant_id, import_id)
    if run is None:
        raise NotFound("import_unknown", field="id")
    return run


def carry(
    store: Store,
    run: Import,
    read: Sequence[Line],
    *,
    through: int,
    left_out: int,
    key_id: str,
    now_ms: int,
    pause: Pause,
) -> tuple[Import, list[tuple[Line, Became]]]:
    """Carry out the lines up to `through`, and say what became of each; asked again, the same."""
    if run.state not in ("running", "done"):
        raise NotAllowed("import_undone", field="id")
    programme = programme_of(store, run.programme_id, run.merchant_id)

    def carried(line: Line) -> tuple[Line, Became]:
        if line.regular is None or line.wrong is not None:
            return line, "wrong"
        try:
            return line, _carried(store, run, programme, line, line.regular, key_id, now_ms, pause)
        except NotAllowed as error:
            return replace(line, wrong=error.phrase, field=error.field), "wrong"

    with ThreadPoolExecutor(AT_ONCE) as pool:
        done = list(pool.map(carried, judged(store, programme, read, run.existing, run)))
    if run.state == "done" or through <= run.next:
        return run, done
    came = [become for _, become in done]
    moved = replace(
        run,
        next=through,
        made=run.made + came.count("made"),
        added=run.added + came.count("added"),
        wrong=run.wrong + came.count("wrong") + left_out,
        state="done" if through >= run.lines else "running",
        revision=run.revision + 1,
    )
    if store.put_import(moved, run.revision):
        return moved, done
    return run_of(store, run.merchant_id, run.id), done


def new_card(programme: Programme, regular: Regular, serial: str, key_id: str, now_ms: int) -> Card:
    """The card of a regular before anything is on it. Nobody has asked them for consent to messages."""
    return replace(
        empty_card(programme, regular.language, serial, key_id, now_ms),
        holder_name=regular.name,
        phone=regular.phone,
        mail=regular.mail,
        birthday=regular.birthday,
    )


def came_from(run: Import, regular: Regular, now_ms: int, zone: str) -> Origin:
    content = content_of("import", regular.balance, regular.tier, regular.member_until)
    return Origin(run.key(regular.line), content, run.by, now_ms, zone=zone)


def _carried(
    store: Store,
    run: Import,
    programme: Programme,
    line: Line,
    regular: Regular,
    key_id: str,
    now_ms: int,
    pause: Pause,
) -> Became:
    origin = came_from(run, regular, now_ms, programme.merchant.zone)
    if line.there is None:
        card, entry = bring(
            new_card(programme, regular, run.serial(regular.line), key_id, now_ms), programme, regular, origin
        )
        store.enrol(replace(card, swept_ms=0), "", first=entry)
        return "made"
    return _added(store, run, line.there, regular, origin, pause)


def _added(store: Store, run: Import, there: Card, regular: Regular, origin: Origin, pause: Pause) -> Became:
    before = store.entry(entry_id(run.merchant_id, origin.key))
    if before is not None:  # it came before, onto this card or another
        return "added"

    def step(card: Card, _: Set[str], came: Origin) -> Change:
        programme = programme_for(store, card)
        if programme is None:
            raise NotFound("card_programme_gone", field="phone")
        return bring(card, programme, regular, came)

    receipt: Receipt = apply_once(store, there.serial, run.merchant_id, origin, step, pause)
    return "added" if receipt.entry.serial == there.serial else "made"


def _twin(card: Card | None, run: Import | None, line: int) -> int | None:
    """The earlier line of the same list that made this card."""
    if card is None or run is None or card.created_ms < run.begun_ms:
        return None
    return next((before for before in range(1, line) if run.serial(before) == card.serial), None)


def _cards_of(store: Store, programme: Programme, regulars: Iterable[Regular]) -> dict[str, Card]:
    """The cards in use of this programme, by the phone and mail of these regulars."""
    wanted = {each for regular in regulars for each in (regular.phone, regular.mail) if each}

    def found(contact: str) -> tuple[str, ...]:
        phone = contact if contact.startswith("+") else ""
        terms = contacts_of(phone, "" if phone else contact)
        return store.serials_by_term(programme.merchant_id, terms[0], FOUND_MAX) if terms else ()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        unique = list(dict.fromkeys(serial for some in pool.map(found, sorted(wanted)) for serial in some))
    cards: dict[str, Card] = {}
    for start in range(0, len(unique), PAGE):
        for card in store.cards(unique[start : start + PAGE]).values():
            if card.programme_id == programme.id and card.state == "active":
                cards |= {each: card for each in (card.phone, card.mail) if each in wanted}
    return cards
