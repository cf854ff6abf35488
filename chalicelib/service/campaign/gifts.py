"""What a campaign's gift comes to before it is sent: to how many, at what cost, and what was usual."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.content.gift import gift_of
from chalicelib.domain.campaign.result.counts import GiftCount
from chalicelib.domain.campaign.result.result import result_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Said
from chalicelib.service.campaign.context import CampaignContext

LATEST = 50  # campaigns looked through for some with the same gift
BEFORE_MAX = 3  # of those: what was usual lately, not years ago


@dataclass(frozen=True, slots=True)
class GiftOutlook:
    """`cards` get `name`, which costs `cost_minor` for each that is taken (0: nobody has said).

    `before` and `taken_before`: how many were given and taken in the latest campaigns with the same gift.
    """

    name: Said
    cards: int
    cost_minor: int
    currency: str
    before: int = 0
    taken_before: int = 0


def gift_outlook(
    context: CampaignContext, campaign: Campaign, programmes: Sequence[Programme], cards: int
) -> GiftOutlook | None:
    """None without a gift. The dearest of several programmes' is reckoned with."""
    found = [(gift, each) for each in programmes if (gift := gift_of(each, campaign)) is not None]
    if not found:
        return None
    gift, programme = max(found, key=lambda pair: pair[0].cost_minor)
    before = _before(context, campaign)
    return GiftOutlook(
        gift.name,
        cards,
        gift.cost_minor,
        programme.merchant.currency,
        before["given"],
        before["taken"],
    )


def _before(context: CampaignContext, campaign: Campaign) -> Counter[GiftCount]:
    counts: Counter[GiftCount] = Counter()
    page = context.campaigns.campaigns(campaign.merchant_id, LATEST, "")
    same = (each for each in page.campaigns if each.gift == campaign.gift and each.id != campaign.id)
    sent = [each for each in same if each.turns.get("measure")][:BEFORE_MAX]
    for each in sent:
        counts.update(result_of(context.campaigns.progress(each.id)).gifts)
    return counts
