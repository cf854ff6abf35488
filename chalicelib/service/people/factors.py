"""The second factor, after the password: an app's codes, and recovery codes for when the phone is gone.

A passkey is one too (`passkeys.py`). Whoever changes any of it has just signed in, with all they have.
"""

from collections.abc import Sequence
from dataclasses import replace

from chalicelib.domain.errors import NotAllowed, NotSignedIn
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.people.totp import DIGITS, check_secret, step_of
from chalicelib.service.people.guard import guarded
from chalicelib.service.people.ports import Directory

RECOVERY_CODES = 10
WRONG = "factor_wrong"


def asked_of(staff: Staff) -> str:
    """The refusal that asks for what this person has."""
    if not staff.passkeys:
        return "factor_asked"
    return "factor_or_passkey_asked" if staff.totp_secret else "passkey_asked"


def with_second(directory: Directory, staff: Staff, given: str, *, source: str, now_ms: int) -> Staff:
    """The person, whose code of now or recovery code this is; either is good once. NotSignedIn else."""
    spent: list[Staff] = []

    def good() -> bool:
        now = directory.staff(staff.merchant_id, staff.id) or staff
        after = _spent(now, given, now_ms)
        if after is None or not directory.put_staff(*_line(after, now_ms, now)):
            return False
        spent.append(replace(after, revision=now.revision + 1))
        return True

    account = f"factor:{staff.merchant_id}:{staff.id}"
    guarded(directory, account, source, now_ms, good, NotSignedIn(WRONG, field="second"), whose=[staff])
    return spent[0]


def switch_on(
    directory: Directory, staff: Staff, secret: str, code: str, recovery: Sequence[str], now_ms: int
) -> bool:
    """From now on the app's codes are asked for, of which `code` shows that it is set up. Whether the
    `recovery` codes are the person's now: they come with somebody's first second factor."""
    if staff.totp_secret:
        raise NotAllowed("factor_there")
    check_secret(secret)
    step = step_of(secret, _plain(code), now_ms, 0)
    if not step:
        raise NotSignedIn(WRONG, field="code")
    first = not staff.has_factor
    changed = replace(staff, totp_secret=secret, totp_step=step)
    if first:
        changed = replace(changed, recovery=digests(recovery))
    _put(directory, changed, "staff.factor_on", now_ms)
    return first


def new_recovery(directory: Directory, staff: Staff, recovery: Sequence[str], now_ms: int) -> None:
    """Others in the place of those that were left."""
    if not staff.has_factor:
        raise NotAllowed("factor_none")
    _put(directory, replace(staff, recovery=digests(recovery)), "staff.recovery", now_ms)


def switch_off(directory: Directory, staff: Staff, now_ms: int, *, needed: bool) -> Staff:
    """Without the app; passkeys stay, and the recovery codes with them."""
    left = without_codes(replace(staff, totp_secret="", totp_step=0), needed=needed)
    return _put(directory, left, "staff.factor_off", now_ms)


def without_codes(left: Staff, *, needed: bool) -> Staff:
    """Without recovery codes once no second factor is left; NotAllowed where the shop asks for one."""
    if left.has_factor:
        return left
    if needed:
        raise NotAllowed("factor_kept")
    return left.without_factor()


def take_away(directory: Directory, staff: Staff, now_ms: int, by: str) -> Staff:
    """All of it, by the operator for somebody who has lost all."""
    return _put(directory, staff.without_factor(), "staff.factor_off", now_ms, by)


def digests(recovery: Sequence[str]) -> tuple[str, ...]:
    """What is kept of recovery codes."""
    return tuple(digest_of(_plain(each)) for each in recovery)


def changed_now(directory: Directory, staff: Staff, line: AuditLine | None) -> Staff:
    """NotAllowed when somebody else's change was faster."""
    changed = replace(staff, revision=staff.revision + 1)
    if not directory.put_staff(changed, line):
        raise NotAllowed("changed_meanwhile")
    return changed


def _spent(staff: Staff, given: str, now_ms: int) -> Staff | None:
    """The person after this code, which cannot be used again."""
    plain = _plain(given)
    if len(plain) == DIGITS and plain.isdecimal():
        step = staff.totp_secret and step_of(staff.totp_secret, plain, now_ms, staff.totp_step)
        return replace(staff, totp_step=step) if step else None
    digest = digest_of(plain)
    left = tuple(each for each in staff.recovery if each != digest)
    return replace(staff, recovery=left) if len(left) < len(staff.recovery) else None


def _line(after: Staff, now_ms: int, before: Staff) -> tuple[Staff, AuditLine | None]:
    """A recovery code is seldom used: the owner reads of it."""
    written = replace(after, revision=before.revision + 1)
    if after.recovery == before.recovery:
        return written, None
    by, facts = f"staff:{after.id}", {"left": len(after.recovery)}
    return written, AuditLine(after.merchant_id, now_ms, by, "staff.recovery_used", after.id, facts)


def _put(directory: Directory, staff: Staff, what: AuditCode, now_ms: int, by: str = "") -> Staff:
    line = AuditLine(staff.merchant_id, now_ms, by or f"staff:{staff.id}", what, staff.id)
    return changed_now(directory, staff, line)


def _plain(code: str) -> str:
    """Without the spaces and hyphens that make it easy to read."""
    return "".join(sign for sign in code.upper() if sign.isalnum())
