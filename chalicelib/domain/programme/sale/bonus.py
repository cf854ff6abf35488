"""Double-stamp days and happy hours: what a sale brings counts more for a time."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import Bonus, Programme
from chalicelib.domain.programme.rules import Rules
from chalicelib.domain.programme.sale.limits import BEHIND_MS
from chalicelib.domain.text import Phrase, Weekday, phrase
from chalicelib.domain.time.units import DAY_MINUTES, DAY_MS
from chalicelib.domain.time.wall_clock import (
    first_ms,
    local,
    minute_text,
    wall,
)

FACTOR_MAX = 5  # more was mistyped
PLAIN_DAYS_MAX = 31  # all day and every day for longer is another rule, not a bonus
NARROW_DAYS_MAX = 366

LINE_MAX = 60  # characters: what the row on a card's front shows


def factor_at(bonuses: Iterable[Bonus], made_ms: int, zone: str) -> int:
    """How many times a sale of that moment counts: by the greatest bonus in force, never by several."""
    return max((bonus.factor for bonus in bonuses if in_force(bonus, made_ms, zone)), default=1)


def in_force(bonus: Bonus, at_ms: int, zone: str) -> bool:
    """Whether it counts then, by the clock of `zone`; hours past midnight belong to the day they began on."""
    return bonus.starts_ms <= at_ms < bonus.ends_ms and _within(bonus, local(at_ms, zone))


def refuse_clockless(programme: Programme, made_ms: int) -> None:
    """InvalidInput asks for the outlet where a sale of this moment hangs on the time of day there."""
    limits = programme.limits
    hours = (bonus for bonus in programme.bonuses if _narrowed(bonus))
    bonus = any(bonus.starts_ms <= made_ms < bonus.ends_ms for bonus in hours)
    if limits.hours or limits.scans_per_day_max or bonus:
        raise InvalidInput("outlet_for_hours", field="outlet")


def without_past(bonuses: Iterable[Bonus], now_ms: int) -> tuple[Bonus, ...]:
    """The bonuses that still matter to a sale: a till may have been offline for a week."""
    return tuple(bonus for bonus in bonuses if now_ms < bonus.ends_ms + BEHIND_MS)


def check_bonus(bonus: Bonus, now_ms: int, zone: str) -> None:
    """InvalidInput names a value that no bonus beginning at `now_ms` or later can have."""
    check_hours(bonus)
    if not max(bonus.starts_ms, now_ms) < bonus.ends_ms:
        raise InvalidInput("bonus_over", field="bonus.ends_at")
    most = NARROW_DAYS_MAX if _narrowed(bonus) else PLAIN_DAYS_MAX
    if bonus.ends_ms - bonus.starts_ms > most * DAY_MS:
        raise InvalidInput("bonus_too_long", field="bonus.ends_at", most=most)
    if not _ever(bonus, now_ms, zone):
        raise InvalidInput("bonus_never", field="bonus.weekdays")


def check_hours(bonus: Bonus) -> None:
    """InvalidInput names a number that no bonus can have at any time."""
    if not 2 <= bonus.factor <= FACTOR_MAX:
        raise InvalidInput("bonus_factor_wrong", field="bonus.factor", least=2, most=FACTOR_MAX)
    if not 0 <= bonus.from_minute < DAY_MINUTES:
        raise InvalidInput("bonus_hours_wrong", field="bonus.from_minute")
    if not bonus.from_minute < bonus.to_minute <= bonus.from_minute + DAY_MINUTES:
        raise InvalidInput("bonus_hours_wrong", field="bonus.to_minute")
    if len(set(bonus.weekdays)) < len(bonus.weekdays) or not set(bonus.weekdays) <= set(range(7)):
        raise InvalidInput("bonus_days_wrong", field="bonus.weekdays")


def bonus_lines(bonus: Bonus, rules: Collection[Rules], zone: str, now_ms: int) -> tuple[Phrase, ...]:
    """What a card says from now until it is over, the longest line first: a card has room for `LINE_MAX`.

    In the words of its programmes where they have the same.
    """
    times = [rule.times(bonus.factor) for rule in rules]
    alike = bool(times) and all(words == times[0] for words in times)
    what = times[0] if alike else phrase("bonus_everything", n=bonus.factor)
    if not _narrowed(bonus):
        at, to = local(bonus.starts_ms, zone), local(bonus.ends_ms, zone)
        if bonus.starts_ms <= now_ms:
            return (phrase("bonus_until", what=what, to=to),)
        return (phrase("bonus_from_to", what=what, at=at, to=to),)
    hours = _hours_said(bonus)
    last_day = local(bonus.ends_ms - 1, zone).date()
    return (
        phrase("bonus_within_until", what=what, hours=hours, to=last_day),
        phrase("bonus_within", what=what, hours=hours),
    )


def fitting(lines: Sequence[str]) -> str:
    """Of the same said at different lengths, the first that a card has room for, else the last."""
    return next((line for line in lines if len(line) <= LINE_MAX), lines[-1])


def _hours_said(bonus: Bonus) -> Phrase | Weekday:
    if not _hours(bonus):
        return _days(bonus)
    begins, ends = minute_text(bonus.from_minute), minute_text(bonus.to_minute)
    return phrase("bonus_hours", days=_days(bonus), begins=begins, ends=ends)


def _days(bonus: Bonus) -> Phrase | Weekday:
    """ "Mon–Fri", "Mon, Wed–Fri", "daily"."""
    if len(bonus.weekdays) in (0, 7):
        return phrase("bonus_daily")
    runs: list[list[int]] = []
    for day in sorted(bonus.weekdays):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    listed, *others = (_run(run) for run in reversed(runs))
    for run in others:
        listed = phrase("bonus_runs", first=run, rest=listed)
    return listed


def _run(days: list[int]) -> Phrase | Weekday:
    first, last = Weekday(days[0]), Weekday(days[-1])
    return first if first == last else phrase("bonus_run", first=first, last=last)


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
