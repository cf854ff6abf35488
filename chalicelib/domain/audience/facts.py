"""What may be asked of a card, one line a fact: how it is read, and what it can be."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from chalicelib.domain.audience.profile import Profile
from chalicelib.domain.audience.rfm import CLASSES, rfm_class
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.ledger.summary import VISITS_KEPT
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.text import LANGUAGES
from chalicelib.domain.time.units import DAY_S
from chalicelib.domain.time.wall_clock import local

DAYS_MAX = 3650
COUNT_MAX = 10**6
SPENT_MINOR_MAX = 10**12  # ten thousand of the largest sales
NO_WALLET = "none"
THIS_MONTH = "this"

Unit = Literal["", "days_ago", "money"]


@dataclass(frozen=True, slots=True)
class Moment:
    """When an audience is judged; `zone` is where "this month" and dates are read."""

    now_ms: int
    zone: str


@dataclass(frozen=True, slots=True)
class Number:
    """A fact that is a whole number, None when it has no answer.

    `others` are its operators beyond comparing. `within`: a condition may name `days`, and then
    `read_within` counts only what was so lately.
    """

    read: Callable[[Profile, Moment], int | None]
    least: int
    most: int
    unit: Unit = ""
    others: tuple[Literal["never", "on_dates"], ...] = ()
    read_within: Callable[[Profile, Moment, int], int] | None = None
    most_within: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """A fact that is some of several things; `choices` None: ids of the merchant's own."""

    read: Callable[[Profile, Moment], Collection[str | int]]
    choices: tuple[str | int, ...] | None = None


def _days_ago(at_s: int, moment: Moment) -> int:
    """Whole days since then, 0 where a clock was ahead."""
    return max(0, (moment.now_ms // 1000 - at_s) // DAY_S)


def _last_visit(profile: Profile, moment: Moment) -> int | None:
    last = profile.last_visit_s
    return None if last is None else _days_ago(last, moment)


def _visits_within(profile: Profile, moment: Moment, days: int) -> int:
    visits = profile.card.visit_s
    return len(visits) - bisect_left(visits, moment.now_ms // 1000 - days * DAY_S)


def _birthday(profile: Profile, moment: Moment) -> Collection[str | int]:
    if not profile.card.birthday:
        return ()
    month = int(profile.card.birthday[:2])
    return (month, THIS_MONTH) if month == _month(moment.now_ms, moment.zone) else (month,)


@lru_cache(maxsize=64)
def _month(now_ms: int, zone: str) -> int:
    return local(now_ms, zone).month


FACTS: Mapping[str, Number | Choice] = {
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
    "spent_minor": Number(lambda profile, _: profile.card.spent_minor, 0, SPENT_MINOR_MAX, "money"),
    "outlet": Choice(lambda profile, _: profile.card.outlets),
    "language": Choice(lambda profile, _: (profile.card.language,), LANGUAGES),
    "consent": Choice(
        lambda profile, _: ("no",) if profile.card.messages_consent_ms is None else ("yes",),
        ("yes", "no"),
    ),
    "wallet": Choice(lambda profile, _: profile.wallets or (NO_WALLET,), (*WALLETS, NO_WALLET)),
    "birthday_month": Choice(_birthday, (*range(1, 13), THIS_MONTH)),
    "rfm": Choice(lambda profile, moment: (rfm_class(profile, moment.now_ms // 1000),), CLASSES),
}
