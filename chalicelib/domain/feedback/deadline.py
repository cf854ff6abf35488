"""Deadline: until when a case has to have an answer, in working days by the shop's clock."""

from dataclasses import dataclass
from datetime import timedelta

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.kept import Kept
from chalicelib.domain.time.wall_clock import local, midnight_ms

DAYS_MAX = 30
WEEK = range(7)  # 0 is Monday


@dataclass(frozen=True, slots=True)
class CaseSettings(Kept):
    """A case has an answer within `days` of those on which somebody works."""

    merchant_id: str
    days: int = 2
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    revision: int = 0


def check_settings(settings: CaseSettings) -> None:
    if not 1 <= settings.days <= DAYS_MAX:
        raise InvalidInput("number_out_of_range", field="days", at="days", least=1, most=DAYS_MAX)
    weekdays = settings.weekdays
    if not weekdays or sorted(set(weekdays)) != list(weekdays) or not set(weekdays) <= set(WEEK):
        raise InvalidInput("case_weekdays", field="weekdays")


def due_ms(settings: CaseSettings, opened_ms: int, zone: str) -> int:
    """The end of the last of so many working days after the day on which it was opened."""
    day, left = local(opened_ms, zone).date(), settings.days
    while left:
        day += timedelta(days=1)
        left -= day.weekday() in settings.weekdays
    return midnight_ms(day + timedelta(days=1), zone)
