"""A day as people at an outlet live it."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from chalicelib.domain.errors import InvalidInput


def day_of(at_ms: int, zone: str) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(zone)).date().isoformat()


def bounds_ms(day: str, zone: str) -> tuple[int, int]:
    """The first millisecond of a local day and that of the next; 23 to 25 hours apart."""
    try:
        first = date.fromisoformat(day)
    except ValueError as error:
        raise InvalidInput("day_wrong", field="day") from error
    if first.isoformat() != day or not 2000 <= first.year <= 2200:
        raise InvalidInput("day_wrong", field="day")
    return _midnight_ms(first, zone), _midnight_ms(first + timedelta(days=1), zone)


def clock_of(at_ms: int, zone: str) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(zone)).strftime("%H:%M")


def _midnight_ms(day: date, zone: str) -> int:
    return int(datetime.combine(day, time(), ZoneInfo(zone)).timestamp() * 1000)
