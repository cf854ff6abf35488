"""Campaigns: where they are kept, the queue of their work, and what it costs."""

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from chalicelib import wiring

if TYPE_CHECKING:
    from chalicelib.domain.campaign.campaign import Campaign
    from chalicelib.domain.campaign.cost import Prices
    from chalicelib.service.audience.sizes import Counter
    from chalicelib.service.campaign.context import CampaignContext
    from chalicelib.service.campaign.judge import Zones
    from chalicelib.service.campaign.ports import Campaigns, WorkQueue
    from chalicelib.service.card.look import Notices
    from chalicelib.service.walls import Faults

PRICES = Path(__file__).parents[1] / "prices.toml"


@functools.cache
def campaigns() -> "Campaigns":
    from chalicelib.aws.campaign.campaigns import CampaignsTable

    return CampaignsTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


@functools.cache
def notices() -> "Notices":
    """The notices that cards show, a few of the latest kept warm."""
    from chalicelib.service.card.look import Notices

    return Notices(lambda notice_id: wiring.campaigns().notice(notice_id))


@functools.cache
def work_queue() -> "WorkQueue":
    from chalicelib.aws.campaign.queue import SqsWorkQueue

    return SqsWorkQueue(wiring.client("sqs"), wiring.settings().campaign_queue_url)


@functools.cache
def prices() -> "Prices":
    import tomllib

    from chalicelib.domain.campaign.cost import prices_of

    return prices_of(tomllib.loads(PRICES.read_text()))


def campaign_context() -> "CampaignContext":
    from chalicelib import words
    from chalicelib.service.campaign.context import CampaignContext

    return CampaignContext(
        wiring.campaigns(), wiring.work_queue(), wiring.store(), words.every_language, wiring.clock_ms()
    )


def audience_counter(faults: "Faults") -> "Counter":
    from chalicelib.service.audience.sizes import Counter

    return Counter(wiring.store(), wiring.campaigns(), wiring.directory(), wiring.clock_ms, faults)


def zones_of(campaign: "Campaign") -> "Zones":
    """The clocks of a merchant's outlets; the campaign's own, else the merchant's, where a card has none."""
    from chalicelib.service.campaign.judge import zones_of
    from chalicelib.service.merchant.merchant import merchant_there

    own = merchant_there(wiring.store(), campaign.merchant_id).zone
    return zones_of(wiring.directory().outlets_lately(campaign.merchant_id), own, campaign.when.zone)
