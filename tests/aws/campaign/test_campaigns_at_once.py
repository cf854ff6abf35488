"""Eight workers with one campaign and the same cards, beside tills that scan them: each card is told once."""

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.table.table import Table
from chalicelib.domain.campaign.campaign import Delivery, Progress
from chalicelib.domain.campaign.pages import Sending
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.errors import Busy
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.till.scan import scan
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_card, a_programme_stamps

WORKERS = 8
SHARD = 5
SERIALS = [serial for serial in (f"CARD{n}" for n in range(2000)) if shard_of(serial) == SHARD][:60]
ROUNDS_MAX = 60  # a card that a till changed meanwhile is read again; it takes two or three

Put = Callable[[CampaignsTable, Sequence[Sending]], list[str]]


@pytest.fixture
def table(dynamodb: Any, table_name: str) -> Table:
    table = Table(dynamodb, table_name, time.time)
    table.put_merchant(LUNA)
    table.put_programme(a_programme_stamps())
    for serial in SERIALS:
        table.enrol(a_card(serial), "")
    return table


@pytest.fixture
def campaigns(dynamodb: Any, table_name: str) -> CampaignsTable:
    return CampaignsTable(dynamodb, table_name, time.time)


def one_by_one(campaigns: CampaignsTable, sendings: Sequence[Sending]) -> list[str]:
    return [campaigns.deliver(each.delivery, each.card, each.expected_version_ms) for each in sendings]


def many(campaigns: CampaignsTable, sendings: Sequence[Sending]) -> list[str]:
    return [*campaigns.deliver_many(sendings)]


def told(card: Card, worker: int) -> Sending:
    after = touched(replace(card, news=f"n-{worker}", told_ms=(*card.told_ms, NOON_MS)), NOON_MS)
    delivery = Delivery("c-1", card.serial, "sent", NOON_MS, version_ms=after.version_ms)
    return Sending(delivery, after, card.version_ms)


def tell_all(table: Table, campaigns: CampaignsTable, worker: int, put: Put) -> Counter[str]:
    """Every card of the shard until none is left: what a worker does that knows of no other."""
    said: Counter[str] = Counter()
    todo = [each.card.serial for each in campaigns.card_page("coffee", SHARD, "", 1000).members]
    random.Random(worker).shuffle(todo)
    for _ in range(ROUNDS_MAX):
        if not todo:
            return said
        sendings = [told(card, worker) for card in table.cards(todo).values()]
        try:
            answers = put(campaigns, sendings)
        except Busy:  # some may be written: the next round finds out
            continue
        said.update(answers)
        todo = [each.delivery.serial for each, put_ in zip(sendings, answers, strict=True) if put_ == "moved"]
    raise AssertionError("never done")


def sell(table: Table, till: int) -> int:
    """Scan every third card once, as a till does."""
    for serial in SERIALS[till::3]:
        origin = Origin(f"sale-{serial}-{till}", "c", "till", NOON_MS)
        for _ in range(20):
            try:
                scan(table, serial, MERCHANT, Sale(visits=1), origin, lambda again: time.sleep(0.005 * again))
                break
            except Busy:
                continue
        else:
            raise AssertionError("never acknowledged")
    return len(SERIALS[till::3])


@pytest.mark.parametrize("put", [one_by_one, many])
def test_each_card_is_told_once_and_no_scan_is_lost(
    table: Table, campaigns: CampaignsTable, put: Put
) -> None:
    with ThreadPoolExecutor(WORKERS + 3) as pool:
        tellers = [pool.submit(tell_all, table, campaigns, worker, put) for worker in range(WORKERS)]
        scans = sum(each.result() for each in [pool.submit(sell, table, till) for till in range(3)])
        said = sum((each.result() for each in tellers), Counter[str]())
    cards = table.cards(SERIALS)
    deliveries = campaigns.deliveries("c-1", SHARD, "", 1000).deliveries

    assert {len(card.told_ms) for card in cards.values()} == {1}
    assert said["done"] + said["there"] == WORKERS * len(SERIALS)
    assert [each.serial for each in deliveries] == sorted(SERIALS)
    assert all(each.version_ms <= cards[each.serial].version_ms for each in deliveries)
    assert sum(card.visits for card in cards.values()) == scans == len(SERIALS)
    assert said["done"] == len(SERIALS)


def test_a_shard_that_eight_workers_go_through_is_counted_once(campaigns: CampaignsTable) -> None:
    """Each page is noted by whoever came first; the others go on from there."""
    ends = [f"CARD{page:02d}" for page in range(10)]

    def work(worker: int) -> int:
        noted = 0
        for _ in range(200):
            here = next(iter(campaigns.progress("c-1")), None)
            if here is not None and here.done:
                return noted
            page = ends.index(here.after) + 1 if here is not None else 0
            sent = (here.counts.get("sent", 0) if here is not None else 0) + 100
            last = page == len(ends) - 1
            moved = Progress("c-1", "deliver", 0, after=ends[page], done=last, counts={"sent": sent})
            noted += campaigns.advance(moved, here)
        raise AssertionError("never done")

    with ThreadPoolExecutor(WORKERS) as pool:
        noted = list(pool.map(work, range(WORKERS)))
    (here,) = campaigns.progress("c-1")

    assert here.counts == {"sent": 1000}
    assert sum(noted) == len(ends)
