"""What is counted of a campaign's cards: typed keys, whose counts add up in any order.

The table and the tools keep a key as words with dots between: `arm.a.visits.total`, `to.apple.en.fetched`,
`held.per_week`, `refused.apple.BadDeviceToken`, `gift.taken`, `follow.2.2a.sent`,
`since.2a.sent.total`. The last word of `held` and `refused` is free.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, cast, get_args

Total = Literal["planned", "sent", "silent", "held_out", "changed", "failed", "programme_gone"]
"""Cards in all: `silent` are those of the sent ones that were not notified, `changed` by a sweep that
corrects, reverts or retries, `failed` where it could not be; a programme that is gone is one."""

Step = Literal["sent", "pushed", "accepted", "fetched", "stale", "removed", "refused"]
"""How far a message came in a wallet."""
STEPS: tuple[Step, ...] = get_args(Step)
NOWHERE = "none"
"""In the place of a wallet: the card was in none when it was sent."""

Arm = Literal["held_out", "a", "b", "rest", "silent"]
ARMS: tuple[Arm, ...] = get_args(Arm)
"""`rest`: those that got the better of two wordings, once it was known which; `silent`: those that were not
notified."""
Metric = Literal["visits", "redemptions", "spend"]
METRICS: tuple[Metric, ...] = get_args(Metric)
"""`spend` is in minor units."""
Power = Literal["n", "total", "squares", "cubes"]
"""The sums of a value's powers over the cards of an arm, by which its mean and its spread are known."""


GiftCount = Literal["given", "taken", "ended", "back", "cost"]
GIFT_COUNTS: tuple[GiftCount, ...] = get_args(GiftCount)
"""`taken` by customers, `ended` before that, `back` to the merchant; `cost` of those taken (minor units)."""


@dataclass(frozen=True, slots=True)
class HeldFor:
    """Cards held back, by the reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """Cards sent that came as far as `step`, by wallet (or `NOWHERE`) and language."""

    wallet: str
    language: str
    step: Step


@dataclass(frozen=True, slots=True)
class RefusedFor:
    """Cards that a wallet refused, by its word for the reason."""

    wallet: str
    reason: str


@dataclass(frozen=True, slots=True)
class Summed:
    """A sum over an arm's cards of a power of what each did."""

    arm: Arm
    metric: Metric
    power: Power


@dataclass(frozen=True, slots=True)
class Gifts:
    """What was given with the campaign, by what became of it."""

    what: GiftCount


FollowedUp = Literal["sent", "held_out", "held", "left", "passed"]
"""What became of cards at a follow-up; `held_out`: they went on without it, to compare with; `passed`: they
went on without a word, as no branch had one for them."""


@dataclass(frozen=True, slots=True)
class Followed:
    """Cards that came to a follow-up, by its number and the branch that meant them (its id; "": none)."""

    number: int
    branch: str
    what: FollowedUp


FollowedArm = Literal["sent", "held_out"]


@dataclass(frozen=True, slots=True)
class FollowedVisits:
    """A sum over the cards that a branch was sent to, or held out from, of a power of how often each came
    since."""

    branch: str
    arm: FollowedArm
    power: Power


CountKey = Total | HeldFor | Arrived | RefusedFor | Summed | Gifts | Followed | FollowedVisits
Counts = Mapping[CountKey, int]
NO_COUNTS: Counts = MappingProxyType({})


def added(counts: Counts, more: Counts) -> dict[CountKey, int]:
    """Counts by key, summed; what comes to nothing is left out."""
    keys = dict.fromkeys((*counts, *more))
    total = {key: counts.get(key, 0) + more.get(key, 0) for key in keys}
    return {key: count for key, count in total.items() if count}


def text_of(key: CountKey) -> str:
    match key:
        case HeldFor(reason):
            return f"held.{reason}"
        case Arrived(wallet, language, step):
            return f"to.{wallet}.{language}.{step}"
        case RefusedFor(wallet, reason):
            return f"refused.{wallet}.{reason}"
        case Summed(arm, metric, power):
            return f"arm.{arm}.{metric}.{power}"
        case Gifts(what):
            return f"gift.{what}"
        case Followed(number, branch, what):
            return f"follow.{number}.{branch}.{what}"
        case FollowedVisits(branch, arm, power):
            return f"since.{branch}.{arm}.{power}"
    return key


def key_of(text: str) -> CountKey:
    """What `text_of` gave."""
    match text.split(".", 1):
        case ["held", reason]:
            return HeldFor(reason)
        case ["refused", rest]:
            wallet, _, reason = rest.partition(".")
            return RefusedFor(wallet, reason)
        case ["gift", what]:
            return Gifts(cast(GiftCount, what))
        case ["follow", rest]:
            number, branch, became = rest.split(".")
            return Followed(int(number), branch, cast(FollowedUp, became))
        case ["since", rest]:
            branch, arm, power = rest.split(".")
            return FollowedVisits(branch, cast(FollowedArm, arm), cast(Power, power))
        case ["to", rest]:
            wallet, language, step = rest.split(".")
            return Arrived(wallet, language, cast(Step, step))
        case ["arm", rest]:
            arm, metric, power = rest.split(".")
            return Summed(cast(Arm, arm), cast(Metric, metric), cast(Power, power))
    return cast(Total, text)
