"""The past of a campaign, written as it would be: a deployed stack goes by this machine's clock, and
follow-ups wait for days.

Only times change, and only back: what is due by then, and what becomes of it, is the workers' own doing.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from chalicelib.aws.campaign.items import delivery_item
from chalicelib.domain.campaign.campaign import SHARDS, Campaign
from chalicelib.domain.time.units import DAY_MS
from infra.local.stack import LocalStack
from infra.night.deployed import Deployed

PAGE = 100  # deliveries, of a part of a campaign: more than a test has
EVENT: Mapping[str, Any] = {
    "version": "0", "id": "minute", "detail-type": "Scheduled Event", "source": "aws.events", "account": "0",
    "time": "2026-01-01T00:00:00Z", "region": "eu-central-1", "resources": [], "detail": {},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Past:
    """Of one campaign of a merchant's."""

    stack: LocalStack
    merchant_id: str
    campaign_id: str

    def days_ago(self, days: int) -> None:
        """As if it had done all that so many days ago: its deliveries, what they left on their cards, and
        what it has planned since then. It is due now. When it began stays: its cards were there by then."""
        ms = days * DAY_MS
        client, table = (
            self.stack.aws.client("dynamodb"),
            Deployed("carnet", self.stack.aws.client).table_name,
        )
        serials = set()
        for shard in range(SHARDS):
            for each in self.stack.campaigns().deliveries(self.campaign_id, shard, "", PAGE).deliveries:
                earlier = replace(each, at_ms=each.at_ms - ms, until_ms=max(0, each.until_ms - ms))
                client.put_item(TableName=table, Item=delivery_item(earlier))
                serials.add(each.serial)
        for serial in serials:
            self._told_ago(serial, ms)
        for _ in range(5):
            if self.stack.campaigns().put_campaign(self._began_ago(ms)):
                return
        raise AssertionError("the campaign moves all the time")

    def minute(self) -> None:
        """The clock's worker, as the schedule calls it."""
        functions = Deployed("carnet", self.stack.aws.client).resources
        answer = self.stack.aws.client("lambda").invoke(
            FunctionName=functions["Tick"][1], Payload=json.dumps(EVENT).encode()
        )
        assert "FunctionError" not in answer, answer["Payload"].read()

    def _told_ago(self, serial: str, ms: int) -> None:
        store = self.stack.store()
        for _ in range(5):
            card = store.card(serial)
            assert card is not None
            told_ms = tuple(at_ms - ms for at_ms in card.told_ms)
            if not told_ms or store.put_card(
                replace(card, told_ms=told_ms, version_ms=card.version_ms + 1), card.version_ms
            ):
                return
        raise AssertionError("the card moves all the time")

    def _began_ago(self, ms: int) -> Campaign:
        there = self.stack.campaigns().campaign(self.merchant_id, self.campaign_id)
        assert there is not None
        return replace(
            there,
            began={sweep: at_ms - ms for sweep, at_ms in there.began.items()},
            until_ms=max(0, there.until_ms - ms),
            decides_ms=max(0, there.decides_ms - ms),
            due_ms=there.starts_ms,
            revision=there.revision + 1,
        )
