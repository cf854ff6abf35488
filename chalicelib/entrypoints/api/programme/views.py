"""How the JSON API shows a programme; to a till with its limits, in numbers to reckon with."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.card.linear import Linear
from chalicelib.domain.card.sandbox import real_of
from chalicelib.domain.face.look import Colours
from chalicelib.domain.ledger.paper import paper_most
from chalicelib.domain.programme.gifts import EVENTS, gifts_of
from chalicelib.domain.programme.held import holders_of, offers_of
from chalicelib.domain.programme.offer import EFFECTS, Amount, BuyGet, Offer, Percent
from chalicelib.domain.programme.programme import Bonus, Programme
from chalicelib.domain.programme.sale.earning import Earning
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.programme.sale.sold import sold_by
from chalicelib.domain.programme.setup.untranslated import untranslated
from chalicelib.domain.programme.types import TYPES
from chalicelib.domain.text import Language, Said, translations
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.fields import Instant, Texts, Url


class RewardView(msgspec.Struct):
    id: str
    name: Texts
    cost: Annotated[int, Meta(description="Stamps or points that it takes.")]


class GiftView(msgspec.Struct):
    """A part that is given `on` an occasion: by any campaign, by one without a trigger ("day"), or by the
    trigger of that name. One costs the merchant `cost_minor`, 0: not said. `offered`: the till hands out
    something for it."""

    id: str
    name: Texts
    on: Annotated[str, Meta(extra_json_schema={"enum": list(EVENTS)})]
    days: Annotated[int, Meta(description="It is good for so many; 0: without an end.")]
    cost_minor: int
    offered: bool


class ProgrammeView(msgspec.Struct):
    id: str
    type: Annotated[str, Meta(extra_json_schema={"enum": list(TYPES)})]
    name: str
    organization: str
    rule: Texts
    earn: Annotated[Earning, Meta(description="What a sale brings, in numbers, before any scan.")]
    colours: Colours
    rewards: list[RewardView]
    join_url: Url
    poster_url: Url
    gifts: Annotated[list[GiftView], Meta(description="What a campaign can give beside its words.")]
    untranslated: Annotated[
        dict[Language, list[str]],
        Meta(description="By language the texts that are not in it, as its customers read them instead."),
    ]


class ProgrammeListView(msgspec.Struct):
    programmes: list[ProgrammeView]


class LimitsView(msgspec.Struct):
    spend_minor_min: int
    scans_per_day_max: int
    cooldown_s: int
    hours: list[list[list[int]]]
    outlets: list[str]
    offline_redeem_max: int
    papers_per_day_max: int


class BonusView(msgspec.Struct):
    factor: int
    starts_at: Instant
    ends_at: Instant
    weekdays: list[int]
    from_minute: int
    to_minute: int
    said: Texts


class PriceView(msgspec.Struct):
    unit: str
    n: int


class TillOfferView(msgspec.Struct):
    """An offer of the programme, for a till that has to say by itself whether a card may have it."""

    id: str
    name: Texts
    effect: Annotated[str, Meta(extra_json_schema={"enum": list(EFFECTS)})]
    percent: int | None
    amount_minor: int | None
    buy: int | None
    get: int | None
    price: Annotated[list[PriceView], Meta(description="What it takes; unit `balance`: of the balance.")]
    per_minor: Annotated[int, Meta(description="Money off: the price is for each so much of it.")]
    holding: Annotated[str, Meta(description="A unit that the card has to hold.")]
    holders: Annotated[Texts | None, Meta(description="What that is called.")]
    once: str
    times: int
    starts_at: Instant | None
    ends_at: Instant | None
    from_day: Annotated[int, Meta(description="Of each month by the outlet's clock; 0: all of it.")]
    until_day: int


class SoldView(msgspec.Struct):
    """What the till may sell: POST /payments puts it on a card."""

    part: str
    name: Texts
    price_minor: Annotated[int | None, Meta(description="Of one; null: as much is given as is paid.")]


class PartNameView(msgspec.Struct):
    id: str
    name: Texts


class TillProgrammeView(msgspec.Struct):
    id: str
    type: str
    name: str
    organization: str
    rule: Texts
    earn: Earning
    rewards: list[RewardView]
    limits: LimitsView
    paper_most: Annotated[int, Meta(description="On one paper card; 0: none is honoured.")]
    stamp_at_once: bool
    revision: int
    bonuses: list[BonusView]
    offers: list[TillOfferView]
    sold: list[SoldView]
    parts: Annotated[list[PartNameView], Meta(description="What entries of kind `give` are called.")]
    items: Annotated[list[str], Meta(description="What parts count: `items` of a scan says how many.")]
    jars: Annotated[list[str], Meta(description="Parts that GET /jars knows: what guests give on.")]
    memberships: Annotated[list[str], Meta(description="Parts that GET /memberships knows.")]
    linear: Annotated[Linear, Meta(description="Which bars stand on its cards, for laser scanners.")]


def programme_view(programme: Programme, base_url: str) -> ProgrammeView:
    real_id = real_of(programme.id)
    join_url = f"{base_url}/join/{real_id}"
    return ProgrammeView(
        id=real_id,
        type=programme.rules.type,
        name=programme.name,
        organization=programme.merchant.name,
        rule=words.every_language(programme.rule(), programme.language),
        earn=programme.earning(),
        colours=programme.colours,
        rewards=[RewardView(r.id, translations(r.name), r.cost) for r in programme.rules.rewards()],
        join_url=join_url,
        poster_url=f"{join_url}/poster",
        gifts=[
            GiftView(
                gift.id,
                words.every_language(gift.name, programme.language),
                gift.on,
                gift.days,
                gift.cost_minor,
                gift.offered,
            )
            for gift in gifts_of(programme)
        ],
        untranslated=_untranslated(programme),
    )


def _untranslated(programme: Programme) -> dict[Language, list[str]]:
    return {
        language: [words.say(text, language, programme.language) for text in texts]
        for language, texts in untranslated(programme).items()
    }


def till_programme_view(programme: Programme) -> TillProgrammeView:
    return TillProgrammeView(
        id=programme.id,
        type=programme.rules.type,
        name=programme.name,
        organization=programme.merchant.name,
        rule=words.every_language(programme.rule(), programme.language),
        earn=programme.earning(),
        rewards=[RewardView(r.id, translations(r.name), r.cost) for r in programme.rules.rewards()],
        limits=limits_view(programme.limits),
        paper_most=paper_most(programme),
        stamp_at_once=programme.stamp_at_once,
        revision=programme.revision,
        bonuses=[_bonus_view(bonus, programme) for bonus in programme.bonuses],
        offers=[_offer_view(offer, programme) for offer in offers_of(programme)],
        sold=[
            SoldView(each.part_id, _texts(each.name, programme), each.price_minor)
            for each in sold_by(programme)
        ],
        parts=[
            PartNameView(part.id, _texts(units[0].name, programme))
            for part in programme.all_parts
            if (units := part.units())
        ],
        items=sorted({g.per_item for part in programme.parts for g in part.grants() if g.per_item}),
        jars=[part.id for part in programme.parts if part.type == "suspended"],
        memberships=[part.id for part in programme.parts if part.type == "membership"],
        linear=programme.choices.linear,
    )


def limits_view(limits: Limits) -> LimitsView:
    return LimitsView(
        spend_minor_min=limits.spend_minor_min,
        scans_per_day_max=limits.scans_per_day_max,
        cooldown_s=limits.cooldown_s,
        hours=[[list(pair) for pair in day] for day in limits.hours],
        outlets=list(limits.outlets),
        offline_redeem_max=limits.offline_redeem_max,
        papers_per_day_max=limits.papers_per_day_max,
    )


def _offer_view(offer: Offer, programme: Programme) -> TillOfferView:
    effect = offer.effect
    holders = holders_of(programme, offer)
    return TillOfferView(
        id=offer.id,
        name=_texts(offer.name, programme),
        effect=effect.type,
        percent=effect.percent if isinstance(effect, Percent | BuyGet) else None,
        amount_minor=effect.minor if isinstance(effect, Amount) else None,
        buy=effect.buy if isinstance(effect, BuyGet) else None,
        get=effect.get if isinstance(effect, BuyGet) else None,
        price=[PriceView(unit, n) for unit, n in offer.price],
        per_minor=offer.per_minor,
        holding=offer.holding,
        holders=None if holders is None else _texts(holders, programme),
        once=offer.once,
        times=offer.times,
        starts_at=instant(offer.from_ms) if offer.from_ms else None,
        ends_at=instant(offer.until_ms) if offer.until_ms else None,
        from_day=offer.from_day,
        until_day=offer.until_day,
    )


def _texts(said: Said, programme: Programme) -> dict[Language, str]:
    return words.every_language(said, programme.language)


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
