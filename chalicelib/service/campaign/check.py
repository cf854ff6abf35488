"""Before the button: whom a campaign would reach, what it costs and takes, and what stands in the way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from chalicelib.domain.campaign.attention import quiet_until_ms
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings
from chalicelib.domain.campaign.cost import Cost, Prices, Volume, estimate
from chalicelib.domain.campaign.draft import check_ready
from chalicelib.domain.errors import CarnetError, InvalidInput, NotAllowed
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Price, price
from chalicelib.service.campaign.audience import Asked, Reach, reach
from chalicelib.service.campaign.context import CampaignContext
from chalicelib.service.campaign.judge import Zones

COUNT_WITHIN_MS = 4_000  # then the shards read so far are what is known


@dataclass(frozen=True, slots=True)
class Check:
    """What sending a campaign would do now, and the `refusal` if it would be refused.

    `reach` and `cost` are None where the refusal came before them. It is sent to about `sent` cards and
    `held_out` are left without. `quiet_until_ms` is 0 outside of quiet hours.
    """

    campaign: Campaign
    programmes: Sequence[Programme]
    settings: CampaignSettings
    reach: Reach | None
    cost: Cost | None
    quiet_until_ms: int
    refusal: CarnetError | None

    @property
    def held_out(self) -> int:
        return _held_out(self.campaign, self.reach) if self.reach else 0

    @property
    def sent(self) -> int:
        return self.reach.reachable - self.held_out if self.reach else 0


def check(
    context: CampaignContext, campaign: Campaign, *, zones: Zones, prices: Prices, late: Callable[[], bool]
) -> Check:
    """Counted and reckoned, whether or not it could be sent; once `late`, from the shards read so far."""
    settings = context.campaigns.settings(campaign.merchant_id)
    chosen = [context.store.programme(programme_id) for programme_id in campaign.programmes]
    programmes = [programme for programme in chosen if programme is not None]
    refusal: CarnetError | None = None
    found: Reach | None = None
    cost: Cost | None = None
    try:
        own = [programme.id for programme in context.store.programmes(campaign.merchant_id)]
        check_ready(campaign, own, context.now_ms)
        asked = Asked(
            campaign.audience,
            settings.attention,
            zones,
            context.now_ms,
            message=bool(campaign.variants),
            when=campaign.when,
        )
        found = reach(context.campaigns, programmes, asked, late, context.faults)
        cost = estimate(_volume(campaign, found), prices)
        _refuse(campaign, settings, found, cost, prices)
    except CarnetError as error:
        refusal = error
    quiet_ms = 0
    if campaign.variants and not campaign.when.at:  # a message that is to go now
        quiet_ms = quiet_until_ms(settings.attention, context.now_ms, zones.default)
    return Check(campaign, programmes, settings, found, cost, quiet_ms, refusal)


def _volume(campaign: Campaign, found: Reach) -> Volume:
    """What is sent now; of a trigger, which goes on, once to everybody whose moment can come."""
    if campaign.when.trigger:
        return Volume(looked_at=found.cards, sent=found.possible, wallets=found.possible_wallets)
    sent = found.reachable - _held_out(campaign, found)
    share = sent / found.reachable if found.reachable else 0.0
    return Volume(
        looked_at=found.cards,
        sent=sent,
        wallets={wallet: round(cards * share) for wallet, cards in found.wallets.items()},
        held=found.audience - sent,
    )


def _held_out(campaign: Campaign, found: Reach) -> int:
    """About how many of those who can be reached are left without, to measure the effect."""
    return round(found.reachable * campaign.holdout_percent / 100)


def _refuse(campaign: Campaign, settings: CampaignSettings, found: Reach, cost: Cost, prices: Prices) -> None:
    """A trigger waits for those to come; anything else means somebody now."""
    if not campaign.when.trigger and not campaign.when.at and not found.reachable:
        raise InvalidInput("nobody_meant", field="audience")
    bounds = [bound for bound in (campaign.budget_micros, settings.budget_micros) if bound]
    if bounds and cost.total_micros > min(bounds):
        raise NotAllowed(
            "campaign_too_dear",
            field="budget_micros",
            cost=_money(cost.total_micros, prices),
            most=_money(min(bounds), prices),
        )


def _money(micros: int, prices: Prices) -> Price:
    """To the cent, rounded up."""
    cents = -(-micros // 10_000)
    return price(cents, prices.currency)
