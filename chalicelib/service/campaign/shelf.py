"""The shelf: a campaign once more as a draft, and out of sight once it has ended."""

from dataclasses import replace

from chalicelib.domain.campaign.approval import Author
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.duplicate import duplicate_of
from chalicelib.domain.campaign.lifecycle import Next, may_now
from chalicelib.domain.errors import NotAllowed
from chalicelib.service.campaign.campaigns import save
from chalicelib.service.campaign.context import CampaignContext, line_of


def duplicate(context: CampaignContext, campaign: Campaign, blank: Campaign) -> Campaign:
    """A new draft in `blank`'s place, with all that the campaign says."""
    return save(context, duplicate_of(campaign, blank, context.now_ms), None, blank.created_by)


def archive(context: CampaignContext, campaign: Campaign, author: Author) -> Campaign:
    """Out of sight; it is still found, and nothing of it is lost. Once more is harmless."""

    def step(now: Campaign) -> Next:
        if now.archived_ms:
            return Next(now)
        if "archive" not in may_now(now):
            raise NotAllowed("archive_not_ended", field="state")
        return Next(replace(now, archived_ms=context.now_ms))

    return context.change(campaign, step, line_of(context, campaign, author.by, "campaign.archive"))


def unarchive(context: CampaignContext, campaign: Campaign, author: Author) -> Campaign:
    """In sight again; what already is stays so."""

    def step(now: Campaign) -> Next:
        return Next(replace(now, archived_ms=0))

    return context.change(campaign, step, line_of(context, campaign, author.by, "campaign.unarchive"))
