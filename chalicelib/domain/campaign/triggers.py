"""Triggers: what happens to a card and is worth a message. To add one: its line in `TRIGGERS`
and its words.

A trigger is swept again and again, so each of its occasions has a name, by which a campaign tells a card
once. An occasion is of a certain time: beginning a campaign does not call up what lies long behind.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from chalicelib.domain.audience.profile import Profile
from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.rules import BALANCE_MAX, Rules
from chalicelib.domain.text import Phrase, phrase
from chalicelib.domain.time.units import DAY_MS, DAY_S
from chalicelib.domain.time.wall_clock import local

WELCOME_DAYS = 3
LAPSED_DAYS = 7  # a week to find a moment that is not held back; who lapsed long ago is another campaign's

Occasion = Callable[[Profile, int, int, str], str | None]
"""The name of a profile's present occasion, by the trigger's number, the time (ms) and the zone."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """`n` is a number from `least` to `most`: of days, of stamps or points. Whoever chooses the trigger is
    asked for it where there is a `usual` one. `in_a_month`: the most occasions that a card has in a month, on
    average. `of_person`: the occasion is the person's, whatever cards they have, and not the card's."""

    occasion: Occasion
    least: int
    most: int
    usual: int | None = None
    in_a_month: float = 1.0
    of_person: bool = False


def occurrence(trigger: When, profile: Profile, now_ms: int, zone: str) -> str | None:
    """The name of this card's present occasion, the same as long as it lasts; None when there is none."""
    return TRIGGERS[trigger.trigger].occasion(profile, trigger.n, now_ms, zone)


def of_person(when: When) -> bool:
    """Whether a person is told once, on one of their cards: not where each card has its own occasion."""
    return not when.trigger or TRIGGERS[when.trigger].of_person


def check_trigger(trigger: When) -> None:
    """InvalidInput unless there is such a trigger and its number is in range."""
    if trigger.trigger not in TRIGGERS:
        raise InvalidInput("trigger_unknown", field="when.trigger", triggers=", ".join(TRIGGERS))
    known = TRIGGERS[trigger.trigger]
    if not known.least <= trigger.n <= known.most:
        raise InvalidInput("trigger_number_wrong", field="when.n", least=known.least, most=known.most)


def trigger_phrase(trigger: When, rules: Rules) -> Phrase:
    """When the trigger sends, in words."""
    return phrase(f"trigger_{trigger.trigger}_said", n=trigger.n, amount=rules.counted(trigger.n))


def _welcome(profile: Profile, n: int, now_ms: int, _: str) -> str | None:
    """n days after joining."""
    since_ms = now_ms - profile.card.created_ms - n * DAY_MS
    return "" if 0 <= since_ms < WELCOME_DAYS * DAY_MS else None


def _near_reward(profile: Profile, n: int, _now_ms: int, _zone: str) -> str | None:
    """The occasion is named by the total earned at the reward: redeeming does not change that number."""
    left = profile.to_reward
    return None if left is None or not 1 <= left <= n else str(profile.card.earned + left)


def _reward_waiting(profile: Profile, n: int, now_ms: int, _: str) -> str | None:
    """n days after the last visit; once for each reward."""
    if not profile.waiting or now_ms // 1000 < _last_seen_s(profile) + n * DAY_S:
        return None
    return str(profile.card.redemptions)


def _lapsed(profile: Profile, n: int, now_ms: int, _: str) -> str | None:
    """The occasion is named by the last visit, so the next visit makes another."""
    last_s = _last_seen_s(profile)
    away_s = now_ms // 1000 - last_s
    return str(last_s) if n * DAY_S <= away_s < (n + LAPSED_DAYS) * DAY_S else None


def _birthday(profile: Profile, n: int, now_ms: int, zone: str) -> str | None:
    """From n days before to the day itself, by the local calendar."""
    if not profile.card.birthday:
        return None
    month, day = (int(part) for part in profile.card.birthday.split("-"))
    today = local(now_ms, zone).date()
    years = (today.year, (today + timedelta(days=n)).year)
    return next((str(year) for year in years if 0 <= (_on(year, month, day) - today).days <= n), None)


def _anniversary(profile: Profile, _: int, now_ms: int, zone: str) -> str | None:
    joined, today = (local(at_ms, zone).date() for at_ms in (profile.card.created_ms, now_ms))
    years = today.year - joined.year
    return str(years) if years > 0 and today == _on(today.year, joined.month, joined.day) else None


def _expiring(profile: Profile, n: int, now_ms: int, _: str) -> str | None:
    """From n days before the card's end, with which its stamps or points are lost."""
    ends_ms = profile.card.expires_ms
    if ends_ms is None or profile.card.balance <= 0 or not ends_ms - n * DAY_MS <= now_ms < ends_ms:
        return None
    return str(ends_ms // 1000)


def _last_seen_s(profile: Profile) -> int:
    """The last visit, or the day of joining where there was none."""
    last_s = profile.last_visit_s
    return profile.card.created_ms // 1000 if last_s is None else last_s


def _on(year: int, month: int, day: int) -> date:
    """That day of the year; 29 February is the 28th in a common year."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return date(year, month, 28 if (month, day) == (2, 29) and not leap else day)


TRIGGERS: Mapping[str, Trigger] = {
    "welcome": Trigger(_welcome, 0, 30),
    "near_reward": Trigger(_near_reward, 1, BALANCE_MAX, usual=1),
    "reward_waiting": Trigger(_reward_waiting, 0, 365, usual=3),
    "lapsed": Trigger(_lapsed, 1, 730, usual=45),
    "birthday": Trigger(_birthday, 0, 30, in_a_month=1 / 12, of_person=True),
    "anniversary": Trigger(_anniversary, 0, 0, in_a_month=1 / 12),
    "expiring": Trigger(_expiring, 1, 90, usual=7),
}
