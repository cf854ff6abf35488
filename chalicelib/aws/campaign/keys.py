"""The keys of what campaigns keep. `docs/access-patterns.md` says why."""

from chalicelib.aws.card.keys import card_partition
from chalicelib.aws.table.keys import GSI1, GSI2, Item, fit, index_key, key, merchant_partition, time_text
from chalicelib.domain.campaign.campaign import Campaign, Delivery, Progress
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.campaign.tester import Tester

DUE = "J#due"
TRIALS = "V#over"
TESTERS = "V#"  # how these begin within their merchant's partition
PROGRESS, RECEIVED, AUDIENCES = "P#", "J#", "U#"  # how these begin within their partitions


def campaign_partition(campaign_id: str) -> str:
    """A campaign with its progress."""
    return f"J#{fit(campaign_id)}"


def campaign_key(campaign_id: str) -> Item:
    return key(campaign_partition(campaign_id), "J")


def campaign_index(campaign: Campaign) -> Item:
    """A merchant's campaigns by age; all merchants' by when the clock's worker has to look, if it has to."""
    merchants = campaigns_partition(campaign.merchant_id)
    index = index_key(GSI1, merchants, f"{time_text(campaign.created_ms)}#{campaign.id}")
    if campaign.due_ms > 0:
        index |= index_key(GSI2, DUE, f"{time_text(campaign.due_ms)}#{campaign.id}")
    return index


def campaigns_partition(merchant_id: str) -> str:
    return f"J#{merchant_id}"


def progress_key(progress: Progress) -> Item:
    part = f"{progress.sweep}#{fit(progress.programme_id)}#{progress.shard:02x}"
    return key(campaign_partition(progress.campaign_id), f"{PROGRESS}{part}")


def deliveries_partition(campaign_id: str, shard: int) -> str:
    return f"J#{fit(campaign_id)}#{shard:02x}"


def delivery_key(campaign_id: str, serial: str, occurrence: str) -> Item:
    return key(deliveries_partition(campaign_id, shard_of(serial)), f"{fit(serial)}#{fit(occurrence)}")


def received_index(delivery: Delivery) -> Item:
    """Beside the card's entries, and not among them: "J#" sorts after "E#"."""
    mark = f"{time_text(delivery.at_ms)}#{delivery.campaign_id}#{delivery.occurrence}"
    return index_key(GSI1, card_partition(delivery.serial), f"{RECEIVED}{mark}")


def is_campaign(item: Item) -> bool:
    return bool(item) and item["pk"]["S"].startswith("J#") and item["sk"]["S"] == "J"


def tester_key(merchant_id: str, serial: str) -> Item:
    return key(merchant_partition(merchant_id), f"{TESTERS}{fit(serial)}")


def tester_index(tester: Tester) -> Item:
    """All merchants' by when their trial is over, if one stands on the card."""
    if tester.until_ms <= 0:
        return {}
    return index_key(GSI2, TRIALS, f"{time_text(tester.until_ms)}#{fit(tester.serial)}")


def notice_key(notice_id: str) -> Item:
    return key(f"Y#{fit(notice_id)}", "Y")


def audience_key(merchant_id: str, audience_id: str) -> Item:
    return key(merchant_partition(merchant_id), f"{AUDIENCES}{fit(audience_id)}")


def settings_key(merchant_id: str) -> Item:
    return key(merchant_partition(merchant_id), "J")
