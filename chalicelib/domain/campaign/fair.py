"""Shares for each merchant: what is due is taken round them, and each has so many campaigns under way."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from chalicelib.domain.campaign.campaign import Campaign, CampaignState
from chalicelib.domain.errors import NotAllowed

UNDER_WAY_MAX = 50  # of one merchant: each takes its turns, by sixteen shards a programme
UNDER_WAY: tuple[CampaignState, ...] = ("waiting", "scheduled", "running", "paused")


def round_merchants(due: Iterable[Campaign]) -> tuple[Campaign, ...]:
    """What is due, in its order: the first of each merchant, then the second of each."""
    queues: dict[str, list[Campaign]] = defaultdict(list)
    for campaign in due:
        queues[campaign.merchant_id].append(campaign)
    longest = max(map(len, queues.values()), default=0)
    return tuple(queue[turn] for turn in range(longest) for queue in queues.values() if turn < len(queue))


def check_room(campaigns: Sequence[Campaign]) -> None:
    """NotAllowed when a merchant, whose `campaigns` these are, has as many under way as it may."""
    if sum(campaign.state in UNDER_WAY for campaign in campaigns) >= UNDER_WAY_MAX:
        raise NotAllowed("campaigns_full", field="state", most=UNDER_WAY_MAX)
