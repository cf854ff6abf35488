"""Sign in: a person by mail and password; and the session that begins by that, or by a PIN."""

from dataclasses import replace
from typing import Literal

from chalicelib.domain.errors import NotAllowed, NotSignedIn
from chalicelib.domain.people.audit import AuditLine, Facts
from chalicelib.domain.people.staff import (
    OUTLETS_SAID,
    Device,
    Outlet,
    Session,
    Staff,
    outlet_unknown,
)
from chalicelib.domain.time.units import DAY_MS, HOUR_MS, MINUTE_MS
from chalicelib.service.people.guard import guarded
from chalicelib.service.people.places import check_outlets
from chalicelib.service.people.ports import Directory, Hashes
from chalicelib.service.people.presence import outlets_of

Way = Literal["pin", "password", "passkey"]  # a mailed code and a link are as good as a password
SECRET_MAX = 200  # of what somebody types as a password or PIN: argon2 takes its time with more
SHIFT_MS = 16 * HOUR_MS  # the longest day behind a counter; a PIN is back in a second
SIGNED_MS = 14 * DAY_MS  # on one's own phone or the office computer
MOVED_MS = MINUTE_MS  # a tap that is sent again after a lost answer comes within this


def sign_in(
    directory: Directory,
    hashes: Hashes,
    email: str,
    password: str,
    *,
    source: str,
    now_ms: int,
    merchant: str = "",
) -> tuple[Staff, ...]:
    """The person, at each merchant where the password is theirs; `merchant` is one of them, if it is given.

    NotSignedIn alike for an unknown address, a wrong password and a revoked person.
    """
    people = [
        staff
        for staff in directory.staff_by_email(email)
        if staff.state == "active" and merchant in ("", staff.merchant_id)
    ]
    found: list[Staff] = []

    def good() -> bool:
        held = [(staff, hashes.check(password, staff.password_hash)) for staff in people]
        found.extend(_renewed(directory, staff, renewed) for staff, (passed, renewed) in held if passed)
        if not held:
            hashes.check(password, "")
        return bool(found)

    refusal = NotSignedIn("sign_in_wrong", field="password")
    guarded(directory, account_of(email), source, now_ms, good, refusal, whose=people)
    return tuple(found)


def account_of(email: str) -> str:
    """What guesses at a person's password are counted under."""
    return f"mail:{email}"


def _renewed(directory: Directory, staff: Staff, password_hash: str) -> Staff:
    """With a hash of today's setting; lost to another change, it is done at the next sign-in."""
    if not password_hash:
        return staff
    changed = replace(staff, password_hash=password_hash, revision=staff.revision + 1)
    return changed if directory.put_staff(changed, None) else staff


def begin(
    directory: Directory,
    staff: Staff,
    outlet_id: str,
    *,
    device: Device | None,
    way: Way,
    digest: str,
    now_ms: int,
    browser: str = "",
    network: str = "",
    passkey: str = "",
) -> Session:
    by_pin = way == "pin"
    session = Session(
        digest=digest,
        merchant_id=staff.merchant_id,
        staff_id=staff.id,
        created_ms=now_ms,
        expires_ms=now_ms + (SHIFT_MS if by_pin else SIGNED_MS),
        device_id=device.id if device else "",
        outlet_id=outlet_id,
        password_ms=0 if by_pin else now_ms,
        browser=browser,
        network=network,
        passkey=passkey,
    )
    facts: Facts = {"way": "second" if way == "password" and staff.has_factor else way}
    line = AuditLine(staff.merchant_id, now_ms, f"staff:{staff.id}", "session.begin", staff.id, facts)
    directory.begin(session, line)
    return session


def move(directory: Directory, session: Session, outlet_id: str, *, digest: str, now_ms: int) -> Session:
    """The session at another outlet, under a secret of its own: a process may remember the old one, and where
    that was, for seconds. The old one still works a little, in case the answer with the new one gets lost."""
    moved = replace(session, digest=digest, outlet_id=outlet_id)
    directory.begin(moved)
    directory.begin(replace(session, expires_ms=min(session.expires_ms, now_ms + MOVED_MS)))
    return moved


def outlet_for(
    directory: Directory, staff: Staff, *, device: Device | None, wanted: str = ""
) -> Outlet | None:
    """The outlet that a session is at: the device's, the one asked for, or the only one; None when open."""
    if device is not None:
        if not staff.works_at(device.outlet_id):
            raise NotAllowed("outlet_not_yours", field="outlet")
        return next(iter(directory.outlets_named(staff.merchant_id, [device.outlet_id])), None)
    if wanted and staff.works_at(wanted):
        check_outlets(directory, staff.merchant_id, wanted, field="outlet")
        return directory.outlets_named(staff.merchant_id, [wanted])[0]
    own = outlets_of(directory, staff, OUTLETS_SAID + 1)
    if wanted:
        raise outlet_unknown([outlet.id for outlet in own], "outlet")
    return own[0] if len(own) == 1 else None
