"""A table and its stream, read as the router reads it."""

from typing import Any

import pytest

from chalicelib.aws.table.table import Table
from chalicelib.domain.card.card import Card, Changed, Lane
from chalicelib.domain.card.wallets import WALLETS, WalletName
from chalicelib.domain.ledger.entry import Origin, Recorded
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.rules import Sale
from infra.local.aws import LocalAws
from tests.support.fakes import NOON_MS, a_programme_stamps

Both = dict[tuple[WalletName, Lane], list[Changed]]


class Stream:
    """A table's stream, read from where the test last stood."""

    def __init__(self, aws: LocalAws, table_name: str) -> None:
        self._client = aws.client("dynamodbstreams")
        arn = aws.client("dynamodb").describe_table(TableName=table_name)["Table"]["LatestStreamArn"]
        (shard,) = self._client.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]
        self._next = self._client.get_shard_iterator(
            StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
        )["ShardIterator"]

    def read(self) -> list[dict[str, Any]]:
        answer = self._client.get_records(ShardIterator=self._next, Limit=1000)
        self._next = answer["NextShardIterator"]
        records: list[dict[str, Any]] = answer["Records"]
        return records


@pytest.fixture
def table(dynamodb: Any, table_name: str) -> Table:
    return Table(dynamodb, table_name, lambda: NOON_MS / 1000)


@pytest.fixture
def stream(aws: LocalAws, table_name: str) -> Stream:
    return Stream(aws, table_name)


def to_both(serial: str, version_ms: int, lane: Lane = "counter") -> Both:
    return {(wallet, lane): [Changed(serial, version_ms)] for wallet in WALLETS}


def stamped(table: Table) -> Card:
    card = table.cards(["CARD1"])["CARD1"]
    origin = Origin(f"sale-{card.version_ms}", "c", "till", NOON_MS, sale_id=f"s-{card.version_ms}")
    after, entry = earn(card, a_programme_stamps(), Sale(visits=1), origin)
    assert table.record(after, entry, card.version_ms) == Recorded()
    return after
