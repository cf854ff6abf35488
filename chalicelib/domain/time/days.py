"""A day as people at an outlet live it."""

from datetime import date, timedelta

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.wall_clock import local, midnight_ms


def day_of(at_ms: int, zone: str) -> str:
    return local(at_ms, zone).date().isoformat()


def bounds_ms(day: str, zone: str, field: str = "day") -> tuple[int, int]:
    """The first millisecond of a local day and that of the next; 23 to 25 hours apart."""
    try:
        first = date.fromisoformat(day)
    except ValueError as error:
        raise InvalidInput("day_wrong", field=field) from error
    if first.isoformat() != day or not 2000 <= first.year <= 2200:
        raise InvalidInput("day_wrong", field=field)
    return midnight_ms(first, zone), midnight_ms(first + timedelta(days=1), zone)


def month_ms(month: str, zone: str) -> tuple[int, int]:
    """ "2026-11" as its first millisecond and the next month's, by the clock of `zone`."""
    try:
        first = date.fromisoformat(f"{month}-01")
    except ValueError as error:
        raise InvalidInput("month_wrong", field="month") from error
    if len(month) != 7 or not 2000 <= first.year <= 2200:
        raise InvalidInput("month_wrong", field="month")
    return midnight_ms(first, zone), midnight_ms((first + timedelta(days=31)).replace(day=1), zone)
