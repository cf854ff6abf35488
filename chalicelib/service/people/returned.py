"""Mail that came back: nothing more is sent there, and the owner reads whose address it is."""

from dataclasses import replace
from functools import partial

from chalicelib.domain.errors import Busy
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.mailed import Returned
from chalicelib.domain.people.staff import Staff
from chalicelib.service.optimistic import until_written
from chalicelib.service.people.guard import CARNET
from chalicelib.service.people.ports import Addresses, Directory


def note_returned(addresses: Addresses, directory: Directory, email: str, returned: Returned | None) -> None:
    """At the address and at everybody whose it is; None: mail may be sent there again."""
    addresses.note_returned(email, returned)
    for person in directory.staff_by_email(email):
        until_written(
            partial(_now, directory, person),
            lambda now: _noted(directory, now, returned),
            busy=Busy("store_busy"),
        )


def _now(directory: Directory, person: Staff) -> Staff:
    return directory.staff(person.merchant_id, person.id) or person


def _noted(directory: Directory, person: Staff, returned: Returned | None) -> bool | None:
    why, line = returned.why if returned else "", None
    if person.mail_returned == why:
        return True
    if returned:
        facts = {"why": why}
        line = AuditLine(person.merchant_id, returned.at_ms, CARNET, "staff.mail_returned", person.id, facts)
    noted = replace(person, mail_returned=why, revision=person.revision + 1)
    return directory.put_staff(noted, line) or None
