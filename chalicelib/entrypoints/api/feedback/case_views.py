"""How the API shows a case, to people of the shop."""

from collections.abc import Mapping, Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.feedback.case import (
    CUSTOMER,
    KINDS,
    Case,
    CaseKind,
    CaseState,
    Line,
    LineKind,
    Source,
    spoken,
)
from chalicelib.domain.ledger.make_good import Remedy, remedies_of
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, ours, phrase
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.fields import Instant

BEGINNING = 160  # characters of what was said, in a list
People = Mapping[str, Staff]


class CaseRowView(msgspec.Struct):
    """`spoken`: the number as people say it. `owner_gone`: the owner works here no more."""

    number: str
    spoken: str
    serial: str
    kind: CaseKind
    source: Source
    state: CaseState
    opened_at: Instant
    due_at: Instant
    closed_at: Instant | None
    overdue: bool
    needs_answer: bool
    begins: Annotated[str, Meta(description="How it begins.")]
    outlet: str | None
    owner: str | None
    owner_name: str | None
    owner_gone: bool
    reopened: int
    revision: int


class CaseLineView(msgspec.Struct):
    """`name` of who wrote it; null: the customer."""

    at: Instant
    what: LineKind
    name: str | None
    text: str


class RemedySaidView(msgspec.Struct):
    """What may be given; `said` as the customer reads it."""

    part: str
    name: str
    cost_minor: int
    said: str


class MadeGoodView(msgspec.Struct):
    part: str
    name: str
    at: Instant
    back: Annotated[bool, Meta(description="It was taken back since.")]


class ApologyView(msgspec.Struct):
    """A text to begin with, in the customer's language; what stands in [ ] is to be filled in."""

    kind: CaseKind
    text: str


class GuestView(msgspec.Struct):
    """The card beside its case."""

    name: str
    programme: str
    balance: str
    voided: bool
    visits: int
    last_visit_at: Instant | None
    since: Instant


class CaseView(msgspec.Struct):
    row: CaseRowView
    language: Language
    lines: list[CaseLineView]
    guest: GuestView | None
    entry: str | None
    made_good: MadeGoodView | None
    remedies: list[RemedySaidView]
    left_minor: Annotated[
        int | None, Meta(description="What the caller may still give away this month; null: no bound.")
    ]
    apologies: list[ApologyView]


def row_view(case: Case, people: People, now_ms: int) -> CaseRowView:
    owner = people.get(case.owner)
    return CaseRowView(
        number=case.number,
        spoken=spoken(case.number),
        serial=case.serial,
        kind=case.kind,
        source=case.source,
        state=case.state,
        opened_at=instant(case.opened_ms),
        due_at=instant(case.due_ms),
        closed_at=instant(case.closed_ms) if case.closed_ms else None,
        overdue=case.overdue(now_ms),
        needs_answer=case.needs_answer,
        begins=" ".join(case.lines[0].text.split())[:BEGINNING] if case.lines else "",
        outlet=case.outlet or None,
        owner=case.owner or None,
        owner_name=owner.name if owner else None,
        owner_gone=bool(case.owner) and (owner is None or owner.state != "active"),
        reopened=case.reopened,
        revision=case.revision,
    )


def line_views(lines: Sequence[Line], people: People) -> list[CaseLineView]:
    return [CaseLineView(instant(line.at_ms), line.what, _name(line.by, people), line.text) for line in lines]


def remedy_name(programme: Programme, part_id: str, language: Language) -> str:
    """What was given is called; its id, when the programme has it no more."""
    found = next((each for each in remedies_of(programme) if each.part_id == part_id), None)
    return words.say(found.name, language, programme.language) if found else part_id


def remedy_views(programme: Programme, reader: Language, customers: Language) -> list[RemedySaidView]:
    return [_remedy(each, programme, reader, customers) for each in remedies_of(programme)]


def apologies(case: Case, programme: Programme, holder: str, by: str) -> list[ApologyView]:
    """What went wrong and what we do; what the customer gets stands below it by itself, as it is given."""
    language, shop = ours(case.language, programme.language), programme.merchant.name
    hello = phrase("apology_hello", name=holder) if holder else phrase("apology_hello_nobody")
    ends = (phrase("apology_does"), phrase("apology_ends"), phrase("apology_from", name=by, shop=shop))
    return [
        ApologyView(
            kind,
            "\n\n".join(words.say(each, language) for each in (hello, phrase(f"apology_{kind}"), *ends)),
        )
        for kind in (case.kind, *(kind for kind in KINDS if kind != case.kind))
    ]


def _remedy(each: Remedy, programme: Programme, reader: Language, customers: Language) -> RemedySaidView:
    own = programme.language
    said = words.say(phrase("help_remedy", name=each.name), customers, own)
    return RemedySaidView(each.part_id, words.say(each.name, reader, own), each.cost_minor, said)


def _name(by: str, people: People) -> str | None:
    if by == CUSTOMER:
        return None
    person = people.get(by.removeprefix("staff:"))
    return person.name if person else by
