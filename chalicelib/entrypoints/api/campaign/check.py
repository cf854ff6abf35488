"""Before the button: how many would get it, what it costs, how long it takes, and what stands in the way."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.campaign.attention import quiet_until_ms
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings
from chalicelib.domain.campaign.cost import Cost, Volume, estimate
from chalicelib.domain.campaign.draft import check_ready
from chalicelib.domain.campaign.triggers import trigger_sentence
from chalicelib.domain.errors import CarnetError, InvalidInput, NotAllowed
from chalicelib.domain.sentences import sentence
from chalicelib.domain.sentences_campaigns import will_sentence
from chalicelib.domain.sentences_cost import UNIT_NAMES, waits_for_said
from chalicelib.domain.text import Language, say
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.audience.views import ReachView, reach_view
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.entrypoints.workers.campaigns import zones_of
from chalicelib.service.campaign.audience import Asked, Reach, reach

COUNT_WITHIN_MS = 4_000  # then the shards read so far are what is known


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


def check_view(campaign: Campaign, at_ms: int, language: Language) -> CheckView:
    """Counted and reckoned, whether or not it could be sent as it is."""
    settings = wiring.campaigns().settings(campaign.merchant_id)
    refusal: CarnetError | None = None
    found: Reach | None = None
    cost: Cost | None = None
    try:
        check_ready(campaign, _programme_ids(campaign), at_ms)
        found = _reach(campaign, settings, at_ms)
        cost = _cost(campaign, found)
        _refuse(campaign, settings, found, cost)
    except CarnetError as error:
        refusal = error
    sent, held_out = _split(campaign, found)
    quiet_ms = _quiet_until_ms(campaign, settings, at_ms)
    return CheckView(
        sentence=sentence(refusal, language) if refusal else _will(campaign, sent, held_out, language),
        quiet_until=instant(quiet_ms) if quiet_ms else None,
        reach=reach_view(found) if found else None,
        will_send=sent,
        held_out=held_out,
        cost=_cost_view(cost, language) if cost else None,
        seconds=cost.seconds if cost else 0,
        bounded_by=waits_for_said(cost.bounded_by, wiring.prices(), language) if cost else "",
        needs_approval=settings.needs_approval,
        may_send=refusal is None,
        refusal=CheckRefusalView(refusal.code, refusal.field, sentence(refusal, language))
        if refusal
        else None,
    )


def refuse_unready(campaign: Campaign, at_ms: int) -> None:
    """Refused with the reason unless it lacks nothing, means somebody, and costs no more than it may."""
    settings = wiring.campaigns().settings(campaign.merchant_id)
    check_ready(campaign, _programme_ids(campaign), at_ms)
    found = _reach(campaign, settings, at_ms)
    _refuse(campaign, settings, found, _cost(campaign, found))


def _quiet_until_ms(campaign: Campaign, settings: CampaignSettings, at_ms: int) -> int:
    """By the outlets' clock, where a message is to go now."""
    if not campaign.variants or campaign.when.at:
        return 0
    return quiet_until_ms(settings.attention, at_ms, zones_of(campaign).default)


def _programme_ids(campaign: Campaign) -> list[str]:
    return [each.id for each in wiring.store().programmes(campaign.merchant_id)]


def _reach(campaign: Campaign, settings: CampaignSettings, at_ms: int) -> Reach:
    until_ms = wiring.clock_ms() + COUNT_WITHIN_MS
    mine = [wiring.store().programme(each) for each in campaign.programmes]
    asked = Asked(
        campaign.audience,
        settings.attention,
        zones_of(campaign),
        at_ms,
        message=bool(campaign.variants),
        when=campaign.when,
    )
    programmes = [each for each in mine if each is not None]
    return reach(wiring.campaigns(), programmes, asked, lambda: wiring.clock_ms() > until_ms)


def _cost(campaign: Campaign, found: Reach) -> Cost:
    sent, _ = _split(campaign, found)
    share = sent / found.reachable if found.reachable else 0.0
    volume = Volume(
        looked_at=found.cards,
        sent=sent,
        wallets={wallet: round(cards * share) for wallet, cards in found.wallets.items()},
        held=found.audience - sent,
    )
    return estimate(volume, wiring.prices())


def _refuse(campaign: Campaign, settings: CampaignSettings, found: Reach, cost: Cost) -> None:
    """A trigger waits for those to come; anything else means somebody now."""
    if not campaign.when.trigger and not campaign.when.at and not found.reachable:
        raise InvalidInput("nobody_meant", field="audience")
    bounds = [bound for bound in (campaign.budget_micros, settings.budget_micros) if bound]
    if bounds and cost.total_micros > min(bounds):
        raise NotAllowed(
            "campaign_too_dear",
            field="budget_micros",
            cost=_money(cost.total_micros),
            most=_money(min(bounds)),
        )


def _split(campaign: Campaign, found: Reach | None) -> tuple[int, int]:
    """Of those who can be reached, about how many are sent it and how many are held out."""
    reachable = found.reachable if found else 0
    held_out = round(reachable * campaign.holdout_percent / 100)
    return reachable - held_out, held_out


def _will(campaign: Campaign, sent: int, held_out: int, language: Language) -> str:
    kind = "trigger" if campaign.when.trigger else "message" if campaign.variants else "face"
    will = will_sentence(kind, sent, held_out, language)
    programme = wiring.store().programme(campaign.programmes[0]) if campaign.when.trigger else None
    return f"{trigger_sentence(campaign.when, programme.rules, language)} {will}" if programme else will


def _cost_view(cost: Cost, language: Language) -> CostView:
    prices = wiring.prices()
    parts = [
        CostPartView(part.unit, say(UNIT_NAMES[part.unit], language), part.count, part.micros)
        for part in cost.parts
        if part.unit in UNIT_NAMES
    ]
    return CostView(cost.total_micros, prices.currency, prices.as_of, prices.region, parts)


def _money(micros: int) -> str:
    """With its currency, to the cent, rounded up."""
    cents = -(-micros // 10_000)
    return f"{cents // 100}.{cents % 100:02d} {wiring.prices().currency}"
