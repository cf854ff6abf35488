"""Programmes with any parts, and changes of them that an owner could make, from a seed."""

import random
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, get_args

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Event, Once
from chalicelib.domain.programme.parts import PARTS
from chalicelib.domain.programme.parts.collection import Collection
from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.draw import Draw
from chalicelib.domain.programme.parts.head_start import HeadStart
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.milestone import Milestone
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.parts.referral import Referral
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.spending import Spending
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.parts.suspended import Suspended
from chalicelib.domain.programme.parts.trial import Trial
from chalicelib.domain.programme.parts.voucher import Voucher
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps
from chalicelib.domain.text import Text
from chalicelib.domain.time.units import DAY_MS
from tests.support.fakes import LUNA, NOON_MS

NAME: Text = {"en": "a thing"}
ONCE: tuple[Once, ...] = get_args(Once)
GIVEN: tuple[Event, ...] = ("birthday", "join", "campaign", "sale", "case")
HOLDING = ("", "club", "silver", "gold")

Make = Callable[[random.Random], Part]
MAKE: dict[str, Make] = {
    "collection": lambda rng: Collection("collection", NAME, NAME, rng.randint(2, 5), **_counted(rng)),
    "credit": lambda rng: Credit(
        "credit", NAME, rng.randint(1, 9), rng.choice((0, 1, 6)), sold=rng.random() < 0.5
    ),
    "draw": lambda rng: Draw("draw", NAME, rng.randint(2, 6), rng.choice((0, 10, 90))),
    "head_start": lambda rng: HeadStart("head-start", rng.randint(1, 5)),
    "membership": lambda rng: Membership("club", NAME, rng.choice((500, 900)), rng.choice((0, 1, 12))),
    "milestone": lambda rng: Milestone(
        "milestone", NAME, rng.randint(1, 3), rng.randint(3, 9), rng.choice((5, 90))
    ),
    "perk": lambda rng: Perk(
        "perk",
        NAME,
        rng.choice(HOLDING),
        rng.choice(ONCE),
        rng.randint(1, 3),
        **_effect(rng),
        **_bounds(rng),
    ),
    "referral": lambda rng: Referral("referral", NAME, rng.choice((0, 60))),
    "right": lambda rng: Right(
        "right", NAME, rng.choice(GIVEN), rng.choice((0, 5, 200)), rng.choice(ONCE), **_effect(rng)
    ),
    "spending": lambda rng: Spending("spending", NAME, rng.randint(1, 20), rng.randint(50, 500)),
    "suspended": lambda rng: Suspended("suspended", NAME, rng.randint(1, 9)),
    "trial": lambda rng: Trial("trial", "club", NAME, rng.randint(1, 90)),
    "voucher": lambda rng: Voucher("voucher", NAME, rng.choice(("rex", "ilk")), rng.randint(1, 20)),
}


def a_programme(rng: random.Random) -> Programme:
    """Stamps or points, up to seven parts, perhaps tiers."""
    names = rng.sample(sorted(MAKE), rng.randint(1, 7))
    stamps, points = Stamps(rng.randint(2, 9), NAME), Points(_steps(rng), 1, 100, 3)
    programme = Programme(
        "coffee", LUNA, "Coffee", rng.choice((stamps, points)), parts=tuple(MAKE[name](rng) for name in names)
    )
    return replace(programme, **_tiers(rng)) if rng.random() < 0.6 else programme


def changed(programme: Programme, rng: random.Random) -> Programme:
    """Some of it otherwise: withdrawn, new, dearer, cheaper, shorter, rarer."""
    parts = [_other(part, rng) for part in programme.parts if rng.random() > 0.2]
    there = {part.type for part in parts}
    new = [name for name in rng.sample(sorted(MAKE), 2) if name not in there and rng.random() < 0.3]
    parts += [MAKE[name](rng) for name in new]
    rng.shuffle(parts)
    after = replace(programme, parts=tuple(parts))
    if rng.random() < 0.4:
        after = replace(after, **(_tiers(rng) if rng.random() < 0.7 else {"tiers": ()}))
    return replace(after, rules=_other_rules(after, rng)) if rng.random() < 0.5 else after


def untried() -> set[str]:
    """Types of parts that no generator here makes."""
    return {*PARTS} - {*MAKE}


def _other(part: Part, rng: random.Random) -> Part:
    """The part with some of its numbers and choices those of another one like it."""
    if rng.random() < 0.4:
        return part
    own: Any = part
    like: Any = MAKE[part.type](rng)
    for _ in range(5):
        taken = {
            field.name: getattr(like, field.name)
            for field in fields(like)
            if field.name != "id" and rng.random() < 0.5
        }
        try:
            other: Part = replace(own, **taken)
        except InvalidInput:  # an effect of two kinds, a step beyond the whole
            continue
        return other
    return part


def _other_rules(programme: Programme, rng: random.Random) -> Stamps | Points:
    if isinstance(programme.rules, Stamps):
        return replace(programme.rules, needed=rng.randint(2, 12))
    return Points(_steps(rng), 1, 100, 3)


def _steps(rng: random.Random) -> tuple[Reward, ...]:
    costs = sorted(rng.sample(range(2, 40), rng.randint(1, 3)))
    ids = rng.sample(("cake", "lunch", "bag", "mug"), len(costs))
    return tuple(Reward(id_, NAME, cost) for id_, cost in zip(ids, costs, strict=True))


def _tiers(rng: random.Random) -> dict[str, Any]:
    first, second = sorted(rng.sample(range(1, 25), 2))
    tiers = (Tier("silver", NAME, first), Tier("gold", NAME, second, rng.randint(1, 3)))
    return {
        "tiers": tiers[: rng.randint(1, 2)],
        "tier_months": rng.choice((0, 1, 12)),
        "tier_grace_days": rng.choice((0, 30)),
    }


def _counted(rng: random.Random) -> dict[str, Any]:
    choices: tuple[dict[str, Any], ...] = ({"item": "loaf"}, {"per_minor": 500})
    return rng.choice(choices)


def _effect(rng: random.Random) -> dict[str, Any]:
    choices: tuple[dict[str, Any], ...] = (
        {},
        {"percent": rng.randint(1, 50)},
        {"minor": rng.randint(100, 300)},
        {"buy": rng.randint(1, 3), "get": rng.randint(1, 2)},
    )
    return rng.choice(choices)


def _bounds(rng: random.Random) -> dict[str, Any]:
    if rng.random() < 0.6:
        return {}
    return {
        "from_ms": NOON_MS - rng.randint(0, 40) * DAY_MS,
        "until_ms": NOON_MS + rng.randint(100, 900) * DAY_MS,
    }
