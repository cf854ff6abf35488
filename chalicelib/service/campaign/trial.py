"""A trial: a campaign's words on named cards, at once, before anybody else has them."""

from collections.abc import Sequence
from dataclasses import replace

from chalicelib.domain.campaign.campaign import Campaign, Delivery, VariantId
from chalicelib.domain.campaign.draft import check_words
from chalicelib.domain.campaign.lifecycle import check_may
from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.errors import Busy, InvalidInput, NotFound
from chalicelib.domain.face.look import Notice
from chalicelib.domain.text import ours
from chalicelib.service.campaign.context import CampaignContext, notice_of
from chalicelib.service.optimistic import until_written

TRIAL_CARDS_MAX = 10


def send_trial(
    context: CampaignContext, campaign: Campaign, variant_id: VariantId, serials: Sequence[str]
) -> tuple[Delivery, ...]:
    """The words on named cards, at once and whatever the audience: it is the sender's own phone."""
    variant = next((variant for variant in campaign.variants if variant.id == variant_id), None)
    if variant is None:
        raise InvalidInput("campaign_empty", field="variants")
    check_words((variant,))
    check_may(campaign, "test")
    if not 1 <= len(serials) <= TRIAL_CARDS_MAX:
        raise InvalidInput("trial_cards", field="cards", most=TRIAL_CARDS_MAX)
    notice = notice_of(context, campaign, variant, f"t{context.now_ms}")
    context.campaigns.put_notice(notice)
    return tuple(_one(context, campaign, notice, variant.id, serial) for serial in serials)


def _one(context: CampaignContext, campaign: Campaign, notice: Notice, variant: str, serial: str) -> Delivery:
    def write(card: Card | None) -> Delivery | None:
        if card is None or card.merchant_id != campaign.merchant_id:
            raise NotFound("card_unknown", field="cards")
        changed = touched(replace(card, news=notice.id), context.now_ms)
        delivery = Delivery(
            campaign.id,
            serial,
            "sent",
            context.now_ms,
            occurrence=notice.id,
            variant=variant,
            version_ms=changed.version_ms,
            language=ours(card.language),
            test=True,
        )
        moved = context.campaigns.deliver(delivery, changed, card.version_ms) == "moved"
        return None if moved else delivery

    return until_written(lambda: context.store.card(serial), write, busy=Busy("card_busy"))
