"""An item that cannot be read is left out of its list: the others are shown, counted and sent to."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.campaign.items import campaign_item
from chalicelib.aws.card.items import card_item
from chalicelib.aws.table.table import Table
from chalicelib.domain.campaign.campaign import Campaign, Delivery
from chalicelib.domain.campaign.shards import shard_of
from tests.support.fakes import MERCHANT, NOON_MS, a_card

CAMPAIGN = Campaign("c1", MERCHANT, "One away", ("coffee",), NOON_MS, "staff:mara", due_ms=NOON_MS)
SERIALS = ("CARD1", "POISON", "CARD2")


@pytest.fixture
def table(dynamodb: Any, table_name: str) -> Table:
    found = Table(dynamodb, table_name, lambda: NOON_MS / 1000)
    for serial in SERIALS:
        found.enrol(a_card(serial), "")
    item = card_item(a_card("POISON"))
    del item["balance"]
    dynamodb.put_item(TableName=table_name, Item=item)
    return found


@pytest.fixture
def campaigns(dynamodb: Any, table_name: str) -> CampaignsTable:
    return CampaignsTable(dynamodb, table_name, lambda: NOON_MS / 1000)


def test_a_damaged_card_hides_no_other(table: Table, campaigns: CampaignsTable) -> None:
    assert set(table.cards(SERIALS)) == {"CARD1", "CARD2"}
    listed = [
        member.card.serial
        for shard in {shard_of(serial) for serial in SERIALS}
        for member in campaigns.card_page("coffee", shard, "", 100).members
    ]
    assert sorted(listed) == ["CARD1", "CARD2"]


def test_a_damaged_campaign_keeps_no_other_from_its_time(
    campaigns: CampaignsTable, dynamodb: Any, table_name: str
) -> None:
    damaged = campaign_item(replace(CAMPAIGN, id="c0"))
    damaged["audience"] = {"S": "{"}
    dynamodb.put_item(TableName=table_name, Item=damaged)
    campaigns.put_campaign(CAMPAIGN)
    assert [each.id for each in campaigns.due(NOON_MS).campaigns] == ["c1"]
    assert [each.id for each in campaigns.campaigns(MERCHANT, 50, "").campaigns] == ["c1"]


def test_a_page_of_deliveries_goes_on_behind_a_damaged_one(
    campaigns: CampaignsTable, dynamodb: Any, table_name: str
) -> None:
    same = [serial for serial in (f"CARD{n:03d}" for n in range(200)) if shard_of(serial) == 3][:5]
    for serial in same:
        campaigns.deliver(Delivery("c1", serial, "held", NOON_MS, reason="busy"), None, 0)
    damaged = dynamodb.scan(TableName=table_name)["Items"]
    item = next(each for each in damaged if each["serial"]["S"] == same[1])
    del item["at_ms"]
    dynamodb.put_item(TableName=table_name, Item=item)
    found: list[str] = []
    after = ""
    for _ in range(10):
        page = campaigns.deliveries("c1", 3, after, 2)
        found += [each.serial for each in page.deliveries]
        after = page.next
        if not after:
            break
    assert found == [same[0], *same[2:]]
