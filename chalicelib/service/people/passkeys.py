"""Passkeys: added, named and removed by their person; one signs in by itself, or after the password."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NoReturn

from chalicelib.domain.errors import Busy, InvalidInput, NotFound, NotSignedIn
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.domain.people.passkeys import Created, Passkey, Shown, signed_by, whose, with_passkey
from chalicelib.domain.people.staff import Staff
from chalicelib.service.optimistic import until_written
from chalicelib.service.people.factors import changed_now, digests, without_codes
from chalicelib.service.people.guard import CARNET
from chalicelib.service.people.ports import Authenticators, Directory

UNKNOWN, WRONG = "passkey_unknown", "passkey_wrong"
Spend = Callable[[], bool]
"""Use the challenge up; False when it was used before."""


def add_passkey(
    directory: Directory,
    authenticators: Authenticators,
    staff: Staff,
    new: Created,
    challenge: bytes,
    spend: Spend,
    *,
    name: str,
    recovery: Sequence[str],
    now_ms: int,
) -> Passkey:
    """From now on it signs in. With somebody's first second factor come the `recovery` codes."""
    made = authenticators.created(challenge, new)
    if made is None or not spend():
        raise InvalidInput("passkey_not_made", field="attestation")
    key = replace(made, name=name, created_ms=now_ms)
    first = not staff.has_factor
    added = replace(staff, passkeys=with_passkey(staff.passkeys, key))
    if first:
        added = replace(added, recovery=digests(recovery))
    changed_now(directory, added, _line(staff, "staff.passkey_add", name, now_ms))
    return key


def rename_passkey(directory: Directory, staff: Staff, key_id: str, name: str) -> Passkey:
    renamed = replace(_of(staff, key_id), name=name)
    keys = tuple(renamed if each.id == key_id else each for each in staff.passkeys)
    changed_now(directory, replace(staff, passkeys=keys), None)
    return renamed


def remove_passkey(directory: Directory, staff: Staff, key_id: str, now_ms: int, *, needed: bool) -> Staff:
    """It signs in nowhere any more; with the last of the second factors go the recovery codes."""
    gone = _of(staff, key_id)
    left = replace(staff, passkeys=tuple(each for each in staff.passkeys if each.id != key_id))
    left = without_codes(left, needed=needed)
    return changed_now(directory, left, _line(staff, "staff.passkey_remove", gone.name, now_ms))


def by_passkey(
    directory: Directory,
    authenticators: Authenticators,
    shown: Shown,
    challenge: bytes,
    spend: Spend,
    now_ms: int,
) -> Staff:
    """Whose passkey this is. NotSignedIn for one that nobody has any more, and where it did not sign this."""
    merchant_id, staff_id = whose(shown.handle)

    def read() -> Staff:
        staff = directory.staff(merchant_id, staff_id) if merchant_id and staff_id else None
        if staff is None or staff.state != "active" or _held(staff, shown) is None:
            raise NotSignedIn(UNKNOWN)
        return staff

    staff = read()
    key = _held(staff, shown)
    assert key is not None, "nobody without it was read"
    counter = authenticators.counted(challenge, key, shown)
    if counter is None or not spend():
        _failed(directory, staff, now_ms)

    def write(seen: Staff) -> Staff | None:
        held = _held(seen, shown)
        assert held is not None, "nobody without it was read"
        keys = signed_by(seen.passkeys, held, counter, now_ms)
        if keys is None:
            _failed(directory, seen, now_ms)
        used = replace(seen, passkeys=keys, revision=seen.revision + 1)
        return used if directory.put_staff(used, None) else None

    return until_written(read, write, busy=Busy("store_busy"), first=staff)


def _failed(directory: Directory, staff: Staff, now_ms: int) -> NoReturn:
    directory.note_hourly(AuditLine(staff.merchant_id, now_ms, CARNET, "session.fail", staff.id))
    raise NotSignedIn(WRONG)


def _held(staff: Staff, shown: Shown) -> Passkey | None:
    return next((each for each in staff.passkeys if each.credential == shown.credential), None)


def _of(staff: Staff, key_id: str) -> Passkey:
    found = next((each for each in staff.passkeys if each.id == key_id), None)
    if found is None:
        raise NotFound(UNKNOWN, field="id")
    return found


def _line(staff: Staff, what: AuditCode, name: str, now_ms: int) -> AuditLine:
    return AuditLine(staff.merchant_id, now_ms, f"staff:{staff.id}", what, staff.id, {"name": name})
