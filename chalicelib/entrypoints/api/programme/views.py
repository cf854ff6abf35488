"""How a till is shown a programme: its rule in words, and in numbers that a browser can reckon with."""

import msgspec

from chalicelib import words
from chalicelib.domain.programme.earning import Earning
from chalicelib.domain.programme.limits import Limits
from chalicelib.domain.programme.programme import Bonus, Programme
from chalicelib.domain.text import translations
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.card.views import RewardView
from chalicelib.entrypoints.http.fields import Instant, Texts


class LimitsView(msgspec.Struct):
    spend_minor_min: int
    scans_per_day_max: int
    cooldown_s: int
    hours: list[list[list[int]]]
    outlets: list[str]
    offline_redeem_max: int


class BonusView(msgspec.Struct):
    factor: int
    starts_at: Instant
    ends_at: Instant
    weekdays: list[int]
    from_minute: int
    to_minute: int
    said: Texts


class TillProgrammeView(msgspec.Struct):
    id: str
    type: str
    name: str
    organization: str
    rule: Texts
    earn: Earning
    rewards: list[RewardView]
    limits: LimitsView
    stamp_at_once: bool
    revision: int
    bonuses: list[BonusView]


def till_programme_view(programme: Programme) -> TillProgrammeView:
    return TillProgrammeView(
        id=programme.id,
        type=programme.rules.type,
        name=programme.name,
        organization=programme.organization,
        rule=words.every_language(programme.rules.rule(), programme.language),
        earn=programme.rules.earning(),
        rewards=[RewardView(r.id, translations(r.name), r.cost) for r in programme.rules.rewards()],
        limits=limits_view(programme.limits),
        stamp_at_once=programme.stamp_at_once,
        revision=programme.revision,
        bonuses=[_bonus_view(bonus, programme) for bonus in programme.bonuses],
    )


def limits_view(limits: Limits) -> LimitsView:
    return LimitsView(
        spend_minor_min=limits.spend_minor_min,
        scans_per_day_max=limits.scans_per_day_max,
        cooldown_s=limits.cooldown_s,
        hours=[[list(pair) for pair in day] for day in limits.hours],
        outlets=list(limits.outlets),
        offline_redeem_max=limits.offline_redeem_max,
    )


def _bonus_view(bonus: Bonus, programme: Programme) -> BonusView:
    return BonusView(
        factor=bonus.factor,
        starts_at=instant(bonus.starts_ms),
        ends_at=instant(bonus.ends_ms),
        weekdays=list(bonus.weekdays),
        from_minute=bonus.from_minute,
        to_minute=bonus.to_minute,
        said=words.every_language(programme.rules.times(bonus.factor)),
    )
