"""Between a moment and what the clock on a wall shows, on nights when the clocks change too."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from chalicelib.domain.errors import InvalidInput

_OF_A_MACHINE = ("Factory", "localtime", "posixrules")  # files beside the zones, which name no place
_WALL = "%Y-%m-%dT%H:%M"


def check_zone(zone: str, field: str) -> None:
    """InvalidInput unless there is such an IANA time zone, and browsers know it: pages show times in it."""
    try:
        if zone in _OF_A_MACHINE or zone.startswith(("posix/", "right/")):
            raise ValueError(zone)
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidInput("zone_unknown", field=field) from error


def local(at_ms: int, zone: str) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(zone))


def wall(day: date, minute: int) -> datetime:
    """So many minutes after the midnight that `day` begins with, as a clock shows it."""
    return datetime.combine(day, time()) + timedelta(minutes=minute)


def first_ms(shown: datetime, zone: str) -> int:
    """The first moment at which clocks show it; what they skip is the moment that they go on with."""
    at, later = _candidates(shown, zone)
    return at if _shows(at, shown, zone) else _skipped(later, at, zone)


def last_ms(shown: datetime, zone: str) -> int:
    """The last moment at which clocks show it, on nights that have an hour twice; else as `first_ms`."""
    later = _candidates(shown, zone)[1]
    return later if _shows(later, shown, zone) else first_ms(shown, zone)


@lru_cache(maxsize=256)  # the same days for all customers
def midnight_ms(day: date, zone: str) -> int:
    """The first moment of a local day, on nights too on which clocks skip midnight or show it twice."""
    return first_ms(wall(day, 0), zone)


def moment_of(at: str, zone: str, field: str) -> int:
    """The first moment at which clocks of `zone` show `at`, "YYYY-MM-DDTHH:MM".

    Where they skip it: the moment that they go on with. InvalidInput names `field` where it is no such text.
    """
    return first_ms(read_wall(at, field), zone)


def read_wall(at: str, field: str) -> datetime:
    """ "YYYY-MM-DDTHH:MM" as a clock shows it, of no zone yet; InvalidInput names `field`."""
    try:
        shown = datetime.strptime(at, _WALL)  # noqa: DTZ007  what a clock shows has no zone
    except ValueError as error:
        raise InvalidInput("when_wrong", field=field) from error
    if shown.strftime(_WALL) != at or not 2000 <= shown.year <= 2200:
        raise InvalidInput("when_wrong", field=field)
    return shown


def wall_text(at_ms: int, zone: str) -> str:
    """ "YYYY-MM-DDTHH:MM", which `moment_of` reads."""
    return local(at_ms, zone).strftime(_WALL)


def clock_text(at_ms: int, zone: str) -> str:
    """ "09:00"."""
    return local(at_ms, zone).strftime("%H:%M")


def minute_text(minute: int) -> str:
    """So many minutes after midnight as a clock shows it: "09:00"."""
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _candidates(shown: datetime, zone: str) -> tuple[int, int]:
    """By the offset before a change of clocks and by the one after it (PEP 495); the same on other days."""
    before, after = (shown.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
    return round(before.timestamp() * 1000), round(after.timestamp() * 1000)


def _shows(at_ms: int, shown: datetime, zone: str) -> bool:
    return local(at_ms, zone).replace(tzinfo=None) == shown


def _skipped(from_ms: int, to_ms: int, zone: str) -> int:
    """When the clocks jump, between these two: found by halving."""
    after = local(to_ms, zone).utcoffset()
    while to_ms - from_ms > 1:
        middle = (from_ms + to_ms) // 2
        if local(middle, zone).utcoffset() == after:
            to_ms = middle
        else:
            from_ms = middle
    return to_ms
