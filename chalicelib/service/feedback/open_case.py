"""Open a case: what went wrong is written down, with somebody who answers for it and until when."""

from collections.abc import Iterable
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.erased import refuse_erased
from chalicelib.domain.card.sandbox import real_of
from chalicelib.domain.errors import Busy, InvalidInput, NotAllowed
from chalicelib.domain.feedback.case import CUSTOMER, OPEN_MAX, SAID_MAX, Case, CaseKind, Line, Source, clean
from chalicelib.domain.feedback.case import said_more as with_more
from chalicelib.domain.feedback.deadline import due_ms
from chalicelib.domain.feedback.outcome import counted
from chalicelib.domain.time.days import day_of
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.feedback.case_context import CaseContext, check_owner, usual_owner, written

AGAIN_MS = HOUR_MS  # the same words within this are a form that was sent twice
NUMBERS_MAX = 8  # tries at one that is free: of a million, with thousands taken, the second is


@dataclass(frozen=True, slots=True)
class Opening:
    """What went wrong, as the customer says it, or `by` somebody of the shop. `owner`: "" for the usual."""

    kind: CaseKind
    said: str
    source: Source
    by: str = CUSTOMER
    outlet: str = ""
    entry_id: str = ""
    owner: str = ""


def open_case(context: CaseContext, card: Card, opening: Opening, numbers: Iterable[str]) -> Case:
    """The new case, of a voided card too; the same words once more are the same case."""
    refuse_erased(card)
    said = clean(opening.said, "said", SAID_MAX)
    held = [case for case in context.cases.cases_of(card.serial) if case.state == "open"]
    for case in held:
        if case.lines[0].text == said and context.now_ms - case.opened_ms < AGAIN_MS:
            return case
    if len(held) >= OPEN_MAX:
        raise NotAllowed("case_enough", most=OPEN_MAX)
    outlet = _outlet(context, card, opening)
    zone = context.zone_of(card.merchant_id, outlet)
    settings = context.cases.case_settings(real_of(card.merchant_id))
    owner = opening.owner and check_owner(context.directory, card.merchant_id, opening.owner).id
    for number in _some(numbers):
        case = Case(
            number,
            card.merchant_id,
            card.serial,
            card.programme_id,
            opening.kind,
            opening.source,
            context.now_ms,
            due_ms(settings, context.now_ms, zone),
            card.language,
            day_of(context.now_ms, zone)[:7],
            lines=(Line(context.now_ms, opening.by, "said", said),),
            outlet=outlet,
            entry_id=opening.entry_id,
            owner=owner or usual_owner(context.directory, card.merchant_id, outlet),
        )
        if context.cases.put_case(case, counted(None, case)):
            return case
    raise Busy("store_busy")


def say_more(context: CaseContext, case: Case, text: str) -> Case:
    """The customer's further words; a closed case is open again."""
    if case.lines[-1].what == "said" and case.lines[-1].text == clean(text, "said", SAID_MAX):
        return case
    settings = context.cases.case_settings(real_of(case.merchant_id))
    zone = context.zone_of(case.merchant_id, case.outlet)
    return written(
        context, case, with_more(case, text, context.now_ms, due_ms(settings, context.now_ms, zone))
    )


def _outlet(context: CaseContext, card: Card, opening: Opening) -> str:
    """Where it was: as it is said, else where the entry was made, else where the customer was last."""
    entry = context.store.entry(opening.entry_id) if opening.entry_id else None
    if opening.entry_id and (entry is None or entry.serial != card.serial):
        raise InvalidInput("case_entry_unknown", field="entry")
    return opening.outlet or (entry.outlet if entry else "") or next(iter(card.outlets), "")


def _some(numbers: Iterable[str]) -> Iterable[str]:
    return (number for _, number in zip(range(NUMBERS_MAX), numbers, strict=False))
