"""The keys of what campaigns keep. `docs/access-patterns.md` says why."""

from chalicelib.aws.table.keys import (
    VERSION_DIGITS,
    Item,
    card_partition,
    fit,
    key,
    merchant_partition,
)
from chalicelib.domain.campaign.campaign import Campaign, Delivery, Progress
from chalicelib.domain.campaign.shards import shard_of

DUE = "J#due"
PROGRESS, RECEIVED, AUDIENCES = "P#", "J#", "U#"  # how these begin within their partitions


def campaign_partition(campaign_id: str) -> str:
    """A campaign with its progress."""
    return f"J#{fit(campaign_id)}"


def campaign_key(campaign_id: str) -> Item:
    return key(campaign_partition(campaign_id), "J")


def campaign_index(campaign: Campaign) -> Item:
    """A merchant's campaigns by age; all merchants' by when the clock's worker has to look, if it has to."""
    index = {
        "gsi1pk": {"S": campaigns_partition(campaign.merchant_id)},
        "gsi1sk": {"S": f"{campaign.created_ms:0{VERSION_DIGITS}d}#{campaign.id}"},
    }
    if campaign.due_ms > 0:
        index |= {"gsi2pk": {"S": DUE}, "gsi2sk": {"S": f"{due_sort(campaign.due_ms)}#{campaign.id}"}}
    return index


def campaigns_partition(merchant_id: str) -> str:
    return f"J#{merchant_id}"


def due_sort(due_ms: int) -> str:
    return f"{due_ms:0{VERSION_DIGITS}d}"


def progress_key(progress: Progress) -> Item:
    part = f"{progress.sweep}#{fit(progress.programme_id)}#{progress.shard:02x}"
    return key(campaign_partition(progress.campaign_id), f"{PROGRESS}{part}")


def deliveries_partition(campaign_id: str, shard: int) -> str:
    return f"J#{fit(campaign_id)}#{shard:02x}"


def delivery_key(campaign_id: str, serial: str, occurrence: str) -> Item:
    return key(deliveries_partition(campaign_id, shard_of(serial)), f"{fit(serial)}#{fit(occurrence)}")


def received_index(delivery: Delivery) -> Item:
    """Beside the card's entries, and not among them: "J#" sorts after "E#"."""
    mark = f"{delivery.at_ms:0{VERSION_DIGITS}d}#{delivery.campaign_id}#{delivery.occurrence}"
    return {"gsi1pk": {"S": card_partition(delivery.serial)}, "gsi1sk": {"S": f"{RECEIVED}{mark}"}}


def notice_key(notice_id: str) -> Item:
    return key(f"Y#{fit(notice_id)}", "Y")


def audience_key(merchant_id: str, audience_id: str) -> Item:
    return key(merchant_partition(merchant_id), f"{AUDIENCES}{fit(audience_id)}")


def settings_key(merchant_id: str) -> Item:
    return key(merchant_partition(merchant_id), "J")
