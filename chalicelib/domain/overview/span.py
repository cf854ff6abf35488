"""A range of days, and the one before it of the same length."""

from dataclasses import dataclass
from datetime import date, timedelta

from chalicelib.domain.errors import InvalidInput

DAYS_MAX = 400  # a year and a month to compare
USUAL_DAYS = 30


@dataclass(frozen=True, slots=True)
class Span:
    """Both days are of it."""

    first: date
    last: date

    @property
    def days(self) -> tuple[str, ...]:
        return tuple(
            (self.first + timedelta(days=n)).isoformat() for n in range((self.last - self.first).days + 1)
        )

    @property
    def before(self) -> "Span":
        length = self.last - self.first + timedelta(days=1)
        return Span(self.first - length, self.last - length)


def span_of(from_day: str, to_day: str, today: str) -> Span:
    """ "" for the usual: thirty days up to today. InvalidInput names the day to mend."""
    last = _day(to_day, "to") if to_day else date.fromisoformat(today)
    first = _day(from_day, "from") if from_day else last - timedelta(days=USUAL_DAYS - 1)
    if first > last:
        raise InvalidInput("days_backwards", field="from")
    if (last - first).days >= DAYS_MAX:
        raise InvalidInput("days_too_many", field="from", most=DAYS_MAX)
    return Span(first, last)


def _day(text: str, field: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise InvalidInput("day_wrong", field=field) from error
    if day.isoformat() != text or not 2000 <= day.year <= 2200:
        raise InvalidInput("day_wrong", field=field)
    return day
