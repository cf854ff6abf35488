"""When a campaign is sent: a time as a wall's clock shows it, at the outlet or wherever each customer is."""

from datetime import UTC, datetime, timedelta

from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.wall_clock import check_zone, first_ms, local

FORM = "%Y-%m-%dT%H:%M"
AHEAD_DAYS_MAX = 366
MINUTE_MS, DAY_MS = 60_000, 86_400_000
EASTERNMOST, WESTERNMOST = timedelta(hours=14), timedelta(hours=-12)  # Kiritimati; Baker Island


def moment_of(at: str, zone: str) -> int:
    """The first moment (epoch ms) at which clocks of `zone` show `at`; where they skip it, the moment that
    they go on with."""
    return first_ms(_face(at), zone)


def first_and_last(when: When) -> tuple[int, int]:
    """The first and the last moment that `when.at` means: on the customers' clocks, all over the world."""
    if when.zone_of == "outlet":
        return (moment_of(when.at, when.zone),) * 2
    face = _face(when.at).replace(tzinfo=UTC)
    first, last = (int((face - offset).timestamp() * 1000) for offset in (EASTERNMOST, WESTERNMOST))
    return first, last


def check_when(when: When, now_ms: int) -> None:
    """InvalidInput unless it is now, a trigger, or a time to come. `when.zone` is the outlet's."""
    check_zone(when.zone, "when.zone")
    if not when.at:
        return
    if when.trigger:
        raise InvalidInput("when_both", field="when.at")
    at_ms = moment_of(when.at, when.zone)
    if at_ms <= now_ms - MINUTE_MS:  # the minute that it is still counts as now
        there = local(now_ms, when.zone).strftime("%Y-%m-%d %H:%M")
        raise InvalidInput(
            "when_past", field="when.at", at=when.at.replace("T", " "), now=there, zone=when.zone
        )
    if at_ms > now_ms + AHEAD_DAYS_MAX * DAY_MS:
        raise InvalidInput("when_too_far", field="when.at", most=AHEAD_DAYS_MAX)


def _face(at: str) -> datetime:
    try:
        face = datetime.strptime(at, FORM)  # noqa: DTZ007  a clock's face has no zone
    except ValueError as error:
        raise InvalidInput("when_wrong", field="when.at") from error
    if face.strftime(FORM) != at or not 2000 <= face.year <= 2200:
        raise InvalidInput("when_wrong", field="when.at")
    return face
