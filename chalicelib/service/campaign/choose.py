"""Chosen: which of two wordings the rest gets."""

from typing import Literal

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.lifecycle import Next, check_may, chosen
from chalicelib.service.campaign.context import CampaignContext, line_of


def choose(
    context: CampaignContext, campaign: Campaign, what: Literal["a", "b", "half"], by: str
) -> Campaign:
    """Which wording the rest gets, for who does not want to leave it to the visits, or where these cannot
    tell."""

    def step(now: Campaign) -> Next:
        check_may(now, "choose")
        return chosen(now, what, by, context.campaigns.progress(now.id), context.now_ms)

    return context.change(campaign, step, line_of(context, campaign, by, "campaign.choose"))
