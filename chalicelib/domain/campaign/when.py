"""When a campaign is sent: a time as a wall's clock shows it, at the outlet or wherever each customer is."""

from collections.abc import Collection
from datetime import UTC, timedelta

from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.units import DAY_MS, MINUTE_MS
from chalicelib.domain.time.wall_clock import check_zone, local, moment_of, read_wall

AHEAD_DAYS_MAX = 366
EASTERNMOST, WESTERNMOST = timedelta(hours=14), timedelta(hours=-12)  # Kiritimati; Baker Island


def first_and_last(when: When, zones: Collection[str] = ()) -> tuple[int, int]:
    """The first and the last moment at which any customer's clock shows `when.at`; the first in `zones`,
    where all that customers live in are known."""
    if when.zone_of == "outlet":
        return (moment_of(when.at, when.zone, "when.at"),) * 2
    shown = read_wall(when.at, "when.at").replace(tzinfo=UTC)
    first, last = (int((shown - offset).timestamp() * 1000) for offset in (EASTERNMOST, WESTERNMOST))
    return min((moment_of(when.at, zone, "when.at") for zone in zones), default=first), last


def check_when(when: When, now_ms: int) -> None:
    """InvalidInput unless it is now, a trigger, or a time to come. `when.zone` is the outlet's."""
    check_zone(when.zone, "when.zone")
    if not when.at:
        return
    if when.trigger:
        raise InvalidInput("when_both", field="when.at")
    at_ms = moment_of(when.at, when.zone, "when.at")
    if at_ms <= now_ms - MINUTE_MS:  # the minute that it is still counts as now
        there = local(now_ms, when.zone).strftime("%Y-%m-%d %H:%M")
        raise InvalidInput(
            "when_past", field="when.at", at=when.at.replace("T", " "), now=there, zone=when.zone
        )
    if at_ms > now_ms + AHEAD_DAYS_MAX * DAY_MS:
        raise InvalidInput("when_too_far", field="when.at", most=AHEAD_DAYS_MAX)
