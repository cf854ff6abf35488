"""Before the button: whom a campaign would reach, what it costs and takes, and what stands in the way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from chalicelib.domain.campaign.attention import NO_WINDOW, quiet_until_ms
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings
from chalicelib.domain.campaign.content.gift import check_gifts
from chalicelib.domain.campaign.content.window import says_window_alone
from chalicelib.domain.campaign.cost import Cost, Prices, Volume, estimate
from chalicelib.domain.campaign.draft import check_face_new, check_ready
from chalicelib.domain.campaign.result.effect import CARDS_LEAST, arm_of
from chalicelib.domain.campaign.silent import notifies
from chalicelib.domain.campaign.triggers import TRIGGERS
from chalicelib.domain.campaign.turns import MONTH_DAYS, TURNS_A_DAY
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.errors import CarnetError, InvalidInput, NotAllowed
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.bonus import bonus_lines
from chalicelib.domain.text import Phrase, Price, price
from chalicelib.service.campaign.audience import Asked, Reach, reach
from chalicelib.service.campaign.context import CampaignContext
from chalicelib.service.campaign.gifts import GiftOutlook, gift_outlook
from chalicelib.service.campaign.judge import Zones

COUNT_WITHIN_MS = 4_000  # then the cards read so far are what is known


@dataclass(frozen=True, slots=True)
class Check:
    """What sending a campaign would do now, and the `refusal` if it would be refused.

    `reach` and `cost` are None where the refusal came before them. It is sent to `sent` cards and `held_out`
    are left without: about so many where the reach is not exact. `quiet_until_ms` is 0 outside of quiet
    hours.
    """

    campaign: Campaign
    programmes: Sequence[Programme]
    settings: CampaignSettings
    reach: Reach | None
    cost: Cost | None
    quiet_until_ms: int
    refusal: CarnetError | None
    gift: GiftOutlook | None = None
    bonus: Phrase | None = None

    @property
    def held_out(self) -> int:
        return self.reach.held_out if self.reach else 0

    @property
    def sent(self) -> int:
        return self.reach.reachable - self.held_out if self.reach else 0

    @property
    def silent(self) -> int:
        """Of those it is sent to, about so many are not notified."""
        return round(self.sent * self.campaign.silent_percent / 100) if self.campaign.variants else 0

    @property
    def zones(self) -> frozenset[str]:
        """All clocks that it goes by, where every card was looked at; else none is sure to be the first."""
        return self.reach.zones if self.reach and self.reach.exact else frozenset()

    @property
    def too_few_to_compare(self) -> bool:
        """Of what is sent once, nothing will be known of its effect: those held out, or told, are too few."""
        compares = self.reach and self.campaign.holdout_percent and not self.campaign.when.trigger
        return bool(compares) and min(self.sent, self.held_out) < CARDS_LEAST


def check(
    context: CampaignContext, campaign: Campaign, *, zones: Zones, prices: Prices, late: Callable[[], bool]
) -> Check:
    """Counted and reckoned, whether or not it could be sent; once `late`, from the cards read so far."""
    settings = context.campaigns.settings(campaign.merchant_id)
    chosen = [context.store.programme(programme_id) for programme_id in campaign.programmes]
    programmes = [programme for programme in chosen if programme is not None]
    refusal: CarnetError | None = None
    found: Reach | None = None
    cost: Cost | None = None
    gift: GiftOutlook | None = None
    try:
        own = [programme.id for programme in context.store.programmes(campaign.merchant_id)]
        check_ready(campaign, own, context.now_ms)
        if campaign.face is not None:
            check_face_new(campaign.face, (programme.colours for programme in programmes))
        for programme in programmes:
            check_gifts(campaign, programme)
        asked = Asked(
            campaign.audience,
            settings.attention,
            zones,
            context.now_ms,
            message=notifies(campaign),
            words=bool(campaign.variants),
            window=says_window_alone(campaign),
            when=campaign.when,
            held_out=lambda serial: _held_out(campaign, serial),
        )
        found = reach(context.campaigns, programmes, asked, late, context.faults)
        cost = _cost(campaign, found, prices)
        meant = found.possible if campaign.when.trigger else _volume(found).sent
        gift = gift_outlook(context, campaign, programmes, meant)
        _refuse(campaign, settings, found, cost, prices)
    except CarnetError as error:
        refusal = error
    quiet_ms = 0
    if notifies(campaign) and not campaign.when.at:  # a message that is to go now
        quiet_ms = quiet_until_ms(settings.attention, context.now_ms, zones.default)
    bonus = _bonus(campaign, programmes, context.now_ms) if refusal is None else None
    return Check(campaign, programmes, settings, found, cost, quiet_ms, refusal, gift, bonus)


def _bonus(campaign: Campaign, programmes: Sequence[Programme], now_ms: int) -> Phrase | None:
    """What counts more and when, by the clock of the campaign."""
    if campaign.bonus is None:
        return None
    rules = [programme.rules for programme in programmes]
    return bonus_lines(campaign.bonus, rules, campaign.when.zone, now_ms)[0]


def _cost(campaign: Campaign, found: Reach, prices: Prices) -> Cost:
    """Of what is sent now; of a trigger, which goes on, of a month: its turns, and everybody whose moment can
    come in it. How long it takes is of one turn."""
    now = estimate(_volume(found), prices)
    if not campaign.when.trigger:
        return now
    share = TRIGGERS[campaign.when.trigger].in_a_month * messages_of(campaign)
    month = Volume(
        looked_at=found.cards * TURNS_A_DAY * MONTH_DAYS,
        sent=ceil(found.possible * share),
        wallets={wallet: ceil(cards * share) for wallet, cards in found.possible_wallets.items()},
    )
    return replace(estimate(month, prices), seconds=now.seconds, bounded_by=now.bounded_by)


def messages_of(campaign: Campaign) -> int:
    """How many one card gets of it at most, or on one occasion of a trigger."""
    speaking = (any(each.speaks or each.gift for each in later.branches) for later in campaign.follow_ups)
    return 1 + sum(speaking)


def _volume(found: Reach) -> Volume:
    """What is sent now."""
    sent = found.reachable - found.held_out
    share = sent / found.reachable if found.reachable else 0.0
    return Volume(
        looked_at=found.cards,
        sent=sent,
        wallets={wallet: round(cards * share) for wallet, cards in found.wallets.items()},
        held=found.audience - sent,
    )


def _held_out(campaign: Campaign, serial: str) -> bool:
    """Whether the card is left without, to measure the effect: drawn as the sending draws it."""
    return arm_of(campaign.id, serial, campaign.holdout_percent, 1) == "held_out"


def _refuse(campaign: Campaign, settings: CampaignSettings, found: Reach, cost: Cost, prices: Prices) -> None:
    """A trigger waits for those to come; anything else means somebody now."""
    if not campaign.when.trigger and not campaign.when.at and not found.reachable:
        if found.held.get(NO_WINDOW):
            raise InvalidInput("window_for_nobody", field="face.module")
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
    """To the smallest coin, rounded up."""
    return price(-(-micros * 10 ** digits_of(prices.currency) // 1_000_000), prices.currency)
