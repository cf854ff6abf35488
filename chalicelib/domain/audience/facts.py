"""What may be asked of a card, one line a fact: how it is read, and what it can be."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from chalicelib.domain.audience.audience import AUDIENCE
from chalicelib.domain.audience.lately import LATELY_DAYS_MAX, Step
from chalicelib.domain.audience.profile import Profile
from chalicelib.domain.audience.rfm import CLASSES, rfm_class
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.ledger.summary import VISITS_KEPT
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.text import LANGUAGES
from chalicelib.domain.time.units import DAY_MS, DAY_S
from chalicelib.domain.time.wall_clock import local

DAYS_MAX = 3650
COUNT_MAX = 10**6
SPENT_MINOR_MAX = 10**12  # ten thousand of the largest sales
NO_WALLET = "none"
THIS_MONTH = "this"

TOP_PERCENT_MAX = 50  # more is no longer the top

Unit = Literal["", "days_ago", "money"]
ReadBeside = Literal["", "campaigns", "history"]
"""What lies beside the card that a fact is read from: deliveries, or, of so many days, entries."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When an audience is judged; `zone` is where "this month" and dates are read."""

    now_ms: int
    zone: str


@dataclass(frozen=True, slots=True)
class Number:
    """A fact that is a whole number, None when it has no answer.

    `others` are its operators beyond comparing. `within`: a condition may name `days`, up to `days_most`, and
    then `read_within` counts only what was so lately, and is read from `beside`.
    """

    read: Callable[[Profile, Moment], int | None]
    least: int
    most: int
    unit: Unit = ""
    others: tuple[Literal["never", "on_dates"], ...] = ()
    read_within: Callable[[Profile, Moment, int], int] | None = None
    most_within: int = 0
    days_most: int = DAYS_MAX
    beside: ReadBeside = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A fact that is some of several things; `choices` None: ids of the merchant's own. `read_within`, and
    what goes with it, as a number's; `days_needed`: a condition has to name `days`."""

    read: Callable[[Profile, Moment], Collection[str | int]]
    choices: tuple[str | int, ...] | None = None
    read_within: Callable[[Profile, Moment, int], Collection[str | int]] | None = None
    days_most: int = DAYS_MAX
    days_needed: bool = False
    beside: ReadBeside = ""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A number by which cards are ranked, to ask for those with the most of it."""

    read: Callable[[Card], int]
    unit: Unit = ""


def _days_ago(at_s: int, moment: Moment) -> int:
    """Whole days since then, 0 where a clock was ahead."""
    return max(0, (moment.now_ms // 1000 - at_s) // DAY_S)


def _last_visit(profile: Profile, moment: Moment) -> int | None:
    last = profile.last_visit_s
    return None if last is None else _days_ago(last, moment)


def _visits_within(profile: Profile, moment: Moment, days: int) -> int:
    return len(_visits(profile, moment, days))


def _since_ms(moment: Moment, days: int) -> int:
    return moment.now_ms - days * DAY_MS


def _steps(profile: Profile, moment: Moment, days: int) -> tuple[Step, ...]:
    since_ms = _since_ms(moment, days)
    return tuple(step for step in profile.beside.steps if step.at_ms >= since_ms)


def _spent_within(profile: Profile, moment: Moment, days: int) -> int:
    return sum(step.amount_minor for step in _steps(profile, moment, days))


def _outlets_within(profile: Profile, moment: Moment, days: int) -> Collection[str | int]:
    return {step.outlet for step in _steps(profile, moment, days) if not step.taken}


def _taken_within(profile: Profile, moment: Moment, days: int) -> Collection[str | int]:
    return {step.taken for step in _steps(profile, moment, days) if step.taken}


def _bought_within(profile: Profile, moment: Moment, days: int) -> Collection[str | int]:
    return {item for step in _steps(profile, moment, days) for item in step.items}


def _told_within(profile: Profile, moment: Moment, days: int) -> Collection[str | int]:
    since_ms = _since_ms(moment, days)
    return {campaign for campaign, at_ms in profile.beside.told_by.items() if at_ms >= since_ms}


def _weekdays(profile: Profile, moment: Moment, days: int = DAYS_MAX) -> Collection[str | int]:
    return {local(at_s * 1000, moment.zone).isoweekday() for at_s in _visits(profile, moment, days)}


def _dayparts(profile: Profile, moment: Moment, days: int = DAYS_MAX) -> Collection[str | int]:
    hours = (local(at_s * 1000, moment.zone).hour for at_s in _visits(profile, moment, days))
    return {next(part for part, until in DAYPARTS.items() if hour < until) for hour in hours}


def _visits(profile: Profile, moment: Moment, days: int) -> tuple[int, ...]:
    visits = profile.card.visit_s
    return visits[bisect_left(visits, moment.now_ms // 1000 - days * DAY_S) :]


def _birthday(profile: Profile, moment: Moment) -> Collection[str | int]:
    if not profile.card.birthday:
        return ()
    month = int(profile.card.birthday[:2])
    return (month, THIS_MONTH) if month == _month(moment.now_ms, moment.zone) else (month,)


@lru_cache(maxsize=64)
def _month(now_ms: int, zone: str) -> int:
    return local(now_ms, zone).month


DAYPARTS: Mapping[str, int] = {"early": 6, "morning": 11, "midday": 14, "afternoon": 18, "evening": 24}
"""A day's parts, each with the hour at which it ends, by the clock that the card lives by."""

FACTS: Mapping[str, Number | Choice | Ranked] = {
    "programme": Choice(lambda profile, _: (profile.card.programme_id,)),
    "balance": Number(lambda profile, _: profile.card.balance, -BALANCE_MAX, BALANCE_MAX),
    "to_reward": Number(lambda profile, _: profile.to_reward, 0, BALANCE_MAX),
    "waiting": Number(lambda profile, _: profile.waiting, 0, BALANCE_MAX),
    "tier": Choice(lambda profile, _: (profile.tier,)),
    "joined": Number(
        lambda profile, moment: _days_ago(profile.card.created_ms // 1000, moment),
        0,
        DAYS_MAX,
        "days_ago",
        ("on_dates",),
    ),
    "last_visit": Number(_last_visit, 0, DAYS_MAX, "days_ago", ("never",)),
    "visits": Number(
        lambda profile, _: profile.card.visits,
        0,
        COUNT_MAX,
        read_within=_visits_within,
        most_within=VISITS_KEPT - 1,  # a full list may stand for more
    ),
    "spent_minor": Number(
        lambda profile, _: profile.card.spent_minor,
        0,
        SPENT_MINOR_MAX,
        "money",
        read_within=_spent_within,
        most_within=SPENT_MINOR_MAX,
        days_most=LATELY_DAYS_MAX,
        beside="history",
    ),
    "top_spent": Ranked(lambda card: card.spent_minor, "money"),
    "top_visits": Ranked(lambda card: card.visits),
    "outlet": Choice(
        lambda profile, _: profile.card.outlets,
        read_within=_outlets_within,
        days_most=LATELY_DAYS_MAX,
        beside="history",
    ),
    "weekday": Choice(_weekdays, tuple(range(1, 8)), _weekdays),
    "daypart": Choice(_dayparts, tuple(DAYPARTS), _dayparts),
    "redeemed": Choice(
        lambda *_: (),  # the card has how many it ever took, and not which
        read_within=_taken_within,
        days_most=LATELY_DAYS_MAX,
        days_needed=True,
        beside="history",
    ),
    "bought": Choice(
        lambda *_: (),  # a till names items on a sale, and a card keeps none of its sales
        read_within=_bought_within,
        days_most=LATELY_DAYS_MAX,
        days_needed=True,
        beside="history",
    ),
    "got": Choice(
        lambda profile, _: profile.beside.told_by.keys(),
        read_within=_told_within,
        days_most=LATELY_DAYS_MAX,
        beside="campaigns",
    ),
    AUDIENCE: Choice(lambda *_: ()),  # asked as `Within`, by the audiences' own conditions
    "source": Choice(lambda profile, _: (profile.card.source,)),
    "brought": Choice(
        lambda profile, _: ("yes",) if profile.card.referred_by else ("no",),
        ("yes", "no"),
    ),
    "language": Choice(lambda profile, _: (profile.card.language,), LANGUAGES),
    "consent": Choice(
        lambda profile, _: ("no",) if profile.card.messages_consent_ms is None else ("yes",),
        ("yes", "no"),
    ),
    "wallet": Choice(lambda profile, _: profile.wallets or (NO_WALLET,), (*WALLETS, NO_WALLET)),
    "birthday_month": Choice(_birthday, (*range(1, 13), THIS_MONTH)),
    "rfm": Choice(lambda profile, moment: (rfm_class(profile, moment.now_ms // 1000),), CLASSES),
}
