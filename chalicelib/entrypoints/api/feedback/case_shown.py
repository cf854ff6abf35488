"""A case as whoever answers it has to see it: read from the stores, and made into its view."""

from collections.abc import Iterable

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.feedback.case import Case, number_of
from chalicelib.domain.ledger.make_good import budget_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, ours
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.feedback.case_views import (
    CaseView,
    GuestView,
    MadeGoodView,
    People,
    apologies,
    line_views,
    remedy_name,
    remedy_views,
    row_view,
)
from chalicelib.entrypoints.http.callers import Caller, shop_of, within_outlets, works_at
from chalicelib.service.feedback.case_context import case_there
from chalicelib.service.till.ledger import taken_back
from chalicelib.service.till.make_good import left_of


def case_here(caller: Caller, number: str) -> Case:
    """The case of this number, which concerns the caller."""
    case = case_there(wiring.case_context(), caller.merchant_id, number_of(number))
    if caller.staff is None or case.owner != caller.staff.id:
        within_outlets(caller, case.outlet, field="number")
    return case


def concerns(caller: Caller, case: Case) -> bool:
    return works_at(caller, case.outlet) or (caller.staff is not None and case.owner == caller.staff.id)


def people_in(caller: Caller, cases: Iterable[Case]) -> People:
    ids = {case.owner for case in cases if case.owner}
    ids |= {line.by.removeprefix("staff:") for case in cases for line in case.lines}
    found = wiring.directory().people_named(caller.merchant_id, sorted(ids))
    return {staff.id: staff for staff in found}


def card_of_case(case: Case) -> tuple[Card | None, Programme | None]:
    store = wiring.store()
    return store.card(case.serial), store.programme(case.programme_id)


def allowance_of(caller: Caller) -> int:
    return budget_of(shop_of(caller.merchant_id).budgets, caller.role)


def case_view(caller: Caller, case: Case, reader: Language) -> CaseView:
    """The case with its card, for whoever answers it."""
    now_ms = wiring.clock_ms()
    card, programme = card_of_case(case)
    people = people_in(caller, [case])
    holder = card.holder_name if card else ""
    by = caller.staff.name if caller.staff else ""
    left = None
    if programme and caller.role != "owner":
        left = left_of(wiring.store(), programme, caller.merchant_id, caller.by, allowance_of(caller), now_ms)
    return CaseView(
        row=row_view(case, people, now_ms),
        language=ours(case.language, programme.language if programme else None),
        lines=line_views(case.lines, people),
        guest=_guest(card, programme, reader) if card and programme else None,
        entry=case.entry_id or None,
        made_good=_made_good(case, programme, reader),
        remedies=remedy_views(programme, reader, ours(case.language, programme.language))
        if programme
        else [],
        left_minor=left,
        apologies=apologies(case, programme, holder, by) if programme else [],
    )


def _made_good(case: Case, programme: Programme | None, reader: Language) -> MadeGoodView | None:
    entry = wiring.store().entry(case.remedy) if case.remedy else None
    if entry is None or programme is None:
        return None
    name = remedy_name(programme, entry.reward, reader)
    return MadeGoodView(entry.reward, name, instant(entry.at_ms), taken_back(wiring.store(), entry))


def _guest(card: Card, programme: Programme, reader: Language) -> GuestView:
    rules, balance = programme.shown_by(card)
    return GuestView(
        name=card.holder_name,
        programme=programme.name,
        balance=words.say(rules.counted(balance), reader, programme.language),
        voided=card.state == "voided",
        visits=card.visits,
        last_visit_at=instant(card.visit_s[-1] * 1000) if card.visit_s else None,
        since=instant(card.created_ms),
    )
