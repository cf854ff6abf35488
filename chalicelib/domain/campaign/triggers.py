"""Triggers: what happens to a card and is worth a message. To add one: its line in `TRIGGERS`
and its name in `campaign.TriggerKind`.

A trigger is swept again and again, so each of its occasions has a name, by which a campaign tells a card
once. An occasion is of a certain time: beginning a campaign does not call up what lies long behind.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from chalicelib.domain.audience.profile import Profile
from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import BALANCE_MAX, Rules
from chalicelib.domain.text import Language, Text, plural, say
from chalicelib.domain.time.units import DAY_MS, DAY_S
from chalicelib.domain.time.wall_clock import local

WELCOME_DAYS = 3
LAPSED_DAYS = 7  # a week to find a moment that is not held back; who lapsed long ago is another campaign's

Occasion = Callable[[Profile, int, int, str], str | None]
"""The name of a profile's present occasion, by the trigger's number, the time (ms) and the zone."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """`n` is a number from `least` to `most`; `said` has its place, as {days} or {amount}."""

    occasion: Occasion
    least: int
    most: int
    said: Text
    said_for_0: Text | None = None


def occurrence(trigger: When, profile: Profile, now_ms: int, zone: str) -> str | None:
    """The name of this card's present occasion, the same as long as it lasts; None when there is none."""
    return TRIGGERS[trigger.trigger].occasion(profile, trigger.n, now_ms, zone)


def check_trigger(trigger: When) -> None:
    """InvalidInput unless there is such a trigger and its number is in range."""
    if trigger.trigger not in TRIGGERS:
        raise InvalidInput("trigger_unknown", field="when.trigger", triggers=", ".join(TRIGGERS))
    known = TRIGGERS[trigger.trigger]
    if not known.least <= trigger.n <= known.most:
        raise InvalidInput("trigger_number_wrong", field="when.n", least=known.least, most=known.most)


def trigger_sentence(trigger: When, rules: Rules, language: Language) -> str:
    """When it comes, in words."""
    known = TRIGGERS[trigger.trigger]
    said = say((None if trigger.n else known.said_for_0) or known.said, language)
    days = _DAYS[language][plural(language, trigger.n)].format(n=trigger.n)
    return said.format(days=days, amount=say(rules.counted(trigger.n), language))


def _welcome(profile: Profile, n: int, now_ms: int, _: str) -> str | None:
    """n days after joining."""
    since_ms = now_ms - profile.card.created_ms - n * DAY_MS
    return "" if 0 <= since_ms < WELCOME_DAYS * DAY_MS else None


def _near_reward(profile: Profile, n: int, _now_ms: int, _zone: str) -> str | None:
    """Named by what will have been earned in all once it is reached, which redeeming does not change."""
    left = profile.to_reward
    return None if left is None or not 1 <= left <= n else str(profile.card.earned + left)


def _reward_waiting(profile: Profile, n: int, now_ms: int, _: str) -> str | None:
    """n days after the last visit; once until a reward is taken."""
    if not profile.waiting or now_ms // 1000 < _last_seen_s(profile) + n * DAY_S:
        return None
    return str(profile.card.redemptions)


def _lapsed(profile: Profile, n: int, now_ms: int, _: str) -> str | None:
    """Named by the last visit: the next one begins anew."""
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
    """The last visit; the day of joining for who has not been back since."""
    last_s = profile.last_visit_s
    return profile.card.created_ms // 1000 if last_s is None else last_s


def _on(year: int, month: int, day: int) -> date:
    """That day of the year; 29 February is the 28th in a common year."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return date(year, month, 28 if (month, day) == (2, 29) and not leap else day)


_DAYS: Mapping[Language, Mapping[str, str]] = {
    "en": {"one": "{n} day", "many": "{n} days"},
    "fr": {"one": "{n} jour", "many": "{n} jours"},
    "ro": {"one": "{n} zi", "few": "{n} zile", "many": "{n} de zile"},
    "ru": {"one": "{n} день", "few": "{n} дня", "many": "{n} дней"},
}

TRIGGERS: Mapping[str, Trigger] = {
    "welcome": Trigger(
        _welcome,
        0,
        30,
        {
            "en": "When a card is new: {days} after it was made.",
            "fr": "Quand une carte est nouvelle : {days} après sa création.",
            "ro": "Când un card este nou: {days} după creare.",
            "ru": "Когда карта новая: через {days} после выпуска.",
        },
        {
            "en": "When a card is new.",
            "fr": "Quand une carte est nouvelle.",
            "ro": "Când un card este nou.",
            "ru": "Когда карта новая.",
        },
    ),
    "near_reward": Trigger(
        _near_reward,
        1,
        BALANCE_MAX,
        {
            "en": "When a card is {amount} or less away from its reward.",
            "fr": "Quand il manque à une carte {amount} ou moins pour son cadeau.",
            "ro": "Când unui card îi lipsesc cel mult {amount} până la recompensă.",
            "ru": "Когда до награды остаётся не больше, чем {amount}.",
        },
    ),
    "reward_waiting": Trigger(
        _reward_waiting,
        0,
        365,
        {
            "en": "When a reward waits on a card {days} after the last visit.",
            "fr": "Quand un cadeau attend sur une carte {days} après la dernière visite.",
            "ro": "Când o recompensă așteaptă pe card la {days} după ultima vizită.",
            "ru": "Когда награда ждёт на карте через {days} после последнего визита.",
        },
        {
            "en": "When a reward waits on a card.",
            "fr": "Quand un cadeau attend sur une carte.",
            "ro": "Când o recompensă așteaptă pe card.",
            "ru": "Когда награда ждёт на карте.",
        },
    ),
    "lapsed": Trigger(
        _lapsed,
        1,
        730,
        {
            "en": "When a customer has not been here for {days}.",
            "fr": "Quand un client n’est pas venu depuis {days}.",
            "ro": "Când un client nu a mai venit de {days}.",
            "ru": "Когда клиента не было {days}.",
        },
    ),
    "birthday": Trigger(
        _birthday,
        0,
        30,
        {
            "en": "For the birthday, from {days} before it.",
            "fr": "Pour l’anniversaire, dès {days} avant.",
            "ro": "De ziua de naștere, cu {days} înainte.",
            "ru": "Ко дню рождения, за {days} до него.",
        },
        {
            "en": "On the birthday.",
            "fr": "Le jour de l’anniversaire.",
            "ro": "În ziua de naștere.",
            "ru": "В день рождения.",
        },
    ),
    "anniversary": Trigger(
        _anniversary,
        0,
        0,
        {
            "en": "On the day on which the card was made, each year.",
            "fr": "Chaque année, le jour où la carte a été créée.",
            "ro": "În fiecare an, în ziua în care a fost creat cardul.",
            "ru": "Каждый год в день выпуска карты.",
        },
    ),
    "expiring": Trigger(
        _expiring,
        1,
        90,
        {
            "en": "When a card that holds something ends within {days}, and what it holds with it.",
            "fr": "Quand une carte non vide expire dans {days} ou moins, avec ce qu’elle contient.",
            "ro": "Când un card care nu este gol expiră în cel mult {days}, cu tot ce are pe el.",
            "ru": "Когда карта с накоплениями истекает не позже чем через {days}: они сгорят вместе с ней.",
        },
    ),
}
