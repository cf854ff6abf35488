"""Owners: who becomes one, or gets a link as one, is asked for by one owner and confirmed by another.

Whoever holds one owner's password alone makes no second owner and takes over none.
"""

from dataclasses import replace

from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.people.authority import ROLES, Role, holds
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.people.ports import Directory

ASKED_MS = 7 * DAY_MS  # as long as a link is good for
OWNING: tuple[Role, ...] = tuple(role for role in ROLES if holds(role, "staff"))
OPERATOR = "operator"  # who runs the installation confirms alone: somebody has to be the first


def owns(staff: Staff) -> bool:
    return holds(staff.role, "staff") and staff.state == "active"


def owners(directory: Directory, merchant_id: str) -> tuple[Staff, ...]:
    return tuple(staff for staff in directory.people_as(merchant_id, *OWNING) if owns(staff))


def confirmed(directory: Directory, staff: Staff, by: str, now_ms: int) -> bool:
    """Whether `by` is the second to say so; else it is asked for now. NotAllowed: nobody could confirm it."""
    if by == OPERATOR:
        return True
    others = {f"staff:{owner.id}" for owner in owners(directory, staff.merchant_id)} - {by}
    asked = staff.asked_by in others and now_ms < staff.asked_ms + ASKED_MS
    if asked and by != f"staff:{staff.id}":
        return True
    if not others - {f"staff:{staff.id}"}:
        raise NotAllowed("owner_by_operator", field="role")
    return False


def asked(staff: Staff, by: str, now_ms: int) -> Staff:
    return replace(staff, asked_by=by, asked_ms=now_ms)


def answered(staff: Staff) -> Staff:
    return replace(staff, asked_by="", asked_ms=0)
