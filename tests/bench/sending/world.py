"""The servers that a measured campaign meets, and the cards in the table before it begins."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import boto3
import urllib3

from chalicelib.aws.card.items import card_item, entry_item, holding_item, registration_item
from chalicelib.aws.merchant.items import merchant_item
from chalicelib.aws.programme.items import programme_item
from chalicelib.domain.card.card import held_as
from infra.local.aws import REGION, LocalAws
from infra.local.certificates import make_chain
from infra.local.processes import answers, listens, start, stop, wait_until_ready
from infra.package import ROOT
from tests.bench.cdnow import PROGRAMME, Member
from tests.support.emulated import free_port, table_properties
from tests.support.local_google import running_merchant

TABLE = "carnet-bench"
BATCH = 25  # DynamoDB takes no more at once; the bench's own table does
QUICK_BATCH = 500
Item = dict[str, Any]
Put = Callable[[list[Item]], int]


@dataclass(frozen=True, slots=True)
class World:
    """Where the workers find the table, Apple, Google and the shop's own address."""

    folder: Path
    table_url: str
    quick: bool
    environment: Mapping[str, str]

    def load(self, members: Iterable[Member], *, history: bool) -> int:
        """Write the programme and these cards with their holders, on demand with entries; how many items."""
        batch, written = [merchant_item(PROGRAMME.merchant), programme_item(PROGRAMME)], 0
        put = _quick_put(self.table_url) if self.quick else _put(self.table_url)
        for each in members:
            batch += _items(each, history=history)
            if len(batch) >= (QUICK_BATCH if self.quick else BATCH):
                written += put(batch)
                batch = []
        return written + put(batch)

    def forget_changes(self) -> str:
        """From here on the stream is the campaign's: the place where it stands."""
        if self.quick:
            _quick_call(self.table_url, "TakeChanges", {"Limit": 10**9})
            return ""
        client = boto3.client("dynamodbstreams", endpoint_url=self.table_url, **_ROOT)
        arn = client.list_streams(TableName=TABLE)["Streams"][0]["StreamArn"]
        shard = client.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][0]["ShardId"]
        latest = client.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="LATEST")
        return str(latest["ShardIterator"])


_ROOT: dict[str, Any] = {
    "region_name": REGION,
    "aws_access_key_id": "test",
    "aws_secret_access_key": "test",
}


@contextmanager
def world(folder: Path, *, quick: bool) -> Iterator[World]:
    """Everything up on free ports of this machine until the block ends."""
    with ExitStack() as ending:
        table_url = _quick_table(folder, ending) if quick else _emulated(folder, ending)
        make_chain(folder / "certificates")
        apns, control, google = free_port(), free_port(), free_port()
        certificates = ["--certificates", str(folder / "certificates")]
        ports = ["--port", str(apns), "--control-port", str(control)]
        _module(
            folder, ending, ["infra.local.apns", *ports, *certificates], f"http://127.0.0.1:{control}/pushes"
        )
        account = ["--state", str(folder / "google"), "--service-account", str(folder / "google.json")]
        keys = f"http://127.0.0.1:{google}/gp/m/issuer/keys"
        _module(folder, ending, ["infra.local.google", "--port", str(google), *account], keys)
        shop = ending.enter_context(running_merchant())
        environment = {
            **os.environ,
            "AWS_ENDPOINT_URL_DYNAMODB": table_url,
            "AWS_ENDPOINT_URL_DYNAMODB_STREAMS": table_url,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "CARNET_TABLE": TABLE,
            "CARNET_APPLE_COUNTER_QUEUE_URL": "",
            "CARNET_APPLE_CAMPAIGN_QUEUE_URL": "",
            "CARNET_GOOGLE_COUNTER_QUEUE_URL": "",
            "CARNET_GOOGLE_CAMPAIGN_QUEUE_URL": "",
            "CARNET_BROWSER_COUNTER_QUEUE_URL": "",
            "CARNET_BROWSER_CAMPAIGN_QUEUE_URL": "",
            "CARNET_CAMPAIGN_QUEUE_URL": "",
            "CARNET_BASE_URL": shop.url,
            "CARNET_APPLE_PUSH_HOST": f"localhost:{apns}",
            "CARNET_GOOGLE_API_URL": f"http://127.0.0.1:{google}",
            "CARNET_GOOGLE_KEYS_URL": keys,
        }
        yield World(folder, table_url, quick, environment)


def _quick_table(folder: Path, ending: ExitStack) -> str:
    port = free_port()
    log = folder / "table.log"
    running = start(
        "The table", [sys.executable, "-m", "tests.bench.quick_table", str(port)], log=log, cwd=ROOT
    )
    ending.callback(stop, running)
    wait_until_ready(running, lambda: listens(port), log=log)
    return f"http://127.0.0.1:{port}"


def _emulated(folder: Path, ending: ExitStack) -> str:
    aws = LocalAws(folder / "aws", free_port())
    ending.callback(stop, aws.start(folder / "aws.log"))
    aws.client("dynamodb").create_table(TableName=TABLE, **table_properties())
    return aws.url


def _module(folder: Path, ending: ExitStack, module: list[str], url: str) -> None:
    log = folder / f"{module[0]}.log"
    running = start(module[0], [sys.executable, "-m", *module], log=log, cwd=ROOT)
    ending.callback(stop, running)
    wait_until_ready(running, lambda: answers(url), log=log)


def _items(each: Member, *, history: bool) -> list[Item]:
    held = [item(one) for one in each.registrations for item in (registration_item, holding_item)]
    entries = [entry_item(entry) for entry in each.entries] if history else []
    holders = tuple(held_as(one) for one in each.registrations)
    return [card_item(replace(each.card, holders=holders)), *held, *entries]


def _put(url: str) -> Put:
    client: Any = boto3.client("dynamodb", endpoint_url=url, **_ROOT)

    def put(items: list[Item]) -> int:
        for begin in range(0, len(items), BATCH):
            batch = [{"PutRequest": {"Item": item}} for item in items[begin : begin + BATCH]]
            answer = client.batch_write_item(RequestItems={TABLE: batch})
            assert not answer["UnprocessedItems"]
        return len(items)

    return put


def _quick_put(url: str) -> Put:
    def put(items: list[Item]) -> int:
        _quick_call(
            url, "BatchWriteItem", {"RequestItems": {TABLE: [{"PutRequest": {"Item": i}} for i in items]}}
        )
        return len(items)

    return put


_HTTP = urllib3.PoolManager()


def _quick_call(url: str, operation: str, asked: Item) -> None:
    headers = {"X-Amz-Target": f"Quick.{operation}"}
    answer = _HTTP.request("POST", url, body=json.dumps(asked), headers=headers, timeout=120)
    assert answer.status == 200, answer.data
