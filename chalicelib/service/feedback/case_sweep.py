"""What the clock does about cases: it tells who is late, and looks whether the customer came back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.sandbox import real_of
from chalicelib.domain.errors import Busy
from chalicelib.domain.feedback.case import MEASURED_DAYS, Case, handed, spoken
from chalicelib.domain.feedback.outcome import ALIKE_MAX, Sums, came_back, group_of, likeness
from chalicelib.domain.feedback.rates import Rate
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.text import phrase
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.card.renewal import CardIndex
from chalicelib.service.feedback.case_context import CaseContext, usual_owner
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.people.ports import Mail
from chalicelib.service.walls import Faults

PAGE = 50
OTHERS_MAX = 100  # cards looked at for some that are alike
TRY_MAIL_MS = HOUR_MS  # for so long it is tried anew; the console shows who is late all the same


@dataclass(frozen=True, slots=True)
class Round:
    """What a look at the cases needs besides: mail, the other cards, and where the console is."""

    mail: Mail
    index: CardIndex
    console_url: str


def look_at_cases(context: CaseContext, around: Round, clock_ms: Callable[[], int], until_ms: int) -> Faults:
    """Those that are due, until the time is over; what one runs into does not hold up the others."""
    faults = Faults()
    for case in context.cases.cases_due(context.now_ms, PAGE):
        if clock_ms() >= until_ms:
            break
        with faults.wall(case.number):
            if case.state == "open":
                _tell_late(context, around, case)
            else:
                _measure(context, around.index, case)
    return faults


def _tell_late(context: CaseContext, around: Round, case: Case) -> None:
    """Its owner and the shop's owners, without what the customer said. Who has left has it no more."""
    owner = context.directory.staff(case.merchant_id, case.owner) if case.owner else None
    if owner is None or owner.state != "active":
        fresh = usual_owner(context.directory, case.merchant_id, case.outlet)
        if fresh != case.owner:
            case = handed(case, fresh)
            if not context.cases.put_case(case, Sums()):
                return  # somebody is at it: the next minute sees what became of it
    try:
        for person in _told(context, case):
            around.mail.send(person.email, _letter(context, around, case, person), person.language)
    except Busy:
        if context.now_ms < case.due_ms + TRY_MAIL_MS:
            return
    context.cases.put_case(replace(case, reminded_ms=context.now_ms, revision=case.revision + 1), Sums())


def _told(context: CaseContext, case: Case) -> Iterator[Staff]:
    owners = context.directory.people_as(case.merchant_id, "owner")
    mine = context.directory.people_named(case.merchant_id, [case.owner] if case.owner else [])
    everybody = {person.id: person for person in (*mine, *owners)}
    return (each for each in everybody.values() if each.state == "active" and not each.mail_returned)


def _letter(context: CaseContext, around: Round, case: Case, person: Staff) -> Letter:
    shop = merchant_there(context.store, real_of(case.merchant_id)).name
    number = spoken(case.number)
    why = "mail_case_late_yours" if person.id == case.owner else "mail_case_late_why"
    return Letter(
        phrase("mail_case_late_subject", number=number, shop=shop),
        (phrase(why, number=number), phrase("mail_case_late_how")),
        link=f"{around.console_url}#cases/{case.number}",
    )


def _measure(context: CaseContext, index: CardIndex, case: Case) -> None:
    """Whether the customer came back after the answer, and cards like this one meanwhile."""
    days = next(days for days in MEASURED_DAYS if days > case.measured)
    card = context.store.card(case.serial)
    sums = Sums()
    if card is not None:
        others = [came_back(each, case.closed_ms, days) for each in _alike(context, index, card, case)]
        sums = Sums(
            back={
                (group_of(case), days): Rate(int(came_back(card, case.closed_ms, days)), 1),
                ("alike", days): Rate(sum(others), len(others)),
            }
        )
    context.cases.put_case(replace(case, measured=days, revision=case.revision + 1), sums)


def _alike(context: CaseContext, index: CardIndex, card: Card, case: Case) -> list[Card]:
    """Cards without a case that were like this one when it had its answer: the next ones of its shard."""
    like = likeness(card, case.closed_ms)
    found: list[Card] = []
    page = index.card_page(card.programme_id, shard_of(card.serial), card.serial, OTHERS_MAX)
    for member in page.members:
        other = member.card
        if len(found) == ALIKE_MAX:
            break
        was_there = other.serial != card.serial and other.created_ms < case.closed_ms
        alike = was_there and other.state == "active" and likeness(other, case.closed_ms) == like
        if alike and not context.cases.cases_of(other.serial):
            found.append(other)
    return found
