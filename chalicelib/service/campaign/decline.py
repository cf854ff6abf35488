"""Declined: what waits for approval goes back to who sent it, with the reason."""

from chalicelib.domain.campaign.approval import Author, check_approver, declined
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings
from chalicelib.domain.campaign.lifecycle import Next, check_may
from chalicelib.service.campaign.context import CampaignContext, line_of


def decline(
    context: CampaignContext,
    campaign: Campaign,
    settings: CampaignSettings,
    author: Author,
    digest: str,
    why: str,
) -> Campaign:
    """Whoever may approve what the digest stands for says no to it. Nothing of it is sent."""

    def step(now: Campaign) -> Next:
        check_may(now, "decline")
        check_approver(now, settings, author, digest)
        return Next(declined(now, author.by, why, context.now_ms))

    return context.change(
        campaign, step, line_of(context, campaign, author.by, "campaign.decline", why.strip())
    )
