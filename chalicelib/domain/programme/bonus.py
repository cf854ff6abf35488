"""Double-stamp days and happy hours: what a sale brings counts more for a time."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.limits import BEHIND_MS
from chalicelib.domain.programme.programme import Bonus, Rules
from chalicelib.domain.text import Language, Text, say
from chalicelib.domain.time.units import DAY_MINUTES, DAY_MS
from chalicelib.domain.time.wall_clock import (
    day_text,
    first_ms,
    local,
    minute_text,
    moment_text,
    wall,
    weekday_text,
)

FACTOR_MAX = 5  # more was mistyped
PLAIN_DAYS_MAX = 31  # all day and every day for longer is another rule, not a bonus
NARROW_DAYS_MAX = 366

LINE_MAX = 60  # characters: what the row on a card's front shows

_UNTIL: Text = {
    "en": "{what} until {to}",
    "fr": "{what} jusqu’au {to}",
    "ro": "{what} până {to}",
    "ru": "{what} до {to}",
}
_FROM_TO: Text = {
    "en": "{what}: {at} – {to}",
    "fr": "{what} : {at} – {to}",
    "ro": "{what}: {at} – {to}",
    "ru": "{what}: {at} – {to}",
}
_WITHIN: Text = {
    "en": "{what}: {hours}",
    "fr": "{what} : {hours}",
    "ro": "{what}: {hours}",
    "ru": "{what}: {hours}",
}
_LAST_DAY: Text = {
    "en": "{line}, until {to}",
    "fr": "{line}, jusqu’au {to}",
    "ro": "{line}, până {to}",
    "ru": "{line}, до {to}",
}
_EVERYTHING: Text = {
    "en": "Everything counts × {n}",
    "fr": "Tout compte × {n}",
    "ro": "Totul contează × {n}",
    "ru": "Всё считается × {n}",
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
    """InvalidInput names what no bonus can be, from `now_ms` on."""
    check_hours(bonus)
    if not max(bonus.starts_ms, now_ms) < bonus.ends_ms:
        raise InvalidInput("bonus_over", field="bonus.ends_at")
    most = NARROW_DAYS_MAX if _narrowed(bonus) else PLAIN_DAYS_MAX
    if bonus.ends_ms - bonus.starts_ms > most * DAY_MS:
        raise InvalidInput("bonus_too_long", field="bonus.ends_at", most=most)
    if not _ever(bonus, now_ms, zone):
        raise InvalidInput("bonus_never", field="bonus.weekdays")


def check_hours(bonus: Bonus) -> None:
    """InvalidInput names the number of a bonus that means nothing, whenever it is."""
    if not 2 <= bonus.factor <= FACTOR_MAX:
        raise InvalidInput("bonus_factor_wrong", field="bonus.factor", least=2, most=FACTOR_MAX)
    if not 0 <= bonus.from_minute < DAY_MINUTES:
        raise InvalidInput("bonus_hours_wrong", field="bonus.from_minute")
    if not bonus.from_minute < bonus.to_minute <= bonus.from_minute + DAY_MINUTES:
        raise InvalidInput("bonus_hours_wrong", field="bonus.to_minute")
    if len(set(bonus.weekdays)) < len(bonus.weekdays) or not set(bonus.weekdays) <= set(range(7)):
        raise InvalidInput("bonus_days_wrong", field="bonus.weekdays")


def bonus_line(bonus: Bonus, rules: Collection[Rules], zone: str, now_ms: int) -> Text:
    """What a card says from now until it is over, in the words of its programmes where they have the same."""
    said = [each.times(bonus.factor) for each in rules]
    alike = bool(said) and all(each == said[0] for each in said)
    return {
        language: _line(
            bonus, said[0][language] if alike else everything.format(n=bonus.factor), language, zone, now_ms
        )
        for language, everything in _EVERYTHING.items()
    }


def _line(bonus: Bonus, what: str, language: Language, zone: str, now_ms: int) -> str:
    if not _narrowed(bonus):
        form = _UNTIL if bonus.starts_ms <= now_ms else _FROM_TO
        at, to = (moment_text(ms, language, zone) for ms in (bonus.starts_ms, bonus.ends_ms))
        return say(form, language).format(what=what, at=at, to=to)
    days = _days(bonus, language)
    if _hours(bonus):
        days += f" {minute_text(bonus.from_minute)}–{minute_text(bonus.to_minute)}"
    line = say(_WITHIN, language).format(what=what, hours=days)
    last_day = day_text(bonus.ends_ms - 1, language, zone)
    longer = say(_LAST_DAY, language).format(line=line, to=last_day)
    return longer if len(longer) <= LINE_MAX else line


def _days(bonus: Bonus, language: Language) -> str:
    """ "Mon–Fri", "Mon, Wed–Fri", "daily"."""
    if len(bonus.weekdays) in (0, 7):
        return say(_DAILY, language)
    runs: list[list[int]] = []
    for day in sorted(bonus.weekdays):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    names = [[weekday_text(day, language) for day in run] for run in runs]
    return ", ".join("–".join(dict.fromkeys((run[0], run[-1]))) for run in names)


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
