"""What every change of a case works with, and who a case belongs to."""

from collections.abc import Callable
from dataclasses import dataclass

from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.feedback.case import Case
from chalicelib.domain.feedback.outcome import counted
from chalicelib.domain.people.staff import Staff
from chalicelib.service.feedback.case_ports import Cases
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store


@dataclass(frozen=True, slots=True)
class CaseContext:
    """`zone_of` gives the clock of a merchant's outlet, of "" the merchant's own."""

    cases: Cases
    store: Store
    directory: Directory
    zone_of: Callable[[str, str], str]
    now_ms: int


def case_there(context: CaseContext, merchant_id: str, number: str) -> Case:
    case = context.cases.case(merchant_id, number)
    if case is None:
        raise NotFound("case_unknown", field="number")
    return case


def as_seen(case: Case, seen: int | None) -> Case:
    """The case, if it still is as whoever changes it has seen it; None: however it is."""
    if seen not in (None, case.revision):
        raise NotAllowed("case_moved", field="revision")
    return case


def written(context: CaseContext, before: Case, after: Case) -> Case:
    """`after` in the place of `before`; NotAllowed when somebody else was faster."""
    if not context.cases.put_case(after, counted(before, after)):
        raise NotAllowed("case_moved", field="revision")
    return after


def usual_owner(directory: Directory, merchant_id: str, outlet: str) -> str:
    """Who has a case that nobody was chosen for: the outlet's manager, else one of all outlets, else an
    owner; "" where there is nobody."""
    people = directory.people_as(merchant_id, "manager", "owner")
    there = [staff for staff in people if staff.state == "active" and staff.works_at(outlet)]
    ranked = sorted(there, key=lambda staff: (staff.role != "manager", not staff.outlets, staff.id))
    return ranked[0].id if ranked else ""


def check_owner(directory: Directory, merchant_id: str, staff_id: str) -> Staff:
    """Somebody who works here and may answer; InvalidInput else."""
    staff = directory.staff(merchant_id, staff_id)
    if staff is None or staff.state != "active" or staff.role not in ("owner", "manager"):
        raise NotAllowed("case_owner_wrong", field="owner")
    return staff
