"""Lunch in a chain, with a campaign beside it, on a table that throttles and whose indexes are behind.

Every scan that was acknowledged is there once, none twice, a balance is the sum of its entries, each card was
told at most once, and the tills' slowest answers are said. Six seconds here; CARNET_STORM_S of them in
`make soak`.
"""

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import boto3
import pytest
from botocore.config import Config

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.table.table import Table
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings
from chalicelib.domain.errors import Busy
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.till.scan import scan
from chalicelib.wiring.clock import pause
from infra.local.aws import REGION, LocalAws
from tests.simulation.stormy_dynamodb import StormyDynamoDB
from tests.support.campaign_world import World, cards
from tests.support.fakes import LUNA, MERCHANT, a_programme_stamps
from tests.support.volume import SOAK, figure

TILLS = 6
SCANS_PER_S = 25  # of the chain's 300, on a machine that is DynamoDB and Lambda too
CARDS = 96
TRIES = 40  # a till's queue goes on for a week; nothing may need more than this
SALE = Sale(visits=1)


def storm_s() -> float:
    return float(os.environ.get("CARNET_STORM_S", "600" if os.environ.get(SOAK) else "6"))


@dataclass
class Tills:
    """What the tills were told, and how long each customer waited."""

    waited_s: list[float] = field(default_factory=list)
    acknowledged: dict[str, str] = field(default_factory=dict)
    refused: Counter[str] = field(default_factory=Counter)

    def serve(self, store: Table, serials: list[str], seed: int, until_s: float) -> None:
        """One till: a customer each moment, sent again under the same key until it is answered."""
        dice = random.Random(seed)
        number = 0
        while time.monotonic() < until_s:
            number += 1
            began_s = time.monotonic()
            self._scan(store, dice.choice(serials), f"till-{seed}-{number}", twice=dice.random() < 0.1)
            self.waited_s.append(time.monotonic() - began_s)
            time.sleep(max(0.0, TILLS / SCANS_PER_S - (time.monotonic() - began_s)))

    def _scan(self, store: Table, serial: str, key: str, *, twice: bool) -> None:
        for _ in range(TRIES):
            try:
                for _ in range(1 + twice):  # an answer that was lost on its way
                    receipt = scan(store, serial, MERCHANT, SALE, _origin(key), pause)
            except Busy:
                self.refused["busy"] += 1
            else:
                self.acknowledged[key] = receipt.entry.id
                return
        raise AssertionError(f"{key} was never taken")


def _origin(key: str) -> Origin:
    return Origin(key, content_of("scan", 1), "key:pos", time.time_ns() // 1_000_000)


def _client(url: str) -> Any:
    sdk: Any = boto3  # its stubs know literal names only
    config = Config(retries={"mode": "standard", "max_attempts": 3}, max_pool_connections=TILLS + 4)
    return sdk.client(
        "dynamodb",
        region_name=REGION,
        endpoint_url=url,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=config,
    )


@pytest.fixture
def storm(aws: LocalAws) -> Iterator[StormyDynamoDB]:
    with StormyDynamoDB(aws.port, seed=1) as stormy:
        yield stormy


def test_nothing_is_lost_or_doubled_at_lunch_with_a_campaign_beside_it(
    aws: LocalAws, dynamodb: Any, table_name: str, storm: StormyDynamoDB
) -> None:
    calm = Table(dynamodb, table_name, time.time)
    calm.put_merchant(LUNA)
    calm.put_programme(a_programme_stamps())
    guests = cards(CARDS)
    for card in guests:
        calm.enrol(card, "")
    client = _client(storm.url)
    store, campaigns = Table(client, table_name, time.time), CampaignsTable(client, table_name, time.time)
    world = World(store, campaigns)
    _until_taken(
        lambda: campaigns.put_settings(CampaignSettings(MERCHANT, Attention(3, 21, 0, 0, 0), revision=1))
    )
    until_s = time.monotonic() + storm_s()
    tills = Tills()
    serials = [card.serial for card in guests]
    with ThreadPoolExecutor(TILLS + 1) as pool:
        running = [pool.submit(tills.serve, store, serials, seed, until_s) for seed in range(TILLS)]
        campaign = pool.submit(_send_campaign, world, until_s)
        for each in running:
            each.result()
        campaign.result()
    time.sleep(2.5)  # the index has all

    keys: Counter[str] = Counter()
    for card in guests:
        now = calm.card(card.serial)
        assert now is not None
        entries = _entries(calm, card.serial)
        assert now.balance == sum(entry.delta for entry in entries)
        keys.update(entry.id for entry in entries)
        assert len(now.told_ms) <= 1
        told = world.campaigns.delivery("c1", card.serial, "")
        assert (told is not None and told.state == "sent") == bool(now.told_ms)
    assert set(keys) == set(tills.acknowledged.values())
    assert set(keys.values()) == {1}
    assert campaign.result() == "done"
    waited = sorted(tills.waited_s)
    p50, p99 = (waited[int(len(waited) * share)] for share in (0.5, 0.99))
    figure(
        f"storm: {len(waited)} scans in {storm_s():.0f} s, p50 {p50 * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms, "
        f"{tills.refused.total()} refused and sent again; DynamoDB {storm.counts}"
    )
    assert storm.counts["throttled"] > 0
    assert storm.counts["shown_old"] > 0


def _send_campaign(world: World, until_s: float) -> str:
    """A message to everybody, by workers that come back after the table had no room for them."""
    _until_taken(lambda: world.send(_until_taken(lambda: world.draft(send_hours=3))))
    deadline_s = max(until_s, time.monotonic() + 60)
    while time.monotonic() < deadline_s:
        world.now_ms = time.time_ns() // 1_000_000
        try:
            if world.queue.messages:
                work, _ = world.queue.messages[0]
                world.do(work)
                world.queue.messages.pop(0)
            elif world.state().state == "done":
                return "done"
            else:
                world.tick()
                time.sleep(0.2)
        except Busy:
            time.sleep(0.1)
    return str(_until_taken(world.state).state)


def _until_taken(act: Any) -> Any:
    for _ in range(TRIES):
        try:
            return act()
        except Busy:
            time.sleep(0.05)
    raise AssertionError("the table never had room")


def _entries(store: Table, serial: str) -> list[Entry]:
    found: list[Entry] = []
    after = ""
    while True:
        page = store.entries(serial, 100, after)
        found += page.entries
        after = page.next
        if not after:
            return found
