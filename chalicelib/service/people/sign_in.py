"""Sign in: a person by mail and password, or by PIN on a paired device."""

from collections.abc import Callable
from dataclasses import replace

from chalicelib.domain.errors import InvalidInput, NotAllowed, NotSignedIn, TooMany
from chalicelib.domain.people.attempts import wait_s
from chalicelib.domain.people.authority import holds
from chalicelib.domain.people.staff import Device, Outlet, Session, Staff, check_pin
from chalicelib.domain.time.units import DAY_MS, HOUR_MS, MINUTE_MS
from chalicelib.service.people.ports import Directory, Hashes

SHIFT_MS = 16 * HOUR_MS  # the longest day behind a counter; a PIN is back in a second
SIGNED_MS = 14 * DAY_MS  # on one's own phone or the office computer
MOVED_MS = MINUTE_MS  # a tap that is sent again after a lost answer comes within this


def sign_in(
    directory: Directory, hashes: Hashes, email: str, password: str, *, source: str, now_ms: int
) -> Staff:
    """The person; NotSignedIn alike for an unknown address, a wrong password and a revoked person."""
    staff = directory.staff_by_email(email)
    held = staff.password_hash if staff is not None and staff.state == "active" else ""
    renewed = ""

    def good() -> bool:
        nonlocal renewed
        passed, renewed = hashes.check(password, held)
        return passed

    guarded(directory, f"mail:{email}", source, now_ms, good, NotSignedIn("sign_in_wrong", field="password"))
    assert staff is not None, "nobody has no hash to match"
    if renewed:
        staff = replace(staff, password_hash=renewed, revision=staff.revision + 1)
        directory.put_staff(staff, None)  # lost to another change, it is done at the next sign-in
    return staff


def sign_in_pin(
    directory: Directory, hashes: Hashes, device: Device, staff_id: str, pin: str, now_ms: int
) -> Staff:
    """The person whose PIN this is, on a device that stands where they work."""
    staff = with_pin(directory, hashes, device.merchant_id, staff_id, pin, source=device.id, now_ms=now_ms)
    if not staff.works_at(device.outlet_id):
        raise NotAllowed("outlet_not_yours", field="staff")
    return staff


def allowed_by(
    directory: Directory,
    hashes: Hashes,
    merchant_id: str,
    staff_id: str,
    pin: str,
    *,
    outlet: str,
    source: str,
    now_ms: int,
) -> str:
    """Who sets a limit aside by this PIN; NotAllowed for one who may not."""
    staff = with_pin(directory, hashes, merchant_id, staff_id, pin, source=source, now_ms=now_ms)
    if not holds(staff.role, "allow") or not staff.works_at(outlet):
        raise NotAllowed("not_permitted", field="allow")
    return f"staff:{staff.id}"


def with_pin(
    directory: Directory,
    hashes: Hashes,
    merchant_id: str,
    staff_id: str,
    pin: str,
    *,
    source: str,
    now_ms: int,
) -> Staff:
    staff = directory.staff(merchant_id, staff_id)
    held = staff.pin_hash if staff is not None and staff.state == "active" else ""
    guarded(
        directory,
        f"pin:{merchant_id}:{staff_id}",
        source,
        now_ms,
        lambda: hashes.check(pin, held)[0],
        NotSignedIn("pin_wrong", field="pin"),
    )
    assert staff is not None, "nobody has no hash to match"
    return staff


def set_pin(directory: Directory, hashes: Hashes, staff: Staff, password: str, pin: str, now_ms: int) -> None:
    """One's own PIN, by one's password."""
    check_pin(pin)
    guarded(
        directory,
        f"mail:{staff.email}",
        f"staff:{staff.id}",
        now_ms,
        lambda: hashes.check(password, staff.password_hash)[0],
        NotSignedIn("sign_in_wrong", field="password"),
    )
    now = directory.staff(staff.merchant_id, staff.id)
    changed = replace(now or staff, pin_hash=hashes.hash(pin), revision=(now or staff).revision + 1)
    if not directory.put_staff(changed, None):
        raise NotAllowed("changed_meanwhile")


def begin(
    directory: Directory,
    staff: Staff,
    outlet_id: str,
    *,
    device: Device | None,
    by_pin: bool,
    digest: str,
    now_ms: int,
) -> Session:
    session = Session(
        digest=digest,
        merchant_id=staff.merchant_id,
        staff_id=staff.id,
        created_ms=now_ms,
        expires_ms=now_ms + (SHIFT_MS if by_pin else SIGNED_MS),
        device_id=device.id if device else "",
        outlet_id=outlet_id,
        password_ms=0 if by_pin else now_ms,
    )
    directory.begin(session)
    return session


def move(directory: Directory, session: Session, outlet_id: str, *, digest: str, now_ms: int) -> Session:
    """The session at another outlet, under a secret of its own: a process may remember the old one, and where
    that was, for seconds. The old one still works a little, in case the answer with the new one gets lost."""
    moved = replace(session, digest=digest, outlet_id=outlet_id)
    directory.begin(moved)
    directory.begin(replace(session, expires_ms=min(session.expires_ms, now_ms + MOVED_MS)))
    return moved


def outlet_for(staff: Staff, outlets: tuple[Outlet, ...], *, device: Device | None, wanted: str = "") -> str:
    """The outlet that a session is at: the device's, the one asked for, or the only one; "" when open."""
    if device is not None:
        if not staff.works_at(device.outlet_id):
            raise NotAllowed("outlet_not_yours", field="outlet")
        return device.outlet_id
    own = [outlet.id for outlet in outlets if staff.works_at(outlet.id)]
    if wanted and wanted not in own:
        raise InvalidInput("outlet_unknown", field="outlet")
    return wanted or (own[0] if len(own) == 1 else "")


def guarded(
    directory: Directory,
    account: str,
    source: str,
    now_ms: int,
    good: Callable[[], bool],
    refusal: NotSignedIn,
) -> None:
    """Raise `refusal` unless `good()`; TooMany while the account's or source's pause lasts.

    An attempt is counted before it is tried, so that many at once are no more than many in turn.
    """
    near_key, wide_key = f"{account}@{source}", account
    near, wide = directory.attempts(near_key), directory.attempts(wide_key)
    pause_s = wait_s(near, wide, now_ms)
    if pause_s:
        raise TooMany("wait_before_trying", seconds=pause_s)
    counted_near, counted_wide = near.failed(now_ms), wide.failed(now_ms)
    known = near.known(now_ms)
    if not directory.count(near_key, near, counted_near):
        raise TooMany("wait_before_trying", seconds=1)
    if not known and not directory.count(wide_key, wide, counted_wide):
        raise TooMany("wait_before_trying", seconds=1)
    if not good():
        raise refusal
    directory.count(near_key, counted_near, counted_near.succeeded(now_ms))
    if not known:
        directory.count(wide_key, counted_wide, wide)  # it was no failure; lost to another, it counts as one
