"""A shop may ask its people for a second factor, by their role: from some day on."""

from collections.abc import Mapping, Sequence
from typing import Literal

from chalicelib.domain.people.authority import ROLES, Role
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.time.units import DAY_MS

GRACE_DAYS_MAX = 60
Need = Literal["on", "free", "soon", "now"]
"""Of a person: has one; is not asked for one; will be; has to set one up before anything else."""


def need_of(staff: Staff, factor_from: Mapping[str, int], now_ms: int) -> Need:
    """`factor_from`: by role, since when (ms) it is asked for."""
    if staff.has_factor:
        return "on"
    from_ms = factor_from.get(staff.role)
    if from_ms is None:
        return "free"
    return "now" if from_ms <= now_ms else "soon"


def asked_from(
    before: Mapping[str, int], roles: Sequence[Role], grace_days: int, now_ms: int
) -> Mapping[str, int]:
    """From when on each of `roles` needs one; one that did keeps its day, unless the new is sooner."""
    from_ms = now_ms + grace_days * DAY_MS
    return {role: min(before.get(role, from_ms), from_ms) for role in ROLES if role in roles}
