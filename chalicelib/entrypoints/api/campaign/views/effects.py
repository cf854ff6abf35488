"""How the JSON API shows what was done beyond a control group, by a campaign and by each follow-up."""

from typing import Annotated, Literal, get_args

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.campaign.result.counts import FollowedArm, FollowedUp
from chalicelib.domain.campaign.result.effect import Effect
from chalicelib.domain.campaign.result.result import Result, branch_effect
from chalicelib.domain.campaign.result.verdict import Verdict, effect_phrase, verdict_of
from chalicelib.domain.text import Language


class EffectView(msgspec.Struct):
    """`per_card` between `low` and `high`; `extra` is that over all cards that were sent."""

    verdict: Verdict
    said: Annotated[str, Meta(description="In the caller's language.")]
    per_card: float
    low: float
    high: float
    extra: int
    extra_low: int
    extra_high: int


class FollowedGroupView(msgspec.Struct):
    """Visits from the follow-up on, for as many days as the campaign counts."""

    arm: Literal["sent", "held_out"]
    cards: int
    total: int
    per_card: float


class FollowedView(msgspec.Struct):
    """Cards that came to a follow-up so far, by the branch that meant them (from 0; -1: none did): `sent`,
    `held_out` to compare with, `held` back, `left` the journey, or `passed` on without a word."""

    number: int
    branch: int
    groups: Annotated[
        list[FollowedGroupView], Meta(description="What those it was sent to, and those held out, did since.")
    ]
    effect: Annotated[
        EffectView | None, Meta(description="Sent over held out, of visits; null where nobody was held out.")
    ]
    sent: int
    held_out: int
    held: int
    left: int
    passed: int


def effect_view(effect: Effect, said: str) -> EffectView:
    return EffectView(verdict_of(effect), said, effect.difference, effect.low, effect.high, *effect.extra)


def followed_view(
    result: Result, place: tuple[int, int], currency: str, language: Language, *, final: bool
) -> FollowedView:
    effect = branch_effect(result, place)
    groups = zip(get_args(FollowedArm), result.since.get(place, ()), strict=False)
    counts = {what: result.followed[place].get(what, 0) for what in get_args(FollowedUp)}
    return FollowedView(
        *place,
        [FollowedGroupView(arm, each.n, each.total, each.mean) for arm, each in groups if each.n],
        effect_view(effect, words.say(effect_phrase(effect, "visits", currency, final=final), language))
        if effect
        else None,
        **counts,
    )
