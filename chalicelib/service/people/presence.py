"""Presence: who is signed in and where, and who else could be on the same device."""

from collections.abc import Sequence
from dataclasses import dataclass

from chalicelib.domain.letters import folded
from chalicelib.domain.people.authority import holds
from chalicelib.domain.people.staff import Device, Outlet, Session, Staff
from chalicelib.service.people.ports import Directory

OUTLETS_MET = 100  # at a sign-in; a chain's others are searched


@dataclass(frozen=True, slots=True)
class Presence:
    """`outlets` are those where the person works, or some when there are many; `people` those who may sign in
    by PIN on the device."""

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
    return Presence(
        device,
        staff,
        session,
        outlet,
        outlets_of(directory, staff, OUTLETS_MET) if staff else (),
        _people_on(directory, device) if device else (),
    )


def outlets_of(directory: Directory, staff: Staff, most: int) -> list[Outlet]:
    """Where the person works, by name; no more than `most`, however many there are."""
    own = (
        directory.outlets_named(staff.merchant_id, staff.outlets)
        if staff.outlets
        else directory.some_outlets(staff.merchant_id, most)
    )
    return sorted(own[:most], key=lambda outlet: (folded(outlet.name), outlet.id))


def _people_on(directory: Directory, device: Device) -> list[Staff]:
    """Those who scan and work where the device stands, with a PIN or one that was guessed at; by name."""
    return [
        person
        for person in directory.people_on(device.merchant_id, device.outlet_id)
        if holds(person.role, "scan")
    ]
