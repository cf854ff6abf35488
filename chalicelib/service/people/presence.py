"""Presence: who is signed in and where, and who else could be on the same device."""

from collections.abc import Sequence
from dataclasses import dataclass

from chalicelib.domain.people.authority import holds
from chalicelib.domain.people.staff import Device, Outlet, Session, Staff
from chalicelib.service.people.ports import Directory


@dataclass(frozen=True, slots=True)
class Presence:
    """`outlets` are those where the person works, `people` those who may sign in by PIN on the device."""

    device: Device | None
    staff: Staff | None
    session: Session | None
    outlet: Outlet | None
    outlets: Sequence[Outlet]
    people: Sequence[Staff]


def presence(
    directory: Directory,
    device: Device | None,
    staff: Staff | None = None,
    session: Session | None = None,
    outlet: Outlet | None = None,
) -> Presence:
    """Without `staff`, nobody is signed in."""
    outlets = directory.outlets(staff.merchant_id) if staff else ()
    return Presence(
        device,
        staff,
        session,
        outlet,
        [outlet for outlet in outlets if staff and staff.works_at(outlet.id)],
        _people_on(directory, device) if device else (),
    )


def _people_on(directory: Directory, device: Device) -> list[Staff]:
    """Those who scan and work where the device stands, with a PIN or one that was guessed at; by name."""
    here = [
        person
        for person in directory.people(device.merchant_id)
        if person.state == "active"
        and (person.pin_hash or person.pin_void_ms)
        and person.works_at(device.outlet_id)
        and holds(person.role, "scan")
    ]
    return sorted(here, key=lambda person: (person.name.casefold(), person.id))
