"""How the JSON API shows what sending a campaign would do."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.campaign.cost import Cost, Prices, waits_for
from chalicelib.domain.campaign.triggers import trigger_phrase
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.text import Language, phrase
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.audience.views import ReachView, reach_view
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.service.campaign.check import Check


class CostPartView(msgspec.Struct):
    unit: str
    name: Annotated[str, Meta(description="In the caller's language.")]
    count: int
    micros: int


class CostView(msgspec.Struct):
    """At list prices as of a day; in millionths of `currency`."""

    total_micros: int
    currency: str
    as_of: str
    region: str
    parts: list[CostPartView]


class CheckRefusalView(msgspec.Struct):
    code: str
    field: str
    detail: str


class CheckView(msgspec.Struct):
    """What `send` would do now. `refusal` says why it would be refused, None when it would not."""

    sentence: str
    quiet_until: Annotated[Instant | None, Meta(description="It is quiet hours: nobody is told before.")]
    reach: ReachView | None
    will_send: int
    held_out: int
    cost: CostView | None
    seconds: int
    bounded_by: str
    needs_approval: bool
    may_send: bool
    refusal: CheckRefusalView | None


def check_view(found: Check, prices: Prices, language: Language) -> CheckView:
    refusal, cost = found.refusal, found.cost
    return CheckView(
        sentence=words.say(refusal.phrase, language) if refusal else _will(found, language),
        quiet_until=instant(found.quiet_until_ms) if found.quiet_until_ms else None,
        reach=reach_view(found.reach) if found.reach else None,
        will_send=found.sent,
        held_out=found.held_out,
        cost=_cost_view(cost, prices, language) if cost else None,
        seconds=cost.seconds if cost else 0,
        bounded_by=_waits_for(cost, prices, language) if cost else "",
        needs_approval=found.settings.needs_approval,
        may_send=refusal is None,
        refusal=_refusal_view(refusal, language) if refusal else None,
    )


def _will(found: Check, language: Language) -> str:
    campaign = found.campaign
    kind = "trigger" if campaign.when.trigger else "message" if campaign.variants else "face"
    possible = found.reach.possible if found.reach else 0
    said = phrase(f"will_{kind}", people=found.sent, held_out=found.held_out, possible=possible)
    will = words.say(said, language)
    if not campaign.when.trigger or not found.programmes:
        return will
    return f"{words.say(trigger_phrase(campaign.when, found.programmes[0].rules), language)} {will}"


def _waits_for(cost: Cost, prices: Prices, language: Language) -> str:
    said = waits_for(cost.bounded_by, prices)
    return words.say(said, language) if said else ""


def _cost_view(cost: Cost, prices: Prices, language: Language) -> CostView:
    parts = [
        CostPartView(part.unit, words.say(phrase(f"cost_{part.unit}"), language), part.count, part.micros)
        for part in cost.parts
    ]
    return CostView(cost.total_micros, prices.currency, prices.as_of, prices.region, parts)


def _refusal_view(refusal: CarnetError, language: Language) -> CheckRefusalView:
    return CheckRefusalView(refusal.code, refusal.field, words.say(refusal.phrase, language))
