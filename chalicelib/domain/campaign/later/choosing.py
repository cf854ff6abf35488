"""Choosing: whether it is open which of two wordings the rest gets, and whether somebody is asked."""

from dataclasses import replace

from chalicelib.domain.campaign.campaign import Campaign


def undecided(campaign: Campaign) -> bool:
    """Whether the rest waits for the better of two wordings."""
    return campaign.winner is not None and not campaign.chosen


def asks(campaign: Campaign) -> bool:
    """Whether somebody is asked now which wording the rest gets."""
    return undecided(campaign) and campaign.state == "running" and campaign.asks_ms > 0


def asking(campaign: Campaign, now_ms: int) -> Campaign:
    """The visits cannot tell: from now on somebody is asked, and written to once. Not before an approval that
    somebody is to be written to about."""
    if campaign.asks_ms or campaign.asked_ms:
        return campaign
    return replace(campaign, asks_ms=now_ms, asked_ms=now_ms)
