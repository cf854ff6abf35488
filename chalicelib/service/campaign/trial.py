"""A trial: a campaign's words on testers' cards, at once, before anybody else has them."""

from collections.abc import Sequence
from dataclasses import dataclass

from chalicelib.domain.campaign.attention import Held
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery, Variant
from chalicelib.domain.campaign.content.merge import Values, values_of
from chalicelib.domain.campaign.draft import check_words
from chalicelib.domain.campaign.later.journey import wordings
from chalicelib.domain.campaign.lifecycle import check_may
from chalicelib.domain.campaign.telling import told, trial_held
from chalicelib.domain.campaign.tester import TRIALS_A_DAY, Tester, tried
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.holding import wallets_holding
from chalicelib.domain.errors import Busy, InvalidInput, NotAllowed, TooMany
from chalicelib.domain.people.audit import AuditLine, Facts
from chalicelib.domain.text import ours
from chalicelib.domain.time.units import DAY_S
from chalicelib.service.campaign.context import CampaignContext, notice_of
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.optimistic import until_written

TRIAL_CARDS_MAX = 10


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of one tester's card: told when nothing `held` it."""

    serial: str
    zone: str
    held: Held | None


@dataclass(frozen=True, slots=True)
class Trial:
    """What is tried, for whom, by whom."""

    campaign: Campaign
    variant: Variant
    settings: CampaignSettings
    zones: Zones
    by: str


def trial_of(campaign: Campaign, wording: str, settings: CampaignSettings, zones: Zones, by: str) -> Trial:
    """InvalidInput or NotAllowed when these words cannot be tried."""
    variant = next((variant for variant in wordings(campaign) if variant.id == wording), None)
    if variant is None:
        raise InvalidInput("campaign_empty", field="variants")
    check_words((variant,))
    check_may(campaign, "test")
    return Trial(campaign, variant, settings, zones, by)


def send_trial(context: CampaignContext, trial: Trial, serials: Sequence[str]) -> tuple[Tried, ...]:
    """The words on testers' cards, whatever the audience: each holder is judged as for any message, and each
    message counts. What a card said before comes back within the hour."""
    campaign = trial.campaign
    if not 1 <= len(serials) <= TRIAL_CARDS_MAX:
        raise InvalidInput("trial_cards", field="cards", most=TRIAL_CARDS_MAX)
    marked = {tester.serial: tester for tester in context.campaigns.testers(campaign.merchant_id)}
    if not set(serials) <= set(marked):  # whether there is such a card is not said
        raise NotAllowed("not_a_tester", field="cards")
    wait_s = context.store.count_within("trial", campaign.id, TRIALS_A_DAY, DAY_S)
    if wait_s:
        raise TooMany("trials_spent", most=TRIALS_A_DAY, hours=-(-wait_s // 3600))
    notice = notice_of(context, campaign, trial.variant, f"t{context.now_ms}")
    facts: Facts = {"name": campaign.name, "cards": tuple(f"…{serial[-4:]}" for serial in serials)}
    line = AuditLine(campaign.merchant_id, context.now_ms, trial.by, "campaign.trial", campaign.id, facts)
    context.campaigns.put_notice(notice, line)
    return tuple(_one(context, trial, notice.id, marked[serial]) for serial in dict.fromkeys(serials))


def _merged(context: CampaignContext, trial: Trial, card: Card) -> Values:
    """What fills the words, beside what fills those that come back afterwards."""
    programme = context.store.programme(card.programme_id)
    own = values_of(trial.variant, card, programme, trial.zones.names) if programme else {}
    return {**card.merged, **own}


def _one(context: CampaignContext, trial: Trial, notice_id: str, tester: Tester) -> Tried:
    holders = context.campaigns.holders([tester.serial]).get(tester.serial, ())
    wallets = wallets_holding(holders)

    def write(card: Card | None) -> Tried | None:
        if card is None:
            return Tried(tester.serial, trial.zones.default, Held("out_of_use", 0))
        zone = trial.zones.of(card)
        held = trial_held(card, wallets, trial.settings.attention, context.now_ms, zone)
        if held:
            return Tried(card.serial, zone, held)
        # Noted first: a worker that dies in between leaves a note that gives back what is there already.
        context.campaigns.put_tester(tried(tester, card, notice_id, context.now_ms), None)
        changed = told(card, notice_id, context.now_ms, merged=_merged(context, trial, card))
        delivery = Delivery(
            trial.campaign.id,
            card.serial,
            "sent",
            context.now_ms,
            occurrence=notice_id,
            variant=trial.variant.id,
            version_ms=changed.version_ms,
            language=ours(card.language),
            wallets=wallets,
            test=True,
        )
        moved = context.campaigns.deliver(delivery, changed, card.version_ms) == "moved"
        return None if moved else Tried(card.serial, zone, None)

    try:
        return until_written(lambda: context.store.card(tester.serial), write, busy=Busy("card_busy"))
    except Busy:
        return Tried(tester.serial, trial.zones.default, Held("busy", 0))
