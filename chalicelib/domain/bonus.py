"""Double-stamp days and happy hours: what a sale brings counts more for a time."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from chalicelib.domain.campaign import Bonus
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.limits import BEHIND_MS, DAY_MINUTES
from chalicelib.domain.programme import Rules
from chalicelib.domain.text import Language, Text, say
from chalicelib.domain.wall_clock import day_text, first_ms, local, moment_text, wall, weekday_text

FACTOR_MAX = 5  # more was mistyped
DAY_MS = 86_400_000
PLAIN_DAYS_MAX = 31  # all day and every day for longer is another rule, not a bonus
NARROW_DAYS_MAX = 366

_UNTIL: Text = {
    "en": "{what} until {at}",
    "fr": "{what} jusqu’au {at}",
    "ro": "{what} până {at}",
    "ru": "{what} до {at}",
}
_WITHIN: Text = {
    "en": "{what}: {hours}, until {at}",
    "fr": "{what} : {hours}, jusqu’au {at}",
    "ro": "{what}: {hours}, până {at}",
    "ru": "{what}: {hours}, до {at}",
}
_DAILY: Text = {"en": "daily", "fr": "tous les jours", "ro": "zilnic", "ru": "ежедневно"}


def factor_at(bonuses: Iterable[Bonus], made_ms: int, zone: str) -> int:
    """How many times a sale of that moment counts: by the greatest bonus in force, never by several."""
    return max((bonus.factor for bonus in bonuses if in_force(bonus, made_ms, zone)), default=1)


def in_force(bonus: Bonus, at_ms: int, zone: str) -> bool:
    """Whether it counts then, by the clock of `zone`; hours past midnight belong to the day they began on."""
    return bonus.starts_ms <= at_ms < bonus.ends_ms and _within(bonus, local(at_ms, zone))


def without_past(bonuses: Iterable[Bonus], now_ms: int) -> tuple[Bonus, ...]:
    """Those that a sale can still ask for: a till may have been offline for a week."""
    return tuple(bonus for bonus in bonuses if now_ms < bonus.ends_ms + BEHIND_MS)


def check_bonus(bonus: Bonus, now_ms: int, zone: str) -> None:
    """InvalidInput names what no bonus can be."""
    if not 2 <= bonus.factor <= FACTOR_MAX:
        raise InvalidInput("bonus_factor_wrong", field="bonus.factor", least=2, most=FACTOR_MAX)
    if not max(bonus.starts_ms, now_ms) < bonus.ends_ms:
        raise InvalidInput("bonus_over", field="bonus.ends_at")
    if not 0 <= bonus.from_minute < DAY_MINUTES:
        raise InvalidInput("bonus_hours_wrong", field="bonus.from_minute")
    if not bonus.from_minute < bonus.to_minute <= bonus.from_minute + DAY_MINUTES:
        raise InvalidInput("bonus_hours_wrong", field="bonus.to_minute")
    if len(set(bonus.weekdays)) < len(bonus.weekdays) or not set(bonus.weekdays) <= set(range(7)):
        raise InvalidInput("bonus_days_wrong", field="bonus.weekdays")
    most = NARROW_DAYS_MAX if _narrowed(bonus) else PLAIN_DAYS_MAX
    if bonus.ends_ms - bonus.starts_ms > most * DAY_MS:
        raise InvalidInput("bonus_too_long", field="bonus.ends_at", most=most)
    if not _ever(bonus, now_ms, zone):
        raise InvalidInput("bonus_never", field="bonus.weekdays")


def bonus_line(bonus: Bonus, rules: Rules, zone: str) -> Text:
    """What a card says while it lasts."""
    return {
        language: _line(bonus, what, language, zone) for language, what in rules.times(bonus.factor).items()
    }


def _line(bonus: Bonus, what: str, language: Language, zone: str) -> str:
    if not _narrowed(bonus):
        return say(_UNTIL, language).format(what=what, at=moment_text(bonus.ends_ms, language, zone))
    days = ", ".join(weekday_text(day, language) for day in sorted(bonus.weekdays)) or say(_DAILY, language)
    hours = f"{days} {_clock(bonus.from_minute)}–{_clock(bonus.to_minute)}" if _hours(bonus) else days
    until = day_text(bonus.ends_ms - 1, language, zone)
    return say(_WITHIN, language).format(what=what, hours=hours, at=until)


def _within(bonus: Bonus, at: datetime) -> bool:
    minute = at.hour * 60 + at.minute
    today = _on(bonus, at.weekday()) and bonus.from_minute <= minute < bonus.to_minute
    return today or (_on(bonus, (at.weekday() - 1) % 7) and minute < bonus.to_minute - DAY_MINUTES)


def _on(bonus: Bonus, weekday: int) -> bool:
    return not bonus.weekdays or weekday in bonus.weekdays


def _ever(bonus: Bonus, from_ms: int, zone: str) -> bool:
    """Whether any of its hours lies between its start and its end."""
    from_ms = max(bonus.starts_ms, from_ms)
    first, last = (local(at_ms, zone).date() for at_ms in (from_ms - DAY_MS, bonus.ends_ms))
    days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    hours = (
        (first_ms(wall(day, bonus.from_minute), zone), first_ms(wall(day, bonus.to_minute), zone))
        for day in days
        if _on(bonus, day.weekday())
    )
    return any(max(begins, from_ms) < min(ends, bonus.ends_ms) for begins, ends in hours)


def _narrowed(bonus: Bonus) -> bool:
    return bool(bonus.weekdays) or _hours(bonus)


def _hours(bonus: Bonus) -> bool:
    return bonus.to_minute - bonus.from_minute < DAY_MINUTES


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"
