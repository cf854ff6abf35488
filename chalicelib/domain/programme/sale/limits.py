"""A merchant's limits on scans: each refusal says which one and when it will pass.

Judged by the time a scan was made, not when it reached us, so a till that was offline is judged as if it
had been online.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from chalicelib.domain.currencies import most_minor
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.text import price
from chalicelib.domain.time.units import DAY_MINUTES, DAY_MS, DAY_S, MINUTE_MS
from chalicelib.domain.time.wall_clock import clock_text, local, minute_text

KEPT_MAX = 60  # times of earlier scans that a card remembers: the most a day's limit can count
KEPT_MS = 8 * DAY_MS  # a day's scans and a week that a till may be offline
COOLDOWN_DAYS_MAX = 7
OFFLINE_MAX = 1_000_000
PAPERS_MAX = 99  # a claim each, which are read in one call
BEHIND_MS = 7 * DAY_MS  # a till may be offline for a week
AHEAD_MS = 5 * MINUTE_MS  # a tablet's clock is rarely off by more
OFFLINE_AFTER_MS = 2 * MINUTE_MS  # a request that comes later than this was made without us

Hours = tuple[int, int]
"""Opens and closes, minutes after local midnight; closing beyond 24:00 runs into the next day."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Zero or empty: no such limit. `hours` has a line of (opens, closes) pairs for Monday to Sunday.

    `offline_redeem_max` is the other way round: the dearest redemption, in stamps or points, that a till may
    hand out without asking the server; 0: none. So is `papers_per_day_max`: how many guests' paper cards a
    person may honour in a day.
    """

    spend_minor_min: int = 0
    scans_per_day_max: int = 0
    cooldown_s: int = 0
    hours: tuple[tuple[Hours, ...], ...] = ()
    outlets: tuple[str, ...] = ()
    offline_redeem_max: int = 0
    papers_per_day_max: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.scans_per_day_max <= KEPT_MAX:
            raise InvalidInput("scans_a_day_wrong", field="scans_per_day_max", most=KEPT_MAX)
        if not 0 <= self.cooldown_s <= COOLDOWN_DAYS_MAX * DAY_S:
            raise InvalidInput("cooldown_wrong", field="cooldown_s", most=COOLDOWN_DAYS_MAX)
        if not 0 <= self.offline_redeem_max <= OFFLINE_MAX:
            raise InvalidInput("offline_reward_wrong", field="offline_redeem_max", most=OFFLINE_MAX)
        if not 0 <= self.papers_per_day_max <= PAPERS_MAX:
            raise InvalidInput("papers_a_day_wrong", field="papers_per_day_max", most=PAPERS_MAX)
        if len(self.hours) not in (0, 7):
            raise InvalidInput("hours_unclear", field="hours")
        for opens, closes in (pair for day in self.hours for pair in day):
            if not 0 <= opens < closes <= opens + DAY_MINUTES or opens >= DAY_MINUTES:
                raise InvalidInput("hours_unclear", field="hours")

    @property
    def count_scans(self) -> bool:
        return bool(self.scans_per_day_max or self.cooldown_s)


NO_LIMITS = Limits()


def check_smallest_sale(limits: Limits, currency: str) -> None:
    """InvalidInput for a smallest sale that no sale of this currency reaches."""
    most = most_minor(currency)
    if not 0 <= limits.spend_minor_min <= most:
        raise InvalidInput("smallest_sale_wrong", field="spend_minor_min", most=price(most, currency))


def check(
    limits: Limits,
    amount_minor: int | None,
    earlier_ms: Sequence[int],
    *,
    currency: str,
    made_ms: int,
    outlet: str,
    zone: str,
) -> None:
    """NotAllowed names the limit that a scan made at `made_ms` breaks and, as local time, when it passes."""
    made = local(made_ms, zone)
    if limits.outlets and outlet not in limits.outlets:
        raise NotAllowed("limit_outlet", field="outlet")
    if limits.spend_minor_min and (amount_minor or 0) < limits.spend_minor_min:
        least = price(limits.spend_minor_min, currency)
        raise NotAllowed("limit_spend", field="amount_minor", least=least)
    if limits.hours and not _open(limits.hours, made):
        raise NotAllowed("limit_hours", at=clock_text(made_ms, zone), opens=_opens(limits.hours, made))
    gap_ms = limits.cooldown_s * 1000
    near = [at_ms for at_ms in earlier_ms if abs(made_ms - at_ms) < gap_ms]
    if near:
        raise NotAllowed("limit_cooldown", until=_passes(max(near) + gap_ms, zone, made))
    if limits.scans_per_day_max:
        today = [at_ms for at_ms in earlier_ms if local(at_ms, zone).date() == made.date()]
        if len(today) >= limits.scans_per_day_max:
            raise NotAllowed("limit_per_day", most=limits.scans_per_day_max)


def check_clock(made_ms: int, now_ms: int) -> None:
    """NotAllowed when a till's clock cannot be right."""
    if not now_ms - BEHIND_MS <= made_ms <= now_ms + AHEAD_MS:
        raise NotAllowed("clock_off", field="made_at")


def check_offline_redemption(limits: Limits, cost: int, *, made_ms: int, now_ms: int) -> None:
    """NotAllowed for a redemption handed out without the server beyond what the owner allows."""
    if now_ms - made_ms > OFFLINE_AFTER_MS and cost > limits.offline_redeem_max:
        raise NotAllowed("offline_redemption_off", field="made_at", most=limits.offline_redeem_max)


def remembered(earlier_ms: Sequence[int], made_ms: int) -> tuple[int, ...]:
    """The times to remember after a scan: recent ones, newest last, bounded."""
    newest = max((made_ms, *earlier_ms))
    kept = sorted(at_ms for at_ms in (*earlier_ms, made_ms) if at_ms > newest - KEPT_MS)
    return tuple(kept[-KEPT_MAX:])


def _open(hours: Sequence[Sequence[Hours]], at: datetime) -> bool:
    minute = at.hour * 60 + at.minute
    today, yesterday = hours[at.weekday()], hours[(at.weekday() - 1) % 7]
    return any(opens <= minute < closes for opens, closes in today) or any(
        minute < closes - DAY_MINUTES for _, closes in yesterday
    )


def _opens(hours: Sequence[Sequence[Hours]], at: datetime) -> str:
    """The next opening as local time, within a week; "–" when there is none."""
    minute = at.hour * 60 + at.minute
    for ahead in range(8):
        for opens, _ in sorted(hours[(at.weekday() + ahead) % 7]):
            if ahead or opens > minute:
                day = at.date() + timedelta(days=ahead)
                return f"{day.isoformat()} {minute_text(opens)}" if ahead else minute_text(opens)
    return "–"


def _passes(at_ms: int, zone: str, made: datetime) -> str:
    """When a limit has passed: with the day unless that is the day of the scan."""
    day, time = local(at_ms, zone).date(), clock_text(at_ms, zone)
    return time if day == made.date() else f"{day.isoformat()} {time}"
