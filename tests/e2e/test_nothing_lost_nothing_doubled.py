"""Workers are killed, vendors fail and releases change while tills scan; then each phone shows the sum of the
entries."""

import itertools
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.e2e.cast.iphone import IPhone
from tests.e2e.cast.marketer import Marketer
from tests.e2e.cast.releases import Releases
from tests.e2e.cast.shop import Shop
from tests.e2e.cast.suffering import kill_one_at_work, misbehaving
from tests.e2e.cast.vendors import google_object
from tests.e2e.cast.wire import eventually
from tests.support.local_stack import stack_of_its_own

pytestmark = pytest.mark.xdist_group("a stack that suffers")

CARDS, SALES_A_ROUND, TILLS = 8, 6, 4
WORKERS = ("APIHandler", "Route", "PushApple", "SyncGoogle")
AFTERWARDS_S = 150  # a killed worker's messages come back after 30 s, and may be killed again


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStack]:
    """A stack of its own: what happens to it here would disturb every other test."""
    with stack_of_its_own(tmp_path_factory.mktemp("stack")) as started:
        yield started


@pytest.fixture
def shop(stack: LocalStack, cafe: Seed, tmp_path: Path) -> Shop:
    return Shop.with_cards(stack, cafe, CARDS, tmp_path)


def test_killed_workers_lose_and_double_nothing(stack: LocalStack, shop: Shop) -> None:
    sales, killed = itertools.count(), 0
    with misbehaving(stack.pushes_url, {"delay_ms": 300}), ThreadPoolExecutor(TILLS) as tills:
        for kind in WORKERS * 2:
            sold = [tills.submit(shop.sell, next(sales)) for _ in range(SALES_A_ROUND)]
            killed += kill_one_at_work(stack, kind)
            for sale in sold:
                sale.result()

    assert killed >= len(WORKERS), "too few workers died for this to show anything"
    shop.agrees(within_s=AFTERWARDS_S)


def test_an_outage_of_apple_and_google_loses_and_doubles_nothing(stack: LocalStack, shop: Shop) -> None:
    unavailable = {"path": "/walletobjects/.*", "status": 503}
    with (
        misbehaving(stack.pushes_url, {"status": 503}),
        misbehaving(f"{stack.google_url}/control/calls", unavailable),
    ):
        for number in range(CARDS * SALES_A_ROUND):
            shop.sell(number)
        time.sleep(4)  # long enough for the workers to have given up more than once

    shop.agrees(within_s=AFTERWARDS_S)


def test_the_release_before_and_this_one_again_lose_and_double_nothing(
    stack: LocalStack, shop: Shop, tmp_path: Path
) -> None:
    releases, sales = Releases(stack, tmp_path / "before"), itertools.count()
    with ThreadPoolExecutor(TILLS) as tills:
        while not releases.back_again:
            releases.go_on()
            for sale in [tills.submit(shop.sell, next(sales)) for _ in range(SALES_A_ROUND)]:
                sale.result()
    releases.go_on()  # raises what the last deploy raised

    shop.agrees(within_s=AFTERWARDS_S)


def test_a_campaign_among_killed_workers_and_an_outage_tells_each_phone_once(
    stack: LocalStack, cafe: Seed, shop: Shop
) -> None:
    marketer = Marketer.sign_in(stack.base_url, cafe.logins["marketer"])
    text = {"id": "a", "title": {"en": "Hello"}, "text": {"en": "The terrace is open."}}
    draft = {"name": "Terrace", "programmes": [cafe.points.id], "variants": [text], "holdout_percent": 0}
    campaign = marketer.post("/campaigns", draft)["campaign"]["id"]
    path = f"/campaigns/{campaign}"
    eventually(
        lambda: marketer.post(f"{path}/check")["will_send"] == CARDS, within_s=60, why="cards are missing"
    )
    unavailable = {"path": "/walletobjects/.*", "status": 503}
    with (
        misbehaving(stack.pushes_url, {"status": 503}),
        misbehaving(f"{stack.google_url}/control/calls", unavailable),
    ):
        marketer.post(f"{path}/send")
        killed = sum(kill_one_at_work(stack, kind) for kind in ("Deliver", "Route", "Deliver", "PushApple"))
    assert killed >= 2, "too few workers died for this to show anything"

    def done() -> bool:
        return bool(marketer.get(f"{path}/progress")["done"])

    eventually(done, within_s=2 * AFTERWARDS_S, why="the campaign does not end")
    assert marketer.get(f"{path}/progress")["counts"]["sent"] == CARDS
    for card, phone in shop.phones:
        eventually(partial(_shows, phone, "The terrace is open."), within_s=AFTERWARDS_S, why="no message")
        held = eventually(
            partial(_messages, stack, card["serial"]), within_s=AFTERWARDS_S, why="Google has no message"
        )
        assert [each["messageType"] for each in held] == ["TEXT_AND_NOTIFY"]


def _shows(phone: IPhone, text: str) -> bool:
    phone.ask()
    phone.fetch()
    return text in phone.shown("news")


def _messages(stack: LocalStack, serial: str) -> Any:
    return (google_object(stack, serial) or {}).get("messages")
