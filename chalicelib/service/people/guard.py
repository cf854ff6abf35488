"""Guesses of passwords and PINs are counted before they are tried, and the owner reads of many."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from chalicelib.domain.errors import Busy, NotSignedIn, TooMany
from chalicelib.domain.people.attempts import NEAR_FREE, NONE, WIDE_FREE, Attempts, wait_s
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.domain.people.staff import Staff
from chalicelib.service.optimistic import until_written
from chalicelib.service.people.ports import Directory

CARNET = "carnet"  # the author of what nobody did
Decide = Callable[[Attempts], Attempts]


def guarded(
    directory: Directory,
    account: str,
    source: str,
    now_ms: int,
    good: Callable[[], bool],
    refusal: NotSignedIn,
    *,
    whose: Sequence[Staff] = (),
    noted: AuditCode = "staff.password_tries",
) -> None:
    """Raise `refusal` unless `good()`; TooMany while the account's or source's pause lasts.

    An attempt is counted before it is tried, so that many at once are no more than many in turn. `whose`
    account it is reads in the audit list that somebody failed, and that guesses have begun to wait.
    """
    near_key, wide_key = f"{account}@{source}", account
    known = directory.attempts(near_key).known(now_ms)

    def before_near(seen: Attempts) -> Attempts:
        _wait(seen, NONE if known else directory.attempts(wide_key), now_ms)
        return seen.failed(now_ms)

    def before_wide(seen: Attempts) -> Attempts:
        _wait(NONE, seen, now_ms)
        return seen.failed(now_ms)

    near = counted(directory, near_key, before_near)
    wide = NONE if known else counted(directory, wide_key, before_wide)
    if not good():
        for staff in whose:
            directory.note_hourly(AuditLine(staff.merchant_id, now_ms, CARNET, "session.fail", staff.id))
        if near.failures == NEAR_FREE or wide.failures == WIDE_FREE:
            _note(directory, whose, noted, max(near.failures, wide.failures), now_ms)
        raise refusal
    with suppress(Busy):  # it was no failure; lost to others, it counts as one
        counted(directory, near_key, lambda seen: seen.succeeded(now_ms))
        if not known:
            counted(directory, wide_key, lambda seen: replace(seen, failures=max(0, seen.failures - 1)))


def counted(directory: Directory, key: str, decide: Decide) -> Attempts:
    """The count after `decide`, which is asked anew when another attempt came between."""

    def write(seen: Attempts) -> Attempts | None:
        now = decide(seen)
        return now if directory.count(key, seen, now) else None

    return until_written(lambda: directory.attempts(key), write, busy=Busy("store_busy"))


def recognised(directory: Directory, account: str, source: str, now_ms: int) -> None:
    """From now on this source does not wait for what strangers do to the account."""
    with suppress(Busy):
        counted(directory, f"{account}@{source}", lambda seen: seen.succeeded(now_ms))


def _wait(near: Attempts, wide: Attempts, now_ms: int) -> None:
    pause_s = wait_s(near, wide, now_ms)
    if pause_s:
        raise TooMany("wait_before_trying", seconds=pause_s)


def _note(directory: Directory, whose: Sequence[Staff], noted: AuditCode, failures: int, now_ms: int) -> None:
    for staff in whose:
        line = AuditLine(staff.merchant_id, now_ms, CARNET, noted, staff.id, {"tries": failures})
        directory.note(line)
