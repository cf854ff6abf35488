"""Three programmes to begin with, from what the usual thing costs and how often a regular comes."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.programme.parts.head_start import HeadStart
from chalicelib.domain.programme.parts.milestone import Milestone
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.spending import Spending
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import BALANCE_MAX, Reward, Rules
from chalicelib.domain.programme.setup.reckoning import Answers, Sums, cost_part_of, reckon, weeks_to_first
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps
from chalicelib.domain.text import Text

Kind = Literal["stamps", "points", "treat"]

# What is recommended, and by whom: docs/studio.md.
WEEKS = (4, 8)
GIVE_BACK = (3, 5)  # percent of what is sold, as it costs the owner
BACK = 0.05  # of what is spent, in points
TREAT = 0.3  # of the price of the usual thing: what something small on the way is worth
NEEDED = range(5, 13)
HEAD_START = 2  # of a card that is not short


@dataclass(frozen=True, slots=True)
class Named:
    """The owner's words: for the programme, the reward, something small on the way, and money off."""

    programme: str
    reward: Text
    treat: Text
    money_off: Text


@dataclass(frozen=True, slots=True)
class Proposal:
    kind: Kind
    programme: Programme
    sums: Sums


def propose(merchant: Merchant, answers: Answers, named: Named) -> tuple[Proposal, ...]:
    """Each with what it would cost and bring; the quickest first. It says itself what its reward costs."""
    answers = replace(answers, reward_cost_minor=round(answers.cost))
    made: tuple[tuple[Kind, Programme], ...] = (
        ("stamps", _stamps(merchant, answers, named)),
        ("points", _points(merchant, answers, named)),
        ("treat", _treat(merchant, answers, named)),
    )
    return tuple(Proposal(kind, programme, reckon(programme, answers)) for kind, programme in made)


def _stamps(merchant: Merchant, answers: Answers, named: Named) -> Programme:
    """A few stamps, some of them there from the start."""
    cost = round(answers.cost)
    return _best(
        (
            _made("stamps-card", merchant, named, Stamps(needed, named.reward, min(needed, 10), cost), start)
            for needed in NEEDED
            for start in [HeadStart("head-start", min(HEAD_START, needed // 3))]
        ),
        answers,
    )


def _treat(merchant: Merchant, answers: Answers, named: Named) -> Programme:
    """More stamps, and something small on the way to the reward."""
    cost = max(1, round(answers.price * answers.cost_part * TREAT))
    return _best(
        (
            _made(
                "stamps-and-more",
                merchant,
                named,
                Stamps(needed, named.reward, cost_minor=round(answers.cost)),
                treat,
            )
            for needed in (10, 12)
            for at in range(3, needed // 2 + 1)
            for treat in [Milestone("on-the-way", named.treat, at, needed, cost_minor=cost)]
        ),
        answers,
    )


def _points(merchant: Merchant, answers: Answers, named: Named) -> Programme:
    """A part of what is spent comes back as money off; the usual thing for who saves."""
    basket = answers.basket_minor
    unit = 10 ** max(0, math.floor(math.log10(max(1, basket) / 3)))  # a point: a visit brings some of them
    made = []
    for visits in range(2, 13):
        off = _round(max(1, visits * basket * BACK))
        points = min(BALANCE_MAX, max(1, math.ceil(off / BACK / unit)))
        whole = min(BALANCE_MAX, max(points, math.ceil(answers.price / BACK / unit)))
        rules = Points((Reward("usual", named.reward, whole, round(answers.cost)),), 1, unit, carried=True)
        made.append(
            _made("points-club", merchant, named, rules, Spending("money-off", named.money_off, points, off))
        )
    return _best(made, answers)


def _made(id_: str, merchant: Merchant, named: Named, rules: Rules, part: Part) -> Programme:
    return Programme(id_, merchant, named.programme, rules, parts=(part,)).of(merchant)


def _best(made: Iterable[Programme], answers: Answers) -> Programme:
    """The one whose first reward and cost are nearest to what is recommended."""
    return min(made, key=lambda programme: _away(programme, answers))


def _away(programme: Programme, answers: Answers) -> float:
    weeks = weeks_to_first(programme, answers) or math.inf
    cost = cost_part_of(programme, answers)
    late = max(0.0, math.log(weeks / WEEKS[1]), math.log(WEEKS[0] / weeks))
    return late + 2 * max(0.0, cost / GIVE_BACK[1] - 1, 1 - cost / GIVE_BACK[0])


def _round(minor: float) -> int:
    """The nearest of 1, 2 and 5, with noughts: what people reckon with."""
    tens: int = 10 ** math.floor(math.log10(minor))
    return min((tens, 2 * tens, 5 * tens, 10 * tens), key=lambda each: abs(math.log(each / minor)))
