"""Oneself: another PIN, another password, the end of every session. By the password, whatever the
session; who has none yet has just signed in (`fresh`)."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from chalicelib.domain.errors import NotAllowed, NotSignedIn
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.domain.people.credentials import check_password
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.text import Language
from chalicelib.service.people.guard import guarded
from chalicelib.service.people.pins import put_pin
from chalicelib.service.people.ports import Directory, Hashes


def set_pin(
    directory: Directory,
    hashes: Hashes,
    pins: Hashes,
    staff: Staff,
    password: str,
    pin: str,
    now_ms: int,
    *,
    fresh: bool = False,
) -> None:
    """One's own PIN, by one's password."""
    changed = put_pin(staff, pins, pin)
    if staff.password_hash or not fresh:
        prove(directory, hashes, staff, password, now_ms)
    pin_hash = changed.pin_hash
    _put(directory, staff, "staff.pin", now_ms, lambda now: replace(now, pin_hash=pin_hash, pin_void_ms=0))


def set_password(
    directory: Directory,
    hashes: Hashes,
    staff: Staff,
    password: str,
    new: str,
    shop: Sequence[str],
    now_ms: int,
    *,
    fresh: bool = False,
) -> Staff:
    """One's own password, by the one before; every session that there is ends.

    `shop`: its names, which a guess begins with.
    """
    check_password(new, staff, shop, "new_password")
    if staff.password_hash or not fresh:
        prove(directory, hashes, staff, password, now_ms)
    return renew_password(directory, hashes, staff, new, now_ms)


def renew_password(directory: Directory, hashes: Hashes, staff: Staff, new: str, now_ms: int) -> Staff:
    """Of somebody who has proven that they are this person; every session that there is ends."""
    held = hashes.hash(new)
    return _put(
        directory,
        staff,
        "staff.password",
        now_ms,
        lambda now: replace(now, password_hash=held, sessions_from_ms=now_ms),
    )


def end_sessions(directory: Directory, staff: Staff, now_ms: int, *, by: str = "") -> Staff:
    """Signed out everywhere, by themselves or by the operator."""

    def ended(now: Staff) -> Staff:
        return replace(now, sessions_from_ms=now_ms + 1)

    return _put(directory, staff, "staff.sign_out", now_ms, ended, by)


def set_mails(directory: Directory, staff: Staff, now_ms: int, *, on: bool) -> None:
    """Whether they are written to of what waits for them."""
    what: AuditCode = "staff.mails_on" if on else "staff.mails_off"
    if staff.unmailed == on:
        _put(directory, staff, what, now_ms, lambda now: replace(now, unmailed=not on))


def set_language(directory: Directory, staff: Staff, language: Language, now_ms: int) -> None:
    """What the pages and mail to them speak, on whichever device."""
    if staff.language != language:
        _put(directory, staff, "staff.language", now_ms, lambda now: replace(now, language=language))


def prove(directory: Directory, hashes: Hashes, staff: Staff, password: str, now_ms: int) -> None:
    """NotSignedIn unless it is this person's password."""
    guarded(
        directory,
        f"mail:{staff.email}",
        f"staff:{staff.id}",
        now_ms,
        lambda: hashes.check(password, staff.password_hash)[0],
        NotSignedIn("sign_in_wrong", field="password"),
        whose=[staff],
    )


def _put(
    directory: Directory,
    staff: Staff,
    what: AuditCode,
    now_ms: int,
    change: Callable[[Staff], Staff],
    by: str = "",
) -> Staff:
    now = directory.staff(staff.merchant_id, staff.id) or staff
    changed = replace(change(now), revision=now.revision + 1)
    line = AuditLine(staff.merchant_id, now_ms, by or f"staff:{staff.id}", what, staff.id)
    if not directory.put_staff(changed, line):
        raise NotAllowed("changed_meanwhile")
    return changed
