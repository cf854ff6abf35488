"""Journeys: which of a page's cards are on their way through a campaign's follow-ups."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from chalicelib.domain.campaign.campaign import Delivery
from chalicelib.domain.campaign.later.journey import journey_of
from chalicelib.domain.campaign.pages import Member
from chalicelib.service.audience.beside import deliveries_to
from chalicelib.service.campaign.judge import Judge
from chalicelib.service.campaign.ports import Campaigns


def with_journeys(judge: Judge, members: Sequence[Member], campaigns: Campaigns) -> Judge:
    """The judge with the journeys of these cards, as their deliveries tell; nothing is read where the
    campaign has no follow-ups."""
    if not judge.campaign.follow_ups or not members:
        return judge
    own: dict[str, list[Delivery]] = defaultdict(list)
    serials = sorted(member.card.serial for member in members)
    for delivery in deliveries_to(campaigns, judge.campaign.id, serials):
        own[delivery.serial].append(delivery)
    found = {serial: journey_of(judge.campaign, held, judge.now_ms) for serial, held in own.items()}
    journeys = {serial: journey for serial, journey in found.items() if journey is not None}
    return replace(judge, journeys=journeys)
