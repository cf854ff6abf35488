"""Shift: from when on a person was at a till, as the seal on each line of its queue says.

A seal lies in the open on a shared tablet, so it proves only what the person could do when the line was made.
"""

from dataclasses import dataclass

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.people.authority import Action, holds
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.time.units import DAY_MS, MINUTE_MS

CLOCK_MS = 5 * MINUTE_MS  # what a till's clock may be behind ours without anybody noticing
SHIFT_MAX_MS = 14 * DAY_MS  # the longest session: a till that reached us since then has a newer seal


@dataclass(frozen=True, slots=True)
class Shift:
    """At an outlet ("" where the shop had none) since a moment."""

    staff_id: str
    outlet_id: str
    since_ms: int


def believed(shift: Shift | None, made_ms: int, now_ms: int) -> bool:
    """Whether a person's till may say that it made a line at `made_ms`: just now, or since its seal.

    A till has a new seal whenever it reaches us, and would have sent an older line then.
    """
    if now_ms - made_ms <= CLOCK_MS:
        return True
    return shift is not None and shift.since_ms - CLOCK_MS <= made_ms


def check_shift(shift: Shift, maker: Staff, action: Action, *, made_ms: int, now_ms: int, own: bool) -> None:
    """NotAllowed unless `maker` could do this, there and then; `made_ms` is 0 where the line does not say.

    `own`: the maker sends it, and so needs no seal to be believed who it was, but for where.
    """
    if not made_ms and not own:
        raise InvalidInput("made_at_needed", field="made_at")
    made_ms = made_ms or now_ms
    until_ms = shift.since_ms + SHIFT_MAX_MS
    if shift.since_ms < maker.sessions_from_ms:  # revoked, or every session was ended
        until_ms = min(until_ms, maker.sessions_from_ms)
    in_time = own or shift.since_ms - CLOCK_MS <= made_ms < until_ms
    in_scope = made_ms < maker.scope_from_ms or (
        maker.works_at(shift.outlet_id) and holds(maker.role, action)
    )
    if not (in_time and in_scope):
        raise NotAllowed("shift_over", field="made_by")
